"""Folding for search: what a clerk types finds what another clerk wrote.

Folded away: width, case, hiragana or katakana, small kana, variant kanji, variation selectors,
blanks (U+3000 too), the kinds of hyphen and ー. Line breaks stay, so that words joined by them stay
apart. The display text is never folded; `positions` leads back to it.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import jaconv

from welfare_desktop.domain.japanese.variants import STANDARD
from welfare_desktop.domain.japanese.width import voiced

_HYPHENS = dict.fromkeys("-‐‑‒–—―−─━ーｰ﹣－⁃˗", "-")
_WAVES = dict.fromkeys("~〜～", "~")
_LARGE = dict(zip("ァィゥェォッャュョヮヵヶ", "アイウエオツヤユヨワカケ", strict=True))
_BLANKS = dict.fromkeys(" \t\u3000\xa0\u200b\u200c\u200d\u2060\ufeff\xad", "")
_MARKS = "\u3099\u309a"
APART = "\0"
"""Keeps texts apart that are worked on together: it stays what it is, and no text we keep has one."""


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text; `positions[i]` is the index in the original of the character that gave `text[i]`."""

    text: str
    positions: tuple[int, ...]


class _Folding(dict[int, str]):
    """Folds of single characters, worked out when first met."""

    def __missing__(self, code: int) -> str:
        folded = chr(code)
        while (again := "".join(map(_fold_once, folded))) != folded:
            folded = again
        self[code] = folded
        return folded


def fold_text(text: str) -> str:
    """The folded text alone."""
    folded = text.translate(_FOLDING)
    if _MARKS[0] in folded or _MARKS[1] in folded:
        return fold(text).text
    return folded


def fold_texts(texts: Sequence[str]) -> list[str]:
    """Many texts folded at once, each as alone."""
    folded = fold_text(APART.join(texts)).split(APART)
    return folded if len(folded) == len(texts) else list(map(fold_text, texts))


def fold(text: str) -> Folded:
    """The folded text and where each of its characters came from."""
    characters: list[str] = []
    positions: list[int] = []
    for index, original in enumerate(text):
        for character in _FOLDING[ord(original)]:
            if character in _MARKS:
                if characters:
                    characters[-1] = voiced(characters[-1], character) or characters[-1]
            else:
                characters.append(character)
                positions.append(index)
    return Folded("".join(characters), tuple(positions))


def digits(text: str) -> str:
    """Only the digits, narrow: for finding a telephone number however it is written."""
    tight = text.replace("-", "")
    if tight.isdigit() and tight.isascii():
        return tight
    return "".join(character for character in unicodedata.normalize("NFKC", text) if "0" <= character <= "9")


def _fold_once(character: str) -> str:
    if character in _ONE_STEP:
        return _ONE_STEP[character]
    if _is_selector(ord(character)):
        return ""
    return jaconv.hira2kata(unicodedata.normalize("NFKC", character).lower())


def _is_selector(code: int) -> bool:
    return 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF


_ONE_STEP = STANDARD | _HYPHENS | _WAVES | _LARGE | _BLANKS
_FOLDING = _Folding()
