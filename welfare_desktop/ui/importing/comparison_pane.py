"""The right side of 内容の確認: one row beside its record, and the candidates when it is not certain which."""

import dataclasses
import functools
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.plans import Decision, Fate, RowDecision, RowPlan
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.importing import settling
from welfare_desktop.ui.importing.comparison import Candidate, Comparison, compare
from welfare_desktop.ui.importing.comparison_model import LABEL, NOTE, OURS, THEIRS, ComparisonModel, RoomyDelegate
from welfare_desktop.ui.importing.intake import Intake
from welfare_desktop.ui.importing.places import full_place
from welfare_desktop.ui.importing.row_model import fate_word
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.tasks import Task

CANDIDATES_SHOWN = 5


class ComparisonPane(QWidget):
    """Shows one row at a time; single fields can be left out here."""

    chosen = Signal()
    """Another candidate is looked at."""

    def __init__(self, intake: Intake) -> None:
        super().__init__()
        self._intake = intake
        self._asked: Task | None = None
        self._comparison: Comparison | None = None
        self.model = ComparisonModel()
        self.model.setParent(self)
        self._make_parts()
        self._lay_out()
        self.model.ticked.connect(self._on_ticked)
        intake.settled.connect(self._on_settled)

    def show_row(self, table: int, row: RowPlan | None, against: int = 0) -> None:
        """Compare a row with the record it is about."""
        if self._asked is not None:
            self._asked.forget()
        plan, source, workspace = self._intake.plan, self._intake.source, self._intake.workspace
        if row is None or plan is None or source is None:
            self._show(None)
            return
        said = self._intake.decisions.get((table, row.row))
        if against:
            said = dataclasses.replace(said or RowDecision(Decision.TAKE), record=against)
        self._asked = self._intake.desk.tasks.run(
            lambda _: compare(workspace, source, plan, table, row, said),
            functools.partial(self._show, keep_candidates=bool(said and said.record)),
        )

    def candidate(self) -> int:
        """The record the clerk looks at among the candidates; 0 for none."""
        comparison = self._comparison
        return comparison.against if comparison and comparison.candidates else 0

    def _show(self, comparison: Comparison | None, *, keep_candidates: bool = False) -> None:
        self._comparison = comparison
        self._title.setText(self._title_of(comparison) if comparison else "")
        self._show_reason()
        self._show_candidates(comparison, keep=keep_candidates)
        self.model.show_lines(comparison, self._left(), choosable=self._choosable())
        against = comparison is not None and bool(comparison.against)
        self.table.setColumnHidden(OURS, not against)
        self.table.setVisible(comparison is not None and bool(comparison.lines))
        self.table.resizeRowsToContents()
        first = self.model.first_telling()
        self.table.scrollTo(self.model.index(max(first, 0), 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _show_reason(self) -> None:
        """Why the row has its fate, what to do where it repeats another one; that another person is numbered anew."""
        comparison, said, plan = self._comparison, self._said(), self._intake.plan
        text = words.label(comparison.row.reason) if comparison else ""
        another = said is not None and said.decision is Decision.AS_NEW
        if comparison and plan and another and comparison.kind:
            number = KINDS[comparison.kind].number
            if plan.tables[comparison.table].bears_number(comparison.row, number):
                text = f"{text} {self.tr('番号は新しく付けます(元の番号は書き残します)。')}".strip()
        if comparison and comparison.row.fate is Fate.ASK and not comparison.candidates:
            hint = self.tr(
                "同じ人なら取り込まずにおき、後でもう一度取り込むと、その登録と比べて足りない項目を補えます。"
            )
            text = f"{text} {hint}".strip()
        self._reason.setText(text)
        self._reason.setVisible(bool(text))

    def reason(self) -> str:
        """Why the row is as it is, as shown."""
        return self._reason.text()

    def _title_of(self, comparison: Comparison) -> str:
        row, plan = comparison.row, self._intake.plan
        where = full_place(plan.tables[comparison.table], row.row, comparison.sheet) if plan else ""
        return f"{fate_word(row.fate)}  {where}"

    # --- fields ---

    def _said(self) -> RowDecision | None:
        comparison, plan = self._comparison, self._intake.plan
        if comparison is None or plan is None:
            return None
        said = self._intake.decisions.get((comparison.table, comparison.row.row))
        return settling.effective(comparison.row, said, plan.mode)

    def _left(self) -> frozenset[str]:
        said = self._said()
        if said is not None and said.decision is not Decision.TAKE:
            return self.model.differing() if said.decision is Decision.LEAVE else frozenset()
        return said.left if said else frozenset()

    def _choosable(self) -> bool:
        comparison, said = self._comparison, self._said()
        if comparison is None:
            return False
        if comparison.row.fate is Fate.CHANGED:
            return said is None or said.decision is not Decision.AS_NEW
        return comparison.row.fate is Fate.ASK and said is not None and said.decision is Decision.TAKE

    def _on_ticked(self, key: str, taken: bool) -> None:
        comparison, said = self._comparison, self._said()
        if comparison is None:
            return
        left = self._left() - {key} if taken else self._left() | {key}
        nothing = left >= self.model.differing() and comparison.row.fate is Fate.CHANGED
        decision = (
            RowDecision(Decision.LEAVE)
            if nothing
            else RowDecision(Decision.TAKE, said.record if said else 0, frozenset(left), said.mode if said else None)
        )
        self._intake.leave_field(comparison.table, comparison.row, decision)

    def _on_settled(self) -> None:
        if self._comparison is not None and self.isVisible():
            self._show_reason()
            self.model.show_left(self._left(), choosable=self._choosable())

    # --- candidates ---

    def _show_candidates(self, comparison: Comparison | None, *, keep: bool) -> None:
        candidates: Sequence[Candidate] = comparison.candidates if comparison else ()
        self._candidates_note.setVisible(bool(candidates))
        self._candidates.setVisible(bool(candidates))
        if not candidates or comparison is None:
            return
        self._candidates.blockSignals(True)
        if not keep or self._candidates.rowCount() != len(candidates):
            self._fill_candidates(candidates)
        at = [each.record for each in candidates].index(comparison.against)
        self._candidates.setCurrentCell(at, 0)
        self._candidates.blockSignals(False)

    def _fill_candidates(self, candidates: Sequence[Candidate]) -> None:
        facts = candidates[0].facts
        self._candidates.setRowCount(len(candidates))
        self._candidates.setColumnCount(len(facts))
        self._candidates.setHorizontalHeaderLabels([label for label, _ in facts])
        for at, candidate in enumerate(candidates):
            for column, (_, text) in enumerate(candidate.facts):
                self._candidates.setItem(at, column, QTableWidgetItem(text))
        self._candidates.resizeColumnsToContents()
        lines = min(len(candidates), CANDIDATES_SHOWN) + 1
        self._candidates.setFixedHeight(lines * appearance.row_height() + appearance.grid(6))

    def _on_candidate(self, row: int, *_rest: int) -> None:
        comparison = self._comparison
        if comparison is not None and 0 <= row < len(comparison.candidates):
            record = comparison.candidates[row].record
            if record != comparison.against:
                self.show_row(comparison.table, comparison.row, record)
                self.chosen.emit()

    # --- appearance ---

    def _make_parts(self) -> None:
        self._title, self._reason = QLabel(), Prose()
        appearance.set_role(self._title, "heading")
        self._candidates_note = QLabel(self.tr("同じかもしれない登録(選ぶと下で比べられます)"))
        self._candidates = QTableWidget()
        self._candidates.setAccessibleName(self.tr("同じかもしれない登録"))
        self._candidates.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._candidates.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._candidates.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._candidates.setTabKeyNavigation(False)
        self._candidates.verticalHeader().hide()
        self._candidates.verticalHeader().setDefaultSectionSize(appearance.row_height())
        self._candidates.currentCellChanged.connect(self._on_candidate)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("項目ごとの比較"))
        self.table.setItemDelegate(RoomyDelegate(self.table))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setMinimumSectionSize(appearance.row_height())
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.ResizeToContents)
        for column in (OURS, THEIRS, NOTE):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        head.sectionResized.connect(self.table.resizeRowsToContents)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(2), 0, 0, 0)
        column.setSpacing(appearance.grid(1))
        for part in (self._title, self._reason, self._candidates_note, self._candidates):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addStretch(0)
