import datetime
import io
import os
import zipfile
from pathlib import Path

import msoffcrypto
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl.styles import Font

from welfare_desktop.domain.problems import Cancelled, Refusal, WrongPassword
from welfare_desktop.sheets.reading import read
from welfare_desktop.sheets.writing import OutColumn, OutSheet, write_workbook

BOOK = write_workbook(
    [OutSheet("名簿", (OutColumn("氏名"), OutColumn("人数", "number")), [["山田　花子", 3], ["佐藤　実", 2.5]])]
)


def saved(book: openpyxl.Workbook) -> bytes:
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def survives(data: bytes, name: str) -> bool:
    """Whether the file is read; False when it is refused in three sentences. Anything else fails the test."""
    try:
        return bool(read(data, name).sheets)
    except Refusal as refused:
        return refused.text().count("\n") != 2


def locked(password: str) -> bytes:
    target = io.BytesIO()
    OOXMLFile(io.BytesIO(BOOK)).encrypt(password, target)
    return target.getvalue()


def test_cells_come_plain_whole_numbers_whole_dates_in_iso():
    book = openpyxl.Workbook()
    page = book.active
    page.append(["氏名", 5, 2.5, datetime.date(1953, 3, 23), datetime.time(9, 0), True, "  "])
    page.append(
        [
            datetime.datetime(2024, 4, 1, 13, 5),  # noqa: DTZ001 - Excel knows no time zone
            datetime.timedelta(hours=157),
        ]
    )
    page["B2"].number_format = "[h]:mm"
    rows = read(saved(book), "a.xlsx").sheets[0].rows
    assert rows[0] == ("氏名", 5, 2.5, "1953-03-23", "09:00", True)
    assert rows[1] == ("2024-04-01T13:05", "157:00")
    assert type(rows[0][1]) is int


def test_what_the_values_do_not_say_is_noticed():
    book = openpyxl.Workbook()
    page = book.active
    for number in range(1, 7):
        page.append([number, "氏名", "住所"])
    page["A2"] = "=SUM(A1:A1)"
    page["B3"] = "#N/A"
    page["B3"].data_type = "e"
    page.row_dimensions[4].hidden = True
    page.column_dimensions["C"].hidden = True
    for cell in page[5]:
        cell.font = Font(strike=True)
    page.merge_cells("A6:B6")
    sheet = read(saved(book), "a.xlsx").sheets[0]
    assert sheet.unsaved == {(2, 1)}
    assert sheet.errors == {(3, 2)}
    assert sheet.hidden_rows == {4}
    assert sheet.hidden_columns == {3}
    assert sheet.struck == {5}
    assert [(span.top, span.left, span.bottom, span.right) for span in sheet.merged] == [(6, 1, 6, 2)]


def test_rows_keep_their_numbers_when_a_sheet_begins_further_down_and_right():
    book = openpyxl.Workbook()
    book.active["C5"] = "氏名"
    rows = read(saved(book), "a.xlsx").sheets[0].rows
    assert len(rows) == 5
    assert rows[4] == (None, None, "氏名")


def test_styles_to_the_last_column_and_row_cost_nothing():
    book = openpyxl.Workbook()
    page = book.active
    page["A1"] = "氏名"
    page["XFD1"].font = Font(bold=True)
    page["A65536"].font = Font(bold=True)
    assert read(saved(book), "a.xlsx").sheets[0].rows == (("氏名",),)


def test_a_value_far_away_is_refused_before_it_costs_memory():
    book = openpyxl.Workbook()
    book.active["A1"] = 1
    book.active["XFD1048576"] = 1
    with pytest.raises(Refusal, match=r"sheet\.far-cell") as refused:
        read(saved(book), "a.xlsx")
    assert "1048576行" in refused.value.text()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "euc-jp", "utf-16"])
def test_text_files_are_read_in_the_encoding_they_have(encoding: str):
    text = '氏名,住所\r\n"山田\n花子",北九州市小倉北区城内１番１号\r\n,\r\n'
    book = read(text.encode(encoding), "a.csv")
    assert book.sheets[0].rows == (("氏名", "住所"), ("山田\n花子", "北九州市小倉北区城内１番１号"))
    assert book.encoding == encoding


def test_a_clerk_may_choose_the_encoding_and_hears_when_it_does_not_fit():
    assert read("氏名,髙\n".encode("cp932"), "a.csv", encoding="cp932").encoding == "cp932"
    with pytest.raises(Refusal, match=r"text\.encoding"):
        read("氏名\n".encode("cp932"), "a.csv", encoding="utf-8")


