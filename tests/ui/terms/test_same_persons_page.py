"""同一人物: what a clerk decided stays on the page until it is registered."""

import dataclasses

from pytestqt.qtbot import QtBot

from tests.offices import in_roles
from tests.ui.desks import HeardNotices
from tests.ui.terms.test_years_work import with_a_candidate
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.terms.same_persons_page import APART, TICK


def test_verdicts_that_were_refused_can_be_given_again(qtbot: QtBot, desk: Desk, notices: HeardNotices) -> None:
    page = with_a_candidate(qtbot, desk)
    page._grid.model.write([(0, 0, APART)])
    page.desk = dataclasses.replace(desk, workspace=in_roles(desk.workspace))
    page.answers()["F12"]()
    assert len(notices.refused) == 1
    assert next(iter(page._grid.values().values()))[TICK] == APART
    page.desk = desk
    page.answers()["F12"]()
    assert not page.is_dirty()
