"""Peak memory of an import, the program and its helper together, against a process in which calamine reads the file.

Started as a process of its own — python -m tests.benchmarks.import_memory ours|again|calamine FILE — it does that
once and says the peak in bytes.
"""

import math
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figures import Figure, Pair, Result, Skipped

MEASURE = "取込 {rows:,}行 最大メモリー(2プロセスの和)"
CITY_RUNS = 1
STATUS = "/proc/{process}/status"


def measure(runs: int, folder: Path) -> Iterator[Result]:
    """Peaks as the system counts them (resident, shared libraries counted in both)."""
    from tests.benchmarks.materials import CITY, WARD, plain_ledger  # noqa: PLC0415 - the measured load what they use

    for rows, times in ((WARD, runs), (CITY, CITY_RUNS)):
        measure = MEASURE.format(rows=rows)
        if not Path(STATUS.format(process="self")).exists():
            yield Skipped(measure, "/proc がありません")
            continue
        ledger = plain_ledger(folder, rows)
        pairs = [Pair(peak_of("ours", ledger), peak_of("calamine", ledger)) for _ in range(times)]
        yield Figure(measure, "python-calamine の読取", pairs, 3, unit="MB")
        again = [Pair(peak_of("again", ledger), pairs[0].reference)]
        yield Figure(f"{measure} 同じ表をもう一度も", "python-calamine の読取", again, math.inf, unit="MB")


def peak_of(what: str, ledger: Path) -> float:
    """The peak that a fresh process reports."""
    command = (sys.executable, "-m", "tests.benchmarks.import_memory", what, str(ledger))
    return float(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def import_once(ledger: Path, times: int = 1) -> int:
    """Import the ledger; the sum of both processes' peaks."""
    from tests.benchmarks.import_stages import carry_out  # noqa: PLC0415
    from tests.benchmarks.materials import empty_office, helper_pid  # noqa: PLC0415

    with empty_office() as workspace:
        helper = helper_pid(workspace)
        for _ in range(times):
            carry_out(workspace, ledger)
        return peak(os.getpid()) + peak(helper)


def import_twice(ledger: Path) -> int:
    """The same, and then the same file again."""
    return import_once(ledger, 2)


def read_once(ledger: Path) -> int:
    """Read the ledger with calamine alone; this process's peak."""
    import python_calamine  # noqa: PLC0415

    rows = list(python_calamine.CalamineWorkbook.from_path(str(ledger)).get_sheet_by_index(0).iter_rows())
    return peak(os.getpid()) if rows else 0


def peak(process: int) -> int:
    """The most resident memory a process ever had, in bytes."""
    status = Path(STATUS.format(process=process)).read_text(encoding="utf-8")
    return next(int(line.split()[1]) << 10 for line in status.splitlines() if line.startswith("VmHWM"))


if __name__ == "__main__":
    print({"ours": import_once, "again": import_twice, "calamine": read_once}[sys.argv[1]](Path(sys.argv[2])))
