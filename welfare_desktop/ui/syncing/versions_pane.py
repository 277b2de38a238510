"""The right side of the differences: one line fact by fact, and the records it may mean when that is not certain."""

import functools

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.exchange import Choice, Fate, RowChange
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.importing.comparison_model import RoomyDelegate
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.syncing import verdicts
from welfare_desktop.ui.syncing.candidate_list import CandidateList
from welfare_desktop.ui.syncing.line_model import place_word
from welfare_desktop.ui.syncing.reception import Reception
from welfare_desktop.ui.syncing.versions import Version, Versions, lay_out
from welfare_desktop.ui.syncing.versions_model import BASE, LABEL, OURS, TAKEN, THEIRS, VersionsModel, can_choose
from welfare_desktop.ui.tasks import Task

_BY_KEY = {Qt.Key.Key_Left: Choice.KEEP, Qt.Key.Key_Right: Choice.TAKE}
_DOWN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class VersionsTable(QTableView):
    """← keeps our value, → takes theirs, the space bar changes between them; Enter goes down."""

    chosen = Signal(int, object)
    """A fact (row) and the Choice; None for the other one."""
    done = Signal()
    """Enter on the last fact."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in _BY_KEY:
            self.chosen.emit(row, _BY_KEY[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            self.chosen.emit(row, None)
        elif event.key() in _DOWN:
            if row + 1 < self.model().rowCount():
                self.selectRow(row + 1)
            else:
                self.done.emit()
        else:
            super().keyPressEvent(event)


class VersionsPane(QWidget):
    """Shows one line at a time and lets single facts be decided."""

    done = Signal()
    """The clerk is through with the facts of this line."""
    record_wanted = Signal(object)
    """Open the record of this line (id)."""

    def __init__(self, reception: Reception) -> None:
        super().__init__()
        self._reception = reception
        self._asked: Task | None = None
        self._versions: Versions | None = None
        self.model = VersionsModel(self._chosen)
        self.model.setParent(self)
        self._make_parts()
        self._lay_out()
        reception.settled.connect(self.model.refresh)
        reception.settled.connect(self._tell_line)

    def show_line(self, table: int, line: RowChange | None) -> None:
        """Lay a line out."""
        if self._asked is not None:
            self._asked.forget()
        plan, workspace = self._reception.plan, self._reception.desk.workspace
        if line is None or plan is None:
            self._show(None)
        else:
            work = functools.partial(lay_out, workspace, plan, table, line)
            self._asked = self._reception.desk.tasks.run(lambda _: work(), self._show)

    def _show(self, versions: Versions | None) -> None:
        self._versions = versions
        line = versions.row if versions else None
        title = (verdicts.fate_word(line.fate), line.name) if line else ()
        self._title.setText("  ".join(part for part in title if part))
        self._place.setText(place_word(line) if line else "")
        self._place.setVisible(bool(self._place.text()))
        told = [words.label(line.reason) if line.reason else "", self._advice(line)] if line else []
        self._reason.setText("  ".join(part for part in told if part))
        self._reason.setVisible(bool(self._reason.text()))
        self._open.setVisible(bool(line and line.record))
        self.candidates.show_candidates(versions.candidates if versions and not line_is_assigned(versions) else ())
        self.model.show_versions(versions)
        self.table.setVisible(self.model.rowCount() > 0)
        beside = bool(line and line.record)
        for column in (BASE, OURS):
            self.table.setColumnHidden(column, not beside)
        QTimer.singleShot(0, self.table, self.table.resizeRowsToContents)  # once the columns have their widths
        if self.model.rowCount():
            self.table.selectRow(self.model.first_open())
        self._tell_line()

    def _advice(self, line: RowChange) -> str:
        """What a clerk can do where nothing is laid side by side."""
        plan = self._reception.plan
        if line.fate is Fate.VANISHED:
            ends = plan is not None and KINDS[plan.kind].ended_on
            stays = self.tr("登録は消えません。終了したときは、下で終了日を決めて「終了にする」を選びます。")
            return stays if ends else self.tr("登録は消えません。直すところがあれば、記録を開いて直します。")
        if line.fate is Fate.DUPLICATE:
            return self.tr("同じ記録の行が2つ以上あります。どの行を採るかを決めてください。")
        return ""

    # --- deciding ---

    def _chosen(self, version: Version) -> Choice | None:
        plan = self._reception.plan
        if version.change is None or plan is None or self._versions is None:
            return None
        return plan.chosen(self._versions.row, version.change, self._reception.decisions)

    def _on_chosen(self, at: int, choice: Choice | None) -> None:
        version = self.model.line(at)
        if version is None or self._versions is None or not can_choose(version):
            return
        wanted = choice or (Choice.KEEP if self._chosen(version) is Choice.TAKE else Choice.TAKE)
        spelling = version.change is not None and version.change.spelling
        settle = self._reception.settle_spelling if spelling else self._reception.settle
        settle([self._versions.row], wanted, version.key)

    def _on_clicked(self, index: QModelIndex) -> None:
        by_column = {OURS: Choice.KEEP, THEIRS: Choice.TAKE, TAKEN: None}
        if index.column() in by_column:
            self._on_chosen(index.row(), by_column[index.column()])

    def _on_open(self) -> None:
        if self._versions is not None:
            self.record_wanted.emit(self._versions.row.record)

    def _on_assigned(self, record: object) -> None:
        if self._versions is not None and isinstance(record, int):
            self._reception.assign(self._versions.row, record)

    # --- telling ---

    def _tell_line(self) -> None:
        version, plan = self.model.line(self.table.currentIndex().row()), self._reception.plan
        if version is None or plan is None:
            self._why.setText("")
            return
        said = version.problem
        if version.change is not None and not said:
            said = verdicts.verdict_word(version.change, plan.charge_of(version.key))
        ours = self.tr("当方の変更: {by}").format(by=version.ours_by) if version.ours_by else ""
        keys = self.tr("← 当方  → 先方  スペース 切替") if can_choose(version) else ""
        self._why.setText("\n".join(("  ".join(part for part in (said, keys) if part), ours)))

    # --- appearance ---

    def _make_parts(self) -> None:
        self._title, self._place, self._reason, self._why = QLabel(), Prose(), Prose(), Prose()
        appearance.set_role(self._title, "heading")
        for part in (self._place, self._why):
            appearance.set_tone(part, "quiet")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._why.setMinimumHeight(round(appearance.row_height() * 1.5))
        self._open = QPushButton(self.tr("この記録を開く(&O)"))
        self._open.setAutoDefault(True)
        self._open.clicked.connect(self._on_open)
        self._open.hide()
        self.candidates = CandidateList()
        self.candidates.chosen.connect(self._on_assigned)
        self.table = VersionsTable()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("項目ごとの前回・当方・先方"))
        self.table.setItemDelegate(RoomyDelegate(self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.table.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(appearance.row_height())
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(TAKEN, QHeaderView.ResizeMode.ResizeToContents)
        for column in (BASE, OURS, THEIRS):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        head.sectionResized.connect(self.table.resizeRowsToContents)
        self.table.chosen.connect(self._on_chosen)
        self.table.done.connect(self.done)
        self.table.clicked.connect(self._on_clicked)
        self.table.selectionModel().currentRowChanged.connect(self._tell_line)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(2), 0, 0, 0)
        column.setSpacing(appearance.grid(1))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._open)
        column.addLayout(head)
        for part in (self._place, self._reason, self.candidates):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self._why)
        column.addStretch(0)


def line_is_assigned(versions: Versions) -> bool:
    """Whether it is known which record the line means."""
    return bool(versions.row.record or versions.row.fields)
