"""校区カルテ: one district on one sheet, shown as it is printed."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout

from welfare_desktop.services import searching
from welfare_desktop.services.districts import karte
from welfare_desktop.services.districts.karte import KarteJob
from welfare_desktop.services.searching import DistrictCount
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.districts.no_districts import no_districts
from welfare_desktop.ui.lines import button, choice_line, labelled
from welfare_desktop.ui.printing.outlet import Outlet, paper_of
from welfare_desktop.ui.printing.preview import PreviewPane, Zoom
from welfare_desktop.ui.tasks import Task
from welfare_desktop.ui.work_page import WorkPage


class KartePage(WorkPage):
    """Another district is chosen in the tree or in the box above; Enter goes on into the sheet."""

    counted = "districts"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._district: int | None = None
        self._asked: Task | None = None
        self._box = QComboBox()
        self._box.setAccessibleName(self.tr("校(地)区"))
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._box.activated.connect(self._on_box)
        self.pane = PreviewPane()
        self.pane.set_zoom(Zoom.WIDTH)
        self.pane.close_requested.connect(self.back)
        self.pane.close_button.hide()  # the page is not shown over another one: there is nothing to go back to
        self._none = QLabel(no_districts())
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setWordWrap(True)
        appearance.set_tone(self._none, "quiet")
        self._none.hide()
        self._outlet = Outlet(desk, self.pane)
        self._outlet.said.connect(self.said)
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
        return {"F7": self._outlet.print, "F2": self._open} if self._district is not None else {}

    def back(self) -> None:
        self._box.setFocus()

    # --- showing ---

    def _show_districts(self, found: Sequence[DistrictCount]) -> None:
        known = [each for each in found if each.id]
        self._none.setVisible(not known)
        self.pane.setVisible(bool(known))
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
            self.answers_changed.emit()
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
            name, workspace = self.tr("校区カルテ"), self.desk.workspace
            self._outlet.show_paper(paper_of(workspace, job, name, karte.save_pdf, karte.printed))

    def _open(self) -> None:
        """F2: the record itself."""
        if self._district is not None:
            self.record_wanted.emit("districts", self._district)

    def _lay_out(self) -> None:
        line = choice_line(
            labelled(self.tr("校(地)区"), self._box), self._box, button(self.tr("登録を開く (F2)"), self._open), 1
        )
        line.setContentsMargins(appearance.grid(2), appearance.grid(1), appearance.grid(2), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(line)
        column.addWidget(self.pane, 1)
        column.addWidget(self._none, 1)
