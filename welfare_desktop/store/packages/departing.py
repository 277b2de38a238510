"""The batches another PC may lack, with everything they wrote."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, select

from welfare_desktop.domain.values import Sealed
from welfare_desktop.store.journal import NOBODY
from welfare_desktop.store.packages.arriving import PackedBatch, PackedWrite, unpacked
from welfare_desktop.store.records import among, chunks
from welfare_desktop.store.rows import dump, load
from welfare_desktop.store.stories import WITHHELD, Stamps, Write, by_register, stories
from welfare_desktop.store.tables import ARRIVAL, ARRIVED_WRITE, BATCH, WAITING


def depart(connection: Connection, after: Mapping[int, int], *, narratives: bool) -> list[PackedBatch]:
    """Every batch above a position, those too that wait here, in the order they became known.

    Without `narratives` sealed values stay here, and the batches say so.
    """
    query = select(BATCH, ARRIVAL.c.made, ARRIVAL.c.withheld).outerjoin(ARRIVAL, ARRIVAL.c.batch == BATCH.c.id)
    found = connection.execute(query.where(BATCH.c.replica != NOBODY).order_by(BATCH.c.hlc)).mappings().all()
    lacking = [row for row in found if row["seq"] > after.get(row["replica"], 0)]
    own = {row["id"] for row in lacking if row["made"] is None}
    writes = defaultdict[int, list[PackedWrite]](list)
    for batch, write in (*_own(connection, own), *_arrived(connection, {row["id"] for row in lacking} - own)):
        writes[batch].append(write)
    packed = [_packed(row, writes[row["id"]]) for row in lacking]
    for body in connection.execute(select(WAITING.c.body)).scalars().all():
        waiting = unpacked(json.loads(body))
        if waiting.row["seq"] > after.get(waiting.row["replica"], 0):
            packed.append(waiting)
    return packed if narratives else [_without_narratives(each) for each in packed]


def _packed(row: Mapping[Any, Any], writes: Iterable[PackedWrite]) -> PackedBatch:
    values = {column.name: row[column.name] for column in BATCH.columns}
    if row["made"] is not None:
        values["hlc"] = row["made"]
    return PackedBatch(values, bool(row["withheld"]), tuple(writes))


def _own(connection: Connection, batches: set[int]) -> Iterator[tuple[int, PackedWrite]]:
    """What batches of this journal wrote, in their order."""
    found: list[tuple[Write, int]] = []
    stamps = Stamps(connection)
    for kind, roots in by_register(connection, batches).items():
        for chunk in chunks(roots):
            for root, story in stories(connection, kind, chunk, stamps).items():
                found += [(write, root) for write in story.writes if write.stamp.batch in batches]
    for write, root in sorted(found, key=lambda each: each[0].n):
        yield (
            write.stamp.batch,
            PackedWrite(write.shape.name, write.record, root, write.op.value, dump(write.after)),
        )


def _arrived(connection: Connection, batches: set[int]) -> Iterator[tuple[int, PackedWrite]]:
    table = ARRIVED_WRITE
    for chunk in chunks(batches):
        query = select(table).where(among(table.c.batch, chunk)).order_by(table.c.batch, table.c.n)
        for row in connection.execute(query):
            yield row.batch, PackedWrite(row.kind, row.record, row.root, row.op, row.after)


def _without_narratives(packed: PackedBatch) -> PackedBatch:
    writes = tuple(map(_opened_only, packed.writes))
    return PackedBatch(packed.row, packed.withheld or writes != packed.writes, writes)


def _opened_only(write: PackedWrite) -> PackedWrite:
    """The write without sealed values; it names their facts, so that nobody takes them for empty."""
    if '{"sealed":' not in write.after:
        return write
    after = load(write.after)
    sealed = tuple(key for key, value in after.items() if isinstance(value, Sealed))
    kept = {key: value for key, value in after.items() if key not in sealed}
    return write._replace(after=dump({**kept, WITHHELD: (*after.get(WITHHELD, ()), *sealed)})) if sealed else write
