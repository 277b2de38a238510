import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desktop.domain.record_differences import differences
from welfare_desktop.domain.registers.households import Household, HouseholdNonDisclosure, HouseholdPause, Member
from welfare_desktop.domain.registers.watching import Assignment, Consent
from welfare_desktop.domain.watching.changes import Act, Request, heads, one_head, plan, present, watched

ON = "2026-11-22"
HUSBAND = Member(id=1, name="青木 一郎", is_head=True, is_watched=True)
WIFE = Member(id=2, name="青木 花子", relation="妻", is_watched=True)
SON = Member(id=3, name="青木 次郎", relation="長男")
HOME = Household(
    id=9,
    district=5,
    address="黒崎1-1",
    household_type="高齢者世帯",
    living_alone="高齢のみ",
    started_on="2020-04-01",
    members=(HUSBAND, WIFE, SON),
    assignments=(Assignment(id=11, role="主", person=77, since="2020-04-01"),),
    consents=(Consent(id=12, recipient="民生委員", state="同意"),),
    non_disclosures=(HouseholdNonDisclosure(id=13, since="2024-01-01"),),
)


def names(household: Household) -> list[str | None]:
    return [each.name for each in present(household)]


def test_a_death_asks_for_the_next_head_and_puts_the_widow_first() -> None:
    asked = plan(HOME, Request(Act.MEMBER, ON, "死亡", members=(1,)))
    assert list(asked.problems) == ["head"]
    done = plan(HOME, Request(Act.MEMBER, ON, "死亡", members=(1,), head=2))
    assert not done.problems
    assert done.after.members[0].name == "青木 花子"
    assert [each.name for each in heads(done.after)] == ["青木 花子"]
    assert done.after.members[-1].died_on == ON
    assert done.after.ended_on is None


def test_the_last_one_left_is_head_and_alone() -> None:
    pair = dataclasses.replace(HOME, members=(HUSBAND, WIFE))
    done = plan(pair, Request(Act.MEMBER, ON, "施設入所", members=(1,)))
    assert not done.problems
    assert done.after.living_alone == "独居"
    assert [(each.value, each.since, each.until) for each in done.after.past] == [
        ("高齢のみ", None, ON),
        ("独居", ON, None),
    ]
    assert heads(done.after)[0].id == 2


def test_where_nobody_watched_over_is_left_the_clerk_decides() -> None:
    home = dataclasses.replace(HOME, members=(HUSBAND, SON))
    asked = plan(home, Request(Act.MEMBER, ON, "死亡", members=(1,)))
    assert list(asked.problems) == ["watched"]
    goes_on = plan(home, Request(Act.MEMBER, ON, "死亡", members=(1,), watched=(3,)))
    assert not goes_on.problems
    assert [each.id for each in watched(goes_on.after)] == [3]
    over = plan(home, Request(Act.MEMBER, ON, "死亡", members=(1,), ends=True))
    assert (over.after.ended_on, over.after.end_reason) == (ON, "死亡")
    assert over.after.assignments[0].until == ON


def test_an_end_ends_those_in_charge_and_open_pauses() -> None:
    home = dataclasses.replace(HOME, pauses=(HouseholdPause(id=21, since="2026-10-01"),))
    done = plan(home, Request(Act.END, ON, "転出"))
    assert (done.after.ended_on, done.after.end_reason) == (ON, "転出")
    assert (done.after.assignments[0].until, done.after.pauses[0].until) == (ON, ON)
    again = plan(done.after, Request(Act.REOPEN, "2026-12-01"))
    assert (again.after.ended_on, again.after.assignments[0].until) == (None, None)


def test_a_move_is_dated_and_the_watcher_stays_or_ends() -> None:
    facts = {"district": 6, "address": "熊西2-2"}
    moved = plan(HOME, Request(Act.MOVE, ON, facts=facts, keeps_watchers=False)).after
    assert (moved.district, moved.address, moved.assignments[0].until) == (6, "熊西2-2", ON)
    assert [(each.field, each.value, each.until) for each in moved.past if each.until] == [("district", "5", ON)]
    assert plan(HOME, Request(Act.MOVE, ON, facts=facts)).after.assignments[0].until is None


def test_pauses_begin_and_end() -> None:
    paused = plan(HOME, Request(Act.PAUSE, ON, "入院")).after
    assert (paused.pauses[0].since, paused.pauses[0].until, paused.pauses[0].reason) == (ON, None, "入院")
    assert plan(paused, Request(Act.RESUME, "2026-12-01")).after.pauses[0].until == "2026-12-01"
    assert plan(HOME, Request(Act.RESUME, ON)).problems


