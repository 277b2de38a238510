"""What a file is, judged by its bytes alone, before anything parses it.

Everything that could hurt is refused here in plain words: too large, cut off, packed to explode,
encrypted parts, entity definitions, files that only pretend to be a workbook.
"""

import io
import re
import zipfile
from collections.abc import Iterable
from pathlib import PurePath
from typing import Literal, TypeAlias

from welfare_desktop.domain.problems import Refusal

Form: TypeAlias = Literal["xlsx", "xlsb", "ods", "ole", "page", "xml", "text"]
"""What the bytes are, whatever the name says; "page" is a web page, "xml" an XML スプレッドシート 2003."""

MAX_BYTES = 100 * 1024 * 1024
MAX_ENTRIES = 4_000
MAX_UNPACKED = 600 * 1024 * 1024
MAX_RATIO = 1_000
RATIO_FREE = 1024 * 1024
PROLOGUE = 64 * 1024

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BIFF_MAGIC = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
ZIP_MAGIC = b"PK\x03\x04"
OTHER_MAGIC = {
    b"%PDF": "PDF",
    b"\x89PNG": "画像",
    b"\xff\xd8\xff": "写真",
    b"GIF8": "画像",
    b"Rar!": "圧縮",
    b"7z\xbc\xaf": "圧縮",
    b"{\\rtf": "文書",
    b"MZ": "プログラム",
    b"L\0\0\0\x01\x14\x02\0": "ショートカット",
    b"[InternetShortcut]": "ショートカット",
    b"\0\x01\0\0Standard": "Access",
    b"II*\0": "画像",
    b"BM": "画像",
    b"\x1f\x8b": "圧縮",
}
MARKUP = re.compile(
    r"^[\s\ufeff]*<(?:!doctype\s+html|html|head|body|table|tr|div|center|meta|style|\?xml|!--|workbook)", re.IGNORECASE
)
OLD_XML = "urn:schemas-microsoft-com:office:spreadsheet"
TABLE = re.compile(rb"<\0?t\0?(?:a\0?b\0?l\0?e|r)", re.IGNORECASE)
WEB_ARCHIVE = re.compile(rb"^(?:MIME-Version|From|Content-Type):", re.IGNORECASE)
LOCKED_PART = b"encryption-data"
DOCTYPE = re.compile(rb"<!DOCTYPE|<!ENTITY", re.IGNORECASE)
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")

RESAVE = "Excelで開き、「名前を付けて保存」で「Excel ブック（.xlsx）」として保存し直してください。"
ASK_AGAIN = "送り主に、もう一度送ってもらってください。"


def check(data: bytes, name: str) -> Form:
    """Say what these bytes are; Refusal when they are nothing we read or nothing safe to read.

    `name` is the file's name, used only to recognise Excel's lock files.
    """
    if PurePath(name).name.startswith("~$"):
        raise Refusal(
            "file.lock",
            "これは、Excelが開いている間だけできる作業用のファイルです。",
            todo="名前が「~$」で始まらない、元のファイルを選んでください。",
        )
    if not data.strip(b"\0 \r\n\t"):
        raise Refusal("file.empty", "ファイルの中身が空です。", todo=ASK_AGAIN)
    if len(data) > MAX_BYTES:
        raise Refusal(
            "file.too-large", "ファイルが大きすぎます（100MBまで読めます）。", todo="シートを分けて保存してください。"
        )
    if data.startswith(ZIP_MAGIC):
        return _check_package(data)
    if data.startswith(OLE_MAGIC):
        return "ole"
    return _check_plain(data)


def _check_plain(data: bytes) -> Form:
    if data.startswith(BIFF_MAGIC):
        return "ole"
    for magic, noun in OTHER_MAGIC.items():
        if data.startswith(magic):
            raise Refusal(
                "file.other",
                "これは表のファイルではありません（{noun}のファイルです）。",
                todo="Excelの表かCSVを選んでください。",
                values={"noun": noun},
            )
    head = _beginning(data)
    if WEB_ARCHIVE.match(data):
        raise _markup()
    if MARKUP.match(head):
        return _check_markup(data, head)
    if b"\0" in data and not data.startswith(UTF16_MARKS):
        raise Refusal("file.unknown", "表として読める形式ではありません。", todo=RESAVE)
    return "text"


