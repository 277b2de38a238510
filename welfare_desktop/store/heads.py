"""What is in dispute between PCs (要確認), kept so that it can be listed; worked out anew whenever its record changes."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, func, select

from welfare_desktop.store.changes import Op
from welfare_desktop.store.merging import REFERENCE, Dispute, merged
from welfare_desktop.store.records import among
from welfare_desktop.store.rows import State, dump, load
from welfare_desktop.store.stories import Stamps
from welfare_desktop.store.tables import BATCH, ENTRY, HEAD, SHAPES

Pairs = list[tuple[int, State, State]]
"""Records with their rows before and after."""


class Head(NamedTuple):
    """One of the values in dispute: where, which sort, what was written by whom and when, on which PC."""

    root: int
    record: int
    key: str
    table: str
    sort: str
    value: Any
    batch: int
    replica: int
    clerk: str
    at_utc: str


def put(connection: Connection, root: int, disputes: Iterable[Dispute]) -> None:
    """Keep the disputes of a record in place of those it had."""
    connection.execute(delete(HEAD).where(HEAD.c.root == root))
    rows = [
        {
            "root": root, "record": each.record, "key": each.key, "batch": each.batch,
            "kind": each.shape.name, "sort": each.sort, "value": dump({each.key: each.value}),
        }
        for each in disputes
    ]  # fmt: skip
    if rows:
        connection.execute(HEAD.insert(), rows)


def forget(connection: Connection, roots: Collection[int]) -> None:
    """Forget the disputes of records."""
    connection.execute(delete(HEAD).where(among(HEAD.c.root, roots)))


def listed(connection: Connection, tables: Collection[str] = ()) -> list[Head]:
    """Every head in dispute, those of one fact together, the oldest first; of some tables only, if given."""
    query = (
        select(HEAD, BATCH.c.replica, BATCH.c.clerk, BATCH.c.at_utc)
        .join(BATCH, BATCH.c.id == HEAD.c.batch)
        .order_by(HEAD.c.root, HEAD.c.record, HEAD.c.key, BATCH.c.at_utc, BATCH.c.id)
    )
    if tables:
        query = query.where(HEAD.c.kind.in_(tables))
    return [
        Head(
            row.root, row.record, row.key, row.kind, row.sort, load(row.value)[row.key],
            row.batch, row.replica, row.clerk, row.at_utc,
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def count(connection: Connection) -> int:
    """How many facts and rows are in dispute."""
    query = select(HEAD.c.record, HEAD.c.key).distinct().subquery()
    return connection.execute(select(func.count()).select_from(query)).scalar_one()


def lost(connection: Connection, targets: Collection[int]) -> dict[str, set[int]]:
    """Records, by register, that refer to one of these while it was not there."""
    found: dict[str, set[int]] = defaultdict(set)
    for row in connection.execute(select(HEAD).where(HEAD.c.sort == REFERENCE)):
        if load(row.value)[row.key] in targets:
            found[SHAPES[row.kind].root].add(row.root)
    return found


def after(connection: Connection, batch: int) -> dict[str, Pairs]:
    """What a batch written here brings with it: references that found their record again, by register."""
    if not _any(connection):
        return {}
    made = (ENTRY.c.batch == batch, ENTRY.c.op == Op.CREATED, ENTRY.c.record == ENTRY.c.root)
    roots = set(connection.execute(select(ENTRY.c.root).where(*made)).scalars())
    stamps = Stamps(connection)
    return {
        kind: [(root, story.now, each.state) for root, story, each in merged(connection, kind, found, stamps)]
        for kind, found in lost(connection, roots).items()
    }


def renew(connection: Connection, batch: int) -> None:
    """Work out anew what is in dispute about the records that a batch written here touched."""
    if not _any(connection):
        return
    touched = select(ENTRY.c.root).where(ENTRY.c.batch == batch)
    of_kind: dict[str, set[int]] = defaultdict(set)
    for row in connection.execute(select(HEAD.c.root, HEAD.c.kind).where(HEAD.c.root.in_(touched))).all():
        of_kind[SHAPES[row.kind].root].add(row.root)
    stamps = Stamps(connection)
    for kind, roots in of_kind.items():
        for root, _, each in merged(connection, kind, roots, stamps):
            put(connection, root, each.disputes)


def _any(connection: Connection) -> bool:
    return connection.execute(select(HEAD.c.root).limit(1)).scalar() is not None
