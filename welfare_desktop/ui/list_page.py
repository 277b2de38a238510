"""A page of work whose list can be had on paper, shown over everything, and as a workbook."""

from collections.abc import Callable
from pathlib import Path

from welfare_desktop.services.outputs import Written
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.preferences import FOLDER
from welfare_desktop.ui.printing.outlet import Paper
from welfare_desktop.ui.printing.paper_page import PaperStand, roster_paper
from welfare_desktop.ui.saving import ask_where, saved_text, with_ending
from welfare_desktop.ui.tasks import Progress
from welfare_desktop.ui.work_page import WorkPage


class ListPage(WorkPage):
    """Pages of this sort say which list is made, and how its workbook is written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._stand = PaperStand(desk, self)
        self._stand.shown.connect(self.shown)
        self._stand.closed.connect(self.closed)
        self._stand.said.connect(self.said)

    def make_roster(self, make: Callable[[Progress], RosterJob]) -> None:
        """Make a list off the GUI thread and show it as it will be printed."""
        self.desk.tasks.run(make, self.show_roster, busy=self.tr("一覧を作っています"))

    def show_roster(self, job: RosterJob) -> None:
        """Show a list as it will be printed."""
        self.show_paper(roster_paper(self.desk.workspace, job))

    def show_paper(self, paper: Paper) -> None:
        """Show a paper over everything."""
        self._stand.show_paper(paper)

    def offer_book(self, name: str, write: Callable[[Path, Progress], Written]) -> None:
        """Ask where a workbook goes (`name`, without its ending, is proposed), and write it there."""
        title, kinds = self.tr("保存先"), self.tr("Excelブック (*.xlsx)")
        path = ask_where(self, self.desk.preferences, title, f"{name}.xlsx", kinds)
        if path is not None:
            self.write_book(path, write)

    def write_book(self, path: Path, write: Callable[[Path, Progress], Written]) -> None:
        """Write a workbook to this place; its ending is appended where it lacks."""
        path = with_ending(path, ".xlsx")
        self.desk.preferences.keep_text(FOLDER, str(path.parent))
        self.desk.tasks.run(
            lambda progress: write(path, progress),
            lambda written: self.said.emit(saved_text(written), 0),
            busy=self.tr("書き出しています"),
            thread="writer",
        )
