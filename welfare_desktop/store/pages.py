"""Values of many records by ledger key, without building the records: table pages, lists, matching."""

import functools
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, select

from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.values.reference import Unmatched
from welfare_desktop.store.reaching import Joined, is_split, own, refers, shown, words
from welfare_desktop.store.records import chunks
from welfare_desktop.store.tables import ROOTS

Values = tuple[Value, ...]

AT_ONCE = 1000
"""Rows fetched together by `stream`."""


def page(connection: Connection, kind: str, records: Sequence[int], keys: Sequence[str]) -> list[Values]:
    """What a table shows of these records, in their order; a reference shows the name it points to.

    Its text while it is unresolved is `Unmatched`. A record that is gone gives Nones.
    """
    return _ordered(connection, kind, records, tuple(keys), named=True)


def values(connection: Connection, kind: str, records: Sequence[int], keys: Sequence[str]) -> list[Values]:
    """The same with references as they are kept: an id, or text while unresolved."""
    return _ordered(connection, kind, records, tuple(keys), named=False)


def stream(connection: Connection, kind: str, keys: Sequence[str]) -> Iterator[tuple[int, Values]]:
    """Id and values of every record of a register, for matching. Read on within the same transaction."""
    query, pairs = _selection(kind, tuple(keys), named=False)
    rows = connection.execute(query.order_by(ROOTS[kind].table.c.id))
    for part in rows.yield_per(AT_ONCE).partitions():
        yield from _turned(part, pairs)


def _ordered(
    connection: Connection, kind: str, records: Sequence[int], keys: tuple[str, ...], *, named: bool
) -> list[Values]:
    query, pairs = _paged(kind, keys, named)
    found: dict[int, Values] = {}
    for ids in chunks(records):
        rows = connection.execute(query, {"ids": ids}).all()  # one by one would hand the GIL over each time
        found.update(_turned(rows, pairs))
    nothing = (None,) * len(keys)
    return [found.get(record, nothing) for record in records]


_Pair = Callable[[Any, Any], Value] | None
"""How the two columns of a key become one value; None for a key of one column."""


@functools.lru_cache(maxsize=64)
def _paged(kind: str, keys: tuple[str, ...], named: bool) -> tuple[Select[Any], tuple[_Pair, ...]]:
    query, pairs = _selection(kind, keys, named)
    return query.where(ROOTS[kind].table.c.id.in_(bindparam("ids", expanding=True))), pairs


@functools.lru_cache(maxsize=64)
def _selection(kind: str, keys: tuple[str, ...], named: bool) -> tuple[Select[Any], tuple[_Pair, ...]]:
    """The query, and how its columns are to be joined."""
    joined = Joined(kind)
    columns = [_columns(joined, kind, key, named) for key in keys]
    query = select(ROOTS[kind].table.c.id, *(column for pair in columns for column in pair))
    pairs = tuple(_pair(kind, key, named) for key in keys)
    return query.select_from(joined.source), pairs


def _columns(joined: Joined, kind: str, key: str, named: bool) -> Sequence[ColumnElement[Any]]:
    first = joined.reach(key, shown if named and refers(kind, key) else own)
    return (first, joined.reach(key, words)) if is_split(kind, key) else (first,)


def _pair(kind: str, key: str, named: bool) -> _Pair:
    if not is_split(kind, key):
        return None
    return _name if named and refers(kind, key) else _either


def _turned(rows: Sequence[Sequence[Any]], pairs: Sequence[_Pair]) -> Iterator[tuple[int, Values]]:
    """Ids with their values, joined column by column: quicker than row by row."""
    if not rows or not pairs:
        return ((row[0], ()) for row in rows)
    ids, *columns = zip(*rows, strict=True)
    cells = iter(columns)
    joined = [next(cells) if pair is None else map(pair, next(cells), next(cells)) for pair in pairs]
    return zip(ids, zip(*joined, strict=True), strict=True)


def _either(number: Value, text: Value) -> Value:
    return text if number is None else number


def _name(name: Value, text: str | None) -> Value:
    return name if text is None else Unmatched(text)
