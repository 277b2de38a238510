"""Kanji numbers (漢数字): 二十一, 二〇二四, 百五, 壱萬弐阡."""

import re

_SPELLINGS = "〇零 一壱壹 二弐貳 三参參 四肆 五伍 六陸 七漆 八捌 九玖"
_DIGITS = {digit: number for number, digits in enumerate(_SPELLINGS.split()) for digit in digits}
_TENS = {"十": 10, "拾": 10, "百": 100, "陌": 100, "佰": 100, "千": 1000, "阡": 1000, "仟": 1000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "億": 10**8, "兆": 10**12}
KANJI_NUMBER = "[" + "".join([*_DIGITS, *_TENS, *_MYRIADS]) + "]+"

_RUN = re.compile(KANJI_NUMBER)


def number_of(text: str) -> int | None:
    """The number a run of kanji stands for, by place (二〇二四) or by unit (二千二十四); None if it is none."""
    if not text:
        return None
    if all(character in _DIGITS for character in text):
        return int("".join(str(_DIGITS[character]) for character in text))
    total = section = digit = 0
    for character in text:
        if character in _DIGITS:
            digit = digit * 10 + _DIGITS[character]
        elif character in _TENS:
            section += max(digit, 1) * _TENS[character]
            digit = 0
        elif character in _MYRIADS:
            total += max(section + digit, 1) * _MYRIADS[character]
            section = digit = 0
        else:
            return None
    return total + section + digit


def to_digits(text: str) -> str:
    """Replace every run of kanji numbers by digits: 昭和二十一年四月 → 昭和21年4月."""
    return _RUN.sub(lambda run: str(number_of(run[0])), text)
