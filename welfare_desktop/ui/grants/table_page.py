"""What pages of lists share: the list on paper over everything, and the list as a workbook."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from welfare_desktop.services.outputs import Written
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.file_source import kept_folder
from welfare_desktop.ui.preferences import FOLDER
from welfare_desktop.ui.printing.roster_page import RosterPage
from welfare_desktop.ui.tasks import Progress
from welfare_desktop.ui.work_page import WorkPage


class TablePage(WorkPage):
    """A page of work whose list can be printed and written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._paper: RosterPage | None = None

    def show_paper(self, make: Callable[[Progress], RosterJob]) -> None:
        """Make a list and show it as it will be printed."""
        self.desk.tasks.run(make, self._on_paper, busy=self.tr("一覧を作っています"))

    def ask_where(self, name: str) -> Path | None:
        """Where the clerk wants the workbook; None when they gave up."""
        proposed = kept_folder(self.desk.preferences) / f"{name}.xlsx"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("書き出す先"), str(proposed), self.tr("Excel (*.xlsx)"))
        return Path(chosen).with_suffix(".xlsx") if chosen else None

    def write_book(self, path: Path, write: Callable[[Progress], Written]) -> None:
        """Write a workbook to this place."""
        self.desk.preferences.keep_text(FOLDER, str(path.parent))
        self.desk.tasks.run(write, self._on_written, busy=self.tr("書き出しています"), thread="writer")

    def _on_paper(self, job: RosterJob) -> None:
        if self._paper is None:
            self._paper = RosterPage(self.desk)
            self._paper.closed.connect(self.closed)
            self._paper.said.connect(self.said)
        self.shown.emit(self._paper)
        self._paper.open(job)

    def _on_written(self, written: Written) -> None:
        name = written.path.name if written.path else ""
        text = self.tr("{name} を保存しました(管理番号 {serial})")
        self.said.emit(text.format(name=name, serial=written.serial), 0)
