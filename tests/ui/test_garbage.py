import ast
import gc
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.conftest import REPOSITORY
from welfare_desktop.ui.garbage import MANY, YOUNG, GarbageCollection


class Ring:
    """Something that holds itself, as pages and their callbacks do."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collection(qapp: QApplication) -> Iterator[GarbageCollection]:
    collection = GarbageCollection(qapp)
    collection.settle()
    yield collection
    collection.end()
    collection.deleteLater()


def dropped() -> "weakref.ref[Ring]":
    return weakref.ref(Ring())


def test_a_few_new_objects_are_looked_through_by_and_by(collection: GarbageCollection) -> None:
    gone = dropped()
    collection._look()
    assert gone() is not None
    rows = [[] for _ in range(2 * YOUNG)]
    collection._look()
    assert gone() is None
    assert rows


def test_very_many_wait_until_nobody_looks(collection: GarbageCollection) -> None:
    gone = dropped()
    rows = [[] for _ in range(2 * MANY)]
    collection._look()
    assert gone() is not None
    assert gc.get_count()[0] < MANY
    collection.look_through()
    assert gone() is None
    assert rows


def test_what_other_threads_are_making_is_left_alone(
    collection: GarbageCollection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("welfare_desktop.ui.garbage.MANY", 1_000_000)
    faults: list[BaseException] = []
    over = threading.Event()

    def fill() -> None:
        try:
            while not over.is_set():
                assert len(tuple([each] for each in range(2_000))) == 2_000
        except BaseException as error:
            faults.append(error)

    worker, interval = threading.Thread(target=fill), sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    worker.start()
    for _ in range(60):
        rows = [[] for _ in range(2 * YOUNG)]
        collection._look()
        assert rows
    over.set()
    worker.join()
    sys.setswitchinterval(interval)
    assert faults == []


def test_nothing_in_the_program_takes_hold_of_objects_through_the_collector() -> None:
    asking = {"get_objects", "get_referrers"}
    files = sorted((REPOSITORY / "welfare_desktop").rglob("*.py"))
    trees = ((file.name, ast.parse(file.read_text(encoding="utf-8"))) for file in files)
    asked = [name for name, tree in trees for each in ast.walk(tree) if getattr(each, "attr", "") in asking]
    assert len(files) > 500
    assert asked == []
