"""How far each row of a worksheet reaches to the right (使用範囲): values, formulas, merged cells, tables."""

import re
from collections.abc import Collection

from welfare_desktop.sheets.forms.sidecar import WIDEST, column_number

_P = rb"(?:[\w.-]+:)?"
_BODY = re.compile(rb"<(%b)sheetData\b[^<>]*?(/?)>" % _P)
_ROW = re.compile(rb"<%brow\b([^<>]*?)(/?)>" % _P)
_NUMBER = re.compile(rb"""\br\s*=\s*["'](\d+)""")
_PLACE = re.compile(rb"""\br\s*=\s*["']([A-Z]+)\d""")
_RANGE = re.compile(rb"""<%b(?:mergeCell|table)\b[^<>]*?\bref\s*=\s*["'][A-Z]+(\d+):([A-Z]+)(\d+)""" % _P)


def row_reaches(xml: bytes, ranges: bytes, rows: Collection[int]) -> dict[int, int]:
    """The last column in use of each of these rows; `ranges` are the parts of the sheet's tables.

    ValueError where the sheet has no rows.
    """
    body = _BODY.search(xml)
    if body is None:
        raise ValueError("no rows")
    end = body.end() if body[2] else xml.index(b"</%bsheetData>" % body[1], body.end())
    reaches = _of_values(xml, body.end(), end, body[1])
    for top, right, bottom in (*_RANGE.findall(xml, end), *_RANGE.findall(ranges)):
        column, first, last = column_number(right.decode()), int(top), int(bottom)
        spanned = (row for row in rows if first <= row <= last) if last - first > len(rows) else range(first, last + 1)
        for row in spanned if column <= WIDEST else ():
            reaches[row] = max(reaches.get(row, 0), column)
    return reaches


def _of_values(xml: bytes, start: int, end: int, prefix: bytes) -> dict[int, int]:
    reaches: dict[int, int] = {}
    cell, close = b"<%bc" % prefix, b"</%brow>" % prefix
    values = tuple(b"<%b%b" % (prefix, name) for name in (b"v>", b"v ", b"is", b"f>", b"f "))
    number = 0
    for row in _ROW.finditer(xml, start, end):
        said = _NUMBER.search(row[1])
        number = int(said[1]) if said else number + 1
        if not row[2]:
            begin = row.end()
            stop = xml.index(close, begin)
            last = max(xml.rfind(value, begin, stop) for value in values)
            if last >= 0:
                reaches[number] = _column(xml, begin, last, cell)
    return reaches


def _column(xml: bytes, begin: int, value: int, cell: bytes) -> int:
    """The column of the cell that a value stands in; cells that do not say theirs are counted."""
    start = xml.rfind(cell + b" ", begin, value)
    place = _PLACE.search(xml, start, value) if start >= 0 else None
    return column_number(place[1].decode()) if place else len(re.findall(cell + rb"[ >/]", xml[begin:value]))
