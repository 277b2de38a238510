"""What was last agreed with somebody outside (交換の基準): the base of a three-way comparison.

An exchange is named (the city's list, last year's ledger); for each record it holds the values by path
as they were sent or read last. Sealed values stay sealed.
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from welfare_desktop.domain.values.contract import Value
from welfare_desktop.store.records import chunks
from welfare_desktop.store.rows import dump, load
from welfare_desktop.store.tables import EXCHANGE

Base = Mapping[str, Value]
"""Values by path; None means that nothing stood there."""


def put(connection: Connection, exchange: str, bases: Mapping[int, Base]) -> None:
    """Set the values of records by path; other paths agreed before stay."""
    for records in chunks(bases):
        known = get(connection, exchange, records)
        rows = [(exchange, record, dump({**known.get(record, {}), **bases[record]})) for record in records]
        connection.exec_driver_sql("INSERT OR REPLACE INTO exchange (exchange, record, base) VALUES (?, ?, ?)", rows)


def get(connection: Connection, exchange: str, records: Iterable[int]) -> dict[int, Base]:
    """What was agreed, by record; records never exchanged are left out."""
    found: dict[int, Base] = {}
    for chunk in chunks(records):
        query = select(EXCHANGE.c.record, EXCHANGE.c.base)
        for row in connection.execute(query.where(EXCHANGE.c.exchange == exchange, EXCHANGE.c.record.in_(chunk))):
            found[row.record] = load(row.base)
    return found


def records_of(connection: Connection, exchange: str) -> list[int]:
    """Every record that was part of an exchange: what may be missing from the next list."""
    query = select(EXCHANGE.c.record).where(EXCHANGE.c.exchange == exchange).order_by(EXCHANGE.c.record)
    return list(connection.execute(query).scalars())


def names(connection: Connection) -> list[str]:
    """The exchanges known."""
    return list(connection.execute(select(EXCHANGE.c.exchange).distinct().order_by(EXCHANGE.c.exchange)).scalars())
