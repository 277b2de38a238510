"""Workbooks of Excel 95–2003 (.xls) through xlrd: values, and what stands around them.

calamine reads them too, but garbles Excel 95's Japanese and fills the memory over a container whose sectors
go round in a circle; xlrd does neither, and has read the file for its hidden rows anyway.
"""

import datetime
import io
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from struct import error as CutShort  # noqa: N812 - what struct raises over a record that ends early

import xlrd

from welfare_desktop.sheets.forms.legacy_readings import Readings, read_readings
from welfare_desktop.sheets.forms.looks import STRUCK, Look, LookedRow, look
from welfare_desktop.sheets.forms.plain import Raw
from welfare_desktop.sheets.forms.sidecar import Extras

LENGTH_FORMAT = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
TIME_FORMAT = re.compile(r"m:ss|h:mm", re.IGNORECASE)
UNICODE = 80
"""Excel 97's version, from which on texts are no longer in a code page."""


def open_book(data: bytes) -> xlrd.book.Book:
    """The book with its formats, sheets loaded one by one; raises whatever xlrd raises.

    xlrd's remarks about odd records go nowhere: they may quote cells.
    """
    return xlrd.open_workbook(
        file_contents=data, formatting_info=True, on_demand=True, ragged_rows=True, logfile=io.StringIO()
    )


def read_extras(book: xlrd.book.Book) -> dict[str, Extras]:
    """Hidden rows and columns, struck rows, error cells, readings of every sheet by name."""
    found = {name: _sheet_extras(book, book.sheet_by_name(name)) for name in book.sheet_names()}
    for name, readings in _readings(book).items():
        if name in found:
            found[name].readings.update(readings)
    return found


def _readings(book: xlrd.book.Book) -> dict[str, Readings]:
    """Only workbooks of Excel 97 and later have them."""
    with suppress(ValueError, CutShort):
        if book.biff_version >= UNICODE:
            return read_readings(bytes(book.mem[book.base : book.base + book.stream_len]))
    return {}


def merged_spans(sheet: xlrd.sheet.Sheet) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Merged ranges: corners from 0, inclusive."""
    return [((top, left), (bottom - 1, right - 1)) for top, bottom, left, right in sheet.merged_cells]


def _sheet_extras(book: xlrd.book.Book, sheet: xlrd.sheet.Sheet) -> Extras:
    extras = Extras(from_1904=book.datemode == 1)
    extras.comments = len(sheet.cell_note_map)
    struck = {number for number, tints in _looks(book).items() if (STRUCK, "") in tints}
    extras.hidden_rows.update(row + 1 for row, info in sheet.rowinfo_map.items() if info.hidden)
    extras.hidden_columns.update(column + 1 for column, info in sheet.colinfo_map.items() if info.hidden)
    for row in range(sheet.nrows):
        cells = sheet.row(row)
        extras.errors.update(
            (row + 1, column + 1) for column, cell in enumerate(cells) if cell.ctype == xlrd.XL_CELL_ERROR
        )
        valued = [cell for cell in cells if cell.ctype not in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK)]
        if not valued:
            continue
        extras.last_row = row + 1
        extras.filled += len(valued)
        extras.last_column = max(extras.last_column, len(cells))
        if 2 * sum(cell.xf_index in struck for cell in valued) > len(valued):
            extras.struck.add(row + 1)
    return extras


def read_looks(book: xlrd.book.Book) -> Iterator[tuple[str, Iterator[LookedRow]]]:
    """The rows of every sheet that have struck or coloured cells, by name."""
    if looks := _looks(book):
        for name in book.sheet_names():
            yield name, _looked_rows(book.sheet_by_name(name), looks)


def _looked_rows(sheet: xlrd.sheet.Sheet, looks: Mapping[int | None, Look]) -> Iterator[LookedRow]:
    for row in range(sheet.nrows):
        cells = [
            (column, looks[cell.xf_index]) for column, cell in enumerate(sheet.row(row), 1) if cell.xf_index in looks
        ]
        if cells:
            yield row + 1, cells


def _looks(book: xlrd.book.Book) -> dict[int | None, Look]:
    """The cell styles that strike through or colour, by number."""
    found: dict[int | None, Look] = {}
    for number, style in enumerate(book.xf_list):
        if style.font_index < len(book.font_list):
            font, fill = book.font_list[style.font_index], style.background
            ground = _colour(book, fill.pattern_colour_index) if fill is not None and fill.fill_pattern else ""
            if tints := look(bool(font.struck_out), _colour(book, font.colour_index), ground):
                found[number] = tints
    return found


def _colour(book: xlrd.book.Book, number: int) -> str:
    """A colour of the workbook's palette as `RRGGBB`; "" for the system's own."""
    channels = book.colour_map.get(number)
    return "".join(f"{channel:02X}" for channel in channels) if channels else ""


def iter_rows(book: xlrd.book.Book, sheet: xlrd.sheet.Sheet) -> Iterator[list[Raw]]:
    """A sheet's values as Python objects, dates, times and lengths of time typed."""
    formats = _time_formats(book)
    for row in range(sheet.nrows):
        yield [_value(book, cell, formats.get(cell.xf_index, "")) for cell in sheet.row(row)]


def _time_formats(book: xlrd.book.Book) -> dict[int | None, str]:
    """The styles that show a length of time ("length") or a time of day that xlrd takes for a number ("time")."""
    found: dict[int | None, str] = {}
    for number, style in enumerate(book.xf_list):
        shown = book.format_map.get(style.format_key)
        if shown is not None:
            if LENGTH_FORMAT.search(shown.format_str):
                found[number] = "length"
            elif TIME_FORMAT.search(shown.format_str):
                found[number] = "time"
    return found


def _value(book: xlrd.book.Book, cell: xlrd.sheet.Cell, shown: str) -> Raw:
    if cell.ctype in (xlrd.XL_CELL_DATE, xlrd.XL_CELL_NUMBER) and (shown or cell.ctype == xlrd.XL_CELL_DATE):
        serial = float(cell.value)
        return _length(serial) if shown == "length" else _moment(serial, book.datemode)
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(cell.value)
    if cell.ctype in (xlrd.XL_CELL_TEXT, xlrd.XL_CELL_NUMBER):
        return cell.value
    return ""


def _length(days: float) -> Raw:
    try:
        return datetime.timedelta(seconds=round(days * 86_400))
    except (ValueError, OverflowError):
        return days


def _moment(serial: float, datemode: int) -> Raw:
    try:
        moment = xlrd.xldate_as_datetime(serial, datemode)
    except (ValueError, OverflowError, xlrd.xldate.XLDateError):
        return serial
    return moment.time() if 0 <= serial < 1 else moment if moment.time() != datetime.time() else moment.date()
