"""What python-calamine does not say about an .xlsb: hidden rows and columns, merges, looks, readings.

Parts of an .xlsb are runs of records: a kind and a size of one to four bytes each, then the content.
Kinds and their fields are those of Microsoft's [MS-XLSB], 2.3 and 2.4.
"""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from posixpath import join, normpath
from struct import Struct
from struct import error as CutShort  # noqa: N812 - what Struct raises over a record that ends early

from defusedxml.ElementTree import fromstring

from welfare_desktop.sheets.forms.looks import STRUCK, Look, LookedRow, look, of_palette
from welfare_desktop.sheets.forms.sidecar import Extras

ROW, COLUMN, MERGED = 0, 60, 176
CELLS = range(2, 12)
"""Numbers, errors, truth values, texts, and formulas of each; 1 is a cell of style alone."""
BLANK_CELL, RICH_CELL = 1, 62
ERRORS = (3, 11)
SHARED_TEXT = 7
FONT, FILL, STYLE, STYLES_BEGIN, STYLES_END = 43, 45, 47, 617, 618
TEXT, BOOK, SHEET = 19, 153, 156
HIDDEN_ROW, HIDDEN_COLUMN, STRUCK_OUT, FROM_1904 = 0x10, 0x01, 0x08, 0x01
INK_AT, GROUND_AT = 12, 4
"""Where the colour of a font and of a fill stands."""
PALETTE_COLOUR, SHOWN_COLOURS = 1, (2, 3)
MAX_COLUMNS = 16_384

_ROW = Struct("<I7xB")
_CELL = Struct("<II")
_COLUMN = Struct("<II8xH")
_CORNERS = Struct("<IIII")
_FLAGS = Struct("<2xH")
_FONT_AND_FILL = Struct("<4xHH")
_NUMBER = Struct("<I")


def read_extras(data: bytes) -> dict[str, Extras]:
    """Extras of every sheet by name; KeyError, ValueError or a zip error where the package is odd."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            looks = _looks(_part(package, "xl/styles.bin"))
            struck = frozenset(number for number, tints in looks.items() if (STRUCK, "") in tints)
            readings = _readings(_part(package, "xl/sharedStrings.bin"))
            from_1904, sheets = _sheets(package)
            found = {name: _sheet_extras(_part(package, part), struck, readings) for name, part in sheets}
    except CutShort as error:
        raise ValueError("a record is cut short") from error
    for extras in found.values():
        extras.from_1904 = from_1904
    return found


def read_looks(data: bytes) -> Iterator[tuple[str, list[LookedRow]]]:
    """The rows of every sheet that have struck or coloured cells, by name; raises the same."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if looks := _looks(_part(package, "xl/styles.bin")):
                for name, part in _sheets(package)[1]:
                    yield name, list(_looked_rows(_part(package, part), looks))
    except CutShort as error:
        raise ValueError("a record is cut short") from error


def _looked_rows(data: bytes, looks: Mapping[int, Look]) -> Iterator[LookedRow]:
    row, cells = 0, list[tuple[int, Look]]()
    for kind, content in _records(data):
        if kind == ROW:
            if cells:
                yield row, cells
            row, cells = _ROW.unpack_from(content)[0] + 1, []
        elif kind in CELLS or kind in (BLANK_CELL, RICH_CELL):
            column, style = _CELL.unpack_from(content)
            if tints := looks.get(style & 0xFFFFFF):
                cells.append((column + 1, tints))
    if cells:
        yield row, cells


def _part(package: zipfile.ZipFile, name: str) -> bytes:
    return package.read(name) if name in package.namelist() else b""


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Kind and content of every record; ValueError for one that goes on past the end.

    calamine would make room for all of it, up to 256 MB, before it looks.
    """
    at, end = 0, len(data)
    while at < end:
        kind, at = _variable(data, at, 2)
        size, at = _variable(data, at, 4)
        if at + size > end:
            raise ValueError("a record goes on past the end")
        yield kind, data[at : at + size]
        at += size


def _variable(data: bytes, at: int, most: int) -> tuple[int, int]:
    """A number of seven bits a byte, the lowest first, and where it ends."""
    number = 0
    for place in range(most):
        byte = data[at + place] if at + place < len(data) else 0
        number |= (byte & 0x7F) << (7 * place)
        if not byte & 0x80:
            return number, at + place + 1
    return number, at + most


def _text(data: bytes, at: int) -> tuple[str, int]:
    """A text with its length before it, and where it ends."""
    (length,) = _NUMBER.unpack_from(data, at)
    end = at + 4 + 2 * length
    return data[at + 4 : end].decode("utf-16-le", "replace"), end


def _sheets(package: zipfile.ZipFile) -> tuple[bool, list[tuple[str, str]]]:
    """Whether dates count from 1904, and the sheets' names with their parts."""
    relations = fromstring(package.read("xl/_rels/workbook.bin.rels"))
    targets = {each.get("Id", ""): normpath(join("/xl", each.get("Target", "")))[1:] for each in relations}
    from_1904, found = False, list[tuple[str, str]]()
    for kind, content in _records(package.read("xl/workbook.bin")):
        if kind == BOOK:
            from_1904 = bool(content and content[0] & FROM_1904)
        elif kind == SHEET:
            relation, end = _text(content, 8)
            name, _ = _text(content, end)
            found.append((name, targets.get(relation, "")))
    return from_1904, found


