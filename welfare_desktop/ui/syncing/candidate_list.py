"""The records a line may mean: the clerk chooses one, or says that it is none of them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.ui import appearance
from welfare_desktop.ui.importing.comparison import Candidate

SHOWN = 5


class CandidateList(QWidget):
    """Hidden where there is nothing to choose from."""

    chosen = Signal(object)
    """The record (id); 0 for none of them."""

    def __init__(self) -> None:
        super().__init__()
        self._records: list[int] = []
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("同じかもしれない登録"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(appearance.row_height())
        self.table.activated.connect(self._choose)
        self._this = QPushButton(self.tr("この登録とする(&M)"))
        self._this.clicked.connect(self._choose)
        self._none = QPushButton(self.tr("どれでもない(&W)"))
        self._none.clicked.connect(lambda: self.chosen.emit(0))
        verbs = QHBoxLayout()
        for button in (self._this, self._none):
            button.setAutoDefault(True)
            verbs.addWidget(button)
        verbs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(QLabel(self.tr("同じかもしれない登録")))
        column.addWidget(self.table)
        column.addLayout(verbs)
        self.hide()

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show these records with what tells them apart."""
        self._records = [each.record for each in candidates]
        self.setVisible(bool(candidates))
        if not candidates:
            return
        facts = candidates[0].facts
        self.table.setRowCount(len(candidates))
        self.table.setColumnCount(len(facts))
        self.table.setHorizontalHeaderLabels([label for label, _ in facts])
        for at, candidate in enumerate(candidates):
            for column, (_, text) in enumerate(candidate.facts):
                self.table.setItem(at, column, QTableWidgetItem(text))
        self.table.resizeColumnsToContents()
        lines = min(len(candidates), SHOWN) + 1
        self.table.setFixedHeight(lines * appearance.row_height() + appearance.grid(6))
        self.table.selectRow(0)

    def _choose(self) -> None:
        at = self.table.currentRow()
        if 0 <= at < len(self._records):
            self.chosen.emit(self._records[at])
