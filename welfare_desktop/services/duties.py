"""今日すること: what in the office asks for somebody, counted for the home page; each line leads to its list.

Every part of the office tells its own (`SOURCES`); a source that finds nothing tells nothing.
"""

from collections.abc import Callable, Iterator

from welfare_desktop.domain.duty import Duty
from welfare_desktop.services import backing_up, provision_register
from welfare_desktop.services.casework import case_board
from welfare_desktop.services.closing import years
from welfare_desktop.services.districts import papers, plans
from welfare_desktop.services.events import surveys
from welfare_desktop.services.grants import board as grant_board
from welfare_desktop.services.handover import due as handover_due
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.watching import upkeep
from welfare_desktop.services.workspace import Workspace

Source = Callable[[Workspace, str], Iterator[Duty]]
"""Tells duties as of an ISO day. Sees only what the clerk may see."""

SOURCES: tuple[Source, ...] = (
    years.due,
    case_board.due,
    grant_board.due,
    papers.due,
    surveys.due,
    plans.due,
    handover_due.due,
    upkeep.due,
    provision_register.due,
    backing_up.due,
)


@verb("records.view")
def duties(workspace: Workspace, today: str) -> tuple[Duty, ...]:
    """Everything to be done, overdue first, in the order of the sources."""
    found = [duty for source in SOURCES for duty in source(workspace, today) if duty.count]
    return tuple(sorted(found, key=lambda duty: not duty.overdue))
