from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.flows.clerk import Clerk
from tests.flows.task_clerk import TaskClerk
from tests.offices import demo, demo_folder, demo_template, empty_folder, empty_office, empty_template, helper
from tests.services.ledgers import ticking
from tests.ui.desks import MANUAL, furnished, swept
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.main_window import MainWindow
from welfare_desktop.ui.notices import Notices
from welfare_desktop.ui.preferences import Preferences
from welfare_desktop.ui.tasks import Tasks

__all__ = [
    "demo", "demo_folder", "demo_template", "empty_folder", "empty_office", "empty_template", "furnished", "helper",
    "swept",
]  # fmt: skip


@pytest.fixture
def clerk(qtbot: QtBot, furnished: object, empty_office: Workspace, tmp_path: Path) -> Iterator[Clerk]:
    """A clerk at the window of an office without records."""
    del furnished
    yield from seated(qtbot, ticking(empty_office), tmp_path)


@pytest.fixture
def counted(qtbot: QtBot, furnished: object, demo: Workspace, tmp_path: Path) -> Iterator[TaskClerk]:
    """A clerk at the window of the demo office whose keystrokes are counted."""
    del furnished
    for clerk in seated(qtbot, ticking(demo), tmp_path):
        yield TaskClerk(qtbot, clerk.window, clerk.workspace)


def seated(qtbot: QtBot, workspace: Workspace, folder: Path) -> Iterator[Clerk]:
    """Show the main window, its work on threads as for clerks; what crashes or is refused fails the test."""
    tasks, notices, faults = Tasks(), Notices(), list[object]()
    tasks.refused.connect(faults.append)
    tasks.crashed.connect(faults.append)
    window = MainWindow(Desk(workspace, tasks, notices, Preferences(folder / "window.ini")), MANUAL)
    notices.owner = window
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    clerk = Clerk(qtbot, window, workspace)
    clerk.rest()
    yield clerk
    tasks.close()
    window.hide()
    window.deleteLater()
    assert faults == []
