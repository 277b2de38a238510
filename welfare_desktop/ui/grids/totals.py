"""The line of totals below a grid: each sum under its column."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.grids.table import GridTable


class TotalLine(QWidget):
    """Follows the table's columns wherever they are dragged or scrolled."""

    def __init__(self, table: GridTable) -> None:
        super().__init__()
        self._table = table
        self.setFixedHeight(appearance.row_height())
        table.horizontalHeader().sectionResized.connect(self.update)
        table.horizontalScrollBar().valueChanged.connect(self.update)
        for signal in (table.cells.modelReset, table.cells.edited, table.cells.rowsInserted):
            signal.connect(self._tell)

    def texts(self) -> dict[str, str]:
        """The total of every summed column, by its key."""
        cells = self._table.cells
        return {each.key: each.type.show(cells.total(each)) for each in cells.columns if each.summed}

    def _tell(self) -> None:
        self._make_room()
        labels = {each.key: words.label(each.label) for each in self._table.cells.columns}
        self.setAccessibleName("、".join(f"{labels[key]} {self.tr('計')} {text}" for key, text in self.texts().items()))
        self.update()

    def _make_room(self) -> None:
        """A sum without its first digits would be another sum: its column is made as wide as it."""
        metrics, texts = QFontMetrics(self._bold()), self.texts()
        for at, column in enumerate(self._table.cells.columns):
            wanted = metrics.horizontalAdvance(texts.get(column.key, "")) + appearance.grid(4)
            if wanted > self._table.columnWidth(at):
                self._table.setColumnWidth(at, wanted)

    def _bold(self) -> QFont:
        font = self.font()
        font.setBold(True)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._bold())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        start = self._table.verticalHeader().width()
        texts = self.texts()
        painter.drawText(
            QRect(0, 0, max(start, appearance.text_width(2)), self.height()),
            Qt.AlignmentFlag.AlignCenter,
            self.tr("計"),
        )
        still = self._table.frozen.width()
        painter.setClipRect(QRect(start + still, 0, self._table.viewport().width() - still, self.height()))
        for at, column in enumerate(self._table.cells.columns):
            if column.key in texts:
                left = start + self._table.columnViewportPosition(at)
                area = QRect(left, 0, self._table.columnWidth(at) - appearance.grid(1.5), self.height())
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(area, right, texts[column.key])
        painter.end()
