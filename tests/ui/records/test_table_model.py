from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from welfare_desktop.domain.registers.cases import CASES
from welfare_desktop.domain.registers.households import HOUSEHOLDS
from welfare_desktop.ui.records.table_model import PAGE_ROWS, PAGES_KEPT, REQUESTS_KEPT, WAITING, RecordTableModel, Row
from welfare_desktop.ui.tasks import Task

COLUMNS = ("number", "head_name", "started_on")


class Source:
    """Answers when told to; remembers what was asked."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Sequence[int], Sequence[str], Callable[[Sequence[Row]], None], Task]] = []
        self.asked = 0

    def fetch(self, ids: Sequence[int], keys: Sequence[str], then: Callable[[Sequence[Row]], None]) -> Task:
        task = Task("", lambda _busy, _done, _total: None)
        self.waiting.append((ids, keys, then, task))
        self.asked += 1
        return task

    def answer(self, ended: frozenset[int] = frozenset()) -> None:
        waiting, self.waiting = self.waiting, []
        for ids, keys, then, task in waiting:
            if not task.forgotten:
                then([tuple(text(key, record, ended) for key in keys) for record in ids])


def text(key: str, record: int, ended: frozenset[int]) -> str:
    if key == "ended_on":
        return "令和8年3月31日" if record in ended else ""
    return f"{key}{record}"


def model(source: Source, count: int) -> RecordTableModel:
    made = RecordTableModel(HOUSEHOLDS, COLUMNS, "終了", source.fetch)
    made.set_ids(array("q", range(1, count + 1)))
    return made


def shown(made: RecordTableModel, row: int, column: int = 0) -> str:
    return made.data(made.index(row, column))


def test_qt_finds_nothing_wrong_with_the_model(furnished: QApplication) -> None:
    source = Source()
    made = model(source, 450)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown(made, 0)
    source.answer()
    made.refresh([1])
    source.answer()
    made.set_ids(array("q", [5, 6]))
    made.set_columns(("head_name",))
    assert tester.model() is made


def test_a_row_shows_dots_until_its_page_arrives(furnished: QApplication) -> None:
    source = Source()
    made = model(source, 3 * PAGE_ROWS)
    changed: list[tuple[int, int]] = []
    made.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    assert shown(made, PAGE_ROWS + 5) == WAITING
    source.answer()
    assert shown(made, PAGE_ROWS + 5) == f"number{PAGE_ROWS + 6}"
    assert changed == [(PAGE_ROWS, 2 * PAGE_ROWS - 1)]


def test_a_page_is_asked_for_once(furnished: QApplication) -> None:
    source = Source()
    made = model(source, 450)
    for row in range(50):
        shown(made, row)
    assert source.asked == 1


def test_scrolling_fast_leaves_only_the_latest_pages_wanted(furnished: QApplication) -> None:
    source = Source()
    made = model(source, 20 * PAGE_ROWS)
    for page in range(20):
        shown(made, page * PAGE_ROWS)
    assert [task.forgotten for *_, task in source.waiting].count(False) == REQUESTS_KEPT
    source.answer()
    assert shown(made, 0) == WAITING
    assert shown(made, 19 * PAGE_ROWS) != WAITING


def test_only_so_many_pages_stay_in_memory(furnished: QApplication) -> None:
    source = Source()
    made = model(source, (PAGES_KEPT + 5) * PAGE_ROWS)
    for page in range(PAGES_KEPT + 5):
        shown(made, page * PAGE_ROWS)
        source.answer()
    kept = [page for page in range(PAGES_KEPT + 5) if made.row(page * PAGE_ROWS) is not None]
    assert len(kept) == PAGES_KEPT


def test_only_the_rows_of_changed_records_are_fetched_anew(furnished: QApplication) -> None:
    source = Source()
    made = model(source, 300)
    shown(made, 0)
    source.answer()
    made.refresh([3, 299, 4000])
    assert [list(ids) for ids, *_ in source.waiting] == [[3, 299]]


def test_a_record_that_ended_says_so_in_a_word_and_is_struck_through(furnished: QApplication) -> None:
    source = Source()
    made = model(source, 3)
    shown(made, 0)
    source.answer(ended=frozenset((2,)))
    assert shown(made, 1, 1) == "head_name2(終了)"
    assert made.data(made.index(1, 0), Qt.ItemDataRole.FontRole).strikeOut()
    assert made.data(made.index(0, 0), Qt.ItemDataRole.FontRole) is None


def test_a_case_that_ended_says_so_beside_its_client_where_there_is_room(furnished: QApplication) -> None:
    waiting: list[Callable[[Sequence[Row]], None]] = []

    def fetch(_ids: Sequence[int], _keys: Sequence[str], then: Callable[[Sequence[Row]], None]) -> Task:
        waiting.append(then)
        return Task("", lambda _busy, _done, _total: None)

    made = RecordTableModel(CASES, ("number", "client_name"), "終結", fetch)
    made.set_ids(array("q", [1]))
    shown(made, 0)
    waiting[0]([("R7-0005", "大塚 琴音", "令和8年3月31日")])
    assert (shown(made, 0, 0), shown(made, 0, 1)) == ("R7-0005", "大塚 琴音(終結)")


def test_a_list_that_is_completed_keeps_what_is_shown(furnished: QApplication) -> None:
    source = Source()
    made = model(source, 0)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets: list[None] = []
    made.modelReset.connect(lambda: resets.append(None))
    rows = [tuple(text(key, record, frozenset()) for key in made.fetched) for record in range(1, PAGE_ROWS + 1)]
    made.set_ids(array("q", range(1, PAGE_ROWS + 1)), rows)
    assert (shown(made, 0), source.asked) == ("number1", 0)
    everything = array("q", range(1, 3 * PAGE_ROWS))
    made.complete(everything)
    made.complete(everything)
    assert (len(resets), made.rowCount(), shown(made, 0)) == (1, 3 * PAGE_ROWS - 1, "number1")
    made.complete(everything[1:])
    assert (len(resets), made.rowCount(), shown(made, 0)) == (2, 3 * PAGE_ROWS - 2, WAITING)
    assert tester.model() is made
