"""Searches are kept by name, lists counted by a fact, and one fact changed for many records."""

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from tests.ui.desks import MANUAL, HeardNotices, InlineTasks
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.values import Date
from welfare_desktop.services import choosing, searching
from welfare_desktop.services.choosing import SavedSearch
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.main_window import MainWindow
from welfare_desktop.ui.records.everyday import Everyday
from welfare_desktop.ui.records.grouping import GroupingDialog
from welfare_desktop.ui.records.register_page import RegisterPage


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> MainWindow:
    window = MainWindow(desk, MANUAL)
    qtbot.addWidget(window, before_close_func=leave_at_once)
    window.show()
    return window


def leave_at_once(window: MainWindow) -> None:
    window._leaving = True


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> RegisterPage:
    found = window.show_register("households")
    qtbot.waitUntil(lambda: bool(found.model.ids))
    return found


@pytest.fixture
def everyday(window: MainWindow, page: RegisterPage) -> Everyday:
    return window.registers.everyday[page.look.kind.key]


def test_a_condition_that_speaks_of_today_stands_in_plain_words(page: RegisterPage) -> None:
    page.bar.put((Condition("born_on", "age-from", 75), Condition("last_confirmed_on", "long-ago", 3)))
    assert [page.bar.in_words(each) for each in page.bar.conditions()] == [
        "75歳以上",
        "最終確認日: 3か月以上前か空欄",
    ]


def test_an_age_is_typed_as_a_number(page: RegisterPage) -> None:
    builder = page.bar._builder
    builder.begin()
    builder._field.setCurrentIndex(builder._field.findData("born_on"))
    builder._how.setCurrentIndex(builder._how.findData("age-from"))
    builder._editor().put(80)
    builder._add()
    assert page.bar.conditions() == (Condition("born_on", "age-from", 80),)


def test_a_saved_search_is_asked_again_from_its_menu(
    qtbot: QtBot, desk: Desk, page: RegisterPage, everyday: Everyday
) -> None:
    search = SavedSearch("高齢の方", "", (Condition("born_on", "age-from", 75),))
    everyday.searches._keep(search)
    qtbot.waitUntil(lambda: choosing.searches(desk.workspace, "households") == (search,))
    menu = everyday.searches.make_menu((search,))
    menu.actions()[0].trigger()
    assert page.bar.conditions() == search.conditions
    assert menu.actions()[0].toolTip() == "75歳以上"


def test_a_line_of_the_counts_leads_to_its_records(qtbot: QtBot, desk: Desk, page: RegisterPage) -> None:
    dialog = GroupingDialog(page.look, Listing("households"), desk, page)
    qtbot.addWidget(dialog)
    chosen: list[Condition] = []
    dialog.chosen.connect(chosen.append)
    qtbot.waitUntil(lambda: bool(dialog._groups))
    first = dialog._groups[0]
    dialog._on_chosen()
    listed = searching.ids(desk.workspace, Listing("households", conditions=tuple(chosen)))
    assert len(listed) == first.count


def test_a_condition_on_a_record_is_shown_by_its_name(
    qtbot: QtBot, desk: Desk, page: RegisterPage, everyday: Everyday
) -> None:
    district = searching.ids(desk.workspace, Listing("districts"))[0]
    name = searching.names(desk.workspace, "districts", [district])[district]
    everyday._show_group(Condition("district", "is", district))
    qtbot.waitUntil(lambda: page.bar.in_words(page.bar.conditions()[0]) == f"校(地)区: {name}")


def test_selected_records_are_changed_after_the_plan_was_seen(
    qtbot: QtBot, desk: Desk, page: RegisterPage, everyday: Everyday
) -> None:
    page.table.selectRow(0)
    record = page.table.current_id()
    everyday.change_selected()
    bulk = everyday._bulk
    assert bulk is not None
    assert not bulk._carry.isEnabled()
    bulk._field.setCurrentIndex(bulk._field.findData("origin"))
    bulk._editors["origin"].put("民生委員から")
    bulk._propose()
    qtbot.waitUntil(bulk._carry.isEnabled)
    assert bulk._table.item(0, 2).text() == "民生委員から"  # pyright: ignore[reportOptionalMemberAccess]
    with qtbot.waitSignal(bulk.done):
        bulk._carry.click()
    kept = searching.record(desk.workspace, "households", record)
    assert isinstance(kept, Household)
    assert kept.origin == "民生委員から"
    assert page.shows_list()


