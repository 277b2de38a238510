"""What came back in an exchange (受領): the file until it is settled, the clerk's choices, what became of it.

A settled receipt holds the bases it moved, so that they go back with its batch and come again with it.
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

from sqlalchemy import Connection, Row, Select, select

from welfare_desktop.domain.identity import new_id
from welfare_desktop.store import exchanges
from welfare_desktop.store.records import chunks
from welfare_desktop.store.rows import dump, load
from welfare_desktop.store.syncing.tables import RECEIPT
from welfare_desktop.store.tables import BATCH, EXCHANGE

OPEN, SETTLED, UNDONE = "open", "settled", "undone"
GONE = ".gone"
"""Ends the name under which records are kept that were missing from the last list, and were left as they are."""

Moves: TypeAlias = Sequence[tuple[str, int, str | None, str | None]]
"""Bases that moved: the name they are kept under, the record, the JSON before and after (None: none)."""
Notes: TypeAlias = Mapping[str, Mapping[int, str | None]]
"""What is kept of records beside their bases, as JSON (None: nothing), by the end of the name it is kept under."""
Choices: TypeAlias = Sequence[Sequence[Any]]
"""Kept decisions as plain values; what they mean is the service's."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """One file received; `batch` is 0 while nothing was written, `counts` the plan's by fate."""

    id: int
    arrangement: int
    sending: int
    at_utc: str
    clerk: str
    name: str
    sha256: str
    as_of: str
    districts: tuple[int, ...]
    state: str
    batch: int
    counts: Mapping[str, int]


def keep(connection: Connection, receipt: Receipt, choices: Choices, data: bytes | None, at: datetime) -> int:
    """Keep a receipt (id 0: a new one, unless the same file is open already) with its choices. Its id."""
    values: dict[str, Any] = {
        "arrangement": receipt.arrangement,
        "sending": receipt.sending,
        "at_utc": at.astimezone(UTC).isoformat(timespec="milliseconds"),
        "clerk": receipt.clerk,
        "name": receipt.name,
        "sha256": receipt.sha256,
        "as_of": receipt.as_of,
        "districts": receipt.districts,
        "state": receipt.state,
        "batch": receipt.batch,
        "counts": json.dumps(dict(receipt.counts)),
        "choices": json.dumps(choices, ensure_ascii=False),
        "data": data,
    }
    same = (RECEIPT.c.arrangement == receipt.arrangement, RECEIPT.c.sha256 == receipt.sha256, RECEIPT.c.state == OPEN)
    known = receipt.id or connection.execute(select(RECEIPT.c.id).where(*same)).scalar()
    if known:
        connection.execute(RECEIPT.update().where(RECEIPT.c.id == known).values(**values))
        return known
    made = new_id()
    connection.execute(RECEIPT.insert().values(id=made, **values))
    return made


def listing(connection: Connection, arrangement: int | None = None) -> list[Receipt]:
    """The receipts of an exchange, or of all, the newest first."""
    query = _query().order_by(RECEIPT.c.at_utc.desc(), RECEIPT.c.id.desc())
    if arrangement is not None:
        query = query.where(RECEIPT.c.arrangement == arrangement)
    return [_receipt(row) for row in connection.execute(query)]


def get(connection: Connection, receipt: int) -> Receipt | None:
    """One receipt."""
    row = connection.execute(_query().where(RECEIPT.c.id == receipt)).first()
    return _receipt(row) if row else None


def data_of(connection: Connection, receipt: int) -> bytes | None:
    """The file of a receipt that is still open."""
    return connection.execute(select(RECEIPT.c.data).where(RECEIPT.c.id == receipt)).scalar()


def choices_of(connection: Connection, arrangement: int) -> list[Sequence[Any]]:
    """What clerks said of this exchange, the newest last."""
    query = select(RECEIPT.c.choices).where(RECEIPT.c.arrangement == arrangement, RECEIPT.c.state != UNDONE)
    return [
        choice for text in connection.execute(query.order_by(RECEIPT.c.at_utc)).scalars() for choice in json.loads(text)
    ]


def put_bases(
    connection: Connection, exchange: str, kind: str, bases: Mapping[int, exchanges.Base], notes: Notes
) -> Moves:
    """Set the next bases and what is noted beside them; what moved."""
    before = _texts(connection, exchange, bases)
    exchanges.put(connection, exchange, kind, bases)
    after = _texts(connection, exchange, bases)
    moves = [
        (exchange, record, before.get(record), after[record]) for record in bases if before.get(record) != after[record]
    ]
    beside: list[tuple[str, int, str | None, str | None]] = []
    for name, texts in notes.items():
        known = _texts(connection, exchange + name, texts)
        beside += [
            (exchange + name, record, known.get(record), text)
            for record, text in texts.items()
            if known.get(record) != text
        ]
    for move in beside:
        _set(connection, move[0], move[1], move[3])
    return [*moves, *beside]


def note_moves(connection: Connection, receipt: int, moves: Moves) -> None:
    """Keep with a receipt which bases it moved."""
    packed = zlib.compress(json.dumps(moves, ensure_ascii=False).encode("utf-8"))
    connection.execute(RECEIPT.update().where(RECEIPT.c.id == receipt).values(bases=packed))


def settle(connection: Connection, batch: int) -> None:
    """After a batch took something back: let the bases of the receipt behind it go with it, or come again.

    Only what still stands as the receipt left it, key by key; what was agreed since stays.
    """
    behind, steps = batch, 0
    while undone := connection.execute(select(BATCH.c.undoes).where(BATCH.c.id == behind)).scalar():
        behind, steps = undone, steps + 1
    row = connection.execute(select(RECEIPT.c.id, RECEIPT.c.bases).where(RECEIPT.c.batch == behind)).first()
    if row is None or not steps:
        return
    back = steps % 2 == 1
    moves: Moves = json.loads(zlib.decompress(row.bases)) if row.bases else []
    for exchange, record, before, after in moves:
        here, there = (after, before) if back else (before, after)
        now = _texts(connection, exchange, [record]).get(record)
        _set(connection, exchange, record, there if now == here else _merged(now, here, there))
    state = UNDONE if back else SETTLED
    connection.execute(RECEIPT.update().where(RECEIPT.c.id == row.id).values(state=state))


def _merged(now: str | None, here: str | None, there: str | None) -> str | None:
    """A base with the keys taken back that nothing touched since."""
    if now is None:
        return None
    present, left, wanted = load(now), load(here), load(there)
    keys = present.keys() | left.keys() | wanted.keys()
    return dump(
        {
            key: value
            for key in keys
            if (value := wanted.get(key) if present.get(key) == left.get(key) else present.get(key)) is not None
        }
    )


def gone(connection: Connection, exchange: str) -> set[int]:
    """The records that were missing from the last list."""
    return set(exchanges.records_of(connection, exchange + GONE))


def gone_notes(connection: Connection, record: int) -> list[str]:
    """What is noted of a record that was missing from a list, as JSON, for every exchange it was missing from."""
    query = select(EXCHANGE.c.base).where(EXCHANGE.c.record == record, EXCHANGE.c.exchange.endswith(GONE))
    return list(connection.execute(query).scalars())


def of_batch(connection: Connection, batch: int) -> Receipt | None:
    """The receipt that a batch carried out."""
    row = connection.execute(_query().where(RECEIPT.c.batch == batch)).first()
    return _receipt(row) if row else None


def _texts(connection: Connection, exchange: str, records: Mapping[int, Any] | Sequence[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for chunk in chunks(records):
        query = select(EXCHANGE.c.record, EXCHANGE.c.base)
        rows = connection.execute(query.where(EXCHANGE.c.exchange == exchange, EXCHANGE.c.record.in_(chunk)))
        found.update((row.record, row.base) for row in rows)
    return found


def _set(connection: Connection, exchange: str, record: int, base: str | None) -> None:
    place = (EXCHANGE.c.exchange == exchange, EXCHANGE.c.record == record)
    connection.execute(EXCHANGE.delete().where(*place))
    if base is not None:
        connection.execute(EXCHANGE.insert().values(exchange=exchange, record=record, base=base))


def _query() -> Select[*tuple[object, ...]]:
    columns = (column for column in RECEIPT.c if column.name not in {"data", "bases", "choices"})
    return select(*columns)


def _receipt(row: Row[*tuple[object, ...]]) -> Receipt:
    return Receipt(
        row.id,
        row.arrangement,
        row.sending,
        row.at_utc,
        row.clerk,
        row.name,
        row.sha256,
        row.as_of,
        tuple(row.districts),
        row.state,
        row.batch,
        json.loads(row.counts),
    )
