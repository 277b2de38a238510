"""From the cells of a ledger to proposed rows: read each cell, find the record it is about, compare.

Pure and streaming, so that it runs in the helper process over a city's ledger. Nothing here writes
anything or guesses silently: an inference is a mark, a cell that cannot be read is a problem of its
field, and a row is refused only without a name.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeAlias

from welfare_desktop.domain.column_reading import Reading, TableReader
from welfare_desktop.domain.japanese.addresses import address_key
from welfare_desktop.domain.japanese.names import key_of_folded
from welfare_desktop.domain.japanese.search import fold_text, fold_texts
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.known_records import Known
from welfare_desktop.domain.matching import NEW, Band, Identity, Match
from welfare_desktop.domain.plans import Fate, Mode, Packed, Pair
from welfare_desktop.domain.references import Names
from welfare_desktop.domain.values import Address, Kana, Narrative, Reference
from welfare_desktop.domain.values.contract import Cell, Value

BLOCK = 1000
"""Rows read together."""

Row: TypeAlias = tuple[int, Sequence[Cell], tuple[Pair, ...], tuple[Pair, ...]]
"""A record row of a table: row number, cells of the mapped columns, marks by key, other columns' texts."""

Compared: TypeAlias = tuple[str, str, str]
"""A `Difference` as plain values."""

_Earlier: TypeAlias = tuple[str, int, Value, int]
"""An earlier row of the file: its sheet, its number, when born, and a hash of all it says."""
_Told: TypeAlias = tuple[int, ...]
"""What in a row tells whom it is about, in the order of `_SAME`: hashes of 64 bits, 0 where it says nothing."""

FAULTS: Mapping[str, str] = {
    "formula.unsaved": "計算式の結果がファイルに保存されていません。Excelで開いて保存し直すと読めます。",
    "cell.error": "エラー値（#N/A など）です。Excelで直してから取り込むか、取り込みの後に入力してください。",
}
"""Marks of cells whose value is not in the file: problems, told in words."""

_NEW = Fate.NEW.value
_SAME = ("番号", "生年月日", "住所")


@dataclass(slots=True)
class Seen:
    """What earlier rows of the same file said, over all its tables.

    Who they are about, which office numbers are taken, which records they were matched to.
    """

    rows: dict[int, _Earlier] = field(default_factory=dict[int, _Earlier])
    numbers: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    records: dict[int, tuple[str, int]] = field(default_factory=dict[int, tuple[str, int]])


@dataclass(frozen=True, slots=True)
class Options:
    """How a table is proposed: what it may change, its sheet's name, and what the file said before."""

    mode: Mode = Mode.UPDATE
    sheet: str = ""
    seen: Seen = field(default_factory=Seen)


def propose(
    kind: Kind,
    keys: Sequence[str],
    columns: Sequence[int],
    rows: Iterable[Row],
    known: Known | None = None,
    options: Options | None = None,
) -> Iterator[Packed]:
    """Propose each row of one table, packed as `RowPlan.pack` does.

    `columns` are the columns the keys' cells come from (0: from a caption); `known` is what the register holds,
    compared by these keys.
    """
    known = Known(kind, (), keys) if known is None else known  # one that holds nothing yet has names all the same
    table = _Table(kind, keys, columns, known, options or Options())
    rest = iter(rows)
    while block := list(islice(rest, BLOCK)):
        yield from table.propose(block)


@dataclass(slots=True)
class _Draft:
    """A row as read, while its fate is being settled."""

    row: int
    values: tuple[Value, ...]
    marks: tuple[Pair, ...]
    problems: tuple[Any, ...]
    written: tuple[Pair, ...]
    others: tuple[Pair, ...]
    number: str
    told: _Told

    def settled(
        self,
        fate: Fate,
        reason: str = "",
        record: int = 0,
        candidates: tuple[int, ...] = (),
        differences: tuple[Compared, ...] = (),
    ) -> Packed:
        return (
            self.row,
            fate.value,
            self.values,
            record,
            reason,
            candidates,
            self.marks,
            self.problems,
            differences,
            self.written,
            self.others,
        )


