"""What keeps a record from being kept: no name, or a period that ends before it begins; nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import rows_of
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.record_rows import apply
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.households import HOUSEHOLDS, Household, HouseholdPause, Member
from welfare_desktop.domain.registers.rules import problems_of
from welfare_desktop.domain.registers.salons import SALONS, Salon
from welfare_desktop.domain.registers.volunteers import VOLUNTEERS, Appointment, Volunteer


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.key)
def test_only_the_name_is_required(kind: Kind) -> None:
    place = kind.column(kind.name).place
    assert [*problems_of(kind, kind.record())] == [place]
    assert problems_of(kind, apply(kind, kind.record(), {kind.name: "名"})) == {}


@given(st.data())
def test_whatever_a_row_says_problems_name_its_places(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(KINDS.values())))
    record = apply(kind, kind.record(), data.draw(rows_of(kind)))
    for path, problem in problems_of(kind, record).items():
        assert problem.code in ("name.missing", "period.reversed")
        assert problem.text()
        assert path


def test_a_period_may_not_end_before_it_begins() -> None:
    salon = Salon(name="ひまわり", opened_on="2020-04-01", closed_on="2019-03-31")
    (found,) = problems_of(SALONS, salon).items()
    assert (found[0], found[1].code) == ("closed_on", "period.reversed")


@pytest.mark.parametrize(("begin", "end"), [
    ("2020-04-01", "2020-04-01"), ("2020-04-01", "2020-04"), ("2020-04-01", "2020"), ("2020", "2020-01-01"), (None, "2020"),
])  # fmt: skip
def test_partial_dates_are_no_contradiction(begin: str | None, end: str) -> None:
    assert problems_of(SALONS, Salon(name="ひまわり", opened_on=begin, closed_on=end)) == {}


def test_children_are_checked_at_their_places() -> None:
    household = Household(
        members=(Member(name="渡邉 太郎"), Member(relation="妻")),
        pauses=(HouseholdPause(since="2024-02-01", until="2024-01-01"),),
    )
    assert set(problems_of(HOUSEHOLDS, household)) == {"members.2.name", "pauses.1.until"}
    person = Volunteer(name="山本 幸子", appointments=(Appointment(appointed_on="2024-04-01", ended_on="2023-03-31"),))
    assert set(problems_of(VOLUNTEERS, person)) == {"appointments.1.ended_on"}
