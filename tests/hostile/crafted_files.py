"""Files made to hurt: bombs, far cells, circles, entities, links. Each small; each with what must become of it."""

import io
import struct
import zipfile
from collections.abc import Iterator

from tests.hostile.seeds import MAIN, workbook
from tests.sheets import crafted

Case = tuple[str, str, bytes]
"""Name, what must become of it (a refusal's code, or `READ`), bytes."""

SHEET, BOOK, TEXTS, RELATIONS = (
    "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels",
)  # fmt: skip
READ, HOSTILE, DOCTYPE, FAR = "read", "zip.hostile", "zip.doctype", "sheet.far-cell"
UNREADABLE, BROKEN = "workbook.unreadable", "file.broken"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
NAMED = '<row r="1"><c r="A1" t="inlineStr"><is><t>氏名</t></is></c></row>'
OPEN_TEXT = 'office:value-type="string"><text:p>氏名</text:p></table:table-cell></table:table-row>'


def crafted_files() -> Iterator[Case]:
    """All of them."""
    yield from _packages()
    yield from _entities()
    yield from _sheets()
    yield from _links()
    yield from _old()
    yield from _texts()


def sheet(body: str, head: str = "", tail: str = "") -> bytes:
    """A workbook whose one sheet holds these rows."""
    return workbook(**{SHEET: f"<worksheet {MAIN}>{head}<sheetData>{body}</sheetData>{tail}</worksheet>"})


def cell(place: str, row: int) -> str:
    """A row with one number in it."""
    return f'<row r="{row}"><c r="{place}{row}"><v>1</v></c></row>'


def _packages() -> Iterator[Case]:
    yield "bomb", HOSTILE, workbook(**{TEXTS: b"\0" * 80_000_000})
    yield "bomb under the ratio", UNREADABLE, workbook(**{TEXTS: _dense(30_000_000)})
    yield "too many parts", HOSTILE, workbook(**{f"xl/{number}.xml": "<a/>" for number in range(4_001)})
    yield "overlapping parts", HOSTILE, _overlapping()
    yield "lying size", BROKEN, _lying()
    yield "outside", HOSTILE, workbook(**{"../../evil.xml": "<a/>"})
    yield "a package in itself", READ, workbook(**{"xl/embeddings/book.xlsx": workbook()})
    yield "macros", READ, workbook(**{"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0" + b"\0" * 600})


