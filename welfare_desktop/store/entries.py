"""Journal entries read back as changes."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Select, select

from welfare_desktop.store.changes import Change, Op
from welfare_desktop.store.records import among, chunks
from welfare_desktop.store.rows import load
from welfare_desktop.store.tables import BATCH, ENTRY, SHAPES


class Entry(NamedTuple):
    """A change and the batch that made it."""

    batch: int
    change: Change


Entries = dict[int, list[Entry]]
"""By root record, newest first."""

_Selected = Select[Any, Any, Any, Any, Any, Any]


@dataclass(frozen=True, slots=True)
class Since:
    """What came after a batch. `void` are later batches that took one another, or the batch itself, back."""

    batch: int
    hlc: int
    void: frozenset[int]


def since(connection: Connection, batch: int) -> Since | None:
    """The time after a batch; None when there is no such batch."""
    hlc = connection.execute(select(BATCH.c.hlc).where(BATCH.c.id == batch)).scalar()
    if hlc is None:
        return None
    found = connection.execute(select(BATCH.c.id, BATCH.c.undoes).where(BATCH.c.hlc > hlc)).all()
    undoes = {row.id: row.undoes for row in found}
    pairs = [(one, other) for one, other in undoes.items() if other in undoes or other == batch]
    return Since(batch, hlc, frozenset(each for pair in pairs for each in pair))


def entries_of(connection: Connection, batch: int, roots: Collection[int]) -> Entries:
    """What a batch did to these records."""
    return _by_root(connection, roots, _entries().where(ENTRY.c.batch == batch).order_by(ENTRY.c.n.desc()))


def later_entries(connection: Connection, after: Since, roots: Collection[int]) -> Entries:
    """What every later batch did to these records."""
    query = _entries().join(BATCH, BATCH.c.id == ENTRY.c.batch).where(BATCH.c.hlc > after.hlc)
    return _by_root(connection, roots, query.order_by(BATCH.c.hlc.desc(), ENTRY.c.n.desc()))


def change_of(row: Row[*tuple[Any, ...]]) -> Change:
    """An entry as a change."""
    return Change(SHAPES[row.kind], row.record, Op(row.op), load(row.before))


def _entries() -> _Selected:
    return select(ENTRY.c.batch, ENTRY.c.kind, ENTRY.c.record, ENTRY.c.root, ENTRY.c.op, ENTRY.c.before)


def _by_root(connection: Connection, roots: Iterable[int], query: _Selected) -> Entries:
    found: Entries = defaultdict(list)
    for chunk in chunks(roots):
        for row in connection.execute(query.where(among(ENTRY.c.root, chunk))).all():
            found[row.root].append(Entry(row.batch, change_of(row)))
    return found
