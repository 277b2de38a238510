"""Records written on two lines each, under a heading of two lines: ふりがな over 氏名, 電話 over 携帯.

The two lines of a record become one (`Table.lines`): the lower one's cells follow the upper one's.
"""

from dataclasses import replace

from welfare_desktop.domain.mapping.mapped_tables import fold_heading
from welfare_desktop.domain.workbooks import Row, SkippedRow, Table, TableColumn
from welfare_desktop.sheets.tables.bodies import CONTINUED
from welfare_desktop.sheets.tables.cards import PART
from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.profile import NAME_HEADING
from welfare_desktop.sheets.tables.shapes import is_heading_word, shape

FEWEST = 2
ALTERNATE = 0.9
DIFFER = 0.7


def on_one_line(grid: Grid, table: Table, known: frozenset[str]) -> Table:
    """The table with each record on one line; unchanged where it has one already."""
    columns = _headed_twice(grid, table, known)
    if not columns:
        return table
    body = sorted({*table.records, *(each.row for each in table.skipped if each.reason == CONTINUED)})
    starts = _starts(grid, table, body)
    used = [column for column in columns if _is_used_below(grid, column, starts)]
    if (
        len(used) < (1 if _are_merged(grid, table, starts) and not _names_twice(grid, table, columns[0]) else FEWEST)
        or 2 * len(used) < len(columns)
        or not _lines_differ(grid, table.columns[0].column, used, starts)
    ):
        return table
    return _unfolded(grid, table, columns, starts)


def _headed_twice(grid: Grid, table: Table, known: frozenset[str]) -> list[int]:
    """Columns with two headings of their own, one over the other, that both name facts."""
    if len(table.header_rows) < FEWEST or table.header_rows[-1] - table.header_rows[-2] != 1:
        return []
    upper, lower = table.header_rows[-2:]
    found: list[int] = []
    for column in (each.column for each in table.columns):
        above, below = grid.cell(upper, column), grid.cell(lower, column)
        span = grid.span(upper, column)
        if span is not None and span.right > span.left:
            return []
        named = all(
            isinstance(cell, str) and (fold_heading(cell) in known or is_heading_word(cell)) for cell in (above, below)
        )
        if named and above != below:
            found.append(column)
    return found


def _starts(grid: Grid, table: Table, body: list[int]) -> list[int]:
    """The upper lines: every other row, or those whose first column is filled."""
    first = table.columns[0].column
    leading = [row for row in body if grid.cell(row, first) is not None]
    rows = set(body)
    starts = leading if len(leading) < len(body) else body[::2]
    paired = [row for row in starts if row + 1 in rows and row + 1 not in starts]
    even = 2 * len(paired) >= ALTERNATE * len(body) and len(paired) >= ALTERNATE * len(starts)
    return starts if paired and even else []


def _are_merged(grid: Grid, table: Table, starts: list[int]) -> bool:
    """Whether the other columns are merged over both lines of every record."""
    return bool(starts) and all(
        any(span.top == row and span.bottom == row + 1 for span in grid.spans(row)) for row in starts
    )


def _names_twice(grid: Grid, table: Table, column: int) -> bool:
    """世帯主 over 氏名: a group over its name, not two facts."""
    upper, lower = (fold_heading(str(grid.cell(row, column))) for row in table.header_rows[-2:])
    return bool(NAME_HEADING.search(upper) and NAME_HEADING.search(lower))


def _is_used_below(grid: Grid, column: int, starts: list[int]) -> bool:
    """Whether the lower lines fill a column as often as not."""
    return 2 * sum(1 for row in starts if grid.cell(row + 1, column) is not None) >= len(starts)


def _lines_differ(grid: Grid, first: int, columns: list[int], starts: list[int]) -> bool:
    """Whether the lower lines hold other kinds of things: in some column where they lack the first, else in most."""
    told = 0
    for column in columns:
        pairs = [(shape(grid.cell(row, column)), shape(grid.cell(row + 1, column))) for row in starts]
        both = [(upper, lower) for upper, lower in pairs if upper and lower]
        told += len(both) > 1 and sum(1 for upper, lower in both if upper != lower) >= DIFFER * len(both)
    alike = any(grid.cell(row + 1, first) is not None for row in starts)
    return 2 * told > len(columns) if alike else told > 0


def _unfolded(grid: Grid, table: Table, columns: list[int], starts: list[int]) -> Table:
    upper, lower = table.header_rows[-2:]
    width = grid.width
    lines: dict[int, Row] = {}
    for row in starts:
        below = grid.row(row + 1) if row + 1 not in starts else ()
        first = grid.row(row)
        second = tuple(below[column - 1] if column <= len(below) else None for column in columns)
        lines[row] = (*first, *(None for _ in range(width - len(first))), *second)
    named = {
        each.column: replace(each, header=str(grid.cell(upper, each.column)).strip())
        if each.column in columns
        else each
        for each in table.columns
    }
    added = tuple(
        TableColumn(width + nth, str(grid.cell(lower, column)).strip(), named[column].hidden)
        for nth, column in enumerate(columns, 1)
    )
    rest = {row + 1 for row in starts} - set(starts)
    kept = {each.row: each for each in table.skipped if each.reason != CONTINUED}
    kept |= {row: SkippedRow(row, PART) for row in rest if grid.row(row)}
    return replace(
        table,
        columns=(*named.values(), *added),
        records=tuple(starts),
        first_row=starts[0],
        last_row=starts[-1],
        skipped=tuple(kept[row] for row in sorted(kept)),
        lines=lines,
        places={0: {width + nth: (1, column) for nth, column in enumerate(columns, 1)}},
    )
