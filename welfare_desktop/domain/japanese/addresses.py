"""Comparing addresses (住所): 中央二丁目１番１号 and 中央2-1-1 are one place.

Prefecture, city and ward are dropped in front of the town, so that keys compare within a ward.
The building (方書) is a part of its own.
"""

import re
from collections.abc import Sequence

from welfare_desktop.domain.japanese.numerals import KANJI_NUMBER, number_of
from welfare_desktop.domain.japanese.search import APART, fold_text

_PREFECTURE = re.compile("東京都|北海道|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島|..)県")
_CITIES = "北九州|福岡|中間|行橋|豊前|直方|飯塚|田川|宗像|古賀|福津|久留米|大牟田|下関"
_CITY = re.compile(f"(?:{_CITIES})市")
_CITY_AFTER_PREFECTURE = re.compile(r"[^\d市区町村]{1,6}市(?=\D)")
_WARD = re.compile("(?:門司|小倉北|小倉南|若松|八幡東|八幡西|戸畑|中央|博多|東|南|西|城南|早良)区(?=.)")
_WARD_AFTER_CITY = re.compile(r"[^\d区町村]{1,4}区(?=.)")
_COUNTED = re.compile(f"({KANJI_NUMBER})(?=丁目|番地|番(?!町)|号|[-ノ](?:{KANJI_NUMBER}|\\d))")
_AFTER_HYPHEN = re.compile(f"(?<=[\\d][-ノ])({KANJI_NUMBER})(?!\\w)")
_SEPARATOR = re.compile(r"(?<=\d)(?:丁目|番地ノ?|番ノ?|号|ノ(?=\d)|-)+")
_OLD_UNIT = re.compile(r"大字|(?<![十文数])字(?=[^\d\0])")
_OF = re.compile("(?<=[一-鿿])[ガカケ](?=[一-鿿])")
_LOT = re.compile(r"^(.*?\D)(\d+(?:-\d+){0,2})-?(?:ノ|-)?(.*)$", re.DOTALL)
_ROOM = re.compile("号室|号|室")
_NUMBER = re.compile(r"\d+")


def address_key(text: str) -> str:
    """Town and numbers in one spelling, without prefecture, city, ward and building; "" when blank."""
    return _divide(text)[0]


def address_keys(texts: Sequence[str]) -> list[str]:
    """The keys of many addresses at once, each as alone."""
    if not texts or any(APART in text for text in texts):
        return [_divide(text)[0] for text in texts]
    towns = _spell(APART.join(texts)).split(APART)
    joined = _SEPARATOR.sub("-", APART.join(map(_drop_region, towns))).split(APART)
    return [_at_lot(each)[0] for each in joined]


def building_key(text: str) -> str:
    """The building and room in one spelling: コーポ山田 １０１号室 → コ-ポ山田101; "" when there is none."""
    return _divide(text)[1]


def address_order(text: str) -> str:
    """A key that puts addresses in order of town, then numbers by size (2 before 10)."""
    return _NUMBER.sub(lambda number: number[0].zfill(6), address_key(text))


def _divide(text: str) -> tuple[str, str]:
    return _at_lot(_SEPARATOR.sub("-", _drop_region(_spell(text))))


def _spell(text: str) -> str:
    """Folded, without the old words for units, its numbers in digits."""
    return _spell_numbers(_OLD_UNIT.sub("", fold_text(text).replace("\n", "")))


def _at_lot(joined: str) -> tuple[str, str]:
    """Town and numbers, and the building behind them."""
    found = _LOT.match(joined)
    if found is None:
        return _OF.sub("ケ", joined).strip("-"), ""
    town, numbers, building = found.groups()
    return _OF.sub("ケ", town) + numbers, _ROOM.sub("", building).strip("-")


def _drop_region(text: str) -> str:
    prefecture = _PREFECTURE.match(text)
    text = text[prefecture.end() :] if prefecture else text
    city = _CITY.match(text) or (prefecture and _CITY_AFTER_PREFECTURE.match(text))
    text = text[city.end() :] if city else text
    ward = _WARD.match(text) or ((prefecture or city) and _WARD_AFTER_CITY.match(text))
    return text[ward.end() :] if ward else text


def _spell_numbers(text: str) -> str:
    text = _COUNTED.sub(lambda run: str(number_of(run[1])), text)
    return _AFTER_HYPHEN.sub(lambda run: str(number_of(run[1])), text)
