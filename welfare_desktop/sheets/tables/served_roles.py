"""What the people of a list serve as, where its title says so: 福祉協力員名簿, 民生委員児童委員一覧, a sheet 主任児童委員."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from welfare_desktop.domain.workbooks import Layout, Sheet, Table, Workbook
from welfare_desktop.sheets.tables.shapes import text_of, unspread

ROLE = "role"
ROLES = (
    ("主任児童委員", "主任児童委員"),
    ("福祉協力員", "福祉協力委?員|福祉委員"),
    ("ニーズ対応員", "ニーズ対応員"),
    ("民生委員", "民生委員[・･ ]?児童委員|民生[・･ ]?児童委員|民生委員|民児委員"),
    ("サロンスタッフ", "サロン(?:の)?(?:スタッフ|ボランティア|世話人|協力者)"),
    ("登録ボランティア", "(?:登録|個人)?ボランティア"),
    ("校区社協役員", r"(?:校区|地区|校\(地\)区)?社(?:協|会福祉協議会)\s*(?:の)?\s*役員"),
)
WORD = re.compile("|".join(f"(?P<r{number}>{words})" for number, (_, words) in enumerate(ROLES)))
BEHIND = re.compile(
    r"(?:さん|等|の|氏|協議会)*(?:委嘱状?(?:交付|受領)?者?|被委嘱者|候補者?|推薦者?|推薦調?書|登録者?|退任者?|配置|電話|住所|連絡先?)?(?:名簿|一覧表?|台帳|リスト|名一覧|名|連絡網|表)?(?:$|[\s()\[\]【】〔〕<・~\-_0-9A-Za-z])"
)
LINES = 10
LONGEST = 60


def role_in(text: str) -> str:
    """The one role a title names its people by; "" when it names none, several, or something else of them (研修会)."""
    plain = unspread(text_of(text[:LONGEST]))
    found = list(WORD.finditer(plain))
    roles = {ROLES[int(str(each.lastgroup)[1:])][0] for each in found}
    listed = any(BEHIND.match(plain, each.end()) for each in found)
    return roles.pop() if len(roles) == 1 and listed else ""


def role_of_cell(text: str) -> str:
    """The role that a cell says and nothing else, in brackets or not; "" when it does not."""
    found = WORD.fullmatch(text_of(text[:LONGEST]).strip("()[]【】〔〕<> "))
    return ROLES[int(str(found.lastgroup)[1:])][0] if found else ""


def with_roles(book: Workbook, layouts: Sequence[Layout]) -> Iterator[Layout]:
    """The layouts whose tables know the role that their title, their sheet or their file is named after."""
    name = book.name.rpartition(".")[0] or book.name
    for sheet, layout in zip(book.sheets, layouts, strict=True):
        taken = {row for table in layout.tables for row in (*table.header_rows, *table.records)}
        tables = tuple(_with_role(table, (*_titles(sheet, table, taken), sheet.name, name)) for table in layout.tables)
        yield replace(layout, tables=tables) if tables != layout.tables else layout


def _with_role(table: Table, titles: Iterable[str]) -> Table:
    """The nearest title that names a role decides; one that names several leaves the question open."""
    for title in titles:
        if WORD.search(unspread(text_of(title[:LONGEST]))):
            role = role_in(title)
            return replace(table, context=(*table.context, (ROLE, role))) if role else table
    return table


def _titles(sheet: Sheet, table: Table, taken: Collection[int]) -> Iterator[str]:
    """The lines above a table that no table holds, from the nearest up; at last the first ones of the sheet.

    Of one line, what stands over the table's own columns comes first.
    """
    top = min(table.header_rows, default=table.first_row)
    own = range(table.columns[0].column, table.columns[-1].column + 1) if table.columns else range(0)
    near = range(top - 1, max(0, top - 1 - LINES), -1)
    for row in (*near, *range(min(LINES, near.stop), 0, -1)):
        if row not in taken:
            cells = [(at, cell) for at, cell in enumerate(sheet.rows[row - 1], 1) if isinstance(cell, str)]
            yield from (cell for _, cell in sorted(cells, key=lambda each: each[0] not in own))
