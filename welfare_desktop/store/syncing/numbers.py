"""The numbers that the other side of an exchange gives our records (先方の番号): as 外部番号, and as its last list had them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection, select

from welfare_desktop.store import exchanges
from welfare_desktop.store.tables import ROOTS

LAST = ".numbers"
"""Ends the name under which the numbers of the last list are kept, by heading."""
CHILDREN = "numbers"


def external(connection: Connection, kind: str, issuer: str) -> Iterable[tuple[int, str]]:
    """The 外部番号 of a register that somebody issued; none where a register has no such numbers."""
    shape = ROOTS[kind].children.get(CHILDREN)
    if shape is None:
        return ()
    column = shape.table.c
    query = select(column.parent, column.number).where(column.issuer == issuer, column.number.is_not(None))
    return [(row.parent, row.number) for row in connection.execute(query)]


def last(connection: Connection, exchange: str) -> Iterator[tuple[int, str]]:
    """What number columns said of each record last time, as JSON by heading."""
    return exchanges.texts(connection, exchange + LAST)


def imported(connection: Connection) -> Iterator[tuple[int, str]]:
    """What the other columns of imported ledgers said of each record, as JSON by heading."""
    for name in exchanges.names(connection):
        if name.endswith(exchanges.OTHERS):
            yield from exchanges.texts(connection, name)


def with_last(
    connection: Connection, exchange: str, said: Mapping[int, Sequence[tuple[str, str]]]
) -> dict[int, dict[str, str]]:
    """What is to be kept of records, once these numbers (heading, text) are put to what their columns said before."""
    known = exchanges.get(connection, exchange + LAST, said)
    return {record: {**_texts(known.get(record, {})), **dict(pairs)} for record, pairs in said.items()}


def _texts(base: exchanges.Base) -> dict[str, str]:
    return {key: value for key, value in base.items() if isinstance(value, str)}
