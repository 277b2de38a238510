"""One case at work: who it is about and how it stands, everything that happened, and what can be done next."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.casework import course as casework
from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.cases import Agency, History, Meeting, Relative
from welfare_desktop.services.casework import case_papers, glances
from welfare_desktop.services.casework.glances import Glance
from welfare_desktop.services.casework.keeping import Kept
from welfare_desktop.ui import appearance
from welfare_desktop.ui.casework.paper_page import CasePaperPage
from welfare_desktop.ui.casework.short_form import PartForm, ShortForm
from welfare_desktop.ui.casework.turn_forms import FactsForm, TurnForm
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.lines import page_column
from welfare_desktop.ui.notices import Choice
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.tasks import Task

_HEAD = (
    "電話", "住所", "校(地)区", "担当CSW", "次の対応", "情報共有の同意", "関係機関", "家族・関係者", "終結",
)  # fmt: skip
_ASSIGNED = ("responsible", "team", "restricted")
_CONSENT = ("consent_on", "consent_scope", "consent_paper")
_PLAN = ("functions", "assessment", "goal", "plan", "next_action_on", "next_action")


class CaseDesk(QWidget):
    """Opened over the list of cases; Esc goes back there."""

    closed = Signal()
    said = Signal(str, object)
    record_wanted = Signal(str, object)
    shown = Signal(QWidget)
    over_closed = Signal()
    form_changed = Signal()
    """A form stands in the place of the text now, or no longer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._case = 0
        self._glance: Glance | None = None
        self._then: Callable[[], None] | None = None
        self._asked: Task | None = None
        self._title = QLabel()
        appearance.set_role(self._title, "section")
        self._facts = QLabel()
        self._facts.setWordWrap(True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._others = QLabel()
        self._others.setWordWrap(True)
        appearance.set_tone(self._others, "check")
        heads = (self.tr("日付"), self.tr("種別"), self.tr("方法・相手"), self.tr("内容"))
        self.table = PlainTable(self.tr("経過"), heads, (9, 5, 14, 20), 3)
        self.table.currentCellChanged.connect(self._show_entry)
        self.table.opened.connect(self.amend)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("経過の全文"))
        self._below = QStackedWidget()
        self._below.addWidget(self.text)
        self._below.currentChanged.connect(self.form_changed)
        self.forms: dict[str, ShortForm] = {}
        self._paper: CasePaperPage | None = None
        self.buttons = self._make_buttons()
        self._actions = QWidget()
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()

    # --- what the page asks ---

    def open(self, case: int) -> None:
        """Show a case."""
        self._case, self._glance, self._then = case, None, None
        self._look_at(case, self._on_refused)

    def when_shown(self, action: Callable[[], None]) -> None:
        """Act on the case opened, once it is here."""
        if self._glance is not None:
            action()
        else:
            self._then = action

    def look_again(self) -> None:
        """The case may have changed."""
        if self._case:
            self._look_at(self._case, lambda _: self.closed.emit())

    def _look_at(self, case: int, failed: Callable[[Refusal], None]) -> None:
        """What is done next is done with the case asked for last, and no other."""
        workspace = self.desk.workspace
        if self._asked is not None:
            self._asked.forget()
        self._asked = self.desk.tasks.run(lambda _: glances.glance(workspace, case), self._show, failed=failed)

    def focus(self) -> None:
        """The cursor on what happened last."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_dirty(self) -> bool:
        """Whether a form has something that is not kept yet."""
        form = self._form()
        return form is not None and form.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` once nothing typed is in the way."""
        form = self._form()
        if form is None or not form.is_dirty():
            self._close_form()
            then()
            return
        choice = self.desk.notices.decide(
            self.tr("まだ登録していない入力があります。"),
            self.tr("破棄すると、いま入力した内容は残りません。"),
            (Choice("drop", self.tr("破棄する"), dangerous=True), Choice("back", self.tr("戻る"))),
        )
        if choice == "drop":
            form.forget_edits()
            self._close_form()
            then()

    def back(self) -> None:
        """Esc: the form closes, then the case."""
        if self._form() is not None:
            self.leave(self.focus)
        else:
            self.closed.emit()

    def shows_form(self) -> bool:
        """Whether a form stands in the place of the text."""
        return self._form() is not None

    def save(self) -> None:
        """F12: keep what the form says."""
        form = self._form()
        if form is not None:
            form.save()

    def write(self) -> None:
        """F4: what happened."""
        self._open_form("history")

    def open_record(self) -> None:
        """F2: the case in its register's form."""
        self.leave(lambda: self.record_wanted.emit(CASES, self._case))

    def print_record(self) -> None:
        """F7: 支援経過記録."""
        self._show_paper(case_papers.RECORD)

    def draw_network(self) -> None:
        """支援ネットワーク図."""
        self._show_paper(case_papers.NETWORK)

    # --- showing ---

    def _show(self, found: Glance) -> None:
        self._glance = found
        case = found.case
        words = [
            case.number or "",
            f"{case.client_name} 様" if case.client_name else self.tr("(氏名なし)"),
            casework.status_of(case),
        ]
        words += [self.tr("! 非開示")] if found.undisclosed else []
        words += [self.tr("◆ 閲覧制限")] if case.restricted else []
        self._title.setText("　".join(words))
        facts = dict(found.record.facts)
        told = [f"{label}: {facts[label]}" for label in _HEAD if label in facts]
        self._facts.setText("　".join(told))
        self._tell_others(found)
        rows = [
            (entry.day or "", heading, "・".join(entry.beside), entry.text.replace("\n", "　"))
            for heading, entry in found.happened
        ]
        self.table.show_rows(rows)
        self._show_entry()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _tell_others(self, found: Glance) -> None:
        """Other cases that may be of the same person: they can be joined in the register."""
        told = "、".join(f"{each.number}({each.status})" for each in found.others)
        text = self.tr(
            "◆ 同じ方かもしれないケース: {cases}。「相談・ケース」の一覧で2件を選び、F6で1件に統合できます。"
        )
        self._others.setText(text.format(cases=told))
        self._others.setVisible(bool(told))

    def _show_entry(self) -> None:
        row = self.table.currentRow()
        if self._glance is not None and 0 <= row < len(self._glance.happened):
            self.text.setPlainText(self._glance.happened[row][1].text)
        else:
            self.text.clear()

    def _on_refused(self, refusal: Refusal) -> None:
        self.closed.emit()
        self.desk.tasks.refused.emit(refusal)

    # --- forms ---

    def amend(self) -> None:
        """Enter on what happened: put an entry, a meeting or an agency right; the rest is put right in the register."""
        row = self.table.currentRow()
        if self._glance is None or not 0 <= row < len(self._glance.happened):
            return
        case, child = self._glance.case, self._glance.happened[row][1].child
        parts = {"history": case.history, "meeting": case.meetings, "agency": case.agencies}
        found = next(((key, each) for key, kept in parts.items() for each in kept if each.id == child), None)
        if found is None:
            self.open_record()
            return
        self._open_form(found[0])
        form = self._form()
        if isinstance(form, PartForm) and form is self.forms.get(found[0]):
            form.amend(case, found[1])

    def _form(self) -> ShortForm | None:
        shown = self._below.currentWidget()
        return shown if isinstance(shown, ShortForm) else None

    def _open_form(self, key: str) -> None:
        if self._glance is None:
            return
        case = self._glance.case
        self.leave(lambda: self._show_form(key))
        if self._form() is self.forms.get(key) and self._form() is not None:
            self.forms[key].open(case)

    def _show_form(self, key: str) -> None:
        if key not in self.forms:
            form = self.forms[key] = self._make_form(key)
            form.kept.connect(self._on_kept)
            form.closed.connect(self.back)
            self._below.addWidget(form)
        self._below.setCurrentWidget(self.forms[key])
        self._give_room(3)

    def _make_form(self, key: str) -> ShortForm:
        desk = self.desk
        makers: dict[str, Callable[[], ShortForm]] = {
            "history": lambda: PartForm(desk, self.tr("支援経過を書く"), History),
            "meeting": lambda: PartForm(desk, self.tr("会議を記録する"), Meeting),
            "agency": lambda: PartForm(desk, self.tr("関係機関につなぐ"), Agency),
            "relative": lambda: PartForm(desk, self.tr("家族・関係者を加える"), Relative),
            "turn": lambda: TurnForm(desk),
            "assign": lambda: FactsForm(desk, self.tr("担当を変える"), _ASSIGNED, dated=True),
            "consent": lambda: FactsForm(desk, self.tr("情報共有の同意"), _CONSENT),
            "plan": lambda: FactsForm(desk, self.tr("アセスメントと計画"), _PLAN),
        }
        return makers[key]()

    def _close_form(self) -> None:
        self._below.setCurrentWidget(self.text)
        self._give_room(1)

    def _give_room(self, share: int) -> None:
        """A form takes most of the page, and the place of the buttons, which do nothing meanwhile."""
        self._actions.setVisible(share == 1)
        height = self._splitter.height()
        self._splitter.setSizes([height // (share + 1), height * share // (share + 1)])

    def _on_kept(self, kept: Kept) -> None:
        self._close_form()
        self.look_again()
        self.focus()
        self.said.emit(self.tr("{number} に登録しました").format(number=kept.case.number or ""), kept.batch)

    # --- paper ---

    def _show_paper(self, what: str) -> None:
        if self._paper is None:
            self._paper = CasePaperPage(self.desk)
            self._paper.said.connect(self.said)
            self._paper.shown.connect(self.shown)
            self._paper.closed.connect(self.over_closed)
        self._paper.open(what, self._case)

    # --- appearance ---

    def _make_buttons(self) -> dict[str, QPushButton]:
        told: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("history", self.tr("経過を書く (F4)"), self.write),
            ("turn", self.tr("状況(&Z)"), lambda: self._open_form("turn")),
            ("assign", self.tr("担当(&T)"), lambda: self._open_form("assign")),
            ("plan", self.tr("計画(&P)"), lambda: self._open_form("plan")),
            ("consent", self.tr("同意(&D)"), lambda: self._open_form("consent")),
            ("meeting", self.tr("会議(&K)"), lambda: self._open_form("meeting")),
            ("agency", self.tr("関係機関(&R)"), lambda: self._open_form("agency")),
            ("relative", self.tr("家族・関係者(&F)"), lambda: self._open_form("relative")),
            ("network", self.tr("支援ネットワーク図(&M)"), self.draw_network),
            ("record", self.tr("支援経過記録 (F7)"), self.print_record),
            ("open", self.tr("台帳で開く (F2)"), self.open_record),
        )
        made: dict[str, QPushButton] = {}
        for key, text, action in told:
            button = made[key] = QPushButton(text)
            button.clicked.connect(action)
        return made

    def _lay_out(self) -> None:
        rows = (
            ("history", "turn", "assign", "plan", "consent", "open"),
            ("meeting", "agency", "relative", "network", "record"),
        )
        column = page_column(self, 1)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addWidget(self._others)
        column.addWidget(self._actions)
        actions = QVBoxLayout(self._actions)
        actions.setContentsMargins(0, 0, 0, 0)
        actions.setSpacing(appearance.grid(1))
        for keys in rows:
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, 0)
            for key in keys:
                row.addWidget(self.buttons[key])
            row.addStretch(1)
            actions.addLayout(row)
        splitter = self._splitter
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self._below)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        column.addWidget(splitter, 1)
