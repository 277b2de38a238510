"""The table in which columns of a workbook are given their facts; Enter, F4 or a click on a fact opens the choice."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from welfare_desktop.ui import appearance
from welfare_desktop.ui.importing.mapping_model import (
    CONFIDENCE,
    FIELD,
    HEADING,
    LETTER,
    SAMPLES,
    FieldDelegate,
    MappingModel,
)

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_F4)


class MappingTable(QTableView):
    """One line for each column; `heading` and `field` are widths in characters."""

    def __init__(self, model: MappingModel, heading: float = 14.0, field: float = 15.0) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("列と項目の対応"))
        self.setItemDelegateForColumn(FIELD, FieldDelegate(model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(appearance.row_height())
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((LETTER, 3.0), (HEADING, heading), (FIELD, field), (CONFIDENCE, 5.0)):
            self.setColumnWidth(column, appearance.text_width(width))
        head.setSectionResizeMode(SAMPLES, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _KEYS and index.isValid():
            self.edit(index.siblingAtColumn(FIELD))
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == FIELD:
            self.edit(index)
