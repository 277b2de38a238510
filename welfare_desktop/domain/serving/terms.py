"""任期: when the term of an appointment ends, who is in office on a day, and whom a rollover concerns.

Each role has a rule of its own. 民生委員・児童委員 serve three years to 30 November and are renewed together
on 1 December (民生委員法 10条, 一斉改選); the terms of the others are what the office's 要綱 say.
A 補欠 serves what remains of the term of the one before (残任期間).
"""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from welfare_desktop.domain.fiscal import ELECTION_EVERY, ELECTION_YEAR
from welfare_desktop.domain.registers.volunteers import Appointment
from welfare_desktop.domain.values import first_day, last_day

WELFARE_HELPER = "福祉協力員"
NEEDS_HELPER = "ニーズ対応員"
HOUSEHOLD_MINSEI = "民生委員(世帯担当)"
CHILD_MINSEI = "主任児童委員"
MINSEI_ROLES = (HOUSEHOLD_MINSEI, CHILD_MINSEI)
FULL_DAY = len("2026-04-01")


class Procedure(StrEnum):
    """手続主体: who appoints, and so what the office does at a rollover."""

    OFFICE = "当会が委嘱"
    MINISTER = "推薦会・大臣委嘱"


@dataclass(frozen=True, slots=True)
class TermRule:
    """The term of a role: so many years (0: none) to the day `ends_on` (MM-DD, "" counts from the appointment).

    `renewed_in` is a year in which all terms of the role end together; 0 where everybody's term is counted
    from the appointment. `letter` is the 委嘱番号 with {番号} for its serial number.
    """

    years: int = 0
    ends_on: str = ""
    renewed_in: int = 0
    procedure: Procedure = Procedure.OFFICE
    letter: str = "第{番号}号"


NO_TERM = TermRule()
MINSEI_TERM = TermRule(ELECTION_EVERY, "11-30", ELECTION_YEAR, Procedure.MINISTER, "")
USUAL_RULES: Mapping[str, TermRule] = MappingProxyType(
    {
        WELFARE_HELPER: TermRule(3, "03-31"),
        NEEDS_HELPER: TermRule(3, "03-31"),
        HOUSEHOLD_MINSEI: MINSEI_TERM,
        CHILD_MINSEI: MINSEI_TERM,
        "校区社協役員": TermRule(2, "03-31"),
        "町内会役員": TermRule(1, "03-31"),
    }
)
"""What holds until the office says otherwise; roles that are not here have no term."""


@dataclass(frozen=True, slots=True)
class Held:
    """An appointment and the person (id) who holds it."""

    person: int
    appointment: Appointment


def day_after(day: str, days: int = 1) -> str:
    """The ISO day so many days later (earlier when negative)."""
    return (date.fromisoformat(day) + timedelta(days)).isoformat()


def years_later(day: str, years: int) -> str:
    """The same day so many years later; 29 February becomes the 28th."""
    year = f"{int(day[:4]) + years:04}"
    return f"{year}-02-28" if day[5:] == "02-29" and not _is_leap(int(year)) else year + day[4:]


def term_end(rule: TermRule, appointed_on: str, predecessor_ends_on: str = "") -> str | None:
    """The last day of a term that begins on `appointed_on`; None where the role has none or the day is not known.

    `predecessor_ends_on` is the end of the term that a 補欠 completes; it counts only if it is still ahead.
    """
    if len(appointed_on) < FULL_DAY:
        return None
    if len(predecessor_ends_on) == FULL_DAY and predecessor_ends_on >= appointed_on:
        return predecessor_ends_on
    if not rule.years:
        return None
    if not rule.ends_on:
        return day_after(years_later(appointed_on, rule.years), -1)
    if rule.renewed_in:
        return _common_end(rule, appointed_on)
    year = int(appointed_on[:4])
    begun = year if appointed_on[5:] > rule.ends_on else year - 1
    return _closing_day(begun + rule.years, rule.ends_on)


def next_term(rule: TermRule, today: str) -> str | None:
    """The first day of the next common term after `today`; None where terms do not end together on one day."""
    if not rule.years or not rule.ends_on:
        return None
    if rule.renewed_in:
        return day_after(_common_end(rule, today))
    year = int(today[:4]) + (today[5:] > rule.ends_on)
    return day_after(_closing_day(year, rule.ends_on))


def _common_end(rule: TermRule, day: str) -> str:
    """The end of the common term a day falls in."""
    year = int(day[:4]) + (day > _closing_day(int(day[:4]), rule.ends_on))
    return _closing_day(year + (rule.renewed_in - year) % rule.years, rule.ends_on)


def _closing_day(year: int, ends_on: str) -> str:
    """The day MM-DD of a year; 02-29 is the last day of February."""
    return last_day(f"{year:04}-02") if ends_on == "02-29" else f"{year:04}-{ends_on}"


def _is_leap(year: int) -> bool:
    return monthrange(year, 2)[1] == 29


# --- who is in office ---


def in_office(appointment: Appointment, day: str) -> bool:
    """Whether somebody held this office on a day (ISO); the 退任日 is the last day in office.

    A term that passed ends nothing by itself: who was not said to have left is still in office (任期満了・未処理).
    """
    begun, ended = appointment.appointed_on, appointment.ended_on
    return (not begun or first_day(begun) <= day) and (not ended or day <= last_day(ended))


def holders(held: Iterable[Held], day: str) -> tuple[Held, ...]:
    """Who is in office on a day, each person once for each role and seat: the appointment that began last."""
    found: dict[tuple[int, str, int | str | None], Held] = {}
    for each in held:
        if each.appointment.role and in_office(each.appointment, day):
            key = each.person, each.appointment.role, each.appointment.seat
            before = found.get(key)
            if before is None or (before.appointment.appointed_on or "") < (each.appointment.appointed_on or ""):
                found[key] = each
    return tuple(found.values())


def counted_in(held: Iterable[Held], homes: Mapping[int, int]) -> Mapping[tuple[str, int], int]:
    """By role and person the district each counts in, once: that of the first appointment, else of their home.

    `homes` are the districts people live in; 0 where none is known.
    """
    found: dict[tuple[str, int], int] = {}
    for each in held:
        area = each.appointment.district
        place = area if isinstance(area, int) else homes.get(each.person, 0)
        found.setdefault((each.appointment.role or "", each.person), place)
    return found


def expires(appointment: Appointment, begins_on: str) -> bool:
    """Whether this appointment is over when a new term begins: in office the day before, its term ended by then."""
    ends = appointment.term_ends_on
    return in_office(appointment, day_after(begins_on, -1)) and not (ends and last_day(ends) >= begins_on)


def last_term_end(appointments: Iterable[Appointment], role: str | None) -> str:
    """The end of the last term of a role that somebody had, as it is kept; "" where none is known."""
    return max((each.term_ends_on for each in appointments if each.role == role and each.term_ends_on), default="")


def has_served(appointments: Iterable[Appointment], role: str | None, before: str) -> bool:
    """再任: whether one of the appointments is of this role and began before a day (ISO)."""
    return any(each.role == role and each.appointed_on and each.appointed_on < before for each in appointments)
