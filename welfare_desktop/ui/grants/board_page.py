"""助成の進み具合: all grants of a year, filtered, ticked, and taken to their next step together."""

import functools
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QMenu, QStackedLayout, QWidget

from welfare_desktop.domain.grants.rules import KIND_NAMES, STAGE_NAMES
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.values import short_era
from welfare_desktop.services.grants import board, lists
from welfare_desktop.services.grants.advancing import Advanced
from welfare_desktop.services.grants.board import Board, Line
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grants.enclosure_pane import EnclosurePane
from welfare_desktop.ui.grants.plan_pane import PlanPane
from welfare_desktop.ui.grants.renewal_pane import RenewalPane
from welfare_desktop.ui.grants.rules_page import GrantRulesPage
from welfare_desktop.ui.grants.sums_pane import SumsPane
from welfare_desktop.ui.grants.tick_table import TickTable
from welfare_desktop.ui.grants.year_box import YearBox
from welfare_desktop.ui.lines import bar, button, choice_line, page_column
from welfare_desktop.ui.list_page import ListPage


class GrantBoardPage(ListPage):
    """The board, and over it one pane at a time: the plan, next year's applications, enclosures, sums, rules."""

    counted = "salons"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._district: int | None = None
        self._board: Board | None = None
        self._shown: dict[int, Line] = {}
        self._year = YearBox(self.tr("対象年度"), desk.workspace.today())
        self._stage, self._kind = QComboBox(), QComboBox()
        self._late, self._warned = QCheckBox(self.tr("期限超過(&O)")), QCheckBox(self.tr("注意あり(&W)"))
        self._table = self._make_table()
        self._table.say_when_empty(
            self.tr("当てはまる助成はありません。「新年度の申請」(Alt+N)で、前年度の助成から申請を作れます。")
        )
        self._told, self._sum = QLabel(), QLabel()
        self._plan, self._renewal = PlanPane(desk), RenewalPane(desk)
        self._enclosures, self._sums, self._rules = EnclosurePane(desk), SumsPane(), GrantRulesPage(desk)
        self._make_boxes()
        self._lay_out()
        self._connect()

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        self._district = district
        self._load()

    def focus(self) -> None:
        pane = self._stack.currentWidget()
        if pane is None or pane is self._main:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in ("", *board.KINDS):
            self._load()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        if self._stack.currentWidget() is not self._main:
            pane = self._pane()
            return {"F12": pane.save} if pane is not None else {}
        found: dict[str, Callable[[], None]] = {"F7": self._print, "F8": self._write}
        return found | ({"F4": self._renew, "F12": self._advance} if self._may_edit() else {})

    def is_dirty(self) -> bool:
        pane = self._pane()
        return pane is not None and pane.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        pane = self._pane()
        if pane is None:
            then()
        else:
            pane.leave(then)

    def back(self) -> None:
        self.leave(self._to_board)

    # --- what is shown ---

    def _pane(self) -> PlanPane | RenewalPane | EnclosurePane | GrantRulesPage | None:
        """The pane in which something can be changed, while it is shown."""
        pane = self._stack.currentWidget()
        return pane if isinstance(pane, PlanPane | RenewalPane | EnclosurePane | GrantRulesPage) else None

    def _may_edit(self) -> bool:
        return allows(self.desk.workspace.clerk.roles, "records.edit", "salons")

    def _load(self) -> None:
        year, workspace = self._year.year(), self.desk.workspace
        self.desk.tasks.run(lambda _: board.board(workspace, year), self._show)

    def _show(self, found: Board) -> None:
        if found.year == self._year.year():
            self._board = found
            self._filter()

    def _filter(self) -> None:
        lines = [line for line in (self._board.lines if self._board else ()) if self._is_wanted(line)]
        self._shown = {line.key: line for line in lines}
        late = frozenset(at for at, line in enumerate(lines) if line.overdue)
        self._table.show_lines(list(self._shown), [self._row(line) for line in lines], late)
        self._tell_current()
        self._tell_sum()

    def _is_wanted(self, line: Line) -> bool:
        stage, kind = self._stage.currentData(), self._kind.currentData()
        return (
            (self._district is None or line.district_id == self._district)
            and (not stage or line.stage == stage)
            and (not kind or line.grant.kind == kind)
            and (not self._late.isChecked() or line.overdue)
            and (not self._warned.isChecked() or bool(line.warnings))
        )

    def _row(self, line: Line) -> tuple[str, ...]:
        grant, step = line.grant, line.next
        due = f"◆{short_era(line.due_on)}" if line.overdue else short_era(line.due_on) if line.due_on else ""
        amounts = (grant.amount_requested, grant.amount_granted, grant.amount_paid, grant.amount_fixed)
        return (
            line.short_name,
            words.label(line.short_kind),
            words.label(line.stage),
            *("" if amount is None else f"{amount:,}" for amount in amounts),
            words.label(step.label) if step else "",
            due,
            f"◆{len(line.warnings)}" if line.warnings else "",
        )

    def _tell_current(self) -> None:
        """What does not fit about the current grant, in full."""
        line = self._current()
        told = [words.problem_text(each) for each in line.warnings] if line else []
        before = self._board.late_before if self._board else 0
        if before:
            told.append(self.tr("前年度の実績報告 {count}件が期限を過ぎています。").format(count=before))
        self._told.setText("◆ " + " ".join(told) if told else "")
        appearance.set_tone(self._told, "check")

    def _tell_sum(self) -> None:
        ticked = [self._shown[int(str(key))] for key in self._table.chosen()] if self._table.count() else []
        total = board.summed("", [line.grant for line in ticked or self._shown.values()])
        text = (
            self.tr("{count}件選択  決定 {granted}円")
            if ticked
            else self.tr("{count}件  決定 {granted}円  交付 {paid}円")
        )
        self._sum.setText(text.format(count=total.count, granted=f"{total.granted:,}", paid=f"{total.paid:,}"))

    def _current(self) -> Line | None:
        key = self._table.current_key()
        return self._shown.get(key) if isinstance(key, int) else None

    # --- what can be done ---

    def _open(self) -> None:
        line = self._current()
        if line is not None:
            self.record_wanted.emit(line.kind, line.holder.id)

    def _chosen(self) -> list[Line]:
        return [self._shown[key] for key in self._table.chosen() if isinstance(key, int)]

    def _advance(self) -> None:
        """F12: the plan of the ticked grants."""
        chosen = [line for line in self._chosen() if line.next is not None]
        if not chosen:
            self.said.emit(self.tr("進める助成がありません。スペースキーで選んでください。"), 0)
            return
        self._open_pane(self._plan)
        self._plan.open(chosen)

    def _renew(self) -> None:
        self._open_pane(self._renewal)
        self._renewal.open(self._year.year())

    def _open_enclosures(self) -> None:
        self._open_pane(self._enclosures)
        self._enclosures.open(list(self._shown.values()))

    def _open_sums(self) -> None:
        self._open_pane(self._sums)
        self._sums.show_lines(list(self._shown.values()))

    def _open_rules(self) -> None:
        self._open_pane(self._rules)
        self._rules.open()

    def _print(self) -> None:
        year, workspace, shown = self._year.year(), self.desk.workspace, list(self._shown.values())
        self.make_roster(lambda progress: lists.decided(workspace, year, shown, progress))

    def _write(self) -> None:
        year, workspace, shown = self._year.year(), self.desk.workspace, list(self._shown.values())
        self.offer_book(
            self.tr("助成の進み具合"), lambda path, report: lists.write_book(workspace, year, shown, path, report)
        )

    def _on_done(self, done: Advanced, text: str) -> None:
        self._table.clear_ticks()
        self._to_board()
        told = text if done.batch else self.tr("変更はありませんでした")
        self.said.emit(told.format(count=done.count), done.batch)
        for kind, ids in done.ids.items():
            self.desk.tasks.announce(kind, ids)
        self._load()

    def _on_rules(self) -> None:
        self._to_board()
        self.said.emit(self.tr("助成の決まりを変えました"), 0)
        self._load()

    def _open_pane(self, pane: QWidget) -> None:
        self._stack.setCurrentWidget(pane)

    def _to_board(self) -> None:
        self._stack.setCurrentWidget(self._main)
        self.focus()

    def _offer_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered: Sequence[tuple[str, Callable[[], None]]] = (
            (self.tr("添付書類の確認(&1)"), self._open_enclosures),
            (self.tr("段階別・種類別の集計(&2)"), self._open_sums),
            (self.tr("交付決定一覧の印刷(&3) F7"), self._print),
            (self.tr("Excelに書き出す(&4) F8"), self._write),
            (self.tr("助成の決まり(&5)"), self._open_rules),
        )
        for text, act in offered:
            menu.addAction(text, act)
        menu.popup(self._more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    # --- how it looks ---

    def _make_table(self) -> TickTable:
        heads = (
            *(self.tr("申請者"), self.tr("種類"), self.tr("段階"), self.tr("申請(円)"), self.tr("決定(円)")),
            *(self.tr("交付(円)"), self.tr("確定(円)"), self.tr("次は"), self.tr("報告期限"), self.tr("注意")),
        )
        table = TickTable(self.tr("助成の一覧"), heads, (9, 4.6, 5.6, 4.6, 4.6, 4.6, 4.6, 4.6, 5.3, 2.7), 0)
        for column in range(4, 8):
            table.align_right(column)
        return table

    def _make_boxes(self) -> None:
        for box, name, every, options in (
            (self._stage, self.tr("段階"), self.tr("すべての段階"), STAGE_NAMES),
            (self._kind, self.tr("助成の種類"), self.tr("すべての種類"), KIND_NAMES),
        ):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.addItem(every, "")
            for option in options:
                box.addItem(words.label(option), option)
        self._told.setWordWrap(True)
        self._told.setMinimumHeight(appearance.row_height())

    def _lay_out(self) -> None:
        self._main = QWidget()
        page = page_column(self._main)
        page.addWidget(choice_line(self._year, self._stage, self._kind, self._late, self._warned, 1))
        page.addWidget(self._table, 1)
        page.addWidget(self._told)
        self._more = button(self.tr("その他(&M)…"), self._offer_more)
        foot: list[QWidget | int] = [self._sum, 1, self._more]
        if self._may_edit():
            foot += [button(self.tr("新年度の申請(&N) F4"), self._renew)]
            foot += [button(self.tr("次の段階へ進める (F12)"), self._advance, "primary")]
        page.addLayout(bar(*foot))
        self._stack = QStackedLayout(self)
        for part in (self._main, self._plan, self._renewal, self._enclosures, self._sums, self._rules):
            self._stack.addWidget(part)
        self._stack.currentChanged.connect(self.answers_changed)

    def _connect(self) -> None:
        self._year.chosen.connect(self._load)
        for box in (self._stage, self._kind):
            box.activated.connect(self._filter)
        for check in (self._late, self._warned):
            check.toggled.connect(self._filter)
        self._table.opened.connect(self._open)
        self._table.itemSelectionChanged.connect(self._tell_current)
        self._table.ticked.connect(self._tell_sum)
        for pane in (self._plan, self._renewal, self._enclosures, self._sums, self._rules):
            pane.closed.connect(self.back)
        moved = self.tr("{count}件の助成を進めました")
        self._plan.done.connect(functools.partial(self._on_done, text=moved))
        self._renewal.done.connect(functools.partial(self._on_done, text=self.tr("{count}件の申請を作りました")))
        self._enclosures.done.connect(
            functools.partial(self._on_done, text=self.tr("{count}件の添付書類を登録しました"))
        )
        self._rules.kept.connect(self._on_rules)
