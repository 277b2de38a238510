"""Work off the GUI thread: one thread that reads, one that writes, answers on the GUI thread.

`work` gets a `progress(done, total)` callback and no widgets; it returns values. Calling
`progress` raises `Cancelled` once the clerk has asked to stop.
"""

import functools
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from types import CellType, FunctionType
from typing import Any, Literal, TypeAlias, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from welfare_desktop.domain.problems import Cancelled, Refusal

T = TypeVar("T")
Progress: TypeAlias = Callable[[int, int], None]
Thread: TypeAlias = Literal["reader", "writer"]

_BUSY_SWITCH_SECONDS = 1e-4
"""While a thread works the interpreter hands over this often, so that painting never waits long for it."""
_REPORT_SECONDS = 0.05


class Task:
    """One piece of work on its way."""

    def __init__(self, busy: str, report: Callable[[str, int, int], None]) -> None:
        self.busy = busy
        self.forgotten = False
        self._stop = threading.Event()
        self._report = report
        self._reported = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next report; nothing of it is kept."""
        self._stop.set()

    def forget(self) -> None:
        """Drop the answer: a newer question has been asked. Work that has not begun never begins."""
        self.forgotten = True

    def progress(self, done: int, total: int) -> None:
        """Report how far the work is; raises Cancelled when it shall stop."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._reported >= _REPORT_SECONDS or done >= total:
            self._reported = now
            self._report(self.busy, done, total)


class Tasks(QObject):
    """Runs work and delivers what comes of it on the thread this object lives on."""

    changed = Signal(str, object)
    """After a commit: the kind of record and the ids (frozenset[int]; empty = many, look again)."""
    reported = Signal(str, int, int)
    """Progress of work that has a `busy` text: text, done, total (0, 0 = just begun)."""
    rested = Signal()
    """No work with a `busy` text runs any more."""
    stopped = Signal(str)
    """Work with this `busy` text was cancelled."""
    refused = Signal(object)
    """A Refusal that the caller did not take care of."""
    crashed = Signal(object)
    """An exception nobody expected."""
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools: dict[Thread, ThreadPoolExecutor] = {}
        self._running: set[Task] = set()
        self._calm_interval = sys.getswitchinterval()
        self._answered.connect(_call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Progress], T],
        then: Callable[[T], None] | None = None,
        *,
        failed: Callable[[Refusal], None] | None = None,
        busy: str = "",
        thread: Thread = "reader",
    ) -> Task:
        """Run `work` on a thread and call `then` with its answer, or `failed` with the Refusal it raised.

        A `busy` text shows the work in the foot line, where it can be stopped.
        """
        task = Task(busy, self.reported.emit)
        self._running.add(task)
        sys.setswitchinterval(_BUSY_SWITCH_SECONDS)
        if busy:
            self.reported.emit(busy, 0, 0)
        self._submit(thread, functools.partial(self._work, task, work, then, failed))
        return task

    def announce(self, kind: str, ids: Iterable[int] = ()) -> None:
        """Tell every view that records of a kind changed."""
        self.changed.emit(kind, frozenset(ids))

    def cancel(self) -> None:
        """Ask all work that shows itself in the foot line to stop."""
        for task in self._running:
            if task.busy:
                task.cancel()

    def is_busy(self) -> bool:
        """Whether work that shows itself in the foot line is under way."""
        return any(task.busy for task in self._running)

    def close(self) -> None:
        """Stop all work, wait for the threads and drop every answer."""
        for task in self._running:
            task.cancel()
            task.forget()
        for pool in self._pools.values():
            pool.shutdown(cancel_futures=True)
        self._pools.clear()
        self._running.clear()
        sys.setswitchinterval(self._calm_interval)

    def _submit(self, thread: Thread, job: Callable[[], None]) -> None:
        if thread not in self._pools:
            self._pools[thread] = ThreadPoolExecutor(1, thread_name_prefix=thread)
        self._pools[thread].submit(job)

    def _work(
        self,
        task: Task,
        work: Callable[[Progress], T],
        then: Callable[[T], None] | None,
        failed: Callable[[Refusal], None] | None,
    ) -> None:
        """On the worker thread: do the work and hand the right answer over."""
        answer: Callable[[], None] | None = None
        try:
            if not task.forgotten:
                result = work(task.progress)
                if then is not None:
                    answer = functools.partial(_call_alive, then, result)
        except Cancelled:
            answer = functools.partial(self.stopped.emit, task.busy)
        except Refusal as refusal:
            answer = functools.partial(_call_alive, failed or self.refused.emit, refusal)
        except Exception as error:  # a bug of the work is shown, not lost with its thread
            answer = functools.partial(self.crashed.emit, error)
        self._hand_over(functools.partial(self._finish, task, answer))

    def _hand_over(self, delivery: Callable[[], None]) -> None:
        self._answered.emit(delivery)

    def _finish(self, task: Task, answer: Callable[[], None] | None) -> None:
        """On the GUI thread: note the end, then call the answer unless it is no longer wanted."""
        self._running.discard(task)
        if not self._running:
            sys.setswitchinterval(self._calm_interval)
        if task.busy and not self.is_busy():
            self.rested.emit()
        if answer is not None and not task.forgotten:
            answer()


def _call(delivery: Callable[[], None]) -> None:
    delivery()


def _call_alive(receiver: Callable[[Any], None], value: Any) -> None:
    """Call what belongs to a widget, or speaks of one, only while that widget exists."""
    if all(shiboken6.isValid(each) for each in _held_by(receiver) if isinstance(each, QObject)):
        receiver(value)


def _held_by(receiver: object) -> Iterator[object]:
    """What a callable cannot do without: the object of a method, what a function has taken along."""
    if isinstance(receiver, functools.partial):
        yield from _held_by(receiver.func)
        yield from receiver.args
    elif isinstance(receiver, FunctionType):
        yield from map(_taken_along, receiver.__closure__ or ())
    else:
        yield getattr(receiver, "__self__", None)


def _taken_along(cell: CellType) -> object:
    """What stands in a cell; None where nothing was put into it yet."""
    try:
        return cell.cell_contents
    except ValueError:
        return None
