"""Which district or neighbourhood the surroundings of a table name: titles, captions, sheet names."""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from welfare_desktop.domain.workbooks import Caption, Layout, Table
from welfare_desktop.sheets.tables.bodies import PLACE
from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.served_roles import ROLE, role_in
from welfare_desktop.sheets.tables.shapes import text_of, unspread

APART = r"\s　（(：:【】「」『』《》≪≫〈〉<＜［\[■□◆◇●○・、"
DISTRICT = re.compile(
    rf"([^{APART}]{{1,12}}?(?<![市区村各全当本同小度通])(?:校区|地区|学区))"
    r"(?!(?<=町..)一覧|域|別|社(?!協|会福祉協)|民(?!生委員(?!.{0,6}協議会))|内|名|の|福(?!祉協力員|祉委員)|担|長|分|ご|活)"
)
NEIGHBOURHOOD = re.compile(rf"([^{APART}]{{1,16}}?(?:町内会|自治会|町会|区会))(?!別|名|長|ご|内|役|の|加)")
PLAIN_NAME = re.compile(r"[一-龠々〇ヶケァ-ヶーぁ-ん]{1,8}")
GENERIC_NAME = re.compile(r"sheet\d*|名簿|台帳|一覧表?|データ|原本|全体|合計|集計|まとめ", re.IGNORECASE)
BLOCK = re.compile(r"(第?[0-9一二三四五六七八九十]{1,2}[組班])(?![合織長別内員目])")
PLACES = (("district", DISTRICT), ("neighbourhood", NEIGHBOURHOOD), ("block", BLOCK))
NOT_A_PLACE = re.compile(
    r"^[全各総]|委員|役員|協力員|世帯|対象|年度|その他|様式|サロン|ボランティア|団体|会員|職員|名簿|一覧|集計|報告|内訳"
)
LONGEST_NOTE = 600
MOST_NOTES = 200
LABELS = {
    "district": re.compile(r"(?:小学)?(?:校区|地区|学区|校\(地\)区|校\(地\)区社協)名?\s*[:：]?"),
    "neighbourhood": re.compile(r"(?:町内会|自治会|町内会・自治会|町会)名?\s*[:：]?"),
}
SAID = re.compile(r"([^\s:(]+)\s*(?::\s*([^\s:()]+)|\(\s*([^\s()]+)\s*\))")
BRACKETS = "【】〔〕[]()<>〈〉≪≫《》『』「」■●○◆◇□ "


def caption_of(row: int, text: str) -> Caption | None:
    """The place or the role a caption names; None when it names neither."""
    for key, pattern in PLACES:
        if match := pattern.search(text_of(text).strip(BRACKETS)):
            return Caption(row, key, match.group(1))
    plain = text_of(text).strip(BRACKETS)
    if role := role_in(plain):
        return Caption(row, ROLE, role)
    return Caption(row, "neighbourhood", plain) if PLACE.fullmatch(plain) else None


def passed_on(tables: Sequence[Table]) -> list[Table]:
    """The tables of a sheet with the district that the first ones' titles name, until another is named."""
    found: list[Table] = []
    district = ""
    for table in tables:
        own = dict(table.context)
        district = own.get("district", district)
        found.append(replace(table, context=tuple({**own, "district": district}.items())) if district else table)
    return found


def with_notes(grid: Grid, tables: Sequence[Table]) -> list[Table]:
    """The tables with the texts that stand outside their records: above, between, below and beside."""
    records = {row for table in tables for row in table.records}
    headings = {row for table in tables for row in table.header_rows}
    right = max((column.column for table in tables for column in table.columns), default=0)
    notes = tuple(
        text
        for row in grid.rows_with_values()
        if row not in headings and (row not in records or len(grid.row(row)) > right)
        for cells in {grid.row(row)[right:], grid.row(row)[right:] if row in records else grid.row(row)}
        if cells and len(text := "　".join(str(cell) for cell in cells if cell is not None)) <= LONGEST_NOTE and text
    )
    return [replace(table, notes=notes[:MOST_NOTES], margin=_margin(grid, table, tables)) for table in tables]


