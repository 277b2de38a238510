"""What stands around the rows of a worksheet (列の幅・オートフィルター・図形), changed in a copy."""

import re
from collections.abc import Collection, Iterator, Mapping

from welfare_desktop.sheets.forms.sidecar import column_letters, column_number

_P = rb"(?:[\w.-]+:)?"
_BODY = re.compile(rb"<(%b)sheetData\b[^<>]*?(?:/>|>)" % _P)
_BODY_END = re.compile(rb"</%bsheetData>" % _P)
_COLUMNS = re.compile(rb"<%bcols\b[^<>]*>(.*?)</%bcols>|<%bcols\b[^<>]*/>" % (_P, _P, _P), re.DOTALL)
_COLUMN = re.compile(rb"<%bcol\b([^<>]*?)/?>" % _P)
_MARK = re.compile(rb"""\s*([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_TAG = re.compile(rb"<(/?)%b(\w+)\b[^<>]*?(/?)>" % _P)
_AFTER_SHAPES = ("", "legacyDrawingHF", "drawingHF", "picture", "webPublishItems", "tableParts", "extLst")
"""What follows the drawing of remarks; sheets with controls have one already. "": the sheet's end."""
_FILTER = re.compile(
    rb"""<(%b)autoFilter\b([^<>]*?\bref\s*=\s*["'])([A-Z]+)(\d+):([A-Z]+)(\d+)(["'][^<>]*?)"""
    rb"""(?:/>|>(.*?)</%bautoFilter>)""" % (_P, _P),
    re.DOTALL,
)
_ROW = re.compile(rb"<%brow\b[^<>]*>" % _P)
_HIDDEN = re.compile(rb"""\s+hidden\s*=\s*["'](?:1|true)["']""")
_ROW_NUMBER = re.compile(rb"""\br\s*=\s*["'](\d+)""")


def with_columns(xml: bytes, widths: Mapping[int, float]) -> bytes:
    """The sheet with these columns (from 1) shown, each so many half-width letters wide; their styles stay."""
    body = _BODY.search(xml)
    if body is None or not widths:
        return xml
    old = _COLUMNS.search(xml, 0, body.start())
    start, end = old.span() if old else (body.start(), body.start())
    columns = dict(_spread(old[1] or b"", widths) if old else ())
    for column, width in widths.items():
        marks = {key: value for key, value in columns.get((column, column), {}).items() if key == b"style"}
        columns[column, column] = {**marks, b"width": b"%.1f" % width, b"customWidth": b"1"}
    members = b"".join(_column(body[1], *span, marks) for span, marks in sorted(columns.items()))
    return xml[:start] + b"<%bcols>%b</%bcols>" % (body[1], members, body[1]) + xml[end:]


def hidden_columns(xml: bytes, last: int) -> set[int]:
    """The hidden columns as far as the last one in use."""
    body = _BODY.search(xml)
    hidden: set[int] = set()
    for found in _COLUMN.finditer(xml, 0, body.start() if body else 0):
        marks = {name: value or other for name, value, other in _MARK.findall(found[1])}
        if marks.get(b"hidden") in (b"1", b"true"):
            hidden.update(range(int(marks.get(b"min", b"1")), min(int(marks.get(b"max", b"1")), last) + 1))
    return hidden


def _spread(columns: bytes, alone: Mapping[int, float]) -> Iterator[tuple[tuple[int, int], dict[bytes, bytes]]]:
    """What is said of stretches of columns, cut so that some stand alone."""
    for found in _COLUMN.finditer(columns):
        marks = {name: value or other for name, value, other in _MARK.findall(found[1])}
        first, last = int(marks.pop(b"min", b"1")), int(marks.pop(b"max", b"1"))
        for column in sorted(each for each in alone if first <= each <= last):
            if first < column:
                yield (first, column - 1), marks
            yield (column, column), marks
            first = column + 1
        if first <= last:
            yield (first, last), marks


def _column(prefix: bytes, first: int, last: int, marks: Mapping[bytes, bytes]) -> bytes:
    said = b"".join(b' %b="%b"' % each for each in marks.items())
    return b'<%bcol min="%d" max="%d"%b/>' % (prefix, first, last, said)


def with_drawing(xml: bytes, relationships: str, relation: str) -> bytes:
    """The sheet with the drawing of its remarks named, at the place the format wants it."""
    body, end = _BODY.search(xml), _BODY_END.search(xml)
    if body is None:
        return xml
    place = len(xml)
    for name, start in _children(xml, end.end() if end else body.end()):
        if name in _AFTER_SHAPES:
            place = start
            break
    drawing = b'<%blegacyDrawing xmlns:r="%b" r:id="%b"/>' % (body[1], relationships.encode(), relation.encode())
    return xml[:place] + drawing + xml[place:]


def _children(xml: bytes, start: int) -> Iterator[tuple[str, int]]:
    """The names of the elements that follow in the root, and where they begin; at last "" and the root's end."""
    depth = 0
    for tag in _TAG.finditer(xml, start):
        if tag[1]:
            depth -= 1
            if depth < 0:
                yield "", tag.start()
                return
            continue
        if not depth:
            yield tag[2].decode(), tag.start()
        depth += not tag[3]


def with_rows_shown(xml: bytes, rows: Collection[int]) -> bytes:
    """The sheet with none of these rows hidden."""

    def shown(found: re.Match[bytes]) -> bytes:
        number = _ROW_NUMBER.search(found[0])
        return _HIDDEN.sub(b"", found[0]) if number and int(number[1]) in rows else found[0]

    return _ROW.sub(shown, xml) if b"hidden" in xml else xml


def without_criteria(xml: bytes) -> bytes:
    """A table's part (or a sheet) with its filter set to show all."""
    return _FILTER.sub(rb"<\1autoFilter\2\3\4:\5\6\7/>", xml)


def with_filter_to(xml: bytes, ends: Mapping[int, int]) -> tuple[bytes, str]:
    """The sheet with its filter set to show all, and the range it has now ($A$4:$H$20).

    It reaches to the column that `ends` has for the row of its headings; without one it stays: "".
    """
    body = _BODY_END.search(xml)
    found = _FILTER.search(xml, body.end()) if body else None
    if found is None or int(found[4]) not in ends:
        return xml, ""
    left, top, bottom = found[3], found[4], found[6]
    right = column_letters(max(ends[int(top)], column_number(found[5].decode()))).encode()
    new = b"<%bautoFilter%b%b%b:%b%b%b/>" % (found[1], found[2], left, top, right, bottom, found[7])
    reach = b"$%b$%b:$%b$%b" % (left, top, right, bottom)
    return xml[: found.start()] + new + xml[found.end() :], reach.decode()
