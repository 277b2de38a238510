"""The same ledger in every form a clerk may drop: values and marks are the same, or the lack is said."""

import hashlib
import io
import struct
from pathlib import Path

import pytest
from msoffcrypto.method.rc4 import DocumentRC4
from msoffcrypto.method.xor_obfuscation import DocumentXOR

from tests.sheets import crafted
from tests.sheets.crafted import ERROR, HIDDEN_COLUMN, HIDDEN_ROW, MERGED, ROWS, STRUCK_ROW
from welfare_desktop.domain.problems import WrongPassword
from welfare_desktop.domain.workbooks import Row, Workbook
from welfare_desktop.sheets.forms.legacy_records import records
from welfare_desktop.sheets.reading import read

FORMS = {
    "excel97": crafted.contained(crafted.old_book()),
    "excel97-bare": crafted.old_book(),
    "excel95": crafted.contained(crafted.old_book(excel97=False), "Book"),
    "excel95-bare": crafted.old_book(excel97=False),
    "xlsb": crafted.binary_book(),
    "ods": crafted.open_book(),
    "xml": crafted.old_xml(),
    "xml-shift_jis": crafted.old_xml("Shift_JIS"),
    "xml-utf16": crafted.old_xml("UTF-16"),
    "page": crafted.page(),
    "page-shift_jis": crafted.page("shift_jis"),
}


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same_cells_and_marks_under_any_name(form: str):
    book = read(FORMS[form], "名簿.xls")
    (sheet,) = book.sheets
    page = form.startswith("page")
    assert [list(map(str, row)) for row in sheet.rows] == [list(map(str, row)) for row in ROWS]
    assert sheet.hidden_rows == {HIDDEN_ROW}
    assert sheet.struck == {STRUCK_ROW}
    assert sheet.hidden_columns == (set() if page else {HIDDEN_COLUMN})
    assert sheet.errors == (set() if page else {ERROR})
    spans = [(span.top, span.left, span.bottom, span.right) for span in sheet.merged]
    assert spans == ([] if form.startswith("excel95") else [MERGED])
    assert any("分かりません" in note for note in book.notes) == page
    assert page or sheet.name == "名簿"


def test_phonetic_text_is_read_from_every_form_that_carries_it(ledgers: Path):
    old = read((ledgers / "71_phonetic_text.xls").read_bytes(), "a.xls").sheets[0]
    new = read((ledgers / "72_phonetic_text.xlsx").read_bytes(), "a.xlsx").sheets[0]
    assert old.readings == new.readings == {(1, 1): "カンジ", (2, 1): "カンジwithColor"}
    assert set(read(FORMS["xlsb"], "a.xlsb").sheets[0].readings.values()) == {"ヨミ"}


def test_times_and_lengths_of_time_of_old_workbooks_show_as_excel_shows_them(ledgers: Path):
    page = read((ledgers / "64_date1904.xls").read_bytes(), "a.xls").sheets[2]
    assert [page.rows[row - 1][2] for row in (5, 12, 13, 20)] == ["26:03:12", "00:00:12", "00:01:23", "25:00"]


def test_dates_of_old_workbooks_may_count_from_1904():
    for excel97 in (True, False):
        assert read(crafted.old_book(excel97, date1904=True), "a.xls").sheets[0].from_1904


