"""Tables of web pages, which many web systems hand out under the name .xls."""

import re
from collections.abc import Callable
from html import unescape

from welfare_desktop.domain.workbooks import Sheet
from welfare_desktop.sheets.forms import delimited
from welfare_desktop.sheets.forms.drawn import DrawnSheet, finished

STEP = 4_000
MAX_DOWN, MAX_ACROSS = 65_534, 1000
"""The most a cell of a page may span, as browsers have it."""
CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w.-]+)", re.IGNORECASE)
UNSEEN = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style|title)\b.*?(?:</\1|\Z)", re.DOTALL | re.IGNORECASE)
TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})((?:[^<>a-zA-Z0-9][^<>]{0,4000})?)>|<[!?/][^<>]{0,4000}>")
MARK = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
SPACES = re.compile(r"[ \t\r\n]+")
STRIKES = ("s", "strike", "del")
TAKEN = ("table", "tr", "td", "th", "br", *STRIKES)

Progress = Callable[[int, int], None]
Marks = dict[str, str]


def read_sheets(data: bytes, progress: Progress) -> tuple[Sheet, ...]:
    """One sheet for each table of the page that holds anything; Refusal for an unknown encoding."""
    declared = CHARSET.search(data[:4096])
    text, _ = delimited.decode(data, delimited.python_name(declared.group(1)) if declared else None)
    text = UNSEEN.sub("", text)
    page, done = _Page(), 0
    for tags, tag in enumerate(TAG.finditer(text)):
        page.take_text(text[done : tag.start()])
        page.take_tag(tag[2] or "", tag[3] or "", closing=bool(tag[1]))
        done = tag.end()
        if tags % STEP == 0:
            progress(done, len(text))
    page.take_text(text[done:])
    page.end_cell()
    return finished(page.tables)


class _Page:
    """Draws the outer tables of a page; a table inside a cell is part of the cell's text.

    html.parser takes the square of its length over a page of open comments, so tags are found by `TAG`.
    """

    def __init__(self) -> None:
        self.tables: list[DrawnSheet] = []
        self._depth = 0
        self._row = self._column = 0
        self._covered: dict[int, int] = {}
        self._spans: Marks = {}
        self._text: list[str] | None = None
        self._struck = 0
        self._was_struck = False

    def take_text(self, text: str) -> None:
        """What stands between two tags."""
        if text and self._text is not None:
            shown = SPACES.sub(" ", unescape(text))
            self._text.append(shown)
            self._was_struck |= bool(self._struck and shown.strip())

    def take_tag(self, name: str, marks: str, *, closing: bool) -> None:
        """A tag; those that say nothing of tables are passed over."""
        tag = name.lower()
        if tag in TAKEN:
            self._close(tag) if closing else self._open(tag, marks)

    def _open(self, tag: str, marks: str) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append(DrawnSheet(f"表{len(self.tables) + 1}"))
                self._row, self._covered = 0, {}
        elif tag == "br":
            if self._text is not None:
                self._text.append("\n")
        elif tag in STRIKES:
            self._struck += 1
        elif self._depth == 1:
            self._start_row(_marks(marks)) if tag == "tr" else self._start_cell(_marks(marks))

    def _close(self, tag: str) -> None:
        if tag == "table":
            if self._depth == 1:
                self.end_cell()
            self._depth = max(self._depth - 1, 0)
        elif tag in STRIKES:
            self._struck = max(self._struck - 1, 0)
        elif self._depth == 1 and tag != "br":
            self.end_cell()

    def _start_row(self, marks: Marks) -> None:
        self.end_cell()
        self._row += 1
        self._column = 0
        self._covered = {column: rows - 1 for column, rows in self._covered.items() if rows > 1}
        if "display:none" in marks.get("style", "").replace(" ", "").lower():
            self.tables[-1].hidden_rows.add(self._row)

    def _start_cell(self, marks: Marks) -> None:
        self.end_cell()
        self._row = max(self._row, 1)
        self._column += 1
        while self._column in self._covered:
            self._column += 1
        self._spans, self._text = marks, []
        self._was_struck = "line-through" in marks.get("style", "").lower()

    def end_cell(self) -> None:
        """The cell being read is complete."""
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


def _marks(text: str) -> Marks:
    return {name.lower(): unescape(double or single or bare) for name, double, single, bare in MARK.findall(text)}


def _span(marks: Marks, name: str, most: int) -> int:
    text = marks.get(name, "").strip()
    return min(max(int(text[:9]), 1), most) if text.isascii() and text.isdigit() else 1
