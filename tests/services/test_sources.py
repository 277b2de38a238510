"""A file on the helper's desk: seen, corrected, and laid there again when the helper was lost."""

import dataclasses
from pathlib import Path

import pytest

from tests.offices import in_roles
from tests.services.ledgers import opened, rows_with, workbook, workbook_of
from welfare_desktop.domain.mapping.mapped_tables import Profile
from welfare_desktop.domain.plans import Fate
from welfare_desktop.domain.problems import Refusal, WrongPassword
from welfare_desktop.services import choosing
from welfare_desktop.services.ledgers import importing, sources
from welfare_desktop.services.workspace import Workspace

ROWS = (
    ("見守り世帯台帳",),
    ("番号", "世帯主氏名", "生年月日", "住所", "謎"),
    *((at, f"見守 {at}子", f"S{at + 3}.4.5", f"黒崎{at}-2-3", f"値{at}") for at in range(1, 8)),
)


def test_a_source_shows_where_its_table_is_and_what_its_columns_hold(empty_office: Workspace) -> None:
    source = opened(empty_office, workbook(ROWS), "")
    (table,) = source.sheets[0].tables
    assert (table.kind, table.header_rows, table.records) == ("households", (2,), tuple(range(3, 10)))
    assert [each.key for each in table.columns] == ["number", "head_name", "born_on", "address", ""]
    assert table.columns[4].samples[:2] == ("値1", "値2")
    assert sources.cells(empty_office, source, 0, 1, 2) == (ROWS[0], ROWS[1])


def test_the_clerk_may_take_a_table_as_another_register(empty_office: Workspace) -> None:
    source = opened(empty_office, workbook(ROWS), "")
    source = sources.as_register(empty_office, source, 0, 0, "volunteers")
    table = source.sheets[0].tables[0]
    assert (table.kind, table.taken) == ("volunteers", True)
    assert "name" in {key for _, key in table.pairs()}


def test_columns_of_one_key_are_joined(empty_office: Workspace) -> None:
    rows = [
        ("番号", "世帯主氏名", "住所", "その続き"),
        (1, "渡邉 太郎", "黒崎1-2-3", "コーポ山田"),
        (2, "佐藤 花子", "黒崎9", None),
    ]
    source = opened(empty_office, workbook(rows), "households")
    source = source.with_table(0, 0, source.sheets[0].tables[0].with_key(4, "address"))
    plan = importing.propose(empty_office, source)
    table = plan.tables[0]
    (first, _) = rows_with(plan, Fate.NEW)
    assert first.values[table.keys.index("address")] == "黒崎1-2-3　コーポ山田"


def test_the_clerk_places_a_table_by_hand_and_it_stays_there(empty_office: Workspace) -> None:
    source = opened(empty_office, workbook(ROWS), "households")
    source = sources.lay_out(empty_office, source, 0, (2,), 5)
    source = sources.as_register(empty_office, source, 0, 0, "households")
    assert source.sheets[0].tables[0].records == (3, 4, 5)
    empty_office.helper.close()
    plan = importing.propose(empty_office, source)
    assert len([row for row in plan.tables[0].rows() if row.values]) == 3
    assert plan.conserved()


def test_a_saved_mapping_wins_over_a_guess(empty_office: Workspace) -> None:
    headings = {"番号": "number", "世帯主氏名": "head_name", "生年月日": "born_on", "住所": "address", "謎": "note"}
    choosing.keep_profile(empty_office, Profile("households", headings))
    table = opened(empty_office, workbook(ROWS), "").sheets[0].tables[0]
    assert [each.key for each in table.columns] == list(headings.values())


def test_a_ledger_taken_otherwise_than_its_title_says_is_taken_so_again(empty_office: Workspace) -> None:
    rows = (
        ("見守り世帯台帳",),
        ("氏名", "住所", "電話番号"),
        *((f"林 {at}子", f"黒崎{at}", f"093-621-000{at}") for at in range(4)),
    )
    source = opened(empty_office, workbook(rows), "")
    assert source.sheets[0].tables[0].kind == "households"
    importing.keep_mappings(empty_office, sources.as_register(empty_office, source, 0, 0, "volunteers"))
    assert opened(empty_office, workbook(rows), "").sheets[0].tables[0].kind == "volunteers"
    others = (("福祉協力員名簿",), *rows[1:])
    assert opened(empty_office, workbook(others), "").sheets[0].tables[0].kind == "volunteers"


def test_two_sheets_are_two_sources_of_rows(empty_office: Workspace) -> None:
    others = [("サロン名", "代表者", "開催場所"), *((f"サロン{at}", "山田 花子", "会館") for at in range(4))]
    source = opened(empty_office, workbook_of({"世帯": ROWS, "サロン": others}), "")
    assert [sheet.tables[0].kind for sheet in source.sheets] == ["households", "salons"]


def test_a_csv_has_one_sheet_without_a_name(empty_office: Workspace) -> None:
    text = "サロン名,住所\r\nひまわり,黒崎1\r\nさくら,黒崎2\r\n"
    source = opened(empty_office, text.encode("cp932"), "salons", "一覧.csv")
    assert (source.encoding, [sheet.name for sheet in source.sheets]) == ("cp932", [""])
    report = importing.report_rows(importing.propose(empty_office, source))
    assert [(each["sheet"], each["row"]) for each in report["records"]] == [("", 2), ("", 3)]


def test_a_password_is_asked_for_and_kept_for_reading_again(empty_office: Workspace, shared: Path) -> None:
    data = (shared / "ledgers" / "70_password_xor.xls").read_bytes()
    with pytest.raises(Refusal):
        sources.open_source(empty_office, data, "70.xls")


def test_a_broken_file_is_refused_in_words(empty_office: Workspace) -> None:
    for data in (b"", b"PK\x03\x04 no zip", b"\x00" * 4096):
        with pytest.raises(Refusal) as refused:
            sources.open_source(empty_office, data, "壊れた台帳.xlsx")
        assert not isinstance(refused.value, WrongPassword)
        assert refused.value.text()


def test_a_viewer_may_not_look(empty_office: Workspace) -> None:
    with pytest.raises(Refusal, match=r"permission\.denied"):
        opened(in_roles(empty_office, "閲覧のみ"), workbook(ROWS), "")


def test_a_source_keeps_the_file_out_of_its_words(empty_office: Workspace) -> None:
    source = dataclasses.replace(opened(empty_office, workbook(ROWS), ""), password="秘密")
    assert "秘密" not in repr(source)
    assert "PK" not in repr(source)


def test_a_column_that_reads_as_nothing_of_its_heading_is_left_to_the_clerk(
    empty_office: Workspace, shared: Path
) -> None:
    name = "07_takamatsu_barber_202405.xlsx"
    source = opened(empty_office, (shared / "ledgers" / name).read_bytes(), "salons", name)
    assert {each.header: each.key for each in source.sheets[0].tables[0].columns}["業務種別"] == ""
    assert importing.report_rows(importing.propose(empty_office, source))["problems"] == []
