"""The register of what left the office (個人情報提供・持出記録簿): one line per file or paper made for people."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from welfare_desktop.domain.identity import new_id
from welfare_desktop.store import settings
from welfare_desktop.store.joined import formerly
from welfare_desktop.store.records import chunks
from welfare_desktop.store.tables import PROVISION, PROVISION_RECORD


@dataclass(frozen=True, slots=True)
class Output:
    """What is about to leave: the form, the register, to whom and why, the fields, whose records, the file's SHA-256.

    `left_out` tells how many are not in it, and why; `due_on` by when it is to be given back (ISO day).
    """

    what: str
    kind: str
    recipient: str
    purpose: str
    fields: tuple[str, ...]
    records: Sequence[int]
    sha256: str
    left_out: str = ""
    due_on: str = ""


@dataclass(frozen=True, slots=True)
class Provision:
    """A line of the register; `serial` (発行番号) is printed on each page.

    `due_on` 返却期限 and `settled_on` are ISO days, "" where none; `settled` says what became of it (返却, 廃棄).
    """

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
    due_on: str = ""
    settled: str = ""
    settled_on: str = ""
    settled_by: str = ""


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
            due_on=output.due_on,
            settled="",
            settled_on="",
            settled_by="",
        )
    )
    for chunk in chunks(dict.fromkeys(output.records), 20_000):
        connection.exec_driver_sql(
            "INSERT INTO provision_record (provision, record) VALUES (?, ?)", [(line, record) for record in chunk]
        )
    return line


def provisions(
    connection: Connection, *, since: str = "", before: str = "", containing: Iterable[int] | None = None
) -> list[Provision]:
    """The lines, the newest first: written from one moment (UTC, ISO) until before another; "" sets no bound.

    Given `containing`, only those that hold one of these records (開示 must name them). What was given away of a record
    that was joined to one of them counts as given away of that one.
    """
    query = select(PROVISION).where(PROVISION.c.at_utc >= since).order_by(PROVISION.c.serial.desc())
    if before:
        query = query.where(PROVISION.c.at_utc < before)
    if containing is None:
        return [_provision(row) for row in connection.execute(query)]
    lines = holding(connection, containing)
    return [_provision(row) for row in connection.execute(query) if row.id in lines]


def count_overdue(connection: Connection, today: str) -> int:
    """How many were to be given back before a day (ISO) and were not."""
    late = (PROVISION.c.due_on != "") & (PROVISION.c.due_on < today) & (PROVISION.c.settled == "")
    return connection.execute(select(func.count()).select_from(PROVISION).where(late)).scalar_one()


def set_due(connection: Connection, lines: Collection[int], day: str) -> None:
    """Set by when these are to be given back; "" for no day."""
    for part in chunks(lines):
        connection.execute(update(PROVISION).where(PROVISION.c.id.in_(part)).values(due_on=day))


def settle(connection: Connection, lines: Collection[int], how: str, day: str, clerk: str) -> None:
    """Set what became of these, when, and who says so; "" for all takes it back."""
    values = {"settled": how, "settled_on": day, "settled_by": clerk}
    for part in chunks(lines):
        connection.execute(update(PROVISION).where(PROVISION.c.id.in_(part)).values(values))


def holding(connection: Connection, records: Iterable[int]) -> set[int]:
    """The ids of the lines that hold one of these records, or one that was joined to them."""
    every = {each for record in records for each in (record, *formerly(connection, record))}
    found: set[int] = set()
    for part in chunks(every):
        query = select(PROVISION_RECORD.c.provision).where(PROVISION_RECORD.c.record.in_(part))
        found.update(connection.execute(query).scalars())
    return found


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
        row.due_on,
        row.settled,
        row.settled_on,
        row.settled_by,
    )
