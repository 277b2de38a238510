"""Salons, districts and events by keys only: grants moved on, months and papers typed, districts merged, rounds planned."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from tests.flows.clerk import Clerk
from tests.flows.conftest import seated
from tests.services.ledgers import ticking
from welfare_desktop.domain.grants.rules import RUNNING
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.districts import District, Neighbourhood
from welfare_desktop.domain.registers.events import Event
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.registers.salons import Salon, SalonGrant
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.services import editing, searching
from welfare_desktop.services.districts.changes import Offer
from welfare_desktop.services.grants import board
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import appearance
from welfare_desktop.ui.districts.changes_page import ChangesPage
from welfare_desktop.ui.districts.papers_page import PapersPage
from welfare_desktop.ui.districts.years_page import YearsPage
from welfare_desktop.ui.events.attendance_page import AttendancePage
from welfare_desktop.ui.events.attendees_page import AttendeesPage
from welfare_desktop.ui.grants.board_page import GrantBoardPage
from welfare_desktop.ui.grants.results_page import ResultsPage
from welfare_desktop.ui.work_page import WorkPage

SALONS, DISTRICTS, EVENTS = "Ctrl+4", "Ctrl+6", "Ctrl+7"
YEAR = 2026
PageT = TypeVar("PageT", bound=WorkPage)


def keep(workspace: Workspace, kind: str, record: Record) -> int:
    return editing.save(workspace, kind, record).record.id


@pytest.fixture
def clerk(qtbot: QtBot, furnished: object, empty_office: Workspace, tmp_path: Path) -> Iterator[Clerk]:
    """A clerk of an office with two districts, two salons that applied, a household and an event."""
    del furnished
    office = ticking(empty_office)
    towns = (Neighbourhood(name="本町"),)
    places = [
        keep(office, "districts", District(name=name, sort_order=at, neighbourhoods=towns))
        for at, name in enumerate(("黒崎", "熊西"))
    ]
    for place, name in zip(places, ("茶話会", "体操の会"), strict=True):
        grant = SalonGrant(year=YEAR, kind=RUNNING, applied_on="2026-04-10", amount_requested=12_000)
        keep(office, "salons", Salon(name=name, district=place, times_a_year=12, grants=(grant,)))
    keep(office, "households", Household(district=places[1], neighbourhood="本町", members=(Member(name="江口 ハナ"),)))
    keep(office, "events", Event(name="相談会", round=2, held_on="2026-06-10", state="予定"))
    yield from seated(qtbot, office, tmp_path)


def go(clerk: Clerk, tab: str, kind: type[PageT]) -> PageT:
    """Step through the views of a tab to this page of work."""
    clerk.press(tab)
    for _ in range(14):
        page = clerk.window.registers.work()
        if isinstance(page, kind):
            clerk.rest()
            return page
        clerk.press("Ctrl+Tab")
    raise AssertionError(kind)


def stages(clerk: Clerk) -> list[str]:
    return [line.stage for line in board.board(clerk.workspace, YEAR).lines]


def test_all_grants_of_a_year_take_two_steps(clerk: Clerk) -> None:
    page = go(clerk, SALONS, GrantBoardPage)
    clerk.until(lambda: page._table.rowCount() == 2)
    clerk.walk_to(page._table)
    for stage in ("審査・決裁", "交付決定"):
        clerk.press("Ctrl+A", "F12")
        clerk.rest()
        assert page._stack.currentWidget() is page._plan
        clerk.press("F12")
        clerk.until(lambda stage=stage: stages(clerk) == [stage, stage])
        clerk.rest()
        clerk.walk_to(page._table)
    given = [line.grant.amount_granted for line in board.board(clerk.workspace, YEAR).lines]
    assert given == [12_000, 12_000]


def test_every_step_to_the_report_is_two_keys_and_a_changed_amount_is_a_course_of_the_plan(clerk: Clerk) -> None:
    page = go(clerk, SALONS, GrantBoardPage)
    clerk.until(lambda: page._table.rowCount() == 2)
    for stage in ("審査・決裁", "交付決定", "請求", "交付", "実績報告"):
        clerk.walk_to(page._table)
        clerk.press("Ctrl+A", "F12")
        clerk.rest()
        if stage == "請求":
            assert page._plan.grid.model.rowCount() == 2
            columns = [column.key for column in page._plan.grid.model.columns]
            clerk.until(page._plan.grid.table.hasFocus)
            page._plan.grid.table.setCurrentIndex(page._plan.grid.model.index(0, columns.index("course")))
            clerk.press("5")  # 変更承認
            clerk.until(lambda: "変更承認" in [row.get("course") for row in page._plan.grid.values().values()])
        clerk.press("F12")
        clerk.until(lambda: page._stack.currentWidget() is page._main)
        clerk.rest()
        if stage == "請求":
            assert sorted(stages(clerk)) == ["交付決定", "請求"]
            clerk.walk_to(page._table)
            waiting = [at for at, line in enumerate(page._shown.values()) if line.stage == "交付決定"]
            page._table.setCurrentCell(waiting[0], 1)
            clerk.press("F12")
            clerk.rest()
            clerk.press("F12")
            clerk.until(lambda: page._stack.currentWidget() is page._main)
            clerk.rest()
        assert stages(clerk) == [stage, stage]
    assert [bool(line.grant.change_approved_on) for line in board.board(clerk.workspace, YEAR).lines].count(True) == 1


def test_months_are_typed_from_above_to_below(clerk: Clerk) -> None:
    page = go(clerk, SALONS, ResultsPage)
    clerk.until(page.grid.table.hasFocus)
    clerk.press("2", "Return", "1", "Return")
    assert page.is_dirty()
    clerk.press("F12")
    clerk.until(lambda: not page.is_dirty())
    clerk.rest()
    found = searching.rows(
        clerk.workspace, "salons", searching.ids(clerk.workspace, Listing("salons")), ("name", "monthly.4.times")
    )
    assert {tuple(each) for each in found} == {("茶話会", "2"), ("体操の会", "1")}


def test_a_paper_that_came_today_is_stamped(clerk: Clerk) -> None:
    page = go(clerk, DISTRICTS, PapersPage)
    clerk.until(page.grid.table.hasFocus)
    clerk.press("Ctrl+;", "F12")
    clerk.until(lambda: not page.is_dirty())
    clerk.rest()
    district = searching.record(clerk.workspace, "districts", searching.district_named(clerk.workspace, "黒崎"))
    assert isinstance(district, District)
    (paper,) = district.papers
    assert (paper.paper, paper.received_on) == ("事業計画", clerk.workspace.today())


def test_a_sheet_of_the_year_is_printed_with_its_totals(clerk: Clerk) -> None:
    page = go(clerk, DISTRICTS, YearsPage)
    clerk.until(page.grid.table.hasFocus)
    clerk.press("F7")
    clerk.until(lambda: page._stand.page is not None and page._stand.page.isVisible())
    assert page._stand.page is not None
    assert page._stand.page.pane.document.title.endswith("校区年度実績")
    clerk.press("Escape")


def test_a_split_is_asked_for_by_keyboard_to_its_button_and_fits_the_window(clerk: Clerk) -> None:
    page = go(clerk, DISTRICTS, ChangesPage)
    clerk.until(lambda: page._old.count() == 2)
    whole = page.minimumSizeHint().height()
    clerk.press("Down")
    clerk.walk_to("分かれる町内会")
    clerk.press("Return")
    assert page._go.hasFocus()
    page._show_offers([Offer("salons", 1, "茶話会", "本町", near=False)] * 9)
    assert page.minimumSizeHint().height() <= whole + appearance.row_height()


def test_two_districts_become_one(clerk: Clerk) -> None:
    page = go(clerk, DISTRICTS, ChangesPage)
    clerk.until(lambda: page._old.count() == 2)
    clerk.walk_to("変更前")
    clerk.press("Down")
    clerk.walk_to("変更後")
    clerk.press("Down")
    clerk.walk_to("変更日")
    clerk.write("R9.4.1")
    clerk.press("Tab", "F12")
    clerk.until(lambda: page._plan is not None and page._plan.count == 2)
    clerk.answer("登録する")
    clerk.press("F12")
    clerk.until(lambda: page._plan is None)
    clerk.rest()
    homes = searching.ids(clerk.workspace, Listing("households"))
    assert searching.rows(clerk.workspace, "households", homes, ("district",)) == [("黒崎",)]


def test_the_next_round_is_planned_and_opened(clerk: Clerk) -> None:
    page = go(clerk, EVENTS, AttendancePage)
    clerk.until(page.grid.table.hasFocus)
    clerk.press("F4")
    clerk.until(lambda: clerk.count("events") == 2)
    clerk.rest()
    found = [
        record
        for each in searching.ids(clerk.workspace, Listing("events"))
        if isinstance(record := searching.record(clerk.workspace, "events", each), Event)
    ]
    assert sorted((each.name, each.round, each.state) for each in found) == [
        ("相談会", 2, "予定"),
        ("相談会", 3, "予定"),
    ]


def test_attendees_are_put_on_the_list_by_a_part_of_their_name(clerk: Clerk) -> None:
    keep(clerk.workspace, "volunteers", Volunteer(name="大野 五郎", name_kana="オオノ ゴロウ"))
    page = go(clerk, EVENTS, AttendeesPage)
    clerk.until(lambda: page._roll is not None)
    clerk.walk_to("参加者を探す")
    for text in ("大野", "飛入 三郎"):
        clerk.write(text)
        clerk.press("Return")
        clerk.rest()
    clerk.press("F12")
    clerk.until(lambda: not page.is_dirty())
    clerk.rest()
    (found,) = searching.ids(clerk.workspace, Listing("events"))
    event = searching.record(clerk.workspace, "events", found)
    assert isinstance(event, Event)
    assert [(isinstance(each.person, int), each.name, each.attended) for each in event.attendees] == [
        (True, None, True),
        (False, "飛入 三郎", True),
    ]
