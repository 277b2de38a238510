"""Grants of a year: seen together, taken to their next stage together, taken back together."""

import dataclasses
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.offices import in_roles
from welfare_desktop.domain.drawing import TextRun
from welfare_desktop.domain.grants.rules import NETWORK, RUNNING, GrantRules, KindRule
from welfare_desktop.domain.permissions import VIEWER
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.districts import District, DistrictGrant, DistrictPlan
from welfare_desktop.domain.registers.salons import Salon, SalonGrant, SalonYear
from welfare_desktop.services import checking, editing, searching, undoing
from welfare_desktop.services.grants import advancing, board, lists, results, rules
from welfare_desktop.services.grants.advancing import Course, Said
from welfare_desktop.services.workspace import Workspace

YEAR = 2026
DAY = "2026-11-20"


@pytest.fixture
def office(empty_office: Workspace) -> Workspace:
    """A district with a plan and one without, a salon in each."""
    for name, state, listens in (("青葉台", "推進中", True), ("潮見", "未策定", None)):
        plan, grant = (
            DistrictPlan(round=1, state=state),
            DistrictGrant(year=YEAR, kind=NETWORK, applied_on="2026-04-10"),
        )
        district = editing.save(
            empty_office, "districts", District(name=name, plans=(plan,), grants=(grant,))
        ).record.id
        before = SalonGrant(
            year=YEAR - 1, kind=RUNNING, account="普通 1", applied_on="2025-04-10", decided_on="2025-05-20",
            decision="交付", amount_granted=12_000, paid_on="2025-06-10", amount_paid=12_000, report_due_on="2026-04-20",
        )  # fmt: skip
        now = SalonGrant(year=YEAR, kind=RUNNING, applied_on="2026-04-10", amount_requested=15_000)
        salon = Salon(
            name=f"サロン{name}", district=district, listens_to_worries=listens, times_a_year=12, grants=(now, before),
            years=(SalonYear(year=YEAR, times_04=1, attendance_04=12),),
        )  # fmt: skip
        editing.save(empty_office, "salons", salon)
    return empty_office


def line(office: Workspace, name: str, year: int = YEAR) -> board.Line:
    return next(each for each in board.board(office, year).lines if each.name == name)


def test_the_board_shows_every_applicant_with_what_does_not_fit(office: Workspace) -> None:
    found = board.board(office, YEAR)
    assert [each.name for each in found.lines] == ["サロン青葉台", "サロン潮見", "青葉台", "潮見"]
    told = {each.name: {one.code for one in each.warnings} - {"grant.enclosures"} for each in found.lines}
    assert told == {
        "サロン青葉台": set(),
        "サロン潮見": {"grant.worries", "grant.no-plan"},
        "青葉台": set(),
        "潮見": {"grant.no-plan"},
    }
    assert [(each.name, each.count) for each in board.sums(found.lines)] == [(RUNNING, 2), (NETWORK, 2)]


def test_reports_that_never_came_are_a_duty(office: Workspace) -> None:
    assert line(office, "サロン青葉台", YEAR - 1).overdue
    (duty,) = board.due(office, office.today())
    assert (duty.count, duty.overdue, duty.work) == (2, True, board.WORK)


def test_many_grants_take_their_next_steps_in_one_batch_that_can_be_taken_back(office: Workspace) -> None:
    before = checking.check(office).digest
    plan = advancing.propose(office, board.board(office, YEAR).lines, DAY)
    assert {move.step.label for move in plan.moves} == {"決裁"}
    first = advancing.carry_out(office, plan)
    plan = advancing.propose(office, board.board(office, YEAR).lines, DAY)
    amounts = {move.line.name: move.amount for move in plan.moves}
    assert amounts == {"サロン青葉台": 12_000, "サロン潮見": 12_000, "青葉台": 180_000, "潮見": 180_000}
    typed = {line(office, "サロン潮見").key: Said(DAY, 9_000)}
    second = advancing.carry_out(office, advancing.retyped(plan, typed))
    assert second.count == 4
    given = line(office, "サロン潮見").grant
    assert (given.amount_granted, given.decision, given.report_due_on) == (9_000, "交付", "2027-04-20")
    numbers = {each.grant.decision_number for each in board.board(office, YEAR).lines}
    assert numbers == {f"第{at}号" for at in range(1, 5)}
    undoing.undo(office, second.batch)
    undoing.undo(office, first.batch)
    assert checking.check(office).digest == before


