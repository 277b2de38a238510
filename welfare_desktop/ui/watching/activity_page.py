"""活動の入力: a month's sheet typed by keyboard, with the year it makes below it."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QSplitter, QVBoxLayout

from welfare_desktop.domain.fiscal import fiscal_label, fiscal_year_of
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.watching.activity_sheets import SheetLine, problems_of_line
from welfare_desktop.services.watching import activity_counts, activity_sheets, watchers
from welfare_desktop.services.watching.activity_counts import DistrictFigures, YearTable
from welfare_desktop.services.watching.activity_sheets import ACTIVITIES, Kept, Sheet, added_line
from welfare_desktop.services.watching.watchers import KIND, Watcher
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.errand import Keeping
from welfare_desktop.ui.grids.columns import GridRow, Values
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.lines import choice_line, foot_bar
from welfare_desktop.ui.tasks import Task
from welfare_desktop.ui.watching.activity_columns import (
    Mode,
    columns,
    line_rows,
    mode_names,
    report_problems,
    report_rows,
)
from welfare_desktop.ui.watching.month_line import MonthLine
from welfare_desktop.ui.watching.year_summary import YearSummary
from welfare_desktop.ui.work_page import WorkPage

_ROOMY_ROWS = 20
"""From so many rows of height on the year stands below the sheet by itself."""


class ActivityPage(WorkPage):
    """One sheet at a time; nothing typed is lost without a question."""

    counted: ClassVar[str] = KIND

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._district: int | None = None
        self._sheet: Sheet | None = None
        self._lines: dict[object, SheetLine] = {}
        self._asked: list[Task] = []
        self._arranged = False
        self._month = MonthLine(self.tr("対象月"), desk.workspace.today()[:7])
        self._watcher, self._mode = QComboBox(), QComboBox()
        self.grid = Grid(self.tr("活動の入力"), columns(Mode.HOMES), desk.preferences, self._problems)
        self.summary = YearSummary()
        self._make_parts()
        self._loaded = self._choice()
        """What the boxes said when the sheet was asked for."""
        self._lay_out()
        self._connect()

    # --- what the window uses ---

    def enter(self, district: int | None) -> None:
        if self.grid.is_dirty():
            if district != self._district:
                self.leave(lambda: self._go_to(district))
            return
        self._go_to(district)

    def showEvent(self, event: QShowEvent) -> None:
        """On a small screen the year gives way to the rows one types in, until it is asked for."""
        super().showEvent(event)
        if not self._arranged:
            self._arranged = True
            self._shows_year.setChecked(self.height() > _ROOMY_ROWS * appearance.row_height())

    def focus(self) -> None:
        if self.grid.model.rowCount():
            self.grid.focus()
        else:
            self._month.field.focus()

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in (ACTIVITIES, KIND, "districts", "") and not self.grid.is_dirty():
            self._load()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        if not self.grid.model.rowCount():
            return {}
        found: dict[str, Callable[[], None]] = {"F2": self.grid.focus}
        if self._may_edit():
            found["F12"] = self.save
        if self._may_edit() and self.mode() is not Mode.REPORTS:
            found["F4"] = self._add_line
        return found

    def is_dirty(self) -> bool:
        return self.grid.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        self.grid.leave(self.desk.notices, self._save_and, then)

    def back(self) -> None:
        self.leave(self._month.field.focus)

    def save(self) -> None:
        """F12: keep what was typed, as one batch."""
        self._save_and(self.grid.focus)

    # --- loading ---

    def _may_edit(self) -> bool:
        return allows(self.desk.workspace.clerk.roles, "records.edit", ACTIVITIES)

    def mode(self) -> Mode:
        """What one line stands for now."""
        return Mode(self._mode.currentData())

    def _year(self) -> int:
        return fiscal_year_of(self._month.month()) or int(self._month.month()[:4])

    def _go_to(self, district: int | None) -> None:
        if district != self._district:
            self._watcher.setCurrentIndex(0)
        self._district = district
        self._load()

    def _on_chosen(self) -> None:
        """Another month, watcher or kind of sheet was chosen; what was typed is kept for the one before."""
        wanted = self._choice()

        def go_there() -> None:
            self._choose(wanted)
            self._load()

        if self.grid.is_dirty():
            self._choose(self._loaded)
        self.leave(go_there)

    def _choice(self) -> tuple[str, object, object]:
        """What the boxes above the sheet say."""
        return self._month.month(), self._watcher.currentData(), self._mode.currentData()

    def _choose(self, choice: tuple[str, object, object]) -> None:
        """Let the boxes say this, and tell nobody."""
        month, watcher, mode = choice
        self._month.show_month(month)
        self._watcher.setCurrentIndex(max(0, self._watcher.findData(watcher)))
        self._mode.setCurrentIndex(self._mode.findData(mode))

    def _load(self) -> None:
        self._loaded = self._choice()
        for task in self._asked:
            task.forget()
        workspace, month, district, year = self.desk.workspace, self._month.month(), self._district, self._year()
        run = self.desk.tasks.run
        self._asked = [
            run(lambda _: watchers.watchers(workspace, district, f"{month}-01"), self._show_watchers),
            run(lambda _: activity_counts.year_table(workspace, year, district), self._show_year),
        ]
        if self.mode() is Mode.REPORTS:
            self._asked.append(run(lambda _: activity_counts.district_figures(workspace, year), self._show_reports))
            return
        watcher, totals = self._watcher.currentData(), self.mode() is Mode.TOTALS
        if district is None and watcher is None:
            self._show_none()
            return

        def work(_: object) -> Sheet:
            return activity_sheets.open_sheet(workspace, month, district, watcher, totals=totals)

        self._asked.append(run(work, self._show_sheet))

    def _show_watchers(self, found: Sequence[Watcher]) -> None:
        chosen = self._watcher.currentData()
        self._watcher.blockSignals(True)
        self._watcher.clear()
        self._watcher.addItem(self.tr("全員"), None)
        for each in found:
            self._watcher.addItem(self.tr("{name} ({count})").format(name=each.name, count=each.households), each.id)
        self._watcher.setCurrentIndex(max(0, self._watcher.findData(chosen)))
        self._watcher.blockSignals(False)

    def _show_year(self, table: YearTable) -> None:
        self.summary.show_table(table)
        self.summary.setAccessibleDescription(fiscal_label(table.year))

    def _show_none(self) -> None:
        self._sheet = None
        self.grid.set_columns(columns(self.mode()))
        self.grid.show_rows([])
        self._told.setText(self.tr("左の一覧で校(地)区を選ぶか、担当者を選んでください。"))

    def _show_sheet(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._lines = {line.key: line for line in sheet.lines}
        self._show(line_rows(sheet.lines))
        empty = self.tr("この月に担当する世帯がありません。")
        count = self.tr("{count}行  「実」は世帯ごと・月ごとに1回だけ数えます").format(count=f"{len(sheet.lines):,}")
        self._told.setText(count if sheet.lines else empty)

    def _show_reports(self, figures: Sequence[DistrictFigures]) -> None:
        self._sheet = None
        self._show(report_rows(figures))
        doubled = sum(each.doubled for each in figures)
        text = self.tr("◆ {count}校(地)区に明細と校区報告の両方があります。集計元を選ぶまで、明細で数えます。")
        self._told.setText(
            text.format(count=doubled) if doubled else self.tr("校区報告は、明細のない校(地)区で使います。")
        )

    def _show(self, rows: list[GridRow]) -> None:
        here = self.grid.table.hasFocus()
        self.grid.set_columns(columns(self.mode()))
        self.grid.show_rows(rows)
        if here and rows:
            self.grid.focus()

    # --- typing and keeping ---

    def _problems(self, typed: Values) -> Mapping[str, Problem]:
        return report_problems(typed) if self.mode() is Mode.REPORTS else problems_of_line(typed)

    def _add_line(self) -> None:
        """F4: one more line for the same household or watcher, for another kind of help."""
        line = self._lines.get(self.grid.current_key())
        if line is None or self.mode() is Mode.REPORTS:
            return
        added = added_line(line, len(self._lines))
        self._lines[added.key] = added
        self.grid.add_row(GridRow(added.key, {**added.texts}, label=added.texts.get("name", "")), after=line.key)

    def _save_and(self, then: Callable[[], None]) -> None:
        if not self._may_edit() or not self.grid.settle():
            return
        typed, workspace, sheet = self.grid.changed(), self.desk.workspace, self._sheet
        if not typed:
            self.said.emit(self.tr("変更はありませんでした"), 0)
            then()
            return

        def work(_: object) -> Kept:
            if sheet is None:
                return activity_counts.keep_reports(workspace, year, {int(str(key)): row for key, row in typed.items()})
            return activity_sheets.keep(workspace, whole(sheet), {str(key): row for key, row in typed.items()})

        def whole(shown: Sheet) -> Sheet:
            return dataclasses.replace(shown, lines=lines)

        lines, year = tuple(self._lines.values()), self._year()
        self._keeping.keep(work, lambda kept: self._on_kept(kept, then))

    def _on_kept(self, kept: Kept, then: Callable[[], None]) -> None:
        self.grid.accept()
        kind = ACTIVITIES if self.mode() is not Mode.REPORTS else "districts"
        text = self.tr("登録しました(追加{made}件、変更{changed}件、取消{removed}件)")
        told = text.format(made=kept.made, changed=kept.changed, removed=kept.removed)
        self.said.emit(told if kept.batch else self.tr("変更はありませんでした"), kept.batch)
        self.desk.tasks.announce(kind, kept.ids)
        self._load()
        then()

    # --- appearance ---

    def _make_parts(self) -> None:
        self._watcher.setAccessibleName(self.tr("担当者"))
        self._watcher.setMinimumWidth(appearance.text_width(12))
        self._watcher.addItem(self.tr("全員"), None)
        self._mode.setAccessibleName(self.tr("入力のしかた"))
        for mode, name in mode_names().items():
            self._mode.addItem(name, mode)
        self._told = QLabel()
        self._told.setWordWrap(True)
        appearance.set_tone(self._told, "quiet")
        self._shows_year = QCheckBox(self.tr("年間の集計(&Y)"))
        self._add = QPushButton(icon("plus"), self.tr("同じ世帯の行を足す (F4)"))
        self._save = QPushButton(icon("check", appearance.on_accent), self.tr("登録 (F12)"))
        self._keeping = Keeping(self.desk.tasks, self, self._save)
        appearance.set_role(self._save, "primary")
        self._add.setVisible(self._may_edit())
        self._save.setVisible(self._may_edit())

    def _lay_out(self) -> None:
        top = choice_line(QLabel(self.tr("対象月")), self._month, 1, self._shows_year)
        second = choice_line(
            QLabel(self.tr("担当者")), self._watcher, None, QLabel(self.tr("入力")), self._mode, 1,
        )  # fmt: skip
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.grid)
        split.addWidget(self.summary)
        split.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(2), appearance.grid(2), appearance.grid(2), 0)
        column.setSpacing(appearance.grid(1.5))
        column.addWidget(top)
        column.addWidget(second)
        column.addWidget(split, 1)
        column.addWidget(foot_bar(self._told, self._add, self._save))

    def _connect(self) -> None:
        self._month.changed.connect(self._on_chosen)
        self._watcher.activated.connect(self._on_chosen)
        self._mode.activated.connect(self._on_chosen)
        self._shows_year.toggled.connect(self.summary.setVisible)
        self.summary.hide()
        self._add.clicked.connect(self._add_line)
        self._save.clicked.connect(self.save)
        self.grid.model.modelReset.connect(self.answers_changed)
