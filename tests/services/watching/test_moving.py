import pytest

from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.domain.watching.changes import Act, Request
from welfare_desktop.services import checking, editing, searching, telling, undoing
from welfare_desktop.services.watching import moving, pasts
from welfare_desktop.services.workspace import Workspace

ON = "2026-11-20"


@pytest.fixture
def home(demo: Workspace) -> Household:
    district = next(each.id for each in searching.districts(demo, "households") if each.id)
    person = searching.ids(demo, Listing("volunteers"))[0]
    made = Household(
        district=district,
        members=(Member(name="青木 一郎", is_head=True, is_watched=True), Member(name="青木 花子", is_watched=True)),
        assignments=(Assignment(role="主", person=person, since="2024-04-01"),),
    )
    kept = editing.save(demo, "households", made).record
    assert isinstance(kept, Household)
    return kept


def test_a_split_is_shown_carried_out_told_and_taken_back(demo: Workspace, home: Household) -> None:
    before = checking.check(demo).digest
    request = Request(Act.SPLIT, ON, members=(home.members[1].id,))
    proposal = moving.propose(demo, home, request)
    assert proposal.may_be_carried_out
    told = {(each.of, each.label): each.after for each in proposal.lines}
    assert told["青木 花子", "世帯を離れた日"] == "令和8年11月20日"
    assert told["分かれる世帯  青木 花子", "氏名"] == "青木 花子"
    done = moving.carry_out(demo, proposal.plan)
    made = searching.record(demo, "households", done.split_off)
    assert isinstance(made, Household)
    assert made.number
    assert made.number != home.number
    assert telling.history(demo, "households", home.id)[0].reason == "異動: 世帯の分割"
    undoing.undo(demo, done.batch)
    assert checking.check(demo).digest == before


def test_nothing_undecided_is_carried_out(demo: Workspace, home: Household) -> None:
    members = tuple(each.id for each in home.members)
    proposal = moving.propose(demo, home, Request(Act.MEMBER, ON, "死亡", members=members[:1] + members[1:]))
    assert not proposal.problems, "nobody is left: the household ends"
    undecided = moving.propose(demo, home, Request(Act.HEAD, ON))
    assert not undecided.may_be_carried_out
    with pytest.raises(Refusal, match="undecided"):
        moving.carry_out(demo, undecided.plan)


def test_a_plan_does_not_outlive_what_somebody_else_saves(demo: Workspace, home: Household) -> None:
    proposal = moving.propose(demo, home, Request(Act.END, ON, "転出"))
    assert {each.of for each in proposal.lines} >= {""}
    moving.carry_out(demo, moving.propose(demo, home, Request(Act.PAUSE, ON, "入院")).plan)
    with pytest.raises(Refusal, match="overtaken"):
        moving.carry_out(demo, proposal.plan)


def test_the_history_is_told_in_words(demo: Workspace, home: Household) -> None:
    other = [each for each in searching.districts(demo, "households") if each.id][1]
    moved = moving.propose(demo, home, Request(Act.MOVE, ON, facts={"district": other.id})).plan
    moving.carry_out(demo, moved)
    now = searching.record(demo, "households", home.id)
    assert isinstance(now, Household)
    told = {(each.label, each.text): (each.since, each.until) for each in pasts.past(demo, now)}
    assert told["校(地)区", other.name] == (ON, None)
    assert [until for (label, _), (_, until) in told.items() if label == "校(地)区" and until] == [ON]
    assert next(label for label, _ in told if label == "担当")
