"""New records written as whole rows that were made elsewhere: nothing is built, nothing encoded again."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from welfare_desktop.domain.values import Narrative
from welfare_desktop.store.exchanges import OTHERS
from welfare_desktop.store.journal import Batch
from welfare_desktop.store.tables import ROOTS
from welfare_desktop.store.writing import insert_columns

_BASE = "INSERT INTO exchange (exchange, record, base) VALUES (?, ?, ?)"


def create_rows(
    connection: Connection,
    batch: Batch,
    kind: str,
    records: Iterable[int],
    rows: Iterable[tuple[str, Sequence[tuple[Any, ...]]]],
) -> None:
    """Keep new records of a register, given as rows by table in the order of `insert_columns`.

    Values are as the database holds them. TypeError for a register with narratives: what must be sealed
    never comes this way.
    """
    shapes = {shape.name: shape for shape in ROOTS[kind].family()}
    if any(isinstance(fact.type, Narrative) for shape in shapes.values() for fact in shape.fields.values()):
        raise TypeError("narratives are sealed record by record")
    for table, found in rows:
        columns = insert_columns(shapes[table])
        names = ", ".join(f'"{column}"' for column in columns)
        marks = ", ".join("?" * len(columns))
        statement = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608 - names of the catalogue
        connection.exec_driver_sql(statement, list(found))
    batch.created(kind, records)


def put_bases(
    connection: Connection, exchange: str, bases: Iterable[tuple[int, str]], others: Iterable[tuple[int, str]]
) -> None:
    """Keep what an exchange said of records that were not part of it yet, as JSON: by ledger key, by heading."""
    rows = [(exchange, record, base) for record, base in bases]
    rows += [(exchange + OTHERS, record, base) for record, base in others]
    if rows:
        connection.exec_driver_sql(_BASE, rows)
