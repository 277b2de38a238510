"""A page of work answers the function keys that do something now, and tells when that changes."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from welfare_desktop.services import searching
from welfare_desktop.ui.casework.board_page import BoardPage as CaseBoard
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.districts.karte_page import KartePage
from welfare_desktop.ui.districts.plans_page import PlansPage
from welfare_desktop.ui.grants.board_page import GrantBoardPage
from welfare_desktop.ui.terms.board_page import BoardPage
from welfare_desktop.ui.terms.rollover_page import RolloverPage
from welfare_desktop.ui.watching.activity_page import ActivityPage
from welfare_desktop.ui.watching.consent_page import ConsentPage
from welfare_desktop.ui.work_page import WorkPage


class Heard:
    """What the window knows of a page's keys: those it answered when it was last told to look."""

    def __init__(self, page: WorkPage) -> None:
        self.page = page
        self.keys: set[str] = set(page.answers())
        page.answers_changed.connect(self.look)

    def look(self) -> None:
        self.keys = set(self.page.answers())


def heard(qtbot: QtBot, page: WorkPage, district: int | None = None) -> Heard:
    qtbot.addWidget(page)
    page.show()
    page.enter(district)
    return Heard(page)


def test_a_form_over_the_board_leaves_one_key(qtbot: QtBot, desk: Desk) -> None:
    page = BoardPage(desk)
    window = heard(qtbot, page)
    assert {"F4", "F7"} <= window.keys
    assert "F12" not in window.keys
    page._open_rules()
    assert window.keys == {"F12"}
    page.back()
    assert "F12" not in window.keys


def test_the_case_board_keeps_only_what_a_form_says(qtbot: QtBot, desk: Desk) -> None:
    page = CaseBoard(desk)
    window = heard(qtbot, page)
    page.take(page._shown[0].case)
    assert window.keys == {"F2", "F4", "F7"}
    page.answers()["F4"]()
    assert "F12" in window.keys
    page.back()
    assert "F12" not in window.keys


def test_an_overview_has_nothing_to_keep(qtbot: QtBot, desk: Desk) -> None:
    page = ConsentPage(desk)
    window = heard(qtbot, page)
    assert window.keys == set()
    district = next(each.id for each in searching.districts(desk.workspace, "households") if each.id and each.count)
    page.go_to(district)
    assert window.keys == {"F2", "F12"}


def test_a_plan_over_the_rollover_leaves_one_key(qtbot: QtBot, desk: Desk) -> None:
    page = RolloverPage(desk)
    window = heard(qtbot, page)
    assert {"F4", "F7", "F12"} <= window.keys
    page.answers()["F12"]()
    assert window.keys == {"F12"}


@pytest.mark.parametrize(
    "make", [ActivityPage, BoardPage, CaseBoard, GrantBoardPage, KartePage, PlansPage, RolloverPage]
)
def test_the_window_knows_the_keys_of_a_page_shown(qtbot: QtBot, desk: Desk, make: Callable[[Desk], WorkPage]) -> None:
    page = make(desk)
    window = Heard(page)
    qtbot.addWidget(page)
    page.show()
    page.enter(None)
    assert window.keys == set(page.answers())
