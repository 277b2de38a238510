"""Records taken apart into rows, and rows put together and written down as JSON. No SQL here.

A `Row` holds only what is there: a fact that is None has no entry. `State` is every row of one root
record (and of its children at any depth) by id: what the journal compares.
"""

import base64
import dataclasses
import functools
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.records import Record, RecordT, children_of
from welfare_desktop.domain.values import Sealed
from welfare_desktop.store.tables import ORDINAL, PARENT, REVISION, SHAPES, WRITTEN, Shape

UNJOURNALED = frozenset((PARENT, REVISION))
"""Kept for removed rows only: neither changes while a row lives as far as the journal is concerned."""

_SHAPE_BY_RECORD: Mapping[type[Record], Shape] = {shape.record: shape for shape in SHAPES.values()}


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its shape, its id and what is known, by key."""

    shape: Shape
    id: int
    values: Mapping[str, Any]

    @property
    def parent(self) -> int:
        """The id of the row above; 0 for a root."""
        return self.values[PARENT] if self.shape.parent is not None else 0

    def same_as(self, other: "Row") -> bool:
        """Whether both say the same, whatever their revisions."""
        keys = self.values.keys() | other.values.keys()
        return all(self.values.get(key) == other.values.get(key) for key in keys if key != REVISION)

    def with_values(self, changes: Mapping[str, Any]) -> "Row":
        """The row with these values; None takes one away."""
        merged = {key: value for key, value in {**self.values, **changes}.items() if value is not None}
        return Row(self.shape, self.id, merged)


State = dict[int, Row]
"""Every row of one record by id, parents before their children."""


def shape_of(record: Record) -> Shape:
    """Where a record is kept."""
    return _SHAPE_BY_RECORD[type(record)]


def identified(record: RecordT, revision: int | None = None) -> RecordT:
    """The record with an id for itself and for every child that has none yet, and with this revision if given."""
    changes: dict[str, Any] = {} if record.id else {"id": new_id()}
    if revision is not None and revision != record.revision:
        changes[REVISION] = revision
    for key in children_of(type(record)):
        children: tuple[Record, ...] = getattr(record, key)
        known = tuple(identified(child) for child in children)
        if any(new is not old for new, old in zip(known, children, strict=True)):
            changes[key] = known
    return dataclasses.replace(record, **changes) if changes else record


def state_of(record: Record, before: State | None = None) -> State:
    """Every row of a root record whose ids are known. Children keep the ordinals of `before` where order allows."""
    rows: dict[int, Row] = {}
    _take_apart(shape_of(record), record, {REVISION: record.revision}, before or {}, rows)
    return rows


def _take_apart(shape: Shape, record: Record, ties: Mapping[str, Any], before: State, rows: dict[int, Row]) -> None:
    known = zip(shape.keys, facts(shape)(record), strict=True)
    values = {**ties, **{key: value for key, value in known if value is not None}}
    if record.written:
        values[WRITTEN] = record.written
    rows[record.id] = Row(shape, record.id, values)
    for key, child_shape in shape.children.items():
        children: tuple[Record, ...] = getattr(record, key)
        for child, ordinal in zip(children, _ordinals(children, before), strict=True):
            _take_apart(child_shape, child, {PARENT: record.id, ORDINAL: ordinal}, before, rows)


def _ordinals(children: Sequence[Record], before: State) -> list[int]:
    """Rising ordinals; a child keeps its own unless its place among the others changed."""
    ordinals: list[int] = []
    last = -1
    for child in children:
        own = before[child.id].values[ORDINAL] if child.id in before else -1
        last = own if own > last else last + 1
        ordinals.append(last)
    return ordinals


@functools.cache
def facts(shape: Shape) -> Callable[[Record], tuple[Any, ...]]:
    """Reads all facts of a record, in the order of `shape.keys`."""
    if len(shape.keys) == 1:
        only = attrgetter(shape.keys[0])
        return lambda record: (only(record),)
    return attrgetter(*shape.keys)


def assemble(state: State, root: int) -> Record:
    """The record a state describes."""
    children: dict[tuple[int, str], list[Row]] = {}
    for row in state.values():
        if row.shape.parent is not None:
            children.setdefault((row.values[PARENT], row.shape.name), []).append(row)
    return _put_together(state[root], children)


def _put_together(row: Row, children: Mapping[tuple[int, str], list[Row]]) -> Record:
    values: dict[str, Any] = {key: value for key, value in row.values.items() if key not in (PARENT, ORDINAL)}
    for key, shape in row.shape.children.items():
        found = sorted(children.get((row.id, shape.name), ()), key=lambda child: (child.values[ORDINAL], child.id))
        values[key] = tuple(_put_together(child, children) for child in found)
    return row.shape.record(id=row.id, **values)


def descendants(state: State, record: int) -> list[int]:
    """The ids of a row and of all rows below it."""
    children: dict[int, list[int]] = {}
    for row in state.values():
        children.setdefault(row.parent, []).append(row.id)
    below = [record]
    for found in below:
        below += children.get(found, ())
    return below


def dump(values: Mapping[str, Any]) -> str:
    """Values as JSON; sealed bytes stay sealed."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"), default=_sealed_out)


def load(text: str | None) -> dict[str, Any]:
    """What `dump` wrote."""
    if not text:
        return {}
    values: dict[str, Any] = _DECODER.raw_decode(text)[0]
    return {key: _in(value) if isinstance(value, list | dict) else value for key, value in values.items()}


_DECODER = json.JSONDecoder()


def _sealed_out(value: Any) -> Any:
    if isinstance(value, Sealed):
        return {"sealed": base64.b64encode(value.data).decode("ascii")}
    raise TypeError(type(value).__name__)


def _in(value: Any) -> Any:
    """Lists were tuples, objects were sealed; anything else is itself."""
    if isinstance(value, list):
        return tuple(map(_in, value))  # pyright: ignore[reportUnknownArgumentType]
    return Sealed(base64.b64decode(value["sealed"])) if isinstance(value, dict) else value  # pyright: ignore[reportUnknownArgumentType]
