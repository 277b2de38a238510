"""The longest time the window did not answer to one action of a clerk, in full repaints: every view, form and page.

The demo office of a ward; each action is done once as for the first time and once again.
"""

import functools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from tests.benchmarks import materials
from tests.benchmarks.figures import Figure, Result, paired, timed
from tests.benchmarks.window import main_window, wait_until
from tests.benchmarks.window_gaps import REPAINT, REPAINTS, Heart, waited
from welfare_desktop.ui.main_window import MainWindow
from welfare_desktop.ui.preloading import preload
from welfare_desktop.ui.tabs.tabs import TABS
from welfare_desktop.ui.tasks import Tasks

TOLD = 12
"""So many of the slowest actions are named."""

Action = Callable[[], object]


def measure(runs: int, folder: Path) -> Iterator[Result]:
    """Every action of the list, the whole list once for each run."""
    office = materials.demo(folder, materials.WARD)
    worst: list[float] = []
    own: list[float] = []
    repaints: list[float] = []
    named: dict[str, float] = {}
    with materials.opened(office) as workspace, main_window(workspace, folder) as (window, tasks):
        preload(tasks)  # as the program does some seconds after its window stands
        wait_until(lambda: not tasks._running)
        heart = Heart(window)
        page = window.show_register("households")
        wait_until(lambda: page.model.row(0) is not None and not tasks._running)
        repaint = median(timed(window.repaint) for _ in range(REPAINTS))
        for _ in range(runs):
            pauses = [
                (name, heart.during(functools.partial(_settled, window, tasks, action)))
                for name, action in actions(window)
            ]
            worst.append(max(pause.longest for _, pause in pauses))
            own.append(max(pause.own for _, pause in pauses))
            repaints.append(repaint)
            for name, pause in pauses:
                named[name] = max(named.get(name, 0.0), pause.own if waited() else pause.longest)
    for name, seconds in sorted(named.items(), key=lambda pair: -pair[1])[:TOLD]:
        print(f"  {seconds / repaint:5.1f}  {name}", file=sys.stderr)
    yield Figure("最長の無応答 1つの操作", REPAINT, paired(worst, repaints), 5)
    if waited():
        yield Figure("最長の無応答 1つの操作(CPU待ちを除く)", REPAINT, paired(own, repaints), 5)


def actions(window: MainWindow) -> Iterator[tuple[str, Action]]:
    """What a clerk does, by name."""
    for again in ("", "(2回目)"):
        for tab in TABS:
            for view, label in tab.views():
                yield f"表示 {label}{again}", functools.partial(window.show_view, view)
        for tab in TABS:
            for look in tab.looks:
                kind, label = look.kind.key, look.kind.label
                yield f"一覧 {label}{again}", functools.partial(window.show_view, kind)
                yield f"新規 {label}{again}", functools.partial(_with_page, window, kind, "add")
                yield f"戻る {label}{again}", functools.partial(_with_page, window, kind, "back")
                yield f"検索 {label}{again}", functools.partial(_search, window, kind, "山")
                yield f"検索を消す {label}{again}", functools.partial(_search, window, kind, "")
                yield f"開く {label}{again}", functools.partial(_open_first, window, kind)
                yield f"登録 {label}{again}", functools.partial(_with_page, window, kind, "save")
                yield f"戻る {label}{again}", functools.partial(_with_page, window, kind, "back")
        yield f"ヘルプ{again}", window._on_help
        yield f"交換{again}", window.show_exchanges
        yield f"ホーム{again}", functools.partial(window.choose_tab, 0)


def _settled(window: MainWindow, tasks: Tasks, action: Action) -> None:
    if QApplication.activeWindow() is None:
        window.activateWindow()  # no window manager is here to give it its turn back after a popup
    action()
    wait_until(lambda: not window.registers.is_turning() and not tasks._running)


def _with_page(window: MainWindow, kind: str, verb: str) -> None:
    getattr(window.registers.page_of(kind), verb)()


def _search(window: MainWindow, kind: str, text: str) -> None:
    bar = window.registers.page_of(kind).bar
    bar.line.setText(text)
    bar.settle()


def _open_first(window: MainWindow, kind: str) -> None:
    page = window.registers.page_of(kind)
    if page.model.ids:
        page.open_record(page.model.ids[0])
