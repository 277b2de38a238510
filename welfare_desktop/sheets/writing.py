"""Our own workbooks, written by XlsxWriter in memory: no temporary file ever holds a name."""

import io
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Self, TypeAlias

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Span
from welfare_desktop.sheets.marks import BOLD, GROUND, INK, TITLE_SIZE, UNLINED, Tone

ColumnKind: TypeAlias = Literal["text", "number", "date"]

FONT = "BIZ UDゴシック"
HEAD_FILL = "#DCE6F1"
NOTE_FILL = "#FFC7CE"
LEGIBLE_WIDTH = 170
"""Half-width letters across one A4 landscape page that a clerk can still read."""
MAX_WIDTH = 40.0
MIN_WIDTH = 6.0
MEASURED = 200
A4 = 9
LINE = "#A6A6A6"
EXACT = 1e15
OPTIONS: dict[str, Any] = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_format_properties": {"font_name": FONT, "font_size": 11},
}
MAX_SHEET_NAME = 31
MAX_CELL = 32_767
FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class OutColumn:
    """A column to write; `width` is in half-width letters, measured when 0.

    Text columns (phones, numbers as names, dates in 和暦) keep what is written.
    """

    heading: str
    kind: ColumnKind = "text"
    width: float = 0.0
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a cell (from 1, as Excel shows it), which is also coloured."""

    row: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class OutSheet:
    """A sheet to write: title lines, one heading row, rows of values."""

    name: str
    columns: tuple[OutColumn, ...]
    rows: Sequence[Sequence[Cell]]
    titles: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Canvas:
    """A sheet laid out freely: cells by place (from 1), merged ranges, remarks, rows of headings.

    `tones` paint cells. Used for forms and reports.
    """

    name: str
    cells: Mapping[tuple[int, int], Cell]
    merged: tuple[Span, ...] = ()
    notes: tuple[Note, ...] = ()
    head_rows: frozenset[int] = field(default_factory=frozenset[int])
    tones: Mapping[tuple[int, int], Tone] = field(default_factory=dict[tuple[int, int], Tone])


def write_workbook(sheets: Iterable[OutSheet]) -> bytes:
    """A workbook of lists: headings styled and frozen, filter on, ready to print on A4 landscape."""
    with _Target() as target:
        for sheet in sheets:
            _write_list(target, target.page(sheet.name), sheet)
    return target.bytes()


def write_cells(canvases: Iterable[Canvas]) -> bytes:
    """A workbook of freely laid out sheets."""
    with _Target() as target:
        for canvas in canvases:
            _write_canvas(target, target.page(canvas.name), canvas)
    return target.bytes()


class _Target:
    """A workbook being written, its formats and the sheet names given so far."""

    def __init__(self) -> None:
        self.stream = io.BytesIO()
        self.book = Workbook(self.stream, OPTIONS)
        self.book.set_properties({"author": "", "comments": ""})
        self.names: set[str] = set()
        self.plain = self.book.add_format({"num_format": "@", "valign": "vcenter"})
        self.number = self.book.add_format({"num_format": "#,##0.######", "valign": "vcenter"})
        self.whole = self.book.add_format({"num_format": "#,##0", "valign": "vcenter"})
        self.head = self.book.add_format(
            {
                "bold": True,
                "bg_color": HEAD_FILL,
                "border": 1,
                "border_color": LINE,
                "align": "center",
                "valign": "vcenter",
                "text_wrap": True,
            }
        )
        self.title = self.book.add_format({"bold": True, "font_size": 14, "num_format": "@"})
        self.merged = self.book.add_format(
            {
                "num_format": "@",
                "align": "center",
                "valign": "vcenter",
                "text_wrap": True,
                "border": 1,
                "border_color": LINE,
            }
        )
        self.marked = self.book.add_format(
            {"bg_color": NOTE_FILL, "num_format": "@", "valign": "vcenter", "border": 1, "border_color": LINE}
        )

        self.tones = {tone: self.book.add_format(_look(tone)) for tone in Tone}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if not self.names:
            self.page("")
        self.book.close()

    def bytes(self) -> bytes:
        """The finished file."""
        return self.stream.getvalue()

    def page(self, name: str) -> Worksheet:
        """A new sheet under a name Excel allows, unlike the ones before."""
        page = self.book.add_worksheet(free_name(name, self.names))
        page.set_landscape()
        page.set_paper(A4)
        page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        page.set_footer("&C&P / &N")
        return page


def _look(tone: Tone) -> dict[str, Any]:
    """The format of a tone, as in a copy that is marked."""
    look: dict[str, Any] = {"num_format": "#,##0", "valign": "vcenter", "bold": tone in BOLD}
    look |= {"font_size": TITLE_SIZE} if tone is Tone.TITLE else {}
    look |= {} if tone in UNLINED else {"border": 1, "border_color": LINE}
    look |= {"bg_color": f"#{GROUND[tone]}"} if tone in GROUND else {}
    return look | ({"font_color": f"#{INK[tone]}"} if tone in INK else {})


def free_name(name: str, taken: set[str]) -> str:
    """A sheet name without the letters Excel forbids, at most 31 long, not yet taken (it is taken now)."""
    base = FORBIDDEN.sub("・", UNWRITABLE.sub("", name)).strip().strip("'") or "Sheet"
    free, number = base[:MAX_SHEET_NAME], 1
    while free.casefold() in taken or free.casefold() == "history":
        number += 1
        tail = f"({number})"
        free = base[: MAX_SHEET_NAME - len(tail)] + tail
    taken.add(free.casefold())
    return free


def _write_list(target: _Target, page: Worksheet, sheet: OutSheet) -> None:
    for row, title in enumerate(sheet.titles):
        put(page, row, 0, title, target.title)
    head = len(sheet.titles)
    across = 0.0
    for column, spec in enumerate(sheet.columns):
        width = spec.width or _width(sheet, column)
        across += 0.0 if spec.hidden else width
        put(page, head, column, spec.heading, target.head)
        page.set_column(column, column, width, None, {"hidden": spec.hidden})
    page.fit_to_pages(max(1, math.ceil(across / LEGIBLE_WIDTH)), 0)
    page.hide_gridlines(0)  # lines on screen and paper without a bordered cell for every blank
    last = head
    places, plain = range(len(sheet.columns)), target.plain
    for last, values in enumerate(sheet.rows, head + 1):
        for column, value in zip(places, values, strict=False):
            if type(value) is str:
                if value:
                    page.write_string(last, column, _writable(value), plain)
            elif value is not None:
                put(page, last, column, value, _style(target, sheet.columns[column], value))
    page.freeze_panes(head + 1, 0)
    page.repeat_rows(head)
    if sheet.columns:
        page.autofilter(head, 0, last, len(sheet.columns) - 1)
    _put_notes(target, page, sheet.notes, _noted_cells(sheet, head))


def _noted_cells(sheet: OutSheet, head: int) -> dict[tuple[int, int], Cell]:
    """The values under the notes of a list, which are written again in red."""
    rows = {
        note.row: sheet.rows[note.row - head - 2] for note in sheet.notes if 0 <= note.row - head - 2 < len(sheet.rows)
    }
    return {
        (note.row, note.column): rows[note.row][note.column - 1]
        for note in sheet.notes
        if note.row in rows and 0 < note.column <= len(rows[note.row])
    }


def _style(target: _Target, spec: OutColumn, value: Cell) -> Format:
    if spec.kind != "number" or isinstance(value, str):
        return target.plain
    return target.number if isinstance(value, float) else target.whole


def _write_canvas(target: _Target, page: Worksheet, canvas: Canvas) -> None:
    page.fit_to_pages(1, 0)
    covered = {(span.top, span.left) for span in canvas.merged}
    for span in canvas.merged:
        if (span.top, span.left) != (span.bottom, span.right):
            page.merge_range(span.top - 1, span.left - 1, span.bottom - 1, span.right - 1, "", target.merged)
    for (row, column), value in canvas.cells.items():
        style = target.merged if (row, column) in covered else target.head if row in canvas.head_rows else target.plain
        tone = canvas.tones.get((row, column))
        put(page, row - 1, column - 1, value, target.tones[tone] if tone else style)
    for column, width in _free_widths(canvas).items():
        page.set_column(column - 1, column - 1, width)
    _put_notes(target, page, canvas.notes, canvas.cells)


def _free_widths(canvas: Canvas) -> dict[int, float]:
    """Widths by column; titles, alone in their row, and cells merged across reach over the columns beside them."""
    widths: dict[int, float] = {}
    spread = {(span.top, span.left) for span in canvas.merged if span.right > span.left}
    filled = Counter(row for row, _ in canvas.cells)
    alone = 1 if max(filled.values(), default=1) > 1 else 0
    for (row, column), value in canvas.cells.items():
        if (row, column) not in spread and filled[row] > alone:
            widths[column] = max(widths.get(column, MIN_WIDTH), min(MAX_WIDTH, text_width(value) + 2))
    return widths


def _put_notes(target: _Target, page: Worksheet, notes: Iterable[Note], cells: Mapping[tuple[int, int], Cell]) -> None:
    for note in notes:
        put(page, note.row - 1, note.column - 1, cells.get((note.row, note.column)), target.marked)
        page.write_comment(note.row - 1, note.column - 1, note.text, {"author": "", "font_size": 10, "x_scale": 1.6})


def put(page: Worksheet, row: int, column: int, value: Cell, style: Format) -> None:
    """Write one cell; text is text, whatever sign it begins with."""
    if value is None or value == "":
        page.write_blank(row, column, None, style)
    elif isinstance(value, bool):
        page.write_boolean(row, column, value, style)
    elif isinstance(value, int | float) and _fits(value):
        page.write_number(row, column, value, style)
    else:
        page.write_string(row, column, _writable(str(value)), style)


def _writable(text: str) -> str:
    """What of a text a cell can hold; most texts are printable as they are."""
    if text.isprintable() and len(text) <= MAX_CELL:
        return text
    return UNWRITABLE.sub("", text)[:MAX_CELL]


def _fits(value: float) -> bool:
    """Whether Excel holds the number exactly (15 digits)."""
    return abs(value) < EXACT


def _width(sheet: OutSheet, column: int) -> float:
    texts = [row[column] for row in sheet.rows[:MEASURED] if column < len(row)]
    widest = max([text_width(sheet.columns[column].heading) + 3, *map(text_width, texts)])
    return min(MAX_WIDTH, max(MIN_WIDTH, widest + 2))


def text_width(value: Cell) -> float:
    """Half-width letters a value needs on screen; the longest line counts."""
    if value is None:
        return 0.0
    return max((sum(map(_letter_width, line)) for line in str(value)[:200].splitlines()), default=0.0)


def _letter_width(letter: str) -> float:
    return 2.0 if unicodedata.east_asian_width(letter) in "FWA" else 0.0 if unicodedata.combining(letter) else 1.0
