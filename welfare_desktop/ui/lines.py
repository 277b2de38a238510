"""Parts side by side and one above the other, as every page of work lays them out."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from welfare_desktop.ui import appearance
from welfare_desktop.ui.keyboard import let_enter_move


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


def choice_line(*parts: QWidget | int | None) -> QWidget:
    """The line above a list in which the clerk chooses what is shown; Enter goes from field to field."""
    line = line_of(*parts)
    let_enter_move(line)
    return line


def column_of(*parts: QWidget) -> QWidget:
    """Parts one above the other, without margins; the last takes the room that is left."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        column.addWidget(part, int(part is parts[-1]))
    return made


def beside(left: QWidget, right: QWidget, widths: tuple[float, float] = (30, 30)) -> QSplitter:
    """Two parts side by side, so many full-width characters wide at first; the clerk drags the line between them."""
    made = QSplitter()
    made.setChildrenCollapsible(False)
    made.addWidget(left)
    made.addWidget(right)
    made.setSizes([appearance.text_width(width) for width in widths])
    return made


def page_column(owner: QWidget, spacing: float = 1.5) -> QVBoxLayout:
    """The column in which the parts of a page stand one above the other."""
    column = QVBoxLayout(owner)
    column.setContentsMargins(*(appearance.grid(2),) * 4)
    column.setSpacing(appearance.grid(spacing))
    return column


def foot_bar(told: QLabel, *verbs: QWidget) -> QFrame:
    """The bar at the foot of a page: what is told, then what can be done."""
    foot = QFrame()
    appearance.set_role(foot, "bar")
    row = QHBoxLayout(foot)
    row.setContentsMargins(0, appearance.grid(1.5), 0, appearance.grid(1.5))
    row.addWidget(told, 1)
    for verb in verbs:
        row.addWidget(verb)
    return foot


def dialog_buttons(dialog: QDialog, verb: str, action: Callable[[], None]) -> QHBoxLayout:
    """やめる and the one verb of a dialog, which F12 takes from any field."""
    row = QHBoxLayout()
    stop = QPushButton(QCoreApplication.translate("lines", "やめる"))
    stop.setAutoDefault(False)
    stop.clicked.connect(dialog.reject)
    take = QPushButton(verb)
    take.setAutoDefault(False)
    take.setShortcut(QKeySequence("F12"))
    appearance.set_role(take, "primary")
    take.clicked.connect(action)
    row.addStretch(1)
    row.addWidget(stop)
    row.addWidget(take)
    return row
