"""A list of pairs of records: what both share or who said what, then the two records, two lines each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.services import searching
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import appearance, values, words

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two records (ids) and the texts of their row."""

    one: int
    other: int
    texts: tuple[str, str, str]


class PairList(QTableWidget):
    """Shows pairs; several can be selected, Enter or a double click opens one."""

    opened = Signal()

    def __init__(self, name: str, heading: str) -> None:
        super().__init__(0, 3)
        self._rows: list[PairRow] = []
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels([heading, self.tr("一方の登録"), self.tr("もう一方の登録")])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(appearance.row_height() * 1.9))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, appearance.text_width(15))
        self.doubleClicked.connect(self.opened)

    def show_rows(self, rows: Sequence[PairRow]) -> None:
        """Show these pairs; the place in the list stays."""
        at = max(self.currentRow(), 0)
        self._rows = list(rows)
        self.setRowCount(len(rows))
        for row, pair in enumerate(rows):
            for column, text in enumerate(pair.texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(row, column, item)
        if rows:
            self.selectRow(min(at, len(rows) - 1))

    def rows(self) -> Sequence[PairRow]:
        """What is shown."""
        return tuple(self._rows)

    def current(self) -> PairRow | None:
        """The pair the clerk stands on."""
        row = self.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def selected(self) -> list[PairRow]:
        """The pairs selected."""
        return [self._rows[row] for row in sorted({index.row() for index in self.selectedIndexes()})]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.opened.emit()
        else:
            super().keyPressEvent(event)


def described(workspace: Workspace, kind: Kind, records: Sequence[int]) -> dict[int, str]:
    """Each record in two lines: number, name and reading; then what else tells people apart."""
    first = tuple(key for key in dict.fromkeys((kind.number, kind.person or kind.name, kind.kana)) if key)
    second = tuple(key for key in (kind.born_on, kind.address, kind.phones[0] if kind.phones else "") if key)
    wanted = list(dict.fromkeys(records))
    rows = searching.rows(workspace, kind.key, wanted, (*first, *second))
    types = [kind.field(key).type for key in (*first, *second)]
    shown = ([values.in_calendar(each, text) for each, text in zip(types, row, strict=True)] for row in rows)
    return {
        record: "\n".join("  ".join(filter(None, part)) for part in (texts[: len(first)], texts[len(first) :]))
        for record, texts in zip(wanted, shown, strict=True)
    }


def fact_words(kind: Kind, shared: Sequence[str]) -> str:
    """What two records share, in words: 氏名・生年月日."""
    keys = {
        "born_on": kind.born_on,
        "phone": kind.phones[0] if kind.phones else "",
        "address": kind.address,
        "name": kind.person or kind.name,
        "kana": kind.kana,
        "area": kind.district,
    }
    return "・".join(words.label(kind.label_of(keys[each])) for each in shared if keys[each])
