"""A worry heard at an event or while watching goes from its line in the list to a reception that names where."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.desks import write
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.activities import Activity
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.registers.events import Event
from welfare_desktop.services import editing, searching
from welfare_desktop.ui.casework.heard_dialog import HeardDialog
from welfare_desktop.ui.casework.hearing import Hearing, may_hear
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.tabs import activities, events


@pytest.mark.parametrize(
    ("look", "record", "origin"),
    [
        (events.LOOK, Event(name="健康講座", held_on="2026-10-01"), "行事 健康講座"),
        (activities.LOOK, Activity(done_on="2026-10-02"), "見守り活動 令和8年10月2日"),
    ],
)
def test_a_worry_becomes_a_reception(qtbot: QtBot, desk: Desk, look: Look, record: Record, origin: str) -> None:
    kind = look.kind.key
    kept = editing.save(desk.workspace, kind, record).record.id
    page = RegisterPage(look, desk)
    qtbot.addWidget(page)
    assert may_hear(kind, desk)
    hearing = Hearing(page, desk)
    assert page.table.actions_offered[-1].text().startswith("困りごと")
    page.enter(None)
    page.table.select(kept)
    hearing.receive()
    (dialog,) = page.findChildren(HeardDialog)
    name = dialog.client.cells["client_name"].editor
    write(qtbot, name.inner, "谷川 花子")
    dialog.save_button.click()
    (case,) = searching.ids(desk.workspace, Listing("cases", text="谷川"))
    found = searching.record(desk.workspace, "cases", case)
    assert isinstance(found, Case)
    assert found.receptions[0].origin == origin


def test_registers_where_nobody_is_met_offer_nothing(desk: Desk) -> None:
    assert not may_hear("funds", desk)
