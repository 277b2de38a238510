"""The sheet on screen, with lines the clerk can drag: above and below the heading, below the last row."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLine, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from welfare_desktop.services.ledgers.sources import SourceSheet
from welfare_desktop.ui import appearance
from welfare_desktop.ui.importing.sheet_model import WAITING, Part, SheetModel

SPANS_DRAWN = 2_000
"""More merged ranges than this are not drawn merged: Qt would take long over them."""
TALLEST = 6
"""A cell merged over more rows is drawn in its first row: in the middle of its span nobody would see it."""
MEASURED_ROWS = 60
WIDEST = 16.0
NARROWEST = 4.0


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where a table lies: its heading rows (0, 0 for none) and its last row, from 1."""

    first: int
    head: int
    last: int

    def moved(self, edge: str, row: int) -> "Bounds":
        """With one edge ("top", "head", "last") at a row, the others giving way no further than makes sense."""
        if edge == "top":
            first = min(max(row, 1), self.last - 1)
            return Bounds(first, max(self.head, first), self.last)
        if edge == "head":
            head = min(max(row, self.first, 1), self.last - 1)
            return Bounds(max(self.first, 1), head, self.last)
        return Bounds(self.first, self.head, max(row, self.head + 1))


class SheetView(QTableView):
    """Shows a sheet; says where the clerk put the table."""

    placed = Signal(object)
    """Bounds the clerk dragged or chose."""
    row_entered = Signal(int)
    """The current row (from 1)."""

    def __init__(self, model: SheetModel) -> None:
        super().__init__()
        self._rows = model
        self._bounds: Bounds | None = None
        self._touched: set[int] = set()
        self._dragged = ""
        self._measured = False
        self._flowing: set[int] = set()
        self.setModel(model)
        self._set_up()
        model.dataChanged.connect(self._on_fetched)

    def show_sheet(self, sheet: SourceSheet, *, keep_place: bool) -> None:
        """Draw a sheet; `keep_place` when it is the same one, laid out otherwise."""
        place = self.verticalScrollBar().value()
        self.clearSpans()
        self._flowing.clear()
        self._rows.show_sheet(sheet)
        self._touched = {row for top, _, bottom, _ in sheet.merged for row in range(top, min(bottom, sheet.rows) + 1)}
        if len(sheet.merged) <= SPANS_DRAWN:
            self._draw_merged(sheet)
        if keep_place:
            self.verticalScrollBar().setValue(place)
        else:
            self._measured = False

    def _draw_merged(self, sheet: SourceSheet) -> None:
        for top, left, bottom, right in sheet.merged:
            height, width = min(bottom, sheet.rows) - top + 1, min(right, sheet.columns) - left + 1
            if height >= 1 and width >= 1 and height * width > 1 and height <= TALLEST:
                self.setSpan(top - 1, left - 1, height, width)

    def show_bounds(self, bounds: Bounds | None) -> None:
        """Draw the lines of this table, None for none."""
        self._bounds = bounds
        self.viewport().update()

    def _on_row(self, now: QModelIndex) -> None:
        self.row_entered.emit(now.row() + 1)

    # --- dragging ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        edge = self._edge_at(event.position().toPoint()) if event.button() == Qt.MouseButton.LeftButton else ""
        if edge:
            self._dragged = edge
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._dragged and self._bounds is not None:
            self._drag_to(place)
            return
        shape = Qt.CursorShape.SplitVCursor if self._edge_at(place) else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._dragged:
            super().mouseReleaseEvent(event)
            return
        self._dragged = ""
        if self._bounds is not None:
            self.placed.emit(self._bounds)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.currentIndex().row() + 1
        bounds = self._bounds
        if row < 1:
            return
        menu = QMenu(self)
        whole = Bounds(row, row, self._rows.rowCount())
        self._offer(menu, self.tr("この行を見出しにする"), Bounds(row, row, bounds.last) if bounds else whole)
        if bounds:
            self._offer(menu, self.tr("見出しをこの行までにする"), bounds.moved("head", row))
            self._offer(menu, self.tr("この行を最後の行にする"), bounds.moved("last", row))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _offer(self, menu: QMenu, text: str, bounds: Bounds) -> None:
        menu.addAction(text).triggered.connect(_caller(self.placed.emit, bounds))

    def _drag_to(self, place: QPoint) -> None:
        if self._bounds is None:
            return
        row = self.rowAt(min(max(place.y(), 0), self.viewport().height() - 1)) + 1
        row = row or self._rows.rowCount()
        if self._dragged == "top":
            self._bounds = self._bounds.moved("top", row)
        else:
            half = self.rowViewportPosition(row - 1) + self.rowHeight(row - 1) // 2
            self._bounds = self._bounds.moved(self._dragged, row if place.y() >= half else row - 1)
        self.viewport().update()

    def _edges(self) -> list[tuple[str, int]]:
        """The lines with their place in the viewport."""
        bounds = self._bounds
        if bounds is None:
            return []
        edges = [("last", self._below(bounds.last))]
        if bounds.head:
            edges += [("top", self.rowViewportPosition(bounds.first - 1)), ("head", self._below(bounds.head))]
        return edges

    def _below(self, row: int) -> int:
        return self.rowViewportPosition(row - 1) + self.rowHeight(row - 1)

    def _edge_at(self, place: QPoint) -> str:
        near = [(abs(place.y() - at), edge) for edge, at in self._edges()]
        distance, edge = min(near, default=(appearance.grid(2), ""))
        return edge if distance <= appearance.grid(1) else ""

    # --- appearance ---

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(appearance.accent(), max(2, appearance.grid(0.5))))
        for _, at in self._edges():
            if -2 <= at <= self.viewport().height() + 2:
                painter.drawLine(QLine(0, at, self.viewport().width(), at))
        painter.end()

    def _on_fetched(self, first: QModelIndex, last: QModelIndex) -> None:
        self._measure()
        for row in range(first.row() + 1, last.row() + 2):
            self._let_flow(row)

    def _let_flow(self, row: int) -> None:
        """A line of one text (a title, a note) flows over the empty cells beside it, as in Excel."""
        rows = self._rows
        if row in self._flowing or row in self._touched or rows.part(row) in (Part.HEADER, Part.RECORD):
            return
        filled = [column for column in range(1, rows.columnCount() + 1) if rows.text(row, column)]
        if len(filled) == 1 and len(self._flowing) < SPANS_DRAWN and filled[0] < rows.columnCount():
            self._flowing.add(row)
            self.setSpan(row - 1, filled[0] - 1, 1, rows.columnCount() - filled[0] + 1)

    def _measure(self) -> None:
        """Give the columns the width of what stands in the first rows, once they are there."""
        rows = self._rows
        if self._measured or rows.text(1, 1) == WAITING:
            return
        self._measured = True
        metrics = self.fontMetrics()
        first = range(1, min(rows.rowCount(), MEASURED_ROWS) + 1)
        telling = [row for row in first if rows.part(row) in (Part.HEADER, Part.RECORD)] or list(first)
        for column in range(1, rows.columnCount() + 1):
            widths = [
                metrics.horizontalAdvance(line)
                for row in telling
                if self.columnSpan(row - 1, column - 1) == 1
                for line in rows.text(row, column).splitlines()[:3]
            ]
            widths.append(metrics.horizontalAdvance(self._lettered(column)))
            width = max(widths) + appearance.grid(4)
            limits = appearance.text_width(NARROWEST), appearance.text_width(WIDEST)
            self.setColumnWidth(column - 1, min(max(width, limits[0]), limits[1]))

    def _lettered(self, column: int) -> str:
        """What stands over a column: its letter, and whether Excel hides it."""
        return str(self._rows.headerData(column - 1, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole))

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("シートの内容"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(appearance.row_height())
        rows.setFixedWidth(appearance.text_width(6.5))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultSectionSize(appearance.text_width(7))
        self.horizontalHeader().setMinimumSectionSize(appearance.grid(8))
        self.selectionModel().currentRowChanged.connect(self._on_row)


def _caller(emit: Callable[[object], None], bounds: Bounds) -> Callable[[], None]:
    return lambda: emit(bounds)