def _dense(size: int) -> bytes:
    """Text that packs well, but not a thousandfold."""
    unit = b"".join(struct.pack("<I", number * 2654435761 % (1 << 32)).hex().encode() for number in range(40))
    return unit * (size // len(unit))


def _heads(data: bytes | bytearray) -> list[int]:
    """Where the entries of the package's folder stand."""
    return [at for at in range(len(data)) if data.startswith(b"PK\x01\x02", at)]


def _overlapping() -> bytes:
    data = bytearray(workbook())
    first = zipfile.ZipFile(io.BytesIO(bytes(data))).infolist()[0].header_offset
    for place in _heads(data)[1:]:
        data[place + 42 : place + 46] = struct.pack("<I", first)
    return bytes(data)


def _lying() -> bytes:
    """The folder says of every part that it is tiny."""
    data = bytearray(workbook(**{SHEET: f"<worksheet {MAIN}><sheetData/>{' ' * 100_000}</worksheet>"}))
    for place in _heads(data):
        data[place + 24 : place + 28] = struct.pack("<I", 10)
    return bytes(data)


def _entities() -> Iterator[Case]:
    kinds = {
        "laughs": '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        "quadratic": '<!DOCTYPE a [<!ENTITY a "' + "x" * 2000 + '">]>',
        "outer": '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    }
    parts = (BOOK, SHEET, TEXTS, RELATIONS, "xl/styles.xml", "[Content_Types].xml", "_rels/.rels", "xl/new.xml")
    for kind, definition in kinds.items():
        for part in parts:
            yield f"{kind} in {part}", DOCTYPE, workbook(**{part: f'<?xml version="1.0"?>{definition}<a>&a;&a;</a>'})
        yield f"{kind} in an ods", DOCTYPE, crafted.package({"mimetype": ODS, "content.xml": f"{definition}<a>&a;</a>"})
        xml = crafted.old_xml().decode().replace("<Workbook", definition + "<Workbook").encode()
        yield f"{kind} in an old xml", UNREADABLE, xml


def _sheets() -> Iterator[Case]:
    yield "far corner", FAR, sheet(cell("A", 1) + cell("XFD", 1_048_576))
    yield "far row", READ, sheet(NAMED + cell("A", 190_000))
    yield "far row and column", FAR, sheet(NAMED + cell("AZ", 1_000_000))
    yield "lying dimension", READ, sheet(NAMED + cell("A", 2), head='<dimension ref="A1:XFD1048576"/>')
    wide = "".join(f"<c><v>{at}</v></c>" for at in range(16_384))
    yield "all columns", FAR, sheet("".join(f'<row r="{row}">{wide}</row>' for row in (1, 2, 3)))
    styled = "".join(f'<row r="{row}" s="1" customFormat="1"/>' for row in range(2, 1_048_577))
    yield "a million styled rows", READ, sheet(NAMED + styled)
    yield "styled to the last cell", READ, sheet(NAMED + '<row r="1048576"><c r="XFD1048576" s="1"/></row>')
    yield "boundless columns", READ, sheet(NAMED, head='<cols><col min="1" max="4294967295" hidden="1"/></cols>')
    merges = "".join(f'<mergeCell ref="A{row}:B{row}"/>' for row in range(1, 60_000))
    yield "many merges", READ, sheet(NAMED, tail=f"<mergeCells>{merges}</mergeCells>")
    yield "a merge of everything", READ, sheet(NAMED, tail='<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    nothing = f'<sst {MAIN} count="4294967295">{"<si/>" * 200_000}</sst>'
    yield "many texts of nothing", READ, workbook(**{TEXTS: nothing})
    yield "a text that is not there", UNREADABLE, sheet('<row r="1"><c r="A1" t="s"><v>99999999</v></c></row>')
    yield "nested deep", UNREADABLE, workbook(**{BOOK: "<a>" * 200_000})
    yield "a long attribute", UNREADABLE, sheet(NAMED, head=f'<dimension ref="{"A" * 5_000_000}"/>')
    yield "many sheets", READ, _many_sheets(2_000)


def _many_sheets(count: int) -> bytes:
    listed = "".join(f'<sheet name="{number}" sheetId="{number}" r:id="rId1"/>' for number in range(1, count + 1))
    book = f'<workbook {MAIN} xmlns:r="{crafted.OFFICE[:-1]}"><sheets>{listed}</sheets></workbook>'
    return workbook(**{BOOK: book})


def _links() -> Iterator[Case]:
    yield "a sheet that is the book", READ, workbook(**{RELATIONS: crafted.relations(("worksheet", "workbook.xml"))})
    circle = crafted.relations(("comments", "sheet1.xml"), ("x", "../workbook.xml"))
    yield "relations in a circle", READ, workbook(**{"xl/worksheets/_rels/sheet1.xml.rels": circle})
    outer = crafted.relations(
        ("worksheet", "worksheets/sheet1.xml"), ("externalLink", "externalLinks/a.xml"), ("styles", "styles.xml"),
        ("sharedStrings", "sharedStrings.xml"),
    )  # fmt: skip
    link = f"<externalLink {MAIN}><externalBook/></externalLink>"
    yield "another file's values", READ, workbook(**{RELATIONS: outer, "xl/externalLinks/a.xml": link})
    for name, formula in (("dde", "cmd|'/c calc'!A0"), ("the net", 'WEBSERVICE("http://192.0.2.1/")')):
        yield name, READ, sheet(f'{NAMED}<row r="2"><c r="A2"><f>{formula}</f><v>0</v></c></row>')


def _old() -> Iterator[Case]:
    data = crafted.contained(crafted.old_book())
    count = len(data) // 512 - 1
    for name, sector, leads_to in (("folder", count - 2, count - 2), ("stream", 0, 0)):
        circle = bytearray(data)
        struct.pack_into("<i", circle, 512 * count + 4 * sector, leads_to)
        yield f"a {name} in a circle", UNREADABLE, bytes(circle)
    far = crafted.old_book()
    number = far.index(struct.pack("<HHHHH", 0x203, 14, 1, 1, 0))
    corner = far[: number + 4] + struct.pack("<HH", 65_535, 255) + far[number + 8 :]
    yield "a far cell of an xls", FAR, crafted.contained(corner)
    repeated = (
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"'
    )
    yield "an ods of one repeated cell", FAR, _open(f"{repeated} {OPEN_TEXT}")
    yield (
        "an ods of repeated nothing",
        READ,
        _open(f"<table:table-row><table:table-cell {OPEN_TEXT}{repeated}/></table:table-row>"),
    )
    yield "a record past the end", UNREADABLE, _with_long_record()


def _open(rows: str) -> bytes:
    return crafted.open_book(f'<table:table table:name="a">{rows}</table:table>')


def _with_long_record() -> bytes:
    """An .xlsb whose texts begin with a record of 256 MB."""
    with zipfile.ZipFile(io.BytesIO(crafted.binary_book())) as package:
        parts: dict[str, str | bytes] = {name: package.read(name) for name in package.namelist()}
    return crafted.package(parts | {"xl/sharedStrings.bin": b"\x9f\x01\xff\xff\xff\x7f"})


def _texts() -> Iterator[Case]:
    yield "a line without end", "text.wide", "氏名,".encode() * 400_000
    yield "a cell without end", READ, b'"' + "氏名\n".encode() * 10_000 + b'"'
    yield "open quotes everywhere", READ, '"氏名,"住所\n'.encode() * 20_000
    yield "a page nested deep", READ, b"<table><tr><td>" * 30_000 + "氏名".encode()
    yield "a page of boundless cells", READ, '<table><tr><td colspan="999999999" rowspan="999999999">氏名'.encode() * 20
    for name, opened in (("comments", b"<!--"), ("instructions", b"<?"), ("tags", b"<td "), ("quotes", b'<td a="')):
        yield f"open {name}", "workbook.no-sheets", b"<html><table>" + opened * 200_000
