"""同一人物: records of other registers that may be somebody who serves, and what a death or a move means for them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from welfare_desktop.domain.japanese.addresses import address_key
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.japanese.search import digits

BORN, HOME, PHONE, ONLY = "氏名と生年月日", "氏名と住所", "氏名と電話", "同名は1人だけ"
FULL_DAY = len("1950-01-01")


@dataclass(frozen=True, slots=True)
class Bearer:
    """A name somewhere, with what tells whose it is; `child` is 0 where the record itself bears it."""

    kind: str
    record: int
    child: int
    name: str
    born_on: str = ""
    address: str = ""
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A bearer that may be a person of the 担い手名簿, and why."""

    bearer: Bearer
    person: int
    why: str

    @property
    def key(self) -> str:
        """What tells it from others."""
        return f"{self.bearer.kind}.{self.bearer.record}.{self.bearer.child}.{self.person}"


def links(people: Iterable[Bearer], bearers: Iterable[Bearer], alone: Iterable[str] = ()) -> Iterator[Link]:
    """Who of the people each bearer may be: the name and a birth date, address or telephone must agree.

    In the registers of `alone` a name that only one person bears is enough.
    """
    by_name: dict[str, list[Bearer]] = {}
    for person in people:
        if person.name:
            by_name.setdefault(name_key(person.name), []).append(person)
    enough = frozenset(alone)
    for bearer in bearers:
        found = by_name.get(name_key(bearer.name), []) if bearer.name else []
        for person in found:
            why = _why(person, bearer)
            if not why and bearer.kind in enough and len(found) == 1:
                why = ONLY
            if why:
                yield Link(bearer, person.record, why)


def _why(person: Bearer, bearer: Bearer) -> str:
    if len(person.born_on) == FULL_DAY and person.born_on == bearer.born_on:
        return BORN
    if person.born_on and bearer.born_on and person.born_on[:4] != bearer.born_on[:4]:
        return ""
    if person.address and bearer.address and address_key(person.address) == address_key(bearer.address):
        return HOME
    phones = {digits(each) for each in person.phones if each}
    return PHONE if phones.intersection(digits(each) for each in bearer.phones if each) else ""


@dataclass(frozen=True, slots=True)
class Ending:
    """What ends for somebody who died or moved: where, what, on which day; `proposed` unless done elsewhere.

    `what` is `appointment`, `assignment`, `member`, `household`, `leader`, `person` or (only told) `case`.
    """

    person: int
    kind: str
    record: int
    child: int
    what: str
    day: str
    why: str
    proposed: bool = True

    @property
    def key(self) -> str:
        """What tells it from others."""
        return f"{self.person}.{self.what}.{self.record}.{self.child}"


WORDS: Mapping[str, str] = {
    "appointment": "委嘱を退任にする",
    "assignment": "見守りの担当を終える(後任は「引継ぎ」で)",
    "member": "世帯員の異動を記録する",
    "household": "世帯の見守りを終える",
    "leader": "サロンの代表者を空欄にする",
    "person": "担い手名簿に記録する",
    "case": "相談・ケースあり(変更しません)",
}
"""What an ending does."""
