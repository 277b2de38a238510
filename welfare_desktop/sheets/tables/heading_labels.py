"""The text over each column of a heading block, from its rows and merges."""

from collections.abc import Iterator

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Span
from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.heading_cells import is_document_field, tidy
from welfare_desktop.sheets.tables.shapes import is_pointer

SEPARATOR = "／"


def labels_of(grid: Grid, rows: list[int]) -> Iterator[tuple[int, str]]:
    """Each column with its heading; columns that share one merged heading are numbered (電話／1 電話／2)."""
    columns = sorted({column for row in rows for column in grid.covered(row)})
    texts = {
        column: SEPARATOR.join(map(tidy, parts))
        for column in columns
        if not (parts := _parts(grid, rows, column)) or not all(map(is_pointer, parts))
    }
    for column, text in texts.items():
        span = _lowest_span(grid, rows, column)
        if span and any(texts.get(other) == text for other in range(span.left, span.right + 1) if other != column):
            yield column, f"{text}{SEPARATOR}{column - span.left + 1}"
        else:
            yield column, text


def _lowest_span(grid: Grid, rows: list[int], column: int) -> Span | None:
    """The merged range of the lowest heading over a column, when it reaches over others."""
    for row in reversed(rows):
        if grid.shown(row, column) is not None:
            span = grid.span(row, column)
            return span if span and span.right > span.left else None
    return None


def _parts(grid: Grid, rows: list[int], column: int) -> list[str]:
    """Heading texts over a column from top to bottom, each once; a form's own fields (団体名：) stay out."""
    parts: list[str] = []
    for depth, row in enumerate(rows):
        cell = _over(grid, row, column, is_last=depth == len(rows) - 1)
        if cell is None or is_document_field(cell):
            continue
        span = grid.span(row, column)
        if span and depth and span.top < row:
            continue
        if str(cell) not in parts[-1:] or _is_shared(grid, rows[depth - 1], column):
            parts.append(str(cell))
    return parts


def _is_shared(grid: Grid, row: int, column: int) -> bool:
    """Whether the heading at a place also stands over the column beside it (その他 over その他)."""
    return any(
        other > 0 and _over(grid, row, other, is_last=False) == _over(grid, row, column, is_last=False)
        for other in (column - 1, column + 1)
    )


def _over(grid: Grid, row: int, column: int, *, is_last: bool) -> Cell:
    """The heading at a place; without merges a group's name reaches over the blanks to its right."""
    own = grid.shown(row, column)
    if own is not None or is_last or grid.span(row, column):
        return own
    left = max((other for other in grid.filled(row) if other < column), default=0)
    if not left or grid.span(row, left) or grid.shown(row + 1, left) is None:
        return None
    return grid.cell(row, left) if _same_group(grid, row + 1, left, column) else None


def _same_group(grid: Grid, row: int, left: int, column: int) -> bool:
    return all(grid.shown(row, other) is not None for other in range(left, column + 1))
