"""Colours of an .xlsx sheet's rows: ground, ink and strike-through, with what the sheet says beside them.

A workbook without coloured styles is not looked through. Colours are `RRGGBB`; theme colours are looked up in
the workbook's theme, old palette numbers in Excel's standard palette.
"""

import io
import re
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from welfare_desktop.domain.workbooks import Row
from welfare_desktop.sheets.forms.sidecar import column_number
from welfare_desktop.sheets.overlays import pieces, sheets_of

GROUND, INK, STRUCK = "ground", "ink", "struck"
PLAIN = frozenset(("000000", "FFFFFF"))
DARK, LIGHT, CHANNEL = 60, 235, 255
LABELS_KEPT = 40
CELL = re.compile(rb"<(?:\w+:)?c\b([^<>]*?)(/?)>(<(?:\w+:)?/)?")
PLACE = re.compile(rb'\br="([A-Z]{1,3})([0-9]{1,7})"')
STYLE = re.compile(rb'\bs="(\d{1,6})"')
PALETTE = (
    "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080"
    "C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF"
    "8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC"
    "99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
)
"""Excel's palette numbers 8 to 63, six letters each."""

Tint = tuple[str, str]
"""What is coloured (GROUND, INK, STRUCK), and the colour ("" for a strike-through)."""


@dataclass(slots=True)
class SheetTints:
    """Rows most of whose filled cells have a tint; and texts that stand in or beside a tinted cell, with their row."""

    rows: dict[Tint, list[int]] = field(default_factory=lambda: defaultdict[Tint, list[int]](list))
    labels: dict[Tint, list[tuple[int, str]]] = field(
        default_factory=lambda: defaultdict[Tint, list[tuple[int, str]]](list)
    )


def read_tints(data: bytes, rows: Mapping[str, Sequence[Row]]) -> dict[str, SheetTints]:
    """Tints by sheet name; `rows` are the sheets' cells as read.

    Raises what a damaged package raises (KeyError, ValueError, zipfile.BadZipFile, SyntaxError, zlib.error).
    """
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        styles = _styles(package)
        if not styles:
            return {}
        return {name: _sheet(package, part, styles, rows[name]) for name, part in sheets_of(package) if name in rows}


def _sheet(
    package: zipfile.ZipFile, part: str, styles: Mapping[bytes, Sequence[Tint]], rows: Sequence[Row]
) -> SheetTints:
    found = SheetTints()
    for number, cells in _tinted_rows(package, part, styles):
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


def _tinted_rows(
    package: zipfile.ZipFile, part: str, styles: Mapping[bytes, Sequence[Tint]]
) -> Iterator[tuple[int, list[tuple[int, Sequence[Tint]]]]]:
    """Row numbers with the columns that are tinted."""
    for piece in pieces(package, part):
        cells: dict[int, list[tuple[int, Sequence[Tint]]]] = {}
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


def _styles(package: zipfile.ZipFile) -> dict[bytes, tuple[Tint, ...]]:
    """The tints of each cell style that has any, by its number."""
    if "xl/styles.xml" not in package.namelist():
        return {}
    groups = {_local(group): list(group) for group in fromstring(package.read("xl/styles.xml"))}
    theme = _theme(package)
    fonts = [_of_font(font, theme) for font in groups.get("fonts", ())]
    fills = [_of_fill(fill, theme) for fill in groups.get("fills", ())]
    found: dict[bytes, tuple[Tint, ...]] = {}
    for number, style in enumerate(groups.get("cellXfs", ())):
        tints = (*_chosen(style, "fontId", fonts), *_chosen(style, "fillId", fills))
        if tints:
            found[str(number).encode()] = tints
    return found


def _chosen(style: Element, name: str, tints: Sequence[tuple[Tint, ...]]) -> tuple[Tint, ...]:
    number = style.get(name, "")
    return tints[int(number)] if number.isdecimal() and int(number) < len(tints) else ()


def _of_font(font: Element, theme: Sequence[str]) -> tuple[Tint, ...]:
    tints: list[Tint] = []
    for mark in font:
        if _local(mark) == "strike" and mark.get("val", "1") not in ("0", "false"):
            tints.append((STRUCK, ""))
        elif _local(mark) == "color" and (colour := _colour(mark, theme)):
            tints.append((INK, colour))
    return tuple(tints)


def _of_fill(fill: Element, theme: Sequence[str]) -> tuple[Tint, ...]:
    for pattern in fill:
        if pattern.get("patternType") not in (None, "none"):
            for mark in pattern:
                if _local(mark) == "fgColor" and (colour := _colour(mark, theme)):
                    return ((GROUND, colour),)
    return ()


def _colour(mark: Element, theme: Sequence[str]) -> str:
    """`RRGGBB`; "" for black, white and what cannot be told."""
    colour = mark.get("rgb", "")[-6:].upper()
    index, number = mark.get("indexed", ""), mark.get("theme", "")
    if not colour and index.isdecimal() and 8 <= int(index) < 64:
        colour = PALETTE[6 * (int(index) - 8) :][:6]
    if not colour and number.isdecimal() and int(number) < len(theme):
        colour = _tinted(theme[int(number)], mark.get("tint", "0"))
    known = len(colour) == len("RRGGBB") and all(each in "0123456789ABCDEF" for each in colour)
    return colour if known and not _is_plain(colour) else ""


def _is_plain(colour: str) -> bool:
    """Nearly black or nearly white: no colour anybody would mean."""
    channels = _channels(colour)
    return colour in PLAIN or max(channels) < DARK or min(channels) > LIGHT


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
