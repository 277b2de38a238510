"""Rows written to their tables, many at a time. Only the journal calls this."""

import functools
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, TypeDecorator

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record
from welfare_desktop.store.listed import listed
from welfare_desktop.store.records import chunks
from welfare_desktop.store.rows import Row, State, assemble, facts
from welfare_desktop.store.tables import (
    ORDINAL,
    PARENT,
    REVISION,
    ROOTS,
    TECHNICAL,
    WRITTEN,
    Shape,
    fact_columns,
    text_column,
)

AT_ONCE = 20_000
"""Rows handed to the driver in one call."""


class Overtaken(Refusal):
    """The record was changed or removed since it was read."""

    def __init__(self) -> None:
        super().__init__(
            "record.overtaken",
            "この登録は、開いた後に別の操作で変更または削除されています。",
            "保存されている内容は変わっていません。",
            "開き直して、もう一度変更してください。",
        )


def insert_many(connection: Connection, kind: str, records: Iterable[Record]) -> None:
    """Insert whole new records with their children; all ids are set. Revision becomes 1."""
    for chunk in chunks(records):
        rows: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        for record in chunk:
            technical = listed(kind, record)
            _gather(ROOTS[kind], record, (record.id, 1, *(technical[name] for name in TECHNICAL)), rows)
        for shape in ROOTS[kind].family():
            insert_rows(connection, shape, insert_columns(shape), rows[shape.name])


def insert_columns(shape: Shape) -> tuple[str, ...]:
    """The columns of a whole row, in the order bulk writers fill them."""
    ties = (REVISION, *TECHNICAL) if shape.parent is None else (PARENT, ORDINAL)
    return ("id", *ties, *fact_columns(shape), WRITTEN)


