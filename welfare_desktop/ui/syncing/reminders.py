"""On the home page: what should have come back by now, and what the PCs of the office disagree about."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.values import Date
from welfare_desktop.services import disputes
from welfare_desktop.services.syncing import due
from welfare_desktop.services.syncing.due import Due
from welfare_desktop.ui import appearance, values
from welfare_desktop.ui.appearance import Tone
from welfare_desktop.ui.desk import Desk

SHOWN = 3
_DATE = Date()


@dataclass(frozen=True, slots=True)
class _Waiting:
    """What waits for somebody."""

    late: tuple[Due, ...]
    disputes: int


class Reminders(QWidget):
    """Nothing is shown while nothing waits."""

    exchange_wanted = Signal()
    packages_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._title = QLabel(self.tr("気を付けること"))
        appearance.set_role(self._title, "section")
        self._late, self._disputed = QPushButton(), QPushButton()
        self.last = self._disputed
        """The last of its links, shown or not: what stands below is reached after it."""
        for link, wanted in ((self._late, self.exchange_wanted), (self._disputed, self.packages_wanted)):
            appearance.set_role(link, "link")
            link.clicked.connect(wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(1))
        for part in (self._title, self._late, self._disputed):
            column.addWidget(part)
        self.hide()

    def refresh(self) -> None:
        """Look anew."""
        workspace = self._desk.workspace
        views = allows(workspace.clerk.roles, "exchange.view")
        self._desk.tasks.run(
            lambda _: _Waiting(due.overdue(workspace) if views else (), disputes.count(workspace)), self._show
        )

    def text(self) -> str:
        """What it says; "" while nothing waits."""
        return "\n".join(each.text() for each in (self._late, self._disputed) if not each.isHidden())

    def _show(self, waiting: _Waiting) -> None:
        mark = appearance.MARKS[Tone.CHECK].shape
        self._late.setText(f"{mark} {self._late_text(waiting.late)}")
        self._late.setVisible(bool(waiting.late))
        told = self.tr("要確認 {count}件(パソコンごとに違う内容が登録されています)")
        self._disputed.setText(f"{mark} {told.format(count=f'{waiting.disputes:,}')}")
        self._disputed.setVisible(waiting.disputes > 0)
        self.setVisible(bool(waiting.late) or waiting.disputes > 0)

    def _late_text(self, late: Sequence[Due]) -> str:
        named = "、".join(f"{each.name}({values.shown(_DATE, each.due_on)})" for each in late[:SHOWN])
        more = self.tr(" ほか").rstrip() if len(late) > SHOWN else ""
        return self.tr("期限を過ぎた交換 {count}件: {named}").format(count=len(late), named=f"{named}{more}")
