"""Which record a row of a ledger is about: the same, perhaps, or a new one. Never merges by itself.

Order (EXCEL.md, peers.md): office number with an agreeing name → name and birth date, name or kana and
address, name and phone (which outweigh a number that moved on to somebody else: lists are renumbered
every year) → near names → the family at an address (households). Two exact candidates are a question,
never a guess. Keys are folded (width, variants, IVS)
for finding candidates only; what is stored is never folded.
"""

import itertools
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from rapidfuzz import fuzz

ASK_FROM = 85.0
"""Similarity (0–100) from which a near name is put before the clerk (tech.md §5, to be re-fitted on real lists)."""
SURNAME = 2
"""So many letters alike at the beginning of two names make them one family's."""
BLOCK_LIMIT = 30
"""Blocks larger than this are too common to compare one by one."""


class Band(StrEnum):
    """How sure a match is."""

    SAME = "same"
    ASK = "ask"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells one record from another, all folded for comparison; "" where unknown.

    `area` (the district) only chooses among records of one name.
    """

    number: str = ""
    name: str = ""
    kana: str = ""
    born_on: str = ""
    address: str = ""
    phone: str = ""
    area: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """The answer: a band, the records it speaks of (one when SAME), and why, in Japanese."""

    band: Band
    records: tuple[int, ...] = ()
    reason: str = ""


NEW = Match(Band.NEW)


class _Index(dict[Any, int | list[int]]):
    """Records by what they say: nearly always one, which is kept without a list of its own."""

    def put(self, pairs: Iterable[tuple[Any, int]]) -> None:
        """Add records; what says nothing ("") is passed over."""
        for key, record in pairs:
            if key and (before := self.setdefault(key, record)) is not record:
                if isinstance(before, list):
                    before.append(record)
                else:
                    self[key] = [before, record]

    def of(self, key: Any) -> list[int]:
        """The records that say this."""
        found = self.get(key, [])
        return found if isinstance(found, list) else [found]


class Matcher:
    """Finds the records a row may be about, among those added."""

    def __init__(
        self,
        known: Iterable[tuple[int, Identity]] = (),
        *,
        numbers_decide: bool = False,
        families: bool = False,
        different: Set[tuple[int, int]] = frozenset(),
    ) -> None:
        """`numbers_decide`: the number is what tells records apart (受付番号), whoever they are about.

        `families`: a record is whoever lives together, and goes on when its head is another one.
        `different` are pairs (the lower id first) that a clerk has told apart (別人).
        """
        self._numbers_decide = numbers_decide
        self._families = families
        self._different = different
        self._identities: dict[int, Identity] = {}
        self._by_number = _Index()
        self._by_birth = _Index()
        self._by_home = _Index()
        self._by_phone = _Index()
        self._by_name = _Index()
        self._blocks: dict[tuple[str, str], list[int]] = {}
        """Made when first needed: most rows find their record without."""
        self.add(known)

    def __len__(self) -> int:
        return len(self._identities)

    def add(self, known: Iterable[tuple[int, Identity]]) -> None:
        """Make records known."""
        added = list(known)
        self._identities.update(added)
        self._by_number.put([(each.number, record) for record, each in added])
        self._by_name.put([(each.name, record) for record, each in added])
        named = [(record, each) for record, each in added if each.name]
        self._by_birth.put([((each.name, each.born_on), record) for record, each in named if each.born_on])
        self._by_home.put([((each.name, each.address), record) for record, each in named if each.address])
        self._by_phone.put([((each.name, each.phone), record) for record, each in named if each.phone])
        self._by_home.put([((each.kana, each.address), record) for record, each in added if each.kana and each.address])
        self._blocks.clear()

    def has_number(self, number: str) -> bool:
        """Whether a record known bears this (folded) number."""
        return number in self._by_number

    def match(self, row: Identity) -> Match:
        """Say which record the row is about; quickest where its identity is the very one that was added."""
        if not self._identities:
            return NEW
        numbered = self._numbered(row)
        if len(numbered) == 1 and self._identities[numbered[0]] is row:
            return Match(Band.SAME, (numbered[0],))  # all that is known of them is one: nothing can speak against it
        if self._numbers_decide and row.number:
            return self._by_office_number(row) or self._otherwise_numbered(row) or NEW
        return (
            self._contested(row)
            or self._by_office_number(row)
            or self._exactly(row)
            or self._otherwise_numbered(row)
            or self._nearly(row)
            or self._family(row)
            or NEW
        )

    def _numbered(self, row: Identity) -> list[int]:
        return self._by_number.of(row.number) if row.number else []

    def _agreeing(self, row: Identity) -> list[int]:
        """Records of the row's number and name; of another birth only where they live at the row's address."""
        return [
            record
            for record in self._numbered(row)
            if self._agrees(record, row) and (not self._born_otherwise(record, row) or self._at_home(record, row))
        ]

    def _at_home(self, record: int, row: Identity) -> bool:
        return row.address != "" and self._identities[record].address == row.address

    def _contested(self, row: Identity) -> Match | None:
        """The number means one record, birth or address another one of that name: two exact candidates."""
        numbered = self._agreeing(row)
        if not numbered:
            return None
        others = [records for records, _ in self._exact(row) if records and set(records).isdisjoint(numbered)]
        if not others:
            return None
        found = set(numbered).union(*others)
        if told := self._told_apart(found, row):
            return Match(Band.SAME, (told,))
        return Match(Band.ASK, tuple(sorted(found)), "番号と氏名・住所が、別々の登録を指しています。")

    def _by_office_number(self, row: Identity) -> Match | None:
        agreeing = self._agreeing(row)
        if len(agreeing) == 1:
            return Match(Band.SAME, (agreeing[0],))
        if agreeing and (told := self._told_apart(set(agreeing), row)):
            return Match(Band.SAME, (told,))
        return Match(Band.ASK, tuple(sorted(agreeing)), "同じ番号・氏名の登録が複数あります。") if agreeing else None

    def _otherwise_numbered(self, row: Identity) -> Match | None:
        """The number is somebody else's: a question only where something else speaks for the same record."""
        found = (record for record in self._numbered(row) if self._numbers_decide or self._shares(record, row))
        records = tuple(sorted(found))
        return Match(Band.ASK, records, "番号が同じで、氏名などが異なる登録があります。") if records else None

    def _shares(self, record: int, row: Identity) -> bool:
        known = self._identities[record]
        pairs = ((known.kana, row.kana), (known.born_on, row.born_on), (known.address, row.address))
        return any(mine and mine == theirs for mine, theirs in (*pairs, (known.phone, row.phone)))

    def _exact(self, row: Identity) -> Iterable[tuple[list[int], str]]:
        """Records found by more than the name, and by what; none whose birth speaks against it."""
        keys = (
            (self._by_birth, row.name, row.born_on, "氏名と生年月日"),
            (self._by_home, row.name, row.address, "氏名と住所"),
            (self._by_home, row.kana, row.address, "フリガナと住所"),
            (self._by_phone, row.name, row.phone, "氏名と電話"),
        )
        for index, who, more, reason in keys:
            if who and more and (found := index.of((who, more))):
                yield [record for record in found if not self._born_otherwise(record, row)], reason

    def _exactly(self, row: Identity) -> Match | None:
        """The one record that every hint means; several, or hints that mean different ones, are a question."""
        hints = [(set(found), reason) for found, reason in self._exact(row) if found]
        if not hints:
            return None
        common = set[int].intersection(*(found for found, _ in hints))
        if len(common) == 1:
            return Match(Band.SAME, tuple(common))
        found = common or set[int].union(*(found for found, _ in hints))
        if told := self._told_apart(found, row):
            return Match(Band.SAME, (told,))
        return Match(Band.ASK, tuple(sorted(found)), f"{hints[0][1]}が同じ登録が複数あります。")

    def _told_apart(self, found: Set[int], row: Identity) -> int:
        """Of exact candidates that a clerk told apart the one for which most speaks; 0 where none stands out."""
        if not all(pair in self._different for pair in itertools.combinations(sorted(found), 2)):
            return 0
        *_, (second, _), (first, best) = sorted((self._agreement(record, row), record) for record in found)
        return best if first > second else 0

    def _agreement(self, record: int, row: Identity) -> int:
        """How many facts the row and a record share."""
        known = self._identities[record]
        return sum(
            mine != "" and mine == theirs
            for mine, theirs in (
                (known.number, row.number),
                (known.name, row.name),
                (known.kana, row.kana),
                (known.born_on, row.born_on),
                (known.address, row.address),
                (known.phone, row.phone),
            )
        )

    def _nearly(self, row: Identity) -> Match | None:
        named = [record for record in self._by_name.of(row.name) if not self._born_otherwise(record, row)]
        nearby = [record for record in named if row.area and self._identities[record].area == row.area]
        named = nearby or named
        if len(named) == 1 and self._bare(named[0], row):
            return Match(Band.SAME, (named[0],))
        if named:
            return Match(Band.ASK, tuple(sorted(named)[:BLOCK_LIMIT]), "氏名が同じ登録があります。")
        near = {
            record
            for block in _blocks(row)
            if len(self._by_block.get(block, ())) <= BLOCK_LIMIT
            for record in self._by_block.get(block, ())
            if not self._contradicts(record, row) and self._resembles(record, row)
        }
        return Match(Band.ASK, tuple(sorted(near)), "よく似た登録があります。") if near else None

    def _family(self, row: Identity) -> Match | None:
        """Somebody of one surname at the address: the household may have another head now."""
        living = self._by_block.get(("address", row.address), ()) if self._families and row.address else ()
        found = [record for record in living if self._is_family(record, row)] if len(living) <= BLOCK_LIMIT else []
        return Match(Band.ASK, tuple(sorted(found)), "同じ住所に、同じ名字の世帯があります。") if found else None

    def _is_family(self, record: int, row: Identity) -> bool:
        known = self._identities[record]
        named = _begin_alike(known.name, row.name) or _begin_alike(known.kana, row.kana)
        return named and not _differ(known.phone, row.phone)

    @property
    def _by_block(self) -> Mapping[tuple[str, str], Sequence[int]]:
        if not self._blocks:
            for record, identity in self._identities.items():
                for block in _blocks(identity):
                    self._blocks.setdefault(block, []).append(record)
        return self._blocks

    def _agrees(self, record: int, row: Identity) -> bool:
        known = self._identities[record]
        return not row.name or not known.name or known.name == row.name or (known.kana != "" and known.kana == row.kana)

    def _contradicts(self, record: int, row: Identity) -> bool:
        """Known on both sides and different: another person."""
        return _differ(self._identities[record].number, row.number) or self._born_otherwise(record, row)

    def _born_otherwise(self, record: int, row: Identity) -> bool:
        return _differ_date(self._identities[record].born_on, row.born_on)

    def _bare(self, record: int, row: Identity) -> bool:
        """Neither side knows more than the name: nothing speaks against, nothing else can be compared."""
        known = self._identities[record]
        if _differ(known.number, row.number):
            return False
        return not any((row.born_on, row.address, row.phone)) or not any((known.born_on, known.address, known.phone))

    def _resembles(self, record: int, row: Identity) -> bool:
        known = self._identities[record]
        return (
            max(fuzz.ratio(known.name, row.name), fuzz.ratio(known.kana, row.kana) if known.kana and row.kana else 0.0)
            >= ASK_FROM
        )


def _blocks(identity: Identity) -> Iterable[tuple[str, str]]:
    """Keys under which near matches are looked for."""
    if identity.born_on:
        yield "born", identity.born_on
    if identity.phone:
        yield "phone", identity.phone
    if identity.address:
        yield "address", identity.address


def _begin_alike(one: str, other: str) -> bool:
    """Whether two names have one surname, as far as folded names tell."""
    return one[:SURNAME] == other[:SURNAME] and len(one[:SURNAME]) == SURNAME


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and one != other


def _differ_date(one: str, other: str) -> bool:
    """Partial dates contradict only where both speak."""
    return bool(one and other) and not one.startswith(other) and not other.startswith(one)
