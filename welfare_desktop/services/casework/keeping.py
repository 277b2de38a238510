"""Going on with a case: its turns, 支援経過, meetings, agencies, relatives. Each is one batch and can be undone."""

import dataclasses
import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from welfare_desktop.domain.casework import course as casework
from welfare_desktop.domain.casework.course import TurnTaken
from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.problems import Problem, Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.cases import Agency, Case, History, Meeting, Relative
from welfare_desktop.domain.registers.dated import keep_past
from welfare_desktop.domain.registers.rules import problems_of
from welfare_desktop.domain.values import Sealed
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import batches, narrative, restricting
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import child_rows, numbering, pages, records
from welfare_desktop.store.database import Connection
from welfare_desktop.store.rows import identified
from welfare_desktop.store.writing import Overtaken

Alter = Callable[[Connection, Case], Case]
Part = History | Meeting | Agency | Relative
"""What is added to a case by a short form."""

_LIST_OF: dict[type[Part], str] = {
    History: "history",
    Meeting: "meetings",
    Agency: "agencies",
    Relative: "relatives",
}


@dataclass(frozen=True, slots=True)
class Kept:
    """A case as it was kept, and the batch that can be undone (0 when nothing had changed)."""

    case: Case
    batch: int


@dataclass(frozen=True, slots=True)
class TurnPlan:
    """A turn before it is taken: the case it is about, its 状況 before and after, and what stands in the way."""

    case: int
    revision: int
    taken: TurnTaken
    before: str
    after: str
    problems: tuple[Problem, ...]


@verb("cases.work")
def opened(workspace: Workspace, case: int) -> Case:
    """A case with its narratives, for whoever may read it. Refusals: gone, 閲覧制限."""
    with workspace.store.reading() as connection:
        found = records.get(connection, CASES, case)
    return narrative.opened(workspace, _readable(workspace, found))


@verb("cases.work")
def begin(workspace: Workspace, case: Case, day: str) -> Kept:
    """Keep a new case in one batch; it takes the next 受付番号 of the fiscal year of `day`, unless it has one."""
    with workspace.store.writing() as connection:
        fresh = identified(dataclasses.replace(case, number=case.number or next_number(connection, day)))
        _require_sound(fresh)
        with batches.opened(workspace, connection, "record.create", "相談の受付") as batch:
            kept = batch.create(narrative.sealed(workspace, fresh))
    return Kept(narrative.opened(workspace, kept), batch.id)


def next_number(connection: Connection, day: str) -> str:
    """The next 受付番号 of the fiscal year of a day. Numbers that came by import are passed over."""
    (number,) = numbering.numbers(connection, CASES, [""], day)
    taken = {str(each) for _, (each,) in pages.stream(connection, CASES, ("number",)) if each}
    taken |= {str(each) for _, _, (each,) in child_rows.stream(connection, CASES, "receptions", ("number",)) if each}
    if number in taken:
        numbering.heed(connection, CASES, taken)
        (number,) = numbering.numbers(connection, CASES, [""], day)
    return number


@verb("cases.work")
def change(workspace: Workspace, case: int, alter: Alter, reason: str, on: str = "") -> Kept:
    """Change a case in one batch; `on` is the 異動日 of dated facts (today when none is said).

    Refusals: gone, 閲覧制限, and what `check` of the register would name.
    """
    with workspace.store.writing() as connection:
        before = _readable(workspace, records.get(connection, CASES, case))
        altered = keep_past(before, identified(alter(connection, before)), on or workspace.today())
        _require_sound(altered)
        with batches.opened(workspace, connection, "record.change", reason) as batch:
            kept = batch.change(narrative.sealed(workspace, identified(altered), before))
    return Kept(narrative.opened(workspace, kept), batch.kept)


@verb("cases.work")
def add(workspace: Workspace, case: int, part: Part, next_action: str = "") -> Kept:
    """Add an entry of 支援経過, a meeting, an agency or a relative; an entry also says what comes next."""
    return change(workspace, case, functools.partial(_with_part, part, next_action), _reason(part))


@verb("cases.work")
def amend(workspace: Workspace, case: int, part: Part) -> Kept:
    """Keep a changed entry, meeting, agency or relative in its place. Refusal when it is gone."""

    def alter(_: Connection, found: Case) -> Case:
        key = _LIST_OF[type(part)]
        parts: tuple[Part, ...] = getattr(found, key)
        if all(each.id != part.id for each in parts):
            raise Refusal("part.gone", "この記録は、すでに削除されています。", "", "F5で最新の内容を表示してください。")
        changed = tuple(part if each.id == part.id else each for each in parts)
        return dataclasses.replace(found, **{key: changed})  # pyright: ignore[reportArgumentType]

    return change(workspace, case, alter, f"{_reason(part)}の訂正")


@verb("cases.work")
def plan_turn(workspace: Workspace, case: int, taken: TurnTaken) -> TurnPlan:
    """What a turn would do; nothing is written."""
    found = opened(workspace, case)
    return TurnPlan(
        case,
        found.revision,
        taken,
        casework.status_of(found),
        casework.status_after(taken.turn),
        casework.turn_problems(found, taken),
    )


@verb("cases.work")
def carry_out(workspace: Workspace, plan: TurnPlan) -> Kept:
    """Take the turn. Refusals: the plan's problems; `Overtaken` when the case was changed since."""
    for problem in plan.problems:
        raise Refusal(problem.code, problem.template, "まだ登録していません。", values=problem.values)

    def alter(_: Connection, case: Case) -> Case:
        if case.revision != plan.revision:
            raise Overtaken
        return casework.turned(case, plan.taken)

    return change(workspace, plan.case, alter, plan.taken.turn)


@verb("cases.work")
def change_facts(workspace: Workspace, case: int, facts: Mapping[str, Value | Sealed], on: str) -> Kept:
    """Change facts of a case, by key: 担当CSW from a day on (who had it before is kept with the dates), consent, plan."""

    def alter(_: Connection, found: Case) -> Case:
        return dataclasses.replace(found, **facts)  # pyright: ignore[reportArgumentType] - keys of a case

    return change(workspace, case, alter, "担当の変更" if "responsible" in facts else "ケースの変更", on)


def _with_part(part: Part, next_action: str, _: Connection, case: Case) -> Case:
    if isinstance(part, History):
        return casework.written(case, part, next_action or None)
    key = _LIST_OF[type(part)]
    return dataclasses.replace(case, **{key: (*getattr(case, key), part)})  # pyright: ignore[reportArgumentType]


def _reason(part: Part) -> str:
    return {"history": "支援経過", "meetings": "会議", "agencies": "関係機関", "relatives": "家族・関係者"}[
        _LIST_OF[type(part)]
    ]


def _readable(workspace: Workspace, found: object) -> Case:
    """The case, for whoever may read it."""
    if not isinstance(found, Case):
        raise Refusal("record.gone", "このケースは、すでに削除されています。", "", "F5で一覧を最新にしてください。")
    restricting.require_open(workspace, found)
    return found


def _require_sound(case: Case) -> None:
    for problem in problems_of(KINDS[CASES], case).values():
        raise Refusal(problem.code, problem.template, "まだ登録していません。", values=problem.values)
