"""The roster on screen: its preview, then a PDF file or the printer, each with its line in the register."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from welfare_desktop.services import printing
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.file_source import kept_folder
from welfare_desktop.ui.preferences import FOLDER
from welfare_desktop.ui.printing.painter import print_document
from welfare_desktop.ui.printing.preview import PreviewPane
from welfare_desktop.ui.tasks import Progress


class RosterPage(QWidget):
    """Shows one roster at a time."""

    closed = Signal()
    said = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: RosterJob | None = None
        self._pane = PreviewPane()
        self._pane.close_requested.connect(self.closed)
        self._pane.save_requested.connect(self._save)
        self._pane.print_requested.connect(self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pane)
        self.setFocusProxy(self._pane)

    def open(self, job: RosterJob) -> None:
        """Show a roster from its first page."""
        self._job = job
        self._pane.show_document(job.document)
        self.setFocus()

    def _save(self) -> None:
        if self._job is None:
            return
        folder = kept_folder(self._desk.preferences)
        proposed = folder / f"{self._job.document.title}_{self._desk.workspace.today().replace('-', '')}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("PDFの保存先"), str(proposed), self.tr("PDF (*.pdf)"))
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the roster shown as a PDF file."""
        if self._job is None:
            return
        job, workspace = self._job, self._desk.workspace
        path = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
        self._desk.preferences.keep_text(FOLDER, str(path.parent))
        self._desk.tasks.run(
            lambda progress: printing.save_pdf(workspace, job.request.kind, job, path, progress),
            self._on_saved,
            busy=self.tr("PDFを作っています"),
            thread="writer",
        )

    def _on_saved(self, written: Written) -> None:
        name = written.path.name if written.path else ""
        text = self.tr("{name} を保存しました(管理番号 {serial})")
        self.said.emit(text.format(name=name, serial=written.serial), 0)

    def _print(self) -> None:
        if self._job is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(self._job.document.pages))
        if dialog.exec():
            self._send(printer)
        dialog.deleteLater()

    def _send(self, printer: QPrinter) -> None:
        """Print off the GUI thread; the register's line is written when the pages have gone."""
        if self._job is None:
            return
        job, workspace = self._job, self._desk.workspace

        def work(progress: Progress) -> Written:
            print_document(job.document, printer, progress)
            return printing.printed(workspace, job.request.kind, job)

        self._desk.tasks.run(work, self._on_printed, busy=self.tr("印刷しています"), thread="writer")

    def _on_printed(self, written: Written) -> None:
        self.said.emit(self.tr("印刷しました(管理番号 {serial})").format(serial=written.serial), 0)
