"""支援ネットワーク図 on one A4 sheet lying: the person in the middle, who stands around them, and the legend.

Who lives with the person stands inside the broken line around them; the others stand along the edge of the sheet,
family at the top, agencies at the right and below, other supporters at the left. Places are spaced so that no two
boxes meet; where many people have to stand, all boxes become smaller together.
"""

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeAlias

from welfare_desktop.domain.casework.network import Circle, Figure, Network, Tie
from welfare_desktop.domain.drawing import Document, Face, Line, Operation, Page, Rectangle
from welfare_desktop.domain.rosters import CAUTION, Align
from welfare_desktop.papers.fitting import Style, fit
from welfare_desktop.papers.fonts import Fonts
from welfare_desktop.papers.page import Pen, Sheet, Type, baseline

Point: TypeAlias = tuple[float, float]

BOX = (122.0, 42.0)
GAP = 10.0
RADIUS = 46.0
HOME = (236.0, 132.0)
"""Half the breadth and height of the line around those at home."""
HOME_RING = (166.0, 94.0)
SMALLEST = 0.5
HEAD, FOOT = 34.0, 52.0
ROUNDNESS = 7.0
SHADE = 0.92
_STEPS = 1440
_TURNS = 12
"""So many ways to turn those at home are tried, so that they hide few ties of others."""
EMPTY = "家族・関係者や関係機関を登録すると、ここに描かれます。"
LEGEND = (
    (Tie.CLOSE, "良好"),
    (Tie.USUAL, "普通"),
    (Tie.DISTANT, "疎遠"),
    (Tie.TENSE, "対立"),
)


