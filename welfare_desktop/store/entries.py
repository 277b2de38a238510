"""Journal entries read back as changes."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from welfare_desktop.store.changes import Change, Op
from welfare_desktop.store.records import chunks
from welfare_desktop.store.rows import load
from welfare_desktop.store.tables import BATCH, ENTRY, SHAPES

Entries = dict[int, list[Change]]
"""By root record, newest first."""


def entries_of(connection: Connection, batch: int, roots: Collection[int]) -> Entries:
    """What a batch did to these records."""
    return _by_root(connection, roots, _entries().where(ENTRY.c.batch == batch).order_by(ENTRY.c.n.desc()))


def later_entries(connection: Connection, hlc: int, roots: Collection[int]) -> Entries:
    """What every batch after the moment `hlc` did to these records."""
    query = _entries().join(BATCH, BATCH.c.id == ENTRY.c.batch).where(BATCH.c.hlc > hlc)
    return _by_root(connection, roots, query.order_by(BATCH.c.hlc.desc(), ENTRY.c.n.desc()))


def change_of(row: Row[*tuple[Any, ...]]) -> Change:
    """An entry as a change."""
    return Change(SHAPES[row.kind], row.record, Op(row.op), load(row.before))


def _entries() -> Select[Any, Any, Any, Any, Any]:
    return select(ENTRY.c.kind, ENTRY.c.record, ENTRY.c.root, ENTRY.c.op, ENTRY.c.before)


def _by_root(connection: Connection, roots: Iterable[int], query: Select[Any, Any, Any, Any, Any]) -> Entries:
    found: Entries = defaultdict(list)
    for chunk in chunks(roots):
        for row in connection.execute(query.where(ENTRY.c.root.in_(chunk))):
            found[row.root].append(change_of(row))
    return found
