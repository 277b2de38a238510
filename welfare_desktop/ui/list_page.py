"""A page of work whose list can be had on paper, shown over everything, and as a workbook."""

from collections.abc import Callable, Sequence
from pathlib import Path

from welfare_desktop.domain.rosters import Align, Column
from welfare_desktop.services import sheet_papers
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.services.sheet_papers import SheetTable
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.plain_table import PlainTable
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

    def print_tables(
        self, title: str, kind: str, tables: Sequence[tuple[str, PlainTable]], records: Sequence[int] = ()
    ) -> None:
        """Show tables of this page as they will be printed, one below the other under their headings.

        All have the columns of the first but for what its first column is called. `records` are those of the register
        `kind` that stand in them.
        """
        first = tables[0][1]
        heads = first.headings() if len(tables) == 1 else (self.tr("区分"), *first.headings()[1:])
        columns = tuple(
            Column(head, head, first.columnWidth(at), Align.END if first.is_of_numbers(at) else Align.START)
            for at, head in enumerate(heads)
        )
        texts = [table.texts() for _, table in tables]
        parts = tuple((heading, len(rows)) for (heading, _), rows in zip(tables, texts, strict=True))
        rows = tuple(row for each in texts for row in each)
        workspace, several = self.desk.workspace, parts if len(parts) > 1 else ()
        shown = SheetTable(title, columns, rows, records=tuple(records), parts=several)
        self.make_roster(lambda report: sheet_papers.on_paper(workspace, kind, shown, report))

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
