"""The people who serve, by keys only: an empty seat filled, a rollover carried out, pledges ticked, households handed on."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from tests.flows.clerk import Clerk
from tests.flows.conftest import seated
from tests.services.ledgers import ticking
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.seats import Seat
from welfare_desktop.domain.registers.volunteers import Appointment, Volunteer
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.services import editing, searching
from welfare_desktop.services.handover import households as handover
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.handover.handover_page import HandoverPage
from welfare_desktop.ui.terms.board_page import BoardPage
from welfare_desktop.ui.terms.records_page import RecordsPage
from welfare_desktop.ui.terms.rollover_page import RolloverPage
from welfare_desktop.ui.work_page import WorkPage

VOLUNTEERS_TAB = "Ctrl+2"
HELPER, MINSEI = "福祉協力員", "民生委員(世帯担当)"
PageT = TypeVar("PageT", bound=WorkPage)


def keep(workspace: Workspace, kind: str, record: Record) -> int:
    return editing.save(workspace, kind, record).record.id


@pytest.fixture
def clerk(qtbot: QtBot, furnished: object, empty_office: Workspace, tmp_path: Path) -> Iterator[Clerk]:
    """A clerk of an office with an empty seat, a helper whose term ends, and a household of one who left."""
    del furnished
    office = ticking(empty_office)
    place = keep(office, "districts", District(name="黒崎"))
    keep(office, "seats", Seat(code="一-01", role=MINSEI, council="第一", district=place, area="1丁目"))
    stays = Appointment(role=HELPER, district=place, area="本町", appointed_on="2024-04-01", term_ends_on="2027-03-31")
    left = Appointment(role=HELPER, district=place, appointed_on="2024-04-01", ended_on="2026-10-31")
    keep(office, "volunteers", Volunteer(name="赤木 一", appointments=(stays,)))
    leaver = keep(office, "volunteers", Volunteer(name="井上 二", appointments=(left,)))
    watched = Assignment(role="主", person=leaver, since="2024-04-01")
    home = Household(district=place, neighbourhood="本町", members=(Member(name="江口 ハナ"),), assignments=(watched,))
    keep(office, "households", home)
    yield from seated(qtbot, office, tmp_path)


def go(clerk: Clerk, kind: type[PageT]) -> PageT:
    """Step through the views of the tab to this page of work."""
    clerk.press(VOLUNTEERS_TAB)
    for _ in range(12):
        page = clerk.window.registers.work()
        if isinstance(page, kind):
            clerk.rest()
            return page
        clerk.press("Ctrl+Tab")
    raise AssertionError(kind)


def person(clerk: Clerk, name: str) -> Volunteer:
    (found,) = searching.references(clerk.workspace, "volunteers", name)
    record = searching.record(clerk.workspace, "volunteers", found.id)
    assert isinstance(record, Volunteer)
    return record


def test_an_empty_seat_is_filled(clerk: Clerk) -> None:
    page = go(clerk, BoardPage)
    clerk.press("F4")
    clerk.rest()
    clerk.walk_to("氏名")
    clerk.write("大野 五")
    clerk.walk_to("任期満了日")
    clerk.press("F12")
    clerk.until(lambda: clerk.count("volunteers") == 3)
    clerk.rest()
    appointment = person(clerk, "大野 五").appointments[0]
    assert (appointment.role, appointment.area, appointment.term_ends_on) == (MINSEI, "1丁目", "2028-11-30")
    clerk.until(lambda: "欠員(席) 0" in page._sum.text())


def test_a_successor_being_typed_is_asked_about_by_esc(clerk: Clerk) -> None:
    page = go(clerk, BoardPage)
    clerk.press("F4")
    clerk.rest()
    clerk.walk_to("氏名")
    clerk.write("大野 五")
    clerk.answer("戻る")
    clerk.press("Esc")
    assert page.is_dirty()
    clerk.answer("登録する")
    clerk.press("Esc")
    clerk.until(lambda: clerk.count("volunteers") == 3)
    clerk.rest()
    assert not page.is_dirty()


def test_enter_takes_a_day_and_goes_on(clerk: Clerk) -> None:
    page = go(clerk, BoardPage)
    clerk.walk_to("基準日")
    clerk.write("9.4.1")
    clerk.press("Return")
    clerk.until(lambda: page._found is not None and page._found.day == "2027-04-01")
    assert clerk.focus() is page._role
    handover_page = go(clerk, HandoverPage)
    clerk.walk_to("引継日")
    clerk.write("R8.12.1")
    clerk.press("Return")
    clerk.until(lambda: handover_page._now().givers())
    assert clerk.focus() is handover_page._side


def test_a_rollover_is_typed_planned_and_carried_out(clerk: Clerk) -> None:
    go(clerk, RolloverPage)
    clerk.press("Tab", "Tab", "2")
    clerk.press("F12")
    clerk.rest()
    clerk.press("F12")
    clerk.until(lambda: len(person(clerk, "赤木 一").appointments) == 2)
    clerk.rest()
    assert person(clerk, "赤木 一").appointments[0].term_ends_on == "2030-03-31"
    assert person(clerk, "赤木 一").appointments[0].letter_number == "第1号"


def test_pledges_are_ticked_off(clerk: Clerk) -> None:
    page = go(clerk, RecordsPage)
    clerk.press("End")
    clerk.until(lambda: "1人" in page._sum.text())
    clerk.rest()
    page._tick_all(True)
    clerk.confirm()
    clerk.press("F12")
    clerk.until(lambda: person(clerk, "赤木 一").pledged_on)


def test_households_are_handed_on(clerk: Clerk) -> None:
    page = go(clerk, HandoverPage)
    clerk.press("Return")
    clerk.until(lambda: page._grid.model.rowCount() == 1)
    clerk.rest()
    clerk.press("1")
    clerk.confirm()
    clerk.press("F12")
    clerk.until(lambda: not handover.charges(clerk.workspace, clerk.workspace.today()).orphans())
    clerk.rest()
