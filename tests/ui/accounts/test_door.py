from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.offices import CLERK, PASSWORD
from tests.ui.desks import HeardNotices, InlineTasks, unnamed, write
from welfare_desktop.services import offices
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.accounts.door import Door
from welfare_desktop.ui.accounts.first_start import FirstStart
from welfare_desktop.ui.accounts.recovery import CodeSheet, RecoverPage
from welfare_desktop.ui.accounts.sign_in import SignIn

LONG = "a quiet little sentence"


class Doors:
    """Makes doors and closes what was opened through them."""

    def __init__(self, qtbot: QtBot, notices: HeardNotices) -> None:
        self._qtbot = qtbot
        self._notices = notices
        self.opened: list[Workspace] = []
        self._made: list[Door] = []  # Qt deletes what Python forgets

    def make(self, folder: Path, locked: Workspace | None = None) -> Door:
        tasks = InlineTasks()
        tasks.crashed.connect(self._notices.crash)
        door = Door(folder, tasks, self._notices, locked)
        self._qtbot.addWidget(door)
        self._made.append(door)
        door.opened.connect(self.opened.append)
        door.show()
        return door


@pytest.fixture
def doors(qtbot: QtBot, furnished: QApplication, notices: HeardNotices) -> Iterator[Doors]:
    made = Doors(qtbot, notices)
    yield made
    for workspace in made.opened:
        offices.close(workspace)
    assert notices.crashed == []


def sign_in(door: Door) -> SignIn:
    page = door._pages.currentWidget()
    assert isinstance(page, SignIn)
    return page


def press(door: Door, text: str) -> None:
    page = door._pages.currentWidget()
    assert page is not None
    next(button for button in page.findChildren(QPushButton) if button.text() == text).click()


def test_the_first_start_makes_an_office_and_shows_the_code_once(qtbot: QtBot, doors: Doors, tmp_path: Path) -> None:
    door = doors.make(tmp_path / "office")
    page = door._pages.currentWidget()
    assert isinstance(page, FirstStart)
    page._ward.setCurrentText("戸畑区")
    assert page._name.text() == "戸畑区社会福祉協議会"
    write(qtbot, page._clerk, "山本")
    for line in page._password.lines():
        write(qtbot, line, LONG)
    press(door, "事務所を作る")
    sheet = door._pages.currentWidget()
    assert isinstance(sheet, CodeSheet)
    assert doors.opened == []
    sheet.findChildren(QCheckBox)[0].click()
    press(door, "台帳を開く")
    assert doors.opened[0].office.name == "戸畑区社会福祉協議会"


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [("short", "short", "12文字以上"), (LONG, LONG + "x", "違います")],
)  # fmt: skip
def test_a_password_nobody_should_use_is_turned_down(
    qtbot: QtBot, doors: Doors, tmp_path: Path, first: str, second: str, said: str
) -> None:
    door = doors.make(tmp_path / "office")
    page = door._pages.currentWidget()
    assert isinstance(page, FirstStart)
    page._ward.setCurrentText("戸畑区")
    write(qtbot, page._clerk, "山本")
    for line, text in zip(page._password.lines(), (first, second), strict=True):
        write(qtbot, line, text)
    press(door, "事務所を作る")
    assert said in page._remark.text()
    assert not (tmp_path / "office").exists()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_signs_in_the_one_on_the_number_pad_too(
    qtbot: QtBot, doors: Doors, empty_folder: Path, key: Qt.Key
) -> None:
    page = sign_in(doors.make(empty_folder))
    write(qtbot, page._password, PASSWORD)
    qtbot.keyClick(page._password, key)
    assert doors.opened[0].clerk.name == CLERK


def test_wrong_passwords_are_said_and_make_one_wait(qtbot: QtBot, doors: Doors, empty_folder: Path) -> None:
    page = sign_in(doors.make(empty_folder))
    for _ in range(5):
        page._password.setText("wrong")
        page._enter()
    assert "お待ちください" in page._remark.text()
    assert not page._open.isEnabled()
    assert doors.opened == []


