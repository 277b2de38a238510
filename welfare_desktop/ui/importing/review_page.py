"""4 内容の確認: what every row would do, settled one by one or many at once."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.plans import Decision, Fate, ImportPlan, Mode, TablePlan
from welfare_desktop.ui import appearance
from welfare_desktop.ui.importing import row_filter, settling
from welfare_desktop.ui.importing.comparison_pane import ComparisonPane
from welfare_desktop.ui.importing.filter_line import FilterLine
from welfare_desktop.ui.importing.intake import Intake
from welfare_desktop.ui.importing.page import Page
from welfare_desktop.ui.importing.row_filter import Found, Texts
from welfare_desktop.ui.importing.row_model import ADDRESS, DECISION, FATE, NAME, REASON, ROW, RowModel, fate_word
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.tasks import Progress, Task

SETTLE_MS = 250
FIRST_SHOWN = (Fate.ASK, Fate.CHANGED, Fate.PROBLEM, Fate.NEW)
"""What needs the clerk most comes first."""


class ReviewPage(Page):
    """Counts as filters, the list, the comparison, and the verbs."""

    def __init__(self, intake: Intake) -> None:
        super().__init__(intake)
        self._fate: Fate | None = None
        self._texts: tuple[ImportPlan, Texts] | None = None
        self._found: Found | None = None
        self._looking: Task | None = None
        self.model = RowModel()
        self.model.setParent(self)
        self.pane = ComparisonPane(intake)
        self._filters: dict[Fate | None, QPushButton] = {}
        self._verbs: dict[Decision, QPushButton] = {}
        self._make_parts()
        self._lay_out()
        intake.proposed.connect(self._on_proposed)
        intake.laid_out.connect(self._show_waiting)
        intake.settled.connect(self._on_settled)
        intake.progressed.connect(self._on_progress)
        intake.busy_changed.connect(self.ready_changed)

    def enter(self) -> None:
        if self.intake.plan is None:
            self._show_waiting()
            self.intake.propose()
        else:
            self._on_proposed()

    def is_ready(self) -> bool:
        plan = self.intake.plan
        written, _ = self.intake.to_be_written()
        return plan is not None and self.intake.may_carry_out() and (written > 0 or plan.news > 0)

    def verb(self) -> str:
        plan = self.intake.plan
        written, _ = self.intake.to_be_written()
        if plan is not None and plan.news and not written:
            return self.tr("ほかの列を残す(&N)")
        return self.tr("{count}件を取り込む(&N)").format(count=f"{written:,}") if written else self.tr("取り込む(&N)")

    def hint(self) -> str:
        if self.intake.plan is None:
            return self.tr("読み取りと照合をしています…")
        written, undecided = self.intake.to_be_written()
        if not self.intake.may_carry_out():
            return self.tr("取り込みは、ケース担当か管理者が行います。")
        if undecided:
            text = self.tr("要確認のうち未決定の{count}件は取り込みません。")
            return text.format(count=f"{undecided:,}")
        if not written and self.intake.plan.news:
            text = self.tr("一致した行のうち{count}件は、対応のない列の内容だけが新しくなっています。")
            return text.format(count=f"{self.intake.plan.news:,}")
        return "" if written else self.tr("取り込む行がありません。")

    def first_field(self) -> QWidget | None:
        return self.list

    # --- what is shown ---

    def _show_waiting(self) -> None:
        self._stack.setCurrentIndex(0)
        self._bar.setRange(0, 0)
        self.model.show_rows(None, (), {}, None)
        self.pane.show_row(0, None)
        self.ready_changed.emit()

    def _on_progress(self, done: int, total: int) -> None:
        if total and self.intake.plan is None:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _on_proposed(self) -> None:
        plan = self.intake.plan
        if plan is None or not self.is_in_front():
            return
        counts = self.intake.counts
        self._found = None
        self.filter.clear()
        self._show_counts(counts)
        self._mode.setCurrentIndex(max(0, self._mode.findData(self.intake.mode)))
        self._mode.setEnabled(True)
        self._stack.setCurrentIndex(1)
        wanted = self._fate if counts.get(self._fate or Fate.ASK, 0) and self._fate else None
        self.show_fate(wanted or next((fate for fate in FIRST_SHOWN if counts[fate]), None))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_sum()
        self.ready_changed.emit()

    def _show_counts(self, counts: Mapping[Fate, int]) -> None:
        for fate, button in self._filters.items():
            count = counts[fate] if fate else sum(counts.values())
            name = fate_word(fate) if fate else self.tr("すべて")
            button.setText(self.tr("{name} {count}").format(name=name, count=f"{count:,}"))
            button.setEnabled(count > 0 or fate is self._fate)

    def _show_sum(self) -> None:
        tally = self.intake.tally()
        self._sum.setText(tally.text())
        appearance.set_tone(self._sum, "quiet" if tally.is_whole() else "problem")

    def sum_text(self) -> str:
        """What becomes of the rows of the file, as a sum."""
        return self._sum.text()

    # --- finding rows ---

    def _on_typed(self) -> None:
        self._wait.start()

    def narrow(self) -> None:
        """Show only the rows that say what stands in the filter."""
        plan, wanted = self.intake.plan, self.filter.text().strip()
        if self._looking is not None:
            self._looking.forget()
        if plan is None:
            return
        if not wanted:
            self._take_found(plan.tables, None)
            return
        known = self._texts[1] if self._texts and self._texts[0].tables is plan.tables else None

        def work(progress: Progress) -> tuple[Texts, Found]:
            texts = known if known is not None else row_filter.texts_of(plan, progress)
            return texts, row_filter.find(plan, texts, wanted)

        def take(answer: tuple[Texts, Found]) -> None:
            self._texts = (plan, answer[0])
            self._take_found(plan.tables, answer[1])

        self._looking = self.intake.desk.tasks.run(work, take)

    def _take_found(self, tables: Sequence[TablePlan], found: Found | None) -> None:
        plan = self.intake.plan
        if plan is not None and plan.tables is tables:
            self._found = found
            self._show_counts(found.counts if found else self.intake.counts)
            self.show_fate(self._fate)

    def show_fate(self, fate: Fate | None) -> None:
        """Filter the list by a fate; None shows all rows."""
        self._fate = fate
        for each, button in self._filters.items():
            button.setChecked(each is fate)
            appearance.set_role(button, "chip" if each is fate else "")
        among = self._found.among if self._found else ()
        self.model.show_rows(self.intake.plan, self.intake.numbers, self.intake.decisions, fate, among)
        self._name_verbs()
        widest = max(map(self.list.fontMetrics().horizontalAdvance, self.model.row_names()), default=0)
        self.list.setColumnWidth(ROW, max(appearance.text_width(5), widest + appearance.grid(3)))
        self.list.setColumnHidden(NAME, fate is Fate.SKIPPED)
        for column in (DECISION, ADDRESS):
            self.list.setColumnHidden(column, fate in (Fate.PROBLEM, Fate.SKIPPED))
        if self.model.rowCount():
            self.list.selectRow(0)
        else:
            self.pane.show_row(0, None)
        self._enable_verbs()

    def _name_verbs(self) -> None:
        """The verbs as they suit the rows shown."""
        changes, asks = self._fate is Fate.CHANGED, self._fate is Fate.ASK
        take = self.tr("更新する(&T)") if changes or asks else self.tr("取り込む(&T)")
        leave = self.tr("変更しない(&X)") if changes else self.tr("取り込まない(&X)")
        new = self.tr("別人として登録(&W)") if asks else self.tr("新規にする(&W)")
        for decision, text in ((Decision.TAKE, take), (Decision.LEAVE, leave), (Decision.AS_NEW, new)):
            self._verbs[decision].setText(text)

    def _on_current(self) -> None:
        number = self.list.currentIndex().row()
        if 0 <= number < self.model.rowCount():
            table, _ = self.model.place(number)
            self.pane.show_row(table, self.model.row(number))
        else:
            self.pane.show_row(0, None)

    def _selected(self) -> list[int]:
        ranges = self.list.selectionModel().selection().toList()
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def _enable_verbs(self) -> None:
        selected = self._selected()
        one = self.model.row(selected[0]) if len(selected) == 1 else None
        for decision, button in self._verbs.items():
            if one is None:
                button.setEnabled(bool(selected) and self._fate not in (Fate.SAME, Fate.PROBLEM, Fate.SKIPPED))
            elif decision is Decision.TAKE:
                button.setEnabled(one.fate is Fate.NEW or settling.may_update(one))
            else:
                button.setEnabled(settling.may(one.fate, one.candidates, decision))
        may_change = self._fate in (Fate.CHANGED, Fate.ASK, None) and bool(selected)
        self._fill.setEnabled(settling.may_update(one) if one else may_change)
        asks = self._fate in (Fate.ASK, None)
        self._same.setEnabled(
            (one is not None and one.fate is Fate.ASK and bool(one.candidates)) or (asks and len(selected) > 1)
        )
        count = self.tr("{selected}件を選択").format(selected=f"{len(selected):,}") if len(selected) > 1 else ""
        self._count.setText(count)

    # --- settling ---

    def settle(self, decision: Decision) -> None:
        """Say this of every selected row it can be said of."""
        places = self._places()
        same = self._settle_same(Mode.UPDATE) if decision is Decision.TAKE else 0
        self._go_on(self.intake.settle(places, decision) + same)

    def fill_blanks(self) -> None:
        """Of the selected rows that change a record, take what fills a blank and nothing else."""
        self._go_on(self.intake.fill_blanks(self._places()) + self._settle_same(Mode.FILL))

    def settle_same(self) -> None:
        """Rows that ask are the record they seem to be: the candidate looked at, or the only one."""
        self._go_on(self.intake.settle_same(self._places(), self._seen()))

    def _settle_same(self, mode: Mode) -> int:
        """The same in a mode of their own; among rows of other kinds it would be said too easily."""
        clear = self._fate is Fate.ASK or len(self._selected()) == 1
        return self.intake.settle_same(self._places(), self._seen(), mode) if clear else 0

    def _places(self) -> list[tuple[int, int]]:
        return [self.model.place(number) for number in self._selected()]

    def _seen(self) -> int:
        """The candidate looked at, where one row is selected."""
        return self.pane.candidate() if len(self._selected()) == 1 else 0

    def _tell(self, done: int, wanted: int) -> None:
        if wanted > 1:
            text = (
                self.tr("{done}件を決めました。")
                if done == wanted
                else self.tr("{wanted}件のうち{done}件を決めました。ほかは1件ずつ決めてください。")
            )
            self._count.setText(text.format(done=f"{done:,}", wanted=f"{wanted:,}"))

    def _go_on(self, done: int) -> None:
        """Say how many rows were decided; after a single row the next one is looked at."""
        selected = self._selected()
        self._tell(done, len(selected))
        if len(selected) == 1 and selected[0] + 1 < self.model.rowCount():
            self.list.selectRow(selected[0] + 1)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_settled(self) -> None:
        self.model.refresh(self.intake.plan)
        self._show_sum()
        self.ready_changed.emit()

    def select_all(self) -> None:
        """Select every row of the list."""
        self.list.selectAll()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- appearance ---

    def _make_parts(self) -> None:
        for fate in (None, *Fate):
            button = QPushButton()
            button.setCheckable(True)
            button.clicked.connect(self._chooser(fate))
            self._filters[fate] = button
        self._mode = QComboBox()
        self._mode.setAccessibleName(self.tr("登録済みの記録は"))
        for mode, text in settling.mode_words().items():
            self._mode.addItem(text, mode)
        self._mode.activated.connect(self._choose_mode)
        self._make_list()
        for decision in Decision:
            button = QPushButton()
            button.clicked.connect(self._settler(decision))
            self._verbs[decision] = button
        self._fill = QPushButton(self.tr("空欄だけ補う(&F)"))
        self._fill.clicked.connect(self.fill_blanks)
        self._same = QPushButton(self.tr("同じ登録とする(&S)"))
        self._same.clicked.connect(self.settle_same)
        self._all = QPushButton(self.tr("すべて選ぶ(&A)"))
        self._all.clicked.connect(self.select_all)
        self._count = QLabel()
        self._count.setMinimumWidth(1)  # it must not widen the window
        self._sum = Prose()
        self._sum.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._sum.setAccessibleName(self.tr("行の行き先の合計"))
        self._make_filter()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("読み取りと照合の進み具合"))

    def _make_filter(self) -> None:
        self.filter = FilterLine()
        self._wait = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._wait.timeout.connect(self.narrow)
        self.filter.textEdited.connect(self._on_typed)
        self.filter.emptied.connect(self.narrow)
        self.filter.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))

    def _chooser(self, fate: Fate | None) -> Callable[[], None]:
        def choose() -> None:
            self.show_fate(fate)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

        return choose

    def _settler(self, decision: Decision) -> Callable[[], None]:
        return lambda: self.settle(decision)

    def _choose_mode(self) -> None:
        self.intake.choose_mode(Mode(self._mode.currentData()))  # Qt hands back a plain text
        self._on_current()

    def _make_list(self) -> None:
        self.list = QTableView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("取り込む行の一覧"))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTabKeyNavigation(False)
        self.list.setShowGrid(False)
        self.list.setAlternatingRowColors(True)
        self.list.setWordWrap(False)
        self.list.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.list.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(appearance.row_height())
        head = self.list.horizontalHeader()
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((FATE, 5.0), (ROW, 5.0), (NAME, 10.0), (DECISION, 8.0), (REASON, 18.0), (ADDRESS, 18.0)):
            self.list.setColumnWidth(column, appearance.text_width(width))
        selection = self.list.selectionModel()
        head.setSelectionModel(
            QItemSelectionModel(self.model, head)
        )  # else it counts through all rows that are selected
        selection.currentRowChanged.connect(self._on_current)
        selection.selectionChanged.connect(self._enable_verbs)

    def _lay_out(self) -> None:
        waiting = QWidget()
        inner = QVBoxLayout(waiting)
        inner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        note = QLabel(self.tr("取込元を読み取り、登録済みの記録と照合しています。まだ何も取り込んでいません。"))
        stop = QPushButton(self.tr("中止"))
        stop.clicked.connect(self.intake.stop)
        inner.addWidget(note)
        inner.addWidget(line_of(self._bar, stop))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(1.5))
        filters = list(self._filters.values())
        column.addWidget(line_of(*filters, 1))
        name = QLabel(self.tr("絞り込み(&L)"))
        name.setBuddy(self.filter)
        column.addWidget(line_of(name, self.filter, self._mode, self._sum))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.pane)
        splitter.setSizes([appearance.text_width(38), appearance.text_width(42)])
        column.addWidget(splitter, 1)
        column.addWidget(line_of(self._all, *self._verbs.values(), self._fill, self._same, self._count, 1))
        self._stack = QStackedWidget()
        self._stack.addWidget(waiting)
        self._stack.addWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(appearance.grid(3), appearance.grid(2), appearance.grid(3), appearance.grid(1))
        outer.addWidget(self._stack)
