import io

import pytest
from openpyxl import Workbook as Page
from openpyxl.styles import Font, PatternFill

from welfare_desktop.sheets.layout import find_layouts
from welfare_desktop.sheets.reading import read
from welfare_desktop.sheets.tints import Tint, name_of, tints_of

HEAD = ("番号", "氏名", "住所", "電話番号")
YELLOW = PatternFill("solid", fgColor="FFFFFF00")


def tints(page: Page, known: frozenset[str]) -> tuple[Tint, ...]:
    written = io.BytesIO()
    page.save(written)
    book = read(written.getvalue(), "ledger.xlsx")
    (laid,) = find_layouts(book, known)
    return tints_of(book.sheets[0], laid.tables[0])


def ledger(*below: tuple[str, str]) -> Page:
    page = Page()
    lines = page.worksheets[0]
    lines.append(HEAD)
    for number in range(1, 9):
        lines.append((number, f"佐藤 {'一二三四五六七八'[number - 1]}郎", f"城野{number}-1", f"093-921-110{number}"))
    for row in (3, 7):
        for cell in lines[row]:
            cell.fill = YELLOW
    for cell in lines[5]:
        cell.font = Font(color="FFFF0000")
    lines.append(())
    for line in below:
        lines.append(line)
    return page


def test_rows_in_a_colour_are_told_with_their_colour_and_what_the_sheet_says_of_it(known: frozenset[str]):
    ground, ink = tints(ledger(("黄色：", "今年度からの世帯"), ("朱書き", "訂正した行")), known)
    assert (ground.name, ground.on_ground, ground.rows, ground.meaning) == ("黄", True, (3, 7), "今年度からの世帯")
    assert (ink.name, ink.on_ground, ink.rows, ink.meaning) == ("赤", False, (5,), "訂正した行")


def test_a_cell_of_the_colour_below_the_table_explains_it(known: frozenset[str]):
    page = ledger(("", "見守りを休止している世帯"))
    swatch = page.worksheets[0].cell(11, 1, "■")
    swatch.fill = YELLOW
    assert tints(page, known)[0].meaning == "見守りを休止している世帯"


def test_a_colour_nobody_explains_has_no_meaning(known: frozenset[str]):
    assert [each.meaning for each in tints(ledger(), known)] == ["", ""]


@pytest.mark.parametrize(
    ("tint", "name"),
    [
        ("ground FFFF00", "黄"),
        ("ink FF0000", "赤"),
        ("ground BFBFBF", "灰"),
        ("ground 00B0F0", "水色"),
        ("ground theme 5", ""),
    ],
)
def test_colours_have_japanese_names(tint: str, name: str):
    assert name_of(tint) == name
