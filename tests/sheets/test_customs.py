"""Customs of ward offices that hand-made ledgers showed: readings above names, shared cells, lists beside each other."""

from collections.abc import Sequence
from typing import Any

import pytest

from tests.sheets.invented import sheet
from tests.sheets.test_said_around import read
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Sheet, Span, Workbook
from welfare_desktop.sheets.tables.bodies import NOTE, TOTAL, VACANT
from welfare_desktop.sheets.tables.layout import find_layout, find_layouts

NAMES = ("佐藤　花子", "鈴木　一郎", "髙橋　ミツ", "田中　正", "渡邉　キヨ子", "山口　勝利")
KANA = (
    "サトウ　ハナコ",
    "スズキ　イチロウ",
    "タカハシ　ミツ",
    "タナカ　タダシ",
    "ワタナベ　キヨコ",
    "ヤマグチ　カツトシ",
)
STREETS = tuple(f"中井{lot}丁目2-3" for lot in range(1, 7))
PHONES = tuple(f"093-581-120{lot}" for lot in range(1, 7))


def people(*columns: tuple[Cell, ...]) -> list[list[Cell]]:
    return [list(line) for line in zip(*columns, strict=False)]


def lines(*each: Sequence[Cell]) -> list[list[Cell]]:
    return [list(line) for line in each]


def column(records: list[dict[str, Any]], key: str) -> list[Any]:
    return [each.get(key) for each in records]


def test_a_reading_on_a_line_of_its_own_above_the_name_is_no_record(known: frozenset[str]):
    rows: list[list[Cell]] = [["福祉協力員名簿"], ["No", "氏名", "住所", "電話"]]
    for at in range(4):
        rows += lines([None, KANA[at]], [at + 1, NAMES[at], STREETS[at], PHONES[at]])
    (records,) = read(rows, known, "volunteers")
    assert column(records, "name") == list(NAMES[:4])
    assert column(records, "name_kana") == list(KANA[:4])


def test_cells_shared_by_households_make_them_no_household(known: frozenset[str]):
    page = sheet(
        [["町内会", "組", "世帯主", "住所", "民生委員"], *([None, None, *each] for each in people(NAMES, STREETS))]
    )
    rows = (page.rows[0], ("本町町内会", "1組", *page.rows[1][2:], "大村　道子"), *page.rows[2:])
    merged = (Span(2, 1, 7, 1), Span(2, 2, 3, 2), Span(4, 2, 5, 2), Span(2, 5, 7, 5))
    (table,) = find_layout(Sheet(page.name, rows, merged=merged), known).tables
    assert table.records == (2, 3, 4, 5, 6, 7)


def test_the_previous_holder_is_not_whom_the_list_is_about(known: frozenset[str]):
    rows: list[list[Cell]] = [["前任者氏名", "氏名", "住所"], *people(NAMES[3:], NAMES[:3], STREETS)]
    (records,) = read(rows, known, "volunteers")
    assert column(records, "name") == list(NAMES[:3])


def test_lists_of_people_beside_each_other_each_know_their_role(known: frozenset[str]):
    head: list[Cell] = ["氏名", "住所", "電話"]
    rows: list[list[Cell]] = [["民生委員", None, None, None, "福祉協力員"], [*head, None, *head]]
    rows += people(NAMES[:3], STREETS, PHONES, (None,) * 3, NAMES[3:], STREETS[3:], PHONES[3:])
    page = sheet(rows)
    (layout,) = find_layouts(Workbook("担い手.xlsx", (page,), ""), known)
    assert [(table.header_rows, dict(table.context)["role"]) for table in layout.tables] == [
        ((2,), "民生委員"),
        ((2,), "福祉協力員"),
    ]


def test_a_cell_may_say_another_role_than_the_title(known: frozenset[str]):
    rows: list[list[Cell]] = [["民生委員児童委員名簿"], ["担当区域", "氏名", "住所"]]
    rows += people(("1区", "2区", "3区", "主任児童委員"), NAMES, STREETS)
    page = sheet(rows)
    (layout,) = find_layouts(Workbook("名簿.xlsx", (page,), ""), known)
    assert dict(layout.tables[0].context)["role"] == "民生委員"
    from_titles = read(rows, known, "volunteers")[0]
    assert column(from_titles, "area")[:3] == ["1区", "2区", "3区"]


def test_an_area_code_stated_once_holds_for_all_numbers(known: frozenset[str]):
    local = tuple(phone.removeprefix("093-") for phone in PHONES[:3])
    rows: list[list[Cell]] = [["民生委員名簿（市外局番はすべて０９３）"], ["氏名", "電話"], *people(NAMES, local)]
    (records,) = read([[*each] for each in rows], known, "volunteers")
    assert column(records, "phone") == list(PHONES[:3])


def test_an_era_in_the_heading_holds_for_days_without_one(known: frozenset[str]):
    rows: list[list[Cell]] = [
        ["世帯主", "生年月日（昭和）", "住所"],
        *people(NAMES, ("12.3.4", "T15.6.1", "元.12.30"), STREETS),
    ]
    (records,) = read(rows, known, "households")
    assert column(records, "born_on") == ["昭和12.3.4", "T15.6.1", "昭和元.12.30"]


