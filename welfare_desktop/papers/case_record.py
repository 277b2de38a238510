"""支援経過記録, A4 upright: the case's head, then 相談受付, 支援経過 and 会議 day by day, each on as many lines as it needs.

An entry may go on over a page; no heading stands alone at the foot of one, and every page names the case.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from welfare_desktop.domain.casework.record import CaseRecord, Entry
from welfare_desktop.domain.drawing import Document, Face, Page
from welfare_desktop.domain.rosters import CAUTION, Align
from welfare_desktop.papers.fitting import wrap
from welfare_desktop.papers.fonts import Fonts, printable
from welfare_desktop.papers.page import Pen, Sheet, Type, baseline

HEAD, FOOT = 36.0, 26.0
DAY, TEXT, SMALL = Type(9.0, Face.GOTHIC_BOLD), Type(9.5), Type(8.0, grey=0.2)
LABEL = Type(8.5, grey=0.15)
LEADING = 1.5
SIDE = 108.0
"""The breadth of what stands beside a text: day, way, with whom; or the label of a fact."""
BAND, SPACE = 19.0, 5.0
LEAST_ROOM = 60.0
"""A heading, or an entry, begins on a new page where less than this is left of one."""


@dataclass(frozen=True, slots=True)
class Strip:
    """One line of the paper: what stands at the side and in the text, or a heading; `begins` draws a rule above."""

    height: float
    side: tuple[str, Type] = ("", TEXT)
    text: str = ""
    heading: str = ""
    begins: bool = False


def case_record(fonts: Fonts, record: CaseRecord) -> Document:
    """Lay the record out; the document also says which characters cannot be printed as written."""
    fonts.forget()
    sheet = Sheet.a4(landscape=False)
    strips = list(_strips(fonts, record, sheet.breadth - SIDE))
    bodies = list(_pages(strips, sheet.y1 - FOOT - sheet.top - HEAD))
    pages = tuple(
        _page(fonts, sheet, record, body, f"{number} / {len(bodies)} 頁") for number, body in enumerate(bodies, 1)
    )
    return Document(record.title, pages, tuple(sorted(fonts.missing)), tuple(sorted(fonts.plain_variants)))


# --- lines ---


def _strips(fonts: Fonts, record: CaseRecord, breadth: float) -> Iterator[Strip]:
    for label, text in record.facts:
        yield from _rows(fonts, ((label, LABEL),), text, breadth)
    for part in record.parts:
        yield Strip(BAND + SPACE, heading=f"{part.heading}　{len(part.entries)}件")
        for entry in part.entries:
            yield from _rows(fonts, tuple(_beside(fonts, entry)), entry.text, breadth)


def _beside(fonts: Fonts, entry: Entry) -> Iterator[tuple[str, Type]]:
    yield entry.day or "日付不明", DAY
    for text in entry.beside:
        for line in wrap(fonts, printable(text), SIDE - 10.0, SMALL.size):
            yield line, SMALL


def _rows(fonts: Fonts, side: Sequence[tuple[str, Type]], text: str, breadth: float) -> Iterator[Strip]:
    lines = wrap(fonts, printable(text), breadth, TEXT.size) if text else ()
    height = TEXT.size * LEADING
    for at, (beside, line) in enumerate(zip_longest(side, lines)):
        yield Strip(height + (SPACE if at == 0 else 0.0), beside or ("", TEXT), line or "", begins=at == 0)


def _pages(strips: Sequence[Strip], room: float) -> Iterator[list[Strip]]:
    """The lines page by page."""
    page, left = list[Strip](), room
    for strip in strips:
        starts = strip.begins or strip.heading
        needed = min(LEAST_ROOM + (BAND if strip.heading else 0.0), room) if starts else strip.height
        if page and left < needed:
            yield page
            page, left = [], room
        page.append(strip)
        left -= strip.height
    yield page


# --- drawing ---


def _page(fonts: Fonts, sheet: Sheet, record: CaseRecord, body: Sequence[Strip], number: str) -> Page:
    pen = Pen(fonts)
    _draw_head(pen, sheet, record)
    y = sheet.top + HEAD
    for at, strip in enumerate(body):
        if strip.heading:
            _draw_band(pen, sheet, strip.heading, y + SPACE)
        else:
            _draw_line(pen, sheet, strip, y, ruled=at > 0 and not body[at - 1].heading)
        y += strip.height
    pen.line((sheet.left, y + 3.0), (sheet.x1, y + 3.0), 0.6)
    _draw_foot(pen, sheet, record, number)
    return pen.page(sheet)


def _draw_line(pen: Pen, sheet: Sheet, strip: Strip, y: float, *, ruled: bool) -> None:
    if strip.begins and ruled:
        pen.line((sheet.left, y + SPACE / 2), (sheet.x1, y + SPACE / 2), 0.3, 0.6)
    middle = y + strip.height - TEXT.size * LEADING / 2
    words, kind = strip.side
    pen.squeezed((sheet.left + 2.0, sheet.left + SIDE - 6.0), baseline(middle, kind.size), words, kind)
    pen.text(sheet.left + SIDE, baseline(middle, TEXT.size), strip.text, TEXT)


def _draw_band(pen: Pen, sheet: Sheet, text: str, y: float) -> None:
    height = BAND - 3.0
    pen.fill(sheet.left, y, sheet.breadth, height, 0.9)
    pen.text(sheet.left + 6.0, baseline(y + height / 2, 9.5), text, Type(9.5, Face.GOTHIC_BOLD))


def _draw_head(pen: Pen, sheet: Sheet, record: CaseRecord) -> None:
    made = pen.mark(sheet.x1, sheet.top, CAUTION) - 8.0
    pen.squeezed((made - 110.0, made), sheet.top + 14.0, f"作成日 {record.made_on}", Type(8.5), Align.END)
    pen.squeezed((sheet.left, made - 116.0), sheet.top + 14.0, record.title, Type(14.0, Face.GOTHIC_BOLD))
    pen.line((sheet.left, sheet.top + 27.0), (sheet.x1, sheet.top + 27.0), 0.9)


def _draw_foot(pen: Pen, sheet: Sheet, record: CaseRecord, number: str) -> None:
    named = (("提供先", record.recipient), ("利用目的", record.purpose))
    given = "　".join(f"{name}: {text}" for name, text in named if text)
    room = (sheet.left, sheet.x1 - 175.0)
    pen.squeezed(room, baseline(sheet.y1 - 15.0, 8.0), given, Type(8.0))
    pen.squeezed(room, baseline(sheet.y1 - 4.5, 7.5), record.office, Type(7.5, grey=0.15))
    pen.squeezed((room[1], sheet.x1), baseline(sheet.y1 - 15.0, 8.0), number, Type(8.0), Align.END)
