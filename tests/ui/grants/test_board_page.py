"""What was typed over the board of grants is asked about before it goes."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices
from welfare_desktop.services import checking
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grants.board_page import GrantBoardPage


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> GrantBoardPage:
    made = GrantBoardPage(desk)
    qtbot.addWidget(made)
    made.show()
    made.enter(None)
    return made


def write(page: GrantBoardPage, key: str, text: str) -> None:
    model = page._plan.grid.model
    model.write([(0, [column.key for column in model.columns].index(key), text)])


def planned(page: GrantBoardPage) -> GrantBoardPage:
    """The plan of every grant that has a next step."""
    page._table.tick_all()
    page.answers()["F12"]()
    assert page._stack.currentWidget() is page._plan
    assert not page.is_dirty()
    return page


def test_an_amount_typed_into_the_plan_stays_until_the_clerk_says_so(
    page: GrantBoardPage, desk: Desk, notices: HeardNotices
) -> None:
    before = checking.check(desk.workspace).digest
    write(planned(page), "amount", "12345")
    notices.answers = ["back", "drop"]
    page.back()
    assert (page._stack.currentWidget() is page._plan, page.is_dirty()) == (True, True)
    page.back()
    assert (page._stack.currentWidget() is page._main, page.is_dirty()) == (True, False)
    assert len(notices.asked) == 2
    assert checking.check(desk.workspace).digest == before


def test_another_day_for_all_leaves_the_amounts_typed(page: GrantBoardPage) -> None:
    write(planned(page), "amount", "12345")
    pane = page._plan
    pane._day.left.emit()
    pane._day.put("2026-11-05")
    pane._day.left.emit()
    rows = list(pane.grid.values().values())
    assert rows[0]["amount"] == 12_345
    assert {row["day"] for row in rows} == {"2026-11-05"}


def test_grants_left_out_of_the_next_year_are_asked_about(page: GrantBoardPage, notices: HeardNotices) -> None:
    page._year.show_year(page._year.year() + 1)
    page._load()
    page.answers()["F4"]()
    pane = page._renewal
    assert pane._table.count() == pane._table.rowCount() > 1
    page.back()
    assert notices.asked == []
    page.answers()["F4"]()
    pane._table._tick([pane._table.current_key()], on=False)
    notices.answers = ["back", "save"]
    page.back()
    assert page._stack.currentWidget() is pane
    wanted = pane._table.count()
    left: list[bool] = []
    page.leave(lambda: left.append(True))
    assert (left, page.is_dirty(), page._table.rowCount()) == ([True], False, wanted)


def test_nothing_ticked_among_the_enclosures_leaves_nothing_to_take_back(page: GrantBoardPage) -> None:
    said: list[tuple[str, int]] = []
    page.said.connect(lambda text, batch: said.append((text, batch)))
    page._open_enclosures()
    page.answers()["F12"]()
    assert said == [("変更はありませんでした", 0)]
    assert page._stack.currentWidget() is page._main
