"""結果: what became of every line of the file, the way back, and what stays open."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from welfare_desktop.domain.exchange import Fate, RowChange
from welfare_desktop.services.syncing.arrangements import Receipt
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.syncing import ledger, verdicts
from welfare_desktop.ui.syncing.ledger import SETTLED
from welfare_desktop.ui.syncing.line_model import place_word
from welfare_desktop.ui.syncing.page import SyncPage
from welfare_desktop.ui.syncing.reception import Reception
from welfare_desktop.ui.taking_back import ask_and_take_back, may_take_back

SHOWN = 1000
"""Open questions listed."""
PER_COLUMN = 4


class ReceiptResultPage(SyncPage):
    """Nothing to decide; the work can be taken back."""

    def __init__(self, desk: Desk, reception: Reception) -> None:
        super().__init__(desk, self.tr("受け取りの結果"))
        self.reception = reception
        self._batch, self._name = 0, ""
        self._numbers = {fate: QLabel() for fate in Fate}
        self._names = {fate: QLabel(verdicts.fate_word(fate)) for fate in Fate}
        self._make_parts()
        self._lay_out()

    def enter(self) -> None:
        """Tell what was done just now."""
        result, plan = self.reception.result, self.reception.plan
        if result is None or plan is None:
            return
        told = self.tr("{name} を受け取りました: 新しく登録 {created}件、変更 {changed}件").format(
            name=plan.name, created=f"{result.created:,}", changed=f"{result.changed:,}"
        )
        if result.ended:
            told += self.tr("(うち終了 {ended}件)").format(ended=f"{result.ended:,}")
        self._tell(told, plan.name, result.batch, result.counts)
        self._show_open(list(self._open_lines()))

    def recall(self, receipt: Receipt) -> None:
        """Tell what became of a file that was received before."""
        told = self.tr("{name}  {at}に{clerk}が受け取りました  {state}").format(
            name=receipt.name, at=ledger.moment(receipt.at_utc), clerk=receipt.clerk, state=ledger.state_word(receipt)
        )
        batch = receipt.batch if receipt.state == SETTLED else 0
        self._tell(told, receipt.name, batch, {Fate(fate): count for fate, count in receipt.counts.items()})
        self._questions.hide()
        as_of = self.tr("基準日 {day}").format(day=ledger.day(receipt.as_of)) if receipt.as_of else ""
        self._open_note.setText(as_of)

    def _tell(self, told: str, name: str, batch: int, counts: Mapping[Fate, int]) -> None:
        self.banner.hide()
        self._batch, self._name = batch, name
        self._done.setText(told)
        self._show_counts(counts)
        rows = sum(count for fate, count in counts.items() if fate is not Fate.VANISHED)
        gone = counts.get(Fate.VANISHED, 0)
        self._sum.setText(
            self.tr("先方の {rows}行と、先方の一覧にない {gone}件の、すべての行き先が分かっています。").format(
                rows=f"{rows:,}", gone=f"{gone:,}"
            )
        )
        self._undo.setEnabled(batch > 0)
        self._undo.setVisible(may_take_back(self.desk))
        self.show_state()

    def _show_counts(self, counts: Mapping[Fate, int]) -> None:
        """The fates that occur, four of them below each other."""
        there = [fate for fate in Fate if counts.get(fate, 0)]
        for fate, number in self._numbers.items():
            for part in (self._names[fate], number):
                self._grid.removeWidget(part)
                part.setVisible(fate in there)
        for at, fate in enumerate(there):
            self._numbers[fate].setText(f"{counts[fate]:,}")
            self._grid.addWidget(self._names[fate], at % PER_COLUMN, at // PER_COLUMN * 2)
            self._grid.addWidget(self._numbers[fate], at % PER_COLUMN, at // PER_COLUMN * 2 + 1)

    def first_field(self) -> QWidget | None:
        return self._end

    def _open_lines(self) -> list[RowChange]:
        plan, waiting = self.reception.plan, self.reception.open
        return [row for row in plan.rows(*verdicts.ASKING) if row.place in waiting][:SHOWN] if plan else []

    def _show_open(self, lines: list[RowChange]) -> None:
        plan = self.reception.plan
        texts = [
            (
                verdicts.fate_word(line.fate),
                line.name,
                verdicts.spoken(plan, line, self.reception.decisions) if plan else "",
                place_word(line),
            )
            for line in lines
        ]
        self._questions.show_rows(texts)
        self._questions.setVisible(bool(lines))
        count = len(self.reception.open)
        text = self.tr(
            "決めなかった {count}件は変えていません。同じファイルか次のファイルが来たときに、また確かめます。"
        )
        self._open_note.setText(text.format(count=f"{count:,}") if count else self.tr("決めていないものはありません。"))

    def _on_undo(self) -> None:
        ask_and_take_back(self.desk, self._batch, self._name, self._on_undone)

    def _on_undone(self, text: str, batch: int) -> None:
        self._undo.setEnabled(False)
        self.banner.say(text)
        self.said.emit(text, batch)

    def _make_parts(self) -> None:
        self._done, self._sum, self._open_note = Prose(), Prose(), Prose()
        appearance.set_role(self._done, "heading")
        heads = (self.tr("区分"), self.tr("名前"), self.tr("決めていないこと"), self.tr("行"))
        self._questions = PlainTable(self.tr("決めていないものの一覧"), heads, (8, 12, 12, 16), 1)
        self._undo = QPushButton(icon("arrow-back-up"), self.tr("この受け取りを元に戻す(&Z)"))
        self._undo.clicked.connect(self._on_undo)
        self._end = QPushButton(self.tr("交換の一覧へ(&N)"))
        self._end.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        card = QFrame()
        appearance.set_role(card, "card")
        self._grid = QGridLayout(card)
        self._grid.setContentsMargins(*(appearance.grid(3),) * 4)
        self._grid.setHorizontalSpacing(appearance.grid(4))
        self._grid.setVerticalSpacing(appearance.grid(1))
        self._grid.setColumnStretch(6, 1)
        for fate, number in self._numbers.items():
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            number.setAccessibleName(verdicts.fate_word(fate))
        for part in (self._done, card, self._sum, self._open_note):
            self.body.addWidget(part)
        self.body.addWidget(self._questions, 1)
        self.body.addStretch(0)
        self.add_verbs(self._undo, primary=self._end)
