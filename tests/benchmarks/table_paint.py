"""The first picture of the household list, with all households of the city against a thousand."""

from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks import materials
from tests.benchmarks.figures import Figure, Pair, Result, timed
from tests.benchmarks.window import FirstPaint, main_window, wait_until

SMALL = 1_000


def measure(runs: int, folder: Path) -> Iterator[Result]:
    """From choosing the tab to the rows painted, each time in a window that has not shown them yet."""
    offices = [materials.demo(folder, households) for households in (materials.CITY, SMALL)]
    for office in offices:
        first_paint(office, folder)  # files into the system's cache, code into this process
    pairs = [Pair(*(first_paint(office, folder) for office in offices)) for _ in range(runs)]
    yield Figure("世帯の一覧が出るまで 135,812件", "1,000件の一覧", pairs, 1.5)


def first_paint(office: Path, folder: Path) -> float:
    """Seconds until the first rows stand on the screen."""
    with materials.opened(office) as workspace, main_window(workspace, folder) as (window, _):
        page = window.registers.page_of("households")
        first = FirstPaint(page.table.viewport(), lambda: page.model.row(0) is not None)

        def show() -> None:
            window.show_register("households")
            wait_until(lambda: first.seen)

        return timed(show)
