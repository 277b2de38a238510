"""Where a clerk says what the list shall show: a text, conditions as chips, ended records or not."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.listing import Condition
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.records.conditions import ConditionBuilder, describe, points_to
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.records.wrapping import Wrapping

DEBOUNCE_MS = 120
_CHIP_WIDTH = 22
"""Full-width characters of a condition that its chip shows."""


class SearchBar(QWidget):
    """The search box with its count, and the conditions below."""

    changed = Signal()
    """Text, conditions or the tick for ended records changed."""
    down_pressed = Signal()
    """↓ or Enter: into the list."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._conditions: list[Condition] = []
        self._chips: list[QPushButton] = []
        self._said = Wrapping(appearance.grid(1))
        self._names: dict[tuple[str, Value], str] = {}
        self._listed: int | None = None
        self._selected = 0
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("検索  名前・カナ・住所・電話など、どの一部でも"))
        self.line.setAccessibleName(self.tr("検索"))
        self.line.setClearButtonEnabled(True)
        self.line.addAction(QAction(icon("search"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._on_typed)
        self._pause = QTimer(self, interval=DEBOUNCE_MS, singleShot=True)
        self._pause.timeout.connect(self.changed)
        self._count = QLabel()
        self._count.setMinimumWidth(appearance.text_width(6))
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.saved = QPushButton(self.tr("保存した条件 ▾"))
        appearance.set_role(self.saved, "link")
        self._builder = ConditionBuilder(look)
        self._builder.hide()
        self._builder.added.connect(self._on_added)
        self._lay_out()

    def text(self) -> str:
        return self.line.text().strip()

    def conditions(self) -> tuple[Condition, ...]:
        return tuple(self._conditions)

    def shows_ended(self) -> bool:
        return self._ended.isChecked()

    def show_count(self, count: int | None) -> None:
        """Show how many are listed; None while only the first are known."""
        self._listed = count
        self._tell_count()

    def show_selected(self, count: int) -> None:
        """Show how many of them are selected, where it is more than the one in the summary."""
        self._selected = count
        self._tell_count()

    def _tell_count(self) -> None:
        unit = words.label(self.look.unit)
        listed = "…" if self._listed is None else f"{self._listed:,}"
        text = self.tr("{count}{unit}").format(count=listed, unit=unit)
        if self._selected > 1:
            chosen = self.tr("(うち{count}{unit}を選択)").format(count=f"{self._selected:,}", unit=unit)
            text = f"{text} {chosen}"
        self._count.setText(text)

    def add(self, condition: Condition) -> None:
        """Add a condition; one that says the like of the same field gives way."""
        self._conditions = [each for each in self._conditions if (each.key, each.how) != (condition.key, condition.how)]
        self._conditions.append(condition)
        self._show_chips()
        self.changed.emit()

    def put(self, conditions: Sequence[Condition], text: str = "") -> None:
        """Show exactly these conditions and this text."""
        self._conditions = list(conditions)
        self.line.setText(text)
        self._pause.stop()
        self._show_chips()
        self.changed.emit()

    def in_words(self, condition: Condition) -> str:
        """A condition as its chip says it."""
        target = points_to(self.look.kind, condition)
        return describe(self.look.kind, condition, self._names.get((target, condition.value), "…" if target else ""))

    def unnamed(self) -> dict[str, list[int]]:
        """Ids, by register, of records that conditions point to and whose names are not known yet."""
        found: dict[str, list[int]] = {}
        for condition in self._conditions:
            target = points_to(self.look.kind, condition)
            if target and isinstance(condition.value, int) and (target, condition.value) not in self._names:
                found.setdefault(target, []).append(condition.value)
        return found

    def tell_names(self, kind: str, names: Mapping[int, str]) -> None:
        """What records that conditions point to are called."""
        self._names.update({(kind, record): name for record, name in names.items()})
        self._show_chips()

    def settle(self) -> None:
        """Ask at once instead of waiting for the typing to rest."""
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()

    def step_back(self) -> bool:
        """Esc: close the row of ＋条件, else empty the search box the cursor is in; whether there was one to do."""
        if self._builder.isVisible():
            self._builder.hide()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        emptied = self.line.hasFocus() and bool(self.line.text())
        if emptied:
            self.line.clear()
        return emptied

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.line or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        entered = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered:
            self.settle()
            self.down_pressed.emit()
        return entered

    def _on_added(self, condition: Condition) -> None:
        """A condition of the row: Enter begins another one."""
        self.add(condition)
        self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self) -> None:
        self._pause.start()

    def _remove(self, condition: Condition) -> None:
        at = self._conditions.index(condition)
        self._conditions.remove(condition)
        self._show_chips()
        (*self._chips, self._more)[at].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show_chips(self) -> None:
        for chip in self._chips:
            self._said.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._made_chip(condition) for condition in self._conditions]
        for at, chip in enumerate(self._chips, start=1):
            self._said.put(at, chip)
            chip.show()
        for before, after in pairwise((self.line, *self._chips, self._more)):
            self.setTabOrder(before, after)

    def _made_chip(self, condition: Condition) -> QPushButton:
        """A condition that a press takes away; of a very long one its beginning is shown."""
        text = self.in_words(condition)
        short = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, appearance.text_width(_CHIP_WIDTH))
        chip = QPushButton(self.tr("{condition}  ✕").format(condition=short), self)
        chip.setToolTip(text if short != text else "")
        chip.setAccessibleName(self.tr("条件「{condition}」を外す").format(condition=text))
        appearance.set_role(chip, "chip")
        chip.clicked.connect(lambda: self._remove(condition))
        return chip

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.line, 1)
        first.addWidget(self._count)
        self._more = QPushButton(self.tr("＋条件"))
        appearance.set_role(self._more, "link")
        self._more.clicked.connect(self._builder.begin)
        self._ended = QCheckBox(self.tr("{word}も表示").format(word=words.label(self.look.ended_word)))
        self._ended.toggled.connect(self.changed)
        for part in (QLabel(self.tr("条件:")), self._more, self.saved):
            self._said.addWidget(part)
        second = QHBoxLayout()
        second.addLayout(self._said, 1)
        second.addWidget(self._ended, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(1))
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._builder)
        self._ended.setVisible(bool(self.look.kind.ended_on))  # once it has a parent: alone it would be a window
