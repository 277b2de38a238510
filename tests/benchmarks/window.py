"""The real main window over an office, without its frame on a screen."""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from welfare_desktop.host import resources
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.application import make_application
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.garbage import GarbageCollection
from welfare_desktop.ui.main_window import MainWindow
from welfare_desktop.ui.notices import Notices
from welfare_desktop.ui.preferences import Preferences
from welfare_desktop.ui.tasks import Tasks

SIZE = (1280, 720)
PATIENCE = 600.0


@contextmanager
def main_window(workspace: Workspace, folder: Path) -> Generator[tuple[MainWindow, Tasks]]:
    """The window at 1280 × 720 with the home tab shown, and the runner of its work."""
    if QApplication.instance() is None:
        make_application([], resources.resources(), resources.translations())
    tasks, garbage = Tasks(), GarbageCollection()
    window = MainWindow(
        Desk(workspace, tasks, Notices(), Preferences(folder / "window.ini")), resources.resources() / "manual"
    )
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(*SIZE)
    window.show()
    try:
        wait_until(lambda: not tasks._running)
        garbage.settle()
        yield window, tasks
    finally:
        tasks.close()
        garbage.end()
        window.hide()
        window.deleteLater()
        QApplication.processEvents()


class FirstPaint(QObject):
    """Notices the first paint event of a widget at which there is something to show."""

    def __init__(self, widget: QWidget, ready: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._ready = ready
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or (event.type() == QEvent.Type.Paint and self._ready())
        return False


def wait_until(done: Callable[[], bool]) -> None:
    """Let the window live until something is so; TimeoutError when it never is."""
    limit = time.monotonic() + PATIENCE
    while not done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        if time.monotonic() > limit:
            raise TimeoutError
