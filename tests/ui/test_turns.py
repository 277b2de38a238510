from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from welfare_desktop.ui.turns import Turns


@pytest.fixture
def turns(qapp: QApplication) -> Turns:
    return Turns(qapp)


def steps(log: list[str], *names: str) -> Iterator[None]:
    for name in names:
        log.append(name)
        yield


def test_each_step_has_a_turn_of_its_own(qtbot: QtBot, turns: Turns) -> None:
    log: list[str] = []
    turns.start(steps(log, "一", "二"))
    turns.once_done(lambda: log.append("済"))
    assert log == []
    QApplication.processEvents()
    assert log == ["一"]
    qtbot.waitUntil(lambda: not turns.under_way())
    assert log == ["一", "二", "済"]


def test_who_cannot_wait_has_the_rest_done_at_once(turns: Turns) -> None:
    log: list[str] = []
    turns.start(steps(log, "一", "二"))
    turns.once_done(lambda: log.append("済"))
    turns.finish()
    turns.once_done(lambda: log.append("もう済んでいる"))
    assert log == ["一", "二", "済", "もう済んでいる"]


def test_what_is_started_later_takes_the_place_of_what_was_on_its_way(turns: Turns) -> None:
    log: list[str] = []
    turns.start(steps(log, "前の一", "前の二"))
    turns.once_done(lambda: log.append("前の済"))
    QApplication.processEvents()
    turns.start(steps(log, "後"))
    turns.finish()
    assert log == ["前の一", "後"]


def test_a_step_may_ask_for_the_end_without_harm(turns: Turns) -> None:
    log: list[str] = []

    def asking() -> Iterator[None]:
        turns.finish()
        yield from steps(log, "続き")

    turns.start(asking())
    turns.finish()
    assert log == ["続き"]


def test_a_step_that_fails_is_the_last(turns: Turns) -> None:
    def failing() -> Iterator[None]:
        yield
        raise ValueError("gone wrong")

    turns.start(failing())
    with pytest.raises(ValueError, match="gone wrong"):
        turns.finish()
    assert not turns.under_way()
