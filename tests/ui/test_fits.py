"""Every view fits the smallest screen an office has: 1280 × 720 with type at 130 %."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desks import MANUAL
from welfare_desktop.ui.application import dress
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.main_window import MainWindow
from welfare_desktop.ui.tabs.tabs import TABS

WIDTH, HEIGHT = 1280, 720
LARGE, USUAL = 130, 100


@pytest.fixture
def large(furnished: QApplication) -> Iterator[None]:
    dress(furnished, LARGE)
    yield
    dress(furnished, USUAL)


def leave_at_once(window: MainWindow) -> None:
    window._leaving = True


def test_no_view_makes_the_window_wider_or_higher_than_a_small_screen(qtbot: QtBot, large: None, desk: Desk) -> None:
    del large
    window = MainWindow(desk, MANUAL)
    qtbot.addWidget(window, before_close_func=leave_at_once)
    window.resize(WIDTH, HEIGHT)
    window.show()
    qtbot.waitExposed(window)
    too_large: dict[str, tuple[int, int]] = {}
    for tab in TABS:
        for key, _ in tab.views():
            window.show_view(key)
            QApplication.processEvents()
            needed = window.minimumSizeHint()
            if needed.width() > WIDTH or needed.height() > HEIGHT:
                too_large[key] = needed.width(), needed.height()
            assert window.registers.views.sizeHint().width() <= WIDTH, key
    assert too_large == {}