@dataclass(frozen=True, slots=True)
class Box:
    """Where somebody stands: the middle of a box and its size, in points."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Box", gap: float = 0.0) -> bool:
        """Whether the two are nearer to one another than `gap` in both directions."""
        across = (self.width + other.width) / 2 + gap
        down = (self.height + other.height) / 2 + gap
        return abs(self.x - other.x) < across and abs(self.y - other.y) < down


@dataclass(slots=True)
class _Drawing:
    """The operations of the sheet, in layers: ties below boxes, boxes below text."""

    pen: Pen
    ties: list[Operation] = field(default_factory=list[Operation])
    boxes: list[Operation] = field(default_factory=list[Operation])


def ecomap(fonts: Fonts, network: Network) -> Document:
    """Draw the network; the document also says which characters cannot be printed as written."""
    fonts.forget()
    sheet = Sheet.a4(landscape=True)
    drawing = _Drawing(Pen(fonts))
    centre = ((sheet.left + sheet.x1) / 2, (sheet.top + HEAD + sheet.y1 - FOOT) / 2)
    places = laid_out(network.figures, centre, (sheet.breadth, sheet.y1 - FOOT - sheet.top - HEAD))
    if any(figure.at_home for figure in network.figures):
        drawing.ties += _broken_ellipse(centre, HOME)
    for figure, box in places:
        drawing.ties += _tie(centre, (box.x, box.y), figure.tie)
    for figure, box in places:
        _draw_figure(drawing, figure, box)
    _draw_person(drawing, network, centre)
    _draw_head(drawing.pen, sheet, network)
    _draw_legend(drawing, sheet, network)
    if not places:
        drawing.pen.aligned((sheet.left, sheet.x1), centre[1] + RADIUS + 30, EMPTY, Type(10.0, grey=0.3), Align.CENTRE)
    pen = drawing.pen
    operations = (*drawing.ties, *drawing.boxes, *pen.fills, *pen.rules, *pen.texts)
    page = Page(sheet.width, sheet.height, operations)
    return Document(network.title, (page,), tuple(sorted(fonts.missing)), tuple(sorted(fonts.plain_variants)))


# --- where everybody stands ---


def laid_out(figures: Sequence[Figure], centre: Point, room: Point) -> list[tuple[Figure, Box]]:
    """Everybody with their box, within `room` (breadth, height) around the centre; no two boxes meet."""
    at_home = [figure for figure in figures if figure.at_home]
    around = _in_order([figure for figure in figures if not figure.at_home])
    scale = 1.0
    while True:
        placed = _placed(at_home, around, centre, room, scale)
        boxes = [box for _, box in placed]
        if scale <= SMALLEST or not any(a.meets(b, 3.0) for at, a in enumerate(boxes) for b in boxes[:at]):
            return placed
        scale *= 0.95


def _in_order(figures: Sequence[Figure]) -> list[Figure]:
    """Clockwise from the top: family, agencies, other supporters."""
    ranks = {Circle.FAMILY: 0, Circle.AGENCY: 1, Circle.SUPPORTER: 2}
    return sorted(figures, key=lambda figure: ranks[figure.circle])


def _placed(
    at_home: Sequence[Figure], around: Sequence[Figure], centre: Point, room: Point, scale: float
) -> list[tuple[Figure, Box]]:
    width, height = BOX[0] * scale, BOX[1] * scale
    spread = 1.0 if at_home else min(1.0, 0.62 + 0.05 * len(around))
    half = ((room[0] - width) / 2 * spread, (room[1] - height) / 2 * spread)
    family = sum(figure.circle is Circle.FAMILY for figure in around)
    turn = max(family - 1, 0) / 2
    outer = _ring(len(around), half, (width + GAP, height + GAP), turn, power=4.0)
    turns = [number / _TURNS for number in range(_TURNS)] if at_home else [0.0]
    rings = [_ring(len(at_home), HOME_RING, (width, height), each, power=2.0) for each in turns]
    inner = min(rings, key=lambda ring: _crowding(ring, outer, (width, height)))
    return [
        (figure, Box(centre[0] + x, centre[1] + y, width, height))
        for figures, points in ((at_home, inner), (around, outer))
        for figure, (x, y) in zip(figures, points, strict=True)
    ]


def _crowding(ring: Sequence[Point], outer: Sequence[Point], size: Point) -> tuple[int, float]:
    """How many ties those at home would cover, and then how near they stand to the middle."""
    covered = sum(_hides(Box(*place, *size), end) for place in ring for end in outer)
    return covered, -min((abs(x) for x, _ in ring), default=0.0)


def _hides(box: Box, end: Point) -> bool:
    """Whether a box would cover the tie from the middle to a place further out."""
    points = (_along((0.0, 0.0), end, share / 40) for share in range(41))
    return any(box.meets(Box(*point, 0.0, 0.0), 4.0) for point in points)


def _ring(count: int, half: Point, cell: Point, turn: float, power: float) -> list[Point]:
    """`count` places clockwise along a rounded ring, the one numbered `turn` at the top.

    Steps are measured in boxes, the larger of the two directions: where places lie side by side they are a breadth
    apart, where they lie one below the other a height.
    """
    if not count:
        return []
    points = [_on_ring(2 * math.pi * step / _STEPS, half, power) for step in range(_STEPS)]
    lengths = [0.0]
    for (x1, y1), (x2, y2) in zip(points, (*points[1:], points[0]), strict=True):
        lengths.append(lengths[-1] + max(abs(x2 - x1) / cell[0], abs(y2 - y1) / cell[1]))
    total = lengths[-1]
    found: list[Point] = []
    for number in range(count):
        wanted = ((number - turn) / count * total) % total
        step = bisect_left(lengths, wanted - total / _STEPS / 2)
        found.append(points[step % _STEPS])
    return found


def _on_ring(angle: float, half: Point, power: float) -> Point:
    """A point of a superellipse, clockwise from the top; a high power makes its corners square."""
    x, y = math.sin(angle), -math.cos(angle)
    radius = (abs(x) ** power + abs(y) ** power) ** (-1 / power)
    return half[0] * x * radius, half[1] * y * radius


# --- ties ---


def _tie(start: Point, end: Point, tie: Tie) -> list[Operation]:
    if tie is Tie.CLOSE:
        return [Line(*start, *end, width=3.0, grey=0.25)]
    if tie is Tie.DISTANT:
        return [Line(*a, *b, width=1.0, grey=0.25) for a, b in _dashes(start, end, 5.0, 4.0)]
    if tie is Tie.TENSE:
        points = list(_zigzag(start, end))
        return [Line(*a, *b, width=1.0, grey=0.1) for a, b in pairwise(points)]
    return [Line(*start, *end, width=1.0, grey=0.25)]


def _dashes(start: Point, end: Point, dash: float, gap: float) -> Iterator[tuple[Point, Point]]:
    length = math.dist(start, end)
    at = 0.0
    while at < length:
        yield _along(start, end, at / length), _along(start, end, min(at + dash, length) / length)
        at += dash + gap


def _zigzag(start: Point, end: Point) -> Iterator[Point]:
    """A line of small teeth."""
    length = math.dist(start, end)
    teeth = max(2, round(length / 6.0))
    across = (-(end[1] - start[1]) / length * 3.5, (end[0] - start[0]) / length * 3.5)
    yield start
    for tooth in range(1, teeth):
        side = 1 if tooth % 2 else -1
        x, y = _along(start, end, tooth / teeth)
        yield x + across[0] * side, y + across[1] * side
    yield end


def _along(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


# --- boxes and people ---


def _draw_figure(drawing: _Drawing, figure: Figure, box: Box) -> None:
    left, top = box.x - box.width / 2, box.y - box.height / 2
    agency = figure.circle is Circle.AGENCY
    drawing.boxes.append(Rectangle(left, top, box.width, box.height, fill=SHADE if agency else 1.0))
    if figure.circle is Circle.FAMILY:
        drawing.boxes += _rounded(left, top, box.width, box.height)
    else:
        drawing.boxes.append(Rectangle(left, top, box.width, box.height, stroke=0.25, stroke_width=0.8))
    if agency:
        drawing.boxes.append(Rectangle(left, top, 4.0, box.height, fill=0.35))
    _draw_words(drawing.pen, figure, box)


def _draw_words(pen: Pen, figure: Figure, box: Box) -> None:
    """The name, large as it may be, and what they are in a smaller line."""
    scale = box.height / BOX[1]
    inset = 8.0 * scale
    span = (box.x - box.width / 2 + inset, box.x + box.width / 2 - inset)
    below = "　".join(part for part in (figure.role, figure.detail) if part)
    name = fit(pen.fonts, figure.name, span[1] - span[0], Style(10.0 * scale, Face.GOTHIC_BOLD, 0.6, lines=2, cut=True))
    small = 7.5 * scale if below else 0.0
    height = name.size * 1.2 * len(name.lines) + small * 1.35
    y = box.y - height / 2
    for line in name.lines:
        kind = Type(name.size, Face.GOTHIC_BOLD)
        pen.aligned(span, baseline(y + name.size * 0.6, name.size), line, kind, Align.CENTRE)
        y += name.size * 1.2
    if below:
        fitted = fit(pen.fonts, below, span[1] - span[0], Style(small, least=0.7, lines=1, cut=True))
        kind = Type(fitted.size, grey=0.2)
        pen.aligned(span, baseline(y + small * 0.75, fitted.size), fitted.lines[0], kind, Align.CENTRE)


def _draw_person(drawing: _Drawing, network: Network, centre: Point) -> None:
    drawing.boxes += _disc(centre, RADIUS + 4.0, 1.0)
    drawing.boxes += _disc(centre, RADIUS, 0.9)
    drawing.boxes += _circle(centre, RADIUS + 4.0, 0.6)
    drawing.boxes += _circle(centre, RADIUS, 1.8)
    pen, reach = drawing.pen, RADIUS * 0.84
    span = (centre[0] - reach, centre[0] + reach)
    name = fit(pen.fonts, network.person, 2 * reach, Style(14.0, Face.GOTHIC_BOLD, 0.6, lines=2))
    y = centre[1] - (name.size * 1.2 * len(name.lines) + (10.0 if network.detail else 0.0)) / 2
    for line in name.lines:
        kind = Type(name.size, Face.GOTHIC_BOLD)
        pen.aligned(span, baseline(y + name.size * 0.6, name.size), line.strip(), kind, Align.CENTRE)
        y += name.size * 1.2
    pen.squeezed(span, baseline(y + 6.0, 8.5), network.detail, Type(8.5), Align.CENTRE)


def _rounded(left: float, top: float, width: float, height: float) -> list[Operation]:
    """An outline with round corners."""
    corners = (
        (left + width - ROUNDNESS, top + ROUNDNESS, -90),
        (left + width - ROUNDNESS, top + height - ROUNDNESS, 0),
        (left + ROUNDNESS, top + height - ROUNDNESS, 90),
        (left + ROUNDNESS, top + ROUNDNESS, 180),
    )
    points = [
        (x + ROUNDNESS * math.cos(math.radians(begin + turn)), y + ROUNDNESS * math.sin(math.radians(begin + turn)))
        for x, y, begin in corners
        for turn in range(0, 91, 15)
    ]
    return [Line(*a, *b, width=1.0, grey=0.15) for a, b in zip(points, (*points[1:], points[0]), strict=True)]


def _circle(centre: Point, radius: float, width: float) -> list[Operation]:
    points = [_on_ring(2 * math.pi * step / 90, (radius, radius), 2.0) for step in range(91)]
    return [
        Line(centre[0] + x1, centre[1] + y1, centre[0] + x2, centre[1] + y2, width=width, grey=0.1)
        for (x1, y1), (x2, y2) in pairwise(points)
    ]


def _disc(centre: Point, radius: float, grey: float) -> list[Operation]:
    """A filled circle, of thin bars that overlap a little."""
    bars = round(radius * 2)
    made: list[Operation] = []
    for bar in range(bars):
        y = -radius + bar * 2 * radius / bars
        half = math.sqrt(max(0.0, radius**2 - (y + 0.5) ** 2))
        made.append(Rectangle(centre[0] - half, centre[1] + y, 2 * half, 1.2, fill=grey))
    return made


def _broken_ellipse(centre: Point, half: Point) -> list[Operation]:
    points = [_on_ring(2 * math.pi * step / 240, half, 2.4) for step in range(241)]
    return [
        Line(centre[0] + x1, centre[1] + y1, centre[0] + x2, centre[1] + y2, width=0.7, grey=0.45)
        for step, ((x1, y1), (x2, y2)) in enumerate(pairwise(points))
        if step % 3 != 2
    ]


# --- head and foot ---


def _draw_head(pen: Pen, sheet: Sheet, network: Network) -> None:
    edge = pen.mark(sheet.x1, sheet.top, CAUTION)
    pen.squeezed((sheet.left, edge - 130), sheet.top + 14.0, network.title, Type(14.0, Face.GOTHIC_BOLD))
    pen.squeezed((edge - 125, edge - 8), sheet.top + 14.0, f"作成日 {network.made_on}", Type(8.5), Align.END)


def _draw_legend(drawing: _Drawing, sheet: Sheet, network: Network) -> None:
    """凡例: how ties and boxes are drawn; below it the office, and to whom the sheet is given."""
    pen, y = drawing.pen, sheet.y1 - 30.0
    pen.line((sheet.left, y - 12.0), (sheet.x1, y - 12.0), 0.4, 0.5)
    pen.text(sheet.left, baseline(y, 8.5), "凡例", Type(8.5, Face.GOTHIC_BOLD))
    x = sheet.left + 34.0
    for tie, word in LEGEND:
        drawing.ties += _tie((x, y), (x + 34.0, y), tie)
        pen.text(x + 39.0, baseline(y, 8.5), word, Type(8.5))
        x += 78.0
    for circle, word in ((Circle.FAMILY, "家族"), (Circle.SUPPORTER, "支援者"), (Circle.AGENCY, "関係機関")):
        _draw_figure(drawing, Figure(circle, ""), Box(x + 15.0, y, 28.0, 12.0))
        pen.text(x + 34.0, baseline(y, 8.5), word, Type(8.5))
        x += 44.0 + pen.fonts.width(word, 8.5)
    drawing.ties += [Line(*a, *b, width=0.7, grey=0.45) for a, b in _dashes((x, y), (x + 28.0, y), 4.0, 2.0)]
    pen.text(x + 33.0, baseline(y, 8.5), "同居", Type(8.5))
    named = (("提供先", network.recipient), ("利用目的", network.purpose))
    given = (network.office, *(f"{name}: {text}" for name, text in named if text))
    span = (sheet.left, sheet.x1 - 175.0)
    pen.squeezed(span, baseline(sheet.y1 - 5.0, 7.5), "　".join(given), Type(7.5, grey=0.15))
