"""Where the tables of a sheet are, and why a sheet holds none."""

import itertools
import re
from collections import Counter
from dataclasses import replace
from typing import TypeAlias

from welfare_desktop.domain.mapping.column_headings import fold_heading
from welfare_desktop.domain.mapping.heading_words import plainly
from welfare_desktop.domain.workbooks import Layout, Row, Sheet, SkippedRow, Table, TableColumn, Workbook
from welfare_desktop.sheets.tables.asides import closes_list, names_nobody, names_signers
from welfare_desktop.sheets.tables.bodies import OUTSIDE, PLACE, STRAY, Body, BodyReader
from welfare_desktop.sheets.tables.cards import find_cards
from welfare_desktop.sheets.tables.columns import with_bare_columns
from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.headers import SURE, Heading, HeadingFinder
from welfare_desktop.sheets.tables.list_signs import (
    BOX_FILL,
    FORM_MERGES,
    HEADING_SHARE,
    WEAK_RECORDS,
    is_table,
    looks_like_form,
)
from welfare_desktop.sheets.tables.places import (
    BRACKETS,
    DISTRICT,
    NEIGHBOURHOOD,
    caption_of,
    context_of,
    passed_on,
    with_notes,
    with_sheet_names,
)
from welfare_desktop.sheets.tables.profile import NAME_HEADING, names_record
from welfare_desktop.sheets.tables.readings_above import with_readings_above
from welfare_desktop.sheets.tables.roles import (
    EMPTY,
    FORM,
    HEADING_ONLY,
    MASTER,
    NO_TABLE,
    ROLE_DATA,
    beside_others,
    cards_by_sheet,
    explained,
    reason_to_skip,
    skip,
)
from welfare_desktop.sheets.tables.served_roles import with_roles
from welfare_desktop.sheets.tables.shapes import shape, text_of
from welfare_desktop.sheets.tables.totals import says_total
from welfare_desktop.sheets.tables.turned import find_turned
from welfare_desktop.sheets.tables.two_lines import on_one_line

Part: TypeAlias = tuple[Heading, Body]

TITLE = "表題・前書き"

BARE_ROWS, BARE_COLUMNS, BARE_SHARE, BARE_SAMPLE = 3, 3, 0.7, 200
LOT = re.compile(r"[0-9]\s*(?:[-ー−丁番])")
LONE_HEADING, LONE_SHARE = 10, 2


def find_layouts(book: Workbook, known: frozenset[str] = frozenset()) -> tuple[Layout, ...]:
    """The layouts of all sheets, each seen beside the others: repeated, collected and explaining sheets are skipped.

    `known` holds the folded headings of the registers (`domain.mapping.known_headings`).
    """
    cards = cards_by_sheet(book, known)
    layouts = [cards.get(sheet.name) or find_layout(sheet, known) for sheet in book.sheets]
    return tuple(with_roles(book, list(with_sheet_names(explained(book, beside_others(book, layouts))))))


def find_layout(sheet: Sheet, known: frozenset[str] = frozenset()) -> Layout:
    """The tables of one sheet. Every non-empty row is a heading, a record or skipped with its reason."""
    reason = reason_to_skip(sheet)
    if reason:
        return skip(sheet, reason)
    grid = Grid(sheet)
    if people := find_cards(grid, known) or find_turned(grid, known):
        return Layout(sheet.name, ROLE_DATA, "", tuple(passed_on(people)))
    finder = HeadingFinder(grid, known)
    tables = (_find_tables(grid, finder) if len(grid.used) > 1 else []) or _lone_list(grid, finder)
    if not tables:
        return skip(sheet, _reason_without_table(grid, finder))
    return Layout(
        sheet.name,
        ROLE_DATA,
        "",
        tuple(with_notes(grid, passed_on([_unfolded(grid, table, known) for table in tables]))),
    )


def _unfolded(grid: Grid, table: Table, known: frozenset[str]) -> Table:
    """Each record on one line."""
    return with_readings_above(grid, on_one_line(grid, table, known))


