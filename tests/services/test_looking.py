import json
from collections.abc import Mapping

from tests.services.ledgers import Rows, workbook_of
from tests.sheets.invented import watch_ledger
from welfare_desktop.services.ledgers.looking import lines, look
from welfare_desktop.sheets.writing import Canvas, write_cells


def test_the_shape_of_a_ledger_is_told_in_plain_values():
    rows, merged, records = watch_ledger(30, 10)
    cells = {(r, c): cell for r, row in enumerate(rows, 1) for c, cell in enumerate(row, 1) if cell is not None}
    found = look(write_cells([Canvas("見守り", cells, tuple(merged)), Canvas("記入例", {(1, 1): "氏名"})]), "台帳.xlsx")
    assert json.loads(json.dumps(found, ensure_ascii=False)) == found
    data, example = found["sheets"]
    assert (data["role"], example["role"]) == ("data", "skip")
    assert example["reason"]
    (table,) = data["tables"]
    assert (table["kind"], table["header_rows"], table["records"]) == ("households", [3, 4], 30)
    assert (table["first_row"], table["last_row"]) == (records[0], records[-1])
    fields = {column["header"]: column["field"] for column in table["columns"]}
    assert fields["世帯主／氏名"] == "head_name"
    assert fields["緊急連絡先／電話"] == "contacts.1.phone"
    assert all(set(each) == {"row", "reason"} for each in table["skipped_rows"])
    assert len(list(lines(found))) == 2


PERSONS = (("氏名", "住所", "電話番号"), *((f"髙橋 {n}子", f"黒崎{n}-1", f"093-111-000{n}") for n in range(1, 5)))
OTHERS = (PERSONS[0], *((f"渡邉 {n}子", f"陣原{n}-1", f"093-222-000{n}") for n in range(1, 5)))


def kinds(sheets: Mapping[str, Rows], name: str = "一覧.xlsx") -> list[str | None]:
    found = look(workbook_of(sheets), name)
    return [table["kind"] for sheet in found["sheets"] for table in sheet["tables"]]


def test_a_list_of_persons_is_known_by_what_stands_around_it():
    assert kinds({"Sheet1": PERSONS}) == [None]
    assert kinds({"Sheet1": PERSONS}, "福祉協力員一覧.xlsx") == ["volunteers"]
    assert kinds({"黒崎": PERSONS, "陣原": (("独り暮らしの方",), (), *OTHERS)}) == ["households", "households"]
    assert kinds({"表紙": (("民生委員・児童委員 連絡表",),), "Sheet1": PERSONS}) == ["volunteers"]
    assert kinds({"Sheet1": PERSONS}, "民生委員・高齢者.xlsx") == [None]


def test_a_list_of_no_register_has_neither_kind_nor_fields():
    found = look("名称,所在地,TEL\nA院,本町1-1,093-111-2222\nB院,南町2-2,093-222-3333\n".encode(), "a.csv")
    (table,) = found["sheets"][0]["tables"]
    assert table["kind"] is None
    assert [column["field"] for column in table["columns"]] == [None, None, None]
