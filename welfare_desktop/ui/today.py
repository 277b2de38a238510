"""今日すること on the home page: what asks for somebody, each line leading to its list or its page of work."""

import functools
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.duty import Duty
from welfare_desktop.services import duties
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.appearance import Tone
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.tasks import Task

_PER_LINE = 2


class Today(QWidget):
    """Overdue lines stand first and bear the mark of what is to be looked at."""

    list_wanted = Signal(str, object)
    """A register and the conditions of its list."""
    work_wanted = Signal(str)
    """A page of work or a part of one, by its key."""

    def __init__(self, desk: Desk, before: QWidget) -> None:
        """`before` comes before the lines when one goes through the page by Tab."""
        super().__init__()
        self._desk = desk
        self._before = before
        self._asked: Task | None = None
        self.links: list[QPushButton] = []
        title = QLabel(self.tr("今日すること"))
        appearance.set_role(title, "section")
        title.setIndent(0)
        self._nothing = QLabel(self.tr("今日までに必要なことはありません。"))
        appearance.set_tone(self._nothing, "quiet")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(appearance.grid(6))
        self._grid.setVerticalSpacing(appearance.grid(0.5))
        self._grid.setColumnStretch(_PER_LINE, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(2))
        column.addWidget(title)
        column.addWidget(self._nothing)
        column.addLayout(self._grid)

    def refresh(self) -> None:
        """Look anew."""
        if self._asked is not None:
            self._asked.forget()
        workspace = self._desk.workspace
        self._asked = self._desk.tasks.run(lambda _: duties.duties(workspace, workspace.today()), self._show)

    def _show(self, found: Sequence[Duty]) -> None:
        for link in self.links:
            link.deleteLater()
        self.links = [self._link(duty) for duty in found]
        for at, link in enumerate(self.links):
            self._grid.addWidget(link, at // _PER_LINE, at % _PER_LINE, Qt.AlignmentFlag.AlignLeft)
        for before, after in pairwise((self._before, *self.links)):
            QWidget.setTabOrder(before, after)
        self._nothing.setVisible(not found)

    def _link(self, duty: Duty) -> QPushButton:
        text = self.tr("{what} {count}件").format(what=words.label(duty.label), count=f"{duty.count:,}")
        shape = appearance.MARKS[Tone.CHECK].shape
        link = QPushButton(f"{shape} {text}" if duty.overdue else text)
        link.setAccessibleName(self.tr("期限切れ: {text}").format(text=text) if duty.overdue else text)
        appearance.set_role(link, "link")
        link.clicked.connect(functools.partial(self._go, duty))
        return link

    def _go(self, duty: Duty) -> None:
        if duty.work:
            self.work_wanted.emit(duty.place)
        else:
            self.list_wanted.emit(duty.kind, duty.conditions)
