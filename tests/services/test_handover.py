"""引継ぎ of households and of staff in real offices."""

import dataclasses

import pytest

from tests.offices import in_roles
from welfare_desktop.domain.permissions import CASES, CLERK
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Contact, Household, HouseholdNonDisclosure, Member
from welfare_desktop.domain.registers.staff import StaffDuty, StaffMember
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.registers.watching import Assignment, Consent
from welfare_desktop.domain.serving.charges import LEFT, NOBODY, Taking
from welfare_desktop.services import editing, outputs, provision_register, searching, undoing
from welfare_desktop.services.handover import due as handover_due
from welfare_desktop.services.handover import households as handover
from welfare_desktop.services.handover import papers as handover_papers
from welfare_desktop.services.handover import staff as handover_staff
from welfare_desktop.services.outputs import Output
from welfare_desktop.services.workspace import Workspace

DAY = "2026-11-21"


def keep(workspace: Workspace, kind: str, record: Record) -> int:
    return editing.save(workspace, kind, record).record.id


def helper(workspace: Workspace, name: str, place: int, ended: str | None = None) -> int:
    appointment = Appointment(
        role="福祉協力員",
        district=place,
        area="本町",
        appointed_on="2024-04-01",
        ended_on=ended,
        card_given_on="2024-04-01",
    )
    return keep(
        workspace,
        "volunteers",
        Volunteer(name=name, district=place, pledged_on="2025-12-01", appointments=(appointment,)),
    )


def home(workspace: Workspace, name: str, place: int, *assignments: Assignment, **facts: object) -> int:
    record = Household(
        district=place,
        neighbourhood="本町",
        address="本町1-1",
        members=(Member(name=name, is_head=True, phone="093-100-0001"),),
        assignments=assignments,
    )
    return keep(workspace, "households", dataclasses.replace(record, **facts))  # type: ignore[arg-type]


@pytest.fixture
def office(empty_office: Workspace) -> Workspace:
    """A watcher who left with two households, one who stays with none, and a household of nobody."""
    place = keep(empty_office, "districts", District(name="黒崎", csw="谷 和馬"))
    left = helper(empty_office, "赤木 一", place, "2026-10-31")
    helper(empty_office, "井上 二", place)
    mine = Assignment(role="主", person=left, method="訪問", frequency="週1回", since="2024-04-01")
    home(empty_office, "江口 ハナ", place, mine, contacts=(Contact(name="江口 太", phone="093-100-0002"),))
    home(empty_office, "大野 ウメ", place, mine, non_disclosures=(HouseholdNonDisclosure(since="2025-01-01"),))
    home(empty_office, "加藤 キク", place)
    home(empty_office, "木村 マツ", place, ended_on="2026-01-01")
    return empty_office


def person(workspace: Workspace, name: str) -> int:
    (found,) = searching.references(workspace, "volunteers", name)
    return found.id


def test_households_of_who_left_and_of_nobody_are_without_a_watcher(office: Workspace) -> None:
    orphans = handover.charges(office, DAY).orphans()
    assert {holder: [each.why for each in found] for holder, found in orphans.items()} == {
        person(office, "赤木 一"): [LEFT, LEFT],
        0: [NOBODY],
    }


def test_the_balance_counts_those_who_have_none(office: Workspace) -> None:
    found = handover.charges(office, DAY)
    assert found.balance.counts == {person(office, "井上 二"): 0}
    assert found.receivers([found.serving.people[person(office, "井上 二")].district]) == (person(office, "井上 二"),)


def test_who_usually_takes_such_households_comes_first_with_what_they_have(office: Workspace) -> None:
    place = handover.charges(office, DAY).serving.people[person(office, "井上 二")].district
    official = Appointment(role="民生委員(世帯担当)", district=place, appointed_on="2025-12-01")
    minsei = keep(office, "volunteers", Volunteer(name="江口 四", appointments=(official,)))
    busy = helper(office, "大野 五", place)  # type: ignore[arg-type]
    dead = helper(office, "加藤 六", place)  # type: ignore[arg-type]
    record = searching.record(office, "volunteers", dead)
    editing.save(office, "volunteers", dataclasses.replace(record, died_on="2026-11-01"))  # type: ignore[call-arg, type-var]
    for holder, name in ((busy, "毛利 ヨネ"), (minsei, "森 トメ"), (minsei, "谷 タケ")):
        home(office, name, place, Assignment(role="主", person=holder, since="2025-04-01"))  # type: ignore[arg-type]
    found = handover.charges(office, DAY)
    left = found.of(person(office, "赤木 一"))
    assert found.receivers([place], left) == (person(office, "井上 二"), busy, minsei)
    assert found.balance.counts == {person(office, "井上 二"): 0, busy: 1, minsei: 2}
    assert found.balance.mean == 0.5
    official_ones = [dataclasses.replace(each, role="民生委員") for each in left]
    assert found.receivers([place], official_ones)[0] == minsei


