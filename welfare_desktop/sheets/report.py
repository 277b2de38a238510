"""The import report: the source's cells once more, each row with its fate, faulty cells red and remarked."""

from collections.abc import Iterable, Mapping

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Sheet
from welfare_desktop.sheets.reading import read
from welfare_desktop.sheets.writing import Canvas, Note, write_cells

FATE_HEADING = "取込結果"


def report_workbook(
    data: bytes,
    name: str,
    fates: Mapping[tuple[int, int], str],
    remarks: Iterable[tuple[int, int, int, str]],
    password: str | None = None,
    encoding: str | None = None,
) -> bytes:
    """A copy of a source file's values with the fate of each row at its right.

    `fates` by (sheet index from 0, row); `remarks` are (sheet index, row, column, text). Formats of the
    source do not come along: this is our own copy. Raises what `reading.read` raises.
    """
    book = read(data, name, password, encoding)
    noted: dict[int, list[Note]] = {}
    for index, row, column, text in remarks:
        noted.setdefault(index, []).append(Note(row, column, text))
    return write_cells(
        _canvas(sheet, {row: text for (where, row), text in fates.items() if where == index}, noted.get(index, []))
        for index, sheet in enumerate(book.sheets)
    )


def _canvas(sheet: Sheet, fates: Mapping[int, str], notes: list[Note]) -> Canvas:
    cells: dict[tuple[int, int], Cell] = {
        (row, column): cell
        for row, values in enumerate(sheet.rows, 1)
        for column, cell in enumerate(values, 1)
        if cell is not None
    }
    right = max(map(len, sheet.rows), default=0) + 1
    cells.update({(row, right): text for row, text in fates.items()})
    first = min(fates, default=0)
    if first > 1:
        cells[first - 1, right] = FATE_HEADING
    return Canvas(sheet.name, cells, sheet.merged, tuple(notes))
