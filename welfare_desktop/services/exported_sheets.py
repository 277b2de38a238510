"""Workbooks written in the helper process: plain values come in, chunk by chunk, and the file goes back.

What was laid on the desk stays in the helper until the file is made; one file at a time. When the
helper was started anew meanwhile the rows are gone, and `finish` answers None.
"""

import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from itertools import compress
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
Row: TypeAlias = tuple[Cell, ...]
Report: TypeAlias = Callable[[int, int], None]

REPORTED = 500

_desk: dict[int, list["_Laid"]] = {}


def begin(job: int, kind: str, sheets: Sequence[Sequence[Spec]]) -> None:
    """Clear the desk for a workbook; each of its sheets is given by its columns."""
    _desk.clear()
    _desk[job] = [_Laid(kind, specs) for specs in sheets]


def add(job: int, lines: Sequence[Sequence[Line]]) -> None:
    """Lay lines on the desk, a list for each sheet."""
    for sheet, more in zip(_desk.get(job, ()), lines, strict=False):
        sheet.add(more)


def finish(job: int, heads: Sequence[tuple[str, tuple[str, ...]]], report: Report) -> bytes | None:
    """The finished file; each sheet has its name and title lines. All but the first stay away when empty."""
    laid = _desk.pop(job, None)
    if laid is None:
        return None
    total, done, said = sum(len(sheet.rows) for sheet in laid), 0, [0]

    def tell(count: int) -> None:
        said[0] = count
        report(count, total)

    made: list[OutSheet] = []
    for place, ((name, titles), sheet) in enumerate(zip(heads, laid, strict=True)):
        if sheet.rows or not place:
            rows = _Reported(sheet.kept_rows(), lambda count, done=done: tell(done + count))
            made.append(OutSheet(name, sheet.kept_columns(), rows, titles))
        done += len(sheet.rows)
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


class _Laid:
    """A sheet on the desk: its lines as an office writes them."""

    def __init__(self, kind: str, specs: Sequence[Spec]) -> None:
        self.rows: list[Row] = []
        self._ways = [_way(kind, path) for _, path, _ in specs]
        self._columns = [
            OutColumn(heading, "number" if _is_number(kind, path) else "text") for heading, path, _ in specs
        ]
        self._unfilled = {place for place, (_, _, optional) in enumerate(specs) if optional}

    def add(self, lines: Sequence[Line]) -> None:
        """Show more lines."""
        for line in lines:
            shown = tuple(
                [None if value is None else show(value) for show, value in zip(self._ways, line, strict=True)]
            )
            self.rows.append(shown)
            if self._unfilled:
                self._unfilled -= {place for place in self._unfilled if shown[place] not in (None, "")}

    def kept_columns(self) -> tuple[OutColumn, ...]:
        """The columns without the optional ones that no row fills."""
        return tuple(column for place, column in enumerate(self._columns) if place not in self._unfilled)

    def kept_rows(self) -> list[Row]:
        """The rows of these columns."""
        if not self._unfilled:
            return self.rows
        kept = [place not in self._unfilled for place in range(len(self._columns))]
        return [tuple(compress(row, kept)) for row in self.rows]


class _Reported(Sequence[Row]):
    """Rows that tell how many of them have been written."""

    def __init__(self, rows: list[Row], report: Callable[[int], None]) -> None:
        self._rows = rows
        self._report = report

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> list[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | list[Row]:
        return self._rows[index]

    def __iter__(self) -> Iterator[Row]:
        for count, row in enumerate(self._rows, 1):
            yield row
            if not count % REPORTED:
                self._report(count)


def _is_number(kind: str, path: str) -> bool:
    return bool(path) and isinstance(field_at(KINDS[kind].record, path).type, Count | Money | CountOrText)


def _way(kind: str, path: str) -> Callable[[Value], Any]:
    """How a value becomes a cell: numbers stay numbers, everything else is text."""
    return _as_it_is if not path or _is_number(kind, path) else field_at(KINDS[kind].record, path).type.show


def _as_it_is(value: Value) -> Value:
    return value
