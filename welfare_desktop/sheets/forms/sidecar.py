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
from posixpath import join, normpath, split
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
REFERRED = re.compile(rb'<(?:\w+:)?c\b[^<>]*\br="')
UNREFERRED = re.compile(rb"<(?:\w+:)?c\b")
ATTRIBUTE = re.compile(rb'\b(r|min|max|hidden|s|t)="([^"]*)"')
SHARED_END = re.compile(rb"</(?:\w+:)?si>|<(?:\w+:)?si\s*/>")
RUN_END = re.compile(rb"</(?:\w+:)?rPh>")
RUN_START = re.compile(rb'rPh\b[^<>]*?\bsb="(\d{1,5})"[^<>]*?\beb="(\d{1,5})"[^<>]*>')
TEXT = re.compile(rb"<(?:\w+:)?t\b[^<>]*>([^<]*)</")
HEAD_END = re.compile(rb"<(?:\w+:)?sheetData\b")
MAX_COLUMNS = 16_384
ROW_PREFIX = 16
ROW_START = b"<row "
VALUE_STARTS = (b"<v", b":v>", b"<is", b":is>")
ERROR, RUN, FORMULAS = b'="e"', b"rPh", (b"<f", b":f")
NO_RESULT = re.compile(rb"(?:/>|:?f>|v>\s*</(?:\w+:)?v>)\s*</(?:\w+:)?c>")
SHARED_CELL = re.compile(rb'<(?:\w+:)?c\b([^<>]*\bt="s"[^<>]*)>\s*<(?:\w+:)?v>(\d+)</')
COMMENT = re.compile(rb"<(?:\w+:)?comment\b")
QUOTED_ONCE = re.compile(rb"=\s*'([^'\"<>]*)'")

MAX_AREA = 10_000_000
WIDEST = 4_000
"""Columns with values; no ledger is wider, and finding headings costs their square."""
SPARSE_AREA, SPARSE = 5_000_000, 20
"""From so many cells on, one in so many must have a value."""
ENOUGH = MAX_AREA // SPARSE
"""More filled cells need not be counted."""

Corners = tuple[tuple[int, int], tuple[int, int]]


@dataclass(slots=True)
class Extras:
    """What a file says of one sheet besides its values. Rows and columns from 1, corners of merges from 0.

    `merged` stays empty where the reader of the values knows the merges; `comments` counts the remarks pinned
    to cells, `filled` the cells with a value of a sheet that may be sparse, as far as is needed to tell.
    """

    hidden_rows: set[int] = field(default_factory=set[int])
    hidden_columns: set[int] = field(default_factory=set[int])
    readings: dict[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])
    struck: set[int] = field(default_factory=set[int])
    unsaved: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    errors: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    merged: list[Corners] = field(default_factory=list[Corners])
    comments: int = 0
    filled: int = 0
    from_1904: bool = False
    last_row: int = 0
    last_column: int = 26

    @property
    def area(self) -> int:
        """Cells in the box from A1 to the farthest value; what a dense reader would allocate."""
        return self.last_row * self.last_column

    @property
    def is_too_far(self) -> bool:
        """Whether a dense reader would fill the memory, for little or for more than anybody keeps in a sheet."""
        sparse = self.area > SPARSE_AREA and self.filled * SPARSE < self.area
        return sparse or self.area > MAX_AREA or self.last_column > WIDEST


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
    """Numbers of the cell styles that strike through."""
    if "xl/styles.xml" not in package.namelist():
        return frozenset()
    tree = _tree(package, "xl/styles.xml")
    groups = {_local(group.tag): group for group in tree}
    fonts, styles = (list(groups.get(name, ())) for name in ("fonts", "cellXfs"))
    struck = frozenset(str(number) for number, font in enumerate(fonts) if any(map(_is_strike, font)))
    return frozenset(str(number).encode() for number, style in enumerate(styles) if style.get("fontId") in struck)


def _is_strike(mark: Element) -> bool:
    return _local(mark.tag) == "strike" and mark.get("val", "1") not in ("0", "false")


