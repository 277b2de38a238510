"""改選・委嘱替え carried through: begun, kept for tomorrow, planned, carried out in one batch."""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.japanese.addresses import address_key
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.japanese.search import digits
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.rules import problems_of
from welfare_desktop.domain.registers.standing import open_first
from welfare_desktop.domain.registers.volunteers import VOLUNTEERS, Appointment, Volunteer
from welfare_desktop.domain.serving.letter_numbers import numbers_of
from welfare_desktop.domain.serving.rollover import (
    Answer,
    Change,
    Course,
    Fate,
    Line,
    Result,
    Rollover,
    RolloverPlan,
    end_reason,
    is_over,
    lines_of,
    planned,
)
from welfare_desktop.domain.serving.seating import Newcomer
from welfare_desktop.domain.serving.terms import (
    CHILD_MINSEI,
    Held,
    day_after,
    has_served,
    next_term,
    term_end,
)
from welfare_desktop.domain.serving.years import tenure
from welfare_desktop.domain.values import first_day, last_day
from welfare_desktop.services import batches
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.terms import seating, serving
from welfare_desktop.services.terms.rules import OfficeRules
from welfare_desktop.services.terms.rules import read as read_rules
from welfare_desktop.services.terms.serving import Person, Serving
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import journal, numbering, records, settings
from welfare_desktop.store.database import Connection
from welfare_desktop.store.rows import identified

