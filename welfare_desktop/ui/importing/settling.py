"""What the clerk may say about the rows of a plan, and what is done with rows nothing was said about."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.plans import Decision, Decisions, Fate, ImportPlan, Mode, RowDecision, RowPlan

Place: TypeAlias = tuple[int, int]
"""A row of a plan: table index, row number."""
Question: TypeAlias = tuple[Fate, int]
"""What a row asks of the clerk: its fate, and for a changed row its depth."""

DEPTHS = ONLY_OVERWRITES, BOTH, ONLY_FILLS = 1, 2, 3
"""What a changed row would do: overwrite what we hold, fill blanks, or some of both (0: no changed row)."""
SETTLED_BY_CLERKS = frozenset({Fate.NEW, Fate.CHANGED, Fate.ASK})
"""Fates a clerk can decide about; the others write nothing whatever is said."""


_SAME = {
    None: "同じ登録に取り込む",
    Mode.UPDATE: "同じ登録を更新する",
    Mode.FILL: "同じ登録の空欄だけ補う",
    Mode.SKIP: "同じ登録のままにする",
}
"""A row that asks, taken as the record it seems to be, by what it does to it (None: as said of the whole file)."""


def may(fate: Fate, candidates: Sequence[int], decision: Decision) -> bool:
    """Whether this can be said of a row. Taking a row that asks needs exactly one candidate."""
    if fate not in SETTLED_BY_CLERKS:
        return False
    if decision is Decision.LEAVE:
        return True
    if decision is Decision.AS_NEW:
        return fate is not Fate.NEW
    return fate is not Fate.ASK or len(candidates) == 1


def overwritten(row: RowPlan) -> frozenset[str]:
    """The keys under which taking a changed row would overwrite what we hold."""
    return frozenset(each.key for each in row.differences if each.ours)


def filling(row: RowPlan) -> RowDecision:
    """Fill what is blank, and nothing else."""
    left = overwritten(row)
    return RowDecision(Decision.LEAVE if len(left) == len(row.differences) else Decision.TAKE, 0, left)


def effective(row: RowPlan, said: RowDecision | None, mode: Mode) -> RowDecision | None:
    """What is done with a row: what the clerk said of it, else what was said of all those already registered."""
    if said is not None or row.fate is not Fate.CHANGED or mode is Mode.UPDATE:
        return said
    return filling(row) if mode is Mode.FILL else RowDecision(Decision.LEAVE)


def same(row: RowPlan, record: int, mode: Mode | None = None) -> RowDecision | None:
    """A row that asks is this record, or the only one it resembles; None where that cannot be said."""
    lone = row.candidates[0] if len(row.candidates) == 1 else 0
    chosen = record if record in row.candidates else lone
    return RowDecision(Decision.TAKE, chosen, mode=mode) if row.fate is Fate.ASK and chosen else None


def may_update(row: RowPlan) -> bool:
    """Whether a row may change a record: it does, or it resembles some."""
    return row.fate is Fate.CHANGED or (row.fate is Fate.ASK and bool(row.candidates))


def spoken(row: RowPlan, said: RowDecision | None, mode: Mode) -> str:
    """What will be done with a row, in a word or two; "" where nothing can be decided."""
    if row.fate not in SETTLED_BY_CLERKS:
        return ""
    return QCoreApplication.translate("importing", _spoken(row, effective(row, said, mode)))


def _spoken(row: RowPlan, decision: RowDecision | None) -> str:
    asks, changes = row.fate is Fate.ASK, row.fate is Fate.CHANGED
    if decision is None:
        return "未決定" if asks else "更新する" if changes else "取り込む"
    if decision.decision is Decision.TAKE:
        if changes and decision.left:
            return "空欄だけ補う" if decision.left == overwritten(row) else "一部を取り込む"
        return _SAME[decision.mode] if asks else "更新する" if changes else "取り込む"
    if decision.decision is Decision.LEAVE:
        return "変更しない" if changes else "取り込まない"
    return "別人として登録" if asks else "新しい登録にする"


@dataclass(frozen=True, slots=True)
class Proposed:
    """A plan, how many rows have each fate, and what the clerk had settled before, as far as it still fits.

    `numbers` are the row numbers of each table, in the plan's order, so that no row need be unpacked for
    them; `depths` say what each changed row would do. `decisions` and `questions` (of the decided rows) are by
    (table, row number).
    """

    plan: ImportPlan
    counts: Mapping[Fate, int]
    numbers: tuple["array[int]", ...]
    depths: tuple[bytes, ...]
    decisions: Decisions
    questions: Mapping[Place, Question]


def depth(differences: Sequence[Sequence[str]]) -> int:
    """What the differences of a changed row (key, ours, theirs) would do."""
    fills = sum(1 for _, ours, _ in differences if not ours)
    return ONLY_OVERWRITES if not fills else ONLY_FILLS if fills == len(differences) else BOTH


def question_of(row: RowPlan) -> Question:
    """What a row asks."""
    changed = row.fate is Fate.CHANGED
    return row.fate, depth([(each.key, each.ours, each.theirs) for each in row.differences]) if changed else 0


def taken_unsaid(fate: Fate, each: int, mode: Mode) -> bool:
    """Whether a row of this fate (and depth) is taken when nothing was said of it."""
    if fate is not Fate.CHANGED:
        return fate is Fate.NEW
    return mode is Mode.UPDATE or (mode is Mode.FILL and each != ONLY_OVERWRITES)


def with_mode(plan: ImportPlan, decisions: Decisions, depths: Sequence[bytes]) -> Decisions:
    """Every decision spelled out: also of changed rows of which only the mode says what is done."""
    if plan.mode is Mode.UPDATE:
        return decisions
    spelled = dict(decisions)
    for at, table in enumerate(plan.tables):
        for index, each in enumerate(depths[at]):
            place = (at, table.packed[index][0]) if each else (at, 0)
            if each and place not in spelled:
                said = effective(table.row(index), None, plan.mode)
                if said is not None:
                    spelled[place] = said
    return spelled


def carried_over(old: ImportPlan | None, decisions: Decisions, new: ImportPlan) -> Proposed:
    """A plan proposed anew with what was settled on the one before: same sheet and row, same question."""
    numbers = tuple(array("q", [packed[0] for packed in table.packed]) for table in new.tables)
    changed = str(Fate.CHANGED)
    depths = tuple(
        bytes(depth(packed[8]) if packed[1] == changed else 0 for packed in table.packed) for table in new.tables
    )
    if old is None or not decisions:
        return Proposed(new, new.counts(), numbers, depths, {}, {})
    wanted = {(old.tables[table].sheet, row): decision for (table, row), decision in decisions.items()}
    asked = {
        (table.sheet, row.row): row
        for index, table in enumerate(old.tables)
        for row in table.rows()
        if (index, row.row) in decisions
    }
    kept: dict[Place, RowDecision] = {}
    questions: dict[Place, Question] = {}
    for index, table in enumerate(new.tables):
        for row in table.rows():
            place = (table.sheet, row.row)
            before = asked.get(place)
            if (
                before
                and row.fate is before.fate
                and (row.record, row.candidates) == (before.record, before.candidates)
            ):
                kept[index, row.row], questions[index, row.row] = wanted[place], question_of(row)
    return Proposed(new, new.counts(), numbers, depths, kept, questions)


def mode_words() -> dict[Mode, str]:
    """What a file does to those already registered, in words."""
    translate = QCoreApplication.translate
    return {
        Mode.UPDATE: translate("importing", "登録済み: 更新する"),
        Mode.FILL: translate("importing", "登録済み: 空欄だけ補う"),
        Mode.SKIP: translate("importing", "登録済み: 変更しない"),
    }
