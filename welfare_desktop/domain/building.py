"""New records from ledger rows, quickly: the paths are worked out once per table, not once per row.

What `record_rows.apply` does to one record, a `Builder` does for a whole ledger of new ones.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from welfare_desktop.domain.kinds import Kind, field_at
from welfare_desktop.domain.records import Record, children_of
from welfare_desktop.domain.values.contract import Value


@dataclass(slots=True)
class _Child:
    """One child of each new record: where it stands, what is always true of it, its fields' row positions."""

    record: type[Record]
    always: dict[str, Value]
    places: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])


class Builder:
    """Makes records of one kind from rows whose values follow `keys`.

    Children are numbered as in the row; one that a row leaves empty is not made.
    """

    def __init__(self, kind: Kind, keys: Sequence[str]) -> None:
        self._record = kind.record
        self._fields: list[tuple[str, int]] = []
        self._children: dict[str, dict[str, _Child]] = {}
        self._place_of: dict[str, tuple[str, str, str]] = {}
        for index, key in enumerate(keys):
            self._place(key, kind.column(key).place, index)
        for path, value in kind.implied:
            name, selector, inner = path.split(".")
            if child := self._children.get(name, {}).get(selector):
                child.always[inner] = value

    def _place(self, key: str, path: str, index: int) -> None:
        name, _, rest = path.partition(".")
        if not rest:
            self._fields.append((name, index))
            self._place_of[key] = ("", "", name)
            return
        selector, _, inner = rest.partition(".")
        record = children_of(self._record)[name].record
        family = self._children.setdefault(name, {})
        child = family.setdefault(selector, _Child(record, _always(record, selector)))
        child.places.append((inner, index))
        self._place_of[key] = (name, selector, inner)

    def build(self, values: Sequence[Value], written: Sequence[tuple[str, str]] = ()) -> Record:
        """The record a row makes; ids are 0. `written` holds source texts by ledger key."""
        texts = self._texts(written)
        built: dict[str, Any] = {name: values[index] for name, index in self._fields if values[index] is not None}
        for name, family in self._children.items():
            children = [
                child
                for selector in _in_order(family)
                if (child := _made(family[selector], values, texts.get((name, selector), ()))) is not None
            ]
            if children:
                built[name] = tuple(children)
        return self._record(written=tuple(texts.get(("", ""), ())), **built)

    def _texts(self, written: Sequence[tuple[str, str]]) -> Mapping[tuple[str, str], list[tuple[str, str]]]:
        texts: dict[tuple[str, str], list[tuple[str, str]]] = {}
        for key, text in written:
            name, selector, inner = self._place_of[key]
            texts.setdefault((name, selector), []).append((inner, text))
        return texts


def _made(child: _Child, values: Sequence[Value], written: Sequence[tuple[str, str]]) -> Record | None:
    built: dict[str, Any] = {name: values[index] for name, index in child.places if values[index] is not None}
    if not built and not written:
        return None
    facts: dict[str, Any] = {**child.always, **built}
    return child.record(written=tuple(written), **facts)


def _in_order(family: Mapping[str, _Child]) -> list[str]:
    return sorted(family, key=lambda selector: int(selector) if selector.isdigit() else 0)


def _always(record: type[Record], selector: str) -> dict[str, Value]:
    """The field a selector such as `role=主` fixes."""
    name, found, wanted = selector.partition("=")
    if not found:
        return {}
    parsed = field_at(record, name).type.parse(wanted)
    return {name: parsed if isinstance(parsed, str | int | bool) else wanted}