def insert_rows(connection: Connection, shape: Shape, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    """Insert many rows, one tuple of values per row in the order of `columns`. Not journaled."""
    marks = ", ".join("?" * len(columns))
    statement = f'INSERT INTO "{shape.name}" ({_names(columns)}) VALUES ({marks})'  # noqa: S608 - names of the catalogue
    _execute(connection, shape, columns, statement, rows)


def _gather(shape: Shape, record: Record, ties: tuple[Any, ...], rows: dict[str, list[tuple[Any, ...]]]) -> None:
    rows[shape.name].append((*ties, *_split(shape, facts(shape)(record)), record.written or None))
    for key, child_shape in shape.children.items():
        for ordinal, child in enumerate(getattr(record, key)):
            _gather(child_shape, child, (child.id, record.id, ordinal), rows)


def _split(shape: Shape, values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Facts in the order of `fact_columns`: a number or words go to one of their two columns."""
    places = _split_places(shape)
    if not places:
        return values
    numbers = list(values)
    words: list[str | None] = []
    for place in places:
        value = numbers[place]
        if isinstance(value, str):
            numbers[place] = None
            words.append(value)
        else:
            words.append(None)
    return (*numbers, *words)


@functools.cache
def _split_places(shape: Shape) -> tuple[int, ...]:
    return tuple(shape.keys.index(key) for key in shape.split)


class Writing:
    """Row changes of many records of one register, gathered and carried out together."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._inserts: dict[Shape, list[tuple[Any, ...]]] = defaultdict(list)
        self._updates: dict[tuple[Shape, tuple[str, ...]], list[tuple[Any, ...]]] = defaultdict(list)
        self._deletes: dict[Shape, list[tuple[Any, ...]]] = defaultdict(list)

    def add(self, root: int, old: State, new: State) -> None:
        """Turn the rows of one record from `old` into `new`, which differ; either may be empty."""
        for row in new.values():
            if row.shape.parent is None:
                self._add_root(row, old.get(root), new)
            elif row.id not in old:
                self._inserts[row.shape].append((row.id, row.values[PARENT], row.values[ORDINAL], *_facts(row)))
            elif changed := _changed(old[row.id], row):
                self._updates[row.shape, tuple(changed)].append((*changed.values(), row.id))
        for row in old.values():
            if row.id not in new:
                self._deletes[row.shape].append(_key(row))

    def _add_root(self, row: Row, before: Row | None, new: State) -> None:
        technical = listed(self._kind, assemble(new, row.id))
        if before is None:
            revision = row.values.get(REVISION, 0) + 1
            self._inserts[row.shape].append((row.id, revision, *(technical[name] for name in TECHNICAL), *_facts(row)))
        else:
            changed = {**_changed(before, row), **technical}
            self._updates[row.shape, tuple(changed)].append((*changed.values(), *_key(before)))

    def carry_out(self, connection: Connection) -> None:
        """Write it all. `Overtaken` when a root is not at the revision its old state had."""
        for shape, rows in self._deletes.items():
            statement = f'DELETE FROM "{shape.name}" WHERE {_located(shape)}'  # noqa: S608 - names of the catalogue
            _exactly(shape, rows, _execute(connection, shape, (), statement, rows))
        for (shape, columns), rows in self._updates.items():
            settings = ", ".join(f'"{column}"=?' for column in columns)
            raised = f", {REVISION}={REVISION}+1" if shape.parent is None else ""
            statement = f'UPDATE "{shape.name}" SET {settings}{raised} WHERE {_located(shape)}'  # noqa: S608
            _exactly(shape, rows, _execute(connection, shape, columns, statement, rows))
        for shape, rows in self._inserts.items():
            insert_rows(connection, shape, insert_columns(shape), rows)


def _facts(row: Row) -> tuple[Any, ...]:
    known = row.values.get
    return (*_split(row.shape, tuple(known(key) for key in row.shape.keys)), known(WRITTEN))


def _changed(old: Row, new: Row) -> dict[str, Any]:
    """The changed values by column."""
    shape, before, after = new.shape, old.values, new.values
    changed: dict[str, Any] = {}
    for key in dict.fromkeys((*before, *after)):
        value = after.get(key)
        if before.get(key) == value or key in (PARENT, REVISION):
            continue
        if key in shape.split:
            words = isinstance(value, str)
            changed[key], changed[text_column(key)] = (None, value) if words else (value, None)
        else:
            changed[key] = value
    return changed


def _key(row: Row) -> tuple[int, ...]:
    return (row.id,) if row.shape.parent else (row.id, row.values[REVISION])


def _located(shape: Shape) -> str:
    return "id=?" if shape.parent else f"id=? AND {REVISION}=?"


def _exactly(shape: Shape, rows: Sequence[object], count: int) -> None:
    if shape.parent is None and count != len(rows):
        raise Overtaken


def _names(columns: Sequence[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


def _execute(
    connection: Connection, shape: Shape, columns: Sequence[str], statement: str, rows: Iterable[tuple[Any, ...]]
) -> int:
    """Run a statement for every row; how many rows it touched. `columns` says how the first values are stored."""
    processors = _processors(shape, tuple(columns), connection)
    touched = 0
    for chunk in chunks(rows, AT_ONCE):
        bound = [_bound(row, processors) for row in chunk] if processors else chunk
        touched += connection.exec_driver_sql(statement, bound).rowcount
    return touched


def _processors(
    shape: Shape, columns: tuple[str, ...], connection: Connection
) -> list[tuple[int, Callable[[Any], Any]]]:
    """How values of our own types become what the driver stores, by place."""
    return [
        (place, process)
        for place, column in enumerate(columns)
        if isinstance(shape.table.c[column].type, TypeDecorator)
        and (process := shape.table.c[column].type.bind_processor(connection.dialect))
    ]


def _bound(row: tuple[Any, ...], processors: list[tuple[int, Callable[[Any], Any]]]) -> tuple[Any, ...]:
    filled = [(place, process) for place, process in processors if row[place] is not None]
    if not filled:
        return row
    values = list(row)
    for place, process in filled:
        values[place] = process(values[place])
    return tuple(values)
