import json

from tests.sheets.invented import watch_ledger
from welfare_desktop.services.looking import lines, look
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


def test_a_list_of_no_register_has_neither_kind_nor_fields():
    found = look("名称,所在地,TEL\nA院,本町1-1,093-111-2222\nB院,南町2-2,093-222-3333\n".encode(), "a.csv")
    (table,) = found["sheets"][0]["tables"]
    assert table["kind"] is None
    assert [column["field"] for column in table["columns"]] == [None, None, None]
