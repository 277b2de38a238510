"""Values as the window shows them, dates in the calendar the clerk chose."""

from welfare_desktop.domain.values import Date, Month
from welfare_desktop.domain.values.contract import Value, ValueType
from welfare_desktop.domain.values.dates import western
from welfare_desktop.ui.words import uses_western_calendar


def shown(value_type: ValueType, value: Value) -> str:
    """A value as the window shows it, dates in the chosen calendar."""
    if isinstance(value_type, Date | Month) and isinstance(value, str) and value and uses_western_calendar():
        return western(value)
    return value_type.show(value)


def in_calendar(value_type: ValueType, text: str) -> str:
    """A text that a service has already shown (in 和暦), put into the chosen calendar."""
    if not text or not isinstance(value_type, Date | Month) or not uses_western_calendar():
        return text
    parsed = value_type.parse(text)
    return western(parsed) if isinstance(parsed, str) else text