def test_a_district_shows_its_own_households_and_what_everybody_has_in_all(office: Workspace) -> None:
    other = keep(office, "districts", District(name="熊西"))
    left = person(office, "赤木 一")
    home(office, "毛利 ヨネ", other, Assignment(role="主", person=left, since="2025-04-01"))
    home(office, "森 トメ", other)
    found = handover.charges(office, DAY, other)
    assert [(each.holder, each.why) for each in found.seen()] == [(left, LEFT), (0, NOBODY)]
    assert len(found.of(left)) == 3
    assert found.balance == handover.charges(office, DAY).balance


def test_a_paper_can_be_printed_before_it_is_handed_over(office: Workspace) -> None:
    left, stays = person(office, "赤木 一"), person(office, "井上 二")
    found = handover.charges(office, DAY)
    takings = [Taking(each, stays) for each in (*found.of(left), *found.of(0))]
    with pytest.raises(Refusal, match=r"handover\.no-paper"):
        handover_papers.handover_papers(office, DAY)
    meant = handover_papers.handover_papers(office, DAY, takings)
    handover.hand_over(office, takings, DAY)
    done = handover_papers.handover_papers(office, DAY)
    assert meant.roster.title == "引継書（案）"
    assert meant.roster.groups == done.roster.groups
    assert [row[8] for row in done.roster.groups[0].sections[0].rows].count("赤木 一") == 2


def test_a_handover_ends_the_old_and_begins_the_new_assignment_in_one_batch(office: Workspace) -> None:
    left, stays = person(office, "赤木 一"), person(office, "井上 二")
    found = handover.charges(office, DAY)
    takings = [Taking(each, stays) for each in (*found.of(left), *found.of(0))]
    done = handover.hand_over(office, takings, DAY)
    assert not handover.charges(office, DAY).orphans()
    (first, _, _) = handover.charges(office, DAY).of(stays)
    record = searching.record(office, "households", first.record)
    assert isinstance(record, Household)
    new, old = record.assignments
    assert (new.since, new.until, new.method, new.frequency) == (DAY, None, "訪問", "週1回")
    assert (old.person, old.until) == (left, DAY)
    with pytest.raises(Refusal, match=r"handover\.moved"):
        handover.hand_over(office, takings, DAY)
    undoing.undo(office, done.batch)
    assert len(handover.charges(office, DAY).orphans()) == 2


def test_a_handover_paper_closes_what_may_not_be_told(office: Workspace) -> None:
    left, stays = person(office, "赤木 一"), person(office, "井上 二")
    found = handover.charges(office, DAY)
    handover.hand_over(office, [Taking(each, stays) for each in found.of(left)], DAY)
    job = handover_papers.handover_papers(office, DAY)
    (group,) = job.roster.groups
    texts = {row[2]: row for row in group.sections[0].rows}
    assert group.name == "井上 二 様"
    assert texts["江口 ハナ"][3:5] == ("本町1-1", "093-100-0001")
    assert "江口 太" in texts["江口 ハナ"][7]
    number, *hidden = texts[handover_papers.CLOSED]
    assert number
    assert hidden == ["", handover_papers.CLOSED, handover_papers.CLOSED, "", "", "", "", "赤木 一", ""]


def test_a_refused_consent_closes_too() -> None:
    refused = Household(consents=(Consent(recipient="民生委員", state="撤回"),))
    assert handover_papers.closing(refused, "民生委員", trusted=True) == handover_papers.REFUSED
    assert handover_papers.closing(refused, "主", trusted=True) == ""
    assert handover_papers.closing(refused, "主", trusted=False) == handover_papers.REFUSED


def test_what_a_leaver_must_give_back_is_told(office: Workspace) -> None:
    left = person(office, "赤木 一")
    held = handover.belongings(office, handover.charges(office, DAY), left)
    assert (held.cards, held.papers, held.keys) == (("2024-04-01",), (), ())
    given = outputs.note(office, Output("見守り世帯名簿", "households", (), (), "赤木 一", "見守り訪問"))
    assert handover.belongings(office, handover.charges(office, DAY), left).papers == (given.serial,)
    (line,) = provision_register.lines(office, provision_register.Asked())
    provision_register.settle(office, [line.id], provision_register.GIVEN_BACK, office.today())
    assert handover.belongings(office, handover.charges(office, DAY), left).papers == ()


