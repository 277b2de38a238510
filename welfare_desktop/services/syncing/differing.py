"""What a row says that is not as last agreed: base, ours and theirs of every fact, in the helper process.

What we wrote ourselves and finds its way back unchanged is no change, whatever a reader makes of it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from welfare_desktop.domain.exchange import HEADS, Fate, fate_of, pack
from welfare_desktop.domain.japanese.addresses import address_key, building_key
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.japanese.search import fold_text
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.merge import Verdict, compare
from welfare_desktop.domain.plans import Packed, Pair
from welfare_desktop.domain.proposal import FAULTS
from welfare_desktop.domain.references import Names
from welfare_desktop.domain.values import Address, Kana, Reference
from welfare_desktop.domain.values.contract import Value, ValueType
from welfare_desktop.services.syncing.bases import Bases, chosen
from welfare_desktop.services.syncing.partner_numbers import KnownNumbers
from welfare_desktop.services.syncing.recognising import SHIFTED, Recognised
from welfare_desktop.sheets.record_cells import AS_ABOVE
from welfare_desktop.sheets.tables.served_roles import ROLE

Change: TypeAlias = tuple[str, Value, Value, Value, str]
"""A `FieldChange` as plain values."""

DELETED = "当方で削除した登録です。"
ENDED = "当方で終了した登録です。"
BACK = "前回の一覧から消えていた登録です。"
NO_NAME = "「{label}」が空です。"
ASKED = "同じ登録かどうかを決めてください。"


_CITY = re.compile(r"[^都道府県市区郡\s]+[市区郡]")


@dataclass(frozen=True, slots=True)
class Known:
    """What we hold and what was agreed: values of `keys`, bases by ledger key, names, 照合値 sent, records missed.

    `numbers` are those of theirs that we know, `heading` the column of the file that tells records apart by them.
    """

    keys: tuple[str, ...]
    ours: Mapping[int, tuple[Value, ...]]
    bases: Bases
    names: Mapping[str, Names]
    digests: Mapping[int, str]
    gone: frozenset[int]
    numbers: KnownNumbers = field(default_factory=KnownNumbers)
    heading: str = ""

    def agreed_on(self, record: int) -> bool:
        """Whether a record was part of the exchange."""
        return record in self.bases.texts

    def district(self, record: int, kind: Kind) -> int:
        """The district a record was in when it was last agreed on; 0 unknown."""
        base = self.bases[record]
        found = base.get(kind.district)
        if kind.district not in base and kind.district in self.keys:
            found = self.ours[record][self.keys.index(kind.district)]
        return found if isinstance(found, int) else 0


class Differing:
    """Compares the rows of one table."""

    def __init__(self, kind: Kind, keys: Sequence[str], columns: Sequence[int], known: Known) -> None:
        """`columns` are those the keys come from; 0 for what captions and other cells say besides."""
        self._kind = kind
        self._columns = tuple(columns)
        self._keys = tuple(keys)
        self._known = known
        self._types: tuple[ValueType, ...] = tuple(kind.field(key).type for key in keys)
        self._places = tuple(known.keys.index(key) if key in known.keys else len(known.keys) for key in keys)
        self._held = chosen(self._places)
        self._all_held = len(known.keys) not in self._places
        self._names = tuple(
            known.names.get(each.kind, Names()) if isinstance(each, Reference) else None for each in self._types
        )
        self._folds = tuple(_fold_of(kind, key, each) for key, each in zip(keys, self._types, strict=True))
        self._number = self._keys.index(kind.number) if kind.number in keys and not kind.person else -1
        self._named = tuple(self._keys.index(key) for key in (kind.person, kind.name) if key in keys)
        self._ended = known.keys.index(kind.ended_on) if kind.ended_on in known.keys else -1
        self.renumbered = 0

    def line(self, line: Recognised) -> tuple[Packed, int]:
        """The line of the plan, and the district its record was in when last agreed on; 0 unknown."""
        if not line.record:
            return self._unmatched(line), 0
        numbers = self._numbers(line)
        district = self._known.district(line.record, self._kind)
        if self._is_untouched(line):
            return pack(line.row, Fate.UNCHANGED, line.record, numbers=numbers), district
        changes = self._changes(line)
        fate, reason = self._fate(line, changes)
        if fate is Fate.UNCHANGED and not changes:
            return pack(line.row, fate, line.record, numbers=numbers), district
        extra = line if fate is not Fate.OURS else None
        return (
            pack(
                line.row,
                fate,
                line.record,
                self._name(line),
                reason,
                fields=tuple(changes),
                marks=extra.marks if extra else (),
                problems=(*line.problems, *self._faults(line)),
                written=tuple(pair for pair in line.written if any(pair[0] == change[0] for change in changes)),
                numbers=numbers,
            ),
            district,
        )

    def _numbers(self, line: Recognised) -> tuple[Pair, ...]:
        return self._known.numbers.new_of(line.record, line.numbers, self._known.heading) if line.numbers else ()

    def _is_untouched(self, line: Recognised) -> bool:
        """Whether nothing at all is to be said of a row: the most usual case, quickly told."""
        record, values = line.record, line.values
        ours = self._known.ours[record]
        return (
            not (line.problems or line.twin or self._back(record))
            and (line.as_sent or values == self._known.bases.values_of(record, self._keys))
            and values == self._held(ours if self._all_held else (*ours, None))
            and any(values[at] for at in self._named)
        )

    def _name(self, line: Recognised) -> str:
        return next((str(line.values[at]) for at in self._named if line.values[at]), "")

    def _unmatched(self, line: Recognised) -> Packed:
        """A row that is new, asks which record it is, or cannot be used."""
        name = self._name(line)
        if line.shifted:
            return pack(line.row, Fate.PROBLEM, 0, name, SHIFTED, values=line.values)
        if not name:
            label = self._kind.label_of(self._kind.person or self._kind.name)
            return pack(line.row, Fate.PROBLEM, reason=NO_NAME.format(label=label), values=line.values)
        fate, reason = Fate.NEW, line.reason
        if line.candidates and not line.anew:
            fate, reason = Fate.CONFLICT, line.reason or ASKED
        elif line.removed:
            fate, reason = Fate.RETURNED, DELETED
        elif line.twin:
            fate, reason = Fate.DUPLICATE, line.twin
        return pack(
            *(line.row, fate, 0, name, reason, self._unnumbered(line.values)),
            candidates=line.candidates,
            marks=line.marks,
            problems=(*line.problems, *self._faults(line)),
            written=line.written,
            numbers=line.numbers,
        )

    def _unnumbered(self, values: tuple[Value, ...]) -> tuple[Value, ...]:
        """A serial of somebody else's list is no office number: a new record is given its own."""
        return values if self._number < 0 else (*values[: self._number], None, *values[self._number + 1 :])

    def _faults(self, line: Recognised) -> list[tuple[Any, ...]]:
        """Cells whose value is not in the file, as problems."""
        return [(key, 0, mark, FAULTS[mark], {}) for key, mark in line.marks if mark in FAULTS]

    def _fate(self, line: Recognised, changes: Sequence[Change]) -> tuple[Fate, str]:
        if not any(line.values[at] for at in self._named):
            return Fate.PROBLEM, NO_NAME.format(label=self._kind.label_of(self._kind.person or self._kind.name))
        if line.twin:
            return Fate.DUPLICATE, line.twin
        if back := self._back(line.record):
            return Fate.RETURNED, back
        if any(change[0] == self._kind.district and _moves(change) for change in changes):
            return Fate.MOVED, ""
        if line.problems or any(mark in FAULTS for _, mark in line.marks):
            return Fate.PROBLEM, ""
        return fate_of([change[4] for change in changes]), ""

    def _back(self, record: int) -> str:
        """Why a record counts as come back; "" when it does not."""
        if record in self._known.gone:
            return BACK
        ended = self._ended >= 0 and self._known.ours[record][self._ended]
        return ENDED if ended and not self._known.agreed_on(record) else ""

    def _changes(self, line: Recognised) -> list[Change]:
        """Every fact that is not as last agreed."""
        record = line.record
        held = (*self._known.ours[record], None)
        base = self._known.bases[record]
        unread = {problem[0] for problem in line.problems} | {key for key, mark in line.marks if mark in FAULTS}
        stale = bool(line.digest) and self._known.digests.get(record, line.digest) != line.digest
        found: list[Change] = []
        for at, (key, theirs, place) in enumerate(zip(self._keys, line.values, self._places, strict=True)):
            mine, agreed = held[place], base.get(key)
            if theirs == mine == agreed or key in unread:
                continue
            if not self._columns[at] and (theirs in (None, mine) or self._is_title(at, record, theirs)):
                continue  # no column of the file: silence says nothing
            if at == self._number:
                self.renumbered += theirs is not None and self._is_renumbered(record, mine, theirs)
                continue
            said, spelled = self._as_ours(at, line, mine, agreed)
            verdict = compare(agreed, mine, said)
            if verdict is Verdict.THEIRS and stale:
                verdict = Verdict.CONFLICT
            if spelled and verdict in (Verdict.UNCHANGED, Verdict.AGREED):
                found.append((key, agreed, mine, theirs, Verdict.UNCHANGED.value))
            elif verdict is not Verdict.UNCHANGED:
                found.append((key, agreed, mine, said, verdict.value))
        return found

    def _is_title(self, at: int, record: int, theirs: Value) -> bool:
        """Whether something is said of the list, and not of this record: a role in its title, a sheet's name (後半).

        That says nothing new of who was on the list already, and was sent without it.
        """
        key = self._keys[at]
        if not self._known.agreed_on(record) or key in self._known.bases[record]:
            return False
        return key == ROLE or (self._names[at] is not None and isinstance(theirs, str))

    def _is_renumbered(self, record: int, mine: Value, theirs: Value) -> bool:
        """Whether a row bears another number than in the last list, or than ours where none is known of that."""
        known = self._known.numbers.of(record) or ({fold_text(str(mine))} if mine is not None else set[str]())
        return bool(known) and fold_text(str(theirs)) not in known

    def _as_ours(self, at: int, line: Recognised, mine: Value, agreed: Value) -> tuple[Value, bool]:
        """What a cell says, and whether it is 表記の違い: as agreed, or as we hold it, but written otherwise."""
        theirs = line.values[at]
        if theirs in (agreed, mine):
            return theirs, False
        if theirs == () and agreed is None:
            return agreed, False
        if agreed is None and (self._keys[at], AS_ABOVE) in line.marks:
            return None, False
        cell = line.cells[at]
        if cell is not None and agreed is not None and str(cell) == self._shown(at, agreed):
            return agreed, False
        known = mine if agreed is None else agreed
        if (
            known is not None
            and self._alike(at, known, theirs)
            and (agreed is None or self._in_place(at, agreed, theirs))
        ):
            return known, self._names[at] is None
        return theirs, False

    def _shown(self, at: int, value: Value) -> str:
        names = self._names[at]
        if names is not None and isinstance(value, int):
            return names[value]
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else self._types[at].show(value)

    def _in_place(self, at: int, agreed: Value, theirs: Value) -> bool:
        """Whether two addresses of one town and number also name no different city or building."""
        if not isinstance(self._types[at], Address):
            return True
        one, other = str(agreed), str(theirs)
        cities, others = set(_CITY.findall(one)), set(_CITY.findall(other))
        return building_key(one) == building_key(other) and (cities <= others or others <= cities)

    def _alike(self, at: int, known: Value, theirs: Value) -> bool:
        """A name that may well mean the record referred to; else the same in other letters."""
        names, fold = self._names[at], self._folds[at]
        if theirs is None:
            return False
        if names is not None:
            one, other = (known, theirs) if isinstance(known, int) else (theirs, known)
            return isinstance(one, int) and isinstance(other, str) and one in names.candidates(other)
        return fold is not None and fold(str(known)) == fold(str(theirs))


def _fold_of(kind: Kind, key: str, value_type: ValueType) -> Callable[[str], str] | None:
    """How two spellings of a fact are held together; None where every letter counts."""
    if isinstance(value_type, Address):
        return address_key
    if key in HEADS:
        return name_key
    if key in (kind.name, kind.person) or key.endswith(".name") or isinstance(value_type, Kana):
        return _without_spaces
    return None


def _without_spaces(text: str) -> str:
    """Letters as they are: a name in other letters is another name."""
    return "".join(text.split())


def _moves(change: Change) -> bool:
    _, agreed, _, theirs, verdict = change
    theirs_moved = verdict in (Verdict.THEIRS.value, Verdict.CONFLICT.value)
    return theirs_moved and agreed is not None and theirs is not None
