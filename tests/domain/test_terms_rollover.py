"""改選・委嘱替え: which lines there are and what becomes of them."""

import pytest

from welfare_desktop.domain.registers.seats import Quota, Seat
from welfare_desktop.domain.registers.volunteers import Appointment
from welfare_desktop.domain.serving.rollover import Answer, Course, Fate, Line, Result, Rollover, lines_of, planned
from welfare_desktop.domain.serving.seating import Newcomer, chairs_of, needed, open_seats, quotas_on
from welfare_desktop.domain.serving.terms import Held, counted_in

ROLLOVER = Rollover("福祉協力員", "2027-04-01", "2030-03-31")


def held(identity: int, ends: str | None, ended: str | None = None) -> Held:
    return Held(
        identity,
        Appointment(id=identity, role="福祉協力員", appointed_on="2024-04-01", term_ends_on=ends, ended_on=ended),
    )


def test_lines_are_those_whose_term_ends_undecided_then_empty_seats_then_added_places() -> None:
    rollover = Rollover("福祉協力員", "2027-04-01", "2030-03-31", added=(("n1", 9),))
    holding = [held(1, "2027-03-31"), held(2, "2028-03-31"), held(3, "2027-03-31", "2027-03-31"), held(4, None)]
    found = lines_of(rollover, holding, [Seat(id=5, code="A-1")])
    assert [line.key for line in found] == ["a1", "a4", "s5", "n1"]


@pytest.mark.parametrize(
    ("answer", "fates"),
    [
        (Answer(), (Fate.OPEN,)),
        (Answer(result=Result.AGAIN), (Fate.AGAIN,)),
        (Answer(Course.HOLD, Result.AGAIN), (Fate.OPEN,)),
        (Answer(Course.LEAVE, Result.LEFT), (Fate.LEFT, Fate.VACANT)),
        (Answer(result=Result.LEFT, newcomer=Newcomer("試験 花子")), (Fate.LEFT, Fate.NEW)),
    ],
)
def test_an_answer_says_what_becomes_of_somebody(answer: Answer, fates: tuple[Fate, ...]) -> None:
    rollover = Rollover("福祉協力員", "2027-04-01", "2030-03-31", {"a1": answer})
    (change,) = planned(rollover, [Line("a1", 9, "", held=held(1, "2027-03-31"))], {}, {}).changes
    assert change.fates == fates


def test_an_empty_seat_stays_empty_until_somebody_is_named() -> None:
    seat = Line("s5", 9, "", seat=Seat(id=5, code="A-1"))
    assert planned(ROLLOVER, [seat], {}, {}).changes[0].fates == (Fate.VACANT,)
    rollover = Rollover("福祉協力員", "2027-04-01", "", {"s5": Answer(newcomer=Newcomer("試験 花子"))})
    assert planned(rollover, [seat], {}, {}).counts()[Fate.NEW] == 1


def test_who_died_or_moved_is_said_to_leave_before_anybody_answers() -> None:
    (change,) = planned(ROLLOVER, [Line("a1", 9, "", held=held(1, "2027-03-31"))], {1: "死亡"}, {}).changes
    assert change.fates[0] is Fate.LEFT
    assert change.answer.reason == "死亡"


def test_quotas_are_those_of_the_term_that_has_begun() -> None:
    quotas = [
        Quota(id=1, council="第一", term_begins_on="2022-12-01", role="世帯担当", seats=20),
        Quota(id=2, council="第一", term_begins_on="2025-12-01", role="世帯担当", seats=21),
        Quota(id=3, council="第一", term_begins_on="2028-12-01", role="世帯担当", seats=22),
    ]
    assert quotas_on(quotas, "2026-11-22") == {("第一", "世帯担当"): 21}
    assert quotas_on(quotas, "2025-11-30") == {("第一", "世帯担当"): 20}


def test_a_chair_tells_who_was_on_it_last() -> None:
    seats = [Seat(id=5, code="A-1"), Seat(id=6, code="A-2")]
    former = Held(1, Appointment(id=1, role="福祉協力員", seat=5, ended_on="2026-03-31"))
    now = Held(2, Appointment(id=2, role="福祉協力員", seat=6))
    loose = Held(3, Appointment(id=3, role="福祉協力員"))
    chairs, unseated = chairs_of(seats, [now, loose], [former, now, loose])
    assert [chair.vacant for chair in chairs] == [True, False]
    assert chairs[0].before == former
    assert unseated == (loose,)


def test_nobody_in_office_is_lost_on_a_seat_that_is_taken_or_gone() -> None:
    first, second, gone = (
        Held(person, Appointment(id=person, role="福祉協力員", seat=seat)) for person, seat in ((1, 5), (2, 5), (3, 9))
    )
    (chair,), unseated = chairs_of([Seat(id=5, code="A-1")], [first, second, gone], [])
    assert (chair.held, unseated) == (first, (second, gone))


def test_everybody_counts_once_for_a_role_where_they_serve_else_where_they_live() -> None:
    held = [
        Held(1, Appointment(role="福祉協力員", district=7, area="一")),
        Held(1, Appointment(role="福祉協力員", district=8)),
        Held(1, Appointment(role="ニーズ対応員", district=8)),
        Held(2, Appointment(role="福祉協力員")),
        Held(3, Appointment(role="福祉協力員", district="未登録の校区")),
    ]
    assert counted_in(held, {1: 9, 2: 9}) == {
        ("福祉協力員", 1): 7, ("ニーズ対応員", 1): 8, ("福祉協力員", 2): 9, ("福祉協力員", 3): 0,
    }  # fmt: skip


def test_seats_count_from_their_founding_to_their_end() -> None:
    seats = [Seat(id=1, founded_on="2027-01-01"), Seat(id=2, abolished_on="2026-11-22"), Seat(id=3)]
    assert [seat.id for seat in open_seats(seats, "2026-11-22")] == [3]


def test_helpers_are_needed_by_households() -> None:
    assert needed(1001, 50, 100) == (11, 21)
    assert needed(None, 50, 100) is None
