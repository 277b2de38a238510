"""The list of an exchange's lines: the space bar decides, Enter goes to the facts."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from welfare_desktop.domain.exchange import Fate
from welfare_desktop.ui import appearance
from welfare_desktop.ui.syncing.line_model import CHANGED, DECISION, FATE, NAME, PLACE, LineModel
from welfare_desktop.ui.syncing.verdicts import Sight

DECISION_WIDE, DECISION_ENDED = 6.0, 11.5
"""Widths in characters: a word, and a word with a day."""


class LineList(QTableView):
    """Several lines can be selected; whoever shows it decides about them."""

    toggled = Signal()
    """The space bar: the other decision for what is selected."""
    opened = Signal()
    """Enter: on to the facts of the line."""
    moved = Signal()
    """Another line is the current one."""
    selected = Signal()
    """Other lines are selected."""

    def __init__(self, model: LineModel) -> None:
        super().__init__()
        self._lines = model
        self.setModel(model)
        self.setAccessibleName(self.tr("違いの一覧"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_up_heads()
        selection = self.selectionModel()
        selection.currentRowChanged.connect(self.moved)
        selection.selectionChanged.connect(self.selected)
        self.doubleClicked.connect(self.opened)

    def numbers(self) -> list[int]:
        """The lines selected."""
        ranges = self.selectionModel().selection().toList()
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def suit(self, sight: Sight) -> None:
        """Lines of one fate need not say it each; those not in the file have no place in it but a day they ended."""
        gone = sight == Fate.VANISHED
        self.setColumnHidden(FATE, isinstance(sight, Fate))
        self.setColumnHidden(PLACE, gone)
        self.setColumnWidth(DECISION, appearance.text_width(DECISION_ENDED if gone else DECISION_WIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _set_up_heads(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(appearance.row_height())
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        widths = ((FATE, 6.8), (PLACE, 3.0), (NAME, 8.0), (DECISION, DECISION_WIDE), (CHANGED, 3.0))
        for column, width in widths:
            self.setColumnWidth(column, appearance.text_width(width))
        # a selection of its own, else the head counts through all lines that are selected
        head.setSelectionModel(QItemSelectionModel(self._lines, head))
