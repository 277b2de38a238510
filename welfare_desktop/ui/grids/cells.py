"""One cell being written in: the line, and what its keys do."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyleOptionViewItem, QWidget

from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.appearance import Tone
from welfare_desktop.ui.grids.columns import NUMBERS, WITHOUT_IME, GridColumn
from welfare_desktop.ui.grids.model import PROBLEM, GridModel
from welfare_desktop.ui.variants import VariantDelegate, VariantLine

_KEY = Qt.Key
_ENTER = (_KEY.Key_Return, _KEY.Key_Enter)
_SIDEWAYS = {_KEY.Key_Left: -1, _KEY.Key_Right: 1}
_UPRIGHT = {_KEY.Key_Up: -1, _KEY.Key_Down: 1}

Finish = Callable[[QWidget, QKeyEvent | None], None]
"""Told the editor and the key that ends the writing (None: given up)."""


class CellLine(VariantLine):
    """A cell's text. `entering`: begun by typing over the cell, so that the arrow keys go on to another cell."""

    def __init__(self, parent: QWidget, column: GridColumn, finish: Finish, *, entering: bool) -> None:
        super().__init__(parent)
        self._entering = entering
        self._finish = finish
        self.setFrame(False)
        self.setAccessibleName(words.label(column.label))
        if isinstance(column.type, NUMBERS):
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if isinstance(column.type, WITHOUT_IME):
            self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        if column.options():
            self._offer([words.label(column.type.show(option)) for option in column.options()])

    def event(self, event: QEvent) -> bool:
        """Esc gives the cell up; it must not reach the window."""
        own = isinstance(event, QKeyEvent) and event.key() in (_KEY.Key_Escape, *_ENTER)
        if own and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab is a key of the grid."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == _KEY.Key_Escape:
            self._finish(self, None)
        elif self._ends(key):
            self._finish(self, event)
        elif key == _KEY.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier and self.completer():
            self.completer().complete()
        else:
            super().keyPressEvent(event)

    def _ends(self, key: int) -> bool:
        if key in (*_ENTER, _KEY.Key_Tab, _KEY.Key_Backtab):
            return True
        if self._lists():
            return False
        return key in _UPRIGHT or (self._entering and key in _SIDEWAYS)

    def _lists(self) -> bool:
        completer = self.completer()
        popup = completer.popup() if completer else None
        return popup is not None and popup.isVisible()

    def _offer(self, options: list[str]) -> None:
        completer = QCompleter(options, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = completer.popup()
        if popup is not None:
            popup.setAccessibleName(self.accessibleName())
        self.setCompleter(completer)


class CellDelegate(VariantDelegate):
    """Paints cells and gives them their lines."""

    def __init__(self, parent: QObject, model: GridModel, finish: Finish) -> None:
        super().__init__(parent)
        self._cells = model
        self._finish = finish
        self.entering = False
        """Whether the next line is begun by typing."""
        self.open: CellLine | None = None

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        column = self._cells.columns[index.column()]
        self.open = CellLine(parent, column, self._finish, entering=self.entering)
        return self.open

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: Any, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def destroyEditor(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        self.open = None
        super().destroyEditor(editor, index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only leaving the line is handled as Qt does; its keys are the line's own."""
        if isinstance(event, QKeyEvent):
            return False
        return super().eventFilter(watched, event)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if index.data(PROBLEM):
            cell: Any = option
            area: QRect = cell.rect
            painter.save()
            painter.setPen(QPen(appearance.colour_of(Tone.PROBLEM), max(1, appearance.grid(0.4))))
            painter.drawRect(area.adjusted(1, 1, -2, -2))
            painter.drawText(area.adjusted(appearance.grid(1), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, "!")
            painter.restore()
