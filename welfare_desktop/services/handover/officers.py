"""引継ぎ of 校(地)区 officers: a district's 会長 and the others of its 社協 go to successors, in one batch.

A 会長 stands with the person as an appointment, and by name with the district; a handover keeps both together.
"""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.history import with_history
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.standing import open_first
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.rosters import Column, Group, Roster, Section
from welfare_desktop.domain.serving.charges import NOBODY, Charge, Taking, away
from welfare_desktop.domain.serving.officers import CHAIR, OFFICER, left, taken_up
from welfare_desktop.domain.serving.terms import Held, in_office
from welfare_desktop.domain.values import Date, last_day
from welfare_desktop.services import batches
from welfare_desktop.services.handover.households import VERB, HandedOver
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

DISTRICTS, PEOPLE = "districts", "volunteers"
UNKNOWN = "（名簿外）"
COLUMNS = (
    Column("district", "校(地)区", 12),
    Column("post", "役職", 10),
    Column("before", "前任", 14),
    Column("after", "後任", 14),
    Column("done", "引継ぎ確認", 12),
)


@dataclass(frozen=True, slots=True)
class Officers:
    """Who holds which post of a district on a day; `named` are 会長 by whom their district calls them."""

    day: str
    serving: Serving
    charges: tuple[Charge, ...]
    named: Mapping[int, str]

    def of(self, holder: int) -> tuple[Charge, ...]:
        """The posts of one person; of 0 those of nobody in the register."""
        return tuple(each for each in self.charges if each.holder == holder)

    def detail(self, charge: Charge) -> str:
        """What must be known about a post: whom the district names where nobody of the register holds it."""
        name = self.named.get(charge.record, "") if not charge.holder else ""
        return f"{name}{UNKNOWN}" if name else charge.why

    def receivers(self, charges: Iterable[Charge]) -> tuple[int, ...]:
        """Who could take these posts: who has an office in the districts or lives there; officers come first."""
        wanted = {each.record for each in charges}
        gone = {person for person, each in self.serving.people.items() if each.died_on or each.moved_on}
        standing = [each for each in self.serving.held if in_office(each.appointment, self.day)]
        near = [each for each in standing if each.appointment.district in wanted]
        near.sort(key=lambda each: (each.appointment.role != OFFICER, self.serving.order(each)))
        living = (person for person, each in self.serving.people.items() if each.district in wanted)
        return tuple(each for each in dict.fromkeys((*(one.person for one in near), *living)) if each not in gone)


@verb("records.view")
def officers(workspace: Workspace, day: str) -> Officers:
    """The posts of all districts on a day (ISO), a 会長 of every district among them."""
    with workspace.store.reading() as connection:
        who = serving.read(connection)
        found, named = read_officers(connection, who, day)
    return Officers(day, who, found, named)


def read_officers(connection: Connection, who: Serving, day: str) -> tuple[tuple[Charge, ...], Mapping[int, str]]:
    """The posts, and the names of chairs by district, within a transaction."""
    facts = child_rows.facts(connection, DISTRICTS, ("chair_name", "abolished_on"))
    there = {district: chair or "" for district, (chair, over) in facts if not over or last_day(over) > day}
    standing = [each for each in who.held if each.appointment.role == OFFICER and in_office(each.appointment, day)]
    of_district: dict[int, list[Held]] = {}
    for held in standing:
        if isinstance(held.appointment.district, int):
            of_district.setdefault(held.appointment.district, []).append(held)
    charges = tuple(
        charge
        for district in sorted(there, key=who.place)
        for charge in _posts(who, district, there[district], of_district.get(district, ()), day)
    )
    return charges, {district: name for district, name in there.items() if name}


def _posts(who: Serving, district: int, chair: str, held: Sequence[Held], day: str) -> Iterator[Charge]:
    """The posts of a district; its 会長 first, whether a person of the register holds it or not."""
    by_person = who.by_person()

    def why(person: int) -> str:
        found = who.people[person]
        return away(
            by_person.get(person, ()),
            day,
            found.died_on and last_day(found.died_on),
            found.moved_on and last_day(found.moved_on),
        )

    if not any(each.appointment.post == CHAIR for each in held):
        holder = _called(who, chair, district) if chair else 0
        absent = why(holder) if holder else "" if chair else NOBODY
        yield Charge(DISTRICTS, district, 0, CHAIR, holder, absent)
    for each in sorted(held, key=lambda each: each.appointment.post != CHAIR):
        post = each.appointment.post or OFFICER
        yield Charge(DISTRICTS, district, each.appointment.id, post, each.person, why(each.person))