class _Table:
    """What stays the same from row to row of one table."""

    def __init__(self, kind: Kind, keys: Sequence[str], columns: Sequence[int], known: Known, options: Options) -> None:
        self.kind = kind
        self.keys = tuple(keys)
        self.columns = tuple(columns)
        self.reader = TableReader(kind, keys, columns, known.names)
        self.comparer = _Comparer(kind, self.keys, known, options.mode)
        self.known = known
        self.sheet = options.sheet
        self.seen = options.seen
        self.at = {key: index for index, key in enumerate(self.keys)}
        self.names = tuple(self.at[key] for key in (kind.person, kind.name) if key in self.at)
        self.number = self.at.get(kind.number, -1)
        self.born_on = self.at.get(kind.born_on, -1)
        self.address = self.at.get(kind.address, -1)
        self.label = kind.label_of(kind.person or kind.name)

    def propose(self, block: Sequence[Row]) -> Iterator[Packed]:
        read = self.reader.read([cells for _, cells, _, _ in block])
        numbers = _folded(read.columns, self.number, len(block))
        tellings = self._telling(read, numbers)
        identities = self.known.identifier.identities(read.columns, len(block)) if len(self.known) else ()
        rows = zip(block, read.values, numbers, tellings, strict=True)
        for at, ((row, _, filled, others), values, number, told) in enumerate(rows):
            faults = self._faults(filled) if filled else []
            marks = tuple(each for each in filled if each[1] not in FAULTS) if faults else filled
            if at in read.marks:
                marks = (*marks, *read.marks[at])
            problems = (*read.problems.get(at, ()), *faults)
            written = tuple(read.written[at]) if at in read.written else ()
            if identities:
                draft = _Draft(row, values, marks, problems, written, others, number, told)
                yield self._settle(draft, identities[at])
            elif self._is_first(row, values, number, told):
                yield row, _NEW, values, 0, "", (), marks, problems, (), written, others
            else:
                yield self._settle(_Draft(row, values, marks, problems, written, others, number, told), None)

    def _is_first(self, row: int, values: Sequence[Value], number: str, told: _Told) -> bool:
        """Whether nothing in the file spoke of this record before, nor of its number; then it is remembered."""
        rows, numbers = self.seen.rows, self.seen.numbers
        if not any(map(values.__getitem__, self.names)):
            return False
        for key in told:
            if key and key in rows:
                return False
        if number:
            if (self.kind.key, number) in numbers:
                return False
            numbers.add((self.kind.key, number))
        mine = (self.sheet, row, values[self.born_on] if self.born_on >= 0 else None, hash(values))
        for key in told:
            if key:
                rows[key] = mine
        return True

    def _faults(self, marks: Sequence[Pair]) -> list[tuple[Any, ...]]:
        """The cells of a row whose value is not in the file, as problems."""
        return [(key, self.columns[self.at[key]], mark, FAULTS[mark], {}) for key, mark in marks if mark in FAULTS]

    def _settle(self, draft: _Draft, identity: Identity | None) -> Packed:
        if not any(draft.values[index] for index in self.names):
            label = self.kind.label_of(self.kind.name)
            return draft.settled(Fate.PROBLEM, f"「{label}」が空のため、登録できません。")
        match = self.known.matcher.match(identity) if identity is not None else NEW
        twin = self._twin(draft)
        if twin:
            self._renumber(draft)
            return draft.settled(Fate.ASK, twin, candidates=match.records)
        if match.band is Band.SAME:
            return self._matched(draft, match)
        self._renumber(draft)
        if match.band is Band.ASK:
            return draft.settled(Fate.ASK, match.reason, candidates=match.records)
        return draft.settled(Fate.NEW)

    def _matched(self, draft: _Draft, match: Match) -> Packed:
        record = match.records[0]
        sheet, row = self.seen.records.setdefault(record, (self.sheet, draft.row))
        if (sheet, row) != (self.sheet, draft.row):
            self._renumber(draft)
            return draft.settled(Fate.ASK, f"{self._place(sheet, row)}と同じ登録に当たります。", candidates=(record,))
        if self.known.is_just(record, draft.values):
            return draft.settled(Fate.SAME, match.reason, record)
        self._keep_number(draft, record)
        differences, reason = self.comparer.compare(record, draft.values)
        return draft.settled(
            Fate.CHANGED if differences else Fate.SAME, match.reason or reason, record, differences=differences
        )

    def _twin(self, draft: _Draft) -> str:
        """The earlier row of this file about the same record, in words; "" when there is none."""
        rows, sheet, row = self.seen.rows, self.sheet, draft.row
        born_on = draft.values[self.born_on] if self.born_on >= 0 else None
        mine = (sheet, row, born_on, hash(draft.values))
        found = ""
        for what, key in zip(_SAME, draft.told, strict=True):
            earlier = rows.setdefault(key, mine) if key else mine
            if earlier is not mine and not found and (born_on is None or earlier[2] in (None, born_on)):
                same = "内容" if earlier[3] == mine[3] else f"{what}と{self.label}"
                found = f"{self._place(earlier[0], earlier[1])}と{same}が同じです(重複)。"
        return found

    def _telling(self, read: Reading, numbers: Sequence[str]) -> Iterator[_Told]:
        """What in each row tells whom it is about, folded; a number that decides tells it alone."""
        kind, decides, columns, height = self.kind.key, bool(self.kind.person), read.columns, len(read.values)
        who = zip(*(map(str, columns[index]) for index in self.names), strict=True)
        folded = fold_texts(["\n".join(each) for each in who] if self.names else [""] * height)
        names = list(map(key_of_folded, folded))
        born = columns[self.born_on] if self.born_on >= 0 else [None] * height
        homes = _folded(columns, self.address, height)
        numbered = [hash((kind, 0, *each)) if each[1] else 0 for each in zip(names, numbers, strict=True)]
        birthed = [hash((kind, 1, *each)) if each[1] else 0 for each in zip(names, born, strict=True)]
        housed = [hash((kind, 2, *each)) if each[1] else 0 for each in zip(names, homes, strict=True)]
        for told in zip(numbered, birthed, housed, strict=True):
            yield (told[0], 0, 0) if decides and told[0] else told

    def _place(self, sheet: str, row: int) -> str:
        return f"{row}行目" if sheet == self.sheet else f"シート「{sheet}」{row}行目"

    def _renumber(self, draft: _Draft) -> None:
        """A new record cannot have an office number that another has: it will be given the next one."""
        number = draft.number
        if not number:
            return
        if (self.kind.key, number) in self.seen.numbers or self.known.matcher.has_number(number):
            self._drop_number(draft, "number.taken")
        else:
            self.seen.numbers.add((self.kind.key, number))

    def _keep_number(self, draft: _Draft, record: int) -> None:
        """An office number is never given again: a record keeps the one it has, whatever its place in a list."""
        ours = self.known.values(record)[self.number] if draft.number else None
        if ours and fold_text(str(ours)) != draft.number:
            self._drop_number(draft, "number.kept")
        elif not ours:
            self._renumber(draft)

    def _drop_number(self, draft: _Draft, mark: str) -> None:
        key, number = self.keys[self.number], draft.values[self.number]
        draft.values = (*draft.values[: self.number], None, *draft.values[self.number + 1 :])
        draft.marks = (*draft.marks, (key, mark))
        draft.written = (*draft.written, (key, str(number)))


