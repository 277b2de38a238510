"""Records as flat ledger rows, and ledger rows put back into records.

`flatten` and `apply` are inverse where the columns reach: applying what was flattened changes
nothing. A blank never removes anything: only keys present in the row are touched, and a child is
made only when the row has a value for it.

A child chosen by what it says (`assignments.role=主`) is the one that holds now: those that ended
are passed over. Children chosen by number stand in the order kept, the present one first.
"""

import dataclasses
from collections.abc import Iterable, Mapping
from typing import Any

from welfare_desktop.domain.kinds import Kind, field_at
from welfare_desktop.domain.records import Record, children_of
from welfare_desktop.domain.values.contract import Value


def value_at(record: Record, path: str) -> Any:
    """The value a path names; None where the record has no such child."""
    key, _, rest = path.partition(".")
    if not rest:
        return getattr(record, key)
    selector, _, inner = rest.partition(".")
    children: tuple[Record, ...] = getattr(record, key)
    index = _find(children, selector)
    return value_at(children[index], inner) if index < len(children) else None


def with_value(record: Record, path: str, value: Value) -> Record:
    """The record with one value changed; missing children on the way are added."""
    key, _, rest = path.partition(".")
    if not rest:
        return dataclasses.replace(record, **{key: value})
    selector, _, inner = rest.partition(".")
    children: list[Record] = list(getattr(record, key))
    index = _find(children, selector)
    if index >= len(children) and value is None:
        return record
    while len(children) <= index:
        children.append(_new_child(type(record), key, selector))
    children[index] = with_value(children[index], inner, value)
    return dataclasses.replace(record, **{key: tuple(children)})


def flatten(kind: Kind, record: Record, keys: Iterable[str]) -> dict[str, Value]:
    """The record's values for these ledger keys; absent children give None."""
    return {key: value_at(record, kind.column(key).place) for key in keys}


def apply(kind: Kind, record: Record, row: Mapping[str, Value], written: Mapping[str, str] | None = None) -> Record:
    """The record with the row's values put in their places.

    `written` are the row's source texts by ledger key; a value that changes loses the text it had.
    """
    texts = written or {}
    for key, value in row.items():
        path = kind.column(key).place
        if value_at(record, path) != value:
            record = _with_text(with_value(record, path, value), path, texts.get(key, ""))
    return record


def _with_text(record: Record, path: str, text: str) -> Record:
    """The record with the source text of one value set; "" takes it away."""
    key, _, rest = path.partition(".")
    if not rest:
        kept = tuple(pair for pair in record.written if pair[0] != key)
        written = (*kept, (key, text)) if text else kept
        return record if written == record.written else dataclasses.replace(record, written=written)
    selector, _, inner = rest.partition(".")
    children: list[Record] = list(getattr(record, key))
    index = _find(children, selector)
    if index < len(children):
        children[index] = _with_text(children[index], inner, text)
    return dataclasses.replace(record, **{key: tuple(children)})


def count_of(kind: Kind, record: Record, family: str) -> int:
    """How many children a numbered family (`contacts`, `members`) of this record fills.

    A family whose places count one further (`members.N+1`) leaves the first child out.
    Raises KeyError for a family this register does not have.
    """
    place = next((column.place for column in kind.columns if column.key.startswith(f"{family}.N.")), None)
    if place is None:
        raise KeyError(family)
    children: tuple[Record, ...] = getattr(record, place.partition(".")[0])
    return max(0, len(children) - (1 if ".N+1." in place else 0))


def _find(children: Iterable[Record], selector: str) -> int:
    listed = list(children)
    if selector.isdigit():
        return int(selector) - 1
    field, _, wanted = selector.partition("=")
    for index, child in enumerate(listed):
        if getattr(child, field) == wanted and getattr(child, "until", None) is None:
            return index
    return len(listed)


def _new_child(parent: type[Record], key: str, selector: str) -> Record:
    child = children_of(parent)[key].record()
    field, found, wanted = selector.partition("=")
    if not found:
        return child
    parsed = field_at(type(child), field).type.parse(wanted)
    return dataclasses.replace(child, **{field: parsed})