def _reason_without_table(grid: Grid, finder: HeadingFinder) -> str:
    if len(grid.used) <= 1:
        return MASTER
    heading = finder.find(1, grid.height)
    if heading and heading.known >= 0.5 and len(heading.columns) >= 3 and heading.bottom == grid.height:
        return HEADING_ONLY
    return FORM if len(grid.sheet.merged) >= FORM_MERGES or looks_like_form(grid) else NO_TABLE


def table_at(sheet: Sheet, header_rows: tuple[int, ...], last: int, known: frozenset[str] = frozenset()) -> Layout:
    """The sheet as the clerk lays it out: these heading rows, data down to `last`.

    No heading rows means the data begin in row 1 and the columns have no names: every column that holds anything.
    """
    grid = Grid(sheet)
    last = min(last, grid.height) or grid.height
    heading = HeadingFinder(grid, known).given(header_rows)
    wide = with_bare_columns(grid, heading, last) if heading.columns else _unheaded(grid, heading.rows, last)
    if not wide.columns:
        return skip(sheet, EMPTY)
    body = BodyReader(grid, wide, heading.bottom + 1, last).read()
    return Layout(
        sheet.name,
        ROLE_DATA,
        "",
        tuple(with_notes(grid, [_table(grid, wide, body, range(1, grid.height + 1), grid.width)])),
    )


def _unheaded(grid: Grid, rows: tuple[int, ...], last: int) -> Heading:
    """Columns without names: all that hold anything below these rows."""
    used = {column for row in range(max(rows, default=0) + 1, last + 1) for column in grid.filled(row)}
    return Heading(rows, tuple((column, "") for column in sorted(used)), 0.0)


def _find_tables(grid: Grid, finder: HeadingFinder) -> list[Table]:
    """All tables from top to bottom; rows between them go to the table that follows, or the last one."""
    blocks = _blocks(grid, finder)
    lists = [range(heading.bottom + 1, last + 1) for heading, last in blocks]
    found = [
        [
            (band, BodyReader(grid, band, heading.bottom + 1, last, lists[:at]).read())
            for band in _bands(grid, with_bare_columns(grid, heading, last), last)
        ]
        for at, (heading, last) in enumerate(blocks)
    ]
    kept = _without_weak(
        [(parts, last) for parts, (_, last) in zip(found, blocks, strict=True) if is_table(grid, *parts[0])]
    )
    tables: list[Table] = []
    start = 1
    for index, (parts, last) in enumerate(kept):
        end = grid.height if index == len(kept) - 1 else last
        tables += _side_by_side(grid, parts, start, end)
        start = end + 1
    return tables


def _lone_list(grid: Grid, finder: HeadingFinder) -> list[Table]:
    """A list of a single column: names under a heading for names."""
    for row in grid.rows_with_values(1, min(grid.height, LONE_HEADING)):
        if len(grid.filled(row)) != 1:
            continue
        (column,) = grid.filled(row)
        label = grid.cell(row, column)
        if (
            isinstance(label, str)
            and finder.known_share(row) == 1
            and NAME_HEADING.search(plainly(fold_heading(label)))
        ):
            heading = Heading((row,), ((column, label.strip()),), 1.0)
            body = BodyReader(grid, heading, row + 1, grid.height).read()
            apart = sum(1 for each in body.skipped if each.reason == OUTSIDE)
            alone = sum(1 for each in body.records if len(grid.filled(each)) == 1)
            if (
                len(body.records) >= max(BARE_ROWS, LONE_SHARE * apart)
                and LONE_SHARE * alone >= len(body.records)
                and body.heading_cells < HEADING_SHARE * body.cells
            ):
                return [_table(grid, heading, body, range(1, grid.height + 1), grid.width)]
    return []


def _without_weak(found: list[tuple[list[Part], int]]) -> list[tuple[list[Part], int]]:
    """Without document fields that look like a tiny table above the real one."""
    sizes = [sum(len(body.records) for _, body in parts) for parts, _ in found]
    titles = [[label for _, label in parts[0][0].labels] for parts, _ in found]
    return [
        each
        for each, size, title in zip(found, sizes, titles, strict=True)
        if size > WEAK_RECORDS or max(sizes) <= 5 * WEAK_RECORDS or titles.count(title) > 1
    ]


