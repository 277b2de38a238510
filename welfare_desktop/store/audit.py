"""The access log (操作記録): append-only, each line bound to the one before by a MAC. Holds no personal text.

The database refuses to change or delete a line; somebody who swaps pages or the whole file breaks the
chain, or leaves a head that is not the one printed and kept elsewhere.
"""

import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from welfare_desktop.store.tables import AUDIT

_START = bytes(32)


@dataclass(frozen=True, slots=True)
class Event:
    """What happened: an event name, the register and record concerned, how many, a digest (of a search, a file)."""

    event: str
    kind: str = ""
    record: int | None = None
    count: int | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The newest line: its number and its MAC; to be kept outside the file."""

    seq: int
    mac: bytes


def append(connection: Connection, key: bytes, event: Event, *, clerk: str, at: datetime) -> Head:
    """Add a line, in the transaction of what it is about; the new head."""
    last = head(connection)
    values: dict[str, Any] = {
        "seq": last.seq + 1,
        "at_utc": at.astimezone(UTC).isoformat(timespec="milliseconds"),
        "clerk": clerk,
        "event": event.event,
        "kind": event.kind,
        "record": event.record,
        "counted": event.count,
        "digest": event.digest,
    }
    mac = _mac(key, last.mac, tuple(values.values()))
    connection.execute(AUDIT.insert().values(**values, previous=last.mac, mac=mac))
    return Head(last.seq + 1, mac)


def head(connection: Connection) -> Head:
    """The newest line; number 0 for an empty log."""
    row = connection.execute(select(AUDIT.c.seq, AUDIT.c.mac).order_by(AUDIT.c.seq.desc()).limit(1)).first()
    return Head(row.seq, row.mac) if row else Head(0, _START)


def verify(connection: Connection, key: bytes, known: Head | None = None) -> int | None:
    """The number of the first line that is not as it was written, None when all are.

    `known` is a head kept outside the file: a log that does not contain it was rolled back or replaced.
    """
    expected, previous = 1, _START
    for row in connection.execute(select(AUDIT).order_by(AUDIT.c.seq)):
        mac = _mac(key, previous, _facts(row))
        if row.seq != expected or row.previous != previous or not hmac.compare_digest(mac, row.mac):
            return expected
        if known is not None and row.seq == known.seq and row.mac != known.mac:
            return expected
        expected, previous = expected + 1, row.mac
    return expected if known is not None and known.seq >= expected else None


def lines(connection: Connection, *, record: int | None = None, limit: int = 1000) -> list[tuple[str, str, Event]]:
    """The newest lines first, of one record if given: time (UTC), clerk, event."""
    query = select(AUDIT).order_by(AUDIT.c.seq.desc()).limit(limit)
    if record is not None:
        query = query.where(AUDIT.c.record == record)
    return [
        (row.at_utc, row.clerk, Event(row.event, row.kind, row.record, row.counted, row.digest))
        for row in connection.execute(query)
    ]


def _facts(row: Row[*tuple[Any, ...]]) -> Sequence[Any]:
    return (row.seq, row.at_utc, row.clerk, row.event, row.kind, row.record, row.counted, row.digest)


def _mac(key: bytes, previous: bytes, facts: Sequence[Any]) -> bytes:
    line = json.dumps([previous.hex(), *facts], ensure_ascii=True).encode("ascii")
    return hmac.new(key, line, hashlib.sha256).digest()
