"""まとめて変更: a field, its new value, the list of what will change, then 変更する."""

import functools
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.history import is_dated
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import Reference
from welfare_desktop.domain.values.contract import Marked, Value
from welfare_desktop.services import bulk_editing
from welfare_desktop.services.bulk_editing import BulkPlan
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.lines import labelled, line_of
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.reason_box import ReasonBox
from welfare_desktop.ui.records.day_line import DayLine
from welfare_desktop.ui.records.editors import Editor, make_editor
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.records.lookup import Lookup
from welfare_desktop.ui.records.reference_editor import ReferenceEditor
from welfare_desktop.ui.tasks import Task

SHOWN = 500


class BulkPage(QWidget):
    """Nothing is written before 変更する; the whole is one work that 元に戻す takes back."""

    closed = Signal()
    done = Signal(int, object)
    """So many records were changed, by this batch."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._lookup = Lookup(desk, self)
        self._chosen: Sequence[int] = ()
        self._plan: BulkPlan | None = None
        self._asked: Task | None = None
        self._editors: dict[str, Editor] = {}
        self._title = QLabel()
        appearance.set_role(self._title, "heading")
        self._field = QComboBox()
        self._field.setAccessibleName(self.tr("変更する項目"))
        self._field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._values = QStackedWidget()
        self._only_empty = QCheckBox(self.tr("空欄の記録だけ(入力済みは変えない)"))
        self._on = DayLine(self.tr("異動日"))
        self._on_row = line_of(labelled(self.tr("異動日"), self._on.inner), self._on)
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._table = PlainTable(
            self.tr("変更の内容"),
            [self.tr("名前"), self.tr("今の内容"), self.tr("変更後"), self.tr("変更できない理由")],
            (11, 13, 13, 18),
            3,
        )
        self._reason = ReasonBox(
            self.tr("変更の理由"), (self.tr("年度更新"), self.tr("訂正"), self.tr("一斉見直し")), 18
        )
        self._reason.begin_empty(self.tr("なくてもかまいません"))
        self._look_button = QPushButton(self.tr("変更の内容を確かめる (F12)"))
        self._look_button.clicked.connect(self._propose)
        self._carry = QPushButton(self.tr("変更する (F12)"))
        appearance.set_role(self._carry, "primary")
        self._carry.clicked.connect(self._carry_out)
        self._lay_out()
        self._field.currentIndexChanged.connect(self._on_field)
        self._only_empty.toggled.connect(self._forget_plan)
        self._on.edited.connect(self._forget_plan)
        let_enter_move(self)

    def open(self, chosen: Sequence[int]) -> None:
        """Begin with these records."""
        self._chosen = tuple(chosen)
        unit = words.label(self._look.unit)
        self._title.setText(
            self.tr("まとめて変更  {register}  {count}{unit}").format(
                register=words.label(self._look.kind.label), count=f"{len(chosen):,}", unit=unit
            )
        )
        if not self._field.count():
            for key in bulk_editing.offered(self._desk.workspace, self._look.kind.key):
                self._field.addItem(words.label(self._look.kind.label_of(key)), key)
        self._only_empty.setChecked(False)
        self._on_field()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """F12: show what would change; once that is shown, change it."""
        if self._carry.isEnabled():
            self._carry_out()
        elif self._look_button.isEnabled():
            self._propose()

    def _on_field(self) -> None:
        key = self._field.currentData()
        if key is None:
            return
        if key not in self._editors:
            held = self._look.kind.field(key).type
            editor = ReferenceEditor(held, self._lookup) if isinstance(held, Reference) else make_editor(held)
            editor.set_label(words.label(self._look.kind.label_of(key)))
            editor.edited.connect(self._forget_plan)
            self._editors[key] = editor
            self._values.addWidget(editor)
        for before, after in pairwise((self._field, self._editors[key].inner, self._on.inner, self._only_empty)):
            self.setTabOrder(before, after)
        self._on.put(self._desk.workspace.today())
        self._on_row.setVisible(is_dated(self._look.kind, key))
        self._editors[key].put(None)
        self._values.setCurrentWidget(self._editors[key])
        self._forget_plan()

    def _forget_plan(self) -> None:
        if self._asked is not None:
            self._asked.forget()
        self._plan = None
        self._carry.setEnabled(False)
        self._table.show_rows(())
        appearance.set_tone(self._state, "quiet")
        self._state.setText(
            self.tr("項目と新しい内容を入れて、変更の内容を確かめてください。空欄にすると内容を消します。")
        )

    def _value(self) -> Value | Problem:
        parsed = self._editors[self._field.currentData()].read()
        return parsed.value if isinstance(parsed, Marked) else parsed

    def _refuse(self, problem: str, where: Editor) -> None:
        """Say what has to be put right first, the cursor on it."""
        appearance.set_tone(self._state, "problem")
        self._state.setText(problem)
        where.focus()

    def _propose(self) -> None:
        value, key = self._value(), self._field.currentData()
        dated = is_dated(self._look.kind, key)
        if isinstance(value, Problem):
            self._refuse(words.problem_text(value), self._editors[key])
            return
        if dated and self._on.problem():
            self._refuse(self._on.problem(), self._on)
            return
        kind, workspace, chosen = self._look.kind.key, self._desk.workspace, self._chosen
        only_empty, day = self._only_empty.isChecked(), self._on.day() if dated else ""
        self._forget_plan()
        self._asked = self._desk.tasks.run(
            lambda _: bulk_editing.propose(workspace, kind, chosen, key, value, only_empty=only_empty, on=day),
            self._show,
            busy=self.tr("変更の内容を調べています"),
        )

    def _show(self, plan: BulkPlan) -> None:
        self._plan = plan
        rows = [
            (each.name, each.before, each.after or self.tr("(空欄)"), each.problem) for each in plan.changes[:SHOWN]
        ]
        self._table.show_rows(rows, late=frozenset(at for at, row in enumerate(rows) if row[3]))
        changing = len(plan.changing())
        refused = len(plan.changes) - changing
        parts = [self.tr("変更 {count}件").format(count=f"{changing:,}")]
        for count, text in (
            (plan.same, self.tr("すでに同じ内容 {count}件")),
            (plan.left, self.tr("入力済みのため変えない {count}件")),
            (refused, self.tr("変更できない {count}件")),
        ):
            parts += [text.format(count=f"{count:,}")] if count else []
        if len(plan.changes) > SHOWN:
            parts.append(self.tr("(表は先頭の{count}件)").format(count=SHOWN))
        appearance.set_tone(self._state, "check" if refused else "")
        self._state.setText("　".join(parts))
        self._carry.setEnabled(changing > 0)
        if changing:
            self._carry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _carry_out(self) -> None:
        plan, workspace, reason = self._plan, self._desk.workspace, self._reason.reason()
        if plan is not None:
            self._carry.setEnabled(False)
            self._desk.tasks.run(
                lambda progress: bulk_editing.carry_out(workspace, plan, reason, progress),
                functools.partial(self._on_carried, plan),
                busy=self.tr("変更しています"),
                thread="writer",
            )

    def _on_carried(self, plan: BulkPlan, batch: int) -> None:
        self._desk.tasks.announce(plan.kind, plan.changing())
        self.done.emit(len(plan.changing()), batch)

    def _lay_out(self) -> None:
        back = QPushButton(self.tr("一覧に戻る (Esc)"))
        back.clicked.connect(self.closed)
        fields = QGridLayout()
        fields.setHorizontalSpacing(appearance.grid(2))
        fields.setVerticalSpacing(appearance.grid(2))
        side = Qt.AlignmentFlag.AlignVCenter
        for row, (text, part, beside) in enumerate(
            (
                (self.tr("変更する項目"), self._field, self._on_row),
                (self.tr("新しい内容"), self._values, self._only_empty),
                (self.tr("変更の理由"), self._reason, self._look_button),
            )
        ):
            fields.addWidget(labelled(text, part), row, 0, Qt.AlignmentFlag.AlignRight | side)
            fields.addWidget(part, row, 1, side if part is self._values else Qt.AlignmentFlag.AlignLeft | side)
            fields.addWidget(beside, row, 2, Qt.AlignmentFlag.AlignLeft | side)
        fields.setColumnStretch(1, 1)
        foot = QFrame()
        appearance.set_role(foot, "bar")
        row = QHBoxLayout(foot)
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(self._carry)
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(3), appearance.grid(2), appearance.grid(3), 0)
        column.setSpacing(appearance.grid(2))
        column.addWidget(self._title)
        column.addLayout(fields)
        column.addWidget(self._state)
        column.addWidget(self._table, 1)
        column.addWidget(foot)
