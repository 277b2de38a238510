"""Filling a copy of somebody else's workbook."""

import html
import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from xlsxwriter.workbook import Workbook as NewBook

from tests.sheets.city_template import FIRST, LAST, SHEET, city_template
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.sheets.filling.formulas import Insertion, copied, inserted
from welfare_desktop.sheets.filling.templates import Content, Day, Filling, fill

NAMES = ["髙﨑 齋", "𠮷田", "葛\U000e0100城", "=1+1", " 前後 ", "改\n行", "<&>", "_x0041_", ""]
CSV = "csv:Text - txt - csv (StarCalc):44,34,76"
ROWS = '<row><c t="n"><v>4</v></c></row>'
CELL = re.compile(r'<c r="([A-Z]+)(\d+)"[^<>]*?(?:/>|>.*?</c>)', re.DOTALL)


@pytest.fixture(scope="module")
def template() -> bytes:
    return city_template()


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def cells(data: bytes, part: str = "xl/worksheets/sheet1.xml") -> dict[tuple[str, int], str]:
    return {(match[1], int(match[2])): match[0] for match in CELL.finditer(parts(data)[part].decode())}


@given(
    contents=st.dictionaries(
        st.tuples(st.integers(4, 14), st.sampled_from([1, 2, 4, 5, 6, 11])),
        st.sampled_from(NAMES) | st.integers(-99, 10**9) | st.none(),
        max_size=12,
    )
)
def test_only_the_cells_named_differ_afterwards(contents: dict[tuple[int, int], Content]) -> None:
    template = city_template()
    filled = fill(template, [Filling(SHEET, contents)])
    before, after = cells(template), cells(filled.data)
    named = {(" ABCDEFGHIJK"[column], row) for row, column in contents}
    assert {place: xml for place, xml in before.items() if place not in named} == {
        place: xml for place, xml in after.items() if place not in named
    }
    page = load_workbook(io.BytesIO(filled.data))[SHEET]
    for (row, column), content in contents.items():
        if (SHEET, row, column) not in filled.formulas:
            assert told(page.cell(row, column).value) == (content if content != "" else None)


def told(value: object) -> object:
    return unescape(value) if isinstance(value, str) else value


def test_every_other_part_of_the_package_is_the_same(template: bytes) -> None:
    old, new = parts(template), parts(fill(template, [Filling(SHEET, {(FIRST, 2): "高橋"})]).data)
    assert list(old) == list(new)
    assert {name for name in old if old[name] != new[name]} == {"xl/worksheets/sheet1.xml", "xl/workbook.xml"}


def test_a_cell_with_a_formula_keeps_it_and_is_told(template: bytes) -> None:
    filled = fill(template, [Filling(SHEET, {(FIRST, 7): 3, (FIRST, 4): 3})])
    assert filled.formulas == ((SHEET, FIRST, 7),)
    assert load_workbook(io.BytesIO(filled.data))[SHEET].cell(FIRST, 7).value == f"=D{FIRST}*2"


def test_a_day_is_a_date_where_the_cell_shows_dates_and_text_elsewhere(template: bytes) -> None:
    day = Day("1950-01-02", "昭和25年1月2日")
    part = Day("1950", "昭和25年")
    filled = fill(template, [Filling(SHEET, {(FIRST, 3): day, (FIRST, 6): day, (FIRST + 1, 3): part})])
    page = load_workbook(io.BytesIO(filled.data))[SHEET]
    assert page.cell(FIRST, 3).value.isoformat() == "1950-01-02T00:00:00"
    assert (page.cell(FIRST, 6).value, page.cell(FIRST + 1, 3).value) == ("昭和25年1月2日", "昭和25年")


MANY = 20_000
COLUMNS = "ABCDEFGHI"
FILLED = {1: 7, 2: "高橋", 4: 1, 6: "093-561-0001"}


@pytest.fixture(scope="module")
def filled_with_many(template: bytes) -> bytes:
    """The template with 20,000 rows instead of its three, put in above its total."""
    contents: dict[tuple[int, int], Content] = {
        (row, column): value for row in range(FIRST, FIRST + MANY) for column, value in FILLED.items()
    }
    return fill(template, [Filling(SHEET, contents, (Insertion(LAST, MANY - LAST + FIRST - 1),))]).data


def grown(template: bytes, count: int) -> bytes:
    contents: dict[tuple[int, int], Content] = {(row, 4): 1 for row in range(FIRST, LAST + count + 1)}
    return fill(template, [Filling(SHEET, contents, (Insertion(LAST, count),))]).data