def _bands(grid: Grid, heading: Heading, last: int) -> list[Heading]:
    """Tables that stand side by side under one heading line: the same headings over again, or lists of two things."""
    named = [(column, fold_heading(label)) for column, label in heading.labels if label]
    texts = [text for _, text in named]
    for length in range(2, len(texts) // 2 + 1):
        times = len(texts) // length
        if texts == texts[:length] * times:
            bare = named[0][0] - heading.columns[0]
            starts = [named[index * length][0] - bare for index in range(times)] + [heading.columns[-1] + 1]
            return [
                Heading(
                    heading.rows,
                    tuple(each for each in heading.labels if left <= each[0] < right and (each[1] or bare)),
                    heading.known,
                )
                for left, right in itertools.pairwise(starts)
            ]
    return _with_gap(grid, heading, last)


def _with_gap(grid: Grid, heading: Heading, last: int) -> list[Heading]:
    """The tables left and right of columns that hold nothing at all, where every one of them names its records."""
    gaps = [between for left, right in itertools.pairwise(heading.columns) if (between := range(left + 1, right))]
    if not gaps:
        return [heading]
    used_below = {column for row in range(heading.bottom + 1, last + 1) for column in grid.filled(row)}
    used = used_below.union(*map(grid.filled, heading.rows))
    starts = [heading.columns[0], *(gap.stop for gap in gaps if used.isdisjoint(gap)), heading.columns[-1] + 1]
    parts = [
        tuple(each for each in heading.labels if left <= each[0] < right) for left, right in itertools.pairwise(starts)
    ]
    named = all(
        len(part) > 1 and any(names_record(label) > 1 and column in used_below for column, label in part)
        for part in parts
    )
    return [Heading(heading.rows, part, heading.known) for part in parts] if named else [heading]


def _side_by_side(grid: Grid, parts: list[Part], start: int, end: int) -> list[Table]:
    rights = [heading.columns[0] - 1 for heading, _ in parts[1:]] + [grid.width]
    lines = range(start, end + 1)
    tables = [_table(grid, heading, body, lines, right) for (heading, body), right in zip(parts, rights, strict=True)]
    if len(tables) == 1:
        return tables
    placed = {row for table in tables for row in table.records}
    first = tables[0]
    own = [each for each in first.skipped if each.row not in placed or each.reason != OUTSIDE]
    others = [
        replace(
            table,
            skipped=tuple(
                each for each in table.skipped if each.reason not in (OUTSIDE, TITLE) and each.row not in placed
            ),
        )
        for table in tables[1:]
    ]
    return [replace(first, skipped=tuple(own)), *others]


def _blocks(grid: Grid, finder: HeadingFinder) -> list[tuple[Heading, int]]:
    """Heading blocks, each with the last row that belongs to it."""
    headings: list[Heading] = []
    heading = finder.find(1, grid.height)
    while heading is not None:
        headings.append(heading)
        heading = _next_heading(grid, finder, heading)
    if not headings:
        return [(each, grid.height) for each in _bare_heading(grid)]
    ends = [_start_of(grid, each.top) - 1 for each in headings[1:]] + [grid.height]
    return list(zip(headings, ends, strict=True))


def _bare_heading(grid: Grid) -> list[Heading]:
    """A list without any heading: most rows alike, and columns of dates, numbers, phones or kana."""
    rows = [row for row in grid.rows_with_values(1, min(grid.height, BARE_SAMPLE)) if len(grid.filled(row)) > 1]
    width = max((len(grid.filled(row)) for row in rows), default=0)
    full = [row for row in rows if len(grid.filled(row)) >= BOX_FILL * width]
    if len(full) < BARE_ROWS or width < BARE_COLUMNS or len(full) < BARE_SHARE * len(rows):
        return []
    looks = {column: Counter(shape(grid.cell(row, column)) for row in full) for column in range(1, grid.width + 1)}
    typed = [
        column for column, counts in looks.items() if max(counts[each] for each in "ndpk") >= BARE_SHARE * len(full)
    ]
    columns = [column for column, counts in looks.items() if counts[""] < len(full)]
    return [Heading((), tuple((column, "") for column in columns), 0.0)] if len(typed) >= 2 else []


def _start_of(grid: Grid, row: int) -> int:
    """The first of the lines that stand directly above a heading (its caption)."""
    while row > 1 and len(grid.filled(row - 1)) == 1 and grid.row(row - 1):
        row -= 1
    return row


def _next_heading(grid: Grid, finder: HeadingFinder, above: Heading) -> Heading | None:
    """A further heading below: after a break in the rows, and made of heading words."""
    titles = [[fold_heading(str(cell)) for cell in grid.row(each) if cell is not None] for each in above.rows]
    for row in range(above.bottom + 2, grid.height + 1):
        if grid.counts[row - 2] > 1 or not grid.row(row):
            continue
        previous = grid.row(row - 1)
        same = [fold_heading(str(cell)) for cell in grid.row(row) if cell is not None] in titles
        opened = _is_new_block(grid, row - 1, above.top)
        if (same and opened) or (
            not same and (opened or not previous) and finder.is_main(row) and _is_known(grid, finder, row)
        ):
            return finder.block(row, above.bottom + 1)
    return None


def _is_known(grid: Grid, finder: HeadingFinder, row: int) -> bool:
    """Whether a row's headings are well known; of two, both, side by side. A lot or a telephone number is none."""
    filled = grid.filled(row)
    cells = [grid.cell(row, column) for column in filled]
    if any(LOT.search(text_of(cell)) for cell in cells) or names_signers(cells):
        return False
    if len(filled) >= 3:
        return finder.known_share(row) >= SURE
    return finder.known_share(row) == 1 and filled[-1] - filled[0] == 1


def _is_new_block(grid: Grid, row: int, top: int) -> bool:
    """Whether the line above a repeated heading opens a block of its own, rather than a further page.

    A further page repeats a title that stands above the first heading (`top`).
    """
    line = grid.row(row)
    if (
        not line
        or closes_list([cell for cell in line if cell is not None])
        or (grid.first_above(line, top) and not _names_place(line))
        or says_total(line, range(1, len(line) + 1))
        or any(map(names_nobody, line))
    ):
        return False
    text = text_of(next(cell for cell in line if cell is not None))
    return not grid.row(row - 1) or _names_place(line) or bool(PLACE.fullmatch(text)) or text[0] in BRACKETS


def _names_place(row: Row) -> bool:
    return any(isinstance(cell, str) and (DISTRICT.search(cell) or NEIGHBOURHOOD.search(cell)) for cell in row)


def _table(grid: Grid, heading: Heading, body: Body, lines: range, right: int) -> Table:
    """The table of a heading on these lines of the sheet; what stands above as far as column `right` is about it."""
    start, end = lines.start, lines.stop - 1
    top, first = (heading.rows[0], heading.bottom + 1) if heading.rows else (start, start)
    above = [SkippedRow(row, TITLE) for row in grid.rows_with_values(start, top - 1)]
    placed = {*body.records, *(each.row for each in body.skipped), *heading.rows, *(each.row for each in above)}
    below = [SkippedRow(row, STRAY) for row in grid.rows_with_values(start, end) if row not in placed]
    hidden = grid.sheet.hidden_columns
    columns = tuple(TableColumn(column, label, column in hidden) for column, label in heading.labels)
    skipped = tuple(sorted([*above, *body.skipped, *below], key=lambda each: each.row))
    return Table(
        heading.rows,
        body.records[0] if body.records else first,
        body.records[-1] if body.records else first,
        columns,
        tuple(body.records),
        skipped,
        context_of(grid, range(start, top), range(heading.columns[0], right + 1)),
        tuple(caption for row, text in body.captions if (caption := caption_of(row, text))),
    )
