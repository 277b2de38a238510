"""The keyboard paragraph of the window's design, line by line, in the main window."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.offices import opened
from tests.ui.desks import MANUAL, HeardNotices, desk_of, unnamed
from welfare_desktop.host.processes import Helper
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.jump import QuickJump
from welfare_desktop.ui.main_window import MainWindow
from welfare_desktop.ui.records.form import RecordForm
from welfare_desktop.ui.records.register_page import RegisterPage

KEY = Qt.Key
PLAIN, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
HOME, VOLUNTEERS, HOUSEHOLDS, SALONS, CASES, DISTRICTS, ORGANISATIONS, FIGURES = range(8)


@pytest.fixture(scope="module")
def notices() -> HeardNotices:
    return HeardNotices()


@pytest.fixture(scope="module")
def desk(
    furnished: QApplication,
    demo_template: Path,
    helper: Helper,
    notices: HeardNotices,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Desk]:
    """One office for the module: these tests write nothing."""
    folder = tmp_path_factory.mktemp("keys")
    for workspace in opened(Path(shutil.copytree(demo_template, folder / "office")), helper):
        yield from desk_of(workspace, notices, folder)


@pytest.fixture(scope="module")
def made(desk: Desk) -> Iterator[MainWindow]:
    window = MainWindow(desk, MANUAL)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(1280, 720)
    yield window
    window._leaving = True
    window.close()
    window.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, made: MainWindow) -> Iterator[MainWindow]:
    """The window on the households, nothing typed, the cursor in the search box."""
    with qtbot.waitActive(made):  # windows of other tests come and go on the same worker
        made.show()
        made.activateWindow()
    page = made.show_register("households")
    page.bar.put(())
    made.registers.tree.choose(None)
    made.registers.focus_page()
    yield made
    if page._form is not None:
        page._form._set_dirty(False)
    page.close_overlay()


def page(window: MainWindow) -> RegisterPage:
    found = window.registers.page()
    assert found is not None
    return found


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    qtbot.keyClick(focused(), key, modifier)


def opened_form(qtbot: QtBot, window: MainWindow) -> RecordForm:
    page(window).table.enter()
    press(qtbot, KEY.Key_Return)
    form = page(window)._form
    assert form is not None
    form._sections.complete()
    return form


def places(window: MainWindow) -> dict[str, QWidget]:
    """Where the focus may be on a register."""
    shown = page(window)
    return {"search": shown.bar.line, "list": shown.table, "summary": shown.summary, "districts": window.registers.tree}


PLACES = ["search", "list", "summary", "districts"]


@pytest.mark.parametrize("number", range(8))
@pytest.mark.parametrize("place", ["search", "list"])
def test_ctrl_and_a_number_choose_a_tab(qtbot: QtBot, window: MainWindow, place: str, number: int) -> None:
    places(window)[place].setFocus()
    press(qtbot, Qt.Key(KEY.Key_1.value + number), CTRL)
    assert window.tabs.currentIndex() == number
    wanted = window.registers.home._import if number == HOME else page(window).bar.line
    assert focused() is wanted


@pytest.mark.parametrize("place", PLACES)
def test_ctrl_with_page_up_and_down_goes_through_the_tabs(qtbot: QtBot, window: MainWindow, place: str) -> None:
    places(window)[place].setFocus()
    press(qtbot, KEY.Key_PageDown, CTRL)
    assert window.tabs.currentIndex() == SALONS
    press(qtbot, KEY.Key_PageUp, CTRL)
    press(qtbot, KEY.Key_PageUp, CTRL)
    assert window.tabs.currentIndex() == VOLUNTEERS


def test_the_tabs_go_round(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, KEY.Key_1, CTRL)
    press(qtbot, KEY.Key_PageUp, CTRL)
    assert window.tabs.currentIndex() == FIGURES
    press(qtbot, KEY.Key_PageDown, CTRL)
    assert window.tabs.currentIndex() == HOME


@pytest.mark.parametrize(("key", "modifier"), [(KEY.Key_F3, PLAIN), (KEY.Key_F, CTRL)], ids=["F3", "Ctrl+F"])
@pytest.mark.parametrize("place", [*PLACES, "form", "text", "history", "help", "settings", "home"])
def test_f3_and_ctrl_f_lead_to_the_search_box_from_anywhere(
    qtbot: QtBot, window: MainWindow, place: str, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    if place in PLACES:
        places(window)[place].setFocus()
    elif place == "form":
        opened_form(qtbot, window)
    elif place == "text":
        form = opened_form(qtbot, window)
        next(grid.cells["note"] for grid in form._sections.grids if "note" in grid.cells).editor.focus()
    elif place == "history":
        page(window).table.enter()
        page(window).show_history()
    elif place == "help":
        press(qtbot, KEY.Key_F1)
    elif place == "settings":
        window._on_settings()
    else:
        window.choose_tab(HOME)
    press(qtbot, key, modifier)
    assert page(window).shows_list()
    assert focused() is page(window).bar.line


def test_down_and_enter_lead_from_the_search_box_into_the_list(qtbot: QtBot, window: MainWindow) -> None:
    for key in (KEY.Key_Down, KEY.Key_Return):
        page(window).bar.line.setFocus()
        press(qtbot, key)
        assert focused() is page(window).table
        assert page(window).table.current_id()


def test_esc_leads_back_step_by_step(qtbot: QtBot, window: MainWindow) -> None:
    page(window).bar.line.setText("a")
    press(qtbot, KEY.Key_Escape)
    assert page(window).bar.line.text() == ""
    page(window).bar._builder.begin()
    press(qtbot, KEY.Key_Escape)
    assert not page(window).bar._builder.isVisible()
    assert focused() is page(window).bar.line
    opened_form(qtbot, window)
    press(qtbot, KEY.Key_Escape)
    assert focused() is page(window).table
    press(qtbot, KEY.Key_Escape)
    assert focused() is page(window).bar.line


def test_enter_and_shift_enter_go_through_a_form_to_its_button_and_press_nothing(
    qtbot: QtBot, window: MainWindow, notices: HeardNotices
) -> None:
    form = opened_form(qtbot, window)
    qtbot.waitUntil(lambda: form._back.nextInFocusChain() is form._more)
    visited: list[QWidget] = []
    while focused() is not form._save_button and len(visited) < 200:
        visited.append(focused())
        if isinstance(visited[-1], QLineEdit) or visited[-1].metaObject().className() == "QComboBox":
            press(qtbot, KEY.Key_Return)
        else:
            press(qtbot, KEY.Key_Tab)
    assert focused() is form._save_button
    last = form._sections.grids[-1].cells["origin"].editor.inner
    assert last in visited
    assert not form.is_dirty()
    first = form._sections.grids[0].cells["district"].editor
    first.focus()
    press(qtbot, KEY.Key_Return, SHIFT)
    assert visited.index(focused()) < visited.index(first.inner)


def test_enter_in_a_list_of_children_goes_to_the_fields_of_the_chosen_one(qtbot: QtBot, window: MainWindow) -> None:
    members = opened_form(qtbot, window)._sections.lists["members"]
    members._table.setFocus()
    press(qtbot, KEY.Key_Return)
    assert focused() is members.grid.cells["name"].editor.inner


def test_f4_begins_a_record_from_a_table_and_opens_a_choice_elsewhere(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, KEY.Key_F4)
    assert page(window).shows_list()
    page(window).table.enter()
    press(qtbot, KEY.Key_F4)
    assert page(window).shows_form()


@pytest.mark.parametrize("key", [KEY.Key_F6, KEY.Key_F7, KEY.Key_F8, KEY.Key_F9])
def test_the_keys_of_the_ime_are_dead_in_a_field_with_text(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    page(window).bar.line.setText("たかはし")
    press(qtbot, key)
    assert QApplication.activeModalWidget() is None
    assert page(window).isVisible()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        *((getattr(KEY, f"Key_F{number}"), PLAIN) for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 12)),
        *((key, CTRL) for key in (KEY.Key_1, KEY.Key_F, KEY.Key_J, KEY.Key_N, KEY.Key_P, KEY.Key_S, KEY.Key_PageDown)),
        (KEY.Key_Escape, PLAIN),
    ],
)
def test_no_key_acts_while_the_ime_composes(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    form = opened_form(qtbot, window)
    name = form._sections.lists["members"].grid.cells["name"].editor.inner
    name.setFocus()
    QApplication.sendEvent(name, QInputMethodEvent("たかはし", []))
    press(qtbot, key, modifier)
    assert focused() is name
    assert window.tabs.currentIndex() == HOUSEHOLDS
    QApplication.sendEvent(name, QInputMethodEvent("", []))


def test_ctrl_j_jumps_to_a_record_of_any_register(qtbot: QtBot, window: MainWindow) -> None:
    name = page(window).model.data(page(window).model.index(0, page(window).model.columns.index("head_name")))
    window.show_register("salons")
    press(qtbot, KEY.Key_J, CTRL)
    (jump,) = window.findChildren(QuickJump)
    assert unnamed(jump) == []
    jump._line.setText(name)
    qtbot.waitUntil(lambda: jump._found.count() > 0)
    at = next(at for at in range(jump._found.count()) if jump._found.item(at).text().startswith("見守り世帯"))
    for _ in range(at):
        qtbot.keyClick(jump._line, KEY.Key_Down)
    qtbot.keyClick(jump._line, KEY.Key_Return)
    assert window.tabs.currentIndex() == HOUSEHOLDS
    form = page(window)._form
    assert form is not None
    assert name in form._title.text()


def test_ctrl_z_works_inside_a_field(qtbot: QtBot, window: MainWindow) -> None:
    line = page(window).bar.line
    qtbot.keyClicks(line, "ab")
    press(qtbot, KEY.Key_Z, CTRL)
    assert line.text() == ""


def test_f10_is_never_used_and_no_key_ends_the_program(window: MainWindow) -> None:
    actions = [key for action in window.findChildren(QAction) for key in action.shortcuts()]
    keys = {key.toString() for key in (*actions, *(each.key() for each in window.findChildren(QShortcut)))}
    assert keys >= {"F1", "F12", "Ctrl+F", "Esc", "Ctrl+PgUp"}
    assert not keys & {"F10", "Ctrl+Q", "Ctrl+W", QKeySequence(QKeySequence.StandardKey.Quit).toString()}


def test_f3_on_a_page_of_work_leads_to_the_register_of_its_tab(qtbot: QtBot, window: MainWindow) -> None:
    window.show_view("case-board")
    press(qtbot, KEY.Key_F3)
    shown = window.registers.page()
    assert shown is not None
    assert shown.look.kind.key == "cases"


def test_f3_on_a_page_with_a_search_of_its_own_leads_there(qtbot: QtBot, window: MainWindow) -> None:
    window.show_view("provisions")
    press(qtbot, KEY.Key_F3)
    focus = focused()
    assert isinstance(focus, QLineEdit)
    assert focus.accessibleName() == "検索"
    assert window.registers.page() is None
