"""Records that say something else about a closed time than they did when it was closed."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, select

from welfare_desktop.store.changes import taken_back
from welfare_desktop.store.entries import later_entries, since
from welfare_desktop.store.records import chunks, states
from welfare_desktop.store.rows import Row, State
from welfare_desktop.store.tables import BATCH, ENTRY, SHAPES


class Late(NamedTuple):
    """A record of a register, the earliest day whose facts changed, and the last batch that touched it."""

    kind: str
    record: int
    day: str
    batch: int


Facts = Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
"""By table: the dates a row counts by, and the other facts that are counted with it."""


def late(connection: Connection, batch: int, until: str, facts: Facts) -> Iterator[Late]:
    """What was entered after a batch about days up to `until` (ISO). What was taken back again is not told.

    Nothing where there is no such batch.
    """
    after = since(connection, batch)
    if after is None:
        return
    touched = (
        select(ENTRY.c.kind, ENTRY.c.root)
        .join(BATCH, BATCH.c.id == ENTRY.c.batch)
        .where(BATCH.c.hlc > after.hlc, ENTRY.c.kind.in_(tuple(facts)))
        .distinct()
    )
    roots: dict[str, set[int]] = {}
    for table, root in connection.execute(touched).all():
        roots.setdefault(SHAPES[table].root, set()).add(root)
    for kind, found in roots.items():
        for chunk in chunks(sorted(found)):
            entries = later_entries(connection, after, chunk)
            now = states(connection, kind, chunk)
            for root in chunk:
                mine = entries.get(root, [])
                present = now.get(root, {})
                then = taken_back(present, (entry.change for entry in mine))
                day = _first_difference(then, present, until, facts)
                if day and mine:
                    yield Late(kind, root, day, mine[0].batch)


def _first_difference(then: State, now: State, until: str, facts: Facts) -> str:
    """The earliest day up to `until` of which the two states say different things; "" for none."""
    days = [
        min(_days(then.get(row), until, facts) | _days(now.get(row), until, facts))
        for row in {*then, *now}
        if _told(then.get(row), until, facts) != _told(now.get(row), until, facts)
    ]
    return min(days, default="")


def _told(row: Row | None, until: str, facts: Facts) -> tuple[object, ...]:
    """What a row says of the time up to `until`; nothing where it says nothing of it."""
    if row is None or not _days(row, until, facts):
        return ()
    dates, others = facts[row.shape.name]
    told = (row.values.get(key) for key in dates)
    return (*(day if day and str(day) <= until else None for day in told), *(row.values.get(key) for key in others))


def _days(row: Row | None, until: str, facts: Facts) -> set[str]:
    if row is None or row.shape.name not in facts:
        return set()
    return {str(day) for key in facts[row.shape.name][0] if (day := row.values.get(key)) and str(day) <= until}
