"""District rosters (校区名簿) of people who serve and of watch households, A4 with a head on every page.

Every district begins on a new page, every 町内会 (or 五十音 row) with a sub-heading that is repeated
where it goes on. Rows grow rather than lose text; no sub-heading stands alone at the foot of a page.
"""

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from welfare_desktop.domain.drawing import Document, Face, Page
from welfare_desktop.domain.rosters import Align, Group, Roster
from welfare_desktop.papers.fitting import Fitted, Style, fit
from welfare_desktop.papers.fonts import Fonts
from welfare_desktop.papers.page import Pen, Sheet, Type, baseline
from welfare_desktop.papers.table import BAND_HEIGHT, LEADING, Row, Table, split

HEAD_ROOM = 40.0
STAMP_WIDTH, STAMP_LABEL, STAMP_HEIGHT = 40.0, 11.0, 49.0
STAMP_ROOM = STAMP_HEIGHT + 6.0
FOOT_GAP, FOOT_HEIGHT = 5.0, 19.0
PAGE_NUMBER_ROOM = 170.0
EMPTY = "該当はありません。"

Item: TypeAlias = str | Row
"""A sub-heading or a row."""
Progress: TypeAlias = Callable[[int, int], None]
"""Told (pages made, pages in all); raising stops the work."""


@dataclass(slots=True)
class _Body:
    """What stands between head and foot of one page; `room` is the height still free, in points."""

    room: float
    items: list[Item] = field(default_factory=list[Item])

    def take(self, item: Item) -> None:
        self.items.append(item)
        self.room -= BAND_HEIGHT if isinstance(item, str) else item.height


def district_roster(fonts: Fonts, roster: Roster, progress: Progress | None = None) -> Document:
    """Lay the roster out; the document also says which characters cannot be printed as written."""
    fonts.forget()
    pages = tuple(_Layout(fonts, roster, progress or _unwatched).pages())
    return Document(roster.title, pages, tuple(sorted(fonts.missing)), tuple(sorted(fonts.plain_variants)))


def with_serial(fonts: Fonts, document: Document, serial: str) -> Document:
    """The same roster with its 管理番号 under the page numbers, where the layout leaves room for it."""
    return dataclasses.replace(document, pages=tuple(_numbered(fonts, page, serial) for page in document.pages))


def _numbered(fonts: Fonts, page: Page, serial: str) -> Page:
    sheet, pen = Sheet.a4(landscape=page.width > page.height), Pen(fonts)
    span = (sheet.x1 - PAGE_NUMBER_ROOM, sheet.x1)
    pen.squeezed(span, baseline(sheet.y1 - 4.5, 8.0), f"管理番号: {serial}", Type(8.0), Align.END)
    return dataclasses.replace(page, operations=(*page.operations, *pen.texts))


def _unwatched(_done: int, _total: int) -> None:
    pass


