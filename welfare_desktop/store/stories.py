"""Everything that was ever written to a record, on whichever PC, with the values written.

The journal here says what each batch changed here. Of a batch that was written here (or on the PC this office was
copied from) that is what was written, and the values are the next entry's or the row's; what other PCs wrote lies in
`arrived_write` as they sent it.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from welfare_desktop.domain.replication import Stamp
from welfare_desktop.store.changes import Change, Op, take_back
from welfare_desktop.store.entries import change_of
from welfare_desktop.store.records import among, chunks, states
from welfare_desktop.store.rows import State, descendants, load
from welfare_desktop.store.tables import ARRIVAL, ARRIVED_WRITE, BATCH, ENTRY, REVISION, SHAPES, Shape

STANDS = ""
"""The key that stands for the row itself: written true by what makes or keeps it."""
WITHHELD = "?"
"""Holds the keys that a package did not say."""


class Write(NamedTuple):
    """What one batch wrote to one row: all values of a row made, the changed ones, nothing for a row removed."""

    stamp: Stamp
    n: int
    shape: Shape
    record: int
    op: Op
    after: Mapping[str, Any]


@dataclass(slots=True)
class Story:
    """A record as it is here, everything written to it, and the highest revision it ever had."""

    now: State
    writes: list[Write] = field(default_factory=list[Write])
    revision: int = 0


class Stamps:
    """The stamps of batches, each made once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[int, Stamp] = {}

    def of(self, batches: Iterable[int]) -> Mapping[int, Stamp]:
        """Stamps by batch, of these and of others."""
        wanted = set(batches) - self._known.keys()
        if wanted:
            columns = (BATCH.c.id, BATCH.c.hlc, BATCH.c.replica, BATCH.c.seq, BATCH.c.seen, ARRIVAL.c.made)
            query = select(*columns).outerjoin(ARRIVAL, ARRIVAL.c.batch == BATCH.c.id)
            for row in self._connection.execute(query.where(among(BATCH.c.id, wanted))).all():
                made = row.hlc if row.made is None else row.made
                self._known[row.id] = Stamp(row.id, made, row.replica, row.seq, seen_of(row.seen))
        return self._known


def seen_of(text: str) -> dict[int, int]:
    """What a batch had seen, from its column."""
    return {int(replica): seq for replica, seq in json.loads(text).items()}


def stories(connection: Connection, kind: str, roots: Collection[int], stamps: Stamps) -> dict[int, Story]:
    """The stories of some records of a register; of one never heard of an empty one."""
    now = states(connection, kind, roots)
    found = {root: Story(now.get(root, {})) for root in roots}
    _tell_own(connection, found, stamps)
    _tell_arrived(connection, found, stamps)
    for story in found.values():
        story.writes.sort(key=lambda write: write.n)
    return found


def _tell_own(connection: Connection, found: Mapping[int, Story], stamps: Stamps) -> None:
    """Go back through the journal, newest first: the rows are then as each batch left them."""
    query = (
        select(
            ENTRY.c.batch, ENTRY.c.n, ENTRY.c.kind, ENTRY.c.record, ENTRY.c.root, ENTRY.c.op, ENTRY.c.before,
            ARRIVAL.c.made,
        )
        .join(BATCH, BATCH.c.id == ENTRY.c.batch)
        .outerjoin(ARRIVAL, ARRIVAL.c.batch == ENTRY.c.batch)
        .where(among(ENTRY.c.root, found))
        .order_by(BATCH.c.hlc.desc(), ENTRY.c.n.desc())
    )  # fmt: skip
    rows = {root: dict(story.now) for root, story in found.items()}
    for story in found.values():
        story.revision = max((row.values.get(REVISION, 0) for row in story.now.values()), default=0)
    entries = connection.execute(query).all()
    known = stamps.of(entry.batch for entry in entries if entry.made is None)
    for entry in entries:
        change, story = change_of(entry), found[entry.root]
        story.revision = max(story.revision, change.before.get(REVISION) or 0)
        if entry.made is None:
            stamp = known[entry.batch]
            story.writes += [Write(stamp, entry.n, *each) for each in written(change, rows[entry.root])]
        take_back(rows[entry.root], change)


def written(change: Change, left: State) -> Iterator[tuple[Shape, int, Op, Mapping[str, Any]]]:
    """What a change of the journal wrote, given the rows as it left them; parents before their children."""
    match change.op:
        case Op.CREATED:
            for record in descendants(left, change.record):
                if record in left:
                    row = left[record]
                    yield row.shape, record, Op.CREATED, {k: v for k, v in row.values.items() if k != REVISION}
        case Op.CHANGED:
            values: Mapping[str, Any] = left[change.record].values if change.record in left else {}
            yield change.shape, change.record, Op.CHANGED, {key: values.get(key) for key in change.before}
        case Op.REMOVED:
            yield change.shape, change.record, Op.REMOVED, {}


def _tell_arrived(connection: Connection, found: Mapping[int, Story], stamps: Stamps) -> None:
    query = select(ARRIVED_WRITE).where(among(ARRIVED_WRITE.c.root, found)).order_by(ARRIVED_WRITE.c.n)
    rows = connection.execute(query).all()
    known = stamps.of(row.batch for row in rows)
    for row in rows:
        write = Write(known[row.batch], row.n, SHAPES[row.kind], row.record, Op(row.op), load(row.after))
        found[row.root].writes.append(write)


def by_register(connection: Connection, batches: Collection[int]) -> dict[str, list[int]]:
    """The records that some batches touched here or wrote to, by register."""
    found: dict[str, dict[int, None]] = defaultdict(dict)
    for table in (ENTRY, ARRIVED_WRITE):
        for chunk in chunks(batches):
            query = select(table.c.kind, table.c.root).where(among(table.c.batch, chunk)).distinct()
            for kind, root in connection.execute(query).all():
                found[SHAPES[kind].root][root] = None
    return {kind: list(roots) for kind, roots in found.items()}
