"""An opened office: the adapters a service works with, and the clerk at work."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desktop.host.office_lock import OfficeLock
from welfare_desktop.host.paths import OfficePaths

if TYPE_CHECKING:
    from welfare_desktop.host.processes import Helper
    from welfare_desktop.store.database import Store
    from welfare_desktop.vault.sealing import Sealer

Progress = Callable[[int, int], None]
"""Told (done, total); raises `Cancelled` when the clerk stopped the work."""


def no_progress(_done: int, _total: int) -> None:
    """Progress for work nobody watches."""


@dataclass(frozen=True, slots=True)
class Clerk:
    """Who is signed in, and in which roles."""

    uid: int
    name: str
    roles: frozenset[str]


@dataclass(frozen=True, slots=True)
class OfficeName:
    """The office as papers and the window's title name it."""

    name: str
    ward: str


@dataclass(frozen=True, slots=True)
class Workspace:
    """Everything a service needs. `sealer` is None for clerks outside the case team."""

    paths: OfficePaths
    store: "Store"
    clerk: Clerk
    office: OfficeName
    sealer: "Sealer | None"
    helper: "Helper"
    lock: OfficeLock
    clock: Callable[[], datetime]

    def today(self) -> str:
        """The office's date (local), ISO."""
        return self.clock().astimezone().date().isoformat()


def utc_now() -> datetime:
    """The real clock."""
    return datetime.now(UTC)
