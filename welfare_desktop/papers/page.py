"""One sheet of paper: its size and margins, and a pen that puts measured text, rules and boxes on it."""

from dataclasses import dataclass, field

from welfare_desktop.domain.drawing import Face, Line, Operation, Page, Rectangle, TextRun
from welfare_desktop.domain.rosters import Align
from welfare_desktop.papers.fonts import Fonts, printable

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Paper size and the frame inside its margins, in points. The left margin leaves room for punched holes."""

    width: float = A4[0]
    height: float = A4[1]
    left: float = 16 * MM
    right: float = 11 * MM
    top: float = 12 * MM
    bottom: float = 10 * MM

    @classmethod
    def a4(cls, *, landscape: bool) -> "Sheet":
        """A4 upright or lying; lying, the holes are at the top."""
        if landscape:
            return cls(A4[1], A4[0], left=12 * MM, right=12 * MM, top=15 * MM)
        return cls()

    @property
    def x1(self) -> float:
        return self.width - self.right

    @property
    def y1(self) -> float:
        return self.height - self.bottom

    @property
    def breadth(self) -> float:
        return self.x1 - self.left


@dataclass(frozen=True, slots=True)
class Type:
    """How text is set: size in points, face, and how grey (0 is black)."""

    size: float
    face: Face = Face.GOTHIC
    grey: float = 0.0

    def smaller(self, scale: float) -> "Type":
        return Type(self.size * scale, self.face, self.grey)


@dataclass(slots=True)
class Pen:
    """Collects the operations of one page: fills first, then rules, then text."""

    fonts: Fonts
    fills: list[Operation] = field(default_factory=list[Operation])
    rules: list[Operation] = field(default_factory=list[Operation])
    texts: list[TextRun] = field(default_factory=list[TextRun])

    def text(self, x: float, y: float, text: str, kind: Type) -> None:
        """One line of text from x rightwards."""
        self.texts += self.fonts.runs(text, x, y, kind.size, kind.face, kind.grey)

    def aligned(self, span: tuple[float, float], y: float, text: str, kind: Type, align: Align) -> None:
        """One line of text between a left and a right edge."""
        x = span[0]
        if align is not Align.START:
            spare = span[1] - x - self.fonts.width(text, kind.size, kind.face)
            x += spare if align is Align.END else spare / 2
        self.texts += self.fonts.runs(text, x, y, kind.size, kind.face, kind.grey)

    def squeezed(self, span: tuple[float, float], y: float, text: str, kind: Type, align: Align = Align.START) -> None:
        """One line of text that becomes smaller until it stands between the edges."""
        text = printable(text).replace("\n", " ")
        natural = self.fonts.width(text, kind.size, kind.face)
        room = span[1] - span[0]
        self.aligned(span, y, text, kind.smaller(room / natural) if natural > room else kind, align)

    def line(self, start: tuple[float, float], end: tuple[float, float], width: float = 0.4, grey: float = 0.0) -> None:
        """A straight rule."""
        self.rules.append(Line(*start, *end, width, grey))

    def fill(self, x: float, y: float, width: float, height: float, grey: float) -> None:
        """A grey area behind everything else."""
        self.fills.append(Rectangle(x, y, width, height, fill=grey))

    def frame(self, x: float, y: float, width: float, height: float, rule: float = 0.6) -> None:
        """An empty black box."""
        self.rules.append(Rectangle(x, y, width, height, stroke=0.0, stroke_width=rule))

    def mark(self, right: float, top: float, text: str) -> float:
        """A word in a box whose right upper corner is there (取扱注意); the left edge of the box."""
        kind = Type(10.0, Face.GOTHIC_BOLD)
        left = right - self.fonts.width(text, kind.size, kind.face) - 14.0
        self.frame(left, top, right - left, 18.0, 1.0)
        self.aligned((left, right), baseline(top + 9.0, kind.size), text, kind, Align.CENTRE)
        return left

    def page(self, sheet: Sheet) -> Page:
        """What has been drawn, as a page of this sheet."""
        return Page(sheet.width, sheet.height, (*self.fills, *self.rules, *self.texts))


def baseline(centre: float, size: float) -> float:
    """The baseline that puts Japanese text in the middle of a line whose middle is at `centre`."""
    return centre + 0.38 * size
