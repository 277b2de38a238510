"""Drawing operations: one page is a tuple of them, drawn alike by the PDF writer and the screen.

Lengths are points (1/72 inch), the origin is the top left corner, y grows downwards. A text's y
is its baseline. Text is measured once, where the page is made; the back ends only draw.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Face(StrEnum):
    """Which face of the bundled fonts draws a text."""

    GOTHIC = "gothic"
    GOTHIC_BOLD = "gothic-bold"
    MINCHO = "mincho"


@dataclass(frozen=True, slots=True)
class TextRun:
    """Text with its left end at x (already aligned by the page maker)."""

    x: float
    y: float
    size: float
    text: str
    face: Face = Face.GOTHIC
    grey: float = 0.0


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


Operation: TypeAlias = TextRun | Line | Rectangle


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet of paper, in points."""

    width: float
    height: float
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A printed form ready to be drawn: its pages and the characters no bundled font has."""

    title: str
    pages: tuple[Page, ...]
    missing_glyphs: tuple[str, ...] = ()
