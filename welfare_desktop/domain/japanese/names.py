"""Comparing names (氏名) for proposals: never identity, and never what is shown."""

import re

from welfare_desktop.domain.japanese.search import fold_text
from welfare_desktop.domain.japanese.variants import STANDARD

_POINT = re.compile("[・.,']")


def name_key(name: str) -> str:
    """Equal for spellings of one name: 髙橋 一郎, 高橋　一郎, 高橋一郎 with a variation selector."""
    return key_of_folded(fold_text(name))


def key_of_folded(folded: str) -> str:
    """The key of a name that is folded already."""
    return folded if _POINT.search(folded) is None else _POINT.sub("", folded)


def standard_spelling(name: str) -> str:
    """The name with variant kanji replaced by the usual ones: 渡邉 → 渡辺."""
    return "".join(STANDARD.get(character, character) for character in name)
