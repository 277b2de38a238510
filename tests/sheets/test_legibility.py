"""The 15 points of 機械判読チェック, each on a sheet that breaks it and on one that does not."""

import io

import openpyxl
import pytest
from openpyxl.comments import Comment

from welfare_desktop.domain.legibility import POINTS, Finding, State
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.services.ledgers import linting
from welfare_desktop.sheets.legibility import Listed, PageRead, check, named

HEADINGS: tuple[Cell, ...] = ("番号", "氏名", "住所", "人数(人)", "訪問日")
CLEAN: tuple[tuple[Cell, ...], ...] = (
    (1, "高橋 ハナ", "黒崎一丁目1-1", 1, "2026-04-01"),
    (2, "渡邉 一郎", "黒崎一丁目2-2", 2, "2026-04-02"),
    (3, "佐藤 ミツ", "黒崎一丁目3-3", 3, "2026-04-03"),
    (4, "林 茂", "黒崎一丁目4-4", 4, None),
)


def findings(
    *rows: tuple[Cell, ...], headings: tuple[Cell, ...] = HEADINGS, name: str = "一覧", tables: int = 1
) -> dict[str, Finding]:
    """The findings of a sheet whose headings stand in row 1, by number."""
    page_rows = (headings, *rows)
    columns = tuple((number, str(text or "")) for number, text in enumerate(headings, 1))
    records = tuple(number for number, row in enumerate(page_rows, 1) if number > 1 and row)
    listed = Listed((1,), columns, records)
    page = PageRead(name, "text", ".csv", page_rows, (), (listed,) * tables)
    return {each.point.number: each for each in check(page)}


def broken(found: dict[str, Finding]) -> set[str]:
    return {number for number, each in found.items() if each.state is State.FOUND}


def with_cell(column: int, cell: Cell, row: int = 1) -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        tuple(cell if (at, to) == (row, column) else old for to, old in enumerate(line))
        for at, line in enumerate(CLEAN)
    )


def test_there_are_fifteen_points_in_the_order_of_the_rule() -> None:
    assert [each.number for each in POINTS] == [*(f"1-{number}" for number in range(1, 14)), "2-1", "2-2"]


def test_a_clean_list_keeps_to_all_points() -> None:
    assert broken(findings(*CLEAN)) == set()


@pytest.mark.parametrize(
    ("number", "column", "cell"),
    [
        ("1-2", 1, "高橋 ハナ\n高橋 一郎"),
        ("1-2", 1, "高橋 ハナ、高橋 一郎"),
        ("1-3", 3, "3人"),
        ("1-5", 1, "渡邉　　一郎"),
        ("1-6", 2, "〃"),
        ("1-10", 1, "渡\U000e0100邉 一郎"),
        ("1-10", 1, "①渡邉 一郎"),
        ("1-11", 4, "令和8年4月2日"),
        ("1-11", 4, "R8.4.2"),
        ("1-13", 3, "x"),
        ("1-13", 3, "不明"),
    ],
)
def test_a_cell_that_breaks_a_point_is_named(number: str, column: int, cell: Cell) -> None:
    found = findings(*with_cell(column, cell))
    assert broken(found) == {number}
    assert found[number].places == (f"{'ABCDE'[column]}3",)
    assert found[number].count == 1


def test_few_numbers_are_known_by_a_heading_that_says_so() -> None:
    headings = ("氏名", "住所", "助成額(円)", "開催日")
    rows: tuple[tuple[Cell, ...], ...] = (
        ("甲", "黒崎1", 5000, 4),
        ("乙", "黒崎2", "―", "第2火曜"),
        ("丙", "黒崎3", "3,000円", None),
    )
    found = findings(*rows, headings=headings)
    assert (found["1-3"].places, found["1-13"].places) == (("C4",), ("C3",))


def test_a_heading_left_out_and_one_without_a_unit_are_named() -> None:
    assert findings(*CLEAN, headings=("番号", "氏名", "住所", "", "訪問日"))["1-6"].places == ("D1",)
    assert findings(*CLEAN, headings=("番号", "氏名", "住所", "利用", "訪問日"))["1-9"].places == ("D1",)
    assert findings(*CLEAN, headings=("番号", "氏　名", "住所", "利用(人)", "訪問日"))["1-5"].places == ("B1",)


def test_a_list_that_says_nowhere_where_it_is_from_breaks_the_point_of_areas() -> None:
    headings = ("番号", "氏名", "電話", "人数(人)", "訪問日")
    rows = tuple((number, name, None, count, day) for number, name, _, count, day in CLEAN)
    assert "1-12" in broken(findings(*rows, headings=headings))
    assert "1-12" not in broken(findings(*rows, headings=headings, name="黒崎校区"))


def test_blank_rows_among_the_records_and_a_second_table_are_named() -> None:
    found = findings(*CLEAN[:2], (), (), *CLEAN[2:], tables=2)
    assert found["2-1"].places[0] == "4:5"
    assert found["2-2"].count == 2


def test_a_number_that_begins_like_an_era_is_no_day() -> None:
    numbered = tuple((f"R6-{at}", *line[1:]) for at, line in enumerate(CLEAN, 1))
    assert findings(*numbered, headings=("受付番号", *HEADINGS[1:]))["1-11"].state is not State.FOUND
    assert findings(*numbered, headings=("受付", *HEADINGS[1:]))["1-11"].state is State.FOUND


def test_cells_below_each_other_are_one_place() -> None:
    assert named([(4, 3), (5, 3), (7, 3), (5, 28)]) == ["C4:C5", "C7", "AB5"]


def test_merges_formulas_and_notes_are_read_from_the_workbook_itself() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "台帳"
    for row in (HEADINGS, *CLEAN):
        sheet.append(row)
    sheet["D6"] = "=SUM(D2:D5)"
    sheet["B2"].comment = Comment("転居予定", "山本")
    sheet.merge_cells("C2:C3")
    saved = io.BytesIO()
    book.save(saved)
    told = linting.check_file(saved.getvalue(), "台帳.xlsx", None, lambda _done, _total: None)
    points = {each["point"]: each for each in told["sheets"][0]["points"]}
    assert points["1-4"]["places"] == ["C2:C3"]
    assert points["1-7"]["places"] == ["D6"]
    assert points["1-8"]["places"] == ["B2"]
    assert any("1-4 指摘" in line for line in linting.lines(told))
