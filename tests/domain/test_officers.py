"""Who succeeds in a post serves what remains of its term; nobody loses an appointment by leaving."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.serving.officers import CHAIR, OFFICER, left, taken_up
from welfare_desktop.domain.serving.terms import TermRule, day_after, in_office

RULE = TermRule(2, "03-31")
DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 12, 31)).map(lambda day: day.isoformat())
CHAIR_OF = Appointment(id=7, role=OFFICER, post=CHAIR, district=3, appointed_on="2019-04-01", term_ends_on="2027-03-31")


@given(day=DAYS)
def test_on_every_day_exactly_one_of_the_two_is_in_office(day: str) -> None:
    before = left(Volunteer(id=1, name="前", appointments=(CHAIR_OF,)), 7, day)
    after = taken_up(Volunteer(id=2, name="後"), CHAIR_OF, 1, day, RULE)
    (old,), (new,) = before.appointments, after.appointments
    for look in (day_after(day, -1), day, day_after(day, 30)):
        assert in_office(old, look) != in_office(new, look)
    assert (new.role, new.post, new.district) == (OFFICER, CHAIR, 3)


@given(day=DAYS)
def test_a_successor_within_the_term_serves_what_remains_of_it(day: str) -> None:
    (new,) = taken_up(Volunteer(id=2, name="後"), CHAIR_OF, 1, day, RULE).appointments
    if day <= "2027-03-31":
        assert (new.term_ends_on, new.predecessor) == ("2027-03-31", 1)
    else:
        assert new.term_ends_on is not None
        assert new.term_ends_on > day
        assert new.predecessor is None


def test_who_died_left_by_death_and_who_served_before_serves_again() -> None:
    dead = left(Volunteer(id=1, name="前", died_on="2026-05-01", appointments=(CHAIR_OF,)), 7, "2026-06-01")
    assert (dead.appointments[0].ended_on, dead.appointments[0].end_reason) == ("2026-05-31", "死亡")
    again = taken_up(dead, CHAIR_OF, 0, "2027-04-01", RULE)
    assert again.appointments[0].is_reappointment
    assert len(again.appointments) == 2
