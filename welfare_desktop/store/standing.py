"""Where the journal stands, and what moved since: a plan made then may no longer hold."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from welfare_desktop.store.changes import Op
from welfare_desktop.store.tables import BATCH, ENTRY, ROOTS


@dataclass(frozen=True, slots=True)
class Moved:
    """Records of a register that later batches touched; `created` are those that were not there before."""

    records: frozenset[int]
    created: frozenset[int]


def position(connection: Connection) -> int:
    """How far the journal goes; 0 while it is empty."""
    return connection.execute(select(func.max(BATCH.c.hlc))).scalar() or 0


def moved_since(connection: Connection, kind: str, read_at: int) -> Moved:
    """What batches after a position did to the records of a register."""
    shapes = [shape.name for shape in ROOTS[kind].family()]
    query = (
        select(ENTRY.c.root, ENTRY.c.record, ENTRY.c.op)
        .join(BATCH, BATCH.c.id == ENTRY.c.batch)
        .where(BATCH.c.hlc > read_at, ENTRY.c.kind.in_(shapes))
    )
    found = connection.execute(query).all()
    created = {row.root for row in found if row.op == Op.CREATED and row.record == row.root}
    return Moved(frozenset(row.root for row in found), frozenset(created))
