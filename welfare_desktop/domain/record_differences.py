"""What differs between two states of one record, fact by fact: what a plan page shows before anything is written."""

from collections.abc import Iterator
from dataclasses import dataclass

from welfare_desktop.domain.records import Field, Record, children_of, fields_of
from welfare_desktop.domain.values.contract import Value


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact; `of` names the list a child stands in ("" for the record's own), `which` tells the child."""

    of: str
    which: Record | None
    field: Field
    before: Value
    after: Value


def differences(before: Record, after: Record) -> Iterator[Difference]:
    """The facts of a record and of its children (paired by id) that are not the same; empty ones of new children left out."""
    yield from _facts("", None, before, after)
    for key, children in children_of(type(after)).items():
        old = {each.id: each for each in getattr(before, key) if each.id}
        kept: set[int] = set()
        for child in getattr(after, key):
            kept.add(child.id)
            yield from _facts(children.label, child, old.get(child.id) or children.record(), child)
        for each in old.values():
            if each.id not in kept:
                yield from _facts(children.label, each, each, children.record())


def _facts(of: str, which: Record | None, before: Record, after: Record) -> Iterator[Difference]:
    for key, field in fields_of(type(after)).items():
        was, now = getattr(before, key), getattr(after, key)
        if was != now:
            yield Difference(of, which, field, was, now)
