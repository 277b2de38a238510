"""A table's rows as plain cells, with what merges, dittos and captions leave unsaid filled in and marked."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Sheet, Table
from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.shapes import AS_LEFT, DITTO, is_place_heading

MERGED, DITTOED, AS_ABOVE = "merged.filled", "ditto.filled", "above.filled"
ABOVE, LEFT = "above", "left"
SELDOM, OFTEN = 0.6, 0.75
TELLING = 6
"""So many rows show a habit; of fewer, a place left out here and there may simply be unknown."""
DITTO_LENGTH = 8
DITTO_STARTS = frozenset(" \t\n\u3000「『(（〃″”\"'´々仝同ど上左")
REMEMBERED = 8192
OURS = re.compile(r"管理番号 \d+　取扱注意$")
"""Ends the title line of our own exports: a blank there is a blank, and 〃 is what the record holds."""


@dataclass(frozen=True, slots=True)
class Record:
    """One record row: its cells by column number, and what was filled in, as (column, mark)."""

    row: int
    cells: dict[int, Cell]
    marks: tuple[tuple[int, str], ...]


def records(sheet: Sheet, table: Table) -> Iterator[Record]:
    """The records of a table, cell by cell.

    A cell merged downwards holds for all its rows ("merged.filled"); 〃 and 同上 repeat the value above
    ("ditto.filled"); a blank under a seldom filled district or neighbourhood means the same as above
    ("above.filled"). Everything else stays as it stands.
    """
    columns = tuple(column.column for column in table.columns)
    for row, values, marks in resolve(sheet, table):
        cells: dict[int, Cell] = {
            column: value for column, value in zip(columns, values, strict=True) if value is not None
        }
        yield Record(row, cells, tuple((columns[index], mark) for index, mark in marks))


class _Dittos(dict[Cell, str]):
    """Which cell one repeats, that above or that to its left; worked out once for each text."""

    def __missing__(self, cell: Cell) -> str:
        text = cell if isinstance(cell, str) and len(cell) <= DITTO_LENGTH else ""
        found = ABOVE if DITTO.fullmatch(text) else LEFT if AS_LEFT.fullmatch(text) else ""
        if len(self) < REMEMBERED:
            self[cell] = found
        return found


def resolve(sheet: Sheet, table: Table) -> Iterator[tuple[int, list[Cell], list[tuple[int, str]]]]:
    """The same in the order of the table's columns: row, cells, and what was filled in as (index, mark)."""
    grid = Grid(sheet)
    columns = tuple(column.column for column in table.columns)
    begin, end = (columns[0] - 1, columns[-1]) if columns else (0, 0)
    joined = columns == tuple(range(begin + 1, end + 1))
    place = {column: index for index, column in enumerate(columns)}
    ours = is_ours(sheet)
    context = () if ours else _context_columns(sheet, table)
    dittos = _Dittos()
    lines = table.lines
    above: list[Cell] = [None] * len(columns)
    for row in table.records:
        cells = lines[row] if lines else sheet.rows[row - 1]
        values = list(cells[begin:end]) if joined else [cells[column - 1] for column in columns if column <= len(cells)]
        if len(values) < len(columns):
            values += [None] * (len(columns) - len(values))
        marks = _fill_merged(grid, row, _in_place(table, row, place) if lines else place, values)
        repeats = (
            []
            if ours
            else [
                index
                for index, cell in enumerate(values)
                if cell.__class__ is str and cell[0] in DITTO_STARTS and dittos[cell]  # type: ignore[index]
            ]
        )
        for index in repeats:
            left = dittos[values[index]] == LEFT
            repeated = (values[index - 1] if index else None) if left else above[index]
            if repeated is not None:
                values[index] = repeated
                marks.append((index, DITTOED))
        for index in context:
            if values[index] is None and above[index] is not None:
                values[index] = above[index]
                marks.append((index, AS_ABOVE))
        above = values
        yield row, values, marks


def is_ours(sheet: Sheet) -> bool:
    """Whether a sheet is an export of this program, in which every cell says what it says."""
    return any(isinstance(cell, str) and OURS.search(cell) for row in sheet.rows[:2] for cell in row[:1])


def _context_columns(sheet: Sheet, table: Table) -> tuple[int, ...]:
    """Indexes of district and neighbourhood columns that are written only where they change."""
    found: list[int] = []
    for index, column in enumerate(table.columns):
        if not is_place_heading(column.header):
            continue
        cells = table.column(sheet, column.column)
        if cells and cells[0] is not None and _is_written_once(cells):
            found.append(index)
    return tuple(found)


def _is_written_once(cells: Sequence[Cell]) -> bool:
    """Whether places are written only where they change: on few rows, or on most but never twice."""
    said = [cell for cell in cells if cell is not None]
    if len(said) < SELDOM * len(cells):
        return True
    places = [cell for cell in said if not (isinstance(cell, str) and DITTO.fullmatch(cell))]
    if len(cells) < TELLING:
        return False
    return len(said) <= OFTEN * len(cells) and len(places) > 1 and len(set(places)) == len(places)


def _in_place(table: Table, row: int, place: dict[int, int]) -> dict[int, int]:
    """The columns of a record laid out anew that stand where they stood."""
    moved = table.places.get(row, table.places.get(0, {}))
    return {column: index for column, index in place.items() if column not in moved}


def _fill_merged(grid: Grid, row: int, place: dict[int, int], values: list[Cell]) -> list[tuple[int, str]]:
    """Fill in what cells merged downwards from above say of this row."""
    marks: list[tuple[int, str]] = []
    for span in grid.spans(row):
        index = place.get(span.left, -1)
        if span.top < row and index >= 0 and values[index] is None:
            values[index] = grid.cell(span.top, span.left)
            if values[index] is not None:
                marks.append((index, MERGED))
    return marks
