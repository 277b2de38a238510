"""Receiving, going on, looking over, counting and printing cases in a real office."""

import dataclasses
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.offices import in_roles
from welfare_desktop.domain.casework import course as casework
from welfare_desktop.domain.casework.counts import Tally
from welfare_desktop.domain.casework.course import TurnTaken
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.cases import (
    Agency,
    Case,
    CaseNonDisclosure,
    History,
    Meeting,
    Reception,
    Relative,
)
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.services import duties, editing, searching, undoing
from welfare_desktop.services.casework import (
    case_board,
    case_papers,
    counts,
    glances,
    keeping,
    known_people,
    reception,
)  # fmt: skip
from welfare_desktop.services.casework.reception import Origin
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.workspace import Workspace

SECRET = "目印の主訴の本文"
CLIENT = Case(client_name="谷川　京子", client_kana="タニガワ キョウコ", phone="093-123-4567", born_on="1948-05-01")


def called(office: Workspace, on: str = "", **facts: object) -> Reception:
    said = dataclasses.replace(reception.blank(office), complaint=SECRET, topics=("介護", "収入"), main_topic="介護")
    return dataclasses.replace(said, **{"received_on": on or office.today(), **facts})  # type: ignore[arg-type]


def case_of(office: Workspace, case: int) -> Case:
    return keeping.opened(office, case)


# --- receiving ---


def test_a_reception_begins_a_case_with_the_number_of_its_fiscal_year(empty_office: Workspace) -> None:
    first = reception.receive(empty_office, CLIENT, called(empty_office))
    before = reception.receive(empty_office, CLIENT, called(empty_office, "2026-03-31"))
    assert (first.number, before.number, first.is_new) == ("R8-0001", "R7-0001", True)
    kept = case_of(empty_office, first.case)
    assert (kept.status, kept.receptions[0].complaint, kept.receptions[0].received_by) == ("受付", SECRET, "山本")


def test_a_reception_on_a_case_takes_a_number_of_its_own(empty_office: Workspace) -> None:
    first = reception.receive(empty_office, CLIENT, called(empty_office, "2026-05-01"))
    told = Case(client_name="別の名前", address="青葉台1-2-3")
    again = reception.receive(empty_office, told, called(empty_office), first.case)
    assert (again.number, again.is_new, again.resumed) == ("R8-0002", False, False)
    kept = case_of(empty_office, first.case)
    assert [each.number for each in kept.receptions] == [None, "R8-0002"]
    assert (kept.client_name, kept.address) == ("谷川　京子", "青葉台1-2-3")


def test_numbers_that_came_by_import_are_passed_over(empty_office: Workspace) -> None:
    editing.save(empty_office, "cases", Case(number="R7-0001", receptions=(Reception(number="R7-0002"),)))
    assert reception.receive(empty_office, CLIENT, called(empty_office, "2025-06-01")).number == "R7-0003"


def test_a_reception_on_a_closed_case_resumes_it_under_its_number(empty_office: Workspace) -> None:
    first = reception.receive(empty_office, CLIENT, called(empty_office, "2026-05-01"))
    plan = keeping.plan_turn(empty_office, first.case, TurnTaken("終結", "2026-06-01", "転出"))
    keeping.carry_out(empty_office, plan)
    again = reception.receive(empty_office, CLIENT, called(empty_office), first.case)
    kept = case_of(empty_office, first.case)
    assert (again.resumed, kept.number, kept.status, kept.closed_on) == (True, "R8-0001", "支援中", None)


def test_each_reception_can_be_undone(empty_office: Workspace) -> None:
    first = reception.receive(empty_office, CLIENT, called(empty_office))
    again = reception.receive(empty_office, CLIENT, called(empty_office), first.case)
    undoing.undo(empty_office, again.batch)
    assert len(case_of(empty_office, first.case).receptions) == 1
    undoing.undo(empty_office, first.batch)
    assert len(searching.ids(empty_office, Listing("cases"))) == 0


@pytest.mark.parametrize(
    "typed", [("谷川", "", ""), ("", "たにがわ", ""), ("", "", "0931234567"), ("谷川　京子", "", "")]
)
def test_earlier_cases_are_found_by_name_reading_and_telephone(
    empty_office: Workspace, typed: tuple[str, str, str]
) -> None:
    kept = reception.receive(empty_office, CLIENT, called(empty_office))
    (found,) = reception.earlier(empty_office, *typed)
    assert (found.case, found.client, found.topic) == (kept.case, "谷川　京子", "介護")