class _Layout:
    """One roster being laid out."""

    def __init__(self, fonts: Fonts, roster: Roster, progress: Progress = _unwatched) -> None:
        self.fonts = fonts
        self.roster = roster
        self.progress = progress
        self.sheet = Sheet.a4(landscape=roster.landscape)
        self.table = Table(fonts, roster.columns, self.sheet.left, self.sheet.x1)
        self.foot = self._foot_texts()
        foot = max(FOOT_HEIGHT, sum(fitted.size * len(fitted.lines) for fitted in self.foot) * LEADING)
        self.table_bottom = self.sheet.y1 - FOOT_GAP - foot

    def pages(self) -> Iterator[Page]:
        groups = self.roster.groups or (Group("", ()),)
        bodies = [self._bodies(group, first=index == 0) for index, group in enumerate(groups)]
        if self.roster.totals:
            self._place(bodies[-1], self.table.row(self.roster.totals), "", "")
        total, number = sum(map(len, bodies)), 0
        for group, of_group in zip(groups, bodies, strict=True):
            for index, body in enumerate(of_group, start=1):
                number += 1
                pen = Pen(self.fonts)
                self._draw_head(pen, group, first=number == 1)
                self._draw_body(pen, body, self._table_top(first=number == 1))
                part = f"{group.name} {index}/{len(of_group)}　" if group.name and len(groups) > 1 else ""
                self._draw_foot(pen, f"{part}{number} / {total} 頁")
                yield pen.page(self.sheet)
                self.progress(number, total)

    def _table_top(self, *, first: bool) -> float:
        stamps = first and self.roster.stamp_boxes
        return self.sheet.top + (STAMP_ROOM if stamps else HEAD_ROOM)

    # what goes on which page

    def _bodies(self, group: Group, *, first: bool) -> list[_Body]:
        self.progress(0, len(self.roster.groups))
        bodies = [self._empty_body(first=first)]
        for section in group.sections:
            count = f"　{len(section.rows):,}{self.roster.unit}" if self.roster.counts else ""
            heading = section.heading and section.heading + count
            continued = section.heading and f"{section.heading}（続き）"
            if heading and not section.rows:
                self._place(bodies, None, heading, continued)
            for texts in section.rows:
                self._place(bodies, self.table.row(texts), heading, continued)
                heading = ""
        if group.totals:
            self._place(bodies, self.table.row(group.totals), "", "")
        if not bodies[-1].items:
            bodies[-1].take(EMPTY)
        return bodies

    def _place(self, bodies: list[_Body], row: Row | None, heading: str, continued: str) -> None:
        needed = (row.height if row else 0.0) + (BAND_HEIGHT if heading else 0.0)
        if needed > bodies[-1].room and bodies[-1].items:
            bodies.append(self._empty_body(first=False))
            heading = heading or continued
        if heading:
            bodies[-1].take(heading)
        while row:
            part, row = split(row, bodies[-1].room)
            bodies[-1].take(part)
            if row:
                bodies.append(self._empty_body(first=False))
                if continued:
                    bodies[-1].take(continued)

    def _empty_body(self, *, first: bool) -> _Body:
        return _Body(self.table_bottom - self._table_top(first=first) - self.table.head.height)

    # drawing

    def _draw_head(self, pen: Pen, group: Group, *, first: bool) -> None:
        roster, sheet = self.roster, self.sheet
        right = edge = self._draw_stamps(pen) - 8.0 if first and roster.stamp_boxes else sheet.x1
        if roster.caution:
            right = pen.mark(right, sheet.top, roster.caution) - 10.0
        title = f"{roster.title}　{group.name}" if group.name else roster.title
        pen.squeezed((sheet.left, right), sheet.top + 14.0, title, Type(14.0, Face.GOTHIC_BOLD))
        bottom = self._table_top(first=first) - 6.0
        count = f"{group.count:,}{roster.unit}" if roster.counts else ""
        state = "　".join(filter(None, (roster.as_of, roster.order, count)))
        made_on = f"作成日 {roster.made_on}" if roster.made_on else ""
        split_at = edge - self.fonts.width(made_on, 8.5) - 10.0
        pen.squeezed((sheet.left, split_at), bottom, state, Type(8.5))
        pen.squeezed((split_at, edge), bottom, made_on, Type(8.5), Align.END)

    def _draw_stamps(self, pen: Pen) -> float:
        """The 決裁欄 at the right, last box outermost; returns its left edge."""
        left = self.sheet.x1 - STAMP_WIDTH * len(self.roster.stamp_boxes)
        for index, label in enumerate(self.roster.stamp_boxes):
            x, top = left + index * STAMP_WIDTH, self.sheet.top
            pen.frame(x, top, STAMP_WIDTH, STAMP_HEIGHT, 0.5)
            pen.line((x, top + STAMP_LABEL), (x + STAMP_WIDTH, top + STAMP_LABEL), 0.3)
            span = (x + 2.0, x + STAMP_WIDTH - 2.0)
            pen.squeezed(span, baseline(top + STAMP_LABEL / 2, 7.0), label, Type(7.0), Align.CENTRE)
        return left

    def _draw_body(self, pen: Pen, body: _Body, top: float) -> None:
        y = start = self.table.draw_head(pen, top)
        stretches = [(top, y)]
        for item in body.items:
            if isinstance(item, Row):
                y = self.table.draw_row(pen, item, y)
                continue
            stretches.append((start, y))
            start = y = self.table.draw_band(pen, item, y)
        stretches.append((start, y))
        self.table.draw_rules(pen, top, [(a, b) for a, b in stretches if b > a], y)

    def _foot_texts(self) -> list[Fitted]:
        """The lines at the foot: to whom and why, then what ties the sheet to the log."""
        roster = self.roster
        named = (("提供先", roster.recipient), ("利用目的", roster.purpose))
        given = "　".join(f"{name}: {text}" for name, text in named if text)
        tied = "　".join(filter(None, (roster.office, roster.footer)))
        room = self.sheet.breadth - PAGE_NUMBER_ROOM
        return [
            fit(self.fonts, text, room, Style(size, lines=1, least=0.85))
            for text, size in ((given, 8.0), (tied, 7.0))
            if text
        ]

    def _draw_foot(self, pen: Pen, page_text: str) -> None:
        y = self.table_bottom + FOOT_GAP
        for fitted in self.foot:
            for line in fitted.lines:
                leading = fitted.size * LEADING
                pen.text(self.sheet.left, baseline(y + leading / 2, fitted.size), line, Type(fitted.size, grey=0.15))
                y += leading
        span = (self.sheet.x1 - PAGE_NUMBER_ROOM, self.sheet.x1)
        pen.squeezed(span, baseline(self.table_bottom + FOOT_GAP + 5.0, 8.0), page_text, Type(8.0), Align.END)
