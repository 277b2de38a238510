"""Fields that fill themselves from others of the same record; what the clerk wrote is never overwritten."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from welfare_desktop.domain.records import Record
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.terms.proposing import TRIGGERS, Proposal
from welfare_desktop.ui.records.field_grid import FieldGrid
from welfare_desktop.ui.records.lookup import Lookup
from welfare_desktop.ui.tasks import Task

PAUSE_MS = 250
Now = Callable[[], tuple[Record, Sequence[Record]] | None]
"""Tells the record in the grid as it is typed, and those beside it; None while there is none."""


class Proposals(QObject):
    """Watches a grid of a record that something can be proposed for."""

    def __init__(self, record: type[Record], grid: FieldGrid, lookup: Lookup, now: Now) -> None:
        super().__init__(grid)
        self._grid = grid
        self._lookup = lookup
        self._now = now
        self._triggers = TRIGGERS.get(record, frozenset())
        self._given: dict[str, Value] = {}
        self._asked: Task | None = None
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        grid.edited.connect(self._on_edited)

    def forget(self) -> None:
        """Another record is shown."""
        self._pause.stop()
        self._given.clear()
        if self._asked is not None:
            self._asked.forget()

    def _on_edited(self, key: str) -> None:
        if key in self._triggers:
            self._pause.start()

    def _ask(self) -> None:
        now = self._now()
        if now is not None:
            if self._asked is not None:
                self._asked.forget()
            self._asked = self._lookup.proposals(*now, self._fill)

    def _fill(self, proposed: Proposal) -> None:
        """Write what is proposed into fields that are empty, or that hold what was proposed before."""
        now = self._now()
        if now is None:
            return
        for key, value in proposed.items():
            cell, held = self._grid.cells.get(key), getattr(now[0], key)
            if cell is None or value is None or held == value:
                continue
            if cell.editor.inner.hasFocus() and cell.editor.text():  # the clerk is just writing there
                continue
            if held is None or (key in self._given and held == self._given[key]):
                self._given[key] = value
                cell.editor.put(value)
                cell.editor.edited.emit()
