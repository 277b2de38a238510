"""Fiscal years and terms of office."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.fiscal import (
    election_span,
    election_term_of,
    fiscal_label,
    fiscal_months,
    fiscal_span,
    fiscal_year_of,
)


@pytest.mark.parametrize(
    ("day", "year"),
    [
        ("2023-03-31", 2022),
        ("2023-04-01", 2023),
        ("2022-02-18", 2021),
        ("2023-01", 2022),
        ("2023-04", 2023),
        ("2023", None),
    ],
)
def test_january_to_march_belong_to_the_year_before(day: str, year: int | None) -> None:
    assert fiscal_year_of(day) == year


@given(st.dates())
def test_a_day_lies_within_its_fiscal_year(day: object) -> None:
    year = fiscal_year_of(str(day))
    assert year is not None
    first, last = fiscal_span(year)
    assert first <= str(day) <= last
    assert str(day)[:7] in fiscal_months(year)


@pytest.mark.parametrize(
    ("year", "label"),
    [
        (2022, "令和4年度"),
        (2019, "令和元年度"),
        (2018, "平成30年度"),
        (1989, "平成元年度"),
        (1926, "大正15年度"),
        (1850, "1850年度"),
    ],
)
def test_a_fiscal_year_is_named_after_its_era(year: int, label: str) -> None:
    assert fiscal_label(year) == label


@pytest.mark.parametrize(
    ("day", "year"),
    [("2022-12-01", 2022), ("2022-11-30", 2019), ("2025-11-30", 2022), ("2025-12-01", 2025), ("2016-12-01", 2016)],
)
def test_a_term_begins_with_each_general_election(day: str, year: int) -> None:
    assert election_term_of(day) == year
    first, last = election_span(year)
    assert first <= day <= last
