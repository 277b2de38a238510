"""A case on paper: the preview, to whom and why, then a PDF file or the printer, each with its line in the register."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.services.casework import case_papers
from welfare_desktop.services.casework.case_papers import PaperJob
from welfare_desktop.services.outputs import Written
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.file_source import kept_folder
from welfare_desktop.ui.preferences import FOLDER
from welfare_desktop.ui.printing.painter import print_document
from welfare_desktop.ui.printing.preview import PreviewPane
from welfare_desktop.ui.reason_box import ReasonBox
from welfare_desktop.ui.tasks import Progress


class PaperPage(QWidget):
    """Shows one paper of one case at a time."""

    closed = Signal()
    said = Signal(str, object)
    shown = Signal(QWidget)
    """The paper is drawn: show this page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: PaperJob | None = None
        self.pane = PreviewPane()
        self.pane.close_requested.connect(self.closed)
        self.pane.save_requested.connect(self._save)
        self.pane.print_requested.connect(self._print)
        self.recipient = ReasonBox(self.tr("提供先"), ("", "地域包括支援センター", "区役所", "民生委員"), 14)
        self.purpose = ReasonBox(self.tr("利用目的"), ("", "支援会議", "引継ぎ", "事務所内の検討"), 14)
        self._again = QPushButton(self.tr("書類に入れる"))
        self._again.clicked.connect(self._draw_again)
        self._lay_out()
        self.setFocusProxy(self.pane)

    def open(self, what: str, case: int) -> None:
        """Draw a paper of a case and show it."""
        recipient, purpose = self.recipient.reason(), self.purpose.reason()
        workspace = self._desk.workspace
        self._desk.tasks.run(
            lambda progress: case_papers.paper(workspace, what, case, recipient, purpose, progress),
            self._show,
            busy=self.tr("書類を作っています"),
        )

    def _show(self, job: PaperJob) -> None:
        self._job = job
        self.pane.show_document(job.document)
        self.shown.emit(self)

    def _draw_again(self) -> None:
        if self._job is not None:
            self.open(self._job.what, self._job.case)

    def _save(self) -> None:
        if self._job is None:
            return
        folder = kept_folder(self._desk.preferences)
        proposed = folder / f"{self._job.what}_{self._desk.workspace.today().replace('-', '')}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("PDFの保存先"), str(proposed), self.tr("PDF (*.pdf)"))
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the paper shown as a PDF file."""
        if self._job is None:
            return
        job, workspace = self._job, self._desk.workspace
        path = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
        self._desk.preferences.keep_text(FOLDER, str(path.parent))
        self._desk.tasks.run(
            lambda progress: case_papers.save_pdf(workspace, job, path, progress),
            self._on_saved,
            busy=self.tr("PDFを作っています"),
            thread="writer",
        )

    def _on_saved(self, written: Written) -> None:
        text = self.tr("{name} を保存しました(管理番号 {serial})")
        self.said.emit(text.format(name=written.path.name if written.path else "", serial=written.serial), 0)

    def _print(self) -> None:
        if self._job is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(self._job.document.pages))
        if dialog.exec():
            self._send(printer, self._job)
        dialog.deleteLater()

    def _send(self, printer: QPrinter, job: PaperJob) -> None:
        """Print off the GUI thread; the register's line is written when the pages have gone."""
        workspace = self._desk.workspace

        def work(progress: Progress) -> Written:
            print_document(job.document, printer, progress)
            return case_papers.printed(workspace, job)

        self._desk.tasks.run(work, self._on_printed, busy=self.tr("印刷しています"), thread="writer")

    def _on_printed(self, written: Written) -> None:
        self.said.emit(self.tr("印刷しました(管理番号 {serial})").format(serial=written.serial), 0)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(appearance.grid(2), appearance.grid(2), appearance.grid(2), 0)
        for text, box in ((self.tr("提供先"), self.recipient), (self.tr("利用目的"), self.purpose)):
            row.addWidget(QLabel(text))
            row.addWidget(box)
        row.addWidget(self._again)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.pane, 1)
