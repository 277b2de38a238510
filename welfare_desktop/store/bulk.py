"""New records written as whole rows that were made elsewhere: nothing is built, nothing encoded again."""

from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

from sqlalchemy import Connection, select

from welfare_desktop.domain.values import Narrative
from welfare_desktop.store.exchanges import OTHERS
from welfare_desktop.store.journal import Batch
from welfare_desktop.store.tables import ROOTS, list_index
from welfare_desktop.store.writing import insert_columns

BulkRows: TypeAlias = tuple[str, Sequence[str], Sequence[tuple[Any, ...]]]
"""A table, some of its columns, and rows of values for them."""

MANY = 1000
"""From so many new records on it pays to build an empty register's covering index at the end."""
CACHE = 24_576
"""Kilobytes of pages kept while a register is filled."""
_BASE = "INSERT INTO exchange (exchange, record, base) VALUES (?, ?, ?)"


@contextmanager
def filling(connection: Connection, kind: str, coming: int) -> Generator[None]:
    """While this block fills an empty register with `coming` records its covering index rests; it is built at the end.

    It is too wide to stay in memory, and row by row in no order of its own takes longer than all rows. The narrow
    ones stay: to build them anew each reads every row again. When the block raises the caller must undo its
    transaction, which brings the index back.
    """
    root = ROOTS[kind].table
    if coming < MANY or connection.execute(select(root.c.id).limit(1)).scalar() is not None:
        yield
        return
    covering = next(index for index in root.indexes if index.name == list_index(root.name))
    covering.drop(connection)
    with _less_memory(connection):
        yield
        covering.create(connection)


@contextmanager
def _less_memory(connection: Connection) -> Generator[None]:
    """SQLite: rows that only follow one another need few pages at hand; the rest of its cache stays empty."""
    usual = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    connection.exec_driver_sql(f"PRAGMA cache_size=-{CACHE}")
    yield
    connection.exec_driver_sql(f"PRAGMA cache_size={usual}")


def create_rows(
    connection: Connection, batch: Batch, kind: str, records: Iterable[int], parts: Iterable[BulkRows]
) -> None:
    """Keep new records of a register; what the rows do not say stays empty.

    Values are as the database holds them. TypeError for a register with narratives: what must be sealed
    never comes this way. ValueError for a column that is none.
    """
    shapes = {shape.name: shape for shape in ROOTS[kind].family()}
    if any(isinstance(fact.type, Narrative) for shape in shapes.values() for fact in shape.fields.values()):
        raise TypeError("narratives are sealed record by record")
    for table, columns, rows in parts:
        if not set(insert_columns(shapes[table])).issuperset(columns):
            raise ValueError(table)
        names = ", ".join(f'"{column}"' for column in columns)
        marks = ", ".join("?" * len(columns))
        statement = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608 - names of the catalogue
        connection.exec_driver_sql(statement, list(rows))
    batch.created(kind, records)


def put_bases(
    connection: Connection, exchange: str, bases: Iterable[tuple[int, str]], others: Iterable[tuple[int, str]]
) -> None:
    """Keep what an exchange said of records that were not part of it yet, as JSON: by ledger key, by heading."""
    rows = [(exchange, record, base) for record, base in bases]
    rows += [(exchange + OTHERS, record, base) for record, base in others]
    if rows:
        connection.exec_driver_sql(_BASE, rows)
