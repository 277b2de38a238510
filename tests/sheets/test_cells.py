from tests.sheets.invented import sheet, watch_ledger
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.workbooks import Table, TableColumn
from welfare_desktop.sheets.cells import ledger_rows
from welfare_desktop.sheets.record_cells import records
from welfare_desktop.sheets.tables.layout import find_layout


def table(headers: list[str], count: int) -> Table:
    columns = tuple(TableColumn(number, header) for number, header in enumerate(headers, 1))
    return Table((1,), 2, count + 1, columns, tuple(range(2, count + 2)))


def test_merged_cells_and_dittos_are_filled_in_and_marked(known: frozenset[str]):
    rows, merged, _ = watch_ledger(20, 10)
    page = sheet(rows, merged)
    found = list(records(page, find_layout(page, known).tables[0]))
    assert found[0].marks == ()
    assert found[1].cells[2] == "東校区"
    assert (2, "merged.filled") in found[1].marks
    assert found[1].cells[3] == found[0].cells[3] == "本町町内会"
    assert (3, "ditto.filled") in found[1].marks
    assert found[10].cells[2] == "南校区" or found[10].cells[2] == "西校区"


def test_ditto_is_understood_in_every_spelling():
    spellings = ["〃", "″", "同上", "「同上」", "々", "仝", '"', " 〃 "]
    page = sheet([["氏名", "住所"], ["山田", "本町1-1"], *[["佐藤", each] for each in spellings]])
    found = list(records(page, table(["氏名", "住所"], len(spellings) + 1)))
    assert {record.cells[2] for record in found} == {"本町1-1"}


def test_a_blank_district_means_the_one_above_and_other_blanks_stay_blank():
    rows = [
        ["校区", "氏名", "備考"],
        ["東校区", "山田", "犬"],
        [None, "佐藤"],
        [None, "鈴木"],
        ["西校区", "田中"],
        [None, "伊藤"],
    ]
    page = sheet(rows)
    found = list(records(page, table(["校区", "氏名", "備考"], 5)))
    assert [record.cells.get(1) for record in found] == ["東校区", "東校区", "東校区", "西校区", "西校区"]
    assert found[1].marks == ((1, "above.filled"),)
    assert [record.cells.get(3) for record in found] == ["犬", None, None, None, None]


def test_columns_of_one_key_are_joined_and_captions_fill_what_no_column_says(known: frozenset[str]):
    page = sheet(
        [
            ["氏名", "電話番号", None, None, "個人番号", "趣味"],
            ["東校区"],
            ["山田　花子", "093", "111", "2222", "123456789018", "囲碁"],
            ["佐藤　実", "093", "222", "3333", "123456789018"],
        ]
    )
    found = find_layout(page, known).tables[0]
    keys, columns, rows = ledger_rows(
        page, found, KINDS["volunteers"], [(1, "name"), (2, "phone"), (3, "phone"), (4, "phone")]
    )
    assert keys == ("name", "phone", "district")
    assert columns == (1, 2, 0)
    first = next(iter(rows))
    assert first[1] == ("山田　花子", "093-111-2222", "東校区")
    assert first[3] == (("趣味", "囲碁"),)
