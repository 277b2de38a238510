"""First start: the office's name and ward, the first clerk and the password."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services.offices import NewOffice
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.accounts.new_password import NewPassword
from welfare_desktop.ui.accounts.sign_in import remark_label, show_remark
from welfare_desktop.ui.keyboard import let_enter_move

WARDS = ("門司区", "小倉北区", "小倉南区", "若松区", "八幡東区", "八幡西区", "戸畑区")


class FirstStart(QWidget):
    """Asks what a new office needs."""

    entered = Signal(object)
    """services.offices.NewOffice."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._ward = QComboBox()
        self._ward.setEditable(True)
        self._ward.setAccessibleName(self.tr("区"))
        self._ward.addItems(list(WARDS))
        self._ward.setCurrentIndex(-1)
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("事務所の名称"))
        self._name.setPlaceholderText(self.tr("例 八幡西区社会福祉協議会"))
        self._clerk = QLineEdit()
        self._clerk.setAccessibleName(self.tr("あなたの氏名"))
        self._password = NewPassword(self)
        self._remark = remark_label()
        for line in (self._name, self._clerk, *self._password.lines()):
            line.textEdited.connect(self._remark.hide)
        self._ward.currentTextChanged.connect(self._propose_name)
        self._lay_out(folder)
        let_enter_move(self)
        self.setFocusProxy(self._ward)

    def refuse(self, refusal: Refusal) -> None:
        """Say why the office could not be made."""
        show_remark(self._remark, "\n".join(part for part in words.refusal_parts(refusal) if part))

    def _propose_name(self, ward: str) -> None:
        if not (self._name.isModified() and self._name.text()):
            self._name.setText(self.tr("{ward}社会福祉協議会").format(ward=ward) if ward else "")

    def _enter(self) -> None:
        name, clerk = self._name.text().strip(), self._clerk.text().strip()
        missing = [line for line, text in ((self._name, name), (self._clerk, clerk)) if not text]
        if missing:
            text = self.tr("{label}を入力してください。").format(label=missing[0].accessibleName())
            show_remark(self._remark, text)
            missing[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        problem = self._password.problem()
        show_remark(self._remark, problem)
        if problem:
            self._password.wrong().setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.entered.emit(NewOffice(name, self._ward.currentText().strip(), clerk, self._password.text()))

    def _lay_out(self, folder: Path) -> None:
        intro = QLabel(self.tr("事務所の台帳を、このパソコンの中に暗号化して作ります。"))
        intro.setWordWrap(True)
        place = QLabel(self.tr("保存場所: {folder}").format(folder=folder))
        place.setWordWrap(True)
        appearance.set_tone(place, "quiet")
        form = QFormLayout()
        form.setVerticalSpacing(appearance.grid(2.5))
        form.addRow(self.tr("区"), self._ward)
        form.addRow(self.tr("事務所の名称"), self._name)
        form.addRow(self.tr("あなたの氏名"), self._clerk)
        self._password.add_to(form)
        begin = QPushButton(self.tr("事務所を作る"))
        appearance.set_role(begin, "primary")
        begin.clicked.connect(self._enter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(3))
        column.addWidget(intro)
        column.addLayout(form)
        column.addWidget(self._remark)
        column.addWidget(place)
        column.addLayout(row)
