"""Words of the domain as the window shows them: labels, problem texts and dates, translated at the edge."""

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.problems import Problem, Refusal


def label(text: str) -> str:
    """A label of the catalogue in the window's language."""
    return QCoreApplication.translate("domain", text)


def problem_text(problem: Problem) -> str:
    """A problem as one sentence."""
    return label(problem.template).format_map(dict(problem.values))


def refusal_parts(refusal: Refusal) -> tuple[str, str, str]:
    """What happened, what is safe, what to do; empty where there is nothing to say."""
    happened, safe, todo = (
        label(part).format_map(refusal.values) if part else ""
        for part in (refusal.happened, refusal.safe, refusal.todo)
    )
    return happened, safe, todo