def test_rows_put_in_take_styles_formulas_rules_and_totals_along(template: bytes) -> None:
    book = load_workbook(io.BytesIO(grown(template, 5)))
    page = book[SHEET]
    last = LAST + 5
    assert page.cell(last, 7).value == f"=D{last}*2"
    assert page.cell(last, 2).font.bold
    assert page.cell(last, 3).number_format == "[$-411]ge.m.d"
    assert page.cell(last + 1, 4).value == f"=SUM(D{FIRST}:D{last})"
    assert page["F1"].value == f"=COUNTA(B{FIRST}:B{last})"
    assert page.cell(last + 3, 2).value == f'=D{last + 1}+LOG10(10)&"D{LAST + 1}"'
    assert {f"H{row}:I{row}" for row in range(FIRST, last + 1)} <= {str(merged) for merged in page.merged_cells.ranges}
    assert [str(rules.sqref) for rules in page.conditional_formatting] == [f"D{FIRST}:D{last}"]
    assert [str(each.sqref) for each in page.data_validations.dataValidation] == [f"E{FIRST}:E{last}"]
    assert page.data_validations.dataValidation[0].formula1 == f"$K${last + 13}:$K${last + 15}"
    assert (page.auto_filter.ref, page.print_area) == (f"A4:G{last}", f"'{SHEET}'!$A$1:$I${last + 3}")
    assert page.cell(last + 1, 1).comment.text == "合計です"
    assert book["集計"]["A1"].value == f"='{SHEET}'!D{last + 1}"
    assert book["集計"]["A2"].value == f"=SUM('{SHEET}'!D{FIRST}:D{last})"
    (chart,) = [xml for name, xml in parts(grown(template, 5)).items() if name.startswith("xl/charts/chart")]
    assert f"'{SHEET}'!$D${FIRST}:$D${last}" in chart.decode()