def step(workspace: Workspace, label: str, said: Said | None = None) -> None:
    """Take last year's grant of a salon one step on, as it is proposed or as it is said."""
    plan = advancing.propose(workspace, [line(workspace, "サロン青葉台", YEAR - 1)], DAY)
    (move,) = plan.moves
    assert move.step.label == label
    advancing.carry_out(workspace, advancing.retyped(plan, {move.line.key: said}) if said else plan)


def test_a_report_comes_before_its_sum_is_known_which_is_told_and_wanted_for_the_final_amount(
    office: Workspace,
) -> None:
    step(office, "実績報告")
    reported = line(office, "サロン青葉台", YEAR - 1)
    assert (reported.stage, reported.grant.amount_spent) == ("実績報告", None)
    assert "grant.unspent" in {each.code for each in reported.warnings}
    with pytest.raises(Refusal):
        step(office, "額の確定")
    step(office, "額の確定", Said(DAY, 11_000))
    assert line(office, "サロン青葉台", YEAR - 1).grant.amount_fixed == 11_000


def test_what_was_not_spent_is_carried_over_on_the_board(office: Workspace) -> None:
    paid = line(office, "サロン青葉台", YEAR - 1).grant.amount_paid
    assert paid is not None
    with pytest.raises(Refusal):
        step(office, "実績報告", Said(DAY, 1_000, Course.CARRY))
    step(office, "実績報告", Said(DAY, paid - 3_000))
    step(office, "額の確定")
    before = checking.check(office).digest
    step(office, "精算", Said(DAY, 2_000, Course.CARRY))
    kept = line(office, "サロン青葉台", YEAR - 1).grant
    assert (kept.stage, kept.settlement, kept.carried_over, kept.amount_returned) == (
        "精算済",
        "繰越承認",
        2_000,
        1_000,
    )
    undoing.undo(office, undoing.batches(office)[0].id)
    assert checking.check(office).digest == before


def test_a_changed_amount_is_approved_on_the_board_and_the_stage_stays(office: Workspace) -> None:
    first = advancing.propose(office, [line(office, "サロン潮見")], DAY)
    advancing.carry_out(office, first)
    undecided = advancing.propose(office, [line(office, "サロン潮見")], DAY)
    early = advancing.retyped(undecided, {undecided.moves[0].line.key: Said(DAY, 8_000, Course.CHANGE)})
    assert early.moves[0].problem is not None
    advancing.carry_out(office, undecided)
    plan = advancing.propose(office, [line(office, "サロン潮見")], DAY)
    (move,) = plan.moves
    assert (advancing.amount_for(move, Course.CHANGE), advancing.step_of(move, Course.CHANGE).label) == (
        12_000, "変更承認",
    )  # fmt: skip
    advancing.carry_out(office, advancing.retyped(plan, {move.line.key: Said(DAY, 8_000, Course.CHANGE)}))
    kept = line(office, "サロン潮見")
    assert (kept.stage, kept.grant.amount_granted, kept.grant.change_approved_on) == ("交付決定", 8_000, DAY)
    assert undoing.batches(office)[0].verb == "まとめて変更"


def test_some_are_refused_withdrawn_or_left_as_they_are(office: Workspace) -> None:
    plan = advancing.propose(office, board.board(office, YEAR).lines, DAY)
    courses = (Course.REFUSE, Course.WITHDRAW, Course.STAY)
    typed = {move.line.key: Said(DAY, None, course) for move, course in zip(plan.moves, courses, strict=False)}
    done = advancing.carry_out(office, advancing.retyped(plan, typed))
    assert done.count == 3
    assert [each.stage for each in board.board(office, YEAR).lines] == ["不交付", "取下げ", "受付", "審査・決裁"]


