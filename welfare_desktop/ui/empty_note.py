"""What a table without rows says in its middle: that there is nothing, and what to do next."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel

from welfare_desktop.ui import appearance


class EmptyNote(QLabel):
    """Lies over the table's rows; hidden until it is told that there are none."""

    def __init__(self, table: QAbstractItemView) -> None:
        super().__init__(table.viewport())
        self._table = table
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setMargin(appearance.grid(4))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        appearance.set_tone(self, "quiet")
        table.viewport().installEventFilter(self)
        self.hide()

    def show_if(self, empty: bool) -> None:
        """Say it, or not; the ear is told with the table."""
        said = empty and bool(self.text())
        self.setVisible(said)
        self._table.setAccessibleDescription(self.text() if said else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The note is as wide and high as the rows' place."""
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.resize(self._table.viewport().size())
        return False
