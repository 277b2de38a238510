from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.desks import MANUAL, HeardNotices, unnamed, write
from welfare_desktop.domain.listing import Condition
from welfare_desktop.domain.registers.households import Household, HouseholdNonDisclosure, Member
from welfare_desktop.domain.registers.watching import Consent
from welfare_desktop.domain.sharing import Audience
from welfare_desktop.services import editing, undoing
from welfare_desktop.services.printing import RosterRequest
from welfare_desktop.store import provisions
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.exporting import ExportDialog, ExportRequest
from welfare_desktop.ui.main_window import MainWindow
from welfare_desktop.ui.printing.roster_dialog import RosterDialog
from welfare_desktop.ui.records.column_chooser import ColumnChooser
from welfare_desktop.ui.records.register_page import RegisterPage


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> MainWindow:
    window = MainWindow(desk, MANUAL)
    qtbot.addWidget(window, before_close_func=leave_at_once)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return window


def leave_at_once(window: MainWindow) -> None:
    window._leaving = True


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def page(window: MainWindow) -> RegisterPage:
    found = window.registers.page()
    assert found is not None
    return found


def test_the_tabs_stand_in_the_order_of_the_registers(window: MainWindow) -> None:
    texts = [window.tabs.tabText(at) for at in range(window.tabs.count())]
    assert texts == [
        "ホーム",
        "担い手名簿",
        "見守り世帯",
        "サロン",
        "相談・ケース",
        "校(地)区",
        "団体・行事",
        "統計・資料",
    ]


