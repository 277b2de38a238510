"""The measures: python -m tests.benchmarks [NAME ...] [--quick].

Every figure is a ratio of two things timed in turn within this run; seconds alone say little on shared
machines. Each measure has a process of its own. Ends with 1 when one of them could not be carried out.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.figures import Result, Skipped
from tests.benchmarks.running import in_own_process, stand_apart
from tests.benchmarks.table import show

MEASURES = (
    "cold_start",
    "import_speed",
    "search_speed",
    "table_paint",
    "roster_pdf",
    "window_gaps",
    "action_gaps",
    "import_memory",
    "exchange_receive",
)
RUNS = 5


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out the measures named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("names", nargs="*", choices=(*MEASURES, []), metavar="NAME", help=", ".join(MEASURES))
    parser.add_argument("--quick", action="store_true", help="one run instead of five")
    wanted = parser.parse_args(arguments)
    results: list[Result] = []
    failed = False
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="welfare-desktop-bench-") as folder:
        stand_apart(Path(folder))
        for name in wanted.names or MEASURES:
            print(f"… {name}", file=sys.stderr, flush=True)
            try:
                results += in_own_process(name, 1 if wanted.quick else RUNS, Path(folder))
            except Exception as error:  # the other measures go on
                failed = True
                results.append(Skipped(name, f"失敗: {type(error).__name__}: {error}"))
    print(show(results))
    print(f"計測にかかった時間 {(time.perf_counter() - begun) / 60:.1f} 分")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
