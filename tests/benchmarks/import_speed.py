"""Importing a ledger of 20,000 × 20 into an empty register, against the fastest reader and against LibreOffice."""

import io
from collections.abc import Iterator
from pathlib import Path

import python_calamine

from tests.benchmarks import libreoffice
from tests.benchmarks.figures import Figure, Result, Skipped, paired, timed
from tests.benchmarks.materials import LEDGER_ROWS, empty_office, plain_ledger
from welfare_desktop.services import importing, sources
from welfare_desktop.services.carrying import ImportResult
from welfare_desktop.services.workspace import Workspace

MOST = 0.99
MEASURE = "取込 20,000行×20列"


def measure(runs: int, folder: Path) -> Iterator[Result]:
    """Parse, match, commit and journal, from the file's bytes to the batch."""
    ledger = plain_ledger(folder)
    office_suite = libreoffice.find()
    if office_suite:
        libreoffice.convert(office_suite, ledger, "csv", folder)
    ours: list[float] = []
    calamine: list[float] = []
    csv: list[float] = []
    for _ in range(runs):
        calamine.append(timed(lambda: read_with_calamine(ledger)))
        ours.append(time_import(ledger))
        if office_suite:
            csv.append(timed(lambda: libreoffice.convert(office_suite, ledger, "csv", folder)))
    yield Figure(MEASURE, "python-calamine の読取", paired(ours, calamine), 10)
    if office_suite:
        yield Figure(MEASURE, "LibreOffice の CSV 変換", paired(ours, csv), 1, strict=True)
    else:
        yield Skipped(f"{MEASURE} ÷ LibreOffice の CSV 変換", libreoffice.MISSING)


def read_with_calamine(ledger: Path) -> int:
    """All cells of the first sheet; how many rows."""
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(ledger.read_bytes()))
    return len(list(book.get_sheet_by_index(0).iter_rows()))


def time_import(ledger: Path) -> float:
    """Seconds of one import into a new office."""
    with empty_office() as workspace:
        return timed(lambda: take_in(workspace, ledger))


def take_in(workspace: Workspace, ledger: Path) -> ImportResult:
    """Import the whole ledger as households; all but a few rows must become records (some name one person twice)."""
    source = sources.open_source(workspace, ledger.read_bytes(), ledger.name, register="households")
    plan = importing.propose(workspace, source)
    result = importing.carry_out(workspace, plan, {})
    if result.created < LEDGER_ROWS * MOST:
        raise RuntimeError(f"{result.created} of {LEDGER_ROWS} rows became records")
    return result
