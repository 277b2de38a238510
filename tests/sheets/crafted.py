"""Small files of every form, put together byte by byte, each with the same ledger and the same marks.

Row 1 is the heading; row 3 is hidden, row 4 struck through, column 3 hidden; rows 2 and 3 of column 4 are merged;
row 4 of column 4 is an error.
"""

import io
import struct
import zipfile
from collections.abc import Iterable, Sequence

ROWS: list[list[str | float]] = [
    ["氏名", "人数", "備考", "校区"],
    ["髙﨑　花子", 3, "甲", "城内"],
    ["渡邉　実", 2.5, "乙"],
    ["佐藤　清", 1, "丙"],
]
HIDDEN_ROW, STRUCK_ROW, HIDDEN_COLUMN, MERGED, ERROR = 3, 4, 3, (2, 4, 3, 4), (4, 4)


# ---- .xls


def old_book(excel97: bool = True, *, date1904: bool = False) -> bytes:
    """The bare stream of an .xls: of Excel 97–2003 (BIFF8), or of Excel 95 (BIFF5) in code page 932."""
    head = _globals(excel97, 0, date1904)
    return _globals(excel97, len(head), date1904) + _old_sheet(excel97)


def record(kind: int, content: bytes = b"") -> bytes:
    """A record of an .xls."""
    return struct.pack("<HH", kind, len(content)) + content


def _globals(excel97: bool, sheet_at: int, date1904: bool) -> bytes:
    name = _short("名簿", excel97)
    return b"".join(
        (
            _begin(excel97, 0x05),
            record(0x42, struct.pack("<H", 1200 if excel97 else 932)),
            record(0x22, struct.pack("<H", date1904)),
            *(record(0x31, _font(excel97, struck)) for struck in (False, False, False, False, True)),
            *(record(0xE0, _style(excel97, font)) for font in (0, 5)),
            record(0x85, struct.pack("<IBB", sheet_at, 0, 0) + name),
            record(0x0A),
        )
    )


def _begin(excel97: bool, kind: int) -> bytes:
    version = 0x0600 if excel97 else 0x0500
    return record(0x809, struct.pack("<HHHH", version, kind, 0x0DBB, 0x07CC) + b"\0" * (8 if excel97 else 0))


def _short(text: str, excel97: bool) -> bytes:
    if excel97:
        return struct.pack("<BB", len(text), 1) + text.encode("utf-16-le")
    raw = text.encode("cp932")
    return bytes([len(raw)]) + raw


def _long(text: str, excel97: bool) -> bytes:
    if excel97:
        return struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")
    raw = text.encode("cp932")
    return struct.pack("<H", len(raw)) + raw


def _font(excel97: bool, struck: bool) -> bytes:
    return struct.pack("<HHHHHBBBx", 220, 8 if struck else 0, 0x7FFF, 400, 0, 0, 0, 128) + _short("ＭＳ", excel97)


def _style(excel97: bool, font: int) -> bytes:
    return struct.pack("<HHH", font, 0, 1) + b"\0" * (14 if excel97 else 10)


def _old_sheet(excel97: bool) -> bytes:
    parts = [_begin(excel97, 0x10)]
    parts.append(record(0x7D, struct.pack("<HHHHHH", HIDDEN_COLUMN - 1, HIDDEN_COLUMN - 1, 2048, 0, 1, 0)))
    for row, cells in enumerate(ROWS):
        flags = 0x20 if row + 1 == HIDDEN_ROW else 0
        parts.append(record(0x208, struct.pack("<HHHHHHHH", row, 0, len(cells), 255, 0, 0, 0x100 | flags, 0)))
    for row, cells in enumerate(ROWS):
        style = int(row + 1 == STRUCK_ROW)
        for column, cell in enumerate(cells):
            place = struct.pack("<HHH", row, column, style)
            if isinstance(cell, str):
                parts.append(record(0x204, place + _long(cell, excel97)))
            else:
                parts.append(record(0x203, place + struct.pack("<d", cell)))
    parts.append(record(0x205, struct.pack("<HHHBB", ERROR[0] - 1, ERROR[1] - 1, 1, 0x2A, 1)))
    top, left, bottom, right = (each - 1 for each in MERGED)
    if excel97:
        parts.append(record(0xE5, struct.pack("<HHHHH", 1, top, bottom, left, right)))
    return b"".join((*parts, record(0x0A)))


