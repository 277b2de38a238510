"""What every value type promises.

A *cell* is what a workbook or a form gives: text, a number, true/false or nothing. Dates reach us
as ISO text (a reader turns date cells into it), so a cell is always plain and travels by marshal.

A *value* is what a record holds: plain too, equal in the record, the database, JSON and tests —
text, a whole number, true/false, a tuple of texts, or sealed bytes; None is "not known".

`parse` turns a cell into a value, or into `Marked` when something was inferred (never silently),
or into a `Problem` when it cannot be read. `show` gives the text an office writes, and
`parse(show(value)) == value` for every value a type can hold.
"""

from dataclasses import dataclass
from typing import Protocol, TypeAlias

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values.sealed import Sealed

Cell: TypeAlias = str | int | float | bool | None
Value: TypeAlias = str | int | bool | tuple[str, ...] | Sealed | None


@dataclass(frozen=True, slots=True)
class Marked:
    """A value read with an inference, which the plan shows: "century.inferred", "zero.restored" …

    `value` may be None: the text says "not known" (不明) and is kept beside as written.
    """

    value: Value
    mark: str


Parsed: TypeAlias = Value | Marked | Problem


class ValueType(Protocol):
    """How one kind of fact is read and shown."""

    def parse(self, cell: Cell) -> Parsed:
        """Read a cell; blank gives None."""
        ...

    def show(self, value: Value) -> str:
        """Show a value as an office writes it; None gives ""."""
        ...
