"""委嘱番号: serials go on from the highest that was written in the office's form."""

from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.registers.volunteers import Appointment
from welfare_desktop.domain.serving.letter_numbers import letter_number, next_serial, numbers_of
from welfare_desktop.domain.serving.terms import Held, Procedure, TermRule

FORM = "令和8年度第{番号}号"


@given(st.lists(st.integers(1, 99_999)))
def test_the_next_serial_follows_the_highest(serials: list[int]) -> None:
    assert next_serial(FORM, [letter_number(FORM, each) for each in serials]) == max(serials, default=0) + 1


def test_numbers_of_another_form_do_not_count() -> None:
    assert next_serial(FORM, ["令和７年度第99号", None, "", "99", "令和８年度 第３号", "令和8年度第 12 号"]) == 13


def test_numbers_of_a_role_follow_one_another_where_this_office_appoints() -> None:
    held = [Held(1, Appointment(role="福祉協力員", letter_number="第7号")), Held(2, Appointment(letter_number="第9号"))]
    give = numbers_of(held, "福祉協力員", TermRule())
    assert [give(), give()] == ["第8号", "第9号"]
    for rule in (TermRule(letter=""), TermRule(procedure=Procedure.MINISTER)):
        assert numbers_of(held, "福祉協力員", rule)() == ""
