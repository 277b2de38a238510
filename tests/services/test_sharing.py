"""What is given to somebody holds only whom they may be told of; what stays in the office says who is 非開示."""

import io
from pathlib import Path

import openpyxl
import pytest

from tests.offices import in_roles
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.activities import Activity
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.households import Contact, Household, HouseholdNonDisclosure, Member
from welfare_desktop.domain.registers.volunteers import Volunteer, VolunteerNonDisclosure, VolunteerPast
from welfare_desktop.domain.registers.watching import Assignment, Consent
from welfare_desktop.domain.sharing import NAME_ONLY, NO_CONSENT, NOT_LISTED, OTHER, Audience
from welfare_desktop.services import editing, exporting, printing, searching, sharing
from welfare_desktop.services.printing import RosterRequest
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import provisions

FOR_WATCHERS = Audience("民生委員", "第一地区民児協", "見守り訪問")
ENDED = (HouseholdNonDisclosure(since="2020-01-01", until="2021-01-01"),)


def household(workspace: Workspace, name: str, state: str = "", **facts: object) -> int:
    consents = (Consent(recipient="民生委員", state=state),) if state else ()
    home = Household(**{"members": (Member(name=name),), "consents": consents, **facts})  # type: ignore[arg-type]
    return editing.save(workspace, "households", home).record.id


def volunteer(workspace: Workspace, name: str, **facts: object) -> int:
    person = Volunteer(**{"name": name, "address": f"{name}の住所", "phone": "093-111-2222", **facts})  # type: ignore[arg-type]
    return editing.save(workspace, "volunteers", person).record.id


def texts_of(path: Path) -> str:
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    cells = (cell for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for cell in row)
    return "\n".join(str(cell) for cell in cells if cell is not None)


def roster_text(job: printing.RosterJob) -> str:
    return "\n".join(
        text for group in job.roster.groups for part in group.sections for row in part.rows for text in row
    )


def made(workspace: Workspace) -> None:
    household(workspace, "青木 同意", "同意")
    household(workspace, "馬場 不同意", "不同意")
    household(workspace, "千葉 未確認", note="要注意")
    household(workspace, "土井 非開示", "同意", non_disclosures=ENDED)
    before = (
        Consent(recipient="民生委員", state="撤回"),
        Consent(recipient="民生委員", state="同意", until="2026-01-01"),
    )
    household(workspace, "江口 撤回", consents=before)


def test_a_roster_given_out_holds_only_who_agreed_and_says_to_the_clerk_who_is_missing(empty_office: Workspace) -> None:
    made(empty_office)
    job = printing.roster(empty_office, "households", RosterRequest("households", audience=FOR_WATCHERS))
    assert len(job.people) == 1
    assert "青木" in roster_text(job)
    assert dict(job.withheld) == {"不同意": 2, NO_CONSENT: 1, "非開示": 1}
    assert "不同意" not in job.roster.footer + job.roster.title
    written = printing.printed(empty_office, "households", job)
    with empty_office.store.reading() as connection:
        (line,) = provisions.provisions(connection)
    assert line.recipient == "第一地区民児協"
    assert line.left_out == written.left_out
    assert "非開示 1" in line.left_out


def test_a_roster_for_the_office_holds_everybody_and_marks_who_is_undisclosed(empty_office: Workspace) -> None:
    made(empty_office)
    contact = (Contact(name="江口 一", phone="090-0000-0000", non_disclosure=True),)
    household(empty_office, "藤田 連絡先", contacts=contact)
    job = printing.roster(empty_office, "households", RosterRequest("households"))
    assert len(job.people) == 6
    assert job.roster.caution == "内部用・取扱注意"
    marked = [row[-1] for group in job.roster.groups for part in group.sections for row in part.rows if "【" in row[-1]]
    assert marked == ["【非開示】", "【緊急連絡先1 非開示】"]


