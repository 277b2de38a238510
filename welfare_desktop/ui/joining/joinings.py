"""The pages about duplicates over one register's list: which is shown, and what follows when one is done."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from welfare_desktop.domain.permissions import allows
from welfare_desktop.services import joining, searching
from welfare_desktop.services.joining import Joined, Pair
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.joining.candidates_page import CandidatesPage
from welfare_desktop.ui.joining.different_page import DifferentPage
from welfare_desktop.ui.joining.join_page import JoinPage
from welfare_desktop.ui.records.register_page import RegisterPage


class Joinings(QObject):
    """Opens its pages over the list of a register; the list of candidates stays until the clerk leaves it."""

    def __init__(self, page: RegisterPage, desk: Desk) -> None:
        super().__init__(page)
        self._look = page.look
        self._desk = desk
        self._page = page
        self._table = page.table
        self._candidates: CandidatesPage | None = None
        self._different: DifferentPage | None = None
        self._join: JoinPage | None = None
        self._from_candidates = False
        desk.tasks.stopped.connect(self._on_stopped)
        desk.tasks.changed.connect(self._on_changed)
        page.step_back = self.back
        if self.may_join():
            self._offer()

    def may_join(self) -> bool:
        """Whether this clerk may join records of this register."""
        return allows(self._desk.workspace.clerk.roles, "records.join", self._look.kind.key)

    def open(self) -> None:
        """F6: compare the two records selected, else list the candidates."""
        chosen = self._table.selected_ids()
        if not self.may_join():
            return
        if len(chosen) == 2:
            self.compare_selected()
        else:
            self.list_candidates()

    def compare_selected(self) -> None:
        """Lay the two selected records side by side."""
        chosen = self._table.selected_ids()
        if len(chosen) == 2:
            self._from_candidates = False
            self._compare(chosen[0], chosen[1])

    def list_candidates(self) -> None:
        """List the pairs of the register that may be the same."""
        self._shown_candidates().open()

    def look_for_current(self) -> None:
        """List the records that may be the same as the current one."""
        record = self._table.current_id()
        if record:
            key, kind, workspace = (
                self._look.kind.person or self._look.kind.name,
                self._look.kind.key,
                self._desk.workspace,
            )
            self._desk.tasks.run(
                lambda _: searching.rows(workspace, kind, [record], (key,))[0][0],
                lambda name: self._shown_candidates().open(record, name),
            )

    def back(self) -> bool:
        """Esc: one page back; whether there was one."""
        shown = self._page.currentWidget()
        if shown is None or shown not in (self._candidates, self._different, self._join):
            return False
        if shown is self._different or (shown is self._join and self._from_candidates):
            self._back_to_candidates()
        else:
            self._close()
        return True

    # --- pages ---

    def _shown_candidates(self) -> CandidatesPage:
        if self._candidates is None:
            page = self._candidates = CandidatesPage(self._look, self._desk)
            page.closed.connect(self._close)
            page.compare_wanted.connect(self._compare_candidates)
            page.different_wanted.connect(self._show_different)
            page.said.connect(self._page.said)
        self._show(self._candidates)
        return self._candidates

    def _back_to_candidates(self) -> None:
        page = self._shown_candidates()
        page.list.setFocus()

    def _show_different(self) -> None:
        if self._different is None:
            self._different = DifferentPage(self._look, self._desk)
            self._different.closed.connect(self.back)
            self._different.said.connect(self._page.said)
        self._show(self._different)
        self._different.open()

    def _compare_candidates(self, one: int, other: int) -> None:
        self._from_candidates = True
        self._compare(one, other)

    def _compare(self, one: int, other: int) -> None:
        kind, workspace = self._look.kind.key, self._desk.workspace
        self._desk.tasks.run(lambda _: joining.pair(workspace, kind, one, other), self._show_pair)

    def _show_pair(self, pair: Pair) -> None:
        if self._join is None:
            page = self._join = JoinPage(self._look, self._desk)
            page.closed.connect(self.back)
            page.joined.connect(self._on_joined)
            page.different.connect(self._on_different)
            self._page.savers[page] = page.join
        self._show(self._join)
        self._join.show_pair(pair)

    def _show(self, page: QWidget) -> None:
        if self._page.indexOf(page) < 0:
            self._page.addWidget(page)
        self._page.setCurrentWidget(page)

    def _close(self) -> None:
        if self._candidates is not None:
            self._candidates.stop()
        self._from_candidates = False
        self._page.close_overlay()

    def _on_stopped(self) -> None:
        if self._candidates is not None and self._page.currentWidget() is self._candidates:
            self._candidates.on_stopped()

    def _on_changed(self, kind: str) -> None:
        """Something was taken back, perhaps a joining: the candidates may be others."""
        if not kind and self._candidates is not None and self._page.currentWidget() is self._candidates:
            self._candidates.look_again()

    # --- what was done ---

    def _on_joined(self, done: Joined) -> None:
        for kind, touched in done.touched.items():
            self._desk.tasks.announce(kind, touched if kind != self._look.kind.key else ())
        if self._candidates is not None:
            self._candidates.drop(done.gone)
        self.back()
        self._table.select(done.record)
        self._page.said.emit(self.tr("2件を1件に統合しました"), done.batch)

    def _on_different(self, one: int, other: int) -> None:
        kind, workspace = self._look.kind.key, self._desk.workspace
        self._desk.tasks.run(
            lambda _: joining.declare_different(workspace, kind, one, other),
            lambda _: self._on_declared(one, other),
            thread="writer",
        )

    def _on_declared(self, one: int, other: int) -> None:
        if self._candidates is not None:
            self._candidates.drop(one, other)
        self.back()
        self._page.said.emit(self.tr("別人・別のものとして記録しました"), 0)

    # --- the menu of the list ---

    def _offer(self) -> None:
        compare = QAction(icon("columns-3"), self.tr("2件を比べて統合… (F6)"), self)
        compare.triggered.connect(self.compare_selected)
        look_for = QAction(self.tr("同じ人・同じものを探す"), self)
        look_for.triggered.connect(self.look_for_current)
        candidates = QAction(self.tr("重複の候補… (F6)"), self)
        candidates.triggered.connect(self.list_candidates)
        self._table.pair_actions = (compare,)
        self._table.general_actions = (candidates,)
        self._table.actions_offered = (*self._table.actions_offered, look_for)
