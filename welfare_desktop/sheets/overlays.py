"""What lies in the cells and on the sheets of an .xlsx besides values: formulas, drawings, notes, controls."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from posixpath import dirname, join, normpath

from defusedxml.ElementTree import fromstring

from welfare_desktop.sheets.forms.sidecar import MAX_PIECE, PIECE, column_number

FORMULA = re.compile(rb'<(?:\w+:)?c\b[^<>]*\br="([A-Z]{1,3})([0-9]{1,7})"[^<>]*><(?:\w+:)?f\b')
ANCHOR = re.compile(rb"<(?:\w+:)?from>\s*<(?:\w+:)?col>(\d+)</[^<>]*>.{0,200}?<(?:\w+:)?row>(\d+)</", re.DOTALL)
COMMENT = re.compile(rb'<(?:\w+:)?comment\b[^<>]*\bref="([A-Z]{1,3})([0-9]{1,7})"')
OBJECTS = ("drawing", "oleObject", "control", "ctrlProp", "image", "package")
NOTES = ("comments", "threadedComment")


@dataclass(slots=True)
class Overlay:
    """Cells (row, column; from 1) with a formula, and those where objects and notes begin."""

    formulas: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    objects: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])


def read_overlays(data: bytes, wanted: str | None = None) -> dict[str, Overlay]:
    """Overlays by sheet name, of all sheets or of the one `wanted`.

    Raises what a damaged package raises (KeyError, ValueError, zipfile.BadZipFile, SyntaxError, zlib.error).
    """
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {
            name: Overlay(list(_formulas(package, part)), list(_objects(package, part)))
            for name, part in sheets_of(package)
            if wanted in (None, name)
        }


def sheets_of(package: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Sheet names with the parts that hold them."""
    root = "xl/workbook.xml"
    kept = dict(_relations(package, root, by_id=True))
    for sheet in fromstring(package.read(root)).iter():
        if sheet.tag.rpartition("}")[2] == "sheet":
            named = next((value for key, value in sheet.attrib.items() if key.rpartition("}")[2] == "id"), "")
            if kept.get(named, "") in package.namelist():
                yield sheet.get("name", ""), kept[named]


def _formulas(package: zipfile.ZipFile, part: str) -> Iterator[tuple[int, int]]:
    for piece in pieces(package, part):
        for match in FORMULA.finditer(piece):
            yield int(match.group(2)), column_number(match.group(1).decode())


def pieces(package: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """A sheet's XML in pieces of about 1 MiB that end at a row."""
    with package.open(part) as stream:
        rest = b""
        while fresh := stream.read(PIECE):
            whole, end, tail = (rest + fresh).rpartition(b"row>")
            if len(tail) > MAX_PIECE:
                raise ValueError("no row ends")
            yield whole + end
            rest = tail


def _objects(package: zipfile.ZipFile, part: str) -> Iterator[tuple[int, int]]:
    for kind, target in _relations(package, part):
        if kind in OBJECTS:
            places = [(int(row) + 1, int(column) + 1) for column, row in ANCHOR.findall(_part(package, target))]
            yield from places or ([(1, 1)] if kind == "drawing" and b"nchor" in _part(package, target) else [])
        elif kind in NOTES:
            for letters, row in COMMENT.findall(_part(package, target)):
                yield int(row), column_number(letters.decode())


def _relations(package: zipfile.ZipFile, part: str, *, by_id: bool = False) -> Iterator[tuple[str, str]]:
    """The last word of each relation's type (or its id), and the part it leads to."""
    folder, _, name = part.rpartition("/")
    rels = f"{folder}/_rels/{name}.rels"
    if rels not in package.namelist():
        return
    for relation in fromstring(package.read(rels)):
        target = relation.get("Target", "")
        if relation.get("TargetMode") != "External":
            path = target[1:] if target.startswith("/") else normpath(join(dirname(part), target))
            yield relation.get("Id", "") if by_id else relation.get("Type", "").rpartition("/")[2], path


def _part(package: zipfile.ZipFile, path: str) -> bytes:
    return package.read(path) if path in package.namelist() else b""
