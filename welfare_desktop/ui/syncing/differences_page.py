"""違いの確認: what every line of the file that came back would do, settled fact by fact or many at once."""

import functools
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSplitter, QWidget

from welfare_desktop.domain.exchange import Choice, ExchangePlan, Fate, RowChange
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services.syncing import vanishing
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.importing.filter_line import FilterLine
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.notices import Choice as Answer
from welfare_desktop.ui.syncing import guard_questions, ledger, line_model, verdicts
from welfare_desktop.ui.syncing.ending_line import EndingLine
from welfare_desktop.ui.syncing.fate_filters import FateFilters
from welfare_desktop.ui.syncing.line_list import LineList
from welfare_desktop.ui.syncing.line_model import LineModel, Texts
from welfare_desktop.ui.syncing.page import SyncPage
from welfare_desktop.ui.syncing.reception import Reception
from welfare_desktop.ui.syncing.verdicts import SPELLED, Sight
from welfare_desktop.ui.syncing.versions_pane import VersionsPane
from welfare_desktop.ui.tasks import Progress, Task

SETTLE_MS = 250


class DifferencesPage(SyncPage):
    """Counts as filters, the list, the facts, the verbs."""

    def __init__(self, desk: Desk, reception: Reception) -> None:
        super().__init__(desk, "")
        self.reception = reception
        self._texts: tuple[ExchangePlan, Texts] | None = None
        self._among: tuple[bytes, ...] = ()
        self._looking: Task | None = None
        self._ends = False
        self.model = LineModel(self._decided)
        self.model.setParent(self)
        self.filters = FateFilters()
        self.list = LineList(self.model)
        self.pane = VersionsPane(reception)
        self._make_parts()
        self._lay_out()
        reception.settled.connect(self._on_settled)
        reception.errand.busy_changed.connect(self.show_state)
        reception.errand.refused.connect(self._on_refused)

    def first_field(self) -> QWidget | None:
        return self.list

    def is_dirty(self) -> bool:
        return self.reception.is_dirty()

    def leave(self) -> None:
        """Esc: first what narrows the list, then the facts, then back to the list of exchanges."""
        if self.pane.table.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.reception.errand.is_busy():
            self.reception.errand.stop()
        elif not self.is_dirty() or self._asked_to_keep():
            self.closed.emit()

    def _asked_to_keep(self) -> bool:
        """Ask what becomes of what was decided; whether to leave at once."""
        answers = (
            Answer("keep", self.tr("保存して、あとで続ける")),
            Answer("drop", self.tr("保存せずに閉じる"), dangerous=True),
            Answer("stay", self.tr("確認を続ける")),
        )
        detail = self.tr("まだ何も取り込んでいません。保存すると、交換の一覧からいつでも続けられます。")
        if self.reception.endings:
            detail += "\n" + self.tr("「終了にする」とした登録は、続けるときにもう一度選んでください。")
        said = self.desk.notices.decide(self.tr("ここまでの判断を保存しますか。"), detail, answers)
        if said == "keep":
            self.reception.keep()
        return said == "drop"

    # --- what is shown ---

    def enter(self) -> None:
        """There is a plan, or the comparison was made anew."""
        plan = self.reception.plan
        if plan is None:
            return
        self.banner.hide()
        self._among, self._texts = (), None
        self.filter.clear()
        self._tell_file(plan)
        counts = self.reception.counts
        self.filters.show_counts(counts, counts)
        kept, at = self.filters.sight, self.list.currentIndex().row()
        again = bool(self.reception.assigned)  # the clerk said which record a line means
        stays = again if kept is None else counts.get(kept, 0) > 0
        first = kept if stays else next((fate for fate in verdicts.SHOWN_FIRST if counts.get(fate)), None)
        if not again:
            self._begin_ending(plan)
        self.show_fate(first)
        if again and first == kept and at < self.model.rowCount():
            self.list.selectRow(max(at, 0))
        self.show_state()

    def _tell_file(self, plan: ExchangePlan) -> None:
        self.title.setText(self.tr("違いの確認  {name}").format(name=Path(plan.name).name))
        unchanged = self.reception.counts.get(Fate.UNCHANGED, 0)
        told = [self.tr("変更なし {count}件").format(count=f"{unchanged:,}")]
        if plan.renumbered:
            told.append(self.tr("先方の番号が違う {count}件(番号は採りません)").format(count=f"{plan.renumbered:,}"))
        if plan.skipped:
            told.append(self.tr("記録でない行 {count}").format(count=f"{plan.skipped:,}"))
        self._facts.setText("  ".join(told))
        text = self.tr("先方の「{heading}」を外部番号に登録する({count}件)(&B)")
        self._numbers.setText(text.format(heading=plan.number_heading, count=f"{plan.numbered:,}"))
        self._numbers.setChecked(self.reception.takes_numbers())
        self._numbers.setVisible(bool(plan.number_heading and plan.numbered))

    def _begin_ending(self, plan: ExchangePlan) -> None:
        """Offer the words of the register for why a record ended; a register without an end cannot offer it."""
        workspace = self.desk.workspace
        self._ends = vanishing.can_end(workspace, plan.kind)
        self.ending.begin(plan.as_of or workspace.today(), vanishing.reasons(workspace, plan.kind))

    def show_fate(self, sight: Sight) -> None:
        """Show the lines in a sight."""
        self.filters.choose(sight)
        self.model.show_lines(self.reception.plan, sight, self._among, self.reception.spelled)
        take, keep = self._verbs_of(sight)
        self._take.setText(take)
        self._keep.setText(keep)
        spelled = sight == SPELLED
        self._accept.setText(
            self.tr("すべて先方の書き方にする(&U)") if spelled else self.tr("食い違いのないものをすべて採る(&U)")
        )
        self.ending.setVisible(sight == Fate.VANISHED and self._ends)
        self.list.suit(sight)
        if self.model.rowCount():
            self.list.selectRow(0)
        else:
            self.pane.show_line(0, None)
        self._enable_verbs()

    def _verbs_of(self, sight: Sight) -> tuple[str, str]:
        """The two verbs as they suit the lines shown."""
        if sight == Fate.NEW:
            return self.tr("登録する(&T)"), self.tr("登録しない(&K)")
        if sight == Fate.VANISHED and self._ends:
            return self.tr("終了にする(&T)"), self.tr("そのまま(&K)")
        if sight == SPELLED:
            return self.tr("先方の書き方にする(&T)"), self.tr("当方のまま(&K)")
        return self.tr("先方を採る(&T)"), self.tr("当方のまま(&K)")

    def _on_moved(self) -> None:
        number = self.list.currentIndex().row()
        if 0 <= number < self.model.rowCount():
            self.pane.show_line(self.model.table(number), self.model.line(number))
        else:
            self.pane.show_line(0, None)

    def _decided(self, line: RowChange) -> str:
        plan, decisions = self.reception.plan, self.reception.decisions
        if self.filters.sight == SPELLED:
            return verdicts.spoken_spelling(line, decisions)
        if ending := self.reception.endings.get(line.place):
            return self.tr("終了 {day}").format(day=ledger.day(ending.on))
        return verdicts.spoken(plan, line, decisions) if plan else ""

    # --- finding lines ---

    def _on_typed(self) -> None:
        self._wait.start()

    def narrow(self) -> None:
        """Show only the lines that say what stands in the filter."""
        plan, wanted = self.reception.plan, self.filter.text().strip()
        if self._looking is not None:
            self._looking.forget()
        if plan is None:
            return
        if not wanted:
            self._take_found((), self.reception.counts)
            return
        known = self._texts[1] if self._texts and self._texts[0] is plan else None
        spelled = self.reception.spelled

        def work(progress: Progress) -> tuple[Texts, tuple[bytes, ...], Mapping[str, int]]:
            texts = known if known is not None else line_model.texts_of(plan, progress)
            return texts, *line_model.find(plan, texts, wanted, spelled)

        def take(found: tuple[Texts, tuple[bytes, ...], Mapping[str, int]]) -> None:
            if plan is self.reception.plan:
                self._texts = (plan, found[0])
                self._take_found(found[1], found[2])

        self._looking = self.desk.tasks.run(work, take)

    def _take_found(self, among: tuple[bytes, ...], counts: Mapping[str, int]) -> None:
        self._among = among
        self.filters.show_counts(counts, self.reception.counts)
        self.show_fate(self.filters.sight)

    # --- settling ---

    def settle(self, choice: Choice) -> None:
        """Say this of every line selected of which it can be said."""
        numbers = self.list.numbers()
        lines = [self.model.line(number) for number in numbers]
        if self.filters.sight == SPELLED:
            self._tell_done(numbers, self.reception.settle_spelling(lines, choice))
        elif self.filters.sight == Fate.VANISHED and choice is Choice.TAKE:
            self._end(lines, functools.partial(self._tell_done, numbers))
        else:
            self._tell_done(numbers, self.reception.settle(lines, choice))

    def _end(self, lines: list[RowChange], then: Callable[[int], None]) -> None:
        """These lines ended on the day said below the list."""
        on, reason = self.ending.said()
        if not on:
            self.ending.day.focus()
        elif self._ends:
            self.reception.end(lines, on, reason, then)

    def _tell_done(self, numbers: list[int], done: int) -> None:
        """How many of the lines selected were decided; after a single one the next is looked at."""
        if len(numbers) > 1 or not done:
            text = (
                self.tr("{done}件を決めました。")
                if done == len(numbers)
                else self.tr("{all}件のうち{done}件を決めました。")
            )
            self._count.setText(text.format(all=f"{len(numbers):,}", done=f"{done:,}"))
        else:
            self._go_on(numbers)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle(self) -> None:
        """The space bar: take theirs; where that is decided already, keep ours."""
        plan, number = self.reception.plan, self.list.currentIndex().row()
        if plan is None or not 0 <= number < self.model.rowCount():
            return
        line = self.model.line(number)
        lines = [self.model.line(each) for each in self.list.numbers()]
        if self.filters.sight == SPELLED:
            self.reception.settle_spelling(lines, Choice.KEEP if self.reception.spells_theirs(line) else Choice.TAKE)
        elif line.fate is Fate.VANISHED and self._ends and line.place not in self.reception.endings:
            self._end(lines, lambda _done: None)
        else:
            self.reception.settle(lines, Choice.KEEP if self.reception.takes_all(line) else Choice.TAKE)

    def accept(self) -> None:
        """Take all that nobody disputes; where spellings are looked at, all of theirs."""
        spelled = self.filters.sight == SPELLED
        done = self.reception.accept_spellings() if spelled else self.reception.accept()
        self._count.setText(self.tr("{done}件を決めました。").format(done=f"{done:,}"))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_numbers(self) -> None:
        self.reception.settle_numbers(taken=self._numbers.isChecked())

    def select_all(self) -> None:
        """Select every line of the list."""
        self.list.selectAll()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self, numbers: list[int]) -> None:
        if numbers[0] + 1 < self.model.rowCount():
            self.list.selectRow(numbers[0] + 1)

    def _next_line(self) -> None:
        """Enter on the last fact: the next line of the list, and its facts."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go_on([self.list.currentIndex().row()])

    def _on_opened(self) -> None:
        if self.pane.table.isVisible():
            self.pane.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_settled(self) -> None:
        self.model.refresh()
        self.show_state()

    # --- carrying out ---

    def carry_out(self) -> None:
        """Write what was decided, once every guard was answered."""
        plan = self.reception.plan
        if plan is None:
            return
        notices, said = self.desk.notices, bool(self.reception.decisions or self.reception.endings)
        if (
            not said
            and self.reception.open
            and not guard_questions.leaves_all_open(notices, self.reception.open_count())
        ):
            return
        if not guard_questions.confirms(notices, plan):
            return
        self.banner.hide()
        self.reception.carry_out({guard.key for guard in plan.guards})

    def _on_refused(self, refusal: Refusal) -> None:
        if self.reception.plan is not None:
            self.banner.tell(refusal)

    # --- state ---

    def show_state(self) -> None:
        """What is open, and what can be done."""
        plan, count = self.reception.plan, self.reception.open_count()
        busy = self.reception.errand.is_busy()
        may = plan is not None and allows(self.desk.workspace.clerk.roles, "exchange.carry-out", plan.kind)
        self._carry.setEnabled(plan is not None and may and not busy)
        self._later.setEnabled(plan is not None and not busy)
        if not may:
            self.hint.setText(self.tr("取り込みは、ケース担当か管理者が行います。"))
        elif count:
            self.hint.setText(
                self.tr("未決定 {count}項目は変えずに残し、次に来たときまた確かめます。").format(count=f"{count:,}")
            )
        else:
            self.hint.setText(self.tr("すべて決まりました。"))

    def _enable_verbs(self) -> None:
        numbers = self.list.numbers()
        one = self.model.line(numbers[0]) if len(numbers) == 1 else None
        sight = self.filters.sight
        always = sight == SPELLED or (sight == Fate.VANISHED and self._ends)
        for choice, button in ((Choice.TAKE, self._take), (Choice.KEEP, self._keep)):
            button.setEnabled(bool(numbers) and (always or one is None or verdicts.may(one, choice)))
        several = self.tr("{selected}件を選択").format(selected=f"{len(numbers):,}") if len(numbers) > 1 else ""
        self._count.setText(several)

    # --- appearance ---

    def _make_parts(self) -> None:
        self._facts = QLabel()
        appearance.set_tone(self._facts, "quiet")
        self.filter = FilterLine()
        self.filter.setPlaceholderText(self.tr("名前・行・理由"))
        self._wait = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._wait.timeout.connect(self.narrow)
        self.filter.textEdited.connect(self._on_typed)
        self.filter.emptied.connect(self.narrow)
        self.filter.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self._all = QPushButton(self.tr("すべて選ぶ(&A)"))
        self._take, self._keep = QPushButton(self.tr("先方を採る(&T)")), QPushButton(self.tr("当方のまま(&K)"))
        self._accept = QPushButton(self.tr("食い違いのないものをすべて採る(&U)"))
        self._numbers = QCheckBox()
        self._numbers.clicked.connect(self._on_numbers)
        self.ending = EndingLine()
        self._later = QPushButton(self.tr("あとで続ける(&L)"))
        self._carry = QPushButton(self.tr("取り込む(&N)"))
        self._count = QLabel()
        self._count.setMinimumWidth(1)
        for button, act in (
            (self._all, self.select_all),
            (self._take, lambda: self.settle(Choice.TAKE)),
            (self._keep, lambda: self.settle(Choice.KEEP)),
            (self._accept, self.accept),
            (self._later, self.reception.keep),
            (self._carry, self.carry_out),
        ):
            button.clicked.connect(act)
        self.filters.chosen.connect(self._on_filter)
        self.list.moved.connect(self._on_moved)
        self.list.selected.connect(self._enable_verbs)
        self.list.toggled.connect(self._toggle)
        self.list.opened.connect(self._on_opened)
        self.pane.done.connect(self._next_line)

    def _on_filter(self, sight: Sight) -> None:
        self.show_fate(sight)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        name = QLabel(self.tr("絞り込み(&F)"))
        name.setBuddy(self.filter)
        self.body.addWidget(self.filters)
        self.body.addWidget(self._numbers)
        self.body.addWidget(line_of(name, self.filter, self._facts, 1))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.pane)
        splitter.setSizes([appearance.text_width(38), appearance.text_width(42)])
        self.body.addWidget(splitter, 1)
        self.body.addWidget(self.ending)
        self.body.addWidget(line_of(self._all, self._take, self._keep, self._accept, self._count, 1))
        self.add_verbs(self._later, primary=self._carry)
