from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.watching.activities import (
    CALL,
    DETAIL,
    GROUPS,
    HELP,
    REPORT,
    VISIT,
    WATCH,
    YEAR,
    Done,
    Figure,
    Reported,
    Tally,
    count,
    figure,
    ward,
)

MONTHS = ("2026-04", "2026-05", "2027-03")
NUMBER = st.none() | st.integers(0, 9)


@st.composite
def records(draw: st.DrawFn) -> list[Done]:
    drawn = draw(
        st.lists(
            st.tuples(
                st.sampled_from([*MONTHS, "2026-04-10", "2026-04-20"]),
                st.integers(0, 3),
                st.sampled_from([VISIT, CALL, HELP, None]),
                st.none() | st.integers(1, 4),
                NUMBER,
                NUMBER,
            ),
            max_size=20,
        )
    )
    return [Done(number, *each) for number, each in enumerate(drawn, start=1)]


@given(records())
def test_districts_add_up_to_the_ward_and_nobody_is_seen_less_often_than_once(done: list[Done]) -> None:
    counts = count(done)
    whole = ward(counts)
    as_one = count([Done(each.id, each.on, 1, each.kind, each.household, each.households, each.times) for each in done])
    for (month, group), tally in whole.items():
        assert tally.households <= tally.times
        assert tally.times == as_one[1, month, group].times
        if month:
            assert tally.households == as_one[1, month, group].households
    assert all(tally.households <= tally.times for tally in counts.values())


@given(records())
def test_the_months_make_the_year(done: list[Done]) -> None:
    whole = ward(count(done))
    for group in GROUPS:
        months = [whole[month, group] for month in MONTHS]
        year = whole[YEAR, group]
        assert sum(each.times for each in months) == year.times
        assert year.households <= sum(each.households for each in months)
        assert year.households >= max(each.households for each in months) or any(not each.household for each in done)


@given(records())
def test_a_household_visited_and_telephoned_is_watched_over_once(done: list[Done]) -> None:
    whole = ward(count([each for each in done if each.household]))
    for month in (*MONTHS, YEAR):
        visit, call, watch = (whole.get((month, group), Tally()) for group in (VISIT, CALL, WATCH))
        assert max(visit.households, call.households) <= watch.households <= visit.households + call.households
        assert watch.times == visit.times + call.times


def test_a_household_counts_where_it_was_seen_last() -> None:
    counts = count([Done(1, "2026-04-03", 1, VISIT, 7, None, 2), Done(2, "2026-04-20", 2, VISIT, 7, None, 1)])
    assert counts[1, "2026-04", VISIT] == Tally(0, 2)
    assert counts[2, "2026-04", VISIT] == Tally(1, 1)


def test_one_source_counts_and_both_without_a_choice_are_told() -> None:
    detail = Tally(3, 9)
    assert figure(detail, Reported()) == Figure(detail, DETAIL, False)
    assert figure(Tally(), Reported(10, 40)) == Figure(Tally(10, 40), REPORT, False)
    assert figure(detail, Reported(10, 40)) == Figure(detail, DETAIL, True)
    assert figure(detail, Reported(10, 40, REPORT)) == Figure(Tally(10, 40), REPORT, False)
    assert figure(Tally(), Reported()) == Figure(Tally(), "", False)
