"""One search among all households of the city, from the service call to the first hundred rows on the GUI thread.

The bare SQL is the very statements the service ran, replayed on the driver's own cursor. LIKE is what a plain program
would do: one flat table with all the ledger's columns of the same households as they were entered, an index in
reading order, encrypted and cached alike; it too looks in every fact we look in, as far as a ledger has columns for
the contacts and members, and gives the rows of the first hundred in reading order. The folding it gets for nothing.
"""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop
from sqlalchemy import event
from sqlcipher3 import dbapi2

from tests.benchmarks import materials
from tests.benchmarks.figures import Figure, Pair, Result, quantile, timed
from welfare_desktop.domain.japanese.search import digits, fold_text
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.registers.households import HOUSEHOLDS
from welfare_desktop.services import searching
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import database, pages, search
from welfare_desktop.ui.records.table_model import PAGE_ROWS
from welfare_desktop.ui.tabs.households import LOOK
from welfare_desktop.ui.tasks import Tasks

MEASURE = "検索 135,812世帯"
QUERIES = ("田", "渡辺", "丁目1-1", "093-12", "ﾜﾀﾅﾍﾞ", "見つからない言葉")
"""One kanji, two, a bit of an address, of a telephone number, kana, and what nobody has."""
REPEATS = 6
BESIDE = {"contacts": 2, "members": 3}
"""So many contacts and members stand in a ledger's row."""


def columns(keys: Iterable[str]) -> tuple[str, ...]:
    """The keys as a ledger's row has them: those of children once for each of the first few."""
    return tuple(
        key.replace(".N.", f".{number}.")
        for key in dict.fromkeys(keys)
        for number in range(1, 1 + (BESIDE[key.partition(".")[0]] if ".N." in key else 1))
    )


WORDS = columns(("head_kana", "head_name", "number", "address", *HOUSEHOLDS.words))
NUMBERS = columns(HOUSEHOLDS.phones)
FLAT = tuple(dict.fromkeys((*WORDS, *NUMBERS, *columns(each.key for each in HOUSEHOLDS.columns))))
SHOWN = ", ".join(f"c{FLAT.index(key)}" for key in LOOK.columns)
LIKE = (
    f"SELECT id, {SHOWN} FROM flat INDEXED BY reading "
    f"WHERE {' OR '.join(f'c{at} LIKE ?' for at in range(len(WORDS) + len(NUMBERS)))} ORDER BY c0 LIMIT {PAGE_ROWS}"
)

AGAINST = (
    ("bare", "同じSQLだけ", 1.5),
    ("like", "表へのLIKE", 0.25),
)

Statement = tuple[str, Any]


def measure(runs: int, folder: Path) -> Iterator[Result]:
    """p50 and p95 over all queries, against the bare SQL and against LIKE."""
    office = materials.demo(folder, materials.CITY)
    application = QCoreApplication.instance() or QCoreApplication([])
    with materials.opened(office) as workspace, flat_table(workspace, folder / "flat.db") as flat:
        desk = Searcher(workspace, flat)
        desk.turn()  # fills the page caches
        turns = [desk.turn() for _ in range(runs)]
        desk.tasks.close()
    application.processEvents()
    for name, share in (("p50", 0.5), ("p95", 0.95)):
        at = [{way: quantile(times, share) for way, times in turn.items()} for turn in turns]
        for way, against, aim in AGAINST:
            yield Figure(f"{MEASURE} {name}", against, [Pair(turn["ours"], turn[way]) for turn in at], aim)


@contextmanager
def flat_table(workspace: Workspace, path: Path) -> Generator[dbapi2.Connection]:
    """A database of its own with one flat table of the households: a ledger's row for each."""
    with workspace.store.reading() as connection:
        found = pages.page(connection, "households", sorted(search.ids(connection, Listing("households"))), FLAT)
    path.unlink(missing_ok=True)
    with closing(database._connect(path, workspace.store._key)) as flat:
        flat.execute(f"CREATE TABLE flat(id INTEGER PRIMARY KEY, {', '.join(f'c{at}' for at in range(len(FLAT)))})")
        flat.execute("BEGIN")
        flat.executemany(
            f"INSERT INTO flat VALUES (NULL{', ?' * len(FLAT)})",
            [[_folded(key, text) for key, text in zip(FLAT, row, strict=True)] for row in found],
        )
        flat.execute("CREATE INDEX reading ON flat(c0)")
        flat.execute("COMMIT")
        yield flat


def _folded(key: str, text: object) -> str | None:
    if text is None:
        return None
    if key in NUMBERS:
        return digits(str(text))
    return fold_text(str(text)) if key in WORDS else str(text)


class Searcher:
    """Asks as the register page does."""

    def __init__(self, workspace: Workspace, flat: dbapi2.Connection) -> None:
        self.tasks = Tasks()
        self._workspace = workspace
        self._flat = flat
        self._keys = (*LOOK.columns, "ended_on")
        self._loop = QEventLoop()
        self._reader = workspace.store._reader.engine

    def turn(self) -> dict[str, list[float]]:
        """Seconds of every query: by the service, by its bare SQL, by LIKE."""
        times: dict[str, list[float]] = {"ours": [], "bare": [], "like": []}
        for query in QUERIES:
            with self._overheard() as statements:
                self.search(query)
            ways: dict[str, Callable[[], object]] = {
                "ours": partial(self.search, query),
                "bare": partial(self._replay, statements),
                "like": partial(self._like, query),
            }
            for _ in range(REPEATS):
                for way, work in ways.items():
                    times[way].append(timed(work))
        return times

    def search(self, text: str) -> None:
        """One search; returns when the rows have been delivered on this thread."""
        listing = Listing("households", text=text)
        self.tasks.run(
            lambda _: searching.first(self._workspace, listing, self._keys, PAGE_ROWS), lambda _: self._loop.quit()
        )
        self._loop.exec()

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

    def _like(self, query: str) -> None:
        word = fold_text(query)
        number = digits(query) if query[0] == "0" else word
        self._flat.execute(LIKE, [f"%{word}%"] * len(WORDS) + [f"%{number}%"] * len(NUMBERS)).fetchall()
