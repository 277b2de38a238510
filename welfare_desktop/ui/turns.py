"""What takes the window longer than it may be silent, done in steps: one in each turn of the event loop."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """One thing at a time on its way; whatever is started instead of it takes its place.

    Between two steps the window paints and hears its clerk. Who needs the end at once says `finish`.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] | None = None
        self._in_step = False
        self._then: list[Callable[[], None]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    def start(self, steps: Iterator[object]) -> None:
        """Begin with the next turn; steps still left of what was on its way are never done."""
        self._steps = steps
        self._then.clear()
        self._timer.start()

    def under_way(self) -> bool:
        """Whether steps are left that somebody could wait for: within a step the answer is no."""
        return self._steps is not None and not self._in_step

    def finish(self) -> None:
        """Do what is left now; within a step nothing."""
        while self.under_way():
            self._step()

    def once_done(self, act: Callable[[], None]) -> None:
        """Do something after the last step: at once, where none is left."""
        if self._steps is None:
            act()
        else:
            self._then.append(act)

    def _step(self) -> None:
        steps, more = self._steps, False
        if steps is None or self._in_step:
            return
        self._in_step = True
        try:
            more = next(steps, self) is not self
        finally:
            self._in_step = False
            if not more and steps is self._steps:
                self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._steps = None
        then, self._then = self._then, []
        for act in then:
            act()
