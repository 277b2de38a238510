"""What the pages about terms share: a bar of buttons, and lists on paper shown over everything."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from welfare_desktop.domain.problems import Problem
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.printing.roster_page import RosterPage
from welfare_desktop.ui.records.editors import LineEditor
from welfare_desktop.ui.tasks import Progress
from welfare_desktop.ui.work_page import WorkPage


class TermsPage(WorkPage):
    """A page of work that prints lists."""

    counted = "volunteers"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._paper: RosterPage | None = None

    def show_paper(self, make: Callable[[Progress], RosterJob]) -> None:
        """Make a list and show it as it will be printed."""
        self.desk.tasks.run(make, self._on_paper, busy=self.tr("一覧を作っています"))

    def _on_paper(self, job: RosterJob) -> None:
        if self._paper is None:
            self._paper = RosterPage(self.desk)
            self._paper.closed.connect(self.closed)
            self._paper.said.connect(self.said)
        self.shown.emit(self._paper)
        self._paper.open(job)


def day_of(editor: LineEditor) -> str:
    """The full ISO day in a field; "" (and the field marked) while it holds none."""
    read = editor.read()
    day = getattr(read, "value", read)
    whole = not isinstance(read, Problem) and isinstance(day, str) and len(day) == len("2026-04-01")
    appearance.set_tone(editor.inner, "" if whole else "problem")
    return day if whole and isinstance(day, str) else ""


def button(text: str, act: Callable[[], None], role: str = "") -> QPushButton:
    """A button that does something."""
    made = QPushButton(text)
    if role:
        appearance.set_role(made, role)
    made.setAutoDefault(False)

    def react() -> None:
        act()

    made.clicked.connect(react)
    return made


def bar(*parts: QWidget | None) -> QHBoxLayout:
    """Parts side by side; None is room between them."""
    row = QHBoxLayout()
    row.setSpacing(appearance.grid(2))
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return row


def labelled(text: str, part: QWidget) -> QLabel:
    """A label that belongs to a field."""
    label = QLabel(text)
    label.setBuddy(part)
    return label
