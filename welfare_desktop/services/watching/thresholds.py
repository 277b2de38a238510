"""The office's settings of 見守り: after how many months a household counts as long unseen, a pause as over-long."""

from dataclasses import dataclass

from welfare_desktop.domain.watching.confirmations import STALE_MONTHS
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import settings

_KEY = "watching.thresholds"
PAUSE_MONTHS = 6


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Months."""

    stale: int = STALE_MONTHS
    pause: int = PAUSE_MONTHS


@verb("office.view")
def thresholds(workspace: Workspace) -> Thresholds:
    """The settings as they are."""
    with workspace.store.reading() as connection:
        kept = settings.get(connection, _KEY, {})
    return Thresholds(kept.get("stale", STALE_MONTHS), kept.get("pause", PAUSE_MONTHS))


@verb("settings.change")
def keep_thresholds(workspace: Workspace, chosen: Thresholds) -> None:
    """Set them for the whole office."""
    with workspace.store.writing() as connection:
        settings.put(connection, _KEY, {"stale": chosen.stale, "pause": chosen.pause})
