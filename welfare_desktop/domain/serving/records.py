"""What is recorded for many people at once: insurance of a year, training, awards, 証票 and pledges."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from welfare_desktop.domain.fiscal import fiscal_span
from welfare_desktop.domain.registers.volunteers import Award
from welfare_desktop.domain.serving.terms import day_after
from welfare_desktop.domain.serving.years import Tenure


class Task(StrEnum):
    """What is recorded."""

    INSURE = "ボランティア活動保険の加入"
    TRAIN = "研修の出席"
    AWARD = "表彰"
    GIVE_CARD = "証票の交付"
    TAKE_CARD = "証票の返還"
    PLEDGE = "誓約書の受領"


def cover(applied_on: str, year: int) -> tuple[str, str]:
    """補償期間 of a fiscal year: from the day after the procedure, 1 April at the earliest, to 31 March."""
    first, last = fiscal_span(year)
    return max(day_after(applied_on), first), last


def is_covered(applied_on: str, year: int) -> bool:
    """Whether an insurance of a fiscal year that was applied for on a day covers any day of it."""
    begins, ends = cover(applied_on, year)
    return begins <= ends


def milestone(served: Tenure, years: Sequence[int]) -> int:
    """The highest number of years that has been reached; 0 for none."""
    return max((each for each in years if each <= served.years), default=0)


def award_name(kind: str, years: int) -> str:
    """会長表彰(10年)."""
    return f"{kind}({years}年)"


def has_award(awards: Iterable[Award], kind: str, years: int) -> bool:
    """Whether somebody was honoured for these years already; a kind without years counts for none of them."""
    return any(each.kind == award_name(kind, years) for each in awards)
