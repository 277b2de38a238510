"""What the clerk may say about the rows of a plan, and what is done with rows nothing was said about."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.plans import Decision, Decisions, Fate, ImportPlan, Mode, RowDecision, RowPlan

Place: TypeAlias = tuple[int, int]
"""A row of a plan: table index, row number."""

SETTLED_BY_CLERKS = frozenset({Fate.NEW, Fate.CHANGED, Fate.ASK})
"""Fates a clerk can decide about; the others write nothing whatever is said."""


def may(fate: Fate, candidates: Sequence[int], decision: Decision) -> bool:
    """Whether this can be said of a row. Taking a row that asks needs exactly one candidate."""
    if fate not in SETTLED_BY_CLERKS:
        return False
    if decision is Decision.LEAVE:
        return True
    if decision is Decision.AS_NEW:
        return fate is not Fate.NEW
    return fate is not Fate.ASK or len(candidates) == 1


def settled(fate: Fate, candidates: Sequence[int], decision: Decision, record: int = 0) -> RowDecision:
    """The clerk's word on a row; one lone candidate need not be named."""
    if decision is Decision.TAKE and fate is Fate.ASK:
        return RowDecision(decision, record or candidates[0])
    return RowDecision(decision)


def spoken(row: RowPlan, decision: RowDecision | None) -> str:
    """What will be done with a row, in a word or two; "" where nothing can be decided."""
    if row.fate not in SETTLED_BY_CLERKS:
        return ""
    return QCoreApplication.translate("importing", _spoken(row, decision))


def _spoken(row: RowPlan, decision: RowDecision | None) -> str:
    asks = row.fate is Fate.ASK
    if decision is None:
        return "未決定" if asks else "取り込む"
    if decision.decision is Decision.TAKE:
        return "同じ登録に取り込む" if asks else "一部を取り込む" if decision.left else "取り込む"
    return "取り込まない" if decision.decision is Decision.LEAVE else "新しい登録にする"


@dataclass(frozen=True, slots=True)
class Proposed:
    """A plan, how many rows have each fate, and what the clerk had settled before, as far as it still fits.

    `numbers` are the row numbers of each table, in the plan's order, so that no row need be unpacked for
    them. `decisions` and `fates` (of the decided rows) are by (table, row number).
    """

    plan: ImportPlan
    counts: Mapping[Fate, int]
    numbers: tuple["array[int]", ...]
    decisions: Decisions
    fates: Mapping[Place, Fate]


def to_be_written(counts: Mapping[Fate, int], decisions: Decisions, fates: Mapping[Place, Fate]) -> tuple[int, int]:
    """How many rows will be written, and how many that ask nobody has decided about."""
    written = counts[Fate.NEW] + counts[Fate.CHANGED]
    undecided = counts[Fate.ASK]
    for place, decision in decisions.items():
        asks = fates[place] is Fate.ASK
        undecided -= asks
        written += asks and decision.decision is not Decision.LEAVE
        written -= not asks and decision.decision is Decision.LEAVE
    return written, undecided


def carried_over(old: ImportPlan | None, decisions: Decisions, new: ImportPlan) -> Proposed:
    """A plan proposed anew with what was settled on the one before: same sheet and row, same question."""
    numbers = tuple(array("q", [packed[0] for packed in table.packed]) for table in new.tables)
    if old is None or not decisions:
        return Proposed(new, new.counts(), numbers, {}, {})
    wanted = {(old.tables[table].sheet, row): decision for (table, row), decision in decisions.items()}
    asked = {
        (table.sheet, row.row): row
        for index, table in enumerate(old.tables)
        for row in table.rows()
        if (index, row.row) in decisions
    }
    kept: dict[Place, RowDecision] = {}
    fates: dict[Place, Fate] = {}
    for index, table in enumerate(new.tables):
        for row in table.rows():
            place = (table.sheet, row.row)
            before = asked.get(place)
            if (
                before
                and row.fate is before.fate
                and (row.record, row.candidates) == (before.record, before.candidates)
            ):
                kept[index, row.row], fates[index, row.row] = wanted[place], row.fate
    return Proposed(new, new.counts(), numbers, kept, fates)


def mode_words() -> dict[Mode, str]:
    """What a file does to those already registered, in words."""
    translate = QCoreApplication.translate
    return {
        Mode.UPDATE: translate("importing", "登録済み: 違う項目を更新する"),
        Mode.FILL: translate("importing", "登録済み: 空欄だけ補う"),
        Mode.SKIP: translate("importing", "登録済み: 変更しない"),
    }
