"""The districts to send, with ticks; the whole ward is the line above them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from welfare_desktop.services.searching import DistrictCount
from welfare_desktop.ui import appearance

_ID = Qt.ItemDataRole.UserRole


class DistrictTicks(QTreeWidget):
    """The space bar ticks; a tick on the whole ward ticks all."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("送る校(地)区"))
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("校(地)区"), self.tr("件数")])
        self.setUniformRowHeights(True)
        self.setIndentation(appearance.grid(4))
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._whole = _item(self.tr("全校(地)区"), "", 0)
        self._whole.setFlags(self._whole.flags() | Qt.ItemFlag.ItemIsAutoTristate)
        self.addTopLevelItem(self._whole)
        self._whole.setExpanded(True)
        self.setCurrentItem(self._whole)
        self.itemChanged.connect(self._on_changed)

    def show_districts(self, districts: Sequence[DistrictCount]) -> None:
        """Show the districts there are now, all ticked; those abolished only where they hold records."""
        self.blockSignals(True)
        self._whole.takeChildren()
        for each in districts:
            if each.count or not each.ended:
                self._whole.addChild(_item(each.name, f"{each.count:,}", each.id))
        self._whole.setCheckState(0, Qt.CheckState.Checked)
        self._whole.setText(1, f"{sum(each.count for each in districts):,}")
        self._whole.setExpanded(True)
        self.blockSignals(False)
        self.changed.emit()

    def tick_only(self, district: int) -> None:
        """Tick one district and no other."""
        for child in self._children():
            child.setCheckState(0, Qt.CheckState.Checked if _id(child) == district else Qt.CheckState.Unchecked)

    def is_whole(self) -> bool:
        """Whether everything is ticked."""
        return self._whole.checkState(0) == Qt.CheckState.Checked

    def chosen(self) -> tuple[int, ...]:
        """The districts ticked; none at all where the whole ward is."""
        if self.is_whole():
            return ()
        return tuple(_id(each) for each in self._children() if each.checkState(0) == Qt.CheckState.Checked)

    def _children(self) -> list[QTreeWidgetItem]:
        found = (self._whole.child(at) for at in range(self._whole.childCount()))
        return [each for each in found if each is not None]

    def _on_changed(self, _item: QTreeWidgetItem, column: int) -> None:
        if column == 0:
            self.changed.emit()


def _id(item: QTreeWidgetItem) -> int:
    return item.data(0, _ID)


def _item(name: str, count: str, district: int) -> QTreeWidgetItem:
    item = QTreeWidgetItem([name, count])
    item.setData(0, _ID, district)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(0, Qt.CheckState.Checked)
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
