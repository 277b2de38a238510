"""Records read from their tables."""

import functools
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select

from welfare_desktop.domain.records import Record
from welfare_desktop.store.rows import Row, State, assemble
from welfare_desktop.store.tables import ORDINAL, PARENT, REVISION, ROOTS, WRITTEN, Shape, fact_columns

CHUNK = 2000
"""Records handled at a time, so that memory stays flat."""

T = TypeVar("T")


def chunks(items: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """The items, `size` at a time."""
    rest = iter(items)
    while chunk := list(islice(rest, size)):
        yield chunk


def get(connection: Connection, kind: str, record: int) -> Record | None:
    """The record of a register with this id and all its children; None when there is none."""
    return get_many(connection, kind, (record,)).get(record)


def get_many(connection: Connection, kind: str, records: Iterable[int]) -> dict[int, Record]:
    """Records of a register by id; ids that do not exist are left out."""
    return {
        root: assemble(state, root) for ids in chunks(records) for root, state in states(connection, kind, ids).items()
    }


def existing(connection: Connection, kind: str, records: Iterable[int]) -> set[int]:
    """Those of the ids that are records of this register."""
    column = ROOTS[kind].table.c.id
    return set(connection.execute(select(column).where(among(column, records))).scalars())


def among(column: ColumnElement[int], ids: Iterable[int]) -> ColumnElement[bool]:
    """Whether a column is one of these ids, however many: they are bound as one JSON text."""
    return column.in_(_listed(json.dumps(list(ids))))


def _listed(ids: Any) -> Select[Any]:
    return select(func.json_each(ids).table_valued("value").c.value)


def states(connection: Connection, kind: str, records: Collection[int]) -> dict[int, State]:
    """The rows of some records and of their children, by record."""
    found: dict[int, dict[int, Row]] = {}
    root_of: dict[int, int] = {}
    of_shape: dict[str, list[int]] = {}
    for shape in ROOTS[kind].family():
        ids = list(records) if shape.parent is None else of_shape[shape.parent.name]
        rows = list(_rows(connection, shape, ids))
        of_shape[shape.name] = [row.id for row in rows]
        for row in rows:
            root = row.id if shape.parent is None else root_of[row.values[PARENT]]
            root_of[row.id] = root
            found.setdefault(root, {})[row.id] = row
    return dict(found)


def _rows(connection: Connection, shape: Shape, ids: Sequence[int]) -> Iterator[Row]:
    if not ids:
        return
    keys = _read_keys(shape)
    for record, *values in connection.execute(_reading(shape), {"ids": json.dumps(ids)}).all():
        yield Row(shape, record, {key: value for key, value in zip(keys, values, strict=True) if value is not None})


@functools.cache
def _reading(shape: Shape) -> Select[Any]:
    table = shape.table
    by = table.c.id if shape.parent is None else table.c.parent
    columns = (table.c[name] for name in ("id", *_ties(shape), *fact_columns(shape), WRITTEN))
    return select(*columns).where(by.in_(_listed(bindparam("ids"))))


@functools.cache
def _read_keys(shape: Shape) -> tuple[str, ...]:
    """The key each column read holds; of a fact's two columns one at most is filled."""
    return (*_ties(shape), *shape.keys, *shape.split, WRITTEN)


def _ties(shape: Shape) -> tuple[str, ...]:
    return (REVISION,) if shape.parent is None else (PARENT, ORDINAL)
