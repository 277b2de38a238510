"""A workbook as plain cells, and the tables found on its sheets.

Rows and columns are numbered from 1 as Excel shows them. `Sheet.rows` holds tuples of cells; row 1
is `rows[0]`, short rows simply end early. Everything here is plain and travels by marshal.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from welfare_desktop.domain.values.contract import Cell

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """A block of cells, inclusive, from 1: a merged range or a table's extent."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its cells and what the cells alone do not say.

    `readings` holds phonetic runs (フリガナ) by (row, column); `struck` rows written with a
    strike-through; `unsaved` cells whose formula has no stored result; `errors` cells such as #N/A.
    `from_1904` says that its dates count from 1904, as on old Macintoshes.
    """

    name: str
    rows: tuple[Row, ...]
    visible: bool = True
    merged: tuple[Span, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    readings: dict[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])
    struck: frozenset[int] = frozenset()
    unsaved: frozenset[tuple[int, int]] = frozenset()
    errors: frozenset[tuple[int, int]] = frozenset()
    from_1904: bool = False


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file's sheets; `encoding` is set for text files; `notes` are remarks for the clerk."""

    name: str
    sheets: tuple[Sheet, ...]
    sha256: str
    encoding: str = ""
    notes: tuple[str, ...] = ()
    margin: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A non-empty row that is no record, and why (in Japanese)."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of a table: its place, its flattened heading (世帯主／氏名), "" when it has none; whether it is hidden."""

    column: int
    header: str
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Caption:
    """A line between records that holds for those below it: 「○○町内会」, by ledger key."""

    row: int
    key: str
    text: str


Places: TypeAlias = dict[int, dict[int, tuple[int, int]]]
"""Where cells stand that are laid out anew: by record row (0: all rows) and column, (rows further down, true column)."""


def true_place(places: Places, row: int, column: int) -> tuple[int, int]:
    """Row and column at which a cell of a record stands on its sheet."""
    down, true = places.get(row, places.get(0, {})).get(column, (0, column))
    return row + down, true


@dataclass(frozen=True, slots=True)
class Table:
    """A table found on a sheet.

    `records` are the row numbers that hold one record each; every other non-empty row from the end of
    the table above (titles included) is a header row or in `skipped`, and what follows the last table
    belongs to it. `context` holds what the surroundings say (a district in the sheet name or in a line
    above), by ledger key; `captions` change it further down. `notes` are the texts on the sheet outside all
    tables' records: legends of codes stand there. `margin` are columns of no table that hold remarks beside records.
    `lines` holds the cells of records that are written over several rows (cards), laid out by the columns;
    `places` says where these stand on the sheet.
    """

    header_rows: tuple[int, ...]
    first_row: int
    last_row: int
    columns: tuple[TableColumn, ...]
    records: tuple[int, ...]
    skipped: tuple[SkippedRow, ...] = ()
    context: tuple[tuple[str, str], ...] = ()
    captions: tuple[Caption, ...] = ()
    notes: tuple[str, ...] = ()
    margin: tuple[int, ...] = ()
    lines: dict[int, Row] = field(default_factory=dict[int, Row])
    places: Places = field(default_factory=dict[int, dict[int, tuple[int, int]]])

    def line(self, sheet: Sheet, row: int) -> Row:
        """The cells of a record by the table's columns."""
        return self.lines[row] if self.lines else sheet.rows[row - 1]

    def column(self, sheet: Sheet, column: int) -> list[Cell]:
        """The cells of one column, record by record."""
        at = column - 1
        return [cells[at] if at < len(cells) else None for cells in self.rows(sheet)]

    def rows(self, sheet: Sheet) -> Sequence[Row]:
        """The cells of all records."""
        if self.lines:
            return [self.lines[row] for row in self.records]
        first, last = (self.records[0], self.records[-1]) if self.records else (1, 0)
        if self.records == tuple(range(first, last + 1)):
            return sheet.rows[first - 1 : last]
        return [sheet.rows[row - 1] for row in self.records]

    def context_at(self, row: int) -> dict[str, str]:
        """What the surroundings say of one record, by ledger key."""
        found = dict(self.context)
        found.update((caption.key, caption.text) for caption in self.captions if caption.row < row)
        return found


@dataclass(frozen=True, slots=True)
class Layout:
    """What a sheet holds: its tables, or why it holds none (a form, an example, empty …)."""

    sheet: str
    role: str
    reason: str
    tables: tuple[Table, ...]
    skipped: tuple[SkippedRow, ...] = ()
