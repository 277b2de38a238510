"""Officers are handed over, answers come back, pairs told apart are taken back: by the pages clerks use."""

import io
from pathlib import Path

import openpyxl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices, InlineTasks
from tests.ui.terms.test_pages import shown
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.events import Event
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.seats import Seat
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.serving.records import Task
from welfare_desktop.domain.serving.rollover import Result
from welfare_desktop.domain.serving.terms import HOUSEHOLD_MINSEI, WELFARE_HELPER
from welfare_desktop.services import editing, searching
from welfare_desktop.services.handover import due, officers
from welfare_desktop.services.same_persons import links
from welfare_desktop.services.terms import request_book, rollover, rules
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.handover.handover_page import HandoverPage
from welfare_desktop.ui.terms.board_page import VACANT, BoardPage
from welfare_desktop.ui.terms.records_page import RecordsPage
from welfare_desktop.ui.terms.returned_pane import ReturnedPane
from welfare_desktop.ui.terms.rollover_page import RolloverPage
from welfare_desktop.ui.terms.same_persons_page import APART, ENDINGS, LINKS, TICK, TOLD_APART, SamePersonsPage


def test_a_chair_is_handed_over_and_the_paper_names_both(qtbot: QtBot, desk: Desk, notices: HeardNotices) -> None:
    page = shown(qtbot, desk, HandoverPage)
    assert isinstance(page, HandoverPage)
    page.see("officers")
    page.enter(None)
    day = desk.workspace.today()
    before = officers.officers(desk.workspace, day)
    (charge, *_) = page._charges.values()
    page._give({0})
    notices.answers.append("go")
    page.answers()["F12"]()
    after = officers.officers(desk.workspace, day)
    assert after.named[charge.record] != before.named.get(charge.record)
    papers: list[QWidget] = []
    page.shown.connect(papers.append)
    page.answers()["F7"]()
    assert len(papers) == 1
    (taking,) = page._now().kept
    job = officers.officer_papers(desk.workspace, before, [taking])
    (row,) = job.roster.groups[0].sections[0].rows
    assert row[2] == before.named[charge.record]
    assert row[3] == after.named[charge.record]