@pytest.mark.parametrize("excel97", [True, False])
def test_the_oldest_passwords_open_by_xor_in_memory(excel97: bool, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("tempfile.TemporaryFile", _forbidden)
    data = _xored(crafted.old_book(excel97), "himitsu", excel97)
    assert _rows(read(data, "a.xls", "himitsu")) == _rows(read(crafted.old_book(excel97), "a.xls"))
    for password in (None, "ちがう", "wrong"):
        with pytest.raises(WrongPassword):
            read(data, "a.xls", password)


def test_passwords_of_excel97_open_in_memory(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("tempfile.TemporaryFile", _forbidden)
    data = crafted.contained(_rc4(crafted.old_book(), "ひみつ"))
    assert _rows(read(data, "a.xls", "ひみつ")) == _rows(read(crafted.old_book(), "a.xls"))
    with pytest.raises(WrongPassword):
        read(data, "a.xls", "ちがう")


def test_a_real_workbook_with_xor_opens(ledgers: Path):
    data = (ledgers / "70_password_xor.xls").read_bytes()
    assert read(data, "a.xls", "password").sheets[0].rows == ((1,), (2, 10), (3,), (4,))


@pytest.mark.parametrize("span", ['colspan="999999999" rowspan="999999999"', 'colspan="-1"', 'rowspan="x"'])
def test_a_page_with_a_boundless_span_is_read_within_bounds(span: str):
    data = f"<table><tr><td {span}>氏名</td></tr><tr><td>山田</td></tr></table>".encode()
    assert read(data, "a.xls").sheets[0].rows[0][0] == "氏名"


def test_remarks_that_are_not_taken_over_are_said_and_colours_are_asked_about_instead():
    rows = "".join(
        f'<table:table-row><table:table-cell table:style-name="{"c" if row == 20 else ""}" office:value-type="string">'
        f"<office:annotation/><text:p>{row}</text:p></table:table-cell></table:table-row>"
        for row in range(1, 41)
    )
    book = crafted.open_book(f'<table:table table:name="a">{rows}</table:table>', colour="#ff0000")
    notes = read(book, "a.ods").notes
    assert any("コメント" in note and "40件" in note for note in notes)
    assert not any("色" in note for note in notes)


def _rows(book: Workbook) -> list[Row]:
    return [row for sheet in book.sheets for row in sheet.rows]


def _forbidden(*_: object, **__: object) -> None:
    raise AssertionError("a readable workbook must not touch the disk")


def _with_lock(stream: bytes, content: bytes) -> bytes:
    """The stream with a lock record after its first; the sheet's place moves with it."""
    first = 4 + struct.unpack_from("<H", stream, 2)[0]
    lock = crafted.record(0x2F, content)
    locked = bytearray(stream[:first] + lock + stream[first:])
    for kind, at, _ in records(bytes(locked)):
        if kind == 0x85:
            (start,) = struct.unpack_from("<I", locked, at)
            struct.pack_into("<I", locked, at, start + len(lock))
    return bytes(locked)


def _overlaid(stream: bytes, cipher: bytes) -> bytes:
    """The cipher everywhere but in heads, beginnings, the lock and where a sheet begins."""
    made = bytearray(stream)
    for kind, at, size in records(stream):
        if kind not in (0x809, 0x2F):
            start = at + (4 if kind == 0x85 else 0)
            made[start : at + size] = cipher[start : at + size]
    return bytes(made)


def _rc4(stream: bytes, password: str) -> bytes:
    salt, verifier = bytes(range(16)), bytes(range(16, 32))
    proof = io.BytesIO(verifier + hashlib.md5(verifier, usedforsecurity=False).digest())
    digest = DocumentRC4.decrypt(password, salt, proof).read()
    locked = _with_lock(stream, struct.pack("<HHH", 1, 1, 1) + salt + digest)
    return _overlaid(locked, DocumentRC4.decrypt(password, salt, io.BytesIO(locked), blocksize=1024).read())


def _xored(stream: bytes, password: str, excel97: bool) -> bytes:
    """[MS-OFFCRYPTO] 2.3.7.2: each byte turned and mixed with the key."""
    verifier = next(value for value in range(1 << 16) if DocumentXOR.verifypw(password, value))
    locked = _with_lock(stream, (b"\0\0" if excel97 else b"") + struct.pack("<HH", 0, verifier))
    key = DocumentXOR.create_xor_array_method1(password)
    cipher = bytearray(locked)
    for _, at, size in records(locked):
        for place in range(size):
            turned = (locked[at + place] << 5 | locked[at + place] >> 3) & 0xFF
            cipher[at + place] = turned ^ key[(at + size + place) % 16]
    return _overlaid(locked, bytes(cipher))


@pytest.mark.parametrize(("first", "since"), [("1904-01-01", True), ("1899-12-30", False)])
def test_an_open_document_says_from_when_its_days_are_counted(first: str, since: bool):
    settings = f'<table:calculation-settings><table:null-date table:date-value="{first}"/></table:calculation-settings>'
    cell = '<table:table-cell office:value-type="float" office:value="16801"><text:p>16801</text:p></table:table-cell>'
    body = f'{settings}<table:table table:name="名簿"><table:table-row>{cell}</table:table-row></table:table>'
    (sheet,) = read(crafted.open_book(body), "名簿.ods").sheets
    assert (sheet.rows, sheet.from_1904) == (((16801,),), since)
