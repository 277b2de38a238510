"""What a grid shows: its columns and its rows."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import (
    Choice,
    Count,
    CountOrText,
    Date,
    FiscalYear,
    Money,
    Month,
    Phone,
    PostalCode,
    Text,
    YesNo,
)
from welfare_desktop.domain.values.contract import Value, ValueType


@dataclass(frozen=True, slots=True)
class Rate(Text):
    """A rate as it is shown (43.2%): text, but a number to the eye."""


NUMBERS = (Count, CountOrText, Money, Rate)
WITHOUT_IME = (*NUMBERS, Date, Month, FiscalYear, Phone, PostalCode, Choice, YesNo)
"""Fields in which nobody writes kanji: the IME stays off."""

Values = Mapping[str, Value]
RowCheck = Callable[[Values], Mapping[str, Problem]]
"""What is wrong with a row as a whole, by column key."""
Follow = Callable[[Values], Values]
"""What follows from what was typed into a row (a day beside a result), by column key."""


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column: its key, heading and type; `width` in full-width characters, `fixed` ones are only shown.

    The values of a `summed` column (counts, amounts) are added up in the line of totals.
    """

    key: str
    label: str
    type: ValueType
    width: float = 6.0
    fixed: bool = False
    summed: bool = False

    def options(self) -> tuple[Value, ...]:
        """What can be chosen by its digit or with the space bar; nothing where one writes."""
        if isinstance(self.type, Choice):
            return self.type.options
        return (True, False) if isinstance(self.type, YesNo) else ()


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row: whatever tells it from others, its values by column key (missing: empty), the cells that are only shown.

    `label` stands at the head of the row, in sight however far one goes to the right (else its number). `late` rows
    are told in the colour of what is to be checked.
    """

    key: Hashable
    values: Values
    fixed: frozenset[str] = frozenset()
    late: bool = False
    label: str = ""
