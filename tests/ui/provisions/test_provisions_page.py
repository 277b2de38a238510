"""提供・持出記録簿 in the window: several lines marked at once, one looked at whole, the search typed into."""

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices
from welfare_desktop.services import outputs, provision_register
from welfare_desktop.services.outputs import Output
from welfare_desktop.services.provision_register import EVERY, LATE, Asked, Line
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.provisions.provisions_page import ProvisionsPage


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ProvisionsPage:
    for what, recipient in (("名簿", "民生委員"), ("一覧", "校区社協"), ("内部の表", "")):
        outputs.note(desk.workspace, Output(what, "volunteers", (), ("name",), recipient, "見守り"))
    made = ProvisionsPage(desk)
    qtbot.addWidget(made)
    made.show()
    made.enter(None)
    return made


def lines(desk: Desk) -> tuple[Line, ...]:
    return provision_register.lines(desk.workspace, Asked())


def choose(page: ProvisionsPage, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    page._table.clearSelection()
    for row in rows:
        page._table.selectionModel().select(page._table.model().index(row, 0), flags.Select | flags.Rows)


def test_lines_chosen_are_marked_together_and_unmarked(page: ProvisionsPage, desk: Desk, notices: HeardNotices) -> None:
    choose(page, 1, 2)
    page._day.put("2026-04-30")
    page._set_due()
    assert [each.due_on for each in lines(desk)] == ["", "2026-04-30", "2026-04-30"]
    page.see(LATE)
    page.enter(None)
    assert page._table.rowCount() == 2
    choose(page, 0, 1)
    page._settle("返却", "{count}")
    assert page._table.rowCount() == 0
    assert [each.settled for each in lines(desk)] == ["", "返却", "返却"]
    page.see(EVERY)
    page.enter(None)
    choose(page, 1, 2)
    page._clear()
    assert [each.settled for each in lines(desk)] == ["", "返却", "返却"]
    notices.answers.append("clear")
    page._clear()
    assert [(each.settled, each.due_on) for each in lines(desk)] == [("", "")] * 3


def test_a_day_that_is_none_is_told_of(page: ProvisionsPage, desk: Desk) -> None:
    told: list[str] = []
    page.said.connect(lambda text, _: told.append(text))
    choose(page, 1)
    page._day.put(None, "いつか")
    page._set_due()
    assert len(told) == 1
    assert {each.due_on for each in lines(desk)} == {""}


def test_a_line_is_seen_whole_and_left_by_esc(page: ProvisionsPage) -> None:
    page._table.selectRow(0)
    page._open()
    assert page._shows_line()
    assert "内部用" in page._whole._facts.text()
    assert page.answers() == {}
    page.back()
    assert not page._shows_line()


def test_what_is_typed_narrows_the_list(page: ProvisionsPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page._text, "2")
    qtbot.waitUntil(lambda: page._table.rowCount() == 1)
    assert set(page.answers()) == {"F3", "F7", "F8"}


def test_it_is_written_and_its_receipts_are_shown(page: ProvisionsPage, tmp_path: Path) -> None:
    page.write_book(
        tmp_path / "book",
        lambda path, report: provision_register.write_book(page.desk.workspace, page._lines, path, report),
    )
    assert (tmp_path / "book.xlsx").exists()
    choose(page, 1)
    page._receipts()
    assert page._stand.page is not None
