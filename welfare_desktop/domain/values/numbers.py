"""Counts (数) and amounts (金額)."""

import functools
import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction

from welfare_desktop.domain.japanese.numerals import number_of
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values.contract import Cell, Marked, Parsed, Value
from welfare_desktop.domain.values.text import Text, quoted, text_of
from welfare_desktop.domain.values.unknown import NOT_KNOWN, is_unknown

LIMIT = 10**15
"""No office counts so far; larger numbers are damaged text."""

_UNITS = (
    "社・団体|世帯|人数|人|名|回|件|[かカヵヶケ箇個]所|団体|校区|地区|社|校|戸|棟|個|口|枚|部|冊|台|組|班|"
    "日|時間|分|[かカヵヶケ箇]月|年|点|食|袋|箱"
)
_BEFORE = "約|およそ|おおよそ|ほぼ"
_AFTER = "以上|以下|未満|余り|余|程度|ほど|前後|強|弱|位|くらい|ぐらい|超|~"
_DIGITS = r"\d{1,3}(?:\s?,\s?\d{3})+|\d+"
_KANJI = "[〇零一二三四五六七八九十百千万億壱弐参拾萬阡]+"
_NOTHING = frozenset(("ゼロ", "皆無", "無料", "無償", "なし", "無し", "無"))
_ABOUT = re.compile(rf"^(?:{_BEFORE})\s*|\s*(?:{_AFTER})$")
_YEN = re.compile(r"(?P<minus>[△▲-]|マイナス)?\s*金?[¥\\]?\s*(?P<minus_inside>[△▲-])?\s*(?P<amount>.*?)\s*円?也?\s*-?")
_USUAL_YEN = re.compile(r"[¥￥]?([0-9]{1,3}(?:,[0-9]{3}){0,4})円?")
_PART = re.compile(rf"({_DIGITS}|{_KANJI})(\.\d+)?\s*([十百千万億]*)\s*")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−─ー", "-"))
_TEXT = Text(lines=True)


@dataclass(frozen=True, slots=True)
class Count:
    """A whole number from 0 up; `units` are words that may follow it besides the usual ones (人, 世帯, 回 …)."""

    units: tuple[str, ...] = ()

    def parse(self, cell: Cell) -> Parsed:
        """The number; "approximate" when the text says 約 or 以上; Problem for halves and negatives."""
        if isinstance(cell, str):
            if cell.isdigit() and cell.isascii() and len(cell) < 16:
                return int(cell)
            return _read_count(text_of(cell), self.units)
        return None if cell is None else _count_of(cell)

    def show(self, value: Value) -> str:
        """1,234."""
        return f"{value:,}" if isinstance(value, int) else ""


