from collections.abc import Sequence

import pytest

from tests.sheets.invented import person, sheet
from welfare_desktop.domain.mapping.mapped_tables import propose_mapping
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Layout, Sheet, Table, Workbook
from welfare_desktop.services.ledgers.looking import samples_of
from welfare_desktop.sheets.record_cells import records
from welfare_desktop.sheets.tables.layout import find_layout, find_layouts

Lines = list[Sequence[Cell]]


def card(number: int) -> Lines:
    name, kana, born_on, address, phone = person(number)[:5]
    return [
        ["見守りカード", None, None, f"No.{number}"],
        ["フリガナ", kana, "生年月日", born_on],
        ["氏名", name, "電話番号", phone],
        ["住所", address],
    ]


def facts(page: Sheet, table: Table) -> list[dict[str, Cell]]:
    headers = {column.column: column.header for column in table.columns}
    return [{headers[column]: cell for column, cell in each.cells.items()} for each in records(page, table)]


def laid_out(lines: Sequence[Sequence[Cell]], known: frozenset[str]) -> tuple[Sheet, Layout]:
    page = sheet(lines)
    return page, find_layout(page, known)


def test_each_card_is_one_record_and_every_row_is_accounted_for(known: frozenset[str]):
    page, laid = laid_out([line for number in range(4) for line in (*card(number), ())], known)
    (table,) = laid.tables
    assert [each["氏名"] for each in facts(page, table)] == [person(number)[0] for number in range(4)]
    assert facts(page, table)[2]["住所"] == person(2)[3]
    placed = {*table.records, *(each.row for each in table.skipped)}
    assert placed == {row for row, cells in enumerate(page.rows, 1) if cells}


def test_cards_side_by_side_are_a_table_for_each_column_of_cards(known: frozenset[str]):
    lines: Lines = [
        [*left[:2], None, *right[:2]]
        for number in (0, 2, 4)
        for left, right in zip([*card(number)[1:], []], [*card(number + 1)[1:], []], strict=True)
    ]
    page, laid = laid_out(lines, known)
    names = [[each["氏名"] for each in facts(page, table)] for table in laid.tables]
    assert names == [[person(number)[0] for number in numbers] for numbers in ((0, 2, 4), (1, 3, 5))]


def test_label_and_value_may_stand_in_one_cell(known: frozenset[str]):
    lines: Lines = []
    for number in range(3):
        name, kana, _, address, phone = person(number)[:5]
        lines.extend([[f"氏名：{name}", f"ふりがな：{kana}"], [f"住所：{address}", f"電話：{phone}"], []])
    page, laid = laid_out(lines, known)
    assert [each["電話"] for each in facts(page, laid.tables[0])] == [person(number)[4] for number in range(3)]


def test_a_card_a_sheet_is_a_ledger_but_a_single_one_is_a_form(known: frozenset[str]):
    pages = [Sheet(f"{number}", sheet(card(number)).rows) for number in range(3)]
    assert [len(each.tables) for each in find_layouts(Workbook("b.xlsx", tuple(pages), ""), known)] == [1, 1, 1]
    assert [len(each.tables) for each in find_layouts(Workbook("b.xlsx", tuple(pages[:1]), ""), known)] == [0]


def test_a_list_inside_a_card_gives_a_fact_for_each_of_its_lines(known: frozenset[str]):
    lines: Lines = []
    for number in range(3):
        lines.extend(card(number))
        lines.extend([["緊急連絡先"], [None, "氏名", "続柄", "電話"], ["①", person(8)[0], "長男", "090-1111-2222"]])
        lines.extend([["②", person(9)[0], "長女", "090-3333-4444"], []])
    page, laid = laid_out(lines, known)
    (table,) = laid.tables
    mapping = propose_mapping(table.columns, samples_of(page, table), KINDS, "households")
    keys = {each.header: each.key for each in mapping.columns}
    assert keys["緊急連絡先2／続柄"] == "contacts.2.relation"
    assert facts(page, table)[0]["緊急連絡先2／電話"] == "090-3333-4444"


@pytest.mark.parametrize("blank", [False, True])
def test_a_form_with_labels_alone_holds_no_record(known: frozenset[str], blank: bool):
    form: Sequence[Sequence[Cell]] = [
        ["見守り登録申込書"],
        ["氏名", None, "生年月日", None],
        ["住所", None],
        ["電話", None, "続柄", None],
    ]
    assert not laid_out([*form, *(form if blank else ())], known)[1].tables


def labelled_above(number: int) -> Lines:
    name, kana, born_on, address, phone = person(number)[:5]
    return [
        ["氏名", "フリガナ", "生年月日"],
        [name, kana, born_on],
        ["住所", None, "電話番号"],
        [address, None, phone],
        [],
    ]


def test_labels_may_stand_above_their_values(known: frozenset[str]):
    page, laid = laid_out([line for number in range(4) for line in labelled_above(number)], known)
    (table,) = laid.tables
    assert [each["氏名"] for each in facts(page, table)] == [person(number)[0] for number in range(4)]
    assert facts(page, table)[3]["電話番号"] == person(3)[4]
    assert {*table.records, *(each.row for each in table.skipped)} == {
        row for row, cells in enumerate(page.rows, 1) if cells
    }


def test_a_list_with_its_heading_on_every_page_is_no_row_of_cards(known: frozenset[str]):
    heading = ["氏名", "住所", "電話"]
    pages: Lines = [
        line
        for start in (0, 3, 6)
        for line in (heading, *([person(n)[0], person(n)[3], person(n)[4]] for n in range(start, start + 3)), ["- 1 -"])
    ]
    _, laid = laid_out(pages, known)
    (table,) = laid.tables
    assert (table.header_rows, len(table.records)) == ((1,), 9)


def test_a_label_met_twice_in_a_card_keeps_both_values(known: frozenset[str]):
    lines = [line for number in range(3) for line in (*card(number)[1:], ["電話番号", "090-1111-2222"], [])]
    _, laid = laid_out(lines, known)
    (table,) = laid.tables
    assert [column.header for column in table.columns].count("電話番号") == 2


def test_a_label_nobody_knows_keeps_its_value(known: frozenset[str]):
    flowers = ("さくら", "うめ", None, "きく")
    rows: Lines = [
        row
        for at, flower in enumerate(flowers, 1)
        for row in (
            ("氏名", f"髙橋 {at}子", "電話", f"093-111-000{at}"),
            ("住所", f"黒崎{at}-1", "好きな花", flower),
            ("個人番号", f"12345678901{at}", "担当", "林 花子"),
            (),
        )
    ]
    _, laid = laid_out(rows, known)
    (table,) = laid.tables
    assert [each.header for each in table.columns] == ["氏名", "電話", "住所", "好きな花", "個人番号", "担当"]
