"""The import wizard: six steps above, the page, and the buttons that go back and on."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services.ledgers.carrying import ImportResult
from welfare_desktop.services.ledgers.pasting import Shown
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.escape_key import EscapeKey
from welfare_desktop.ui.importing.carry_page import CarryPage
from welfare_desktop.ui.importing.file_page import FilePage
from welfare_desktop.ui.importing.intake import Intake
from welfare_desktop.ui.importing.mapping_page import MappingPage
from welfare_desktop.ui.importing.page import Banner, Page
from welfare_desktop.ui.importing.result_page import ResultPage
from welfare_desktop.ui.importing.review_page import ReviewPage
from welfare_desktop.ui.importing.sheet_page import SheetPage
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.notices import Choice

FILE, SHEETS, MAPPING, REVIEW, CARRY, RESULT = range(6)


class ImportWizard(QWidget):
    """A page over table and detail. `kind` is the register the clerk came from ("" for none)."""

    finished = Signal(object)
    """The clerk is done: the last ImportResult, None when nothing was imported. `closed` follows."""
    closed = Signal()
    register_wanted = Signal(str)
    """Show this register; the wizard is done."""

    def __init__(self, desk: Desk, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._last: ImportResult | None = None
        self.intake = Intake(desk, kind, self)
        self.files = FilePage(self.intake)
        self.sheets = SheetPage(self.intake)
        self.mapping = MappingPage(self.intake)
        self.review = ReviewPage(self.intake)
        self.carry = CarryPage(self.intake)
        self.result = ResultPage(self.intake)
        self.pages: tuple[Page, ...] = (
            self.files, self.sheets, self.mapping, self.review, self.carry, self.result,
        )  # fmt: skip
        self._banner = Banner()
        self._make_parts()
        self._lay_out()
        self._connect()
        EscapeKey(self).pressed.connect(self.escape)
        let_enter_move(self)
        self.go(FILE)

    # --- what others use ---

    def add_files(self, paths: Iterable[Path]) -> None:
        """Take these files as if they had been dropped here."""
        self.files.take_files(list(paths))

    def paste(self, text: str, shown: Shown) -> None:
        """Take rows from the clipboard; `shown` are the columns (ledger key, heading) of the list on screen."""
        self.intake.paste(text, shown)
        self._show_state()

    def step(self) -> int:
        """Which page is shown: FILE … RESULT."""
        return self._stack.currentIndex()

    def message(self) -> str:
        """What the banner above the page says; "" for nothing."""
        return self._banner.text()

    def is_dirty(self) -> bool:
        """Whether closing would throw away what the clerk decided."""
        return self.intake.source is not None and self.step() in (SHEETS, MAPPING, REVIEW, CARRY)

    def leave(self) -> None:
        """Esc: end the wizard, asking first when something would be lost."""
        if self.step() == CARRY:
            self._ask_to_stop()
        elif not self.is_dirty() or self._asked_to_drop():
            self._end()

    # --- steps ---

    def go(self, step: int) -> None:
        """Show a page."""
        self._banner.hide()
        self._stack.setCurrentIndex(step)
        self.setProperty("enterMoves", step != FILE)  # there Enter sends the password
        page = self.pages[step]
        page.enter()
        self._show_state()
        self._focus()

    def next(self) -> None:
        """Go on, when the page is ready."""
        step = self.step()
        if self._passes_over():
            self.go(FILE)
            lacks = self.tr("取り込む一覧がないため、取り込んでいません")
            self.files.pass_over(self.tr("取り込んでいません") if step == FILE or self.intake.places() else lacks)
        elif not self.pages[step].is_ready():
            return
        elif step != RESULT:
            self.go(step + 1)
        elif self.files.has_next():
            self.go(FILE)
            self.files.open_next()
        else:
            self._end()

    def _passes_over(self) -> bool:
        """Whether going on leaves this file for the one that waits behind it."""
        return self.pages[self.step()].has_nothing() and self.files.has_another()

    def back(self) -> None:
        """Go back one page; possible until the import begins."""
        if self._first() < self.step() <= REVIEW:
            self.go(self.step() - 1)

    def _first(self) -> int:
        """The page the clerk may go back to; what was pasted has no file to choose."""
        return SHEETS if self.intake.is_pasted else FILE

    def _end(self) -> None:
        self.intake.stop()
        self.finished.emit(self._last)
        self.closed.emit()

    def _asked_to_drop(self) -> bool:
        choices = (Choice("drop", self.tr("取込をやめる"), dangerous=True), Choice("stay", self.tr("続ける")))
        question = self.tr("この取込をやめますか。")
        detail = self.tr("まだ何も取り込んでいません。ここまでに決めた対応や判断は残りません。")
        return self._desk.notices.decide(question, detail, choices) == "drop"

    def _ask_to_stop(self) -> None:
        choices = (Choice("stop", self.tr("中止する"), dangerous=True), Choice("go", self.tr("続ける")))
        question = self.tr("取り込みを中止しますか。")
        detail = self.tr("中止すると、この取込の分はすべて元のままになります。")
        if self._desk.notices.decide(question, detail, choices) == "stop" and self.step() == CARRY:
            self.carry.stop()

    # --- news ---

    def _on_carried(self) -> None:
        result = self.intake.result
        if result is None:
            return
        if result.batch:
            self._last = result
        text = self.tr("取り込みました: 新規 {created}件、変更 {changed}件")
        self.files.note_result(text.format(created=f"{result.created:,}", changed=f"{result.changed:,}"))
        self.result.wait_for_next(has_next=self.files.has_next())
        self.go(RESULT)

    def _on_refused(self, refusal: Refusal) -> None:
        if self.step() == FILE:
            self._show_state()
            self._focus()
            return
        if self.step() == CARRY:
            self.intake.forget_plan()
            self.go(REVIEW)
        elif self.step() == REVIEW and self.intake.plan is None:
            self.go(MAPPING)
        self._banner.tell(refusal)
        self._show_state()

    def _on_stopped(self) -> None:
        step = self.step()
        if step == CARRY:
            self.go(REVIEW)
            self._banner.say(self.tr("中止しました。何も取り込んでいません。"))
        elif step == REVIEW and self.intake.plan is None:
            self.go(MAPPING)
            self._banner.say(self.tr("照合を中止しました。"))

    def _on_opened(self) -> None:
        if self.intake.is_pasted:
            self.go(REVIEW if self.intake.is_headed and not self.intake.unnamed() else MAPPING)
        elif self.step() == FILE and self.isVisible():
            self._show_state()
            self._focus()

    # --- keys ---

    def escape(self) -> None:
        """Esc: put away what stands in the place of the page, else end the wizard."""
        if not self.pages[self.step()].put_away():
            self.leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever shows the wizard gives it the focus: it goes on to where the clerk begins."""
        super().focusInEvent(event)
        self._focus()

    # --- appearance ---

    def _focus(self) -> None:
        field = self.pages[self.step()].first_field()
        if field is None and not self._next.isEnabled():
            field = self._leave
        (field or self._next).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        step = self.step()
        page = self.pages[step]
        for at, label in enumerate(self._steps):
            appearance.set_role(label, "heading" if at == step else "")
            appearance.set_tone(label, "" if at <= step else "quiet")
        here = self._names[step]
        self._name.setText(self.intake.path.name if self.intake.source is not None else "")
        self.setAccessibleName(self.tr("台帳の取込 {step}").format(step=here))
        self._back.setVisible(self._first() < step <= REVIEW)
        self._next.setVisible(step != CARRY)
        passes = self._passes_over()
        self._next.setText(self.tr("次のファイルへ(&N)") if passes else page.verb())
        self._next.setEnabled(passes or page.is_ready())
        self._leave.setText(self.tr("閉じる (Esc)") if step == RESULT else self.tr("やめる (Esc)"))
        self._hint.setText(page.hint())

    def _on_ready_changed(self) -> None:
        if self.sender() is self.pages[self.step()]:
            self._show_state()

    def _make_parts(self) -> None:
        self._names = (
            self.tr("1 ファイル"),
            self.tr("2 表の確認"),
            self.tr("3 項目の対応"),
            self.tr("4 内容の確認"),
            self.tr("5 取り込み"),
            self.tr("6 結果"),
        )
        self._steps = tuple(QLabel(name) for name in self._names)
        self._name = QLabel()
        appearance.set_tone(self._name, "quiet")
        self._leave = QPushButton()
        self._leave.clicked.connect(self.leave)
        self._hint = QLabel()
        self._hint.setAccessibleName(self.tr("案内"))
        self._back = QPushButton(self.tr("戻る(&B)"))
        self._back.clicked.connect(self.back)
        self._next = QPushButton()
        appearance.set_role(self._next, "primary")
        self._next.clicked.connect(self.next)
        for button in (self._leave, self._back, self._next):
            button.setAutoDefault(True)

    def _lay_out(self) -> None:
        head = QFrame()
        appearance.set_role(head, "top")
        steps = QHBoxLayout(head)
        steps.setContentsMargins(appearance.grid(3), appearance.grid(1), appearance.grid(3), appearance.grid(1))
        steps.setSpacing(appearance.grid(2.5))
        for at, label in enumerate(self._steps):
            if at:
                between = QLabel("›")
                appearance.set_tone(between, "quiet")
                steps.addWidget(between)
            steps.addWidget(label)
        steps.addStretch(1)
        steps.addWidget(self._name)
        foot = QFrame()
        appearance.set_role(foot, "bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(appearance.grid(3), appearance.grid(1.5), appearance.grid(3), appearance.grid(1.5))
        row.setSpacing(appearance.grid(2))
        row.addWidget(self._leave)
        row.addStretch(1)
        for widget in (self._hint, self._back, self._next):
            row.addWidget(widget)
        self._stack = QStackedWidget()
        for page in self.pages:
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        column.addWidget(foot)

    def _connect(self) -> None:
        for page in self.pages:
            page.ready_changed.connect(self._on_ready_changed)
        self.intake.opened.connect(self._on_opened)
        self.intake.carried.connect(self._on_carried)
        self.intake.refused.connect(self._on_refused)
        self.intake.stopped.connect(self._on_stopped)
        self.intake.busy_changed.connect(self._show_state)
        self.result.register_wanted.connect(self._on_register_wanted)

    def _on_register_wanted(self, kind: str) -> None:
        self._end()
        self.register_wanted.emit(kind)
