"""助成を進める: the next step of many grants as a plan to be looked at and typed over, then one batch."""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from welfare_desktop.domain.grants.rules import GrantRules
from welfare_desktop.domain.grants.steps import (
    CARRY,
    CHANGE,
    Step,
    amount_of,
    carried,
    carry_problem,
    change_problem,
    changed,
    problem_of,
    renewed,
    taken,
    unspent,
)
from welfare_desktop.domain.problems import Problem, Refusal
from welfare_desktop.domain.registers.grants import Grant
from welfare_desktop.services import batches
from welfare_desktop.services.grants import board, rules
from welfare_desktop.services.grants.board import Holder, Line
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import records, settings
from welfare_desktop.store.database import Connection
from welfare_desktop.store.rows import identified
from welfare_desktop.store.writing import Overtaken

_SERIAL = "grants.decision."


class Course(StrEnum):
    """What becomes of a grant in a plan."""

    GO = "進める"
    STAY = "据え置く"
    REFUSE = "不交付"
    WITHDRAW = "取下げ"
    CHANGE = "変更承認"
    CARRY = "繰越承認"


@dataclass(frozen=True, slots=True)
class Move:
    """One grant's next step: on which day, with which amount, and what keeps it from being taken."""

    line: Line
    step: Step
    day: str
    amount: int | None
    problem: Problem | None = None
    course: Course = Course.GO


@dataclass(frozen=True, slots=True)
class Said:
    """What a clerk typed over a move."""

    day: str
    amount: int | None
    course: Course = Course.GO


@dataclass(frozen=True, slots=True)
class Plan:
    """Steps to be taken together; `rest` grants of those chosen have no step left."""

    rules: GrantRules
    moves: tuple[Move, ...]
    rest: int = 0

    def taking(self) -> tuple[Move, ...]:
        """The moves that are to be made and that nothing keeps back."""
        return tuple(each for each in self.moves if each.problem is None and each.course is not Course.STAY)


@dataclass(frozen=True, slots=True)
class Advanced:
    """The batch that can be undone (0 for none), how many grants moved, the records touched by register."""

    batch: int
    count: int
    ids: Mapping[str, frozenset[int]]


@dataclass(frozen=True, slots=True)
class Renewal:
    """New applications of a year from last year's, and how many had one already or are no more."""

    year: int
    grants: tuple[tuple[Line, Grant], ...]
    had: int
    ended: int


@verb("records.edit")
def propose(workspace: Workspace, lines: Sequence[Line], day: str) -> Plan:
    """The next step of these grants on a day, with the amounts the rules give. Nothing is written."""
    with workspace.store.reading() as connection:
        office = rules.read(connection)
    moves = [
        _move(line, step, Said(day, amount_of(line.grant, step, line.applicant, office)))
        for line in lines
        if (step := line.next) is not None
    ]
    return Plan(office, tuple(moves), len(lines) - len(moves))


def retyped(plan: Plan, typed: Mapping[int, Said]) -> Plan:
    """The plan with days, amounts and courses typed over, by grant."""
    moves = (
        _move(each.line, each.step, typed[each.line.key]) if each.line.key in typed else each for each in plan.moves
    )
    return dataclasses.replace(plan, moves=tuple(moves))


def problem(line: Line, step: Step, said: Said) -> Problem | None:
    """What would keep a move from being made as it is said."""
    if said.course is Course.STAY:
        return None
    match said.course:
        case Course.GO:
            return problem_of(line.grant, step, said.day, said.amount)
        case Course.CHANGE:
            return change_problem(line.grant, said.day, said.amount)
        case Course.CARRY:
            return carry_problem(line.grant, said.day, said.amount)
        case Course.REFUSE if line.grant.paid_on:
            return Problem("grant.paid-already", "交付した助成は不交付にできません。")
        case _:
            return problem_of(line.grant, step, said.day, 0)


def step_of(move: Move, course: Course) -> Step:
    """The step a course takes instead of the next one: it names another amount."""
    return {Course.CHANGE: CHANGE, Course.CARRY: CARRY}.get(course, move.step)


def amount_for(move: Move, course: Course) -> int | None:
    """What a course proposes for its amount: what is granted now, what was not spent, else what the plan said."""
    grant = move.line.grant
    return {Course.CHANGE: grant.amount_granted, Course.CARRY: unspent(grant) or None}.get(course, move.amount)


def _move(line: Line, step: Step, said: Said) -> Move:
    return Move(line, step, said.day, said.amount, problem(line, step, said), said.course)


@verb("records.edit")
def carry_out(workspace: Workspace, plan: Plan) -> Advanced:
    """Take every step nothing keeps back, as one batch. Refusal when there is none; `Overtaken` when one was saved since."""
    moves = plan.taking()
    if not moves:
        raise Refusal("grants.nothing", "進められる助成がありません。", todo="◆の内容を直してください。")
    with workspace.store.writing() as connection:
        after = {each.line.key: _taken(connection, each, plan.rules) for each in moves}
        names = (each.step.label if each.course is Course.GO else each.course.value for each in moves)
        steps = "・".join(dict.fromkeys(names))
        return _write(workspace, connection, [each.line for each in moves], after, f"助成の{steps}")


