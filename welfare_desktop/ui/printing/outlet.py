"""How a paper shown leaves the office: as a PDF file or to the printer, each with its line in the register."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from welfare_desktop.domain.drawing import Document
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.preferences import FOLDER
from welfare_desktop.ui.printing.painter import print_document
from welfare_desktop.ui.printing.preview import PreviewPane
from welfare_desktop.ui.saving import ask_where, saved_text, with_ending
from welfare_desktop.ui.tasks import Progress


class Drawn(Protocol):
    """What a service made: the document, and whatever else it needs to write or record it."""

    @property
    def document(self) -> Document: ...


Job = TypeVar("Job", bound=Drawn)


@dataclass(frozen=True, slots=True)
class Paper:
    """A document to look at, and how each copy of it is written or recorded.

    `name` begins the name proposed for a file; the day is added. `save` writes the PDF; `printed` records that the
    pages have gone to the printer. Both run on the writer thread. `remark` is told above the pages, never printed.
    """

    document: Document
    name: str
    save: Callable[[Path, Progress], Written]
    printed: Callable[[], Written]
    remark: str = ""


def paper_of(
    workspace: Workspace,
    job: Job,
    name: str,
    save_pdf: Callable[[Workspace, Job, Path, Progress], Written],
    printed: Callable[[Workspace, Job], Written],
) -> Paper:
    """What a service made, with its verbs to write and to record it, as a paper."""
    return Paper(
        job.document,
        name,
        lambda path, progress: save_pdf(workspace, job, path, progress),
        lambda: printed(workspace, job),
    )


class Outlet(QObject):
    """Answers the buttons of a preview for the paper it shows."""

    said = Signal(str, object)

    def __init__(self, desk: Desk, pane: PreviewPane) -> None:
        super().__init__(pane)
        self._desk, self._pane = desk, pane
        self._paper: Paper | None = None
        pane.save_requested.connect(self._save)
        pane.print_requested.connect(self.print)

    def show_paper(self, paper: Paper) -> None:
        """Show a paper from its first page."""
        self._paper = paper
        self._pane.show_document(paper.document, paper.remark)

    def save_to(self, path: Path) -> None:
        """Write the paper shown as a PDF file; its ending is appended where it lacks."""
        paper = self._paper
        if paper is None:
            return
        path = with_ending(path, ".pdf")
        self._desk.preferences.keep_text(FOLDER, str(path.parent))
        self._desk.tasks.run(
            lambda progress: paper.save(path, progress),
            lambda written: self.said.emit(saved_text(written), 0),
            busy=self.tr("PDFを作っています"),
            thread="writer",
        )

    def print(self) -> None:
        """Ask for the printer, and print there."""
        if self._paper is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._pane)
        dialog.setMinMax(1, len(self._paper.document.pages))
        if dialog.exec():
            self._send(printer, self._paper)
        dialog.deleteLater()

    def _save(self) -> None:
        if self._paper is None:
            return
        name = f"{self._paper.name}_{self._desk.workspace.today().replace('-', '')}.pdf"
        title, kinds = self.tr("PDFの保存先"), self.tr("PDF (*.pdf)")
        path = ask_where(self._pane, self._desk.preferences, title, name, kinds)
        if path is not None:
            self.save_to(path)

    def _send(self, printer: QPrinter, paper: Paper) -> None:
        """Print off the GUI thread; the register's line is written when the pages have gone."""

        def work(progress: Progress) -> Written:
            print_document(paper.document, printer, progress)
            return paper.printed()

        self._desk.tasks.run(work, self._on_printed, busy=self.tr("印刷しています"), thread="writer")

    def _on_printed(self, written: Written) -> None:
        self.said.emit(self.tr("印刷しました(管理番号 {serial})").format(serial=written.serial), 0)
