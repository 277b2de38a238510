"""What the rules find about a grant, and what they propose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.grants import rules as grant_rules
from welfare_desktop.domain.grants.rules import NETWORK, RUNNING, Applicant, GrantRules, KindRule
from welfare_desktop.domain.registers.grants import Grant

RULES = GrantRules()
SALON = Applicant(listens=True, concerns_salon=True, has_plan=True, times=12, members=20)


def codes(grant: Grant, applicant: Applicant, rules: GrantRules = RULES) -> set[str]:
    return {each.code for each in grant_rules.warnings(grant, applicant, rules)} - {"grant.enclosures"}


@pytest.mark.parametrize(("year", "warned"), [(2021, False), (2022, True), (2026, True)])
@pytest.mark.parametrize("listens", [False, None])
def test_a_running_salon_must_listen_to_worries_since_reiwa_4(year: int, warned: bool, listens: bool | None) -> None:
    applicant = Applicant(listens=listens, concerns_salon=True, has_plan=True)
    assert ("grant.worries" in codes(Grant(year=year, kind=RUNNING), applicant)) is warned


def test_the_condition_is_of_running_salons_only() -> None:
    deaf = Applicant(listens=False, concerns_salon=True, has_plan=True)
    assert codes(Grant(year=2026, kind="新設助成"), deaf) == set()
    assert codes(Grant(year=2026, kind=RUNNING), SALON) == set()


@pytest.mark.parametrize(("year", "warned"), [(2021, set[str]()), (2022, {"grant.no-plan"})])
def test_a_district_without_a_plan_is_warned_since_reiwa_4(year: int, warned: set[str]) -> None:
    assert codes(Grant(year=year, kind=NETWORK), Applicant(has_plan=False)) == warned


def test_nothing_is_said_of_what_is_withdrawn_refused_or_settled() -> None:
    bad = Applicant(listens=False, concerns_salon=True, has_plan=False, ended=True)
    for grant in (
        Grant(year=2026, kind=RUNNING, withdrawn_on="2026-05-01"),
        Grant(year=2026, kind=RUNNING, decision="不交付"),
    ):
        assert grant_rules.warnings(grant, bad, RULES) == ()
    assert codes(Grant(year=2026, kind=RUNNING, settled_on="2027-05-01"), bad) == set()


def test_amounts_over_the_ceiling_and_over_the_rule_are_told() -> None:
    assert codes(Grant(year=2026, kind=RUNNING, amount_granted=31_000), SALON) == {"grant.ceiling"}
    assert codes(Grant(year=2026, kind=RUNNING, amount_granted=13_000), SALON) == {"grant.above"}
    assert codes(Grant(year=2026, kind=RUNNING, amount_granted=12_000, amount_paid=12_001), SALON) == {"grant.paid"}


@given(
    st.builds(
        KindRule,
        base=st.integers(0, 200_000),
        per_time=st.integers(0, 3_000),
        per_member=st.integers(0, 3_000),
        ceiling=st.integers(0, 200_000),
    ),
    st.none() | st.integers(0, 500_000),
    st.integers(0, 100),
    st.integers(0, 100),
)
def test_nobody_is_proposed_more_than_asked_or_than_the_ceiling(
    rule: KindRule, asked: int | None, times: int, members: int
) -> None:
    rules = GrantRules({RUNNING: rule})
    grant = Grant(year=2026, kind=RUNNING, amount_requested=asked)
    given_ = grant_rules.proposed_amount(grant, Applicant(times=times, members=members), rules)
    if given_ is not None:
        assert given_ >= 0
        assert asked is None or given_ <= asked
        assert not rule.ceiling or given_ <= rule.ceiling


@pytest.mark.parametrize(
    ("due", "day"), [("04-20", "2027-04-20"), ("03-31", "2027-03-31"), ("10-31", "2026-10-31"), ("12-01", "2026-12-01")]
)
def test_a_report_is_due_in_the_spring_after_the_year_or_in_its_own_autumn(due: str, day: str) -> None:
    assert GrantRules(report_due=due).due_on(2026) == day


@pytest.mark.parametrize(("today", "late"), [("2027-04-20", False), ("2027-04-21", True)])
def test_on_the_last_day_a_report_is_still_in_time(today: str, late: bool) -> None:
    grant = Grant(year=2026, kind=RUNNING, decided_on="2026-05-20", paid_on="2026-06-10")
    assert grant_rules.is_overdue(grant, RULES, today) is late
    reported = Grant(year=2026, paid_on="2026-06-10", reported_on="2027-06-01")
    assert not grant_rules.is_overdue(reported, RULES, "2028-01-01")


def test_the_papers_wanted_follow_the_stage() -> None:
    asked = Grant(applied_on="2026-04-10", enclosures=("申請書",))
    assert grant_rules.missing_enclosures(asked) == ("事業計画書", "収支予算書")
    claimed = Grant(applied_on="2026-04-10", claimed_on="2026-05-29")
    assert "請求書" in grant_rules.missing_enclosures(claimed)
    reported = Grant(reported_on="2027-04-10", enclosures=("実績報告書",))
    assert grant_rules.missing_enclosures(reported) == ("収支決算書",)
    assert grant_rules.missing_enclosures(Grant()) == ()
