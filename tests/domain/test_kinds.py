"""A kind knows its columns, numbered ones included."""

import pytest

from welfare_desktop.domain.kinds import field_at
from welfare_desktop.domain.registers.households import HOUSEHOLDS
from welfare_desktop.domain.registers.volunteers import VOLUNTEERS


def test_a_numbered_key_is_found_by_its_family() -> None:
    column = HOUSEHOLDS.column("contacts.2.phone")
    assert (column.key, column.place) == ("contacts.2.phone", "contacts.2.phone")
    assert HOUSEHOLDS.label_of("contacts.2.phone") == "緊急連絡先2 電話"
    assert "緊急連絡先2電話番号" in HOUSEHOLDS.headings("contacts.2.phone")


def test_members_of_a_ledger_begin_after_the_head() -> None:
    assert HOUSEHOLDS.column("members.1.name").place == "members.2.name"
    assert HOUSEHOLDS.label_of("members.1.name") == "世帯員1 氏名"


def test_a_columns_own_headings_stand_before_those_of_the_field() -> None:
    assert HOUSEHOLDS.headings("head_name")[0] == "世帯主氏名"
    assert "氏名" in HOUSEHOLDS.headings("head_name")
    assert VOLUNTEERS.headings("name")[0] == "氏名"
    assert "お名前" in VOLUNTEERS.headings("name")


@pytest.mark.parametrize("key", ["colour", "contacts.1", "contacts.x.phone", "contacts.1.colour", "nothing.1.phone"])
def test_an_unknown_key_is_refused(key: str) -> None:
    with pytest.raises(KeyError):
        HOUSEHOLDS.column(key)


def test_a_path_leads_through_numbered_and_chosen_children() -> None:
    assert field_at(HOUSEHOLDS.record, "assignments.role=民生委員.person").label == "担当者"
    assert field_at(HOUSEHOLDS.record, "contacts.N.relation").label == "続柄"
    with pytest.raises(KeyError):
        field_at(HOUSEHOLDS.record, "contacts.1.colour")
