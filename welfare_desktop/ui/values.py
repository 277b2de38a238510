"""Values as the window shows them: dates in the calendar the clerk chose, choices in the window's language."""

from welfare_desktop.domain.values import Choice, Choices, Date, Month, YesNo
from welfare_desktop.domain.values.contract import Value, ValueType
from welfare_desktop.domain.values.dates import western
from welfare_desktop.ui.words import label, uses_western_calendar


def shown(value_type: ValueType, value: Value) -> str:
    """A value as the window shows it."""
    if isinstance(value_type, Date | Month) and isinstance(value, str) and value and uses_western_calendar():
        return western(value)
    return _in_words(value_type, value_type.show(value))


def in_calendar(value_type: ValueType, text: str) -> str:
    """A text that a service has already shown (in 和暦 and Japanese), as the window shows it."""
    if not text or not isinstance(value_type, Date | Month) or not uses_western_calendar():
        return _in_words(value_type, text)
    parsed = value_type.parse(text)
    return western(parsed) if isinstance(parsed, str) else text


def _in_words(value_type: ValueType, text: str) -> str:
    if not text or not isinstance(value_type, Choice | Choices | YesNo):
        return text
    return "、".join(label(each) for each in text.split("、"))
