"""Columns at the left that stay in sight while the others are scrolled, as in a spreadsheet."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QStyledItemDelegate, QTableView

_SHARE = 0.5
"""No more of the table's width stands still than this."""

Index = QModelIndex | QPersistentModelIndex


class FrozenColumns(QObject):
    """Lays the first columns of a table once more over it, as long as it is scrolled to the right.

    The table calls `scroll_to` for its own `scrollTo`. `wanted` says how many columns should stay; those that would
    take more than half of the width do not.
    """

    def __init__(
        self, table: QTableView, wanted: Callable[[], int], delegate: Callable[[], QStyledItemDelegate]
    ) -> None:
        super().__init__(table)
        self._table = table
        self._wanted = wanted
        self._delegate = delegate
        self._over: QTableView | None = None
        self._edge = QFrame(table)
        self._edge.setFrameShape(QFrame.Shape.VLine)
        self._edge.hide()
        table.horizontalScrollBar().valueChanged.connect(self.arrange)
        table.horizontalHeader().sectionResized.connect(self.arrange)
        table.verticalHeader().geometriesChanged.connect(self.arrange)
        table.viewport().installEventFilter(self)

    def width(self) -> int:
        """So many pixels at the left of the cells stand still now; 0 while nothing is scrolled away."""
        return self._over.width() if self._over is not None and self._over.isVisibleTo(self._table) else 0

    def scroll_to(self, index: Index, scroll: Callable[[], None]) -> None:
        """Bring a cell into sight by `scroll`, and out from under the columns that stand still.

        By the keys the first column leads back to the beginning; a click into those that stand still scrolls nothing.
        """
        across = self._table.horizontalScrollBar()
        before = across.value()
        scroll()
        if before and index.column() < self._count():
            clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
            across.setValue(before if clicked or index.column() else 0)
            return
        hidden = self._reach() - self._table.columnViewportPosition(index.column())
        if across.value() and hidden > 0:
            across.setValue(across.value() - hidden)

    def arrange(self) -> None:
        """Show, put in place or hide what stands still."""
        scrolled = self._table.horizontalScrollBar().value() > 0 and self._count() > 0
        if self._over is None and scrolled:
            self._over = self._made()
        if self._over is not None:
            self._over.setVisible(scrolled)
            if scrolled:
                self._fit(self._over)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table's cells got another size."""
        if event.type() == QEvent.Type.Resize:
            self.arrange()
        return False

    def _count(self) -> int:
        """How many columns stand still when the table is scrolled."""
        room = self._table.viewport().width() * _SHARE
        for at in range(self._wanted()):
            room -= self._table.columnWidth(at)
            if room < 0:
                return at
        return self._wanted()

    def _reach(self) -> int:
        return sum(self._table.columnWidth(at) for at in range(self._count()))

    def _fit(self, over: QTableView) -> None:
        table, count = self._table, self._count()
        for at in range(table.model().columnCount()):
            over.setColumnHidden(at, at >= count)
            if at < count:
                over.setColumnWidth(at, table.columnWidth(at))
        head = table.horizontalHeader()
        over.horizontalHeader().setFixedHeight(head.height())
        area = table.viewport().geometry()
        over.setGeometry(area.left(), head.geometry().top(), self._reach(), area.bottom() - head.geometry().top() + 1)
        over.verticalScrollBar().setValue(table.verticalScrollBar().value())
        over.raise_()
        self._edge.setParent(over)
        self._edge.setGeometry(over.width() - 1, 0, 1, over.height())
        self._edge.show()

    def _made(self) -> QTableView:
        """The same rows with the same selection; keys and the cursor stay the table's."""
        table, over = self._table, QTableView(self._table)
        over.setObjectName("frozen")
        over.setAccessibleName(table.accessibleName())
        over.setFrameShape(QFrame.Shape.NoFrame)
        over.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        over.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for bar_policy in (over.setHorizontalScrollBarPolicy, over.setVerticalScrollBarPolicy):
            bar_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        over.setVerticalScrollMode(table.verticalScrollMode())
        over.setSelectionBehavior(table.selectionBehavior())
        over.setSelectionMode(table.selectionMode())
        over.setAlternatingRowColors(table.alternatingRowColors())
        over.setShowGrid(table.showGrid())
        over.setWordWrap(table.wordWrap())
        over.setItemDelegate(self._delegate())
        over.setModel(table.model())
        over.selectionModel().deleteLater()
        over.setSelectionModel(table.selectionModel())
        self._make_heads(over)
        over.setAutoScroll(False)
        over.doubleClicked.connect(table.doubleClicked)
        over.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.verticalScrollBar().valueChanged.connect(over.verticalScrollBar().setValue)
        return over

    def _make_heads(self, over: QTableView) -> None:
        table, rows, head = self._table, over.verticalHeader(), over.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(table.verticalHeader().minimumSectionSize())
        rows.setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        head.setSelectionModel(QItemSelectionModel(over.model(), head))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(table.horizontalHeader().minimumSectionSize())
        head.setDefaultAlignment(table.horizontalHeader().defaultAlignment())
        head.setHighlightSections(False)
        head.setSectionsClickable(table.horizontalHeader().sectionsClickable())
        head.sectionClicked.connect(table.horizontalHeader().sectionClicked)
