"""年度締め: the figures of a year beside those of the year before, then 締める; of a closed year what came late."""

import functools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from welfare_desktop.domain.fiscal import fiscal_label, fiscal_span
from welfare_desktop.domain.listing import Condition
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import Date
from welfare_desktop.domain.values.contract import Marked
from welfare_desktop.services.closing import late_entries, movements, years
from welfare_desktop.services.closing.late_entries import Difference, LateEntry
from welfare_desktop.services.closing.movements import Movement
from welfare_desktop.services.closing.years import Closed, ClosingPlan, Line
from welfare_desktop.services.workspace import Progress
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.closing.late_list import LateList
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.lines import button
from welfare_desktop.ui.notices import Choice
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.records.present_day import present_day
from welfare_desktop.ui.tasks import Task
from welfare_desktop.ui.work_page import WorkPage

_YEARS_OFFERED = 3
_LINKS_PER_LINE = 4


@dataclass(frozen=True, slots=True)
class _Past:
    """A closed year as it is held against the registers now."""

    differences: tuple[Difference, ...]
    late: tuple[LateEntry, ...]


class ClosingPage(WorkPage):
    """Choose the year; count; look; close. Nothing is frozen before 締める."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._plan: ClosingPlan | None = None
        self._asked: Task | None = None
        self._closed: dict[int, Closed] = {}
        self._may_close = allows(desk.workspace.clerk.roles, "year.close")
        self._year = QComboBox()
        self._year.setAccessibleName(self.tr("年度"))
        self._year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._day = present_day()
        self._day.set_label(self.tr("基準日"))
        self._count = QPushButton(self.tr("集計する(&S)"))
        self._count.setAccessibleName(self.tr("集計する"))
        self._count.clicked.connect(self._propose)
        self._by_district = QCheckBox(self.tr("校(地)区ごとの数値も表示"))
        self._by_district.toggled.connect(self._show_lines)
        self._kept = button(self.tr("確定した数値の一覧(&L)"), self._want_figures)
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._moves = QGridLayout()
        self._move_links: list[QPushButton] = []
        self._unmoved = QLabel(self.tr("ありません"))
        self._unmoved.hide()
        heads = [
            self.tr("指標"),
            self.tr("校(地)区"),
            self.tr("今回"),
            self.tr("前年度"),
            self.tr("増減"),
            self.tr("単位"),
        ]
        self._table = PlainTable(self.tr("年度の数値"), heads, (24, 10, 7, 7, 7, 7), 0)
        for column in (2, 3, 4):
            self._table.align_right(column)
        self._late = LateList()
        self._late.opened.connect(self.record_wanted)
        self._parts = QStackedWidget()
        self._parts.addWidget(self._table)
        self._parts.addWidget(self._late)
        self._close = QPushButton(self.tr("締める (F12)"))
        appearance.set_role(self._close, "primary")
        self._close.clicked.connect(self._on_close)
        self._lay_out()
        self._year.currentIndexChanged.connect(self._on_year)
        let_enter_move(self)

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: (years.closed(workspace), years.next_to_close(workspace)), self._show_years)

    def focus(self) -> None:
        self._year.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        """A plan stays as it was counted; what came late of a closed year is looked up anew."""
        if self._year.currentData() in self._closed:
            self._on_year()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"F12": self._on_close} if self._close.isEnabled() else {}

    # --- years ---

    def _show_years(self, found: tuple[Sequence[Closed], int]) -> None:
        closed, following = found
        self._closed = {each.year: each for each in closed}
        chosen = self._year.currentData()
        self._year.blockSignals(True)
        self._year.clear()
        for year in sorted({*self._closed, *range(following, following - _YEARS_OFFERED, -1)}, reverse=True):
            done = self.tr("{year}(締め済み)") if year in self._closed else "{year}"
            self._year.addItem(done.format(year=fiscal_label(year)), year)
        self._year.setCurrentIndex(max(0, self._year.findData(following if chosen is None else chosen)))
        self._year.blockSignals(False)
        self._on_year()

    def _on_year(self) -> None:
        year = self._year.currentData()
        if year is None:
            return
        if self._asked is not None:
            self._asked.forget()
        self._plan = None
        self._may_go(on=False)
        closed = self._closed.get(year)
        self._day.put(closed.as_of if closed else fiscal_span(year)[1])
        for part in (self._day, self._count, self._by_district):
            part.setEnabled(closed is None and self._may_close)
        self._kept.setVisible(closed is not None)
        self._parts.setCurrentWidget(self._late if closed else self._table)
        self._table.show_rows(())
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: movements.movements(workspace, year), self._show_moves)
        if closed:
            self._say(self.tr("締めた年度の数値は変わりません。あとから登録された異動だけを下に示します。"))
            self.desk.tasks.run(functools.partial(self._look_back, year), functools.partial(self._show_past, closed))
        elif self._may_close:
            self._say(self.tr("年度と基準日を確かめて「集計する」を押してください。締めるまで何も変わりません。"))
        else:
            self._say(self.tr("年度を締めるのは管理者です。"))

    def _look_back(self, year: int, _progress: Progress) -> _Past:
        workspace = self.desk.workspace
        return _Past(late_entries.differences(workspace, year), late_entries.late_entries(workspace, year))

    def _show_past(self, closed: Closed, past: _Past) -> None:
        self._late.show_late(closed, past.differences, past.late)

    # --- closing ---

    def _propose(self) -> None:
        parsed = self._day.read()
        day = parsed.value if isinstance(parsed, Marked) else parsed
        if isinstance(day, Problem) or not isinstance(day, str) or len(day) < len("2026-03-31"):
            self._say(self.tr("基準日は、年月日で入力してください。"), "problem")
            self._day.focus()
            return
        workspace, year = self.desk.workspace, self._year.currentData()
        if self._asked is not None:
            self._asked.forget()
        self._asked = self.desk.tasks.run(
            lambda _: years.propose(workspace, year, day), self._show_plan, busy=self.tr("年度の数値を集計しています")
        )

    def _show_plan(self, plan: ClosingPlan) -> None:
        self._plan = plan
        self._show_lines()
        self._may_go(on=self._may_close)
        told = self.tr(
            "{day}現在の集計です。締めると{figures}個の数値を確定し、次年度の校区年度実績{districts}件とサロン実施報告{salons}件の欄を用意します。"
        )
        self._say(
            told.format(
                day=values.shown(Date(), plan.as_of),
                figures=f"{len(plan.lines):,}",
                districts=plan.districts_to_open,
                salons=plan.salons_to_open,
            )
        )
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _may_go(self, *, on: bool) -> None:
        self._close.setEnabled(on)
        self.answers_changed.emit()

    def _show_lines(self) -> None:
        if self._plan is not None:
            lines = self._plan.lines if self._by_district.isChecked() else self._plan.ward()
            self._table.show_rows([self._row(line) for line in lines])

    def _row(self, line: Line) -> tuple[str, ...]:
        before = "" if line.before is None else f"{line.before:,}"
        change = "" if line.before is None else f"{line.counted.value - line.before:+,}".replace("-", "−")
        indicator = line.counted.indicator
        return (
            words.label(indicator.name),
            line.district or self.tr("区計"),
            f"{line.counted.value:,}",
            before,
            change,
            words.label(indicator.unit),
        )

    def _on_close(self) -> None:
        plan = self._plan
        if plan is None or not self._close.isEnabled():
            return
        answer = self.desk.notices.decide(
            self.tr("{year}を締めますか。").format(year=fiscal_label(plan.year)),
            self.tr(
                "数値は{day}現在で確定し、あとから変わることはありません。"
                "締めたあとに登録された異動は「締め後異動」として別に示します。間違えたときは元に戻せます。"
            ).format(day=values.shown(Date(), plan.as_of)),
            (Choice("close", self.tr("締める")), Choice("stop", self.tr("やめる"))),
        )
        if answer == "close":
            workspace = self.desk.workspace
            self.desk.tasks.run(
                lambda progress: years.carry_out(workspace, plan, progress),
                functools.partial(self._on_closed, plan.year),
                busy=self.tr("年度を締めています"),
                thread="writer",
            )

    def _on_closed(self, year: int, batch: int) -> None:
        for kind in ("figures", "districts", "salons"):
            self.desk.tasks.announce(kind)
        self.said.emit(self.tr("{year}を締めました").format(year=fiscal_label(year)), batch)
        self.enter(None)

    # --- appearance ---

    def _show_moves(self, found: Sequence[Movement]) -> None:
        for link in self._move_links:
            link.deleteLater()
        self._move_links = [self._move_link(each) for each in found]
        self._unmoved.setVisible(not found)
        for at, link in enumerate(self._move_links):
            self._moves.addWidget(link, at // _LINKS_PER_LINE, at % _LINKS_PER_LINE, Qt.AlignmentFlag.AlignLeft)

    def _move_link(self, move: Movement) -> QPushButton:
        text = self.tr("{what} {count}件").format(what=words.label(move.label), count=f"{move.count:,}")
        link = QPushButton(text)
        appearance.set_role(link, "link")
        link.clicked.connect(functools.partial(self._want_list, move))
        return link

    def _want_list(self, move: Movement) -> None:
        self.list_wanted.emit(move.kind, move.conditions)

    def _want_figures(self) -> None:
        """The frozen figures of the year, where they can be printed and written out."""
        conditions = (Condition("year", "is", self._year.currentData()), Condition("computed", "is", True))
        self.list_wanted.emit("figures", conditions)

    def _say(self, text: str, tone: str = "quiet") -> None:
        appearance.set_tone(self._state, tone)
        self._state.setText(text)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(appearance.grid(2))
        for part in (QLabel(self.tr("年度")), self._year, QLabel(self.tr("基準日")), self._day, self._count):
            first.addWidget(part)
        first.addWidget(self._by_district)
        first.addStretch(1)
        first.addWidget(self._kept)
        moves = QHBoxLayout()
        moves.addWidget(QLabel(self.tr("この年度の異動:")), 0, Qt.AlignmentFlag.AlignTop)
        moves.addWidget(self._unmoved)
        moves.addLayout(self._moves)
        moves.addStretch(1)
        foot = QFrame()
        appearance.set_role(foot, "bar")
        row = QHBoxLayout(foot)
        row.addStretch(1)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(3), appearance.grid(2), appearance.grid(3), 0)
        column.setSpacing(appearance.grid(2))
        column.addLayout(first)
        column.addWidget(self._state)
        column.addLayout(moves)
        column.addWidget(self._parts, 1)
        column.addWidget(foot)
