"""What somebody's death or move means elsewhere: proposed line by line, carried out only as the clerk ticked it."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.permissions import CASES, hides
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.domain.registers.standing import open_first
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.domain.serving.charges import DIED, MOVED
from welfare_desktop.domain.serving.links import Ending
from welfare_desktop.domain.values import first_day
from welfare_desktop.services import batches, restricting
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.same_persons.links import HOUSEHOLDS, PEOPLE, SALONS, Linked
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import child_rows, records
from welfare_desktop.store.database import Connection
from welfare_desktop.store.rows import identified

VERB = "same.end"


@dataclass(frozen=True, slots=True)
class Endings:
    """What is still open for people who died or moved, and their names."""

    endings: tuple[Ending, ...]
    names: Mapping[int, str]
    numbers: Mapping[int, str]
    """整理番号 of the households, salons and cases named, by id."""


@verb("records.view")
def endings(workspace: Workspace) -> Endings:
    """Everything that stands open for somebody who died or moved, by person; cases for the case team only."""
    with workspace.store.reading() as connection:
        found = open_endings(connection)
        if hides(workspace.clerk.roles, CASES, "client_name"):
            found = [each for each in found if each.kind != CASES]
        shut = restricting.closed(workspace, connection, CASES)
        found = [each for each in found if each.kind != CASES or each.record not in shut]
        numbers: dict[int, str] = {}
        for kind in (HOUSEHOLDS, SALONS, CASES):
            wanted = {each.record for each in found if each.kind == kind}
            facts = child_rows.facts(connection, kind, ("number",), ("id", wanted))
            numbers |= {record: number or "" for record, (number,) in facts}
        people = child_rows.facts(connection, PEOPLE, ("name",), ("id", {each.person for each in found}))
        names = {person: str(name or "") for person, (name,) in people}
    return Endings(tuple(sorted(found, key=lambda each: (each.person, each.what))), names, numbers)


def open_endings(connection: Connection) -> list[Ending]:
    """Everything that stands open for anybody who died or moved, cases among it."""
    people = child_rows.facts(connection, PEOPLE, ("died_on", "moved_on"))
    gone = {person: _gone(died, moved) for person, (died, moved) in people if died or moved}
    return [
        *_own(connection, gone),
        *_of_members(connection, gone),
        *_elsewhere(connection, gone),
        *_cases(connection, gone),
    ]


@verb("records.edit")
def end(workspace: Workspace, chosen: Sequence[Ending]) -> Linked:
    """Carry out the endings the clerk ticked, in one batch. Refusals: none, or something ended meanwhile."""
    wanted = [each for each in chosen if each.kind != CASES]
    if not wanted:
        raise Refusal("same.empty", "反映するものが、1件も選ばれていません。")
    of_kind: dict[str, dict[int, list[Ending]]] = defaultdict(lambda: defaultdict(list))
    for each in wanted:
        of_kind[each.kind][each.record].append(each)
    with batches.writing(workspace, VERB) as (connection, batch):
        for kind, of_record in of_kind.items():
            before = records.get_many(connection, kind, of_record)
            changed: list[Record] = []
            for record, found in of_record.items():
                made = before.get(record)
                for each in found:
                    made = _ended(made, each)
                if made is not None:
                    changed.append(identified(open_first(made)))
            batch.change_many(changed)
    return Linked(batch.kept, {kind: frozenset(found) for kind, found in of_kind.items()})


def _gone(died: str | None, moved: str | None) -> tuple[str, str]:
    """The day and why."""
    return (first_day(died), DIED) if died else (first_day(moved or ""), MOVED)


Gone = Mapping[int, tuple[str, str]]


def _own(connection: Connection, gone: Gone) -> Iterator[Ending]:
    """Their own appointments, and the households they watch (which a handover gives on)."""
    only = ("parent", gone)
    for person, child, (ended,) in child_rows.stream(connection, PEOPLE, "appointments", ("ended_on",), only):
        if not ended:
            day, why = gone[person]
            yield Ending(person, PEOPLE, person, child, "appointment", day, why)
    keys = ("person", "until")
    for home, child, (person, until) in child_rows.stream(
        connection, HOUSEHOLDS, "assignments", keys, ("person", gone)
    ):
        if not until:
            day, why = gone[person]
            yield Ending(person, HOUSEHOLDS, home, child, "assignment", day, why, proposed=False)


def _of_members(connection: Connection, gone: Gone) -> Iterator[Ending]:
    """The household they live in, and the other way round: a member who died is a person who serves."""
    keys = ("volunteer", "died_on", "left_on")
    known = [each for each, _ in child_rows.facts(connection, PEOPLE, ())]
    linked = list(child_rows.stream(connection, HOUSEHOLDS, "members", keys, ("volunteer", known)))
    homes = {home for home, _, _ in linked}
    staying: dict[int, int] = defaultdict(int)
    for home, _, (died, left) in child_rows.stream(connection, HOUSEHOLDS, "members", keys[1:], ("parent", homes)):
        staying[home] += not died and not left
    ended = {home for home, (day,) in child_rows.facts(connection, HOUSEHOLDS, ("ended_on",), ("id", homes)) if day}
    for home, child, (person, died, left) in linked:
        if person in gone and not died and not left:
            day, why = gone[person]
            yield Ending(person, HOUSEHOLDS, home, child, "member", day, why)
            if staying[home] == 1 and home not in ended:
                yield Ending(person, HOUSEHOLDS, home, 0, "household", day, why)
        elif person not in gone and died:
            yield Ending(person, PEOPLE, person, 0, "person", died, DIED)


def _elsewhere(connection: Connection, gone: Gone) -> Iterator[Ending]:
    only = ("leader_person", gone)
    for salon, (person, closed) in child_rows.facts(connection, SALONS, ("leader_person", "closed_on"), only):
        if not closed:
            day, why = gone[person]
            yield Ending(person, SALONS, salon, 0, "leader", day, why)


def _cases(connection: Connection, gone: Gone) -> Iterator[Ending]:
    for case, (person, closed) in child_rows.facts(connection, CASES, ("volunteer", "closed_on"), ("volunteer", gone)):
        if not closed:
            day, why = gone[person]
            yield Ending(person, CASES, case, 0, "case", day, why, proposed=False)


def _ended(record: Record | None, ending: Ending) -> Record:
    if isinstance(record, Volunteer) and ending.what == "appointment":
        return _with_child(record, "appointments", ending, "ended_on", end_reason=ending.why)
    if isinstance(record, Volunteer) and not record.died_on:
        return dataclasses.replace(record, died_on=ending.day)
    if isinstance(record, Household) and ending.what == "assignment":
        return _with_child(record, "assignments", ending, "until")
    if isinstance(record, Household) and ending.what == "member":
        return _with_child(record, "members", ending, "died_on" if ending.why == DIED else "left_on")
    if isinstance(record, Household) and not record.ended_on:
        return dataclasses.replace(record, ended_on=ending.day, end_reason=ending.why)
    if isinstance(record, Salon) and record.leader_person == ending.person:
        return dataclasses.replace(record, leader=None, leader_person=None, leader_phone=None)
    raise _moved()


def _with_child(record: Record, children: str, ending: Ending, key: str, **more: str) -> Record:
    """The record with a day on one of its children, which had none."""
    rows: tuple[Record, ...] = getattr(record, children)
    if not any(row.id == ending.child and not getattr(row, key) for row in rows):
        raise _moved()
    facts: dict[str, Any] = {key: ending.day, **more}
    changed: dict[str, Any] = {
        children: tuple(dataclasses.replace(row, **facts) if row.id == ending.child else row for row in rows)
    }
    return dataclasses.replace(record, **changed)


def _moved() -> Refusal:
    return Refusal(
        "same.moved",
        "一覧を開いた後に、変わった登録があります。",
        "まだ何も反映していません。",
        "F5で一覧を最新にしてください。",
    )
