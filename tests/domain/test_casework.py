"""A case goes on by turns; entries say what comes next; restricted cases are their team's."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.casework import course as casework
from welfare_desktop.domain.casework.course import TurnTaken
from welfare_desktop.domain.registers.cases import Case, History, Reception
from welfare_desktop.domain.registers.vocabulary import CASE_STATUS, CASE_TURN

BEGUN = Case(number="R8-0001", status="受付", receptions=(Reception(received_on="2026-05-01"),))


def taken(turn: str, on: str = "2026-06-01") -> TurnTaken:
    return TurnTaken(turn, on, "困りごとの解消" if turn == casework.CLOSE else "", "区役所" if turn == "移管" else "")


@given(st.lists(st.integers(0, 9), max_size=12))
def test_however_a_case_turns_it_keeps_its_number_and_every_turn(steps: list[int]) -> None:
    case = BEGUN
    for step in steps:
        possible = casework.turns_possible(case)
        turn = taken(possible[step % len(possible)])
        assert casework.turn_problems(case, turn) == ()
        case = casework.turned(case, turn)
        assert case.status == casework.status_after(turn.turn)
        assert bool(case.closed_on) == (case.status == casework.CLOSED) == (not casework.is_open(case))
    assert case.number == BEGUN.number
    assert len(case.turns) == len(steps)


def test_every_turn_and_every_state_is_a_word_of_the_register() -> None:
    for status in CASE_STATUS.options:
        for turn in casework.turns_possible(Case(status=str(status))):
            assert turn in CASE_TURN.options
            assert casework.status_after(turn) in CASE_STATUS.options


@pytest.mark.parametrize(
    ("turn", "code"),
    [
        (TurnTaken("再開", "2026-06-01"), "turn.impossible"),
        (TurnTaken("支援開始", ""), "turn.day"),
        (TurnTaken("支援開始", "2026-04-30"), "turn.early"),
        (TurnTaken("終結", "2026-06-01"), "turn.reason"),
        (TurnTaken("移管", "2026-06-01"), "turn.to"),
    ],
)
def test_a_turn_that_cannot_be_is_explained(turn: TurnTaken, code: str) -> None:
    assert [problem.code for problem in casework.turn_problems(BEGUN, turn)] == [code]


def test_a_reception_on_a_closed_case_resumes_it() -> None:
    closed = casework.turned(BEGUN, taken("終結"))
    again = casework.received(closed, Reception(received_on="2026-09-01"))
    assert (again.status, again.closed_on, again.close_reason) == ("支援中", None, None)
    assert [turn.turn for turn in again.turns] == ["終結", "再開"]
    assert len(again.receptions) == 2


def test_an_entry_begins_the_support_and_says_what_comes_next() -> None:
    case = casework.written(BEGUN, History(happened_at="2026-05-10", next_on="2026-05-20"), "訪問する")
    assert (case.status, case.next_action_on, case.next_action) == ("支援中", "2026-05-20", "訪問する")
    earlier = casework.written(case, History(happened_at="2026-05-15"))
    assert earlier.next_action_on == "2026-05-20"
    done = casework.written(earlier, History(happened_at="2026-05-21"))
    assert (done.next_action_on, done.next_action) == (None, None)


@given(st.permutations(["2026-05-03", "2026-05-01", "2026-06-30", "2026-05-02"]))
def test_entries_stand_in_order_of_days(days: list[str]) -> None:
    case = BEGUN
    for day in days:
        case = casework.written(case, History(happened_at=day))
    assert [each.happened_at for each in case.history] == sorted(days)
    assert casework.touched_on(case) == "2026-06-30"


def test_out_of_touch_counts_days_since_the_last_contact() -> None:
    assert not casework.is_out_of_touch("2026-08-24", "2026-11-22", 90)
    assert casework.is_out_of_touch("2026-08-23", "2026-11-22", 90)
    assert casework.is_out_of_touch("", "2026-11-22", 90)


@pytest.mark.parametrize(
    ("clerk", "responsible", "team", "works"),
    [
        ("伊東 真澄", "伊東　真澄", None, True),
        ("伊東", "伊東 真澄", None, True),
        ("真澄", "伊東 真澄", None, False),
        ("大賀 亮", "伊東 真澄", "倉富 さつき、大賀亮", True),
        ("谷", None, None, False),
        ("谷", "谷川 京子", None, False),
    ],
)
def test_who_works_on_a_case(clerk: str, responsible: str | None, team: str | None, works: bool) -> None:
    assert casework.works_on(clerk, responsible, team) is works
    case = Case(responsible=responsible, team=team, restricted=True)
    assert casework.withheld_from(clerk, case) is not works
    assert not casework.withheld_from(clerk, dataclasses.replace(case, restricted=None))
