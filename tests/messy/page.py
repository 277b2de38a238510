"""One sheet being written: cells, merges and what a clerk did to rows and columns; saved as .xlsx or .csv."""

import csv
import datetime
import io
import random
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

from tests.messy.spelling import Broken, Serial, Unsaved, Written

Place = tuple[int, int]


@dataclass(slots=True)
class Page:
    """A sheet in the making; rows and columns from 1. `readings` are phonetic runs by text."""

    name: str
    cells: dict[Place, Written] = field(default_factory=dict[Place, Written])
    merges: list[tuple[int, int, int, int]] = field(default_factory=list[tuple[int, int, int, int]])
    hidden_rows: set[int] = field(default_factory=set[int])
    hidden_columns: set[int] = field(default_factory=set[int])
    struck: set[int] = field(default_factory=set[int])
    readings: dict[str, str] = field(default_factory=dict[str, str])
    state: str = "visible"
    height: int = 0

    def line(self, values: Mapping[int, Written] | Sequence[Written] = (), left: int = 1) -> int:
        """Write the next row and give its number; a sequence starts at `left`."""
        self.height += 1
        pairs = values.items() if isinstance(values, Mapping) else enumerate(values, left)
        for column, value in pairs:
            if value is not None and value != "":
                self.cells[self.height, column] = value
        return self.height

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Merge a block of more than one cell."""
        if (top, left) != (bottom, right):
            self.merges.append((top, left, bottom, right))

    @property
    def width(self) -> int:
        """The last column written."""
        return max((column for _, column in self.cells), default=0)


def save_xlsx(pages: Sequence[Page], *, epoch_1904: bool, ghosts: bool, dice: random.Random) -> bytes:
    """The workbook's bytes; phonetic runs are put into the package afterwards."""
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904 if epoch_1904 else CALENDAR_WINDOWS_1900
    book.remove(book.worksheets[0])
    for page in pages:
        _fill(book.create_sheet(page.name), page, epoch_1904=epoch_1904, ghosts=ghosts, dice=dice)
    stream = io.BytesIO()
    book.save(stream)
    readings = {text: kana for page in pages for text, kana in page.readings.items()}
    return _with_readings(stream.getvalue(), readings) if readings else stream.getvalue()


def _fill(sheet: Any, page: Page, *, epoch_1904: bool, ghosts: bool, dice: random.Random) -> None:
    sheet.sheet_state = page.state
    for (row, column), value in sorted(page.cells.items()):
        cell = sheet.cell(row, column)
        _write(cell, value, epoch_1904)
        if row in page.struck:
            cell.font = Font(strike=True)
    for top, left, bottom, right in page.merges:
        sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
    for row in page.hidden_rows:
        sheet.row_dimensions[row].hidden = True
    for column in page.hidden_columns:
        sheet.column_dimensions[get_column_letter(column)].hidden = True
    if ghosts:
        grey = PatternFill("solid", fgColor="FFDDDDDD")
        for row, column in ((1, 16_384), (page.height + dice.randint(5, 900), 3), (2, 700)):
            sheet.cell(row, column).fill = grey


def _write(cell: Any, value: Written, epoch_1904: bool) -> None:
    if isinstance(value, Serial):
        start = datetime.date(1904, 1, 1) if epoch_1904 else datetime.date(1899, 12, 30)
        cell.value = (value.when - start).days
    elif isinstance(value, Unsaved):
        cell.value = value.formula
    elif isinstance(value, Broken):
        cell.value = value.text
        cell.data_type = "e"
    else:
        cell.value = value
        if isinstance(value, datetime.date):
            cell.number_format = "yyyy/m/d"


def _with_readings(data: bytes, readings: Mapping[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name.startswith("xl/worksheets/"):
                part = re.sub(r"<is><t>([^<]*)</t></is>", lambda each: _run(each, readings), part.decode()).encode()
            new.writestr(name, part)
    return stream.getvalue()


def _run(found: re.Match[str], readings: Mapping[str, str]) -> str:
    kana = readings.get(found[1])
    if kana is None:
        return found[0]
    pieces, runs, start = re.split("[　 ]", found[1]), "", 0
    for piece, sound in zip(pieces, kana.split("　") if len(pieces) > 1 else [kana.replace("　", "")], strict=True):
        runs += f'<rPh sb="{start}" eb="{start + len(piece)}"><t>{sound}</t></rPh>'
        start += len(piece) + 1
    run = f'{runs}<phoneticPr fontId="1"/>'
    return f"<is><t>{found[1]}</t>{run}</is>"


def save_csv(page: Page, encoding: str) -> bytes:
    """The page's cells as a text file; dates as Excel writes them."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    for row in range(1, page.height + 1):
        writer.writerow([_text(page.cells.get((row, column))) for column in range(1, page.width + 1)])
    return stream.getvalue().encode(encoding)


def _text(value: Written) -> str:
    if isinstance(value, Serial):
        value = value.when
    if isinstance(value, datetime.date):
        return f"{value.year}/{value.month}/{value.day}"
    return "" if value is None or isinstance(value, Unsaved | Broken) else str(value)
