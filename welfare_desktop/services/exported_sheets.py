"""Workbooks written in the helper process: plain values come in, chunk by chunk, and the file goes back.

What was laid on the desk stays in the helper until the file is made; one file at a time. When the
helper was started anew meanwhile the rows are gone, and `finish` answers None.
"""

import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias, overload

from welfare_desktop.domain.kinds import field_at
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Count, CountOrText, Money
from welfare_desktop.domain.values.contract import Cell, Value
from welfare_desktop.sheets.writing import OutColumn, OutSheet, write_workbook

Spec: TypeAlias = tuple[str, str, bool]
"""A column: heading, path of its fact in the register's record ("" for text as it comes), whether the column
stays away when no row fills it."""
Line: TypeAlias = tuple[Value, ...]
Report: TypeAlias = Callable[[int, int], None]

REPORTED = 500

_desk: dict[int, list[list[Line]]] = {}


def begin(job: int, sheets: int) -> None:
    """Clear the desk for a workbook of so many sheets."""
    _desk.clear()
    _desk[job] = [[] for _ in range(sheets)]


def add(job: int, lines: Sequence[list[Line]]) -> None:
    """Lay lines on the desk, a list for each sheet."""
    for sheet, more in zip(_desk.get(job, ()), lines, strict=False):
        sheet.extend(more)


def finish(
    job: int, kind: str, sheets: Sequence[tuple[str, tuple[str, ...], Sequence[Spec]]], report: Report
) -> bytes | None:
    """The finished file; sheets are (name, title lines, columns). All but the first stay away when empty."""
    laid = _desk.pop(job, None)
    if laid is None:
        return None
    total, done, said = sum(map(len, laid)), 0, [0]

    def tell(count: int) -> None:
        said[0] = count
        report(count, total)

    made: list[OutSheet] = []
    for place, ((name, titles, specs), lines) in enumerate(zip(sheets, laid, strict=True)):
        if lines or not place:
            shown = _Shown(kind, specs, lines, lambda count, done=done: tell(done + count))
            made.append(OutSheet(name, shown.columns, shown, titles))
        done += len(lines)
    with ticking(lambda: report(said[0], total)):
        return write_workbook(made)


@contextmanager
def ticking(tick: Callable[[], None], seconds: float = 5.0) -> Generator[None]:
    """Tick while the block runs: of a city's register XlsxWriter packs the file for minutes without a word."""
    ended = threading.Event()

    def run() -> None:
        while not ended.wait(seconds):
            tick()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


class _Shown(Sequence[Sequence[Cell]]):
    """Lines as an office writes them, each shown when it is written."""

    def __init__(self, kind: str, specs: Sequence[Spec], lines: list[Line], report: Callable[[int], None]) -> None:
        filled = {place for line in lines for place, value in enumerate(line) if value not in (None, ())}
        self._lines = lines
        self._report = report
        self._kept = [place for place, (_, _, optional) in enumerate(specs) if place in filled or not optional]
        self._ways = [(place, _way(kind, specs[place][1])) for place in self._kept]
        self.columns = tuple(
            OutColumn(specs[place][0], "number" if _is_number(kind, specs[place][1]) else "text")
            for place in self._kept
        )

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, index: int) -> tuple[Cell, ...]: ...
    @overload
    def __getitem__(self, index: slice) -> list[tuple[Cell, ...]]: ...
    def __getitem__(self, index: int | slice) -> tuple[Cell, ...] | list[tuple[Cell, ...]]:
        if isinstance(index, slice):
            return [self._show(line) for line in self._lines[index]]
        return self._show(self._lines[index])

    def __iter__(self) -> Iterator[tuple[Cell, ...]]:
        for count, line in enumerate(self._lines, 1):
            yield self._show(line)
            if not count % REPORTED:
                self._report(count)

    def _show(self, line: Line) -> tuple[Cell, ...]:
        return tuple([None if line[place] is None else show(line[place]) for place, show in self._ways])


def _is_number(kind: str, path: str) -> bool:
    return bool(path) and isinstance(field_at(KINDS[kind].record, path).type, Count | Money | CountOrText)


def _way(kind: str, path: str) -> Callable[[Value], Any]:
    """How a value becomes a cell: numbers stay numbers, everything else is text."""
    return _as_it_is if not path or _is_number(kind, path) else field_at(KINDS[kind].record, path).type.show


def _as_it_is(value: Value) -> Value:
    return value
