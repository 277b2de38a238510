"""ホーム: what still needs to be filled in, what was done lately, and the large first steps."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.services import undoing
from welfare_desktop.services.undoing import BatchLine
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.gaps import Gaps
from welfare_desktop.ui.icons import Shade, icon
from welfare_desktop.ui.plain_table import PlainTable
from welfare_desktop.ui.records.history import headline
from welfare_desktop.ui.syncing.reminders import Reminders
from welfare_desktop.ui.taking_back import ask_and_take_back, may_take_back
from welfare_desktop.ui.today import Today

BATCHES_SHOWN = 12


class HomePage(QScrollArea):
    """The first tab."""

    list_wanted = Signal(str, object)
    """Show a register with these conditions."""
    work_wanted = Signal(str)
    """Go to this page of work."""
    import_wanted = Signal()
    add_wanted = Signal(str)
    """A new record of this register."""
    exchange_wanted = Signal()
    packages_wanted = Signal()
    said = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(self.tr("ホーム"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._listed: Sequence[BatchLine] = ()
        self._batches = self._make_batches()
        self._batches.itemSelectionChanged.connect(self._on_batch)
        self._idle = _quiet(self.tr("まだ作業がありません。昨年度の台帳を取り込むところから始められます。"))
        self._undo = QPushButton(icon("arrow-back-up"), self.tr("この作業を元に戻す"))
        self._undo.setEnabled(False)
        self._undo.clicked.connect(self._on_undo)
        self._lay_out()

    def refresh(self) -> None:
        """Count and list anew."""
        workspace = self._desk.workspace
        self._desk.tasks.run(lambda _: undoing.batches(workspace, BATCHES_SHOWN), self._show_batches)
        self._today.refresh()
        self._gaps.refresh()
        self._reminders.refresh()

    def focus(self) -> None:
        self._import.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_batches(self, batches: Sequence[BatchLine]) -> None:
        is_newest_known = bool(batches and self._listed) and batches[0].id == self._listed[0].id
        chosen = self._chosen_batch() if is_newest_known else 0
        self._listed = batches
        self._batches.setVisible(bool(batches))
        self._undo.setVisible(bool(batches) and may_take_back(self._desk))
        self._idle.setVisible(not batches)
        self._batches.show_rows(
            [self._row(batch) for batch in batches],
            next((row for row, batch in enumerate(batches) if batch.id == chosen), 0),
        )
        head = self._batches.horizontalHeader().sizeHint().height() + appearance.grid(1)
        self._batches.setFixedHeight(head + appearance.row_height() * max(len(batches), 1))
        self._on_batch()

    def _row(self, batch: BatchLine) -> tuple[str, ...]:
        state = self.tr("元に戻し済み") if batch.undone_by else ""
        return headline(batch.at, "", batch.verb), batch.clerk, batch.source, f"{batch.count:,}", state

    def _chosen_batch(self) -> int:
        """The batch of the current line, as far as it can be taken back; else 0."""
        at = self._batches.currentRow()
        return self._listed[at].id if 0 <= at < len(self._listed) and not self._listed[at].undone_by else 0

    def _on_batch(self) -> None:
        self._undo.setEnabled(self._chosen_batch() > 0)

    def _on_undo(self) -> None:
        batch = self._chosen_batch()
        row = self._batches.currentRow()
        named = self._batches.item(row, 0)
        ask_and_take_back(self._desk, batch, named.text() if named else "", self.said.emit)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(appearance.grid(6), appearance.grid(5), appearance.grid(6), appearance.grid(5))
        column.setSpacing(appearance.grid(3))
        column.addLayout(self._make_steps())
        self._today = Today(self._desk, self._case)
        self._today.list_wanted.connect(self.list_wanted)
        self._today.work_wanted.connect(self.work_wanted)
        column.addWidget(self._today)
        self._reminders = Reminders(self._desk)
        self._reminders.exchange_wanted.connect(self.exchange_wanted)
        self._reminders.packages_wanted.connect(self.packages_wanted)
        column.addWidget(self._reminders)
        self._gaps = Gaps(self._desk, self._reminders.last)
        self._gaps.list_wanted.connect(self.list_wanted)
        column.addSpacing(appearance.grid(2))
        column.addWidget(self._gaps)
        column.addWidget(_section(self.tr("最近の作業")))
        column.addWidget(self._idle)
        column.addWidget(self._batches)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._undo)
        column.addLayout(row)
        column.addStretch(1)
        self.setWidget(page)

    def _make_batches(self) -> PlainTable:
        heads = (self.tr("日時・作業"), self.tr("操作者"), self.tr("取込元"), self.tr("件数"), self.tr("状態"))
        table = PlainTable(self.tr("最近の作業"), heads, (12, 7, 16, 5, 8), 0)
        table.align_right(3)
        return table

    def _make_steps(self) -> QHBoxLayout:
        steps = QHBoxLayout()
        steps.setSpacing(appearance.grid(3))
        self._import = _large(self.tr("台帳を取り込む…"), "file-import", appearance.on_accent)
        appearance.set_role(self._import, "primary")
        self._import.clicked.connect(self.import_wanted)
        person = _large(self.tr("担い手を登録する"), "users")
        person.clicked.connect(lambda: self.add_wanted.emit("volunteers"))
        household = _large(self.tr("見守り世帯を登録する"), "home-heart")
        household.clicked.connect(lambda: self.add_wanted.emit("households"))
        self._case = _large(self.tr("相談を受け付ける"), "messages")
        self._case.clicked.connect(lambda: self.work_wanted.emit("case-reception"))
        for step in (self._import, person, household, self._case):
            steps.addWidget(step)
        steps.addStretch(1)
        return steps


def _large(text: str, picture: str, shade: Shade | None = None) -> QPushButton:
    button = QPushButton(icon(picture, shade), f" {text}")
    button.setIconSize(QSize(appearance.grid(6), appearance.grid(6)))
    button.setMinimumHeight(appearance.grid(13))
    return button


def _section(text: str) -> QLabel:
    label = QLabel(text)
    appearance.set_role(label, "section")
    label.setIndent(0)
    return label


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    appearance.set_tone(label, "quiet")
    return label
