"""Remarks (メモ) pinned to cells of a sheet that is somebody else's; those it has already stay."""

import re
from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape

from welfare_desktop.sheets.filling.parts import TYPE, Copy
from welfare_desktop.sheets.filling.sheet_cells import Place
from welfare_desktop.sheets.forms.sidecar import column_letters
from welfare_desktop.sheets.writing import MAX_CELL, UNWRITABLE

AUTHOR = "取込結果"
_P = rb"(?:[\w.-]+:)?"
_ROOT = re.compile(rb"<(%b)comments\b" % _P)
_PLACE = re.compile(rb"""<%bcomment\b[^<>]*\bref\s*=\s*["']([A-Z]+[0-9]+)["']""" % _P)
_LEGACY = re.compile(rb"""<%blegacyDrawing\b[^<>]*:id\s*=\s*["']([^"']+)""" % _P)
_AUTHOR = re.compile(rb"<%bauthor\b" % _P)
_TEXT_END = re.compile(rb"<%b(?:rPh|phoneticPr)\b|</%btext>" % (_P, _P))
_SHAPE_NUMBER = re.compile(rb"_x0000_s(\d+)")
_CLUSTER = re.compile(rb"""<o:idmap\b[^<>]*\bdata\s*=\s*["']([\d, ]*)["']""")
_SHAPES_END = re.compile(rb"</xml>\s*$")
_SHAPES_ROOT = re.compile(rb"<xml\b")
_SPACES = {
    b"v": b"urn:schemas-microsoft-com:vml",
    b"o": b"urn:schemas-microsoft-com:office:office",
    b"x": b"urn:schemas-microsoft-com:office:excel",
}
_BOX = 1024
"""Numbers of shapes in one cluster."""
_WIDE, _HIGH, _LINE = 3, 2, 14
"""A box's columns and rows, and the wide letters that fit beside one another in it."""
_COMMENTS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<comments xmlns="{main}"><authors></authors><commentList></commentList></comments>'
)
_SHAPE_TYPE = (
    b'<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    b'<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_SHAPES = (
    b'<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    b' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">'
    b'<o:idmap v:ext="edit" data="%b"/></o:shapelayout>%b</xml>'
)
_SHAPE = (
    b'<v:shape id="_x0000_s%d" type="#_x0000_t202"'
    b' style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">'
    b'<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    b'<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    b'<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
    b"<x:Anchor>%d, 15, %d, 2, %d, 15, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
    b"<x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>"
)


def pin(copy: Copy, sheet: str, remarks: Mapping[Place, str]) -> str:
    """Pin remarks to cells of the sheet's part; the relation of its drawing when that is new, else "".

    ValueError when its own remarks are written in a way that cannot be added to.
    """
    part = copy.related_part(sheet, "comments")
    if not part:
        empty = _COMMENTS.format(main=copy.main).encode()
        copy.add(sheet, "comments", "xl/comments{}.xml", TYPE + "spreadsheetml.comments+xml", empty)
        part = copy.related_part(sheet, "comments")
    xml, new = _added(copy.read(part), remarks)
    copy.replace(part, xml)
    return _draw(copy, sheet, new) if new else ""


def _added(xml: bytes, remarks: Mapping[Place, str]) -> tuple[bytes, dict[Place, str]]:
    """The sheet's remarks with ours, and which of ours stand on cells that had none."""
    root = _ROOT.search(xml)
    if root is None:
        raise ValueError("no remarks")
    prefix = root[1]
    standing = frozenset(_PLACE.findall(xml))
    new: dict[Place, str] = {}
    for (row, column), text in sorted(remarks.items()):
        reference = f"{column_letters(column)}{row}".encode()
        if reference in standing:
            xml = _lengthened(xml, reference, text, prefix)
        else:
            new[row, column] = text
    author = len(_AUTHOR.findall(xml))
    xml = _with_last(xml, b"%bauthors" % prefix, b"<%bauthor>%b</%bauthor>" % (prefix, AUTHOR.encode(), prefix))
    return _with_last(xml, b"%bcommentList" % prefix, b"".join(_comments(new, author, prefix))), new


def _comments(remarks: Mapping[Place, str], author: int, prefix: bytes) -> Iterator[bytes]:
    for (row, column), text in remarks.items():
        place = f'ref="{column_letters(column)}{row}" authorId="{author}"'.encode()
        said = _run(text, prefix)
        yield b"<%bcomment %b><%btext>%b</%btext></%bcomment>" % (prefix, place, prefix, said, prefix, prefix)


def _lengthened(xml: bytes, reference: bytes, text: str, prefix: bytes) -> bytes:
    """The remarks with a line more in the one on a cell."""
    begun = re.search(rb"""<%bcomment\b[^<>]*\bref\s*=\s*["']%b["']""" % (prefix, reference), xml)
    end = _TEXT_END.search(xml, begun.end()) if begun else None
    if end is None:
        raise ValueError("a remark without text")
    return xml[: end.start()] + _run(f"\n{AUTHOR}: {text}", prefix) + xml[end.start() :]


def _run(text: str, prefix: bytes) -> bytes:
    said = escape(UNWRITABLE.sub("", text)[:MAX_CELL]).encode()
    return b'<%br><%bt xml:space="preserve">%b</%bt></%br>' % (prefix, prefix, said, prefix, prefix)


def _with_last(xml: bytes, name: bytes, content: bytes) -> bytes:
    """The XML with content at the end of the element of this name."""
    end = re.search(rb"</%b>|<%b\s*/>" % (name, name), xml)
    if end is None:
        raise ValueError("remarks without their lists")
    opened = b"" if end[0].startswith(b"</") else b"<%b>" % name
    return xml[: end.start()] + opened + content + b"</%b>" % name + xml[end.end() :]


def _draw(copy: Copy, sheet: str, remarks: Mapping[Place, str]) -> str:
    """The boxes of the remarks, in the sheet's old drawing or a new one, whose relation is returned."""
    old = _LEGACY.search(copy.read(sheet))
    if old is None:
        cluster = 1 + max(_clusters(copy), default=0)
        clusters = ",".join(str(cluster + step) for step in range(1 + len(remarks) // _BOX)).encode()
        xml = _SHAPES % (clusters, _SHAPE_TYPE + b"".join(_shapes(remarks, cluster * _BOX + 1)))
        return copy.add(sheet, "vmlDrawing", "xl/drawings/vmlDrawing{}.vml", TYPE + "vmlDrawing", xml)
    part = copy.related(sheet)[old[1].decode()][1]
    xml = copy.read(part)
    for prefix, space in _SPACES.items():
        if b"xmlns:%b=" % prefix not in xml:
            xml = _SHAPES_ROOT.sub(rb'\g<0> xmlns:%b="%b"' % (prefix, space), xml, count=1)
    end = _SHAPES_END.search(xml)
    if end is None:
        raise ValueError("a drawing of another make")
    first = 1 + max((int(number) for number in _SHAPE_NUMBER.findall(xml)), default=_BOX)
    begun = b"" if b"_x0000_t202" in xml else _SHAPE_TYPE
    copy.replace(part, xml[: end.start()] + begun + b"".join(_shapes(remarks, first)) + xml[end.start() :])
    return ""


def _clusters(copy: Copy) -> Iterator[int]:
    """The clusters of shapes the book uses, those of drawings added just now too."""
    for part in copy.parts():
        if part.endswith(".vml"):
            for found in _CLUSTER.findall(copy.read(part)):
                yield from (int(number) for number in found.split(b",") if number.strip().isdigit())


def _shapes(remarks: Mapping[Place, str], first: int) -> Iterator[bytes]:
    for number, ((row, column), text) in enumerate(remarks.items(), first):
        high = _HIGH + sum(1 + len(line) // _LINE for line in text.splitlines())
        top = max(row - 2, 0)
        yield _SHAPE % (number, column, top, column + _WIDE, top + high, row - 1, column - 1)
