"""行事の実績入力: the days of a year's events in one grid; F4 plans the next round of the series at the cursor."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers.events import MATTERS_UNIT, PEOPLE_UNIT
from welfare_desktop.domain.values import Text
from welfare_desktop.services.editing import Saved
from welfare_desktop.services.events import attendance
from welfare_desktop.services.yearly import Cells, Kept, Sheet
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.districts.short_day import ShortDay
from welfare_desktop.ui.grants.year_grid_page import YearGridPage
from welfare_desktop.ui.grids.columns import GridColumn, Values
from welfare_desktop.ui.lines import button


class AttendancePage(YearGridPage):
    """Who came is reckoned from 事前予約 and 当日受付 where it is left empty."""

    counted = "events"

    def __init__(self, desk: Desk) -> None:
        translate = QCoreApplication.translate
        columns = (
            GridColumn("name", translate("AttendancePage", "行事"), Text(), 13, fixed=True),
            GridColumn("state", translate("AttendancePage", "状態"), Text(), 4, fixed=True),
            GridColumn("held_on", translate("AttendancePage", "開催日"), ShortDay(), 5),
            GridColumn("attendance", translate("AttendancePage", "参加者"), PEOPLE_UNIT, 3.5, summed=True),
            GridColumn("reserved", translate("AttendancePage", "予約"), PEOPLE_UNIT, 3, summed=True),
            GridColumn("walk_in", translate("AttendancePage", "当日"), PEOPLE_UNIT, 3, summed=True),
            GridColumn("consultations", translate("AttendancePage", "相談"), MATTERS_UNIT, 3, summed=True),
            GridColumn("first_time", translate("AttendancePage", "初回"), MATTERS_UNIT, 3, summed=True),
            GridColumn("note", translate("AttendancePage", "備考"), Text(200), 12),
        )
        super().__init__(desk, translate("AttendancePage", "行事の実績"), columns, _check)
        foot = [button(self.tr("行事を開く(&O)"), self.open_event)]
        if self.may_edit():
            foot += [button(self.tr("次の回を作る (F4)"), self.plan_next)]
        self.grid.say_when_empty(self.tr("この年度の行事がありません。「行事」の一覧で登録できます。"))
        self.lay_out(foot=foot)

    def answers(self) -> Mapping[str, Callable[[], None]]:
        found = dict(super().answers())
        return found | {"F4": self.plan_next} if self.may_edit() else found

    def read(self, year: int, district: int | None) -> Sheet:
        return attendance.open_sheet(self.desk.workspace, year, district)

    def keep(self, sheet: Sheet, typed: Mapping[int, Cells]) -> Kept:
        return attendance.keep(self.desk.workspace, sheet, typed)

    def tell(self, sheet: Sheet) -> str:
        return self.tr("行事 {count}回(開催日ごと)  実績が未入力 {late}回").format(
            count=len(sheet.lines), late=sheet.late()
        )

    def open_event(self) -> None:
        """The event at the cursor: its attendees and minutes."""
        event = self._event()
        if event:
            self.leave(lambda: self.record_wanted.emit("events", event))

    def plan_next(self) -> None:
        """F4: the next round of the series at the cursor, to be given its day."""
        event, workspace = self._event(), self.desk.workspace
        if event:
            self.leave(
                lambda: self._run(lambda: attendance.next_round(workspace, event)),
            )

    def _run(self, work: Callable[[], Saved]) -> None:
        self.desk.tasks.run(lambda _: work(), self._on_planned, thread="writer")

    def _on_planned(self, saved: Saved) -> None:
        self.said.emit(self.tr("次の回を作りました。開催日を入力してください。"), saved.batch)
        self.desk.tasks.announce("events", [saved.record.id])
        self.record_wanted.emit("events", saved.record.id)

    def _event(self) -> int:
        key = self.grid.current_key()
        return next((line.id for line in (self.sheet.lines if self.sheet else ()) if line.key == key), 0)


def _check(row: Values) -> Mapping[str, Problem]:
    """What cannot be: more first consultations than consultations, more who booked than came."""
    found: dict[str, Problem] = {}
    asked, first = row.get("consultations"), row.get("first_time")
    if isinstance(asked, int) and isinstance(first, int) and first > asked:
        found["first_time"] = Problem("event.first", "初回が相談件数を超えています。")
    came, walked = row.get("attendance"), row.get("walk_in")
    if isinstance(came, int) and isinstance(walked, int) and walked > came:
        found["walk_in"] = Problem("event.walk-in", "当日受付が参加者数を超えています。")
    return found
