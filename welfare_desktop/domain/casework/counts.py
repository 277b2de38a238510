"""Counting consultations: 新規・継続, 延べ and 実人員, by month, district, method, route and topic.

延べ is every reception; each is 新規 or 継続, so that 新規 + 継続 = 延べ. 実人員 is how many people there were:
the same person counts once however often they came, within whatever is being counted.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.japanese.search import digits

NEW, AGAIN = "新規", "継続"
UNKNOWN = "不明"
_NAMELESS = frozenset(map(name_key, ("匿名", "匿名希望", "不明", "不詳", "氏名不明")))

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Contact:
    """One reception as it is counted: whose (see `person_of`), when, how, about what; `first` of its case."""

    case: int
    person: str
    on: str
    method: str = ""
    route: str = ""
    topic: str = ""
    topics: tuple[str, ...] = ()
    district: str = ""
    counted: str = ""
    first: bool = False

    @property
    def is_new(self) -> bool:
        """新規: as the clerk said, else the first reception of its case."""
        return self.counted == NEW if self.counted else self.first


@dataclass(frozen=True, slots=True)
class Tally:
    """How many receptions were 新規 and 継続, and how many people they were."""

    new: int = 0
    again: int = 0
    people: int = 0

    @property
    def total(self) -> int:
        """延べ."""
        return self.new + self.again


def person_of(case: int, name: str, born_on: str, phone: str) -> str:
    """Who a case is about, for counting people: the same name with the same birthday or telephone is one person.

    Who gave no name, or nothing beside it, counts as one person per case.
    """
    known = born_on if len(born_on) == len("1950-01-01") else digits(phone)
    return f"{name_key(name)} {known}" if known and not is_nameless(name) else f"#{case}"


def is_nameless(name: str) -> bool:
    """Whether a name tells nobody apart: 匿名, 不明, or nothing."""
    key = name_key(name)
    return not key or key in _NAMELESS


def tally(contacts: Iterable[Contact]) -> Tally:
    """Count some receptions."""
    new, total, people = 0, 0, set[str]()
    for contact in contacts:
        new += contact.is_new
        total += 1
        people.add(contact.person)
    return Tally(new, total - new, len(people))


def tallies(contacts: Iterable[Contact], by: Callable[[Contact], Iterable[Key]]) -> Mapping[Key, Tally]:
    """Count receptions under each of the keys `by` names for them."""
    grouped: defaultdict[Key, list[Contact]] = defaultdict(list)
    for contact in contacts:
        for key in by(contact):
            grouped[key].append(contact)
    return {key: tally(found) for key, found in grouped.items()}


def in_year(contacts: Iterable[Contact], year: int) -> list[Contact]:
    """The receptions of a fiscal year, by the day they came."""
    return [contact for contact in contacts if fiscal_year_of(contact.on) == year]


def by_month(contact: Contact) -> tuple[str, ...]:
    """The month (YYYY-MM) of a reception; none while only its year is known."""
    return (contact.on[:7],) if len(contact.on) >= len("2026-04") else ()


def by_method(contact: Contact) -> tuple[str, ...]:
    """相談方法."""
    return (contact.method or UNKNOWN,)


def by_route(contact: Contact) -> tuple[str, ...]:
    """相談経路."""
    return (contact.route or UNKNOWN,)


def by_district(contact: Contact) -> tuple[str, ...]:
    """校(地)区."""
    return (contact.district or UNKNOWN,)


def by_main_topic(contact: Contact) -> tuple[str, ...]:
    """◎ alone, so that the topics add up to 延べ."""
    return (contact.topic or UNKNOWN,)


def by_topic(contact: Contact) -> tuple[str, ...]:
    """Every topic that was told, ◎ and others: these add up to more than 延べ."""
    return tuple(dict.fromkeys((*((contact.topic,) if contact.topic else ()), *contact.topics))) or (UNKNOWN,)
