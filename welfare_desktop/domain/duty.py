"""今日すること: one thing in the office that asks for somebody."""

from dataclasses import dataclass

from welfare_desktop.domain.listing import Condition


@dataclass(frozen=True, slots=True)
class Duty:
    """A line of the home page: its words, how many, and where it leads.

    It leads to a page of work (`work`, its key), there to a `part` of it where it has several, or else to the list
    of register `kind` under `conditions`. `overdue` lines stand first and are marked.
    """

    label: str
    count: int
    kind: str = ""
    conditions: tuple[Condition, ...] = ()
    work: str = ""
    overdue: bool = False
    part: str = ""

    @property
    def place(self) -> str:
        """The page of work and its part in one word, "" where it leads to a list."""
        return f"{self.work}:{self.part}" if self.part else self.work
