"""A plain table of texts: whole rows, read only, one of them the current one."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from welfare_desktop.ui import appearance
from welfare_desktop.ui.appearance import Tone
from welfare_desktop.ui.empty_note import EmptyNote
from welfare_desktop.ui.turns import Turns

_AT_ONCE = 100
"""So many rows are written before the window paints and hears its clerk again."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlainTable(QTableWidget):
    """Enter, or a double click, opens the current row."""

    opened = Signal()

    def __init__(self, name: str, heads: Sequence[str], widths: Sequence[float], stretched: int) -> None:
        super().__init__(0, len(heads))
        self._numbers: set[int] = set()
        self._filling = Turns(self)
        self._empty = EmptyNote(self)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(heads))
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(appearance.row_height())
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, appearance.text_width(width))
        head.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self.opened)

    def align_right(self, column: int) -> None:
        """Show a column of numbers as such."""
        self._numbers.add(column)
        head = self.horizontalHeaderItem(column)
        if head is not None:
            head.setTextAlignment(_RIGHT)

    def say_when_empty(self, text: str) -> None:
        """What is said in place of rows from the next `show_rows` on, where there are none."""
        self._empty.setText(text)

    def show_rows(self, rows: Sequence[Sequence[str]], current: int = 0, late: frozenset[int] = frozenset()) -> None:
        """Show these texts; rows in `late` are told in the colour of what is to be checked."""
        self.setRowCount(len(rows))
        self._empty.show_if(not rows)
        self._filling.start(self._fill(rows, late))
        if len(rows) <= _AT_ONCE:
            self._filling.finish()
        if rows:
            self.selectRow(min(current, len(rows) - 1))

    def headings(self) -> tuple[str, ...]:
        """The heads of the columns."""
        items = (self.horizontalHeaderItem(at) for at in range(self.columnCount()))
        return tuple(item.text() if item is not None else "" for item in items)

    def texts(self) -> tuple[tuple[str, ...], ...]:
        """What stands in the rows, once all of them are written."""
        self._filling.finish()
        cells = ((self.item(row, at) for at in range(self.columnCount())) for row in range(self.rowCount()))
        return tuple(tuple(cell.text() if cell is not None else "" for cell in row) for row in cells)

    def is_of_numbers(self, column: int) -> bool:
        """Whether a column is shown as one of numbers."""
        return column in self._numbers

    def _fill(self, rows: Sequence[Sequence[str]], late: frozenset[int]) -> Iterator[None]:
        """Write the cells, so many rows in each turn of the event loop."""
        for at, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column in self._numbers:
                    item.setTextAlignment(_RIGHT)
                if at in late:
                    item.setForeground(QBrush(appearance.colour_of(Tone.CHECK)))
                self.setItem(at, column, item)
            if at % _AT_ONCE == _AT_ONCE - 1:
                yield

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)
