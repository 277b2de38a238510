"""A paper over the whole window: its preview and how it leaves the office."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desktop.services import printing
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.printing.audience_fields import left_out_text
from welfare_desktop.ui.printing.outlet import Outlet, Paper
from welfare_desktop.ui.printing.preview import PreviewPane


class PaperPage(QWidget):
    """Shows one paper at a time."""

    closed = Signal()
    said = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.pane = PreviewPane()
        self._outlet = Outlet(desk, self.pane)
        self._outlet.said.connect(self.said)
        self.pane.close_requested.connect(self.closed)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.pane, 1)
        self.setFocusProxy(self.pane)

    def show_paper(self, paper: Paper) -> None:
        """Show a paper from its first page."""
        self._outlet.show_paper(paper)

    def save_to(self, path: Path) -> None:
        """Write the paper shown as a PDF file."""
        self._outlet.save_to(path)


class PaperStand(QObject):
    """Where a window puts one paper after another over itself; the page is made for the first."""

    shown = Signal(QWidget)
    closed = Signal()
    said = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.page: PaperPage | None = None

    def show_paper(self, paper: Paper) -> None:
        """Ask to be shown with this paper."""
        if self.page is None:
            self.page = PaperPage(self._desk)
            self.page.closed.connect(self.closed)
            self.page.said.connect(self.said)
        self.page.show_paper(paper)
        self.shown.emit(self.page)


def roster_paper(workspace: Workspace, job: RosterJob) -> Paper:
    """A roster made, as a paper."""
    kind = job.request.kind
    return Paper(
        job.document,
        job.document.title,
        lambda path, progress: printing.save_pdf(workspace, kind, job, path, progress),
        lambda: printing.printed(workspace, kind, job),
        left_out_text(job.withheld),
    )
