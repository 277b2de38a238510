"""What differs between two states of a record, and a state with such changes taken back. No SQL here."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from welfare_desktop.store.rows import UNJOURNALED, Row, State, descendants
from welfare_desktop.store.tables import Shape


class Op(StrEnum):
    """What happened to a row. A created row stands for all its children made with it."""

    CREATED = "created"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """One row's change. `before` holds the former values of what changed, or all of a removed row."""

    shape: Shape
    record: int
    op: Op
    before: Mapping[str, Any]


def changes(old: State, new: State) -> Iterator[Change]:
    """What turns `old` into `new`, one change per row: parents are made before children and go after them."""
    for row in new.values():
        if row.id not in old:
            if row.shape.parent is None or row.parent in old:
                yield Change(row.shape, row.id, Op.CREATED, {})
        elif before := _former(old[row.id].values, row.values):
            yield Change(row.shape, row.id, Op.CHANGED, before)
    for row in reversed(old.values()):
        if row.id not in new:
            yield Change(row.shape, row.id, Op.REMOVED, row.values)


def _former(old: Mapping[str, Any], new: Mapping[str, Any]) -> Mapping[str, Any]:
    if old == new:
        return {}
    return {
        key: old.get(key)
        for key in (*old, *(key for key in new if key not in old))
        if old.get(key) != new.get(key) and key not in UNJOURNALED
    }


def taken_back(state: State, newest_first: Iterable[Change]) -> State:
    """The state as it was before these changes."""
    rows = dict(state)
    for change in newest_first:
        take_back(rows, change)
    return rows


def take_back(rows: dict[int, Row], change: Change) -> None:
    """Take one change back in place; rows that are not there any more are passed over."""
    if change.op is Op.REMOVED:
        rows[change.record] = Row(change.shape, change.record, change.before)
    elif change.record not in rows:
        return
    elif change.op is Op.CHANGED:
        rows[change.record] = rows[change.record].with_values(change.before)
    else:
        for record in descendants(rows, change.record):
            rows.pop(record, None)
