"""任期: ends by role, remaining terms, who is in office, 通算年数."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.fiscal import election_span, election_term_of
from welfare_desktop.domain.registers.volunteers import Appointment
from welfare_desktop.domain.serving.terms import (
    MINSEI_TERM,
    NO_TERM,
    Held,
    TermRule,
    expires,
    has_served,
    holders,
    in_office,
    next_term,
    term_end,
)
from welfare_desktop.domain.serving.years import Tenure, merged, served, tenure

DAYS = st.dates(date(2001, 1, 1), date(2060, 12, 31)).map(date.isoformat)
RULES = st.builds(
    TermRule,
    years=st.integers(1, 6),
    ends_on=st.sampled_from(["", "03-31", "11-30", "02-29", "12-31"]),
    renewed_in=st.sampled_from([0, 0, 2022, 2025]),
)


@pytest.mark.parametrize(
    ("appointed_on", "end"),
    [
        ("2022-12-01", "2025-11-30"),
        ("2025-11-30", "2025-11-30"),
        ("2025-12-01", "2028-11-30"),
        ("2024-06-10", "2025-11-30"),
    ],
)
def test_minsei_terms_end_on_30_november_of_every_third_year(appointed_on: str, end: str) -> None:
    assert term_end(MINSEI_TERM, appointed_on) == end


@given(DAYS)
def test_minsei_terms_agree_with_the_years_of_general_election(day: str) -> None:
    assert term_end(MINSEI_TERM, day) == election_span(election_term_of(day))[1]


@given(RULES, DAYS)
def test_a_term_lasts_at_most_its_years_and_ends_on_its_day(rule: TermRule, day: str) -> None:
    end = term_end(rule, day)
    assert end is not None
    assert day <= end
    assert date.fromisoformat(end) - date.fromisoformat(day) <= timedelta(days=366 * rule.years)
    if rule.ends_on and rule.ends_on != "02-29":
        assert end[5:] == rule.ends_on


@given(RULES, DAYS)
def test_the_next_common_term_begins_after_today_and_lasts_whole_years(rule: TermRule, day: str) -> None:
    begins = next_term(rule, day)
    if begins is None:
        assert not rule.ends_on
        return
    assert begins > day
    end = term_end(rule, begins)
    assert end is not None
    assert int(end[:4]) - int(begins[:4]) in (rule.years, rule.years - 1)


def test_a_successor_serves_what_remains_of_the_term() -> None:
    rule = TermRule(3, "03-31")
    assert term_end(rule, "2026-06-01", "2027-03-31") == "2027-03-31"
    assert term_end(rule, "2026-06-01", "2026-03-31") == "2029-03-31"


def test_a_term_without_a_rule_or_a_day_is_not_proposed() -> None:
    assert term_end(NO_TERM, "2026-04-01") is None
    assert term_end(MINSEI_TERM, "2026") is None


def test_the_day_of_leaving_is_the_last_in_office() -> None:
    left = Appointment(role="福祉協力員", appointed_on="2024-04", ended_on="2026-03-31")
    assert in_office(left, "2026-03-31")
    assert not in_office(left, "2026-04-01")
    assert not in_office(left, "2024-03-31")


def test_one_person_counts_once_for_a_role_with_the_newest_appointment() -> None:
    old = Appointment(id=1, role="福祉協力員", appointed_on="2021-04-01", term_ends_on="2024-03-31")
    new = Appointment(id=2, role="福祉協力員", appointed_on="2024-04-01")
    assert holders([Held(7, old), Held(7, new)], "2026-01-01") == (Held(7, new),)


def test_whose_term_ends_before_the_new_one_must_be_decided_about() -> None:
    ends = Appointment(role="福祉協力員", appointed_on="2024-04-01", term_ends_on="2027-03-31")
    assert expires(ends, "2027-04-01")
    assert not expires(ends, "2027-03-31")
    assert expires(Appointment(role="福祉協力員"), "2027-04-01")


def test_a_role_held_before_makes_a_reappointment() -> None:
    before = [Appointment(role="福祉協力員", appointed_on="2020-04-01", ended_on="2023-03-31")]
    assert has_served(before, "福祉協力員", "2026-04-01")
    assert not has_served(before, "民生委員(世帯担当)", "2026-04-01")
    assert not has_served(before, "福祉協力員", "2020-04-01")


def test_years_of_service_count_overlaps_once_and_skip_gaps() -> None:
    served = [
        Appointment(role="福祉協力員", appointed_on="2010-04-01", ended_on="2013-03-31"),
        Appointment(role="ニーズ対応員", appointed_on="2012-04-01", ended_on="2014-03-31"),
        Appointment(role="福祉協力員", appointed_on="2020-04-01", term_ends_on="2029-03-31"),
    ]
    assert tenure(served, "2026-03-31") == Tenure(10, 0)
    assert tenure(served, "2026-03-31", ["福祉協力員"]) == Tenure(9, 0)
    assert tenure(served, "2009-03-31") == Tenure(0, 0)
    assert Tenure(10, 3).text() == "10年3か月"


def test_full_terms_make_full_years() -> None:
    terms = [
        Appointment(role="主任児童委員", appointed_on=f"{year}-12-01", term_ends_on=f"{year + 3}-11-30")
        for year in (2016, 2019, 2022)
    ]
    assert tenure(terms, "2025-11-30") == Tenure(9, 0)


@given(st.lists(st.tuples(DAYS, DAYS).map(lambda pair: (min(pair), max(pair))), max_size=6))
def test_merged_spans_hold_the_same_days_apart_from_one_another(spans: list[tuple[str, str]]) -> None:
    found = merged(spans)
    assert all(one[1] < other[0] for one, other in itertools.pairwise(found))
    assert all(any(begin <= span[0] and span[1] <= end for begin, end in found) for span in spans)


def test_years_are_told_in_all_and_by_role() -> None:
    helper = Appointment(role="福祉協力員", appointed_on="2014-04-01", ended_on="2023-03-31")
    both = Appointment(role="民生委員(世帯担当)", appointed_on="2022-12-01")
    assert served((helper,), "2026-11-30") == "9年0か月"
    assert served((both, helper), "2026-11-30") == "12年8か月(民生委員(世帯担当) 4年0か月、福祉協力員 9年0か月)"
    assert served((Appointment(role="福祉協力員"),), "2026-11-30") == ""
