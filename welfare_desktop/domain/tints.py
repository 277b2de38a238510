"""Coloured rows of a ledger and what they mean (色の意味): asked, never guessed.

Only a strike-through is proposed as an ending (EXCEL.md); red or grey is often a mere correction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

STRUCK = "struck"
"""The key of a strike-through among tints; others are `ground:RRGGBB` and `ink:RRGGBB`."""


class Meaning(StrEnum):
    """What the clerk says a colour means."""

    NOTHING = "nothing"
    ENDED = "ended"
    CHECK = "check"
    NOTE = "note"

    @property
    def label(self) -> str:
        """The words clerks see."""
        return _LABELS[self]


_LABELS = dict(zip(Meaning, ("意味はない", "終了・廃止", "要確認の印を付ける", "備考に書く"), strict=True))


@dataclass(frozen=True, slots=True)
class Coloured:
    """The records of one table that share a tint: its key, its name for clerks, their rows, what the sheet says of it."""

    key: str
    name: str
    rows: tuple[int, ...]
    legend: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a tint means; `text` is the day of an ending (ISO) or what is written into the remarks."""

    meaning: Meaning = Meaning.NOTHING
    text: str = ""


def proposed(coloured: Coloured, today: str) -> Answer:
    """What stands in the question at first: an ending for a strike-through, else nothing but the sheet's own words."""
    if coloured.key == STRUCK:
        return Answer(Meaning.ENDED, today)
    return Answer(Meaning.NOTHING, coloured.legend)


def name_of(part: str, colour: str) -> str:
    """A tint as a clerk would call it: 黄色の背景, 赤い文字, 取り消し線."""
    if part == STRUCK:
        return "取り消し線"
    what = "背景" if part == "ground" else "文字"
    return f"{_colour_name(colour)}の{what}"


def _colour_name(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    high, low = max(red, green, blue), min(red, green, blue)
    if high - low < _GREY_SPREAD:
        return "灰色"
    hue = _hue(red, green, blue)
    name = next(name for end, name in _HUES if hue < end)
    pale = low > _PALE
    return f"薄い{name}" if pale else name


def _hue(red: int, green: int, blue: int) -> float:
    """The angle on the colour wheel: red 0, green 120, blue 240."""
    high, low = max(red, green, blue), min(red, green, blue)
    spread = high - low
    if high == red:
        return (60 * (green - blue) / spread) % 360
    return 120 + 60 * (blue - red) / spread if high == green else 240 + 60 * (red - green) / spread


_GREY_SPREAD, _PALE = 28, 150
_HUES: Sequence[tuple[float, str]] = (
    (15, "赤"), (42, "橙"), (70, "黄"), (165, "緑"), (200, "水色"), (255, "青"), (290, "紫"), (345, "桃色"), (361, "赤"),
)  # fmt: skip
