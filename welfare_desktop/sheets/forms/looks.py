"""How a cell looks, as far as it may mean something (色・取り消し線), whatever the file's form."""

from collections.abc import Sequence
from typing import TypeAlias

GROUND, INK, STRUCK = "ground", "ink", "struck"
PALETTE = (
    "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080"
    "C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF"
    "8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC"
    "99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
)
"""Excel's palette numbers 8 to 63, six letters each."""
DARK, LIGHT = 60, 235

Tint: TypeAlias = tuple[str, str]
"""What is coloured (GROUND, INK, STRUCK), and the colour ("" for a strike-through)."""
Look: TypeAlias = tuple[Tint, ...]
LookedRow: TypeAlias = tuple[int, Sequence[tuple[int, Look]]]
"""A row (from 1) with its cells that look otherwise: column (from 1) and look, blank cells too."""


def look(struck: bool, ink: str, ground: str) -> Look:
    """The look of a cell; colours are `RRGGBB`, "" where there is none."""
    tints: list[Tint] = [(STRUCK, "")] if struck else []
    tints += [(INK, ink)] if is_colour(ink) else []
    tints += [(GROUND, ground)] if is_colour(ground) else []
    return tuple(tints)


def is_colour(colour: str) -> bool:
    """Whether somebody may mean something by it: neither nearly black nor nearly white."""
    if len(colour) != len("RRGGBB") or any(each not in "0123456789ABCDEF" for each in colour):
        return False
    channels = [int(colour[at : at + 2], 16) for at in (0, 2, 4)]
    return max(channels) >= DARK and min(channels) <= LIGHT


def of_palette(number: int) -> str:
    """A colour of Excel's standard palette; "" for numbers outside it."""
    return PALETTE[6 * (number - 8) :][:6] if 8 <= number < 64 else ""
