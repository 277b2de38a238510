"""An import as a plan: what every row of the file would do, before anything is written.

A plan is data: it can be shown, counted, settled and refused. It is never stored; when the register
moved meanwhile it is proposed again.

Rows travel from the helper process as plain tuples (`RowPlan.pack`) in marshalled blocks, and are unpacked
when looked at, so that a city's ledger does not fill the memory.
"""

import marshal
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import accumulate, chain, pairwise
from typing import Any, Self, TypeAlias

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.workbooks import Places, true_place

Pair: TypeAlias = tuple[str, str]
"""A ledger key (or a heading) and what is said of it."""

NUMBER_TAKEN = "number.taken"
"""The mark of an office number that another record bears: the row gets the next one, the text is kept."""

Packed: TypeAlias = tuple[Any, ...]
"""A `RowPlan` as plain values, in the order of its attributes."""


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    ASK = "ask"
    PROBLEM = "problem"
    SKIPPED = "skipped"

    @property
    def label(self) -> str:
        """The word clerks see."""
        return _LABELS[self]


_LABELS = dict(zip(Fate, ("新規", "変更", "一致", "要確認", "問題", "除外"), strict=True))


class Decision(StrEnum):
    """What the clerk may say about a row."""

    TAKE = "take"
    LEAVE = "leave"
    AS_NEW = "as-new"


class Mode(StrEnum):
    """What a file's values do to a record already kept: nothing, everything that differs, blanks only."""

    SKIP = "skip"
    UPDATE = "update"
    FILL = "fill"


@dataclass(frozen=True, slots=True)
class CellProblem:
    """A cell that could not be read: its ledger key, its column as Excel letters it, what is wrong."""

    key: str
    column: int
    problem: Problem


@dataclass(frozen=True, slots=True)
class Difference:
    """One field where the file and the record differ: what we hold and what the file says (both shown)."""

    key: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class RowPlan:
    """One row of the file.

    `values` follow the table's keys. `record` is the record it was matched to (0: none);
    `candidates` are the records to choose from when `fate` is ASK. `marks` name what was inferred.
    """

    row: int
    fate: Fate
    values: tuple[Value, ...] = ()
    record: int = 0
    reason: str = ""
    candidates: tuple[int, ...] = ()
    marks: tuple[Pair, ...] = ()
    problems: tuple[CellProblem, ...] = ()
    differences: tuple[Difference, ...] = ()
    written: tuple[Pair, ...] = ()
    others: tuple[Pair, ...] = ()

    def pack(self) -> Packed:
        """Plain values only, for marshal."""
        return (
            self.row,
            str(self.fate),
            self.values,
            self.record,
            self.reason,
            self.candidates,
            self.marks,
            tuple((p.key, p.column, p.problem.code, p.problem.template, dict(p.problem.values)) for p in self.problems),
            tuple((d.key, d.ours, d.theirs) for d in self.differences),
            self.written,
            self.others,
        )

    @classmethod
    def unpack(cls, packed: Packed) -> Self:
        """The row again from what `pack` gave."""
        row, fate, values, record, reason, candidates, marks, problems, differences, written, others = packed
        return cls(
            row,
            Fate(fate),
            values,
            record,
            reason,
            candidates,
            marks,
            tuple(CellProblem(key, column, Problem(*rest)) for key, column, *rest in problems),
            tuple(Difference(*each) for each in differences),
            written,
            others,
        )


Block: TypeAlias = tuple[tuple[str, ...], tuple[str, ...], bytes]
"""Some rows of a plan in a row: their fates, one column's texts where it was wanted, and the rows, marshalled."""


def block_of(rows: Sequence[Packed], told: int = -1) -> Block:
    """Rows as a block; what the helper sends. What they say at `told` can be read without unpacking them."""
    texts = tuple([_text_at(row[2], told) for row in rows]) if told >= 0 else ()
    return tuple([row[1] for row in rows]), texts, marshal.dumps(tuple(rows))


def _text_at(values: Sequence[Value], place: int) -> str:
    return str(values[place] or "") if values else ""