def _beginning(data: bytes) -> str:
    """The first letters of markup, in whatever encoding: its signs are the same in all of them but UTF-16."""
    return data[:4096].decode("utf-16" if data.startswith(UTF16_MARKS) else "latin-1", "replace").lstrip("\xef\xbb\xbf")


def _check_markup(data: bytes, head: str) -> Form:
    if OLD_XML in head:
        return "xml"
    if head.lstrip().lower().startswith("<?xml") and "<html" not in head.lower():
        raise _markup()
    if not TABLE.search(data):
        raise _markup()
    return "page"


def _markup() -> Refusal:
    """Flat OpenDocument, web archives, pages without a table."""
    return Refusal(
        "file.markup",
        "中身がExcelの形式ではありません（ウェブページなどの形で書き出されたファイルです）。",
        todo=RESAVE,
    )


def _check_package(data: bytes) -> Form:
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError, UnicodeError) as error:
        raise _broken() from error
    with package:
        entries = package.infolist()
        _check_entries(entries)
        form = _form_of({entry.filename for entry in entries}, package)
        _check_prologues(package, entries)
    return form


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    names = [entry.filename.lower() for entry in entries]
    if any(entry.flag_bits & 0x1 for entry in entries):
        raise Refusal(
            "zip.encrypted", "暗号化された圧縮ファイルです。", todo="圧縮を解いて、中のExcelファイルを選んでください。"
        )
    harmless = (
        0 < len(entries) <= MAX_ENTRIES
        and len(set(names)) == len(names)
        and not any(_leads_outside(name) for name in names)
        and all(entry.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for entry in entries)
        and sum(entry.file_size for entry in entries) <= MAX_UNPACKED
        and not any(_explodes(entry) for entry in entries)
        and not _overlap(entries)
    )
    if not harmless:
        raise Refusal("zip.hostile", "普通のExcelでは作られない組み立ての、安全に開けないファイルです。", todo=RESAVE)


def _leads_outside(name: str) -> bool:
    return name.startswith("/") or ".." in name.split("/") or "\\" in name or ":" in name


def _explodes(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > RATIO_FREE and entry.file_size > MAX_RATIO * max(1, entry.compress_size)


def _overlap(entries: Iterable[zipfile.ZipInfo]) -> bool:
    """Whether two parts share bytes; Python before 3.11.8 reads such a bomb without a word."""
    end = 0
    for entry in sorted(entries, key=lambda each: each.header_offset):
        if entry.header_offset < end:
            return True
        end = entry.header_offset + 30 + entry.compress_size
    return False


def _form_of(names: set[str], package: zipfile.ZipFile) -> Form:
    if "xl/workbook.bin" in names:
        return "xlsb"
    if any(name.lower().startswith("xl/") for name in names):
        return "xlsx"
    if "content.xml" in names and b"spreadsheet" in _head(package, "mimetype"):
        if LOCKED_PART in _head(package, "META-INF/manifest.xml"):
            raise Refusal(
                "ods.encrypted",
                "パスワードのかかったファイルです。この形式（.ods）のパスワードは、ここでは外せません。",
                todo=RESAVE,
            )
        return "ods"
    raise Refusal(
        "zip.no-workbook",
        "中に表がありません（圧縮ファイル、または文書のファイルです）。",
        todo="圧縮ファイルのときは、解いて中のExcelファイルを選んでください。",
    )


def _check_prologues(package: zipfile.ZipFile, entries: Iterable[zipfile.ZipInfo]) -> None:
    for entry in entries:
        if entry.filename.lower().endswith((".xml", ".rels", ".vml")) and DOCTYPE.search(
            _head(package, entry.filename).replace(b"\0", b"")
        ):
            raise Refusal(
                "zip.doctype", "普通のExcelでは使われない定義が入った、安全に開けないファイルです。", todo=RESAVE
            )


def _head(package: zipfile.ZipFile, name: str) -> bytes:
    try:
        with package.open(name) as part:
            return part.read(PROLOGUE)
    except KeyError:
        return b""
    except Exception as error:  # zlib, sizes, offsets: a damaged part raises a dozen classes
        raise _broken() from error


def _broken() -> Refusal:
    return Refusal("file.broken", "ファイルが壊れているか、途中で切れています。", todo=ASK_AGAIN)
