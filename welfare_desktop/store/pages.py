"""Values of many records by ledger key, without building the records: table pages, lists, matching."""

import functools
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, select

from welfare_desktop.domain.values.contract import Value
from welfare_desktop.store.reaching import Joined, is_split, own, refers, shown, words
from welfare_desktop.store.records import chunks
from welfare_desktop.store.tables import ROOTS

Values = tuple[Value, ...]


def page(connection: Connection, kind: str, records: Sequence[int], keys: Sequence[str]) -> list[Values]:
    """What a table shows of these records, in their order; a reference shows the name it points to.

    A record that is gone gives Nones.
    """
    return _ordered(connection, kind, records, tuple(keys), named=True)


def values(connection: Connection, kind: str, records: Sequence[int], keys: Sequence[str]) -> list[Values]:
    """The same with references as they are kept: an id, or text while unresolved."""
    return _ordered(connection, kind, records, tuple(keys), named=False)


def stream(connection: Connection, kind: str, keys: Sequence[str]) -> Iterator[tuple[int, Values]]:
    """Id and values of every record of a register, for matching. Read on within the same transaction."""
    query, single = _selection(kind, tuple(keys), named=False)
    for record, *found in connection.execute(query.order_by(ROOTS[kind].table.c.id)).yield_per(1000):
        yield record, _joined(found, single)


def _ordered(
    connection: Connection, kind: str, records: Sequence[int], keys: tuple[str, ...], *, named: bool
) -> list[Values]:
    query, single = _paged(kind, keys, named)
    found: dict[int, Values] = {}
    for ids in chunks(records):
        for record, *row in connection.execute(
            query, {"ids": ids}
        ).all():  # one by one would hand the GIL over each time
            found[record] = _joined(row, single)
    nothing = (None,) * len(keys)
    return [found.get(record, nothing) for record in records]


@functools.lru_cache(maxsize=64)
def _paged(kind: str, keys: tuple[str, ...], named: bool) -> tuple[Select[Any], tuple[bool, ...]]:
    query, single = _selection(kind, keys, named)
    return query.where(ROOTS[kind].table.c.id.in_(bindparam("ids", expanding=True))), single


@functools.lru_cache(maxsize=64)
def _selection(kind: str, keys: tuple[str, ...], named: bool) -> tuple[Select[Any], tuple[bool, ...]]:
    """The query, and whether each key has one column in it (or two, of which one at most is filled)."""
    joined = Joined(kind)
    columns = [_columns(joined, kind, key, named) for key in keys]
    query = select(ROOTS[kind].table.c.id, *(column for pair in columns for column in pair))
    return query.select_from(joined.source), tuple(len(pair) == 1 for pair in columns)


def _columns(joined: Joined, kind: str, key: str, named: bool) -> Sequence[ColumnElement[Any]]:
    if named and refers(kind, key):
        return (joined.reach(key, shown),)
    first = joined.reach(key, own)
    return (first, joined.reach(key, words)) if is_split(kind, key) else (first,)


def _joined(row: Sequence[Any], single: Sequence[bool]) -> Values:
    if all(single):
        return tuple(row)
    cells = iter(row)
    return tuple(next(cells) if alone else _either(next(cells), next(cells)) for alone in single)


def _either(number: Value, text: Value) -> Value:
    return text if number is None else number
