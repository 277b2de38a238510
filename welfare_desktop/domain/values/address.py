"""Addresses (住所), kept as written; `japanese.addresses` compares them."""

from dataclasses import dataclass

from welfare_desktop.domain.values.contract import Cell, Parsed, Value
from welfare_desktop.domain.values.text import Text

_TEXT = Text(lines=True)


@dataclass(frozen=True, slots=True)
class Address:
    """An address in the office's own spelling, line breaks included."""

    def parse(self, cell: Cell) -> Parsed:
        """The text without outer blanks."""
        return _TEXT.parse(cell)

    def show(self, value: Value) -> str:
        """The text itself."""
        return value if isinstance(value, str) else ""
