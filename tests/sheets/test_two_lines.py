from tests.sheets.invented import person, sheet
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.sheets.record_cells import records
from welfare_desktop.sheets.tables.layout import find_layout

HEAD: list[list[Cell]] = [["番号", "ふりがな", "生年月日", "住所"], [None, "氏名", "性別", "電話番号"]]


def two_lines(number: int) -> list[list[Cell]]:
    name, kana, born_on, address, phone = person(number)[:5]
    return [[number + 1, kana, born_on, address], [None, name, "女", phone]]


def test_a_record_on_two_lines_is_read_as_one(known: frozenset[str]):
    page = sheet([*HEAD, *(line for number in range(5) for line in two_lines(number))])
    (table,) = find_layout(page, known).tables
    headers = {column.column: column.header for column in table.columns}
    read = [{headers[column]: cell for column, cell in each.cells.items()} for each in records(page, table)]
    assert table.records == (3, 5, 7, 9, 11)
    assert read[1] == {
        "番号": 2,
        "ふりがな": person(1)[1],
        "氏名": person(1)[0],
        "生年月日": person(1)[2],
        "性別": "女",
        "住所": person(1)[3],
        "電話番号": person(1)[4],
    }


def test_a_group_over_its_columns_is_no_second_line(known: frozenset[str]):
    head: list[list[Cell]] = [["番号", "氏名", "緊急連絡先", None], [None, None, "氏名", "電話番号"]]
    rows: list[list[Cell]] = [[n + 1, person(n)[0], person(n + 1)[0], person(n + 1)[4]] for n in range(6)]
    (table,) = find_layout(sheet([*head, *rows]), known).tables
    assert len(table.records) == 6
