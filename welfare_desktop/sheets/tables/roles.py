"""What a sheet is for: data, or an example, a list of codes, a repetition of other sheets, and why it is left out."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from welfare_desktop.domain.mapping.column_headings import fold_heading
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Layout, Sheet, SkippedRow, Table, Workbook
from welfare_desktop.sheets.tables.cards import lone_card
from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.profile import names_record
from welfare_desktop.sheets.tables.shapes import text_of
from welfare_desktop.sheets.tables.totals import number

EXAMPLE_SHEET = re.compile(
    r"(?:記入|記載|入力)?(?:例|見本|サンプル|要領|方法|説明)|記入の?仕方|使い方|表紙|目次|はじめに"
)
LIST_SHEET = re.compile(
    r"マスタ[ー]?|リスト(?:元|値|定義)?|選択肢|データ定義|コード(?:表|一覧)?|プルダウン|設定|定義|list|master",
    re.IGNORECASE,
)
DETAIL_TITLE = re.compile(r"^明細[(（]")
NO_EXAMPLE = re.compile(r"凡例なし|[特条事症前慣比月年通類判実]例|定?例[会月年]|定例|説明会")
EXAMPLE_TITLE = re.compile(
    r"^[(（【\[]?(?:記入|記載|入力)?例[)）】\]]|^[(（]例|(?:記入|入力|記載)例(?!に|を|の(?:とお|通|よう)|は|も|シート|参照)"
)
ROLE_DATA, ROLE_SKIP = "data", "skip"
EMPTY = "空のシートです。"
EXAMPLE = "記入例や説明のシートです。"
DETAIL = "ほかのシートの明細です。"
MASTER = "選択肢などの元になる一覧のシートです。"
HIDDEN = "非表示のシートです。"
FORM = "一覧ではなく、様式（申請書など）のシートです。取り込む行はありません。"
HEADING_ONLY = "見出しだけで、中身の行がありません。"
NO_TABLE = "見出しのある一覧が見つかりません。"
DUPLICATE = "「{name}」と同じ内容を並べ替えたシートです。"
COLLECTED = "ほかのシート（「{name}」など）の内容をまとめたシートです。"
EXTRACT = "「{name}」の一部を抜き出したシートです。"
FIGURES = "件数などを集計したシートです。"

CODE_SHEET = re.compile(
    r"(?:(?:コード|区分|選択肢?|分類|入力)?(?:表|一覧|マスタ[ー]?|リスト|規則)|.{0,6}マスタ[ー]?|凡例|選択肢|コード|(?:プル|ドロップ)ダウン(?:リスト)?|.{0,6}リスト元|設定)\s?\d*"
)
FIGURE_SHEET = re.compile(r".*(?:集計|統計|グラフ|総括|件数|人数表|内訳).{0,3}")
ALIKE = 3
NUMBERS = 0.8
LONGEST_CHOICE = 60
MOST_NOTES = 200


def reason_to_skip(sheet: Sheet) -> str:
    """Why a sheet holds no records, as far as its name and first cells tell; "" when it may."""
    if not any(sheet.rows):
        return EMPTY
    name = text_of(sheet.name)
    if (EXAMPLE_SHEET.search(name) and not NO_EXAMPLE.search(name)) or _is_headed_example(sheet):
        return EXAMPLE
    if _is_detail(sheet):
        return DETAIL
    if not sheet.visible:
        return MASTER if LIST_SHEET.search(name) else HIDDEN
    narrow = all(len(row) - row.count(None) <= 2 for row in sheet.rows)
    return MASTER if narrow and LIST_SHEET.search(name) else ""


def _is_headed_example(sheet: Sheet) -> bool:
    """Whether a title says so; a line about as full as the one above it is the example of a list, not its title."""
    widest = 1
    for row in sheet.rows[:3]:
        width = len(row) - row.count(None)
        if width > 1 and 1 < widest <= 2 * width:
            continue
        if any(isinstance(cell, str) and EXAMPLE_TITLE.search(text_of(cell)) for cell in row[:3]):
            return True
        widest = max(widest, width)
    return False


def _is_detail(sheet: Sheet) -> bool:
    """Whether our own export says in its first cell that the sheet only details another."""
    first = next((row for row in sheet.rows if row), ())
    return bool(first) and DETAIL_TITLE.search(text_of(first[0])) is not None


def skip(sheet: Sheet, reason: str) -> Layout:
    """A sheet without tables; every row is left out for the same reason."""
    rows = tuple(SkippedRow(number, reason) for number, row in enumerate(sheet.rows, 1) if row)
    return Layout(sheet.name, ROLE_SKIP, reason, (), rows)


def cards_by_sheet(book: Workbook, known: frozenset[str]) -> dict[str, Layout]:
    """Sheets that hold one card each, of one layout: a ledger of a sheet a person. A single one may be a form."""
    found: dict[tuple[tuple[int, int], ...], list[Layout]] = {}
    for sheet in book.sheets if len(book.sheets) > 1 else ():
        if sheet.rows and not reason_to_skip(sheet):
            labels, tables = lone_card(Grid(sheet), known)
            if tables:
                found.setdefault(labels, []).append(Layout(sheet.name, ROLE_DATA, "", tuple(tables)))
    return {each.sheet: each for alike in found.values() if len(alike) > 1 for each in alike}


def beside_others(book: Workbook, layouts: Sequence[Layout]) -> list[Layout]:
    """The layouts without sheets that only repeat, collect, extract, count or explain what others hold."""
    found = list(layouts)
    if sum(1 for layout in layouts if layout.tables) < 2:
        return found
    for index, (sheet, layout) in enumerate(zip(book.sheets, layouts, strict=True)):
        others = [pair for pair in zip(book.sheets, found, strict=True) if pair[0] is not sheet]
        reason = _reason_beside(sheet, layout, others) if layout.tables else ""
        if reason:
            found[index] = skip(sheet, reason)
    contents = {
        index: content
        for index, (sheet, layout) in enumerate(zip(book.sheets, found, strict=True))
        if layout.tables and (content := _content(sheet, layout))
    }
    for index, content in contents.items():
        if len(content) >= ALIKE and (reason := _reason_of_content(index, content, contents, found)):
            found[index] = skip(book.sheets[index], reason)
    return found


def _reason_beside(sheet: Sheet, layout: Layout, others: Sequence[tuple[Sheet, Layout]]) -> str:
    """Why a sheet explains or counts what the others list; "" when it does neither."""
    listed = [(each, table) for each, other in others for table in other.tables]
    if not any(len(table.columns) > 1 for _, table in listed):
        return ""
    name = text_of(sheet.name)
    records = max(len(table.records) for table in layout.tables)
    most = max(len(table.records) for _, table in listed)
    named = any(names_record(column.header) > 1 for table in layout.tables for column in table.columns)
    if CODE_SHEET.fullmatch(name) and (records <= most or not named):
        return MASTER
    if records <= min(most, LONGEST_CHOICE) and not named and _lists_choices(sheet, layout.tables, listed):
        return MASTER
    return FIGURES if FIGURE_SHEET.fullmatch(name) and all(_counts(sheet, table) for table in layout.tables) else ""


def _lists_choices(sheet: Sheet, tables: Sequence[Table], others: Sequence[tuple[Sheet, Table]]) -> bool:
    """Whether every column lists words of its own, each once, of which others choose: 性別 | 区分 | 有無.

    That words are chosen is seen under the same heading elsewhere: people stand in one list alone.
    """
    if len(tables) != 1:
        return False
    columns = [tables[0].column(sheet, column.column) for column in tables[0].columns]
    lists = [[cell for cell in column if cell is not None] for column in columns]
    said = _said(others)
    words = dict(zip(map(fold_heading, (column.header for column in tables[0].columns)), lists, strict=True))
    chosen = [said[heading] <= set(each) for heading, each in words.items() if said[heading]]
    return (
        len(lists) > 1
        and bool(chosen)
        and all(chosen)
        and len({len(each) for each in lists}) > 1
        and all(len(set(each)) == len(each) and all(isinstance(cell, str) for cell in each) for each in lists)
        and all(column[: len(each)] == each for column, each in zip(columns, lists, strict=True))
    )


def _said(tables: Sequence[tuple[Sheet, Table]]) -> Mapping[str, set[Cell]]:
    """What stands in the columns of some tables, by folded heading."""
    said: dict[str, set[Cell]] = defaultdict(set)
    for sheet, table in tables:
        for column in table.columns:
            said[fold_heading(column.header)].update(
                cell for cell in table.column(sheet, column.column) if cell is not None
            )
    return said


def _counts(sheet: Sheet, table: Table) -> bool:
    """Whether a table holds nothing but numbers right of its first column."""
    cells = [
        cell for row in table.records for cell in table.line(sheet, row)[table.columns[0].column :] if cell is not None
    ]
    return bool(cells) and sum(1 for cell in cells if number(cell) is not None) >= NUMBERS * len(cells)


def _reason_of_content(
    index: int,
    content: frozenset[tuple[str, ...]],
    contents: dict[int, frozenset[tuple[str, ...]]],
    found: Sequence[Layout],
) -> str:
    """Why a sheet says nothing of its own: the same as an earlier one, parts put together, a part of one."""
    others = {other: each for other, each in contents.items() if other != index and found[other].tables}
    for other, each in others.items():
        if each == content and other < index:
            return DUPLICATE.format(name=found[other].sheet)
    parts = [other for other, each in others.items() if each < content]
    if len(parts) > 1 and frozenset[tuple[str, ...]]().union(*(others[part] for part in parts)) == content:
        return COLLECTED.format(name=found[parts[0]].sheet)
    for other, each in others.items():
        rest = [part for part, told in others.items() if part != other and told < each]
        collects = frozenset[tuple[str, ...]](content).union(*(others[part] for part in rest)) == each
        if content < each and not (rest and collects):
            return EXTRACT.format(name=found[other].sheet)
    return ""


def explained(book: Workbook, layouts: Sequence[Layout]) -> list[Layout]:
    """The layouts whose tables also know the legends that stand on sheets of their own."""
    notes = tuple(
        "　".join(str(cell) for cell in row if cell is not None)
        for sheet, layout in zip(book.sheets, layouts, strict=True)
        if layout.reason == MASTER or (not layout.tables and CODE_SHEET.fullmatch(text_of(sheet.name)))
        for row in sheet.rows[:MOST_NOTES]
        if row
    )
    if not notes:
        return list(layouts)
    return [
        replace(layout, tables=tuple(replace(table, notes=(*table.notes, *notes)) for table in layout.tables))
        for layout in layouts
    ]


def _content(sheet: Sheet, layout: Layout) -> frozenset[tuple[str, ...]]:
    """The records without their serial numbers, whatever their order."""
    return frozenset(
        tuple(
            str(row[each.column - 1])
            for each in (table.columns[1:] or table.columns)
            if each.column <= len(row) and row[each.column - 1] is not None
        )
        for table in layout.tables
        for number in table.records
        for row in (table.line(sheet, number),)
    )
