"""Which records of one register may be the same (重複の候補): two by two, by the rules the importer matches with.

Every two records that share a name, or a reading and a home, or a birth date, a telephone or an address that few
others have, are asked about one another as if one were a ledger's row. Office numbers say nothing here: two records
of one register never bear the same. Pairs known to be different are left out.
"""

import itertools
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from welfare_desktop.domain.identities import identity_of
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.matching import BLOCK_LIMIT, Band, Identity, Matcher
from welfare_desktop.domain.values.contract import Value

NAMESAKES = 200
"""So many records of one name are compared with one another; in a ward there are never more."""
WEIGHTS: Mapping[str, int] = {"born_on": 8, "phone": 6, "address": 6, "name": 5, "kana": 3, "area": 1}
"""How much each shared fact speaks for one person; the sum orders the pairs."""
_SURE = 4
"""Added where the importer would take both for the same without asking."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two records (the lower id first), how strongly they are alike, and the facts they share (keys of `WEIGHTS`)."""

    one: int
    other: int
    weight: int
    shared: tuple[str, ...]


def find(
    kind: Kind,
    keys: Sequence[str],
    rows: Iterable[tuple[int, Sequence[Value]]],
    different: Set[tuple[int, int]],
    report: Callable[[int, int], None],
    only: int = 0,
) -> list[Likeness]:
    """All pairs that may be the same, the strongest first. `rows` are (id, values for `keys`).

    `different` are pairs (the lower id first) never to be named; `only` asks about one record.
    """
    known = {
        record: replace(identity_of(kind, dict(zip(keys, values, strict=True))), number="") for record, values in rows
    }
    blocks = list(_blocks(known, only))
    looked: set[tuple[int, int]] = set(different)
    found: list[Likeness] = []
    for done, block in enumerate(blocks, start=1):
        for pair in _pairs(block, only):
            if pair not in looked:
                looked.add(pair)
                if likeness := _likeness(known, *pair):
                    found.append(likeness)
        report(done, len(blocks))
    return sorted(found, key=lambda each: (-each.weight, each.one, each.other))


def _blocks(known: Mapping[int, Identity], only: int) -> Iterator[Collection[int]]:
    """Records that share something, of which few enough are there; with `only` those among which it is."""
    shared: dict[tuple[str, ...], list[int]] = defaultdict(list)
    wanted = set(_signs(known[only])) if only in known else set[tuple[str, ...]]()
    for record, identity in known.items():
        for sign in _signs(identity):
            if not only or sign in wanted:
                shared[sign].append(record)
    for sign, records in shared.items():
        if 1 < len(records) <= (NAMESAKES if sign[0] in ("name", "home") else BLOCK_LIMIT):
            yield records


def _signs(identity: Identity) -> Iterator[tuple[str, ...]]:
    if identity.name:
        yield "name", identity.name
    if identity.kana and identity.address:
        yield "home", identity.kana, identity.address
    for key in ("born_on", "phone", "address"):
        if value := getattr(identity, key):
            yield key, value


def _pairs(block: Collection[int], only: int) -> Iterator[tuple[int, int]]:
    for one, other in itertools.combinations(sorted(block), 2):
        if not only or only in (one, other):
            yield one, other


def _likeness(known: Mapping[int, Identity], one: int, other: int) -> Likeness | None:
    """What the importer's rules say of two records; None when it would take them for different ones."""
    first, second = known[one], known[other]
    match = Matcher([(one, first)]).match(second)
    if match.band is Band.NEW:
        return None
    shared = tuple(key for key in WEIGHTS if getattr(first, key) and getattr(first, key) == getattr(second, key))
    weight = sum(WEIGHTS[key] for key in shared) + (_SURE if match.band is Band.SAME else 0)
    return Likeness(one, other, weight, shared)
