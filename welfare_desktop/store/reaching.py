"""SQL expressions for ledger keys: how `contacts.1.phone` or a watcher's name is reached from a register's table.

Mirrors `domain.record_rows.value_at`; a test holds both together.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, FromClause, ScalarSelect, func, select

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import CountOrText, Reference
from welfare_desktop.store.tables import ORDINAL, PARENT, ROOTS, SORT, Shape, fact_columns, text_column

Pick = Callable[[Shape, FromClause, str], ColumnElement[Any]]
"""Takes the wanted column of a fact from the (aliased) table it lies in."""
_UNTIL = "until"
"""Of a child that may end: the day it did."""


class Joined:
    """A register's table with the children its keys lead to, each joined once however many facts of it are asked.

    `source` is what to select from, once all keys have been reached.
    """

    def __init__(self, kind: str) -> None:
        self.source: FromClause = ROOTS[kind].table
        self._kind = kind
        self._children: dict[tuple[str, ...], FromClause] = {}

    def reach(self, key: str, pick: Pick) -> ColumnElement[Any]:
        """The expression for a ledger key. KeyError for a key the register does not have."""
        *way, fact = KINDS[self._kind].column(key).place.split(".")
        shape, table = ROOTS[self._kind], ROOTS[self._kind].table
        for step in range(0, len(way), 2):
            name, selector = way[step : step + 2]
            shape, parent = shape.children[name], table
            table = self._child(tuple(way[: step + 2]), shape, parent, selector)
        return pick(shape, table, fact)

    def _child(self, way: tuple[str, ...], shape: Shape, parent: FromClause, selector: str) -> FromClause:
        if way not in self._children:
            row = self._children[way] = shape.table.alias()
            self.source = self.source.outerjoin(row, row.c.id == _chosen(shape, parent, selector, _record))
        return self._children[way]


def reach(kind: str, key: str, pick: Pick) -> ColumnElement[Any]:
    """The expression for a ledger key on the register's own table. KeyError for a key it does not have."""
    return _from_root(kind, ROOTS[kind].table, key, pick)


def own(_: Shape, table: FromClause, key: str) -> ColumnElement[Any]:
    """The fact's first column: the value, the id, the count."""
    return table.c[key]


def words(shape: Shape, table: FromClause, key: str) -> ColumnElement[Any]:
    """The text that stands for an unresolved reference or for a count; the fact itself where it has one column."""
    return table.c[text_column(key) if key in shape.split else key]


def shown(shape: Shape, table: FromClause, key: str) -> ColumnElement[Any]:
    """A reference as the name of the record it points to, or its text."""
    kind = shape.references.get(key)
    if kind is None:
        return table.c[key]
    name = _of_target(kind, table.c[key], lambda target: _from_root(kind, target, KINDS[kind].name, own))
    return func.coalesce(name, table.c[text_column(key)])


def reading(shape: Shape, table: FromClause, key: str) -> ColumnElement[Any]:
    """What a reference sorts by: the reading order of the record it points to, or its text."""
    kind = shape.references[key]
    return func.coalesce(_of_target(kind, table.c[key], lambda target: target.c[SORT]), table.c[text_column(key)])


def is_split(kind: str, key: str) -> bool:
    """Whether a ledger key's fact has two columns."""
    return isinstance(KINDS[kind].field(key).type, Reference | CountOrText)


def refers(kind: str, key: str) -> bool:
    """Whether a ledger key holds a reference."""
    return isinstance(KINDS[kind].field(key).type, Reference)


def _from_root(kind: str, table: FromClause, key: str, pick: Pick) -> ColumnElement[Any]:
    return _descend(ROOTS[kind], table, KINDS[kind].column(key).place.split("."), pick)


def _descend(shape: Shape, table: FromClause, parts: list[str], pick: Pick) -> ColumnElement[Any]:
    if len(parts) == 1:
        return pick(shape, table, parts[0])
    name, selector, *rest = parts
    child = shape.children[name]
    return _chosen(child, table, selector, lambda row: _descend(child, row, rest, pick))


def _chosen(
    child: Shape, parent: FromClause, selector: str, wanted: Callable[[FromClause], ColumnElement[Any]]
) -> ScalarSelect[Any]:
    """What is wanted of the child a selector names; NULL where there is none. Ended ones count by number only."""
    row = child.table.alias()
    found = select(wanted(row)).where(row.c[PARENT] == parent.c.id)
    if selector.isdigit():
        found = found.offset(int(selector) - 1)
    else:
        key, _, value = selector.partition("=")
        found = found.where(row.c[key] == value)
        if _UNTIL in fact_columns(child):
            found = found.where(row.c[_UNTIL].is_(None))
    return found.order_by(row.c[ORDINAL], row.c.id).limit(1).correlate(parent).scalar_subquery()


def _record(table: FromClause) -> ColumnElement[Any]:
    return table.c.id


def _of_target(
    kind: str, record: ColumnElement[Any], wanted: Callable[[FromClause], ColumnElement[Any]]
) -> ColumnElement[Any]:
    target = ROOTS[kind].table.alias()
    return select(wanted(target)).where(target.c.id == record).correlate_except(target).scalar_subquery()
