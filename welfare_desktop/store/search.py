"""Finding records: by any fragment of their words, by district, by conditions, in any order.

A fragment is looked for in the folded text of one covering index that lies in reading order, so the
first hundred are found without sorting and without touching the table.
"""

import dataclasses
import functools
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    case,
    false,
    func,
    literal,
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
from welfare_desktop.domain.registers.volunteers import VOLUNTEERS
from welfare_desktop.domain.values import Choice, Choices
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.store.reaching import Joined, Pick, is_split, own, reach, reading, refers, words
from welfare_desktop.store.tables import AREA, ENDED, FIND, PARENT, ROOTS, SORT, Shape

_LAST = "\U0010ffff"
"""Sorts after any text: 2020-04 reaches to the end of April."""
_OFFICES = "appointments"
_Reached: TypeAlias = Callable[[Pick], ColumnElement[Any]]
"""Gives the wanted column of a fact."""
_DIALLED = frozenset("0123456789-‐‑‒–—―−ー－()（） 　０１２３４５６７８９")


class position(GenericFunction[int]):  # noqa: N801 - reads as SQL
    """Where the first text contains the second, literally, from 1; 0 where it does not."""

    type = Integer()
    inherit_cache = True


@compiles(position, "sqlite")
def _instr(element: position, compiler: SQLCompiler, **kw: Any) -> str:
    return f"instr({compiler.process(element.clauses, **kw)})"


@compiles(position, "postgresql")
def _strpos(element: position, compiler: SQLCompiler, **kw: Any) -> str:
    return f"strpos({compiler.process(element.clauses, **kw)})"


def ids(connection: Connection, listing: Listing) -> "array[int]":
    """The ids of all records listed, in order."""
    return array("q", connection.execute(statement(listing), _texts(listing)).scalars().all())


def first(connection: Connection, listing: Listing, limit: int = 100) -> list[int]:
    """The ids of the first records listed."""
    query = _limited(_form(listing))
    return list(connection.execute(query, {**_texts(listing), "limit": limit}).scalars().all())


def likeliest(connection: Connection, listing: Listing, limit: int) -> list[int]:
    """The ids of the records listed that its first word most likely means: a name that begins with it comes first.

    Many names of families are names of places too: in reading order whoever lives there would stand before them.
    """
    if not listing.text.split():
        return first(connection, listing, limit)
    query = _likeliest(_form(listing))
    return list(connection.execute(query, {**_texts(listing), "limit": limit}).scalars().all())


def by_district(connection: Connection, listing: Listing) -> dict[int | None, list[int]]:
    """The ids of the records listed, in order, for each district (None: no district known)."""
    query = statement(listing).add_columns(ROOTS[listing.kind].table.c[AREA])
    found: dict[int | None, list[int]] = {}
    for record, area in connection.execute(query, _texts(listing)).all():
        found.setdefault(area, []).append(record)
    return found


def count(connection: Connection, listing: Listing) -> int:
    """How many records are listed."""
    return connection.execute(_counted(_form(listing)), _texts(listing)).scalar_one()


def counts_by_district(connection: Connection, kind: str, *, ended: bool = False) -> dict[int | None, int]:
    """How many records each district has (None: no district known); ended ones only when asked for."""
    table = ROOTS[kind].table
    query = select(table.c[AREA], func.count()).group_by(table.c[AREA])
    if not ended:
        query = query.where(table.c[ENDED].is_(None))
    return {row[0]: row[1] for row in connection.execute(query)}


def lacking(connection: Connection, kind: str, keys: Sequence[str]) -> dict[str, int]:
    """For each ledger key how many current records of a register have nothing there; one pass for all keys."""
    return dict(zip(keys, connection.execute(_lacking(kind, tuple(keys))).one(), strict=True)) if keys else {}