def test_after_a_fault_of_the_program_the_password_can_be_given_again(
    doors: Doors, empty_folder: Path, notices: HeardNotices, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    page = sign_in(door := doors.make(empty_folder))
    with monkeypatch.context() as patched:
        patched.setattr(offices, "open_office", fail)
        page._password.setText(PASSWORD)
        page._enter()
    assert [type(each) for each in notices.crashed] == [RuntimeError]
    notices.crashed.clear()
    assert door._pages.isEnabled()
    page._enter()
    assert len(doors.opened) == 1


def test_the_recovery_page_asks_for_code_and_new_password(qtbot: QtBot, doors: Doors, empty_folder: Path) -> None:
    door = doors.make(empty_folder)
    press(door, "パスワードを忘れたとき(復旧コードで開く)")
    page = door._pages.currentWidget()
    assert isinstance(page, RecoverPage)
    for line in page._password.lines():
        write(qtbot, line, LONG)
    write(qtbot, page._code, "0000-0000-0000-0000-0000-0000-00")
    press(door, "復旧コードで開く")
    assert page._remark.text()
    assert door.focusWidget() is page._code
    assert doors.opened == []
    press(door, "戻る (Esc)")
    assert sign_in(door)


def test_a_locked_office_opens_for_the_same_clerk_only(
    qtbot: QtBot, doors: Doors, demo: Workspace, notices: HeardNotices
) -> None:
    door = doors.make(demo.paths.folder, demo)
    unlocked: list[bool] = []
    others: list[bool] = []
    door.unlocked.connect(lambda: unlocked.append(True))
    door.other_wanted.connect(lambda: others.append(True))
    page = sign_in(door)
    page._password.setText("wrong")
    page._enter()
    assert unlocked == []
    page._password.setText(PASSWORD)
    page._enter()
    assert unlocked == [True]
    press(door, "別の操作者で開く")
    assert others == []
    notices.answers.append("change")
    press(door, "別の操作者で開く")
    assert others == [True]


def test_everything_reachable_has_a_name(doors: Doors, tmp_path: Path) -> None:
    assert unnamed(doors.make(tmp_path / "office")) == []


def test_it_says_once_when_it_stands_on_the_screen(qtbot: QtBot, doors: Doors, tmp_path: Path) -> None:
    door = doors.make(tmp_path / "none")
    told: list[None] = []
    door.painted.connect(lambda: told.append(None))
    qtbot.waitUntil(lambda: bool(told))
    door.repaint()
    QApplication.processEvents()
    assert len(told) == 1


def test_enter_leads_from_the_tick_to_the_button_once_the_code_is_noted(
    qtbot: QtBot, doors: Doors, tmp_path: Path
) -> None:
    door = doors.make(tmp_path / "none")
    sheet = CodeSheet("ABCD")
    door._show(sheet, "復旧コード")
    (noted,) = sheet.findChildren(QCheckBox)
    with qtbot.waitActive(door):
        door.activateWindow()
    go_on = next(button for button in sheet.findChildren(QPushButton) if button.text() == "台帳を開く")
    qtbot.keyClick(noted, Qt.Key.Key_Return)
    assert door.focusWidget() is not go_on
    noted.setFocus()
    qtbot.keyClick(noted, Qt.Key.Key_Space)
    qtbot.keyClick(noted, Qt.Key.Key_Return)
    assert door.focusWidget() is go_on


def test_the_focus_goes_to_what_must_be_mended_and_the_remark_goes_when_it_is(
    qtbot: QtBot, doors: Doors, tmp_path: Path
) -> None:
    door = doors.make(tmp_path / "office")
    page = door._pages.currentWidget()
    assert isinstance(page, FirstStart)
    page._ward.setCurrentText("戸畑区")
    write(qtbot, page._clerk, "山本")
    first, second = page._password.lines()
    write(qtbot, first, LONG)
    press(door, "事務所を作る")
    assert door.focusWidget() is second
    assert page._remark.isVisible()
    write(qtbot, second, LONG)
    assert not page._remark.isVisible()


def test_a_name_that_was_emptied_is_proposed_again(qtbot: QtBot, doors: Doors, tmp_path: Path) -> None:
    page = doors.make(tmp_path / "office")._pages.currentWidget()
    assert isinstance(page, FirstStart)
    write(qtbot, page._name, "a")
    page._name.selectAll()
    qtbot.keyClick(page._name, Qt.Key.Key_Delete)
    page._ward.setCurrentText("戸畑区")
    assert page._name.text() == "戸畑区社会福祉協議会"


def test_escape_leads_back_from_the_recovery_code(qtbot: QtBot, doors: Doors, empty_folder: Path) -> None:
    door = doors.make(empty_folder)
    press(door, "パスワードを忘れたとき(復旧コードで開く)")
    page = door._pages.currentWidget()
    assert isinstance(page, RecoverPage)
    qtbot.keyClick(page._code, Qt.Key.Key_Escape)
    assert sign_in(door)
