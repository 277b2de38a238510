"""What fields ask while they are filled in: candidates for a reference, names of ids, addresses of a postal code."""

import functools
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from welfare_desktop.domain.records import Record
from welfare_desktop.services import postal, searching
from welfare_desktop.services.searching import Choice
from welfare_desktop.services.terms import proposing
from welfare_desktop.services.terms.proposing import Proposal
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.tasks import Task


class Lookup(QObject):
    """Asks services on the reader thread; the newest question of each asker wins."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names: dict[tuple[str, int], str] = {}

    def references(self, kind: str, text: str, then: Callable[[Sequence[Choice]], None]) -> Task:
        """Candidates whose name, reading or number begins with or holds the text."""
        workspace = self._desk.workspace
        return self._desk.tasks.run(lambda _: searching.references(workspace, kind, text), then)

    def name(self, kind: str, record_id: int, then: Callable[[str], None]) -> None:
        """The name of one record, remembered while this form lives."""
        known = self._names.get((kind, record_id))
        if known is not None:
            then(known)
            return
        workspace = self._desk.workspace
        remember = functools.partial(self._remember, kind, record_id, then)
        self._desk.tasks.run(lambda _: searching.names(workspace, kind, [record_id]), remember)

    def addresses(self, code: str, then: Callable[[Sequence[str]], None]) -> None:
        """Town names that a postal code stands for."""
        self._desk.tasks.run(lambda _: postal.addresses(code), then)

    def proposals(self, record: Record, others: Sequence[Record], then: Callable[[Proposal], None]) -> Task:
        """What a form may fill in by itself."""
        workspace = self._desk.workspace
        return self._desk.tasks.run(lambda _: proposing.proposed(workspace, record, others), then)

    def _remember(self, kind: str, record_id: int, then: Callable[[str], None], names: dict[int, str]) -> None:
        self._names[kind, record_id] = names.get(record_id, "")
        then(names.get(record_id, ""))
