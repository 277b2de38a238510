"""A ruled table (罫線の表): columns by weight, rows as tall as their text, a grey head.

Cells are fitted once; a row that is taller than a page can be cut between lines, so nothing is lost.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeAlias

from welfare_desktop.domain.drawing import Face
from welfare_desktop.domain.rosters import Align, Column
from welfare_desktop.papers.fitting import Style, fit
from welfare_desktop.papers.fonts import Fonts, printable
from welfare_desktop.papers.page import Pen, Type, baseline

BODY = 8.5
READING = 5.8
LEADING = 1.24
PAD_X = 2.6
PAD_Y = 2.4
ROW_HEIGHT = 21.0
HEAD_HEIGHT = 19.0
BAND_HEIGHT = 15.0
HEAD_GREY = 0.88
BAND_GREY = 0.955
RULE_GREY = 0.45
OUTER_RULE = 0.7
INNER_RULE = 0.3

WRAPPED = Style(BODY, least=0.82)
ABOVE = Style(READING, least=0.88)
UNBROKEN = Style(BODY, lines=1, wraps=False)

FittedLine: TypeAlias = tuple[str, float]
"""One line of a cell: its text and its size in points."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row ready to be drawn: per column its fitted lines; height in points."""

    cells: tuple[tuple[FittedLine, ...], ...]
    height: float


@dataclass(frozen=True)
class Table:
    """The columns of one table between two edges."""

    fonts: Fonts
    columns: tuple[Column, ...]
    left: float
    right: float

    @cached_property
    def edges(self) -> tuple[float, ...]:
        """The x of every vertical rule."""
        total = sum(column.weight for column in self.columns)
        edges = [self.left]
        for column in self.columns:
            edges.append(edges[-1] + (self.right - self.left) * column.weight / total)
        return tuple(edges)

    @cached_property
    def spans(self) -> tuple[tuple[float, float], ...]:
        """The text area of every column."""
        return tuple((x + PAD_X, following - PAD_X) for x, following in zip(self.edges, self.edges[1:], strict=False))

    def row(self, texts: Sequence[str]) -> Row:
        """Fit one row's texts, one per column."""
        cells = tuple(
            self._cell(text, column, right - left)
            for text, column, (left, right) in zip(texts, self.columns, self.spans, strict=True)
        )
        return _boxed(cells)

    @cached_property
    def head(self) -> Row:
        """The headings, fitted."""
        style = Style(8.0, Face.GOTHIC_BOLD)
        fitted = (
            fit(self.fonts, column.heading, span[1] - span[0], style)
            for column, span in zip(self.columns, self.spans, strict=True)
        )
        cells = tuple(_sized(each.lines, each.size) for each in fitted)
        return Row(cells, max(HEAD_HEIGHT, max(map(_height, cells)) + 2 * PAD_Y))

    def draw_head(self, pen: Pen, y: float) -> float:
        """The grey head with its top at y; returns its lower edge."""
        pen.fill(self.left, y, self.right - self.left, self.head.height, HEAD_GREY)
        for lines, span in zip(self.head.cells, self.spans, strict=True):
            _draw_cell(pen, lines, span, (y, self.head.height), (Align.CENTRE, Face.GOTHIC_BOLD))
        return y + self.head.height

    def draw_row(self, pen: Pen, row: Row, y: float) -> float:
        """One row with its top at y and a hairline under it; returns its lower edge."""
        for lines, column, span in zip(row.cells, self.columns, self.spans, strict=True):
            if lines:
                _draw_cell(pen, lines, span, (y, row.height), (column.align, Face.GOTHIC))
        below = y + row.height
        pen.line((self.left, below), (self.right, below), INNER_RULE, RULE_GREY)
        return below

    def draw_band(self, pen: Pen, text: str, y: float) -> float:
        """A sub-heading across the table with its top at y; returns its lower edge."""
        pen.fill(self.left, y, self.right - self.left, BAND_HEIGHT, BAND_GREY)
        span = (self.left + 2 * PAD_X, self.right - 2 * PAD_X)
        kind = Type(8.0, Face.GOTHIC_BOLD)
        pen.squeezed(span, baseline(y + BAND_HEIGHT / 2, kind.size), text, kind)
        below = y + BAND_HEIGHT
        pen.line((self.left, below), (self.right, below), INNER_RULE, RULE_GREY)
        return below

    def draw_rules(self, pen: Pen, top: float, stretches: Sequence[tuple[float, float]], bottom: float) -> None:
        """The frame from top to bottom and the column rules along each stretch (sub-headings have none)."""
        for x in self.edges[1:-1]:
            for start, end in stretches:
                pen.line((x, start), (x, end), INNER_RULE, RULE_GREY)
        below_head = top + self.head.height
        pen.line((self.left, below_head), (self.right, below_head), OUTER_RULE)
        pen.frame(self.left, top, self.right - self.left, bottom - top, OUTER_RULE)

    def _cell(self, text: str, column: Column, width: float) -> tuple[FittedLine, ...]:
        if not text:
            return ()
        if column.reading and "\n" in text:
            reading, _, name = printable(text).partition("\n")
            above = fit(self.fonts, reading, width, ABOVE)
            return (*_sized(above.lines, above.size), *self._cell(name, column, width))
        fitted = fit(self.fonts, text, width, WRAPPED if column.wraps else UNBROKEN)
        return _sized(fitted.lines, fitted.size)


def split(row: Row, room: float) -> tuple[Row, Row | None]:
    """What of a row fits into this height (at least one line of every cell), and what is left of it."""
    if row.height <= room:
        return row, None
    parts = tuple(_lines_within(cell, room - 2 * PAD_Y) for cell in row.cells)
    rest = tuple(cell[len(part) :] for cell, part in zip(row.cells, parts, strict=True))
    return _boxed(parts), _boxed(rest) if any(rest) else None


def _boxed(cells: tuple[tuple[FittedLine, ...], ...]) -> Row:
    return Row(cells, max(ROW_HEIGHT, max(map(_height, cells)) + 2 * PAD_Y))


def _lines_within(cell: tuple[FittedLine, ...], room: float) -> tuple[FittedLine, ...]:
    """As many lines from the top as the room holds, at least one."""
    used = 0.0
    for index, (_, size) in enumerate(cell):
        used += size * LEADING
        if used > room and index:
            return cell[:index]
    return cell


def _sized(lines: tuple[str, ...], size: float) -> tuple[FittedLine, ...]:
    return tuple((line, size) for line in lines)


def _height(lines: tuple[FittedLine, ...]) -> float:
    sizes = 0.0
    for _, size in lines:
        sizes += size
    return sizes * LEADING


@lru_cache(maxsize=1024)
def _type(size: float, face: Face) -> Type:
    """The few types of a table, made once each."""
    return Type(size, face)


def _draw_cell(
    pen: Pen,
    lines: tuple[FittedLine, ...],
    span: tuple[float, float],
    band: tuple[float, float],
    how: tuple[Align, Face],
) -> None:
    """Lines one under another, in the middle of a band given by its top and height."""
    y = band[0] + (band[1] - _height(lines)) / 2
    for text, size in lines:
        leading = size * LEADING
        pen.aligned(span, baseline(y + leading / 2, size), text, _type(size, how[1]), how[0])
        y += leading