def test_a_returned_request_is_looked_at_and_taken(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    term = Appointment(role=WELFARE_HELPER, appointed_on="2024-04-01", term_ends_on="2027-03-31")
    editing.save(desk.workspace, "volunteers", Volunteer(name="青木 一郎", appointments=(term,)))
    page = shown(qtbot, desk, RolloverPage)
    assert isinstance(page, RolloverPage)
    page._role.setCurrentIndex(page._role.findData(WELFARE_HELPER))
    sheet = page._sheet
    assert sheet is not None
    path = tmp_path / "推薦依頼.xlsx"
    request_book.write(desk.workspace, sheet, path)
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    first = book.worksheets[0]
    head = next(row[0].row for row in first.iter_rows() if any(cell.value == "再任の可否" for cell in row))
    column = next(cell.column for cell in first[head] if cell.value == "再任の可否")
    first.cell(head + 1, column).value = "可"
    target = io.BytesIO()
    book.save(target)
    path.write_bytes(target.getvalue())
    page._read_returned(path)
    assert isinstance(page._stack.currentWidget(), ReturnedPane)
    page.answers()["F12"]()
    assert page._stack.currentWidget() is page._main
    assert page._sheet is not None
    assert [answer.result for answer in page._sheet.rollover.answers.values()] == [Result.AGAIN]


def at_rollover(qtbot: QtBot, desk: Desk) -> RolloverPage:
    """The rollover of 福祉協力員 with one whose term ends."""
    place = editing.save(desk.workspace, "districts", District(name="試験校区")).record.id
    term = Appointment(role=WELFARE_HELPER, district=place, appointed_on="2024-04-01", term_ends_on="2027-03-31")
    editing.save(desk.workspace, "volunteers", Volunteer(name="青木 一郎", appointments=(term,)))
    page = shown(qtbot, desk, RolloverPage)
    assert isinstance(page, RolloverPage)
    page._role.setCurrentIndex(page._role.findData(WELFARE_HELPER))
    return page


def typed(page: RolloverPage, key: str, text: str) -> None:
    """Type into the first row."""
    assert page._grid is not None
    column = [each.key for each in page._grid.model.columns].index(key)
    page._grid.model.write([(0, column, text)])


def test_what_is_counted_is_what_is_shown(qtbot: QtBot, desk: Desk) -> None:
    page = at_rollover(qtbot, desk)
    elsewhere = editing.save(desk.workspace, "districts", District(name="別の校区")).record.id
    page.enter(elsewhere)
    assert page._grid is not None
    assert (page._grid.model.rowCount(), page._sum.text().startswith("満了 0人")) == (0, True)
    handing = shown(qtbot, desk, HandoverPage)
    assert isinstance(handing, HandoverPage)
    assert (handing._table.currentRow(), handing._giver) == (0, handing._givers[0].holder)
    handing.enter(elsewhere)
    assert handing._givers == []


def test_what_cannot_be_read_stays_until_it_is_mended(qtbot: QtBot, desk: Desk, notices: HeardNotices) -> None:
    page = at_rollover(qtbot, desk)
    assert page._grid is not None
    typed(page, "new_name", "加藤 六")
    typed(page, "new_phone", "0")
    page._keep()
    assert [problem.code for *_, problem in page._grid.model.problems()]
    assert page._grid.model.can_take_back()
    left: list[bool] = []
    notices.answers = ["stay", "drop"]
    page.leave(lambda: left.append(True))
    assert not left
    page.leave(lambda: left.append(True))
    assert left
    (answer,) = rollover.begin(desk.workspace, WELFARE_HELPER).rollover.answers.values()
    assert (answer.result, answer.newcomer.name) == (Result.LEFT, "加藤 六")


def test_what_is_taken_back_is_taken_back_from_what_is_kept(qtbot: QtBot, desk: Desk) -> None:
    page = at_rollover(qtbot, desk)
    typed(page, "result", Result.AGAIN.value)
    page._keep()
    typed(page, "result", Result.OPEN.value)
    page._keep()
    kept = rollover.begin(desk.workspace, WELFARE_HELPER)
    assert [kept.answer(line).result for line in kept.lines] == [Result.OPEN]


def test_what_is_typed_while_the_register_is_read_again_stays_and_is_kept(
    qtbot: QtBot, desk: Desk, tasks: InlineTasks
) -> None:
    page = at_rollover(qtbot, desk)
    assert page._grid is not None
    tasks.keep_back()
    page.look_again("volunteers", frozenset())
    typed(page, "new_name", "加藤 六")
    page.answers()["F4"]()
    tasks.deliver()
    assert [row["new_name"] for row in page._grid.values().values()] == ["加藤 六", None]
    said = rollover.begin(desk.workspace, WELFARE_HELPER).rollover
    assert "加藤 六" in {answer.newcomer.name for answer in said.answers.values()}


def test_a_register_that_moves_before_the_pause_is_over_costs_nothing_typed(qtbot: QtBot, desk: Desk) -> None:
    page = at_rollover(qtbot, desk)
    typed(page, "new_name", "加藤 六")
    page.look_again("volunteers", frozenset())
    page.leave(lambda: None)
    (answer,) = rollover.begin(desk.workspace, WELFARE_HELPER).rollover.answers.values()
    assert answer.newcomer.name == "加藤 六"


def test_a_successor_of_somebody_who_serves_on_is_asked_about(qtbot: QtBot, desk: Desk) -> None:
    page = at_rollover(qtbot, desk)
    assert page._grid is not None
    page._say_again()
    typed(page, "new_name", "加藤 六")
    assert [problem.code for *_, problem in page._grid.model.problems()] == ["rollover.both"]
    page.answers()["F12"]()
    assert page._stack.currentWidget() is page._main
    typed(page, "result", "退任")
    page.answers()["F12"]()
    assert page._stack.currentWidget() is page._plan


def test_an_additional_place_is_in_the_district_of_the_line_below_which_it_stands(qtbot: QtBot, desk: Desk) -> None:
    page = at_rollover(qtbot, desk)
    assert page._grid is not None
    page.answers()["F4"]()
    first, second = page._grid.values().values()
    assert first["district"] == second["district"] == "試験校区"
    page._grid.model.write(
        [(1, 0, ""), (1, [each.key for each in page._grid.model.columns].index("new_name"), "増田 八")]
    )
    page.answers()["F12"]()
    page.answers()["F12"]()
    (found,) = searching.references(desk.workspace, "volunteers", "増田 八")
    made = searching.record(desk.workspace, "volunteers", found.id)
    assert isinstance(made, Volunteer)
    assert made.appointments[0].district is None
    assert page._grid.model.rowCount() == 1


def test_an_empty_seat_is_shown_where_the_home_page_leads(qtbot: QtBot, desk: Desk) -> None:
    editing.save(desk.workspace, "seats", Seat(code="九-99", role=HOUSEHOLD_MINSEI, council="第九"))
    page = shown(qtbot, desk, BoardPage)
    assert isinstance(page, BoardPage)
    page._role.setCurrentIndex(page._role.findData(WELFARE_HELPER))
    page.see(VACANT)
    page.enter(None)
    board = page._board()
    assert board is not None
    assert board.vacancies
    assert page._short.isChecked()


def test_a_helper_is_registered_where_there_are_no_seats_and_the_letter_printed(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, BoardPage)
    assert isinstance(page, BoardPage)
    page._role.setCurrentIndex(page._role.findData(WELFARE_HELPER))
    page.answers()["F4"]()
    assert page._stack.currentWidget() is page._form
    name = page._form._person.cells["name"].editor
    name.put("新井 花子")
    name.edited.emit()
    page._form.save()
    assert page._stack.currentWidget() is page._main
    (found,) = searching.references(desk.workspace, "volunteers", "新井 花子")
    record = searching.record(desk.workspace, "volunteers", found.id)
    assert isinstance(record, Volunteer)
    board = page._board()
    assert board is not None
    assert (record.appointments[0].role, record.appointments[0].district) == (WELFARE_HELPER, board.district)
    papers: list[QWidget] = []
    page.shown.connect(papers.append)
    page._show_letters(WELFARE_HELPER)
    assert len(papers) == 1


def with_a_candidate(qtbot: QtBot, desk: Desk) -> SamePersonsPage:
    """Somebody of the register who may be a member of a household."""
    editing.save(desk.workspace, "volunteers", Volunteer(name="青木 一郎", phone="093-111-2222"))
    home = Household(members=(Member(name="青木 一郎", phone="093-111-2222"),))
    editing.save(desk.workspace, "households", home)
    page = shown(qtbot, desk, SamePersonsPage)
    assert isinstance(page, SamePersonsPage)
    return page


def test_pairs_told_apart_are_taken_back(qtbot: QtBot, desk: Desk) -> None:
    page = with_a_candidate(qtbot, desk)
    (link, *_) = page._links.values()
    page._grid.model.write([(0, 0, APART)])
    page.answers()["F12"]()
    assert [each.key for each in links.told_apart(desk.workspace).links] == [link.key]
    assert not page.is_dirty()
    page._mode.setCurrentIndex(TOLD_APART)
    assert page._grid.model.columns[0].key == TICK
    page._grid.model.write([(0, 0, "○")])
    page.answers()["F12"]()
    assert links.told_apart(desk.workspace).links == ()
    assert isinstance(searching.record(desk.workspace, "volunteers", link.person), Volunteer)


def test_verdicts_stay_while_another_page_is_looked_at(qtbot: QtBot, desk: Desk, notices: HeardNotices) -> None:
    page = with_a_candidate(qtbot, desk)
    page._grid.model.write([(0, 0, APART)])
    page.enter(None)
    assert next(iter(page._grid.values().values()))[TICK] == APART
    notices.answers = ["stay", "drop"]
    page._mode.setCurrentIndex(TOLD_APART)
    assert (page._mode.currentIndex(), page.is_dirty()) == (LINKS, True)
    page._mode.setCurrentIndex(TOLD_APART)
    assert (page._mode.currentIndex(), page.is_dirty()) == (TOLD_APART, False)


def test_the_home_page_leads_to_what_a_death_means_elsewhere(qtbot: QtBot, desk: Desk) -> None:
    term = Appointment(role=WELFARE_HELPER, appointed_on="2024-04-01")
    editing.save(desk.workspace, "volunteers", Volunteer(name="青木 一郎", died_on="2026-11-01", appointments=(term,)))
    (duty,) = [each for each in due.due(desk.workspace, "2026-11-22") if each.work == "same_persons"]
    page = shown(qtbot, desk, SamePersonsPage)
    assert isinstance(page, SamePersonsPage)
    page.see(duty.part)
    assert page._mode.currentIndex() == ENDINGS
    assert [cells["person"] for cells in page._grid.values().values()] == ["青木 一郎"]


def test_a_training_is_dated_as_its_event_was(qtbot: QtBot, desk: Desk) -> None:
    event = editing.save(desk.workspace, "events", Event(name="福祉協力員研修会", held_on="2026-06-03")).record.id
    page = shown(qtbot, desk, RecordsPage)
    assert isinstance(page, RecordsPage)
    page.see(Task.TRAIN)
    page._event.put(event)
    page._event.edited.emit()
    asked = page._asked()
    assert asked is not None
    assert (asked.event, asked.day) == (event, "2026-06-03")


def test_what_is_recorded_when_nothing_is_typed_is_shown(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, RecordsPage)
    assert isinstance(page, RecordsPage)
    page.see(Task.AWARD)
    assert page._text.placeholderText() == rules.rules(desk.workspace).award
    page.see(Task.PLEDGE)
    assert page._text.placeholderText() == ""
