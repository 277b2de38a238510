"""A clerk closes last year in the window, enters a move late, and finds it listed."""

from pytestqt.qtbot import QtBot

from tests.ui.desks import MANUAL, HeardNotices, InlineTasks
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.services import editing, searching
from welfare_desktop.services.closing import years
from welfare_desktop.ui.closing.closing_page import ClosingPage
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.main_window import MainWindow


def leave_at_once(window: MainWindow) -> None:
    window._leaving = True


def test_a_year_is_counted_closed_and_looked_back_at(qtbot: QtBot, desk: Desk, notices: HeardNotices) -> None:
    window = MainWindow(desk, MANUAL)
    qtbot.addWidget(window, before_close_func=leave_at_once)
    window.show()
    window.show_view("closing")
    page = window.registers.work_of("closing")
    assert isinstance(page, ClosingPage)
    qtbot.waitUntil(lambda: page._year.count() > 0)
    assert not page._close.isEnabled()
    page._count.click()
    qtbot.waitUntil(page._close.isEnabled)
    assert page._table.rowCount() == len(page._plan.ward())  # pyright: ignore[reportOptionalMemberAccess]
    notices.answers = ["close"]
    page.answers()["F12"]()
    qtbot.waitUntil(lambda: bool(years.closed(desk.workspace)) and not page._count.isEnabled())
    (closed,) = years.closed(desk.workspace)
    late = Household(members=(Member(name="西 六郎"),), started_on=closed.as_of)
    record = editing.save(desk.workspace, "households", late).record.id
    desk.tasks.announce("households", [record])
    qtbot.waitUntil(lambda: page._late._records.rowCount() == 1)
    with qtbot.waitSignal(page.record_wanted) as wanted:
        page._late._on_opened()
    assert wanted.args == ["households", record]
    with qtbot.waitSignal(page.list_wanted) as listed:
        page._kept.click()
    assert listed.args
    kind, conditions = listed.args
    assert len(searching.ids(desk.workspace, Listing(kind, conditions=conditions))) == closed.figures


def test_figures_counted_for_one_year_are_not_offered_for_another(qtbot: QtBot, desk: Desk, tasks: InlineTasks) -> None:
    page = ClosingPage(desk)
    qtbot.addWidget(page)
    page.enter(None)
    tasks.keep_back()
    page._count.click()
    page._year.setCurrentIndex(page._year.currentIndex() + 1)
    tasks.deliver()
    assert page._plan is None
    assert not page._close.isEnabled()
