"""Which record a row of a ledger is about: the same, perhaps, or a new one. Never merges by itself.

Order (EXCEL.md, peers.md): office number with an agreeing name → name and birth date → name or kana and
address (which outweighs a number that moved on to somebody else: lists are renumbered every year) →
near names. Two exact candidates are a question, never a guess. Keys are folded (width, variants, IVS)
for finding candidates only; what is stored is never folded.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

ASK_FROM = 85.0
"""Similarity (0–100) from which a near name is put before the clerk (tech.md §5, to be re-fitted on real lists)."""
BLOCK_LIMIT = 30
"""Blocks larger than this are too common to compare one by one."""


class Band(StrEnum):
    """How sure a match is."""

    SAME = "same"
    ASK = "ask"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells one record from another, all folded for comparison; "" where unknown."""

    number: str = ""
    name: str = ""
    kana: str = ""
    born_on: str = ""
    address: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """The answer: a band, the records it speaks of (one when SAME), and why, in Japanese."""

    band: Band
    records: tuple[int, ...] = ()
    reason: str = ""


NEW = Match(Band.NEW)


class Matcher:
    """Finds the records a row may be about, among those added."""

    def __init__(self, known: Iterable[tuple[int, Identity]] = ()) -> None:
        self._identities: dict[int, Identity] = {}
        self._by_number: dict[str, list[int]] = defaultdict(list)
        self._by_birth: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._by_home: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._by_block: dict[tuple[str, str], list[int]] = defaultdict(list)
        for record, identity in known:
            self.add(record, identity)

    def __len__(self) -> int:
        return len(self._identities)

    def add(self, record: int, identity: Identity) -> None:
        """Make a record known."""
        self._identities[record] = identity
        if identity.number:
            self._by_number[identity.number].append(record)
        if identity.name:
            self._by_name[identity.name].append(record)
            if identity.born_on:
                self._by_birth[identity.name, identity.born_on].append(record)
            if identity.address:
                self._by_home[identity.name, identity.address].append(record)
        if identity.kana and identity.address:
            self._by_home[identity.kana, identity.address].append(record)
        for block in _blocks(identity):
            self._by_block[block].append(record)

    def has_number(self, number: str) -> bool:
        """Whether a record known bears this (folded) number."""
        return number in self._by_number

    def match(self, row: Identity) -> Match:
        """Say which record the row is about."""
        if not self._identities:
            return NEW
        return (
            self._by_office_number(row)
            or self._exactly(row)
            or self._otherwise_numbered(row)
            or self._nearly(row)
            or NEW
        )

    def _numbered(self, row: Identity) -> list[int]:
        return self._by_number.get(row.number, []) if row.number else []

    def _by_office_number(self, row: Identity) -> Match | None:
        agreeing = [record for record in self._numbered(row) if self._agrees(record, row)]
        if len(agreeing) == 1:
            return Match(Band.SAME, (agreeing[0],))
        return Match(Band.ASK, tuple(agreeing), "同じ番号・氏名の登録が複数あります。") if agreeing else None

    def _otherwise_numbered(self, row: Identity) -> Match | None:
        """The number is somebody else's: a question only where something else speaks for the same record."""
        found = tuple(record for record in self._numbered(row) if self._shares(record, row))
        return Match(Band.ASK, found, "番号が同じで氏名が異なる登録があります。") if found else None

    def _shares(self, record: int, row: Identity) -> bool:
        known = self._identities[record]
        pairs = ((known.kana, row.kana), (known.born_on, row.born_on), (known.address, row.address))
        return any(mine and mine == theirs for mine, theirs in (*pairs, (known.phone, row.phone)))

    def _exactly(self, row: Identity) -> Match | None:
        for found, reason in (
            (self._by_birth.get((row.name, row.born_on), []) if row.born_on else [], "氏名と生年月日"),
            (self._by_home.get((row.name, row.address), []) if row.address else [], "氏名と住所"),
            (self._by_home.get((row.kana, row.address), []) if row.kana and row.address else [], "フリガナと住所"),
        ):
            possible = [record for record in found if not self._born_otherwise(record, row)]
            if len(possible) == 1:
                return Match(Band.SAME, (possible[0],))
            if possible:
                return Match(Band.ASK, tuple(possible), f"{reason}が同じ登録が複数あります。")
        return None

    def _nearly(self, row: Identity) -> Match | None:
        named = [record for record in self._by_name.get(row.name, []) if not self._contradicts(record, row)]
        if len(named) == 1 and self._bare(named[0], row):
            return Match(Band.SAME, (named[0],))
        if named:
            return Match(Band.ASK, tuple(named[:BLOCK_LIMIT]), "氏名が同じ登録があります。")
        near = {
            record
            for block in _blocks(row)
            if len(self._by_block.get(block, [])) <= BLOCK_LIMIT
            for record in self._by_block.get(block, [])
            if not self._contradicts(record, row) and self._resembles(record, row)
        }
        return Match(Band.ASK, tuple(sorted(near)), "よく似た登録があります。") if near else None

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


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and one != other


def _differ_date(one: str, other: str) -> bool:
    """Partial dates contradict only where both speak."""
    return bool(one and other) and not one.startswith(other) and not other.startswith(one)
