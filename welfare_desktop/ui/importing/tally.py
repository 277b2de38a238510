"""The sum of a plan (行き先の合計): what will become of every row of the file, kept up as the clerk decides."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.plans import Decision, Decisions, Fate, ImportPlan, Mode
from welfare_desktop.services.ledgers.carrying import ImportResult
from welfare_desktop.ui.importing import settling
from welfare_desktop.ui.importing.settling import Place, Question


@dataclass(frozen=True, slots=True)
class Tally:
    """Rows of the file by what becomes of them; `undecided` are among those left out."""

    rows: int
    written: int
    same: int
    left: int
    problems: int
    skipped: int
    undecided: int = 0
    done: bool = False

    def text(self) -> str:
        """The sum as a sentence."""
        translate = QCoreApplication.translate
        planned = translate(
            "importing",
            "取込元 {rows}行 = 取り込む {written} + 一致 {same} + 取り込まない {left} + 問題 {problems} + 除外 {skipped}",
        )
        done = translate(
            "importing",
            "取込元 {rows}行 = 取り込んだ {written} + 一致 {same} + 取り込まず {left} + 問題 {problems} + 除外 {skipped}",
        )
        template = done if self.done else planned
        parts = ("rows", "written", "same", "left", "problems", "skipped")
        return template.format(**{part: f"{getattr(self, part):,}" for part in parts})

    def is_whole(self) -> bool:
        """Whether every row of the file is counted exactly once."""
        return self.rows == self.written + self.same + self.left + self.problems + self.skipped


def of_plan(
    plan: ImportPlan,
    counts: Mapping[Fate, int],
    depths: Sequence[bytes],
    decisions: Decisions,
    questions: Mapping[Place, Question],
) -> Tally:
    """The sum of a plan as it is settled now; `questions` are those of the rows decided about."""
    written, undecided = counts[Fate.NEW] + _changed_unsaid(plan.mode, counts, depths), counts[Fate.ASK]
    for place, said in decisions.items():
        fate, depth = questions[place]
        undecided -= fate is Fate.ASK
        written += (said.decision is not Decision.LEAVE) - settling.taken_unsaid(fate, depth, plan.mode)
    left = counts[Fate.NEW] + counts[Fate.CHANGED] + counts[Fate.ASK] - written
    same, problems, skipped = counts[Fate.SAME], counts[Fate.PROBLEM], counts[Fate.SKIPPED]
    return Tally(plan.rows_in, written, same, left, problems, skipped, undecided)


def of_result(rows: int, result: ImportResult) -> Tally:
    """The sum of what was done."""
    written = result.created + result.changed
    return Tally(rows, written, result.unchanged, result.left, result.problems, result.skipped, done=True)


def _changed_unsaid(mode: Mode, counts: Mapping[Fate, int], depths: Sequence[bytes]) -> int:
    """How many changed rows are taken if nothing is said of any."""
    if mode is Mode.UPDATE:
        return counts[Fate.CHANGED]
    taken = [depth for depth in settling.DEPTHS if settling.taken_unsaid(Fate.CHANGED, depth, mode)]
    return sum(table.count(depth) for table in depths for depth in taken)
