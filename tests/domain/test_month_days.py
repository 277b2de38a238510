"""A day of every year, as clerks write it."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain import month_days


@given(st.dates(datetime.date(2000, 1, 1), datetime.date(2000, 12, 31)))
def test_what_is_shown_is_read_again(day: datetime.date) -> None:
    kept = day.strftime("%m-%d")
    assert month_days.read(month_days.shown(kept)) == kept


@pytest.mark.parametrize("text", ["3月31日", "３月３１日", "3/31", "03-31", " 3月31 ", "3.31"])
def test_a_day_is_read_as_clerks_write_it(text: str) -> None:
    assert month_days.read(text) == "03-31"


@pytest.mark.parametrize("text", ["2月30日", "13/1", "3月", "年度末", "331"])
def test_what_is_no_day_of_a_year_is_none(text: str) -> None:
    assert month_days.read(text) is None


def test_nothing_stays_nothing() -> None:
    assert (month_days.shown(""), month_days.read("  ")) == ("", "")
