"""What came back from somebody outside, compared three ways (交換の差分): a plan, before anything is written.

Every row of the file and every record that should have been in it has exactly one fate; every fact that is
not as it was last agreed is a `FieldChange`. What the clerk says is kept by place and ledger key. Rows travel
from the helper process packed in blocks, as those of an import do (`plans`).
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain
from typing import Any, Self, TypeAlias

from welfare_desktop.domain.merge import Charge, Proposal, Verdict, propose
from welfare_desktop.domain.plans import CellProblem, Packed, PackedRows, Pair
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Value

FEW_VANISHED, SHARE_VANISHED = 5, 0.10
FEW_CHANGED, SHARE_CHANGED = 20, 0.50
FEW_EMPTIED, SHARE_EMPTIED = 3, 0.90
"""How much of a list may vanish or change before a clerk has to say that it is meant (EXCEL.md)."""
WHOLE = ""
"""Instead of a ledger key: the row as a whole."""
NUMBERS = "|number"
"""The place of what is said of the other side's numbers as a whole: KEEP notes none of them."""
ID_HEADING, DIGEST_HEADING = "記録ID", "照合値"
"""The hidden columns of our own exchange workbook."""
HEADS = ("representative", "leader")
"""Ledger keys of the person a record stands or falls with."""


class Fate(StrEnum):
    """What a row, or a record that is missing, is to us."""

    NEW = "new"
    THEIRS = "theirs"
    OURS = "ours"
    AGREED = "agreed"
    CONFLICT = "conflict"
    VANISHED = "vanished"
    RETURNED = "returned"
    MOVED = "moved"
    DUPLICATE = "duplicate"
    PROBLEM = "problem"
    UNCHANGED = "unchanged"

    @property
    def label(self) -> str:
        """The word clerks see."""
        return _LABELS[self]


_LABELS = dict(
    zip(
        Fate,
        (
            *("新規", "先方の変更", "当方の変更", "同じ変更", "要確認", "一覧から消えた"),
            *("復帰", "校区異動", "重複", "問題", "変更なし"),
        ),
        strict=True,
    )
)


class Choice(StrEnum):
    """What a clerk says of a fact or a row: take theirs, or keep ours (そのまま)."""

    TAKE = "take"
    KEEP = "keep"


Place: TypeAlias = str
"""Where a line of the plan comes from: 「シート|行」 of the file, 「|記録ID」 of a record that is not in it."""

Decisions: TypeAlias = Mapping[tuple[Place, str], Choice]
"""By place and ledger key; the key WHOLE is the row: a new one, a duplicate, one that vanished or returned."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One fact of a row that is not as last agreed: what was agreed, what we hold, what they say."""

    key: str
    base: Value
    ours: Value
    theirs: Value
    verdict: Verdict

    @property
    def spelling(self) -> bool:
        """表記の違い: nobody changed the fact, they only write it otherwise (丁目, full width)."""
        return self.verdict is Verdict.UNCHANGED

    def proposal(self, charge: Charge) -> Proposal:
        """What happens while the clerk says nothing."""
        return propose(self.verdict, charge, self.theirs)


@dataclass(frozen=True, slots=True)
class RowChange:
    """One line of the plan.

    `row` is 0 for a record that is missing. `record` is the record matched (0: none), `name` whom it is about.
    `values` follow the table's keys, of new rows only. `candidates` are the records to choose from where the
    row may mean several. `numbers` are the numbers, by heading, that the other side gave it and that are not noted yet.
    """

    sheet: str
    row: int
    fate: Fate
    record: int = 0
    name: str = ""
    reason: str = ""
    values: tuple[Value, ...] = ()
    fields: tuple[FieldChange, ...] = ()
    candidates: tuple[int, ...] = ()
    marks: tuple[Pair, ...] = ()
    problems: tuple[CellProblem, ...] = ()
    written: tuple[Pair, ...] = ()
    numbers: tuple[Pair, ...] = ()

    @property
    def place(self) -> Place:
        """What decisions about the row are kept under."""
        return f"{self.sheet}|{self.row}" if self.row else f"|{self.record}"

    @classmethod
    def unpack(cls, sheet: str, packed: Packed) -> Self:
        """The row again from what `pack` gave."""
        row, fate, record, name, reason, values, fields, candidates, marks, problems, written, numbers = packed
        return cls(
            sheet,
            row,
            Fate(fate),
            record,
            name,
            reason,
            values,
            tuple(FieldChange(key, base, ours, theirs, Verdict(said)) for key, base, ours, theirs, said in fields),
            candidates,
            marks,
            tuple(CellProblem(key, column, Problem(*rest)) for key, column, *rest in problems),
            written,
            numbers,
        )


