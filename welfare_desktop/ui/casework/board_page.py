"""ケース一覧（見方）: the open cases as a clerk looks at them — mine, due, out of touch, nobody's, to be closed."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.values import Date
from welfare_desktop.services.casework import board
from welfare_desktop.services.casework.board import BoardLine
from welfare_desktop.ui import appearance
from welfare_desktop.ui.casework.case_desk import CaseDesk
from welfare_desktop.ui.desk import Desk
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
        self._view = board.MINE
        self._district: int | None = None
        self._asked: Task | None = None
        self._fresh = True
        self.buttons = self._make_buttons()
        self.days = QSpinBox()
        self.days.setRange(1, 999)
        self.days.setAccessibleName(self.tr("未接触とする日数"))
        self.days.editingFinished.connect(self._keep_days)
        self.table = self._make_table()
        self._empty = QLabel(self.tr("当てはまるケースはありません。"))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        appearance.set_tone(self._empty, "quiet")
        self.case = CaseDesk(desk)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        workspace = desk.workspace
        desk.tasks.run(lambda _: board.lost_touch_days(workspace), self.days.setValue)

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        self._district = district
        self._ask()

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in (CASES, ""):
            self._ask()
            if self._shows_case():
                self.case.look_again()

    def focus(self) -> None:
        if self._shows_case():
            self.case.focus()
        elif self._shown:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.buttons[self._view].setFocus(Qt.FocusReason.OtherFocusReason)

    def answers(self) -> Mapping[str, Callable[[], None]]:
        if not self._shows_case():
            return {}
        case = self.case
        return {"F2": case.open_record, "F4": case.write, "F7": case.print_record, "F12": case.save}

    def is_dirty(self) -> bool:
        return self.case.is_dirty()

    def leave(self, then: Callable[[], None]) -> None:
        self.case.leave(then)

    def back(self) -> None:
        if self._shows_case():
            self.case.back()

    def choose(self, view: str) -> None:
        """Show a view."""
        self._view = view
        self.buttons[view].setChecked(True)
        self._show_view()

    # --- the list ---

    def _ask(self) -> None:
        workspace, district = self.desk.workspace, self._district
        if self._asked is not None:
            self._asked.forget()
        self._asked = self.desk.tasks.run(lambda _: board.lines(workspace, district), self._take)

    def _take(self, lines: Sequence[BoardLine]) -> None:
        self._lines = lines
        counts = {view: sum(view in line.views for line in lines) for view in board.VIEWS}
        for place, view in enumerate(board.VIEWS, 1):
            text = self.tr("{name} {count}件(&{place})")
            self.buttons[view].setText(text.format(name=self._name(view), count=f"{counts[view]:,}", place=place))
        if self._fresh:
            self._fresh = False
            self._view = next((view for view in (board.MINE, board.DUE) if counts[view]), board.EVERY)
            self.buttons[self._view].setChecked(True)
        self._show_view()

    def _show_view(self) -> None:
        current = self._shown[self.table.currentRow()].case if self._shown and self.table.currentRow() >= 0 else 0
        self._shown = [line for line in self._lines if self._view in line.views]
        late = frozenset(at for at, line in enumerate(self._shown) if line.overdue)
        place = next((at for at, line in enumerate(self._shown) if line.case == current), 0)
        had_focus = self.table.hasFocus() or self._empty.hasFocus()
        self.table.show_rows([_row(line) for line in self._shown], place, late)
        self.table.setVisible(bool(self._shown))
        self._empty.setVisible(not self._shown)
        if had_focus and self._shown:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._shown):
            self._stack.setCurrentWidget(self.case)
            self.case.open(self._shown[row].case)
            self.case.focus()

    def _close_case(self) -> None:
        self._stack.setCurrentIndex(0)
        self.focus()

    def _shows_case(self) -> bool:
        return self._stack.currentWidget() is self.case

    def _keep_days(self) -> None:
        workspace, days = self.desk.workspace, self.days.value()
        self.desk.tasks.run(
            lambda _: board.keep_lost_touch_days(workspace, days), lambda _: self._ask(), thread="writer"
        )

    # --- appearance ---

    def _name(self, view: str) -> str:
        return {
            board.MINE: self.tr("自分の担当"),
            board.DUE: self.tr("今日・期限切れ"),
            board.LOST: self.tr("未接触"),
            board.NOBODY: self.tr("担当者なし"),
            board.CLOSING: self.tr("終結待ち"),
            board.EVERY: self.tr("終結以外すべて"),
        }[view]

    def _make_buttons(self) -> dict[str, QPushButton]:
        group = QButtonGroup(self)
        made: dict[str, QPushButton] = {}
        for view in board.VIEWS:
            button = made[view] = QPushButton(self._name(view))
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, view=view: self._choose_by_hand(view))
            group.addButton(button)
        return made

    def _choose_by_hand(self, view: str) -> None:
        self.choose(view)
        self.focus()

    def _make_table(self) -> PlainTable:
        heads = (
            self.tr("受付番号"), self.tr("状況"), self.tr("相談者"), self.tr("主な相談内容"), self.tr("校(地)区"),
            self.tr("担当CSW"), self.tr("最後の接触"), self.tr("次回対応日"),
        )  # fmt: skip
        return PlainTable(self.tr("ケース"), heads, (6, 4.5, 8, 7.5, 6, 7, 8, 8), 2)

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.case.closed.connect(self._close_case)
        self.case.said.connect(self.said)
        self.case.record_wanted.connect(self.record_wanted)
        self.case.shown.connect(self.shown)
        self.case.over_closed.connect(self.closed)

    def _lay_out(self) -> None:
        views = QHBoxLayout()
        for button in self.buttons.values():
            views.addWidget(button)
        views.addStretch(1)
        setting = QHBoxLayout()
        setting.addWidget(QLabel(self.tr("未接触とする日数")))
        setting.addWidget(self.days)
        setting.addWidget(QLabel(self.tr("日を超えて受付も経過もないケース")))
        setting.addStretch(1)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(*[appearance.grid(2)] * 4)
        column.setSpacing(appearance.grid(1.5))
        column.addLayout(views)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(setting)
        self._stack.addWidget(listed)
        self._stack.addWidget(self.case)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)


def _row(line: BoardLine) -> tuple[str, ...]:
    show = Date().show
    next_on = show(line.next_on or None)
    return (
        line.number,
        line.status,
        line.client,
        line.topic,
        line.district,
        line.responsible,
        show(line.touched or None),
        f"! {next_on}" if line.overdue else next_on,
    )
