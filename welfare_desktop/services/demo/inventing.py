"""One seeded source of invented facts: people, addresses, telephone numbers, days and ids.

Telephone numbers begin 093-1 or 090-0, 080-0, 070-0: no such number is given to anybody.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import TypeVar

from welfare_desktop.domain.identity import reserve
from welfare_desktop.services.demo.names import MEN, SURNAMES, WOMEN
from welfare_desktop.services.demo.places import CITY, WARD, Place, Town

ItemT = TypeVar("ItemT")

_FAMILIES = tuple(pair for rank, pair in enumerate(SURNAMES) for _ in range(max(1, 12 - rank // 8)))
_BUILDINGS = ("コーポ", "ハイツ", "メゾン", "市営住宅", "県営住宅", "グランドハイム", "ヴィラ", "第2ビル ")
_IDS_AT_ONCE = 4096


@dataclass(frozen=True, slots=True)
class Person:
    """An invented person. `born_on` is a full ISO day; what an office knows of it may be less."""

    family: tuple[str, str]
    given: tuple[str, str]
    sex: str
    born_on: str


class Inventor:
    """Draws invented facts; the same seed and day give the same facts, only the ids are fresh."""

    def __init__(self, seed: int, today: date) -> None:
        self._random = Random(seed)  # noqa: S311 - invented data, not secrets
        self.draw = self._random.random
        self.today = today
        self.new_id = _ids().__next__

    def chance(self, share: float) -> bool:
        """True in `share` of the draws."""
        return self.draw() < share

    def among(self, items: Sequence[ItemT]) -> ItemT:
        """One of the items."""
        return items[int(self.draw() * len(items))]

    def number(self, lowest: int, highest: int) -> int:
        """A whole number, both ends included."""
        return lowest + int(self.draw() * (highest - lowest + 1))

    def sample(self, items: Sequence[ItemT], count: int) -> list[ItemT]:
        """`count` different items in any order."""
        return self._random.sample(items, min(count, len(items)))

    def shuffled(self, items: Sequence[ItemT]) -> list[ItemT]:
        """The items in any order."""
        return self._random.sample(items, len(items))

    def day_before(self, most: int, least: int = 0) -> str:
        """An ISO day `least` to `most` days before today."""
        return date.fromordinal(self.today.toordinal() - self.number(least, most)).isoformat()

    def person(self, youngest: int, oldest: int, women: float = 0.6, family: tuple[str, str] | None = None) -> Person:
        """Somebody between two ages, given names as their time and sex had them."""
        born_on = self.day_before(oldest * 365 + oldest // 4, youngest * 365 + youngest // 4)
        woman = self.chance(women)
        return Person(
            family or self.among(_FAMILIES),
            self.among(_given_names(WOMEN if woman else MEN, int(born_on[:4]))),
            "女" if woman else "男",
            born_on,
        )

    def written(self, person: Person) -> str:
        """The name as some clerk typed it: mostly with a wide blank, some with a narrow one or none."""
        drawn = self.draw()
        blank = "\u3000" if drawn < 0.8 else " " if drawn < 0.95 else ""
        return person.family[0] + blank + person.given[0]

    def kana(self, person: Person, missing: float = 0.06) -> str | None:
        """The reading; some were never asked."""
        return None if self.chance(missing) else f"{person.family[1]}\u3000{person.given[1]}"

    def birthday(self, person: Person) -> str | None:
        """The day of birth as far as the office knows it: all, year and month, the year, nothing."""
        drawn = self.draw()
        if drawn < 0.94:
            return person.born_on
        return person.born_on[:7] if drawn < 0.95 else person.born_on[:4] if drawn < 0.97 else None

    def phone(self) -> str:
        """A fixed line."""
        return f"093-1{self.number(0, 99):02}-{self.number(0, 9999):04}"

    def mobile(self) -> str:
        """A mobile number."""
        return f"0{self.number(7, 9)}0-0{self.number(0, 999):03}-{self.number(0, 9999):04}"

    def line(self, missing: float = 0.08) -> str | None:
        """A household's telephone as noted: one number, sometimes two in a cell, sometimes none."""
        drawn = self.draw()
        if drawn < missing:
            return None
        return self.phone() if drawn < 0.97 else f"{self.phone()}、{self.mobile()}"

    def town(self, place: Place) -> Town:
        """A town of the district, the largest most often."""
        return place.towns[0] if self.chance(0.6) else self.among(place.towns)

    def address(self, town: Town) -> str:
        """An address in one of the spellings clerks use."""
        lot, house = self.number(1, 28), self.number(1, 32)
        if not town.blocks:
            return f"{CITY}{WARD}{town.name}{lot}番{house}号" if self.chance(0.5) else f"{town.name}{lot}-{house}"
        block, drawn = self.number(1, town.blocks), self.draw()
        if drawn < 0.5:
            return f"{CITY}{WARD}{town.name}{block}丁目{lot}-{house}"
        if drawn < 0.7:
            return f"{CITY}{WARD}{town.name}{'一二三四五'[block - 1]}丁目{lot}番{house}号"
        return (
            f"{town.name}{block}-{lot}-{house}" if drawn < 0.95 else f"{WARD}{town.name}{block}丁目{lot}番地の{house}"
        )

    def building(self, share: float = 0.22) -> str | None:
        """A building and a room, for those who live in one."""
        if not self.chance(share):
            return None
        building = self.among(_BUILDINGS)
        room = self.number(1, 9) * 100 + self.number(1, 12)
        return (
            f"{building}{self.number(1, 14)}棟{room}号"
            if "住宅" in building
            else f"{building}{self.among('松竹梅桜楓')}{room}"
        )


def _given_names(names: dict[int, tuple[tuple[str, str], ...]], born: int) -> tuple[tuple[str, str], ...]:
    return names[1900 if born < 1935 else 1935 if born < 1955 else 1955 if born < 1980 else 1980]


def _ids() -> Iterator[int]:
    while True:
        yield from reserve(_IDS_AT_ONCE)
