"""見守り世帯の点検: what is the matter at the left, the households at the right; Enter opens one."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.values import Date
from welfare_desktop.services import sharing
from welfare_desktop.services.watching import thresholds, upkeep
from welfare_desktop.services.watching.thresholds import Thresholds
from welfare_desktop.services.watching.upkeep import Check, Line
from welfare_desktop.services.watching.watchers import KIND
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.lines import beside, foot_bar, line_of
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.tasks import Task
from welfare_desktop.ui.work_page import WorkPage

_MONTHS = 120
HANDOVER = "handover:households"
"""Where what nobody watches over is given to somebody."""


class UpkeepPage(WorkPage):
    """Nothing is changed here: it leads to the records, and to the office's limits."""

    counted: ClassVar[str] = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._checks: tuple[Check, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._asked: Task | None = None
        self._wanted = ""
        self.checks = PlainTable(self.tr("点検の項目"), (self.tr("点検の項目"), self.tr("世帯")), (16, 4), 0)
        heads = (
            self.tr("番号"),
            self.tr("氏名"),
            self.tr("校(地)区"),
            self.tr("住所"),
            self.tr("担当"),
            self.tr("日付"),
        )
        self.homes = PlainTable(self.tr("該当する世帯"), heads, (3.5, 7, 5, 10, 6, 8.5), 3)
        self._stale, self._pause = QSpinBox(), QSpinBox()
        self._keep = QPushButton(self.tr("目安を変更(&K)"))
        self._told = QLabel()
        self._trust = QCheckBox(self.tr("誓約した担当者には、同意が未確認の世帯も載せた名簿を渡す(&T)"))
        self._hand = QPushButton(self.tr("引継ぎで担当を決める(&H)"))
        self._lay_out()
        self._connect()

    # --- what the window uses ---

    def enter(self, district: int | None) -> None:
        del district
        self._load()
        self._load_limits()

    def see(self, part: str) -> None:
        self._wanted = part

    def focus(self) -> None:
        self.checks.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del ids
        if kind in (KIND, ""):
            self._load()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"F2": self._open} if self._lines else {}

    def back(self) -> None:
        """Esc: from the households to what is the matter."""
        self.focus()

    # --- loading ---

    def _load(self) -> None:
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: upkeep.checks(workspace, workspace.today()), self._show_checks)

    def _load_limits(self) -> None:
        """What the office decided; what is typed there must not be overwritten because a household changed."""
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: thresholds.thresholds(workspace), self._show_limits)
        self.desk.tasks.run(lambda _: sharing.trusts_the_pledged(workspace), self._trust.setChecked)

    def _show_checks(self, found: Sequence[Check]) -> None:
        keys, at = [each.key for each in found], max(0, self.checks.currentRow())
        if self._wanted in keys:
            at, self._wanted = keys.index(self._wanted), ""
        self._checks = tuple(found)
        late = frozenset(number for number, each in enumerate(found) if each.overdue and each.found)
        rows = [(words.label(each.label), f"{len(each.found):,}") for each in found]
        self.checks.show_rows(rows, at, late)
        self._load_homes()

    def _load_homes(self) -> None:
        at = self.checks.currentRow()
        if not 0 <= at < len(self._checks):
            return
        if self._asked is not None:
            self._asked.forget()
        workspace, check = self.desk.workspace, self._checks[at]
        self._asked = self.desk.tasks.run(lambda _: upkeep.lines(workspace, check), self._show_homes)

    def _show_homes(self, found: Sequence[Line]) -> None:
        self._lines = tuple(found)
        self.homes.show_rows([(*each.texts, values.shown(Date(), each.day) if each.day else "") for each in found])
        self._told.setText(self._hint() if found else self.tr("該当する世帯はありません。"))
        self._hand.setVisible(bool(found) and self._checks[self.checks.currentRow()].key == upkeep.UNASSIGNED)
        self.answers_changed.emit()

    def _hint(self) -> str:
        """What can be done about it."""
        check = self._checks[self.checks.currentRow()]
        if check.key == upkeep.UNASSIGNED:
            return self.tr("Enterで世帯の記録を開きます。担当は「引継ぎ」でまとめて決められます。")
        if check.key.startswith("disclosure"):
            return self.tr("Enterで世帯の記録を開きます。非開示は、記録の「非開示」の行を消すまで続きます。")
        return self.tr("Enterで世帯の記録を開きます。")

    def _show_limits(self, limits: Thresholds) -> None:
        self._stale.setValue(limits.stale)
        self._pause.setValue(limits.pause)

    # --- acting ---

    def _open(self) -> None:
        at = self.homes.currentRow()
        if 0 <= at < len(self._lines):
            self.record_wanted.emit(KIND, self._lines[at].id)

    def _on_check(self) -> None:
        if self._lines:
            self.homes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_limits(self) -> None:
        workspace, limits = self.desk.workspace, Thresholds(self._stale.value(), self._pause.value())
        self.desk.tasks.run(
            lambda _: thresholds.keep_thresholds(workspace, limits), lambda _: self._on_limits(), thread="writer"
        )

    def _keep_trust(self) -> None:
        workspace, trusts = self.desk.workspace, self._trust.isChecked()
        told = (
            self.tr("未確認の世帯も、誓約した担当者に渡します") if trusts else self.tr("同意のある世帯だけを渡します")
        )
        self.desk.tasks.run(
            lambda _: sharing.keep_trust(workspace, trusts),
            lambda _: self.said.emit(told, 0),
            failed=self._on_refused,
            thread="writer",
        )

    def _on_refused(self, refusal: Refusal) -> None:
        """The box says again what holds."""
        self._load_limits()
        self.desk.tasks.refused.emit(refusal)

    def _on_limits(self) -> None:
        self.said.emit(self.tr("目安を変更しました"), 0)
        self._load()

    # --- appearance ---

    def _lay_out(self) -> None:
        self.checks.align_right(1)
        appearance.set_tone(self._told, "quiet")
        may = allows(self.desk.workspace.clerk.roles, "settings.change")
        for box, name in ((self._stale, self.tr("長く未確認とする月数")), (self._pause, self.tr("長い休止とする月数"))):
            box.setRange(1, _MONTHS)
            box.setSuffix(self.tr(" か月"))
            box.setAccessibleName(name)
            box.setEnabled(may)
        self._keep.setVisible(may)
        self._trust.setEnabled(may)
        limits = line_of(
            QLabel(self.tr("長く未確認とする目安")), self._stale, None,
            QLabel(self.tr("長い休止とする目安")), self._pause, None, self._keep, 1,
        )  # fmt: skip
        split = beside(self.checks, self.homes, (25, 38))
        foot = foot_bar(self._told, self._hand)
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(2), appearance.grid(2), appearance.grid(2), 0)
        column.setSpacing(appearance.grid(1.5))
        for part in (split, limits, self._trust, foot):
            column.addWidget(part, int(part is split))
        QWidget.setTabOrder(self.checks, self.homes)

    def _connect(self) -> None:
        self.checks.currentCellChanged.connect(self._load_homes)
        self.checks.opened.connect(self._on_check)
        self.homes.opened.connect(self._open)
        self._keep.clicked.connect(self._keep_limits)
        self._trust.clicked.connect(self._keep_trust)
        self._hand.clicked.connect(lambda: self.work_wanted.emit(HANDOVER))