def test_without_a_purpose_nothing_is_given_out_and_clerks_always_say_what_for(empty_office: Workspace) -> None:
    made(empty_office)
    request = RosterRequest("households", audience=Audience("民生委員"))
    with pytest.raises(Refusal, match=r"sharing\.purpose"):
        printing.roster(empty_office, "households", request)
    with pytest.raises(Refusal, match=r"sharing\.purpose"):
        printing.roster(in_roles(empty_office, "一般職員"), "households", RosterRequest("households"))
    own = RosterRequest("households", audience=Audience(purpose="台帳の点検"))
    assert len(printing.roster(in_roles(empty_office, "一般職員"), "households", own).people) == 5


def test_a_paper_that_nobody_may_stand_on_says_why(empty_office: Workspace, tmp_path: Path) -> None:
    made(empty_office)
    nobody = Audience(OTHER, "近くの商店", "見守り")
    with pytest.raises(Refusal, match=r"roster\.empty") as refusal:
        printing.roster(empty_office, "households", RosterRequest("households", audience=nobody))
    assert "提供の同意なし 4" in refusal.value.safe
    with pytest.raises(Refusal, match=r"export\.empty"):
        exporting.export_register(empty_office, "households", tmp_path / "x.xlsx", audience=nobody)
    assert not (tmp_path / "x.xlsx").exists()


@pytest.mark.parametrize("whole", [True, False])
def test_an_export_given_out_holds_no_word_of_those_left_out(
    empty_office: Workspace, tmp_path: Path, whole: bool
) -> None:
    hidden = volunteer(empty_office, "秘密 太郎", non_disclosures=(VolunteerNonDisclosure(since="2026-01-01"),))
    made(empty_office)
    contacts = (
        Contact(name="隠れた 連絡先", phone="090-9999-9999", non_disclosure=True),
        Contact(name="見える 連絡先"),
    )
    mine = (Assignment(role="主", person=hidden),)
    household(empty_office, "福田 同意", "同意", contacts=contacts, assignments=mine)
    path = tmp_path / "households.xlsx"
    if whole:
        written = exporting.export_register(empty_office, "households", path, audience=FOR_WATCHERS)
    else:
        keys = ("head_name", "watcher", "contacts.1.name", "contacts.1.phone", "contacts.2.name")
        written = exporting.export_list(empty_office, Listing("households"), keys, path, audience=FOR_WATCHERS)
    text = texts_of(path)
    assert written.people == 2
    assert "提供先 第一地区民児協" in text
    assert "見える 連絡先" in text
    assert "（非開示）" in text, "the watcher's name is closed"
    for word in ("馬場", "千葉", "土井", "江口", "秘密", "隠れた", "090-9999-9999", "非開示の表示"):
        assert word not in text


def test_an_export_for_the_office_holds_everything_and_says_who_is_undisclosed(
    empty_office: Workspace, tmp_path: Path
) -> None:
    made(empty_office)
    whole, listed = tmp_path / "whole.xlsx", tmp_path / "list.xlsx"
    assert exporting.export_register(empty_office, "households", whole).people == 5
    assert exporting.export_list(empty_office, Listing("households"), ("head_name",), listed).people == 5
    for path in (whole, listed):
        assert {"土井 非開示", "非開示の表示", "非開示"} <= set(texts_of(path).split("\n"))
        assert "内部用" in texts_of(path)


def test_who_serves_is_listed_by_name_until_it_is_known_that_more_may_be_told(
    empty_office: Workspace, tmp_path: Path
) -> None:
    volunteer(empty_office, "可 花子", roster_consent=True, phone="093-333-4444")
    volunteer(empty_office, "不可 次郎", roster_consent=False)
    volunteer(empty_office, "未確認 三郎")
    volunteer(empty_office, "非開示 四郎", roster_consent=True, non_disclosures=(VolunteerNonDisclosure(),))
    job = printing.roster(empty_office, "volunteers", RosterRequest("volunteers", audience=FOR_WATCHERS))
    assert dict(job.withheld) == {NOT_LISTED: 1, "非開示": 1, NAME_ONLY: 1}
    path = tmp_path / "volunteers.xlsx"
    exporting.export_register(empty_office, "volunteers", path, audience=FOR_WATCHERS)
    for text in (roster_text(job), texts_of(path)):
        assert "未確認 三郎" in text
        assert "未確認 三郎の住所" not in text
        assert "可 花子の住所" in text
        assert "093-333-4444" in text
        assert "093-111-2222" not in text
        assert "四郎" not in text


