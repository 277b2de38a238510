"""Insurance, training, awards, 証票 and pledges recorded for many people; links between registers; duties."""

import dataclasses

import pytest

from tests.offices import in_roles
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.permissions import CASES, CLERK
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.events import Attendee, Event
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.domain.registers.volunteers import Appointment, Insurance, Volunteer
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.domain.serving.links import Link
from welfare_desktop.domain.serving.records import Task
from welfare_desktop.services import duties, editing, searching, undoing
from welfare_desktop.services.same_persons import endings as same_persons_endings
from welfare_desktop.services.same_persons import links as same_persons
from welfare_desktop.services.terms import proposing, recording
from welfare_desktop.services.terms.recording import Asked
from welfare_desktop.services.workspace import Workspace

DAY = "2026-11-21"
HELPER = "福祉協力員"


def keep(workspace: Workspace, kind: str, record: Record) -> int:
    return editing.save(workspace, kind, record).record.id


def volunteer(workspace: Workspace, person: int) -> Volunteer:
    record = searching.record(workspace, "volunteers", person)
    assert isinstance(record, Volunteer)
    return record


@pytest.fixture
def people(empty_office: Workspace) -> dict[str, int]:
    """Somebody of twelve years in two roles, insured last year; somebody new; somebody who left with a 証票."""
    old = (
        Appointment(role=HELPER, appointed_on="2014-04-01", term_ends_on="2029-03-31", card_given_on="2014-04-01"),
        Appointment(role="サロンスタッフ", appointed_on="2020-04-01"),
    )
    left = Appointment(role=HELPER, appointed_on="2020-04-01", ended_on="2026-03-31", card_given_on="2020-04-01")
    made = {
        "old": Volunteer(
            name="赤木 一", born_on="1950-01-02", address="本町1-1", phone="093-100-0001", pledged_on="2014-04-01",
            appointments=old, insurances=(Insurance(year=2025, plan="Aプラン"),),
        ),
        "new": Volunteer(name="井上 二", appointments=(Appointment(role=HELPER, appointed_on="2026-04-01"),)),
        "left": Volunteer(name="上田 三", appointments=(left,)),
    }  # fmt: skip
    return {key: keep(empty_office, "volunteers", record) for key, record in made.items()}


def found(workspace: Workspace, asked: Asked) -> list[int]:
    return [each.held.person for each in recording.candidates(workspace, asked).found]


def test_insurance_is_renewed_for_a_year_with_its_cover(empty_office: Workspace, people: dict[str, int]) -> None:
    asked = Asked(Task.INSURE, DAY, 2026, text="Bプラン")
    candidates = recording.candidates(empty_office, asked)
    assert {each.held.person: each.proposed for each in candidates.found} == {people["old"]: True, people["new"]: False}
    done = recording.record(empty_office, asked, candidates.found)
    insured = volunteer(empty_office, people["old"]).insurances[0]
    assert (insured.year, insured.plan, insured.covers_from, insured.covers_until) == (
        2026, "Bプラン", "2026-11-22", "2027-03-31",
    )  # fmt: skip
    assert found(empty_office, asked) == []
    undoing.undo(empty_office, done.batch)
    assert len(found(empty_office, asked)) == 2


def test_insurance_applied_for_in_march_begins_in_april(empty_office: Workspace, people: dict[str, int]) -> None:
    asked = Asked(Task.INSURE, "2027-03-20", 2027)
    recording.record(empty_office, asked, recording.candidates(empty_office, asked).found)
    assert volunteer(empty_office, people["new"]).insurances[0].covers_from == "2027-04-01"


def test_nobody_is_insured_for_a_year_that_is_over(empty_office: Workspace, people: dict[str, int]) -> None:
    del people
    asked = Asked(Task.INSURE, "2026-11-21", 2025)
    found = recording.candidates(empty_office, asked).found
    with pytest.raises(Refusal, match=r"recording\.cover"):
        recording.record(empty_office, asked, found)
    late = Insurance(year=2025, applied_on="2026-11-21")
    assert proposing.proposed(empty_office, late) == {}


