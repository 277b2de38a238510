"""今日すること: what in the office asks for somebody, counted for the home page; each line leads to its list.

Every part of the office tells its own (`SOURCES`); a source that finds nothing tells nothing.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from welfare_desktop.domain.listing import Condition
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace


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


Source = Callable[[Workspace, str], Iterator[Duty]]
"""Tells duties as of an ISO day. Sees only what the clerk may see."""

SOURCES: tuple[Source, ...] = ()


@verb("records.view")
def duties(workspace: Workspace, today: str) -> tuple[Duty, ...]:
    """Everything to be done, overdue first, in the order of the sources."""
    found = [duty for source in SOURCES for duty in source(workspace, today) if duty.count]
    return tuple(sorted(found, key=lambda duty: not duty.overdue))
