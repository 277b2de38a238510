import io
import zipfile
from collections.abc import Callable

import pytest

from tests.sheets import crafted
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.sheets.forms import guard
from welfare_desktop.sheets.writing import OutColumn, OutSheet, write_workbook

BOOK = write_workbook([OutSheet("名簿", (OutColumn("氏名"),), [["山田　花子"]])])


def repacked(change: Callable[[zipfile.ZipFile], None]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(BOOK)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in source.namelist():
            made.writestr(name, source.read(name))
        change(made)
    return target.getvalue()


def code_of(data: bytes, name: str = "a.xlsx") -> str:
    with pytest.raises(Refusal) as refused:
        guard.check(data, name)
    assert refused.value.text().count("\n") == 2
    return refused.value.code


def test_a_workbook_is_known_by_its_bytes_whatever_its_name():
    assert guard.check(BOOK, "a.dat") == "xlsx"
    assert guard.check("氏名,住所\n".encode("cp932"), "a.xlsx") == "text"
    assert guard.check(guard.OLE_MAGIC + b"\0" * 600, "a.xls") == "ole"


def test_pages_and_xml_that_web_systems_name_xls_are_known():
    assert guard.check(crafted.page("shift_jis"), "a.xls") == "page"
    assert guard.check(crafted.page("utf-16"), "a.xls") == "page"
    assert guard.check(b"\r\n <TABLE border=1><TR><TD>1</TABLE>", "a.xls") == "page"
    for encoding in ("UTF-8", "Shift_JIS", "UTF-16"):
        assert guard.check(crafted.old_xml(encoding), "a.xls") == "xml"


def test_an_ods_with_a_password_is_refused_in_words():
    parts = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"\x80\x81"}
    manifest = "<manifest><manifest:encryption-data/></manifest>"
    assert code_of(crafted.package({**parts, "META-INF/manifest.xml": manifest})) == "ods.encrypted"


def test_lock_files_empty_files_and_cut_files_are_refused_in_words():
    assert code_of(BOOK, "~$a.xlsx") == "file.lock"
    assert code_of(b"") == "file.empty"
    assert code_of(b"\0" * 100) == "file.empty"
    assert code_of(BOOK[: len(BOOK) // 2]) == "file.broken"


def test_files_that_only_pretend_to_be_a_workbook_are_refused():
    assert code_of(b"<html><frameset><frame src='a.htm'></frameset></html>") == "file.markup"
    assert code_of(b'<?xml version="1.0"?><office:document mimetype="spreadsheet"/>') == "file.markup"
    assert code_of(b"MIME-Version: 1.0\r\n\r\n<html><table></table></html>") == "file.markup"
    assert code_of(b"[InternetShortcut]\r\nURL=http://example.jp/\r\n", "a.url") == "file.other"
    assert code_of(b"%PDF-1.7 ...") == "file.other"
    assert code_of(b"a\0b\0c\0") == "file.unknown"
    empty = io.BytesIO()
    with zipfile.ZipFile(empty, "w") as made:
        made.writestr("word/document.xml", "<a/>")
    assert code_of(empty.getvalue()) == "zip.no-workbook"


def test_an_entity_definition_is_refused_in_any_part_and_encoding():
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>'
    assert code_of(repacked(lambda made: made.writestr("xl/x.xml", bomb))) == "zip.doctype"
    assert code_of(repacked(lambda made: made.writestr("xl/x.xml", bomb.encode("utf-16")))) == "zip.doctype"


def test_a_package_that_leads_outside_or_explodes_is_refused():
    assert code_of(repacked(lambda made: made.writestr("../evil.xml", "x"))) == "zip.hostile"
    assert code_of(repacked(lambda made: made.writestr("xl/big.xml", b"\0" * 40_000_000))) == "zip.hostile"


def test_parts_that_share_bytes_are_refused():
    data = bytearray(BOOK)
    first, second = zipfile.ZipFile(io.BytesIO(BOOK)).infolist()[:2]
    place = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    data[place + 42 : place + 46] = first.header_offset.to_bytes(4, "little")
    assert second.header_offset
    assert code_of(bytes(data)) in ("zip.hostile", "file.broken")
