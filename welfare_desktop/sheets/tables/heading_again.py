"""Whether a row says a heading again, as lists do on every page."""

from collections.abc import Iterable, Sequence

from welfare_desktop.domain.mapping.column_headings import fold_heading
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.sheets.tables.grid import Grid


def title_cells(grid: Grid, row: int, columns: Iterable[int]) -> list[tuple[int, str]]:
    """The folded texts of a heading row, by column."""
    return [(column, fold_heading(str(cell))) for column in columns if isinstance(cell := grid.cell(row, column), str)]


def starts_of(heading: Cell) -> tuple[str, ...]:
    """The letters a heading may begin with when it is written again."""
    return (str(heading)[0], fold_heading(str(heading))[:1]) if heading is not None else ()


def same_cells(cells: Sequence[Cell], title: list[tuple[int, str]]) -> int:
    """How many headings of a row stand in these cells; 0 when the first one does not."""
    same = 0
    for column, text in title:
        cell = cells[column - 1] if len(cells) >= column else None
        if cell is not None and fold_heading(str(cell)) == text:
            same += 1
        elif not same:
            return 0
    return same
