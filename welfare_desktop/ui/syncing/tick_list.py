"""Lines with ticks below one that ticks them all."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from welfare_desktop.ui import appearance

_KEY = Qt.ItemDataRole.UserRole
Line = tuple[str, str, str]
"""Its key, what it is called, what is said beside it."""


class TickList(QTreeWidget):
    """The space bar ticks; a tick on the uppermost line ticks all."""

    changed = Signal()

    def __init__(self, name: str, whole: str, heads: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setColumnCount(2)
        self.setHeaderLabels(list(heads))
        self.setUniformRowHeights(True)
        self.setIndentation(appearance.grid(4))
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._needed: list[QTreeWidgetItem] = []
        self._whole = _item(("", whole, ""), ticked=True)
        self._whole.setFlags(self._whole.flags() | Qt.ItemFlag.ItemIsAutoTristate)
        self.addTopLevelItem(self._whole)
        self._whole.setExpanded(True)
        self.setCurrentItem(self._whole)
        self.itemChanged.connect(self._on_changed)

    def show_lines(
        self, lines: Sequence[Line], note: str = "", left: Collection[str] = (), needed: Collection[str] = ()
    ) -> None:
        """Show these lines, all ticked but those `left`; `needed` cannot be taken away. `note` is said beside all."""
        self.blockSignals(True)
        self._whole.takeChildren()
        self._needed = []
        self._whole.setCheckState(0, Qt.CheckState.Checked)
        for line in lines:
            item = _item(line, ticked=line[0] not in left)
            self._whole.addChild(item)
            if line[0] in needed:
                item.setDisabled(True)
                self._needed.append(item)
        self._whole.setText(1, note)
        self._whole.setExpanded(True)
        self.blockSignals(False)
        self.changed.emit()

    def is_whole(self) -> bool:
        """Whether everything is ticked."""
        return self._whole.checkState(0) == Qt.CheckState.Checked

    def ticked(self) -> tuple[str, ...]:
        """The keys of the lines ticked."""
        return tuple(_key(each) for each in self._children() if each.checkState(0) == Qt.CheckState.Checked)

    def tick(self, wanted: Collection[str]) -> None:
        """Tick these and no others."""
        for child in self._children():
            if not child.isDisabled():
                state = Qt.CheckState.Checked if _key(child) in wanted else Qt.CheckState.Unchecked
                child.setCheckState(0, state)

    def _children(self) -> list[QTreeWidgetItem]:
        found = (self._whole.child(at) for at in range(self._whole.childCount()))
        return [each for each in found if each is not None]

    def _on_changed(self, _item: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            for item in self._needed:  # a tick on all reaches what is disabled, too
                item.setCheckState(0, Qt.CheckState.Checked)
            self.changed.emit()


def _key(item: QTreeWidgetItem) -> str:
    return item.data(0, _KEY)


def _item(line: Line, *, ticked: bool) -> QTreeWidgetItem:
    key, label, note = line
    item = QTreeWidgetItem([label, note])
    item.setData(0, _KEY, key)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
