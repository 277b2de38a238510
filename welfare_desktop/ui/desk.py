"""What every page is handed: the opened office, the runner of work, the notices and the preferences."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desktop.ui.notices import Notices
from welfare_desktop.ui.preferences import Preferences
from welfare_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from welfare_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Desk:
    """A clerk's desk. Pages pass `workspace` on to services and never look inside for data."""

    workspace: "Workspace"
    tasks: Tasks
    notices: Notices
    preferences: Preferences
