"""How a measure is carried out: in a process of its own, away from this user's screen and settings."""

import importlib
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.benchmarks.figures import Result


def stand_apart(folder: Path) -> None:
    """Let no process of the measures show a window or touch this user's own settings."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # the offscreen platform remarks on every window
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME"):
        os.environ[name] = str(folder / "user")
    (folder / "user").mkdir(mode=0o700)


def in_own_process(name: str, runs: int, folder: Path) -> list[Result]:
    """What a measure finds, worked out in a fresh process."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as process:
        return process.submit(carry_out, name, runs, folder).result()


def carry_out(name: str, runs: int, folder: Path) -> list[Result]:
    """In the measure's process: carry it out."""
    module = importlib.import_module(f"tests.benchmarks.{name}")
    return list(module.measure(runs, folder))
