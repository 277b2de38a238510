"""The journal (変更履歴): every business write is part of a batch that says who, when, why and what was before.

After-values are not kept: they are the next entry's before-values, or the row itself. A created row's
entry stands for the children made with it; a removed row keeps all its values and is its tombstone.
Batches are ordered by `hlc`, a clock that never runs backwards even where the PC's does. A batch that came from
another PC stands where it came, with what it changed here; what it wrote there lies in `arrived_write`.
"""

import json
from collections import defaultdict
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from welfare_desktop.domain.identity import EPOCH_MS, RANDOM_BITS, new_id
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import RecordT
from welfare_desktop.store import heads
from welfare_desktop.store.changes import Op, changes
from welfare_desktop.store.pointers import pointers
from welfare_desktop.store.records import chunks, states
from welfare_desktop.store.rows import State, dump, identified, shape_of, state_of
from welfare_desktop.store.tables import BATCH, ENTRY, OFFICE, REVISION, ROOTS
from welfare_desktop.store.writing import Overtaken, Writing, insert_many

_ENTRIES_AT_ONCE = 20_000
NOBODY = 0
"""The replica of a batch that says what a package changed here and that nobody wrote; it never travels."""


@dataclass(frozen=True, slots=True)
class Source:
    """The file a batch came from."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class BatchInfo:
    """A batch as listed: who did what when, to how many records; `undone_by` is 0 while it stands."""

    id: int
    at_utc: str
    clerk: str
    verb: str
    reason: str
    source_name: str
    source_sha256: str
    undoes: int
    undone_by: int
    records: int


class Batch:
    """An open batch. It is kept only if something is written through it."""

    def __init__(self, connection: Connection, values: Mapping[str, Any]) -> None:
        self.id: int = values["id"]
        self._connection = connection
        self._values = values
        self._entries: list[tuple[Any, ...]] = []
        self._count = 0
        self._begun = False

    @property
    def kept(self) -> int:
        """Its id once it is closed; 0 where nothing was written through it, so that there is nothing to undo."""
        return self.id if self._begun else 0

    def create(self, record: RecordT) -> RecordT:
        """Keep a new record; returned with its ids and its revision."""
        return self.create_many([record])[0]

    def create_many(self, records: Iterable[RecordT]) -> list[RecordT]:
        """Keep new records of one register; quickest when all ids are set and the revision is 1 already."""
        kept = [identified(record, 1) for record in records]
        if kept:
            shape = shape_of(kept[0])
            insert_many(self._connection, shape.root, kept)
            self._log((shape.name, record.id, record.id, Op.CREATED.value, None) for record in kept)
        return kept

    def created(self, kind: str, records: Iterable[int]) -> None:
        """Note root records that a bulk writer inserted."""
        self.flush()
        self.begin()
        found = self._connection.exec_driver_sql(
            "INSERT INTO entry (batch, n, kind, record, root, op) "
            "SELECT ?, ? + key, ?, value, value, ? FROM json_each(?)",
            (self.id, self._count, ROOTS[kind].name, Op.CREATED.value, json.dumps(list(records))),
        )
        self._count += found.rowcount

    def log_selected(self, statement: str, parameters: tuple[Any, ...]) -> None:
        """Note what an SQL statement selects (table, row, root record, what happened, values) for a bulk writer."""
        self.flush()
        self.begin()
        numbered = f"SELECT ?, ? + row_number() OVER (), * FROM ({statement})"  # noqa: S608 - of `wholesale`
        found = self._connection.exec_driver_sql(
            f"INSERT INTO entry (batch, n, kind, record, root, op, before) {numbered}",
            (self.id, self._count - 1, *parameters),
        )
        self._count += found.rowcount

    def change(self, record: RecordT) -> RecordT:
        """Save a record as it is now; `Overtaken` when it is not at the revision it was read at.

        Returned with the ids of new children and its new revision; unchanged records stay as they are.
        """
        return self.change_many([record])[0]

    def change_many(self, records: Iterable[RecordT], held: Mapping[int, State] | None = None) -> list[RecordT]:
        """Save several records of one register; `held` are their rows where this transaction has read them already."""
        saved: list[RecordT] = []
        for chunk in chunks(map(identified, records)):
            kind = shape_of(chunk[0]).root
            old = held or states(self._connection, kind, [record.id for record in chunk])
            pairs = [(record, old.get(record.id, {}), state_of(record, old.get(record.id))) for record in chunk]
            for record, before, _ in pairs:
                if record.id not in before or before[record.id].values[REVISION] != record.revision:
                    raise Overtaken
            changed = self.write(kind, ((record.id, before, after) for record, before, after in pairs))
            saved += [identified(record, record.revision + 1) if record.id in changed else record for record in chunk]
        return saved

    def remove(self, kind: str, record: int) -> None:
        """Remove a record and its children. Refusal while other records point to it."""
        old = states(self._connection, kind, [record]).get(record)
        if old is None:
            raise Overtaken
        if any(pointer.root != record for pointer in pointers(self._connection, kind, [record])):
            raise Refusal(
                "record.pointed-to",
                "この登録は、ほかの登録から参照されているため削除できません。",
                todo="参照している登録を先に変更するか、削除せずに終了日を入力してください。",
            )
        self.write(kind, [(record, old, {})])

    def write(self, kind: str, pairs: Iterable[tuple[int, State, State]]) -> set[int]:
        """Turn records (id, old rows, new rows) of one register into their new rows; the ids that differed."""
        writing = Writing(kind)
        written: set[int] = set()
        for root, old, new in pairs:
            found = list(changes(old, new))
            if found:
                written.add(root)
                writing.add(root, old, new)
                self._log(
                    (each.shape.name, each.record, root, each.op.value, dump(each.before) if each.before else None)
                    for each in found
                )
        writing.carry_out(self._connection)
        return written

    def _log(self, entries: Iterable[tuple[Any, ...]]) -> None:
        for entry in entries:
            self._entries.append((self.id, self._count, *entry))
            self._count += 1
        if len(self._entries) >= _ENTRIES_AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Write the entries gathered so far."""
        if not self._entries:
            return
        self.begin()
        self._connection.exec_driver_sql(
            "INSERT INTO entry (batch, n, kind, record, root, op, before) VALUES (?, ?, ?, ?, ?, ?, ?)", self._entries
        )
        self._entries = []

    def affirm(self, kind: str, root: int, key: str, records: Iterable[int]) -> None:
        """Note that this value, or with key "" that these rows of a record, were chosen anew as they are."""
        rows = states(self._connection, kind, [root]).get(root, {})
        chosen = [rows[record] for record in records]
        self._log(
            (row.shape.name, row.id, root, Op.CHANGED.value, dump({key: row.values.get(key) if key else None}))
            for row in chosen
        )

    def begin(self) -> None:
        """Keep the batch, even if nothing is written through it."""
        if not self._begun:
            self._begun = True
            self._connection.execute(BATCH.insert().values(**self._values))


