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

Form: TypeAlias = Literal["xlsx", "xlsb", "ods", "ole", "text"]

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
}
MARKUP = re.compile(rb"^[\s\xef\xbb\xbf]*<(?:!doctype\s+html|html|head|table|meta|style|\?xml|!--)", re.IGNORECASE)
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
    if MARKUP.match(data[:1024]):
        raise Refusal(
            "file.markup",
            "中身がExcelの形式ではありません（ウェブページの形で書き出されたファイルです）。",
            todo=RESAVE,
        )
    if b"\0" in data and not data.startswith(UTF16_MARKS):
        raise Refusal("file.unknown", "表として読める形式ではありません。", todo=RESAVE)
    return "text"


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
