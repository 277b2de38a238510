"""A grid: a table to type into, its totals, and a line that tells what is wrong.

The page that uses it hands over rows, and takes back what was changed::

    grid = Grid(self.tr("活動の入力"), columns, desk.preferences)
    grid.show_rows(rows)  # nothing is dirty now
    grid.edited.connect(...)
    if grid.settle():  # the open cell is taken in; False: the cursor is on the first problem
        keep(grid.changed())  # {row key: {column key: value}} of the changed rows only

Keep `keyboard.let_enter_move` away from pages that hold a grid: put it on the parts around.
"""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from welfare_desktop.domain.values.contract import Value
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.empty_note import EmptyNote
from welfare_desktop.ui.grids.columns import GridColumn, GridRow, RowCheck
from welfare_desktop.ui.grids.model import GridModel
from welfare_desktop.ui.grids.table import GridTable
from welfare_desktop.ui.grids.totals import TotalLine
from welfare_desktop.ui.leaving import leave_with
from welfare_desktop.ui.notices import Notices
from welfare_desktop.ui.preferences import Preferences


class Grid(QWidget):
    """Rows of cells the clerk writes in; see the module."""

    edited = Signal()
    current_changed = Signal(object)
    """The key of the row the cursor is in; None for none."""

    def __init__(
        self, name: str, columns: Sequence[GridColumn], preferences: Preferences, check: RowCheck | None = None
    ) -> None:
        super().__init__()
        self.model = GridModel(columns, check)
        self.model.setParent(self)
        self.table = GridTable(name, self.model, preferences)
        self._totals = TotalLine(self.table)
        self._empty = EmptyNote(self.table)
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._told.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(1))
        for part in (self.table, self._totals, self._told):
            column.addWidget(part, int(part is self.table))
        self.model.edited.connect(self._on_edited)
        self.model.modelReset.connect(self._tell)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.table.said.connect(self._say)
        self._show_totals()

    # --- what stands in it ---

    def say_when_empty(self, text: str) -> None:
        """What is said in place of rows from the next `show_rows` on, where there are none."""
        self._empty.setText(text)

    def show_rows(self, rows: Sequence[GridRow]) -> None:
        """Show these rows as they are kept; the cursor stays where it was, as far as there is such a cell."""
        at = self.table.currentIndex()
        row, column = max(at.row(), 0), max(at.column(), 0)
        self.model.show_rows(rows)
        self._empty.show_if(not rows)
        if row < self.model.rowCount() and self.model.can_write(row, column):
            self.table.go_to(row, column)
        else:
            self.table.begin()

    def set_columns(self, columns: Sequence[GridColumn]) -> None:
        """Show other columns; rows are shown anew afterwards."""
        if self.model.columns != tuple(columns):
            self.model.set_columns(columns)
            self.table.arrange()
            self._show_totals()

    def add_row(self, row: GridRow, after: Hashable = None) -> None:
        """One more row to write in, below the row of this key (else at the end); the cursor goes there."""
        keys = self.model.keys()
        at = keys.index(after) + 1 if after in keys else len(keys)
        self.model.insert(at, row)
        self._empty.show_if(False)
        self.table.go_to(at, self._first_cell(at))

    def changed(self) -> dict[Hashable, dict[str, Value]]:
        """The values of every row that differs from what was shown, by row and column key."""
        return self.model.changed()

    def values(self) -> dict[Hashable, dict[str, Value]]:
        """The values of all rows, by row and column key."""
        return self.model.values()

    def is_dirty(self) -> bool:
        """Whether anything typed is not kept yet, a cell being written in among it."""
        return self.table.is_writing() or self.model.is_dirty()

    def settle(self) -> bool:
        """Take the open cell in; False, with the cursor there, when something cannot be kept as it stands."""
        self.table.commit()
        found = next(self.model.problems(), None)
        if found is None:
            return True
        self.table.go_to(found[0], found[1])
        self.focus()
        self._tell()
        return False

    def go_to(self, key: Hashable) -> None:
        """Put the cursor into the first cell to write in of this row; nothing where there is no such row."""
        keys = self.model.keys()
        if key in keys:
            row = keys.index(key)
            self.table.go_to(row, self._first_cell(row))

    def current_key(self) -> Hashable:
        """The key of the row the cursor is in; None for none."""
        row = self.table.currentIndex().row()
        keys = self.model.keys()
        return keys[row] if 0 <= row < len(keys) else None

    def focus(self) -> None:
        """Put the cursor into the table."""
        self.table.begin()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self, notices: Notices, save: Callable[[Callable[[], None]], None], then: Callable[[], None]) -> None:
        """Do `then` once nothing unsaved is in the way; `save(then)` keeps it first where the clerk says so."""
        if not self.is_dirty():
            then()
            return
        if not leave_with(notices, self.tr("まだ登録していない入力があります。"), save, self.drop, then):
            self.focus()

    def accept(self) -> None:
        """What was typed has been kept: nothing is dirty any more, and the cursor stays."""
        self.model.accept()

    def drop(self) -> None:
        """Back to what was shown at first."""
        self.table.commit()
        while self.model.take_back():
            pass

    def _first_cell(self, row: int) -> int:
        """The first column one can write in."""
        return next((each for each in range(self.model.columnCount()) if self.model.can_write(row, each)), 0)

    # --- telling ---

    def _on_edited(self) -> None:
        self._tell()
        self.edited.emit()

    def _on_current(self) -> None:
        self._tell()
        self.current_changed.emit(self.current_key())

    def _tell(self) -> None:
        """What is wrong: with the cell the cursor is in, else how many cells and where the first is."""
        found = list(self.model.problems())
        at = self.table.currentIndex()
        here = next((each for each in found if each[:2] == (at.row(), at.column())), None)
        if here is not None:
            self._say(f"! {words.problem_text(here[2])}", "problem")
        elif found:
            row, column, _ = found[0]
            text = self.tr("! 直すところが{count}か所あります({row}行目 {column})")
            label = words.label(self.model.columns[column].label)
            self._say(text.format(count=len(found), row=row + 1, column=label), "problem")
        else:
            self._say("")

    def _say(self, text: str, tone: str = "quiet") -> None:
        appearance.set_tone(self._told, tone)
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def _show_totals(self) -> None:
        self._totals.setVisible(any(column.summed for column in self.model.columns))
