"""The pages of work of 見守り世帯, typed into and kept."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices, InlineTasks, unnamed
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.activities import Activity
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.domain.watching.changes import Act
from welfare_desktop.services import editing, searching, sharing
from welfare_desktop.services.watching import activity_counts, confirming, consenting
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.tabs import activities, households
from welfare_desktop.ui.watching.activity_columns import Mode
from welfare_desktop.ui.watching.activity_page import ActivityPage
from welfare_desktop.ui.watching.confirm_page import ConfirmPage
from welfare_desktop.ui.watching.consent_page import ConsentPage
from welfare_desktop.ui.watching.members import MemberTicks
from welfare_desktop.ui.watching.move_page import MovePage
from welfare_desktop.ui.watching.upkeep_page import UpkeepPage
from welfare_desktop.ui.work_page import WorkPage

MAKERS: tuple[Callable[[Desk], WorkPage], ...] = (
    activities.make_sheets, households.make_confirming, households.make_consents, households.make_moving,
    households.make_upkeep,
)  # fmt: skip


@pytest.fixture
def district(desk: Desk) -> int:
    """A district with a few households."""
    return next(each.id for each in searching.districts(desk.workspace, "households") if each.id and each.count > 2)


def shown(qtbot: QtBot, page: WorkPage, district: int | None = None) -> None:
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    qtbot.waitExposed(page)
    page.enter(district)


def put(grid: Grid, row: int, key: str, text: str) -> None:
    """Type into a cell."""
    column = next(at for at, each in enumerate(grid.model.columns) if each.key == key)
    assert grid.model.write([(row, column, text)]) == 1


def said(page: WorkPage) -> list[tuple[str, int]]:
    heard: list[tuple[str, int]] = []
    page.said.connect(lambda text, batch: heard.append((text, batch)))
    return heard


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_whatever_can_be_reached_is_named(qtbot: QtBot, desk: Desk, make: Callable[[Desk], WorkPage]) -> None:
    page = make(desk)
    shown(qtbot, page)
    assert unnamed(page) == []


def test_a_months_sheet_is_typed_kept_and_shown_again(qtbot: QtBot, desk: Desk, district: int) -> None:
    page = ActivityPage(desk)
    shown(qtbot, page)
    assert page.grid.model.rowCount() == 0, "a whole ward is no sheet"
    page.enter(district)
    heard = said(page)
    put(page.grid, 0, "visit.times", "3")
    put(page.grid, 1, "help.times", "2")
    put(page.grid, 1, "help_kind", "買い物")
    assert page.is_dirty()
    page.answers()["F12"]()
    assert not page.is_dirty()
    assert heard[-1][1]
    month = desk.workspace.today()[:7]
    found = searching.ids(desk.workspace, Listing("activities", conditions=(Condition("done_on", "is", month),)))
    kept = [searching.record(desk.workspace, "activities", each) for each in found]
    assert sorted((each.kind or "", each.times) for each in kept if isinstance(each, Activity)) == [
        ("助け合い", 2),
        ("見守り訪問", 3),
    ]
    assert page.summary.model().index(0, 13).data() == "1", "one household in the year"


def test_one_more_line_takes_another_kind_of_help(qtbot: QtBot, desk: Desk, district: int) -> None:
    page = ActivityPage(desk)
    shown(qtbot, page, district)
    page.grid.focus()
    put(page.grid, 0, "help.times", "2")
    put(page.grid, 0, "help_kind", "買い物")
    rows = page.grid.model.rowCount()
    page.answers()["F4"]()
    put(page.grid, 1, "help.times", "1")
    put(page.grid, 1, "help_kind", "除草")
    page.save()
    assert page.grid.model.rowCount() == rows + 1
    assert [page.grid.model.index(row, 4).data() for row in (0, 1)] == ["買い物", "除草"]


def test_typed_rows_are_not_lost_to_another_district(
    qtbot: QtBot, desk: Desk, notices: HeardNotices, district: int
) -> None:
    page = ActivityPage(desk)
    shown(qtbot, page, district)
    put(page.grid, 0, "visit.times", "3")
    page.enter(None)
    assert notices.asked
    assert page.is_dirty(), "the clerk went back"
    notices.answers = ["drop"]
    page.enter(None)
    assert not page.is_dirty()


def test_districts_reports_warn_where_both_exist(qtbot: QtBot, desk: Desk, district: int) -> None:
    page = ActivityPage(desk)
    shown(qtbot, page, district)
    put(page.grid, 0, "visit.times", "3")
    page.save()
    page._mode.setCurrentIndex(page._mode.findData(Mode.REPORTS))
    page._on_chosen()
    row = page.grid.model.keys().index(district)
    put(page.grid, row, "watch_households", "40")
    put(page.grid, row, "watch_times", "90")
    page.save()
    assert "◆ 1" in page._told.text()
    (line,) = [each for each in activity_counts.district_figures(desk.workspace, 2026) if each.id == district]
    assert line.doubled


def test_reports_are_kept_for_the_year_they_were_typed_in(
    qtbot: QtBot, desk: Desk, tasks: InlineTasks, notices: HeardNotices, district: int
) -> None:
    page = ActivityPage(desk)
    shown(qtbot, page, district)
    page._mode.setCurrentIndex(page._mode.findData(Mode.REPORTS))
    page._on_chosen()
    put(page.grid, page.grid.model.keys().index(district), "watch_times", "90")
    notices.answers = ["save"]
    tasks.keep_back()
    page._month.go_to("2027-05")
    assert page._month.month() != "2027-05", "until it is kept, the boxes say where what was typed belongs"
    tasks.deliver()
    assert page._month.month() == "2027-05"
    of_year = {
        year: next(each for each in activity_counts.district_figures(desk.workspace, year) if each.id == district)
        for year in (2026, 2027)
    }
    assert [of_year[year].reported["watch"].times for year in (2026, 2027)] == [90, None]


def test_households_are_ticked_off_with_the_day_that_was_chosen(qtbot: QtBot, desk: Desk, district: int) -> None:
    page = ConfirmPage(desk)
    shown(qtbot, page, district)
    listed = confirming.to_confirm(desk.workspace, 2026, district)
    row = next(at for at, each in enumerate(listed) if each.entry is None)
    put(page.grid, row, "result", "変わりなし")
    page.save()
    again = confirming.to_confirm(desk.workspace, 2026, district)[row]
    assert again.entry is not None
    assert (again.entry.result, again.entry.confirmed_on) == ("変わりなし", desk.workspace.today())
    put(page.grid, row, "result", "終了")
    page.save()
    assert page.is_dirty(), "an end has a reason"
    put(page.grid, row, "end_reason", "転出")
    page.save()
    kept = searching.record(desk.workspace, "households", again.id)
    assert isinstance(kept, Household)
    assert kept.end_reason == "転出"


def test_the_paper_list_comes_up_as_a_preview(qtbot: QtBot, desk: Desk, district: int) -> None:
    page = ConfirmPage(desk)
    shown(qtbot, page, district)
    pages: list[object] = []
    page.shown.connect(pages.append)
    page.answers()["F7"]()
    assert len(pages) == 1


def test_another_answer_takes_the_day_and_method_of_the_papers(qtbot: QtBot, desk: Desk, district: int) -> None:
    page = ConsentPage(desk)
    shown(qtbot, page, district)
    page._recipient.setCurrentIndex(page._recipient.findData("警察"))
    page.reload()
    put(page.grid, 0, "state", "同意")
    page.save()
    asked = consenting.asked(desk.workspace, "警察", district)[0]
    assert asked.now is not None
    assert (asked.now.state, asked.now.settled_on, asked.now.method) == ("同意", desk.workspace.today(), "書面")
    page.enter(None)
    police = next(each for each in consenting.matrix(desk.workspace) if each.recipient == "警察")
    assert police.counts[0] == 1


@pytest.mark.parametrize("answer", ["save", "back"])
def test_consents_are_kept_for_whom_they_were_typed(
    qtbot: QtBot, desk: Desk, tasks: InlineTasks, notices: HeardNotices, district: int, answer: str
) -> None:
    page = ConsentPage(desk)
    shown(qtbot, page, district)
    before = page.recipient()
    put(page.grid, 0, "state", "同意")
    page._recipient.setCurrentIndex(page._recipient.findData("警察"))
    notices.answers = [answer]
    tasks.keep_back()
    page.choose_anew()
    assert page.recipient() == before
    tasks.deliver()
    if answer == "back":
        page.save()
    assert page.recipient() == ("警察" if answer == "save" else before)
    agreed = {each.recipient: each.counts[0] for each in consenting.matrix(desk.workspace)}
    assert agreed["警察"] == 0
    assert agreed[before] >= 1


def test_a_move_being_typed_stays_when_the_household_changes(qtbot: QtBot, desk: Desk) -> None:
    household = searching.ids(desk.workspace, Listing("households", ended=False))[0]
    page = MovePage(desk)
    shown(qtbot, page)
    page.take(household)
    page.form.act.setCurrentIndex(page.form.act.findData(Act.END))
    page.form.act.activated.emit(page.form.act.currentIndex())
    page.form._reason.setCurrentIndex(page.form._reason.findData("死亡"))
    assert page.is_dirty()
    page.look_again("households", frozenset({household}))
    assert page.form.request().reason == "死亡"


def test_a_death_is_planned_asked_about_and_carried_out(qtbot: QtBot, desk: Desk) -> None:
    members = (Member(name="青木 一郎", is_head=True, is_watched=True), Member(name="青木 花子", is_watched=True))
    kept = editing.save(desk.workspace, "households", Household(members=(*members, Member(name="青木 太郎")))).record
    page = MovePage(desk)
    shown(qtbot, page)
    page.take(kept.id)
    page.form._members.item(0).setCheckState(page.form._members.item(0).checkState().Checked)
    page.form._reason.setCurrentIndex(page.form._reason.findData("死亡"))
    page._propose()
    assert not page._save.isEnabled()
    assert page.form._head.isVisible(), "somebody has to be the head"
    page.form._head.setCurrentIndex(1)
    page._propose()
    assert page._save.isEnabled()
    heard = said(page)
    page.save()
    assert heard[-1][1]
    now = searching.record(desk.workspace, "households", kept.id)
    assert isinstance(now, Household)
    assert [(each.name, each.is_head, bool(each.died_on)) for each in now.members] == [
        ("青木 花子", True, False),
        ("青木 太郎", None, False),
        ("青木 一郎", True, True),
    ]
    assert page.history.rowCount() >= 1


def test_what_is_the_matter_leads_to_the_record(qtbot: QtBot, desk: Desk) -> None:
    twice = (Member(name="青木 一郎", is_head=True, is_watched=True), Member(name="青木 花子", is_head=True))
    kept = editing.save(desk.workspace, "households", Household(members=twice)).record.id
    page = UpkeepPage(desk)
    shown(qtbot, page)
    row = next(at for at, each in enumerate(page._checks) if each.key == "heads")
    page.checks.selectRow(row)
    wanted: list[tuple[str, int]] = []
    page.record_wanted.connect(lambda kind, record: wanted.append((kind, record)))
    page.homes.setFocus()
    QTest.keySequence(page.homes, QKeySequence("Return"))
    assert wanted == [("households", kept)]


def test_limits_being_typed_stay_when_a_household_changes(qtbot: QtBot, desk: Desk) -> None:
    page = UpkeepPage(desk)
    shown(qtbot, page)
    page._stale.setValue(77)
    page.look_again("households", frozenset())
    assert page._stale.value() == 77


def test_a_trust_that_is_refused_is_not_shown(
    qtbot: QtBot, desk: Desk, notices: HeardNotices, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise Refusal("settings.gone", "だめです。")

    page = UpkeepPage(desk)
    shown(qtbot, page)
    before = page._trust.isChecked()
    monkeypatch.setattr(sharing, "keep_trust", refuse)
    page._trust.click()
    assert page._trust.isChecked() is before
    assert notices.refused == ["settings.gone"]


def test_f12_leads_to_what_the_change_of_a_household_lacks(qtbot: QtBot, desk: Desk) -> None:
    members = (Member(name="青木 一郎", is_head=True, is_watched=True), Member(name="青木 花子", is_watched=True))
    kept = editing.save(desk.workspace, "households", Household(members=members)).record
    page = MovePage(desk)
    shown(qtbot, page)
    page.take(kept.id)
    page.form.act.setCurrentIndex(page.form.act.findData(Act.END))
    page.form.act.activated.emit(page.form.act.currentIndex())
    page.save()
    qtbot.waitUntil(page.form._reason.hasFocus)
    page.form._reason.setCurrentIndex(page.form._reason.findData("死亡"))
    page.save()
    qtbot.waitUntil(page.form._members.hasFocus)


def test_tab_goes_through_a_move_as_its_lines_stand(qtbot: QtBot, desk: Desk) -> None:
    page = MovePage(desk)
    shown(qtbot, page)
    page.take(searching.ids(desk.workspace, Listing("households", ended=False))[0])
    page.form.act.setCurrentIndex(page.form.act.findData(Act.MOVE))
    page.form.act.activated.emit(page.form.act.currentIndex())
    place = [page.form._place.cells[key].editor.inner for key in page.form._place.cells]
    here: QWidget | None = page.form.on.inner
    for wanted in (*place, page.form._keeps):
        here = following(here)
        assert here is wanted


def following(widget: QWidget | None) -> QWidget | None:
    """Where Tab goes from here."""
    assert widget is not None
    after = widget.nextInFocusChain()
    while after is not None and not (after.isVisible() and after.focusPolicy() & Qt.FocusPolicy.TabFocus):
        after = after.nextInFocusChain()
    return after


def test_every_member_of_a_small_household_is_seen_without_scrolling(qtbot: QtBot) -> None:
    ticks = MemberTicks("世帯員")
    qtbot.addWidget(ticks)
    ticks.show_members((Member(id=1, name="青木 一郎"), Member(id=2, name="青木 花子"), Member(id=3, name="青木 太郎")))
    ticks.show()
    qtbot.waitExposed(ticks)
    assert ticks.verticalScrollBar().maximum() == 0