def test_attendance_follows_the_attendees_of_the_event(empty_office: Workspace, people: dict[str, int]) -> None:
    attendees = (Attendee(person=people["new"], attended=True), Attendee(person=people["left"], attended=False))
    event = keep(empty_office, "events", Event(name="見守り研修", held_on=DAY, attendees=attendees))
    asked = Asked(Task.TRAIN, DAY, event=event, text="見守り研修")
    candidates = recording.candidates(empty_office, asked)
    assert {each.held.person: each.proposed for each in candidates.found} == {
        people["new"]: True, people["old"]: False, people["left"]: False,
    }  # fmt: skip
    recording.record(empty_office, asked, [each for each in candidates.found if each.proposed])
    training = volunteer(empty_office, people["new"]).trainings[0]
    assert (training.event, training.name, training.attended) == (event, "見守り研修", True)
    assert people["new"] not in found(empty_office, asked)


def test_awards_go_to_who_reached_a_milestone_once(empty_office: Workspace, people: dict[str, int]) -> None:
    asked = Asked(Task.AWARD, DAY)
    candidates = recording.candidates(empty_office, asked)
    assert [(each.held.person, each.years) for each in candidates.found] == [(people["old"], 10)]
    recording.record(empty_office, asked, candidates.found)
    assert volunteer(empty_office, people["old"]).awards[0].kind == "会長表彰(10年)"
    assert found(empty_office, asked) == []
    assert found(empty_office, Asked(Task.AWARD, "2029-04-01")) == [people["old"]]


def test_cards_are_given_and_taken_back(empty_office: Workspace, people: dict[str, int]) -> None:
    give, take = Asked(Task.GIVE_CARD, DAY), Asked(Task.TAKE_CARD, DAY)
    assert (found(empty_office, give), found(empty_office, take)) == ([people["new"]], [people["left"]])
    for asked in (give, take):
        recording.record(empty_office, asked, recording.candidates(empty_office, asked).found)
    assert volunteer(empty_office, people["new"]).appointments[0].card_given_on == DAY
    assert volunteer(empty_office, people["left"]).appointments[0].card_returned_on == DAY


def test_pledges_are_asked_of_each_person_once(empty_office: Workspace, people: dict[str, int]) -> None:
    asked = Asked(Task.PLEDGE, DAY)
    candidates = recording.candidates(empty_office, asked)
    assert [each.held.person for each in candidates.found] == [people["new"]]
    assert recording.candidate_list(empty_office, candidates, candidates.found).roster.groups[0].count == 1
    recording.record(empty_office, asked, candidates.found)
    assert volunteer(empty_office, people["new"]).pledged_on == DAY
    with pytest.raises(Refusal):
        recording.record(empty_office, asked, [])


@pytest.fixture
def linked(empty_office: Workspace, people: dict[str, int]) -> dict[str, int]:
    """A household, a salon and a case that are one of those who serve."""
    member = Member(name="赤木　一", born_on="1950-01-02", is_head=True)
    watched = Assignment(role="主", person=people["old"], since="2020-04-01")
    other = Household(address="本町2-2", members=(Member(name="大野 五"),), assignments=(watched,))
    return {
        "home": keep(empty_office, "households", Household(address="別町5-5", members=(member,))),
        "other": keep(empty_office, "households", other),
        "salon": keep(empty_office, "salons", Salon(name="よりあい", leader="赤木 一", leader_phone="093-100-0001")),
        "case": keep(empty_office, CASES, Case(client_name="赤木 一", born_on="1950-01-02", status="支援中")),
    }


def proposed(workspace: Workspace) -> dict[int, Link]:
    return {each.bearer.record: each for each in same_persons.proposed(workspace).links}


def test_links_are_proposed_by_name_and_birth_date_or_telephone(
    empty_office: Workspace, linked: dict[str, int], people: dict[str, int]
) -> None:
    found = proposed(empty_office)
    assert set(found) == {linked["home"], linked["salon"], linked["case"]}
    assert {each.person for each in found.values()} == {people["old"]}
    assert linked["case"] not in proposed(in_roles(empty_office, CLERK))


def test_confirmed_links_are_kept_and_others_are_not_asked_again(
    empty_office: Workspace, linked: dict[str, int], people: dict[str, int]
) -> None:
    found = proposed(empty_office)
    same_persons.tell_apart(empty_office, [found[linked["salon"]]])
    done = same_persons.link(empty_office, [found[linked["home"]], found[linked["case"]]])
    assert proposed(empty_office) == {}
    record = searching.record(empty_office, "households", linked["home"])
    assert isinstance(record, Household)
    assert record.members[0].volunteer == people["old"]
    undoing.undo(empty_office, done.batch)
    assert set(proposed(empty_office)) == {linked["home"], linked["case"]}
    with pytest.raises(Refusal, match=r"permission\.denied"):
        same_persons.link(in_roles(empty_office, CLERK), [found[linked["case"]]])


