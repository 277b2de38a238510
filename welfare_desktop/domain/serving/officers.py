"""校(地)区社協の役員: who succeeds whom in a post of a district; 会長, 副会長, 会計 and the others alike."""

import dataclasses

from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.serving.charges import DIED, MOVED
from welfare_desktop.domain.serving.terms import TermRule, day_after, has_served, term_end
from welfare_desktop.domain.values import last_day

OFFICER, CHAIR = "校区社協役員", "会長"


def left(person: Volunteer, appointment: int, day: str) -> Volunteer:
    """The person without an appointment (id) from a day on: the day before is the last one in office.

    Who died or moved leaves for that reason; of others the reason stays as it is.
    """
    why = DIED if person.died_on else MOVED if person.moved_on else None
    ended = tuple(
        dataclasses.replace(
            each, ended_on=max(day_after(day, -1), each.appointed_on or ""), end_reason=each.end_reason or why
        )
        if each.id == appointment
        else each
        for each in person.appointments
    )
    return dataclasses.replace(person, appointments=ended)


def taken_up(person: Volunteer, before: Appointment, predecessor: int, day: str, rule: TermRule) -> Volunteer:
    """The person with what another (id, 0: nobody) held, from a day on; a 補欠 serves what remains of the term."""
    rest = last_day(before.term_ends_on) if before.term_ends_on else ""
    ends = term_end(rule, day, rest)
    new = Appointment(
        role=before.role,
        post=before.post,
        district=before.district,
        area=before.area,
        appointed_on=day,
        term_ends_on=ends,
        is_reappointment=has_served(person.appointments, before.role, day),
        predecessor=predecessor if predecessor and rest and ends == rest else None,
    )
    return dataclasses.replace(person, appointments=(new, *person.appointments))
