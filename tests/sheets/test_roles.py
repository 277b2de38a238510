from collections.abc import Sequence

from tests.sheets.invented import person, sheet
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Layout, Sheet, Workbook
from welfare_desktop.sheets.tables.layout import find_layouts

HEAD: list[Cell] = ["番号", "氏名", "住所", "電話番号"]


def people(numbers: Sequence[int]) -> list[list[Cell]]:
    return [HEAD, *([at, person(number)[0], *person(number)[3:5]] for at, number in enumerate(numbers, 1))]


def roles(known: frozenset[str], **sheets: list[list[Cell]]) -> dict[str, Layout]:
    pages = tuple(Sheet(name, sheet(lines).rows) for name, lines in sheets.items())
    return {each.sheet: each for each in find_layouts(Workbook("book.xlsx", pages, ""), known)}


def test_a_sheet_that_collects_the_others_is_left_out_wherever_it_stands(known: frozenset[str]):
    laid = roles(known, 五十音順=people([3, 0, 2, 5, 4, 1]), 城野校区=people([0, 1, 2]), 片野校区=people([3, 4, 5]))
    assert [len(each.tables) for each in laid.values()] == [0, 1, 1]
    assert "城野校区" in laid["五十音順"].reason


def test_an_extract_of_another_sheet_is_left_out(known: frozenset[str]):
    laid = roles(known, 名簿=people(range(9)), 独居のみ=people([1, 4, 6]))
    assert laid["名簿"].tables
    assert "名簿" in laid["独居のみ"].reason


def test_sheets_of_codes_and_counts_hold_no_records_but_explain_codes(known: frozenset[str]):
    laid = roles(
        known,
        名簿=people(range(6)),
        コード表=[["世帯区分", None, None], [1, "高齢者世帯", "高"], [2, "障害者世帯", "障"], [3, "その他", "他"]],
        集計=[["区分", "男", "女"], ["65歳以上", 3, 4], ["75歳以上", 6, 7]],
    )
    assert [len(each.tables) for each in laid.values()] == [1, 0, 0]
    assert any("1" in note and "高齢者世帯" in note for note in laid["名簿"].tables[0].notes)


def test_a_list_of_a_single_column_is_read_where_its_heading_says_names(known: frozenset[str]):
    names: list[list[Cell]] = [[person(number)[0]] for number in range(6)]
    assert [len(table.records) for table in roles(known, 対象=[["氏名"], *names])["対象"].tables] == [6]
    assert not roles(known, 対象=[["色"], ["赤"], ["青"], ["黄"]])["対象"].tables