def test_ctrl_and_a_number_choose_a_tab_and_the_search_box_takes_the_focus(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert page(window).look.kind.key == "households"
    assert page(window).bar.line.hasFocus()
    press(qtbot, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page(window).look.kind.key == "salons"


def test_what_is_typed_while_a_page_is_on_its_way_is_not_lost(qtbot: QtBot, window: MainWindow) -> None:
    for key, text in ((Qt.Key.Key_3, "yamada"), (Qt.Key.Key_4, "さくら")):
        press(qtbot, key, Qt.KeyboardModifier.ControlModifier)
        assert window.registers.is_turning()
        assert window.registers.hasFocus()
        write(qtbot, window.registers, text[0])
        assert not window.registers.is_turning()
        assert page(window).bar.line.text() == text[0]


def test_a_shortcut_pressed_while_a_page_is_on_its_way_acts_on_it(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.registers.is_turning()
    press(qtbot, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page(window).look.kind.key == "households"
    assert page(window).shows_form()


def test_the_tab_chosen_last_is_shown_however_fast_they_are_gone_through(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(3):
        press(qtbot, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.registers.is_turning())
    assert page(window).look.kind.key == "salons"
    assert [kind for kind, each in window.registers.pages.items() if each.isVisible()] == ["salons"]


def test_the_district_filters_every_tab_and_stays(window: MainWindow) -> None:
    window.show_register("households")
    tree, whole = window.registers.tree, page(window).model.rowCount()
    district = next(each for each in window.registers.districts if 0 < each.count < whole)
    tree.choose(district.id)
    assert page(window).model.rowCount() == district.count
    window.show_register("volunteers")
    assert tree.district() == district.id
    assert page(window).listing().district == district.id
    window.show_register("households")
    assert page(window).model.rowCount() == district.count


def test_the_counts_of_the_tree_are_those_of_the_list(window: MainWindow) -> None:
    window.show_register("households")
    assert sum(each.count for each in window.registers.districts) == page(window).model.rowCount()


def test_home_counts_what_is_missing_and_leads_there(window: MainWindow) -> None:
    links = [
        button
        for button in window.registers.home.findChildren(QPushButton)
        if "空欄の" in button.accessibleName() and "世帯主フリガナ" in button.accessibleName()
    ]
    count = int(links[0].text().split(" ")[1].removesuffix("件"))
    links[0].click()
    assert page(window).bar.conditions() == (Condition("head_kana", "empty"),)
    assert page(window).model.rowCount() == count


def test_recent_work_is_listed_and_taken_back_from_home(desk: Desk, window: MainWindow, notices: HeardNotices) -> None:
    home = window.registers.home
    home._batches.selectRow(0)
    notices.answers.append("undo")
    home._undo.click()
    assert undoing.batches(desk.workspace)[0].verb == "元に戻す"
    window.show_register("households")
    assert page(window).model.rowCount() == 0


def test_function_keys_are_off_where_they_mean_nothing(window: MainWindow) -> None:
    enabled = {key: window.keys.action(key).isEnabled() for key in ("F2", "F4", "F8", "F12")}
    assert enabled == dict.fromkeys(("F2", "F4", "F8", "F12"), False)
    window.show_register("households")
    assert window.keys.action("F2").isEnabled()
    page(window).table.enter()
    page(window).edit()
    assert window.keys.action("F12").isEnabled()
    assert not window.keys.action("F8").isEnabled()


def test_f1_shows_the_manual_and_esc_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    window.show_register("households")
    press(qtbot, Qt.Key.Key_F1)
    assert window._help is not None
    assert window._help.isVisible()
    assert window._help._list.count() == len(list(MANUAL.glob("*.md")))
    press(qtbot, Qt.Key.Key_Escape)
    assert page(window).isVisible()


def test_the_cursor_returns_to_where_it_was(qtbot: QtBot, window: MainWindow) -> None:
    window.show_register("households")
    page(window).table.enter()
    press(qtbot, Qt.Key.Key_F1)
    press(qtbot, Qt.Key.Key_Escape)
    assert page(window).table.hasFocus()


def test_ctrl_n_begins_a_record_in_the_chosen_district(qtbot: QtBot, window: MainWindow) -> None:
    window.show_register("households")
    district = next(each for each in window.registers.districts if each.count)
    window.registers.tree.choose(district.id)
    page(window).focus()
    press(qtbot, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = page(window)._form
    assert form is not None
    assert form.record().district == district.id  # pyright: ignore[reportAttributeAccessIssue]


def test_a_saved_record_can_be_taken_back_from_the_foot_line(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    window.show_register("salons")
    page(window).add()
    form = page(window)._form
    assert form is not None
    qtbot.keyClicks(form._sections.grids[0].cells["name"].editor.inner, "New salon")
    before = page(window).model.rowCount()
    page(window).save()
    assert page(window).model.rowCount() == before + 1
    assert "登録しました" in window.foot._message.text()
    window.foot._undo.click()
    assert page(window).model.rowCount() == before


def test_a_long_message_does_not_widen_the_window(window: MainWindow) -> None:
    before = window.minimumSizeHint().width()
    window.foot.say("<b>とても長い名前のファイル</b>" * 20, 1)
    assert window.foot._message.text().startswith("<b>")
    assert window.foot._message.textFormat() is Qt.TextFormat.PlainText
    assert window.minimumSizeHint().width() == before


def test_closing_asks_about_what_is_not_saved(window: MainWindow, notices: HeardNotices, qtbot: QtBot) -> None:
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.show_register("salons")
    page(window).add()
    form = page(window)._form
    assert form is not None
    qtbot.keyClicks(form._sections.grids[0].cells["name"].editor.inner, "Half typed")
    window.close()
    assert (notices.asked, closed) == (["まだ登録していない変更があります。"], [])
    notices.answers.append("drop")
    window.close()
    assert closed == [True]


def test_a_roster_is_made_looked_at_and_saved(desk: Desk, window: MainWindow, tmp_path: Path) -> None:
    outgoing = window._outgoing
    outgoing.make_roster(RosterRequest("households", audience=Audience(purpose="見守り活動")))
    assert outgoing._stand.page is not None
    assert outgoing._stand.page.isVisible()
    outgoing._stand.page.save_to(tmp_path / "roster")
    assert (tmp_path / "roster.pdf").read_bytes().startswith(b"%PDF")
    assert "管理番号" in window.foot._message.text()


def test_the_roster_dialog_asks_for_what_was_chosen(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    window.show_register("volunteers")
    districts = window.registers.districts
    dialog = RosterDialog("volunteers", districts, districts[0].id, desk, window)
    request = dialog.request()
    assert request is not None
    assert (request.kind, request.district, request.as_of) == ("volunteers", districts[0].id, "2026-11-21")
    dialog._as_of.line.setText("S21.13.1")
    assert dialog.request() is None


def test_a_list_without_a_roster_is_printed_as_it_is_shown(window: MainWindow) -> None:
    shown = window.show_register("publicity")
    window._on_print()
    dialog = next(each for each in window.findChildren(RosterDialog) if each.isVisible())
    assert dialog.list_request() is not None
    dialog._ask()
    paper = window._outgoing._stand.page
    assert paper is not None
    assert paper.isVisible()
    assert paper.pane.document.title == "広報実績一覧"
    window.close_over()
    assert shown.isVisible()


def test_the_day_a_list_is_to_be_given_back_by_is_asked_and_kept(
    desk: Desk, window: MainWindow, tmp_path: Path
) -> None:
    shown = window.show_register("publicity")
    window._on_print()
    dialog = next(each for each in window.findChildren(RosterDialog) if each.isVisible())
    fields = dialog._audience
    assert not fields.due.isEnabled()
    fields.to.setCurrentIndex(fields.to.findData("市"))
    fields.purpose.setText("照合")
    fields.due.line.setText("S21.13.1")
    dialog._ask()
    assert dialog.isVisible()
    fields.due.put("2027-03-31")
    request = dialog.list_request()
    assert request is not None
    assert request.audience.due_on == "2027-03-31"
    dialog.reject()
    window._outgoing.write(shown, ExportRequest(False, tmp_path / "p.xlsx", request.audience))
    with desk.workspace.store.reading() as connection:
        assert provisions.provisions(connection)[0].due_on == "2027-03-31"


def test_registers_that_have_a_roster_offer_it_first(window: MainWindow) -> None:
    window.show_register("volunteers")
    window._on_print()
    dialog = next(each for each in window.findChildren(RosterDialog) if each.isVisible())
    assert dialog.list_request() is None
    assert dialog._kind.findData("") >= 0
    dialog.reject()


@pytest.mark.parametrize("whole", [False, True], ids=["list", "register"])
def test_a_list_or_a_register_is_written_as_a_workbook(window: MainWindow, tmp_path: Path, whole: bool) -> None:
    window.show_register("salons")
    path = tmp_path / "salons.xlsx"
    window._outgoing.write(page(window), ExportRequest(whole, path, Audience("市", "区役所", "照合")))
    assert path.read_bytes().startswith(b"PK")
    assert "salons.xlsx" in window.foot._message.text()


def test_the_dialog_and_the_preview_say_how_many_are_missing(desk: Desk, window: MainWindow, tmp_path: Path) -> None:
    agreed = (Consent(recipient="警察", state="同意"),)
    for name, facts in (("青木", {}), ("土井", {"non_disclosures": (HouseholdNonDisclosure(since="2026-01-01"),)})):
        home = Household(members=(Member(name=name),), consents=agreed, **facts)  # type: ignore[arg-type]
        editing.save(desk.workspace, "households", home)
    window.show_register("households")
    dialog = RosterDialog("households", window.registers.districts, None, desk, window)
    dialog._audience.to.setCurrentIndex(dialog._audience.to.findData("警察"))
    assert "非開示 1" in dialog._audience._left_out.text()
    audience = Audience("警察", purpose="行方不明者の捜索")
    window._outgoing.make_roster(RosterRequest("households", audience=audience))
    page = window._outgoing._stand.page
    assert page is not None
    assert "非開示 1" in page.pane.notice_text
    shown = window.show_register("households")
    window._outgoing.write(shown, ExportRequest(True, tmp_path / "x.xlsx", audience))
    assert "非開示 1" in window.foot._message.text()


def test_everything_reachable_has_a_name(window: MainWindow) -> None:
    for number in range(window.tabs.count()):
        window.choose_tab(number)
    window._on_help()
    window._on_settings()
    assert unnamed(window) == []


def test_f12_keeps_the_settings_chosen(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    window._on_settings()
    size = window._settings.findChildren(QComboBox)[0]
    size.setCurrentText("115 %")
    size.setFocus()
    press(qtbot, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: desk.preferences.type_size == 115)


def test_the_dialogs_name_what_is_in_them(desk: Desk, window: MainWindow) -> None:
    shown = window.show_register("households")
    columns = ColumnChooser(shown.look.kind, shown.model.columns, window)
    roster = RosterDialog("households", window.registers.districts, None, desk, window)
    for dialog in (columns, roster, ExportDialog(shown, desk, window)):
        assert unnamed(dialog) == []


def test_f9_opens_the_import_and_esc_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    window.show_register("salons")
    press(qtbot, Qt.Key.Key_F9)
    assert window.incoming.wizard is not None
    assert window.incoming.wizard.isVisible()
    press(qtbot, Qt.Key.Key_Escape)
    assert window.incoming.wizard is None
    assert page(window).isVisible()
