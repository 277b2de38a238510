"""Making the workbook that is sent, in the helper process: values come in, the finished file goes back."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from welfare_desktop.domain.exchange import DIGEST_HEADING, ID_HEADING, digest_of
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import (
    Choice,
    Choices,
    Count,
    CountOrText,
    Date,
    Money,
    Reference,
    YesNo,
)
from welfare_desktop.domain.values.contract import Cell, Value, ValueType
from welfare_desktop.sheets.exchange_book import DATE_HINT, FillColumn, FillSheet, write_exchange_book

Rows: TypeAlias = Sequence[tuple[int, tuple[Value, ...]]]
Show: TypeAlias = Callable[[Value], Cell]

HINTS = ((Date, DATE_HINT), (Choices, "いくつか書くときは「、」で区切ります。"))
NUMBERS = (Count, Money, CountOrText)


def make(kind: str, keys: Sequence[str], rows: Rows, names: Mapping[int, str], heads: Mapping[str, Any]) -> Any:
    """Our own exchange workbook, and the 照合値 of each row.

    `rows` are ids with values for `keys`; `names` those of records referred to; `heads` the sheet's `titles`
    and the `instructions`.
    """
    register = KINDS[kind]
    ways = showers(register, keys, names)
    digests = [digest_of(values) for _, values in rows]
    sheet = FillSheet(
        register.label,
        tuple(heads["titles"]),
        tuple(_column(register, key) for key in keys),
        [tuple([show(value) for show, value in zip(ways, values, strict=True)]) for _, values in rows],
        [(str(record), digest) for (record, _), digest in zip(rows, digests, strict=True)],
        (ID_HEADING, DIGEST_HEADING),
    )
    return write_exchange_book([sheet], heads["instructions"]), digests


def showers(kind: Kind, keys: Sequence[str], names: Mapping[int, str]) -> list[Show]:
    """How the value of each ledger key becomes a cell: numbers stay numbers, everything else is text."""
    return [_shower(kind.field(key).type, names) for key in keys]


def _shower(value_type: ValueType, names: Mapping[int, str]) -> Show:
    if isinstance(value_type, Reference):
        return lambda value: names.get(value, "") if isinstance(value, int) else as_it_is(value)
    if isinstance(value_type, NUMBERS):
        return as_it_is
    show = value_type.show
    return lambda value: None if value is None else show(value)


def as_it_is(value: Value) -> Cell:
    """A number as a number."""
    return value if isinstance(value, str | int) else None


def _column(kind: Kind, key: str) -> FillColumn:
    value_type = kind.field(key).type
    hint = next((text for each, text in HINTS if isinstance(value_type, each)), "")
    choices = value_type.options if isinstance(value_type, Choice) else ()
    if isinstance(value_type, YesNo):
        choices = (value_type.yes, value_type.no)
    return FillColumn(kind.label_of(key), isinstance(value_type, NUMBERS), choices, hint, key != kind.number)
