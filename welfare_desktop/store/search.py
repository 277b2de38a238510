"""Finding records: by any fragment of their words, by district, by conditions, in any order.

A fragment is looked for in the folded text of one covering index that lies in reading order, so the
first hundred are found without sorting and without touching the table.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Text,
    and_,
    case,
    false,
    func,
    not_,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction

from welfare_desktop.domain.japanese.search import digits, fold_text
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Choice, Choices
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.store.reaching import is_split, own, reach, reading, refers, words
from welfare_desktop.store.tables import AREA, ENDED, FIND, ROOTS, SORT

_LAST = "\U0010ffff"
"""Sorts after any text: 2020-04 reaches to the end of April."""
_DIALLED = frozenset("0123456789-‐‑‒–—―−ー－()（） 　０１２３４５６７８９")


class contains(GenericFunction[bool]):  # noqa: N801 - reads as SQL
    """Whether the first text contains the second, literally; no wildcards."""

    type = Boolean()
    inherit_cache = True


@compiles(contains, "sqlite")
def _instr(element: contains, compiler: SQLCompiler, **kw: Any) -> str:
    return f"instr({compiler.process(element.clauses, **kw)}) > 0"


@compiles(contains, "postgresql")
def _strpos(element: contains, compiler: SQLCompiler, **kw: Any) -> str:
    return f"strpos({compiler.process(element.clauses, **kw)}) > 0"


def ids(connection: Connection, listing: Listing) -> "array[int]":
    """The ids of all records listed, in order."""
    return array("q", connection.execute(statement(listing)).scalars())


def first(connection: Connection, listing: Listing, limit: int = 100) -> list[int]:
    """The ids of the first records listed."""
    return list(connection.execute(statement(listing).limit(limit)).scalars())


def count(connection: Connection, listing: Listing) -> int:
    """How many records are listed."""
    table = ROOTS[listing.kind].table
    return connection.execute(select(func.count()).select_from(table).where(*_filters(listing))).scalar_one()


def counts_by_district(connection: Connection, kind: str, *, ended: bool = False) -> dict[int | None, int]:
    """How many records each district has (None: no district known); ended ones only when asked for."""
    table = ROOTS[kind].table
    query = select(table.c[AREA], func.count()).group_by(table.c[AREA])
    if not ended:
        query = query.where(table.c[ENDED].is_(None))
    return {row[0]: row[1] for row in connection.execute(query)}


def statement(listing: Listing) -> Select[Any]:
    """The query behind a list: ids in order."""
    table = ROOTS[listing.kind].table
    return select(table.c.id).where(*_filters(listing)).order_by(*_order(listing))


def _filters(listing: Listing) -> list[ColumnElement[bool]]:
    table = ROOTS[listing.kind].table
    filters = [_found(table, word) for word in listing.text.split()]
    if listing.district is not None:
        filters.append(table.c[AREA] == listing.district if listing.district else table.c[AREA].is_(None))
    if not listing.ended:
        filters.append(table.c[ENDED].is_(None))
    return filters + [_met(listing.kind, condition) for condition in listing.conditions]


def _found(table: FromClause, word: str) -> ColumnElement[bool]:
    """A word in the folded text; a telephone number is found however its digits are grouped."""
    found = contains(table.c[FIND], fold_text(word))
    if _DIALLED.issuperset(word) and digits(word) not in ("", fold_text(word)):
        return or_(found, contains(table.c[FIND], digits(word)))
    return found


def _order(listing: Listing) -> Sequence[ColumnElement[Any]]:
    table = ROOTS[listing.kind].table
    natural = (table.c[SORT], table.c[FIND])
    if not listing.order:
        return tuple(each.desc() for each in natural) if listing.descending else natural
    by = _sorted_by(listing.kind, listing.order)
    directed = [each.desc() if listing.descending else each for each in by]
    return (by[-1].is_(None), *directed, *natural, table.c.id)


def _sorted_by(kind: str, key: str) -> Sequence[ColumnElement[Any]]:
    """What a ledger key sorts by: serials by length first, choices as declared, names by reading."""
    if refers(kind, key):
        return (reach(kind, key, reading),)
    value = reach(kind, key, own)
    fact = KINDS[kind].field(key)
    if isinstance(fact.type, Choice):
        places = {option: place for place, option in enumerate(fact.type.options)}
        return (case(places, value=value, else_=len(places)), value)
    return (func.length(value), value) if key == KINDS[kind].number else (value,)


def _met(kind: str, condition: Condition) -> ColumnElement[bool]:
    """ValueError for a way of comparing that is none."""
    if condition.how not in _WAYS:
        raise ValueError(condition.how)
    return _WAYS[condition.how](kind, condition.key, condition.value)


def _is_not(kind: str, key: str, value: Value) -> ColumnElement[bool]:
    return not_(func.coalesce(_is(kind, key, value), false()))


def _from(kind: str, key: str, value: Value) -> ColumnElement[bool]:
    return _comparable(kind, key, value) >= value


def _until(kind: str, key: str, value: Value) -> ColumnElement[bool]:
    return _comparable(kind, key, value) <= (value + _LAST if isinstance(value, str) else value)


def _open_at(kind: str, key: str, value: Value) -> ColumnElement[bool]:
    column = _comparable(kind, key, value)
    return or_(column.is_(None), column > value)


def _is(kind: str, key: str, value: Value) -> ColumnElement[bool]:
    if value is None:
        columns = [reach(kind, key, own)] + ([reach(kind, key, words)] if is_split(kind, key) else [])
        return and_(*(column.is_(None) for column in columns))
    column = _comparable(kind, key, value)
    if isinstance(KINDS[kind].field(key).type, Choices) and isinstance(value, str):
        return contains(type_coerce(column, Text), f'"{value}"')
    return column == value


def _comparable(kind: str, key: str, value: Value) -> ColumnElement[Any]:
    return reach(kind, key, words if isinstance(value, str) else own)


_WAYS: Mapping[str, Callable[[str, str, Value], ColumnElement[bool]]] = {
    "is": _is,
    "is-not": _is_not,
    "empty": lambda kind, key, _: _is(kind, key, None),
    "filled": lambda kind, key, _: not_(_is(kind, key, None)),
    "from": _from,
    "until": _until,
    "open-at": _open_at,
}
