"""Officers are handed over, answers come back, pairs told apart are taken back: by the pages clerks use."""

import io
from pathlib import Path

import openpyxl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices
from tests.ui.terms.test_pages import shown
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.serving.rollover import Result
from welfare_desktop.domain.serving.terms import WELFARE_HELPER
from welfare_desktop.services import editing, searching
from welfare_desktop.services.handover import officers
from welfare_desktop.services.same_persons import links
from welfare_desktop.services.terms import request_book
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.handover.handover_page import HandoverPage
from welfare_desktop.ui.terms.returned_pane import ReturnedPane
from welfare_desktop.ui.terms.rollover_page import RolloverPage
from welfare_desktop.ui.terms.same_persons_page import APART, TICK, TOLD_APART, SamePersonsPage


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


def test_pairs_told_apart_are_taken_back(qtbot: QtBot, desk: Desk) -> None:
    editing.save(desk.workspace, "volunteers", Volunteer(name="青木 一郎", phone="093-111-2222"))
    home = Household(members=(Member(name="青木 一郎", phone="093-111-2222"),))
    editing.save(desk.workspace, "households", home)
    page = shown(qtbot, desk, SamePersonsPage)
    assert isinstance(page, SamePersonsPage)
    (link, *_) = page._links.values()
    page._grid.model.write([(0, 0, APART)])
    page.answers()["F12"]()
    assert [each.key for each in links.told_apart(desk.workspace).links] == [link.key]
    page._mode.setCurrentIndex(TOLD_APART)
    assert page._grid.model.columns[0].key == TICK
    page._grid.model.write([(0, 0, "○")])
    page.answers()["F12"]()
    assert links.told_apart(desk.workspace).links == ()
    assert isinstance(searching.record(desk.workspace, "volunteers", link.person), Volunteer)