def contained(stream: bytes, name: str = "Workbook") -> bytes:
    """A compound file with this one stream, padded to whole sectors."""
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    count = len(stream) // 512
    chain = [*range(1, count), -2, -2, -3]
    table = struct.pack(f"<{len(chain)}i", *chain).ljust(512, b"\xff")
    head = (
        struct.pack("<8s16xHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, count,
                    0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
        + struct.pack("<I", count + 1)
    ).ljust(512, b"\xff")  # fmt: skip
    entries = _entry("Root Entry", 5, 1, -2, 0) + _entry(name, 2, -1, 0, len(stream)) + _entry("", 0, -1, 0, 0) * 2
    return head + stream + entries + table


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    raw = name.encode("utf-16-le")
    length = len(raw) + 2 if name else 0
    return raw.ljust(64, b"\0") + struct.pack("<HBBiii36xiII", length, kind, 1, -1, -1, child, start, size, 0)


# ---- packages


def package(parts: dict[str, str | bytes]) -> bytes:
    """A zip of these parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return target.getvalue()


RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def relations(*targets: tuple[str, str]) -> str:
    """The relations of a part: (kind, target) as rId1 …"""
    lines = (
        f'<Relationship Id="rId{number}" Type="{OFFICE}{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return RELATIONS.format("".join(lines))


def binary_book() -> bytes:
    """An .xlsb."""
    book = _run(
        (131, b""), (143, b""), (156, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("名簿")), (144, b""), (132, b"")
    )
    return package(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
            "_rels/.rels": relations(("officeDocument", "xl/workbook.bin")),
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": relations(
                ("worksheet", "worksheets/sheet1.bin"), ("styles", "styles.bin"), ("sharedStrings", "sharedStrings.bin")
            ),
            "xl/styles.bin": _binary_styles(),
            "xl/sharedStrings.bin": _binary_texts(),
            "xl/worksheets/sheet1.bin": _binary_sheet(),
        }
    )


def _run(*records: tuple[int, bytes]) -> bytes:
    return b"".join(_variable(kind) + _variable(len(content)) + content for kind, content in records)


def _variable(number: int) -> bytes:
    taken = b""
    while number > 0x7F:
        taken += bytes([number & 0x7F | 0x80])
        number >>= 7
    return taken + bytes([number])


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _binary_styles() -> bytes:
    fonts = [
        (
            43,
            struct.pack("<HHHHBBBx8sB", 220, 8 if struck else 0, 400, 0, 0, 0, 128, b"\x07" + b"\0" * 7, 0)
            + _wide("ＭＳ"),
        )
        for struck in (False, True)
    ]
    styles = [(47, struct.pack("<HHHHHBBHH", 0, 0, font, 0, 0, 0, 0, 0, 0)) for font in (0, 1)]
    return _run(
        (278, b""), (611, struct.pack("<I", 2)), *fonts, (612, b""), (617, struct.pack("<I", 2)), *styles, (618, b""), (279, b"")
    )  # fmt: skip


def _binary_texts() -> bytes:
    texts = [cell for row in ROWS for cell in row if isinstance(cell, str)]
    items = [(19, bytes([2]) + _wide(text) + _wide("ヨミ") + struct.pack("<I", 0)) for text in texts]
    return _run((159, struct.pack("<II", len(texts), len(texts))), *items, (160, b""))


def _binary_sheet() -> bytes:
    texts = [cell for row in ROWS for cell in row if isinstance(cell, str)]
    parts: list[tuple[int, bytes]] = [(129, b""), (148, struct.pack("<IIII", 0, len(ROWS) - 1, 0, 3)), (390, b"")]
    column = HIDDEN_COLUMN - 1
    parts += [(60, struct.pack("<IIIIH", column, column, 2048, 0, 1)), (391, b""), (145, b"")]
    for row, cells in enumerate(ROWS):
        hidden = 0x10 if row + 1 == HIDDEN_ROW else 0
        parts.append((0, struct.pack("<IIHBBBI", row, 0, 300, 0, hidden, 0, 0)))
        style = int(row + 1 == STRUCK_ROW)
        for place, cell in enumerate(cells):
            content = struct.pack("<I", texts.index(cell)) if isinstance(cell, str) else struct.pack("<d", cell)
            parts.append((7 if isinstance(cell, str) else 5, struct.pack("<II", place, style) + content))
        if row + 1 == ERROR[0]:
            parts.append((3, struct.pack("<IIB", ERROR[1] - 1, style, 0x2A)))
    top, left, bottom, right = (each - 1 for each in MERGED)
    parts += [
        (146, b""),
        (177, struct.pack("<I", 1)),
        (176, struct.pack("<IIII", top, bottom, left, right)),
        (178, b""),
    ]
    return _run(*parts, (130, b""))


# ---- OpenDocument


NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text", "style", "fo")
)


def open_book(body: str = "", colour: str = "#000000") -> bytes:
    """An .ods; `body` in place of the table; style c writes in `colour`."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {NAMESPACES}><office:automatic-styles>'
        '<style:style style:name="s" style:family="table-cell">'
        '<style:text-properties style:text-line-through-style="solid"/></style:style>'
        f'<style:style style:name="c" style:family="table-cell"><style:text-properties fo:color="{colour}"/>'
        "</style:style></office:automatic-styles>"
        f"<office:body><office:spreadsheet>{body or _open_table()}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    return package(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": manifest,
            "content.xml": content,
        }
    )


