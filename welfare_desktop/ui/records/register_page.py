"""The page of one register: search bar, list and summary; the form and the history open over them."""

import functools
from array import array
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.records import Record
from welfare_desktop.services import choosing, editing, searching
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.importing.pasting import Pasting
from welfare_desktop.ui.records.column_chooser import ColumnChooser
from welfare_desktop.ui.records.copying import as_text
from welfare_desktop.ui.records.form import RecordForm
from welfare_desktop.ui.records.history import HistoryPage
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.records.removal import Removal
from welfare_desktop.ui.records.search_bar import SearchBar
from welfare_desktop.ui.records.summary import Summary
from welfare_desktop.ui.records.table import RecordTable
from welfare_desktop.ui.records.table_model import PAGE_ROWS, RecordTableModel, Row
from welfare_desktop.ui.tasks import Progress, Task

Answer = TypeVar("Answer")

_REST_MS = 200
"""So long after the last letter typed all ids of a long list are fetched: that keeps the reader busy."""
_CALM_MS = 400
"""So long after a tab was chosen its form is made, while the clerk still reads the list."""


class RegisterPage(QStackedWidget):
    """Everything about one register. The main window tells it the district and which key was pressed."""

    said = Signal(str, object)
    """A message for the foot line, and the batch it could take back (0 for none; ids need more than Qt's int)."""
    errand_wanted = Signal(str, object)
    """Take a record (id) to a page of work (its key)."""
    opened = Signal(object)
    """A record that was there already (id) stands in the form now."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self.look = look
        self._desk = desk
        self._district: int | None = None
        self._order, self._descending = look.order, False
        self._asked: Task | None = None
        self._enters = False
        self._stale = True
        self._shown: Listing | None = None
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._ask_all)
        self.bar = SearchBar(look)
        self.model = RecordTableModel(look.kind, look.columns, words.label(look.ended_word), self._fetch)
        self.model.setParent(self)
        self.table = RecordTable(look, self.model, desk.preferences)
        self.summary = Summary(look, desk)
        self.step_back: Callable[[], bool] = lambda: False
        """Esc over a page that others show here: whether they went one back."""
        self._empty = QLabel()
        self._form: RecordForm | None = None
        self._history: HistoryPage | None = None
        self.pasting = Pasting(desk, look.kind.key, self, self.close_overlay)
        self._lay_out()
        self._connect()
        kind, workspace = look.kind.key, desk.workspace
        desk.tasks.run(lambda _: choosing.columns(workspace, kind), self._take_columns)
        self._calm = QTimer(self, interval=_CALM_MS, singleShot=True)
        self._calm.timeout.connect(lambda: self._made_form().prepare())

    # --- what the main window uses ---

    def enter(self, district: int | None) -> None:
        """The tab was chosen, or the district: show the list for it."""
        if self._form is None:
            self._calm.start()
        if self._shown is None or district != self._district:
            self._district = district
            self.refresh()
        elif self._stale:
            self._renew(frozenset())

    def focus(self) -> None:
        """Put the cursor where a clerk begins: the search box, or the open form."""
        if self.currentWidget() is self._list:
            self.bar.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.bar.line.selectAll()

    def search(self) -> None:
        """F3: back to the list, the cursor in the search box."""
        self.leave(self._search)

    def _search(self) -> None:
        self.setCurrentWidget(self._list)
        self.focus()

    def listing(self) -> Listing:
        """What the list shows."""
        return Listing(
            self.look.kind.key,
            self.bar.text(),
            self._district,
            self.bar.conditions(),
            self._order,
            self._descending,
            self.bar.shows_ended(),
        )

    def refresh(self) -> None:
        """Ask for another list: its first page at once, the rest when the typing pauses. The newest answer wins."""
        listing, workspace, keys = self.listing(), self._desk.workspace, self.model.fetched
        self._ask(
            lambda _: searching.first(workspace, listing, keys, PAGE_ROWS),
            functools.partial(self._take_first, listing, keys),
        )

    def look_again(self, ids: frozenset[int]) -> None:
        """Records of this kind changed: these, or many when no id is named."""
        self._stale = True
        if self.isVisible():
            self._renew(ids)

    def show_only(self, conditions: Sequence[Condition]) -> None:
        """Show the records these conditions hold for."""
        self.close_overlay()
        self.bar.put(conditions)

    def shows_list(self) -> bool:
        """Whether nothing stands over the list."""
        return self.currentWidget() is self._list

    def shows_form(self) -> bool:
        """Whether a form stands over the list."""
        return self._form is not None and self.currentWidget() is self._form

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
        if self.currentWidget() is self._list and self.table.current_id():
            self._open(self.table.current_id())

    def open_record(self, record: int) -> None:
        """A record in its form, whether the list shows it or not."""
        self.leave(functools.partial(self._open, record))

    def show_history(self) -> None:
        """The history of the current record."""
        record = self.table.current_id()
        if not record or self.currentWidget() is not self._list:
            return
        if self._history is None:
            self._history = HistoryPage(self._desk)
            self._history.closed.connect(self.close_overlay)
            self._history.said.connect(self.said)
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
            removal = Removal(self._desk, self.look.kind, record, self)
            removal.removed.connect(self._on_removed)
            removal.end_wanted.connect(functools.partial(self._open, record, self.look.ended_place()))
            removal.ask()

    def save(self) -> None:
        """F12: keep what the form says."""
        if self._form is not None and self.shows_form():
            self._form.save()

    def back(self) -> None:
        """Esc: from form or history to the list, from the list to the search box, which it empties."""
        if self.currentWidget() is self._list:
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
        if self.currentWidget() is not self._list:
            self.setCurrentWidget(self._list)
            self.table.enter()

    # --- the list ---

    def _fetch(self, ids: Sequence[int], keys: Sequence[str], then: Callable[[Sequence[Row]], None]) -> Task:
        kind, workspace = self.look.kind.key, self._desk.workspace
        return self._desk.tasks.run(lambda _: searching.rows(workspace, kind, ids, keys), then)

    def _ask(self, work: Callable[[Progress], Answer], then: Callable[[Answer], None]) -> None:
        self._rest.stop()
        if self._asked is not None:
            self._asked.forget()
        self._asked = self._desk.tasks.run(work, then)

    def _renew(self, ids: frozenset[int]) -> None:
        """The same list, in which records changed: scroll bar and selection stay."""
        if ids:
            self.model.refresh(ids)
        else:
            self.model.refresh_all()
        self._ask_all()
        self.summary.refresh()

    def _ask_all(self) -> None:
        listing, workspace = self.listing(), self._desk.workspace
        self._ask(lambda _: searching.ids(workspace, listing), functools.partial(self._take_all, listing))

    def _take_first(self, listing: Listing, keys: tuple[str, ...], found: tuple["array[int]", Sequence[Row]]) -> None:
        ids, rows = found
        self._take(listing)
        self.model.set_ids(ids, rows if keys == self.model.fetched else ())
        self._show_empty(listing, empty=not ids)
        if self._enters and ids:
            self.table.selectRow(0)
        self._enters = False
        if len(ids) < PAGE_ROWS:
            self.bar.show_count(len(ids))
        else:
            self.bar.show_count(None)
            self._rest.start()

    def _take_all(self, listing: Listing, ids: "array[int]") -> None:
        if listing == self._shown:
            self.model.complete(ids)
        else:
            self.model.set_ids(ids)
        self._take(listing)
        self.bar.show_count(len(ids))
        self._show_empty(listing, empty=not ids)

    def _take(self, listing: Listing) -> None:
        self._stale = False
        self._shown = listing
        self.table.matches.search(listing.text)
        self.summary.search(listing.text)

    def _show_empty(self, listing: Listing, *, empty: bool) -> None:
        narrowed = bool(listing.text or listing.conditions or listing.district is not None)
        if narrowed:
            text = self.tr(
                "当てはまる記録がありません。検索の言葉や条件、校(地)区、終了した記録の表示を変えてみてください。"
            )
        else:
            text = self.tr("まだ登録がありません。F9で昨年度の台帳を取り込むか、Ctrl+Nで1件ずつ登録できます。")
        self._empty.setText(text)
        self._empty.setVisible(empty)
        self.table.setVisible(not empty)

    def _enter_list(self) -> None:
        """↓ or Enter in the search box: to the first of what was asked for, which may still be on its way."""
        self._enters = self.listing() != self._shown
        if self._enters and self.table.isVisible():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.enter()

    def _on_order(self, key: str, descending: bool) -> None:
        self._order, self._descending = key, descending
        self.refresh()

    def _take_columns(self, columns: Sequence[str]) -> None:
        if columns and tuple(columns) != self.model.columns:
            self.model.set_columns(columns)
            self.table.restore_widths()
            self.table.show_order(self._order, descending=self._descending)

    def _choose_columns(self) -> None:
        chooser = ColumnChooser(self.look.kind, self.model.columns, self)
        chooser.accepted.connect(lambda: self._keep_columns(chooser.columns()))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _keep_columns(self, columns: Sequence[str]) -> None:
        if columns:
            self._take_columns(columns)
            kind, workspace = self.look.kind.key, self._desk.workspace
            self._desk.tasks.run(lambda _: choosing.keep_columns(workspace, kind, columns), thread="writer")

    def _copy(self, ids: Sequence[int]) -> None:
        work = functools.partial(as_text, self._desk.workspace, self.look.kind.key, ids, self.model.columns)
        put = functools.partial(self._put_on_clipboard, len(ids))
        self._desk.tasks.run(work, put, busy=self.tr("コピーしています"))

    def _put_on_clipboard(self, count: int, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("{count}件をコピーしました。表計算に貼り付けられます").format(count=f"{count:,}"), 0)

    # --- the form ---

    def _add(self) -> None:
        kind, district, workspace = self.look.kind.key, self._district, self._desk.workspace
        self._desk.tasks.run(lambda _: editing.blank(workspace, kind, district), self._open_form)

    def _open(self, record_id: int, place: str = "") -> None:
        """Open a record, with the focus on the field at `place`."""
        kind, workspace = self.look.kind.key, self._desk.workspace
        self._desk.tasks.run(
            lambda _: searching.record(workspace, kind, record_id), lambda record: self._open_form(record, place)
        )

    def _open_form(self, record: Record, place: str = "") -> None:
        form = self._made_form()
        self.setCurrentWidget(form)
        form.open(record, place, read_only=not self.may_edit())
        if record.id:
            self.opened.emit(record.id)

    def _made_form(self) -> RecordForm:
        if self._form is None:
            self._form = RecordForm(self.look, self._desk)
            self._form.closed.connect(self.close_overlay)
            self._form.saved.connect(self._on_saved)
            self._form.history_wanted.connect(lambda: self.leave(self._go_to_history))
            self._form.removal_wanted.connect(lambda: self.leave(self.remove))
            self._form.errand_wanted.connect(self._go_on_errand)
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

    def _go_to_history(self) -> None:
        self.close_overlay()
        self.show_history()

    def _on_saved(self, saved: editing.Saved) -> None:
        self.close_overlay()
        self.table.select_when_listed(saved.record.id)
        text = self.tr("登録しました") if saved.batch else self.tr("変更はありませんでした")
        self.said.emit(text, saved.batch)

    # --- appearance ---

    def _lay_out(self) -> None:
        self._list = QWidget()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(appearance.grid(2), appearance.grid(2), 0, 0)
        column.setSpacing(appearance.grid(1.5))
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.hide()
        appearance.set_tone(self._empty, "quiet")
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.summary)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        self.summary.setMinimumWidth(appearance.text_width(12))
        splitter.setSizes([appearance.text_width(60), appearance.text_width(20)])
        preferences = self._desk.preferences
        splitter.restoreState(preferences.state("summary"))
        splitter.splitterMoved.connect(lambda: preferences.keep_state("summary", splitter.saveState()))
        outer = QVBoxLayout(self._list)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        self.addWidget(self._list)

    def _connect(self) -> None:
        self.bar.changed.connect(self.refresh)
        self.bar.down_pressed.connect(self._enter_list)
        self.table.opened.connect(self._open)
        self.table.current_changed.connect(self.summary.show_record)
        self.table.order_chosen.connect(self._on_order)
        self.table.columns_wanted.connect(self._choose_columns)
        self.table.columns_moved.connect(self._keep_columns)
        self.table.copied.connect(self._copy)
        self.table.may_paste = self.pasting.may_paste
        self.table.paste_wanted.connect(lambda: self.pasting.paste(self.model.columns))
        self.table.selected.connect(self.bar.show_selected)
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
