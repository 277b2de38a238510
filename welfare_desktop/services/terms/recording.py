"""まとめて記録: who is still without insurance, 証票, pledge, award or attendance; recorded in one batch."""

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.fiscal import fiscal_label
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.volunteers import Appointment, Award, Insurance, Training, Volunteer
from welfare_desktop.domain.rosters import Column, Group, Roster, Section
from welfare_desktop.domain.serving.records import Task, award_name, cover, has_award, is_covered, milestone
from welfare_desktop.domain.serving.terms import Held, in_office
from welfare_desktop.domain.serving.years import tenure
from welfare_desktop.domain.sharing import CLOSED
from welfare_desktop.domain.values import Date
from welfare_desktop.services import batches
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.services.terms import papers, serving
from welfare_desktop.services.terms.rules import OfficeRules
from welfare_desktop.services.terms.rules import read as read_rules
from welfare_desktop.services.terms.serving import Serving
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import child_rows, records
from welfare_desktop.store.database import Connection
from welfare_desktop.store.rows import identified

KIND = "volunteers"
VERB = "service.bulk"
COLUMNS = (
    Column("number", "整理番号", 6, wraps=False),
    Column("name", "氏名", 14, reading=True),
    Column("role", "委嘱区分", 12),
    Column("address", "住所", 22),
    Column("phone", "電話", 12),
    Column("note", "備考", 16),
    Column("done", "確認", 6),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be recorded: the day it happened (基準日 of an award), and what the task needs besides."""

    task: Task
    day: str
    year: int = 0
    event: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody to be recorded: for an appointment (0: for the person), a remark, whether proposed."""

    held: Held
    note: str = ""
    proposed: bool = True
    years: int = 0

    @property
    def key(self) -> str:
        """What tells it from others."""
        return f"{self.held.person}.{self.held.appointment.id}"


@dataclass(frozen=True, slots=True)
class Candidates:
    """Everybody who comes into question, in order of district and reading."""

    asked: Asked
    found: tuple[Candidate, ...]
    serving: Serving
    rules: OfficeRules


@dataclass(frozen=True, slots=True)
class Recorded:
    """The batch that can be undone, and the people it touched."""

    batch: int
    people: frozenset[int]


@verb("records.view")
def candidates(workspace: Workspace, asked: Asked) -> Candidates:
    """Who comes into question for a task; each person once, but each 証票 by its appointment."""
    with workspace.store.reading() as connection:
        who, rules = serving.read(connection), read_rules(connection)
        found = tuple(read_candidates(connection, who, rules, asked))
    return Candidates(asked, found, who, rules)


@verb("records.edit")
def record(workspace: Workspace, asked: Asked, chosen: Sequence[Candidate], reason: str = "") -> Recorded:
    """Record the task for everybody chosen, in one batch. Refusal when nobody is chosen."""
    if not chosen:
        raise Refusal("recording.empty", "記録する人が、1人も選ばれていません。")
    if asked.task is Task.INSURE and not is_covered(asked.day, asked.year):
        raise Refusal(
            "recording.cover",
            "手続日が{year}の終わりより後なので、補償期間がありません。",
            "まだ記録していません。",
            "手続日と対象年度を確かめてください。",
            {"year": fiscal_label(asked.year)},
        )
    of_person: dict[int, list[Candidate]] = {}
    for each in chosen:
        of_person.setdefault(each.held.person, []).append(each)
    with workspace.store.writing() as connection:
        rules = read_rules(connection)
        before = records.get_many(connection, KIND, of_person)
        changed: list[Volunteer] = []
        for person, record in before.items():
            if isinstance(record, Volunteer):
                made = record
                for each in of_person[person]:
                    made = _recorded(made, asked, each, rules)
                changed.append(identified(made))
        with batches.opened(workspace, connection, VERB, f"{asked.task} {reason}".strip()) as batch:
            batch.change_many(changed)
    return Recorded(batch.kept, frozenset(of_person))


@verb("lists.print")
def candidate_list(
    workspace: Workspace, found: Candidates, chosen: Sequence[Candidate], progress: Progress = no_progress
) -> RosterJob:
    """The people chosen on paper, district by district (未加入者一覧, 表彰候補者名簿 …)."""
    who = found.serving
    rows: dict[str, list[tuple[str, ...]]] = {}
    for each in chosen:
        rows.setdefault(who.district(each.held.appointment.district) or papers.NO_DISTRICT, []).append(_row(who, each))
    groups = tuple(Group(name, (Section("", tuple(lines)),)) for name, lines in rows.items())
    roster = Roster(
        f"{found.asked.task} 対象者一覧", COLUMNS, groups, as_of=f"{Date().show(found.asked.day)}現在", unit="人"
    )
    return papers.laid_out(
        workspace, roster, tuple(each.held.person for each in chosen), progress, purpose=found.asked.task.value
    )


# --- who comes into question ---


def read_candidates(connection: Connection, who: Serving, rules: OfficeRules, asked: Asked) -> Iterable[Candidate]:
    """Who comes into question, within a transaction."""
    holding = [each for each in who.in_office(asked.day) if not who.people[each.person].died_on]
    match asked.task:
        case Task.INSURE:
            return _uninsured(connection, holding, asked.year)
        case Task.TRAIN:
            return _untrained(connection, who, holding, asked.event)
        case Task.AWARD:
            return _unawarded(connection, who, rules, holding, asked)
        case Task.GIVE_CARD:
            return (
                Candidate(each, proposed=False)
                for each in holding
                if rules.term(each.appointment.role).years and not each.appointment.card_given_on
            )
        case Task.TAKE_CARD:
            return _unreturned(who, asked.day)
        case Task.PLEDGE:
            held = (each for each in holding if not who.people[each.person].pledged_on)
            return (Candidate(each, proposed=False) for each in _once(held) if not each.appointment.pledged_on)


def _once(held: Iterable[Held]) -> Iterator[Held]:
    """Each person once, with the first appointment met."""
    seen: set[int] = set()
    for each in held:
        if each.person not in seen:
            seen.add(each.person)
            yield each


def _uninsured(connection: Connection, holding: Sequence[Held], year: int) -> Iterator[Candidate]:
    insured: set[int] = set()
    before: dict[int, str] = {}
    for person, _, (of_year, plan) in child_rows.stream(connection, KIND, "insurances", ("year", "plan")):
        if of_year == year:
            insured.add(person)
        elif of_year == year - 1:
            before[person] = plan or "前年度加入"
    for each in _once(holding):
        if each.person not in insured:
            yield Candidate(each, before.get(each.person, ""), each.person in before)


def _untrained(connection: Connection, who: Serving, holding: Sequence[Held], event: int) -> Iterator[Candidate]:
    known = {person for person, _, (of,) in child_rows.stream(connection, KIND, "trainings", ("event",)) if of == event}
    keys = ("person", "attended")
    came = {
        person: attended is not False
        for of, _, (person, attended) in child_rows.stream(connection, "events", "attendees", keys)
        if of == event and isinstance(person, int)
    }
    here = {each.person for each in holding}
    others = (Held(person, Appointment()) for person in came if person in who.people and person not in here)
    for each in sorted((*_once(holding), *others), key=lambda held: not came.get(held.person, False)):
        if each.person not in known:
            yield Candidate(each, "参加者に記載" if each.person in came else "", came.get(each.person, False))


def _unawarded(
    connection: Connection, who: Serving, rules: OfficeRules, holding: Sequence[Held], asked: Asked
) -> Iterator[Candidate]:
    awarded: dict[int, list[Award]] = {}
    for person, _, (kind,) in child_rows.stream(connection, KIND, "awards", ("kind",)):
        awarded.setdefault(person, []).append(Award(kind=kind))
    served = who.by_person()
    for each in _once(holding):
        length = tenure(served[each.person], asked.day)
        years = milestone(length, rules.award_years)
        if years and not has_award(awarded.get(each.person, ()), asked.text or rules.award, years):
            role = each.appointment.role or ""
            own = tenure(served[each.person], asked.day, (role,))
            told = "" if own == length else f"(うち{role} {own.text()})"
            yield Candidate(each, f"通算{length.text()}{told} → {years}年", years=years)


def _unreturned(who: Serving, day: str) -> Iterator[Candidate]:
    gone = {person.id for person in who.people.values() if person.died_on or person.moved_on}
    for each in sorted(who.held, key=who.order):
        given = each.appointment.card_given_on and not each.appointment.card_returned_on
        if given and (each.person in gone or not in_office(each.appointment, day)):
            yield Candidate(each, f"交付 {Date().show(each.appointment.card_given_on or '')}", proposed=False)


# --- what is recorded ---


def _recorded(person: Volunteer, asked: Asked, candidate: Candidate, rules: OfficeRules) -> Volunteer:
    match asked.task:
        case Task.INSURE:
            begins, ends = cover(asked.day, asked.year)
            new = Insurance(
                year=asked.year,
                plan=asked.text or rules.insurance_plan,
                applied_on=asked.day,
                covers_from=begins,
                covers_until=ends,
            )
            return dataclasses.replace(person, insurances=(new, *person.insurances))
        case Task.TRAIN:
            training = Training(event=asked.event, name=asked.text or None, held_on=asked.day, attended=True)
            return dataclasses.replace(person, trainings=(training, *person.trainings))
        case Task.AWARD:
            award = Award(kind=award_name(asked.text or rules.award, candidate.years), awarded_on=asked.day)
            return dataclasses.replace(person, awards=(award, *person.awards))
        case Task.PLEDGE:
            return dataclasses.replace(person, pledged_on=asked.day)
        case Task.GIVE_CARD | Task.TAKE_CARD:
            key = "card_given_on" if asked.task is Task.GIVE_CARD else "card_returned_on"
            chosen = candidate.held.appointment.id
            appointments = tuple(
                _with_day(each, key, asked.day) if each.id == chosen else each for each in person.appointments
            )
            return dataclasses.replace(person, appointments=appointments)


def _with_day(appointment: Appointment, key: str, day: str) -> Appointment:
    if key == "card_given_on":
        return dataclasses.replace(appointment, card_given_on=day)
    return dataclasses.replace(appointment, card_returned_on=day)


def _row(who: Serving, candidate: Candidate) -> tuple[str, ...]:
    person = who.people[candidate.held.person]
    return (
        person.number,
        papers.named(who, person.id),
        candidate.held.appointment.role or "",
        CLOSED if person.closed else person.home,
        "" if person.closed else person.phones,
        candidate.note,
        "",
    )
