"""Facts of every record of a register, and of all its children of one kind, read as rows: nothing is assembled."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from welfare_desktop.store.records import among
from welfare_desktop.store.tables import ORDINAL, PARENT, ROOTS, Shape, text_column

_AT_ONCE = 2000
Only = tuple[str, Collection[int]]
"""A reference (or "id", "parent") and the ids it may be."""


def facts(
    connection: Connection, kind: str, keys: Sequence[str], only: Only | None = None
) -> Iterator[tuple[int, tuple[Any, ...]]]:
    """Id and the values of some facts of every record. A reference gives its id, or the text as written.

    `only` asks for those whose reference (or "id") is one of some ids. The keys are those of the record itself;
    KeyError for one it does not have.
    """
    shape = ROOTS[kind]
    ties = (shape.table.c.id,)
    for (record,), values in _rows(connection, shape, ties, keys, _met(shape, only), ties):
        yield record, values


def stream(
    connection: Connection, kind: str, children: str, keys: Sequence[str], only: Only | None = None
) -> Iterator[tuple[int, int, tuple[Any, ...]]]:
    """Parent, id and the values of some facts of every child of a kind, parent by parent in their order.

    `only` asks for those whose reference (or "parent") is one of some ids. KeyError for children the register
    does not have.
    """
    shape = ROOTS[kind].children[children]
    ties = shape.table.c[PARENT], shape.table.c.id
    order = ties[0], shape.table.c[ORDINAL]
    for (parent, child), values in _rows(connection, shape, ties, keys, _met(shape, only), order):
        yield parent, child, values


def _met(shape: Shape, only: Only | None) -> Sequence[ColumnElement[bool]]:
    return () if only is None else (among(shape.table.c[only[0]], only[1]),)


def _rows(
    connection: Connection,
    shape: Shape,
    ties: Sequence[ColumnElement[Any]],
    keys: Sequence[str],
    met: Sequence[ColumnElement[bool]],
    order: Sequence[ColumnElement[Any]],
) -> Iterator[tuple[tuple[Any, ...], tuple[Any, ...]]]:
    split = [key for key in keys if key in shape.split]
    columns = [shape.table.c[key] for key in keys] + [shape.table.c[text_column(key)] for key in split]
    places = [keys.index(key) for key in split]
    begin, end = len(ties), len(ties) + len(keys)
    found: Any
    for found in connection.execute(select(*ties, *columns).where(*met).order_by(*order)).yield_per(_AT_ONCE):
        values = list(found[begin:end])
        for place, words in zip(places, found[end:], strict=True):
            if values[place] is None:
                values[place] = words
        yield tuple(found[:begin]), tuple(values)