@dataclass(frozen=True, slots=True)
class CountOrText:
    """A count, or the words that stand for it (コロナ禍で正確な統計不可)."""

    units: tuple[str, ...] = ()

    def parse(self, cell: Cell) -> Parsed:
        """The number where there is one, else the text as written."""
        if not isinstance(cell, str):
            parsed = Count(self.units).parse(cell)
            return text_of(cell) if isinstance(parsed, Problem) else parsed
        words = _TEXT.parse(cell)
        text = words.value if isinstance(words, Marked) else words
        if not isinstance(text, str) or is_unknown(text):
            return words
        parsed = Count(self.units).parse(text)
        return words if isinstance(parsed, Problem) else parsed

    def show(self, value: Value) -> str:
        """1,234, or the words."""
        if isinstance(value, str):
            return value
        return f"{value:,}" if isinstance(value, int) else ""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole yen; △ and ▲ are minus."""

    def parse(self, cell: Cell) -> Parsed:
        """The amount from ¥1,000-, 1,000円, 5千円, 1万5千円, 金壱万円也; Problem for parts of a yen."""
        if isinstance(cell, str):
            if cell.isdigit() and cell.isascii() and len(cell) < 16:
                return int(cell)
            return _read_money(text_of(cell))
        return None if cell is None else _whole(cell)

    def show(self, value: Value) -> str:
        """1,000円, △1,000円."""
        if not isinstance(value, int):
            return ""
        return f"△{-value:,}円" if value < 0 else f"{value:,}円"


def _whole(number: float) -> Parsed:
    if isinstance(number, bool) or not -LIMIT < number < LIMIT:
        return _no_number(str(number))
    if number != int(number):
        return _fraction(str(number))
    return int(number)


def _count_of(number: float) -> Parsed:
    parsed = _whole(number)
    if isinstance(parsed, int) and parsed < 0:
        return Problem("number.negative", "{text}は0より小さい数です。0以上で書いてください。", {"text": str(parsed)})
    return parsed


@functools.lru_cache(maxsize=4096)
def _read_count(text: str, units: tuple[str, ...]) -> Parsed:
    if not text or text in _NOTHING or is_unknown(text):
        return _read_word(text)
    plain = _fold(text)
    found = _count_pattern(units).fullmatch(plain) if len(text) <= 40 else None
    if found is None:
        return _read_bare(plain)
    parsed = _count_of(_amount(found["digits"]))
    about = found["before"] or found["after"]
    return Marked(parsed, "approximate") if about and isinstance(parsed, int) else parsed


@functools.lru_cache(maxsize=64)
def _count_pattern(units: tuple[str, ...]) -> re.Pattern[str]:
    unit = "|".join([*map(re.escape, units), _UNITS])
    return re.compile(
        rf"(?P<before>{_BEFORE})?\s*(?:延べ|延|のべ|実|計)?\s*(?P<digits>{_DIGITS}|{_KANJI})(?:\.0+)?"
        rf"\s*(?:{unit})?(?:\((?:{unit})\))?\s*(?P<after>{_AFTER})?"
    )


def _read_bare(plain: str) -> Parsed:
    """A sign, a fraction or an exponent: good for saying what is wrong with it."""
    try:
        return _count_of(float(plain))
    except ValueError:
        return _no_number(plain)


@functools.lru_cache(maxsize=4096)
def _read_money(text: str) -> Parsed:
    if not text or text in _NOTHING or is_unknown(text):
        return _read_word(text)
    usual = _USUAL_YEN.fullmatch(text)
    if usual:
        return int(usual[1].replace(",", ""))
    plain = _fold(text)
    exact = _ABOUT.sub("", plain)
    inside = exact[1:-1] if exact.startswith("(") and exact.endswith(")") else ""
    found = _YEN.fullmatch(inside or exact) if len(text) <= 40 else None
    amount = _sum_of_parts(found["amount"]) if found else None
    if found is None or amount is None:
        return _no_number(text)
    if amount.denominator != 1:
        return _fraction(text)
    parsed = _whole(int(-amount if inside or found["minus"] or found["minus_inside"] else amount))
    mark = "approximate" if exact != plain else "minus.brackets" if inside else ""
    return Marked(parsed, mark) if mark and isinstance(parsed, int) else parsed


def _sum_of_parts(text: str) -> Fraction | None:
    """The sum of 1万 + 5千 + 300: every part but the last has a unit."""
    total, position = Fraction(0), 0
    while position < len(text):
        part = _PART.match(text, position)
        if part is None or (part.end() < len(text) and not part[3] and part[1].isascii()):
            return None
        total += (_amount(part[1]) + Fraction(f"0{part[2] or '.0'}")) * (number_of(part[3]) or 1)
        position = part.end()
    return total if text else None


def _read_word(text: str) -> Marked | None:
    if text in _NOTHING:
        return Marked(0, "zero.word")
    return NOT_KNOWN if text else None


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKC", text).translate(_DASHES).strip()


def _amount(digits: str) -> int:
    plain = re.sub(r"[,\s]", "", digits)
    return int(plain) if plain.isdigit() else number_of(digits) or 0


def _fraction(text: str) -> Problem:
    return Problem("number.fraction", "「{text}」は端数があります。整数で書いてください。", {"text": quoted(text)})


def _no_number(text: str) -> Problem:
    return Problem(
        "number.unreadable", "「{text}」は数として読めません。数字で書いてください。", {"text": quoted(text)}
    )
