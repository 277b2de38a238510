"""A grant goes from stage to stage and never back."""

import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.grants.rules import OPENING, RUNNING, Applicant, GrantRules, is_closed, stage_of
from welfare_desktop.domain.grants.steps import (
    STEPS,
    amount_of,
    carried,
    carry_problem,
    change_problem,
    changed,
    next_step,
    problem_of,
    renewed,
    taken,
    unspent,
)
from welfare_desktop.domain.registers.grants import Grant
from welfare_desktop.domain.registers.salons import SalonGrant

RULES = GrantRules()
SALON = Applicant(listens=True, concerns_salon=True, times=12)


@given(st.integers(0, 40_000), st.integers(0, 60_000))
def test_every_step_follows_the_one_before_until_the_grant_is_settled(asked: int, spent: int) -> None:
    grant, labels = Grant(year=2026, kind=RUNNING, amount_requested=asked), list[str]()
    while (step := next_step(grant)) is not None:
        amount = spent if step.amount == "amount_spent" else amount_of(grant, step, SALON, RULES)
        assert problem_of(grant, step, "2026-06-01", amount) is None
        grant = taken(grant, step, "2026-06-01", amount, RULES)
        labels.append(step.label)
    assert labels == [step.label for step in STEPS]
    assert is_closed(grant)
    paid, fixed = grant.amount_paid or 0, grant.amount_fixed or 0
    assert fixed <= paid <= asked or asked == 0
    assert (grant.amount_returned or 0) == paid - fixed
    assert grant.settlement == ("返還" if paid > fixed else "精算のみ")


def test_refused_and_withdrawn_grants_go_no_further() -> None:
    assert next_step(Grant(applied_on="2026-04-10", decision="不交付")) is None
    assert next_step(Grant(applied_on="2026-04-10", withdrawn_on="2026-04-20")) is None
    assert next_step(Grant()) == STEPS[0]


def test_a_decision_says_by_when_to_report_and_keeps_the_number_it_has() -> None:
    reviewed = Grant(year=2026, kind=RUNNING, applied_on="2026-04-10", reviewed_on="2026-05-10")
    step = next_step(reviewed)
    assert step is not None
    decided = taken(reviewed, step, "2026-05-20", 12_000, RULES, "第7号")
    assert (decided.decision, decided.report_due_on, decided.decision_number) == ("交付", "2027-04-20", "第7号")
    known = taken(dataclasses.replace(reviewed, decision_number="第1号"), step, "2026-05-20", 12_000, RULES, "第8号")
    assert known.decision_number == "第1号"


def test_a_day_before_the_stage_before_and_an_unknown_amount_are_told() -> None:
    paid = Grant(year=2026, kind=RUNNING, claimed_on="2026-05-29", paid_on="2026-06-10", amount_paid=12_000)
    step = next_step(paid)
    assert step is not None
    assert step.label == "実績報告"
    early, unknown = problem_of(paid, step, "2026-06-09", 12_000), problem_of(paid, step, "2027-04-01", None)
    assert early is not None
    assert early.code == "grant.day"
    assert unknown is None, "a report comes before its sum is known"
    fixing = problem_of(dataclasses.replace(paid, reported_on="2027-04-01"), STEPS[-2], "2027-05-01", None)
    assert fixing is not None
    assert fixing.code == "grant.amount"
    assert amount_of(paid, step, SALON, RULES) is None
    assert problem_of(paid, step, "", 12_000) is not None


def test_what_may_be_carried_over_is_not_returned() -> None:
    fixed = Grant(year=2026, amount_paid=20_000, amount_fixed=15_000, carried_over=5_000, fixed_on="2027-05-01")
    step = next_step(fixed)
    assert step is not None
    settled = taken(fixed, step, "2027-05-20", amount_of(fixed, step, SALON, RULES), RULES)
    assert (settled.settlement, settled.amount_returned) == ("繰越承認", None)


def test_last_years_opening_goes_on_as_a_running_salon_with_its_account() -> None:
    before = SalonGrant(year=2025, kind=OPENING, amount_granted=50_000, account="普通 1", paid_on="2025-06-10")
    fresh = renewed(before, 2026, SALON, RULES)
    assert isinstance(fresh, SalonGrant)
    assert (fresh.year, fresh.kind, fresh.account, fresh.amount_requested) == (2026, RUNNING, "普通 1", 12_000)
    assert stage_of(fresh) == "未受付"


@given(paid=st.integers(0, 50_000), fixed=st.integers(0, 50_000), carry=st.integers(-1, 50_000))
def test_what_was_paid_is_spent_carried_over_or_returned(paid: int, fixed: int, carry: int) -> None:
    grant = Grant(year=2026, amount_paid=paid, amount_fixed=min(fixed, paid), fixed_on="2027-05-01")
    problem = carry_problem(grant, "2027-05-20", carry)
    assert (problem is None) == (0 < carry <= unspent(grant))
    if problem is None:
        done = carried(grant, "2027-05-20", carry)
        assert (done.amount_fixed or 0) + (done.carried_over or 0) + (done.amount_returned or 0) == paid
        assert next_step(done) is None


@given(amount=st.one_of(st.none(), st.integers(-10, 50_000)))
def test_a_change_is_approved_between_decision_and_report_and_moves_no_stage(amount: int | None) -> None:
    decided = Grant(year=2026, decided_on="2026-05-20", amount_granted=12_000)
    problem = change_problem(decided, "2026-06-01", amount)
    assert (problem is None) == (amount is not None and amount >= 0)
    after = changed(decided, "2026-06-01", amount)
    assert (after.stage, after.amount_granted) == (decided.stage, amount)
    for other in (Grant(applied_on="2026-04-01"), dataclasses.replace(decided, reported_on="2027-04-01")):
        assert change_problem(other, "2027-05-01", amount) is not None
    assert change_problem(decided, "2026-05-19", 1) is not None
