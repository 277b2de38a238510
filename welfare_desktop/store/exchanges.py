"""What was last agreed with somebody outside (交換の基準): the base of a three-way comparison.

An exchange is named (the city's list, last year's ledger); for each record it holds the values by ledger
key as they were sent or read last. Sealed values stay sealed.
"""

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Connection, select

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Narrative
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.store.records import chunks
from welfare_desktop.store.rows import dump, load
from welfare_desktop.store.tables import EXCHANGE

Base = Mapping[str, Value]
"""Values by ledger key; None means that nothing stood there."""

OTHERS = ".others"
"""Ends the name under which an exchange's unmapped columns are kept."""

_REPLACE = "INSERT OR REPLACE INTO exchange (exchange, record, base) VALUES (?, ?, ?)"


def put(connection: Connection, exchange: str, kind: str, bases: Mapping[int, Base]) -> None:
    """Set values of records of a register by ledger key; other keys agreed before stay.

    TypeError when a narrative is not sealed.
    """
    narratives = {key for key in _keys(bases) if isinstance(KINDS[kind].field(key).type, Narrative)}
    for records in chunks(bases):
        if any(isinstance(bases[record].get(key), str) for record in records for key in narratives):
            raise TypeError("a narrative must be sealed before it is kept")
        known = get(connection, exchange, records)
        rows = [(exchange, record, dump({**known.get(record, {}), **bases[record]})) for record in records]
        connection.exec_driver_sql(_REPLACE, rows)


def put_others(connection: Connection, exchange: str, texts: Mapping[int, Base]) -> None:
    """Keep 取込元の他の列: what columns nobody mapped said of each record, by heading. Restricted, never printed."""
    for records in chunks(texts):
        rows = [(exchange + OTHERS, record, dump(texts[record])) for record in records]
        connection.exec_driver_sql(_REPLACE, rows)


def _keys(bases: Mapping[int, Base]) -> set[str]:
    return set[str]().union(*bases.values())


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


def texts(connection: Connection, exchange: str) -> Iterator[tuple[int, str]]:
    """Every base of an exchange as JSON, for a comparison elsewhere. Read on within the same transaction."""
    query = select(EXCHANGE.c.record, EXCHANGE.c.base).where(EXCHANGE.c.exchange == exchange)
    for part in connection.execute(query).yield_per(1000).partitions():
        yield from map(tuple, part)
