"""現況確認: a district's or a watcher's households of the year, ticked off by keyboard, and the paper list for it."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from welfare_desktop.domain.fiscal import fiscal_label, fiscal_year_of
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.registers.vocabulary import CONFIRMATION, HOUSEHOLD_END
from welfare_desktop.domain.values import Date, Text
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.watching_confirmations import Answer, problems_of_answer
from welfare_desktop.services.watching import checklists, confirming, watchers
from welfare_desktop.services.watching.checklists import Checklist, Wanted
from welfare_desktop.services.watching.confirming import Progress, ToConfirm
from welfare_desktop.services.watching.watchers import KIND, Watcher
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grids.columns import GridColumn, GridRow, Values
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.importing.page import line_of
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.printing.roster_page import RosterPage
from welfare_desktop.ui.syncing.day_line import DayLine
from welfare_desktop.ui.tasks import Task
from welfare_desktop.ui.watching.progress_table import ProgressTable
from welfare_desktop.ui.work_page import WorkPage

YEARS_BACK = 3
_ALL, _OPEN, _STALE = "all", "open", "stale"


def columns() -> tuple[GridColumn, ...]:
    """What of a household is shown, and what came of looking after it."""
    translate = QCoreApplication.translate
    return (
        GridColumn("address", translate("watching", "住所"), Text(), 8, fixed=True),
        GridColumn("last", translate("watching", "前回の確認"), Text(), 8.5, fixed=True),
        GridColumn("result", translate("watching", "結果"), CONFIRMATION, 5),
        GridColumn("on", translate("watching", "確認日"), Date(), 8.5),
        GridColumn("end_reason", translate("watching", "終了の理由"), HOUSEHOLD_END, 5),
        GridColumn("note", translate("watching", "備考"), Text(200), 10),
    )


class ConfirmPage(WorkPage):
    """The ward shows how far its districts are; a district or a watcher shows the households."""

    counted: ClassVar[str] = KIND

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._district: int | None = None
        self._asked: list[Task] = []
        self._shown: tuple[ToConfirm, ...] = ()
        self._roster: RosterPage | None = None
        self._year, self._watcher, self._which = QComboBox(), QComboBox(), QComboBox()
        self._day = DayLine(self.tr("確認日"))
        self.grid = Grid(self.tr("現況確認の入力"), columns(), desk.preferences, problems_of_answer)
        self.grid.model.follow = self._follow
        self.progress = ProgressTable()
        self._stack = QStackedWidget()
        self._make_parts()
        self._lay_out()
        self._connect()

    # --- what the window uses ---

    def enter(self, district: int | None) -> None:
        if not self.grid.is_dirty():
            self._go_to(district)
        elif district != self._district:
            self.leave(lambda: self._go_to(district))

    def focus(self) -> None:
        if self._stack.currentWidget() is self.grid:
            self.grid.focus()
        else:
            self.progress.setFocus()

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in (KIND, "") and not self.grid.is_dirty():
            self._load()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        found: dict[str, Callable[[], None]] = {"F2": self.grid.focus}
        if self._may_edit():
            found["F12"] = self.save
        if allows(self.desk.workspace.clerk.roles, "lists.print", KIND):
            found["F7"] = self.print_list
        return found

    def is_dirty(self) -> bool:
        return self.grid.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        self.grid.leave(self.desk.notices, self._save_and, then)

    def back(self) -> None:
        """Esc: from the households to the districts."""
        self.leave(lambda: self._go_to(None))

    def save(self) -> None:
        """F12: keep the answers as one batch."""
        self._save_and(self.grid.focus)

    def print_list(self) -> None:
        """F7: the list a watcher takes along."""
        workspace = self.desk.workspace
        wanted = Wanted(self.year(), self._district, self._watcher.currentData())
        self.desk.tasks.run(
            lambda progress: checklists.checklist(workspace, KIND, wanted, progress),
            self._show_checklist,
            busy=self.tr("確認票を作っています"),
        )

    # --- loading ---

    def year(self) -> int:
        """The fiscal year looked at."""
        return self._year.currentData()

    def _may_edit(self) -> bool:
        return allows(self.desk.workspace.clerk.roles, "records.edit", KIND)

    def _go_to(self, district: int | None) -> None:
        if district != self._district:
            self._watcher.setCurrentIndex(0)
        self._district = district
        self._load()

    def _on_chosen(self) -> None:
        if self.grid.is_dirty():
            self.leave(self._load)
        else:
            self._load()

    def _load(self) -> None:
        for task in self._asked:
            task.forget()
        workspace, district, watcher, year = (
            self.desk.workspace,
            self._district,
            self._watcher.currentData(),
            self.year(),
        )
        run = self.desk.tasks.run
        self._asked = [run(lambda _: watchers.watchers(workspace, district, workspace.today()), self._show_watchers)]
        if district is None and watcher is None:
            self._asked.append(run(lambda _: confirming.progress(workspace, year), self._show_progress))
        else:
            self._asked.append(
                run(lambda _: confirming.to_confirm(workspace, year, district, watcher), self._show_homes)
            )

    def _show_watchers(self, found: Sequence[Watcher]) -> None:
        chosen = self._watcher.currentData()
        self._watcher.clear()
        self._watcher.addItem(self.tr("全員"), None)
        for each in found:
            self._watcher.addItem(self.tr("{name} ({count})").format(name=each.name, count=each.households), each.id)
        self._watcher.setCurrentIndex(max(0, self._watcher.findData(chosen)))

    def _show_progress(self, lines: Sequence[Progress]) -> None:
        self._shown = ()
        self.grid.show_rows([])
        self.progress.show_lines(lines)
        self._stack.setCurrentWidget(self.progress)
        self._told.setText(self.tr("Enterでその校(地)区の世帯を入力します。F7で確認票を印刷できます。"))

    def _show_homes(self, found: Sequence[ToConfirm]) -> None:
        self._shown = tuple(found)
        here = self.progress.hasFocus() or self.grid.table.hasFocus()
        self.grid.show_rows([self._row(each) for each in found if self._is_wanted(each)])
        self._stack.setCurrentWidget(self.grid)
        seen = sum(each.entry is not None for each in found)
        stale = sum(each.stale for each in found)
        text = self.tr(
            "{seen} / {total} 世帯を確認  ◆ 長く未確認 {stale}世帯   1 変わりなし 2 変更あり 3 会えず 4 終了"
        )
        self._told.setText(text.format(seen=f"{seen:,}", total=f"{len(found):,}", stale=f"{stale:,}"))
        if here:
            self.grid.focus()

    def _is_wanted(self, home: ToConfirm) -> bool:
        which = self._which.currentData()
        return which == _ALL or (home.entry is None and (which == _OPEN or home.stale))

    def _row(self, home: ToConfirm) -> GridRow:
        entry, texts = home.entry, home.texts
        name = texts["head_name"] + (self.tr(" [非開示]") if home.undisclosed else "")
        mark = "◆ " if home.stale else ""
        values: dict[str, Value] = {
            "address": f"{texts['address']} {texts['building']}".strip(),
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

    def _save_and(self, then: Callable[[], None]) -> None:
        if not self._may_edit() or not self.grid.settle():
            return
        workspace, year, watcher = self.desk.workspace, self.year(), self._watcher.currentData()
        known = {each.id: each for each in self._shown}
        answers = {
            int(str(key)): _answer(row, known[int(str(key))], watcher) for key, row in self.grid.changed().items()
        }
        self._save.setEnabled(False)
        self.desk.tasks.run(
            lambda _: confirming.keep(workspace, year, answers),
            lambda batch: self._on_kept(batch, answers, then),
            failed=self._on_refused,
            thread="writer",
        )

    def _on_kept(self, batch: int, answers: Mapping[int, Answer], then: Callable[[], None]) -> None:
        self._save.setEnabled(True)
        self.grid.accept()
        text = self.tr("{count}世帯の現況確認を登録しました").format(count=f"{len(answers):,}")
        self.said.emit(text if batch else self.tr("変更はありませんでした"), batch)
        self.desk.tasks.announce(KIND, answers)
        then()

    def _on_refused(self, refusal: object) -> None:
        self._save.setEnabled(True)
        self.desk.tasks.refused.emit(refusal)

    def _show_checklist(self, made: Checklist) -> None:
        if self._roster is None:
            self._roster = RosterPage(self.desk)
            self._roster.closed.connect(self.closed)
            self._roster.said.connect(self.said)
        self.shown.emit(self._roster)
        self._roster.open(made.job)
        if made.withheld:
            text = self.tr("非開示・不同意の{count}世帯は、確認票に載せていません")
            self.said.emit(text.format(count=f"{made.withheld:,}"), 0)

    def _open_district(self) -> None:
        district = self.progress.district()
        if district is not None:
            self._go_to(district)

    # --- appearance ---

    def _make_parts(self) -> None:
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
        self._told = QLabel()
        self._told.setWordWrap(True)
        appearance.set_tone(self._told, "quiet")
        self._print = QPushButton(icon("printer"), self.tr("確認票 (F7)"))
        self._save = QPushButton(icon("check", appearance.on_accent), self.tr("登録 (F12)"))
        appearance.set_role(self._save, "primary")
        self._save.setVisible(self._may_edit())
        self._print.setVisible("F7" in self.answers())

    def _lay_out(self) -> None:
        top = line_of(
            self._year, None, QLabel(self.tr("担当者")), self._watcher, None, QLabel(self.tr("表示")), self._which, 1,
            QLabel(self.tr("確認日")), self._day,
        )  # fmt: skip
        let_enter_move(top)
        foot = QFrame()
        appearance.set_role(foot, "bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, appearance.grid(1.5), 0, appearance.grid(1.5))
        row.addWidget(self._told, 1)
        row.addWidget(self._print)
        row.addWidget(self._save)
        self._stack.addWidget(self.progress)
        self._stack.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(2), appearance.grid(2), appearance.grid(2), 0)
        column.setSpacing(appearance.grid(1.5))
        column.addWidget(top)
        column.addWidget(self._stack, 1)
        column.addWidget(foot)

    def _connect(self) -> None:
        for box in (self._year, self._watcher, self._which):
            box.activated.connect(self._on_chosen)
        self.progress.opened.connect(self._open_district)
        self._save.clicked.connect(self.save)
        self._print.clicked.connect(self.print_list)


def _answer(typed: Mapping[str, Value], home: ToConfirm, watcher: int | None) -> Answer:
    texts = {key: value if isinstance(value, str) else None for key, value in typed.items()}
    by = watcher if watcher is not None else home.entry.by if home.entry else None
    return Answer(texts.get("result"), texts.get("on"), by, texts.get("note"), texts.get("end_reason"))
