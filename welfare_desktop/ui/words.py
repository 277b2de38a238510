"""Words of the domain as the window shows them: labels, problem texts and values, translated at the edge."""

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.problems import Problem, Refusal
from welfare_desktop.domain.values import Date, Month
from welfare_desktop.domain.values.contract import Value, ValueType
from welfare_desktop.domain.values.dates import western

_CALENDAR = "westernCalendar"


def label(text: str) -> str:
    """A label of the catalogue in the window's language."""
    return QCoreApplication.translate("domain", text)


def problem_text(problem: Problem) -> str:
    """A problem as one sentence."""
    return label(problem.template).format_map(dict(problem.values))


def refusal_parts(refusal: Refusal) -> tuple[str, str, str]:
    """What happened, what is safe, what to do; empty where there is nothing to say."""

    def shown(template: str) -> str:
        return label(template).format_map(refusal.values) if template else ""

    return shown(refusal.happened), shown(refusal.safe), shown(refusal.todo)


def use_western_calendar(western_years: bool) -> None:
    """Choose 西暦 or 和暦 for every date shown from now on."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_CALENDAR, western_years)


def uses_western_calendar() -> bool:
    """Whether dates show western years."""
    application = QCoreApplication.instance()
    return application is not None and bool(application.property(_CALENDAR))


def shown(value_type: ValueType, value: Value) -> str:
    """A value as the window shows it, dates in the chosen calendar."""
    if isinstance(value_type, Date | Month) and isinstance(value, str) and value and uses_western_calendar():
        return western(value)
    return value_type.show(value)


def unmatched(text: str) -> str:
    """The text of a reference that no record stands for yet, with its mark."""
    return QCoreApplication.translate("domain", "◆ {text}(未照合)").format(text=text)


def in_calendar(value_type: ValueType, text: str) -> str:
    """A text that a service has already shown (in 和暦), put into the chosen calendar."""
    if not text or not isinstance(value_type, Date | Month) or not uses_western_calendar():
        return text
    parsed = value_type.parse(text)
    return western(parsed) if isinstance(parsed, str) else text
