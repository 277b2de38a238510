"""Fitting text into a width: shrink a little, break by the Japanese rules (禁則), never lose a character.

The rules of 行頭禁則 and 行末禁則 follow JIS X 4051; digits and Latin letters stay together as words.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from welfare_desktop.domain.drawing import Face
from welfare_desktop.papers.font_file import clusters_of
from welfare_desktop.papers.fonts import Fonts, printable

NOT_FIRST = frozenset(
    "、。，．・：；？！)）]］}｝〉》」』】〕〟’”ーゝゞ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜～…,.!?:;％%"
)
NOT_LAST = frozenset("(（[［{｛〈《「『【〔〝‘“￥¥＄$")
STEPS = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7)
"""Scales tried, largest first; below 70 % a clerk cannot read it."""

SPACES = " 　"
LONGEST_LINE = 1000
"""More characters than any line of paper holds."""

_WORD = re.compile(r"[!-~]")


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of one size; joined they are the text (a line break between hard lines apart)."""

    size: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """How a text may be fitted: its size in points, the smallest scale, how many lines before it shrinks further.

    Beyond `lines` at the smallest scale the text takes as many lines as it needs, unless `cut`:
    then the last line ends in …, for labels only, where the full text stands elsewhere.
    """

    size: float
    face: Face = Face.GOTHIC
    least: float = 0.7
    lines: int = 2
    wraps: bool = True
    cut: bool = False


def fit(fonts: Fonts, text: str, width: float, style: Style) -> Fitted:
    """Lay the text into `width` points."""
    text = printable(text)
    room = width / style.size
    lines = tuple(text.split("\n"))
    natural = max(fonts.width(line, 1.0, style.face) for line in lines)
    if natural <= room:
        return Fitted(style.size, lines)
    if len(lines) == 1:
        scale = room / natural
        if scale >= (max(style.least, 0.9) if style.wraps else style.least):
            return Fitted(style.size * scale * 0.9999, lines)
    return _broken(fonts, text, width, style)


def wrap(fonts: Fonts, text: str, width: float, size: float, face: Face = Face.GOTHIC) -> tuple[str, ...]:
    """Break into lines no wider than `width` points (one character always fits); hard line breaks are kept."""
    if width <= 0:
        raise ValueError("no width to wrap into")
    lines: list[str] = []
    for hard in text.split("\n"):
        lines.extend(_wrap_line(fonts, hard, width / size, face))
    return tuple(lines)


def _broken(fonts: Fonts, text: str, width: float, style: Style) -> Fitted:
    if style.lines > 1 and (halves := _at_space(fonts, text, width / style.size, style.face)):
        return Fitted(style.size, halves)
    size, lines = style.size, ()
    for scale in (step for step in STEPS if step >= style.least):
        size = style.size * scale
        lines = wrap(fonts, text, width, size, style.face)
        if len(lines) <= max(style.lines, text.count("\n") + 1):
            return Fitted(size, lines)
    if style.cut:
        return Fitted(size, (*lines[: style.lines - 1], _cut(fonts, lines[style.lines - 1], width / size, style.face)))
    return Fitted(size, lines)


def _at_space(fonts: Fonts, text: str, room: float, face: Face) -> tuple[str, ...]:
    """Two lines broken at the last space that allows it: a building's name (方書) stays in one piece."""
    if "\n" in text:
        return ()
    for place in range(len(text) - 1, 0, -1):
        if text[place - 1] in SPACES and fonts.width(text[:place].rstrip(SPACES), 1.0, face) <= room:
            rest = text[place:]
            return (text[:place], rest) if fonts.width(rest, 1.0, face) <= room else ()
    return ()


def _cut(fonts: Fonts, line: str, room: float, face: Face) -> str:
    clusters = clusters_of(line)
    while clusters and fonts.width("".join(clusters) + "…", 1.0, face) > room:
        clusters.pop()
    return "".join(clusters) + "…"


def _wrap_line(fonts: Fonts, text: str, room: float, face: Face) -> Iterator[str]:
    while fonts.width(text.rstrip(SPACES), 1.0, face) > room:
        place = _break(fonts, text, room, face)
        yield text[:place]
        text = text[place:]
    yield text


def _break(fonts: Fonts, text: str, room: float, face: Face) -> int:
    """Where the first line of a text too wide for one ends: at the last place the rules allow, else anywhere."""
    clusters = clusters_of(text[:LONGEST_LINE])
    ends = list(accumulate(fonts.advances(clusters, face)))
    full = max(1, bisect_right(ends, room))
    while full < len(clusters) and clusters[full] in SPACES:
        full += 1
    allowed = (place for place in range(full, 0, -1) if _may_part(clusters[place - 1 : place + 1]))
    return sum(map(len, clusters[: next(allowed, full)]))


def _may_part(pair: list[str]) -> bool:
    """Whether a line may end between two characters."""
    if len(pair) < 2:
        return True
    before, after = pair
    if after in NOT_FIRST or after in SPACES or before in NOT_LAST:
        return False
    return not (_WORD.match(before) and _WORD.match(after))