@contextmanager
def open_batch(  # noqa: PLR0913 - what every batch must say
    connection: Connection,
    *,
    clerk: str,
    verb: str,
    at: datetime,
    reason: str = "",
    source: Source | None = None,
    undoes: int | None = None,
) -> Generator[Batch]:
    """Open a batch inside the caller's transaction. `at` is an aware time; `clerk` an account, not a person's data."""
    replica = connection.execute(select(OFFICE.c.replica)).scalar_one()
    last = connection.execute(select(func.max(BATCH.c.seq)).where(BATCH.c.replica == replica)).scalar()
    batch = Batch(
        connection,
        {
            "id": new_id(),
            "replica": replica,
            "seq": (last or 0) + 1,
            "at_utc": at.astimezone(UTC).isoformat(timespec="milliseconds"),
            "hlc": _next_hlc(connection, at),
            "clerk": clerk,
            "verb": verb,
            "reason": reason,
            "source_name": source.name if source else "",
            "source_sha256": source.sha256 if source else "",
            "undoes": undoes,
            "seen": json.dumps(seen_elsewhere(connection, replica), separators=(",", ":")),
        },
    )
    yield batch
    batch.flush()
    for kind, pairs in heads.after(connection, batch.id).items():
        batch.write(kind, pairs)
    batch.flush()
    heads.renew(connection, batch.id)


