"""ケース一覧（見方）: the open cases as a clerk looks at them — mine, due, out of touch, nobody's, to be closed."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.values.dates import short_era
from welfare_desktop.services.casework import case_board
from welfare_desktop.services.casework.case_board import BoardLine
from welfare_desktop.ui import appearance
from welfare_desktop.ui.casework.case_desk import CaseDesk
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.lines import page_column
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.tasks import Task
from welfare_desktop.ui.work_page import WorkPage


class BoardPage(WorkPage):
    """Alt+1 … Alt+6 choose a view; Enter opens the case to work on."""

    counted: ClassVar[str] = CASES

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lines: Sequence[BoardLine] = ()
        self._shown: list[BoardLine] = []
        self._view = case_board.MINE
        self._district: int | None = None
        self._asked: Task | None = None
        self._fresh = True
        self.bar = self._make_bar()
        self._kept_days = 0
        """What is kept; 0 while that is not known."""
        self.days = QSpinBox()
        self.days.setRange(1, 999)
        self.days.setAccessibleName(self.tr("未接触とする日数"))
        self.days.editingFinished.connect(self._keep_days)
        self.table = self._make_table()
        self.table.say_when_empty(self.tr("当てはまるケースはありません。"))
        self.case = CaseDesk(desk)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        workspace = desk.workspace
        desk.tasks.run(lambda _: case_board.lost_touch_days(workspace), self._show_days)

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        self._district = district
        self._ask()

    def see(self, part: str) -> None:
        if part in case_board.VIEWS and not self._shows_case():
            self._fresh = False
            self.choose(part)

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in (CASES, ""):
            self._ask()
            if self._shows_case():
                self.case.look_again()

    def take(self, record: int) -> None:
        self._stack.setCurrentWidget(self.case)
        self.case.open(record)
        self.case.focus()

    def focus(self) -> None:
        if self._shows_case():
            self.case.focus()
        elif self._shown:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.bar.setFocus(Qt.FocusReason.OtherFocusReason)

    def answers(self) -> Mapping[str, Callable[[], None]]:
        case = self.case
        if not self._shown and not self._shows_case():
            return {}
        saves: dict[str, Callable[[], None]] = {"F12": case.save} if self._shows_case() and case.shows_form() else {}
        return {
            **saves,
            "F2": self._with_case(case.open_record),
            "F4": self._with_case(case.write),
            "F7": self._with_case(case.print_record),
        }

    def is_dirty(self) -> bool:
        return self.case.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        self.case.leave(then)

    def back(self) -> None:
        if self._shows_case():
            self.case.back()

    def choose(self, view: str) -> None:
        """Show a view."""
        self.bar.setCurrentIndex(case_board.VIEWS.index(view))

    # --- the list ---

    def _ask(self) -> None:
        workspace, district = self.desk.workspace, self._district
        if self._asked is not None:
            self._asked.forget()
        self._asked = self.desk.tasks.run(lambda _: case_board.lines(workspace, district), self._take)

    def _take(self, lines: Sequence[BoardLine]) -> None:
        self._lines = lines
        counts = {view: sum(view in line.views for line in lines) for view in case_board.VIEWS}
        for place, view in enumerate(case_board.VIEWS):
            text = self.tr("&{place} {name} {count}")
            self.bar.setTabText(place, text.format(name=self._name(view), count=f"{counts[view]:,}", place=place + 1))
        if self._fresh:
            self._fresh = False
            self.choose(next((view for view in (case_board.MINE, case_board.DUE) if counts[view]), case_board.EVERY))
        self._show_view()

    def _show_view(self) -> None:
        current = self._shown[self.table.currentRow()].case if self._shown and self.table.currentRow() >= 0 else 0
        self._shown = [line for line in self._lines if self._view in line.views]
        late = frozenset(at for at, line in enumerate(self._shown) if line.overdue)
        place = next((at for at, line in enumerate(self._shown) if line.case == current), 0)
        self.table.show_rows([_row(line) for line in self._shown], place, late)
        self.answers_changed.emit()
        if self.bar.hasFocus() and self._shown and not self._shows_case():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._shown):
            self.take(self._shown[row].case)

    def _with_case(self, action: Callable[[], None]) -> Callable[[], None]:
        """Act on the case shown; from the list, on the current one."""

        def act() -> None:
            if not self._shows_case():
                self._open()
            if self._shows_case():
                self.case.when_shown(action)

        return act

    def _close_case(self) -> None:
        self._stack.setCurrentIndex(0)
        self.focus()

    def _shows_case(self) -> bool:
        return self._stack.currentWidget() is self.case

    def _show_days(self, days: int) -> None:
        self._kept_days = days
        self.days.setValue(days)

    def _keep_days(self) -> None:
        """Keep what was typed; the cursor only passing by changes nothing."""
        workspace, days = self.desk.workspace, self.days.value()
        if self._kept_days not in (0, days):
            self.desk.tasks.run(
                lambda _: case_board.keep_lost_touch_days(workspace, days),
                lambda _: self._on_days_kept(days),
                thread="writer",
            )

    def _on_days_kept(self, days: int) -> None:
        self._kept_days = days
        self._ask()

    # --- appearance ---

    def _name(self, view: str) -> str:
        return {
            case_board.MINE: self.tr("自分の担当"),
            case_board.DUE: self.tr("今日・期限切れ"),
            case_board.LOST: self.tr("未接触"),
            case_board.NOBODY: self.tr("担当なし"),
            case_board.CLOSING: self.tr("終結待ち"),
            case_board.EVERY: self.tr("すべて"),
        }[view]

    def _make_bar(self) -> QTabBar:
        bar = QTabBar()
        appearance.set_role(bar, "views")
        bar.setAccessibleName(self.tr("ケースの見方"))
        bar.setExpanding(False)
        bar.setDrawBase(False)
        bar.setUsesScrollButtons(True)
        for view in case_board.VIEWS:
            bar.addTab(self._name(view))
        bar.currentChanged.connect(self._on_view)
        return bar

    def _on_view(self, place: int) -> None:
        self._view = case_board.VIEWS[place]
        self._show_view()
        if self.isVisible() and not self._shows_case():
            self.focus()

    def _make_table(self) -> PlainTable:
        heads = (
            self.tr("受付番号"), self.tr("状況"), self.tr("相談者"), self.tr("主な相談内容"), self.tr("校(地)区"),
            self.tr("担当CSW"), self.tr("最後の接触"), self.tr("次回対応日"),
        )  # fmt: skip
        return PlainTable(self.tr("ケース"), heads, (5.5, 4, 8, 7, 5, 6, 5.5, 5.5), 2)

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.case.closed.connect(self._close_case)
        self.case.said.connect(self.said)
        self.case.record_wanted.connect(self.record_wanted)
        self.case.shown.connect(self.shown)
        self.case.over_closed.connect(self.closed)
        self.case.form_changed.connect(self.answers_changed)
        self._stack.currentChanged.connect(self.answers_changed)

    def _lay_out(self) -> None:
        setting = QHBoxLayout()
        setting.addWidget(QLabel(self.tr("未接触とする日数")))
        setting.addWidget(self.days)
        setting.addWidget(QLabel(self.tr("日を超えて受付も経過もないケース")))
        setting.addStretch(1)
        listed = QWidget()
        column = page_column(listed)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        column.addLayout(setting)
        self._stack.addWidget(listed)
        self._stack.addWidget(self.case)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)


def _row(line: BoardLine) -> tuple[str, ...]:
    next_on = short_era(line.next_on) if line.next_on else ""
    return (
        line.number,
        line.status,
        line.client,
        line.topic,
        line.district,
        line.responsible,
        short_era(line.touched) if line.touched else "",
        f"! {next_on}" if line.overdue else next_on,
    )