def test_nothing_is_handed_over_without_a_receiver(office: Workspace) -> None:
    with pytest.raises(Refusal):
        handover.hand_over(office, [], DAY)


@pytest.fixture
def staffed(office: Workspace) -> Workspace:
    """Two CSWs, one of them with a district, a role and a case."""
    (place,) = (each.id for each in searching.districts(office, "districts") if each.id)
    duty = StaffDuty(role="CSW", district=place, since="2024-04-01")
    keep(office, "staff", StaffMember(name="谷 和馬", duties=(duty,)))
    keep(office, "staff", StaffMember(name="三角 奈津子"))
    keep(office, CASES, Case(client_name="某", responsible="谷 和馬", status="支援中"))
    return office


def test_what_staff_who_left_stand_for_is_told_until_somebody_takes_it(staffed: Workspace) -> None:
    def told() -> int:
        found = {duty.part: duty.count for duty in handover_due.due(staffed, DAY) if duty.work == "handover"}
        return found["staff"]

    assert told() == 0
    found = handover_staff.duties(staffed, DAY)
    names = {name: member for member, name in found.staff.items()}
    record = searching.record(staffed, "staff", names["谷 和馬"])
    editing.save(staffed, "staff", dataclasses.replace(record, ended_on="2026-10-31"))  # type: ignore[call-arg, type-var]
    assert told() == 2
    open_ones = handover_staff.duties(staffed, DAY).of(names["谷 和馬"])
    assert {each.why for each in open_ones} == {LEFT}
    handover_staff.transfer(staffed, [Taking(each, names["三角 奈津子"]) for each in open_ones], DAY)
    assert told() == 0


def test_staff_hands_over_roles_districts_and_cases_at_once(staffed: Workspace) -> None:
    found = handover_staff.duties(staffed, DAY)
    names = {name: member for member, name in found.staff.items()}
    given = found.of(names["谷 和馬"])
    assert {each.kind for each in given} == {"staff", "districts", CASES}
    takings = [Taking(each, names["三角 奈津子"]) for each in given]
    assert handover_staff.transfer_papers(staffed, found, takings).roster.groups[0].count == 3
    done = handover_staff.transfer(staffed, takings, DAY)
    assert len(handover_staff.duties(staffed, DAY).of(names["三角 奈津子"])) == 3
    (district,) = done.touched["districts"]
    record = searching.record(staffed, "districts", district)
    assert isinstance(record, District)
    assert record.csw == "三角 奈津子"
    assert record.past[-1].since == DAY
    undoing.undo(staffed, done.batch)
    assert len(handover_staff.duties(staffed, DAY).of(names["谷 和馬"])) == 3


def test_a_duty_taken_anew_by_the_same_colleague_keeps_what_ended(staffed: Workspace) -> None:
    found = handover_staff.duties(staffed, DAY)
    (own,) = (each for each in found.charges if each.kind == "staff")
    handover_staff.transfer(staffed, [Taking(own, own.holder)], DAY)
    kept = searching.record(staffed, "staff", own.holder)
    assert isinstance(kept, StaffMember)
    assert [(each.since, each.until) for each in kept.duties] == [("2024-04-01", DAY), (DAY, None)]


def test_what_names_nobody_of_the_staff_is_given_to_somebody(office: Workspace) -> None:
    keep(office, "staff", StaffMember(name="三角 奈津子"))
    gone = keep(office, "staff", StaffMember(name="伊東 真澄", ended_on="2026-03-31"))
    keep(office, CASES, Case(client_name="某", status="受付"))
    found = handover_staff.duties(office, DAY)
    assert found.left == {gone}
    nobody = found.of(0)
    assert {each.kind for each in nobody} == {"districts", CASES}
    member = next(each for each, name in found.staff.items() if name == "三角 奈津子")
    handover_staff.transfer(office, [Taking(each, member) for each in nobody], DAY)
    after = handover_staff.duties(office, DAY)
    assert (len(after.of(0)), len(after.of(member))) == (0, 2)


def test_cases_are_moved_by_the_case_team_only(staffed: Workspace) -> None:
    found = handover_staff.duties(in_roles(staffed, CLERK), DAY)
    assert not found.may_move_cases
    names = {name: member for member, name in found.staff.items()}
    takings = [Taking(each, names["三角 奈津子"]) for each in found.of(names["谷 和馬"])]
    with pytest.raises(Refusal, match=r"permission\.denied"):
        handover_staff.transfer(in_roles(staffed, CLERK), takings, DAY)