def rewritten(data: bytes, change: Callable[[str], str]) -> bytes:
    """The template with its first sheet's XML changed."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name, content in parts(data).items():
            sheet = name == "xl/worksheets/sheet1.xml"
            package.writestr(name, change(content.decode()).encode() if sheet else content)
    return target.getvalue()


def shared(xml: str) -> str:
    xml = xml.replace(f"<f>D{FIRST}*2</f>", f'<f t="shared" ref="G{FIRST}:G{LAST}" si="0">D{FIRST}*2</f>')
    return re.sub(r"<f>D[67]\*2</f>", '<f t="shared" si="0"/>', xml)


def unnumbered(xml: str) -> str:
    return re.sub(r'(<(?:row|c)) r="[A-Z]*[0-9]+"', r"\1", xml)


def test_formulas_that_rows_share_are_written_out_in_each(template: bytes) -> None:
    page = load_workbook(io.BytesIO(grown(rewritten(template, shared), 2)))[SHEET]
    rows = range(FIRST, LAST + 3)
    assert [page.cell(row, 7).value for row in rows] == [f"=D{row}*2" for row in rows]


def test_rows_and_cells_that_do_not_say_their_place_are_counted(template: bytes) -> None:
    gapless = rewritten(template, lambda xml: unnumbered(re.sub(r'<row r="4".*</row>(?=</sheetData>)', ROWS, xml)))
    page = load_workbook(io.BytesIO(fill(gapless, [Filling(SHEET, {(3, 2): "乙", (2, 2): "甲", (9, 1): 9})]).data))[
        SHEET
    ]
    assert [page.cell(row, 2).value for row in (2, 3)] == ["甲", "乙"]
    assert page.cell(9, 1).value == 9


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_the_grown_workbook_and_works_its_totals_out(template: bytes, tmp_path: Path) -> None:
    (tmp_path / "filled.xlsx").write_bytes(grown(template, 40))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", CSV, "--outdir", str(tmp_path), "filled.xlsx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    lines = (tmp_path / "filled.csv").read_text(encoding="utf-8").splitlines()
    assert lines[LAST + 40].startswith("計,,,43,")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_works_out_the_totals_of_twenty_thousand_rows(filled_with_many: bytes, tmp_path: Path) -> None:
    (tmp_path / "filled.xlsx").write_bytes(filled_with_many)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", CSV, "--outdir", str(tmp_path), "filled.xlsx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    lines = (tmp_path / "filled.csv").read_text(encoding="utf-8").splitlines()
    assert lines[FIRST + MANY - 1].startswith(f"計,,,{MANY},")
    assert lines[FIRST + MANY - 2].split(",")[6] == "2"
    assert lines[0].split(",")[5] == str(MANY)


def test_twenty_thousand_rows_leave_every_other_cell_and_part_alone(template: bytes, filled_with_many: bytes) -> None:
    old, new = parts(template), parts(filled_with_many)
    assert list(old) == list(new)
    following = {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/workbook.xml"}  # what names the rows
    following |= {name for name in old if name.startswith(("xl/charts/", "xl/drawings/", "xl/comments"))}
    following |= {name for name in old if name.endswith(".vml") or "comment" in name}
    assert {name for name in old if old[name] != new[name]} <= following
    before, after = cells(template), cells(filled_with_many)
    last, by = FIRST + MANY - 1, MANY - (LAST - FIRST + 1)
    kept = {column for column in COLUMNS if COLUMNS.index(column) + 1 not in FILLED}
    for (column, row), xml in before.items():
        if row < FIRST:
            assert after[column, row] == xml.replace(f"B{FIRST}:B{LAST}", f"B{FIRST}:B{last}")
        elif row > LAST:
            assert html.unescape(after[column, row + by]) == html.unescape(below(xml, row, by))
        elif column in kept:
            assert after[column, row] == xml
    models = {column: xml for (column, row), xml in before.items() if row == LAST and column in kept}
    for row in range(LAST + 1, last + 1):
        for column, xml in models.items():
            assert after[column, row] == re.sub(r"<v />| t=\"n\"", "", xml).replace(
                f"{column}{LAST}", f"{column}{row}"
            ).replace(f"D{LAST}", f"D{row}")


def below(xml: str, row: int, by: int) -> str:
    """A cell below the rows put in, as Excel would move it: its place, the range that grew, its reference to the total."""
    xml = re.sub(rf'(<c r="[A-Z]+){row}"', rf'\g<1>{row + by}"', xml)
    xml = xml.replace(f"D{FIRST}:D{LAST}", f"D{FIRST}:D{LAST + by}")
    return re.sub(rf'(?<![";])D{LAST + 1}\b', f"D{LAST + 1 + by}", xml)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_totals_that_excel_had_worked_out_for_the_empty_template_are_worked_out_anew(tmp_path: Path) -> None:
    target = io.BytesIO()
    with closing(NewBook(target)) as book:
        page: Any = book.add_worksheet(SHEET)
        page.write_formula(0, 0, "=SUM(B2:B9)", None, 0)
        page.write_formula(0, 1, '=IF(A1>0,"あり","なし")', None, "なし")
    (tmp_path / "filled.xlsx").write_bytes(fill(target.getvalue(), [Filling(SHEET, {(3, 2): 5, (4, 2): 6})]).data)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", CSV, "--outdir", str(tmp_path), "filled.xlsx"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    assert (tmp_path / "filled.csv").read_text(encoding="utf-8").splitlines()[0] == "11,あり"


def test_a_template_without_the_sheet_is_refused_in_words(template: bytes) -> None:
    with pytest.raises(Refusal, match=r"template\.no-sheet"):
        fill(template, [Filling("熊西", {(1, 1): "x"})])


@pytest.mark.parametrize(
    ("formula", "becomes"),
    [
        ("SUM(A1:A9)", "SUM(A1:A11)"),
        ("A9+A10*$B$12", "A9+A12*$B$14"),
        ('"A10"&A10', '"A10"&A12'),
        ("熊西!A10+'名 簿'!A10", "熊西!A12+'名 簿'!A10"),
        ("[1]熊西!A10", "[1]熊西!A10"),
        ("LOG10(A10)+TAX10_a+1E10", "LOG10(A12)+TAX10_a+1E10"),
        ("10:12", "12:14"),
        ("A:C", "A:C"),
        ("表1[[#This Row],[A10]]", "表1[[#This Row],[A10]]"),
        ("INDEX(A1:A20,3)", "INDEX(A1:A22,3)"),
    ],
)
def test_references_follow_rows_put_in_below_row_nine(formula: str, becomes: str) -> None:
    assert inserted(formula, "熊西", "熊西", Insertion(9, 2).reaching) == becomes


@pytest.mark.parametrize(
    ("formula", "becomes"),
    [("D5*$E$5+F$5", "E7*$E$5+G$5"), ("SUM($A5:B5)", "SUM($A7:C7)"), ("名簿!A1", "名簿!B3"), ('"A1"&X', '"A1"&X')],
)
def test_a_formula_copied_two_down_and_one_right_follows(formula: str, becomes: str) -> None:
    assert copied(formula, 2, 1) == becomes


@given(st.integers(1, 50), st.integers(1, 50), st.integers(1, 30), st.integers(1, 30))
def test_putting_rows_in_twice_is_putting_in_their_sum(row: int, after: int, one: int, two: int) -> None:
    formula = f"SUM(A1:A{row})+B{row}"
    twice = inserted(
        inserted(formula, "表", "表", Insertion(after, one).below), "表", "表", Insertion(after, two).below
    )
    once = inserted(formula, "表", "表", Insertion(after, one + two).below)
    assert twice == once
