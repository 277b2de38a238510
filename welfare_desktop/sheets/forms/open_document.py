"""What python-calamine does not say about an .ods: hidden rows and columns, merges, looks, errors.

One streaming pass over each part without a tree. An .ods may say one cell or row a million times over in
a few bytes; `Extras.area` counts such repetitions, so that a bomb is known before anything allocates it.
"""

import io
import zipfile
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field

from defusedxml.ElementTree import XMLParser

from welfare_desktop.sheets.forms.looks import STRUCK, Look, LookedRow, look
from welfare_desktop.sheets.forms.sidecar import Extras

PIECE = 1 << 20
MAX_COLUMNS = 16_384
MAX_ROWS = 1_048_576
HIDING = ("collapse", "filter")
DEFAULT_STYLE = "default-cell-style-name"
BESIDE = 64
"""So many equal cells beside one another are told one by one."""
DEEPEST = 16
"""Styles that come from one another; more go round in a circle."""

Marks = Mapping[str, str]


def read_extras(data: bytes) -> dict[str, Extras]:
    """Extras of every sheet by name; raises what zipfile and defusedxml raise."""
    return _sheets(data).found


def read_looks(data: bytes) -> dict[str, list[LookedRow]]:
    """The rows that have struck or coloured cells, by sheet name; raises the same."""
    return _sheets(data).looks


def _sheets(data: bytes) -> "_Sheets":
    """Both parts with styles are read: those that bear names stand beside the sheets."""
    sheets = _Sheets()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for part in ("styles.xml", "content.xml"):
            if part in package.namelist() or part == "content.xml":
                _feed(package, part, sheets)
    return sheets


def _feed(package: zipfile.ZipFile, part: str, sheets: "_Sheets") -> None:
    parser = XMLParser(target=sheets, forbid_dtd=True)
    with package.open(part) as stream:
        while piece := stream.read(PIECE):
            parser.feed(piece)
    parser.close()


@dataclass(slots=True)
class _Style:
    """How a cell style writes, where it says so: struck through, its ink and its ground (`RRGGBB`, "" none)."""

    parent: str = ""
    struck: bool | None = None
    ink: str | None = None
    ground: str | None = None


@dataclass(slots=True)
class _Row:
    """A row being read: its cells as (first column, how many, style), those with content, and the others.

    `style` is that of cells that name none.
    """

    repeated: int
    hidden: bool
    style: str
    filled: list[tuple[int, int, str]] = field(default_factory=list[tuple[int, int, str]])
    blank: list[tuple[int, int, str]] = field(default_factory=list[tuple[int, int, str]])
    column: int = 0


@dataclass(slots=True)
class _Cell:
    """A cell being read; `depth` counts the annotations and shapes that its text does not belong to."""

    marks: Marks
    text: bool = False
    depth: int = 0


