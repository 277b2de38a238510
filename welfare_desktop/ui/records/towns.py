"""A postal code fills an address that is still empty; of several towns the clerk chooses one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from welfare_desktop.ui.records.lookup import Lookup


class Towns(QObject):
    """The towns of a postal code, on their way into an address line.

    Several drop down once the line has the focus; ↓ brings them back as long as it is empty.
    """

    chosen = Signal()
    """A town was written into the line."""
    several = Signal(int)
    """So many towns have this code."""

    def __init__(self, line: QLineEdit, lookup: Lookup) -> None:
        super().__init__(line)
        self._line = line
        self._lookup = lookup
        self._towns = QStringListModel(self)
        self._list = QCompleter(self._towns, self)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setWidget(line)
        popup = self._list.popup()
        if popup is not None:
            popup.setAccessibleName(self.tr("町名の候補"))
        taken: SignalInstance = self._list.activated[str]  # pyright: ignore[reportIndexIssue, reportUnknownVariableType]
        taken.connect(self._take)  # pyright: ignore[reportUnknownMemberType]
        line.installEventFilter(self)

    def look_up(self, code: str) -> None:
        """Fill the line from this postal code, unless something stands in it."""
        if not self._line.text():
            self._lookup.addresses(code, self._offer)

    def forget(self) -> None:
        """Another record is shown."""
        self._towns.setStringList([])

    def _offer(self, found: Sequence[str]) -> None:
        self._towns.setStringList(list(found) if len(found) > 1 else [])
        if len(found) == 1 and not self._line.text():
            self._take(found[0])
        elif len(found) > 1:
            self.several.emit(len(found))
            self._drop_down()

    def _drop_down(self) -> bool:
        offered = bool(self._towns.stringList()) and self._line.hasFocus() and not self._line.text()
        if offered:
            self._list.complete()
        return offered

    def _take(self, town: str) -> None:
        self._line.setText(town)
        self._line.setModified(True)
        self.forget()
        self.chosen.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._drop_down()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            return self._drop_down()
        return False
