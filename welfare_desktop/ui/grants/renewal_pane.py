"""新年度の申請: last year's grants as this year's applications; ticked ones are made, in one batch."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from welfare_desktop.domain.fiscal import fiscal_label
from welfare_desktop.domain.values import Money
from welfare_desktop.services.grants import advancing
from welfare_desktop.services.grants.advancing import Advanced, Renewal
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.grants.tick_table import TickTable
from welfare_desktop.ui.leaving import leave_with
from welfare_desktop.ui.lines import bar, button, page_column


class RenewalPane(QWidget):
    """Everything is ticked at first; Space leaves one out."""

    closed = Signal()
    done = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._keeping = Keeping(desk.tasks, self)
        self._plan: Renewal | None = None
        self._told, self._note = QLabel(), QLabel()
        appearance.set_role(self._told, "section")
        appearance.set_tone(self._note, "quiet")
        self._note.setWordWrap(True)
        heads = (
            *(self.tr("申請者"), self.tr("校(地)区"), self.tr("種類"), self.tr("前年度の決定額")),
            *(self.tr("申請額の案"), self.tr("注意")),
        )
        self._table = TickTable(self.tr("新年度の申請"), heads, (14, 7, 9, 8, 7, 4), 0)
        for column in (4, 5):
            self._table.align_right(column)
        self._lay_out()

    def open(self, year: int) -> None:
        """Propose the applications of a year."""
        workspace = self._desk.workspace
        self._desk.tasks.run(lambda _: advancing.propose_renewal(workspace, year), self._show)

    def is_dirty(self) -> bool:
        """Whether some were left out, of those about to be made; with none ticked there is nothing to make."""
        return 0 < self._table.count() < self._table.rowCount()

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` once nothing unsaved is in the way."""
        if self.is_dirty():
            happened = self.tr("まだ登録していない入力があります。")
            leave_with(self._desk.notices, happened, self.save_and, self._table.tick_all, then)
        else:
            then()

    def save(self) -> None:
        """F12: make what is ticked."""
        self.save_and(lambda: None)

    def save_and(self, then: Callable[[], None]) -> None:
        """Make what is ticked, then go on."""
        plan, workspace = self._plan, self._desk.workspace
        if plan is None:
            return
        chosen = frozenset(int(str(key)) for key in self._table.chosen()) if self._table.count() else frozenset[int]()

        def made(done: Advanced) -> None:
            self._table.clear_ticks()
            self.done.emit(done)
            then()

        self._keeping.keep(lambda _: advancing.renew(workspace, plan, chosen), made, self.tr("登録しています"))

    def _show(self, plan: Renewal) -> None:
        self._plan = plan
        money = Money().show
        rows = [
            (
                line.name,
                line.district,
                words.label(fresh.kind or ""),
                money(line.grant.amount_granted),
                money(fresh.amount_requested),
                "◆" if line.warnings else "",
            )
            for line, fresh in plan.grants
        ]
        text = self.tr("{year}の申請を、前年度の助成から{count}件作ります")
        self._told.setText(text.format(year=fiscal_label(plan.year), count=len(plan.grants)))
        note = self.tr(
            "作った申請は「未受付」になり、申請書が届いたら受付へ進めます。登録済み{had}件、廃止・解散{ended}件は除きました。"
        )
        none = self.tr("作るものがありません。次の年度の申請は、一覧で対象年度を選んでから作ります。")
        self._note.setText(note.format(had=plan.had, ended=plan.ended) if plan.grants else none)
        self._table.clear_ticks()
        self._table.show_lines([line.key for line, _ in plan.grants], rows)
        self._table.tick_all()
        self._table.setFocus()

    def _lay_out(self) -> None:
        page = page_column(self)
        page.addWidget(self._told)
        page.addWidget(self._note)
        page.addWidget(self._table, 1)
        go = button(self.tr("選んだ申請を作る (F12)"), self.save, "primary")
        page.addLayout(bar(button(self.tr("やめる (Esc)"), self.closed.emit), 1, go))
