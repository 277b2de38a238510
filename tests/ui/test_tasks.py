import functools
import sys
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.ui.tasks import Progress, Tasks


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_the_answer_comes_on_the_window_s_thread_and_the_work_does_not(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[tuple[str, bool]] = []

    def then(worker: str) -> None:
        seen.append((worker, threading.current_thread() is threading.main_thread()))

    tasks.run(lambda _: threading.current_thread().name, then)
    tasks.run(lambda _: threading.current_thread().name, then, thread="writer")
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert sorted(seen) == [("reader_0", True), ("writer_0", True)]


def test_a_refusal_goes_to_whoever_asked_else_to_everybody(qtbot: QtBot, tasks: Tasks) -> None:
    def refuse(_: Progress) -> None:
        raise Refusal("some.code", "できません。")

    asked: list[Refusal] = []
    tasks.run(refuse, failed=asked.append)
    qtbot.waitUntil(lambda: len(asked) == 1)
    with qtbot.waitSignal(tasks.refused) as told:
        tasks.run(refuse)
    assert told.args is not None
    assert told.args[0].code == "some.code"


def test_a_bug_in_the_work_is_shown_as_a_crash(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.crashed) as told:
        tasks.run(lambda _: 1 // 0)
    assert told.args is not None
    assert isinstance(told.args[0], ZeroDivisionError)


def test_work_stops_at_its_next_report_once_the_clerk_asks(qtbot: QtBot, tasks: Tasks) -> None:
    begun, asked = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        asked.wait(10)
        progress(1, 2)

    answered: list[None] = []
    with qtbot.waitSignals([tasks.stopped, tasks.rested]):
        tasks.run(work, answered.append, busy="取り込んでいます")
        begun.wait(10)
        assert tasks.is_busy()
        tasks.cancel()
        asked.set()
    assert answered == []


def test_the_answer_to_a_forgotten_question_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    go_on = threading.Event()
    answers: list[str] = []

    def slow(_: Progress) -> str:
        go_on.wait(10)
        return "old"

    first = tasks.run(slow, answers.append)
    waiting = tasks.run(lambda _: pytest.fail("it never begins"), answers.append)
    tasks.run(lambda _: "new", answers.append)
    first.forget()
    waiting.forget()
    go_on.set()
    qtbot.waitUntil(lambda: answers == ["new"])


def test_the_interpreter_hands_over_often_only_while_something_runs(qtbot: QtBot) -> None:
    calm = 0.005
    sys.setswitchinterval(calm)
    tasks = Tasks()
    during: list[float] = []
    tasks.run(lambda _: sys.getswitchinterval(), during.append)
    qtbot.waitUntil(lambda: bool(during))
    assert during[0] < calm / 10
    assert sys.getswitchinterval() == calm
    tasks.close()


def test_an_answer_for_a_page_that_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    crashes: list[BaseException] = []
    tasks.crashed.connect(crashes.append)
    answers: list[str] = []
    gone, stands = QLabel(), QLabel()
    qtbot.addWidget(stands)

    def tell_gone(text: str) -> None:
        gone.setText(text)

    go_on = threading.Event()

    def slow(_: Progress) -> str:
        go_on.wait(10)
        return "届いた"

    tasks.run(slow, gone.setText)
    tasks.run(slow, tell_gone)
    tasks.run(slow, functools.partial(lambda label, text: label.setText(text), gone))
    tasks.run(slow, stands.setText)
    tasks.run(slow, answers.append)
    shiboken6.delete(gone)
    go_on.set()
    qtbot.waitUntil(lambda: answers == ["届いた"])
    assert stands.text() == "届いた"
    assert crashes == []
