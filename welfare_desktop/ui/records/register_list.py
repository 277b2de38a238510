"""The list of a register: the search bar above it, the current record in short beside it."""

import functools
from array import array
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from welfare_desktop.domain.listing import Listing
from welfare_desktop.services import choosing, searching
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.column_chooser import ColumnChooser
from welfare_desktop.ui.records.copying import as_text
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.records.search_bar import SearchBar
from welfare_desktop.ui.records.summary import Summary
from welfare_desktop.ui.records.table import RecordTable
from welfare_desktop.ui.records.table_model import PAGE_ROWS, RecordTableModel, Row
from welfare_desktop.ui.tasks import Progress, Task

Answer = TypeVar("Answer")

_REST_MS = 200
"""So long after the last letter typed all ids of a long list are fetched: that keeps the reader busy."""


class RegisterList(QWidget):
    """Shows what the search bar, the conditions and the district ask for; the newest question wins."""

    said = Signal(str, object)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__()
        self.look = look
        self._desk = desk
        self.district: int | None = None
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
        self._empty = QLabel()
        self._lay_out()
        self._connect()
        kind, workspace = look.kind.key, desk.workspace
        desk.tasks.run(lambda _: choosing.columns(workspace, kind), self._take_columns)

    def enter(self, district: int | None) -> None:
        """Show the list for a district, what changed meanwhile with it."""
        if self._shown is None or district != self.district:
            self.district = district
            self.refresh()
        elif self._stale:
            self._renew(frozenset())

    def focus(self) -> None:
        """Put the cursor into the search box."""
        self.bar.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.line.selectAll()

    def listing(self) -> Listing:
        """What the list shows."""
        return Listing(
            self.look.kind.key,
            self.bar.text(),
            self.district,
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

    def look_again(self, ids: frozenset[int], *, shown: bool) -> None:
        """Records changed: these, or many when no id is named. A list that is not `shown` waits until it is."""
        self._stale = True
        if shown:
            self._renew(ids)

    # --- asking and showing ---

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

    # --- order, columns, the clipboard ---

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

    # --- appearance ---

    def _connect(self) -> None:
        self.bar.changed.connect(self.refresh)
        self.bar.down_pressed.connect(self._enter_list)
        self.table.current_changed.connect(self.summary.show_record)
        self.table.order_chosen.connect(self._on_order)
        self.table.columns_wanted.connect(self._choose_columns)
        self.table.columns_moved.connect(self._keep_columns)
        self.table.copied.connect(self._copy)
        self.table.selected.connect(self.bar.show_selected)

    def _lay_out(self) -> None:
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
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
