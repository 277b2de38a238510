"""A plain table whose rows can be ticked: the space bar ticks, Ctrl+A ticks all or none."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from welfare_desktop.ui.plain_table import PlainTable

TICK = "✓"


class TickTable(PlainTable):
    """The first column holds the ticks; rows are known by their keys."""

    ticked = Signal()

    def __init__(self, name: str, heads: Sequence[str], widths: Sequence[float], stretched: int) -> None:
        super().__init__(name, ("", *heads), (1.6, *widths), stretched + 1)
        self._keys: list[Hashable] = []
        self._ticked: set[Hashable] = set()

    def show_lines(
        self, keys: Sequence[Hashable], rows: Sequence[Sequence[str]], late: frozenset[int] = frozenset()
    ) -> None:
        """Show lines; ticks and the current line stay with what is still shown."""
        here = self.current_key()
        self._keys = list(keys)
        self._ticked &= set(keys)
        at = self._keys.index(here) if here in self._keys else 0
        self.show_rows(
            [(TICK if key in self._ticked else "", *row) for key, row in zip(keys, rows, strict=True)], at, late
        )

    def current_key(self) -> Hashable:
        """The key of the current line; None for none."""
        at = self.currentRow()
        return self._keys[at] if 0 <= at < len(self._keys) else None

    def chosen(self) -> list[Hashable]:
        """The keys of the ticked lines, from above; with nothing ticked that of the current line."""
        found = [key for key in self._keys if key in self._ticked]
        here = self.current_key()
        return found or ([here] if here is not None else [])

    def count(self) -> int:
        """How many lines are ticked."""
        return len(self._ticked)

    def clear_ticks(self) -> None:
        """Tick nothing."""
        self._tick(self._keys, on=False)

    def tick_all(self) -> None:
        """Tick every line, or none where all are ticked."""
        self._tick(self._keys, on=len(self._ticked) < len(self._keys))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            here = self.current_key()
            if here is not None:
                self._tick([here], on=here not in self._ticked)
                self.selectRow(min(self.currentRow() + 1, self.rowCount() - 1))
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.tick_all()
        else:
            super().keyPressEvent(event)

    def _tick(self, keys: Sequence[Hashable], *, on: bool) -> None:
        for key in list(keys):
            (self._ticked.add if on else self._ticked.discard)(key)
            item = self.item(self._keys.index(key), 0)
            if item is not None:
                item.setText(TICK if on else "")
        self.ticked.emit()
