"""違いの確認: what every line of the file that came back would do, settled fact by fact or many at once."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QWidget

from welfare_desktop.domain.exchange import Choice, ExchangePlan, Fate, Guard, RowChange
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.importing.filter_line import FilterLine
from welfare_desktop.ui.importing.page import line_of
from welfare_desktop.ui.notices import Choice as Answer
from welfare_desktop.ui.syncing import line_model, verdicts
from welfare_desktop.ui.syncing.fate_filters import FateFilters
from welfare_desktop.ui.syncing.line_list import LineList
from welfare_desktop.ui.syncing.line_model import LineModel, Texts
from welfare_desktop.ui.syncing.page import SyncPage
from welfare_desktop.ui.syncing.reception import Reception
from welfare_desktop.ui.syncing.versions_pane import VersionsPane
from welfare_desktop.ui.tasks import Progress, Task

SETTLE_MS = 250
DISTRICTS_TOLD = 8


class DifferencesPage(SyncPage):
    """Counts as filters, the list, the facts, the verbs."""

    def __init__(self, desk: Desk, reception: Reception) -> None:
        super().__init__(desk, "")
        self.reception = reception
        self._texts: tuple[ExchangePlan, Texts] | None = None
        self._among: tuple[bytes, ...] = ()
        self._looking: Task | None = None
        self.model = LineModel(self._decided)
        self.model.setParent(self)
        self.filters = FateFilters()
        self.list = LineList(self.model)
        self.pane = VersionsPane(reception)
        self._make_parts()
        self._lay_out()
        reception.proposed.connect(self._on_proposed)
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
        said = self.desk.notices.decide(self.tr("ここまでの判断を保存しますか。"), detail, answers)
        if said == "keep":
            self.reception.keep()
        return said == "drop"

    # --- what is shown ---

    def _on_proposed(self) -> None:
        plan = self.reception.plan
        if plan is None:
            return
        self.banner.hide()
        self._among, self._texts = (), None
        self.filter.clear()
        self._tell_file(plan)
        counts = self.reception.counts
        self.filters.show_counts(counts, counts)
        kept = self.filters.fate
        first = kept if kept and counts.get(kept) else next((f for f in verdicts.SHOWN_FIRST if counts.get(f)), None)
        self.show_fate(first)
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

    def show_fate(self, fate: Fate | None) -> None:
        """Show the lines of a fate; None shows all that is not unchanged."""
        self.filters.choose(fate)
        self.model.show_lines(self.reception.plan, fate, self._among)
        new = fate is Fate.NEW
        self._take.setText(self.tr("登録する(&T)") if new else self.tr("先方を採る(&T)"))
        self._keep.setText(self.tr("登録しない(&K)") if new else self.tr("当方のまま(&K)"))
        if self.model.rowCount():
            self.list.selectRow(0)
        else:
            self.pane.show_line(0, None)
        self._enable_verbs()

    def _on_moved(self) -> None:
        number = self.list.currentIndex().row()
        if 0 <= number < self.model.rowCount():
            self.pane.show_line(self.model.table(number), self.model.line(number))
        else:
            self.pane.show_line(0, None)

    def _decided(self, line: RowChange) -> str:
        plan = self.reception.plan
        return verdicts.spoken(plan, line, self.reception.decisions) if plan else ""

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

        def work(progress: Progress) -> tuple[Texts, tuple[bytes, ...], Mapping[Fate, int]]:
            texts = known if known is not None else line_model.texts_of(plan, progress)
            return texts, *line_model.find(plan, texts, wanted)

        def take(found: tuple[Texts, tuple[bytes, ...], Mapping[Fate, int]]) -> None:
            if plan is self.reception.plan:
                self._texts = (plan, found[0])
                self._take_found(found[1], found[2])

        self._looking = self.desk.tasks.run(work, take)

    def _take_found(self, among: tuple[bytes, ...], counts: Mapping[Fate, int]) -> None:
        self._among = among
        self.filters.show_counts(counts, self.reception.counts)
        self.show_fate(self.filters.fate)

    # --- settling ---

    def settle(self, choice: Choice) -> None:
        """Say this of every line selected of which it can be said."""
        numbers = self.list.numbers()
        lines = [self.model.line(number) for number in numbers]
        done = self.reception.settle(lines, choice)
        if len(numbers) > 1:
            self._count.setText(self.tr("{done}件を決めました。").format(done=f"{done:,}"))
        elif done:
            self._go_on(numbers)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle(self) -> None:
        """The space bar: take theirs; where that is decided already, keep ours."""
        plan, number = self.reception.plan, self.list.currentIndex().row()
        if plan is None or not 0 <= number < self.model.rowCount():
            return
        line = self.model.line(number)
        taken = self.reception.takes_all(line)
        lines = [self.model.line(each) for each in self.list.numbers()]
        self.reception.settle(lines, Choice.KEEP if taken else Choice.TAKE)

    def accept(self) -> None:
        """Take all that nobody disputes."""
        done = self.reception.accept()
        self._count.setText(self.tr("{done}件を決めました。").format(done=f"{done:,}"))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

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
        if not self.reception.decisions and self.reception.open and not self._leaves_all_open():
            return
        for code in dict.fromkeys(guard.code for guard in plan.guards):
            if not self._confirms(plan, [guard for guard in plan.guards if guard.code == code]):
                return
        self.banner.hide()
        self.reception.carry_out({guard.key for guard in plan.guards})

    def _leaves_all_open(self) -> bool:
        """Nothing was decided: ask whether to end so."""
        count = f"{self.reception.open_count():,}"
        question = self.tr("まだ何も決めていません(未決定 {count}項目)。このまま受け取りを終えますか。").format(
            count=count
        )
        detail = self.tr("決めなかったところは変わりません。同じファイルが来たときに、また確かめます。")
        answers = (Answer("go", self.tr("決めないまま終える"), dangerous=True), Answer("stay", self.tr("確認に戻る")))
        return self.desk.notices.decide(question, detail, answers) == "go"

    def _confirms(self, plan: ExchangePlan, guards: Sequence[Guard]) -> bool:
        """Ask once whether changes so great are meant (guards of one code); nothing is the answer by itself."""
        numbers = {
            "count": f"{sum(guard.count for guard in guards):,}",
            "total": f"{sum(guard.total for guard in guards):,}",
        }
        if guards[0].code == "vanishing":
            question = self.tr("{total}件のうち、{count}件が先方の一覧にありません。")
            told = [self.tr("一覧の一部だけが送られてきたときにも、こうなります。続けても、登録は消えません。")]
            told += self._by_district(plan, guards)
            verb = self.tr("{count}件が一覧にないまま続ける")
        else:
            question = self.tr("{total}件のうち、{count}件に先方の変更があります。")
            told = [
                self.tr("別の台帳や古い台帳を開いたときにも、こうなります。いくつかの行を確かめてから続けてください。")
            ]
            verb = self.tr("{count}件の変更のまま続ける")
        answers = (
            Answer("go", verb.format_map(numbers), dangerous=True),
            Answer("stay", self.tr("確認に戻る")),
        )
        return self.desk.notices.decide(question.format_map(numbers), "\n".join(told), answers) == "go"

    def _by_district(self, plan: ExchangePlan, guards: Sequence[Guard]) -> list[str]:
        """The districts from which most vanished, with their numbers."""
        most = sorted((guard for guard in guards if guard.district is not None), key=lambda guard: -guard.count)
        line = self.tr("{district}  {total}件のうち {count}件")
        nowhere = self.tr("校(地)区なし")
        told = [
            line.format(district=plan.names.get(guard.district or 0, nowhere), total=guard.total, count=guard.count)
            for guard in most[:DISTRICTS_TOLD]
        ]
        rest = len(most) - DISTRICTS_TOLD
        return [*told, self.tr("ほか {count}校(地)区").format(count=rest)] if rest > 0 else told

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
        for choice, button in ((Choice.TAKE, self._take), (Choice.KEEP, self._keep)):
            button.setEnabled(bool(numbers) and (one is None or verdicts.may(one, choice)))
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
        self._accept = QPushButton(self.tr("争いのないものをすべて採る(&U)"))
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

    def _on_filter(self, fate: Fate | None) -> None:
        self.show_fate(fate)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        name = QLabel(self.tr("絞り込み(&F)"))
        name.setBuddy(self.filter)
        self.body.addWidget(self.filters)
        self.body.addWidget(line_of(name, self.filter, self._facts, 1))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.pane)
        splitter.setSizes([appearance.text_width(36), appearance.text_width(44)])
        self.body.addWidget(splitter, 1)
        self.body.addWidget(line_of(self._all, self._take, self._keep, self._accept, self._count, 1))
        self.add_verbs(self._later, primary=self._carry)