@contextmanager
def open_arrived(connection: Connection, values: Mapping[str, Any]) -> Generator[Batch]:
    """Open a batch that another PC wrote, as its row says; its `hlc` here is the order in which it came."""
    latest: int = connection.execute(select(func.max(BATCH.c.hlc))).scalar() or 0
    batch = Batch(connection, {**values, "hlc": max(latest + 1, values["hlc"])})
    batch.begin()
    yield batch
    batch.flush()


def seen_elsewhere(connection: Connection, replica: int) -> dict[int, int]:
    """The last number known of every other PC's batches."""
    last = select(BATCH.c.replica, func.max(BATCH.c.seq)).where(BATCH.c.replica.not_in((replica, NOBODY)))
    return dict(connection.execute(last.group_by(BATCH.c.replica)).all())


def _next_hlc(connection: Connection, at: datetime) -> int:
    """Milliseconds since 2020 in the upper bits, as in ids; always above every batch known here."""
    now = (int(at.timestamp() * 1000) - EPOCH_MS) << RANDOM_BITS
    latest: int = connection.execute(select(func.max(BATCH.c.hlc))).scalar() or 0
    return max(now, latest + 1)


def batches(connection: Connection, limit: int = 100, source_sha256: str = "") -> list[BatchInfo]:
    """The newest batches first; those of one source file when its SHA-256 is given."""
    query = _infos().order_by(BATCH.c.hlc.desc()).limit(limit)
    if source_sha256:
        query = query.where(BATCH.c.source_sha256 == source_sha256)
    return [_info(row) for row in connection.execute(query)]


def begun_at(connection: Connection) -> str:
    """When the first batch was written (UTC, ISO); "" where there is none."""
    return connection.execute(select(func.min(BATCH.c.at_utc))).scalar() or ""


def batch_info(connection: Connection, batch: int) -> BatchInfo | None:
    """One batch."""
    row = connection.execute(_infos().where(BATCH.c.id == batch)).first()
    return _info(row) if row else None


def standing(connection: Connection, verb: str) -> list[Row[*tuple[Any, ...]]]:
    """The rows of a verb's batches that stand, the newest first: never taken back, or taken back and done again."""
    taken_back: dict[int, list[int]] = defaultdict(list)
    for row in connection.execute(select(BATCH.c.id, BATCH.c.undoes).where(BATCH.c.undoes.is_not(None))):
        taken_back[row.undoes].append(row.id)

    def stands(batch: int) -> bool:
        return not any(map(stands, taken_back[batch]))

    found = connection.execute(select(BATCH).where(BATCH.c.verb == verb).order_by(BATCH.c.hlc.desc()))
    return [row for row in found if stands(row.id)]


def _infos() -> Select[Any]:
    undoing = BATCH.alias()
    undone_by = select(func.max(undoing.c.id)).where(undoing.c.undoes == BATCH.c.id).scalar_subquery()
    touched = select(func.count(ENTRY.c.root.distinct())).where(ENTRY.c.batch == BATCH.c.id).scalar_subquery()
    return select(BATCH, undone_by.label("undone_by"), touched.label("records"))


def _info(row: Row[Any]) -> BatchInfo:
    return BatchInfo(
        row.id,
        row.at_utc,
        row.clerk,
        row.verb,
        row.reason,
        row.source_name,
        row.source_sha256,
        row.undoes or 0,
        row.undone_by or 0,
        row.records,
    )
