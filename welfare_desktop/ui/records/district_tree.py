"""The districts (校(地)区) at the left: one choice that filters every register and stays."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from welfare_desktop.services.searching import DistrictCount
from welfare_desktop.ui import appearance

_ID = Qt.ItemDataRole.UserRole


class DistrictTree(QTreeWidget):
    """区計, the districts in the city's order, and the abolished ones folded away."""

    chosen = Signal(object)
    """The id of the chosen district, None for the whole ward."""

    left = Signal()
    """Enter: on to the page whose records were narrowed."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: tuple[DistrictCount, ...] = ()
        self.setAccessibleName(self.tr("校(地)区"))
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("校(地)区"), self.tr("件数")])
        self.setRootIsDecorated(True)
        self.setUniformRowHeights(True)
        self.setIndentation(appearance.grid(3))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        appearance.set_role(self, "side")
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._whole = self._item(self.tr("区計"), None)
        self._ended = self._item(self.tr("廃止校区"), None)
        self._ended.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.addTopLevelItems([self._whole, self._ended])
        self._ended.setHidden(True)
        self._whole.setExpanded(True)
        self.setCurrentItem(self._whole)
        self.currentItemChanged.connect(self._on_current)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """The beginning of a name, as the IME hands it over, chooses the district."""
        if event.commitString():
            self.keyboardSearch(event.commitString())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc lead back to the page beside."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def show_counts(self, counts: Sequence[DistrictCount], total: int | None) -> None:
        """Show the districts with how many records of the present register each has; the choice stays.

        Without a total no counts are shown: the register is that of the districts themselves.
        """
        if [_told(each) for each in counts] != [_told(each) for each in self._counts]:
            self._rebuild(counts)
        self._counts = tuple(counts)
        by_id = {each.id: each for each in counts}
        for item in self._district_items():
            item.setText(1, "" if total is None else f"{by_id[item.data(0, _ID)].count:,}")
        self.setColumnHidden(1, total is None)
        self._whole.setText(1, "" if total is None else f"{total:,}")

    def district(self) -> int | None:
        """The chosen district; None for the whole ward."""
        item = self.currentItem()
        return item.data(0, _ID) if item is not None else None

    def choose(self, district: int | None) -> None:
        """Choose a district, or the whole ward."""
        items = {item.data(0, _ID): item for item in self._district_items()}
        self.setCurrentItem(items.get(district, self._whole))

    def _rebuild(self, counts: Sequence[DistrictCount]) -> None:
        chosen = self.district()
        self.blockSignals(True)
        for group in (self._whole, self._ended):
            group.takeChildren()
        for each in counts:
            (self._ended if each.ended else self._whole).addChild(self._item(each.name, each.id))
        self._ended.setHidden(self._ended.childCount() == 0)
        self._whole.setExpanded(True)
        self.choose(chosen)
        self.blockSignals(False)
        if self.district() != chosen:
            self.chosen.emit(self.district())

    def _district_items(self) -> list[QTreeWidgetItem]:
        children = (group.child(at) for group in (self._whole, self._ended) for at in range(group.childCount()))
        return [child for child in children if child is not None]

    def _item(self, name: str, district: int | None) -> QTreeWidgetItem:
        item = QTreeWidgetItem([name, ""])
        item.setData(0, _ID, district)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _on_current(self) -> None:
        if self.currentItem() is not self._ended:
            self.chosen.emit(self.district())


def _told(each: DistrictCount) -> tuple[int, str, bool]:
    """What the tree says of a district besides how many records it has."""
    return each.id, each.name, each.ended
