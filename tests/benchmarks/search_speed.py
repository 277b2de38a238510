"""One search among all households of the city, from the service call to the first page's rows on the GUI thread.

The bare SQL is the very statements the services ran, replayed on the driver's own cursor. LIKE looks for the ids
alone, through the table instead of the search index; the folded words and the reading order it gets for nothing.
"""

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop
from sqlalchemy import event

from tests.benchmarks import materials
from tests.benchmarks.figures import Figure, Pair, Result, quantile, timed
from welfare_desktop.domain.japanese.search import fold_text
from welfare_desktop.domain.listing import Listing
from welfare_desktop.services import searching
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.records.table_model import PAGE_ROWS
from welfare_desktop.ui.tabs.households import LOOK
from welfare_desktop.ui.tasks import Tasks

MEASURE = "検索 135,812世帯"
QUERIES = ("田", "渡辺", "丁目1-1", "093-12", "ﾜﾀﾅﾍﾞ", "見つからない言葉")
"""One kanji, two, a bit of an address, of a telephone number, kana, and what nobody has."""
REPEATS = 6
LIKE = "SELECT id FROM households NOT INDEXED WHERE find LIKE ? ORDER BY sort_key, find"

AGAINST = (
    ("bare", "同じSQLだけ", 1.5),
    ("like", "表へのLIKE", 0.25),
)

Statement = tuple[str, Any]


def measure(runs: int, folder: Path) -> Iterator[Result]:
    """p50 and p95 over all queries, against the bare SQL and against LIKE."""
    office = materials.demo(folder, materials.CITY)
    application = QCoreApplication.instance() or QCoreApplication([])
    with materials.opened(office) as workspace:
        desk = Searcher(workspace)
        desk.turn()  # fills the page cache
        turns = [desk.turn() for _ in range(runs)]
        desk.tasks.close()
    application.processEvents()
    for name, share in (("p50", 0.5), ("p95", 0.95)):
        at = [{way: quantile(times, share) for way, times in turn.items()} for turn in turns]
        for way, against, aim in AGAINST:
            yield Figure(f"{MEASURE} {name}", against, [Pair(turn["ours"], turn[way]) for turn in at], aim)


class Searcher:
    """Asks as the register page does: first the ids, then the rows of the first page."""

    def __init__(self, workspace: Workspace) -> None:
        self.tasks = Tasks()
        self._workspace = workspace
        self._keys = (*LOOK.columns, "ended_on")
        self._loop = QEventLoop()
        self._reader = workspace.store._reader.engine

    def turn(self) -> dict[str, list[float]]:
        """Seconds of every query: by the services, by their bare SQL, by LIKE."""
        times: dict[str, list[float]] = {"ours": [], "bare": [], "like": []}
        for query in QUERIES:
            with self._overheard() as statements:
                self.search(query)
            pattern = (f"%{fold_text(query)}%",)
            ways: dict[str, Callable[[], object]] = {
                "ours": partial(self.search, query),
                "bare": partial(self._replay, statements),
                "like": partial(self._replay, [(LIKE, pattern)]),
            }
            for _ in range(REPEATS):
                for way, work in ways.items():
                    times[way].append(timed(work))
        return times

    def search(self, text: str) -> None:
        """One search; returns when the rows have been delivered on this thread."""
        listing = Listing("households", text=text)
        self.tasks.run(lambda _: searching.ids(self._workspace, listing), self._ask_rows)
        self._loop.exec()

    def _ask_rows(self, ids: Sequence[int]) -> None:
        first = ids[:PAGE_ROWS]
        if not first:
            self._loop.quit()
            return
        self.tasks.run(
            lambda _: searching.rows(self._workspace, "households", first, self._keys), lambda _: self._loop.quit()
        )

    @contextmanager
    def _overheard(self) -> Generator[list[Statement]]:
        """The statements run meanwhile, with their parameters as the driver got them."""
        statements: list[Statement] = []

        def note(_connection: object, _cursor: object, statement: str, parameters: Any, *_: object) -> None:
            if statement.startswith("SELECT"):
                statements.append((statement, parameters))

        event.listen(self._reader, "before_cursor_execute", note)
        try:
            yield statements
        finally:
            event.remove(self._reader, "before_cursor_execute", note)

    def _replay(self, statements: Sequence[Statement]) -> None:
        connection = self._reader.raw_connection()
        try:
            cursor = connection.cursor()
            for statement, parameters in statements:
                cursor.execute(statement, parameters).fetchall()
        finally:
            connection.close()