def test_cases_are_given_out_only_with_the_consent_to_share(empty_office: Workspace) -> None:
    shared = editing.save(empty_office, "cases", Case(number="R8-1", consent_on="2026-05-01")).record.id
    alone = editing.save(empty_office, "cases", Case(number="R8-2")).record.id
    told = sharing.told(empty_office, "cases", [alone, shared], "地域包括")
    assert (told.ids, dict(told.withheld)) == ((shared,), {NO_CONSENT: 1})


def test_other_registers_close_the_names_of_the_undisclosed_they_speak_of(
    empty_office: Workspace, tmp_path: Path
) -> None:
    home = household(empty_office, "土井 花子", "同意", non_disclosures=ENDED)
    editing.save(empty_office, "activities", Activity(done_on="2026-10-01", household=home))
    path = tmp_path / "activities.xlsx"
    exporting.export_register(empty_office, "activities", path, audience=FOR_WATCHERS)
    assert "土井" not in texts_of(path)
    assert "（非開示）" in texts_of(path)
    exporting.export_register(empty_office, "activities", path)
    assert "土井" in texts_of(path)


def test_who_watches_over_a_household_gets_it_unasked_after_the_pledge_if_the_office_says_so(
    empty_office: Workspace,
) -> None:
    pledged = volunteer(empty_office, "誓約 済子", pledged_on="2026-04-01")
    not_yet = volunteer(empty_office, "誓約 未済")
    asked, refused = household(empty_office, "千葉 未確認"), household(empty_office, "馬場 不同意", "不同意")
    for person, expected in ((pledged, (asked,)), (not_yet, ())):
        charge = dict.fromkeys((asked, refused), person)
        assert sharing.told(empty_office, "households", [asked, refused], "民生委員", charge).ids == expected
    sharing.keep_trust(empty_office, False)
    assert not sharing.trusts_the_pledged(empty_office)
    assert sharing.told(empty_office, "households", [asked], "民生委員", {asked: pledged}).ids == ()


def test_a_household_is_undisclosed_with_one_of_its_people(empty_office: Workspace) -> None:
    hidden = household(
        empty_office, "秘野 花子", "同意", members=(Member(name="甲"), Member(name="乙", non_disclosure=True))
    )
    told = sharing.told(empty_office, "households", [hidden], "民生委員")
    assert (told.ids, dict(told.withheld)) == ((), {"非開示": 1})


def test_the_first_answer_that_has_not_ended_holds(empty_office: Workspace) -> None:
    def answered(*states: tuple[str, str | None]) -> int:
        said = tuple(Consent(recipient="民生委員", state=state, until=until) for state, until in states)
        return household(empty_office, "甲", consents=said)

    over = answered(("同意", "2026-01-01"))
    doubled = answered(("不同意", None), ("同意", None))
    agreed = answered(("同意", None), ("不同意", "2026-01-01"))
    told = sharing.told(empty_office, "households", [over, doubled, agreed], "民生委員")
    assert (told.ids, dict(told.withheld)) == ((agreed,), {NO_CONSENT: 1, "不同意": 1})


def test_of_whom_only_the_name_is_told_nothing_of_their_past_is(empty_office: Workspace) -> None:
    moved = VolunteerPast(field="district", value="旧校区", since="2020-04-01", until="2021-04-01")
    one = volunteer(empty_office, "鈴木 一", past=(moved,))
    told = sharing.told(empty_office, "volunteers", [one], "市")
    assert told.bare == {one}
    record = searching.record(empty_office, "volunteers", one)
    assert isinstance(record, Volunteer)
    shown = sharing.veiled("volunteers", told, record)
    assert (shown.name, shown.address, shown.phone) == ("鈴木 一", None, None)
    assert [each.value for each in shown.past] == [None] * len(record.past)
    assert record.past
