import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.watching import Assignment, Confirmation
from welfare_desktop.domain.watching.confirmations import (
    CHANGED,
    NOT_MET,
    OVER,
    UNCHANGED,
    Answer,
    confirmed,
    is_stale,
    of_year,
    problems_of_answer,
    stale_before,
)

HOME = Household(
    id=1,
    members=(Member(id=2, name="青木 一郎", is_head=True, is_watched=True),),
    assignments=(Assignment(id=3, role="主", person=5),),
    confirmations=(Confirmation(id=4, year=2025, confirmed_on="2025-09-01", result=UNCHANGED),),
    last_confirmed_on="2025-09-01",
)
ON = "2026-11-22"


def test_seeing_a_household_notes_the_year_and_the_day() -> None:
    seen = confirmed(HOME, 2026, Answer(UNCHANGED, ON, by=5))
    assert [each.year for each in seen.confirmations] == [2026, 2025]
    assert seen.last_confirmed_on == ON
    missed = confirmed(HOME, 2026, Answer(NOT_MET, ON))
    assert missed.last_confirmed_on == "2025-09-01"
    assert of_year(missed, 2026) is not None


def test_an_entry_is_changed_in_place_and_taken_back() -> None:
    seen = confirmed(HOME, 2026, Answer(UNCHANGED, ON))
    seen = dataclasses.replace(
        seen, confirmations=(dataclasses.replace(seen.confirmations[0], id=9), HOME.confirmations[0])
    )
    changed = confirmed(seen, 2026, Answer(CHANGED, ON, note="入院していた"))
    assert [(each.id, each.result) for each in changed.confirmations] == [(9, CHANGED), (4, UNCHANGED)]
    assert confirmed(changed, 2026, Answer(None)) == HOME


def test_an_end_ends_the_household_and_those_in_charge() -> None:
    over = confirmed(HOME, 2026, Answer(OVER, ON, end_reason="死亡"))
    assert (over.ended_on, over.end_reason) == (ON, "死亡")
    assert over.assignments[0].until == over.members[0].died_on == ON


def test_a_typed_answer_lacks_what_it_needs() -> None:
    assert list(problems_of_answer({"result": UNCHANGED})) == ["on"]
    assert list(problems_of_answer({"result": OVER, "on": ON})) == ["end_reason"]
    assert list(problems_of_answer({"result": UNCHANGED, "on": ON, "end_reason": "死亡"})) == ["end_reason"]
    assert not problems_of_answer({})


@given(st.dates(), st.integers(0, 60))
def test_the_limit_lies_so_many_months_back(today: object, months: int) -> None:
    day = str(today)
    limit = stale_before(day, months) if int(day[:4]) > 10 else "0001-01-01"
    assert limit <= day
    assert is_stale(None, day, months)
    assert not is_stale(day, day, months)


def test_a_month_counts_from_its_first_day() -> None:
    assert is_stale("2025-11", "2026-11-22", 12)
    assert not is_stale("2025-11-22", "2026-11-22", 12)
