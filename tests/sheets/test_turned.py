from collections.abc import Sequence

from tests.sheets.invented import person, sheet
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Sheet, Span, Table, true_place
from welfare_desktop.sheets.record_cells import records
from welfare_desktop.sheets.tables.layout import find_layout

LABELS = ("氏名", "フリガナ", "生年月日", "住所", "電話番号")


def turned(count: int, labels: Sequence[str] = LABELS) -> list[list[Cell]]:
    people = [person(number) for number in range(count)]
    return [["見守り対象者"], [], *([label, *(each[at] for each in people)] for at, label in enumerate(labels))]


def facts(page: Sheet, table: Table) -> list[dict[str, Cell]]:
    headers = {column.column: column.header for column in table.columns}
    return [{headers[column]: cell for column, cell in each.cells.items()} for each in records(page, table)]


def test_each_person_from_left_to_right_is_a_record_and_every_row_is_accounted_for(known: frozenset[str]):
    page = sheet(turned(4))
    (table,) = find_layout(page, known).tables
    assert [each["氏名"] for each in facts(page, table)] == [person(number)[0] for number in range(4)]
    assert facts(page, table)[2]["住所"] == person(2)[3]
    assert {*table.records, *(each.row for each in table.skipped)} == {1, *range(3, 8)}


def test_the_true_place_of_a_fact_is_told(known: frozenset[str]):
    page = sheet(turned(4))
    (table,) = find_layout(page, known).tables
    assert [true_place(table.places, row, 4) for row in table.records] == [(6, 2), (6, 3), (6, 4), (6, 5)]


def test_more_people_than_lines_make_a_second_table(known: frozenset[str]):
    page = sheet(turned(8))
    tables = find_layout(page, known).tables
    assert [len(table.records) for table in tables] == [5, 3]
    assert [each["氏名"] for table in tables for each in facts(page, table)] == [
        person(number)[0] for number in range(8)
    ]


def test_groups_merged_at_the_left_and_the_same_as_left_are_understood(known: frozenset[str]):
    lines: list[list[Cell]] = [
        [None, "氏名", "佐藤　花子", "鈴木　一郎"],
        [None, "住所", "本町1-2-3", "同左"],
        ["緊急連絡先", "氏名", "佐藤　太郎", "鈴木　花"],
        [None, "電話", "093-111-2222", "093-111-3333"],
    ]
    page = sheet(lines, [Span(3, 1, 4, 1)])
    (table,) = find_layout(page, known).tables
    assert [column.header for column in table.columns] == ["氏名", "住所", "緊急連絡先／氏名", "緊急連絡先／電話"]
    assert facts(page, table)[1]["住所"] == "本町1-2-3"


def test_a_form_with_labels_on_both_sides_is_no_list_of_people(known: frozenset[str]):
    lines: list[list[Cell]] = [
        ["氏名", "佐藤　花子", "生年月日", "S10.1.1"],
        ["住所", "本町1-2-3", "電話番号", "093-111-2222"],
        ["緊急連絡先", "佐藤　一郎", "続柄", "長男"],
    ]
    assert not [table for table in find_layout(sheet(lines), known).tables if len(table.records) > 1]


def test_a_list_headed_by_a_line_is_not_turned(known: frozenset[str]):
    lines: list[list[Cell]] = [
        ["氏名", "住所", "電話"],
        *([person(n)[0], person(n)[3], person(n)[4]] for n in range(5)),
    ]
    (table,) = find_layout(sheet(lines), known).tables
    assert (table.header_rows, len(table.records)) == ((1,), 5)


def test_salons_laid_on_their_side_are_records_too(known: frozenset[str]):
    page = sheet(
        [
            ["番号", 1, 2, 3],
            ["サロン名称", "ひまわりサロン", "ふれあい茶話会", "陽だまりサロン"],
            ["サロン種別", "カフェ", "高齢者", "体操"],
            ["会場", "緑台市民センター", "緑台市民センター", "栄町会館"],
            ["開催日時", "毎週火曜", "毎週火曜", "第1・3金曜"],
            ["協力者数", 4, 6, 1],
        ]
    )
    (table,) = find_layout(page, known).tables
    lines = [table.line(page, row) for row in table.records]
    assert [line[1] for line in lines] == ["ひまわりサロン", "ふれあい茶話会", "陽だまりサロン"]
    assert [line[5] for line in lines] == [4, 6, 1]
