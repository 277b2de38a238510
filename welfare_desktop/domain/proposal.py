"""From the cells of a ledger to proposed rows: read each cell, find the record it is about, compare.

Pure and streaming, so that it runs in the helper process over a city's ledger. What was read is a
`RowPlan`; nothing here writes anything or guesses silently: an inference is a mark, a cell that cannot be
read is a problem of its field, and a row is refused only without a name.
"""

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from welfare_desktop.domain.japanese.addresses import address_key
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.japanese.search import digits, fold_text
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.matching import NEW, Band, Identity, Match, Matcher
from welfare_desktop.domain.plans import CellProblem, Difference, Fate, Mode, RowPlan
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import Address, Reference, Text
from welfare_desktop.domain.values.contract import Cell, Marked, Parsed, Value, ValueType

CACHE_LIMIT = 4096

Row = tuple[int, Sequence[Cell], tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]
"""A record row of a table: row number, cells of the mapped columns, marks by key, other columns' texts."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the register holds already, as far as proposing needs it.

    `identities` by record id; `values` gives a record's values by ledger key; `references` maps a
    register to its folded names and the ids that bear them; `names` shows a referenced record.
    """

    identities: Mapping[int, Identity] = field(default_factory=dict[int, Identity])
    values: Callable[[int], Mapping[str, Value]] = lambda _record: {}
    references: Mapping[str, Mapping[str, Sequence[int]]] = field(
        default_factory=dict[str, Mapping[str, Sequence[int]]]
    )
    names: Mapping[int, str] = field(default_factory=dict[int, str])


@dataclass(slots=True)
class Seen:
    """What earlier rows of the same file said, over all its tables: who, and which office numbers are taken."""

    rows: dict[tuple[Value, ...], tuple[str, int]] = field(default_factory=dict[tuple[Value, ...], tuple[str, int]])
    numbers: set[str] = field(default_factory=set[str])


def propose(
    kind: Kind,
    keys: Sequence[str],
    columns: Sequence[int],
    rows: Iterable[Row],
    known: Known,
    options: "Options | None" = None,
) -> Iterator[RowPlan]:
    """Propose each row of one table; `columns` are the columns the keys' cells come from (0: from a caption)."""
    table = _Table(kind, keys, columns, known, options or Options())
    for row in rows:
        yield table.propose(*row)


@dataclass(frozen=True, slots=True)
class Options:
    """How a table is proposed: what it may change, its sheet's name, and what the file said before."""

    mode: Mode = Mode.UPDATE
    sheet: str = ""
    seen: Seen = field(default_factory=Seen)


class _Table:
    """What stays the same from row to row of one table."""

    def __init__(self, kind: Kind, keys: Sequence[str], columns: Sequence[int], known: Known, options: Options) -> None:
        self.kind = kind
        self.keys = tuple(keys)
        self.columns = tuple(columns)
        self.types = tuple(kind.field(key).type for key in keys)
        self.readers = tuple(_reader(each, known.references) for each in self.types)
        self.known = known
        self.mode = options.mode
        self.sheet = options.sheet
        self.seen = options.seen
        self.matcher = Matcher(known.identities.items())
        self.at = {key: index for index, key in enumerate(self.keys)}
        self.names = tuple(self.at[key] for key in (kind.person, kind.name) if key in self.at)
        self.number = self.at.get(kind.number, -1)
        self.telling = tuple(self.at[key] for key in (kind.born_on, kind.address) if key in self.at)

    def propose(
        self, row: int, cells: Sequence[Cell], marks: tuple[tuple[str, str], ...], others: tuple[tuple[str, str], ...]
    ) -> RowPlan:
        values: list[Value] = []
        written: list[tuple[str, str]] = []
        noted = list(marks)
        problems: list[CellProblem] = []
        for index, (read, cell) in enumerate(zip(self.readers, cells, strict=True)):
            if cell is None or cell == "":
                values.append(None)
                continue
            parsed, source = read(cell)
            if isinstance(parsed, Problem):
                problems.append(CellProblem(self.keys[index], self.columns[index], parsed))
                parsed = None
            elif isinstance(parsed, Marked):
                noted.append((self.keys[index], parsed.mark))
                parsed = parsed.value
            values.append(parsed)
            if source:
                written.append((self.keys[index], source))
        plan = RowPlan(
            row,
            Fate.NEW,
            tuple(values),
            marks=tuple(noted),
            problems=tuple(problems),
            written=tuple(written),
            others=others,
        )
        return self._settle(plan)

    def _settle(self, plan: RowPlan) -> RowPlan:
        if not any(plan.values[index] for index in self.names):
            label = self.kind.label_of(self.kind.name)
            return _with(plan, Fate.PROBLEM, f"「{label}」が空のため、登録できません。")
        twin = self._twin(plan)
        if twin:
            return _with(plan, Fate.ASK, f"{twin}と同じ内容です(重複)。")
        match = self.matcher.match(self._identity(plan.values)) if len(self.matcher) else NEW
        if match.band is Band.ASK:
            return _with(self._renumbered(plan), Fate.ASK, match.reason, candidates=match.records)
        return self._compared(plan, match) if match.band is Band.SAME else self._renumbered(plan)

    def _twin(self, plan: RowPlan) -> str:
        """The earlier row of this file about the same record, in words; "" when there is none."""
        number = plan.values[self.number] if self.number >= 0 else None
        names = [plan.values[index] for index in self.names]
        telling = [number] if number else [plan.values[index] for index in self.telling]
        if not any(telling):
            return ""
        sheet, row = self.seen.rows.setdefault((self.kind.key, *names, *telling), (self.sheet, plan.row))
        if (sheet, row) == (self.sheet, plan.row):
            return ""
        return f"{row}行目" if sheet == self.sheet else f"シート「{sheet}」{row}行目"

    def _renumbered(self, plan: RowPlan) -> RowPlan:
        """A new record cannot have an office number that another has: it will be given the next one."""
        number = plan.values[self.number] if self.number >= 0 else None
        if not number:
            return plan
        folded = fold_text(str(number))
        if folded not in self.seen.numbers and not self.matcher.has_number(folded):
            self.seen.numbers.add(folded)
            return plan
        values = (*plan.values[: self.number], None, *plan.values[self.number + 1 :])
        key = self.keys[self.number]
        marks = (*plan.marks, (key, "number.taken"))
        return dataclasses.replace(plan, values=values, marks=marks, written=(*plan.written, (key, str(number))))

    def _compared(self, plan: RowPlan, match: Match) -> RowPlan:
        record = match.records[0]
        ours = self.known.values(record)
        differences = tuple(
            Difference(key, self._shown(index, mine), self._shown(index, theirs))
            for index, (key, theirs) in enumerate(zip(self.keys, plan.values, strict=True))
            if self._would_change(index, mine := ours.get(key), theirs)
        )
        fate = Fate.CHANGED if differences else Fate.SAME
        return _with(plan, fate, match.reason, record=record, differences=differences)

    def _would_change(self, index: int, mine: Value, theirs: Value) -> bool:
        """Blanks never overwrite; two spellings of one address are the same."""
        if theirs in (None, (), mine) or self.mode is Mode.SKIP:
            return False
        if mine in (None, ()):
            return True
        if self.mode is Mode.FILL:
            return False
        if isinstance(self.types[index], Address):
            return address_key(str(mine)) != address_key(str(theirs))
        return True

    def _shown(self, index: int, value: Value) -> str:
        if isinstance(self.types[index], Reference) and isinstance(value, int):
            return self.known.names.get(value, "")
        return self.types[index].show(value)

    def _identity(self, values: Sequence[Value]) -> Identity:
        return identity_of(self.kind, {key: values[index] for key, index in self.at.items()})


