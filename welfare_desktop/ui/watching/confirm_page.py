"""現況確認: a district's or a watcher's households of the year, ticked off by keyboard, and the paper list for it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from welfare_desktop.domain.fiscal import fiscal_label, fiscal_year_of
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.registers.vocabulary import CONFIRMATION, HOUSEHOLD_END
from welfare_desktop.domain.values import Date, Text
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.watching.confirmations import Answer, problems_of_answer
from welfare_desktop.services.watching import checklists, confirming, watchers
from welfare_desktop.services.watching.checklists import Wanted
from welfare_desktop.services.watching.confirming import Progress, ToConfirm
from welfare_desktop.services.watching.watchers import KIND, Watcher
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grids.columns import GridColumn, GridRow, Values
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.records.day_line import DayLine
from welfare_desktop.ui.tasks import Task
from welfare_desktop.ui.watching.progress_table import ProgressTable
from welfare_desktop.ui.watching.sheet_page import SheetPage, Typed

YEARS_BACK = 3
_ALL, _OPEN, _STALE = "all", "open", "stale"


def columns() -> tuple[GridColumn, ...]:
    """What of a household is shown, and what came of looking after it."""
    translate = QCoreApplication.translate
    return (
        GridColumn("address", translate("watching", "住所"), Text(), 8, fixed=True),
        GridColumn("last", translate("watching", "前回の確認"), Text(), 9.5, fixed=True),
        GridColumn("result", translate("watching", "結果"), CONFIRMATION, 5),
        GridColumn("on", translate("watching", "確認日"), Date(), 8),
        GridColumn("end_reason", translate("watching", "終了の理由"), HOUSEHOLD_END, 5),
        GridColumn("note", translate("watching", "備考"), Text(200), 10),
    )


class ConfirmPage(SheetPage):
    """The ward shows how far its districts are; a district or a watcher shows the households."""

    def __init__(self, desk: Desk) -> None:
        self._shown: tuple[ToConfirm, ...] = ()
        self._progress = ProgressTable()
        grid = Grid(
            QCoreApplication.translate("watching", "現況確認の入力"), columns(), desk.preferences, problems_of_answer
        )
        super().__init__(desk, grid, self._progress)
        self._year, self._watcher, self._which = QComboBox(), QComboBox(), QComboBox()
        self._day = DayLine(self.tr("確認日"))
        self._print = QPushButton(icon("printer"), self.tr("確認票 (F7)"))
        self.grid.model.follow = self._follow
        self._fill_choices()
        self._lay_out()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        may_print = allows(self.desk.workspace.clerk.roles, "lists.print", KIND)
        return {**super().answers(), **({"F7": self.print_list} if may_print else {})}

    def print_list(self) -> None:
        """F7: the list a watcher takes along."""
        workspace = self.desk.workspace
        wanted = Wanted(self.year(), self.district, self._watcher.currentData())
        self.desk.tasks.run(
            lambda progress: checklists.checklist(workspace, KIND, wanted, progress),
            self.show_roster,
            busy=self.tr("確認票を作っています"),
        )

    def year(self) -> int:
        """The fiscal year looked at."""
        return self._year.currentData()

    # --- loading ---

    def go_to(self, district: int | None) -> None:
        if district != self.district:
            self._watcher.setCurrentIndex(0)
        super().go_to(district)

    def load(self) -> Sequence[Task]:
        workspace, district, watcher, year = (
            self.desk.workspace,
            self.district,
            self._watcher.currentData(),
            self.year(),
        )
        run = self.desk.tasks.run
        people = run(lambda _: watchers.watchers(workspace, district, workspace.today()), self._show_watchers)
        if district is None and watcher is None:
            return people, run(lambda _: confirming.progress(workspace, year), self._show_progress)
        return people, run(lambda _: confirming.to_confirm(workspace, year, district, watcher), self._show_homes)

    def open_overview(self) -> None:
        district = self._progress.district()
        if district is not None:
            self.go_to(district)

    def _show_watchers(self, found: Sequence[Watcher]) -> None:
        chosen = self._watcher.currentData()
        self._watcher.clear()
        self._watcher.addItem(self.tr("全員"), None)
        for each in found:
            self._watcher.addItem(self.tr("{name} ({count})").format(name=each.name, count=each.households), each.id)
        self._watcher.setCurrentIndex(max(0, self._watcher.findData(chosen)))

    def _show_progress(self, lines: Sequence[Progress]) -> None:
        self._shown = ()
        self._progress.show_lines(lines)
        self.show_overview(self.tr("Enterでその校(地)区の世帯を入力します。F7で確認票を印刷できます。"))

    def _show_homes(self, found: Sequence[ToConfirm]) -> None:
        self._shown = tuple(found)
        seen = sum(each.entry is not None for each in found)
        stale = sum(each.stale for each in found)
        text = self.tr(
            "{seen} / {total} 世帯を確認  ◆ 長く未確認 {stale}世帯   1 変わりなし 2 変更あり 3 会えず 4 終了"
        )
        told = text.format(seen=f"{seen:,}", total=f"{len(found):,}", stale=f"{stale:,}")
        self.show_rows([self._row(each) for each in found if self._is_wanted(each)], told)

    def _is_wanted(self, home: ToConfirm) -> bool:
        which = self._which.currentData()
        return which == _ALL or (home.entry is None and (which == _OPEN or home.stale))

    def _row(self, home: ToConfirm) -> GridRow:
        entry, texts = home.entry, home.texts
        name = texts["head_name"] + (self.tr(" [非開示]") if home.undisclosed else "")
        mark = "◆ " if home.stale else ""
        values: dict[str, Value] = {
            "address": texts["place"],
            "last": mark + (Date().show(home.last) or self.tr("なし")),
            "result": entry.result if entry else None,
            "on": entry.confirmed_on if entry else None,
            "end_reason": home.end_reason if entry and entry.result == "終了" else None,
            "note": entry.note if entry else None,
        }
        over = entry is not None and entry.result == "終了"
        fixed = frozenset({"result", "on", "end_reason"}) if over else frozenset[str]()
        return GridRow(home.id, values, fixed, home.stale, name)

    # --- typing and keeping ---

    def _follow(self, typed: Values) -> Values:
        """A result has a day, by default the one chosen above."""
        if typed.get("result") and not typed.get("on"):
            return {"on": self._day.day() or self.desk.workspace.today()}
        return {}

    def keeping(self, typed: Typed) -> Callable[[object], int]:
        workspace, year, watcher = self.desk.workspace, self.year(), self._watcher.currentData()
        known = {each.id: each for each in self._shown}
        answers = {household: _answer(row, known[household], watcher) for household, row in typed.items()}
        return lambda _: confirming.keep(workspace, year, answers)

    def kept_text(self, count: int) -> str:
        return self.tr("{count}世帯の現況確認を登録しました").format(count=f"{count:,}")

    # --- appearance ---

    def _fill_choices(self) -> None:
        today = self.desk.workspace.today()
        this = fiscal_year_of(today) or int(today[:4])
        self._year.setAccessibleName(self.tr("年度"))
        for year in range(this, this - YEARS_BACK - 1, -1):
            self._year.addItem(fiscal_label(year), year)
        self._watcher.setAccessibleName(self.tr("担当者"))
        self._watcher.setMinimumWidth(appearance.text_width(10))
        self._watcher.addItem(self.tr("全員"), None)
        self._which.setAccessibleName(self.tr("表示"))
        for name, which in ((self.tr("全部"), _ALL), (self.tr("未確認"), _OPEN), (self.tr("長く未確認"), _STALE)):
            self._which.addItem(name, which)
        self._day.put(today)
        self.choose_by(self._year, self._watcher, self._which)
        self._print.setVisible("F7" in self.answers())
        self._print.clicked.connect(self.print_list)

    def _lay_out(self) -> None:
        top = line_of(
            self._year, None, QLabel(self.tr("担当者")), self._watcher, None, QLabel(self.tr("表示")), self._which, 1,
            QLabel(self.tr("確認日")), self._day,
        )  # fmt: skip
        self.lay_out(top, self._print)


def _answer(typed: Mapping[str, Value], home: ToConfirm, watcher: int | None) -> Answer:
    texts = {key: value if isinstance(value, str) else None for key, value in typed.items()}
    by = watcher if watcher is not None else home.entry.by if home.entry else None
    return Answer(texts.get("result"), texts.get("on"), by, texts.get("note"), texts.get("end_reason"))
