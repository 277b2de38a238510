"""相談の集計: a fiscal year month by month, and what consultations were about or how they came."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout

from welfare_desktop.domain.casework.counts import Tally
from welfare_desktop.domain.fiscal import fiscal_label
from welfare_desktop.domain.permissions import CASES
from welfare_desktop.services.casework import count_sheets, counts
from welfare_desktop.services.casework.counts import YearCounts
from welfare_desktop.services.outputs import Written
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.lines import page_column
from welfare_desktop.ui.list_page import ListPage
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.tasks import Progress, Task


class CountsPage(ListPage):
    """Counted from the receptions each time it is shown; the district tree narrows it."""

    counted: ClassVar[str] = CASES

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._district: int | None = None
        self._asked: Task | None = None
        self._found: YearCounts | None = None
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("年度"))
        self.year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.by = QComboBox()
        self.by.setAccessibleName(self.tr("内訳"))
        for key, name in (
            (counts.MAIN_TOPIC, self.tr("主な相談内容(◎)")),
            (counts.EVERY_TOPIC, self.tr("相談内容(重複あり)")),
            (counts.METHOD, self.tr("相談方法")),
            (counts.ROUTES, self.tr("相談経路")),
            (counts.DISTRICT, self.tr("校(地)区")),
        ):
            self.by.addItem(name, key)
        self.months = self._table(self.tr("月"))
        self.parts = self._table(self.tr("内訳"))
        self._note = QLabel()
        self._note.setWordWrap(True)
        appearance.set_tone(self._note, "quiet")
        self._lay_out()
        self.year.currentIndexChanged.connect(self._ask)
        self.by.currentIndexChanged.connect(self._show_parts)

    def enter(self, district: int | None) -> None:
        self._district = district
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: counts.years(workspace), self._take_years)

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in (CASES, ""):
            self.enter(self._district)

    def focus(self) -> None:
        self.year.setFocus(Qt.FocusReason.OtherFocusReason)

    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"F7": self.print_counts, "F8": self.export} if self._found is not None else {}

    def print_counts(self) -> None:
        """F7: the months, and below them the division that is shown."""
        if self._found is not None:
            title = self.tr("{year} 相談の集計").format(year=fiscal_label(self._found.year))
            tables = ((self.tr("月別"), self.months), (self.by.currentText(), self.parts))
            self.print_tables(title, CASES, tables)

    def export(self) -> None:
        """F8: the counts shown as an Excel workbook."""
        if self._found is not None:
            name = self.tr("相談の集計_{year}").format(year=fiscal_label(self._found.year))
            self.offer_book(name, self._writing(self._found))

    def save_to(self, path: Path) -> None:
        """Write the counts shown to a file."""
        if self._found is not None:
            self.write_book(path, self._writing(self._found))

    def _writing(self, found: YearCounts) -> Callable[[Path, Progress], Written]:
        workspace = self.desk.workspace
        return lambda path, _: count_sheets.export(workspace, found, path)

    def _take_years(self, years: Sequence[int]) -> None:
        chosen = self.year.currentData()
        blocked = self.year.blockSignals(True)
        self.year.clear()
        for year in years:
            self.year.addItem(fiscal_label(year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        self.year.blockSignals(blocked)
        self._ask()

    def _ask(self) -> None:
        year = self.year.currentData()
        if year is None:
            return
        workspace, district = self.desk.workspace, self._district
        if self._asked is not None:
            self._asked.forget()
        self._asked = self.desk.tasks.run(lambda _: counts.of_year(workspace, year, district), self._show)

    def _show(self, found: YearCounts) -> None:
        self._found = found
        self.answers_changed.emit()
        rows = [(self._month(month), *_cells(tally)) for month, tally in found.months]
        self.months.show_rows([(self.tr("計"), *_cells(found.total)), *rows])
        text = self.tr(
            "延べは受付の件数、新規は各ケースの最初の受付(別に指定したものはその区分)です。"
            "実人員は、氏名と生年月日(なければ電話)が同じ方を、各行の中で1人と数えます。"
        )
        self._note.setText(text)
        self._show_parts()

    def _month(self, month: str) -> str:
        return self.tr("{month}月").format(month=int(month[5:7]))

    def _show_parts(self) -> None:
        if self._found is not None:
            parts = self._found.by[self.by.currentData()]
            self.parts.say_when_empty(self.tr("この年度の相談はありません。"))
            self.parts.show_rows([(words.label(word), *_cells(tally)) for word, tally in parts])

    def _table(self, first: str) -> PlainTable:
        heads = (first, self.tr("新規"), self.tr("継続"), self.tr("延べ"), self.tr("実人員"))
        table = PlainTable(first, heads, (9, 5, 5, 5, 5), 0)
        for column in range(1, 5):
            table.align_right(column)
        return table

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, text, box, table in (
            (left, self.tr("年度"), self.year, self.months),
            (right, self.tr("内訳"), self.by, self.parts),
        ):
            row = QHBoxLayout()
            label = QLabel(text)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
            row.addStretch(1)
            column.addLayout(row)
            column.addWidget(table, 1)
        tables = QHBoxLayout()
        tables.setSpacing(appearance.grid(4))
        tables.addLayout(left, 1)
        tables.addLayout(right, 1)
        outer = page_column(self)
        outer.addLayout(tables, 1)
        outer.addWidget(self._note)


def _cells(tally: Tally) -> tuple[str, str, str, str]:
    return f"{tally.new:,}", f"{tally.again:,}", f"{tally.total:,}", f"{tally.people:,}"
