"""The register of what left the office (個人情報提供・持出記録簿): one line per file or paper made for people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from welfare_desktop.domain.identity import new_id
from welfare_desktop.store import settings
from welfare_desktop.store.joined import formerly
from welfare_desktop.store.records import chunks
from welfare_desktop.store.tables import PROVISION, PROVISION_RECORD


@dataclass(frozen=True, slots=True)
class Output:
    """What is about to leave: the form, the register, to whom and why, the fields, whose records, the file's SHA-256.

    `left_out` tells how many are not in it, and why.
    """

    what: str
    kind: str
    recipient: str
    purpose: str
    fields: tuple[str, ...]
    records: Sequence[int]
    sha256: str
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class Provision:
    """A line of the register; `serial` (発行番号) is printed on each page."""

    id: int
    serial: int
    at_utc: str
    clerk: str
    what: str
    kind: str
    recipient: str
    purpose: str
    fields: tuple[str, ...]
    count: int
    sha256: str
    left_out: str = ""


def next_serial(connection: Connection) -> int:
    """Take a serial for pages that print it before the file exists."""
    return settings.next_number(connection, "provision.serial")


def record_output(connection: Connection, output: Output, *, clerk: str, at: datetime, serial: int) -> int:
    """Write the line; its id. The serial was taken with `next_serial`."""
    line = new_id()
    connection.execute(
        PROVISION.insert().values(
            id=line,
            serial=serial,
            at_utc=at.astimezone(UTC).isoformat(timespec="milliseconds"),
            clerk=clerk,
            what=output.what,
            kind=output.kind,
            recipient=output.recipient,
            purpose=output.purpose,
            fields=output.fields,
            counted=len(set(output.records)),
            sha256=output.sha256,
            left_out=output.left_out,
        )
    )
    for chunk in chunks(dict.fromkeys(output.records), 20_000):
        connection.exec_driver_sql(
            "INSERT INTO provision_record (provision, record) VALUES (?, ?)", [(line, record) for record in chunk]
        )
    return line


def provisions(connection: Connection, *, record: int | None = None, limit: int = 1000) -> list[Provision]:
    """The newest lines first; those that contain a record when it is given (開示 must name them).

    What was given away of a record that was joined to this one counts as given away of this one.
    """
    query = select(PROVISION).order_by(PROVISION.c.serial.desc()).limit(limit)
    if record is not None:
        containing = select(PROVISION_RECORD.c.provision).where(
            PROVISION_RECORD.c.record.in_([record, *formerly(connection, record)])
        )
        query = query.where(PROVISION.c.id.in_(containing))
    return [_provision(row) for row in connection.execute(query)]


def records_in(connection: Connection, provision: int) -> list[int]:
    """The ids of the records a line covers."""
    query = select(PROVISION_RECORD.c.record).where(PROVISION_RECORD.c.provision == provision)
    return list(connection.execute(query.order_by(PROVISION_RECORD.c.record)).scalars())


def _provision(row: Row[*tuple[Any, ...]]) -> Provision:
    return Provision(
        row.id,
        row.serial,
        row.at_utc,
        row.clerk,
        row.what,
        row.kind,
        row.recipient,
        row.purpose,
        row.fields,
        row.counted,
        row.sha256,
        row.left_out,
    )
