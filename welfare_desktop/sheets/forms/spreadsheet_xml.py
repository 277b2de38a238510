"""Workbooks of "XML スプレッドシート 2003", which many web systems hand out under the name .xls."""

import re
from collections.abc import Callable
from typing import ClassVar

from defusedxml.ElementTree import XMLParser

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Sheet
from welfare_desktop.sheets.forms import delimited
from welfare_desktop.sheets.forms.drawn import MAX_COLUMNS, MAX_ROWS, DrawnSheet, finished

PIECE = 1 << 18
DECLARED = re.compile(rb"^[^<]{0,3}<\?xml[^>]*?encoding\s*=\s*[\"']([\w.-]+)[\"']")
MIDNIGHT = re.compile(r"T00:00(:00(\.0+)?)?$")
DAY_ZERO = re.compile(r"^(1899-12-31|1900-01-00)T")
SECONDS = re.compile(r":00(\.0+)?$")

Progress = Callable[[int, int], None]


def read_sheets(data: bytes, progress: Progress) -> tuple[Sheet, ...]:
    """The sheets of the workbook; raises Refusal, and SyntaxError or ValueError for what is no such XML."""
    declared = DECLARED.match(data)
    text, _ = delimited.decode(data, delimited.python_name(declared.group(1)) if declared else None)
    book = _Book()
    parser = XMLParser(target=book, forbid_dtd=True)
    for start in range(0, len(text), PIECE):
        parser.feed(text[start : start + PIECE])
        progress(start, len(text))
    parser.close()
    return finished(book.sheets)


class _Book:
    """The target of the XML parser: draws `sheets`."""

    def __init__(self) -> None:
        self.sheets: list[DrawnSheet] = []
        self._sheet = DrawnSheet()
        self._struck: set[str] = set()
        self._style = ""
        self._row = self._column = self._next_column = 0
        self._cell: dict[str, str] = {}
        self._kind = ""
        self._text: list[str] | None = None
        self._reading: list[str] | None = None
        self._commented = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        marks = {key.rpartition("}")[2]: value for key, value in attributes.items()} if attributes else {}
        if take := self._STARTS.get(tag.rpartition("}")[2]):
            take(self, marks)

    def data(self, text: str) -> None:
        taken = self._text if self._reading is None else self._reading
        if taken is not None:
            taken.append(text)

    def end(self, tag: str) -> None:
        if finish := self._ENDS.get(tag.rpartition("}")[2]):
            finish(self)

    def close(self) -> None:
        """Nothing is left to do."""

    def _start_style(self, marks: dict[str, str]) -> None:
        self._style = marks.get("ID", "")

    def _start_font(self, marks: dict[str, str]) -> None:
        if marks.get("StrikeThrough") in ("1", "true"):
            self._struck.add(self._style)

    def _start_sheet(self, marks: dict[str, str]) -> None:
        self._sheet = DrawnSheet(marks.get("Name", ""))
        self.sheets.append(self._sheet)
        self._row = self._next_column = 0

    def _start_column(self, marks: dict[str, str]) -> None:
        first = _number(marks, "Index", self._next_column + 1, MAX_COLUMNS)
        last = min(first + _number(marks, "Span", 0, MAX_COLUMNS), MAX_COLUMNS)
        if marks.get("Hidden") == "1":
            self._sheet.hidden_columns.update(range(first, last + 1))
        self._next_column = last

    def _start_row(self, marks: dict[str, str]) -> None:
        self._row = _number(marks, "Index", self._row + 1, MAX_ROWS + 1)
        self._column = 0
        if marks.get("Hidden") == "1":
            self._sheet.hidden_rows.add(self._row)

    def _end_row(self) -> None:
        self._column = 0

    def _start_cell(self, marks: dict[str, str]) -> None:
        self._cell = marks
        self._kind = ""
        self._commented = False
        self._column = _number(marks, "Index", self._column + 1, MAX_COLUMNS + 1)

    def _end_cell(self) -> None:
        across = _number(self._cell, "MergeAcross", 0, MAX_COLUMNS)
        self._sheet.merge(self._row, self._column, _number(self._cell, "MergeDown", 0, MAX_ROWS) + 1, across + 1)
        if "Formula" in self._cell and not self._kind:
            self._sheet.unsaved.add((self._row, self._column))
        self._column += across

    def _start_data(self, marks: dict[str, str]) -> None:
        if not self._commented:
            self._kind = marks.get("Type", "String")
            self._text = []

    def _end_data(self) -> None:
        if self._text is None:
            return
        text, self._text = "".join(self._text), None
        place = (self._row, self._column)
        if self._kind == "Error":
            self._sheet.errors.add(place)
            return
        struck = self._cell.get("StyleID", "") in self._struck
        self._sheet.place(*place, _value(self._kind, text), struck=struck)

    def _start_comment(self, _marks: dict[str, str]) -> None:
        self._commented = True
        self._sheet.comments += 1

    def _start_reading(self, _marks: dict[str, str]) -> None:
        self._reading = []

    def _end_reading(self) -> None:
        if self._reading and (text := "".join(self._reading).strip()):
            self._sheet.readings[self._row, self._column] = text
        self._reading = None

    def _start_visible(self, _marks: dict[str, str]) -> None:
        self._text = []

    def _end_visible(self) -> None:
        self._sheet.visible = not "".join(self._text or ()).startswith("Sheet")
        self._text = None

    _STARTS: ClassVar = {
        "Style": _start_style,
        "Font": _start_font,
        "Worksheet": _start_sheet,
        "Column": _start_column,
        "Row": _start_row,
        "Cell": _start_cell,
        "Data": _start_data,
        "Comment": _start_comment,
        "PhoneticText": _start_reading,
        "Visible": _start_visible,
    }
    _ENDS: ClassVar = {
        "Row": _end_row,
        "Cell": _end_cell,
        "Data": _end_data,
        "PhoneticText": _end_reading,
        "Visible": _end_visible,
    }


def _number(marks: dict[str, str], name: str, usual: int, most: int) -> int:
    text = marks.get(name, "")
    return min(int(text[:9]), most) if text.isascii() and text.isdigit() else usual


def _value(kind: str, text: str) -> Cell:
    if kind == "Number":
        try:
            number = float(text)
        except ValueError:
            return text
        return int(number) if number.is_integer() and abs(number) < 1e15 else number
    if kind == "Boolean":
        return text.strip() in ("1", "true")
    if kind == "DateTime":
        return _moment(text.strip())
    return text


def _moment(text: str) -> str:
    """An ISO date, with its time where it has one; a time alone comes as one on the day before 1900."""
    if DAY_ZERO.match(text):
        return SECONDS.sub("", text.partition("T")[2])
    return SECONDS.sub("", MIDNIGHT.sub("", text))
