"""Batches that other PCs wrote, applied here: each once, in any order of coming, each after what it had seen."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, func, select, update

from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.replication import Stamp, ready
from welfare_desktop.store import heads
from welfare_desktop.store.changes import Op
from welfare_desktop.store.journal import NOBODY, Batch, open_arrived
from welfare_desktop.store.merging import merged
from welfare_desktop.store.pointers import pointers
from welfare_desktop.store.records import chunks
from welfare_desktop.store.stories import Stamps
from welfare_desktop.store.tables import ARRIVAL, ARRIVED_WRITE, BATCH, SHAPES, WAITING

AT_ONCE = 500
"""Records worked out together."""

Progress = Callable[[int, int], None]


class PackedWrite(NamedTuple):
    """One row's write as it travels: table, row, record, what happened, values as JSON (`rows.dump`)."""

    table: str
    record: int
    root: int
    op: str
    after: str


@dataclass(frozen=True, slots=True)
class PackedBatch:
    """A batch as it travels: its row in the journal (`hlc`: when it was made), whether narratives were left out."""

    row: Mapping[str, Any]
    withheld: bool
    writes: tuple[PackedWrite, ...]

    @property
    def stamp(self) -> Stamp:
        """Where it stands among all batches."""
        seen = {int(replica): seq for replica, seq in json.loads(self.row["seen"]).items()}
        return Stamp(self.row["id"], self.row["hlc"], self.row["replica"], self.row["seq"], seen)

    def packed(self) -> list[Any]:
        """As plain lists."""
        return [dict(self.row), self.withheld, self.writes]


def unpacked(found: Any) -> PackedBatch:
    """What `packed` gave; KeyError, TypeError, ValueError for anything else."""
    row, withheld, writes = found
    values = {column.name: row[column.name] for column in BATCH.columns}
    for name, value in values.items():
        expected = int if name in _NUMBERS else str
        if not isinstance(value, expected) and not (value is None and name == "undoes"):
            raise ValueError(name)
    packed = PackedBatch(values, bool(withheld), tuple(_unpacked_write(*each) for each in writes))
    if not (0 < packed.stamp.made < _LATEST_MADE and packed.stamp.seq > 0):
        raise ValueError("stamp")
    return packed


_LATEST_MADE = 1 << 62
"""Beyond it (the year 2089) our own clock, which follows the latest heard of, would run out of bits."""
_NUMBERS = frozenset(("id", "replica", "seq", "hlc", "undoes"))