def test_nothing_is_looked_for_before_enough_is_typed(empty_office: Workspace) -> None:
    reception.receive(empty_office, CLIENT, called(empty_office))
    assert reception.earlier(empty_office, "谷", "", "0931") == ()


def test_the_likeliest_stands_first(empty_office: Workspace) -> None:
    reception.receive(empty_office, Case(client_name="長谷川 愛"), called(empty_office))
    reception.receive(empty_office, Case(client_name="谷川 一郎"), called(empty_office))
    kept = reception.receive(empty_office, CLIENT, called(empty_office))
    found = reception.earlier(empty_office, "谷川", "", "0931234567")
    assert [each.client for each in found] == ["谷川　京子", "谷川 一郎", "長谷川 愛"]
    assert found[0].case == kept.case
    assert reception.earlier(empty_office, "匿名") == ()


def test_somebody_of_a_watched_household_is_known_and_the_case_linked(empty_office: Workspace) -> None:
    members = (Member(name="谷川　勇", is_head=True), Member(name="谷川　京子", phone="093-123-4567", left_on=None))
    home = editing.save(empty_office, "households", Household(address="青葉台1-2", members=members)).record
    known = known_people.known(empty_office, "谷川京子")
    (watched,) = known.watched
    assert (watched.household, watched.name, known.cases) == (home.id, "谷川　京子", ())
    client = known_people.client_from(empty_office, watched)
    assert (client.client_name, client.phone, client.address) == ("谷川　京子", "093-123-4567", "青葉台1-2")
    kept = reception.receive(empty_office, client, called(empty_office))
    assert case_of(empty_office, kept.case).household == home.id
    editing.remove(empty_office, "cases", kept.case)
    editing.remove(empty_office, "households", home.id)
    with pytest.raises(Refusal):
        known_people.client_from(empty_office, watched)


def test_an_address_tells_its_district_only_when_one_alone_says_so(empty_office: Workspace) -> None:
    first = editing.save(empty_office, "districts", District(name="青葉台", area_text="青葉台、若菜町")).record.id
    editing.save(empty_office, "districts", District(name="潮見", area_text="潮見、港町"))
    editing.save(empty_office, "districts", District(name="竹崎", area_text="港町"))
    assert reception.district_of(empty_office, "北九州市帆柱区若菜町3-1") == first
    assert reception.district_of(empty_office, "港町1-1") == 0
    assert reception.district_of(empty_office, "") == 0


def test_a_worry_heard_at_a_salon_says_where_it_came_from(empty_office: Workspace) -> None:
    salon = editing.save(empty_office, "salons", Salon(name="ひまわりサロン")).record.id
    kept = reception.receive_from(empty_office, Origin("salons", salon, "ひまわりサロン"), CLIENT, called(empty_office))
    heard = case_of(empty_office, kept.case).receptions[0]
    assert (heard.route, heard.origin, heard.origin_salon) == ("サロン", "サロン ひまわりサロン", salon)
    with pytest.raises(Refusal):
        reception.receive_from(empty_office, Origin("funds", 1, "x"), CLIENT, called(empty_office))


# --- going on ---


def test_everything_added_to_a_case_is_kept_sealed_and_can_be_undone(empty_office: Workspace) -> None:
    case = reception.receive(empty_office, CLIENT, called(empty_office, "2026-05-01")).case
    parts = (
        History(happened_at="2026-05-10", content=SECRET, next_on="2026-05-20"),
        Meeting(kind="支援会議", held_on="2026-05-11", decisions=SECRET),
        Agency(organisation="警察署"),
        Relative(name="谷川 健一", relation="長男"),
    )
    batches = [keeping.add(empty_office, case, part, SECRET).batch for part in parts]
    kept = case_of(empty_office, case)
    assert (kept.status, kept.next_action_on, kept.next_action) == ("支援中", "2026-05-20", SECRET)
    assert (len(kept.history), len(kept.meetings), len(kept.agencies), len(kept.relatives)) == (1, 1, 1, 1)
    sealed = searching.record(dataclasses.replace(empty_office, sealer=None), "cases", case)
    assert SECRET not in repr(sealed)
    for batch in reversed(batches):
        undoing.undo(empty_office, batch)
    assert case_of(empty_office, case).history == ()