def _called(who: Serving, name: str, district: int) -> int:
    """The one person of the register whom a district calls so; 0 when there is none, or several."""
    found = [each for each in who.people.values() if name_key(each.name) == name_key(name)]
    near = [
        each for each in found if each.district == district or any(one.district == district for one in who.of(each.id))
    ]
    return near[0].id if len(near) == 1 else found[0].id if len(found) == 1 else 0


@verb("records.edit")
def hand_over(workspace: Workspace, takings: Sequence[Taking], day: str, reason: str = "") -> HandedOver:
    """Let successors take posts from a day on, in one batch.

    Refusals: nothing to hand over; a post that was given otherwise meanwhile.
    """
    if not takings:
        raise Refusal("handover.empty", "引き継ぐ相手が、まだ決まっていません。")
    with workspace.store.writing() as connection:
        rules, who = read_rules(connection), serving.read(connection)
        standing, _ = read_officers(connection, who, day)
        if not {_holding(each.charge) for each in takings} <= set(map(_holding, standing)):
            raise _moved()
        people = records.get_many(
            connection, PEOPLE, {one for each in takings for one in (each.charge.holder, each.receiver)}
        )
        areas = records.get_many(connection, DISTRICTS, {each.charge.record for each in takings})
        for each in takings:
            _hand(people, areas, each, day, rules)
        with batches.opened(workspace, connection, VERB, reason) as batch:
            batch.change_many([identified(open_first(each)) for each in people.values()])
            batch.change_many([identified(each) for each in areas.values()])
    return HandedOver(batch.kept, {PEOPLE: frozenset(people), DISTRICTS: frozenset(areas)})


def _holding(charge: Charge) -> tuple[str, int]:
    """A post and whose it is."""
    return charge.key, charge.holder


def _hand(people: dict[int, Record], areas: dict[int, Record], taking: Taking, day: str, rules: OfficeRules) -> None:
    charge, district = taking.charge, areas.get(taking.charge.record)
    post = Appointment(role=OFFICER, post=charge.role if charge.role != OFFICER else None, district=charge.record)
    if charge.child:
        giver = people.get(charge.holder)
        if not isinstance(giver, Volunteer):
            raise _moved()
        post = next(each for each in giver.appointments if each.id == charge.child)
        people[giver.id] = left(giver, charge.child, day)
    receiver = people.get(taking.receiver)  # who may be the giver, appointed anew
    if not isinstance(receiver, Volunteer) or not isinstance(district, District):
        raise _moved()
    people[receiver.id] = taken_up(receiver, post, charge.holder, day, rules.term(OFFICER))
    if charge.role == CHAIR:
        areas[district.id] = with_history(district, dataclasses.replace(district, chair_name=receiver.name), day)


def _moved() -> Refusal:
    return Refusal(
        "handover.moved",
        "一覧を開いた後に、役職が変わった方がいます。",
        "まだ何も引き継いでいません。",
        "F5で一覧を最新にしてください。",
    )


@verb("lists.print")
def officer_papers(
    workspace: Workspace, found: Officers, takings: Sequence[Taking], progress: Progress = no_progress
) -> RosterJob:
    """役員交代一覧: who follows whom in which district. Refusal when nobody does."""
    who = found.serving
    rows = tuple(
        (
            who.district(each.charge.record),
            each.charge.role,
            _before(found, each.charge),
            who.people[each.receiver].name,
            "",
        )
        for each in sorted(takings, key=lambda each: (who.place(each.charge.record), each.charge.role != CHAIR))
    )
    day = Date().show(found.day)
    roster = Roster(
        "校(地)区社協役員 交代一覧", COLUMNS, (Group("", (Section("", rows),)),), as_of=f"{day}引継ぎ", unit="件"
    )
    people = tuple(one for each in takings for one in (each.charge.holder, each.receiver) if one)
    return papers.laid_out(workspace, roster, people, progress, purpose="役員の引継ぎ", empty=not rows)


def _before(found: Officers, charge: Charge) -> str:
    return found.serving.people[charge.holder].name if charge.holder else found.named.get(charge.record, "")
