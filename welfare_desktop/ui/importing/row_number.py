"""A field for a row's number: typed, or counted up and down with the arrow keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from welfare_desktop.ui import appearance

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
"""As the rows lie on screen: down is the next row."""


class RowNumber(QLineEdit):
    """0 stands for no row and is left blank."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._range = QIntValidator(0, 1, self)
        self.setValidator(self._range)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("行の番号。↑↓でも変えられます"))
        self.setPlaceholderText(self.tr("なし"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setFixedWidth(appearance.text_width(4))
        self.textEdited.connect(self.changed)

    def show_value(self, value: int, last: int) -> None:
        """Show a row's number; the sheet ends with row `last`."""
        self._range.setTop(max(1, last))
        self.setText(str(value) if value else "")

    def value(self) -> int:
        """The row's number, 0 for none."""
        text = self.text()
        return int(text) if text.isdecimal() else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = next((step for key, step in _STEPS.items() if key == event.key()), 0)
        if step:
            value = min(max(self.value() + step, 0), self._range.top())
            self.setText(str(value) if value else "")
            self.changed.emit()
        else:
            super().keyPressEvent(event)