class PackedRows:
    """The packed rows of a table, block by block as the helper sent them; unpacked when looked at.

    The last block looked at stays unpacked: rows are best read in order.
    """

    def __init__(self, blocks: Iterable[Block] = ()) -> None:
        self._blocks = [block for block in blocks if block[0]]
        self._starts = list(accumulate((len(fates) for fates, _, _ in self._blocks), initial=0))
        self._open: tuple[int, Sequence[Packed]] = (-1, ())

    def __len__(self) -> int:
        return self._starts[-1]

    def __getitem__(self, index: int) -> Packed:
        place = bisect_right(self._starts, index) - 1
        return self._rows(place)[index - self._starts[place]]

    def __iter__(self) -> Iterator[Packed]:
        for place in range(len(self._blocks)):
            yield from self._rows(place)

    def blocks(self) -> Iterator[tuple[range, bytes]]:
        """Every block as it came: the indexes of its rows, and the rows marshalled."""
        return ((range(*pair), rows) for pair, (_, _, rows) in zip(pairwise(self._starts), self._blocks, strict=True))

    def fates(self) -> Iterator[str]:
        """Every row's fate, without unpacking any."""
        return chain.from_iterable(fates for fates, _, _ in self._blocks)

    def texts(self, place: int) -> Iterator[str]:
        """What every row says at a place of its values, as text; blocks that were made for it stay packed."""
        for at, (_, texts, _) in enumerate(self._blocks):
            yield from texts or (_text_at(row[2], place) for row in self._rows(at))

    def fate(self, index: int) -> str:
        """The fate of one row, without unpacking it."""
        place = bisect_right(self._starts, index) - 1
        return self._blocks[place][0][index - self._starts[place]]

    def with_rows(self, changed: Mapping[int, Packed]) -> "PackedRows":
        """The same rows but for those at some indexes; only their blocks are made anew."""
        found = list(self._blocks)
        for place, first in enumerate(self._starts[:-1]):
            mine = [index for index in range(first, self._starts[place + 1]) if index in changed]
            if mine:
                rows = list(self._rows(place))
                for index in mine:
                    rows[index - first] = changed[index]
                found[place] = block_of(rows)
        return PackedRows(found)

    def _rows(self, place: int) -> Sequence[Packed]:
        opened = self._open  # one look: the list on the screen and a worker may read at the same time
        if opened[0] != place:
            opened = self._open = place, marshal.loads(self._blocks[place][2])  # noqa: S302 - makes plain values only
        return opened[1]


@dataclass(frozen=True, slots=True)
class TablePlan:
    """The rows of one table: where it stands, which register it feeds, its ledger keys and columns."""

    sheet: str
    kind: str
    keys: tuple[str, ...]
    columns: tuple[int, ...]
    packed: PackedRows
    unmapped: tuple[str, ...] = ()
    places: Places = field(default_factory=dict[int, dict[int, tuple[int, int]]])

    def place(self, row: int, column: int) -> tuple[int, int]:
        """Row and column at which a cell of a record stands on the sheet; they differ where it is laid out anew."""
        return true_place(self.places, row, column)

    def person_column(self, row: int) -> int:
        """The column in which a record stands where people stand from left to right; 0 where it has lines of its own."""
        places = self.places.get(row, {})
        columns = {column for _, column in places.values()}
        return columns.pop() if len(columns) == 1 < len(places) else 0

    def __len__(self) -> int:
        return len(self.packed)

    def row(self, index: int) -> RowPlan:
        """The row at an index, unpacked."""
        return RowPlan.unpack(self.packed[index])

    def rows(self) -> Iterator[RowPlan]:
        """All rows, unpacked one after another."""
        return map(RowPlan.unpack, self.packed)

    def bears_number(self, row: RowPlan, number: str) -> bool:
        """Whether a changed row bears the office number of the record it was matched to (`number`: its ledger key)."""
        said = row.fate is Fate.CHANGED and number in self.keys and row.values[self.keys.index(number)]
        return bool(said) and all(each.key != number for each in row.differences)

    def as_another(self, row: RowPlan, number: str) -> RowPlan:
        """A row kept as a record of its own (別人): an office number that another record bears is given anew."""
        if not self.bears_number(row, number):
            return row
        at = self.keys.index(number)
        return replace(
            row,
            values=(*row.values[:at], None, *row.values[at + 1 :]),
            marks=(*row.marks, (number, NUMBER_TAKEN)),
            written=(*(each for each in row.written if each[0] != number), (number, str(row.values[at]))),
        )

    def content(self, index: int) -> tuple[tuple[Value, ...], tuple[Pair, ...], tuple[Pair, ...]]:
        """What a row says — values, source texts, other columns — without unpacking it."""
        packed = self.packed[index]
        return packed[2], packed[9], packed[10]

    def fate(self, index: int) -> Fate:
        """The fate of a row, without unpacking it."""
        return Fate(self.packed.fate(index))


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The whole file's plan.

    `rows_in` counts the non-empty rows of every sheet, for the conservation sum; a row shared by tables
    side by side counts once for each of them. `read_at` is where the journal stood when the registers
    were read; `names` shows the records that values refer to. `news` counts the rows that change nothing but say
    something new in columns nobody mapped.
    """

    name: str
    sha256: str
    mode: Mode
    tables: tuple[TablePlan, ...]
    rows_in: int
    read_at: int = 0
    names: Mapping[int, str] = field(default_factory=dict[int, str])
    news: int = 0

    def counts(self) -> Mapping[Fate, int]:
        """How many rows have each fate; their sum is `rows_in`."""
        counted = Counter(chain.from_iterable(table.packed.fates() for table in self.tables))
        return {fate: counted.get(str(fate), 0) for fate in Fate}

    def conserved(self) -> bool:
        """Whether every non-empty row of the file has exactly one fate."""
        return sum(self.counts().values()) == self.rows_in


@dataclass(frozen=True, slots=True)
class RowDecision:
    """The clerk's word on one row: take it, leave it, keep it as a new record; `record` chosen when asked.

    `left` are the fields not taken. `mode` says what the row does to the record it goes into; None: what the
    plan's does to rows that ask, all differences of a changed row.
    """

    decision: Decision
    record: int = 0
    left: frozenset[str] = field(default_factory=frozenset[str])
    mode: Mode | None = None


Decisions = Mapping[tuple[int, int], RowDecision]
"""By (table index, row number)."""
