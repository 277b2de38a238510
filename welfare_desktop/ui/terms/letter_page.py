"""委嘱状 on screen: the preview, then a PDF file or the printer, each with its line in the register."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from welfare_desktop.services.outputs import Written
from welfare_desktop.services.terms import letters
from welfare_desktop.services.terms.letters import LetterJob
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.file_source import kept_folder
from welfare_desktop.ui.preferences import FOLDER
from welfare_desktop.ui.printing.painter import print_document
from welfare_desktop.ui.printing.preview import PreviewPane
from welfare_desktop.ui.tasks import Progress


class LetterPage(QWidget):
    """Shows the letters of one role and day."""

    closed = Signal()
    said = Signal(str, object)
    ready = Signal(QWidget)
    """The letters are made: this page may be shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: LetterJob | None = None
        self._pane = PreviewPane()
        self._pane.close_requested.connect(self.closed)
        self._pane.save_requested.connect(self._save)
        self._pane.print_requested.connect(self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pane)
        self.setFocusProxy(self._pane)

    def make(self, role: str, appointed_on: str) -> None:
        """Make the letters, then ask to be shown."""
        workspace = self._desk.workspace
        self._desk.tasks.run(
            lambda progress: letters.letters(workspace, role, appointed_on, progress),
            self._show,
            busy=self.tr("委嘱状を作っています"),
        )

    def _show(self, job: LetterJob) -> None:
        self._job = job
        self._pane.show_document(job.document)
        self.ready.emit(self)
        self.setFocus()

    def _save(self) -> None:
        folder = kept_folder(self._desk.preferences)
        proposed = folder / f"{letters.TITLE}_{self._desk.workspace.today().replace('-', '')}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("PDFの保存先"), str(proposed), self.tr("PDF (*.pdf)"))
        if chosen:
            self.save_to(Path(chosen).with_suffix(".pdf"))

    def save_to(self, path: Path) -> None:
        """Write the letters shown as a PDF file."""
        job, workspace = self._job, self._desk.workspace
        if job is None:
            return
        self._desk.preferences.keep_text(FOLDER, str(path.parent))
        self._desk.tasks.run(
            lambda progress: letters.save_pdf(workspace, job, path, progress),
            self._on_saved,
            busy=self.tr("PDFを作っています"),
            thread="writer",
        )

    def _on_saved(self, written: Written) -> None:
        name = written.path.name if written.path else ""
        text = self.tr("{name} を保存しました(管理番号 {serial})")
        self.said.emit(text.format(name=name, serial=written.serial), 0)

    def _print(self) -> None:
        job, workspace = self._job, self._desk.workspace
        if job is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(job.document.pages))
        if dialog.exec():

            def work(progress: Progress) -> Written:
                print_document(job.document, printer, progress)
                return letters.printed(workspace, job)

            self._desk.tasks.run(work, self._on_printed, busy=self.tr("印刷しています"), thread="writer")
        dialog.deleteLater()

    def _on_printed(self, written: Written) -> None:
        self.said.emit(self.tr("印刷しました(管理番号 {serial})").format(serial=written.serial), 0)
