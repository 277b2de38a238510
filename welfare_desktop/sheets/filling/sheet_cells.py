"""Cells put into the XML of one worksheet (セルの記入); whatever is not named stays as it is, byte for byte."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias
from xml.sax.saxutils import escape

from openpyxl.styles.numbers import is_date_format

from welfare_desktop.sheets.filling.formulas import LAST_COLUMN
from welfare_desktop.sheets.forms.package import WORKBOOK, Package, local
from welfare_desktop.sheets.forms.sidecar import column_letters, column_number
from welfare_desktop.sheets.writing import MAX_CELL, UNWRITABLE


@dataclass(frozen=True, slots=True)
class Day:
    """A day: a date where the cell is formatted as one, else the text as shown (令和8年4月1日)."""

    iso: str
    shown: str


@dataclass(frozen=True, slots=True)
class Styled:
    """Content in a style of its own, by the style's number."""

    content: str | int
    style: int


@dataclass(frozen=True, slots=True)
class Restyled:
    """What stands in the cell, formulas too, in another style: by the number it has ("" none), the number it gets."""

    style: Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Veiled:
    """A text in place of what stands in the cell, formulas too; nothing where nothing stands."""

    text: str


Content: TypeAlias = str | int | float | Day | None
"""What is put into a cell; None empties it."""
Put: TypeAlias = Content | Styled | Restyled | Veiled
Place: TypeAlias = tuple[int, int]
"""Row and column, from 1."""


_SHEET_DATA = re.compile(rb"<((?:[\w.-]+:)?)sheetData\b[^<>]*?(/?)>")
_ROW = re.compile(rb"<((?:[\w.-]+:)?)row\b([^<>]*?)(/?)>")
_CELL = re.compile(rb"<(?:[\w.-]+:)?c\b([^<>]*?)(?:/>|>(.*?)</(?:[\w.-]+:)?c>)", re.DOTALL)
_SHARED = re.compile(rb"""\bt\s*=\s*["']s["']""")
_VALUE = re.compile(rb"<(?:[\w.-]+:)?v\b[^<>]*>\s*(\d+)")
_FORMULA = re.compile(rb"<(?:[\w.-]+:)?f\b")
_ATTRIBUTE = re.compile(rb"""\b(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_SPANS = re.compile(rb"""\s+spans\s*=\s*(?:"[^"]*"|'[^']*')""")
_STYLE = re.compile(rb"""\s+s\s*=\s*(?:"[^"]*"|'[^']*')""")
_COLUMN = re.compile(rb"<(?:[\w.-]+:)?col\b([^<>]*)>")
_DIMENSION = re.compile(rb"<(?:[\w.-]+:)?dimension\b[^<>]*/>")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
# 27-36 and 50-58 are Excel's Japanese formats, which openpyxl does not list.
_BUILT_IN_DATES = frozenset((*range(14, 18), 22, *range(27, 32), 36, *range(50, 59)))
_FIRST_DAY = date(1899, 12, 30)
_FIRST_DAY_1904 = date(1904, 1, 1)
_LEAP_FAULT = date(1900, 3, 1)


class Dates:
    """Which cell styles show dates, and what number a day is in this workbook."""

    def __init__(self, package: Package) -> None:
        properties = (each for each in package.tree(WORKBOOK) if local(each.tag) == "workbookPr")
        self._from_1904 = any(each.get("date1904", "0") in ("1", "true") for each in properties)
        self._styles: frozenset[bytes] = frozenset()
        part = next((part for kind, part in package.related(WORKBOOK).values() if kind == "styles"), "")
        if part in package:
            groups = {local(group.tag): group for group in package.tree(part)}
            codes = {each.get("numFmtId", ""): each.get("formatCode", "") for each in groups.get("numFmts", ())}
            self._styles = frozenset(
                str(number).encode()
                for number, style in enumerate(groups.get("cellXfs", ()))
                if _shows_dates(style.get("numFmtId", "0"), codes)
            )

    def serial(self, day: Day, style: bytes) -> int | None:
        """The number to write; None where only text shows the day."""
        if style not in self._styles or len(day.iso) != len("2026-04-01"):
            return None
        when = date.fromisoformat(day.iso)
        if self._from_1904:
            return (when - _FIRST_DAY_1904).days if when >= _FIRST_DAY_1904 else None
        return (when - _FIRST_DAY).days if when >= _LEAP_FAULT else None


def _shows_dates(number: str, codes: Mapping[str, str]) -> bool:
    if number in codes:
        return is_date_format(codes[number])
    return number.isdigit() and int(number) in _BUILT_IN_DATES


