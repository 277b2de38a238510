"""Conditions that speak of today mean the days a clerk would work out."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.listing import Condition
from welfare_desktop.domain.reckoning import months_from, plain
from welfare_desktop.domain.values import age_on

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
BIRTHS = st.dates(date(1900, 1, 1), date(1989, 12, 31))


@pytest.mark.parametrize(
    ("how", "number", "meant"),
    [
        ("age-from", 75, [("until", "1951-11-22")]),
        ("age-until", 74, [("from", "1951-11-23")]),
        ("long-ago", 3, [("until-or-empty", "2026-08-22")]),
        ("soon", 3, [("from", "2026-11-22"), ("until", "2027-02-22")]),
    ],
)
def test_what_is_said_of_today_becomes_days(how: str, number: int, meant: list[tuple[str, str]]) -> None:
    assert [(each.how, each.value) for each in plain(Condition("born_on", how, number), "2026-11-22")] == meant


def test_a_condition_that_says_nothing_of_today_stays() -> None:
    said = Condition("sex", "is", "女")
    assert plain(said, "2026-11-22") == (said,)


def test_a_day_the_month_does_not_have_is_its_last() -> None:
    assert months_from(date(2026, 5, 31), -3) == date(2026, 2, 28)
    assert months_from(date(2026, 11, 30), 3) == date(2027, 2, 28)


@given(BIRTHS, DAYS, st.integers(0, 110))
def test_somebody_is_of_an_age_exactly_when_the_days_say_so(born: date, today: date, years: int) -> None:
    if (born.month, born.day) == (2, 29):
        born = born.replace(day=28)
    age = age_on(born.isoformat(), today.isoformat())
    (eldest,) = plain(Condition("born_on", "age-from", years), today.isoformat())
    (youngest,) = plain(Condition("born_on", "age-until", years), today.isoformat())
    assert age is not None
    assert (born.isoformat() <= str(eldest.value)) == (age >= years)
    assert (born.isoformat() >= str(youngest.value)) == (age <= years)
