"""Rows of texts with one answer each, chosen from a list."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from welfare_desktop.ui import appearance

Options: TypeAlias = Sequence[tuple[str, str]]
"""(value, label)."""


class ChoiceTable(QTableWidget):
    """The last column holds the answers; Tab goes from one to the next."""

    chosen = Signal()

    def __init__(self, name: str, heads: Sequence[str]) -> None:
        super().__init__(0, len(heads))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(heads))
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(appearance.row_height() + appearance.grid(1))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(len(heads) - 1, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(appearance.text_width(4))

    def show_rows(self, rows: Sequence[tuple[Sequence[str], str]], options: Options) -> None:
        """Show rows of texts with the value each has now."""
        self.setRowCount(len(rows))
        values = [value for value, _ in options]
        for at, (texts, value) in enumerate(rows):
            for column, text in enumerate(texts):
                self.setItem(at, column, QTableWidgetItem(text))
            box = QComboBox()
            box.setAccessibleName(" ".join(texts))
            for each, label in options:
                box.addItem(label, each)
            box.setCurrentIndex(values.index(value) if value in values else 0)
            box.activated.connect(self._on_activated)
            self.setCellWidget(at, len(texts), box)

    def _on_activated(self) -> None:
        self.chosen.emit()

    def answers(self) -> tuple[str, ...]:
        """The value of each row."""
        found: list[str] = []
        for at in range(self.rowCount()):
            box = self.cellWidget(at, self.columnCount() - 1)
            value: object = box.currentData() if isinstance(box, QComboBox) else ""
            found.append(value if isinstance(value, str) else "")
        return tuple(found)
