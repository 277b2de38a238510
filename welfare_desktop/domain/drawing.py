"""Drawing operations: one page is a tuple of them, drawn alike by the PDF writer and the screen.

Lengths are points (1/72 inch), the origin is the top left corner, y grows downwards. A text's y
is its baseline. Text is measured once, where the page is made; the back ends only draw.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

GETA = "〓"
"""What is drawn for a character that no bundled font has."""


class Face(StrEnum):
    """Which of the bundled fonts draws a text."""

    GOTHIC = "gothic"
    GOTHIC_BOLD = "gothic-bold"
    MINCHO = "mincho"
    FALLBACK = "fallback"
    """The font for characters the others lack; a page maker never asks for it itself."""


@dataclass(frozen=True, slots=True)
class TextRun:
    """Text of one font with its left end at x (already aligned by the page maker) and its measured width.

    `glyphs` is given where the text alone does not tell what to draw (異体字, 〓, a mark set apart): the
    font's glyph numbers, each with its place in ems from the run's left end.
    """

    x: float
    y: float
    size: float
    text: str
    width: float
    face: Face = Face.GOTHIC
    grey: float = 0.0
    glyphs: tuple[tuple[int, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A straight rule."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = 0.4
    grey: float = 0.0


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A box: filled with a grey (0 black … 1 white) when `fill` is given, outlined when `stroke` is."""

    x: float
    y: float
    width: float
    height: float
    fill: float | None = None
    stroke: float | None = None
    stroke_width: float = 0.6


Operation: TypeAlias = TextRun | Line | Rectangle


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet of paper, in points."""

    width: float
    height: float
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A printed form ready to be drawn.

    `missing_glyphs` are the characters no bundled font has (外字 and the like), drawn as 〓;
    `plain_variants` the characters whose chosen variant (異体字) no font has, drawn in the usual form.
    """

    title: str
    pages: Sequence[Page]
    missing_glyphs: tuple[str, ...] = ()
    plain_variants: tuple[str, ...] = ()