class SheetCells:
    """One worksheet's XML being filled; `formulas` are the cells left as they are.

    `unshared` are the shared texts (by number) that stood in veiled cells.
    """

    def __init__(self, xml: bytes, cells: Mapping[Place, Put], dates: Dates) -> None:
        self._xml = xml
        self._dates = dates
        self._rows: dict[int, dict[int, Put]] = {}
        for (row, column), content in cells.items():
            self._rows.setdefault(row, {})[column] = content
        self._columns = _column_styles(xml)
        self._prefix = b""
        self._starts: dict[int, bytes] = {}
        self.formulas: list[Place] = []
        self.unshared: set[int] = set()

    def filled(self) -> bytes:
        """The sheet with its cells."""
        if not self._rows:
            return self._xml
        data = _SHEET_DATA.search(self._xml)
        if data is None:
            return self._xml
        self._prefix = data[1]
        open_end = data.end()
        head, tail = self._xml[:open_end], self._xml[open_end:]
        if data[2]:
            head, tail = self._xml[: data.end() - 2] + b">", b"</%bsheetData>" % data[1] + tail
        close = tail.rfind(b"</%bsheetData>" % data[1])
        pieces = [_DIMENSION.sub(b"", head, count=1), *self._body(tail[:close]), tail[close:]]
        return b"".join(pieces)

    def _body(self, body: bytes) -> Iterator[bytes]:
        """The rows in pieces: untouched stretches as they are, filled rows anew."""
        wanted = sorted(self._rows)
        position = 0
        for at, number in enumerate(wanted):
            found = _ROW.match(body, max(body.find(b'<%brow r="%d"' % (self._prefix, number), position), 0))
            if found is None or _number(found[2]) != number:
                yield from self._sought(body[position:], wanted[at:])
                return
            yield body[position : found.start()]
            row, position = self._row(number, found, body)
            yield row
        yield body[position:]

    def _sought(self, body: bytes, wanted: Sequence[int]) -> Iterator[bytes]:
        """The same by looking at every row: some are not there yet, or do not say their number."""
        position = number = at = 0
        for found in _ROW.finditer(body):
            number = _number(found[2]) or number + 1
            if at == len(wanted) or number < wanted[at]:
                continue
            yield body[position : found.start()]
            position = found.start()
            while at < len(wanted) and wanted[at] < number:
                yield self._new_row(wanted[at])
                at += 1
            if at < len(wanted) and wanted[at] == number:
                row, position = self._row(number, found, body)
                yield row
                at += 1
        yield body[position:]
        yield from map(self._new_row, wanted[at:])

    def _new_row(self, number: int) -> bytes:
        cells = self._new_cells(number, b"", self._rows[number])
        return b'<%brow r="%d">%b</%brow>' % (self._prefix, number, cells, self._prefix)

    def _row(self, number: int, start: re.Match[bytes], body: bytes) -> tuple[bytes, int]:
        """A row with its cells put in, others as they stand; and where the next row begins."""
        close = b"</%brow>" % start[1]
        end = start.end() if start[3] else body.index(close, start.end())
        inner = b"" if start[3] else body[start.end() : end]
        inner, contents = self._exchanged(number, inner)
        if contents and _last_column(inner, self._prefix) < min(contents):
            inner += self._new_cells(number, start[2], contents)
        elif contents:
            inner = b"".join(self._sorted_cells(number, start[2], inner, contents))
        marks = _SPANS.sub(b"", start[2])
        return b"<%brow%b>%b%b" % (start[1], marks, inner, close), end + (0 if start[3] else len(close))

    def _exchanged(self, number: int, inner: bytes) -> tuple[bytes, dict[int, Put]]:
        """A row's cells, those that are there filled; and what found no cell yet."""
        pieces: list[bytes] = []
        lacking: dict[int, Put] = {}
        position = 0
        for column, content in sorted(self._rows[number].items()):
            at = inner.find(self._place(number, column), position)
            found = _CELL.match(inner, at) if at >= 0 else None
            if found is None:
                lacking[column] = content
                continue
            pieces += inner[position:at], self._filled_cell(number, column, found, content)
            position = found.end()
        return b"".join((*pieces, inner[position:])), lacking

    def _sorted_cells(self, number: int, row: bytes, inner: bytes, contents: dict[int, Put]) -> Iterator[bytes]:
        """All cells of a row in order, those that are not there yet among them."""
        cells: dict[int, bytes] = {}
        column = 0
        for found in _CELL.finditer(inner):
            column = _column(found[1]) or column + 1
            taken = column in contents
            cells[column] = self._filled_cell(number, column, found, contents.pop(column)) if taken else found[0]
        for column, content in contents.items():
            cells[column] = self._new_cells(number, row, {column: content})
        return (cells[column] for column in sorted(cells))

    def _new_cells(self, number: int, row: bytes, contents: Mapping[int, Put]) -> bytes:
        """Cells that a row did not have, in the style of the row or of their column."""
        marks = _attributes(row)
        row_style = marks.get(b"s", b"") if marks.get(b"customFormat") in (b"1", b"true") else b""
        return b"".join(
            self._cell(number, column, row_style or self._columns.get(column, b""), content)
            for column, content in sorted(contents.items())
            if content is not None and not isinstance(content, Veiled)
        )

    def _filled_cell(self, row: int, column: int, old: re.Match[bytes], content: Put) -> bytes:
        if isinstance(content, Restyled):
            return _restyled(old[0], content.style)
        marks, inner = old[1], old[2]
        if isinstance(content, Veiled):
            return self._veiled_cell(row, column, old, content.text)
        if inner and b"f" in inner and _FORMULA.search(inner):
            self.formulas.append((row, column))
            return old[0]
        return self._cell(row, column, _attributes(marks).get(b"s", b"") if b"s" in marks else b"", content)

    def _veiled_cell(self, row: int, column: int, old: re.Match[bytes], text: str) -> bytes:
        if not old[2]:
            return old[0]
        if _SHARED.search(old[1]) and (number := _VALUE.search(old[2])):
            self.unshared.add(int(number[1]))
        return self._cell(row, column, _attributes(old[1]).get(b"s", b""), text)

    def _place(self, row: int, column: int) -> bytes:
        start = self._starts.get(column)
        if start is None:
            start = self._starts[column] = b'<%bc r="%b' % (self._prefix, column_letters(column).encode())
        return b'%b%d"' % (start, row)

    def _cell(self, row: int, column: int, style: bytes, content: Put) -> bytes:
        prefix = self._prefix
        place = self._place(row, column)
        if isinstance(content, Styled):
            style, content = b"%d" % content.style, content.content
        elif isinstance(content, Restyled):
            style, content = content.style(style), None
        elif isinstance(content, Veiled):
            content = None  # there was no such cell
        if style:
            place += b' s="%b"' % style
        if isinstance(content, Day):
            serial = self._dates.serial(content, style)
            content = content.shown if serial is None else serial
        if content is None or content == "":
            return place + b"/>"
        if isinstance(content, int | float):
            return place + b"><%bv>%b</%bv></%bc>" % (prefix, repr(content).encode(), prefix, prefix)
        text = UNWRITABLE.sub("", content)[:MAX_CELL]
        text = escape(_ESCAPED.sub("_x005F_", text) if "_x" in text else text)
        kept = b"" if text.isprintable() and text == text.strip() else b' xml:space="preserve"'
        return b'%b t="inlineStr"><%bis><%bt%b>%b</%bt></%bis></%bc>' % (
            *(place, prefix, prefix, kept),
            text.encode(),
            *(prefix, prefix, prefix),
        )