def test_a_postal_code_before_the_address_stands_alone(known: frozenset[str]):
    coded = ("〒803-0836\n中井1-2-3", "803-0837　井堀2-1", "金田1-1-8")
    (records,) = read([["氏名", "住所", "電話"], *people(NAMES, coded, PHONES)], known, "volunteers")
    assert column(records, "postal_code") == ["803-0836", "803-0837", None]
    assert column(records, "address") == ["中井1-2-3", "井堀2-1", "金田1-1-8"]


@pytest.mark.parametrize("title", ["令和6年度　サロン実績", "サロン実績（R6年度）"])
def test_figures_are_of_the_year_that_the_title_names(known: frozenset[str], title: str):
    salons = tuple(f"第{at}サロン" for at in range(1, 5))
    rows: list[list[Cell]] = [[title], ["サロン名", "4月", "5月"], *people(salons, (1, 2, 1, 1), (2, None, 1, 2))]
    (records,) = read(rows, known, "salons")
    assert column(records, "monthly.year") == [2024] * 4


def test_a_leaders_number_stands_right_of_the_leader(known: frozenset[str]):
    salons = tuple(f"第{at}サロン" for at in range(1, 5))
    rows: list[list[Cell]] = [["サロン名", "代表者", "連絡先"], *people(salons, NAMES, PHONES)]
    (records,) = read(rows, known, "salons")
    assert column(records, "leader_phone") == list(PHONES[:4])


def test_who_came_is_not_whom_the_consultation_is_about(known: frozenset[str]):
    rows: list[list[Cell]] = [["受付番号", "相談者", "続柄", "対象者氏名", "主訴"]]
    rows += people(("R6-1", "R6-2", "R6-3"), NAMES[3:], ("長女", "妻", "母"), NAMES, ("家賃", "介護", "病気"))
    (records,) = read(rows, known, "cases")
    assert column(records, "client_name") == list(NAMES[:3])
    assert column(records, "relation_of_caller") == ["長女", "妻", "母"]


def test_a_general_heading_over_codes_is_what_its_legend_says(known: frozenset[str]):
    rows: list[list[Cell]] = [["見守り名簿"], ["氏名", "住所", "区分"], *people(NAMES, STREETS, (1, 2, 3, 1, 1, 2))]
    rows += lines([], ["区分：１…独居　２…高齢者のみ　３…日中独居"])
    page = sheet(rows)
    (layout,) = find_layouts(Workbook("名簿.xlsx", (page,), ""), known)
    assert "独居" in "".join(layout.tables[0].notes)


def test_rows_that_speak_of_the_list_are_no_records(known: frozenset[str]):
    rows: list[list[Cell]] = [["番号", "氏名", "住所", "電話"], *people((1, 2, 3, 4), NAMES, STREETS, PHONES)]
    rows += lines([None, "男　2名　女　2名　計　4名"], [], [None, "確認欄", "印"], [None, "会長", "事務局長", "担当"])
    (table,) = find_layout(sheet(rows), known).tables
    assert len(table.records) == 4
    assert [each.reason for each in table.skipped] == [TOTAL, NOTE, NOTE]


def test_a_vacancy_may_be_spread(known: frozenset[str]):
    rows: list[list[Cell]] = [
        ["担当区域", "氏名", "住所"],
        *people(("1区", "2区", "3区"), NAMES, STREETS),
        ["4区", "欠　員"],
    ]
    (table,) = find_layout(sheet(rows), known).tables
    assert [each.reason for each in table.skipped] == [VACANT]


def test_a_total_may_hold_a_rate_beside_its_sums(known: frozenset[str]):
    rows: list[list[Cell]] = [["校区", "世帯数", "加入世帯数", "加入率"]]
    rows += lines(
        ["中井", 3000, 1800, 60.0],
        ["井堀", 2000, 1000, 50.0],
        ["金田", 1000, 400, 40.0],
        [None, 6000, 3200, 53.3],
    )
    (table,) = find_layout(sheet(rows), known).tables
    assert len(table.records) == 3


def test_a_line_of_an_example_below_the_heading_makes_no_sheet_of_examples(known: frozenset[str]):
    rows: list[list[Cell]] = [["No.", "氏名", "住所", "電話"], ["記入例", "小倉　太郎", "浅野1-1", "093-000-0000"]]
    (table,) = find_layout(sheet([*rows, *people((1, 2, 3), NAMES, STREETS, PHONES)]), known).tables
    assert len(table.records) == 3


def test_a_form_of_labels_and_blanks_is_no_list(known: frozenset[str]):
    rows: list[list[Cell]] = [
        ["登録申込書"],
        ["申込日", "令和　　年　　月　　日"],
        ["氏名"],
        ["生年月日", "　　年　　月　　日"],
    ]
    rows += lines(
        ["住所", "〒"],
        ["活動希望", "□高齢者　□障害者　□児童"],
        ["人数", "約　　　名"],
        ["項目", "金額"],
        ["助成金"],
        ["合計"],
    )
    assert not find_layout(sheet(rows), known).tables


def test_a_sheet_named_after_a_neighbourhood_lends_it_its_name(known: frozenset[str]):
    rows: list[list[Cell]] = [["氏名", "住所", "電話"], *people(NAMES, STREETS, PHONES)]
    page = sheet(rows)
    (layout,) = find_layouts(Workbook("台帳.xlsx", (Sheet("緑町町内会", page.rows),), ""), known)
    assert dict(layout.tables[0].context)["neighbourhood"] == "緑町町内会"