def _unpacked_write(table: str, record: int, root: int, op: str, after: str) -> PackedWrite:
    if not (isinstance(record, int) and isinstance(root, int) and isinstance(after, str)):  # pyright: ignore[reportUnnecessaryIsInstance] - from a file
        raise TypeError(table)
    values: dict[str, Any] = json.loads(after)
    if not values.keys() <= {*SHAPES[table].keys, "parent", "ordinal", "written", "", "?"}:
        raise KeyError(table)
    return PackedWrite(table, record, root, Op(op).value, after)


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What became of batches: applied now (also earlier ones that had waited), known already, still waiting.

    `lacking` are the PCs whose earlier batches have not come yet.
    """

    applied: int
    known: int
    waiting: int
    lacking: frozenset[int]
    touched: frozenset[str]


def arrive(connection: Connection, batches: Iterable[PackedBatch], progress: Progress) -> Arrivals:
    """Apply what is new, in the caller's transaction.

    Refusal `package.same-replica` where two PCs write under one number.
    """
    position = position_of(connection)
    fresh, known = _unknown(connection, batches, position, progress)
    coming = sorted((*_waiting(connection), *fresh), key=lambda each: not each.withheld)  # whole ones win
    waiting = list({(each.row["replica"], each.row["seq"]): (each.stamp, each) for each in coming}.values())
    stamps, touched, done = Stamps(connection), set[str](), set[tuple[int, int]]()
    told = _Told(progress, sum(len({write.root for write in each.writes}) for _, each in waiting))
    for stamp, each in ready(waiting, position):
        touched |= _Arriving(connection, each, stamps, told).apply()
        done.add((stamp.replica, stamp.seq))
    left = [(stamp, each) for stamp, each in waiting if (stamp.replica, stamp.seq) not in done]
    _wait(connection, left)
    return Arrivals(len(done), known, len(left), _lacking((stamp for stamp, _ in left), position), frozenset(touched))


def position_of(connection: Connection) -> dict[int, int]:
    """The last batch known of every PC; all before it are known too."""
    query = select(BATCH.c.replica, func.max(BATCH.c.seq)).where(BATCH.c.replica != NOBODY)
    return dict(connection.execute(query.group_by(BATCH.c.replica)).all())


def _unknown(
    connection: Connection, batches: Iterable[PackedBatch], position: Mapping[int, int], progress: Progress
) -> tuple[list[PackedBatch], int]:
    """The batches not known yet, and how many are."""
    fresh: list[PackedBatch] = []
    known = 0
    for each in batches:
        if each.row["seq"] > position.get(each.row["replica"], 0):
            fresh.append(each)
            continue
        known += 1
        place = (BATCH.c.replica == each.row["replica"], BATCH.c.seq == each.row["seq"])
        found = connection.execute(select(BATCH.c.id).where(*place)).scalar()
        if found != each.row["id"]:
            raise Refusal(
                "package.same-replica",
                "二つのパソコンが同じ番号で記録しているため、変更を合わせられません。",
                "この事務所のデータは変わっていません。",
                "控えから写したほうのパソコンで「新しいパソコンとして加わる」を行ってください。",
            )
        if not each.withheld:
            _complete(connection, each, progress)
    return fresh, known


def _complete(connection: Connection, packed: PackedBatch, progress: Progress) -> None:
    """Narratives that a package had left out have come: what they change here is a batch that nobody wrote."""
    partial = (ARRIVAL.c.batch == packed.row["id"], ARRIVAL.c.withheld)
    if connection.execute(select(ARRIVAL.c.batch).where(*partial)).scalar() is None:
        return
    connection.execute(update(ARRIVAL).where(*partial).values(withheld=False))
    connection.execute(delete(ARRIVED_WRITE).where(ARRIVED_WRITE.c.batch == packed.row["id"]))
    _keep_writes(connection, packed)
    last = connection.execute(select(func.max(BATCH.c.seq)).where(BATCH.c.replica == NOBODY)).scalar() or 0
    own = {"id": new_id(), "replica": NOBODY, "seq": last + 1, "verb": "package.narratives", "undoes": None}
    with open_arrived(connection, {**packed.row, **own, "seen": "{}"}) as batch:
        connection.execute(ARRIVAL.insert().values(batch=batch.id, made=0, withheld=False))
        told = _Told(progress, len({write.root for write in packed.writes}))
        _Arriving(connection, packed, Stamps(connection), told).merge_all(batch)


def _waiting(connection: Connection) -> Iterator[PackedBatch]:
    for body in connection.execute(select(WAITING.c.body)).scalars().all():
        yield unpacked(json.loads(body))


def _wait(connection: Connection, left: Collection[tuple[Stamp, PackedBatch]]) -> None:
    connection.execute(delete(WAITING))
    rows = [
        {"replica": stamp.replica, "seq": stamp.seq, "body": json.dumps(each.packed(), ensure_ascii=False)}
        for stamp, each in left
    ]
    if rows:
        connection.execute(WAITING.insert(), rows)


def _lacking(left: Iterable[Stamp], position: Mapping[int, int]) -> frozenset[int]:
    waiting = list(left)
    there = {(stamp.replica, stamp.seq) for stamp in waiting}
    needed = {(stamp.replica, stamp.seq - 1) for stamp in waiting} | {
        cause for stamp in waiting for cause in stamp.seen.items()
    }
    return frozenset(
        replica for replica, seq in needed if seq > position.get(replica, 0) and (replica, seq) not in there
    )


@dataclass(slots=True)
class _Told:
    """How many records have been worked out, of how many; references that follow are not foreseen."""

    progress: Progress
    total: int
    done: int = 0

    def add(self, records: int) -> None:
        self.progress(min(self.done, self.total), self.total)
        self.done += records


class _Arriving:
    """One batch being applied."""

    def __init__(self, connection: Connection, packed: PackedBatch, stamps: Stamps, told: _Told) -> None:
        self._connection = connection
        self._told = told
        self._packed = packed
        self._stamps = stamps
        self._made = {each.root for each in packed.writes if each.op == Op.CREATED and each.record == each.root}
        self._gone: dict[str, set[int]] = defaultdict(set)
        self._back: set[int] = set()

    def apply(self) -> set[str]:
        """Apply it; the registers touched."""
        with open_arrived(self._connection, self._packed.row) as batch:
            _keep(self._connection, self._packed)
            return self.merge_all(batch)

    def merge_all(self, batch: Batch) -> set[str]:
        """Let every record it wrote to, and those that refer to what went or came, say so; the registers touched."""
        of_kind: dict[str, dict[int, None]] = defaultdict(dict)
        for each in self._packed.writes:
            of_kind[SHAPES[each.table].root][each.root] = None
        for kind, roots in of_kind.items():
            self._merge(batch, kind, roots)
        others: dict[str, set[int]] = defaultdict(set)
        for kind, roots in heads.lost(self._connection, self._back).items():
            others[kind] |= roots
        for kind, gone in self._gone.items():
            for pointer in pointers(self._connection, kind, gone):
                others[pointer.kind].add(pointer.root)
        for kind, roots in others.items():
            self._merge(batch, kind, roots)
        return {*of_kind, *others}

    def _merge(self, batch: Batch, kind: str, roots: Iterable[int]) -> None:
        """Turn records into what all writes make of them."""
        for chunk in chunks(roots, AT_ONCE):
            self._told.add(len(chunk))
            batch.flush()
            found = list(merged(self._connection, kind, chunk, self._stamps, self._made))
            batch.write(kind, ((root, story.now, each.state) for root, story, each in found))
            heads.forget(self._connection, chunk)
            for root, story, each in found:
                if each.disputes:
                    heads.put(self._connection, root, each.disputes)
                if story.now and not each.state:
                    self._gone[kind].add(root)
                elif each.state and not story.now:
                    self._back.add(root)


def _keep(connection: Connection, packed: PackedBatch) -> None:
    """Keep what was written elsewhere as it came."""
    batch = packed.row["id"]
    arrival = {"batch": batch, "made": packed.row["hlc"], "withheld": packed.withheld}
    connection.execute(ARRIVAL.insert().values(**arrival))
    _keep_writes(connection, packed)


def _keep_writes(connection: Connection, packed: PackedBatch) -> None:
    rows = [(packed.row["id"], n, *each) for n, each in enumerate(packed.writes)]
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO arrived_write (batch, n, kind, record, root, op, after) VALUES (?, ?, ?, ?, ?, ?, ?)", rows
        )
