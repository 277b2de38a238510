"""Colours of a sheet's rows: ground, ink and strike-through, with what the sheet says beside them.

A workbook without coloured styles is not looked through. Colours are `RRGGBB`; theme colours of an .xlsx are
looked up in the workbook's theme, old palette numbers in Excel's standard palette.
"""

import io
import re
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from welfare_desktop.domain.workbooks import Row
from welfare_desktop.sheets.forms import binary, open_document
from welfare_desktop.sheets.forms.guard import Form
from welfare_desktop.sheets.forms.looks import Look, LookedRow, Tint, look, of_palette
from welfare_desktop.sheets.forms.sidecar import column_number
from welfare_desktop.sheets.overlays import pieces, sheets_of

CHANNEL = 255
LABELS_KEPT = 40
_Part = TypeVar("_Part")
CELL = re.compile(rb"<(?:\w+:)?c\b([^<>]*?)(/?)>(<(?:\w+:)?/)?")
PLACE = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"')
STYLE = re.compile(rb'\bs="(\d{1,6})"')


@dataclass(slots=True)
class SheetTints:
    """Rows most of whose filled cells have a tint; and texts that stand in or beside a tinted cell, with their row."""

    rows: dict[Tint, list[int]] = field(default_factory=lambda: defaultdict[Tint, list[int]](list))
    labels: dict[Tint, list[tuple[int, str]]] = field(
        default_factory=lambda: defaultdict[Tint, list[tuple[int, str]]](list)
    )


def read_tints(data: bytes, rows: Mapping[str, Sequence[Row]], form: Form = "xlsx") -> dict[str, SheetTints]:
    """Tints by sheet name of a workbook of this form; `rows` are the sheets' cells as read.

    Raises what a damaged file raises (for an .xlsx KeyError, ValueError, zipfile.BadZipFile, SyntaxError,
    zlib.error).
    """
    return {name: _sheet(looks, rows[name]) for name, looks in _looks(data, form) if name in rows}


def _looks(data: bytes, form: Form) -> Iterator[tuple[str, Iterable[LookedRow]]]:
    """Sheet names with the rows that look otherwise."""
    match form:
        case "xlsx":
            yield from _of_package(data)
        case "xlsb":
            yield from binary.read_looks(data)
        case "ods":
            yield from open_document.read_looks(data).items()
        case "ole":
            from welfare_desktop.sheets.forms import legacy  # noqa: PLC0415 - xlrd loads long; few files are so old

            yield from legacy.read_looks(legacy.open_book(data))
        case _:
            pass


def _of_package(data: bytes) -> Iterator[tuple[str, Iterable[LookedRow]]]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if styles := _styles(package):
            for name, part in sheets_of(package):
                yield name, _tinted_rows(package, part, styles)


def _sheet(looks: Iterable[LookedRow], rows: Sequence[Row]) -> SheetTints:
    found = SheetTints()
    for number, cells in looks:
        row = rows[number - 1] if number <= len(rows) else ()
        filled = sum(1 for cell in row if cell is not None)
        counts = Counter(tint for column, tints in cells if _at(row, column) for tint in tints)
        for tint, count in counts.items():
            if 2 * count > filled:
                found.rows[tint].append(number)
        for column, tints in cells:
            text = _at(row, column) or _at(row, column + 1)
            for tint in tints:
                if text and len(found.labels[tint]) < LABELS_KEPT:
                    found.labels[tint].append((number, text))
    return found


def _tinted_rows(package: zipfile.ZipFile, part: str, styles: Mapping[bytes, Look]) -> Iterator[LookedRow]:
    """Row numbers with the columns that are tinted."""
    for piece in pieces(package, part):
        cells: dict[int, list[tuple[int, Look]]] = {}
        for match in CELL.finditer(piece):
            style, place = STYLE.search(match.group(1)), PLACE.search(match.group(1))
            tints = styles.get(style.group(1)) if style else None
            if tints and place:
                cells.setdefault(int(place.group(2)), []).append((column_number(place.group(1).decode()), tints))
        yield from cells.items()


def _at(row: Row, column: int) -> str:
    cell = row[column - 1] if column <= len(row) else None
    return "" if cell is None else " ".join(str(cell).split())


# --- styles ---


def _styles(package: zipfile.ZipFile) -> dict[bytes, Look]:
    """The tints of each cell style that has any, by its number."""
    if "xl/styles.xml" not in package.namelist():
        return {}
    groups = {_local(group): list(group) for group in fromstring(package.read("xl/styles.xml"))}
    theme = _theme(package)
    fonts = [_of_font(font, theme) for font in groups.get("fonts", ())]
    fills = [_of_fill(fill, theme) for fill in groups.get("fills", ())]
    found: dict[bytes, Look] = {}
    for number, style in enumerate(groups.get("cellXfs", ())):
        struck, ink = _chosen(style, "fontId", fonts, (False, ""))
        if tints := look(struck, ink, _chosen(style, "fillId", fills, "")):
            found[str(number).encode()] = tints
    return found


def _chosen(style: Element, name: str, parts: Sequence[_Part], missing: _Part) -> _Part:
    number = style.get(name, "")
    return parts[int(number)] if number.isdecimal() and int(number) < len(parts) else missing


def _of_font(font: Element, theme: Sequence[str]) -> tuple[bool, str]:
    """Whether it strikes through, and its colour."""
    marks = {_local(mark): mark for mark in font}
    struck = "strike" in marks and marks["strike"].get("val", "1") not in ("0", "false")
    return struck, _colour(marks["color"], theme) if "color" in marks else ""


def _of_fill(fill: Element, theme: Sequence[str]) -> str:
    for pattern in fill:
        if pattern.get("patternType") not in (None, "none"):
            return next((_colour(mark, theme) for mark in pattern if _local(mark) == "fgColor"), "")
    return ""


def _colour(mark: Element, theme: Sequence[str]) -> str:
    """`RRGGBB`; "" for what cannot be told."""
    colour = mark.get("rgb", "")[-6:].upper()
    index, number = mark.get("indexed", ""), mark.get("theme", "")
    if not colour and index.isdecimal():
        colour = of_palette(int(index))
    if not colour and number.isdecimal() and int(number) < len(theme):
        colour = _tinted(theme[int(number)], mark.get("tint", "0"))
    return colour


def _tinted(colour: str, tint: str) -> str:
    """A theme colour made lighter (0 … 1) or darker (-1 … 0)."""
    try:
        share = max(-1.0, min(1.0, float(tint)))
    except ValueError:
        share = 0.0
    ends = [each + (CHANNEL - each) * share if share > 0 else each * (1 + share) for each in _channels(colour)]
    return "".join(f"{round(each):02X}" for each in ends)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:], 16)


def _theme(package: zipfile.ZipFile) -> list[str]:
    """The theme's colours in the order cells count them: light and dark change places."""
    part = "xl/theme/theme1.xml"
    if part not in package.namelist():
        return []
    for scheme in fromstring(package.read(part)).iter():
        if _local(scheme) == "clrScheme":
            found = [next((_theme_colour(each) for each in slot), "000000") for slot in scheme]
            return [*found[1::-1], *found[3:1:-1], *found[4:]]
    return []


def _theme_colour(mark: Element) -> str:
    colour = (mark.get("lastClr") or mark.get("val") or "").upper()
    return colour if re.fullmatch("[0-9A-F]{6}", colour) else "000000"


def _local(mark: Element) -> str:
    return mark.tag.rpartition("}")[2]
