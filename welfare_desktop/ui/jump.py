"""Ctrl+J: from anywhere to a record of any register by a fragment of its name, reading or number."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services import choosing, searching
from welfare_desktop.services.searching import Choice
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.tasks import Progress, Task
from welfare_desktop.ui.variants import VariantDelegate

DEBOUNCE_MS = 120
OF_EACH = 6
"""So many records of each register are offered."""
_TARGET = Qt.ItemDataRole.UserRole

Found = tuple[str, Choice, str]
"""A register, one of its records, and whom that is about where its name does not say so."""


class QuickJump(QDialog):
    """A line to type in and what it may mean below; ↑↓ choose, Enter goes there, Esc stays."""

    chosen = Signal(str, object)
    """Register and id of a record."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: Task | None = None
        self.setWindowTitle(self.tr("記録へ移動"))
        self._line = QLineEdit()
        self._line.setAccessibleName(self.tr("移動先"))
        self._line.setPlaceholderText(self.tr("名前・カナ・番号など、どの一部でも"))
        self._line.installEventFilter(self)
        self._found = QListWidget()
        self._found.setAccessibleName(self.tr("見つかった記録"))
        self._found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._found.setItemDelegate(VariantDelegate(self._found))
        self._found.itemActivated.connect(self._go)
        self._remark = QLabel(self.tr("すべての台帳から探します。↑↓で選び、Enterで開きます。"))
        appearance.set_tone(self._remark, "quiet")
        self._pause = QTimer(self, interval=DEBOUNCE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self._line.textChanged.connect(self._on_text)
        self._ask()
        column = QVBoxLayout(self)
        column.setSpacing(appearance.grid(2))
        for part in (self._line, self._found, self._remark):
            column.addWidget(part)
        self.resize(appearance.text_width(38), appearance.row_height() * 14)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line ↑↓ move the choice below, Enter takes it."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            QApplication.sendEvent(self._found, event)
            return True
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and self._found.currentRow() >= 0 and not self._pause.isActive():
            self._go(self._found.currentItem())
        return entered

    def _on_text(self) -> None:
        """What is listed answers another text: Enter must not take it."""
        self._found.clear()
        self._pause.start()

    def _ask(self) -> None:
        if self._asked is not None:
            self._asked.forget()
        text = self._line.text().strip()
        if text:
            self._asked = self._desk.tasks.run(functools.partial(self._find, text), self._show)
        else:
            self._asked = self._desk.tasks.run(self._lately, self._show)

    def _lately(self, _progress: Progress) -> list[Found]:
        """The records this clerk opened lately, as far as they are there still."""
        workspace = self._desk.workspace
        found: list[Found] = []
        for kind, record in choosing.recent(workspace):
            name = searching.names(workspace, kind, [record]).get(record, "") if kind in KINDS else ""
            if name:
                (person,) = _persons(workspace, kind, [record])
                found.append((kind, Choice(record, name, ""), person))
        return found

    def _find(self, text: str, _progress: Progress) -> list[Found]:
        workspace = self._desk.workspace
        found: list[Found] = []
        for kind in KINDS:
            choices = searching.references(workspace, kind, text, OF_EACH)
            about = _persons(workspace, kind, [choice.id for choice in choices])
            found += [(kind, choice, person) for choice, person in zip(choices, about, strict=True)]
        return found

    def _show(self, found: Sequence[Found]) -> None:
        self._found.clear()
        for kind, choice, person in found:
            parts = (words.label(KINDS[kind].label), choice.name, person, choice.detail)
            item = QListWidgetItem("  ".join(part for part in parts if part))
            item.setData(_TARGET, (kind, choice.id))
            item.setSizeHint(QSize(0, round(appearance.row_height() * 0.8)))
            self._found.addItem(item)
        self._found.setCurrentRow(0)
        if self._line.text().strip() and not found:
            self._remark.setText(self.tr("当てはまる記録がありません。"))
        else:
            self._remark.setText(self.tr("すべての台帳から探します。↑↓で選び、Enterで開きます。"))
        if not self._line.text().strip() and found:
            self._remark.setText(self.tr("最近開いた記録です。文字を入れると、すべての台帳から探します。"))

    def _go(self, item: QListWidgetItem) -> None:
        kind, record = item.data(_TARGET)
        self.accept()
        self.chosen.emit(kind, record)


def _persons(workspace: Workspace, kind: str, records: Sequence[int]) -> list[str]:
    key = KINDS[kind].person
    return [person for (person,) in searching.rows(workspace, kind, records, (key,))] if key else [""] * len(records)
