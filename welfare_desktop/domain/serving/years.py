"""通算年数: how long a person has served, on a day, times that overlap counted once.

A term that ended without a 退任日 counts to its last day; without either to the day asked.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from welfare_desktop.domain.registers.volunteers import Appointment
from welfare_desktop.domain.serving.terms import day_after
from welfare_desktop.domain.values import first_day, last_day

MONTHS = 12
DAYS = 30
Span = tuple[str, str]
"""First and last ISO day."""


@dataclass(frozen=True, slots=True, order=True)
class Tenure:
    """Whole years and months."""

    years: int = 0
    months: int = 0

    def text(self) -> str:
        """12年4か月."""
        return f"{self.years}年{self.months}か月" if self.years else f"{self.months}か月"


def tenure(appointments: Iterable[Appointment], on: str, roles: Iterable[str] | None = None) -> Tenure:
    """How long somebody had served by the end of a day, in these roles (None: in all).

    Appointments whose beginning is not known say nothing.
    """
    wanted = None if roles is None else set(roles)
    spans = (_span(each, on) for each in appointments if wanted is None or each.role in wanted)
    months = days = 0
    for begin, end in merged(span for span in spans if span):
        whole, rest = _length(begin, end)
        months, days = months + whole, days + rest
    months += days // DAYS
    return Tenure(*divmod(months, MONTHS))


def served(appointments: Sequence[Appointment], on: str) -> str:
    """通算年数 in words: in all, and in each role where it is not the same; "" while no day is known."""
    whole = tenure(appointments, on)
    roles = {each.role: tenure(appointments, on, (each.role,)) for each in appointments if each.role}
    told = "、".join(f"{role} {length.text()}" for role, length in roles.items() if length > Tenure())
    if whole == Tenure():
        return ""
    return whole.text() if set(roles.values()) <= {whole, Tenure()} else f"{whole.text()}({told})"


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same days as spans that neither overlap nor touch, in order."""
    found: list[Span] = []
    for begin, end in sorted(spans):
        if found and begin <= day_after(found[-1][1]):
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((begin, end))
    return found


def _span(appointment: Appointment, on: str) -> Span | None:
    if not appointment.appointed_on:
        return None
    begin = first_day(appointment.appointed_on)
    last = appointment.ended_on or appointment.term_ends_on
    end = min(on, last_day(last)) if last else on
    return (begin, end) if begin <= end else None


def _length(begin: str, end: str) -> tuple[int, int]:
    """Whole months and days from the beginning of one day to the end of another."""
    first, after = date.fromisoformat(begin), date.fromisoformat(day_after(end))
    months = (after.year - first.year) * MONTHS + after.month - first.month
    if after.day >= first.day:
        return months, after.day - first.day
    return months - 1, after.day + DAYS - first.day