def test_what_was_saved_meanwhile_is_not_overwritten(office: Workspace) -> None:
    plan = advancing.propose(office, [line(office, "サロン青葉台")], DAY)
    salon = searching.record(office, "salons", plan.moves[0].line.holder.id)
    assert isinstance(salon, Salon)
    editing.save(office, "salons", dataclasses.replace(salon, venue="公民館"))
    with pytest.raises(Refusal):
        advancing.carry_out(office, plan)


def test_a_new_years_applications_come_from_last_years(office: Workspace) -> None:
    plan = advancing.propose_renewal(office, YEAR)
    assert (len(plan.grants), plan.had) == (0, 2)
    plan = advancing.propose_renewal(office, YEAR + 1)
    assert [fresh.amount_requested for _, fresh in plan.grants] == [12_000, 12_000, 180_000, 180_000]
    chosen = frozenset(each.key for each, _ in plan.grants[:3])
    done = advancing.renew(office, plan, chosen)
    found = board.board(office, YEAR + 1).lines
    assert (done.count, len(found), {each.stage for each in found}) == (3, 3, {"未受付"})
    with pytest.raises(Refusal, match=r"record\.overtaken"):
        advancing.renew(office, plan, chosen)
    undoing.undo(office, done.batch)
    assert board.board(office, YEAR + 1).lines == ()


def test_papers_are_ticked_off(office: Workspace) -> None:
    chosen = line(office, "サロン青葉台")
    assert "grant.enclosures" in {each.code for each in chosen.warnings}
    advancing.tick_enclosures(office, [chosen], {chosen.key: ("申請書", "事業計画書", "収支予算書")})
    assert line(office, "サロン青葉台").warnings == ()


def test_the_office_sets_the_rules(office: Workspace) -> None:
    rules.keep(office, GrantRules({RUNNING: KindRule(base=5_000)}, "03-31", "", 2030, 2030))
    kept = rules.rules(office)
    assert (kept.rule(RUNNING).base, kept.rule(NETWORK).base, kept.report_due) == (5_000, 180_000, "03-31")
    assert {each.code for each in line(office, "サロン潮見").warnings} == {"grant.enclosures"}
    with pytest.raises(Refusal):
        rules.keep(in_roles(office, VIEWER), kept)


def test_what_is_shown_leaves_as_a_workbook_and_the_decided_ones_on_paper(office: Workspace, tmp_path: Path) -> None:
    shown = board.board(office, YEAR).lines
    lists.write_book(office, YEAR, shown, tmp_path / "grants.xlsx")
    sheet = load_workbook(tmp_path / "grants.xlsx").active
    assert sheet is not None
    texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {"サロン青葉台", "15000", "申請者"} <= set(texts)
    with pytest.raises(Refusal):
        lists.decided(office, YEAR, shown)
    job = lists.decided(office, YEAR - 1, board.board(office, YEAR - 1).lines)
    (group,) = job.roster.groups
    assert (group.count, group.totals[2]) == (2, "計")
    (page,) = job.document.pages
    drawn = [each.text for each in page.operations if isinstance(each, TextRun)]
    assert "計" in drawn
    assert any("2件" in text for text in drawn)


def test_a_years_months_are_typed_on_one_sheet(office: Workspace) -> None:
    sheet = results.open_sheet(office, YEAR, "times")
    assert [each.cells["04"] for each in sheet.lines] == [1, 1]
    assert sheet.late() == 2
    first = sheet.lines[0].id
    kept = results.keep(office, sheet, "times", {first: {"05": 2, "06": 1}})
    (changed, _) = results.open_sheet(office, YEAR, "times").lines
    assert (changed.cells["04"], changed.cells["05"], changed.cells[results.TOTAL]) == (1, 2, 4)
    assert results.open_sheet(office, YEAR, "attendance").lines[0].cells["04"] == 12
    undoing.undo(office, kept.batch)
    assert results.open_sheet(office, YEAR, "times").lines[0].cells["05"] is None
    with pytest.raises(Refusal):
        results.keep(office, sheet, "times", {first: {"05": 3}})
