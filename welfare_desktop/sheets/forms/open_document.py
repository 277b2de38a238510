"""What python-calamine does not say about an .ods: hidden rows and columns, merges, strike-through, errors.

One streaming pass over content.xml without a tree. An .ods may say one cell or row a million times over in
a few bytes; `Extras.area` counts such repetitions, so that a bomb is known before anything allocates it.
"""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass

from defusedxml.ElementTree import XMLParser

from welfare_desktop.sheets.forms.sidecar import Extras

PIECE = 1 << 20
MAX_COLUMNS = 16_384
MAX_ROWS = 1_048_576
HIDING = ("collapse", "filter")
PLAIN_INKS = ("#000000", "transparent", "#ffffff")

Marks = Mapping[str, str]


def read_extras(data: bytes) -> dict[str, Extras]:
    """Extras of every sheet by name; raises what zipfile and defusedxml raise."""
    sheets = _Sheets()
    parser = XMLParser(target=sheets, forbid_dtd=True)
    with zipfile.ZipFile(io.BytesIO(data)) as package, package.open("content.xml") as stream:
        while piece := stream.read(PIECE):
            parser.feed(piece)
    parser.close()
    return sheets.found


@dataclass(slots=True)
class _Style:
    """How a cell style writes: struck through, in a colour."""

    struck: bool = False
    tinted: bool = False


@dataclass(slots=True)
class _Row:
    """A row being read: its cells with content as (first column, how many, style)."""

    repeated: int
    hidden: bool
    filled: list[tuple[int, int, str]]
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
        self._styles: dict[str, _Style] = {}
        self._style = _Style()
        self._sheet = Extras()
        self._line = 0
        self._column = 0
        self._row = _Row(1, False, [])
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
                hidden = marks.get("visibility") in HIDING
                self._row = _Row(_count(marks, "number-rows-repeated", MAX_ROWS), hidden, [])
            case "table-column":
                self._take_column(marks)
            case "table":
                self._sheet, self._line, self._column = Extras(), 0, 0
                self.found[marks.get("name", "")] = self._sheet
            case "style":
                self._style = self._styles[marks.get("name", "")] = _Style()
            case "text-properties":
                self._style.struck = marks.get("text-line-through-style", "none") != "none"
                self._style.tinted |= marks.get("color", "#000000") not in PLAIN_INKS
            case "table-cell-properties":
                self._style.tinted |= marks.get("background-color", "transparent") not in PLAIN_INKS
            case _:
                pass

    def end(self, tag: str) -> None:
        match tag.rpartition("}")[2]:
            case "table-cell" | "covered-table-cell":
                self._take_cell()
            case "annotation":
                self._cell.depth -= 1
            case "table-row":
                self._take_row()
            case _:
                pass

    def close(self) -> None:
        """Nothing is left to do."""

    def _take_column(self, marks: Marks) -> None:
        count = _count(marks, "number-columns-repeated", MAX_COLUMNS)
        if marks.get("visibility") in HIDING:
            last = min(self._column + count, MAX_COLUMNS)
            self._sheet.hidden_columns.update(range(self._column + 1, last + 1))
        self._column += count

    def _take_cell(self) -> None:
        marks, row, sheet = self._cell.marks, self._row, self._sheet
        count = _count(marks, "number-columns-repeated", MAX_COLUMNS)
        column, line = row.column + 1, self._line + 1
        row.column += count
        if not marks and not self._cell.text:
            return
        if self._cell.text or "value-type" in marks:
            row.filled.append((column, count, marks.get("style-name", "")))
            if marks.get("value-type") == "error" or self._is_error(marks):
                sheet.errors.update((line, each) for each in range(column, column + min(count, MAX_COLUMNS)))
        elif "formula" in marks:
            row.filled.append((column, count, ""))
            sheet.unsaved.add((line, column))
        right, down = (
            _count(marks, "number-columns-spanned", MAX_COLUMNS),
            _count(marks, "number-rows-spanned", MAX_ROWS),
        )
        if right > 1 or down > 1:
            sheet.merged.append(((line - 1, column - 1), (line + down - 2, column + right - 2)))

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
        styles = [self._styles.get(style, _Style()) for _, _, style in row.filled]
        if row.hidden:
            sheet.hidden_rows.update(lines)
        if 2 * sum(style.struck for style in styles) > len(styles):
            sheet.struck.update(lines)
        if 2 * sum(style.tinted for style in styles) > len(styles):
            sheet.tinted.update(lines)


def _count(marks: Marks, name: str, most: int) -> int:
    text = marks.get(name, "1")
    return min(max(int(text), 1), most) if text.isascii() and text.isdigit() else 1
