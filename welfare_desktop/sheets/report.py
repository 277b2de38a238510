"""The import report (取込結果表): the source once more, each row with its fate, faulty cells red and remarked."""

import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Sheet
from welfare_desktop.sheets import locking
from welfare_desktop.sheets.filling.marked_copy import fate_columns, mark
from welfare_desktop.sheets.forms import guard
from welfare_desktop.sheets.forms.unlocking import unlock
from welfare_desktop.sheets.marks import Marks, RowMark, SummaryLine, Tone
from welfare_desktop.sheets.reading import read
from welfare_desktop.sheets.writing import Canvas, Note, write_cells

DAMAGED = (KeyError, ValueError, IndexError, SyntaxError, EOFError, NotImplementedError, zipfile.BadZipFile, zlib.error)
"""What a package that cannot be written into raises."""


def report_workbook(
    data: bytes, name: str, marks: Marks, password: str | None = None, encoding: str | None = None
) -> bytes:
    """The report of a source file as an .xlsx, with the source's password where it has one.

    Of an .xlsx or .xlsm it is a copy with everything that is in it, of others one of the values. Raises what
    `reading.read` raises.
    """
    opened = unlock(data, password) if guard.check(data, name) == "ole" else data
    report = _marked_copy(opened, name, marks) or _copy_of_values(data, name, marks, password, encoding)
    return locking.locked(report, password) if password and opened is not data else report


def _marked_copy(data: bytes, name: str, marks: Marks) -> bytes | None:
    """The copy; None where none can be made."""
    if guard.check(data, name) != "xlsx":
        return None
    try:
        return mark(data, marks)
    except DAMAGED:
        return None


# --- other forms than .xlsx ---


def _copy_of_values(data: bytes, name: str, marks: Marks, password: str | None, encoding: str | None) -> bytes:
    book = read(data, name, password, encoding)
    pages = [_canvas(sheet, marks) for sheet in book.sheets]
    return write_cells((*pages, _summary(marks.summary, marks.lines)))


def _canvas(sheet: Sheet, marks: Marks) -> Canvas:
    cells: dict[tuple[int, int], Cell] = {
        (row, column): cell
        for row, values in enumerate(sheet.rows, 1)
        for column, cell in enumerate(values, 1)
        if cell is not None
    }
    for veil in marks.veils:
        if veil.sheet == sheet.name and (veil.row, veil.column) in cells:
            cells[veil.row, veil.column] = veil.text
    tables = [each for each in marks.tables if each.sheet == sheet.name]
    tones: dict[tuple[int, int], Tone] = {}
    for table, column in zip(tables, fate_columns(tables, _reaches(sheet)), strict=True):
        heading = [RowMark(table.header, Tone.HEAD, table.title)] if table.header else []
        for each in (*table.rows, *heading):
            cells[each.row, column], tones[each.row, column] = each.text, each.tone
    notes = tuple(Note(each.row, each.column, each.text) for each in marks.remarks if each.sheet == sheet.name)
    heads = frozenset(table.header for table in tables if table.header)
    return Canvas(sheet.name, cells, sheet.merged, notes, heads, tones)


def _reaches(sheet: Sheet) -> Mapping[int, int]:
    """The last column in use of each row."""
    reaches = {row: len(values) for row, values in enumerate(sheet.rows, 1)}
    for span in sheet.merged:
        for row in range(span.top, min(span.bottom, len(sheet.rows)) + 1):
            reaches[row] = max(reaches.get(row, 0), span.right)
    return reaches


def _summary(name: str, lines: Sequence[SummaryLine]) -> Canvas:
    placed = list(_placed(lines))
    return Canvas(
        name,
        {place: cell for place, cell, _ in placed},
        tones={place: tone for place, _, tone in placed},
    )


def _placed(lines: Sequence[SummaryLine]) -> Iterator[tuple[tuple[int, int], Cell, Tone]]:
    for row, line in enumerate(lines, 1):
        for column, cell in enumerate(line.cells, 1):
            if cell is not None:
                yield (row, column), cell, line.tone
