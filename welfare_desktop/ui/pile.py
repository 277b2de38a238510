"""Pages in one place, of which one is seen."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Pile(QWidget):
    """A QStackedWidget for many large pages: Qt's own goes through all parts of all its pages at each turning."""

    def __init__(self) -> None:
        super().__init__()
        self._current: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, page: QWidget) -> None:
        """Put a page in, unseen; one that is in it stays as it is."""
        if self._column.indexOf(page) < 0:
            page.hide()
            self._column.addWidget(page)

    def setCurrentWidget(self, page: QWidget) -> None:
        """Show a page instead of the one seen."""
        self.addWidget(page)
        if page is not self._current:
            before, self._current = self._current, page
            if before is not None:
                before.hide()
            page.show()

    def currentWidget(self) -> QWidget | None:
        """The page seen; None before the first was shown."""
        return self._current
