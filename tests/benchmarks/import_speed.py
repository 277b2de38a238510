"""Importing ledgers of 20 columns into an empty register, and the same file again, against the fastest reader.

2,000 rows, 20,000 (a ward) and 135,812 (a city), also against LibreOffice, which merely converts them to CSV.
"""

import io
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import python_calamine

from tests.benchmarks import import_stages, libreoffice
from tests.benchmarks.figures import Detail, Figure, Result, Skipped, paired, timed
from tests.benchmarks.import_stages import STAGES, Imported
from tests.benchmarks.materials import CITY, VILLAGE, WARD, empty_office, plain_ledger
from welfare_desktop.services.ledgers.carrying import ImportResult
from welfare_desktop.services.workspace import Workspace

MOST = 0.99
CALAMINE, CSV = "python-calamine の読取", "LibreOffice の CSV 変換"
AIMS = {VILLAGE: math.inf, WARD: 10.0, CITY: 5.0}
AGAIN = 8.0
FLAT = 1.2
CITY_RUNS = 2


@dataclass(slots=True)
class _Taken:
    """What was measured of one ledger, run by run."""

    rows: int
    calamine: list[float] = field(default_factory=list[float])
    csv: list[float] = field(default_factory=list[float])
    first: list[Imported] = field(default_factory=list[Imported])
    again: list[Imported] = field(default_factory=list[Imported])
    by_name: list[Imported] = field(default_factory=list[Imported])

    @property
    def name(self) -> str:
        return f"取込 {self.rows:,}行×20列"

    @property
    def per_row(self) -> list[float]:
        return [each.whole.clock / self.rows for each in self.first]


def measure(runs: int, folder: Path) -> Iterator[Result]:
    """Parse, match, commit and journal, from the file's bytes to the batch."""
    office_suite = libreoffice.find()
    if office_suite:
        libreoffice.convert(office_suite, plain_ledger(folder, VILLAGE), "csv", folder)
    measured = {rows: _measured(rows, _runs(rows, runs), folder, office_suite) for rows in AIMS}
    for taken in measured.values():
        yield from _figures(taken)
    city, ward = measured[CITY].per_row, measured[WARD].per_row
    yield Figure("取込 1行あたり 135,812行", "同 20,000行", paired([median(city)], [median(ward)]), FLAT)
    if not office_suite:
        yield Skipped(CSV, libreoffice.MISSING)
    for taken in measured.values():
        yield from _details(taken)


def _runs(rows: int, runs: int) -> int:
    return min(runs, CITY_RUNS) if rows == CITY else runs


def _measured(rows: int, runs: int, folder: Path, office_suite: str | None) -> _Taken:
    taken, ledger = _Taken(rows), plain_ledger(folder, rows)
    for turn in range(runs):
        taken.calamine.append(timed(lambda: read_with_calamine(ledger)))
        with empty_office() as workspace:
            taken.first.append(_whole(rows, import_stages.carry_out(workspace, ledger)))
            taken.again.append(import_stages.carry_out(workspace, ledger))
            if not turn:
                taken.by_name.append(import_stages.carry_out(workspace, ledger, numbered=False))
        if office_suite and rows != VILLAGE:
            taken.csv.append(timed(lambda: libreoffice.convert(office_suite, ledger, "csv", folder)))
    return taken


def _figures(taken: _Taken) -> Iterator[Figure]:
    name, calamine = taken.name, taken.calamine
    first, again, by_name = (
        [each.whole.clock for each in imports] for imports in (taken.first, taken.again, taken.by_name)
    )
    yield Figure(name, CALAMINE, paired(first, calamine), AIMS[taken.rows])
    if taken.csv:
        yield Figure(name, CSV, paired(first, taken.csv), 1, strict=True)
    yield Figure(f"{name} もう一度", CALAMINE, paired(again, calamine), AGAIN if taken.rows == CITY else math.inf)
    yield Figure(f"{name} 番号なしでもう一度", CALAMINE, paired(by_name, calamine[: len(by_name)]), math.inf)


def _details(taken: _Taken) -> Iterator[Detail]:
    """Seconds by stage, and the cost of a row."""
    for what, imports in (("", taken.first), (" もう一度", taken.again), (" 番号なし", taken.by_name)):
        told = [
            f"{stage} {median(each.stages[at].clock for each in imports):.2f} s"
            f"(補助 {median(each.stages[at].helper for each in imports):.2f}"
            f" 画面 {median(each.stages[at].window for each in imports):.2f})"
            for at, stage in enumerate(STAGES)
        ]
        per_row = median(each.whole.clock for each in imports) / taken.rows
        yield Detail(f"{taken.name}{what}", f"{' '.join(told)} 1行 {per_row * 1e6:,.0f} µs")


def read_with_calamine(ledger: Path) -> int:
    """All cells of the first sheet; how many rows."""
    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(ledger.read_bytes()))
    return len(list(book.get_sheet_by_index(0).iter_rows()))


def take_in(workspace: Workspace, ledger: Path, rows: int = WARD) -> ImportResult:
    """Import the whole ledger as households; all but a few rows must become records (some name one person twice)."""
    return _whole(rows, import_stages.carry_out(workspace, ledger)).result


def _whole(rows: int, imported: Imported) -> Imported:
    if imported.result.created < rows * MOST:
        raise RuntimeError(f"{imported.result.created} of {rows} rows became records")
    return imported
