"""席と欠員 of the whole ward on a day, and a person put on an empty seat."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from welfare_desktop.domain.registers.seats import Quota, Seat
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.serving.letter_numbers import numbers_of
from welfare_desktop.domain.serving.seating import (
    QUOTA_OF,
    Board,
    Chair,
    Newcomer,
    chairs_of,
    needed,
    open_seats,
    place_of,
    quotas_on,
)
from welfare_desktop.domain.serving.terms import (
    CHILD_MINSEI,
    MINSEI_ROLES,
    WELFARE_HELPER,
    Held,
    has_served,
    last_term_end,
    term_end,
)
from welfare_desktop.services import editing, searching
from welfare_desktop.services.editing import Saved
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.terms import serving
from welfare_desktop.services.terms.rules import OfficeRules
from welfare_desktop.services.terms.rules import read as read_rules
from welfare_desktop.services.terms.serving import Serving
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import child_rows, records
from welfare_desktop.store.database import Connection

NO_PLACE = "（席の登録なし）"


@dataclass(frozen=True, slots=True)
class Seating:
    """The board of a day, and what it was made of."""

    day: str
    boards: tuple[Board, ...]
    serving: Serving
    rules: OfficeRules

    def vacancies(self) -> int:
        """Seats of the ward that nobody holds."""
        return sum(board.vacancies for board in self.boards)


@verb("records.view")
def seating(workspace: Workspace, day: str, district: int | None = None) -> Seating:
    """Seats, people and vacancies on a day (ISO); of one district only when it is given."""
    with workspace.store.reading() as connection:
        who, rules = serving.read(connection), read_rules(connection)
        boards = read_boards(connection, who, rules, day)
    if district is not None:
        boards = tuple(board for board in boards if board.district in (district, -1))
    return Seating(day, boards, who, rules)


def read_boards(connection: Connection, who: Serving, rules: OfficeRules, day: str) -> tuple[Board, ...]:
    """The lines of the board on a day, within a transaction."""
    seats = [each for each in _all(connection, "seats") if isinstance(each, Seat)]
    quotas = sorted(_quotas(connection), key=lambda each: (len(each.number or ""), each.number or ""))
    return tuple(_boards(who, rules, open_seats(seats, day), quotas_on(quotas, day), _households(connection), day))


@verb("records.view")
def successor(workspace: Workspace, chair: Chair, appointed_on: str, predecessor: int = 0) -> Appointment:
    """The appointment of whoever takes an empty place: for what remains of the term of the one before (補欠).

    Who that was is known of a seat; of a place without one `predecessor` (a person's id) says it.
    """
    seat, before = chair.seat, chair.before
    with workspace.store.reading() as connection:
        rule = read_rules(connection).term(seat.role)
        left = before.appointment.term_ends_on or "" if before else _term_of(connection, predecessor, seat.role)
    ends = term_end(rule, appointed_on, left)
    return Appointment(
        role=seat.role,
        district=None if seat.role == CHILD_MINSEI else seat.district,
        area=seat.area,
        seat=seat.id or None,
        appointed_on=appointed_on,
        term_ends_on=ends,
        is_reappointment=False,
        predecessor=((before.person if before else predecessor) or None) if left and ends == left else None,
    )


def _term_of(connection: Connection, person: int, role: str | None) -> str:
    """The end of the last term of a role that somebody had; "" where it is not known."""
    found = records.get(connection, "volunteers", person) if person else None
    return last_term_end(found.appointments, role) if isinstance(found, Volunteer) else ""


@verb("records.edit")
def appoint(workspace: Workspace, person: Volunteer, appointment: Appointment) -> Saved:
    """Keep an appointment of somebody new, or (with an id) of somebody the register has already.

    Of a person known already only the appointment is taken. The letter is numbered where this office appoints.
    Refusals of `editing.save`.
    """
    with workspace.store.reading() as connection:
        who, rule = serving.read(connection), read_rules(connection).term(appointment.role)
    number = appointment.letter_number or numbers_of(who.held, appointment.role or "", rule)() or None
    made = dataclasses.replace(appointment, letter_number=number)
    if not person.id:
        return editing.save(workspace, "volunteers", dataclasses.replace(person, appointments=(made,)))
    known = searching.record(workspace, "volunteers", person.id)
    if not isinstance(known, Volunteer):
        raise TypeError("volunteers hold volunteers")
    again = has_served(known.appointments, made.role, made.appointed_on or workspace.today())
    made = dataclasses.replace(made, is_reappointment=again)
    return editing.save(workspace, "volunteers", dataclasses.replace(known, appointments=(made, *known.appointments)))


def fresh(newcomer: Newcomer, district: int | str | None, appointment: Appointment) -> Volunteer:
    """The record of somebody who was in no register before."""
    return Volunteer(
        name=newcomer.name,
        name_kana=newcomer.kana or None,
        postal_code=newcomer.postal_code or None,
        address=newcomer.address or None,
        phone=newcomer.phone or None,
        district=district,
        appointments=(appointment,),
    )


def _quotas(connection: Connection) -> Iterable[Quota]:
    return (each for each in _all(connection, "quotas") if isinstance(each, Quota))


def _all(connection: Connection, kind: str) -> Iterable[object]:
    ids = [each for each, _ in child_rows.facts(connection, kind, ())]
    return records.get_many(connection, kind, ids).values()


def _households(connection: Connection) -> Mapping[int, int]:
    """世帯数 of each district: of its newest year that says so."""
    found: dict[int, tuple[int, int]] = {}
    for district, _, (year, households) in child_rows.stream(connection, "districts", "years", ("year", "households")):
        if households is not None and found.get(district, (-1, 0))[0] <= (year or 0):
            found[district] = year or 0, households
    return {district: households for district, (_, households) in found.items()}


def _boards(
    who: Serving,
    rules: OfficeRules,
    seats: Iterable[Seat],
    quotas: Mapping[tuple[str, str], int],
    households: Mapping[int, int],
    day: str,
) -> Iterable[Board]:
    by_place: dict[tuple[str, str], list[Seat]] = defaultdict(list)
    place_of_seat: dict[int, str] = {}
    for seat in sorted(seats, key=lambda each: (each.code or "", each.id)):
        place = place_of(seat, who.district(seat.district))
        by_place[seat.role or "", place].append(seat)
        place_of_seat[seat.id] = place
    holding: dict[tuple[str, str], list[Held]] = defaultdict(list)
    for held in who.in_office(day):
        if not who.lives(held.person, day):
            continue
        role = held.appointment.role or ""
        if role in MINSEI_ROLES or role == WELFARE_HELPER or any(key[0] == role for key in by_place):
            holding[role, _place(who, held, place_of_seat)].append(held)
    districts = {(WELFARE_HELPER, name): each for each, name in who.districts.items()}
    councils = {(role, council) for (council, named) in quotas for role, word in QUOTA_OF.items() if word == named}
    order = {council: at for at, council in enumerate(dict.fromkeys(council for council, _ in quotas))}
    for role, place in sorted({*by_place, *holding, *councils, *districts}, key=lambda key: _order(who, order, *key)):
        found = by_place.get((role, place), [])
        chairs, unseated = chairs_of(found, holding.get((role, place), ()), who.held)
        district = next((each for each, name in who.districts.items() if name == place), -1)
        count = households.get(district) if role == WELFARE_HELPER else None
        yield Board(
            place or NO_PLACE,
            role,
            district,
            quotas.get((place, QUOTA_OF.get(role, ""))),
            needed(count, rules.households_least, rules.households_most),
            count,
            chairs,
            unseated,
        )


def _place(who: Serving, held: Held, place_of_seat: Mapping[int, str]) -> str:
    """Where a person counts: the place of their seat; without one the district, for 民生委員 nowhere."""
    seat = held.appointment.seat
    if isinstance(seat, int) and seat in place_of_seat:
        return place_of_seat[seat]
    return "" if held.appointment.role in MINSEI_ROLES else who.district(held.appointment.district)


def _order(who: Serving, councils: Mapping[str, int], role: str, place: str) -> tuple[int, bool, int, str]:
    """Roles as the law names them, then 地区民児協 as the office numbers them, districts in the city's order."""
    roles = (*MINSEI_ROLES, WELFARE_HELPER)
    named = councils if role in MINSEI_ROLES else {name: at for at, name in enumerate(who.districts.values())}
    return roles.index(role) if role in roles else len(roles), not place, named.get(place, len(named)), place