class _Sheets:
    """The target of the XML parser: fills `found`."""

    def __init__(self) -> None:
        self.found: dict[str, Extras] = {}
        self.looks: dict[str, list[LookedRow]] = {}
        self._styles: dict[str, _Style] = {}
        self._style = _Style()
        self._known: dict[str, Look] = {}
        self._from_1904 = False
        self._sheet = Extras()
        self._looks: list[LookedRow] = []
        self._line = 0
        self._columns: list[tuple[int, str]] = []
        self._row = _Row(1, False, "")
        self._cell = _Cell({})

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition("}")[2]
        marks = {key.rpartition("}")[2]: value for key, value in attributes.items()} if attributes else {}
        match name:
            case "table-cell" | "covered-table-cell":
                self._cell = _Cell(marks)
            case "p":
                self._cell.text = self._cell.text or not self._cell.depth
            case "annotation":
                self._cell.depth += 1
                self._sheet.comments += 1
            case "table-row":
                repeated, style = _count(marks, "number-rows-repeated", MAX_ROWS), marks.get(DEFAULT_STYLE, "")
                self._row = _Row(repeated, marks.get("visibility") in HIDING, style)
            case "table-column":
                self._take_column(marks)
            case "null-date":
                self._from_1904 = marks.get("date-value", "").startswith("1904")
            case "table":
                self._sheet, self._looks, self._line, self._columns = Extras(from_1904=self._from_1904), [], 0, []
                name = marks.get("name", "")
                self.found[name], self.looks[name] = self._sheet, self._looks
            case _:
                self._take_style(name, marks)

    def end(self, tag: str) -> None:
        match tag.rpartition("}")[2]:
            case "table-cell" | "covered-table-cell":
                self._take_cell()
            case "annotation":
                self._cell.depth -= 1
            case "style" | "default-style":
                self._style = _Style()  # formats of numbers have properties of letters too
            case "table-row":
                self._take_row()
            case _:
                pass

    def close(self) -> None:
        """Nothing is left to do."""

    def _take_style(self, name: str, marks: Marks) -> None:
        match name:
            case "style" | "default-style":
                self._style = _Style(marks.get("parent-style-name", ""))
                if marks.get("family") == "table-cell":
                    self._styles[marks.get("name", "")] = self._style
            case "text-properties":
                self._take_letters(marks)
            case "table-cell-properties":
                self._style.ground = _colour(marks, "background-color")
            case _:
                pass

    def _take_letters(self, marks: Marks) -> None:
        lines = [marks[key] for key in ("text-line-through-style", "text-line-through-type") if key in marks]
        if lines:
            self._style.struck = any(line != "none" for line in lines)
        if "color" in marks:
            self._style.ink = _colour(marks, "color")

    def _take_column(self, marks: Marks) -> None:
        first = self._columns[-1][0] if self._columns else 0
        last = min(first + _count(marks, "number-columns-repeated", MAX_COLUMNS), MAX_COLUMNS)
        if marks.get("visibility") in HIDING:
            self._sheet.hidden_columns.update(range(first + 1, last + 1))
        self._columns.append((last, marks.get(DEFAULT_STYLE, "")))

    def _take_cell(self) -> None:
        marks, row, sheet = self._cell.marks, self._row, self._sheet
        count = _count(marks, "number-columns-repeated", MAX_COLUMNS)
        column, line = row.column + 1, self._line + 1
        row.column += count
        if not marks and not self._cell.text:
            return
        style = marks.get("style-name") or row.style or self._style_of_column(column)
        if self._cell.text or "value-type" in marks:
            row.filled.append((column, count, style))
            if marks.get("value-type") == "error" or self._is_error(marks):
                sheet.errors.update((line, each) for each in range(column, column + min(count, MAX_COLUMNS)))
        elif "formula" in marks:
            row.filled.append((column, count, ""))
            sheet.unsaved.add((line, column))
        elif count <= BESIDE:
            row.blank.append((column, count, style))
        right, down = (
            _count(marks, "number-columns-spanned", MAX_COLUMNS),
            _count(marks, "number-rows-spanned", MAX_ROWS),
        )
        if right > 1 or down > 1:
            sheet.merged.append(((line - 1, column - 1), (line + down - 2, column + right - 2)))

    def _style_of_column(self, column: int) -> str:
        at = bisect_left(self._columns, (column, ""))
        return self._columns[at][1] if at < len(self._columns) else ""

    def _is_error(self, marks: Marks) -> bool:
        """LibreOffice marks an error only in its own namespace, over a value of type string."""
        return marks.get("string-value") == "" and "formula" in marks and self._cell.text

    def _take_row(self) -> None:
        row, sheet, first = self._row, self._sheet, self._line + 1
        self._line += row.repeated
        if not row.filled:
            return
        sheet.last_row = self._line
        sheet.filled += row.repeated * sum(count for _, count, _ in row.filled)
        sheet.last_column = max(sheet.last_column, *(column + count - 1 for column, count, _ in row.filled))
        if row.repeated * sheet.last_column > MAX_ROWS:
            return
        lines = range(first, first + row.repeated)
        if row.hidden:
            sheet.hidden_rows.update(lines)
        looks = {style: self._look(style) for _, _, style in (*row.filled, *row.blank)}
        if any(looks.values()):
            self._take_looks(lines, looks)

    def _take_looks(self, lines: range, looks: Mapping[str, Look]) -> None:
        """What the row's cells look like, by their style."""
        row = self._row
        if 2 * sum((STRUCK, "") in looks[style] for _, _, style in row.filled) > len(row.filled):
            self._sheet.struck.update(lines)
        cells = [
            (each, looks[style])
            for column, count, style in (*row.filled, *row.blank)
            if looks[style]
            for each in range(column, column + min(count, BESIDE))
        ]
        self._looks += [(line, cells) for line in lines]

    def _look(self, style: str) -> Look:
        """The look of a style with those it comes from, by name."""
        if style not in self._known:
            chain: list[_Style] = []
            name = style
            while name in self._styles and len(chain) < DEEPEST:
                chain.append(self._styles[name])
                name = chain[-1].parent
            struck = next((each.struck for each in chain if each.struck is not None), False)
            ink = next((each.ink for each in chain if each.ink is not None), "")
            ground = next((each.ground for each in chain if each.ground is not None), "")
            self._known[style] = look(struck, ink, ground)
        return self._known[style]


def _colour(marks: Marks, name: str) -> str:
    """`RRGGBB`; "" for none or one called by name."""
    return marks.get(name, "").removeprefix("#").upper()


def _count(marks: Marks, name: str, most: int) -> int:
    text = marks.get(name, "1")
    return min(max(int(text), 1), most) if text.isascii() and text.isdigit() else 1
