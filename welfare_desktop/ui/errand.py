"""The step of a page's work that is under way: one at a time, the newest question wins."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from welfare_desktop.domain.problems import Cancelled, Refusal
from welfare_desktop.ui.tasks import Progress, Task, Tasks, Thread

T = TypeVar("T")


class Errand(QObject):
    """Runs a step off the GUI thread and says how it fares."""

    refused = Signal(object)
    """A Refusal; what was known before stands."""
    stopped = Signal()
    """The clerk stopped the work under way, or it broke."""
    progressed = Signal(int, int)
    """How far the work under way is: done, total."""
    busy_changed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._asked: Task | None = None
        self._broken = False
        tasks.reported.connect(self._on_reported)
        tasks.stopped.connect(self._on_stopped)
        tasks.crashed.connect(self._on_crashed)

    def is_busy(self) -> bool:
        """Whether a step is under way."""
        return self._asked is not None

    def run(
        self, work: Callable[[Progress], T], then: Callable[[T], None], busy: str = "", thread: Thread = "reader"
    ) -> None:
        """Do this next; `then` gets the answer."""
        self._broken = False

        def guarded(progress: Progress) -> T:
            try:
                return work(progress)
            except (Refusal, Cancelled):
                raise
            except Exception:  # tasks.crashed tells of anybody's; this one is ours
                self._broken = True
                raise

        answered = False

        def answer(value: T) -> None:
            nonlocal answered
            answered = True
            self._end()
            then(value)

        def refuse(refusal: Refusal) -> None:
            nonlocal answered
            answered = True
            self._end()
            self.refused.emit(refusal)

        task = self._tasks.run(guarded, answer, failed=refuse, busy=busy, thread=thread)
        if not answered:
            self._asked = task
            self.busy_changed.emit()

    def stop(self) -> None:
        """Stop the step under way; nothing of it is kept."""
        if self._asked is not None:
            self._asked.cancel()

    def forget(self, *, stopping: bool) -> None:
        """The answer under way is no longer wanted; `stopping` ends the work, though the helper begins anew then."""
        if self._asked is not None:
            self._asked.forget()
            if self._asked.busy and stopping:
                self._asked.cancel()
            self._end()

    def _end(self) -> None:
        self._asked = None
        self.busy_changed.emit()

    def _on_reported(self, busy: str, done: int, total: int) -> None:
        if self._asked is not None and busy and busy == self._asked.busy:
            self.progressed.emit(done, total)

    def _on_stopped(self, busy: str) -> None:
        if self._asked is not None and busy == self._asked.busy:
            self._end()
            self.stopped.emit()

    def _on_crashed(self) -> None:
        if self._asked is not None and self._broken:
            self._end()
            self.stopped.emit()


class Keeping(Errand):
    """Keeps what a page says, once at a time; its button waits meanwhile. Refusals are told as any other.

    F12 held down would register twice what has no number yet; a button left switched off after a fault of the
    program would lose what stands on the page.
    """

    def __init__(self, tasks: Tasks, page: QObject, button: QPushButton | None = None) -> None:
        super().__init__(tasks, page)
        self._button = button
        self.refused.connect(tasks.refused)
        self.busy_changed.connect(self._on_busy)

    def keep(self, work: Callable[[Progress], T], then: Callable[[T], None], busy: str = "") -> None:
        """Do this on the writer thread, unless the time before is still under way."""
        if not self.is_busy():
            self.run(work, then, busy, "writer")

    def _on_busy(self) -> None:
        if self._button is not None:
            self._button.setEnabled(not self.is_busy())
