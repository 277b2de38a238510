"""A date where there is little room: R8.5.12."""

from dataclasses import dataclass

from welfare_desktop.domain.values import Date, short_era
from welfare_desktop.domain.values.contract import Value


@dataclass(frozen=True, slots=True)
class ShortDay(Date):
    """Typed as any date, shown short."""

    def show(self, value: Value) -> str:
        return short_era(value) if isinstance(value, str) else ""
