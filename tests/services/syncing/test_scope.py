"""What leaves in an exchange: whom roles choose, and what is closed of those who go."""

from pathlib import Path

import pytest

from tests.services.syncing.city import Page, carried_out, changes, compared, exchange, sent
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.households import Contact, Household, Member
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer, VolunteerNonDisclosure
from welfare_desktop.domain.registers.watching import Assignment, Consent
from welfare_desktop.domain.sharing import NO_CONSENT
from welfare_desktop.services import editing, searching
from welfare_desktop.services.syncing import scope, sending
from welfare_desktop.services.syncing.sending import SendRequest
from welfare_desktop.services.workspace import Workspace

HELPER, MINSEI = "福祉協力員", "民生委員(世帯担当)"


def volunteer(workspace: Workspace, name: str, *appointments: Appointment) -> int:
    return editing.save(workspace, "volunteers", Volunteer(name=name, appointments=appointments)).record.id


@pytest.fixture
def people(empty_office: Workspace) -> dict[str, int]:
    """A helper, a 民生委員, one who was a helper and is a 民生委員, one who is both, and one of no role."""
    was = Appointment(role=HELPER, ended_on="2025-03-31")
    return {
        "helper": volunteer(empty_office, "甲野一郎", Appointment(role=HELPER)),
        "minsei": volunteer(empty_office, "乙野二郎", Appointment(role=MINSEI)),
        "now": volunteer(empty_office, "丙野三郎", Appointment(role=MINSEI), was),
        "both": volunteer(empty_office, "丁野四郎", Appointment(role=HELPER), Appointment(role=MINSEI)),
        "none": volunteer(empty_office, "戊野五郎"),
    }


def chosen(workspace: Workspace, *roles: str) -> set[int]:
    request = SendRequest(exchange(workspace, "volunteers").id, roles=roles)
    return set(sending.outlook(workspace, request).ids)


def test_roles_choose_by_every_appointment_that_has_not_ended(empty_office: Workspace, people: dict[str, int]) -> None:
    named = {one: name for name, one in people.items()}

    def names(*roles: str) -> set[str]:
        return {named[one] for one in chosen(empty_office, *roles)}

    assert names(MINSEI) == {"minsei", "now", "both"}
    assert names(HELPER) == {"helper", "both"}
    assert names(HELPER, scope.NO_ROLE) == {"helper", "both", "none"}
    assert names() == set(people)


def test_roles_are_counted_with_those_who_have_none(empty_office: Workspace, people: dict[str, int]) -> None:
    assert len(people) == 5
    assert scope.role_counts(empty_office, "volunteers") == {HELPER: 2, MINSEI: 3, scope.NO_ROLE: 1}
    assert scope.role_counts(empty_office, "households") == {}


def test_a_role_is_known_as_offices_write_it(empty_office: Workspace) -> None:
    assert scope.role_named(empty_office, "volunteers", "民生委員") == MINSEI
    assert scope.role_named(empty_office, "volunteers", scope.UNWRITTEN) == scope.NO_ROLE
    with pytest.raises(Refusal, match=r"exchange\.unknown-role"):
        scope.role_named(empty_office, "volunteers", "大臣")
    with pytest.raises(Refusal, match=r"exchange\.no-roles"):
        scope.role_named(empty_office, "households", "民生委員")


@pytest.mark.parametrize("keys", [(), ("name", "address", "phone")])
def test_a_list_of_one_role_says_so_and_comes_back_unchanged(
    demo: Workspace, tmp_path: Path, keys: tuple[str, ...]
) -> None:
    arrangement = exchange(demo, "volunteers")
    done, data = sent(demo, arrangement, tmp_path / "sent.xlsx", roles=(HELPER,), keys=keys)
    assert 0 < done.sending.counted < len(sending.outlook(demo, SendRequest(arrangement.id)).ids)
    page = Page(data)
    assert f"委嘱区分 {HELPER}" in page.sheet["A2"].value
    plan = compared(demo, data)
    assert changes(plan) == 0


def test_households_nobody_asked_are_counted_and_stay_where_only_agreed_ones_go(empty_office: Workspace) -> None:
    said = {"同意": "市", "不同意": "市", "未確認": "市"}
    homes = {
        state: editing.save(
            empty_office,
            "households",
            Household(members=(Member(name=f"{state}太郎"),), consents=(Consent(recipient=recipient, state=state),)),
        ).record.id
        for state, recipient in said.items()
    }
    homes["なし"] = editing.save(empty_office, "households", Household(members=(Member(name="無記花子"),))).record.id
    arrangement = exchange(empty_office, "households").id
    for recipient in ("市", "区役所", "地域支援課"):
        usual = sending.outlook(empty_office, SendRequest(arrangement, recipient=recipient))
        assert set(usual.ids) == {homes["同意"], homes["未確認"], homes["なし"]}
        assert (usual.unagreed, usual.withheld) == (2, {scope.REFUSED: 1})
        strict = sending.outlook(empty_office, SendRequest(arrangement, recipient=recipient, agreed_only=True))
        assert (strict.ids, strict.unagreed) == ((homes["同意"],), 0)
        assert strict.withheld == {scope.REFUSED: 1, NO_CONSENT: 2}
    people = exchange(empty_office, "volunteers").id
    volunteer(empty_office, "甲野一郎")
    assert len(sending.outlook(empty_office, SendRequest(people, agreed_only=True)).ids) == 1


def test_what_is_closed_of_a_household_does_not_leave_and_nothing_is_lost(
    empty_office: Workspace, tmp_path: Path
) -> None:
    closed = Volunteer(name="秘野花子", non_disclosures=(VolunteerNonDisclosure(since="2026-01-01"),))
    helper = editing.save(empty_office, "volunteers", closed).record.id
    contacts = (
        Contact(name="甲野長男", phone="093-111-1111"),
        Contact(name="甲野次女", phone="093-222-2222", non_disclosure=True),
    )
    home = Household(
        members=(Member(name="甲野太郎", is_head=True),),
        contacts=contacts,
        assignments=(Assignment(role="民生委員", person=helper),),
    )
    record = editing.save(empty_office, "households", home).record.id
    done, data = sent(empty_office, exchange(empty_office, "households"), tmp_path / "sent.xlsx")
    texts = {str(cell.value) for row in Page(data).sheet.iter_rows() for cell in row if cell.value}
    assert "甲野長男" in texts
    assert not texts & {"甲野次女", "093-222-2222", "秘野花子"}
    assert done.sending.counted == 1
    plan = compared(empty_office, data)
    assert changes(plan) == 0
    carried_out(empty_office, plan)
    kept = searching.record(empty_office, "households", record)
    assert isinstance(kept, Household)
    assert (kept.contacts[1].phone, kept.assignments[0].person) == ("093-222-2222", helper)
