"""Conditions that speak of today — 75歳以上, 3か月以上未確認, 3か月以内に満了 — and the plain ones they stand for.

A saved search keeps what the clerk said, so that next month it finds who is concerned then.
"""

import calendar
from datetime import date, timedelta

from welfare_desktop.domain.listing import Condition

AGE_FROM, AGE_UNTIL, LONG_AGO, SOON = "age-from", "age-until", "long-ago", "soon"
RELATIVE = frozenset((AGE_FROM, AGE_UNTIL, LONG_AGO, SOON))
"""Ways of comparing whose value is a whole number: years of age, or months from today."""


def plain(condition: Condition, today: str) -> tuple[Condition, ...]:
    """The conditions with dates that a condition means on an ISO day; itself where it says no such thing.

    LONG_AGO counts what has no date at all too: nobody has confirmed it.
    """
    number = condition.value
    if condition.how not in RELATIVE or not isinstance(number, int):
        return (condition,)
    key, day = condition.key, date.fromisoformat(today)
    if condition.how == AGE_FROM:
        return (Condition(key, "until", months_from(day, -12 * number).isoformat()),)
    if condition.how == AGE_UNTIL:
        eldest = months_from(day, -12 * (number + 1)) + timedelta(days=1)
        return (Condition(key, "from", eldest.isoformat()),)
    if condition.how == LONG_AGO:
        return (Condition(key, "until-or-empty", months_from(day, -number).isoformat()),)
    return Condition(key, "from", today), Condition(key, "until", months_from(day, number).isoformat())


def months_from(day: date, months: int) -> date:
    """The same day so many months later (earlier when negative); the month's last day where it has no such day."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(years, month + 1, min(day.day, calendar.monthrange(years, month + 1)[1]))
