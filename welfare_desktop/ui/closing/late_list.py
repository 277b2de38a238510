"""締め後異動: what counting a closed year anew would give, and the records entered late about it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Date
from welfare_desktop.services.closing.late_entries import Difference, LateEntry
from welfare_desktop.services.closing.years import Closed
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.lines import beside
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.records.history import headline

_DATE = Date()


class LateList(QWidget):
    """Two tables side by side; Enter on a record opens it."""

    opened = Signal(str, object)
    """Register and id of a record."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[LateEntry] = ()
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._figures = PlainTable(
            self.tr("確定した数値との差"),
            [self.tr("指標"), self.tr("確定"), self.tr("今の台帳"), self.tr("差")],
            (13, 5.5, 5.5, 4.5),
            0,
        )
        for column in (1, 2, 3):
            self._figures.align_right(column)
        self._records = PlainTable(
            self.tr("締め後異動の記録"),
            [self.tr("台帳"), self.tr("名前"), self.tr("異動日"), self.tr("登録した日時・作業")],
            (5.5, 8, 8, 12),
            1,
        )
        self._records.opened.connect(self._on_opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(1.5))
        column.addWidget(self._told)
        column.addWidget(beside(self._figures, self._records, (30, 34)), 1)

    def show_late(self, closed: Closed, differences: Sequence[Difference], entries: Sequence[LateEntry]) -> None:
        """Show what came late of a closed year."""
        self._entries = entries
        day = values.shown(_DATE, closed.as_of)
        if entries or differences:
            told = self.tr("{day}現在で確定した数値は{figures}個です。締め後異動は{count}件あります。")
        else:
            told = self.tr("{day}現在で確定した数値は{figures}個です。締め後異動はありません。")
        self._told.setText(told.format(day=day, figures=f"{closed.figures:,}", count=f"{len(entries):,}"))
        self._figures.setVisible(bool(differences))
        self._records.setVisible(bool(entries))
        self._figures.show_rows(
            [
                (
                    words.label(each.indicator),
                    f"{each.frozen:,}",
                    f"{each.now:,}",
                    f"{each.now - each.frozen:+,}".replace("-", "−"),
                )
                for each in differences
            ]
        )
        self._records.show_rows(
            [
                (
                    words.label(KINDS[each.kind].label),
                    each.name,
                    values.shown(_DATE, each.day),
                    headline(each.at, each.clerk, each.verb),
                )
                for each in entries
            ]
        )

    def _on_opened(self) -> None:
        row = self._records.currentRow()
        if 0 <= row < len(self._entries):
            self.opened.emit(self._entries[row].kind, self._entries[row].record)
