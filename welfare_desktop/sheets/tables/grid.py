"""A sheet as a grid that knows its merged cells. Rows and columns from 1, as everywhere."""

import functools
import itertools
from collections.abc import Iterable, Iterator

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Row, Sheet, Span
from welfare_desktop.sheets.tables.shapes import is_heading_word


class Grid:
    """Cells of a sheet by place, and which merged range covers a place."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.height = len(sheet.rows)
        self.width = max((len(row) for row in sheet.rows), default=0)
        self._by_row: dict[int, list[Span]] = {}
        for span in sheet.merged:
            for row in range(span.top, min(span.bottom, self.height) + 1):
                self._by_row.setdefault(row, []).append(span)
        self._blanks = [0]
        self._first_at: dict[Row, int] = {}
        self._told = 0

    @property
    def used(self) -> frozenset[int]:
        """The columns that hold anything; two at most are told."""
        found: set[int] = set()
        for row in self.sheet.rows:
            found.update(number for number, cell in enumerate(row, 1) if cell is not None)
            if len(found) > 1:
                break
        return frozenset(found)

    def row(self, number: int) -> Row:
        """The cells of a row; empty outside the sheet."""
        return self.sheet.rows[number - 1] if 1 <= number <= self.height else ()

    def cell(self, row: int, column: int) -> Cell:
        """The cell itself, None where a merged range merely covers the place."""
        cells = self.row(row)
        return cells[column - 1] if 1 <= column <= len(cells) else None

    def spans(self, row: int) -> list[Span]:
        """Merged ranges that touch a row."""
        return self._by_row.get(row, [])

    def span(self, row: int, column: int) -> Span | None:
        """The merged range over a place."""
        return next((span for span in self.spans(row) if span.left <= column <= span.right), None)

    def shown(self, row: int, column: int) -> Cell:
        """What a reader sees at a place: the merged range's value where one covers it."""
        own = self.cell(row, column)
        if own is not None or not self.spans(row):
            return own
        span = self.span(row, column)
        return self.cell(span.top, span.left) if span else None

    @functools.cached_property
    def counts(self) -> list[int]:
        """How many cells of each row hold a value, from row 1 on."""
        return [len(row) - row.count(None) for row in self.sheet.rows]

    def filled(self, row: int) -> list[int]:
        """Columns with a value of their own."""
        return [number for number, cell in enumerate(self.row(row), 1) if cell is not None]

    def covered(self, row: int) -> set[int]:
        """Columns with a value, counting what merged ranges spread along the row."""
        columns = set(self.filled(row))
        for span in self.spans(row):
            if self.cell(span.top, span.left) is not None:
                columns.update(range(span.left, min(span.right, self.width) + 1))
        return columns

    @functools.cached_property
    def texts(self) -> tuple[int, int]:
        """How many texts the sheet holds, and how many of them read like headings."""
        return self.count_texts(self.rows_with_values())

    def count_texts(self, rows: Iterable[int]) -> tuple[int, int]:
        """The same for some of its rows."""
        found = [cell for row in rows for cell in self.row(row) if isinstance(cell, str)]
        return len(found), sum(map(is_heading_word, found))

    def is_unbroken(self, first: int, last: int) -> bool:
        """Whether no row between two rows (both included) is blank. Counted once, asked of every row of a list."""
        while len(self._blanks) <= last:
            self._blanks.append(self._blanks[-1] + (not self.row(len(self._blanks))))
        return last < first or self._blanks[last] == self._blanks[first - 1]

    def first_above(self, cells: Row, row: int) -> int:
        """The first row above this one that holds just these cells; 0 when none does."""
        while self._told < row - 1:
            self._told += 1
            if told := self.row(self._told):
                self._first_at.setdefault(told, self._told)
        first = self._first_at.get(cells, row)
        return first if first < row else 0

    def rows_with_values(self, first: int = 1, last: int | None = None) -> Iterator[int]:
        """Numbers of the rows that hold anything."""
        begin, end = max(first, 1), self.height if last is None else max(last, 0)
        return itertools.compress(itertools.count(begin), self.sheet.rows[begin - 1 : end])
