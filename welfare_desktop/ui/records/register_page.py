"""The page of one register: its list, and the form and the history over it."""

import functools
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.records import Record
from welfare_desktop.services import editing, searching
from welfare_desktop.ui import words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.importing.pasting import Pasting
from welfare_desktop.ui.records.form import RecordForm
from welfare_desktop.ui.records.history import HistoryPage
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.records.register_list import RegisterList
from welfare_desktop.ui.records.removal import Removal
from welfare_desktop.ui.tasks import Progress, Task

_CALM_MS = 400
"""So long after a tab was chosen its form is made, while the clerk still reads the list."""


class RegisterPage(QStackedWidget):
    """Everything about one register. The main window tells it the district and which key was pressed."""

    said = Signal(str, object)
    """A message for the foot line, and the batch it could take back (0 for none; ids need more than Qt's int)."""
    receipt_wanted = Signal(object)
    """Show a list of the city (id of its receipt) because of which a record was ended."""
    errand_wanted = Signal(str, object)
    """Take a record (id) to a page of work (its key)."""
    opened = Signal(object)
    """A record that was there already (id) stands in the form now."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self.look = look
        self._desk = desk
        self.list = RegisterList(look, desk)
        self.list.said.connect(self.said)
        self.bar, self.table, self.model = self.list.bar, self.list.table, self.list.model
        self.summary = self.list.summary
        self.addWidget(self.list)
        self.savers: dict[QWidget, Callable[[], None]] = {}
        """What F12 does on the pages that are shown over the list."""
        self.step_back: Callable[[], bool] = lambda: False
        """Esc over a page that others show here: whether they went one back."""
        self._form: RecordForm | None = None
        self._asked: Task | None = None
        self._history: HistoryPage | None = None
        self.pasting = Pasting(desk, look.kind.key, self, self.close_overlay)
        self._connect()
        self._calm = QTimer(self, interval=_CALM_MS, singleShot=True)
        self._calm.timeout.connect(self._prepare_form)

    # --- what the main window uses ---

    def enter(self, district: int | None) -> None:
        """The tab was chosen, or the district: show the list for it."""
        if self._form is None:
            self._calm.start()
        self.list.enter(district)

    def focus(self) -> None:
        """Put the cursor where a clerk begins: the search box, or the open form."""
        if self.shows_list():
            self.list.focus()

    def search(self) -> None:
        """F3: back to the list, the cursor in the search box."""
        self.leave(self._search)

    def _search(self) -> None:
        self.setCurrentWidget(self.list)
        self.focus()

    def listing(self) -> Listing:
        """What the list shows."""
        return self.list.listing()

    def refresh(self) -> None:
        """Ask for the list anew."""
        self.list.refresh()

    def look_again(self, ids: frozenset[int]) -> None:
        """Records of this kind changed: these, or many when no id is named."""
        self.list.look_again(ids, shown=self.isVisible())

    def show_only(self, conditions: Sequence[Condition]) -> None:
        """Show the records these conditions hold for."""
        self.close_overlay()
        self.bar.put(conditions)

    def shows_list(self) -> bool:
        """Whether nothing stands over the list."""
        return self.currentWidget() is self.list

    def shows_form(self) -> bool:
        """Whether a form stands over the list."""
        return self._form is not None and self.currentWidget() is self._form

    def answers_save(self) -> bool:
        """Whether F12 does something on what is shown now."""
        return self.may_edit() and self.currentWidget() in self.savers

    def is_dirty(self) -> bool:
        """Whether a form with unsaved changes is open."""
        return self.pasting.is_dirty() or (self._form is not None and self.shows_form() and self._form.is_dirty())

    def may_edit(self) -> bool:
        """Whether this clerk may change records of this register."""
        return allows(self._desk.workspace.clerk.roles, "records.edit", self.look.kind.key)

    def add(self) -> None:
        """F4: a new record, in the chosen district."""
        if not self.may_edit():
            return
        self.leave(self._add)

    def edit(self) -> None:
        """F2 or Enter: the current record in its form."""
        if self.shows_list() and self.table.current_id():
            self._open(self.table.current_id())

    def open_record(self, record: int) -> None:
        """A record in its form, whether the list shows it or not."""
        self.leave(functools.partial(self._open, record))

    def show_history(self) -> None:
        """The history of the current record."""
        record = self.table.current_id()
        if record and self.shows_list():
            self._show_history(record)

    def _show_history(self, record: int) -> None:
        if self._history is None:
            self._history = HistoryPage(self._desk)
            self._history.closed.connect(self.close_overlay)
            self._history.said.connect(self.said)
            self._history.receipt_wanted.connect(self.receipt_wanted)
            self.addWidget(self._history)
        self.setCurrentWidget(self._history)
        kind, workspace = self.look.kind.key, self._desk.workspace
        open_it = functools.partial(self._history.open, kind, record)
        self._desk.tasks.run(
            lambda _: searching.names(workspace, kind, [record]), lambda names: open_it(names.get(record, ""))
        )

    def remove(self) -> None:
        """削除…: the current record, once the clerk has decided so and said why."""
        record = self.table.current_id()
        if record and self.may_edit():
            self._ask_removal(record)

    def _ask_removal(self, record: int) -> None:
        removal = Removal(self._desk, self.look.kind, record, self)
        removal.removed.connect(self._on_removed)
        removal.end_wanted.connect(functools.partial(self._open, record, self.look.ended_place()))
        removal.ask()

    def save(self) -> None:
        """F12: keep what the form says, or go on with what is shown over the list."""
        shown = self.currentWidget()
        if shown in self.savers:
            self.savers[shown]()

    def back(self) -> None:
        """Esc: from form or history to the list, from the list to the search box, which it empties."""
        if self.shows_list():
            if not self.bar.step_back():
                self.focus()
        elif not self.step_back():
            self.leave(self.close_overlay)

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` once no unsaved form is in the way."""
        if self._form is not None and self.shows_form():
            self._form.leave(then)
        else:
            self.pasting.leave(then)

    def close_overlay(self) -> None:
        """Back to the list."""
        if not self.shows_list():
            self.setCurrentWidget(self.list)
            self.table.enter()

    # --- the form ---

    def _add(self) -> None:
        kind, district, workspace = self.look.kind.key, self.list.district, self._desk.workspace
        self._ask(lambda _: editing.blank(workspace, kind, district), self._open_form)

    def _open(self, record_id: int, place: str = "") -> None:
        """Open a record, with the focus on the field at `place`."""
        kind, workspace = self.look.kind.key, self._desk.workspace
        self._ask(lambda _: searching.opened(workspace, kind, record_id), lambda record: self._open_form(record, place))

    def _ask(self, work: Callable[[Progress], Record], then: Callable[[Record], None]) -> None:
        """Ask for what the form shall show; the newest question wins."""
        if self._asked is not None:
            self._asked.forget()
        self._asked = self._desk.tasks.run(work, then)

    def _open_form(self, record: Record, place: str = "") -> None:
        """Show a record in the form, once nothing typed there meanwhile is in the way."""
        if self.shows_form() and self._form is not None and self._form.is_dirty():
            self._form.leave(functools.partial(self._show_form, record, place))
        else:
            self._show_form(record, place)

    def _show_form(self, record: Record, place: str) -> None:
        form = self._made_form()
        self.setCurrentWidget(form)
        form.open(record, place, read_only=not self.may_edit())
        if record.id:
            self.opened.emit(record.id)

    def _prepare_form(self) -> None:
        if self.isVisible():  # the clerk has not gone on meanwhile
            self._made_form().prepare()

    def _made_form(self) -> RecordForm:
        if self._form is None:
            self._form = RecordForm(self.look, self._desk)
            self._form.closed.connect(self.close_overlay)
            self._form.saved.connect(self._on_saved)
            self._form.history_wanted.connect(self._on_history_wanted)
            self._form.removal_wanted.connect(self._on_removal_wanted)
            self._form.errand_wanted.connect(self._go_on_errand)
            self.savers[self._form] = self._form.save
            self.addWidget(self._form)
        return self._form

    def _on_removed(self, batch: int) -> None:
        self.close_overlay()
        self.said.emit(self.tr("削除しました"), batch)

    def _go_on_errand(self, work: str, record: int = 0) -> None:
        wanted = record or self.table.current_id()
        self.leave(lambda: self.errand_wanted.emit(work, wanted))

    def _on_errand_chosen(self, work: str) -> None:
        self._go_on_errand(work)

    def _on_history_wanted(self, record: int) -> None:
        self.leave(functools.partial(self._show_history, record))

    def _on_removal_wanted(self, record: int) -> None:
        self.leave(functools.partial(self._ask_removal, record))

    def _on_saved(self, saved: editing.Saved) -> None:
        self.close_overlay()
        self.table.select_when_listed(saved.record.id)
        text = self.tr("登録しました") if saved.batch else self.tr("変更はありませんでした")
        self.said.emit(text, saved.batch)

    # --- what the list offers ---

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.table.may_paste = self.pasting.may_paste
        self.table.paste_wanted.connect(lambda: self.pasting.paste(self.model.columns))
        history = QAction(self.tr("変更の履歴(&H)"), self)
        history.triggered.connect(self.show_history)
        edit = QAction(self.tr("編集(&E)"), self)
        edit.triggered.connect(self.edit)
        remove = QAction(icon("trash"), self.tr("削除…(&D)"), self)
        remove.triggered.connect(self.remove)
        self.table.actions_offered = (edit, history, remove) if self.may_edit() else (history,)
        for work, label in self.look.errands if self.may_edit() else ():
            errand = QAction(words.label(label), self)
            errand.triggered.connect(functools.partial(self._on_errand_chosen, work))
            self.table.actions_offered = (*self.table.actions_offered, errand)
