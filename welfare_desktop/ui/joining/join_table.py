"""The table in which a clerk chooses, line by line, by keys or mouse."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from welfare_desktop.domain.joining import Take
from welfare_desktop.ui import appearance
from welfare_desktop.ui.importing.comparison_model import RoomyDelegate
from welfare_desktop.ui.joining.join_model import LABEL, LEFT, RESULT, RIGHT, SIDES, JoinModel

_BY_KEY = {Qt.Key.Key_Left: Take.LEFT, Qt.Key.Key_Right: Take.RIGHT}
_DOWN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class JoinTable(QTableView):
    """← takes the left value, → the right one, the space bar whatever else is offered; Enter goes down."""

    def __init__(self, model: JoinModel) -> None:
        super().__init__()
        self._lines = model
        self._place = ""
        self.setModel(model)
        self.setAccessibleName(self.tr("項目ごとの選択"))
        self.setItemDelegate(RoomyDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_up_heads()
        self.clicked.connect(self._on_clicked)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._put_place_back)
        model.dataChanged.connect(self.resizeRowsToContents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in _BY_KEY:
            self._lines.take(row, _BY_KEY[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            self._lines.take_next(row)
        elif event.key() in _DOWN:
            self.selectRow(min(row + 1, self._lines.rowCount() - 1))
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() in SIDES:
            self._lines.take(index.row(), SIDES[index.column()])
        elif index.column() == RESULT:
            self._lines.take_next(index.row())

    def _keep_place(self) -> None:
        line = self._lines.line_at(self.currentIndex().row())
        self._place = line.place if line else ""

    def _put_place_back(self) -> None:
        self.resizeRowsToContents()
        if self._lines.rowCount():
            self.selectRow(max(self._lines.row_of(self._place), 0))

    def _set_up_heads(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(appearance.row_height())
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.ResizeToContents)
        for column in (LEFT, RIGHT, RESULT):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        head.sectionResized.connect(self.resizeRowsToContents)
