"""Fitting text into a width: shrink a little, break by the Japanese rules (禁則), never lose a character.

The rules of 行頭禁則 and 行末禁則 follow JIS X 4051; digits and Latin letters stay together as words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from welfare_desktop.domain.drawing import Face
from welfare_desktop.papers.font_file import clusters_of
from welfare_desktop.papers.fonts import Fonts, printable

NOT_FIRST = frozenset(
    "、。，．・：；？！)）]］}｝〉》」』】〕〟’”ーゝゞ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜～…,.!?:;％%"
)
NOT_LAST = frozenset("(（[［{｛〈《「『【〔〝‘“￥¥＄$")
STEPS = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7)
"""Scales tried, largest first; below 70 % a clerk cannot read it."""

_WORD = re.compile(r"[!-~]+-?")


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
    if "\n" not in text:
        natural = fonts.width(text, 1.0, style.face)
        if natural <= room:
            return Fitted(style.size, (text,))
        scale = room / natural
        if scale >= (max(style.least, 0.9) if style.wraps else style.least):
            return Fitted(style.size * scale * 0.9999, (text,))
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
        if text[place - 1] in " 　" and fonts.width(text[:place].rstrip(), 1.0, face) <= room:
            rest = text[place:]
            return (text[:place], rest) if fonts.width(rest, 1.0, face) <= room else ()
    return ()


def _cut(fonts: Fonts, line: str, room: float, face: Face) -> str:
    clusters = clusters_of(line)
    while clusters and fonts.width("".join(clusters) + "…", 1.0, face) > room:
        clusters.pop()
    return "".join(clusters) + "…"


def _wrap_line(fonts: Fonts, text: str, room: float, face: Face) -> Iterator[str]:
    line, used = "", 0.0
    for chunk in _chunks(text):
        advance = fonts.width(chunk, 1.0, face)
        if used + fonts.width(chunk.rstrip(" 　"), 1.0, face) <= room:
            line, used = line + chunk, used + advance
            continue
        if line:
            yield line
            line, used = "", 0.0
        *full, line = _split_chunk(fonts, chunk, room, face)
        yield from full
        used = fonts.width(line, 1.0, face)
    yield line


def _split_chunk(fonts: Fonts, chunk: str, room: float, face: Face) -> list[str]:
    """A chunk wider than a whole line, cut between characters."""
    parts, used = [""], 0.0
    for cluster in clusters_of(chunk):
        advance = fonts.width(cluster, 1.0, face)
        if used + advance > room and parts[-1] and cluster not in " 　":
            parts.append("")
            used = 0.0
        parts[-1] += cluster
        used += advance
    return parts


def _chunks(text: str) -> Iterator[str]:
    """The pieces between which a line may end."""
    chunk = ""
    for piece in _pieces(text):
        if chunk and not (piece[0] in NOT_FIRST or chunk[-1] in NOT_LAST or piece in " 　"):
            yield chunk
            chunk = ""
        chunk += piece
    if chunk:
        yield chunk


def _pieces(text: str) -> Iterator[str]:
    place = 0
    while place < len(text):
        word = _WORD.match(text, place)
        if word:
            yield word.group()
            place = word.end()
            continue
        cluster = clusters_of(text[place : place + 8])[0]
        yield cluster
        place += len(cluster)
