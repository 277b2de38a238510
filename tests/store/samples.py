"""Invented records for the store's tests: hand-made households, and whatever a record class can hold."""

import functools
import random
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.registers.households import Contact, Household, Member
from welfare_desktop.domain.values import Choices, Count, CountOrText, FiscalYear, Money, Narrative, Sealed, YesNo


def household(number: int | str = 1, **facts: Any) -> Household:
    """A household with one member and one contact."""
    given: dict[str, Any] = {
        "number": str(number),
        "address": f"北九州市小倉北区城内{number}-1",
        "members": (Member(name=f"渡邉\u3000{number}子", name_kana="ワタナベ\u3000ハナコ", born_on="1940-05"),),
        "contacts": (Contact(name="渡邉\u3000太郎", relation="長男", phone="090-1234-5678"),),
    }
    return Household(**{**given, **facts})


_TEXTS = ("甲", "髙﨑\u3000𠮷子", "葛\U000e0101飾 =1+1", "2020-04", "a'b\"c\n%_", "ｶﾞ", "")
_POOLS: dict[type, tuple[Any, ...]] = {
    Narrative: (Sealed(b"\x00"), Sealed(b"cipher")),
    YesNo: (True, False),
    Choices: (("甲",), ("乙", "甲'")),
    Count: (0, 1, 2**53 + 1),
    Money: (-5, 0, 10**9),
    FiscalYear: (1998, 2026),
    CountOrText: (0, 12, "統計不可"),
}


@functools.cache
def records_of(record: type[Record]) -> SearchStrategy[Record]:
    """Any record of a class, references unresolved, with up to two children of each sort."""
    return st.integers(0, 2**32).map(lambda seed: _made(record, random.Random(seed)))


def _made(record: type[Record], chance: random.Random) -> Record:
    facts: dict[str, Any] = {
        key: chance.choice((None, *_POOLS.get(type(fact.type), _TEXTS))) for key, fact in fields_of(record).items()
    }
    for key, children in children_of(record).items():
        facts[key] = tuple(_made(children.record, chance) for _ in range(chance.randrange(3)))
    written = ((chance.choice(tuple(fields_of(record))), "S.15"),) if chance.random() < 0.3 else ()
    return record(written=written, **facts)
