"""The history of one record: who changed what and when, and taking a change back."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.values import Date
from welfare_desktop.services import telling, undoing
from welfare_desktop.services.syncing import vanishing
from welfare_desktop.services.syncing.vanishing import EndedBy
from welfare_desktop.services.telling import Change, HistoryEntry
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.taking_back import ask_and_take_back, may_take_back
from welfare_desktop.ui.variants import VariantDelegate

_BATCH = Qt.ItemDataRole.UserRole
_VERB = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class _Found:
    """What happened to a record, and the list because of which it was ended (None: it was not)."""

    entries: tuple[HistoryEntry, ...]
    ended: EndedBy | None


class HistoryPage(QWidget):
    """Newest first; each change can be opened to see its fields, before and after."""

    closed = Signal()
    said = Signal(str, object)
    receipt_wanted = Signal(object)
    """Show the list (id of its receipt) because of which the record was ended."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kind = ""
        self._record = 0
        self._name = ""
        self._title = QLabel()
        appearance.set_role(self._title, "heading")
        self._ended = QLabel()
        self._ended.setTextFormat(Qt.TextFormat.PlainText)
        self._ended.setWordWrap(True)
        self._ended.hide()
        self._receipt = QPushButton(self.tr("受け取りの記録へ(&R)"))
        appearance.set_role(self._receipt, "link")
        self._receipt.clicked.connect(self._on_receipt)
        self._receipt.hide()
        self._ended_by = 0
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("変更の履歴"))
        self._tree.setColumnCount(3)
        self._tree.setHeaderLabels([self.tr("日時・項目"), self.tr("変更前"), self.tr("変更後")])
        self._tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._tree.setAlternatingRowColors(True)
        self._tree.setItemDelegate(VariantDelegate(self._tree))
        self._tree.currentItemChanged.connect(self._on_current)
        self._undo = QPushButton(icon("arrow-back-up"), self.tr("この変更を元に戻す"))
        self._undo.clicked.connect(self._on_undo)
        self._undo.setVisible(may_take_back(desk))
        back = QPushButton(self.tr("一覧に戻る (Esc)"))
        back.clicked.connect(self.closed)
        self._lay_out(back)

    def open(self, kind: str, record_id: int, name: str) -> None:
        """Show the history of a record."""
        self._kind, self._record, self._name = kind, record_id, name
        self._title.setText(self.tr("{name}  変更の履歴").format(name=name))
        workspace = self._desk.workspace
        views = allows(workspace.clerk.roles, "exchange.view")

        def work(_: object) -> _Found:
            ended = vanishing.ended_by(workspace, record_id) if views else None
            return _Found(telling.history(workspace, kind, record_id), ended)

        self._desk.tasks.run(work, self._show)

    def _show_ending(self, ended: EndedBy | None) -> None:
        """Say from which list the record had vanished when it was ended."""
        if ended is not None:
            text = self.tr("先方の一覧「{name}」(基準日 {as_of})にないため、{on}で終了にしました。")
            on, as_of = (values.shown(Date(), day) if day else "" for day in (ended.on, ended.as_of))
            self._ended.setText(text.format(name=ended.name, as_of=as_of, on=on))
            self._ended_by = ended.receipt
        for part in (self._ended, self._receipt):
            part.setVisible(ended is not None)

    def _on_receipt(self) -> None:
        self.receipt_wanted.emit(self._ended_by)

    def _show(self, found: _Found) -> None:
        entries = found.entries
        self._show_ending(found.ended)
        self._tree.clear()
        for entry in entries:
            reason = self.tr("  (理由: {reason})").format(reason=entry.reason) if entry.reason else ""
            source = self.tr("  (取込元: {name})").format(name=entry.source) if entry.source else ""
            item = QTreeWidgetItem([headline(entry.at, entry.clerk, entry.verb) + source + reason, "", ""])
            item.setData(0, _BATCH, entry.batch)
            item.setData(0, _VERB, entry.verb)
            item.setFirstColumnSpanned(True)
            for change in entry.changes:
                item.addChild(QTreeWidgetItem([_fact(change), change.before, change.after]))
            self._tree.addTopLevelItem(item)
            item.setFirstColumnSpanned(True)
            item.setExpanded(True)
        first = self._tree.topLevelItem(0)
        if first is not None:
            self._tree.setCurrentItem(first)
        self._undo.setEnabled(bool(entries))
        self._tree.setFocus()

    def _on_current(self) -> None:
        item = self._tree.currentItem()
        self._undo.setEnabled(item is not None)
        verb = (item.parent() or item).data(0, _VERB) if item is not None else ""
        joined = verb == undoing.VERBS["record.join"]
        self._undo.setText(self.tr("統合を解く") if joined else self.tr("この変更を元に戻す"))

    def _on_undo(self) -> None:
        item = self._tree.currentItem()
        if item is None:
            return
        top = item.parent() or item
        batch = top.data(0, _BATCH)
        ask_and_take_back(self._desk, batch, top.text(0), self._on_undone)

    def _on_undone(self, text: str, batch: int) -> None:
        self.said.emit(text, batch)
        self.open(self._kind, self._record, self._name)

    def _lay_out(self, back: QPushButton) -> None:
        foot = QFrame()
        appearance.set_role(foot, "bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, appearance.grid(1.5), 0, appearance.grid(1.5))
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(self._undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(3), appearance.grid(2), appearance.grid(3), 0)
        column.addWidget(self._title)
        column.addWidget(self._ended)
        column.addWidget(self._receipt)
        column.addWidget(self._tree, 1)
        column.addWidget(foot)


def _fact(change: Change) -> str:
    """What a change is about: the fact, behind the list it stands in."""
    label = words.label(change.label)
    return f"{words.label(change.of)} {label}" if change.of else label


def headline(at: datetime, clerk: str, verb: str) -> str:
    """When, who, what: 令和8年11月21日 10:42  山本  世帯を登録."""
    local = at.astimezone()
    day = values.shown(Date(), local.date().isoformat())
    return f"{day} {local:%H:%M}  {clerk}  {words.label(verb)}".rstrip()