def test_a_turn_is_planned_then_taken_and_refused_when_it_cannot_be(empty_office: Workspace) -> None:
    case = reception.receive(empty_office, CLIENT, called(empty_office, "2026-05-01")).case
    plan = keeping.plan_turn(empty_office, case, TurnTaken("終結", "2026-06-01"))
    assert (plan.before, plan.after, [each.code for each in plan.problems]) == ("受付", "終結", ["turn.reason"])
    with pytest.raises(Refusal):
        keeping.carry_out(empty_office, plan)
    good = keeping.plan_turn(empty_office, case, TurnTaken("支援開始", "2026-06-01"))
    keeping.carry_out(empty_office, good)
    with pytest.raises(Refusal):
        keeping.carry_out(empty_office, good)


def test_another_responsible_is_kept_with_the_day(empty_office: Workspace) -> None:
    case = reception.receive(empty_office, CLIENT, called(empty_office, "2026-05-01")).case
    keeping.change_facts(empty_office, case, {"responsible": "伊東 真澄"}, "2026-05-01")
    keeping.change_facts(empty_office, case, {"responsible": "大賀 亮"}, "2026-10-01")
    kept = case_of(empty_office, case)
    assert kept.responsible == "大賀 亮"
    assert ("伊東 真澄", "2026-10-01") in [(each.value, each.until) for each in kept.past]


# --- restricted ---


def test_a_restricted_case_is_its_teams_alone(empty_office: Workspace) -> None:
    case = reception.receive(empty_office, CLIENT, called(empty_office)).case
    keeping.change_facts(empty_office, case, {"responsible": "伊東 真澄"}, "2026-05-01")
    keeping.change(empty_office, case, lambda _, found: dataclasses.replace(found, restricted=True), "閲覧制限")
    with pytest.raises(Refusal):
        keeping.opened(empty_office, case)
    with pytest.raises(Refusal):
        case_papers.paper(empty_office, case_papers.NETWORK, case)
    with pytest.raises(Refusal):
        keeping.add(empty_office, case, History(happened_at="2026-06-01", content="x"))
    kept = searching.record(empty_office, "cases", case)
    assert isinstance(kept, Case)
    assert (kept.client_name, kept.receptions) == (WITHHELD, ())
    (line,) = case_board.lines(empty_office)
    assert "谷川" not in repr(line)
    assert "谷川" not in repr(reception.earlier(empty_office, "谷川"))
    clerk = dataclasses.replace(empty_office.clerk, name="伊東 真澄")
    assert case_of(dataclasses.replace(empty_office, clerk=clerk), case).receptions[0].complaint == SECRET


# --- looking over ---


def test_views_hold_the_cases_they_name(empty_office: Workspace) -> None:
    mine = reception.receive(empty_office, CLIENT, called(empty_office)).case
    keeping.change_facts(empty_office, mine, {"responsible": "山本"}, "2026-05-01")
    keeping.add(empty_office, mine, History(happened_at="2026-11-01", next_on="2026-11-20"))
    lost = reception.receive(empty_office, CLIENT, called(empty_office, "2026-05-01")).case
    closed = reception.receive(empty_office, CLIENT, called(empty_office)).case
    keeping.carry_out(empty_office, keeping.plan_turn(empty_office, closed, TurnTaken("終結", "2026-11-21", "転出")))
    lines = {line.case: line for line in case_board.lines(empty_office)}
    assert lines.keys() == {mine, lost}
    assert lines[mine].views == {case_board.MINE, case_board.DUE, case_board.EVERY}
    assert lines[mine].overdue
    assert lines[lost].views == {case_board.LOST, case_board.NOBODY, case_board.EVERY}
    case_board.keep_lost_touch_days(empty_office, 365)
    assert case_board.LOST not in next(line for line in case_board.lines(empty_office) if line.case == lost).views


def test_a_case_closed_in_an_old_ledger_without_a_state_asks_for_nobody(empty_office: Workspace) -> None:
    editing.save(empty_office, "cases", Case(client_name="某", closed_on="2020-03-31"))
    assert [duty.label for duty in case_board.due(empty_office, empty_office.today()) if duty.count] == []
    assert case_board.lines(empty_office) == ()


def test_duties_count_what_their_lists_show_and_are_the_case_teams(demo: Workspace) -> None:
    found = list(case_board.due(demo, demo.today()))
    assert len(found) == 4
    for duty in found:
        if duty.kind:
            listed = searching.ids(demo, Listing("cases", conditions=duty.conditions, ended=False))
            assert duty.count == len(listed)
    assert list(case_board.due(in_roles(demo, "一般職員"), demo.today())) == []
    assert all(duty.kind != "cases" for duty in duties.duties(in_roles(demo, "一般職員"), demo.today()))