@functools.lru_cache(maxsize=64)
def _lacking(kind: str, keys: tuple[str, ...]) -> Select[Any]:
    joined = Joined(kind)
    picks = {key: (own, words) if is_split(kind, key) else (own,) for key in keys}
    counts: list[ColumnElement[Any]] = [
        func.count().filter(and_(*(joined.reach(key, pick).is_(None) for pick in picks[key]))) for key in keys
    ]
    return select(*counts).select_from(joined.source).where(ROOTS[kind].table.c[ENDED].is_(None))


def statement(listing: Listing) -> Select[Any]:
    """The query behind a list: ids in order. Built once for each form of listing."""
    return _listed(_form(listing))


_Form = tuple[Listing, tuple[bool, ...]]
"""A listing without its words, and for each word whether it is looked for as digits too."""


def _form(listing: Listing) -> _Form:
    return dataclasses.replace(listing, text=""), tuple(map(_is_dialled, listing.text.split()))


def _is_dialled(word: str) -> bool:
    """Whether a word may be a telephone number, which is found however its digits are grouped."""
    return _DIALLED.issuperset(word) and digits(word) not in ("", fold_text(word))


def _texts(listing: Listing) -> dict[str, str]:
    """The words as they are bound to the query."""
    bound: dict[str, str] = {}
    for number, word in enumerate(listing.text.split()):
        bound[f"word{number}"] = fold_text(word)
        if _is_dialled(word):
            bound[f"digits{number}"] = digits(word)
    return bound


@functools.lru_cache(maxsize=256)
def _listed(form: _Form) -> Select[Any]:
    table = ROOTS[form[0].kind].table
    return select(table.c.id).where(*_filters(form)).order_by(*_order(form[0]))


@functools.lru_cache(maxsize=256)
def _limited(form: _Form) -> Select[Any]:
    return _listed(form).limit(bindparam("limit", type_=Integer()))


@functools.lru_cache(maxsize=256)
def _likeliest(form: _Form) -> Select[Any]:
    """The searched text begins with the name; reading, number and the other words each begin a line of it."""
    table = ROOTS[form[0].kind].table
    word, begun = bindparam("word0", type_=Text()), literal("\n", Text())
    rank = case((position(table.c[FIND], word) == 1, 0), (position(table.c[FIND], begun + word) > 0, 1), else_=2)
    ordered = (rank, table.c[SORT], table.c[FIND])
    return select(table.c.id).where(*_filters(form)).order_by(*ordered).limit(bindparam("limit", type_=Integer()))


@functools.lru_cache(maxsize=256)
def _counted(form: _Form) -> Select[Any]:
    return select(func.count()).select_from(ROOTS[form[0].kind].table).where(*_filters(form))


def _filters(form: _Form) -> list[ColumnElement[bool]]:
    listing, dialled = form
    table = ROOTS[listing.kind].table
    filters = [_found(table, number, as_digits) for number, as_digits in enumerate(dialled)]
    if listing.district is not None:
        filters.append(table.c[AREA] == listing.district if listing.district else table.c[AREA].is_(None))
    if not listing.ended:
        filters.append(table.c[ENDED].is_(None))
    return [*filters, *_met(listing.kind, listing.conditions)]


def _found(table: FromClause, number: int, as_digits: bool) -> ColumnElement[bool]:
    found = position(table.c[FIND], bindparam(f"word{number}", type_=Text())) > 0
    if as_digits:
        return or_(found, position(table.c[FIND], bindparam(f"digits{number}", type_=Text())) > 0)
    return found


def _order(listing: Listing) -> Sequence[ColumnElement[Any]]:
    table = ROOTS[listing.kind].table
    natural = (table.c[SORT], table.c[FIND])
    if not listing.order:
        return tuple(each.desc() for each in natural) if listing.descending else natural
    by = _sorted_by(listing.kind, listing.order)
    if len(by) == 1:  # said once: SQLite works a child's fact out for each time it is named
        (only,) = by
        return ((only.desc() if listing.descending else only).nulls_last(), *natural, table.c.id)
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


