"""Tables of web pages, which many web systems hand out under the name .xls."""

import re
from collections.abc import Callable
from html.parser import HTMLParser

from welfare_desktop.domain.workbooks import Sheet
from welfare_desktop.sheets import delimited
from welfare_desktop.sheets.drawn import DrawnSheet, finished

PIECE = 1 << 16
MAX_DOWN, MAX_ACROSS = 65_534, 1000
"""The most a cell of a page may span, as browsers have it."""
CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w.-]+)", re.IGNORECASE)
SPACES = re.compile(r"[ \t\r\n]+")
STRIKES = ("s", "strike", "del")
SILENT = ("script", "style", "title")

Progress = Callable[[int, int], None]
Marks = dict[str, str]


def read_sheets(data: bytes, progress: Progress) -> tuple[Sheet, ...]:
    """One sheet for each table of the page that holds anything; Refusal for an unknown encoding."""
    declared = CHARSET.search(data[:4096])
    text, _ = delimited.decode(data, delimited.python_name(declared.group(1)) if declared else None)
    page = _Page()
    for start in range(0, len(text), PIECE):
        page.feed(text[start : start + PIECE])
        progress(start, len(text))
    page.close()
    return finished(page.tables)


class _Page(HTMLParser):
    """Draws the outer tables of a page; a table inside a cell is part of the cell's text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[DrawnSheet] = []
        self._depth = 0
        self._row = self._column = 0
        self._covered: dict[int, int] = {}
        self._spans: Marks = {}
        self._text: list[str] | None = None
        self._struck = 0
        self._was_struck = False
        self._silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        marks = {name: value or "" for name, value in attrs}
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append(DrawnSheet(f"表{len(self.tables) + 1}"))
                self._row, self._covered = 0, {}
        elif tag == "br" and self._text is not None:
            self._text.append("\n")
        elif tag in STRIKES:
            self._struck += 1
        elif tag in SILENT:
            self._silent = True
        elif self._depth == 1 and tag == "tr":
            self._start_row(marks)
        elif self._depth == 1 and tag in ("td", "th"):
            self._start_cell(marks)

    def handle_endtag(self, tag: str) -> None:
        if tag == "table":
            if self._depth == 1:
                self._end_cell()
            self._depth = max(self._depth - 1, 0)
        elif tag in STRIKES:
            self._struck = max(self._struck - 1, 0)
        elif tag in SILENT:
            self._silent = False
        elif self._depth == 1 and tag in ("td", "th", "tr"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._text is not None and not self._silent:
            self._text.append(SPACES.sub(" ", data))
            self._was_struck |= bool(self._struck and data.strip())

    def _start_row(self, marks: Marks) -> None:
        self._end_cell()
        self._row += 1
        self._column = 0
        self._covered = {column: rows - 1 for column, rows in self._covered.items() if rows > 1}
        if "hidden" in marks or "display:none" in marks.get("style", "").replace(" ", "").lower():
            self.tables[-1].hidden_rows.add(self._row)

    def _start_cell(self, marks: Marks) -> None:
        self._end_cell()
        self._row = max(self._row, 1)
        self._column += 1
        while self._column in self._covered:
            self._column += 1
        self._spans, self._text = marks, []
        self._was_struck = "line-through" in marks.get("style", "").lower()

    def _end_cell(self) -> None:
        if self._text is None:
            return
        lines = "".join(self._text).replace("\xa0", " ").split("\n")
        text, self._text = "\n".join(line.strip(" ") for line in lines).strip("\n"), None
        down, across = _span(self._spans, "rowspan", MAX_DOWN), _span(self._spans, "colspan", MAX_ACROSS)
        table = self.tables[-1]
        table.place(self._row, self._column, text, struck=self._was_struck)
        table.merge(self._row, self._column, down, across)
        if down > 1:
            self._covered.update((self._column + each, down) for each in range(across))
        self._column += across - 1


def _span(marks: Marks, name: str, most: int) -> int:
    text = marks.get(name, "").strip()
    return min(max(int(text[:9]), 1), most) if text.isascii() and text.isdigit() else 1
