"""校区カルテ: one district on one sheet, shown as it is printed."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QFileDialog, QVBoxLayout, QWidget

from welfare_desktop.services import searching
from welfare_desktop.services.districts import karte
from welfare_desktop.services.districts.karte import KarteJob
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.searching import DistrictCount
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.file_source import kept_folder
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.preferences import FOLDER
from welfare_desktop.ui.printing.painter import print_document
from welfare_desktop.ui.printing.preview import PreviewPane, Zoom
from welfare_desktop.ui.tasks import Progress, Task
from welfare_desktop.ui.terms.page import bar, button, labelled
from welfare_desktop.ui.work_page import WorkPage


class KartePage(WorkPage):
    """Another district is chosen in the tree or in the box above; Enter goes on into the sheet."""

    counted = "districts"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._district: int | None = None
        self._job: KarteJob | None = None
        self._asked: Task | None = None
        self._box = QComboBox()
        self._box.setAccessibleName(self.tr("校(地)区"))
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._box.activated.connect(self._on_box)
        self.pane = PreviewPane()
        self.pane.set_zoom(Zoom.WIDTH)
        self.pane.close_requested.connect(self.back)
        self.pane.save_requested.connect(self._save)
        self.pane.print_requested.connect(self._print)
        self._lay_out()

    # --- what the window asks ---

    def enter(self, district: int | None) -> None:
        self._district = district or self._district
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: searching.districts(workspace, "districts"), self._show_districts)

    def focus(self) -> None:
        self._box.setFocus()

    def look_again(self, kind: str, ids: frozenset[int]) -> None:
        del kind, ids
        self._draw()

    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"F7": self._print, "F2": self._open}

    def back(self) -> None:
        self._box.setFocus()

    # --- showing ---

    def _show_districts(self, found: Sequence[DistrictCount]) -> None:
        known = [each for each in found if each.id]
        self._box.blockSignals(True)
        self._box.clear()
        for each in known:
            self._box.addItem(each.name, each.id)
        self._box.setCurrentIndex(max(0, self._box.findData(self._district)))
        self._box.blockSignals(False)
        self._on_box()

    def _on_box(self) -> None:
        if self._box.currentData() is not None:
            self._district = int(self._box.currentData())
            self._draw()

    def _draw(self) -> None:
        district, workspace = self._district, self.desk.workspace
        if district is None:
            return
        if self._asked is not None:
            self._asked.forget()
        self._asked = self.desk.tasks.run(lambda progress: karte.draw(workspace, district, progress), self._show)

    def _show(self, job: KarteJob) -> None:
        if job.district == self._district:
            self._job = job
            self.pane.show_document(job.document)

    def _open(self) -> None:
        """F2: the record itself."""
        if self._district is not None:
            self.record_wanted.emit("districts", self._district)

    # --- writing and printing ---

    def _save(self) -> None:
        proposed = kept_folder(self.desk.preferences) / f"{self.tr('校区カルテ')}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("PDFの保存先"), str(proposed), self.tr("PDF (*.pdf)"))
        if chosen:
            self.save_to(Path(chosen).with_suffix(".pdf"))

    def save_to(self, path: Path) -> None:
        """Write the sheet shown as a PDF file."""
        job, workspace = self._job, self.desk.workspace
        if job is None:
            return
        self.desk.preferences.keep_text(FOLDER, str(path.parent))
        self.desk.tasks.run(
            lambda progress: karte.save_pdf(workspace, job, path, progress),
            self._on_saved,
            busy=self.tr("PDFを作っています"),
            thread="writer",
        )

    def _on_saved(self, written: Written) -> None:
        text = self.tr("{name} を保存しました(管理番号 {serial})")
        self.said.emit(text.format(name=written.path.name if written.path else "", serial=written.serial), 0)

    def _print(self) -> None:
        job = self._job
        if job is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(job.document.pages))
        if dialog.exec():
            self._send(printer, job)
        dialog.deleteLater()

    def _send(self, printer: QPrinter, job: KarteJob) -> None:
        """Print off the GUI thread; the register's line is written when the pages have gone."""
        workspace = self.desk.workspace

        def work(progress: Progress) -> Written:
            print_document(job.document, printer, progress)
            return karte.printed(workspace, job)

        self.desk.tasks.run(work, self._on_printed, busy=self.tr("印刷しています"), thread="writer")

    def _on_printed(self, written: Written) -> None:
        self.said.emit(self.tr("印刷しました(管理番号 {serial})").format(serial=written.serial), 0)

    def _lay_out(self) -> None:
        line = QWidget()
        row = bar(
            labelled(self.tr("校(地)区"), self._box), self._box, button(self.tr("登録を開く (F2)"), self._open), None
        )
        row.setContentsMargins(appearance.grid(2), appearance.grid(1), appearance.grid(2), 0)
        line.setLayout(row)
        let_enter_move(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(line)
        column.addWidget(self.pane, 1)
