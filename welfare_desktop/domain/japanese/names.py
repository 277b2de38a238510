"""Comparing names (氏名) for proposals: never identity, and never what is shown."""

from welfare_desktop.domain.japanese.search import fold_text
from welfare_desktop.domain.japanese.variants import STANDARD

_POINTS = str.maketrans("", "", "・.,'")


def name_key(name: str) -> str:
    """Equal for spellings of one name: 髙橋 一郎, 高橋　一郎, 高橋一郎 with a variation selector."""
    return fold_text(name).translate(_POINTS)


def standard_spelling(name: str) -> str:
    """The name with variant kanji replaced by the usual ones: 渡邉 → 渡辺."""
    return "".join(STANDARD.get(character, character) for character in name)