def _taken(connection: Connection, move: Move, office: GrantRules) -> Grant:
    if move.course is Course.REFUSE:
        return dataclasses.replace(move.line.grant, decision="不交付", decided_on=move.day)
    if move.course is Course.WITHDRAW:
        return dataclasses.replace(move.line.grant, decision="取下げ", withdrawn_on=move.day)
    if move.course is Course.CHANGE:
        return changed(move.line.grant, move.day, move.amount)
    if move.course is Course.CARRY:
        return carried(move.line.grant, move.day, move.amount)
    number = ""
    if move.step.key == "decided_on" and not move.line.grant.decision_number and office.decision_number:
        serial = settings.next_number(connection, f"{_SERIAL}{move.line.grant.year}")
        number = office.decision_number.replace("{n}", str(serial)).replace("{year}", str(move.line.grant.year))
    return taken(move.line.grant, move.step, move.day, move.amount, office, number)


def _write(
    workspace: Workspace, connection: Connection, lines: Iterable[Line], changed: Mapping[int, Grant], reason: str
) -> Advanced:
    """Write changed grants into their records, each where it stood; where nothing changes there is no batch (0)."""
    if not changed:
        return Advanced(0, 0, {})
    ids: dict[str, set[int]] = {}
    for each in lines:
        ids.setdefault(each.kind, set()).add(each.holder.id)
    shown = {each.holder.id: each.holder.revision for each in lines}
    with batches.opened(workspace, connection, "record.bulk", reason) as batch:
        for kind, wanted in ids.items():
            found = records.get_many(connection, kind, wanted)
            if any(each not in found or found[each].revision != shown[each] for each in wanted):
                raise Overtaken
            batch.change_many(
                with_grants(holder, [changed.get(grant.id, grant) for grant in holder.grants])
                for record in found.values()
                if (holder := board.held(record)) is not None
            )
    return Advanced(batch.kept, len(changed), {kind: frozenset(wanted) for kind, wanted in ids.items()})


def with_grants(holder: Holder, grants: Sequence[Grant]) -> Holder:
    """The record with these grants."""
    changes: dict[str, Any] = {"grants": tuple(grants)}
    return dataclasses.replace(holder, **changes)


# --- a new year's applications ---


@verb("records.edit")
def propose_renewal(workspace: Workspace, year: int) -> Renewal:
    """Applications of a year from those of the year before that were not refused or withdrawn. Nothing is written."""
    with workspace.store.reading() as connection:
        office = rules.read(connection)
        before = board.read(connection, year - 1, office, workspace.today())
        now = {(each.holder.id, each.grant.kind) for each in board.read(connection, year, office, workspace.today())}
    found: list[tuple[Line, Grant]] = []
    had = ended = 0
    for each in before:
        if each.grant.stage in ("不交付", "取下げ"):
            continue
        fresh = renewed(each.grant, year, each.applicant, office)
        if each.applicant.ended:
            ended += 1
        elif (each.holder.id, fresh.kind) in now:
            had += 1
        else:
            now.add((each.holder.id, fresh.kind))
            found.append((each, fresh))
    return Renewal(year, tuple(found), had, ended)


@verb("records.edit")
def renew(workspace: Workspace, plan: Renewal, chosen: frozenset[int]) -> Advanced:
    """Enter the applications that follow the chosen grants, as one batch; they wait for 受付.

    Refusals: none chosen; `Overtaken` when one of them was entered meanwhile.
    """
    taking = [(line, fresh) for line, fresh in plan.grants if line.key in chosen]
    if not taking:
        raise Refusal("grants.nothing", "新年度の申請にするものが選ばれていません。")
    fresh_of: dict[int, list[Grant]] = {}
    for line, fresh in taking:
        fresh_of.setdefault(line.holder.id, []).append(fresh)
    ids: dict[str, set[int]] = {}
    with batches.writing(workspace, "record.bulk", "新年度の助成申請") as (connection, batch):
        for line, _ in taking:
            ids.setdefault(line.kind, set()).add(line.holder.id)
        for kind, wanted in ids.items():
            found = records.get_many(connection, kind, wanted)
            holders = [holder for record in found.values() if (holder := board.held(record)) is not None]
            if any(_has_any(holder, fresh_of[holder.id]) for holder in holders):
                raise Overtaken
            batch.change_many(
                identified(with_grants(holder, [*fresh_of[holder.id], *holder.grants])) for holder in holders
            )
    return Advanced(batch.kept, len(taking), {kind: frozenset(wanted) for kind, wanted in ids.items()})


def _has_any(holder: Holder, fresh: Iterable[Grant]) -> bool:
    """Whether a record has one of these applications already."""
    held = {(each.year, each.kind) for each in holder.grants}
    return any((each.year, each.kind) in held for each in fresh)


@verb("records.edit")
def tick_enclosures(workspace: Workspace, lines: Sequence[Line], papers: Mapping[int, tuple[str, ...]]) -> Advanced:
    """Say which 添付書類 lie with each of these grants (by the lines' keys), as one batch."""
    changed = {
        line.key: dataclasses.replace(line.grant, enclosures=papers[line.key] or None)
        for line in lines
        if line.key in papers
    }
    with workspace.store.writing() as connection:
        return _write(workspace, connection, lines, changed, "助成の添付書類")
