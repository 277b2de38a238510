"""From the start of the process to the first picture of the sign-in page, against a bare window."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figures import Figure, Pair, Result
from tests.benchmarks.materials import empty_office


def measure(runs: int, folder: Path) -> Iterator[Result]:
    """With files in the system's cache and bytecode written, as installing does: both start once before counting."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    with empty_office() as workspace:
        office = workspace.paths.folder
        pairs = [Pair(start("--office", str(office)), start("bare")) for _ in range(runs + 1)][1:]
    yield Figure("起動から最初の画面まで", "何もない PySide6 の窓", pairs, 2)


def start(*arguments: str) -> float:
    """Seconds from starting the process until it says that its window has been painted."""
    begun = time.perf_counter()
    command = (sys.executable, "-m", "tests.benchmarks.first_paint", *arguments)
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        said = process.stdout.readline() if process.stdout else b""
        seconds = time.perf_counter() - begun
    if said != b"painted\n":
        raise RuntimeError("the window was not painted")
    return seconds