def test_a_death_proposes_what_ends_elsewhere_and_changes_nothing_by_itself(
    empty_office: Workspace, linked: dict[str, int], people: dict[str, int]
) -> None:
    same_persons.link(empty_office, list(proposed(empty_office).values()))
    person = volunteer(empty_office, people["old"])
    editing.save(empty_office, "volunteers", dataclasses.replace(person, died_on="2026-11-10"))
    found = same_persons_endings.endings(empty_office).endings
    assert sorted(each.what for each in found) == [
        "appointment", "appointment", "assignment", "case", "household", "leader", "member",
    ]  # fmt: skip
    assert "case" not in {each.what for each in same_persons_endings.endings(in_roles(empty_office, CLERK)).endings}
    done = same_persons_endings.end(empty_office, [each for each in found if each.proposed])
    assert [each.end_reason for each in volunteer(empty_office, people["old"]).appointments] == ["死亡", "死亡"]
    home = searching.record(empty_office, "households", linked["home"])
    assert isinstance(home, Household)
    assert (home.ended_on, home.end_reason, home.members[0].died_on) == ("2026-11-10", "死亡", "2026-11-10")
    salon = searching.record(empty_office, "salons", linked["salon"])
    assert isinstance(salon, Salon)
    assert salon.leader is None
    assert {each.what for each in same_persons_endings.endings(empty_office).endings} == {"assignment", "case"}
    undoing.undo(empty_office, done.batch)
    assert len(same_persons_endings.endings(empty_office).endings) == 7


def test_the_home_page_is_told_what_there_is_to_do(empty_office: Workspace, people: dict[str, int]) -> None:
    told = {duty.label: duty.count for duty in duties.duties(empty_office, DAY)}
    assert told["今年度の保険に未加入の方"] == 2
    assert told["誓約書が未提出の方"] == 1
    assert told["証票が返還されていない退任者"] == 1


def test_pairs_told_apart_are_listed_and_taken_back(empty_office: Workspace) -> None:
    person = Volunteer(name="青木 一郎", phone="093-111-2222")
    editing.save(empty_office, "volunteers", person)
    home = Household(members=(Member(name="青木 一郎", phone="093-111-2222"),))
    editing.save(empty_office, "households", home)
    (link,) = same_persons.proposed(empty_office).links
    same_persons.tell_apart(empty_office, [link])
    assert same_persons.proposed(empty_office).links == ()
    (told,) = same_persons.told_apart(empty_office).links
    assert told.key == link.key
    with pytest.raises(Refusal, match=r"same\.empty"):
        same_persons.forget_apart(empty_office, [])
    same_persons.forget_apart(empty_office, [told])
    assert same_persons.told_apart(empty_office).links == ()
    assert [each.key for each in same_persons.proposed(empty_office).links] == [link.key]


def test_trainings_of_one_name_are_told_apart_by_their_days(empty_office: Workspace) -> None:
    for held_on in ("2025-06-01", "2026-06-03"):
        editing.save(empty_office, "events", Event(name="福祉協力員研修会", round=1, held_on=held_on))
    told = {each.detail for each in searching.references(empty_office, "events", "研修")}
    assert told == {"令和7年6月1日", "令和8年6月3日"}


def test_who_left_one_office_is_not_retired_while_another_holds(empty_office: Workspace) -> None:
    helper = Appointment(role=HELPER, appointed_on="2020-04-01", term_ends_on="2029-03-31")
    minsei = Appointment(role="民生委員(世帯担当)", appointed_on="2025-12-01", term_ends_on="2028-11-30")
    person = keep(empty_office, "volunteers", Volunteer(name="赤木 一", appointments=(helper, minsei)))
    record = volunteer(empty_office, person)
    first, second = record.appointments
    left = dataclasses.replace(first, ended_on="2026-10-31")
    saved = editing.save(empty_office, "volunteers", dataclasses.replace(record, appointments=(left, second)))
    assert [each.role for each in volunteer(empty_office, person).appointments] == ["民生委員(世帯担当)", HELPER]
    assert list(searching.ids(empty_office, Listing("volunteers", ended=False))) == [person]
    assert searching.rows(empty_office, "volunteers", [person], ("role", "ended_on")) == [("民生委員(世帯担当)", "")]
    undoing.undo(empty_office, saved.batch)
    assert [each.role for each in volunteer(empty_office, person).appointments] == [HELPER, "民生委員(世帯担当)"]