def _looks(data: bytes) -> dict[int, Look]:
    """The cell styles that strike through or colour, by number."""
    fonts, fills, found = list[tuple[bool, str]](), list[str](), dict[int, Look]()
    number, of_cells = 0, False
    for kind, content in _records(data):
        if kind == FONT:
            fonts.append((bool(_FLAGS.unpack_from(content)[0] & STRUCK_OUT), _colour(content, INK_AT)))
        elif kind == FILL:
            fills.append(_colour(content, GROUND_AT) if _NUMBER.unpack_from(content)[0] else "")
        elif kind in (STYLES_BEGIN, STYLES_END):
            number, of_cells = 0, kind == STYLES_BEGIN
        elif kind == STYLE and of_cells:
            font: int
            fill: int
            font, fill = _FONT_AND_FILL.unpack_from(content)
            struck, ink = fonts[font] if font < len(fonts) else (False, "")
            if tints := look(struck, ink, fills[fill] if fill < len(fills) else ""):
                found[number] = tints
            number += 1
    return found


def _colour(content: bytes, at: int) -> str:
    """A colour as `RRGGBB`: of the palette, or as it is shown; "" for the system's own ([MS-XLSB] 2.5.4)."""
    if len(content) < at + 8:
        return ""
    shown, kind, number = content[at] & 1, content[at] >> 1, content[at + 1]
    if kind == PALETTE_COLOUR:
        return of_palette(number)
    return content[at + 4 : at + 7].hex().upper() if shown and kind in SHOWN_COLOURS else ""


def _readings(data: bytes) -> dict[int, str]:
    """Phonetic text of the shared texts that have one, by number."""
    found = dict[int, str]()
    texts = (content for kind, content in _records(data) if kind == TEXT)
    for number, content in enumerate(texts):
        if content and content[0] & 0x2:
            _, end = _text(content, 1)
            if content[0] & 0x1:
                end += 4 + 4 * _NUMBER.unpack_from(content, end)[0]
            if reading := _text(content, end)[0]:
                found[number] = reading
    return found


def _sheet_extras(data: bytes, struck: frozenset[int], readings: dict[int, str]) -> Extras:
    sheet = _SheetRecords(struck, readings)
    for kind, content in _records(data):
        if take := sheet.taking(kind):
            take(kind, content)
    sheet.end_row()
    return sheet.extras


class _SheetRecords:
    """The records of one sheet, taken one by one."""

    def __init__(self, struck: frozenset[int], readings: dict[int, str]) -> None:
        self.extras = Extras()
        self._struck, self._readings = struck, readings
        self._row = 0
        self._lines: list[bool] = []

    def taking(self, kind: int) -> Callable[[int, bytes], None] | None:
        """What takes a record of this kind; None for those that say nothing here."""
        if kind in CELLS or kind == RICH_CELL:
            return self._take_cell
        return {ROW: self._take_row, COLUMN: self._take_column, MERGED: self._take_merged}.get(kind)

    def end_row(self) -> None:
        """The row is complete: mostly struck or not."""
        if _mostly(self._lines):
            self.extras.struck.add(self._row)
        self._lines = []

    def _take_row(self, _kind: int, content: bytes) -> None:
        self.end_row()
        row, flags = _ROW.unpack_from(content)
        self._row = row + 1
        if flags & HIDDEN_ROW:
            self.extras.hidden_rows.add(self._row)

    def _take_cell(self, kind: int, content: bytes) -> None:
        column, style = _CELL.unpack_from(content)
        column += 1
        self.extras.filled += 1
        self.extras.last_row = max(self.extras.last_row, self._row)
        self.extras.last_column = max(self.extras.last_column, column)
        self._lines.append(style & 0xFFFFFF in self._struck)
        if kind in ERRORS:
            self.extras.errors.add((self._row, column))
        elif kind == SHARED_TEXT and self._readings:
            (number,) = _NUMBER.unpack_from(content, _CELL.size)
            if reading := self._readings.get(number):
                self.extras.readings[self._row, column] = reading

    def _take_column(self, _kind: int, content: bytes) -> None:
        first, last, flags = _COLUMN.unpack_from(content)
        if flags & HIDDEN_COLUMN:
            self.extras.hidden_columns.update(range(first + 1, min(last + 1, MAX_COLUMNS) + 1))

    def _take_merged(self, _kind: int, content: bytes) -> None:
        top, bottom, left, right = _CORNERS.unpack_from(content)
        self.extras.merged.append(((top, left), (bottom, right)))


def _mostly(marks: Sequence[bool]) -> bool:
    return 2 * sum(marks) > len(marks)
