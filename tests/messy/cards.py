"""What is no list: people from left to right, a block of labels with the values below for each, a form."""

from collections.abc import Sequence

from tests.messy.columns import Author, Column
from tests.messy.page import Page
from tests.messy.spelling import Written
from tests.messy.truth import Planted, PlantedTable

PLAIN = [
    "number",
    "case",
    "name",
    "kana",
    "person",
    "address",
    "phone",
    "mobile",
    "born",
    "recent",
    "postal",
    "text",
    "place",
    "choice",
    "topics",
]
MOST = 9
A_LINE = 3


def plain_columns(columns: Sequence[Column]) -> list[Column]:
    """Columns of one cell each that need no neighbours, in their order."""
    return [each for each in columns if each.makes.partition(":")[0] in PLAIN and "." not in each.key][:MOST]


def write_turned(page: Page, author: Author, columns: Sequence[Column], count: int) -> list[PlantedTable]:
    """The facts down the first column, a person in each further one; told under the lines of the block, one by one."""
    top = page.height + 1
    for column in columns:
        page.line([_heading(author, column)])
    tables: list[PlantedTable] = []
    for start in range(0, count, len(columns)):
        tables.append(PlantedTable(page.name, author.kind, ()))
        for person in range(start, min(start + len(columns), count)):
            planted = Planted(top + person - start, {})
            for line, written in enumerate(_person(author, columns, planted), top):
                if written is not None:
                    page.cells[line, 2 + person] = written
            tables[-1].records.append(planted)
    return tables


def write_blocks(page: Page, author: Author, columns: Sequence[Column], count: int) -> PlantedTable:
    """A block for each person: lines of labels, under each of them a line of values."""
    table = PlantedTable(page.name, author.kind, ())
    for _ in range(count):
        planted = Planted(page.height + 1, {})
        values = dict(zip(columns, _person(author, columns, planted), strict=True))
        for start in range(0, len(columns), A_LINE):
            some = columns[start : start + A_LINE]
            page.line([_heading(author, each) for each in some])
            page.line([values[each] for each in some])
        page.line()
        table.records.append(planted)
    return table


def _person(author: Author, columns: Sequence[Column], planted: Planted) -> list[Written]:
    author.begin()
    written: list[Written] = []
    for column in columns:
        cell, planted.facts[column.key] = author.spell(column)
        written.append(cell)
    return written


def _heading(author: Author, column: Column) -> str:
    """A label that could not be the value of another one, as 福祉協力員 is of 委嘱区分."""
    headings = [each for each in column.headings if each != "福祉協力員"]
    return headings[author.steady("heading " + column.key) % len(headings)]


def write_form(page: Page) -> None:
    """An application for one person, waiting to be filled in."""
    page.line({3: "見守り対象者登録申請書"})
    page.line({7: "令和　　年　　月　　日"})
    for left, right in (
        ("氏名", "生年月日"),
        ("住所", "電話番号"),
        ("緊急連絡先", "続柄"),
        ("かかりつけ医", "要介護度"),
    ):
        row = page.line({1: left, 5: right})
        page.merge(row, 2, row, 4)
        page.merge(row, 6, row, 8)
    page.line(["上記のとおり申請します。"])
