import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.offices import CLERK, PASSWORD
from tests.ui.desks import MANUAL
from welfare_desktop.app import office_folder
from welfare_desktop.ui import words
from welfare_desktop.ui.accounts.sign_in import SignIn
from welfare_desktop.ui.application import dress
from welfare_desktop.ui.jump import QuickJump
from welfare_desktop.ui.main_window import MainWindow
from welfare_desktop.ui.preferences import Preferences
from welfare_desktop.ui.program import Program
from welfare_desktop.ui.tasks import Progress


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def program(furnished: QApplication, demo_folder: Path, preferences: Preferences) -> Iterator[Program]:
    program = Program(furnished, demo_folder, preferences, lambda desk: MainWindow(desk, MANUAL))
    program.start()
    yield program
    program.end()
    dress(furnished, 100)
    words.use_western_calendar(False)


def sign_in(qtbot: QtBot, program: Program) -> None:
    assert program._door is not None
    page = program._door._pages.currentWidget()
    assert isinstance(page, SignIn)
    page._password.setText(PASSWORD)
    page._enter()


def window(qtbot: QtBot, program: Program) -> MainWindow:
    qtbot.waitUntil(lambda: program._window is not None and program._door is None, timeout=20_000)
    assert program._window is not None
    return program._window


def test_from_the_door_to_the_desk_locked_and_back(qtbot: QtBot, program: Program) -> None:
    sign_in(qtbot, program)
    desk = window(qtbot, program)
    assert desk.isVisible()
    desk.lock_wanted.emit()
    assert not desk.isVisible()
    assert program._ending.isActive()
    sign_in(qtbot, program)
    assert window(qtbot, program) is desk
    assert desk.isVisible()
    assert not program._ending.isActive()


def test_another_type_size_builds_the_window_anew_on_the_same_tab(
    qtbot: QtBot, program: Program, preferences: Preferences
) -> None:
    sign_in(qtbot, program)
    before = window(qtbot, program)
    before.show_register("salons")
    tab, height = before.tabs.currentIndex(), before.fontMetrics().height()
    preferences.choose(type_size=150, western=True, lock_minutes=10)
    after = window(qtbot, program)
    assert after is not before
    assert after.tabs.currentIndex() == tab
    assert after.fontMetrics().height() > height
    assert words.uses_western_calendar()
    assert program._idle is not None
    assert program._idle._timer.interval() == 10 * 60_000


def test_another_language_builds_the_window_anew_in_it(
    qtbot: QtBot, program: Program, preferences: Preferences
) -> None:
    sign_in(qtbot, program)
    before = window(qtbot, program)
    assert before.tabs.tabText(0) == "ホーム"
    preferences.choose(type_size=100, western=False, lock_minutes=5, language="en")
    after = window(qtbot, program)
    assert [after.tabs.tabText(at) for at in (0, 1)] == ["Home", "Volunteers"]
    preferences.choose(type_size=100, western=False, lock_minutes=5)
    assert window(qtbot, program).tabs.tabText(0) == "ホーム"


def test_another_clerk_takes_over_at_a_door_of_their_own(qtbot: QtBot, program: Program) -> None:
    sign_in(qtbot, program)
    window(qtbot, program).lock_wanted.emit()
    program._on_other_clerk()
    assert program._workspace is None
    assert program._door is not None
    page = program._door._pages.currentWidget()
    assert isinstance(page, SignIn)
    assert page._clerk.currentText() == CLERK


def test_work_under_way_is_stopped_before_the_office_is_closed(qtbot: QtBot, program: Program) -> None:
    sign_in(qtbot, program)
    window(qtbot, program).lock_wanted.emit()
    begun, office_stood = threading.Event(), list[bool]()

    def work(progress: Progress) -> None:
        begun.set()
        try:
            while True:
                progress(0, 1)
        finally:
            office_stood.append(program._workspace is not None)

    program._tasks.run(work, busy="書き出しています")
    assert begun.wait(10)
    program._on_other_clerk()
    assert office_stood == [True]


def test_a_dialog_half_filled_in_waits_behind_the_password(qtbot: QtBot, program: Program) -> None:
    sign_in(qtbot, program)
    desk = window(qtbot, program)
    desk._on_jump()
    (jump,) = desk.findChildren(QuickJump)
    jump._line.setText("黒崎")
    desk.lock_wanted.emit()
    assert not jump.isVisible()
    sign_in(qtbot, program)
    window(qtbot, program)
    assert jump.isVisible()
    assert jump._line.text() == "黒崎"
    jump.reject()


def test_a_bug_is_shown_and_not_lost(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[BaseException] = []
    monkeypatch.setattr(program._notices, "crash", shown.append)
    error = ValueError("x")
    sys.excepthook(ValueError, error, None)
    assert shown == [error]


def test_the_office_is_named_on_the_command_line_or_was_the_last(preferences: Preferences) -> None:
    assert office_folder(["x", "--office", "/a"], preferences) == Path("/a")
    assert office_folder(["x", "--office=/b"], preferences) == Path("/b")
    preferences.keep_text("office", "/c")
    assert office_folder(["x"], preferences) == Path("/c")


def test_todays_copy_is_made_once_while_the_office_is_open(qtbot: QtBot, program: Program, demo_folder: Path) -> None:
    folder = demo_folder / "backups"
    before = len(list(folder.glob("*.db")))
    sign_in(qtbot, program)
    window(qtbot, program)
    assert program._backing_up.isActive()
    for _ in range(2):
        qtbot.waitUntil(lambda: not program._tasks.is_busy())
        program._backing_up.timeout.emit()
        qtbot.waitUntil(lambda: not program._tasks._running, timeout=20_000)
    assert len(list(folder.glob("*-daily.db"))) == 1
    assert len(list(folder.glob("*.db"))) == before + 1
