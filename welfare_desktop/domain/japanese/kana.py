"""Readings (フリガナ): to katakana, the order of the telephone book, and its row headings.

The order follows JIS X 4061: base kana first, then 清音 < 濁音 < 半濁音, then
長音 < 小書き < 繰返し < ordinary size. A blank sorts before everything, so all of one family name
stand together.
"""

import functools

import jaconv

from welfare_desktop.domain.japanese.width import fold_width

LEVEL = "\x01"
"""Separates the levels of a key; lower than any character of a reading."""

ROWS = "アカサタナハマヤラワ"
OTHER_ROW = "他"

_VOWELS = {
    vowel: frozenset(line)
    for vowel, line in {
        "ア": "アカサタナハマヤラワ",
        "イ": "イキシチニヒミリヰ",
        "ウ": "ウクスツヌフムユル",
        "エ": "エケセテネヘメレヱ",
        "オ": "オコソトノホモヨロヲ",
    }.items()
}
_VOWEL_OF = {kana: vowel for vowel, line in _VOWELS.items() for kana in line}
_VOICED = dict(
    zip(
        "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺ",
        "カキクケコサシスセソタチツテトハヒフヘホウワヰヱヲ",
        strict=True,
    )
)
_HALF_VOICED = dict(zip("パピプペポ", "ハヒフヘホ", strict=True))
_SMALL = dict(zip("ァィゥェォッャュョヮヵヶ", "アイウエオツヤユヨワカケ", strict=True))
_REPEATS = "ヽヾ"
_LONG = "ー"


class _Marks(dict[int, str]):
    """A translation table whose unnamed characters all become one mark."""

    def __init__(self, other: str, named: dict[str, str]) -> None:
        super().__init__(str.maketrans(named))
        self._other = other

    def __missing__(self, code: int) -> str:
        self[code] = self._other
        return self._other


_BASE = str.maketrans(_VOICED | _HALF_VOICED | _SMALL)
_VOICING = _Marks("0", dict.fromkeys(_VOICED, "1") | {"ヾ": "1"} | dict.fromkeys(_HALF_VOICED, "2"))
_SIZE = _Marks("3", {_LONG: "0"} | dict.fromkeys(_SMALL, "1") | dict.fromkeys(_REPEATS, "2"))


def to_katakana(text: str) -> str:
    """Hiragana and half-width katakana become wide katakana, letters and digits narrow; the rest stays."""
    return jaconv.hira2kata(fold_width(text))


def kana_key(text: str) -> str:
    """The sort key of a reading: comparing keys as plain text (or bytes) gives the order above."""
    words = [_levels_of(word) for word in text.split()]
    if not words:
        return f"{LEVEL}{LEVEL}~"
    base, voicing, size = zip(*words, strict=True)
    return f"{' '.join(base)}{LEVEL}{'0'.join(voicing).rstrip('0')}{LEVEL}{'3'.join(size).rstrip('3')}~"


@functools.lru_cache(maxsize=4096)
def _levels_of(word: str) -> tuple[str, str, str]:
    """Base kana, voicing and size of one word: names are made of few words."""
    kana = to_katakana(word).upper()
    base = kana.translate(_BASE)
    if _LONG in base or "ヽ" in base or "ヾ" in base:
        base = _spell_out(base)
    return base, kana.translate(_VOICING), kana.translate(_SIZE)


def row_of(text: str) -> str:
    """The heading a reading stands under: "ア", "カ" … "ワ", or "他" when it does not start with kana."""
    base = to_katakana(text[:2]).strip()[:1].translate(_BASE)
    if not "ア" <= base <= "ン":
        return OTHER_ROW
    return max(row for row in ROWS if row <= base)


def _spell_out(base: str) -> str:
    """Put the vowel for ー and the repeated kana for ヽ, both of which sort as what they sound."""
    spelt: list[str] = []
    for character in base:
        before = spelt[-1] if spelt else ""
        if character == _LONG:
            spelt.append(_VOWEL_OF.get(before, before or character))
        elif character in _REPEATS:
            spelt.append(before or "ヽ")
        else:
            spelt.append(character)
    return "".join(spelt)
