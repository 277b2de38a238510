"""Checking an office: integrity, counts, and one number for all that clerks have entered."""

from collections.abc import Mapping
from dataclasses import dataclass

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store.digest import digest


@dataclass(frozen=True, slots=True)
class Checked:
    """Whether the database is sound, the records of each register, and the canonical digest."""

    sound: bool
    counts: Mapping[str, int]
    digest: str


@verb("office.check")
def check(workspace: Workspace) -> Checked:
    """Verify every page, row and reference; count; digest."""
    found = workspace.store.check()
    with workspace.store.reading() as connection:
        number = digest(connection)
    counts = {key: found.counts.get(kind.record.table, 0) for key, kind in KINDS.items()}
    return Checked(found.sound, counts, number)
