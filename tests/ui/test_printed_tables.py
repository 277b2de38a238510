"""Pages of work whose tables go to paper by F7: what stands on the page stands on the paper."""

import pytest
from pytestqt.qtbot import QtBot

from welfare_desktop.ui.casework.counts_page import CountsPage
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.districts.plans_page import PlansPage
from welfare_desktop.ui.events.attendees_page import AttendeesPage
from welfare_desktop.ui.events.funds_page import FundsPage
from welfare_desktop.ui.events.membership_page import MembershipPage
from welfare_desktop.ui.events.survey_page import SurveyPage
from welfare_desktop.ui.list_page import ListPage

PAGES = {
    CountsPage: "相談の集計",
    PlansPage: "計画の状況",
    AttendeesPage: "参加者名簿",
    FundsPage: "会費・寄付の集計",
    MembershipPage: "所属の一覧",
    SurveyPage: "調査の回収",
}


@pytest.mark.parametrize(("kind", "title"), PAGES.items(), ids=[each.__name__ for each in PAGES])
def test_f7_shows_the_table_as_it_will_be_printed(qtbot: QtBot, desk: Desk, kind: type[ListPage], title: str) -> None:
    page = kind(desk)
    qtbot.addWidget(page)
    page.show()
    page.enter(None)
    page.answers()["F7"]()
    paper = page._stand.page
    assert paper is not None
    assert title in paper.pane.document.title
    assert len(paper.pane.document.pages) >= 1
