"""A list of the next term (改選後の名簿): its appointment follows the one we hold, and does not rewrite it."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from welfare_desktop.domain.records import fields_of
from welfare_desktop.domain.registers.volunteers import VOLUNTEERS, Appointment, Volunteer
from welfare_desktop.domain.serving.terms import FULL_DAY, day_after, years_later
from welfare_desktop.domain.values import last_day
from welfare_desktop.domain.values.contract import Value

LASTING = ("role", "post", "district", "area", "salon", "organisation", "seat", "recommended_by")
"""What goes on from one term to the next where a list says nothing of it."""


def is_next_term(ours: str | None, theirs: str | None) -> bool:
    """Whether a day of appointment is that of a later term than ours; a few months' difference is a correction."""
    if not ours or not theirs or min(len(ours), len(theirs)) < FULL_DAY:
        return False
    return years_later(ours, 1) <= theirs


def is_other_role(ours: str | None, theirs: str | None) -> bool:
    """Whether a list tells of an appointment to another role than ours."""
    return bool(ours and theirs and ours != theirs)


def with_former_term(before: Volunteer, after: Volunteer) -> Volunteer:
    """`after` with the appointment it had before behind that of a later term; ended where both are of one role.

    An appointment of another role stands beside the one before, whatever their days: somebody may serve as both
    (兼務). A list that tells of an appointment further behind, one we hold already, changes none.
    """
    if not (before.appointments and after.appointments):
        return after
    old, new = before.appointments[0], after.appointments[0]
    if any(_is_one(each, new) and not _is_one(old, new) for each in before.appointments[1:]):
        return dataclasses.replace(after, appointments=before.appointments)
    if old.id == new.id and is_other_role(old.role, new.role):
        return dataclasses.replace(after, appointments=_beside(before.appointments, new))
    if old.id != new.id or not is_next_term(old.appointed_on, new.appointed_on):
        return after
    former = _ended(old, new.appointed_on or "")
    return dataclasses.replace(after, appointments=(_fresh(old, new), former, *after.appointments[1:]))


def of_this_office(held: Volunteer, role: Value, said: Mapping[str, Value]) -> Mapping[str, Value]:
    """What a list may say by ledger key where its role (which `said` leaves out) is another: nothing of an appointment."""
    first = held.appointments[0] if held.appointments else Appointment()
    if "role" in said or not isinstance(role, str) or not is_other_role(first.role, role):
        return said
    return {key: value for key, value in said.items() if not VOLUNTEERS.column(key).place.startswith("appointments.")}


def _beside(held: tuple[Appointment, ...], new: Appointment) -> tuple[Appointment, ...]:
    """The appointments with one of another role than the first; one held in that role goes on, or its term is over."""
    first, *_ = held
    same = next((each for each in held[1:] if each.role == new.role and not each.ended_on), None)
    if same is None:
        return (_fresh(first, new, ("role", "district")), *held)
    if new.appointed_on == first.appointed_on or not is_next_term(same.appointed_on, new.appointed_on):
        return held
    ended = (_ended(each, new.appointed_on or "") if each is same else each for each in held)
    return (_fresh(same, dataclasses.replace(new, id=same.id)), *ended)


def _is_one(one: Appointment, other: Appointment) -> bool:
    return one.appointed_on is not None and (one.role, one.appointed_on) == (other.role, other.appointed_on)


def _fresh(old: Appointment, new: Appointment, lasting: tuple[str, ...] = LASTING) -> Appointment:
    """An appointment of its own: what the list says, and what lasts."""
    keys = [key for key in fields_of(Appointment) if key in lasting or getattr(old, key) != getattr(new, key)]
    said: dict[str, Any] = {key: getattr(new, key) for key in keys}
    return Appointment(**said, written=tuple(pair for pair in new.written if pair[0] in keys))


def _ended(old: Appointment, begins_on: str) -> Appointment:
    if old.ended_on:
        return old
    last = day_after(begins_on, -1)
    until = last_day(old.term_ends_on) if old.term_ends_on else last
    return dataclasses.replace(old, ended_on=min(until, last), end_reason=old.end_reason or "任期満了")
