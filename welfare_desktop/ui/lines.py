"""Parts side by side, as every page lays them out: buttons, labels of fields, and the lines they stand in."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from welfare_desktop.ui import appearance


def button(text: str, act: Callable[[], None], role: str = "") -> QPushButton:
    """A button that does something."""
    made = QPushButton(text)
    if role:
        appearance.set_role(made, role)
    made.setAutoDefault(False)

    def react() -> None:
        act()

    made.clicked.connect(react)
    return made


def labelled(text: str, part: QWidget) -> QLabel:
    """A label that belongs to a field."""
    label = QLabel(text)
    label.setBuddy(part)
    return label


def bar(*parts: QWidget | int | None) -> QHBoxLayout:
    """Parts side by side; a number is a stretch, None a gap."""
    row = QHBoxLayout()
    row.setSpacing(appearance.grid(2))
    for part in parts:
        if isinstance(part, QWidget):
            row.addWidget(part)
        elif isinstance(part, int):
            row.addStretch(part)
        else:
            row.addSpacing(appearance.grid(3))
    return row


def line_of(*parts: QWidget | int | None) -> QWidget:
    """The same as a widget, without margins."""
    line = QWidget()
    row = bar(*parts)
    row.setContentsMargins(0, 0, 0, 0)
    line.setLayout(row)
    return line
