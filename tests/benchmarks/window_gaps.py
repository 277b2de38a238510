"""The longest time the window did not answer while it imported and printed, in full repaints.

The main window at 1280 × 720, a list of 20,000 households in it, is repainted 20 times a second meanwhile.
Where the system tells it, the same is said without the time the window's thread stood ready and no processor was
free: what other programs on the machine take is not ours, what our own helper takes shows in the first figure.
"""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from tests.benchmarks import materials
from tests.benchmarks.figures import Figure, Result, paired, timed
from tests.benchmarks.window import main_window, wait_until
from welfare_desktop.domain.sharing import Audience
from welfare_desktop.services import printing, undoing
from welfare_desktop.services.ledgers import importing, sources
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.tasks import Progress, Tasks

REPAINT = "窓全体の再描画1回"
BEAT_MS = 2
REPAINT_MS = 50
REPAINTS = 40


@dataclass(frozen=True, slots=True)
class Pause:
    """The longest pause in seconds, and the longest not counting waits for a processor."""

    longest: float
    own: float


class Heart(QObject):
    """Beats as often as the event loop lets it, and keeps the longest pauses."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._begin()
        self._beat = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)
        self._paint = QTimer(self, interval=REPAINT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._paint.timeout.connect(window.update)

    def _begin(self) -> None:
        self._pause = Pause(0.0, 0.0)
        self._last, self._waited = time.perf_counter(), waited()

    def during(self, work: Callable[[], None]) -> Pause:
        """The longest pause from the start of `work` until it has returned."""
        self._begin()
        self._beat.start()
        self._paint.start()
        work()
        self._beat.stop()
        self._paint.stop()
        return self._pause

    def _on_beat(self) -> None:
        now, so_far = time.perf_counter(), waited()
        pause, wait = now - self._last, so_far - self._waited
        self._pause = Pause(max(self._pause.longest, pause), max(self._pause.own, pause - wait))
        self._last, self._waited = now, so_far


def waited() -> float:
    """Seconds this thread has stood ready without a processor so far; 0 where the system does not tell."""
    try:
        said = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return int(said.split()[1]) / 1e9


def measure(runs: int, folder: Path) -> Iterator[Result]:
    """The roster of the whole ward, then an import beside its 20,000 households (undone after each run)."""
    ledger = materials.plain_ledger(folder)
    office = materials.demo(folder, materials.WARD)
    imports: list[Pause] = []
    prints: list[Pause] = []
    repaints: list[float] = []
    with materials.opened(office) as workspace, main_window(workspace, folder) as (window, tasks):
        page = window.show_register("households")
        wait_until(lambda: page.model.row(0) is not None)
        heart = Heart(window)
        for _ in range(runs):
            repaints.append(median(timed(window.repaint) for _ in range(REPAINTS)))
            prints.append(heart.during(lambda: run_roster(tasks, workspace, folder / "roster.pdf")))
            imports.append(heart.during(lambda: run_import(tasks, workspace, ledger)))
            finish(tasks, lambda progress: undoing.undo(workspace, undoing.batches(workspace)[0].id, progress))
            wait_until(lambda: not tasks._running)
    for what, pauses in (("取込中", imports), ("印刷中", prints)):
        yield Figure(f"最長の無応答 {what}", REPAINT, paired([each.longest for each in pauses], repaints), 5)
        if waited():
            own = paired([each.own for each in pauses], repaints)
            yield Figure(f"最長の無応答 {what}(CPU待ちを除く)", REPAINT, own, 5)


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
    request = printing.RosterRequest("households", audience=Audience(purpose="計測"))

    def work(progress: Progress) -> None:
        job = printing.roster(workspace, "households", request, progress)
        printing.save_pdf(workspace, "households", job, path, progress)

    finish(tasks, work)
