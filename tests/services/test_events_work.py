"""Memberships, attendance, money received and surveys."""

import dataclasses
import re
import zipfile
from pathlib import Path

import pytest

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.events import Event, EventDay
from welfare_desktop.domain.registers.funds import Fund
from welfare_desktop.domain.registers.organisations import Membership, Organisation, OrganisationContact
from welfare_desktop.domain.registers.programmes import Survey, SurveyReturn
from welfare_desktop.domain.rosters import Column
from welfare_desktop.services import editing, searching, sheet_papers, undoing
from welfare_desktop.services.events import attendance, attendees, funds, memberships, surveys
from welfare_desktop.services.sheet_papers import SheetTable
from welfare_desktop.services.workspace import Workspace

YEAR = 2026


def kept(office: Workspace, kind: str, record: object) -> int:
    return editing.save(office, kind, record).record.id  # type: ignore[arg-type]


def test_members_are_those_of_the_day(empty_office: Workspace) -> None:
    part = Membership(body="見守り部会", since="2024-04-01", until="2026-04-01")
    old = OrganisationContact(name="前任", until="2025-04-01")
    now = OrganisationContact(name="後任", phone="093-100-0001", since="2025-04-01")
    kept(empty_office, "organisations", Organisation(name="新聞店", memberships=(part,), contacts=(old, now)))
    days = {"2024-03-31": 0, "2024-04-01": 1, "2026-03-31": 1, "2026-04-01": 0}
    for day, count in days.items():
        found = memberships.members(empty_office, day, "見守り部会")
        assert (len(found.members), found.counts["見守り部会"]) == (count, count)
    (member,) = memberships.members(empty_office, "2025-06-01").members
    assert member.contact is not None
    assert (member.contact.name, member.phone) == ("後任", "093-100-0001")
    assert memberships.members(empty_office, "2025-06-01", "施設協議会").members == ()


def test_who_came_is_typed_day_by_day(empty_office: Workspace) -> None:
    planned = kept(empty_office, "events", Event(name="相談会", state="予定", held_on="2026-06-10"))
    held = Event(
        name="研修会", held_on="2026-07-01", days=(EventDay(held_on="2026-07-01"), EventDay(held_on="2026-07-02"))
    )
    kept(empty_office, "events", held)
    sheet = attendance.open_sheet(empty_office, YEAR)
    assert (len(sheet.lines), sheet.late()) == (3, 1)
    second = sheet.lines[2]
    typed = {planned: {"reserved": 8, "walk_in": 4}, second.key: {"attendance": 30}}
    done = attendance.keep(empty_office, sheet, typed)
    found = searching.record(empty_office, "events", planned)
    assert isinstance(found, Event)
    assert (found.state, found.days[0].attendance, found.days[0].held_on) == ("開催済", 12, None)
    again = attendance.open_sheet(empty_office, YEAR)
    assert [line.cells.get("attendance") for line in again.lines] == [12, None, 30]
    undoing.undo(empty_office, done.batch)
    assert attendance.open_sheet(empty_office, YEAR).late() == 1


def test_the_next_round_is_numbered_after_the_highest_of_its_name(empty_office: Workspace) -> None:
    first = kept(empty_office, "events", Event(name="第2層 協議体", round=1, place="3階", held_on="2026-06-10"))
    kept(empty_office, "events", Event(name="第2層　協議体", round=4, held_on="2026-09-10"))
    kept(empty_office, "events", Event(name="第2層 協議体 準備会", round=9, held_on="2026-09-10"))
    saved = attendance.next_round(empty_office, first).record
    assert isinstance(saved, Event)
    assert (saved.round, saved.place, saved.state, saved.held_on) == (5, "3階", "予定", None)


def test_money_is_summed_by_kind_and_district_and_receipts_are_numbered_by_the_day(empty_office: Workspace) -> None:
    for day, kind, amount, target in (
        ("2026-09-01", "寄付", 5_000, None),
        ("2026-05-01", "寄付", 3_000, None),
        ("2026-10-01", "共同募金", 40_000, 50_000),
        ("2025-05-01", "寄付", 9_000, None),
    ):
        kept(
            empty_office,
            "funds",
            Fund(payer="匿名", kind=kind, year=int(day[:4]), received_on=day, amount=amount, target=target),
        )
    found = funds.overview(empty_office, YEAR)
    sums = {each.name: (each.count, each.amount, each.rate) for each in found.kinds}
    assert sums == {"寄付": (2, 8_000, ""), "共同募金": (1, 40_000, "80.0%")}
    assert (found.before, len(found.unnumbered)) == (9_000, 2)
    done = funds.give_numbers(empty_office, YEAR)
    assert (done.first, done.last) == ("R8-0001", "R8-0002")
    rows = searching.rows(empty_office, "funds", sorted(done.ids), ("received_on", "receipt_number"))
    assert sorted(number for _, number in rows) == ["R8-0001", "R8-0002"]
    assert all(re.search("5月", day) for day, number in rows if number == "R8-0001")
    with pytest.raises(Refusal):
        funds.give_numbers(empty_office, YEAR)
    undoing.undo(empty_office, done.batch)
    assert funds.give_numbers(empty_office, YEAR).first == "R8-0003"


def test_a_receipt_number_of_an_older_ledger_is_not_given_again(empty_office: Workspace) -> None:
    for number in ("R8-0004", "R8-2", "第9号", None):
        fund = Fund(payer="某", year=YEAR, kind="寄付", amount=100, received_on="2026-05-01", receipt_number=number)
        kept(empty_office, "funds", fund)
    assert funds.give_numbers(empty_office, YEAR).first == "R8-0005"


