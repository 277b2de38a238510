"""調査の回収入力: districts × what they were sent and gave back, with the rate."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.programmes import SHEETS_UNIT
from welfare_desktop.domain.values import Text
from welfare_desktop.services.events import surveys
from welfare_desktop.services.events.surveys import Choice
from welfare_desktop.services.yearly import Cells, Kept, Sheet
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.districts.short_day import ShortDay
from welfare_desktop.ui.grants.year_grid_page import YearGridPage
from welfare_desktop.ui.grids.columns import GridColumn, Rate, Values
from welfare_desktop.ui.lines import labelled


class SurveyPage(YearGridPage):
    """One survey at a time."""

    counted = "districts"

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        columns = (
            GridColumn("name", translate("SurveyPage", "校(地)区"), Text(), 7, fixed=True),
            GridColumn("sent", translate("SurveyPage", "配布数"), SHEETS_UNIT, 5, summed=True),
            GridColumn("returned", translate("SurveyPage", "回収数"), SHEETS_UNIT, 5, summed=True),
            GridColumn(surveys.RATE, translate("SurveyPage", "回収率"), Rate(), 5, fixed=True),
            GridColumn("returned_on", translate("SurveyPage", "回収日"), ShortDay(), 6),
            GridColumn("note", translate("SurveyPage", "備考"), Text(100), 16),
        )
        super().__init__(desk, translate("SurveyPage", "調査の回収"), columns, _check)
        self._survey = QComboBox()
        self._survey.setAccessibleName(self.tr("調査"))
        self._survey.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._survey.activated.connect(self.on_chosen)
        self._asked_survey = 0
        self._wanted = 0
        """The survey a duty leads to."""
        self.grid.say_when_empty(self.tr("この年度に配布した調査がありません。「調査」の一覧で登録できます。"))
        self.lay_out((labelled(self.tr("調査"), self._survey), self._survey))

    def load(self) -> None:
        """First the surveys of the year, then the one chosen."""
        if self.grid.is_dirty():
            return
        year, workspace = self.year.year(), self.desk.workspace
        self.desk.tasks.run(lambda _: surveys.surveys(workspace, year), self._show_choices)

    def choice(self) -> tuple[object, ...]:
        return (*super().choice(), self._survey.currentData())

    def choose(self, choice: tuple[object, ...]) -> None:
        super().choose(choice)
        self._survey.setCurrentIndex(max(0, self._survey.findData(choice[1])))

    def title(self) -> str:
        return f"{super().title()}　{self._survey.currentText()}"

    def see(self, part: str) -> None:
        """Show the survey whose day is past, and its year."""
        year, _, survey = part.partition("-")
        if year.isdigit() and survey.isdigit() and not self.grid.is_dirty():
            self.year.show_year(int(year))
            self._wanted = int(survey)

    def read(self, year: int, district: int | None) -> Sheet:
        return surveys.open_sheet(self.desk.workspace, year, self._asked_survey, district)

    def keep(self, sheet: Sheet, typed: Mapping[int, Cells]) -> Kept:
        return surveys.keep(self.desk.workspace, sheet, typed)

    def tell(self, sheet: Sheet) -> str:
        sent, back = (sum(_count(line.cells, key) for line in sheet.lines) for key in ("sent", "returned"))
        if not sheet.lines:
            return ""
        rate = f"{100 * back / sent:.1f}%" if sent else "—"
        text = self.tr("回収率 {rate}  期限が過ぎて未回収 {late}校(地)区")
        return text.format(rate=rate, late=sheet.late())

    def _show_choices(self, found: Sequence[Choice]) -> None:
        chosen, self._wanted = self._wanted or self._survey.currentData(), 0
        self._survey.clear()
        for each in found:
            self._survey.addItem(each.name, each.id)
        self._survey.setCurrentIndex(max(0, self._survey.findData(chosen)))
        self._asked_survey = int(self._survey.currentData() or 0)
        super().load()


def _count(cells: Cells, key: str) -> int:
    value = cells.get(key)
    return value if isinstance(value, int) else 0


def _check(row: Values) -> Mapping[str, Problem]:
    sent, back = row.get("sent"), row.get("returned")
    if isinstance(sent, int) and isinstance(back, int) and back > sent:
        return {"returned": Problem("survey.returned", "回収数が配布数を超えています。")}
    return {}
