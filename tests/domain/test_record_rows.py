"""Records become ledger rows and come back unharmed."""

from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import rows_of
from welfare_desktop.domain.record_rows import apply, count_of, flatten, value_at, with_value
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.households import HOUSEHOLDS, Contact, Household, Member
from welfare_desktop.domain.registers.organisations import ORGANISATIONS, Organisation
from welfare_desktop.domain.registers.watching import Assignment


@given(st.data())
def test_a_row_put_into_an_empty_record_reads_the_same(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(KINDS.values())))
    row = data.draw(rows_of(kind))
    assert flatten(kind, apply(kind, kind.record(), row), row) == row


@given(st.data())
def test_applying_what_was_flattened_changes_nothing(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(KINDS.values())))
    row = data.draw(rows_of(kind))
    record = apply(kind, kind.record(), row)
    assert apply(kind, record, flatten(kind, record, row)) == record


@given(st.data())
def test_only_the_keys_of_a_row_are_touched(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(KINDS.values())))
    before, change = data.draw(rows_of(kind)), data.draw(rows_of(kind))
    record = apply(kind, apply(kind, kind.record(), before), change)
    assert flatten(kind, record, before | change) == before | change


def test_the_first_member_is_the_one_a_ledger_row_is_about() -> None:
    record = apply(HOUSEHOLDS, Household(), {"head_name": "髙橋 ハナ", "members.1.name": "髙橋 一郎"})
    assert record == Household(members=(Member(name="髙橋 ハナ"), Member(name="髙橋 一郎")))


def test_a_chosen_child_is_made_with_what_chooses_it() -> None:
    record = apply(HOUSEHOLDS, Household(), {"watcher": "山本 花子", "consent": "同意", "minsei": None})
    assert [(child.role, child.person) for child in cast("Household", record).assignments] == [("主", "山本 花子")]
    assert value_at(record, "consents.recipient=校(地)区社協.state") == "同意"
    assert value_at(record, "consents.recipient=消防.state") is None


def test_an_assignment_that_ended_is_passed_over() -> None:
    past = Assignment(role="主", person="前任", until="2024-03-31")
    record = Household(assignments=(past, Assignment(role="主", person="現任")))
    assert value_at(record, "assignments.role=主.person") == "現任"
    alone = with_value(Household(assignments=(past,)), "assignments.role=主.person", "新任")
    assert cast("Household", alone).assignments == (past, Assignment(role="主", person="新任"))


def test_nothing_is_made_for_a_blank() -> None:
    record = Household()
    assert apply(HOUSEHOLDS, record, {"contacts.2.phone": None, "watcher": None, "address": None}) is record


def test_a_family_counts_what_its_numbers_reach() -> None:
    record = Household(members=(Member(name="一"), Member(name="二")), contacts=(Contact(name="三"),))
    assert count_of(HOUSEHOLDS, record, "members") == 1
    assert count_of(HOUSEHOLDS, record, "contacts") == 1
    assert count_of(HOUSEHOLDS, Household(), "members") == 0
    assert count_of(ORGANISATIONS, Organisation(), "memberships") == 0
    with pytest.raises(KeyError):
        count_of(HOUSEHOLDS, record, "assignments")
