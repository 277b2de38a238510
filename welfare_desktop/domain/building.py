"""New records from ledger rows, quickly: the paths are worked out once per table, not once per row.

What `record_rows.apply` does to one record, a `Builder` does for a whole ledger of new ones.
"""

from collections.abc import Iterator, Mapping, Sequence
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

    Children stand at the numbers the row gives them: one left empty before a filled one is made empty, so that
    the same row means the same child when it comes again; those after the last filled one are not made.
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
        child = family.setdefault(selector, _Child(record, always_true(record, selector)))
        child.places.append((inner, index))
        self._place_of[key] = (name, selector, inner)

    def build(self, values: Sequence[Value], written: Sequence[tuple[str, str]] = ()) -> Record:
        """The record a row makes; ids are 0. `written` holds source texts by ledger key."""
        texts = self._texts(written)
        built: dict[str, Any] = {name: values[index] for name, index in self._fields if values[index] is not None}
        for name, family in self._children.items():
            children = tuple(_children(family, values, {each: texts.get((name, each), ()) for each in family}))
            if children:
                built[name] = children
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


def _children(
    family: Mapping[str, _Child], values: Sequence[Value], texts: Mapping[str, Sequence[tuple[str, str]]]
) -> Iterator[Record]:
    """The children of one list: numbered ones at their numbers, chosen ones (role=主) as they come."""
    made = {selector: _made(child, values, texts[selector]) for selector, child in family.items()}
    filled = {selector: child for selector, child in made.items() if child is not None}
    last = max((int(selector) for selector in filled if selector.isdigit()), default=0)
    for number in range(1, last + 1):
        yield filled.get(str(number)) or next(iter(family.values())).record()
    yield from (child for selector, child in filled.items() if not selector.isdigit())


def always_true(record: type[Record], selector: str) -> dict[str, Value]:
    """The field a selector such as `role=主` fixes."""
    name, found, wanted = selector.partition("=")
    if not found:
        return {}
    parsed = field_at(record, name).type.parse(wanted)
    return {name: parsed if isinstance(parsed, str | int | bool) else wanted}