def test_tabs_and_semicolons_separate_too():
    assert read("氏名\t住所\n".encode(), "a.tsv").sheets[0].rows == (("氏名", "住所"),)
    assert read("氏名;住所\n山;川\n".encode(), "a.csv").sheets[0].rows[1] == ("山", "川")


def test_a_password_opens_the_workbook_and_a_wrong_one_is_said():
    data = locked("ひみつ2024")
    assert read(data, "a.xlsx", "ひみつ2024").sheets[0].rows == read(BOOK, "a.xlsx").sheets[0].rows
    for password in (None, "ちがう"):
        with pytest.raises(WrongPassword):
            read(data, "a.xlsx", password)
    assert msoffcrypto.OfficeFile(io.BytesIO(data)).is_encrypted()


def test_a_csv_under_an_excel_name_is_read_and_noted():
    book = read("氏名,住所\n".encode("cp932"), "a.xlsx")
    assert book.sheets[0].rows == (("氏名", "住所"),)
    assert book.notes


def test_progress_is_told_and_may_stop_the_reading():
    told: list[tuple[int, int]] = []
    read(BOOK, "a.xlsx", progress=lambda done, total: told.append((done, total)))
    assert told

    def stop(done: int, total: int) -> None:
        raise Cancelled(f"{done}/{total}")

    with pytest.raises(Cancelled):
        read(BOOK, "a.xlsx", progress=stop)


def test_every_shared_ledger_is_read_or_refused_in_words(ledgers: Path):
    refused = [path.name for path in sorted(ledgers.glob("*.[xc]*")) if not survives(path.read_bytes(), path.name)]
    assert refused == ["70_password_xor.xls"]


def test_phonetic_text_stands_beside_the_cell_not_in_it(ledgers: Path):
    sheet = read((ledgers / "72_phonetic_text.xlsx").read_bytes(), "a.xlsx").sheets[0]
    assert len(sheet.readings) == 2
    old = read((ledgers / "71_phonetic_text.xls").read_bytes(), "a.xls").sheets[0]
    assert [row[0] for row in old.rows] == [row[0] for row in sheet.rows]


def test_a_filter_left_on_is_noticed(ledgers: Path):
    sheet = read((ledgers / "14_takamatsu_food_202511_filtered.xlsx").read_bytes(), "a.xlsx").sheets[0]
    assert len(sheet.hidden_rows) == 7535


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_mutated_workbooks_are_read_or_refused(data: st.DataObject):
    mutated = bytearray(BOOK)
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(mutated) - 1))
        mutated[place : place + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=4))
    survives(bytes(mutated), "a.xlsx")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_workbooks_with_a_mutated_part_are_read_or_refused(data: st.DataObject):
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(BOOK)) as source, zipfile.ZipFile(target, "w") as made:
        chosen = data.draw(st.sampled_from(source.namelist()))
        for name in source.namelist():
            part = bytearray(source.read(name))
            if name == chosen:
                place = data.draw(st.integers(0, len(part) - 1))
                part[place : place + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=9))
            made.writestr(name, bytes(part))
    survives(target.getvalue(), "a.xlsx")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["", "PK\x03\x04", "\t\x08", "<?xml", "氏名,"]))
def test_any_bytes_are_read_or_refused(data: bytes, head: str):
    survives(head.encode("utf-8") + data, "a.xls")
    survives(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + data, "a.xls")


def test_nothing_is_left_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    read(locked("ひみつ2024"), "a.xlsx", "ひみつ2024")
    assert os.listdir(tmp_path) == []  # noqa: PTH208


SHEET = "xl/worksheets/sheet1.xml"
ROW = b'<worksheet><sheetData><row r="1">'


@pytest.mark.parametrize(
    ("part", "xml"),
    [
        ("xl/sharedStrings.xml", b"<sst><rPh" + b"<si>" * 200_000 + b"si>"),
        ("xl/sharedStrings.xml", b"<sst><si>" + b"<rPh>" * 200_000 + b"</si>"),
        (SHEET, ROW + b"<f" + b'<c r="A1" t="s">' * 60_000 + b"</row>"),
        (SHEET, ROW + b'r="AB1"' * 140_000 + b"</row>"),
        (SHEET, ROW + b"<row " * 180_000 + b"</row>"),
        (SHEET, b"<worksheet><sheetData>" + b'<row r="1048576"/>' * 200_000 + b"</sheetData></worksheet>"),
    ],
)
def test_parts_made_to_stall_a_reader_are_done_with_at_once(part: str, xml: bytes):
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(BOOK)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in source.namelist():
            made.writestr(name, xml if name == part else source.read(name))
    survives(target.getvalue(), "a.xlsx")
