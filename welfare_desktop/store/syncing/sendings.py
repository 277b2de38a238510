"""What was sent in an exchange (送付): to whom, of which day, due back when; whose records, through its serial."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, Row, Select, select

from welfare_desktop.domain.identity import new_id
from welfare_desktop.store.records import chunks
from welfare_desktop.store.rows import dump
from welfare_desktop.store.syncing.tables import RECEIPT, SENDING
from welfare_desktop.store.tables import EXCHANGE, PROVISION, PROVISION_RECORD

SENT = ".sent"
"""Ends the name under which the 照合値 of what was last sent of each record are kept."""
_REPLACE = "INSERT OR REPLACE INTO exchange (exchange, record, base) VALUES (?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Sending:
    """One file sent. Days are ISO; `districts` are ids, none for all; `serial` is its 管理番号."""

    id: int
    arrangement: int
    at_utc: str
    clerk: str
    as_of: str
    districts: tuple[int, ...]
    recipient: str
    purpose: str
    due_on: str
    serial: int
    sha256: str
    keys: tuple[str, ...]
    counted: int
    answered: bool = False


def note(connection: Connection, sending: Sending, at: datetime) -> Sending:
    """Note what was sent; with its id and time."""
    noted = {
        "arrangement": sending.arrangement,
        "clerk": sending.clerk,
        "as_of": sending.as_of,
        "districts": sending.districts,
        "recipient": sending.recipient,
        "purpose": sending.purpose,
        "due_on": sending.due_on,
        "serial": sending.serial,
        "sha256": sending.sha256,
        "keys": sending.keys,
        "counted": sending.counted,
    }
    made = new_id()
    at_utc = at.astimezone(UTC).isoformat(timespec="milliseconds")
    connection.execute(SENDING.insert().values(id=made, at_utc=at_utc, **noted))
    return _sending(connection.execute(_query().where(SENDING.c.id == made)).one())


def put_digests(connection: Connection, exchange: str, digests: Iterable[tuple[int, str]]) -> None:
    """Keep the 照合値 of the records sent."""
    rows = [(exchange + SENT, record, dump({"digest": digest})) for record, digest in digests]
    if rows:
        connection.exec_driver_sql(_REPLACE, rows)


def digests(connection: Connection, exchange: str) -> list[tuple[int, str]]:
    """The 照合値 of what was last sent of each record, as JSON."""
    query = select(EXCHANGE.c.record, EXCHANGE.c.base).where(EXCHANGE.c.exchange == exchange + SENT)
    return list(map(tuple, connection.execute(query).all()))


def get(connection: Connection, sending: int) -> Sending | None:
    """One sending."""
    row = connection.execute(_query().where(SENDING.c.id == sending)).first()
    return _sending(row) if row else None


def of_serial(connection: Connection, serial: int) -> Sending | None:
    """The sending whose file bears this 管理番号."""
    row = connection.execute(_query().where(SENDING.c.serial == serial)).first()
    return _sending(row) if row else None


def listing(connection: Connection, arrangement: int | None = None) -> list[Sending]:
    """The sendings of an exchange, or of all, the newest first."""
    query = _query().order_by(SENDING.c.id.desc())
    if arrangement is not None:
        query = query.where(SENDING.c.arrangement == arrangement)
    return [_sending(row) for row in connection.execute(query)]


def records_in(connection: Connection, sendings: Iterable[int]) -> set[int]:
    """The records of these sendings, by serial."""
    found: set[int] = set()
    for serials in chunks(sendings):
        query = select(PROVISION_RECORD.c.record).join(PROVISION, PROVISION.c.id == PROVISION_RECORD.c.provision)
        found.update(connection.execute(query.where(PROVISION.c.serial.in_(serials))).scalars())
    return found


def _query() -> Select[*tuple[object, ...]]:
    answered = (
        select(RECEIPT.c.id)
        .where(RECEIPT.c.sending == SENDING.c.id, RECEIPT.c.state == "settled")
        .correlate(SENDING)
        .exists()
    )
    return select(SENDING, answered.label("answered"))


def _sending(row: Row[*tuple[object, ...]]) -> Sending:
    return Sending(
        row.id,
        row.arrangement,
        row.at_utc,
        row.clerk,
        row.as_of,
        tuple(row.districts),
        row.recipient,
        row.purpose,
        row.due_on,
        row.serial,
        row.sha256,
        tuple(row.keys),
        row.counted,
        bool(row.answered),
    )
