"""The city's own workbook filled in (市の様式): cells put into a copy of its package.

Styles, formulas, validations, pictures, macros, print settings and every other cell stay as they are,
byte for byte; nothing passes through a library that would write the workbook anew and lose what it does
not know. Formulas are worked out afresh when the workbook is opened.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias
from xml.sax.saxutils import escape

from openpyxl.styles.numbers import is_date_format

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.sheets.filling.formulas import Insertion
from welfare_desktop.sheets.filling.insertion import insert_rows
from welfare_desktop.sheets.forms.package import WORKBOOK, Package, local
from welfare_desktop.sheets.forms.sidecar import column_letters, column_number
from welfare_desktop.sheets.writing import MAX_CELL, UNWRITABLE

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Day:
    """A day: a date where the cell is formatted as one, else the text as shown (令和8年4月1日)."""

    iso: str
    shown: str


Content: TypeAlias = str | int | float | Day | None
"""What is put into a cell; None empties it."""
Place: TypeAlias = tuple[int, int]
"""Row and column, from 1."""


@dataclass(frozen=True, slots=True)
class Filling:
    """What goes into one sheet: rows put in first, then cells, which are counted with those rows."""

    sheet: str
    cells: Mapping[Place, Content]
    insertions: tuple[Insertion, ...] = ()


@dataclass(frozen=True, slots=True)
class Filled:
    """The filled workbook, and the cells that were left because a formula stands there (sheet, row, column)."""

    data: bytes = field(repr=False)
    formulas: tuple[tuple[str, int, int], ...]


_SHEET_DATA = re.compile(rb"<((?:[\w.-]+:)?)sheetData\b[^<>]*?(/?)>")
_ROW = re.compile(rb"<((?:[\w.-]+:)?)row\b([^<>]*?)(/?)>")
_CELL = re.compile(rb"<(?:[\w.-]+:)?c\b([^<>]*?)(?:/>|>(.*?)</(?:[\w.-]+:)?c>)", re.DOTALL)
_FORMULA = re.compile(rb"<(?:[\w.-]+:)?f\b")
_ATTRIBUTE = re.compile(rb"""\b(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_SPANS = re.compile(rb"""\s+spans\s*=\s*(?:"[^"]*"|'[^']*')""")
_COLUMN = re.compile(rb"<(?:[\w.-]+:)?col\b([^<>]*)>")
_DIMENSION = re.compile(rb"<(?:[\w.-]+:)?dimension\b[^<>]*/>")
_CALCULATION = re.compile(rb"<((?:[\w.-]+:)?)calcPr\b([^<>]*?)/>")
_WORKBOOK_END = re.compile(rb"</((?:[\w.-]+:)?)workbook>")
_AFTER_CALCULATION = re.compile(
    rb"<(?:[\w.-]+:)?(?:oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr"
    rb"|webPublishObjects|extLst)\b"
)
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
# 27-36 and 50-58 are Excel's Japanese formats, which openpyxl does not list.
_BUILT_IN_DATES = frozenset((*range(14, 18), 22, *range(27, 32), 36, *range(50, 59)))
_FIRST_DAY = date(1899, 12, 30)
_FIRST_DAY_1904 = date(1904, 1, 1)
_LEAP_FAULT = date(1900, 3, 1)


def fill(data: bytes, fillings: Sequence[Filling], report: Report | None = None) -> Filled:
    """Fill a copy of a workbook. `data` has passed `guard.check` as "xlsx".

    Cells with a formula keep it. Raises Refusal when a sheet is gone or rows cannot be put in.
    """
    package = Package(data)
    sheets = package.sheets()
    dates = _Dates(package)
    formulas: list[tuple[str, int, int]] = []
    for done, filling in enumerate(fillings):
        part = sheets.get(filling.sheet)
        if part is None:
            raise Refusal(
                "template.no-sheet",
                "様式にシート「{sheet}」がありません。",
                "何も書き込んでいません。",
                "市の様式を登録し直してください。",
                {"sheet": filling.sheet},
            )
        for insertion in sorted(filling.insertions, key=lambda each: -each.after):
            insert_rows(package, filling.sheet, insertion)
        filler = _Filler(package.read(part), filling.cells, dates)
        package.replace(part, filler.filled())
        formulas += [(filling.sheet, row, column) for row, column in filler.formulas]
        if report is not None:
            report(done + 1, len(fillings))
    package.replace(WORKBOOK, _worked_out_on_opening(package.read(WORKBOOK)))
    return Filled(package.write(), tuple(formulas))


def _worked_out_on_opening(workbook: bytes) -> bytes:
    """The workbook's part with the wish that all formulas are worked out when it is opened."""
    wish = b' fullCalcOnLoad="1"'
    if found := _CALCULATION.search(workbook):
        kept = re.sub(rb"""\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')""", b"", found[2])
        return workbook[: found.start()] + b"<%bcalcPr%b%b/>" % (found[1], kept, wish) + workbook[found.end() :]
    end = _WORKBOOK_END.search(workbook)
    place = _AFTER_CALCULATION.search(workbook) or end
    if end is None or place is None:
        return workbook
    return workbook[: place.start()] + b"<%bcalcPr%b/>" % (end[1], wish) + workbook[place.start() :]


class _Dates:
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


class _Filler:
    """One worksheet's XML being filled; `formulas` are the cells left as they are."""

    def __init__(self, xml: bytes, cells: Mapping[Place, Content], dates: _Dates) -> None:
        self._xml = xml
        self._dates = dates
        self._rows: dict[int, dict[int, Content]] = {}
        for (row, column), content in cells.items():
            self._rows.setdefault(row, {})[column] = content
        self._columns = _column_styles(xml)
        self._prefix = b""
        self.formulas: list[Place] = []

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
        cells = (
            self._cell(number, column, self._columns.get(column, b""), content)
            for column, content in sorted(self._rows[number].items())
            if content is not None
        )
        return b'<%brow r="%d">%b</%brow>' % (self._prefix, number, b"".join(cells), self._prefix)

    def _row(self, number: int, start: re.Match[bytes], body: bytes) -> tuple[bytes, int]:
        """A row with its cells put in, others as they stand; and where the next row begins."""
        close = b"</%brow>" % start[1]
        end = start.end() if start[3] else body.index(close, start.end())
        inner = b"" if start[3] else body[start.end() : end]
        contents = dict(self._rows[number])
        for column in list(contents):
            if (found := _CELL.match(inner, max(inner.find(self._place(number, column)), 0))) and _column(
                found[1]
            ) == column:
                new = self._filled_cell(number, column, found, contents.pop(column))
                inner = inner[: found.start()] + new + inner[found.end() :]
        if contents:
            inner = b"".join(self._sorted_cells(number, start[2], inner, contents))
        marks = _SPANS.sub(b"", start[2])
        return b"<%brow%b>%b%b" % (start[1], marks, inner, close), end + (0 if start[3] else len(close))

    def _sorted_cells(self, number: int, row: bytes, inner: bytes, contents: dict[int, Content]) -> Iterator[bytes]:
        """All cells of a row in order, those that are not there yet among them."""
        marks = _attributes(row)
        row_style = marks.get(b"s", b"") if marks.get(b"customFormat") in (b"1", b"true") else b""
        cells: dict[int, bytes] = {}
        column = 0
        for found in _CELL.finditer(inner):
            column = _column(found[1]) or column + 1
            taken = column in contents
            cells[column] = self._filled_cell(number, column, found, contents.pop(column)) if taken else found[0]
        for column, content in contents.items():
            if content is not None:
                cells[column] = self._cell(number, column, row_style or self._columns.get(column, b""), content)
        return (cells[column] for column in sorted(cells))

    def _filled_cell(self, row: int, column: int, old: re.Match[bytes], content: Content) -> bytes:
        if _FORMULA.search(old[2] or b""):
            self.formulas.append((row, column))
            return old[0]
        return self._cell(row, column, _attributes(old[1]).get(b"s", b""), content)

    def _place(self, row: int, column: int) -> bytes:
        return b'<%bc r="%b%d"' % (self._prefix, column_letters(column).encode(), row)

    def _cell(self, row: int, column: int, style: bytes, content: Content) -> bytes:
        prefix = self._prefix
        place = self._place(row, column)
        if style:
            place += b' s="%b"' % style
        if isinstance(content, Day):
            serial = self._dates.serial(content, style)
            content = content.shown if serial is None else serial
        if content is None or content == "":
            return place + b"/>"
        if isinstance(content, int | float):
            return place + b"><%bv>%b</%bv></%bc>" % (prefix, repr(content).encode(), prefix, prefix)
        text = escape(_ESCAPED.sub("_x005F_", UNWRITABLE.sub("", content)[:MAX_CELL])).encode()
        return place + b' t="inlineStr"><%bis><%bt xml:space="preserve">%b</%bt></%bis></%bc>' % (
            *(prefix, prefix),
            text,
            *(prefix, prefix, prefix),
        )


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