def _shared_readings(package: zipfile.ZipFile) -> dict[bytes, str]:
    """Phonetic text of shared strings by their number; empty when the book has none."""
    part = "xl/sharedStrings.xml"
    if part not in package.namelist():
        return {}
    if not any(RUN in piece for piece in _pieces(package, part, b"si>")):  # as in all but Japanese Excel's own
        return {}
    readings: dict[bytes, str] = {}
    number = 0
    for piece in _pieces(package, part, b"si>"):
        *items, _ = SHARED_END.split(piece)
        for at, item in enumerate(items, number) if RUN in piece else ():
            if RUN in item and (reading := _reading(item)):
                readings[str(at).encode()] = reading
        number += len(items)
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
            cut = max(rest.rfind(end) + len(end), rest.rfind(ROW_START))  # rows of style alone close themselves
            if cut >= len(end):
                yield rest[:cut]
                rest = rest[cut:]
        if rest:
            yield rest


def _sheet_extras(package: zipfile.ZipFile, part: str, readings: dict[bytes, str], struck: frozenset[bytes]) -> Extras:
    extras = Extras(comments=_comments(package, part))
    row = 0
    in_head = True
    for piece in _pieces(package, part, b"row>"):
        if b"='" in piece:
            piece = QUOTED_ONCE.sub(rb'="\1"', piece)  # noqa: PLW2901 - the same piece, quoted as Excel does
        if in_head:
            in_head = not _take_head(piece, extras)
        row = _take_rows(piece, extras, row)
        _take_reach(piece, extras)
        if readings:
            _take_readings(piece, extras, readings)
        if _is_marked(piece, struck):
            for line in piece.split(b"row>"):
                _take_marks(line, extras, struck)
    if extras.area > SPARSE_AREA:
        extras.filled = _count_filled(package, part)
    return extras


def _count_filled(package: zipfile.ZipFile, part: str) -> int:
    """How many cells have a value, as far as is needed to tell a sparse sheet."""
    filled = 0
    for piece in _pieces(package, part, b"row>"):
        filled += sum(piece.count(mark) for mark in VALUE_STARTS)
        if filled >= ENOUGH:
            break
    return filled


def _comments(package: zipfile.ZipFile, part: str) -> int:
    """How many remarks are pinned to the cells of a sheet."""
    folder, name = split(part)
    relations = f"{folder}/_rels/{name}.rels"
    if relations not in package.namelist():
        return 0
    targets = [
        normpath(join("/", folder, each.get("Target", "")))[1:]
        for each in _tree(package, relations)
        if each.get("Type", "").endswith("/comments")
    ]
    return sum(len(COMMENT.findall(package.read(target))) for target in targets if target in package.namelist())


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
    last_value = -1
    for mark in VALUE_STARTS:
        last_value = max(last_value, piece.rfind(mark, max(last_value, 0)))
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
    if not REFERRED.search(piece):  # cells without their place follow one another
        extras.last_column = max(extras.last_column, *(len(UNREFERRED.findall(row)) for row in piece.split(b"row>")))


def _take_readings(piece: bytes, extras: Extras, readings: dict[bytes, str]) -> None:
    """The phonetic text of cells whose shared string has one."""
    for attributes, number in SHARED_CELL.findall(piece):
        if number in readings and (place := REFERENCE.search(attributes)):
            extras.readings[int(place.group(2)), column_number(place.group(1).decode())] = readings[number]


def _is_marked(xml: bytes, struck: frozenset[bytes]) -> bool:
    """Whether a cell may be an error, lack its result, hold phonetic runs of its own or be struck through."""
    return (
        ERROR in xml
        or RUN in xml
        or (any(mark in xml for mark in FORMULAS) and NO_RESULT.search(xml) is not None)
        or any(b' s="' + style + b'"' in xml for style in struck)
    )


def _take_marks(line: bytes, extras: Extras, struck: frozenset[bytes]) -> None:
    """What the cells of one row say besides their values."""
    if not _is_marked(line, struck):
        return
    row = 0
    styles: list[bytes] = []
    for attributes, inner in _cells(line):
        place = REFERENCE.search(attributes)
        if place is None:
            continue
        row, column = int(place.group(2)), column_number(place.group(1).decode())
        marks = dict(ATTRIBUTE.findall(attributes))
        has_value = VALUED.search(inner) is not None
        if marks.get(b"t") == b"e":
            extras.errors.add((row, column))
        elif RUN in inner:
            extras.readings[row, column] = _reading(inner)
        elif not has_value and any(mark in inner for mark in FORMULAS):
            extras.unsaved.add((row, column))
        if has_value:
            styles.append(marks.get(b"s", b""))
    if 2 * sum(style in struck for style in styles) > len(styles):
        extras.struck.add(row)


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
