"""今日すること: one thing in the office that asks for somebody."""

from dataclasses import dataclass

from welfare_desktop.domain.listing import Condition


@dataclass(frozen=True, slots=True)
class Duty:
    """A line of the home page: its words, how many, and where it leads.

    It leads to a page of work (`work`, its key) or else to the list of register `kind` under
    `conditions`. `overdue` lines stand first and are marked.
    """

    label: str
    count: int
    kind: str = ""
    conditions: tuple[Condition, ...] = ()
    work: str = ""
    overdue: bool = False
