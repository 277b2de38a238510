"""What marks in a ledger mean (colours, codes of a legend): asked in the place of the mapping."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from welfare_desktop.ui import appearance
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.prose import Prose


class MeaningPane(QWidget):
    """A note, one line for each mark, and the way back."""

    closed = Signal()
    said = Signal()
    """What a mark means was changed."""

    def __init__(self, name: str, note: str) -> None:
        super().__init__()
        self._first: QWidget | None = None
        told = Prose(note)
        self._back = QPushButton(self.tr("項目の対応に戻る(&K)"))
        self._back.clicked.connect(self.closed)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(2))
        column.addWidget(told)
        column.addWidget(self._area, 1)
        column.addWidget(line_of(1, self._back))

    def enter(self) -> None:
        """Take the focus, on the first mark."""
        (self._first or self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def lay_out_lines(self) -> QGridLayout:
        """A fresh grid for the lines; `finish_lines` shows it."""
        self._first = None
        self._holder = QWidget()
        grid = QGridLayout(self._holder)
        grid.setHorizontalSpacing(appearance.grid(3))
        grid.setVerticalSpacing(appearance.grid(2))
        return grid

    def finish_lines(self, grid: QGridLayout) -> None:
        """Show the lines, at the top."""
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(self._holder)
