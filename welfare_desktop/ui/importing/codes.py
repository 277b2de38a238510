"""The words clerks give to codes of a file: now, or for such a ledger before."""

from collections.abc import Mapping

from welfare_desktop.services import choosing
from welfare_desktop.services.choosing import Codes
from welfare_desktop.services.ledgers.sources import Source, SourceTable
from welfare_desktop.services.workspace import Workspace

Place = tuple[int, int]
"""A table: sheet and table, both from 0."""


class SaidCodes:
    """By table what was said; `kept` by the fingerprint of a mapping."""

    def __init__(self, kept: Mapping[str, Codes] | None = None) -> None:
        self._kept = kept or {}
        self._said: dict[Place, dict[tuple[str, str], str]] = {}

    def of(self, place: Place, table: SourceTable) -> Codes:
        """The words for the codes of a table."""
        return {**self._kept.get(table.profile().fingerprint(), {}), **self._said.get(place, {})}

    def say(self, place: Place, key: str, code: str, word: str) -> None:
        """Give a code of a column another word ("" for none)."""
        self._said.setdefault(place, {})[key, code] = word

    def keep(self, workspace: Workspace, source: Source) -> None:
        """Remember what was said beside the mapping of each table."""
        for place in self._said:
            table = source.sheets[place[0]].tables[place[1]]
            if table.taken and table.kind:
                choosing.keep_codes(workspace, table.profile().fingerprint(), self.of(place, table))
