"""A desk to test pages at: real offices, work done at once, and notices that answer by themselves."""

import gc
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import REPOSITORY
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.application import dress, furnish
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.keyboard import Keyboard
from welfare_desktop.ui.notices import Choice, Notices
from welfare_desktop.ui.preferences import Preferences
from welfare_desktop.ui.tasks import Tasks, Thread

MANUAL = REPOSITORY / "resources" / "manual"


class InlineTasks(Tasks):
    """Does the work where it is asked for, so that tests need not wait; answers can be kept back for a while."""

    def __init__(self) -> None:
        super().__init__()
        self._kept_back: list[Callable[[], None]] | None = None

    def keep_back(self) -> None:
        """From now on answers wait for `deliver`: what is done meanwhile, a clerk does while a thread works."""
        self._kept_back = []

    def deliver(self) -> None:
        """Give out what was kept back, and keep nothing back any more."""
        kept, self._kept_back = self._kept_back or [], None
        for delivery in kept:
            delivery()

    def _submit(self, thread: Thread, job: Callable[[], None]) -> None:
        job()

    def _hand_over(self, delivery: Callable[[], None]) -> None:
        if self._kept_back is None:
            delivery()
        else:
            self._kept_back.append(delivery)


class HeardNotices(Notices):
    """Notes what would be shown; answers decisions from `answers`, else with the last choice."""

    def __init__(self) -> None:
        super().__init__()
        self.refused: list[str] = []
        self.asked: list[str] = []
        self.details: list[str] = []
        self.crashed: list[BaseException] = []
        self.answers: list[str] = []

    def refuse(self, refusal: Refusal) -> None:
        self.refused.append(refusal.code)

    def decide(self, question: str, detail: str, choices: Sequence[Choice]) -> str:
        self.asked.append(question)
        self.details.append(detail)
        return self.answers.pop(0) if self.answers else choices[-1].key

    def crash(self, error: BaseException) -> None:
        self.crashed.append(error)


@pytest.fixture(scope="session")
def furnished(qapp: QApplication) -> QApplication:
    """The application as it looks and behaves for clerks."""
    furnish(qapp, REPOSITORY / "resources", REPOSITORY / "translations")
    dress(qapp, 100)
    Keyboard(qapp)
    return qapp


@pytest.fixture(autouse=True)
def swept(qapp: QApplication) -> Iterator[None]:
    """Widgets of a test are gone after it: Qt deletes them in a running event loop only, and every one costs later.

    As in the program, no worker thread ever frees one (`ui.garbage`).
    """
    gc.disable()
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect(1)
    gc.enable()


@pytest.fixture
def notices() -> HeardNotices:
    return HeardNotices()


@pytest.fixture
def tasks(desk: Desk) -> InlineTasks:
    """What does the work at the desk."""
    assert isinstance(desk.tasks, InlineTasks)
    return desk.tasks


@pytest.fixture
def desk(furnished: QApplication, demo: Workspace, notices: HeardNotices, tmp_path: Path) -> Iterator[Desk]:
    """The demo office on a desk."""
    yield from desk_of(demo, notices, tmp_path)


def desk_of(workspace: Workspace, notices: HeardNotices, folder: Path) -> Iterator[Desk]:
    """A desk for an office; whatever crashes at it fails the test."""
    tasks = InlineTasks()
    tasks.refused.connect(notices.refuse)
    tasks.crashed.connect(notices.crash)
    yield Desk(workspace, tasks, notices, Preferences(folder / "window.ini"))
    assert notices.crashed == []


def unnamed(page: QWidget) -> list[str]:
    """Widgets a clerk can reach by keyboard that have no name for a screen reader."""
    return [
        f"{widget.metaObject().className()} in {type(widget.parentWidget()).__name__}"
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy().value & 1 and not named(widget)
    ]


def named(widget: QWidget) -> bool:
    """Whether a widget says what it is: by its accessible name, its text, or as a part of one that does."""
    text = getattr(widget, "text", None)
    inner = widget.objectName().startswith("qt_") or widget.metaObject().className() in {
        "QComboBoxListView",
        "QComboBoxPrivateContainer",
        "QHeaderView",
        "QScrollArea",
    }
    parent = widget.parentWidget()
    of_named = parent is not None and (
        bool(parent.accessibleName()) or isinstance(parent, QComboBox | QAbstractSpinBox)
    )
    return bool(widget.accessibleName() or (callable(text) and text()) or inner or of_named)


def write(qtbot: QtBot, field: QWidget, text: str) -> None:
    """Type into a field: by keys where there are such keys, else as an IME commits it."""
    if text.isascii():
        qtbot.keyClicks(field, text)
    else:
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(field, event)
