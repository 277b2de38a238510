"""Keeping what a page says: once at a time, whatever becomes of it."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.desks import InlineTasks
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.tasks import Progress


@pytest.fixture
def button(qtbot: QtBot) -> QPushButton:
    made = QPushButton()
    qtbot.addWidget(made)
    return made


def test_what_is_being_kept_is_not_kept_once_more(button: QPushButton) -> None:
    tasks, kept = InlineTasks(), list[str]()
    keeping = Keeping(tasks, button, button)
    tasks.keep_back()
    for text in ("一度目", "二度目"):
        keeping.keep(lambda _, text=text: text, kept.append)
    assert not button.isEnabled()
    tasks.deliver()
    assert kept == ["一度目"]
    assert button.isEnabled()


def test_after_a_refusal_or_a_fault_the_page_can_be_kept_again(button: QPushButton) -> None:
    def refuse(_: Progress) -> None:
        raise Refusal("some.code", "できません。")

    def break_down(_: Progress) -> None:
        raise ZeroDivisionError

    tasks, told, kept = InlineTasks(), list[object](), list[None]()
    tasks.refused.connect(told.append)
    tasks.crashed.connect(told.append)
    keeping = Keeping(tasks, button, button)
    for work in (refuse, break_down):
        tasks.keep_back()
        keeping.keep(work, kept.append)
        assert not button.isEnabled()
        tasks.deliver()
        assert button.isEnabled()
    assert [type(each) for each in told] == [Refusal, ZeroDivisionError]
    keeping.keep(lambda _: None, kept.append)
    assert kept == [None]
