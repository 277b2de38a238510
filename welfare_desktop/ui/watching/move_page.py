"""異動: one household, what happens to it, and what that changes, before anything is written."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.record_rows import value_at
from welfare_desktop.domain.registers.households import HOUSEHOLDS, Household
from welfare_desktop.domain.values import Reference, short_era
from welfare_desktop.services import searching
from welfare_desktop.services.watching import moving, pasts
from welfare_desktop.services.watching.moving import KIND, Moved, Proposal, Told
from welfare_desktop.services.watching.pasts import Past
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.notices import Choice
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.records.lookup import Lookup
from welfare_desktop.ui.records.reference_editor import ReferenceEditor
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.tasks import Task
from welfare_desktop.ui.watching.move_form import MoveForm
from welfare_desktop.ui.work_page import WorkPage

_REST_MS = 150


class MovePage(WorkPage):
    """The household is the one chosen in the list, or found by name here."""

    counted: ClassVar[str] = KIND

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._household: Household | None = None
        self._proposal: Proposal | None = None
        self._asked: Task | None = None
        lookup = Lookup(desk, self)
        self._find = ReferenceEditor(Reference(KIND), lookup)
        self.form = MoveForm(lookup, desk.workspace.today())
        heads = (self.tr("変わること"), self.tr("変更前"), self.tr("変更後"))
        self.changes = PlainTable(self.tr("変わること"), heads, (13, 6, 8), 2)
        heads = (self.tr("異動履歴"), self.tr("内容"), self.tr("から"), self.tr("まで"))
        self.history = PlainTable(self.tr("異動履歴"), heads, (6, 8, 4.5, 4.5), 1)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_none()

    # --- what the window uses ---

    def enter(self, district: int | None) -> None:
        del district
        listed = self._listed()
        if self.is_dirty() or (self._household is not None and listed in (0, self._household.id)):
            return
        if listed:
            self.take(listed)

    def take(self, record: int) -> None:
        """Look at this household."""
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: searching.record(workspace, KIND, record), self._show_household)

    def focus(self) -> None:
        if self._household is None:
            self._find.focus()
        else:
            self.form.focus()

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        if self.is_dirty():
            return  # what is typed stays; should the household have changed, registering it says so
        if self._household is not None and kind in (KIND, "") and (not ids or self._household.id in ids):
            household = self._household.id
            workspace = self.desk.workspace
            self.desk.tasks.run(
                lambda _: searching.record(workspace, KIND, household),
                self._show_household,
                failed=lambda _: self._show_none(),
            )

    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"F12": self.save} if self._household is not None and self._may_edit() else {}

    def is_dirty(self) -> bool:
        return self._household is not None and self.form.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        if not self.is_dirty():
            then()
            return
        choice = self.desk.notices.decide(
            self.tr("まだ登録していない異動があります。"),
            self.tr("破棄すると、いま入力した内容は残りません。"),
            (Choice("drop", self.tr("破棄する"), dangerous=True), Choice("back", self.tr("戻る"))),
        )
        if choice == "drop" and self._household is not None:
            self.form.show_household(self._household)
            then()

    def back(self) -> None:
        """Esc: another household."""
        self.leave(self._find.focus)

    def save(self) -> None:
        """F12: carry the plan out."""
        if self._household is None or not self._may_edit():
            return
        workspace, household, request = self.desk.workspace, self._household, self.form.request()

        def work(_: object) -> Proposal | Moved:
            proposal = moving.propose(workspace, household, request)
            return moving.carry_out(workspace, proposal.plan) if proposal.may_be_carried_out else proposal

        self._keeping.keep(work, self._on_answer)

    # --- the household ---

    def _may_edit(self) -> bool:
        return allows(self.desk.workspace.clerk.roles, "records.edit", KIND)

    def _listed(self) -> int:
        """The household chosen in the list beside this page."""
        stack = self.parentWidget()
        pages = stack.findChildren(RegisterPage) if stack is not None else []
        return next((page.table.current_id() for page in pages if page.look.kind.key == KIND), 0)

    def _show_household(self, record: object) -> None:
        if not isinstance(record, Household):
            return
        self._household = record
        self._title.setText(
            self.tr("{name} さんの世帯").format(name=value_at(record, HOUSEHOLDS.column(HOUSEHOLDS.name).place) or "")
        )
        self._find.put(record.id)
        self._body.show()
        self.answers_changed.emit()
        self._open.setEnabled(True)
        self.form.show_household(record)
        if self.focusWidget() is self._find.line:
            self.form.focus()
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: pasts.past(workspace, record), self._show_history)

    def _show_history(self, found: Sequence[Past]) -> None:
        self.history.show_rows(
            [(words.label(each.label), words.label(each.text), _day(each.since), _day(each.until)) for each in found]
        )

    def _show_none(self) -> None:
        self._household = None
        self._title.setText(self.tr("世帯を一覧で選んでからこの画面を開くか、左の欄で探してください。"))
        self._body.hide()
        self.answers_changed.emit()
        self._open.setEnabled(False)
        self._save.setEnabled(False)

    def _on_found(self) -> None:
        chosen = self._find.read()
        if isinstance(chosen, int) and (self._household is None or chosen != self._household.id):
            self.leave(lambda: self.take(chosen))

    # --- the plan ---

    def _propose(self) -> None:
        if self._household is None:
            return
        if self._asked is not None:
            self._asked.forget()
        workspace, household, request = self.desk.workspace, self._household, self.form.request()
        self._asked = self.desk.tasks.run(lambda _: moving.propose(workspace, household, request), self._show_plan)

    def _show_plan(self, proposal: Proposal) -> None:
        self._proposal = proposal
        self.form.ask(proposal.problems)
        rows = [_texts(each) for each in proposal.lines]
        self.changes.show_rows(rows)
        told = " ".join(words.problem_text(problem) for problem in proposal.problems.values())
        appearance.set_tone(self._told, "check" if told else "quiet")
        nothing = self.tr("まだ変わることがありません。")
        ready = self.tr("この{count}か所が変わります。登録したあとで元に戻せます。").format(count=len(rows))
        self._told.setText(f"◆ {told}" if told else ready if rows else nothing)
        self._save.setEnabled(proposal.may_be_carried_out and self._may_edit())

    def _on_answer(self, answer: Proposal | Moved) -> None:
        if isinstance(answer, Proposal):
            self._show_plan(answer)
            self.form.go_to(next(iter(answer.problems), ""))
            return
        text = self.tr("異動を登録しました")
        if answer.split_off:
            text = self.tr("世帯を分けて登録しました")
        self.said.emit(text, answer.batch)
        self.desk.tasks.announce(KIND, answer.ids)
        if self._household is not None:
            self.take(self._household.id)

    def _on_open(self) -> None:
        if self._household is not None:
            self.record_wanted.emit(KIND, self._household.id)

    def _on_join(self) -> None:
        """Two households become one in the list, where both can be chosen."""
        self.list_wanted.emit(KIND, ())
        self.said.emit(self.tr("一覧で2件を選び、F6で比べて統合します"), 0)

    # --- appearance ---

    def _make_parts(self) -> None:
        self._find.set_label(self.tr("世帯を探す"))
        self._title, self._told = QLabel(), QLabel()
        for label in (self._title, self._told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        appearance.set_role(self._title, "heading")
        self._open = QPushButton(self.tr("世帯の記録を開く(&O)"))
        self._join = QPushButton(self.tr("ほかの世帯と統合(&U)…"))
        self._save = QPushButton(icon("check", appearance.on_accent), self.tr("この内容で登録 (F12)"))
        self._keeping = Keeping(self.desk.tasks, self, self._save)
        appearance.set_role(self._save, "primary")
        self._save.setVisible(self._may_edit())

    def _lay_out(self) -> None:
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(appearance.grid(2), 0, 0, 0)
        beside.addWidget(self.changes, 3)
        beside.addWidget(self.history, 2)
        self._body = QSplitter()
        self._body.setChildrenCollapsible(False)
        self._body.addWidget(scroll)
        self._body.addWidget(right)
        self._body.setSizes([appearance.text_width(24), appearance.text_width(30)])
        foot = QFrame()
        appearance.set_role(foot, "bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, appearance.grid(1.5), 0, appearance.grid(1.5))
        row.addWidget(self._open)
        row.addWidget(self._told, 1)
        row.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(2), appearance.grid(2), appearance.grid(2), 0)
        column.setSpacing(appearance.grid(1.5))
        column.addWidget(line_of(QLabel(self.tr("世帯")), self._find, None, self._title, 1, self._join))
        column.addWidget(self._body, 1)
        column.addStretch(0)
        column.addWidget(foot)

    def _connect(self) -> None:
        self._find.edited.connect(self._on_found)
        self.form.edited.connect(self._rest.start)
        self._rest.timeout.connect(self._propose)
        self._open.clicked.connect(self._on_open)
        self._join.clicked.connect(self._on_join)
        self._save.clicked.connect(self.save)


def _texts(line: Told) -> tuple[str, str, str]:
    fact = "  ".join(part for part in (line.of, words.label(line.label)) if part)
    return fact, line.before or "―", line.after or "―"


def _day(day: str | None) -> str:
    """A day for a narrow column, in the chosen calendar."""
    if not day:
        return ""
    return day.replace("-", "/") if words.uses_western_calendar() else short_era(day)
