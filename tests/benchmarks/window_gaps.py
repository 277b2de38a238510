"""The longest time the window did not answer while it imported and printed, in full repaints.

The main window at 1280 × 720, a list of 20,000 households in it, is repainted 20 times a second meanwhile.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from tests.benchmarks import materials
from tests.benchmarks.figures import Figure, Pair, Result, timed
from tests.benchmarks.window import main_window, wait_until
from welfare_desktop.services import importing, printing, sources, undoing
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.tasks import Progress, Tasks

BEAT_MS = 2
REPAINT_MS = 50
REPAINTS = 40


class Heart(QObject):
    """Beats as often as the event loop lets it, and keeps the longest pause in seconds."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._beat = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)
        self._paint = QTimer(self, interval=REPAINT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._paint.timeout.connect(window.update)

    def during(self, work: Callable[[], None]) -> float:
        """The longest pause from the start of `work` until it has returned."""
        self.longest, self._last = 0.0, time.perf_counter()
        self._beat.start()
        self._paint.start()
        work()
        self._beat.stop()
        self._paint.stop()
        return self.longest

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def measure(runs: int, folder: Path) -> Iterator[Result]:
    """The roster of the whole ward, then an import beside its 20,000 households (undone after each run)."""
    ledger = materials.plain_ledger(folder)
    office = materials.demo(folder, materials.WARD)
    imports: list[Pair] = []
    prints: list[Pair] = []
    with materials.opened(office) as workspace, main_window(workspace, folder) as (window, tasks):
        page = window.show_register("households")
        wait_until(lambda: page.model.row(0) is not None)
        heart = Heart(window)
        for _ in range(runs):
            repaint = median(timed(window.repaint) for _ in range(REPAINTS))
            prints.append(Pair(heart.during(lambda: run_roster(tasks, workspace, folder / "roster.pdf")), repaint))
            imports.append(Pair(heart.during(lambda: run_import(tasks, workspace, ledger)), repaint))
            finish(tasks, lambda _: undoing.undo(workspace, undoing.batches(workspace)[0].id))
            wait_until(lambda: not tasks._running)
    yield Figure("最長の無応答 取込中", "窓全体の再描画1回", imports, 5)
    yield Figure("最長の無応答 印刷中", "窓全体の再描画1回", prints, 5)


def finish(tasks: Tasks, work: Callable[[Progress], object]) -> None:
    """Run work as the window does, showing how far it is, and live on until it has ended."""
    ended: list[object] = []
    tasks.run(work, ended.append, busy="計測", thread="writer")
    wait_until(lambda: bool(ended))


def run_import(tasks: Tasks, workspace: Workspace, ledger: Path) -> None:
    """Read, propose, carry out, and let the views look again."""

    def work(progress: Progress) -> None:
        data = ledger.read_bytes()
        source = sources.open_source(workspace, data, ledger.name, register="households", progress=progress)
        plan = importing.propose(workspace, source, progress=progress)
        importing.carry_out(workspace, plan, {}, progress=progress)

    finish(tasks, work)
    tasks.announce("households")
    wait_until(lambda: not tasks._running)


def run_roster(tasks: Tasks, workspace: Workspace, path: Path) -> None:
    """Lay out and write the roster of the whole ward."""
    request = printing.RosterRequest("households", purpose="計測")

    def work(progress: Progress) -> None:
        job = printing.roster(workspace, "households", request, progress)
        printing.save_pdf(workspace, "households", job, path, progress)

    finish(tasks, work)
