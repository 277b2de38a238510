"""What python-calamine does not say about an .xlsx: our own streaming pass over the package.

Hidden rows and columns, phonetic runs, struck-through rows, error cells, formulas without a stored
result, and how far the values reach. Parts are read in pieces of about 1 MiB that end at a row, so a
whole city's sheet never lies in memory.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from posixpath import join, normpath
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

PIECE = 1 << 20
MAX_PIECE = 32 << 20
ROW = re.compile(rb"<(?:\w+:)?row\b([^<>]*)>")
COLUMN = re.compile(rb"<(?:\w+:)?col\b([^<>]*)>")
CELL_END = re.compile(rb"</(?:\w+:)?c>")
VALUED = re.compile(rb"<(?:\w+:)?(?:v|t)\b[^<>]*[^<>/]?>[^<]")
REFERENCE = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"')
FAR_COLUMN = re.compile(rb'r="([A-Z]{2,3})[0-9]{1,7}"[^<>]{0,200}[^/<>]><(?:\w+:)?(?:v|is|f)\b')
ATTRIBUTE = re.compile(rb'\b(r|min|max|hidden|s|t)="([^"]*)"')
SHARED_END = re.compile(rb"</(?:\w+:)?si>|<(?:\w+:)?si\s*/>")
RUN_END = re.compile(rb"</(?:\w+:)?rPh>")
RUN_START = re.compile(rb'rPh\b[^<>]*?\bsb="(\d{1,5})"[^<>]*?\beb="(\d{1,5})"[^<>]*>')
TEXT = re.compile(rb"<(?:\w+:)?t\b[^<>]*>([^<]*)</")
HEAD_END = re.compile(rb"<(?:\w+:)?sheetData\b")
SHARED_VALUE = re.compile(rb"<(?:\w+:)?v>(\d+)</")
MAX_COLUMNS = 16_384
ROW_PREFIX = 16


@dataclass(slots=True)
class Extras:
    """What one sheet's XML says besides its values. Rows and columns from 1."""

    hidden_rows: set[int] = field(default_factory=set[int])
    hidden_columns: set[int] = field(default_factory=set[int])
    readings: dict[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])
    struck: set[int] = field(default_factory=set[int])
    unsaved: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    errors: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    from_1904: bool = False
    last_row: int = 0
    last_column: int = 26

    @property
    def area(self) -> int:
        """Cells in the box from A1 to the farthest value; what a dense reader would allocate."""
        return self.last_row * self.last_column


def read_extras(data: bytes) -> dict[str, Extras]:
    """Extras of every worksheet by sheet name."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        readings = _shared_readings(package)
        struck = _struck_styles(package)
        from_1904 = _counts_from_1904(package)
        found = {name: _sheet_extras(package, part, readings, struck) for name, part in _sheet_parts(package)}
    for extras in found.values():
        extras.from_1904 = from_1904
    return found


def _counts_from_1904(package: zipfile.ZipFile) -> bool:
    """Whether the workbook's serial dates count from 1904."""
    tree = _tree(package, "xl/workbook.xml")
    return any(each.get("date1904", "0") in ("1", "true") for each in tree if _local(each.tag) == "workbookPr")


