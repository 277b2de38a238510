"""Thousands of damaged ledgers through one helper: read or refused in words; no crash, no hang, no change.

WELFARE_FULL=1 tries twenty times as many.
"""

import contextlib
import dataclasses
import itertools
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.memory import KEPT, LARGEST, held_memory, most_memory
from tests.hostile.mutations import mutate
from tests.hostile.seeds import seeds
from tests.offices import CLERK, OPENING, PASSWORD
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.host.processes import Helper, HelperFailed
from welfare_desktop.services import offices
from welfare_desktop.services.ledgers import sources
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store.digest import digest

COUNT = 5_600 * (20 if os.environ.get("WELFARE_FULL") else 1)
LEAST = 5_000
LOCKED_EVERY = 9
"""Trying a password takes a tenth of a second, by design."""
PATIENCE = 20.0


@pytest.fixture
def office(empty_folder: Path) -> Iterator[Workspace]:
    workspace = offices.open_office(empty_folder, CLERK, PASSWORD, OPENING)
    with contextlib.closing(Helper(patience=PATIENCE)) as helper:
        yield dataclasses.replace(workspace, helper=helper)
    offices.close(workspace)


def test_thousands_of_damaged_ledgers_harm_nothing(office: Workspace) -> None:
    before = _digest(office)
    forms = [*[form for form in seeds() if form != "locked"] * LOCKED_EVERY, "locked"]
    sources.open_source(office, seeds()["csv"], "見本.csv")
    child = office.helper._process
    assert child is not None
    tried: Counter[str] = Counter()
    read: Counter[str] = Counter()
    halfway = 0
    for number, form in zip(range(COUNT), itertools.cycle(forms), strict=False):
        data = mutate(form, seeds()[form], number)
        if number == COUNT // 2:
            halfway = held_memory(child.pid)
        if data == seeds()[form]:
            continue
        tried[form] += 1
        read[form] += _is_read(office, data, f"{form}/{number}")
    assert office.helper._process is child
    assert tried.total() >= LEAST
    assert all(0 < read[form] < tried[form] for form in seeds() if form != "locked"), (tried, read)
    assert most_memory(child.pid) <= LARGEST
    assert held_memory(child.pid) <= halfway + KEPT
    assert _digest(office) == before


def _is_read(office: Workspace, data: bytes, which: str) -> bool:
    """Whether the file was read; False when it was refused in three sentences."""
    try:
        sources.open_source(office, data, "名簿.xls")
    except HelperFailed as failed:
        raise AssertionError(f"{which}: {failed.code} {failed.lines}") from failed
    except Refusal as refused:
        told = refused.text()
    else:
        return True
    assert told.count("\n") == 2, which
    return False


def _digest(office: Workspace) -> str:
    with office.store.reading() as connection:
        return digest(connection)