_KEPT = "rollover."
VERB = "terms.rollover"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A rollover with its lines, everybody who serves, and how long each had served by the end of the term.

    `seats` says of each seat of 民生委員 where it is: 地区民児協 and number.
    """

    rollover: Rollover
    lines: tuple[Line, ...]
    serving: Serving
    rules: OfficeRules
    served: Mapping[int, str]
    seats: Mapping[int, str]

    def seat_of(self, line: Line) -> str:
        """Where the seat of a line is; "" where it has none."""
        seat = line.seat.id if line.seat else line.held.appointment.seat if line.held else None
        return self.seats.get(seat, "") if isinstance(seat, int) else ""

    def answer(self, line: Line) -> Answer:
        """What is decided about a line."""
        gone = gone_reason(self.serving.people[line.held.person]) if line.held else ""
        return self.rollover.answer(line, gone)

    def plan(self) -> RolloverPlan:
        """What would come of it."""
        gone = {person.id: gone_reason(person) for person in self.serving.people.values() if gone_reason(person)}
        return planned(self.rollover, self.lines, gone, _known(self))


@dataclass(frozen=True, slots=True)
class RolledOver:
    """The batch that can be undone, the people it touched, and the rollover that knows which places it filled."""

    batch: int
    people: frozenset[int]
    rollover: Rollover


def gone_reason(person: Person) -> str:
    """Why somebody can no longer serve; "" for everybody else."""
    return "死亡" if person.died_on else "転出" if person.moved_on else ""


@verb("records.view")
def begin(workspace: Workspace, role: str) -> Sheet:
    """The rollover of a role as it was left; a new one for the next term once the one left is past."""
    today = workspace.today()
    with workspace.store.reading() as connection:
        rule = read_rules(connection).term(role)
        kept = _read(connection, role)
    if kept is None or is_over(kept, today):
        begins_on = next_term(rule, today) or today
        kept = Rollover(role, begins_on, term_end(rule, begins_on) or "")
    named = tuple(each for each in kept.added if kept.answers.get(each[0], Answer()).newcomer.name)
    return look(workspace, dataclasses.replace(kept, added=named))


@verb("records.view")
def redated(workspace: Workspace, rollover: Rollover, begins_on: str) -> Sheet:
    """The same rollover with another first day (ISO): what was decided stays."""
    with workspace.store.reading() as connection:
        rule = read_rules(connection).term(rollover.role)
    ends_on = term_end(rule, begins_on) or ""
    return look(workspace, dataclasses.replace(rollover, begins_on=begins_on, ends_on=ends_on))


@verb("records.view")
def look(workspace: Workspace, rollover: Rollover) -> Sheet:
    """The lines of a rollover as the register stands now."""
    if len(rollover.begins_on) != len("2026-04-01"):
        raise Refusal("rollover.day", "新しい任期の初日を、年月日で入力してください。")
    board = seating.seating(workspace, rollover.begins_on)
    who = board.serving
    holding = who.in_office(day_after(rollover.begins_on, -1), (rollover.role,))
    boards = [each for each in board.boards if each.role == rollover.role]
    empty = [chair.seat for each in boards for chair in each.chairs if chair.vacant]
    lines = lines_of(rollover, holding, empty, _filled(workspace, rollover))
    last, of_person = day_after(rollover.begins_on, -1), who.by_person()
    people = {line.held.person for line in lines if line.held}
    served = {person: tenure(of_person[person], last, (rollover.role,)).text() for person in people}
    seats = {
        chair.seat.id: " ".join(each for each in (chair.seat.council, chair.seat.code) if each)
        for each in boards
        for chair in each.chairs
    }
    return Sheet(rollover, lines, who, board.rules, served, seats)


@verb("records.edit")
def keep(workspace: Workspace, rollover: Rollover) -> None:
    """Keep what was decided so far, to go on later."""
    plain = dataclasses.asdict(rollover)
    with workspace.store.writing() as connection:
        settings.put(connection, _KEPT + rollover.role, plain)


@verb("records.edit")
def forget(workspace: Workspace, role: str) -> None:
    """Drop what was decided about a role."""
    with workspace.store.writing() as connection:
        settings.forget(connection, _KEPT + role)


@verb("records.edit")
def carry_out(workspace: Workspace, plan: RolloverPlan) -> RolledOver:
    """End, reappoint and appoint everybody decided about, in one batch.

    Refusal when the register moved meanwhile, or when nothing is decided. Letters are numbered where this
    office appoints.
    """
    rollover = plan.rollover
    if not plan.decided():
        raise Refusal("rollover.empty", "再任・退任・新任が、まだ1人も決まっていません。")
    with workspace.store.writing() as connection:
        if look(workspace, rollover).plan() != plan:  # nobody else writes any more
            raise Refusal(
                "rollover.moved",
                "計画を作った後に、名簿が変わりました。",
                "まだ何も登録していません。",
                "計画を確かめ直してください。",
            )
        rule = read_rules(connection).term(rollover.role)
        wanted = {each.line.held.person for each in plan.decided() if each.line.held}
        wanted |= {each.known for each in plan.decided() if each.known}
        found = records.get_many(connection, "volunteers", wanted)
        before = {each: record for each, record in found.items() if isinstance(record, Volunteer)}
        making = _Making(rollover, before, numbers_of(serving.read(connection).held, rollover.role, rule))
        for change in plan.decided():
            making.carry(change)
        new = numbering.numbered(connection, "volunteers", making.new, workspace.today())
        reason = f"{rollover.role} {rollover.begins_on}"
        with batches.opened(workspace, connection, VERB, reason) as batch:
            now = {each: open_first(record) for each, record in making.now.items()}
            batch.change_many([identified(record) for each, record in now.items() if record != before[each]])
            kept = batch.create_many([identified(record) for record in new])
        done = (*rollover.done, *((key, batch.id) for key in plan.filled()))
        said = dataclasses.replace(rollover, done=done)
        settings.put(connection, _KEPT + rollover.role, dataclasses.asdict(said))
    return RolledOver(batch.id, frozenset({*making.now, *(each.id for each in kept)}), said)


class _Making:
    """The records as the plan leaves them."""

    def __init__(self, rollover: Rollover, before: Mapping[int, Volunteer], number: Callable[[], str]) -> None:
        self.rollover = rollover
        self.now = dict(before)
        self.new: list[Volunteer] = []
        self._number = number

    def carry(self, change: Change) -> None:
        """Do what one line asks for."""
        if change.line.held is not None:
            self._end(change)
        if Fate.AGAIN in change.fates and change.line.held is not None:
            person = change.line.held.person
            self._put(person, self._appointment(change, change.line.held.appointment, again=True))
        elif Fate.NEW in change.fates and change.known:
            known = self.now[change.known]
            again = has_served(known.appointments, self.rollover.role, self.rollover.begins_on)
            self._put(change.known, self._appointment(change, None, again=again))
        elif Fate.NEW in change.fates:
            self._create(change)

    def _end(self, change: Change) -> None:
        held = change.line.held
        if held is None:
            return
        again = Fate.AGAIN in change.fates
        last = day_after(self.rollover.begins_on, -1)
        record = self.now[held.person]
        ended_on = (
            last if again else min(last_day(held.appointment.term_ends_on or last), last, *_gone_on(record, held))
        )
        why = "任期満了" if again else end_reason(change.answer)
        appointments = tuple(
            dataclasses.replace(each, ended_on=ended_on, end_reason=why) if each.id == held.appointment.id else each
            for each in record.appointments
        )
        self.now[held.person] = dataclasses.replace(record, appointments=appointments)

    def _put(self, person: int, appointment: Appointment) -> None:
        record = self.now[person]
        self.now[person] = dataclasses.replace(record, appointments=(appointment, *record.appointments))

    def _create(self, change: Change) -> None:
        made = seating.fresh(change.answer.newcomer, change.line.district, self._appointment(change, None, again=False))
        problems = problems_of(VOLUNTEERS, made)
        if problems:
            text = next(iter(problems.values())).text()
            raise Refusal("record.problems", text.replace("{", "{{").replace("}", "}}"), "まだ登録していません。")
        self.new.append(made)

    def _appointment(self, change: Change, former: Appointment | None, *, again: bool) -> Appointment:
        line, newcomer = change.line, change.answer.newcomer
        left = line.held.appointment if line.held else None
        return Appointment(
            role=self.rollover.role,
            post=former.post if former else None,
            district=None if self.rollover.role == CHILD_MINSEI else line.district,
            area=(newcomer.area if not former else "") or line.area or None,
            salon=former.salon if former else None,
            organisation=former.organisation if former else None,
            seat=line.seat.id if line.seat else left.seat if left else None,
            appointed_on=self.rollover.begins_on,
            term_ends_on=self.rollover.ends_on or None,
            is_reappointment=again,
            recommended_by=left.recommended_by if left else None,
            letter_number=self._number() or None,
        )


def _gone_on(person: Volunteer, held: Held) -> tuple[str, ...]:
    """The day somebody died or moved while in office, which is the last one there."""
    begun = held.appointment.appointed_on or ""
    return tuple(day for each in (person.died_on, person.moved_on) if each and (day := first_day(each)) >= begun)


def _filled(workspace: Workspace, rollover: Rollover) -> frozenset[str]:
    """The additional places that were filled by a work nobody took back."""
    with workspace.store.reading() as connection:
        standing = {row.id for row in journal.standing(connection, VERB)}
    return frozenset(key for key, batch in rollover.done if batch in standing)


def _known(sheet: Sheet) -> Mapping[str, int]:
    """People of the register that newcomers are: same name, and the same telephone or address."""
    named = {line.key: sheet.answer(line).newcomer for line in sheet.lines}
    names = {name_key(each.name) for each in named.values() if each.name}
    if not names:
        return {}
    people = [each for each in sheet.serving.people.values() if name_key(each.name) in names and not gone_reason(each)]
    return {key: found for key, each in named.items() if each.name and (found := _same(each, people))}


def _same(newcomer: Newcomer, people: Iterable[Person]) -> int:
    key, phone, home = name_key(newcomer.name), digits(newcomer.phone), address_key(newcomer.address)
    found = [
        each.id
        for each in people
        if name_key(each.name) == key
        and (
            (phone and phone in (digits(each.phone), digits(each.mobile)))
            or (home and home == address_key(each.address))
        )
    ]
    return newcomer.person or (found[0] if len(found) == 1 else 0)


def _read(connection: Connection, role: str) -> Rollover | None:
    kept: Mapping[str, Any] | None = settings.get(connection, _KEPT + role)
    if kept is None:
        return None
    answers = {
        key: Answer(Course(value["course"]), Result(value["result"]), value["reason"], Newcomer(**value["newcomer"]))
        for key, value in kept["answers"].items()
    }
    added = tuple((key, district) for key, district in kept["added"])
    done = tuple((key, batch) for key, batch in kept.get("done", ()))
    return Rollover(kept["role"], kept["begins_on"], kept["ends_on"], answers, added, done)
