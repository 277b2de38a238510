"""A sheet of a year: what is typed belongs to the year it was typed in."""

from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices, InlineTasks
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grants.results_page import ResultsPage


def test_another_year_and_fact_are_shown_once_what_was_typed_is_kept(
    qtbot: QtBot, desk: Desk, tasks: InlineTasks, notices: HeardNotices
) -> None:
    page = ResultsPage(desk)
    qtbot.addWidget(page)
    page.enter(None)
    year, fact = page.year.year(), page.fact()
    month = [column.key for column in page.grid.model.columns].index("04")
    other = next(each for each in ("7", "8") if each != page.grid.model.index(0, month).data())
    page.grid.model.write([(0, month, other)])
    page.year.show_year(year - 1)
    page._fact.setCurrentIndex(1)
    notices.answers = ["back", "save"]
    page.on_chosen()
    assert (page.year.year(), page.fact()) == (year, fact), "the clerk went back to what was typed"
    page.year.show_year(year - 1)
    page._fact.setCurrentIndex(1)
    tasks.keep_back()
    page.on_chosen()
    tasks.deliver()
    assert page.sheet is not None
    assert page.sheet.year == page.year.year() == year - 1
    assert page.fact() != fact
    assert not page.is_dirty()
