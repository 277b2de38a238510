"""提出書類: districts × papers of a year; the day each came is typed, or stamped with Ctrl+;."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from welfare_desktop.domain import month_days
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.registers.vocabulary import DISTRICT_PAPER
from welfare_desktop.domain.values import Text
from welfare_desktop.services.districts import papers
from welfare_desktop.services.yearly import Cells, Kept, Sheet
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.districts.no_districts import no_districts
from welfare_desktop.ui.districts.short_day import ShortDay
from welfare_desktop.ui.grants.year_grid_page import YearGridPage
from welfare_desktop.ui.grids.columns import GridColumn
from welfare_desktop.ui.lines import button, labelled


class PapersPage(YearGridPage):
    """The checklist; by when each paper is due stands above it for administrators to change."""

    counted = "districts"

    def __init__(self, desk: Desk) -> None:
        columns = (
            GridColumn("name", "", Text(), 5, fixed=True),
            *(GridColumn(paper, words.label(paper), ShortDay(), 3.9) for paper in DISTRICT_PAPER.options),
            GridColumn(papers.MISSING, "", Text(), 12, fixed=True),
        )
        super().__init__(desk, "", ())
        named = {"name": self.tr("校(地)区"), papers.MISSING: self.tr("期限が過ぎた書類")}
        self.grid.set_columns(
            [
                GridColumn(each.key, named.get(each.key, each.label), each.type, each.width, each.fixed)
                for each in columns
            ]
        )
        self.grid.table.setAccessibleName(self.tr("提出書類"))
        self.grid.say_when_empty(no_districts())
        self._lines = {paper: QLineEdit() for paper in DISTRICT_PAPER.options}
        self._due = self._make_due()
        self._due.hide()
        ask = button(self.tr("提出期限(&D)…"), self._open_due)
        stamp = button(self.tr("今日受領 (Ctrl+;)"), self.stamp)
        self.lay_out(foot=(ask, stamp) if self._may_set() else (stamp,))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._due)
        QShortcut(QKeySequence("Ctrl+;"), self, self.stamp, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def read(self, year: int, district: int | None) -> Sheet:
        return papers.open_sheet(self.desk.workspace, year, district)

    def keep(self, sheet: Sheet, typed: Mapping[int, Cells]) -> Kept:
        return papers.keep(self.desk.workspace, sheet, typed)

    def tell(self, sheet: Sheet) -> str:
        late = sheet.late()
        if late:
            return self.tr("◆ {count}校(地)区で、期限が過ぎた書類があります。").format(count=late)
        return self.tr("期限が過ぎた書類はありません。")

    def stamp(self) -> None:
        """The paper the cursor is on came today."""
        at = self.grid.table.currentIndex()
        if at.isValid() and self.may_edit() and self.grid.model.can_write(at.row(), at.column()):
            self.grid.table.model().setData(at, self.desk.workspace.today(), Qt.ItemDataRole.EditRole)

    def _may_set(self) -> bool:
        return allows(self.desk.workspace.clerk.roles, "settings.change")

    def _make_due(self) -> QWidget:
        pane = QWidget()
        grid = QGridLayout(pane)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, (paper, line) in enumerate(self._lines.items()):
            row, column = divmod(at, 4)
            line.setAccessibleName(words.label(paper))
            line.setMaximumWidth(appearance.text_width(5))
            grid.addWidget(labelled(words.label(paper), line), row, 2 * column)
            grid.addWidget(line, row, 2 * column + 1)
        grid.addWidget(button(self.tr("この期限にする"), self._keep_due), 1, 6, 1, 2)
        return pane

    def _open_due(self) -> None:
        if self._due.isVisible():
            self._due.hide()
            return
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: papers.due_days(workspace), self._show_due)

    def _show_due(self, days: Mapping[str, str]) -> None:
        for paper, line in self._lines.items():
            line.setText(month_days.shown(days[paper]))
        self._due.show()
        self._lines[DISTRICT_PAPER.options[0]].setFocus()

    def _keep_due(self) -> None:
        days = {paper: month_days.read(line.text()) or "" for paper, line in self._lines.items()}
        for paper, line in self._lines.items():
            appearance.set_tone(line, "" if days[paper] else "problem")
        if all(days.values()):
            workspace = self.desk.workspace
            self.desk.tasks.run(lambda _: papers.keep_due_days(workspace, days), self._on_due, thread="writer")

    def _on_due(self, _done: None) -> None:
        self._due.hide()
        self.said.emit(self.tr("提出期限を変えました"), 0)
        self.load()
