"""Narrative (記述) of cases: free text that is sealed before it is kept."""

from dataclasses import dataclass

from welfare_desktop.domain.values.contract import Cell, Parsed, Value
from welfare_desktop.domain.values.text import Text

_TEXT = Text(lines=True)


@dataclass(frozen=True, slots=True)
class Narrative:
    """Text for `services.narrative` to seal; what is sealed shows as nothing."""

    def parse(self, cell: Cell) -> Parsed:
        """The open text, still to be sealed."""
        return _TEXT.parse(cell)

    def show(self, value: Value) -> str:
        """Open text itself; "" for sealed text."""
        return value if isinstance(value, str) else ""