def pack(  # noqa: PLR0913 - a line as plain values
    row: int,
    fate: Fate,
    record: int = 0,
    name: str = "",
    reason: str = "",
    values: tuple[Value, ...] = (),
    fields: tuple[Any, ...] = (),
    candidates: tuple[int, ...] = (),
    marks: tuple[Pair, ...] = (),
    problems: tuple[Any, ...] = (),
    written: tuple[Pair, ...] = (),
    numbers: tuple[Pair, ...] = (),
) -> Packed:
    """A row as plain values; `fields` are (key, base, ours, theirs, verdict)."""
    return row, fate.value, record, name, reason, values, fields, candidates, marks, problems, written, numbers


@dataclass(frozen=True, slots=True)
class TableChange:
    """The lines of one table of the file, or those missing from it (`sheet` "", no keys)."""

    sheet: str
    keys: tuple[str, ...]
    packed: PackedRows

    def __len__(self) -> int:
        return len(self.packed)

    def row(self, index: int) -> RowChange:
        """The line at an index."""
        return RowChange.unpack(self.sheet, self.packed[index])

    def rows(self) -> Iterator[RowChange]:
        """All lines, unpacked one after another."""
        return (RowChange.unpack(self.sheet, packed) for packed in self.packed)

    def fate(self, index: int) -> Fate:
        """The fate of a line, without unpacking it."""
        return Fate(self.packed.fate(index))


@dataclass(frozen=True, slots=True)
class Guard:
    """More than a list usually changes: has to be confirmed with its numbers before anything is carried out.

    `code` is "vanishing", "change", "new" or "emptied"; `district` (its id, 0 for records without one) is set where one
    district vanishes, None where it is the whole list. `count` of `total` records. `fact` is the label of what was
    emptied wherever it stood.
    """

    code: str
    count: int
    total: int
    district: int | None = None
    fact: str = ""

    @property
    def key(self) -> str:
        """What a clerk's yes is given for: other numbers need another yes."""
        return f"{self.code}|{self.district}|{self.count}|{self.total}|{self.fact}"

    @property
    def told(self) -> str:
        """What so many records do, as the end of a sentence."""
        return _GUARDED[self.code].format(fact=self.fact)


_GUARDED = {
    "vanishing": "一覧から消えています",
    "change": "相手側で変更されています",
    "new": "登録のない新しい行です",
    "emptied": "「{fact}」が空欄になっています",
}


def too_many_vanished(count: int, total: int) -> bool:
    """Whether so many of a district's records may not vanish without a yes."""
    return count > max(FEW_VANISHED, SHARE_VANISHED * total)


def too_many_changed(count: int, total: int) -> bool:
    """Whether so many records may not change without a yes."""
    return count > max(FEW_CHANGED, SHARE_CHANGED * total)


def is_emptied(count: int, total: int) -> bool:
    """Whether a fact was emptied nearly wherever it stood: a column that was cleared, by mistake or on purpose."""
    return count >= FEW_EMPTIED and count > SHARE_EMPTIED * total


def guards_of(
    vanished: Mapping[int, int], listed: Mapping[int, int], changed: int, total: int, new: int = 0
) -> tuple[Guard, ...]:
    """The guards of a plan: records vanished and listed by district, changed of all matched, new where some were listed.

    Whoever opens another office's list, or another exchange's, sees little but new rows.
    """
    guards = [
        Guard("vanishing", count, listed.get(district, count), district)
        for district, count in vanished.items()
        if too_many_vanished(count, listed.get(district, count))
    ]
    gone = sum(vanished.values())
    if not guards and too_many_vanished(gone, total + gone):
        guards.append(Guard("vanishing", gone, total + gone))
    if too_many_changed(changed, total):
        guards.append(Guard("change", changed, total))
    if listed and too_many_changed(new, total + new):
        guards.append(Guard("new", new, total + new))
    return tuple(guards)


