"""A sheet drawn as it is: rows fetched by pages as they come into sight, each with its part in the table."""

import functools
from collections import OrderedDict
from collections.abc import Callable
from enum import IntEnum
from typing import Any, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from welfare_desktop.services.ledgers.importing import letter
from welfare_desktop.services.ledgers.sources import SourceSheet
from welfare_desktop.ui import appearance
from welfare_desktop.ui.asked_once import AskedOnce
from welfare_desktop.ui.importing.excerpt import Excerpt
from welfare_desktop.ui.tasks import Task

PAGE_ROWS = 100
PAGES_KEPT = 40
WAITING = "…"

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Fetch: TypeAlias = Callable[[int, int, Callable[[Excerpt], None]], Task]
"""Asks for the rows first … last (from 1); the answer comes later."""

_ROLE = Qt.ItemDataRole


class Part(IntEnum):
    """What a row is."""

    BLANK = 0
    HEADER = 1
    RECORD = 2
    SKIPPED = 3


class SheetModel(AskedOnce):
    """One sheet of the file. Rows and columns are numbered as Excel shows them."""

    def __init__(self, fetch: Fetch) -> None:
        super().__init__()
        self._fetch = fetch
        self._sheet: SourceSheet | None = None
        self._parts = bytearray()
        self._reasons: dict[int, str] = {}
        self._pages: OrderedDict[int, Excerpt] = OrderedDict()
        self._asked: dict[int, Task] = {}
        self._age = 0

    def show_sheet(self, sheet: SourceSheet | None) -> None:
        """Show another sheet, or the same one laid out otherwise."""
        self.beginResetModel()
        self._sheet = sheet
        self._forget_pages()
        self._parts = bytearray((sheet.rows if sheet else 0) + 1)
        self._reasons = {}
        if sheet:
            self._note_parts(sheet)
        self.endResetModel()

    def part(self, row: int) -> Part:
        """What a row (from 1) is."""
        return Part(self._parts[row]) if 0 < row < len(self._parts) else Part.BLANK

    def reason(self, row: int) -> str:
        """Why a row is skipped; "" when it is not."""
        return self._reasons.get(row, "")

    def text(self, row: int, column: int) -> str:
        """The text of a cell (from 1), WAITING while it is on the way."""
        page = self._pages.get((row - 1) // PAGE_ROWS)
        if page is None:
            return WAITING
        cells = page.rows[row - page.first] if row - page.first < len(page.rows) else ()
        return cells[column - 1] if column <= len(cells) else ""

    def problem(self, row: int, column: int) -> str:
        """What is wrong with a cell; "" for nothing known."""
        page = self._pages.get((row - 1) // PAGE_ROWS)
        return page.problems.get((row, column), "") if page else ""

    def is_hidden(self, row: int = 0, column: int = 0) -> bool:
        """Whether Excel hides this row or column."""
        sheet = self._sheet
        return sheet is not None and (row in sheet.hidden_rows or column in sheet.hidden_columns)

    # --- Qt's questions ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self._sheet is None else self._sheet.rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self._sheet is None else self._sheet.columns

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row() + 1, index.column() + 1
        if role == _ROLE.DisplayRole:
            return self._asked_text(row, column)
        return self._look(row, column, role)

    def _asked_text(self, row: int, column: int) -> str:
        page = (row - 1) // PAGE_ROWS
        if page not in self._pages:
            self._ask(page)
        return self.text(row, column)

    def _look(self, row: int, column: int, role: int) -> Any:
        if role == _ROLE.BackgroundRole:
            return self._ground(row, column)
        if role == _ROLE.ForegroundRole:
            return self._ink(row, column)
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleDescriptionRole):
            return self.problem(row, column) or self.reason(row) or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        number = section + 1
        across = orientation == Qt.Orientation.Horizontal
        hidden = self.is_hidden(column=number) if across else self.is_hidden(row=number)
        if role == _ROLE.DisplayRole:
            name = letter(number) if across else self._row_name(number)
            return self.tr("{name} 非表示").format(name=name) if hidden else name
        if role == _ROLE.ForegroundRole and (hidden or (not across and self.part(number) is Part.SKIPPED)):
            return QBrush(appearance.colour_of(appearance.Tone.ENDED))
        if role == _ROLE.TextAlignmentRole and not across:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.ToolTipRole and hidden:
            return self.tr("Excelでは非表示になっています。取り込むときは読みます。")
        return None

    # --- inner ---

    def _row_name(self, row: int) -> str:
        part = self.part(row)
        if part is Part.HEADER:
            return self.tr("見出し {row}").format(row=row)
        return self.tr("除外 {row}").format(row=row) if part is Part.SKIPPED else str(row)

    def _note_parts(self, sheet: SourceSheet) -> None:
        parts = self._parts
        for row, reason in sheet.skipped:
            parts[row], self._reasons[row] = Part.SKIPPED, reason
        for table in sheet.tables:
            for row, reason in table.skipped:
                parts[row], self._reasons[row] = Part.SKIPPED, reason
        for table in sheet.tables:
            for row in table.records:
                parts[row] = Part.RECORD
            for row in table.header_rows:
                parts[row] = Part.HEADER
        for row in [row for row in self._reasons if parts[row] != Part.SKIPPED]:
            del self._reasons[row]

    def _ground(self, row: int, column: int) -> QBrush | None:
        if appearance.is_high_contrast():
            return None
        if self.problem(row, column):
            return _brush("#4a2422" if appearance.is_dark() else "#fbe3e1")
        part = self.part(row)
        if part is Part.HEADER:
            return _brush("#24405f" if appearance.is_dark() else "#d3e4f8")
        return None if part is Part.RECORD else _brush("#2a2e2d" if appearance.is_dark() else "#e9eceb")

    def _ink(self, row: int, column: int) -> QBrush | None:
        if self.problem(row, column):
            return QBrush(appearance.colour_of(appearance.Tone.PROBLEM))
        faint = self.part(row) is Part.SKIPPED or self.is_hidden(row, column)
        return QBrush(appearance.colour_of(appearance.Tone.ENDED)) if faint else None

    def _ask(self, page: int) -> None:
        if page in self._asked or self._sheet is None:
            return
        first = page * PAGE_ROWS + 1
        last = min(first + PAGE_ROWS - 1, self._sheet.rows)
        task = self._fetch(first, last, functools.partial(self._take, page, self._age))
        if page not in self._pages:  # else the answer came at once
            self._asked[page] = task

    def _take(self, page: int, age: int, excerpt: Excerpt) -> None:
        if age != self._age or self._sheet is None:
            return
        self._asked.pop(page, None)
        self._pages[page] = excerpt
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        first, last = page * PAGE_ROWS, min((page + 1) * PAGE_ROWS, self._sheet.rows) - 1
        if self._sheet.columns and last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self._sheet.columns - 1))

    def _forget_pages(self) -> None:
        self._age += 1
        for task in self._asked.values():
            task.forget()
        self._asked.clear()
        self._pages.clear()


@functools.lru_cache(maxsize=8)
def _brush(colour: str) -> QBrush:
    return QBrush(QColor(colour))
