"""改選・委嘱替え: from the terms that end to those that begin; what is decided is kept as it is typed."""

import dataclasses
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QStackedLayout, QVBoxLayout, QWidget

from welfare_desktop.domain.serving.rollover import Fate, Rollover, RolloverPlan
from welfare_desktop.domain.values import Date
from welfare_desktop.services.terms import request_book, returned_book, rollover, rules
from welfare_desktop.services.terms.returned_book import Returned
from welfare_desktop.services.terms.rollover import RolledOver, Sheet
from welfare_desktop.services.terms.rules import OfficeRules
from welfare_desktop.ui import values, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.file_source import FileSource
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.lines import bar, button, choice_line, labelled, page_column
from welfare_desktop.ui.list_page import ListPage
from welfare_desktop.ui.notices import Choice
from welfare_desktop.ui.records.editors import day_of
from welfare_desktop.ui.records.present_day import present_day
from welfare_desktop.ui.terms import rollover_sheet, term_papers
from welfare_desktop.ui.terms.returned_pane import ReturnedPane
from welfare_desktop.ui.terms.rollover_plan import PlanPane

KEEP_MS = 1200
"""So long after the last key what was typed is kept."""


class RolloverPage(ListPage):
    """One role at a time: the grid of its lines, then the plan, then the papers."""

    counted = "volunteers"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._district: int | None = None
        self._sheet: Sheet | None = None
        self._behind = False
        self._typed = False
        """Whether the register moved while a cell was written in."""
        self._carrying = Keeping(desk.tasks, self)
        self._role = QComboBox()
        self._role.setAccessibleName(self.tr("委嘱区分"))
        self._role.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._role.currentIndexChanged.connect(self._on_role)
        self._begins = present_day()
        self._begins.set_label(self.tr("新しい任期の初日"))
        self._begins.left.connect(self._on_day)
        self._ends = QLabel()
        self._sum = QLabel()
        self._grid: Grid | None = None
        self._plan = PlanPane()
        self._plan.closed.connect(self._to_grid)
        self._plan.wanted.connect(self._carry_out)
        self._returned = ReturnedPane()
        self._returned.closed.connect(self._to_grid)
        self._returned.wanted.connect(self._take_returned)
        kinds = self.tr("ブック (*.xlsx *.xlsm *.xls *.ods *.csv)")
        self._answers = FileSource(self, desk.preferences, self.tr("返送された推薦依頼"), kinds)
        self._answers.one_taken.connect(self._read_returned)
        self._answers.button.setText(self.tr("回答を読む(&R)…"))
        self._pause = QTimer(self, interval=KEEP_MS, singleShot=True)
        self._pause.timeout.connect(self._keep)
        self._lay_out()

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        self._district = district or None
        if self._role.count():
            self._look()
        else:
            workspace = self.desk.workspace
            self.desk.tasks.run(lambda _: rules.rules(workspace), self._offer_roles)

    def focus(self) -> None:
        pane = self._stack.currentWidget()
        if isinstance(pane, PlanPane | ReturnedPane):
            pane.focus()
        elif self._grid is not None:
            self._grid.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in ("", "volunteers", "seats"):
            self._look()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        if self._stack.currentWidget() is self._plan:
            return {"F12": self._go_on}
        if self._stack.currentWidget() is self._returned:
            return {"F12": self._returned.take}
        if self._sheet is None:
            return {}
        book: dict[str, Callable[[], None]] = {"F8": self._write_book} if self._office_asks() else {}
        return {**book, "F4": self._add, "F7": self._offer_papers, "F12": self._go_on}

    def is_dirty(self) -> bool:
        return self._grid is not None and self._grid.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        """What was typed is kept first; what cannot be kept is asked about."""
        self._pause.stop()
        grid = self._grid
        if grid is not None and not grid.settle() and not self._may_drop():
            return
        typed, sheet, workspace = self._take_in(), self._sheet, self.desk.workspace
        if grid is not None and sheet is not None:
            grid.show_rows(rollover_sheet.rows(sheet, self._district))
        if typed and sheet is not None:
            said = sheet.rollover
            self.desk.tasks.run(lambda _: rollover.keep(workspace, said), lambda _: then(), thread="writer")
        else:
            then()

    def _may_drop(self) -> bool:
        question = self.tr("直していない入力があります。このままでは残りません。")
        choices = (Choice("stay", self.tr("直す")), Choice("drop", self.tr("その入力を捨てる"), dangerous=True))
        return self.desk.notices.decide(question, "", choices) == "drop"

    def back(self) -> None:
        self._to_grid()

    # --- which rollover ---

    def _offer_roles(self, found: OfficeRules) -> None:
        blocked = self._role.blockSignals(True)
        for role, rule in found.terms.items():
            if rule.years:
                self._role.addItem(words.label(role), role)
        self._role.blockSignals(blocked)
        self._on_role()

    def _on_role(self) -> None:
        self._keep_all()
        role, workspace = self._role.currentData(), self.desk.workspace
        if role:
            self._sheet = None
            self.desk.tasks.run(lambda _: rollover.begin(workspace, role), self._show)

    def _on_day(self) -> None:
        day, sheet = day_of(self._begins), self._sheet
        if day and sheet is not None and day != sheet.rollover.begins_on:
            self._redate(day)

    def _redate(self, day: str) -> None:
        """Begin the new term on another day."""
        workspace = self.desk.workspace

        def redated(found: Sheet) -> None:
            self._show(found)
            self._keep_now()

        self._renew(lambda said: rollover.redated(workspace, said, day), redated, lambda: self._redate(day))

    def _look(self) -> None:
        """Show the lines as the register stands now; a cell being written in waits."""
        workspace = self.desk.workspace
        self._behind = self._grid is not None and self._grid.table.is_writing()
        if self._behind:
            self._pause.start()
        else:
            self._renew(lambda said: rollover.look(workspace, said), self._show, self._look)

    def _renew(
        self, find: Callable[[Rollover], Sheet], show: Callable[[Sheet], None], again: Callable[[], None]
    ) -> None:
        """Show what is found for the rollover as it stands; ask again where something was typed meanwhile."""
        self._keep_all()
        if self._sheet is None:
            return
        said = self._sheet.rollover

        def answered(found: Sheet) -> None:
            if self._stands(said):
                show(found)
            elif self._is_of(said):
                again()

        self.desk.tasks.run(lambda _: find(said), answered)

    def _is_of(self, said: Rollover) -> bool:
        """Whether the role of this rollover is still the one shown."""
        return self._sheet is not None and self._sheet.rollover.role == said.role

    def _stands(self, said: Rollover) -> bool:
        """Whether nothing was typed or added since: what comes of this rollover may be shown."""
        if self._grid is not None and self._grid.table.is_writing():
            return False
        self._keep_all()
        return self._sheet is not None and self._sheet.rollover is said

    def _show(self, sheet: Sheet) -> None:
        if sheet.rollover.role != self._role.currentData():
            return
        self._sheet = sheet
        self._begins.put(sheet.rollover.begins_on)
        ends = values.shown(Date(), sheet.rollover.ends_on or None)
        rule = sheet.rules.term(sheet.rollover.role)
        self._ends.setText(self.tr("～ {ends}　{who}").format(ends=ends, who=words.label(rule.procedure.value)))
        grid = self._made_grid(sheet)
        grid.set_columns(rollover_sheet.columns(sheet))
        grid.show_rows(rollover_sheet.rows(sheet, self._district))
        self._count()
        self._answers.button.setVisible(self._office_asks())
        self.answers_changed.emit()

    def _made_grid(self, sheet: Sheet) -> Grid:
        if self._grid is None:
            name, check = self.tr("任期が満了する方"), rollover_sheet.check
            self._grid = Grid(name, rollover_sheet.columns(sheet), self.desk.preferences, check)
            self._grid.model.follow = rollover_sheet.follow
            self._grid.say_when_empty(self.tr("任期が満了する方も、空席もありません。F4で増員する席を足せます。"))
            self._grid.edited.connect(self._on_edited)
            self._room.addWidget(self._grid)
            if self.isVisible() and not self.hasFocus():
                self._grid.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._grid

    # --- what is decided ---

    def _on_edited(self) -> None:
        self._typed = True
        self._pause.start()

    def _take_in(self) -> bool:
        """Take what was typed into the rollover; whether that says anything new."""
        grid, sheet = self._grid, self._sheet
        if grid is None or sheet is None:
            return False
        grid.table.commit()
        if not self._typed:
            return False
        self._typed = False
        taken = rollover_sheet.taken_in(sheet, {str(key): cells for key, cells in grid.values().items()})
        if taken.rollover == sheet.rollover:
            return False
        self._sheet = taken
        return True

    def _keep(self) -> None:
        """Keep what was typed; a cell being written in waits."""
        self._pause.stop()
        if self._grid is not None and self._grid.table.is_writing():
            self._pause.start()
        elif self._behind:
            self._look()
        else:
            self._keep_all()

    def _keep_all(self) -> None:
        """Keep what was typed, what stands in an open cell among it."""
        if self._take_in():
            self._keep_now()

    def _keep_now(self) -> None:
        if self._sheet is not None:
            said, workspace = self._sheet.rollover, self.desk.workspace
            self.desk.tasks.run(lambda _: rollover.keep(workspace, said), thread="writer")
            self._count()

    def _say_again(self) -> None:
        """Everybody asked and still open serves on."""
        grid = self._grid
        if grid is None:
            return
        grid.table.commit()
        grid.model.write(rollover_sheet.served_on(grid.model.columns, grid.values().values()))
        self._keep()

    def _add(self) -> None:
        """One more place below the line the cursor is in, in its district or the chosen one."""
        grid = self._grid
        if grid is None or self._stack.currentWidget() is not self._main:
            return
        self._take_in()
        if self._sheet is not None:
            sheet = self._sheet = rollover_sheet.with_place(self._sheet, self._district, grid.current_key())
            grid.add_row(rollover_sheet.row(sheet, sheet.lines[-1]), after=grid.current_key())
            grid.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._keep_now()

    def _count(self) -> None:
        if self._sheet is not None:
            self._sum.setText(rollover_sheet.summary(self._sheet, self._district))

    # --- what comes back ---

    def _read_returned(self, path: Path) -> None:
        """A request that a district filled in: what it answers is looked at first."""
        self._keep_all()
        sheet, workspace = self._sheet, self.desk.workspace
        if sheet is not None and self._office_asks():
            self.desk.tasks.run(
                lambda report: returned_book.propose(workspace, sheet, path.read_bytes(), path.name, report),
                lambda found: self._show_returned(path, sheet.rollover, found),
                busy=self.tr("回答を読んでいます"),
            )

    def _show_returned(self, path: Path, said: Rollover, found: Returned) -> None:
        """Look at the answers; what was typed while they were read is not to be lost by taking them."""
        if self._stands(said):
            self._returned.open(found)
            self._stack.setCurrentWidget(self._returned)
            self._returned.focus()
        elif self._is_of(said):
            self._read_returned(path)

    def _take_returned(self, sheet: Sheet) -> None:
        self._show(sheet)
        self._keep_now()
        self._to_grid()
        self.said.emit(self.tr("回答を入れました。内容を確かめて、F12で計画に進みます。"), 0)

    # --- the plan ---

    def _go_on(self) -> None:
        """F12: from the grid to the plan, from the plan to its end."""
        if self._stack.currentWidget() is self._plan:
            self._plan.ask()
            return
        if self._grid is None or not self._grid.settle():
            return
        self._take_in()
        if self._sheet is not None:
            self._keep_now()
            self._plan.open(self._sheet)
            self._stack.setCurrentWidget(self._plan)
            self._plan.focus()

    def _carry_out(self, plan: RolloverPlan) -> None:
        workspace = self.desk.workspace
        self._carrying.keep(
            lambda _: rollover.carry_out(workspace, plan),
            lambda done: self._on_done(plan, done),
            self.tr("登録しています"),
        )

    def _on_done(self, plan: RolloverPlan, done: RolledOver) -> None:
        counts = plan.counts()
        text = self.tr("再任 {again}人、退任 {left}人、新任 {new}人を登録しました")
        self._to_grid()
        said = text.format(again=counts[Fate.AGAIN], left=counts[Fate.LEFT], new=counts[Fate.NEW])
        if self._sheet is not None and self._sheet.rollover.role == done.rollover.role:
            self._sheet = dataclasses.replace(self._sheet, rollover=done.rollover)
        self.said.emit(said, done.batch)
        self.desk.tasks.announce("volunteers", done.people)
        self._look()

    def _to_grid(self) -> None:
        self._stack.setCurrentWidget(self._main)
        self.focus()

    # --- papers ---

    def _offer_papers(self) -> None:
        """F7: which paper."""
        self._keep_all()
        sheet = self._sheet
        if sheet is None:
            return
        menu = term_papers.menu_of(self, sheet, self._district)
        menu.popup(self._papers.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _office_asks(self) -> bool:
        return self._sheet is not None and term_papers.office_asks(self._sheet)

    def _write_book(self) -> None:
        """F8: 推薦依頼 as a workbook."""
        self._keep_all()
        sheet, workspace, district = self._sheet, self.desk.workspace, self._district
        if sheet is not None and self._office_asks():
            name = self.tr("推薦依頼")
            self.offer_book(name, lambda path, report: request_book.write(workspace, sheet, path, report, district))

    # --- how it looks ---

    def _lay_out(self) -> None:
        self._papers = button(self.tr("印刷… (F7)"), self._offer_papers)
        self._main = QWidget()
        page = page_column(self._main, 2)
        label = labelled(self.tr("新しい任期"), self._begins)
        page.addWidget(choice_line(self._role, label, self._begins, self._ends, 1, self._answers.button))
        self._room = QVBoxLayout()
        page.addLayout(self._room, 1)
        page.addLayout(
            bar(
                self._sum,
                1,
                button(self.tr("未定を再任にする(&S)"), self._say_again),
                button(self.tr("増員 (F4)"), self._add),
                self._papers,
                button(self.tr("計画を見る (F12)"), self._go_on, "primary"),
            )
        )
        self._stack = QStackedLayout(self)
        for part in (self._main, self._plan, self._returned):
            self._stack.addWidget(part)
        self._stack.currentChanged.connect(self.answers_changed)