def identity_of(kind: Kind, row: Mapping[str, Value]) -> Identity:
    """What tells this row's record from others, folded for comparison."""

    def text(key: str) -> str:
        value = row.get(key)
        return value if isinstance(value, str) else "" if value is None else str(value)

    phone = next((text(key) for key in kind.phones if text(key)), "")
    return Identity(
        number=fold_text(text(kind.number)),
        name=name_key(text(kind.person or kind.name)),
        kana=fold_text(text(kind.kana)),
        born_on=text(kind.born_on),
        address=address_key(text(kind.address)) if text(kind.address) else "",
        phone=digits(phone),
    )


def identity_keys(kind: Kind) -> tuple[str, ...]:
    """The ledger keys an identity is made of."""
    keys = (kind.number, kind.name, kind.person, kind.kana, kind.born_on, kind.address, *kind.phones)
    return tuple(dict.fromkeys(key for key in keys if key and ".N." not in key))


def _reader(
    kind: ValueType, references: Mapping[str, Mapping[str, Sequence[int]]]
) -> Callable[[Cell], tuple[Parsed, str]]:
    """A cell's value and, where we would show it otherwise, its source text; texts seen before are remembered."""
    known: dict[str, tuple[Parsed, str]] = {}
    resolve = _resolver(references.get(kind.kind, {})) if isinstance(kind, Reference) else None
    plain = isinstance(kind, Text | Reference)

    def read(cell: Cell) -> tuple[Parsed, str]:
        if isinstance(cell, str) and cell in known:
            return known[cell]
        parsed = kind.parse(cell)
        if resolve is not None and isinstance(parsed, str):
            answer: tuple[Parsed, str] = (resolve(parsed), "")
        elif plain and isinstance(parsed, str):
            answer = (parsed, "")
        else:
            answer = (parsed, _source(kind, parsed, cell))
        if isinstance(cell, str) and len(known) < CACHE_LIMIT:
            known[cell] = answer
        return answer

    return read


def _source(kind: ValueType, parsed: Parsed, cell: Cell) -> str:
    text = str(cell).strip()
    if isinstance(parsed, Problem):
        return text
    value = parsed.value if isinstance(parsed, Marked) else parsed
    return "" if kind.show(value) == text else text


def _resolver(names: Mapping[str, Sequence[int]]) -> Callable[[str], Value]:
    """One exact candidate resolves a reference; several or none leave it as written."""

    def resolve(text: str) -> Value:
        found = names.get(name_key(text), ())
        return found[0] if len(found) == 1 else text

    return resolve


def _with(
    plan: RowPlan,
    fate: Fate,
    reason: str,
    *,
    record: int = 0,
    candidates: tuple[int, ...] = (),
    differences: tuple[Difference, ...] = (),
) -> RowPlan:
    return RowPlan(
        plan.row,
        fate,
        plan.values,
        record,
        reason,
        candidates,
        plan.marks,
        plan.problems,
        differences,
        plan.written,
        plan.others,
    )
