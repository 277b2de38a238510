"""A list on paper is the list as it is shown: its records, order and columns, as far as its readers may be told."""

from pathlib import Path

import pytest

from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.households import Consent, Household, HouseholdNonDisclosure, Member
from welfare_desktop.domain.registers.programmes import Publicity
from welfare_desktop.domain.rosters import Align
from welfare_desktop.domain.sharing import Audience
from welfare_desktop.services import editing, list_printing, printing, provision_register
from welfare_desktop.services.list_printing import ListRequest
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.services.provision_register import Asked
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.workspace import Workspace

KEYS = ("period", "medium", "count")


def rows(job: RosterJob) -> list[tuple[str, ...]]:
    return [row for group in job.roster.groups for section in group.sections for row in section.rows]


@pytest.fixture
def office(empty_office: Workspace) -> Workspace:
    for period, medium, count in (("2026-05", "たより", 9000), ("2026-04", "たより", 8000), ("2026-04", "ちらし", 50)):
        editing.save(empty_office, "publicity", Publicity(medium=medium, period=period, count=count))
    return empty_office


def test_it_holds_what_is_shown_in_the_order_it_is_shown(office: Workspace) -> None:
    listing = Listing("publicity", conditions=(Condition("medium", "is", "たより"),), order="period")
    job = list_printing.printed_list(office, listing, ListRequest(KEYS, (8, 16, 8), "媒体: たより"))
    assert rows(job) == [("令和8年4月", "たより", "8,000"), ("令和8年5月", "たより", "9,000")]
    assert (job.roster.title, job.roster.order) == ("広報実績一覧", "媒体: たより")
    assert [(each.heading, each.align) for each in job.roster.columns][2] == ("数値", Align.END)


def test_a_list_of_nothing_is_refused(office: Workspace) -> None:
    listing = Listing("publicity", conditions=(Condition("medium", "is", "ラジオ"),))
    with pytest.raises(Refusal):
        list_printing.printed_list(office, listing, ListRequest(KEYS, (8, 16, 8)))


def test_who_may_not_be_told_of_is_left_out_and_counted(empty_office: Workspace, tmp_path: Path) -> None:
    agreed = (Consent(recipient="警察", state="同意"),)
    closed = (HouseholdNonDisclosure(since="2026-01-01"),)
    for name, facts in (("青木", {}), ("土井", {"non_disclosures": closed}), ("馬場", {"consents": ()})):
        home = Household(members=(Member(name=name, is_head=True),), **{"consents": agreed, **facts})  # type: ignore[arg-type]
        editing.save(empty_office, "households", home)
    request = ListRequest(("head_name",), (10,))
    own = list_printing.printed_list(empty_office, Listing("households"), request)
    assert sorted(rows(own)) == [("土井", "非開示"), ("青木", ""), ("馬場", "")]
    police = Audience("警察", purpose="捜索")
    given = ListRequest(("head_name",), (10,), audience=police)
    job = list_printing.printed_list(empty_office, Listing("households"), given)
    assert rows(job) == [("青木",)]
    assert job.withheld == list_printing.left_out(empty_office, Listing("households"), police)
    assert sum(job.withheld.values()) == 2
    printing.save_pdf(empty_office, "households", job, tmp_path / "list.pdf")
    (line,) = provision_register.lines(empty_office, Asked())
    assert (line.what, line.recipient, line.count, line.facts) == ("見守り世帯一覧", "警察", 1, ("世帯主氏名",))
    with pytest.raises(Refusal):
        list_printing.printed_list(
            empty_office, Listing("households"), ListRequest(("head_name",), (10,), audience=Audience("警察"))
        )


def test_a_closed_case_stays_closed_on_paper(empty_office: Workspace) -> None:
    case = Case(number="R8-1", client_name="秘野", responsible="伊東", restricted=True)
    editing.save(empty_office, "cases", case)
    job = list_printing.printed_list(empty_office, Listing("cases"), ListRequest(("number", "client_name"), (6, 10)))
    assert rows(job) == [("R8-1", WITHHELD)]
