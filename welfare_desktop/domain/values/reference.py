"""References (参照) to another record."""

from dataclasses import dataclass

from welfare_desktop.domain.values.contract import Cell, Parsed, Value
from welfare_desktop.domain.values.text import Text

_TEXT = Text()


class Unmatched(str):
    """The text of a reference that no record stands for yet (未照合), among names of records."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """The id of a record of `kind`, or the text as written while it is unresolved (未照合).

    Services resolve texts and name ids; here an id has no text.
    """

    kind: str

    def parse(self, cell: Cell) -> Parsed:
        """The text as written."""
        return _TEXT.parse(cell)

    def show(self, value: Value) -> str:
        """The unresolved text; "" for an id."""
        return value if isinstance(value, str) else ""
