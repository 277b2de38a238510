"""Recognising rows by number: by our own 整理番号 where the list bears it, by the other side's where that tells records apart.

A number alone changes nobody: it tells a record only while the row and the record have something else in common,
and where number and everything else point to different records the clerk is asked.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from welfare_desktop.domain.exchange import HEADS
from welfare_desktop.domain.japanese.addresses import address_key
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.japanese.search import digits, fold_text
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.matching import NEW, Band, Match
from welfare_desktop.domain.plans import Pair
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.syncing.partner_numbers import KnownNumbers

OUR_NUMBER = "整理番号が同じで、氏名などが違う登録があります。"
THEIR_NUMBER = "先方の番号が同じで、氏名も住所も違う登録があります。"
CONTESTED = "先方の番号と、氏名・住所とが、別々の登録を指しています。"
ANOTHER_NUMBER = "氏名・住所が同じで、先方の番号が違う登録があります。"
MOVED_ON = "先方の番号は新しく、氏名が同じか似た登録があります。移転や引継ぎかもしれません。"

Signs = Callable[[Sequence[Value]], set[str]]


@dataclass(frozen=True, slots=True)
class Ours:
    """What we hold (values of `keys` by record), which records were agreed on, and what numbers are known of them."""

    keys: tuple[str, ...]
    values: Mapping[int, tuple[Value, ...]]
    agreed: Set[int]
    numbers: KnownNumbers = field(default_factory=KnownNumbers)

    def name(self, kind: Kind, record: int) -> str:
        """Whom a record is about, folded."""
        return self._folded_name(kind, self.values[record])

    def office_numbers(self, kind: Kind) -> Mapping[str, int]:
        """The records by their own folded number."""
        if kind.number not in self.keys:
            return {}
        at = self.keys.index(kind.number)
        return {fold_text(str(values[at])): record for record, values in self.values.items() if values[at]}

    def _folded_name(self, kind: Kind, values: Sequence[Value]) -> str:
        key = kind.person or kind.name
        return name_key(str(values[self.keys.index(key)] or "")) if key in self.keys else ""


def are_ours(kind: Kind, ours: Ours, known: Mapping[str, int], said: Sequence[tuple[str, str]]) -> bool:
    """Whether the numbers of a list (number, folded name) are those we gave: at least half name whom we know by them."""
    met = [ours.name(kind, known[number]) == name for number, name in said if number in known]
    return bool(met) and 2 * sum(met) >= len(met)


def by_our_number(known: Mapping[str, int], value: Value) -> Match:
    """The question whether a row of nobody we know is the record whose number it bears."""
    record = known.get(fold_text(str(value))) if value else None
    return Match(Band.ASK, (record,), OUR_NUMBER) if record else NEW


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of a row: its record, or the records to ask about; `anew`: its number is none we know."""

    record: int = 0
    candidates: tuple[int, ...] = ()
    reason: str = ""
    anew: bool = False


class ByTheirNumber:
    """Weighs the number of a row against what else it says."""

    def __init__(self, kind: Kind, ours: Ours, heading: str) -> None:
        """`heading` is the column that tells records apart; "" where none does."""
        self._kind = kind
        self._ours = ours
        self._heading = heading
        self._records: Mapping[str, list[int]] = ours.numbers.by_number() if heading else {}
        self._signs = signs_of(kind, ours.keys)

    def told(self, numbers: Sequence[Pair], match: Match, name: str, signs: set[str]) -> Told:
        """Which record a row is about, of this folded name and these signs."""
        number = fold_text(dict(numbers).get(self._heading, "")) if self._heading else ""
        if not number:
            return _as_matched(match)
        found = self._records.get(number, [])
        if not found:
            return self._unknown(match)
        if len(found) > 1:
            found = [each for each in found if each in match.records] or [
                each for each in found if self._shares(each, name, signs)
            ]
        if match.band is Band.SAME:
            return _as_matched(match) if match.records[0] in found or not found else _asking(found, match, CONTESTED)
        if len(found) == 1 and self._shares(found[0], name, signs):
            return Told(found[0])
        return _asking(found, match, THEIR_NUMBER) if found else _as_matched(match)

    def _unknown(self, match: Match) -> Told:
        """A number we never saw: another record than those that bear one already, until the clerk says otherwise."""
        if not any(self._ours.numbers.of(record) for record in match.records):
            return _as_matched(match)
        if match.band is Band.SAME:
            return Told(0, match.records, ANOTHER_NUMBER)
        return Told(0, match.records, MOVED_ON, anew=True) if match.records else Told(anew=True)

    def _shares(self, record: int, name: str, signs: set[str]) -> bool:
        """Whether a record has the row's name, home, phone or head."""
        same = bool(name) and self._ours.name(self._kind, record) == name
        return same or not signs.isdisjoint(self._signs(self._ours.values[record]))


def _as_matched(match: Match) -> Told:
    return Told(match.records[0]) if match.band is Band.SAME else Told(0, match.records, match.reason)


def _asking(found: Sequence[int], match: Match, reason: str) -> Told:
    return Told(0, tuple(dict.fromkeys((*found, *match.records))), reason)


def signs_of(kind: Kind, keys: Sequence[str]) -> Signs:
    """What besides its name a record may be known by: where it is, its phones, who heads it."""
    addresses = [keys.index(kind.address)] if kind.address in keys else []
    phones = [keys.index(key) for key in kind.phones if key in keys]
    heads = [keys.index(key) for key in HEADS if key in keys]

    def signs(values: Sequence[Value]) -> set[str]:
        found = {"address " + address_key(str(values[at])) for at in addresses if values[at]}
        found |= {"phone " + number for at in phones if values[at] and (number := digits(str(values[at]))).strip("0")}
        return found | {"head " + name_key(str(values[at])) for at in heads if values[at]}

    return signs


def same_head(
    kind: Kind, ours: Ours, named: Mapping[int, Sequence[int]], heads: Mapping[int, Set[str]], claimed: Set[int]
) -> dict[int, int]:
    """Of namesakes nobody else claims the one of the same head, by row: `named` are candidates of a row's own name.

    A record that two rows would claim stays a question.
    """
    at = [ours.keys.index(key) for key in HEADS if key in ours.keys]
    wanted: dict[int, list[int]] = defaultdict(list)
    for row, candidates in named.items():
        found = [
            record
            for record in candidates
            if record not in claimed
            and not heads[row].isdisjoint(name_key(str(ours.values[record][place] or "")) for place in at)
        ]
        if len(found) == 1:
            wanted[found[0]].append(row)
    return {rows[0]: record for record, rows in wanted.items() if len(rows) == 1}
