"""F8: writing the list or a whole register as a workbook, for whom and what for."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.place_line import PlaceLine
from welfare_desktop.ui.records.register_page import RegisterPage


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What the clerk asked for: the whole register or the list, where to, for whom and why."""

    whole: bool
    path: Path
    recipient: str
    purpose: str


class ExportDialog(QDialog):
    """What is written, the recipient, the purpose, the place; whoever opened it does the writing."""

    wanted = Signal(object)
    """ExportRequest."""

    def __init__(self, page: RegisterPage, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("書き出す(Excel)"))
        count = len(page.model.ids)
        self._list = QRadioButton(self.tr("この一覧 {count}件(表示している列)").format(count=f"{count:,}"))
        self._all = QRadioButton(self.tr("台帳全体(世帯員・連絡先などの別表も)"))
        self._list.setChecked(True)
        group = QButtonGroup(self)
        for choice in (self._list, self._all):
            group.addButton(choice)
        self._recipient = QLineEdit()
        self._recipient.setPlaceholderText(self.tr("例 区役所 保健福祉課(事務所内で使うときは空欄)"))
        self._purpose = QLineEdit()
        self._purpose.setPlaceholderText(self.tr("例 年次更新の照合"))
        self._place = PlaceLine(desk.preferences, self.tr("Excelブック"), ".xlsx")
        day = desk.workspace.today().replace("-", "")
        self._place.propose(f"{words.label(page.look.kind.label)}_{day}.xlsx")
        self._lay_out()
        let_enter_move(self)

    def _ask(self) -> None:
        path = self._place.keep_folder()
        whole = not self._list.isChecked()
        self.wanted.emit(ExportRequest(whole, path, self._recipient.text().strip(), self._purpose.text().strip()))
        self.accept()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(appearance.grid(2))
        choices = QVBoxLayout()
        choices.setSpacing(appearance.grid(1))
        choices.addWidget(self._list)
        choices.addWidget(self._all)
        form.addRow(self.tr("内容"), choices)
        for label, line in ((self.tr("提供先"), self._recipient), (self.tr("利用目的"), self._purpose)):
            line.setAccessibleName(label)
            form.addRow(label, line)
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


def dialog_buttons(dialog: QDialog, verb: str, action: Callable[[], None]) -> QHBoxLayout:
    """やめる and the one verb of a dialog, which F12 takes from any field."""
    row = QHBoxLayout()
    stop = QPushButton(dialog.tr("やめる"))
    stop.setAutoDefault(False)
    stop.clicked.connect(dialog.reject)
    take = QPushButton(verb)
    take.setAutoDefault(False)
    take.setShortcut(QKeySequence("F12"))
    appearance.set_role(take, "primary")
    take.clicked.connect(action)
    row.addStretch(1)
    row.addWidget(stop)
    row.addWidget(take)
    return row
