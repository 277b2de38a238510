"""Width (全角・半角): Latin letters, digits and signs become narrow, katakana becomes wide.

Unlike NFKC nothing else changes: ㍻, ①, ㈱, compatibility kanji, variation selectors and
private-use characters stay as written.
"""

import re

import jaconv

_HALF_KANA = re.compile("[｡-ﾟ]")
_LOOSE_MARK = re.compile("([う-ヾ])([\u3099-\u309c])")
_COMBINING = {"゛": "\u3099", "゜": "\u309a"}
_BLANK_RUN = re.compile(r"\s+")


def fold_width(text: str) -> str:
    """Narrow letters, digits, signs and U+3000; wide katakana with its voicing marks joined."""
    if text.isascii():
        return text
    if _HALF_KANA.search(text):
        text = jaconv.h2z(text)
    if _LOOSE_MARK.search(text):
        text = join_marks(text)
    return jaconv.z2h(text, kana=False, ascii=True, digit=True)


def join_marks(text: str) -> str:
    """Join loose voicing marks (か + U+3099, as some systems store it; う゛) with their kana."""
    return _LOOSE_MARK.sub(lambda match: voiced(match[1], _COMBINING.get(match[2], match[2])) or match[0], text)


def voiced(kana: str, mark: str) -> str:
    """The kana with a voicing mark (U+3099 or U+309A) joined to it; "" when there is none such."""
    return _VOICED.get((kana, mark), "")


def squeeze(text: str) -> str:
    """Fold width and remove all white space."""
    return _BLANK_RUN.sub("", fold_width(text))


def _voiced_pairs() -> dict[tuple[str, str], str]:
    bases = "かきくけこさしすせそたちつてとはひふへほうゝカキクケコサシスセソタチツテトハヒフヘホウヽ"
    made = "がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞガギグゲゴザジズゼゾダヂヅデドバビブベボヴヾ"
    pairs = {(base, "\u3099"): voiced for base, voiced in zip(bases, made, strict=True)}
    rare = {("ワ", "\u3099"): "ヷ", ("ヰ", "\u3099"): "ヸ", ("ヱ", "\u3099"): "ヹ", ("ヲ", "\u3099"): "ヺ"}
    half = {
        (base, "\u309a"): voiced for base, voiced in zip("はひふへほハヒフヘホ", "ぱぴぷぺぽパピプペポ", strict=True)
    }
    return pairs | rare | half


_VOICED = _voiced_pairs()
