"""The first start, signing in again, locking in the middle of a word, and two windows that want one office."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.flows.clerk import Clerk, Keys
from tests.offices import CLERK, PASSWORD
from tests.ui.desks import MANUAL, write
from welfare_desktop.domain.listing import Listing
from welfare_desktop.services import offices, searching
from welfare_desktop.ui.accounts.first_start import FirstStart
from welfare_desktop.ui.accounts.recovery import CodeSheet
from welfare_desktop.ui.accounts.sign_in import SignIn
from welfare_desktop.ui.main_window import MainWindow
from welfare_desktop.ui.preferences import Preferences
from welfare_desktop.ui.program import Program

LONG = "a quiet little sentence"
SALONS_TAB = "Ctrl+4"
Starter = Callable[[Path], Program]


@pytest.fixture
def start(furnished: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Starter]:
    """Starts the program for an office; a crash in it fails the test."""
    programs: list[Program] = []
    crashed: list[BaseException] = []
    monkeypatch.setattr(furnished, "quit", lambda: None)  # it would end the tests' own event loops too

    def begin(folder: Path) -> Program:
        program = Program(
            furnished, folder, Preferences(tmp_path / "window.ini"), lambda desk: MainWindow(desk, MANUAL)
        )
        monkeypatch.setattr(program._notices, "crash", crashed.append)
        programs.append(program)
        program.start()
        return program

    yield begin
    for program in programs:
        program._shut_door()
        program._drop_window()
        program.end()
    assert crashed == []


@pytest.fixture
def keys(qtbot: QtBot) -> Keys:
    return Keys(qtbot)


def at_the_door(keys: Keys, program: Program, page: type[SignIn | FirstStart | CodeSheet]) -> None:
    """Wait for this page of the door."""
    keys.until(lambda: program._door is not None and isinstance(program._door._pages.currentWidget(), page))
    assert program._door is not None
    keys.sit_at(program._door)


def remark(program: Program) -> str:
    assert program._door is not None
    page = program._door._pages.currentWidget()
    assert isinstance(page, SignIn)
    return "" if page._remark.isHidden() else page._remark.text()


def sign_in(keys: Keys, program: Program, password: str) -> None:
    at_the_door(keys, program, SignIn)
    keys.write(password)
    keys.press("Return")


def seat(keys: Keys, program: Program) -> Clerk:
    """The clerk at the main window, once it stands."""
    keys.until(lambda: program._window is not None and program._door is None and program._window.isVisible())
    assert program._window is not None
    assert program._workspace is not None
    return Clerk(keys.qtbot, program._window, program._workspace)


def test_the_first_start_and_the_next_day(keys: Keys, start: Starter, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    program = start(folder)
    at_the_door(keys, program, FirstStart)
    write(keys.qtbot, keys.focus(), "戸畑区")
    keys.press("Return", "Return")
    keys.write("山本")
    keys.press("Return")
    keys.write(LONG)
    keys.press("Return")
    keys.write(LONG)
    keys.press("Return", "Return")
    at_the_door(keys, program, CodeSheet)
    keys.walk_to("控えました")
    keys.press("Space")
    keys.push("台帳を開く")
    clerk = seat(keys, program)
    office = clerk.workspace.office
    assert (office.name, office.ward, clerk.workspace.clerk.name) == ("戸畑区社会福祉協議会", "戸畑区", "山本")
    first = clerk.digest()
    clerk.window.close()
    program.end()

    again = start(folder)
    sign_in(keys, again, "not this one at all")
    keys.until(lambda: remark(again))
    assert again._workspace is None
    sign_in(keys, again, LONG)
    clerk = seat(keys, again)
    assert clerk.digest() == first
    assert offices.clerks(folder) == ("山本",)


def test_locking_keeps_what_is_half_typed_and_leaving_asks(keys: Keys, start: Starter, demo_folder: Path) -> None:
    program = start(demo_folder)
    sign_in(keys, program, PASSWORD)
    clerk = seat(keys, program)
    clerk.press(SALONS_TAB)
    clerk.rest()
    before, salons = clerk.digest(), clerk.page.model.rowCount()
    clerk.press("Ctrl+N")
    clerk.until(clerk.page.shows_form)
    name = clerk.focus()
    assert isinstance(name, QLineEdit)
    clerk.write("ふれあいサロン")
    clerk.push("ロック")
    assert not clerk.window.isVisible()
    sign_in(keys, program, "not this one at all")
    keys.until(lambda: remark(program))
    assert not clerk.window.isVisible()
    sign_in(keys, program, PASSWORD)
    assert seat(keys, program).window is clerk.window
    assert (name.text(), clerk.page.is_dirty()) == ("ふれあいサロン", True)

    clerk.answer("戻る")
    clerk.press("Esc")
    assert clerk.page.shows_form()
    clerk.answer("破棄する")
    clerk.press("Esc")
    clerk.until(clerk.page.shows_list)
    assert clerk.page.model.rowCount() == salons
    assert clerk.digest() == before
    found = searching.ids(clerk.workspace, Listing("salons", text="ふれあいサロン"))
    assert all(row[0] != "ふれあいサロン" for row in searching.rows(clerk.workspace, "salons", found, ("name",)))


def test_the_second_window_on_an_office_is_told_who_has_it_open(keys: Keys, start: Starter, demo_folder: Path) -> None:
    first = start(demo_folder)
    sign_in(keys, first, PASSWORD)
    clerk = seat(keys, first)
    second = start(demo_folder)
    sign_in(keys, second, PASSWORD)
    keys.until(lambda: remark(second))
    assert CLERK in remark(second)
    assert second._workspace is None
    assert clerk.workspace.store is not None
    first._drop_window()
    first.end()
    sign_in(keys, second, PASSWORD)
    assert seat(keys, second).count("households") > 0
