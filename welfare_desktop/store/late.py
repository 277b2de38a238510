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
    """A record of a register, the earliest day of what changed, and the last batch that touched it."""

    kind: str
    record: int
    day: str
    batch: int


class Counts(NamedTuple):
    """What of a table is counted: the dates a row counts by (else its `year`), and the other facts counted with it."""

    dates: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


Facts = Mapping[str, Counts]
"""By table."""


class Closed(NamedTuple):
    """A closed fiscal year: figures of days count up to `until` (ISO), yearly ones by the year itself."""

    year: int
    until: str


def late(connection: Connection, batch: int, closed: Closed, facts: Facts) -> Iterator[Late]:
    """What was entered after a batch about the year it closed. What was taken back again is not told.

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
                day = _first_difference(then, present, closed, facts)
                if day and mine:
                    yield Late(kind, root, day, mine[0].batch)


def _first_difference(then: State, now: State, closed: Closed, facts: Facts) -> str:
    """The earliest day of the closed year from which the two states say different things; "" for none.

    A day that was entered or changed counts before the days of rows in which only other facts changed.
    """
    entered: set[str] = set()
    others: set[str] = set()
    for row in {*then, *now}:
        before, after = then.get(row), now.get(row)
        if _told(before, closed, facts) != _told(after, closed, facts):
            before_days, after_days = _days(before, closed, facts), _days(after, closed, facts)
            entered |= _turning(before or after, before_days ^ after_days)
            others |= before_days | after_days
    return min(entered or others, default="")


def _turning(row: Row | None, days: set[str]) -> set[str]:
    """The days on which something turned: of what held for a time (`since` to `until`) the last."""
    is_past = row is not None and "until" in row.values and "since" in row.values
    return {max(days)} if is_past and days else days


def _told(row: Row | None, closed: Closed, facts: Facts) -> tuple[object, ...]:
    """What a row says of the closed year; nothing where it says nothing of it."""
    if row is None or not _days(row, closed, facts):
        return ()
    counts = facts[row.shape.name]
    others = tuple(row.values.get(key) for key in counts.others)
    if not counts.dates:
        return (closed.year, *others) if any(other is not None for other in others) else ()
    told = (row.values.get(key) for key in counts.dates)
    return (*(day if day and str(day) <= closed.until else None for day in told), *others)


def _days(row: Row | None, closed: Closed, facts: Facts) -> set[str]:
    if row is None or row.shape.name not in facts:
        return set()
    dates = facts[row.shape.name].dates
    if not dates:
        return {closed.until} if row.values.get("year") == closed.year else set()
    return {str(day) for key in dates if (day := row.values.get(key)) and str(day) <= closed.until}