def _open_table() -> str:
    column = '<table:table-column table:number-columns-repeated="2"/>'
    column += '<table:table-column table:visibility="collapse"/><table:table-column/>'
    rows = "".join(_open_row(row, cells) for row, cells in enumerate(ROWS, 1))
    return f'<table:table table:name="名簿">{column}{rows}</table:table>'


def _open_row(row: int, cells: Sequence[str | float]) -> str:
    hidden = ' table:visibility="filter"' if row == HIDDEN_ROW else ""
    made = "".join(_open_cell(row, column, cell) for column, cell in enumerate(cells, 1))
    if row == ERROR[0]:
        made += (
            '<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="">'
            "<text:p>#N/A</text:p></table:table-cell>"
        )
    return f"<table:table-row{hidden}>{made}</table:table-row>"


def _open_cell(row: int, column: int, cell: str | float) -> str:
    marks = ' table:style-name="s"' if row == STRUCK_ROW else ""
    if (row, column) == MERGED[:2]:
        marks += ' table:number-rows-spanned="2"'
    kind = "string" if isinstance(cell, str) else "float"
    value = "" if isinstance(cell, str) else f' office:value="{cell}"'
    return f'<table:table-cell{marks} office:value-type="{kind}"{value}><text:p>{cell}</text:p></table:table-cell>'


# ---- markup


def page(charset: str = "utf-8") -> bytes:
    """A web page with the ledger as a table."""
    rows = "".join(_page_row(row, cells) for row, cells in enumerate(ROWS, 1))
    head = f'<html><head><meta charset="{charset}"><style>td{{}}</style></head><body><p>出力</p>'
    return f"{head}<table border=1>{rows}</table></body></html>".encode("cp932" if "jis" in charset else charset)


def _page_row(row: int, cells: Iterable[str | float]) -> str:
    hidden = ' style="display: none"' if row == HIDDEN_ROW else ""
    struck = "<s>{}</s>" if row == STRUCK_ROW else "{}"
    spans = ' rowspan="2"' if row == MERGED[0] else ""
    made = "".join(
        f"<td{spans if column == MERGED[1] else ''}>{struck.format(cell)}</td>" for column, cell in enumerate(cells, 1)
    )
    return f"<tr{hidden}>{made}</tr>"


def old_xml(encoding: str = "UTF-8") -> bytes:
    """An XML スプレッドシート 2003."""
    rows = "".join(_xml_row(row, cells) for row, cells in enumerate(ROWS, 1))
    space = "urn:schemas-microsoft-com:office:"
    text = (
        f'<?xml version="1.0" encoding="{encoding}"?><?mso-application progid="Excel.Sheet"?>'
        f'<Workbook xmlns="{space}spreadsheet" xmlns:ss="{space}spreadsheet" xmlns:x="{space}excel">'
        '<Styles><Style ss:ID="s"><Font ss:StrikeThrough="1"/></Style></Styles><Worksheet ss:Name="名簿"><Table>'
        f'<Column ss:Index="{HIDDEN_COLUMN}" ss:Hidden="1"/>{rows}</Table></Worksheet></Workbook>'
    )
    return text.encode({"Shift_JIS": "cp932"}.get(encoding, encoding))


def _xml_row(row: int, cells: Iterable[str | float]) -> str:
    made = "".join(_xml_cell(row, column, cell) for column, cell in enumerate(cells, 1))
    if row == ERROR[0]:
        made += '<Cell ss:Formula="=NA()"><Data ss:Type="Error">#N/A</Data></Cell>'
    hidden = ' ss:Hidden="1"' if row == HIDDEN_ROW else ""
    return f"<Row{hidden}>{made}</Row>"


def _xml_cell(row: int, column: int, cell: str | float) -> str:
    marks = ' ss:StyleID="s"' if row == STRUCK_ROW else ""
    marks += ' ss:MergeDown="1"' if (row, column) == MERGED[:2] else ""
    kind = "String" if isinstance(cell, str) else "Number"
    return f'<Cell{marks}><Data ss:Type="{kind}">{cell}</Data></Cell>'