def _margin(grid: Grid, table: Table, tables: Sequence[Table]) -> tuple[int, ...]:
    """Columns of no table, from this table's first one to the next one's, that hold something beside its records."""
    taken = {column.column for each in tables for column in each.columns}
    left = min((column.column for column in table.columns), default=1)
    right = max((column.column for column in table.columns), default=0)
    following = min((column for column in taken if column > right), default=grid.width + 1)
    first = left if any(column < left for column in taken) else 1
    free = [column for column in range(first, following) if column not in taken]
    rows = [grid.row(row) for row in table.records] if free else []
    return tuple(column for column in free if any(len(row) >= column and row[column - 1] is not None for row in rows))


def context_of(grid: Grid, rows: Iterable[int], columns: range) -> tuple[tuple[str, str], ...]:
    """District and neighbourhood named in the lines above a heading; the nearest line wins.

    Where a line names several places, that above the table's own `columns` is meant.
    """
    found: dict[str, str] = {}
    for row in rows:
        for key, pattern in PLACES:
            named = {
                column: match.group(1)
                for column in grid.filled(row)
                if isinstance(cell := grid.cell(row, column), str)
                and (match := pattern.search(unspread(text_of(cell).strip(BRACKETS))))
            }
            named.update(_labelled(grid, row, key) if key in LABELS else {})
            own = [place for column, place in named.items() if column in columns]
            if own or len(named) == 1:
                found[key] = (own or list(named.values()))[-1]
    return tuple(found.items())


def _labelled(grid: Grid, row: int, key: str) -> dict[int, str]:
    """A place named in the cell right of its label, or behind it: 校区名 | 三郎丸, 校区：三郎丸."""
    filled = grid.filled(row)
    return {
        column: name
        for column in filled
        for label, *names in SAID.findall(text_of(grid.cell(row, column)))
        if LABELS[key].fullmatch(label) and PLAIN_NAME.fullmatch(name := "".join(names))
    } | {
        column: text_of(grid.cell(row, value))
        for column, value in itertools.pairwise(filled)
        if LABELS[key].fullmatch(text_of(grid.cell(row, column)).strip(BRACKETS))
        and PLAIN_NAME.fullmatch(text_of(grid.cell(row, value)))
    }


def with_sheet_names(layouts: list[Layout]) -> Iterable[Layout]:
    """Sheets named after districts and neighbourhoods lend their name to their tables."""
    data = [layout for layout in layouts if layout.tables]
    told = any(DISTRICT.search(text_of(layout.sheet)) for layout in data)
    headers = [tuple(column.header for table in layout.tables for column in table.columns) for layout in data]
    alike = {
        layout.sheet
        for layout, header in zip(data, headers, strict=True)
        if headers.count(header) > 1 and any(table.header_rows for table in layout.tables)
    }
    for layout in layouts:
        name = text_of(layout.sheet)
        match = DISTRICT.search(name)
        plain = (
            (told or layout.sheet in alike)
            and PLAIN_NAME.fullmatch(name)
            and not GENERIC_NAME.fullmatch(name)
            and not NOT_A_PLACE.search(name)
        )
        town = NEIGHBOURHOOD.search(name)
        if town and not match:
            yield _placed(layout, "neighbourhood", town.group(1))
        else:
            yield _placed(layout, "district", match.group(1) if match else name) if match or plain else layout


def _placed(layout: Layout, key: str, place: str) -> Layout:
    """The layout whose tables stand in a place, where the lines above them name no other."""
    tables = tuple(
        table
        if any(told == key for told, _ in table.context)
        else replace(table, context=(*table.context, (key, place)))
        for table in layout.tables
    )
    return replace(layout, tables=tables)
