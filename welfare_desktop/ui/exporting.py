"""F8: writing the list or a whole register as a workbook, for whom and what for."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFormLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.sharing import Audience
from welfare_desktop.services import exporting
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.lines import dialog_buttons
from welfare_desktop.ui.place_line import PlaceLine
from welfare_desktop.ui.printing.audience_fields import AudienceFields
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.tasks import Task


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What the clerk asked for: the whole register or the list, where to, for whom and why."""

    whole: bool
    path: Path
    audience: Audience


class ExportDialog(QDialog):
    """What is written, the recipient, the purpose, the place; whoever opened it does the writing."""

    wanted = Signal(object)
    """ExportRequest."""

    def __init__(self, page: RegisterPage, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("書き出す(Excel)"))
        self._desk, self._listing = desk, page.listing()
        self._looking: Task | None = None
        count = len(page.model.ids)
        self._list = QRadioButton(self.tr("この一覧 {count}件(表示している列)").format(count=f"{count:,}"))
        self._all = QRadioButton(self.tr("台帳全体(世帯員・連絡先などの別表も)"))
        self._list.setChecked(True)
        group = QButtonGroup(self)
        for choice in (self._list, self._all):
            group.addButton(choice)
        self._audience = AudienceFields(self)
        self._audience.changed.connect(self._look)
        self._all.toggled.connect(self._look)
        self._place = PlaceLine(desk.preferences, self.tr("Excelブック"), ".xlsx")
        day = desk.workspace.today().replace("-", "")
        self._place.propose(f"{words.label(page.look.kind.label)}_{day}.xlsx")
        self._lay_out()
        let_enter_move(self)

    def _look(self) -> None:
        """Tell who is left out for whom the file is."""
        workspace, listing, whole = self._desk.workspace, self._listing, self._all.isChecked()
        audience = self._audience.audience()
        if self._looking is not None:
            self._looking.forget()
        self._looking = self._desk.tasks.run(
            lambda _: exporting.left_out(workspace, listing, audience, whole=whole), self._audience.tell
        )

    def _ask(self) -> None:
        path = self._place.settled(self._desk.notices) if self._audience.is_complete() else None
        if path is not None:
            self.wanted.emit(ExportRequest(self._all.isChecked(), path, self._audience.audience()))
            self.accept()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(appearance.grid(2))
        choices = QVBoxLayout()
        choices.setSpacing(appearance.grid(1))
        choices.addWidget(self._list)
        choices.addWidget(self._all)
        form.addRow(self.tr("内容"), choices)
        self._audience.add_to(form)
        form.addRow(self.tr("保存先"), self._place)
        note = QLabel(self.tr("書き出したことは、個人情報提供・持出記録簿に残ります。"))
        appearance.set_tone(note, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(appearance.grid(5),) * 4)
        column.setSpacing(appearance.grid(3))
        column.addLayout(form)
        column.addWidget(note)
        column.addLayout(dialog_buttons(self, self.tr("書き出す"), self._ask))
        self.setMinimumWidth(appearance.text_width(44))
