"""集計: what the grants shown come to, by kind and by stage."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from welfare_desktop.services.grants import board
from welfare_desktop.services.grants.board import Line, Sum
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.lines import bar, button, page_column
from welfare_desktop.ui.plain_table import PlainTable


class SumsPane(QWidget):
    """Two tables, each with its total."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kinds, self._stages = self._table(self.tr("種類")), self._table(self.tr("段階"))
        page = page_column(self)
        for heading, table in ((self.tr("種類別"), self._kinds), (self.tr("段階別"), self._stages)):
            label = QLabel(heading)
            appearance.set_role(label, "section")
            page.addWidget(label)
            page.addWidget(table, 1)
        page.addLayout(bar(button(self.tr("戻る (Esc)"), self.closed.emit), 1))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show what these grants come to."""
        total = board.summed(self.tr("計"), [line.grant for line in lines])
        self._kinds.show_rows([_row(each) for each in (*board.sums(lines), total)])
        self._stages.show_rows([_row(each) for each in (*board.sums(lines, by_stage=True), total)])
        self._kinds.setFocus()

    def _table(self, name: str) -> PlainTable:
        heads = (
            name,
            *(
                self.tr("件数"),
                self.tr("申請額(円)"),
                self.tr("決定額(円)"),
                self.tr("交付額(円)"),
                self.tr("確定額(円)"),
            ),
        )
        table = PlainTable(name, heads, (12, 4, 8, 8, 8, 8), 0)
        for column in range(1, len(heads)):
            table.align_right(column)
        return table


def _row(each: Sum) -> tuple[str, ...]:
    amounts = (each.count, each.asked, each.granted, each.paid, each.fixed)
    return (words.label(each.name) if each.name else "—", *(f"{amount:,}" for amount in amounts))