def test_a_plan_that_comes_after_the_value_changed_is_not_carried_out(
    page: RegisterPage, everyday: Everyday, tasks: InlineTasks
) -> None:
    page.table.selectRow(0)
    everyday.change_selected()
    bulk = everyday._bulk
    assert bulk is not None
    bulk._field.setCurrentIndex(bulk._field.findData("origin"))
    bulk._editors["origin"].put("民生委員から")
    tasks.keep_back()
    bulk._propose()
    bulk._editors["origin"].edited.emit()
    tasks.deliver()
    assert bulk._plan is None
    assert not bulk._carry.isEnabled()


def test_a_record_that_was_opened_is_offered_by_the_quick_jump(qtbot: QtBot, desk: Desk, page: RegisterPage) -> None:
    record = page.model.ids[0]
    page.open_record(record)
    qtbot.waitUntil(lambda: choosing.recent(desk.workspace)[:1] == (("households", record),))


def test_ctrl_and_semicolon_put_todays_date_in(qtbot: QtBot, page: RegisterPage) -> None:
    page.open_record(page.model.ids[0])
    form = page._made_form()
    qtbot.waitUntil(lambda: page.shows_form() and form._sections.is_complete())
    cells = {key: cell for grid in form._sections.grids for key, cell in grid.cells.items()}
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    for key in ("last_confirmed_on", "note"):
        qtbot.keyClick(cells[key].editor.inner, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    assert cells["last_confirmed_on"].editor.read() == today
    assert cells["note"].editor.text().startswith(Date().show(today))
    assert form.is_dirty()
    confirmed = form._sections.lists["confirmations"]
    confirmed.add()
    for key in ("note", "result"):
        inner = confirmed.grid.cells[key].editor.inner
        qtbot.keyClick(inner, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    assert confirmed.grid.cells["note"].editor.text().startswith(Date().show(today))
    form._set_dirty(False)


def test_f12_shows_what_would_change_then_changes_it_and_ctrl_z_asks_to_take_it_back(
    qtbot: QtBot, desk: Desk, notices: HeardNotices, window: MainWindow, page: RegisterPage, everyday: Everyday
) -> None:
    page.table.selectRow(0)
    record = page.table.current_id()
    everyday.change_selected()
    bulk = everyday._bulk
    assert bulk is not None
    assert window.keys.action("F12").isEnabled()
    bulk._field.setCurrentIndex(bulk._field.findData("origin"))
    bulk._editors["origin"].put("民生委員から")
    window.keys.action("F12").trigger()
    qtbot.waitUntil(bulk._carry.isEnabled)
    window.keys.action("F12").trigger()
    qtbot.waitUntil(page.shows_list)

    def kept() -> str | None:
        found = searching.record(desk.workspace, "households", record)
        assert isinstance(found, Household)
        return found.origin

    assert kept() == "民生委員から"
    notices.answers.append("undo")
    qtbot.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: kept() != "民生委員から")
    assert "元に戻しますか" in notices.asked[-1]


def test_a_dated_fact_is_changed_in_bulk_from_the_day_it_happened(
    qtbot: QtBot, desk: Desk, page: RegisterPage, everyday: Everyday
) -> None:
    page.table.selectRow(0)
    record = page.table.current_id()
    before = searching.record(desk.workspace, "households", record)
    assert isinstance(before, Household)
    new = next(each for each in ("高齢者世帯", "その他の世帯") if each != before.household_type)
    everyday.change_selected()
    bulk = everyday._bulk
    assert bulk is not None
    bulk._field.setCurrentIndex(bulk._field.findData("origin"))
    assert bulk._on_row.isHidden()
    bulk._field.setCurrentIndex(bulk._field.findData("household_type"))
    bulk._editors["household_type"].put(new)
    bulk._on.put("2026-04")
    bulk.go_on()
    assert not bulk._carry.isEnabled()
    assert "年月日" in bulk._state.text()
    bulk._on.put("2026-04-01")
    bulk.go_on()
    qtbot.waitUntil(bulk._carry.isEnabled)
    bulk.go_on()
    qtbot.waitUntil(page.shows_list)
    after = searching.record(desk.workspace, "households", record)
    assert isinstance(after, Household)
    assert after.household_type == new
    assert ("household_type", new, "2026-04-01") in [(each.field, each.value, each.since) for each in after.past]
