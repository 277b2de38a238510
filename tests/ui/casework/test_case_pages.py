"""The pages of work with cases: named for the ear, withheld from others, each part kept where it belongs."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.offices import in_roles
from tests.ui.desks import HeardNotices, InlineTasks, unnamed, write
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.cases import Agency, Case, History, Meeting, Relative
from welfare_desktop.services import checking, searching
from welfare_desktop.services.casework import case_board, keeping, reception
from welfare_desktop.services.casework.reception import Origin, Received
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.casework.board_page import BoardPage
from welfare_desktop.ui.casework.case_desk import CaseDesk
from welfare_desktop.ui.casework.counts_page import CountsPage
from welfare_desktop.ui.casework.following_area import FollowingArea
from welfare_desktop.ui.casework.heard_dialog import HeardDialog
from welfare_desktop.ui.casework.paper_page import CasePaperPage
from welfare_desktop.ui.casework.reception_page import ReceptionPage
from welfare_desktop.ui.casework.short_form import PartForm
from welfare_desktop.ui.casework.topic_picker import TopicPicker
from welfare_desktop.ui.casework.turn_forms import FactsForm, TurnForm
from welfare_desktop.ui.casework.withheld_page import WithheldPage
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.tabs import cases
from welfare_desktop.ui.work_page import WorkPage

PAGES: dict[str, Callable[[Desk], QWidget]] = {
    "reception": ReceptionPage,
    "board": BoardPage,
    "case": CaseDesk,
    "counts": CountsPage,
    "paper": CasePaperPage,
    "turn": TurnForm,
    "history": lambda desk: PartForm(desk, "経過", History),
    "meeting": lambda desk: PartForm(desk, "会議", Meeting),
    "agency": lambda desk: PartForm(desk, "機関", Agency),
    "relative": lambda desk: PartForm(desk, "家族", Relative),
    "plan": lambda desk: FactsForm(desk, "計画", ("functions", "goal")),
    "heard": lambda desk: HeardDialog(desk, Origin("salons", 1, "サロン")),
}


@pytest.mark.parametrize("name", PAGES)
def test_everything_a_clerk_can_reach_is_named(qtbot: QtBot, desk: Desk, name: str) -> None:
    page = PAGES[name](desk)
    qtbot.addWidget(page)
    page.show()
    assert unnamed(page) == []


@pytest.mark.parametrize("make", [cases.make_reception, cases.make_board, cases.make_counts])
def test_only_the_case_team_gets_the_pages(qtbot: QtBot, desk: Desk, make: Callable[[Desk], WorkPage]) -> None:
    staff = dataclasses.replace(desk, workspace=in_roles(desk.workspace, "一般職員"))
    withheld, open_to_team = make(staff), make(desk)
    qtbot.addWidget(withheld)
    qtbot.addWidget(open_to_team)
    assert isinstance(withheld, WithheldPage)
    assert not isinstance(open_to_team, WithheldPage)


def test_topics_are_chosen_by_number_and_by_click_the_first_is_the_main_one(qtbot: QtBot) -> None:
    picker = TopicPicker()
    qtbot.addWidget(picker)
    write(qtbot, picker.line, "12 3 99 12")
    assert picker.topics() == ("介護", "収入")
    picker._buttons[0].click()
    picker._buttons[11].click()
    assert picker.topics() == ("収入", "病気")
    assert picker.line.text() == "3 1"


def test_a_worry_heard_becomes_a_reception_with_its_origin(qtbot: QtBot, desk: Desk) -> None:
    salon = searching.ids(desk.workspace, Listing("salons"))[0]
    dialog = HeardDialog(desk, Origin("salons", salon, "ひまわりサロン"))
    qtbot.addWidget(dialog)
    heard: list[Received] = []
    dialog.received.connect(heard.append)
    dialog.topics.put(("収入",))
    dialog.save_button.click()
    (received,) = heard
    case = searching.record(desk.workspace, "cases", received.case)
    assert isinstance(case, Case)
    assert (case.receptions[0].origin_salon, case.receptions[0].route, case.receptions[0].main_topic) == (
        salon,
        "サロン",
        "収入",
    )


def test_a_case_gets_its_plan_and_its_turn_from_its_page(qtbot: QtBot, desk: Desk) -> None:
    line = next(line for line in case_board.lines(desk.workspace) if line.status in ("支援中", "見守り", "受付"))
    page = CaseDesk(desk)
    qtbot.addWidget(page)
    page.show()
    page.open(line.case)
    page.buttons["plan"].click()
    form = page.forms["plan"]
    assert isinstance(form, FactsForm)
    goal = form.grid.cells["goal"].editor
    goal.put("地域で暮らし続ける")
    goal.edited.emit()
    page.save()
    assert keeping.opened(desk.workspace, line.case).goal == "地域で暮らし続ける"
    page.buttons["turn"].click()
    turn = page.forms["turn"]
    assert isinstance(turn, TurnForm)
    turn.turn.setCurrentText("終結")
    page.save()
    assert turn.message.text()
    turn.reason.setCurrentText("転出")
    page.save()
    assert keeping.opened(desk.workspace, line.case).status == "終結"


def test_what_is_to_be_done_with_a_case_waits_for_that_case(qtbot: QtBot, desk: Desk, tasks: InlineTasks) -> None:
    first = case_board.lines(desk.workspace)[0].case
    second = reception.receive(desk.workspace, Case(client_name="別の方"), reception.blank(desk.workspace)).case
    page = CaseDesk(desk)
    qtbot.addWidget(page)
    page.show()
    tasks.keep_back()
    page.open(first)
    page.open(second)
    page.when_shown(page.write)
    tasks.deliver()
    assert page.forms["history"].case.id == second


def test_a_reason_typed_for_a_turn_is_asked_about_by_esc(qtbot: QtBot, desk: Desk, notices: HeardNotices) -> None:
    line = next(line for line in case_board.lines(desk.workspace) if line.status in ("支援中", "見守り", "受付"))
    page = CaseDesk(desk)
    qtbot.addWidget(page)
    page.show()
    page.open(line.case)
    page.buttons["turn"].click()
    turn = page.forms["turn"]
    assert isinstance(turn, TurnForm)
    assert not page.is_dirty()
    typed = turn.reason.lineEdit()
    assert typed is not None
    write(qtbot, typed, "市外へ転出")
    page.back()
    assert len(notices.asked) == 1
    assert page.shows_form()


def test_earlier_cases_found_late_do_not_stand_on_the_next_page(qtbot: QtBot, desk: Desk, tasks: InlineTasks) -> None:
    known = next(line.client for line in case_board.lines(desk.workspace) if line.client)
    page = ReceptionPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.enter(None)
    page.client.cells["client_name"].editor.put(known)
    page._look_up()
    assert page.earlier.has_any()
    tasks.keep_back()
    page._look_up()
    page._clear()
    tasks.deliver()
    assert not page.earlier.has_any()


def test_f12_on_untouched_forms_registers_nothing(qtbot: QtBot, desk: Desk) -> None:
    before = checking.check(desk.workspace).digest
    reception = cases.make_reception(desk)
    qtbot.addWidget(reception)
    reception.show()
    reception.enter(None)
    reception.answers()["F12"]()
    page = CaseDesk(desk)
    qtbot.addWidget(page)
    page.show()
    page.open(case_board.lines(desk.workspace)[0].case)
    page.write()
    page.save()
    form = page.forms["history"]
    assert form.message.text()
    assert not any(area.isAncestorOf(form.message) for area in form.findChildren(FollowingArea))
    assert checking.check(desk.workspace).digest == before


def test_a_topic_that_does_not_exist_is_told(qtbot: QtBot) -> None:
    picker = TopicPicker(7)
    qtbot.addWidget(picker)
    qtbot.keyClicks(picker.line, "3 99")
    assert picker.topics() == ("収入",)
    assert "99番" in picker._told.text()


def test_an_entry_is_put_right_where_it_stands(qtbot: QtBot, desk: Desk) -> None:
    line = case_board.lines(desk.workspace)[0]
    for day, content in (("2026-10-01", "先の記録"), ("2030-10-02", "後の記録")):
        keeping.add(desk.workspace, line.case, History(happened_at=day, content=content))
    page = CaseDesk(desk)
    qtbot.addWidget(page)
    page.show()
    page.open(line.case)
    page.amend()
    form = page.forms["history"]
    assert isinstance(form, PartForm)
    content = form.grid.cells["content"].editor
    assert content.text() == "後の記録"
    content.put("正した記録")
    content.edited.emit()
    page.save()
    history = keeping.opened(desk.workspace, line.case).history
    assert [each.content for each in history][-2:] == ["先の記録", "正した記録"]
    with pytest.raises(Refusal):
        keeping.amend(desk.workspace, line.case, History(id=5))


def test_what_is_typed_into_a_form_is_asked_about(qtbot: QtBot, desk: Desk, notices: HeardNotices) -> None:
    page = CaseDesk(desk)
    qtbot.addWidget(page)
    page.open(case_board.lines(desk.workspace)[0].case)
    page.write()
    page.forms["history"].note_edit()
    page.back()
    assert page.is_dirty()
    notices.answers = ["drop"]
    page.back()
    assert not page.is_dirty()
    assert len(notices.asked) == 2


def test_the_counts_leave_as_a_workbook_without_names(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    page = CountsPage(desk)
    qtbot.addWidget(page)
    page.enter(None)
    page.save_to(tmp_path / "集計")
    book = openpyxl.load_workbook(tmp_path / "集計.xlsx")
    assert book["主な相談内容"]
    rows = list(book["月別"].iter_rows(values_only=True))
    total = page.months.item(0, 3)
    assert total is not None
    assert str(rows[-1][3]) == total.text().replace(",", "")


def test_an_agency_stands_in_the_case_and_is_put_right_there(qtbot: QtBot, desk: Desk) -> None:
    case = case_board.lines(desk.workspace)[0].case
    keeping.add(desk.workspace, case, Agency(organisation="第3包括", linked_on="2026-11-20", outcome="連絡待ち"))
    page = CaseDesk(desk)
    qtbot.addWidget(page)
    page.show()
    page.open(case)
    assert "第3包括" in page._facts.text()
    place = next(at for at in range(page.table.rowCount()) if "連絡待ち" in page.table.texts()[at][3])
    page.table.selectRow(place)
    page.amend()
    form = page.forms["agency"]
    assert isinstance(form, PartForm)
    outcome = form.grid.cells["outcome"].editor
    outcome.put("週1回の訪問")
    outcome.edited.emit()
    page.save()
    linked = keeping.opened(desk.workspace, case).agencies
    assert [each.outcome for each in linked if each.organisation == "第3包括"] == ["週1回の訪問"]


def test_days_the_cursor_only_passes_by_are_not_kept(
    qtbot: QtBot, desk: Desk, tasks: InlineTasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[int] = []

    def keep(_: Workspace, days: int) -> None:
        kept.append(days)

    monkeypatch.setattr(case_board, "keep_lost_touch_days", keep)
    tasks.keep_back()
    page = BoardPage(desk)
    qtbot.addWidget(page)
    page.days.editingFinished.emit()
    tasks.deliver()
    page.days.editingFinished.emit()
    assert kept == []
    page.days.setValue(77)
    page.days.editingFinished.emit()
    page.days.editingFinished.emit()
    assert kept == [77]
