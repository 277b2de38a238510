"""The rows of a list, fetched by pages of 100 as they come into sight; only their ids are all in memory."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QFont
from PySide6.QtWidgets import QApplication

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.values import Count, CountOrText, Money
from welfare_desktop.domain.values.reference import Unmatched
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.asked_once import AskedOnce
from welfare_desktop.ui.tasks import Task
from welfare_desktop.ui.variants import undrawable

PAGE_ROWS = 100
PAGES_KEPT = 100
REQUESTS_KEPT = 4
"""While the clerk scrolls fast only the latest pages are still wanted."""
WAITING = "…"

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Row: TypeAlias = tuple[str, ...]
Fetch: TypeAlias = Callable[[Sequence[int], Sequence[str], Callable[[Sequence[Row]], None]], Task]
"""Asks for the rows of some ids and columns; the answer comes later, in order of the ids."""

_ROLE = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SERVED = frozenset(
    (_ROLE.DisplayRole, _ROLE.ForegroundRole, _ROLE.FontRole, _ROLE.TextAlignmentRole, _ROLE.ToolTipRole)
)


class RecordTableModel(AskedOnce):
    """Shows records by id in the order given. `columns` are ledger keys."""

    def __init__(self, kind: Kind, columns: Sequence[str], ended_word: str, fetch: Fetch) -> None:
        super().__init__()
        self._kind = kind
        self._ended_word = ended_word
        self._fetch = fetch
        self._ids = array("q")
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._asked: OrderedDict[int, Task] = OrderedDict()
        self._columns: tuple[str, ...] = ()
        self.refresh_look()
        self.set_columns(columns)

    # --- what is shown ---

    @property
    def columns(self) -> tuple[str, ...]:
        return self._columns

    @property
    def ids(self) -> "array[int]":
        """All ids of the list, in order."""
        return self._ids

    def set_columns(self, columns: Sequence[str]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self._columns = tuple(columns)
        ended = (self._kind.ended_on,) if self._kind.ended_on else ()
        self._fetched = (*self._columns, *(key for key in ended if key not in self._columns))
        self._ended_at = self._fetched.index(self._kind.ended_on) if self._kind.ended_on else -1
        named = next((key for key in (self._kind.person, self._kind.name) if key in self._columns), "")
        self._name_at = (
            self._columns.index(named) if named else -1
        )  # a number's column has no room for a word beside it
        types = [self._kind.field(key).type for key in self._columns]
        self._types = types
        self._right = frozenset(at for at, kind in enumerate(types) if isinstance(kind, Count | Money | CountOrText))
        self._forget_pages()
        self.endResetModel()

    @property
    def fetched(self) -> tuple[str, ...]:
        """The ledger keys of a row: the columns, and what tells that a record has ended."""
        return self._fetched

    def set_ids(self, ids: "array[int]", first: Sequence[Row] = ()) -> None:
        """Show other records; `first` are the rows of the first page, where they are known already."""
        self.beginResetModel()
        self._ids = ids
        self._forget_pages()
        if first:
            self._pages[0] = list(first)
        self.endResetModel()

    def complete(self, ids: "array[int]") -> None:
        """Show all records of a list; where it begins with what is shown, selection and scroll bar stay."""
        shown = len(self._ids)
        if ids[:shown] != self._ids or shown % PAGE_ROWS:
            if ids != self._ids:
                self.set_ids(ids)
        elif len(ids) > shown:
            self.beginInsertRows(QModelIndex(), shown, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()

    def refresh(self, ids: Iterable[int]) -> None:
        """Fetch these records' rows anew, where they are shown."""
        wanted = [record for record in ids if self.row_of(record) >= 0]
        if wanted:
            self._fetch(wanted, self._fetched, lambda rows: self._replace(wanted, rows))

    def refresh_all(self) -> None:
        """Fetch every page anew as it comes into sight."""
        self._forget_pages()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))

    def refresh_look(self) -> None:
        """Take over type and colours of the window."""
        font = QFont(QApplication.font())
        font.setStrikeOut(True)
        brush = QBrush(appearance.colour_of(appearance.Tone.ENDED))
        self._look_of_ended: dict[int, QFont | QBrush] = {_ROLE.FontRole: font, _ROLE.ForegroundRole: brush}
        self._check_brush = QBrush(appearance.colour_of(appearance.Tone.CHECK))

    def row_of(self, record_id: int) -> int:
        """The row of a record; -1 when the list does not have it."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return -1

    def row(self, number: int) -> Row | None:
        """The texts of a row, None while its page is on the way."""
        page, offset = divmod(number, PAGE_ROWS)
        rows = self._pages.get(page)
        return rows[offset] if rows is not None else None

    # --- Qt's questions ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if role not in _SERVED or not index.isValid():
            return None
        column = index.column()
        if role == _ROLE.TextAlignmentRole:
            return _RIGHT if column in self._right else _LEFT
        page, offset = divmod(index.row(), PAGE_ROWS)
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
            return WAITING if role == _ROLE.DisplayRole else None
        row = rows[offset]
        ended = self._ended_at >= 0 and bool(row[self._ended_at])
        if role == _ROLE.DisplayRole:
            return self._text(row[column], column, ended=ended)
        return self._remark(row[column], role, ended=ended)

    def _remark(self, text: str, role: int, *, ended: bool) -> QBrush | QFont | str | None:
        """What a cell's look says of it."""
        if role == _ROLE.ToolTipRole:
            return undrawable(text)
        if role == _ROLE.ForegroundRole and isinstance(text, Unmatched):
            return self._check_brush
        return self._look_of_ended.get(role) if ended else None

    def _text(self, text: str, column: int, *, ended: bool) -> str:
        if isinstance(text, Unmatched):
            return words.unmatched(text)
        shown = values.in_calendar(self._types[column], text)
        return f"{shown}({self._ended_word})" if ended and column == self._name_at else shown

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == _ROLE.DisplayRole:
            return words.label(self._kind.label_of(self._columns[section]))
        return _RIGHT if role == _ROLE.TextAlignmentRole and section in self._right else None

    # --- pages ---

    def _ask(self, page: int) -> None:
        if page in self._asked:
            return
        while len(self._asked) >= REQUESTS_KEPT:
            self._asked.popitem(last=False)[1].forget()
        ids = self._ids[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
        task = self._fetch(ids, self._fetched, lambda rows: self._take(page, rows))
        if page not in self._pages:  # else the answer came at once
            self._asked[page] = task

    def _take(self, page: int, rows: Sequence[Row]) -> None:
        self._asked.pop(page, None)
        self._pages[page] = list(rows)
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        first = page * PAGE_ROWS
        self.dataChanged.emit(self.index(first, 0), self.index(first + len(rows) - 1, len(self._columns) - 1))

    def _replace(self, ids: Sequence[int], rows: Sequence[Row]) -> None:
        for record, texts in zip(ids, rows, strict=True):
            number = self.row_of(record)
            page, offset = divmod(number, PAGE_ROWS)
            if number >= 0 and page in self._pages:
                self._pages[page][offset] = texts
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._columns) - 1))

    def _forget_pages(self) -> None:
        for task in self._asked.values():
            task.forget()
        self._asked.clear()
        self._pages.clear()