def _met(kind: str, conditions: Sequence[Condition]) -> Iterator[ColumnElement[bool]]:
    """ValueError for a way of comparing that is none.

    What is said of an appointment is met by the first one or by another that is open, all of it by one: whoever is
    福祉協力員 and 民生委員 is found as either.
    """
    if unknown := next((each.how for each in conditions if each.how not in _WAYS), ""):
        raise ValueError(unknown)
    of_offices = [each for each in conditions if each.how not in _OF_THE_FIRST and _office(kind, each.key)]
    yield from (_compared(_on_root(kind, each.key), kind, each) for each in conditions if each not in of_offices)
    if of_offices:
        first = and_(*(_compared(_on_root(kind, each.key), kind, each) for each in of_offices))
        shape = ROOTS[kind].children[_OFFICES]
        row = shape.table.alias()
        beside = (_compared(_on_child(shape, row, _office(kind, each.key)), kind, each) for each in of_offices)
        held = select(row.c.id).where(row.c[PARENT] == ROOTS[kind].table.c.id, row.c.ended_on.is_(None), *beside)
        yield or_(first, held.correlate(ROOTS[kind].table).exists())


def _office(kind: str, key: str) -> str:
    """The fact of an appointment that a ledger key of people who serve stands for; "" for any other."""
    name, _, rest = KINDS[kind].column(key).place.partition(".1.") if kind == VOLUNTEERS.key else ("", "", "")
    return rest if name == _OFFICES else ""


def _on_root(kind: str, key: str) -> _Reached:
    return lambda pick: reach(kind, key, pick)


def _on_child(shape: Shape, row: FromClause, fact: str) -> _Reached:
    return lambda pick: pick(shape, row, fact)


def _compared(reached: _Reached, kind: str, condition: Condition) -> ColumnElement[bool]:
    return _WAYS[condition.how](_Compared(reached, kind, condition.key), condition.value)


@dataclass(frozen=True, slots=True)
class _Compared:
    """What a condition speaks of: how its columns are reached, and which fact it is."""

    reached: _Reached
    kind: str
    key: str

    def column(self, value: Value) -> ColumnElement[Any]:
        """The column that a value is compared with."""
        return self.reached(words if isinstance(value, str) else own)


def _is_not(fact: _Compared, value: Value) -> ColumnElement[bool]:
    return not_(func.coalesce(_is(fact, value), false()))


def _from(fact: _Compared, value: Value) -> ColumnElement[bool]:
    return fact.column(value) >= value


def _until(fact: _Compared, value: Value) -> ColumnElement[bool]:
    return fact.column(value) <= (value + _LAST if isinstance(value, str) else value)


def _open_at(fact: _Compared, value: Value) -> ColumnElement[bool]:
    column = fact.column(value)
    return or_(column.is_(None), column > value)


def _until_or_empty(fact: _Compared, value: Value) -> ColumnElement[bool]:
    return or_(_is(fact, None), _until(fact, value))


def _is(fact: _Compared, value: Value) -> ColumnElement[bool]:
    if value is None:
        picks = (own, words) if is_split(fact.kind, fact.key) else (own,)
        return and_(*(fact.reached(pick).is_(None) for pick in picks))
    column = fact.column(value)
    if isinstance(KINDS[fact.kind].field(fact.key).type, Choices) and isinstance(value, str):
        return position(type_coerce(column, Text), f'"{value}"') > 0
    return column == value


_WAYS: Mapping[str, Callable[[_Compared, Value], ColumnElement[bool]]] = {
    "is": _is,
    "is-not": _is_not,
    "empty": lambda fact, _: _is(fact, None),
    "filled": lambda fact, _: not_(_is(fact, None)),
    "from": _from,
    "until": _until,
    "open-at": _open_at,
    "until-or-empty": _until_or_empty,
    "unmatched": lambda fact, _: fact.reached(words).is_not(None),
}
_OF_THE_FIRST = frozenset({"is-not", "empty"})
"""What is not so is not so of the first appointment: of several, one may always be another."""