# --- counting ---


def test_counts_equal_the_receptions_of_the_list(empty_office: Workspace) -> None:
    first = reception.receive(empty_office, CLIENT, called(empty_office, "2026-04-10")).case
    reception.receive(empty_office, CLIENT, called(empty_office, "2026-04-20"), first)
    reception.receive(empty_office, CLIENT, called(empty_office, "2026-06-01", method="訪問"))
    reception.receive(empty_office, Case(client_name="匿名"), called(empty_office, "2026-06-02", main_topic="収入"))
    reception.receive(empty_office, CLIENT, called(empty_office, "2026-03-31"), first)
    found = counts.of_year(empty_office, 2026)
    months = dict(found.months)
    assert months["2026-04"] == Tally(new=0, again=2, people=1)
    assert months["2026-06"] == Tally(new=2, again=0, people=2)
    assert found.total == Tally(new=2, again=2, people=2)
    assert dict(found.by[counts.METHOD])["訪問"].total == 1
    assert sum(part.total for _, part in found.by[counts.MAIN_TOPIC]) == 4
    assert counts.of_year(empty_office, 2025).total == Tally(new=1, again=0, people=1)
    assert counts.years(empty_office) == (2026, 2025)


def test_the_counts_of_all_years_are_the_receptions_of_the_register(demo: Workspace) -> None:
    ids = searching.ids(demo, Listing("cases"))
    receptions = sum(len(glances.glance(demo, each).case.receptions) for each in ids)
    assert sum(counts.of_year(demo, year).total.total for year in counts.years(demo)) == receptions


# --- paper ---


def test_papers_are_drawn_written_and_leave_their_line(empty_office: Workspace, tmp_path: Path) -> None:
    case = reception.receive(empty_office, CLIENT, called(empty_office)).case
    keeping.add(empty_office, case, Relative(name="谷川 健一", relation="長男"))
    for what, said in ((case_papers.NETWORK, False), (case_papers.RECORD, True)):
        job = case_papers.paper(empty_office, what, case, "区役所", "支援会議")
        path = tmp_path / f"{what}.pdf"
        written = case_papers.save_pdf(empty_office, job, path)
        text = "".join(page.extract_text() for page in PdfReader(path).pages)
        assert (SECRET in text) is said
        assert "区役所" in text
        assert f"管理番号: {written.serial}" in text
    assert case_papers.printed(empty_office, job).serial == written.serial + 1


def test_an_undisclosed_case_is_given_to_nobody(empty_office: Workspace) -> None:
    case = reception.receive(empty_office, CLIENT, called(empty_office)).case
    hidden = (CaseNonDisclosure(since="2026-01-01"),)
    keeping.change(empty_office, case, lambda _, c: dataclasses.replace(c, non_disclosures=hidden), "非開示")
    assert case_papers.paper(empty_office, case_papers.RECORD, case).document.pages
    with pytest.raises(Refusal):
        case_papers.paper(empty_office, case_papers.RECORD, case, "区役所")


def test_no_reason_in_the_journal_holds_a_narrative(empty_office: Workspace) -> None:
    case = reception.receive(empty_office, CLIENT, called(empty_office)).case
    keeping.add(empty_office, case, History(happened_at="2026-11-21", content=SECRET), SECRET)
    taken = TurnTaken(casework.CLOSE, "2026-11-21", "転出")
    keeping.carry_out(empty_office, keeping.plan_turn(empty_office, case, taken))
    assert SECRET not in repr(undoing.batches(empty_office))


def test_a_paper_given_away_without_a_consent_to_share_says_so(empty_office: Workspace) -> None:
    case = reception.receive(empty_office, CLIENT, called(empty_office)).case
    own = case_papers.paper(empty_office, case_papers.NETWORK, case)
    given = case_papers.paper(empty_office, case_papers.NETWORK, case, "地域包括支援センター", "支援会議")
    assert (own.remark, given.remark) == ("", case_papers.UNSHARED)
    assert case_papers.printed(empty_office, given).left_out == case_papers.UNSHARED
    aimless = case_papers.paper(empty_office, case_papers.NETWORK, case, "地域包括支援センター")
    with pytest.raises(Refusal, match=r"sharing\.purpose"):
        case_papers.printed(empty_office, aimless)
    keeping.change_facts(empty_office, case, {"consent_on": "2026-05-01"}, "2026-05-01")
    assert case_papers.paper(empty_office, case_papers.NETWORK, case, "地域包括支援センター", "支援会議").remark == ""
