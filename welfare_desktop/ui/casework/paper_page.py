"""A case on paper: the preview, and to whom and why it is given."""

import dataclasses

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from welfare_desktop.services.casework import case_papers
from welfare_desktop.services.casework.case_papers import PaperJob
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.lines import button, labelled, line_of
from welfare_desktop.ui.printing.outlet import paper_of
from welfare_desktop.ui.printing.paper_page import PaperPage
from welfare_desktop.ui.reason_box import ReasonBox


class CasePaperPage(PaperPage):
    """Shows one paper of one case at a time."""

    shown = Signal(QWidget)
    """The paper is drawn: show this page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._job: PaperJob | None = None
        self.recipient = ReasonBox(self.tr("提供先"), ("", "地域包括支援センター", "区役所", "民生委員"), 14)
        self.purpose = ReasonBox(self.tr("利用目的"), ("", "支援会議", "引継ぎ", "事務所内の検討"), 14)
        self._lay_out()

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
        workspace = self._desk.workspace
        paper = paper_of(workspace, job, job.what, case_papers.save_pdf, case_papers.printed)
        self.show_paper(dataclasses.replace(paper, remark=words.label(job.remark)))
        self.shown.emit(self)

    def _draw_again(self) -> None:
        if self._job is not None:
            self.open(self._job.what, self._job.case)

    def _lay_out(self) -> None:
        line = line_of(
            labelled(self.tr("提供先"), self.recipient),
            self.recipient,
            labelled(self.tr("利用目的"), self.purpose),
            self.purpose,
            button(self.tr("書類に入れる"), self._draw_again),
            1,
        )
        line.setContentsMargins(appearance.grid(2), appearance.grid(2), appearance.grid(2), 0)
        self.column.insertWidget(0, line)
