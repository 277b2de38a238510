"""参加者の受付: who was typed belongs to the event they were typed for."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices, InlineTasks
from welfare_desktop.domain.registers.events import Event
from welfare_desktop.services import editing, searching
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.events.attendees_page import AttendeesPage


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> AttendeesPage:
    for name in ("春の研修", "秋の研修"):
        editing.save(desk.workspace, "events", Event(name=name, held_on=desk.workspace.today()))
    made = AttendeesPage(desk)
    qtbot.addWidget(made)
    made.enter(None)
    made._event.setCurrentIndex(made._event.findText("春の研修", Qt.MatchFlag.MatchContains))
    made._on_event()
    return made


def test_another_event_is_shown_once_who_was_typed_is_kept(
    desk: Desk, page: AttendeesPage, tasks: InlineTasks, notices: HeardNotices
) -> None:
    before, other = page._event.currentIndex(), (page._event.currentIndex() + 1) % page._event.count()
    assert page._roll is not None
    page._change(page._roll.with_one(None, "飛び入りの方"))
    notices.answers = ["back", "save"]
    page._event.setCurrentIndex(other)
    page._on_event()
    assert page._event.currentIndex() == before, "the clerk went back to what was typed"
    page._event.setCurrentIndex(other)
    tasks.keep_back()
    page._on_event()
    tasks.deliver()
    assert page._event.currentIndex() == other
    assert not page.is_dirty()
    kept = searching.record(desk.workspace, "events", int(page._event.itemData(before)))
    assert isinstance(kept, Event)
    assert [each.name for each in kept.attendees] == ["飛び入りの方"]


def test_the_year_goes_back_with_the_clerk(page: AttendeesPage, notices: HeardNotices) -> None:
    year = page._year.year()
    assert page._roll is not None
    page._change(page._roll.with_one(None, "飛び入りの方"))
    notices.answers = ["back"]
    page._year.show_year(year - 1)
    page._on_year()
    assert page._year.year() == year
