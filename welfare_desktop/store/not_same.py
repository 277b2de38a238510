"""Pairs a clerk has said are different people (別人): never proposed as duplicates again.

A pair of a record that was joined to another one holds for that one too; such a pair names the batch it follows from.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, delete, or_, select

from welfare_desktop.store.records import existing
from welfare_desktop.store.tables import NOT_SAME

_INSERT = "INSERT OR IGNORE INTO not_same (kind, one, other, clerk, at_utc, joined) VALUES (?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class NotSame:
    """Two records, the lower id first, who said so and when; `joined` is the batch it follows from (0: said so)."""

    one: int
    other: int
    clerk: str
    at_utc: str
    joined: int


def put(connection: Connection, kind: str, one: int, other: int, *, clerk: str, at: datetime) -> None:
    """Note that two records of a register are not the same; what was noted first stays."""
    said = at.astimezone(UTC).isoformat(timespec="milliseconds")
    connection.exec_driver_sql(_INSERT, (kind, *sorted((one, other)), clerk, said, None))


def forget(connection: Connection, kind: str, one: int, other: int) -> None:
    """Take the note back."""
    first, second = sorted((one, other))
    table = NOT_SAME.c
    connection.execute(delete(NOT_SAME).where(table.kind == kind, table.one == first, table.other == second))


def follow(connection: Connection, kind: str, gone: int, kept: int, batch: int) -> None:
    """What was said of a record that was joined to another one is said of that one."""
    table = NOT_SAME.c
    query = select(NOT_SAME).where(table.kind == kind, or_(table.one == gone, table.other == gone))
    for row in connection.execute(query).all():
        other = row.other if row.one == gone else row.one
        if other != kept:
            connection.exec_driver_sql(_INSERT, (kind, *sorted((kept, other)), row.clerk, row.at_utc, batch))


def unfollow(connection: Connection, batch: int) -> None:
    """Take back what followed from a batch."""
    connection.execute(delete(NOT_SAME).where(NOT_SAME.c.joined == batch))


def pairs(connection: Connection, kind: str) -> set[tuple[int, int]]:
    """All such pairs of a register, the lower id first."""
    query = select(NOT_SAME.c.one, NOT_SAME.c.other).where(NOT_SAME.c.kind == kind)
    return {(row.one, row.other) for row in connection.execute(query)}


def listed(connection: Connection, kind: str) -> list[NotSame]:
    """The pairs of records that exist, the newest first."""
    query = select(NOT_SAME).where(NOT_SAME.c.kind == kind).order_by(NOT_SAME.c.at_utc.desc(), NOT_SAME.c.one)
    rows = connection.execute(query).all()
    there = existing(connection, kind, {each for row in rows for each in (row.one, row.other)})
    return [
        NotSame(row.one, row.other, row.clerk, row.at_utc, row.joined or 0)
        for row in rows
        if row.one in there and row.other in there
    ]
