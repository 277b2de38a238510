"""A list to tick: the space bar ticks, Enter goes on to the next field."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from welfare_desktop.ui import appearance

_KEY = Qt.ItemDataRole.UserRole


class TickList(QListWidget):
    """Tells when another line is ticked; where nothing is offered the cursor passes by."""

    ticked = Signal()

    def __init__(self, label: str) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.itemChanged.connect(self.ticked)

    def offer(self, lines: Sequence[tuple[str, object]]) -> None:
        """Offer these texts, each with its key; what was ticked stays so."""
        chosen = self.chosen()
        self.blockSignals(True)
        self.clear()
        for text, key in lines:
            item = QListWidgetItem(text)
            item.setData(_KEY, key)
            item.setSizeHint(QSize(0, appearance.row_height() * 3 // 4))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_state(key in chosen))
            self.addItem(item)
        self.setCurrentRow(0)
        self.blockSignals(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if lines else Qt.FocusPolicy.NoFocus)

    def tick(self, keys: Iterable[object]) -> None:
        """Tick the lines of these keys, and no others, without telling."""
        wanted = tuple(keys)
        self.blockSignals(True)
        for item in self._items():
            item.setCheckState(_state(item.data(_KEY) in wanted))
        self.blockSignals(False)

    def chosen(self) -> tuple[Any, ...]:
        """The keys ticked."""
        return tuple(item.data(_KEY) for item in self._items() if item.checkState() is Qt.CheckState.Checked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(at) for at in range(self.count())]


def _state(ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
