"""The form of a record: its sections, what is wrong beside each field, 登録 at the foot."""

import functools
from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.problems import Problem, Refusal
from welfare_desktop.domain.records import Record, fields_of
from welfare_desktop.services import editing, searching
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Errand
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.leaving import leave_with
from welfare_desktop.ui.notices import Choice
from welfare_desktop.ui.records.day_line import DayLine
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.records.lookup import Lookup
from welfare_desktop.ui.records.sections import Sections

OVERTAKEN = "record.overtaken"
"""The refusal of a record that somebody else saved meanwhile."""


class RecordForm(QWidget):
    """Edits one record; `open` another one in it. Asks before anything unsaved is lost."""

    saved = Signal(object)
    """services.editing.Saved: the record as kept, and its batch."""
    closed = Signal()
    history_wanted = Signal(object)
    """Show the history of this record (id)."""
    removal_wanted = Signal(object)
    """Remove this record (id)."""
    errand_wanted = Signal(str, object)
    """Take the record (id) to a page of work (its key)."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._record: Record = look.kind.record()
        self._dirty = False
        self._then: Callable[[], None] | None = None
        self._saving = Errand(desk.tasks, self)
        self._saving.refused.connect(self._on_refused)
        self._saving.busy_changed.connect(self._on_busy)
        self._title = QLabel()
        appearance.set_role(self._title, "heading")
        self._sections = Sections(look, Lookup(desk, self))
        self._sections.edited.connect(self._on_edited)
        self._sections.completed.connect(self._put_foot_last, Qt.ConnectionType.QueuedConnection)
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._sections)
        self._lay_out()
        let_enter_move(self)
        for key, by in (("Ctrl+Down", 1), ("Ctrl+Up", -1)):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(functools.partial(self._step, by))

    # --- what the pages around it use ---

    def prepare(self) -> None:
        """Build the fields while nobody waits for them."""
        self._arrange()
        self._sections.begin()

    def open(self, record: Record, place: str = "", *, read_only: bool = False) -> None:
        """Show a record to edit; the field at `place` takes the focus, else the first."""
        self._record = record
        self._arrange()
        self._sections.put(record, read_only=read_only)
        self._set_dirty(False)
        self._read_only = read_only
        self._save_button.setVisible(not read_only)
        self._effective.put(self._desk.workspace.today())
        self._effective_row.hide()
        self._name_title()
        self._scroll.verticalScrollBar().setValue(0)
        self._more.setVisible(record.id > 0)
        self._remove.setVisible(not read_only)
        if place:
            self._sections.focus(place)
        else:
            self._sections.focus_first()

    def record(self) -> Record:
        """The record with everything written into the form that can be read."""
        return self._sections.take(self._record)

    def is_dirty(self) -> bool:
        return self._dirty

    def save(self) -> None:
        """Keep the record when nothing is wrong with it; otherwise go to the first problem.

        Once more while it is being kept means nothing: a new record would be made twice.
        """
        if self._read_only or self._saving.is_busy():
            return
        record = self.record()
        if self._finds_problems(record):
            self._then = None
            return
        workspace, kind = self._desk.workspace, self._look.kind.key
        day = self._effective.day() if self._asks_day() else ""
        self._saving.run(lambda _: editing.save(workspace, kind, record, day or None), self._on_saved, thread="writer")

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` once nothing unsaved is in the way; the clerk may go back instead."""
        if self._dirty:
            happened = self.tr("まだ登録していない変更があります。")
            leave_with(self._desk.notices, happened, self._save_and, lambda: self._set_dirty(False), then)
        else:
            then()

    def _save_and(self, then: Callable[[], None]) -> None:
        self._then = then
        self.save()

    # --- saving ---

    def _finds_problems(self, record: Record) -> bool:
        """Tell what has to be put right first, the cursor on it; whether there is any."""
        problems = {**editing.check(self._look.kind.key, record), **self._sections.problems()}
        self._tell(problems)
        if problems:
            self._sections.focus(next(iter(problems)))
            return True
        wrong = self._effective.problem() if self._asks_day() else ""
        if wrong:
            self._count.setText(f"! {wrong}")
            self._effective.focus()
        return bool(wrong)

    def _asks_day(self) -> bool:
        """Whether a dated fact of an existing record changed: its 異動日 is asked then."""
        return self._effective_row.isVisibleTo(self)

    def _on_busy(self) -> None:
        self._save_button.setEnabled(not self._saving.is_busy())

    def _on_saved(self, saved: editing.Saved) -> None:
        self._record = saved.record
        self._set_dirty(False)
        self._desk.tasks.announce(self._look.kind.key, [saved.record.id])
        then, self._then = self._then, None
        self.saved.emit(saved)
        if then is not None:
            then()

    def _on_refused(self, refusal: Refusal) -> None:
        self._then = None
        if refusal.code == OVERTAKEN:
            self._on_overtaken(refusal)
        else:
            self._desk.notices.refuse(refusal)

    def _on_overtaken(self, refusal: Refusal) -> None:
        """Somebody saved meanwhile: the clerk sees theirs, or goes back to what was typed."""
        happened, safe, todo = words.refusal_parts(refusal)
        choice = self._desk.notices.decide(
            happened,
            "\n".join(part for part in (safe, todo) if part),
            (Choice("see", self.tr("最新の内容を開く"), dangerous=True), Choice("keep", self.tr("入力を残して戻る"))),
        )
        if choice == "see":
            workspace, kind, record = self._desk.workspace, self._look.kind.key, self._record.id
            self._desk.tasks.run(lambda _: searching.record(workspace, kind, record), self.open)

    def _step(self, by: int) -> None:
        """Ctrl+↓ and Ctrl+↑: from section to section."""
        self._sections.step(by)

    def _tell(self, problems: Mapping[str, Problem]) -> None:
        self._sections.tell(problems)
        count = len(problems)
        self._count.setText(self.tr("! 直すところが{count}か所あります。").format(count=count) if count else "")

    # --- appearance ---

    def _on_edited(self, key: str = "") -> None:
        self._set_dirty(True)
        facts = fields_of(self._look.kind.record)
        if self._record.id and key in facts and facts[key].dated:
            self._effective_row.show()
        self._name_title()

    def _set_dirty(self, dirty: bool) -> None:
        self._dirty = dirty
        self._count.setText("")
        self._state.setText(self.tr("変更あり(未登録)") if dirty else "")

    def _name_title(self) -> None:
        kind = self._look.kind
        name = self._look.called(self.record()) or self.tr("(名前なし)")
        new = self.tr("新規") if not self._record.id else ""
        title = self.tr("{register}  {name}  {new}").format(register=words.label(kind.label), name=name, new=new)
        self._title.setText(title.rstrip())

    def _lay_out(self) -> None:
        self._state = QLabel()
        appearance.set_tone(self._state, "check")
        self._count = QLabel()
        appearance.set_tone(self._count, "problem")
        self._read_only = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self._scroll, 1)
        column.addWidget(self._make_foot())

    def _make_head(self) -> QWidget:
        head = QFrame()
        appearance.set_role(head, "top")
        row = QHBoxLayout(head)
        row.setContentsMargins(appearance.grid(3), appearance.grid(1.5), appearance.grid(3), appearance.grid(1.5))
        row.addWidget(self._title)
        row.addWidget(self._state)
        row.addStretch(1)
        required = QLabel(self.tr("※ は必ず記入する項目です　Ctrl+↓↑ 次・前の見出しへ"))
        appearance.set_tone(required, "quiet")
        row.addWidget(required)
        return head

    def _make_foot(self) -> QWidget:
        foot = QFrame()
        appearance.set_role(foot, "bar")
        self._effective = DayLine(self.tr("異動日"))
        self._effective_row = QWidget()
        effective = QHBoxLayout(self._effective_row)
        effective.setContentsMargins(0, 0, 0, 0)
        effective.addWidget(QLabel(self.tr("異動日(変更があった日)")))
        effective.addWidget(self._effective)
        self._save_button = QPushButton(icon("check", appearance.on_accent), self.tr("登録 (F12)"))
        appearance.set_role(self._save_button, "primary")
        self._save_button.clicked.connect(self.save)
        self._back = QPushButton(self.tr("一覧に戻る (Esc)"))
        self._back.clicked.connect(lambda: self.leave(self.closed.emit))
        row = QHBoxLayout(foot)
        row.setContentsMargins(appearance.grid(3), appearance.grid(1.5), appearance.grid(3), appearance.grid(1.5))
        row.setSpacing(appearance.grid(2))
        row.addWidget(self._back)
        row.addWidget(self._make_more())
        row.addStretch(1)
        row.addWidget(self._count)
        row.addWidget(self._effective_row)
        row.addWidget(self._save_button)
        return foot

    def _make_more(self) -> QToolButton:
        """What can be done with the whole record."""
        self._more = QToolButton()
        appearance.set_role(self._more, "plain")
        self._more.setText(self.tr("この記録 ▾"))
        self._more.setAccessibleName(self.tr("この記録のメニュー"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._more)
        menu.addAction(icon("history"), self.tr("変更の履歴"), lambda: self.history_wanted.emit(self._record.id))
        menu.addAction(self.tr("写真・書類の添付について"), self._tell_of_attachments)
        self._remove = QAction(icon("trash"), self.tr("削除…"), self)
        self._remove.triggered.connect(lambda: self.removal_wanted.emit(self._record.id))
        for work, label in self._look.errands:
            menu.addAction(words.label(label), functools.partial(self._on_errand, work))
        menu.addAction(self._remove)
        self._more.setMenu(menu)
        return self._more

    def _tell_of_attachments(self) -> None:
        """Files are kept elsewhere: said where clerks look for the place to attach one."""
        said = self.tr("このソフトは、写真や PDF などのファイルを保存しません。")
        where = self.tr("紙や共有フォルダーにある書類は、備考などに置き場所を書いてください。")
        self._desk.notices.decide(said, where, (Choice("close", self.tr("閉じる")),))

    def _on_errand(self, work: str) -> None:
        self.errand_wanted.emit(work, self._record.id)

    def _put_foot_last(self) -> None:
        """Tab goes from the last section to the foot, though the foot was made first."""
        window = self.window()
        last = window.previousInFocusChain()  # from the end, where the newest section stands: the chain is long
        while last is not None and last is not window and not self._sections.isAncestorOf(last):
            last = last.previousInFocusChain()
        for before, after in pairwise(
            (last or self._sections, self._back, self._more, self._effective.inner, self._save_button)
        ):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._sections.arrange(self.window().width() / appearance.scale())
