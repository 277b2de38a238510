"""Which children of two records of one register are the same (重複): a member, a contact, an appointment in both.

A child class says what makes two of its records alike — any one of several sets of facts, all of them known and
equal — and what sets them apart when both sides know it and differ. Children that say exactly the same are always
alike. Names and texts are folded for the comparison only.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.records import Record, fields_of
from welfare_desktop.domain.registers.cases import Agency, History, Meeting, Reception, Relative, Turn
from welfare_desktop.domain.registers.dated import DatedFact, ExternalNumber, NonDisclosure, Pause
from welfare_desktop.domain.registers.districts import (
    DistrictChange,
    DistrictPaper,
    DistrictPlan,
    DistrictYear,
    Neighbourhood,
)
from welfare_desktop.domain.registers.events import Attendee, EventDay
from welfare_desktop.domain.registers.grants import Grant
from welfare_desktop.domain.registers.households import Contact, Member
from welfare_desktop.domain.registers.insurances import Accident
from welfare_desktop.domain.registers.organisations import Membership, OrganisationContact
from welfare_desktop.domain.registers.programmes import SurveyReturn
from welfare_desktop.domain.registers.salons import SalonYear
from welfare_desktop.domain.registers.staff import StaffDuty
from welfare_desktop.domain.registers.volunteers import Appointment, Award, Insurance, Training
from welfare_desktop.domain.registers.watching import Assignment, Confirmation, Consent
from welfare_desktop.domain.values import Date, Month


@dataclass(frozen=True, slots=True)
class Signs:
    """What makes two children of a class alike, and what sets them apart.

    `ended` is a day that sets one that bears it apart from one that does not: history from what holds now.
    """

    alike: tuple[tuple[str, ...], ...]
    apart: tuple[str, ...] = ()
    ended: str = ""


SIGNS: Mapping[type[Record], Signs] = {
    Member: Signs((("name",), ("name_kana", "born_on"), ("name_kana", "is_head")), ("born_on",)),
    Contact: Signs((("name",), ("relation", "phone"), ("relation", "mobile")), ("name",)),
    Assignment: Signs((("role", "person"), ("role", "helper")), ("person", "since", "until")),
    Consent: Signs((("recipient",),), ("until",), ended="until"),
    Confirmation: Signs((("year",),)),
    Pause: Signs((("since",), ("until", "reason")), ("since", "until")),
    ExternalNumber: Signs((("number",),), ("issuer", "year")),
    NonDisclosure: Signs((("since",), ("confirmed_by",)), ("since", "until")),
    DatedFact: Signs((("field", "value"),), ("since", "until")),
    Appointment: Signs(
        (("role",),),
        ("post", "district", "area", "salon", "organisation", "seat", "appointed_on", "term_ends_on", "ended_on"),
    ),
    Insurance: Signs((("year",),), ("plan", "applied_on")),
    Training: Signs((("name",),), ("held_on",)),
    Award: Signs((("kind", "awarded_on"),)),
    Reception: Signs((("number",), ("received_on",)), ("number", "received_by", "method", "main_topic", "complaint")),
    History: Signs((("happened_at", "content"), ("happened_at", "response")), ("by", "method", "with_whom")),
    Agency: Signs((("organisation",),), ("role", "linked_on")),
    Meeting: Signs((("held_on",),), ("kind",)),
    Relative: Signs((("name",), ("relation", "phone")), ("name",)),
    Turn: Signs((("turn", "on"),)),
    Grant: Signs((("year", "kind"), ("decision_number",)), ("year", "applied_on")),
    SalonYear: Signs((("year",),)),
    EventDay: Signs((("held_on",),)),
    Attendee: Signs((("person",), ("name",)), ("person",)),
    SurveyReturn: Signs((("district",),)),
    StaffDuty: Signs((("role", "district"),), ("since", "until")),
    Accident: Signs((("happened_on",),), ("person",)),
    Neighbourhood: Signs((("name",),)),
    DistrictYear: Signs((("year",),)),
    DistrictPlan: Signs((("round",),)),
    DistrictPaper: Signs((("year", "paper"),)),
    DistrictChange: Signs((("change", "becomes"),), ("effective_on",)),
    OrganisationContact: Signs((("name",),), ("since", "until")),
    Membership: Signs((("body",),), ("since", "until")),
}
"""By child class; the classes each register derives (`HouseholdPause`) go by what they derive from."""


def pairs(left: Sequence[Record], right: Sequence[Record]) -> list[tuple[Record | None, Record | None]]:
    """Left children in their order, each with the right one that is the same, if any; then the other right ones.

    Children that say exactly the same find each other first; each child is in one pair.
    """
    free = list(right)
    twin_of: dict[int, Record] = {}
    for same in (_equal, _alike):
        for at, child in enumerate(left):
            if at not in twin_of:
                twin = next((other for other in free if same(child, other)), None)
                if twin is not None:
                    twin_of[at] = twin
                    free = [other for other in free if other is not twin]
    return [*((child, twin_of.get(at)) for at, child in enumerate(left)), *((None, child) for child in free)]


def signs_of(record: type[Record]) -> Signs:
    """What tells children of a class; KeyError for a class nobody described."""
    return SIGNS[next(each for each in record.__mro__ if each in SIGNS)]


def folded(value: object) -> object:
    """A value as it is compared: width, variants and blanks do not matter; nothing known is ""."""
    return name_key(value) if isinstance(value, str) else "" if value in (None, ()) else value


def _equal(one: Record, other: Record) -> bool:
    return all(getattr(one, key) == getattr(other, key) for key in fields_of(type(one)))


def _alike(one: Record, other: Record) -> bool:
    signs = signs_of(type(one))
    if any(_differ(one, other, key) for key in signs.apart):
        return False
    if signs.ended and (getattr(one, signs.ended) is None) != (getattr(other, signs.ended) is None):
        return False
    return any(all(_shared(one, other, key) for key in keys) for keys in signs.alike)


def _shared(one: Record, other: Record, key: str) -> bool:
    mine, theirs = folded(getattr(one, key)), folded(getattr(other, key))
    return mine != "" and mine == theirs


def _differ(one: Record, other: Record, key: str) -> bool:
    """Known on both sides and different; a date in less detail does not differ."""
    mine, theirs = folded(getattr(one, key)), folded(getattr(other, key))
    if mine == "" or theirs in ("", mine):
        return False
    if isinstance(fields_of(type(one))[key].type, Date | Month):
        return not str(mine).startswith(str(theirs)) and not str(theirs).startswith(str(mine))
    return True
