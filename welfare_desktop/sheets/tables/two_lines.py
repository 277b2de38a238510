"""Records written on two or three lines each, under a heading of as many: ふりがな over 氏名 over 住所.

The lines of a record become one (`Table.lines`): the lower ones' cells follow the upper one's.
"""

from collections.abc import Sequence
from dataclasses import replace

from welfare_desktop.domain.mapping.mapped_tables import fold_heading
from welfare_desktop.domain.workbooks import Row, SkippedRow, Table, TableColumn
from welfare_desktop.sheets.tables.bodies import CONTINUED
from welfare_desktop.sheets.tables.cards import PART
from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.profile import NAME_HEADING
from welfare_desktop.sheets.tables.shapes import is_heading_word, shape

FEWEST = 2
DEPTHS = (3, 2)
ALTERNATE = 0.9
DIFFER = 0.7


def on_one_line(grid: Grid, table: Table, known: frozenset[str]) -> Table:
    """The table with each record on one line; unchanged where it has one already."""
    for depth in DEPTHS:
        columns = _headed_often(grid, table, depth, known)
        starts = _starts(grid, table, depth) if columns else []
        if starts and _are_of_one(grid, table, columns, starts, depth):
            return _unfolded(grid, table, columns, starts, depth)
    return table


def _are_of_one(grid: Grid, table: Table, columns: Sequence[int], starts: Sequence[int], depth: int) -> bool:
    """Whether the lines below `starts` go on with them: used as often as not, and for other kinds of things."""
    used = [column for column in columns if _is_used_below(grid, column, starts, depth)]
    merged = _are_merged(grid, starts, depth) and not _names_twice(grid, table, columns[0])
    return (
        len(used) >= (1 if merged else FEWEST)
        and 2 * len(used) >= len(columns)
        and ((merged and depth > FEWEST) or _lines_differ(grid, table.columns[0].column, used, starts, depth))
    )


def _headed_often(grid: Grid, table: Table, depth: int, known: frozenset[str]) -> list[int]:
    """Columns with so many headings of their own, one over the other, that all name facts."""
    rows = table.header_rows[-depth:]
    if len(rows) < depth or rows[-1] - rows[0] != depth - 1:
        return []
    found: list[int] = []
    for column in (each.column for each in table.columns):
        cells = [grid.cell(row, column) for row in rows]
        span = grid.span(rows[0], column)
        if span is not None and span.right > span.left:
            return []
        named = all(isinstance(cell, str) and (fold_heading(cell) in known or is_heading_word(cell)) for cell in cells)
        if named and len(set(cells)) == depth:
            found.append(column)
    return found


def _starts(grid: Grid, table: Table, depth: int) -> list[int]:
    """The uppermost lines: every second or third row, or those whose first column is filled."""
    body = sorted({*table.records, *(each.row for each in table.skipped if each.reason == CONTINUED)})
    first = table.columns[0].column
    leading = [row for row in body if grid.cell(row, first) is not None]
    rows = set(body)
    starts = leading if len(leading) < len(body) else body[::depth]
    lower = [range(row + 1, row + depth) for row in starts]
    whole = sum(1 for lines in lower if rows.issuperset(lines) and not set(lines).intersection(starts))
    even = depth * whole >= ALTERNATE * len(body) and whole >= ALTERNATE * len(starts)
    return starts if whole and even else []


def _are_merged(grid: Grid, starts: Sequence[int], depth: int) -> bool:
    """Whether the other columns are merged over all lines of every record."""
    return bool(starts) and all(
        any(span.top == row and span.bottom == row + depth - 1 for span in grid.spans(row)) for row in starts
    )


def _names_twice(grid: Grid, table: Table, column: int) -> bool:
    """世帯主 over 氏名: a group over its name, not two facts."""
    upper, lower = (fold_heading(str(grid.cell(row, column))) for row in table.header_rows[-2:])
    return bool(NAME_HEADING.search(upper) and NAME_HEADING.search(lower))


def _is_used_below(grid: Grid, column: int, starts: Sequence[int], depth: int) -> bool:
    """Whether each of the lower lines fills a column as often as not."""
    return all(
        2 * sum(1 for row in starts if grid.cell(row + line, column) is not None) >= len(starts)
        for line in range(1, depth)
    )


def _lines_differ(grid: Grid, first: int, columns: Sequence[int], starts: Sequence[int], depth: int) -> bool:
    """Whether the lower lines hold other kinds of things: in some column where they lack the first, else in most."""
    told = 0
    for column in columns:
        lines = [
            (shape(grid.cell(row, column)), shape(grid.cell(row + line, column)))
            for row in starts
            for line in range(1, depth)
        ]
        both = [(upper, lower) for upper, lower in lines if upper and lower]
        told += len(both) > 1 and sum(1 for upper, lower in both if upper != lower) >= DIFFER * len(both) / (depth - 1)
    alike = any(grid.cell(row + 1, first) is not None for row in starts)
    return 2 * told > len(columns) if alike else told > 0


def _unfolded(grid: Grid, table: Table, columns: Sequence[int], starts: Sequence[int], depth: int) -> Table:
    heads = table.header_rows[-depth:]
    width = grid.width
    below = [(line, column) for line in range(1, depth) for column in columns]
    lines: dict[int, Row] = {}
    for row in starts:
        first = grid.row(row)
        rest = tuple(grid.cell(row + line, column) if row + line not in starts else None for line, column in below)
        lines[row] = (*first, *(None for _ in range(width - len(first))), *rest)
    named = {
        each.column: replace(each, header=str(grid.cell(heads[0], each.column)).strip())
        if each.column in columns
        else each
        for each in table.columns
    }
    added = tuple(
        TableColumn(width + nth, str(grid.cell(heads[line], column)).strip(), named[column].hidden)
        for nth, (line, column) in enumerate(below, 1)
    )
    lower = {row + line for row in starts for line in range(1, depth)} - set(starts)
    kept = {each.row: each for each in table.skipped if each.reason != CONTINUED}
    kept |= {row: SkippedRow(row, PART) for row in lower if grid.row(row)}
    return replace(
        table,
        columns=(*named.values(), *added),
        records=tuple(starts),
        first_row=starts[0],
        last_row=starts[-1],
        skipped=tuple(kept[row] for row in sorted(kept)),
        lines=lines,
        places={0: {width + nth: place for nth, place in enumerate(below, 1)}},
    )
