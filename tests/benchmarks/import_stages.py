"""One import stage by stage: seconds by the clock, and seconds of processor time of the program and of its helper."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from tests.benchmarks.materials import helper_pid
from welfare_desktop.services.ledgers import importing, sources
from welfare_desktop.services.ledgers.carrying import ImportResult
from welfare_desktop.services.ledgers.sources import Source
from welfare_desktop.services.workspace import Workspace

STAGES = ("読取", "照合", "書込")
STATUS = "/proc/{process}/stat"

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds: by the clock, of the helper's processor, of the program's. The helper's are 0 where no one tells."""

    clock: float = 0.0
    helper: float = 0.0
    window: float = 0.0

    def __add__(self, other: "Cost") -> "Cost":
        return Cost(self.clock + other.clock, self.helper + other.helper, self.window + other.window)

    def __sub__(self, other: "Cost") -> "Cost":
        return Cost(self.clock - other.clock, self.helper - other.helper, self.window - other.window)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import cost stage by stage, and what came of it."""

    stages: tuple[Cost, ...]
    result: ImportResult

    @property
    def whole(self) -> Cost:
        return sum(self.stages, Cost())


class _Watch:
    """Tells what each piece of work cost."""

    def __init__(self, workspace: Workspace) -> None:
        self._helper = helper_pid(workspace)
        self.stages: list[Cost] = []

    def timed(self, work: Callable[[], Answer]) -> Answer:
        begun = self._now()
        answer = work()
        self.stages.append(self._now() - begun)
        return answer

    def _now(self) -> Cost:
        return Cost(time.perf_counter(), processor_seconds(self._helper), time.process_time())


def carry_out(workspace: Workspace, ledger: Path, *, numbered: bool = True) -> Imported:
    """Import a ledger as households in the three stages a clerk sees; without `numbered` its numbers are not mapped."""
    watch = _Watch(workspace)
    data = ledger.read_bytes()
    source = watch.timed(lambda: sources.open_source(workspace, data, ledger.name, register="households"))
    if not numbered:
        source = _unnumbered(source)
    plan = watch.timed(lambda: importing.propose(workspace, source))
    result = watch.timed(lambda: importing.carry_out(workspace, plan, {}))
    return Imported(tuple(watch.stages), result)


def _unnumbered(source: Source) -> Source:
    """The same file, its rows to be found by name and birth or address alone."""
    table = source.sheets[0].tables[0]
    column = next(each.column for each in table.columns if each.key == "number")
    return source.with_table(0, 0, table.with_key(column, ""))


def processor_seconds(process: int) -> float:
    """User and system time of a process, all its threads together; 0 where the system has no /proc."""
    status = Path(STATUS.format(process=process))
    if not status.exists():
        return 0.0
    fields = status.read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