@dataclass(frozen=True, slots=True)
class ExchangePlan:
    """A whole file's differences.

    `arrangement` is the exchange it belongs to, `kind` its register, `sending` what it answers (0 unknown).
    `as_of` is the 基準日 of the file (ISO, "" unknown), `districts` those it covers. `charges` say who is in
    charge of a ledger key. `renumbered` counts rows whose number in the list is another than before: never taken.
    `number_heading` is the column of theirs that tells records apart ("" none); carrying out notes its numbers of
    `numbered` rows as 外部番号. `spelled` counts rows with a 表記の違い. `skipped` counts rows that are no records.
    `read_at` is where the journal stood, `agreed_at` the last sending or
    receipt of the exchange; `names` shows records that values refer to. `decisions` are those kept from before that still hold.
    """

    arrangement: int
    kind: str
    name: str
    sha256: str
    as_of: str
    sending: int
    districts: tuple[int, ...]
    tables: tuple[TableChange, ...]
    charges: Mapping[str, Charge]
    guards: tuple[Guard, ...] = ()
    renumbered: int = 0
    skipped: int = 0
    read_at: int = 0
    agreed_at: int = 0
    names: Mapping[int, str] = field(default_factory=dict[int, str])
    decisions: Decisions = field(default_factory=dict[tuple[Place, str], Choice])
    number_heading: str = ""
    numbered: int = 0
    spelled: int = 0

    def counts(self) -> Mapping[Fate, int]:
        """How many lines have each fate."""
        counted = Counter(chain.from_iterable(table.packed.fates() for table in self.tables))
        return {fate: counted.get(str(fate), 0) for fate in Fate}

    def charge_of(self, key: str) -> Charge:
        """Who is in charge of a ledger key; both, where nobody said."""
        return self.charges.get(key, Charge.BOTH)

    def rows(self, *fates: Fate) -> Iterator[RowChange]:
        """The lines of these fates (all where none is given)."""
        wanted = {str(fate) for fate in fates or Fate}
        for table in self.tables:
            for packed in table.packed:
                if packed[1] in wanted:
                    yield RowChange.unpack(table.sheet, packed)

    def chosen(self, row: RowChange, change: FieldChange, decisions: Decisions) -> Choice | None:
        """What is done about a fact: the clerk's word on it or on its row, else what the plan proposes; None: open."""
        said = decisions.get((row.place, change.key))
        if said is None and row.fate in WHOLE_ROWS:
            return decisions.get((row.place, WHOLE))
        if said is not None or change.verdict in SETTLED:
            return said or Choice.KEEP
        return Choice.TAKE if self.takes(row, change) else None

    def spellings(self) -> Iterator[RowChange]:
        """The rows with a fact that they only write otherwise."""
        for table in self.tables:
            for packed in table.packed:
                if any(change[4] == Verdict.UNCHANGED.value for change in packed[6]):
                    yield RowChange.unpack(table.sheet, packed)

    def takes(self, row: RowChange, change: FieldChange) -> bool:
        """Whether the plan takes their value by itself; never who a record is about or who heads it."""
        if row.fate not in ORDINARY or change.key in (KINDS[self.kind].name, KINDS[self.kind].person, *HEADS):
            return False
        return change.proposal(self.charge_of(change.key)) is Proposal.TAKE


SETTLED = frozenset((Verdict.UNCHANGED, Verdict.AGREED, Verdict.OURS))
ORDINARY = frozenset((Fate.THEIRS, Fate.CONFLICT))
"""Rows whose facts are looked at one by one."""
WHOLE_ROWS = frozenset((Fate.DUPLICATE, Fate.RETURNED))
"""Rows of which nothing is taken before the clerk has spoken of the row as a whole."""


def accepted(plan: ExchangePlan) -> dict[tuple[Place, str], Choice]:
    """A yes in bulk to everything the other side says that nobody disputes: new rows and what only they changed.

    What they emptied, what both changed and rows that stand apart (消えた, 戻った, 異動, 重複) stay open.
    """
    said: dict[tuple[Place, str], Choice] = {}
    for row in plan.rows(Fate.NEW, Fate.THEIRS, Fate.CONFLICT):
        if row.fate is Fate.NEW and not row.candidates:
            said[row.place, WHOLE] = Choice.TAKE
        for change in row.fields:
            if change.verdict is Verdict.THEIRS and change.theirs not in (None, ()):
                said[row.place, change.key] = Choice.TAKE
    return said


def spellings_taken(plan: ExchangePlan) -> dict[tuple[Place, str], Choice]:
    """A yes in bulk to how they write what nobody changed."""
    return {
        (row.place, change.key): Choice.TAKE for row in plan.spellings() for change in row.fields if change.spelling
    }


def digest_of(values: Iterable[Value]) -> str:
    """照合値: a short digest of a record's values as they were sent."""
    text = json.dumps(list(values), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:10]


def said_of(value: Value) -> str:
    """What a kept decision was about, told apart without keeping it open."""
    return digest_of((value,))


def fate_of(verdicts: Sequence[str], *, moved: bool = False) -> Fate:
    """The fate of a matched row by the verdicts on its facts."""
    if moved:
        return Fate.MOVED
    for verdict, fate in _BY_VERDICT:
        if verdict in verdicts:
            return fate
    return Fate.UNCHANGED


_BY_VERDICT = (
    (Verdict.CONFLICT.value, Fate.CONFLICT),
    (Verdict.THEIRS.value, Fate.THEIRS),
    (Verdict.OURS.value, Fate.OURS),
    (Verdict.AGREED.value, Fate.AGREED),
)
