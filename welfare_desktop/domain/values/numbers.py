"""Counts (数) and amounts (金額)."""

import functools
import re
import unicodedata
from dataclasses import dataclass

from welfare_desktop.domain.japanese.numerals import number_of
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values.contract import Cell, Marked, Parsed, Value
from welfare_desktop.domain.values.text import Text, quoted, text_of
from welfare_desktop.domain.values.unknown import NOT_KNOWN, is_unknown

LIMIT = 10**15
"""No office counts so far; larger numbers are damaged text."""

_UNITS = ["世帯", "人数", "人", "名", "回", "件", "か所", "カ所", "ヵ所", "ヶ所", "ケ所", "箇所", "個所", "団体", "校区", "地区", "社", "校", "戸", "棟", "個", "口", "枚", "部", "冊", "台", "組", "班", "日", "時間", "分", "か月", "ヶ月", "年", "点", "食", "袋", "箱", "歳", "社・団体"]
_ABOUT_BEFORE = "約|およそ|おおよそ|ほぼ"
_ABOUT_AFTER = "以上|以下|未満|余り|余|程度|ほど|前後|強|弱|位|くらい|ぐらい|超|~"
_DIGITS = r"\d{1,3}(?:\s?,\s?\d{3})+|\d+"
_COUNT = re.compile(
    rf"(?P<about>{_ABOUT_BEFORE})?(?:延べ|延|のべ|実|計)?\s*(?P<digits>{_DIGITS}|[〇零一二三四五六七八九十百千万]+)(?:\.0+)?\s*(?P<rest>.*)"
)
_AFTER = re.compile(rf"({_ABOUT_AFTER})?$")
_NOTHING = frozenset(("ゼロ", "皆無", "無料", "無償", "0円", "なし", "無し", "無"))
_YEN = re.compile(
    rf"(?P<minus>[△▲-]|マイナス)?(?:金|[¥\\])?(?P<minus2>[△▲-])?\s*"
    rf"(?P<parts>(?:(?:{_DIGITS}|[〇零一二三四五六七八九十百千壱弐参拾萬阡]+)\s*[十百千万億]*\s*)+)(?:\.0+)?\s*(?:円)?\s*(?:也)?\s*-?"
)
_PART = re.compile(rf"({_DIGITS}|[〇零一二三四五六七八九十百千壱弐参拾萬阡]+)\s*([十百千万億]*)")
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
        if isinstance(cell, str) and is_unknown(text_of(cell)):
            return text_of(cell)
        parsed = Count(self.units).parse(cell)
        return _TEXT.parse(cell) if isinstance(parsed, Problem) else parsed

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
        return Problem("number.fraction", "{text}は端数があります。整数で書いてください。", {"text": str(number)})
    return int(number)


def _count_of(number: float) -> Parsed:
    parsed = _whole(number)
    if isinstance(parsed, int) and parsed < 0:
        return Problem("number.negative", "{text}は0より小さい数です。0以上で書いてください。", {"text": str(parsed)})
    return parsed


@functools.lru_cache(maxsize=4096)
def _read_count(text: str, units: tuple[str, ...]) -> Parsed:
    if not text:
        return None
    if text in _NOTHING:
        return Marked(0, "zero.word")
    if is_unknown(text):
        return NOT_KNOWN
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).strip()
    found = _COUNT.fullmatch(plain)
    about = _after_unit(found["rest"], units) if found else None
    if found is None or about is None:
        return _read_sign_or_refuse(plain)
    parsed = _count_of(_amount(found["digits"]))
    return Marked(parsed, "approximate") if (found["about"] or about) and isinstance(parsed, int) else parsed


def _after_unit(rest: str, units: tuple[str, ...]) -> str | None:
    """What follows unit and number: "" for nothing, 以上 and the like; None for anything else."""
    bare = rest.strip("()（） ")
    for unit in sorted((*units, *_UNITS, ""), key=len, reverse=True):
        if bare.startswith(unit):
            after = _AFTER.fullmatch(bare[len(unit) :].strip("()（） "))
            if after:
                return after[1] or ""
    return None


def _read_sign_or_refuse(plain: str) -> Parsed:
    try:
        return _count_of(float(plain))
    except ValueError:
        return _no_number(plain)


@functools.lru_cache(maxsize=4096)
def _read_money(text: str) -> Parsed:
    if not text:
        return None
    if text in _NOTHING:
        return Marked(0, "zero.word")
    if is_unknown(text):
        return NOT_KNOWN
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).strip()
    exact = re.sub(rf"^(?:{_ABOUT_BEFORE})|(?:{_ABOUT_AFTER})$", "", plain).strip()
    inside = exact[1:-1] if exact.startswith("(") and exact.endswith(")") else ""
    found = _YEN.fullmatch(inside or exact)
    if found is None:
        return _no_number(text)
    amount = sum(_amount(part[1]) * (number_of(part[2]) or 1) for part in _PART.finditer(found["parts"]))
    minus = bool(found["minus"] or found["minus2"] or inside)
    parsed = _whole(-amount if minus else amount)
    return Marked(parsed, "approximate") if exact != plain and isinstance(parsed, int) else parsed


def _amount(digits: str) -> int:
    plain = digits.replace(",", "").replace(" ", "")
    if plain.isdigit() and plain.isascii():
        return int(plain[:18])
    return number_of(digits) or 0


def _no_number(text: str) -> Problem:
    return Problem(
        "number.unreadable", "「{text}」は数として読めません。数字で書いてください。", {"text": quoted(text)}
    )
