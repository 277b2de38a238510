"""Office numbers (整理番号): plain serials per register, never reused; cases by fiscal year (受付番号 R8-0001)."""

import dataclasses
import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, func, select

from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.japanese.eras import era_year
from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.records import RecordT, fields_of
from welfare_desktop.store import settings
from welfare_desktop.store.records import among
from welfare_desktop.store.tables import ARRIVED_WRITE, ROOTS

NUMBER = "number"
BLOCK = 5000
"""受付番号 in the block of one PC; the second PC of an office begins at 5001."""
_BLOCK = "number.block"


def numbered(connection: Connection, kind: str, records: Sequence[RecordT], today: str) -> list[RecordT]:
    """The records, those without an office number given the next ones; numbers written by hand are kept.

    A number typed or imported that is higher than any before moves the counter on, so that none is
    ever given twice. `today` (ISO) tells the fiscal year of a case.
    """
    if not records or NUMBER not in fields_of(type(records[0])):
        return list(records)
    found = [_number(record) for record in records]
    return [
        record if number == given else dataclasses.replace(record, **{NUMBER: given})
        for record, number, given in zip(records, found, numbers(connection, kind, found, today), strict=True)
    ]


def numbers(connection: Connection, kind: str, written: Sequence[str], today: str) -> list[str]:
    """The office numbers of new records: what was written by hand, the next ones where nothing was ("")."""
    prefix, width = _series(kind, today)
    counter = _counter(connection, kind, prefix)
    block = _block(connection, kind)
    _move_on(connection, counter, [_serial(number, prefix) for number in written], block if block.start > 1 else None)
    lacking = sum(1 for number in written if not number)
    following = itertools.count(settings.next_number(connection, counter, lacking) if lacking else 0)
    return [number or f"{prefix}{next(following):0{width}}" for number in written]


def heed(connection: Connection, kind: str, given: Iterable[str]) -> None:
    """Move the counters beyond numbers that other PCs gave, so that none is given here again."""
    block = _block(connection, kind)
    series: dict[str, list[str]] = defaultdict(list)
    for number in given:
        series[number[: number.rfind("-") + 1] if kind == CASES else ""].append(number)
    for prefix, found in series.items():
        serials = [_serial(number, prefix) for number in found]
        _move_on(connection, _counter(connection, kind, prefix), serials, block if kind == CASES else None)


def take_block(connection: Connection, block: int) -> None:
    """Give 受付番号 from a block of this PC's own: the first PC of an office has block 0, numbers 1 to `BLOCK`."""
    settings.put(connection, _BLOCK, block)


def collisions(connection: Connection, kind: str) -> list[tuple[str, tuple[int, ...]]]:
    """Office numbers that several PCs gave while they did not know of one another, each with its records."""
    table = ROOTS[kind].table
    if NUMBER not in table.c:
        return []
    twice = select(table.c.number).where(table.c.number != "").group_by(table.c.number).having(func.count() > 1)
    query = select(table.c.number, table.c.id).where(table.c.number.in_(twice)).order_by(table.c.number, table.c.id)
    found: dict[str, list[int]] = {}
    for number, record in connection.execute(query):
        found.setdefault(number, []).append(record)
    arrived = select(ARRIVED_WRITE.c.root).where(
        among(ARRIVED_WRITE.c.root, [e for each in found.values() for e in each])
    )
    elsewhere = set(connection.execute(arrived).scalars()) if found else set[int]()
    return [(number, tuple(ids)) for number, ids in found.items() if not elsewhere.isdisjoint(ids)]


def _block(connection: Connection, kind: str) -> range:
    """The serials this PC gives in a register."""
    block: int = settings.get(connection, _BLOCK, 0) if kind == CASES else 0
    return range(block * BLOCK + 1, (block + 1) * BLOCK + 1)


def _counter(connection: Connection, kind: str, prefix: str) -> str:
    """The setting that counts a series; in a block of its own it begins where the block does."""
    first = _block(connection, kind).start
    counter = f"number.{kind}.{prefix}"
    if first > 1:
        counter += f".{first}"
        settings.put(connection, counter, settings.get(connection, counter, first))
    return counter


def _move_on(connection: Connection, counter: str, serials: Iterable[int], block: range | None) -> None:
    highest = max((serial for serial in serials if block is None or serial in block), default=0)
    if highest >= settings.get(connection, counter, 1):
        settings.put(connection, counter, highest + 1)


def _number(record: object) -> str:
    return getattr(record, NUMBER) or ""


def _series(kind: str, today: str) -> tuple[str, int]:
    """What stands before the serial, and its least number of digits."""
    if kind != CASES:
        return "", 1
    year = fiscal_year_of(today) or int(today[:4])
    named = era_year(f"{year:04}-12-31")
    return (f"{named[0].letter}{named[1]}-" if named else f"{year}-"), 4


def _serial(number: str, prefix: str) -> int:
    rest = number.removeprefix(prefix)
    return int(rest) if number.startswith(prefix) and rest.isascii() and rest.isdigit() and len(rest) < 10 else 0
