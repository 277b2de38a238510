"""What is proposed of two records that are to become one, and the record they become."""

import dataclasses
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.pairs import invented
from welfare_desktop.domain.joined_record import joined, repointed
from welfare_desktop.domain.joining import (
    BLANK,
    ENDED,
    HEAD,
    KNOWN,
    PICKED,
    SAFER,
    STAYS,
    Comparison,
    Line,
    Take,
    compare,
)
from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.cases import Case, Reception
from welfare_desktop.domain.registers.districts import District, DistrictYear
from welfare_desktop.domain.registers.households import Household, HouseholdPast, Member
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.registers.watching import Consent

TODAY = "2026-11-21"


def compared(left: Record, right: Record, ages: dict[tuple[int, str], int] | None = None) -> Comparison:
    kind = next(each for each in KINDS.values() if each.record is type(left))
    left, right = dataclasses.replace(left, id=1, revision=4), dataclasses.replace(right, id=2, revision=7)
    return compare(kind, left, right, ages or {})


def line(comparison: Comparison, place: str) -> Line:
    return next(each for each in comparison.lines if each.place == place)


@pytest.mark.parametrize(
    ("left", "right", "take", "why"),
    [
        ({"address": None}, {"address": "黒崎1-2-3"}, Take.RIGHT, PICKED["filled"]),
        ({"address": "黒崎1-2-3"}, {"address": None}, Take.LEFT, PICKED["filled"]),
        ({"address": "黒崎１－２"}, {"address": "黒崎1-2-3"}, Take.RIGHT, PICKED["fuller"]),
        ({"born_on": "1935-02-03"}, {"born_on": "1935"}, Take.LEFT, PICKED["fuller"]),
        ({"note": "火曜は不在"}, {"note": "耳が遠い"}, Take.BOTH, "両方の内容を残します。"),
        ({"roster_consent": True}, {"roster_consent": False}, Take.RIGHT, SAFER),
        ({"district": "黒崎"}, {"district": 7}, Take.RIGHT, KNOWN),
        ({"phone": "093-1"}, {"phone": "093-2"}, Take.LEFT, ""),
    ],
)
def test_what_is_proposed_and_why(left: dict[str, Any], right: dict[str, Any], take: Take, why: str) -> None:
    (key,) = left
    found = line(compared(Volunteer(name="髙橋", **left), Volunteer(name="髙橋", **right)), key)
    assert (found.proposed, found.why) == (take, why)


def test_the_newer_value_is_proposed_by_when_it_was_last_written() -> None:
    left, right = Volunteer(name="髙橋", phone="093-1", fax="1"), Volunteer(name="髙橋", phone="093-2", fax="2")
    comparison = compared(left, right, {(1, ""): 10, (2, ""): 20, (1, "phone"): 30})
    assert (line(comparison, "phone").proposed, line(comparison, "fax").proposed) == (Take.LEFT, Take.RIGHT)


def test_an_end_on_one_side_only_is_pointed_out() -> None:
    found = line(compared(Household(ended_on="2024-04-01"), Household()), "ended_on")
    assert (found.proposed, found.why) == (Take.LEFT, ENDED)


def test_of_choices_all_are_kept_and_a_number_of_telephones_can_be() -> None:
    comparison = compared(Case(functions=("相談支援",)), Case(functions=("参加支援",)))
    assert line(comparison, "functions").proposed is Take.BOTH
    result = joined(comparison, {}, TODAY)
    assert isinstance(result, Case)
    assert result.functions == ("相談支援", "参加支援")
    phones = compared(Volunteer(phone="093-1"), Volunteer(phone="093-2"))
    result = joined(phones, {"phone": Take.BOTH}, TODAY)
    assert isinstance(result, Volunteer)
    assert result.phone == "093-1、093-2"


def test_what_is_not_offered_cannot_be_chosen() -> None:
    with pytest.raises(ValueError, match="born_on"):
        joined(compared(Volunteer(born_on="1935"), Volunteer(born_on="1940")), {"born_on": Take.BOTH}, TODAY)


def test_the_record_that_stays_keeps_its_id_revision_and_number() -> None:
    comparison = compared(Volunteer(number="345"), Volunteer(number="512"))
    for take, record, number, former in ((Take.LEFT, 1, "345", "512"), (Take.RIGHT, 2, "512", "345")):
        result = joined(comparison, {STAYS: take}, TODAY)
        assert isinstance(result, Volunteer)
        assert (result.id, result.number, [each.number for each in result.numbers]) == (record, number, [former])
    lone = joined(compared(Volunteer(), Volunteer(number="512")), {}, TODAY)
    assert isinstance(lone, Volunteer)
    assert (lone.number, lone.numbers) == ("512", ())


def test_a_dated_value_that_gives_way_ends_in_the_past() -> None:
    open_entry = HouseholdPast(id=9, field="district", value="7", since="2020-04-01")
    result = joined(
        compared(Household(district=7, past=(open_entry,)), Household(district=8)), {"district": Take.RIGHT}, TODAY
    )
    assert isinstance(result, Household)
    assert result.past == (dataclasses.replace(open_entry, until=TODAY),)


def test_children_stand_as_their_lists_do() -> None:
    years = compared(District(years=(DistrictYear(id=5, year=2024),)), District(years=(DistrictYear(year=2025),)))
    result = joined(years, {}, TODAY)
    assert isinstance(result, District)
    assert [each.year for each in result.years] == [2025, 2024]
    ended = Appointment(id=5, role="福祉協力員", ended_on="2020-03-31")
    tasks = compared(
        Volunteer(appointments=(ended,)), Volunteer(appointments=(Appointment(role="民生委員(世帯担当)"),))
    )
    result = joined(tasks, {}, TODAY)
    assert isinstance(result, Volunteer)
    assert [each.role for each in result.appointments] == ["民生委員(世帯担当)", "福祉協力員"]


