"""A value written over several columns (姓 | 名, 〒 807 | 0001, 093 | 561 | 0001, 昭和 | 46 | 4 | 1), part by part.

Each part is such that the importer's reader (`join_cells`) makes the same value of them again. What does not divide
stands whole in the first column.
"""

import functools
import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from welfare_desktop.domain.japanese.eras import era_year
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.column_headings import SEPARATOR
from welfare_desktop.domain.mapping.joined_cells import join_cells
from welfare_desktop.domain.values import Address, Date, Kana, Phone, PostalCode
from welfare_desktop.domain.values.contract import Marked, ValueType

Parts: TypeAlias = Sequence[str | int | None]
Divide: TypeAlias = Callable[[str], Parts | None]
"""The parts of a value's text, one for each column; None where it does not divide so."""

WHOLE_DAY = len("2026-04-01")
POSTAL_DIGITS, FIRST_DIGITS = 7, 3
ERA_WORDS, YEAR_WORDS = ("年号", "元号", "和暦"), ("年", "月", "日")
_DIGITS = re.compile(r"\D")
_PREFECTURE = r"(?P<prefecture>(?:東京都|北海道|(?:大阪|京都)府|[^\d\s]{2,3}県)?)"
_CITY = r"(?P<city>(?:[^\d\s]+?郡)?(?:[^\d\s]+?市)?(?:[^\d\s]+?(?:区|町|村)(?=[^\d\s]))?)"
_ADDRESS = re.compile(rf"{_PREFECTURE}{_CITY}(?P<town>[^\d０-９\s]*)(?P<rest>.*)", re.DOTALL)
_LEVELS = (
    ("prefecture", re.compile(r"都道府県名?")),
    ("city", re.compile(r"(?:市区町村|市町村|市区|区)名?")),
    ("town", re.compile(r"町(?:名|丁名|丁目|字)?|大字|字名?")),
    ("rest", re.compile(r"丁目|番地.*|地番|番号?地?|以降.*")),
)


def divider(kind: Kind, key: str, headings: Sequence[str]) -> Callable[[str], Parts]:
    """How the values of a ledger key, as they are kept, stand in columns with these headings."""
    held = kind.field(key).type
    divide = _divider(kind, key, [heading.rpartition(SEPARATOR)[2].strip() for heading in headings])
    none = (None,) * (len(headings) - 1)

    @functools.lru_cache(maxsize=64)
    def parts_of(value: str) -> Parts:
        parts = divide(value) if divide else None
        if parts is not None and _told(held, join_cells(kind, key, parts)) == _told(held, value):
            return parts
        return (held.show(value), *none)

    return parts_of


def _told(held: ValueType, cell: str | float | None) -> str:
    """What a cell is read as; blanks tell no two addresses or names apart."""
    parsed = held.parse(cell)
    value = parsed.value if isinstance(parsed, Marked) else parsed
    return "".join(str(value).split())


def _divider(kind: Kind, key: str, words: Sequence[str]) -> Divide | None:
    held, count = kind.field(key).type, len(words)
    name = key in (kind.name, kind.person, kind.kana) or key.endswith(".name") or isinstance(held, Kana)
    if isinstance(held, Date):
        return _date_divider(words)
    if isinstance(held, Address):
        return _address_divider(words)
    by_count = (
        _postal if isinstance(held, PostalCode) else _phone if isinstance(held, Phone) else _name if name else None
    )
    return (lambda text: by_count(text, count)) if by_count else None


def _date_divider(words: Sequence[str]) -> Divide | None:
    """年号 | 年 | 月 | 日, or 年 | 月 | 日: western, or with their units where the heading wants an era."""
    if len(words) == len(YEAR_WORDS) + 1:
        return _era_parts
    if len(words) == len(YEAR_WORDS):
        in_era = any(era in word for word in words for era in ERA_WORDS)
        return _era_parts_with_units if in_era else _western_parts
    return None


def _western_parts(text: str) -> Parts | None:
    return [int(part) for part in text.split("-")] if len(text) == WHOLE_DAY else None


def _era_parts(text: str) -> Parts | None:
    named = era_year(text) if len(text) == WHOLE_DAY else None
    if named is None:
        return None
    _, month, day = text.split("-")
    return [named[0].name, named[1], int(month), int(day)]


def _era_parts_with_units(text: str) -> Parts | None:
    """With units: 昭和46 | 4 | 1 would run together."""
    parts = _era_parts(text)
    return [f"{parts[0]}{parts[1]}年", f"{parts[2]}月", f"{parts[3]}日"] if parts else None


def _postal(text: str, count: int) -> Parts | None:
    digits = _DIGITS.sub("", text)
    if len(digits) != POSTAL_DIGITS:
        return None
    first, last = digits[:FIRST_DIGITS], digits[FIRST_DIGITS:]
    match count:
        case 2:
            return [first, last]
        case 3:
            return [first, "-", last]
        case 7:
            return list(digits)
        case 8:
            return [*first, "-", *last]
        case _:
            return None


def _phone(text: str, count: int) -> Parts | None:
    """093 | 561 | 0001; a number without area code leaves the first column empty; signs in columns of their own."""
    parts = text.split("-")
    if not 2 <= len(parts) <= 3 or not all(part.isdigit() for part in parts):
        return None
    if len(parts) == count:
        return parts
    if count == 2:
        return [parts[0], "-".join(parts[1:])]
    if count == 2 * len(parts) - 1:
        return [each for part in parts for each in ("-", part)][1:]
    return [None, *parts] if len(parts) + 1 == count else None


def _name(text: str, count: int) -> Parts | None:
    parts = text.split(None, count - 1)
    return parts if len(parts) == count else None


def _address_divider(words: Sequence[str]) -> Divide | None:
    """都道府県 | 市区町村 | 町名 | 番地, as far as the headings ask for it; what has no column goes into the next finer one."""
    levels = [next((level for level, sign in _LEVELS if sign.fullmatch(word)), "") for word in words]
    if not all(levels) or len(set(levels)) < len(levels):
        return None

    def divide(text: str) -> Parts | None:
        found = _ADDRESS.fullmatch(text)
        if found is None:
            return None
        parts = dict.fromkeys(levels, "")
        for level, said in found.groupdict().items():
            parts[next((each for each in levels if _order(each) >= _order(level)), levels[-1])] += said
        return [parts[level].strip() or None for level in levels]

    return divide


def _order(level: str) -> int:
    return [each for each, _ in _LEVELS].index(level)
