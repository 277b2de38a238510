"""Our own exchange workbook (交換用の様式), where the other side has none: pleasant to fill, exact to read back.

One sheet for a register: title lines, headings, a row for each record. What may be filled in is not locked;
記録ID and 照合値 stand in hidden, locked columns at the end. Choices are lists, dates are text with a hint.
The sheets are protected against slips, without a password.
"""

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.sheets.forms.sidecar import column_letters
from welfare_desktop.sheets.writing import (
    A4,
    HEAD_FILL,
    LEGIBLE_WIDTH,
    LINE,
    MAX_WIDTH,
    MEASURED,
    MIN_WIDTH,
    OPTIONS,
    free_name,
    put,
    text_width,
)

INSTRUCTIONS, CHOICES = "記入のしかた", "選択肢"
ROOM = 300
"""Rows below the last record that take new ones with the same lists and hints."""
LOCKED_FILL = "#F2F2F2"
DATE_HINT = "例: 令和8年4月1日、S46.4.1、1971/4/1"
PROTECTED = {
    "format_columns": True,
    "format_rows": True,
    "insert_rows": True,
    "autofilter": True,
    "select_locked_cells": True,
    "select_unlocked_cells": True,
}


@dataclass(frozen=True, slots=True)
class FillColumn:
    """A column: heading, whether it holds numbers, the words to choose from, a hint, whether it may be filled in."""

    heading: str
    number: bool = False
    choices: tuple[str, ...] = ()
    hint: str = ""
    editable: bool = True


@dataclass(frozen=True, slots=True)
class FillSheet:
    """A sheet: its name, title lines, columns, rows of cells, and 記録ID and 照合値 of each row."""

    name: str
    titles: tuple[str, ...]
    columns: tuple[FillColumn, ...]
    rows: Sequence[Sequence[Cell]]
    keys: Sequence[tuple[str, str]]
    key_headings: tuple[str, str]


def write_exchange_book(sheets: Sequence[FillSheet], instructions: Sequence[str]) -> bytes:
    """The finished workbook."""
    target = io.BytesIO()
    book = Workbook(target, OPTIONS)
    book.set_properties({"author": "", "comments": ""})
    styles = _Styles(book)
    taken = {INSTRUCTIONS.casefold(), CHOICES.casefold()}
    pages = [(book.add_worksheet(free_name(sheet.name, taken)), sheet) for sheet in sheets]
    _explain(book.add_worksheet(INSTRUCTIONS), instructions, styles)
    lists = _Lists(book.add_worksheet(CHOICES))
    for page, sheet in pages:
        _fill(page, sheet, styles, lists)
    book.close()
    return target.getvalue()


class _Styles:
    """The formats of the workbook."""

    def __init__(self, book: Workbook) -> None:
        edge = {"valign": "vcenter", "border": 1, "border_color": LINE}
        self.title = book.add_format({"bold": True, "font_size": 14, "num_format": "@"})
        self.line = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
        self.head = book.add_format(
            {**edge, "bold": True, "bg_color": HEAD_FILL, "align": "center", "text_wrap": True, "num_format": "@"}
        )
        self.text = book.add_format({**edge, "num_format": "@", "locked": False})
        self.number = book.add_format({**edge, "num_format": "0", "locked": False})
        self.fixed = book.add_format({**edge, "num_format": "@", "bg_color": LOCKED_FILL})
        self.free_text = book.add_format({"num_format": "@", "locked": False})
        self.free_number = book.add_format({"num_format": "0", "locked": False})

    def of(self, column: FillColumn) -> Format:
        """The format of a column's cells."""
        return self.fixed if not column.editable else self.number if column.number else self.text

    def below(self, column: FillColumn) -> Format:
        """The format of the cells where new rows may be written."""
        return self.free_number if column.number else self.free_text


class _Lists:
    """The words to choose from, each list once, on a sheet of their own."""

    def __init__(self, page: Worksheet) -> None:
        self._page = page
        self._places: dict[tuple[str, ...], str] = {}
        page.hide()

    def place(self, words: tuple[str, ...]) -> str:
        """Where a list stands, as a formula."""
        if words not in self._places:
            column = len(self._places)
            for row, word in enumerate(words):
                self._page.write_string(row, column, word)
            letters = column_letters(column + 1)
            self._places[words] = f"='{CHOICES}'!${letters}$1:${letters}${len(words)}"
        return self._places[words]


def _explain(page: Worksheet, lines: Sequence[str], styles: _Styles) -> None:
    page.set_paper(A4)
    page.set_column(0, 0, 100)
    for row, line in enumerate(lines):
        page.write_string(row, 0, line, styles.title if row == 0 else styles.line)
    page.protect("")


def _fill(page: Worksheet, sheet: FillSheet, styles: _Styles, lists: _Lists) -> None:
    page.set_landscape()
    page.set_paper(A4)
    page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    page.set_footer("&C&P / &N")
    for row, title in enumerate(sheet.titles):
        page.write_string(row, 0, title, styles.title if row == 0 else styles.line)
    head, count = len(sheet.titles), len(sheet.columns)
    across = 0.0
    for place, column in enumerate(sheet.columns):
        width = _width(sheet, place)
        across += width
        page.set_column(place, place, width, styles.below(column))
        page.write_string(head, place, column.heading, styles.head)
        _guide(page, head + 1, head + len(sheet.rows) + ROOM, place, column, lists)
    for offset, heading in enumerate(sheet.key_headings):
        page.set_column(count + offset, count + offset, 20, None, {"hidden": True})
        page.write_string(head, count + offset, heading, styles.head)
    formats = [styles.of(column) for column in sheet.columns]
    for row, (cells, keys) in enumerate(zip(sheet.rows, sheet.keys, strict=True), head + 1):
        for place, (cell, style) in enumerate(zip(cells, formats, strict=True)):
            put(page, row, place, cell, style)
        for offset, key in enumerate(keys):
            page.write_string(row, count + offset, key, styles.fixed)
    page.fit_to_pages(max(1, math.ceil(across / LEGIBLE_WIDTH)), 0)
    page.freeze_panes(head + 1, 0)
    page.repeat_rows(head)
    page.autofilter(head, 0, head + max(1, len(sheet.rows)), count - 1)
    page.protect("", PROTECTED)


def _guide(page: Worksheet, first: int, last: int, place: int, column: FillColumn, lists: _Lists) -> None:
    """Lists and hints where a column may be filled in; another word is warned of, not refused."""
    if column.choices:
        page.data_validation(
            *(first, place, last, place),
            {
                "validate": "list",
                "source": lists.place(column.choices),
                "error_type": "warning",
                "error_title": column.heading[:32],
                "error_message": "一覧にない言葉です。このまま入力しますか。",
            },
        )
    elif column.hint:
        page.data_validation(
            *(first, place, last, place),
            {"validate": "any", "input_title": column.heading[:32], "input_message": column.hint[:255]},
        )


def _width(sheet: FillSheet, place: int) -> float:
    texts = [row[place] for row in sheet.rows[:MEASURED]]
    widest = max([text_width(sheet.columns[place].heading) + 3, *map(text_width, texts)])
    return min(MAX_WIDTH, max(MIN_WIDTH, widest + 2))
