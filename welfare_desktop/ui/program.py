"""From the door to the desk and back: signing in, locking, another clerk's turn, another type size."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services import offices
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import preloading, words
from welfare_desktop.ui.accounts.door import Door
from welfare_desktop.ui.application import dress, speak
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.garbage import GarbageCollection
from welfare_desktop.ui.keyboard import Keyboard
from welfare_desktop.ui.notices import Notices
from welfare_desktop.ui.preferences import Preferences
from welfare_desktop.ui.session import IdleWatch
from welfare_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from welfare_desktop.ui.main_window import MainWindow

WindowMaker = Callable[[Desk], "MainWindow"]
"""Makes the main window; it loads what the sign-in page does without."""
LOCKED_END_MINUTES = 30
"""So long locked, and the program ends: only that clears the keys from memory."""
BACKUP_AFTER_MS, BACKUP_EVERY_MS = 60_000, 3_600_000
"""Whether today's copy was made is looked at so long after opening, and then every hour: a PC may stay on for days."""


class Program(QObject):
    """From the door to the desk and back."""

    _stands = Signal()

    def __init__(
        self, application: QApplication, folder: Path, preferences: Preferences, make_window: WindowMaker
    ) -> None:
        super().__init__()
        self._application = application
        self._folder = folder
        self._preferences = preferences
        self._make_window = make_window
        self._notices = Notices(self)
        self._tasks = Tasks(self)
        self._workspace: Workspace | None = None
        self._window: MainWindow | None = None
        self._door: Door | None = None
        self._idle: IdleWatch | None = None
        self._covered: list[QDialog] = []
        """The dialogs that stood open when the window was locked."""
        self._ending = QTimer(self, interval=LOCKED_END_MINUTES * 60_000, singleShot=True)
        self._ending.timeout.connect(application.quit)
        self._preloading = QTimer(self, interval=preloading.AFTER_MS, singleShot=True)
        self._preloading.timeout.connect(lambda: preloading.preload(self._tasks))
        self._backing_up = QTimer(self, interval=BACKUP_AFTER_MS)
        self._backing_up.timeout.connect(self._back_up)
        Keyboard(application)
        application.setQuitOnLastWindowClosed(False)
        self._tasks.refused.connect(self._notices.refuse)
        self._tasks.crashed.connect(self._notices.crash)
        preferences.changed.connect(self._redress)
        sys.excepthook = self._on_bug
        self._garbage = GarbageCollection(self)

    def start(self) -> None:
        """Show the door."""
        try:
            self._show_door()
        except Refusal as refusal:
            self._notices.refuse(refusal)
            QTimer.singleShot(0, self._application.quit)

    def once_standing(self, act: Callable[[], None]) -> None:
        """Do something when the first door has been painted: what it does without can be loaded then."""
        self._stands.connect(act, Qt.ConnectionType.SingleShotConnection)

    def end(self) -> None:
        """Stop all work and close the office."""
        self._preloading.stop()
        self._backing_up.stop()
        self._tasks.close()
        self._close_office()
        self._garbage.end()
        sys.excepthook = sys.__excepthook__

    def _show_door(self) -> None:
        self._door = Door(self._folder, self._tasks, self._notices, self._workspace)
        self._door.opened.connect(self._on_opened)
        self._door.unlocked.connect(self._on_unlocked)
        self._door.other_wanted.connect(self._on_other_clerk)
        self._door.painted.connect(self._stands)
        self._door.left.connect(self._application.quit)
        self._notices.owner = self._door
        self._door.show()

    def _shut_door(self) -> None:
        if self._door is not None:
            self._door.hide()
            self._door.deleteLater()
            self._door = None

    def _on_opened(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._show_window()
        self._shut_door()
        self._tasks.run(lambda _: offices.warm_up(workspace))
        self._preloading.start()
        self._backing_up.start()
        self._garbage.settle()

    def _back_up(self) -> None:
        """Make today's copy where there is none, while nothing else is under way."""
        from welfare_desktop.services import backing_up  # noqa: PLC0415 - the door does without

        workspace = self._workspace
        if workspace is None or self._tasks.is_busy():
            return
        self._backing_up.setInterval(BACKUP_EVERY_MS)
        self._tasks.run(lambda _: backing_up.make_daily(workspace), thread="writer")

    def _show_window(self, tab: int = 0) -> None:
        if self._workspace is None:
            return
        desk = Desk(self._workspace, self._tasks, self._notices, self._preferences)
        self._window = self._make_window(desk)
        self._window.lock_wanted.connect(self._lock)
        self._window.closed.connect(self._application.quit)
        self._window.choose_tab(tab)
        self._notices.owner = self._window
        self._window.show()
        self._idle = IdleWatch(self._preferences.lock_minutes, self)
        self._idle.idle.connect(self._lock)

    def _redress(self) -> None:
        """Another type size, calendar or language: the window is built anew in it."""
        words.use_western_calendar(self._preferences.western)
        if self._window is not None:
            self._window.leave(self._rebuild)

    def _rebuild(self) -> None:
        if self._window is None:
            return
        tab = self._window.tabs.currentIndex()
        self._drop_window()
        speak(self._application, self._preferences.language)
        dress(self._application, self._preferences.type_size)
        self._show_window(tab)

    def _drop_window(self) -> None:
        if self._idle is not None:
            self._idle.stop()
            self._idle.deleteLater()
            self._idle = None
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()
            self._window = None

    # --- turns ---

    def _lock(self) -> None:
        """Hide everything at once; what is half typed waits behind the password."""
        if self._window is None or self._door is not None:
            return
        if self._idle is not None:
            self._idle.stop()
        shown = [widget for widget in self._application.topLevelWidgets() if widget.isVisible()]
        self._covered = [widget for widget in shown if isinstance(widget, QDialog)]
        for widget in shown:
            widget.hide()
        self._ending.start()
        self._show_door()

    def _on_unlocked(self) -> None:
        self._ending.stop()
        self._shut_door()
        if self._window is not None:
            self._notices.owner = self._window
            self._window.show()
        covered, self._covered = self._covered, []
        for dialog in covered:
            if shiboken6.isValid(dialog):  # questions have gone: hidden, they answer what changes nothing
                dialog.show()
        if self._idle is not None:
            self._idle.wait(self._preferences.lock_minutes)

    def _on_other_clerk(self) -> None:
        """Another clerk takes over: work under way is stopped, the office closed and its door shown anew."""
        self._ending.stop()
        self._tasks.close()
        self._shut_door()
        self._drop_window()
        self._close_office()
        self._show_door()

    def _close_office(self) -> None:
        workspace, self._workspace = self._workspace, None
        if workspace is not None:
            offices.close(workspace)

    def _on_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
            return
        self._notices.crash(error.with_traceback(trace))