def test_a_split_takes_members_and_protection_along_but_no_consent() -> None:
    done = plan(HOME, Request(Act.SPLIT, ON, members=(3,), facts={"address": "熊西3-3"}))
    assert not done.problems
    made = done.split_off
    assert made is not None
    assert names(done.after) == ["青木 一郎", "青木 花子"]
    assert (names(made), made.address, made.consents, len(made.non_disclosures)) == (["青木 次郎"], "熊西3-3", (), 1)
    assert heads(made)[0].name == "青木 次郎"
    assert made.started_on is None, "he is not watched over"
    assert plan(HOME, Request(Act.SPLIT, ON, members=(1, 2, 3))).problems


def test_an_end_by_death_asks_who_of_several_died() -> None:
    asked = plan(HOME, Request(Act.END, ON, "死亡"))
    assert list(asked.problems) == ["members"]
    done = plan(HOME, Request(Act.END, ON, "死亡", members=(1,)))
    assert not done.problems
    assert [(each.id, each.died_on) for each in done.after.members] == [(2, None), (3, None), (1, ON)]
    assert (done.after.ended_on, done.after.end_reason) == (ON, "死亡")


def test_an_end_by_death_is_about_the_only_one_watched_over() -> None:
    done = plan(dataclasses.replace(HOME, members=(HUSBAND, SON)), Request(Act.END, ON, "死亡"))
    assert not done.problems
    assert {each.id: each.died_on for each in done.after.members} == {1: ON, 3: None}


def test_who_lived_alone_is_there_again_when_the_end_was_a_mistake() -> None:
    home = dataclasses.replace(HOME, members=(HUSBAND,))
    for reason in ("死亡", "施設入所"):
        over = plan(home, Request(Act.MEMBER, ON, reason, members=(1,))).after
        assert not present(over)
        again = plan(over, Request(Act.REOPEN, "2026-12-01")).after
        assert [each.id for each in watched(again)] == [1]
        assert heads(again)


def test_a_new_head_who_is_watched_over_is_named_by_the_list() -> None:
    done = plan(HOME, Request(Act.HEAD, ON, head=2))
    assert [each.id for each in done.after.members] == [2, 1, 3]
    assert [each.id for each in heads(done.after)] == [2]
    unwatched = plan(HOME, Request(Act.HEAD, ON, head=3))
    assert [each.id for each in unwatched.after.members] == [1, 2, 3]
    assert [each.id for each in heads(unwatched.after)] == [3]


def test_a_newcomer_who_is_head_takes_that_over() -> None:
    done = plan(HOME, Request(Act.ADD, ON, facts={"name": "青木 三郎", "is_head": True}))
    assert [each.name for each in heads(done.after)] == ["青木 三郎"]


def test_of_two_heads_the_first_stays() -> None:
    both = one_head((HUSBAND, dataclasses.replace(WIFE, is_head=True), SON))
    assert [each.id for each in both if each.is_head] == [1]


@st.composite
def homes(draw: st.DrawFn) -> Household:
    count = draw(st.integers(1, 4))
    head = draw(st.integers(1, count))
    members = tuple(
        Member(id=at, name=f"世帯員{at}", is_head=at == head or None, is_watched=draw(st.booleans()))
        for at in range(1, count + 1)
    )
    return dataclasses.replace(HOME, members=members)


@given(homes(), st.sampled_from(list(Act)), st.data())
def test_whatever_is_carried_out_leaves_one_head_and_everybody_somewhere(
    home: Household, act: Act, data: st.DataObject
) -> None:
    ids = [each.id for each in home.members]
    chosen = data.draw(st.lists(st.sampled_from(ids), unique=True))
    request = Request(
        act,
        ON,
        reason=data.draw(st.sampled_from([None, "死亡", "転出", "施設入所"])),
        members=tuple(chosen),
        head=data.draw(st.sampled_from([0, *ids])),
        watched=tuple(data.draw(st.lists(st.sampled_from(ids), unique=True))),
        ends=data.draw(st.booleans()),
        facts={"name": "新しい人"} if act is Act.ADD else {},
    )
    made = plan(home, request)
    if made.problems:
        return
    for after in filter(None, (made.after, made.split_off)):
        if not after.ended_on and present(after):
            assert len(heads(after)) == 1
        if watched(after) and len(after.members) > 1:
            assert not (after.members[0].left_on)
            assert not (after.members[0].died_on)
    kept = len(made.after.members) + (0 if act is not Act.ADD else -1)
    assert kept == len(home.members)


def test_what_differs_is_told_fact_by_fact() -> None:
    after = plan(HOME, Request(Act.END, ON, "転出")).after
    told = [(each.of, each.field.label, each.after) for each in differences(HOME, after)]
    assert told == [("", "見守り終了日", ON), ("", "終了理由", "転出"), ("担当", "担当終了日", ON)]


@pytest.mark.parametrize("act", list(Act))
def test_without_a_day_nothing_happens(act: Act) -> None:
    made = plan(HOME, Request(act, ""))
    assert "on" in made.problems
    assert not made.changes_anything
