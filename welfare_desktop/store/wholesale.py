"""Records that go or come back whole, table by table in SQL: what undo does to most records of an import.

What is kept and journaled is what `Batch.write` would keep, without reading the rows; a test holds both
together. Registers with narratives go the other way: what is sealed is written down by `rows.dump` alone.
"""

import functools
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from welfare_desktop.domain.values import Choices, Count, FiscalYear, Money, Narrative, YesNo
from welfare_desktop.store.journal import Batch
from welfare_desktop.store.listed import listed, shapes_read
from welfare_desktop.store.rows import Row, State, assemble, load
from welfare_desktop.store.tables import ORDINAL, PARENT, REVISION, ROOTS, TECHNICAL, WRITTEN, Shape, text_column

_CHOSEN = "(SELECT value FROM json_each(?))"
"""Ids however many, bound as one JSON text."""
_LEFT = f"FROM entry INDEXED BY ix_entry_root WHERE batch=? AND kind=? AND root IN {_CHOSEN}"
"""What a batch noted of the chosen records' rows in one table; by itself SQLite would look through the whole batch."""


@functools.cache
def possible(kind: str) -> bool:
    """Whether a register's records can go and come this way."""
    return not any(isinstance(fact.type, Narrative) for shape in ROOTS[kind].family() for fact in shape.fields.values())


def remove(connection: Connection, batch: Batch, kind: str, roots: Sequence[int]) -> None:
    """Remove records with their children; every row leaves its values in the journal."""
    chosen = (json.dumps(roots),)
    below_first = tuple(reversed(tuple(ROOTS[kind].family())))
    for shape in below_first:
        batch.log_selected(_tombstones(shape), chosen)
    for shape in below_first:
        connection.exec_driver_sql(f'DELETE FROM "{shape.name}" WHERE {_among(shape)}', chosen)  # noqa: S608 - names of the catalogue


def put_back(connection: Connection, batch: Batch, kind: str, roots: Sequence[int], removed_by: int) -> None:
    """Put records back that the batch `removed_by` removed whole, as their rows left them there."""
    root, *below = ROOTS[kind].family()
    chosen = json.dumps(roots)
    rows = [(*technical, removed_by, n) for n, technical in _technical(connection, kind, chosen, removed_by)]
    connection.exec_driver_sql(f"{_restoring(root)} FROM entry WHERE batch=? AND n=?", rows)
    for shape in below:
        connection.exec_driver_sql(f"{_restoring(shape)} {_LEFT}", (removed_by, shape.name, chosen))
    batch.created(kind, roots)


def references(connection: Connection, kind: str, removed_by: int) -> Iterator[tuple[int, str, int]]:
    """What the records of a register that a batch removed referred to: record, register and id of the target."""
    for shape in ROOTS[kind].family():
        if not shape.references:
            continue
        keys = ", ".join(
            f"iif(json_type(before, '$.{key}')='integer', before->>'{key}', NULL)" for key in shape.references
        )
        query = f"SELECT root, {keys} FROM entry WHERE batch=? AND kind=? AND op='removed'"  # noqa: S608 - names of the catalogue
        for record, *targets in connection.exec_driver_sql(query, (removed_by, shape.name)).all():
            for target_kind, target in zip(shape.references.values(), targets, strict=True):
                if target is not None:
                    yield record, target_kind, target


def _technical(
    connection: Connection, kind: str, chosen: str, removed_by: int
) -> Iterator[tuple[int, tuple[Any, ...]]]:
    """What the removed records are listed by, each with its root's place in the batch."""
    places: dict[int, int] = {}
    states: dict[int, State] = defaultdict(dict)
    for shape in shapes_read(kind):
        query = f"SELECT root, record, n, json_remove(before, '$.{WRITTEN}') {_LEFT}"
        for root, record, n, before in connection.exec_driver_sql(query, (removed_by, shape.name, chosen)).all():
            states[root][record] = Row(shape, record, load(before))
            if shape.parent is None:
                places[root] = n
    for root, state in states.items():
        found = listed(kind, assemble(state, root))
        yield places[root], tuple(found[name] for name in TECHNICAL)


@functools.cache
def _tombstones(shape: Shape) -> str:
    """Selects the journal's entries of rows that are to go: table, row, record, what happened, values."""
    return f"SELECT '{shape.name}', id, {_root_of(shape)}, 'removed', {_values(shape)} FROM \"{shape.name}\" WHERE {_among(shape)}"  # noqa: S608 - names of the catalogue


def _among(shape: Shape) -> str:
    """Whether a row belongs to one of the chosen records."""
    if shape.parent is None:
        return f"id IN {_CHOSEN}"
    if shape.parent.parent is None:
        return f"{PARENT} IN {_CHOSEN}"
    return f'{PARENT} IN (SELECT id FROM "{shape.parent.name}" WHERE {_among(shape.parent)})'  # noqa: S608


def _root_of(shape: Shape) -> str:
    """The record a row belongs to."""
    if shape.parent is None or shape.parent.parent is None:
        return "id" if shape.parent is None else PARENT
    above = shape.parent.name
    return f'(SELECT {_root_of(shape.parent)} FROM "{above}" WHERE "{above}".id = "{shape.name}".{PARENT})'  # noqa: S608


def _values(shape: Shape) -> str:
    """A row's values as `rows.dump` writes them: JSON without what is empty."""
    ties = (REVISION,) if shape.parent is None else (PARENT, ORDINAL)
    start = "'{' || " + " || ',' || ".join(f"'\"{tie}\":' || {tie}" for tie in ties)
    known = ((key, _as_json(shape, key)) for key in (*shape.keys, WRITTEN))
    return " || ".join((start, *(f"coalesce(',\"{key}\":' || {value}, '')" for key, value in known), "'}'"))


def _as_json(shape: Shape, key: str) -> str:
    """A column's value as JSON; NULL where there is none."""
    match shape.fields[key].type if key in shape.fields else None:
        case None | Choices() | Count() | Money() | FiscalYear():
            return f'"{key}"'
        case YesNo():
            return f"CASE \"{key}\" WHEN 1 THEN 'true' WHEN 0 THEN 'false' END"
        case _:
            value = f'coalesce("{key}", "{text_column(key)}")' if key in shape.split else f'"{key}"'
            return f"CASE WHEN {value} IS NOT NULL THEN json_quote({value}) END"


@functools.cache
def _restoring(shape: Shape) -> str:
    """Makes rows again, from entries to be named; a root's technical columns are bound."""
    made: dict[str, str] = {"id": "record"}
    if shape.parent is None:
        made |= {REVISION: f"(before->>'{REVISION}') + 1", **dict.fromkeys(TECHNICAL, "?")}
    else:
        made |= {tie: f"before->>'{tie}'" for tie in (PARENT, ORDINAL)}
    made |= {key: f"before->>'{key}'" for key in (*shape.keys, WRITTEN)}
    for key in shape.split:
        is_text = f"json_type(before, '$.{key}')='text'"
        made |= {key: f"iif({is_text}, NULL, {made[key]})", text_column(key): f"iif({is_text}, {made[key]}, NULL)"}
    columns = ", ".join(f'"{column}"' for column in made)
    return f'INSERT INTO "{shape.name}" ({columns}) SELECT {", ".join(made.values())}'
