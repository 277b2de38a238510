"""One list of children in a form (世帯員, 緊急連絡先 …): the list, and below it the fields of the chosen one."""

import functools
from collections.abc import Mapping, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.records import Record, fields_of
from welfare_desktop.domain.values import Reference
from welfare_desktop.domain.values.contract import Value, ValueType
from welfare_desktop.domain.values.sealed import Sealed
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.records.field_grid import Arrangement, FieldGrid
from welfare_desktop.ui.records.lookup import Lookup
from welfare_desktop.ui.records.proposals import Proposals
from welfare_desktop.ui.variants import VariantDelegate

_ROWS_SHOWN = 8
_ROWS_MEASURED = 30
"""Column widths follow the contents of so many rows."""


class ChildList(QWidget):
    """The children of one kind in their order; add, remove and move them, edit the chosen one."""

    edited = Signal()

    def __init__(self, record: type[Record], title: str, columns: Sequence[str], lookup: Lookup) -> None:
        super().__init__()
        self._record = record
        self._columns = tuple(columns)
        self._lookup = lookup
        self._children: list[Record] = []
        self._shown = -1
        self._unreadable: dict[int, dict[str, Problem]] = {}
        self._told: dict[int, dict[str, Problem]] = {}
        self.grid = FieldGrid(record, tuple(fields_of(record)), lookup)
        self.grid.edited.connect(self._on_edited)
        self._proposals = Proposals(record, self.grid, lookup, self._typed)
        self._table = self._make_table(title)
        self._empty = QLabel(self.tr("まだありません。"))
        appearance.set_tone(self._empty, "quiet")
        self._buttons = self._make_buttons(title)
        self._card = QFrame()
        appearance.set_role(self._card, "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(*(appearance.grid(2),) * 4)
        inside.addWidget(self.grid)
        self._lay_out()
        self.put(())

    def put(self, children: Sequence[Record]) -> None:
        """Show these children; the first is chosen without opening its fields."""
        self._children = list(children)
        self._shown = -1
        self._unreadable.clear()
        self._told.clear()
        self._tell_empty(None)
        self._fill()
        self._show_fields(-1)

    def is_empty(self) -> bool:
        return not self._children

    def take(self) -> tuple[Record, ...]:
        """The children as they are now; new ones nobody wrote anything into are left out."""
        blank = self._record()
        return tuple(child for child in self._children if child.id or child != blank)

    def problems(self) -> dict[str, Problem]:
        """Fields that cannot be read, by "number.field"."""
        return {
            f"{index + 1}.{key}": problem
            for index, problems in self._unreadable.items()
            for key, problem in problems.items()
        }

    def tell(self, problems: Mapping[str, Problem]) -> None:
        """Mark the children these problems (by "number.field") belong to, and show them in the fields."""
        self._told = {}
        for path, problem in problems.items():
            number, _, key = path.partition(".")
            if number.isdigit():
                self._told.setdefault(int(number) - 1, {})[key] = problem
        for row in range(len(self._children)):
            self._mark(row)
        self._tell_empty(next(iter(problems.values()), None))
        if self._shown >= 0:
            self.grid.tell(self._told.get(self._shown, {}))

    def _tell_empty(self, problem: Problem | None) -> None:
        """A list that lacks a child says so where the child would stand."""
        wrong = problem is not None and not self._children
        appearance.set_tone(self._empty, "problem" if wrong else "quiet")
        said = f"! {words.problem_text(problem)}" if wrong and problem is not None else self.tr("まだありません。")
        self._empty.setText(said)

    def focus(self, path: str) -> None:
        """Open the child and give the focus to the field of "number.field"."""
        number, _, key = path.partition(".")
        row = int(number) - 1 if number.isdigit() else 0
        if 0 <= row < len(self._children):
            self._table.selectRow(row)
            self._show_fields(row)
            self.grid.focus(key)
        else:
            self._add_button.setFocus()

    def enter(self) -> None:
        """Take the focus where a clerk begins: the list, or 追加 where there is none."""
        if self._children:
            self._show_fields(max(self._table.currentRow(), 0))
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrange(self, arrangement: Arrangement) -> None:
        self.grid.arrange(arrangement)

    def set_read_only(self, fixed: bool) -> None:
        self.grid.set_read_only(fixed)
        for button in self._buttons:
            button.setVisible(not fixed)

    def begin(self, first: Record) -> None:
        """A new record begins with this child, its fields open; it is no edit yet."""
        self.put((first,))
        self._show_fields(0)
        self.grid.focus()

    def add(self) -> None:
        """Add a child and begin with its first field."""
        self._children.append(self._record())
        self._fill()
        row = len(self._children) - 1
        self._table.selectRow(row)
        self._show_fields(row)
        self.grid.focus()
        self.edited.emit()

    def _remove(self) -> None:
        row = self._table.currentRow()
        if row < 0:
            return
        del self._children[row]
        self._unreadable = _without(self._unreadable, row)
        self._told = _without(self._told, row)
        self._shown = -1
        self._fill()
        self._show_fields(min(row, len(self._children) - 1))
        self.edited.emit()

    def _move(self, step: int) -> None:
        row = self._table.currentRow()
        if row < 0 or not 0 <= row + step < len(self._children):
            return
        self._children[row], self._children[row + step] = self._children[row + step], self._children[row]
        self._unreadable = _swapped(self._unreadable, row, row + step)
        self._told = _swapped(self._told, row, row + step)
        self._fill()
        self._shown = -1
        self._show_fields(row + step)
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes from the list to the fields of the chosen child; Insert adds one, from 追加 too: it may be the first."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self._table and self._children and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._show_fields(max(self._table.currentRow(), 0))
            self.grid.focus()
            return True
        adds = event.key() == Qt.Key.Key_Insert and not self._add_button.isHidden()
        if adds:
            self.add()
        return adds

    def _fill(self) -> None:
        self._table.blockSignals(True)
        self._table.setRowCount(len(self._children))
        for row in range(len(self._children)):
            self._fill_row(row)
        self._table.blockSignals(False)
        self._fit()

    def _fill_row(self, row: int) -> None:
        fields = fields_of(self._record)
        for column, key in enumerate(self._columns):
            value = getattr(self._children[row], key)
            value_type = fields[key].type
            item = QTableWidgetItem(" ".join(_text(value_type, value).split("\n")))
            self._table.setItem(row, column, item)
            if isinstance(value_type, Reference) and isinstance(value, int):
                self._lookup.name(value_type.kind, value, functools.partial(_name, item))
        self._mark(row)

    def _mark(self, row: int) -> None:
        wrong = self._told.get(row) or self._unreadable.get(row)
        self._table.setVerticalHeaderItem(row, QTableWidgetItem("!" if wrong else str(row + 1)))

    def _fit(self) -> None:
        count = len(self._children)
        height = self._table.horizontalHeader().sizeHint().height() + 2
        self._table.setFixedHeight(height + appearance.row_height() * min(max(count, 1), _ROWS_SHOWN))
        self._table.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        for button in self._buttons[1:]:
            button.setEnabled(count > 0)

    def _on_row_changed(self) -> None:
        self._show_fields(self._table.currentRow())

    def _show_fields(self, row: int) -> None:
        self._card.setVisible(row >= 0)
        if row < 0 or row == self._shown:
            return
        self._shown = row
        if self._table.currentRow() != row:
            self._table.selectRow(row)
        self._proposals.forget()
        self.grid.put(self._children[row])
        if row in self._told:
            self.grid.tell(self._told[row])

    def _typed(self) -> tuple[Record, Sequence[Record]] | None:
        """The child whose fields are open, as typed so far, and the others."""
        row = self._shown
        if not 0 <= row < len(self._children):
            return None
        return self._children[row], [child for at, child in enumerate(self._children) if at != row]

    def _on_edited(self, _key: str) -> None:
        row = self._shown
        if row >= 0:
            self._children[row] = self.grid.take(self._children[row])
            self._unreadable[row] = self.grid.problems()
            self._fill_row(row)
            self.edited.emit()

    def _make_table(self, title: str) -> QTableWidget:
        fields = fields_of(self._record)
        table = QTableWidget(0, len(self._columns))
        table.setHorizontalHeaderLabels([words.label(fields[key].label) for key in self._columns])
        table.setAccessibleName(words.label(title))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setItemDelegate(VariantDelegate(table))
        table.verticalHeader().setDefaultSectionSize(appearance.row_height())
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setMinimumWidth(appearance.grid(7))
        table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setResizeContentsPrecision(_ROWS_MEASURED)
        table.horizontalHeader().setMinimumSectionSize(appearance.text_width(4))
        table.horizontalHeader().setMaximumSectionSize(appearance.text_width(18))
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setHighlightSections(False)
        table.itemSelectionChanged.connect(self._on_row_changed)
        table.installEventFilter(self)
        return table

    def _make_buttons(self, title: str) -> list[QPushButton]:
        named = words.label(title)
        verbs = (
            (self.tr("追加"), "plus", self.add),
            (self.tr("上へ"), "arrow-up", lambda: self._move(-1)),
            (self.tr("下へ"), "arrow-down", lambda: self._move(1)),
            (self.tr("削除"), "trash", self._remove),
        )
        buttons: list[QPushButton] = []
        for verb, picture, action in verbs:
            button = QPushButton(icon(picture), verb)
            button.setAccessibleName(self.tr("{title}を{verb}").format(title=named, verb=verb))
            appearance.set_role(button, "small")
            button.clicked.connect(action)
            buttons.append(button)
        self._add_button = buttons[0]
        self._add_button.installEventFilter(self)
        return buttons

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(appearance.grid(1))
        bar.addWidget(self._empty)
        bar.addStretch(1)
        for button in self._buttons:
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(1))
        column.addWidget(self._table)
        column.addWidget(self._card)
        column.addLayout(bar)


def _name(item: QTableWidgetItem, name: str) -> None:
    """Write a name that was looked up into its cell, unless another record stands there by now."""
    if shiboken6.isValid(item):
        item.setText(name)


def _text(value_type: ValueType, value: Value) -> str:
    if isinstance(value, Sealed):
        return words.label("閲覧できません")
    if isinstance(value_type, Reference) and isinstance(value, str):
        return words.unmatched(value)
    return values.shown(value_type, value)


def _swapped(problems: Mapping[int, dict[str, Problem]], one: int, other: int) -> dict[int, dict[str, Problem]]:
    """The problems by row after two rows changed places."""
    places = {one: other, other: one}
    return {places.get(at, at): problem for at, problem in problems.items()}


def _without(problems: Mapping[int, dict[str, Problem]], row: int) -> dict[int, dict[str, Problem]]:
    """The problems by row after a row went away."""
    return {at - (at > row): problem for at, problem in problems.items() if at != row}