def test_a_reception_keeps_the_number_of_the_case_it_came_with() -> None:
    comparison = compared(
        Case(number="R8-1", receptions=(Reception(id=5, complaint="家賃"),)),
        Case(number="R8-2", receptions=(Reception(complaint="借金"), Reception(number="R7-9", complaint="病気"))),
    )
    result = joined(comparison, {}, TODAY)
    assert isinstance(result, Case)
    assert sorted((each.complaint, each.number) for each in result.receptions if each.number) == [
        ("借金", "R8-2"), ("病気", "R7-9"),
    ]  # fmt: skip


def test_the_text_as_written_goes_with_the_value() -> None:
    left = Volunteer(born_on="1935", written=(("born_on", "昭和10年頃"), ("name", "髙橋（旧姓）")), name="髙橋")
    right = Volunteer(born_on="1935-02-03", written=(("born_on", "S10.2.3"),), name="髙橋")
    assert dict(joined(compared(left, right), {}, TODAY).written) == {"born_on": "S10.2.3", "name": "髙橋（旧姓）"}


def test_references_are_turned_at_every_depth_and_in_the_past() -> None:
    record = Household(
        district=7, past=(HouseholdPast(field="district", value="7"), HouseholdPast(field="neighbourhood", value="7"))
    )
    turned = repointed("districts", record, 7, 8)
    assert (turned.district, [each.value for each in turned.past]) == (8, ["8", "7"])
    assert repointed("volunteers", record, 7, 8) is record


def test_a_consent_is_taken_whole() -> None:
    mine = Consent(recipient="民生委員", state="同意", settled_on="2020-04-01", method="書面")
    theirs = Consent(recipient="民生委員", state="撤回", settled_on="2024-04-01")
    assert (
        line(compared(Household(consents=(mine,)), Household(consents=(theirs,))), "consents.1").proposed is Take.RIGHT
    )


@given(st.data(), st.sampled_from(sorted(KINDS)))
def test_as_proposed_nothing_known_gives_way_to_nothing_and_every_child_is_there(
    data: st.DataObject, kind: str
) -> None:
    left, right = data.draw(invented(kind)), data.draw(invented(kind))
    comparison = compared(left, right)
    result = joined(comparison, {}, TODAY)
    for key in fields_of(type(left)):
        if {getattr(left, key), getattr(right, key)}.difference(BLANK):
            assert getattr(result, key) not in BLANK
    for key in children_of(type(left)):
        pairs = [each for each in comparison.lines if each.list_key == key and not each.whole]
        assert len(getattr(result, key)) >= len(pairs)


def test_members_become_one_with_what_either_knows() -> None:
    mine, theirs = Member(id=5, name="髙橋 ハナ", phone="093-1"), Member(id=6, name="高橋ハナ", born_on="1935")
    result = joined(compared(Household(members=(mine,)), Household(members=(theirs,))), {}, TODAY)
    assert isinstance(result, Household)
    assert [(each.id, each.phone, each.born_on) for each in result.members] == [(5, "093-1", "1935")]


def test_heads_of_one_reading_are_one_person() -> None:
    mine = Member(id=5, name="高橋 ハナ", name_kana="タカハシ ハナ", is_head=True)
    theirs = Member(id=6, name="髙橋 花", name_kana="タカハシ　ハナ", is_head=True)
    comparison = compared(Household(members=(mine,)), Household(members=(theirs,)))
    assert all(each.place != HEAD for each in comparison.lines)
    result = joined(comparison, {}, TODAY)
    assert isinstance(result, Household)
    assert [each.id for each in result.members] == [5]
    born = compared(
        Household(members=(dataclasses.replace(mine, born_on="1933"),)),
        Household(members=(dataclasses.replace(theirs, born_on="1955"),)),
    )
    assert line(born, HEAD).proposed is Take.LEFT, "mother and daughter-in-law"


def test_of_two_households_one_head_is_asked_for_and_stays() -> None:
    mine, theirs = Member(id=5, name="青木 一郎", is_head=True), Member(id=6, name="馬場 次郎", is_head=True)
    comparison = compared(Household(members=(mine,)), Household(members=(theirs,)))
    assert line(comparison, HEAD).proposed is Take.LEFT
    for take, name in ((Take.LEFT, "青木 一郎"), (Take.RIGHT, "馬場 次郎")):
        result = joined(comparison, {HEAD: take}, TODAY)
        assert isinstance(result, Household)
        assert [each.name for each in result.members if each.is_head] == [name]


def test_one_head_known_on_both_sides_is_not_asked_for() -> None:
    mine, theirs = Member(id=5, name="青木 一郎", is_head=True), Member(id=6, name="青木一郎", is_head=True)
    comparison = compared(Household(members=(mine,)), Household(members=(theirs,)))
    assert HEAD not in {each.place for each in comparison.lines}
    result = joined(comparison, {"members.1": Take.BOTH}, TODAY)
    assert isinstance(result, Household)
    assert sum(bool(each.is_head) for each in result.members) == 1


def test_a_consent_that_ended_is_not_the_one_that_holds() -> None:
    """The history of both comes together below the answer that holds."""
    mine = (Consent(id=5, recipient="民生委員", state="同意", settled_on="2024-04-01"),)
    theirs = (Consent(id=6, recipient="民生委員", state="撤回", settled_on="2020-01-01", until="2022-01-01"),)
    result = joined(compared(Household(consents=mine), Household(consents=theirs)), {}, TODAY)
    assert isinstance(result, Household)
    assert [(each.state, each.until) for each in result.consents] == [("同意", None), ("撤回", "2022-01-01")]