def _sheet_parts(package: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Sheet names with the parts that hold them, as the workbook's relations say."""
    names = set(package.namelist())
    root = "xl/workbook.xml"
    targets = {
        relation.get("Id"): normpath(
            join("xl", relation.get("Target", ""))
            if not relation.get("Target", "").startswith("/")
            else relation.get("Target", "")[1:]
        )
        for relation in _tree(package, "xl/_rels/workbook.xml.rels")
    }
    for sheet in _tree(package, root).iter():
        if _local(sheet.tag) == "sheet":
            relation = next((value for key, value in sheet.attrib.items() if _local(key) == "id"), "")
            part = targets.get(relation, "")
            if part in names:
                yield sheet.get("name", ""), part


def _tree(package: zipfile.ZipFile, part: str) -> Element:
    return fromstring(package.read(part))


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _struck_styles(package: zipfile.ZipFile) -> frozenset[bytes]:
    """Cell style numbers whose font is struck through."""
    if "xl/styles.xml" not in package.namelist():
        return frozenset()
    tree = _tree(package, "xl/styles.xml")
    groups = {_local(group.tag): group for group in tree}
    fonts = [any(_is_strike(mark) for mark in font) for font in groups.get("fonts", ())]
    return frozenset(
        str(number).encode()
        for number, style in enumerate(groups.get("cellXfs", ()))
        if (index := style.get("fontId", "")).isdigit() and int(index) < len(fonts) and fonts[int(index)]
    )


def _is_strike(mark: Element) -> bool:
    return _local(mark.tag) == "strike" and mark.get("val", "1") not in ("0", "false")


def _shared_readings(package: zipfile.ZipFile) -> dict[bytes, str]:
    """Phonetic text of shared strings by their number; empty when the book has none."""
    part = "xl/sharedStrings.xml"
    if part not in package.namelist():
        return {}
    readings: dict[bytes, str] = {}
    number = 0
    for piece in _pieces(package, part, b"si>"):
        *items, _ = SHARED_END.split(piece)
        for item in items if b"rPh" in piece else ():
            if reading := _reading(item):
                readings[str(number).encode()] = reading
            number += 1
        number += 0 if b"rPh" in piece else len(items)
    return readings


def _reading(xml: bytes) -> str:
    """What PHONETIC() shows of a string: its text with the places that have a run replaced by it; "" without runs."""
    *runs, rest = RUN_END.split(xml)
    first = RUN_START.search(xml)
    if first is None:
        return ""
    base = "".join(_text(part) for part in (xml[: first.start()], rest))
    shown, done = "", 0
    for run in runs:
        start = RUN_START.search(run, max(run.rfind(b"<rPh"), run.rfind(b":rPh"), 0))
        begin, end = (int(start.group(1)), int(start.group(2))) if start else (done, len(base))
        shown += base[done:begin] + (_text(run[start.end() :]) if start else "")
        done = max(done, end)
    return shown + base[done:]


def _text(xml: bytes) -> str:
    return "".join(unescape(text.decode("utf-8", "replace")) for text in TEXT.findall(xml))


def _pieces(package: zipfile.ZipFile, part: str, end: bytes) -> Iterator[bytes]:
    """The part in pieces that each end with a closing tag `…end`."""
    with package.open(part) as stream:
        rest = b""
        while fresh := stream.read(PIECE):
            rest += fresh
            if len(rest) > MAX_PIECE:
                raise ValueError("no row ends")
            cut = rest.rfind(end)
            if cut >= 0:
                yield rest[: cut + len(end)]
                rest = rest[cut + len(end) :]
        if rest:
            yield rest


def _sheet_extras(package: zipfile.ZipFile, part: str, readings: dict[bytes, str], struck: frozenset[bytes]) -> Extras:
    extras = Extras()
    row = 0
    in_head = True
    for piece in _pieces(package, part, b"row>"):
        if in_head:
            in_head = not _take_head(piece, extras)
        row = _take_rows(piece, extras, row)
        _take_reach(piece, extras)
        if readings or struck or b'"e"' in piece or b"<f" in piece or b":f" in piece or b"rPh" in piece:
            _take_cells(piece, extras, readings, struck)
    return extras


def _take_head(piece: bytes, extras: Extras) -> bool:
    """Hidden columns, which stand before the rows; True once the rows began."""
    begun = HEAD_END.search(piece)
    for match in COLUMN.finditer(piece, 0, begun.start() if begun else len(piece)):
        marks = dict(ATTRIBUTE.findall(match.group(1)))
        if marks.get(b"hidden") in (b"1", b"true"):
            first, last = int(marks.get(b"min", b"1")), int(marks.get(b"max", b"1"))
            extras.hidden_columns.update(range(first, min(last, MAX_COLUMNS) + 1))
    return begun is not None


def _take_rows(piece: bytes, extras: Extras, row: int) -> int:
    """Hidden rows; returns the number of the last row seen (rows without r= count on)."""
    last_value = max(piece.rfind(mark) for mark in (b"<v", b":v>", b"<is", b":is>"))
    start = 0 if b"hidden=" in piece or not _is_numbered(piece) else _row_before(piece, last_value)
    for match in ROW.finditer(piece, start):
        marks = dict(ATTRIBUTE.findall(match.group(1)))
        row = int(marks[b"r"]) if marks.get(b"r", b"").isdigit() else row + 1
        if marks.get(b"hidden") in (b"1", b"true"):
            extras.hidden_rows.add(row)
        if match.start() < last_value:  # styled empty rows may reach to row 1,048,576
            extras.last_row = row
    return row


def _is_numbered(piece: bytes) -> bool:
    """Whether rows say their number; then only the last ones need to be read."""
    first = ROW.search(piece)
    return first is not None and b"r=" in first.group(1)


def _row_before(piece: bytes, place: int) -> int:
    return max(piece.rfind(b"<row", 0, place), piece.rfind(b":row ", 0, place) - ROW_PREFIX, 0) if place > 0 else 0


def _take_reach(piece: bytes, extras: Extras) -> None:
    for letters in set(FAR_COLUMN.findall(piece)):
        extras.last_column = max(extras.last_column, column_number(letters.decode()))


def _take_cells(piece: bytes, extras: Extras, readings: dict[bytes, str], struck: frozenset[bytes]) -> None:
    lines: dict[int, list[bool]] = {}
    for attributes, inner in _cells(piece):
        place = REFERENCE.search(attributes)
        if place is None:
            continue
        row, column = int(place.group(2)), column_number(place.group(1).decode())
        marks = dict(ATTRIBUTE.findall(attributes))
        kind = marks.get(b"t", b"")
        if kind == b"e":
            extras.errors.add((row, column))
        elif kind == b"s" and readings and (value := SHARED_VALUE.search(inner)) and value.group(1) in readings:
            extras.readings[row, column] = readings[value.group(1)]
        elif b"rPh" in inner:
            extras.readings[row, column] = _reading(inner)
        elif not VALUED.search(inner) and (b"<f" in inner or b":f" in inner):
            extras.unsaved.add((row, column))
        if struck and VALUED.search(inner):
            lines.setdefault(row, []).append(marks.get(b"s", b"") in struck)
    extras.struck.update(row for row, marks in lines.items() if 2 * sum(marks) > len(marks))


def _cells(piece: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Attributes and content of every cell that has content."""
    *cells, _ = CELL_END.split(piece)
    for cell in cells:
        start = max(cell.rfind(b"<c "), cell.rfind(b":c "))
        attributes, closed, inner = cell[start + 3 :].partition(b">")
        if start >= 0 and closed and not attributes.endswith(b"/"):
            yield attributes, inner


def column_number(letters: str) -> int:
    """A → 1, Z → 26, AA → 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """1 → A, 27 → AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