def _restyled(cell: bytes, style: Callable[[bytes], bytes]) -> bytes:
    head, end, rest = cell.partition(b">")
    new = b' s="%b"' % style(_attributes(head).get(b"s", b""))
    opened, slash = (head[:-1], b"/") if head.endswith(b"/") else (head, b"")
    return _STYLE.sub(b"", opened) + new + slash + end + rest


def _last_column(cells: bytes, prefix: bytes) -> int:
    """The column of the last cell of a row; beyond every sheet when it does not say so."""
    start = cells.rfind(b"<%bc " % prefix)
    if start < 0:
        return 0 if not cells.strip() else LAST_COLUMN
    return _column(cells[start : cells.index(b">", start)]) or LAST_COLUMN


def _attributes(text: bytes) -> dict[bytes, bytes]:
    return {match[1]: match[2] or match[3] or b"" for match in _ATTRIBUTE.finditer(text)}


def _number(row: bytes) -> int:
    """The number a row says it has; 0 when it says none."""
    said = _attributes(row).get(b"r", b"")
    return int(said) if said.isdigit() else 0


def _column(cell: bytes) -> int:
    """The column a cell says it is in; 0 when it says none."""
    return column_number(_attributes(cell).get(b"r", b"").rstrip(b"0123456789").decode())


def _column_styles(xml: bytes) -> dict[int, bytes]:
    """The style new cells of a column take, as far as columns have one."""
    end = _SHEET_DATA.search(xml)
    styles: dict[int, bytes] = {}
    for match in _COLUMN.finditer(xml, 0, end.start() if end else len(xml)):
        marks = _attributes(match[1])
        if style := marks.get(b"style"):
            first, last = int(marks.get(b"min", b"1")), int(marks.get(b"max", b"1"))
            styles.update(dict.fromkeys(range(first, min(last, first + 255) + 1), style))
    return styles