class _Comparer:
    """What a row would change in the record it was matched to."""

    def __init__(self, kind: Kind, keys: Sequence[str], known: Known, mode: Mode) -> None:
        self._keys = tuple(keys)
        self._types = tuple(kind.field(key).type for key in keys)
        self._names = tuple(
            known.names.get(each.kind, Names()) if isinstance(each, Reference) else None for each in self._types
        )
        self._compared = tuple(
            index
            for index, each in enumerate(self._types)
            if not isinstance(each, Narrative)  # compared where they may be opened
        )
        self._people = tuple(key in (kind.name, kind.person) or key.endswith(".name") for key in keys)
        self._known = known
        self._mode = mode

    def compare(self, record: int, values: Sequence[Value]) -> tuple[tuple[Compared, ...], str]:
        """The differences that the mode lets through, and a word on those it does not."""
        found: list[Compared] = []
        kept = False
        held = self._known.values(record)
        for index in self._compared:
            theirs, mine = values[index], held[index]
            if theirs is None or theirs in (mine, ()) or self._alike(index, mine, theirs):
                continue  # blanks never overwrite
            if self._mode is Mode.UPDATE or (self._mode is Mode.FILL and mine in (None, ())):
                found.append((self._keys[index], self._shown(index, mine), self._shown(index, theirs)))
            else:
                kept = True
        return tuple(found), "登録済みの内容を残します。" if kept else ""

    def _alike(self, index: int, mine: Value, theirs: Value) -> bool:
        """Two spellings of one address, one name with other blanks; a name that may well mean the record we refer to."""
        if mine is None:
            return False
        names = self._names[index]
        if names is not None:
            return isinstance(mine, int) and isinstance(theirs, str) and mine in names.candidates(theirs)
        if self._people[index] or isinstance(self._types[index], Kana):
            return "".join(str(mine).split()) == "".join(str(theirs).split())
        return isinstance(self._types[index], Address) and address_key(str(mine)) == address_key(str(theirs))

    def _shown(self, index: int, value: Value) -> str:
        names = self._names[index]
        if names is not None and isinstance(value, int):
            return names[value]
        return self._types[index].show(value)


def _folded(columns: Sequence[Sequence[Value]], index: int, height: int) -> list[str]:
    """One column folded; "" where it says nothing."""
    if index < 0:
        return [""] * height
    return fold_texts([value if isinstance(value, str) else str(value or "") for value in columns[index]])