def test_a_survey_is_taken_in_district_by_district(demo: Workspace) -> None:
    ((survey,), name) = surveys.surveys(demo, YEAR), "福祉協力員意識調査"
    assert survey.name == name
    sheet = surveys.open_sheet(demo, YEAR, survey.id)
    (duty,) = surveys.due(demo, demo.today())
    assert (len(sheet.lines), sheet.late() > 0, duty.count) == (22, True, 1)
    typed = {line.key: {"returned": 10} for line in sheet.lines if line.late}
    done = surveys.keep(demo, sheet, typed)
    assert surveys.open_sheet(demo, YEAR, survey.id).late() == 0
    assert list(surveys.due(demo, demo.today())) == []
    found = searching.record(demo, "surveys", survey.id)
    assert isinstance(found, Survey)
    assert len(found.returns) == 22
    undoing.undo(demo, done.batch)
    assert surveys.open_sheet(demo, YEAR, survey.id).late() == sheet.late()


def test_a_district_that_was_sent_nothing_is_not_late(empty_office: Workspace) -> None:
    places = [
        editing.save(empty_office, "districts", District(name=name)).record.id for name in ("青葉台", "潮見", "皿山")
    ]
    sent = (SurveyReturn(district=places[0], sent=10), SurveyReturn(district=places[1], sent=10, returned=4))
    kept = editing.save(
        empty_office, "surveys", Survey(name="意識調査", sent_on="2025-05-01", due_on="2025-06-01", returns=sent)
    ).record
    (duty,) = surveys.due(empty_office, empty_office.today())
    assert duty.part == f"2025-{kept.id}"
    sheet = surveys.open_sheet(empty_office, 2025, kept.id)
    assert {line.cells["name"]: line.late for line in sheet.lines} == {"青葉台": True, "潮見": False, "皿山": False}


def test_a_sheet_goes_to_paper_and_to_a_workbook_with_its_totals(empty_office: Workspace, tmp_path: Path) -> None:
    place = editing.save(empty_office, "districts", District(name="青葉台")).record.id
    columns = (Column("name", "校(地)区", 7), Column("sent", "配布数", 5))
    table = SheetTable("調査の回収", columns, (("青葉台", "1,000"),), (("青葉台", 1000),), ("計", 1000), (place,))
    job = sheet_papers.on_paper(empty_office, "surveys", table)
    assert (job.roster.groups[0].count, job.roster.totals, len(job.document.pages)) == (1, ("計", "1,000"), 1)
    sheet_papers.write_book(empty_office, "surveys", table, tmp_path / "sheet.xlsx")
    with zipfile.ZipFile(tmp_path / "sheet.xlsx") as book:
        assert book.read("xl/worksheets/sheet1.xml").count(b"<v>1000</v>") == 2
    with pytest.raises(Refusal):
        sheet_papers.on_paper(empty_office, "surveys", dataclasses.replace(table, rows=()))


def test_tables_of_several_parts_are_told_part_by_part(empty_office: Workspace) -> None:
    table = SheetTable(
        "集計", (Column("name", "区分", 7),), (("計",), ("4月",), ("病気",)), parts=(("月別", 2), ("内訳", 1))
    )
    roster = sheet_papers.on_paper(empty_office, "funds", table).roster
    assert [(each.heading, each.rows) for each in roster.groups[0].sections] == [
        ("月別", (("計",), ("4月",))),
        ("内訳", (("病気",),)),
    ]
    assert not roster.counts


def test_the_roll_of_an_event_goes_to_paper_and_to_a_workbook(demo: Workspace, tmp_path: Path) -> None:
    held = next(found for each in attendees.events(demo, YEAR) if (found := attendees.roll(demo, each.id)).attendees)
    job = attendees.on_paper(demo, held)
    (group,) = job.roster.groups
    rows = group.sections[0].rows
    assert [row[0] for row in rows] == [str(number) for number in range(1, len(held.attendees) + 1)]
    assert {row[1].split("\n")[-1] for row in rows} == {held.name(each) for each in held.attendees}
    assert held.event.name is not None
    assert held.event.name in job.roster.title
    attendees.write_book(demo, held, tmp_path / "roll.xlsx")
    assert (tmp_path / "roll.xlsx").exists()
    with pytest.raises(Refusal):
        attendees.on_paper(demo, dataclasses.replace(held, attendees=()))


def test_attendees_are_picked_marked_and_kept(demo: Workspace) -> None:
    (first, *_) = attendees.events(demo, YEAR)
    held = attendees.roll(demo, first.id)
    known = attendees.candidates(demo, "田")[0]
    fresh = held.with_one(known.id, known.name).with_one(None, "飛入 三郎")
    assert fresh.came() - held.came() in (1, 2)
    again = fresh.with_one(known.id, known.name)
    assert len(again.attendees) == len(fresh.attendees)
    done = attendees.keep(demo, again.marked(0, came=False))
    kept_ = attendees.roll(demo, first.id)
    assert kept_.attendees[0].attended is False
    assert {kept_.name(each) for each in kept_.attendees} >= {known.name, "飛入 三郎"}
    undoing.undo(demo, done.batch)
    assert attendees.roll(demo, first.id).attendees == held.attendees
    with pytest.raises(Refusal):
        attendees.keep(demo, held.without(0) if held.attendees else held.with_one(None, "飛入"))
