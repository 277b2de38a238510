"""Workbooks of Excel 95–2003 (.xls) through xlrd: what calamine lacks, and values where it fails."""

import datetime
import io
from collections.abc import Iterator

import xlrd

from welfare_desktop.sheets.plain import Raw
from welfare_desktop.sheets.sidecar import Extras


def open_book(data: bytes) -> xlrd.book.Book:
    """The book with its formats, sheets loaded one by one; raises whatever xlrd raises.

    xlrd's remarks about odd records go nowhere: they may quote cells.
    """
    return xlrd.open_workbook(
        file_contents=data, formatting_info=True, on_demand=True, ragged_rows=True, logfile=io.StringIO()
    )


def read_extras(book: xlrd.book.Book) -> dict[str, Extras]:
    """Hidden rows and columns, struck rows and error cells of every sheet by name."""
    return {name: _sheet_extras(book, book.sheet_by_name(name)) for name in book.sheet_names()}


def merged_spans(sheet: xlrd.sheet.Sheet) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Merged ranges as calamine gives them: corners from 0, inclusive."""
    return [((top, left), (bottom - 1, right - 1)) for top, bottom, left, right in sheet.merged_cells]


def _sheet_extras(book: xlrd.book.Book, sheet: xlrd.sheet.Sheet) -> Extras:
    extras = Extras(from_1904=book.datemode == 1)
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
        extras.last_column = max(extras.last_column, len(cells))
        if 2 * sum(_is_struck(book, cell) for cell in valued) > len(valued):
            extras.struck.add(row + 1)
    return extras


def _is_struck(book: xlrd.book.Book, cell: xlrd.sheet.Cell) -> bool:
    if cell.xf_index is None or cell.xf_index >= len(book.xf_list):
        return False
    font = book.xf_list[cell.xf_index].font_index
    return font < len(book.font_list) and bool(book.font_list[font].struck_out)


def iter_rows(book: xlrd.book.Book, sheet: xlrd.sheet.Sheet) -> Iterator[list[Raw]]:
    """A sheet's values as Python objects, dates typed, for books calamine cannot read."""
    for row in range(sheet.nrows):
        yield [_value(book, cell) for cell in sheet.row(row)]


def _value(book: xlrd.book.Book, cell: xlrd.sheet.Cell) -> Raw:
    if cell.ctype == xlrd.XL_CELL_DATE:
        return _moment(float(cell.value), book.datemode)
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(cell.value)
    if cell.ctype in (xlrd.XL_CELL_TEXT, xlrd.XL_CELL_NUMBER):
        return cell.value
    return ""


def _moment(serial: float, datemode: int) -> Raw:
    try:
        moment = xlrd.xldate_as_datetime(serial, datemode)
    except (ValueError, OverflowError, xlrd.xldate.XLDateError):
        return serial
    return moment.time() if 0 <= serial < 1 else moment if moment.time() != datetime.time() else moment.date()
