"""Children of two records find the one that is the same."""

import pytest
from hypothesis import given

from tests.store.samples import records_of
from welfare_desktop.domain.child_pairs import pairs, signs_of
from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.cases import History
from welfare_desktop.domain.registers.households import Contact, HouseholdPast, Member
from welfare_desktop.domain.registers.volunteers import Appointment
from welfare_desktop.domain.registers.watching import Assignment

CHILDREN = [children.record for kind in KINDS.values() for children in children_of(kind.record).values()]


@pytest.mark.parametrize("record", CHILDREN, ids=lambda each: each.__name__)
def test_every_child_class_says_what_makes_two_the_same(record: type[Record]) -> None:
    signs = signs_of(record)
    assert {key for keys in (*signs.alike, signs.apart) for key in keys} <= fields_of(record).keys()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Member(name="髙橋 ハナ"), Member(name="高橋　ハナ", born_on="1935"), True),
        (Member(name="髙橋 ハナ", born_on="1935"), Member(name="髙橋 ハナ", born_on="1935-02-03"), True),
        (Member(name="髙橋 ハナ", born_on="1935"), Member(name="髙橋 ハナ", born_on="1960"), False),
        (Member(name="髙橋 ハナ"), Member(name="髙橋 花子"), False),
        (Contact(name="山田", phone="093-1"), Contact(relation="子", phone="093-1"), False),
        (Assignment(role="主", person=5), Assignment(role="主", person=5, until="2024-03-31"), True),
        (Assignment(role="主", person=5, since="2020"), Assignment(role="主", person=5, since="2023"), False),
        (Appointment(role="福祉協力員", district=7), Appointment(role="福祉協力員", term_ends_on="2027-03-31"), True),
        (Appointment(role="福祉協力員", district=7), Appointment(role="福祉協力員", district=8), False),
        (History(happened_at="2026-05-01", content="来所"), History(happened_at="2026-05-01", content="電話"), False),
        (
            HouseholdPast(field="district", value="7", since="2020"),
            HouseholdPast(field="district", value="7", until="2024"),
            True,
        ),
        (Contact(), Contact(), True),
    ],
)
def test_alike_and_apart(one: Record, other: Record, same: bool) -> None:
    assert pairs([one], [other]) == ([(one, other)] if same else [(one, None), (None, other)])


def test_children_that_say_exactly_the_same_find_each_other_first() -> None:
    vague, exact = Member(name="髙橋 ハナ"), Member(name="髙橋 ハナ", born_on="1935")
    assert pairs([vague, exact], [exact]) == [(vague, None), (exact, exact)]


@given(records_of(KINDS["households"].record), records_of(KINDS["households"].record))
def test_every_child_stands_in_exactly_one_pair(left: Record, right: Record) -> None:
    for key in children_of(type(left)):
        mine, theirs = getattr(left, key), getattr(right, key)
        found = pairs(mine, theirs)
        assert [one for one, _ in found if one is not None] == list(mine)
        assert sorted(id(other) for _, other in found if other is not None) == sorted(map(id, theirs))
