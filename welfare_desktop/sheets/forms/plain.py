"""Raw cells of a reader turned into plain ones: text, whole numbers, ISO dates, nothing."""

import datetime
from collections.abc import Callable, Iterable
from typing import TypeAlias

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Row

Raw: TypeAlias = str | int | float | bool | datetime.date | datetime.time | datetime.timedelta

EXACT = 1e15
REMEMBERED = 8192


def plain_row(raw: Iterable[Raw], texts: dict[str, str]) -> Row:
    """One row without its blank tail; blank is None, and so is text of spaces alone.

    `texts` are those met before: equal cells share one, since a ledger repeats itself.
    """
    if len(texts) > REMEMBERED:
        texts.clear()
    shared = texts.setdefault
    cells: list[Cell] = [
        (shared(cell, cell) if cell and not cell.isspace() else None)  # type: ignore[arg-type, union-attr]
        if cell.__class__ is str
        else PLAIN[cell.__class__](cell)
        for cell in raw
    ]
    while cells and cells[-1] is None:
        cells.pop()
    return tuple(cells)


def _plain_float(value: float) -> Cell:
    return int(value) if value.is_integer() and abs(value) < EXACT else value


def _plain_moment(moment: datetime.datetime) -> Cell:
    if moment.time() == datetime.time():
        return moment.date().isoformat()
    return moment.isoformat(timespec="seconds" if moment.second else "minutes")


def _plain_time(time: datetime.time) -> Cell:
    return time.isoformat(timespec="seconds" if time.second else "minutes")


def _plain_length(length: datetime.timedelta) -> Cell:
    """Hours may pass 24: 157:00."""
    seconds = round(length.total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    minutes, second = divmod(rest, 60)
    text = f"{hours:02}:{minutes:02}" + (f":{second:02}" if second else "")
    return f"-{text}" if seconds < 0 else text


PLAIN: dict[type, Callable[..., Cell]] = {
    float: _plain_float,
    bool: bool,
    int: int,
    datetime.datetime: _plain_moment,
    datetime.date: datetime.date.isoformat,
    datetime.time: _plain_time,
    datetime.timedelta: _plain_length,
}
