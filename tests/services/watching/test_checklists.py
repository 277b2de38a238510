import pytest

from tests.offices import in_roles
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Household, HouseholdNonDisclosure, Member
from welfare_desktop.domain.registers.volunteers import Volunteer, VolunteerNonDisclosure
from welfare_desktop.domain.registers.watching import Assignment, Consent
from welfare_desktop.domain.sharing import CLOSED
from welfare_desktop.services import editing, printing
from welfare_desktop.services.watching import checklists
from welfare_desktop.services.watching.checklists import Wanted
from welfare_desktop.services.workspace import Workspace

KIND = "households"


def kept(workspace: Workspace, name: str, **facts: object) -> int:
    home = Household(**{"members": (Member(name=name, is_watched=True),), **facts})  # type: ignore[arg-type]
    return editing.save(workspace, KIND, home).record.id


def test_each_watcher_has_a_list_and_nobody_protected_stands_on_it(empty_office: Workspace) -> None:
    area = editing.save(empty_office, "districts", District(name="黒崎")).record.id
    watcher = editing.save(empty_office, "volunteers", Volunteer(name="山田 花子", pledged_on="2026-04-01")).record.id
    mine = (Assignment(role="主", person=watcher),)
    listed = kept(empty_office, "青木 一郎", district=area, assignments=mine)
    agreed = (Consent(recipient="福祉協力員", state="同意"),)
    alone = kept(empty_office, "馬場 花子", district=area, consents=agreed)
    kept(empty_office, "内田 未子", district=area)
    no = (Consent(recipient="福祉協力員", state="不同意"),)
    kept(empty_office, "千葉 太郎", district=area, assignments=mine, consents=no)
    over = (HouseholdNonDisclosure(since="2020-01-01", until="2021-01-01"),)
    kept(empty_office, "土井 次郎", district=area, non_disclosures=over)
    kept(empty_office, "江口 三郎", district=area, ended_on="2026-01-01")
    made = checklists.checklist(empty_office, KIND, Wanted(2026, area))
    assert dict(made.withheld) == {"不同意": 1, "非開示": 1, "提供の同意なし": 1}
    assert [(group.name, group.count) for group in made.roster.groups] == [
        ("黒崎　山田 花子", 1),
        ("黒崎　担当者なし", 1),
    ]
    assert set(made.people) == {listed, alone}
    assert (made.roster.recipient, made.roster.purpose) == ("福祉協力員", "現況確認")
    assert len(made.document.pages) == 2, "each watcher on a page of their own"
    assert printing.printed(empty_office, KIND, made).people == 2
    of_one = checklists.checklist(empty_office, KIND, Wanted(2026, None, watcher))
    assert of_one.people == (listed,)


def test_a_watcher_who_is_not_disclosed_is_named_on_their_own_list_alone(empty_office: Workspace) -> None:
    hidden = Volunteer(name="秘野 花子", non_disclosures=(VolunteerNonDisclosure(since="2026-01-01"),))
    watcher = editing.save(empty_office, "volunteers", hidden).record.id
    agreed = tuple(Consent(recipient=each, state="同意") for each in ("福祉協力員", "校(地)区社協"))
    kept(empty_office, "青木 一郎", assignments=(Assignment(role="主", person=watcher),), consents=agreed)

    def names(recipient: str) -> list[str]:
        made = checklists.checklist(empty_office, KIND, Wanted(2026, recipient=recipient))
        return [group.name for group in made.roster.groups]

    assert names("福祉協力員") == ["秘野 花子"]
    assert names("校(地)区社協") == [CLOSED]


def test_an_empty_list_and_a_viewer_are_refused(empty_office: Workspace) -> None:
    with pytest.raises(Refusal, match="empty"):
        checklists.checklist(empty_office, KIND, Wanted(2026))
    with pytest.raises(Refusal, match="denied"):
        checklists.checklist(in_roles(empty_office, "閲覧のみ"), KIND, Wanted(2026))
