"""The table of a grid: its keys are a spreadsheet's."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.grids import blocks
from welfare_desktop.ui.grids.cells import CellDelegate
from welfare_desktop.ui.grids.columns import WITHOUT_IME
from welfare_desktop.ui.grids.frozen import FrozenColumns
from welfare_desktop.ui.grids.model import GridModel
from welfare_desktop.ui.preferences import Preferences
from welfare_desktop.ui.variants import VariantDelegate

_KEY = Qt.Key
_ENTER = (_KEY.Key_Return, _KEY.Key_Enter)
_TABS = (_KEY.Key_Tab, _KEY.Key_Backtab)
_ARROWS: Mapping[int, tuple[int, int]] = {
    _KEY.Key_Left: (0, -1),
    _KEY.Key_Right: (0, 1),
    _KEY.Key_Up: (-1, 0),
    _KEY.Key_Down: (1, 0),
}
_CLEARING = (_KEY.Key_Delete, _KEY.Key_Backspace)
_DITTO = (_KEY.Key_Apostrophe, _KEY.Key_QuoteDbl, _KEY.Key_D)
ENTER_RIGHT = "grid_enter_right"
"""The preference that Enter goes to the right instead of down."""


class GridTable(QTableView):
    """Enter goes down (or right), typing writes over a cell, F2 edits it; blocks are copied and pasted."""

    said = Signal(str)
    """Something to tell about the last key."""

    def __init__(self, name: str, model: GridModel, preferences: Preferences) -> None:
        super().__init__()
        self.cells = model
        self._preferences = preferences
        self._delegate = CellDelegate(self, model, self._finish)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(appearance.row_height())
        rows.setDefaultSectionSize(appearance.row_height())
        heads.setHighlightSections(False)
        heads.setStretchLastSection(True)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.frozen = FrozenColumns(self, model.leading, lambda: VariantDelegate(self))
        self.arrange()

    def arrange(self) -> None:
        """Give every column its width."""
        for at, column in enumerate(self.cells.columns):
            heading = self.fontMetrics().horizontalAdvance(words.label(column.label)) + appearance.grid(4)
            self.setColumnWidth(at, max(appearance.text_width(column.width) + appearance.grid(3), heading))

    def commit(self) -> None:
        """Take what is just being written into the cell."""
        line = self._delegate.open
        if line is not None:
            self.commitData(line)
            self.closeEditor(line, QAbstractItemDelegate.EndEditHint.NoHint)

    def is_writing(self) -> bool:
        """Whether a cell is open."""
        return self._delegate.open is not None

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one."""
        self.setCurrentIndex(self.cells.index(row, column))
        self.scrollTo(self.currentIndex())

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, beside the columns that stand still."""
        self.frozen.scroll_to(index, lambda: super(GridTable, self).scrollTo(index, hint))

    def begin(self) -> None:
        """The first cell one can write in becomes current, unless one is already."""
        if self.cells.can_write(self.currentIndex().row(), self.currentIndex().column()):
            return
        cells = ((row, at) for row in range(self.cells.rowCount()) for at in range(self.cells.columnCount()))
        first = next((cell for cell in cells if self.cells.can_write(*cell)), None)
        if first is not None:
            self.go_to(*first)

    # --- keys ---

    def event(self, event: QEvent) -> bool:
        """Keys that the window knows too, but that belong to the cell here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == _KEY.Key_Z:
            return self.cells.can_take_back()  # else the window takes the work before back
        return event.key() == _KEY.Key_F2 or (control and event.key() in (*_DITTO, _KEY.Key_X))

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab goes from cell to cell."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._on_command(event) or self._on_choice(event):
            return
        if key in _ENTER or key in _TABS:
            self._step(event)
        elif key in _CLEARING:
            self.cells.write([(*cell, "") for cell in self._selected()])
        else:
            super().keyPressEvent(event)

    def _on_command(self, event: QKeyEvent) -> bool:
        """Copy, cut, paste, undo, ditto."""
        standard = QKeySequence.StandardKey
        if event.matches(standard.Copy):
            self.copy()
        elif event.matches(standard.Cut):
            self.copy()
            self.cells.write([(*cell, "") for cell in self._selected()])
        elif event.matches(standard.Paste):
            self.paste()
        elif event.matches(standard.Undo):
            self.take_back()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _DITTO:
            self.ditto()
        else:
            return False
        return True

    def _on_choice(self, event: QKeyEvent) -> bool:
        """In a cell of few words its digit chooses one, and the space bar the next."""
        at = self.currentIndex()
        if not self.cells.can_write(at.row(), at.column()) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        column = self.cells.columns[at.column()]
        options = [words.label(column.type.show(option)) for option in column.options()]
        if not options:
            return event.key() == _KEY.Key_Space and not event.text().strip()
        if event.key() == _KEY.Key_Space:
            shown = ["", *options]
            now = at.data(Qt.ItemDataRole.EditRole)
            following = shown[(shown.index(now) + 1) % len(shown)] if now in shown else options[0]
            self.cells.write([(at.row(), at.column(), following)])
            return True
        if event.text().isdecimal() and 1 <= int(event.text()) <= len(options):
            self.cells.write([(at.row(), at.column(), options[int(event.text()) - 1])])
            return True
        return False

    def edit(  # pyright: ignore[reportIncompatibleMethodOverride] - of Qt's two, the one that answers
        self,
        index: QModelIndex | QPersistentModelIndex,
        trigger: QAbstractItemView.EditTrigger = QAbstractItemView.EditTrigger.EditKeyPressed,
        event: QEvent | None = None,
    ) -> bool:
        """Begin to write in a cell; typing writes over it, F2 goes on at its end."""
        self._delegate.entering = trigger == QAbstractItemView.EditTrigger.AnyKeyPressed
        begun: bool = super().edit(index, trigger, event)  # type: ignore[arg-type, func-returns-value] # pyright: ignore
        line = self._delegate.open
        if begun and line is not None and trigger == QAbstractItemView.EditTrigger.EditKeyPressed:
            line.deselect()
            line.end(False)
        return begun

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().currentChanged(current, previous)
        self._silence_ime()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._silence_ime()

    def _silence_ime(self) -> None:
        """Qt lets the IME into every cell that can be written in."""
        at = self.currentIndex().column()
        silent = at >= 0 and isinstance(self.cells.columns[at].type, WITHOUT_IME)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=not silent)

    def _finish(self, editor: QWidget, event: QKeyEvent | None) -> None:
        """The line of a cell is left by a key; None gives it up."""
        if event is not None:
            self.commitData(editor)
        self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if event is not None:
            self._step(event)

    def _step(self, event: QKeyEvent) -> None:
        """To the cell the key leads to."""
        at, key = self.currentIndex(), event.key()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _TABS:
            self._step_on(-1 if back or key == _KEY.Key_Backtab else 1)
        elif key in _ENTER and self.enter_goes_right():
            self._step_on(-1 if back else 1)
        else:
            down, right = (-1 if back else 1, 0) if key in _ENTER else _ARROWS[key]
            row, column = at.row() + down, at.column() + right
            if 0 <= row < self.cells.rowCount() and 0 <= column < self.cells.columnCount():
                self._choose(row, column)

    def _step_on(self, by: int) -> None:
        """To the next cell one can write in, row after row; out of the grid at its ends."""
        columns = self.cells.columnCount()
        place = self.currentIndex().row() * columns + self.currentIndex().column() + by
        while 0 <= place < self.cells.rowCount() * columns:
            row, column = divmod(place, columns)
            if self.cells.can_write(row, column):
                self._choose(row, column)
                return
            place += by
        super().focusNextPrevChild(by > 0)

    def _choose(self, row: int, column: int) -> None:
        index = self.cells.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def enter_goes_right(self) -> bool:
        """Whether this clerk's Enter goes to the right."""
        return self._preferences.text(ENTER_RIGHT) == "1"

    # --- blocks ---

    def _selected(self) -> list[tuple[int, int]]:
        return sorted((index.row(), index.column()) for index in self.selectedIndexes())

    def copy(self) -> None:
        """Put the selected block on the clipboard."""
        rows: dict[int, list[str]] = {}
        for row, column in self._selected():
            rows.setdefault(row, []).append(str(self.cells.index(row, column).data()))
        if rows:
            QGuiApplication.clipboard().setText(blocks.write(list(rows.values())))

    def paste(self) -> None:
        """Write the clipboard's block from the current cell on; one cell fills the whole selection."""
        block = blocks.read(QGuiApplication.clipboard().text())
        chosen = self._selected()
        if not chosen or block == [[""]]:
            return
        if len(block) == 1 and len(block[0]) == 1:
            cells = [(*cell, block[0][0]) for cell in chosen]
        else:
            top, left = chosen[0]
            cells = [(top + y, left + x, text) for y, texts in enumerate(block) for x, text in enumerate(texts)]
        taken = self.cells.write(cells)
        if taken < len(cells):
            text = self.tr("{taken}個のセルに貼り付けました。入力できない{left}個のセルは、そのままです。")
            self.said.emit(text.format(taken=taken, left=len(cells) - taken))
        else:
            self.said.emit(self.tr("{taken}個のセルに貼り付けました。").format(taken=taken))

    def ditto(self) -> None:
        """Write what stands above into each selected cell; a block takes its first row."""
        chosen = self._selected()
        rows = sorted({row for row, _ in chosen})
        source = rows[0] if len(rows) > 1 else rows[0] - 1 if rows else -1
        if source >= 0:
            targets = [(row, column) for row, column in chosen if row != source]
            self.cells.write([(row, at, str(self.cells.index(source, at).data())) for row, at in targets])

    def take_back(self) -> None:
        """Undo the last step."""
        if not self.cells.take_back():
            self.said.emit(self.tr("元に戻せる入力は、もうありません。"))

    # --- the menu ---

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.make_menu().popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """What the keys do, for the mouse; it goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, act in self._offered():
            menu.addAction(text).triggered.connect(act)
        menu.addSeparator()
        right = QAction(self.tr("Enterキーで右へ進む"), menu)
        right.setCheckable(True)
        right.setChecked(self.enter_goes_right())
        right.toggled.connect(self._keep_direction)
        menu.addAction(right)
        return menu

    def _keep_direction(self, right: bool) -> None:
        self._preferences.keep_text(ENTER_RIGHT, "1" if right else "")

    def _offered(self) -> Sequence[tuple[str, object]]:
        return (
            (self.tr("コピー (Ctrl+C)"), self.copy),
            (self.tr("貼り付け (Ctrl+V)"), self.paste),
            (self.tr("上のセルと同じ (Ctrl+D)"), self.ditto),
            (self.tr("入力を元に戻す (Ctrl+Z)"), self.take_back),
        )
