"""項目ごとの件数: a list counted by one of its facts; a line leads to the records it counts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.services import counting
from welfare_desktop.services.counting import Group
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.tasks import Task


class GroupingDialog(QDialog):
    """項目を選ぶと、値ごとの件数. Enter on a line shows its records."""

    chosen = Signal(object)
    """The condition that a line stands for."""

    def __init__(self, look: Look, listing: Listing, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._listing = listing
        self._desk = desk
        self._asked: Task | None = None
        self._groups: Sequence[Group] = ()
        self.setWindowTitle(self.tr("項目ごとの件数"))
        self._key = QComboBox()
        self._key.setAccessibleName(self.tr("数える項目"))
        for key in dict.fromkeys((*look.condition_keys, *look.columns)):
            self._key.addItem(words.label(look.kind.label_of(key)), key)
        self._table = PlainTable(
            self.tr("値ごとの件数"), [self.tr("値"), self.tr("件数"), self.tr("割合")], (22, 7, 6), 0
        )
        for column in (1, 2):
            self._table.align_right(column)
        self._total = QLabel()
        appearance.set_tone(self._total, "quiet")
        show = QPushButton(self.tr("選んだ行の記録を表示"))
        appearance.set_role(show, "primary")
        show.setAutoDefault(False)
        show.clicked.connect(self._on_chosen)
        close = QPushButton(self.tr("閉じる"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self._table.opened.connect(self._on_chosen)
        self._key.currentIndexChanged.connect(self._ask)
        self._lay_out(show, close)
        self._ask()

    def _ask(self) -> None:
        if self._asked is not None:
            self._asked.forget()
        workspace, listing, key = self._desk.workspace, self._listing, self._key.currentData()
        self._asked = self._desk.tasks.run(lambda _: counting.grouped(workspace, listing, key), self._show)

    def _show(self, groups: Sequence[Group]) -> None:
        self._groups = groups
        total = sum(group.count for group in groups)
        rows = [
            (group.shown or self.tr("(空欄)"), f"{group.count:,}", f"{group.count / total:.1%}") for group in groups
        ]
        self._table.show_rows(rows)
        unit = words.label(self._look.unit)
        self._total.setText(self.tr("合計 {count}{unit}").format(count=f"{total:,}", unit=unit))

    def _on_chosen(self) -> None:
        row = self._table.currentRow()
        if 0 <= row < len(self._groups):
            group, key = self._groups[row], self._key.currentData()
            self.accept()
            self.chosen.emit(Condition(key, "is", group.value) if group.value is not None else Condition(key, "empty"))

    def _lay_out(self, show: QPushButton, close: QPushButton) -> None:
        first = QHBoxLayout()
        first.addWidget(QLabel(self.tr("数える項目")))
        first.addWidget(self._key, 1)
        last = QHBoxLayout()
        last.addWidget(self._total, 1)
        last.addWidget(show)
        last.addWidget(close)
        column = QVBoxLayout(self)
        column.setSpacing(appearance.grid(2))
        column.addLayout(first)
        column.addWidget(self._table, 1)
        column.addLayout(last)
        self.resize(appearance.text_width(42), appearance.row_height() * 16)
