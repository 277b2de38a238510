"""A sheet put together cell by cell, for files that are markup: merges, hidden and struck rows as they come."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Row, Sheet, Span

MAX_ROWS = 1_048_576
MAX_COLUMNS = 4_000
MAX_CELLS = 10_000_000


@dataclass(slots=True)
class DrawnSheet:
    """Cells by row; places from 1. `place` refuses what lies too far away or is too much."""

    name: str = ""
    visible: bool = True
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict[int, dict[int, Cell]])
    merged: list[Span] = field(default_factory=list[Span])
    hidden_rows: set[int] = field(default_factory=set[int])
    hidden_columns: set[int] = field(default_factory=set[int])
    readings: dict[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])
    errors: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    unsaved: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    struck: dict[int, int] = field(default_factory=dict[int, int])
    comments: int = 0
    _cells: int = 0

    def place(self, row: int, column: int, cell: Cell, *, struck: bool = False) -> None:
        """Put a cell; blank text counts as nothing."""
        if cell is None or (isinstance(cell, str) and not cell.strip()):
            return
        if row > MAX_ROWS or column > MAX_COLUMNS or self._cells + column > MAX_CELLS:
            raise too_far(row, column)
        line = self.rows.setdefault(row, {})
        self._cells += column - max(line, default=0) if column > max(line, default=0) else 0
        line[column] = cell
        if struck:
            self.struck[row] = self.struck.get(row, 0) + 1

    def merge(self, row: int, column: int, down: int, across: int) -> None:
        """Say that a cell spans so many rows and columns."""
        if down > 1 or across > 1:
            self.merged.append(Span(row, column, min(row + down - 1, MAX_ROWS), min(column + across - 1, MAX_COLUMNS)))

    def sheet(self) -> Sheet:
        """The finished sheet."""
        last = max(self.rows, default=0)
        return Sheet(
            self.name,
            tuple(_line(self.rows.get(row, {})) for row in range(1, last + 1)),
            self.visible,
            tuple(sorted(self.merged, key=lambda span: (span.top, span.left))),
            frozenset(row for row in self.hidden_rows if row <= last),
            frozenset(self.hidden_columns),
            self.readings,
            frozenset(row for row, struck in self.struck.items() if 2 * struck > len(self.rows[row])),
            frozenset(self.unsaved),
            frozenset(self.errors),
        )


def _line(cells: dict[int, Cell]) -> Row:
    return tuple(cells.get(column) for column in range(1, max(cells, default=0) + 1))


def too_far(rows: int, columns: int) -> Refusal:
    """The refusal of a value so far away that a dense table to it would fill the memory."""
    return Refusal(
        "sheet.far-cell",
        "表からとても離れた所に値があります（{rows}行 × {columns}列）。",
        todo="Excelで Ctrl+End を押し、離れた所にある値を消して保存し直してください。",
        values={"rows": rows, "columns": columns},
    )


def finished(sheets: Iterable[DrawnSheet]) -> tuple[Sheet, ...]:
    """The sheets that hold anything."""
    return tuple(sheet.sheet() for sheet in sheets if sheet.rows)
