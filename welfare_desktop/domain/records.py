"""The catalogue: each fact of a record is declared once, on the record.

A record is a frozen, slotted, keyword-only dataclass whose annotations carry the facts::

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Salon(Record):
        name: Annotated[str | None, Field("サロン名", Text(60), headers=("名称",))] = None
        pauses: Annotated[tuple[Pause, ...], Children(Pause)] = ()

`fields_of` and `children_of` read them once per class; forms, tables, import, export, journal,
search and merge all follow from there. Behaviour and layout are plain code elsewhere.

Stop rules: a `Field` has at most eight attributes and no callables; a flag that one field uses is
not a flag — write code in that register's module.
"""

import dataclasses
import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, TypeVar, get_type_hints

from welfare_desktop.domain.values.contract import ValueType


@dataclass(frozen=True, slots=True)
class Field:
    """One fact: its Japanese label, its value type, other headings ledgers use for it.

    `personal` marks (P) of the register list; `dated` facts keep their past with dates;
    `required` is only ever the name (氏名, 名称, 受付番号); `expected` facts are counted as 未整備
    while empty.
    """

    label: str
    type: ValueType
    headers: tuple[str, ...] = ()
    personal: bool = False
    dated: bool = False
    required: bool = False
    expected: bool = False


@dataclass(frozen=True, slots=True)
class Children:
    """Marks a tuple of child records; `label` names the list on screen and its sheet in Excel."""

    record: "type[Record]"
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record and child has: an id (0 until it is kept) and, for roots, a revision.

    `written` keeps the source text of a field where it differs from what we show, as pairs of
    field key and text.
    """

    table: ClassVar[str] = ""

    id: int = 0
    revision: int = 0
    written: tuple[tuple[str, str], ...] = ()


RecordT = TypeVar("RecordT", bound=Record)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a record class declares: its fields and its children, by key, in order."""

    fields: Mapping[str, Field]
    children: Mapping[str, Children]


@functools.cache
def facts_of(record: type[Record]) -> Facts:
    """Read a record class's annotations."""
    hints = get_type_hints(record, include_extras=True)
    fields: dict[str, Field] = {}
    children: dict[str, Children] = {}
    for spec in dataclasses.fields(record):
        for mark in getattr(hints[spec.name], "__metadata__", ()):
            if isinstance(mark, Field):
                fields[spec.name] = mark
            elif isinstance(mark, Children):
                children[spec.name] = mark
    return Facts(fields, children)


def fields_of(record: type[Record]) -> Mapping[str, Field]:
    """Fields of a record class by key, in the order declared."""
    return facts_of(record).fields


def children_of(record: type[Record]) -> Mapping[str, Children]:
    """Child lists of a record class by key, in the order declared."""
    return facts_of(record).children
