"""Choosing which columns a list shows, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.kinds import Kind, further_columns
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.icons import icon

_FAMILY_SHOWN = 2
"""So many of each numbered family (緊急連絡先1, 2) can be shown in a list."""


class ColumnChooser(QDialog):
    """A list of all columns; ticked ones are shown, in this order; rows can be dragged."""

    def __init__(self, kind: Kind, chosen: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("表示する列"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("列"))
        self._list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        for key in (*chosen, *(key for key in all_columns(kind) if key not in chosen)):
            item = QListWidgetItem(words.label(kind.label_of(key)))
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(0, round(appearance.row_height() * 0.8)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        up, down = (
            QPushButton(icon("arrow-up"), self.tr("上へ(&U)")),
            QPushButton(icon("arrow-down"), self.tr("下へ(&D)")),
        )
        up.clicked.connect(lambda: self._move(-1))
        down.clicked.connect(lambda: self._move(1))
        order = QHBoxLayout()
        order.addWidget(up)
        order.addWidget(down)
        order.addStretch(1)
        buttons = QDialogButtonBox()
        take = buttons.addButton(self.tr("この列を表示する"), QDialogButtonBox.ButtonRole.AcceptRole)
        appearance.set_role(take, "primary")
        buttons.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        hint = QLabel(self.tr("表示する列に印を付けてください(スペースキーでも)。上から順に、左から並びます。"))
        hint.setWordWrap(True)
        column.addWidget(hint)
        column.addWidget(self._list)
        column.addLayout(order)
        column.addWidget(buttons)
        self.resize(appearance.text_width(26), appearance.row_height() * 18)

    def columns(self) -> tuple[str, ...]:
        """The ticked ledger keys in their order."""
        items = [self._list.item(at) for at in range(self._list.count())]
        return tuple(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def _move(self, step: int) -> None:
        """Move the current column up or down by one."""
        row = self._list.currentRow()
        if 0 <= row + step < self._list.count():
            self._list.insertItem(row + step, self._list.takeItem(row))
            self._list.setCurrentRow(row + step)


def all_columns(kind: Kind) -> tuple[str, ...]:
    """Every column a list can show; of a numbered family the first two."""
    keys: list[str] = []
    for column in (*kind.columns, *further_columns(kind)):
        if ".N." in column.key:
            keys += [column.key.replace(".N.", f".{number}.") for number in range(1, _FAMILY_SHOWN + 1)]
        else:
            keys.append(column.key)
    return tuple(keys)
