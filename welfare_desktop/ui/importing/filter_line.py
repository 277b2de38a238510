"""The field that narrows the rows of a plan: ↓ leads into the list, Esc empties it first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from welfare_desktop.ui import appearance


class FilterLine(QLineEdit):
    """A fragment of a name, an address, a phone or a reason."""

    left = Signal()
    """The clerk goes on into the list."""
    emptied = Signal()
    """All rows are wanted again."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("名前・カナ・住所・電話・理由"))
        self.setAccessibleName(self.tr("行の絞り込み"))
        self.setFixedWidth(appearance.text_width(16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.emptied.emit()
        else:
            super().keyPressEvent(event)
