"""Words of the domain as the window shows them: labels and problem texts, translated at the edge.

The sign-in page needs them too; values are shown by `ui.values`, which takes longer to load.
"""

import re

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.problems import Problem, Refusal

_CALENDAR = "westernCalendar"
_NUMBER = re.compile(r"\d+")


def label(text: str) -> str:
    """A label of the catalogue in the window's language; a numbered one (緊急連絡先2 電話) is known by its family's N."""
    shown = QCoreApplication.translate("domain", text)
    number = _NUMBER.search(text) if shown == text else None
    if number is None:
        return shown
    family = text.replace(number[0], "N", 1)
    found = QCoreApplication.translate("domain", family)
    return re.sub(r"\bN\b", number[0], found, count=1) if found != family else text


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


def unmatched(text: str) -> str:
    """The text of a reference that no record stands for yet, with its mark."""
    return QCoreApplication.translate("domain", "◆ {text}(未照合)").format(text=text)
