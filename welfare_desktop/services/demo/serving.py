"""The invented seats, quotas and staff, and a few of those who serve left in a state that asks for work.

Nothing here draws anything: it follows from the people invented before.
"""

import dataclasses
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from welfare_desktop.domain.fiscal import ELECTION_EVERY, election_span, election_term_of
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.seats import Quota, Seat
from welfare_desktop.domain.registers.staff import StaffDuty, StaffMember
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.serving.seating import QUOTA_OF
from welfare_desktop.domain.serving.terms import CHILD_MINSEI, MINSEI_ROLES, NEEDS_HELPER, WELFARE_HELPER
from welfare_desktop.services.demo.inventing import Inventor
from welfare_desktop.services.demo.places import CSWS

_LEAVERS_TO_A_VACANCY = 2
_PEOPLE_TO_ONE = 50
_DISTRICTS_TO_A_COUNCIL = 2
_NUMERALS = "一二三四五六七八九十"


def seat_people(
    invent: Inventor, districts: Sequence[District], people: Sequence[Volunteer]
) -> tuple[tuple[Seat, ...], tuple[Volunteer, ...]]:
    """A seat for every 民生委員・児童委員 in office, some empty ones, and the people on them.

    Of the ニーズ対応員 every fiftieth left last month without a word about their households; of the 福祉協力員 the term
    of as many ran out in spring. Some terms end in January.
    """
    councils = _councils(districts)
    serials: Counter[str] = Counter()
    seats: list[Seat] = []
    seated: list[Volunteer] = []
    served: Counter[str] = Counter()
    left = 0
    for person in people:
        first, *rest = person.appointments
        council = councils.get(person.district or 0) if isinstance(person.district, int) else None
        if first.role in MINSEI_ROLES and council and (not first.ended_on or first.role != CHILD_MINSEI):
            left += first.ended_on is not None
            if not first.ended_on or left % _LEAVERS_TO_A_VACANCY == 0:
                serials[council] += 1
                seat = _seat(invent, council, serials[council], first, person.district)
                seats.append(seat)
                first = dataclasses.replace(first, seat=seat.id)
        elif first.role in (WELFARE_HELPER, NEEDS_HELPER) and not first.ended_on:
            served[first.role] += 1
            first = _unfinished(invent, first, served[first.role])
        seated.append(dataclasses.replace(person, appointments=(first, *rest)))
    return tuple(seats), tuple(seated)


def invent_quotas(invent: Inventor, districts: Sequence[District], seats: Sequence[Seat]) -> tuple[Quota, ...]:
    """The 定数 of every 地区民児協 for the present and the last 改選期."""
    year = election_term_of(invent.today.isoformat())
    counted = Counter((seat.council, QUOTA_OF[seat.role or ""]) for seat in seats)
    return tuple(
        Quota(id=invent.new_id(), council=council, term_begins_on=election_span(term)[0], role=role, seats=count)
        for term in (year - ELECTION_EVERY, year)
        for role in QUOTA_OF.values()
        for council in dict.fromkeys(_councils(districts).values())
        if (count := counted[council, role])
    )


def invent_staff(invent: Inventor, districts: Sequence[District]) -> tuple[StaffMember, ...]:
    """The CSWs of the office with their districts, as the districts name them."""
    since = f"{invent.today.year - 1}-04-01"
    return tuple(
        StaffMember(
            id=invent.new_id(),
            name=name,
            post="主任" if number % 3 == 0 else "主事",
            section="地域福祉係",
            started_on=since,
            duties=tuple(
                StaffDuty(id=invent.new_id(), role="CSW", district=district.id, since=since)
                for district in districts
                if district.csw == name
            ),
        )
        for number, name in enumerate(CSWS)
    )


def _councils(districts: Sequence[District]) -> Mapping[int, str]:
    """地区民児協 by district: two districts make one, whatever their names."""
    ordered = sorted(districts, key=lambda each: each.sort_order or 0)
    return {each.id: f"第{_numeral(at // _DISTRICTS_TO_A_COUNCIL)}地区民児協" for at, each in enumerate(ordered)}


def _numeral(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("十" if tens else "") + _NUMERALS[ones]


def _seat(invent: Inventor, council: str, serial: int, appointment: Appointment, home: int | str | None) -> Seat:
    child = appointment.role == CHILD_MINSEI
    return Seat(
        id=invent.new_id(),
        code=f"{council.removesuffix('地区民児協')[1:]}-{serial:02}",
        role=appointment.role,
        council=council,
        district=None if child else appointment.district or home,
        area=None if child else appointment.area,
    )


def _unfinished(invent: Inventor, appointment: Appointment, number: int) -> Appointment:
    if appointment.role == NEEDS_HELPER and number % _PEOPLE_TO_ONE == _PEOPLE_TO_ONE // 2:
        return dataclasses.replace(appointment, term_ends_on=f"{invent.today.year + 1}-01-31")
    if number % _PEOPLE_TO_ONE:
        return appointment
    if appointment.role == NEEDS_HELPER:
        left = date.fromordinal(invent.today.toordinal() - 20).isoformat()
        return dataclasses.replace(appointment, ended_on=left, end_reason="転出")
    spring = f"{invent.today.year}-03-31"
    return dataclasses.replace(appointment, appointed_on=f"{invent.today.year - 3}-04-01", term_ends_on=spring)
