"""Names under their reading, where the reading has a line to itself and all else stands beside the name.

The reading becomes a column of its own (`Table.lines`).
"""

import itertools
from dataclasses import replace

from welfare_desktop.domain.japanese.names import KANJI
from welfare_desktop.domain.workbooks import Row, SkippedRow, Table, TableColumn
from welfare_desktop.sheets.name_cells import ALL_KANA
from welfare_desktop.sheets.tables.cards import PART
from welfare_desktop.sheets.tables.grid import Grid

READING = "フリガナ"
SAMPLE = 60
FEWEST, MOST = 2, 0.6


def with_readings_above(grid: Grid, table: Table) -> Table:
    """The table with the lines of readings joined to the names below them; unchanged where there are none."""
    if table.lines or not _reading_at(grid, table, table.records[:SAMPLE]):
        return table
    column = _reading_at(grid, table, table.records)
    above = {row: row - 1 for row in table.records if column and _names(grid, row, column) and _reads(grid, row - 1)}
    named = [row for row in table.records if row + 1 not in above]
    if len(above) < max(FEWEST, MOST * len(named)):
        return table
    at = grid.width
    lines = {row: (*_padded(grid.row(row), at), grid.cell(above.get(row, 0), column)) for row in named}
    kept = {each.row: each for each in table.skipped} | {row: SkippedRow(row, PART) for row in above.values()}
    return replace(
        table,
        columns=(*table.columns, TableColumn(at + 1, READING)),
        records=tuple(named),
        first_row=named[0],
        skipped=tuple(kept[row] for row in sorted(kept)),
        lines=lines,
        places={0: {at + 1: (-1, column)}},
    )


def _reading_at(grid: Grid, table: Table, records: tuple[int, ...]) -> int:
    """The column of the first line with nothing but a reading, a name right below it; 0 when there is none."""
    rows = itertools.chain.from_iterable((row - 1, row) for row in records)
    columns = {column.column for column in table.columns}
    return next(
        (column for row in rows if (column := _reads(grid, row)) in columns and _names(grid, row + 1, column)), 0
    )


def _reads(grid: Grid, row: int) -> int:
    """The column of the one cell of a row, where that is a reading; else 0."""
    cells = grid.row(row)
    if len(cells) - cells.count(None) != 1 or not isinstance(cells[-1], str):
        return 0
    return len(cells) if ALL_KANA.fullmatch(cells[-1].strip()) else 0


def _names(grid: Grid, row: int, column: int) -> bool:
    """Whether a name stands at a place, among other things of its row."""
    cell = grid.cell(row, column)
    return isinstance(cell, str) and KANJI.search(cell) is not None and len(grid.filled(row)) > 1


def _padded(cells: Row, width: int) -> Row:
    return (*cells, *(None for _ in range(width - len(cells))))
