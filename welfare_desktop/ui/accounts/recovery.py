"""The recovery code: shown once, and typed in when a password is lost."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.accounts.new_password import NewPassword
from welfare_desktop.ui.accounts.sign_in import remark_label, show_remark
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.prose import Prose


class CodeSheet(QWidget):
    """Shows a fresh code until the clerk says it was written down."""

    noted = Signal()

    def __init__(self, code: str) -> None:
        super().__init__()
        explanation = Prose(
            self.tr(
                "パスワードを忘れたときは、このコードでだけ開けます。\n"
                "もう一度表示することはできません。紙に書き写し、\n"
                "封筒に入れて、鍵のかかる場所に2通保管してください。"
            )
        )
        shown = QLineEdit(code)
        shown.setReadOnly(True)
        shown.setAccessibleName(self.tr("復旧コード"))
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setCursorPosition(0)
        appearance.set_role(shown, "code")
        copy = QPushButton(icon("copy"), self.tr("コピー"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(code))
        noted = QCheckBox(self.tr("控えました"))
        go_on = QPushButton(self.tr("台帳を開く"))
        appearance.set_role(go_on, "primary")
        go_on.setEnabled(False)
        noted.toggled.connect(go_on.setEnabled)
        go_on.clicked.connect(self.noted)
        line = QHBoxLayout()
        line.addWidget(shown, 1)
        line.addWidget(copy)
        row = QHBoxLayout()
        row.addWidget(noted)
        row.addStretch(1)
        row.addWidget(go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(4))
        column.addWidget(explanation)
        column.addLayout(line)
        column.addLayout(row)
        let_enter_move(self)
        self.setFocusProxy(noted)


class RecoverPage(QWidget):
    """Code, clerk, new password."""

    entered = Signal(str, str, str)
    back_wanted = Signal()

    def __init__(self, clerks: Sequence[str]) -> None:
        super().__init__()
        self._code = QLineEdit()
        self._code.setAccessibleName(self.tr("復旧コード"))
        self._code.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self._clerk = QComboBox()
        self._clerk.setAccessibleName(self.tr("操作者"))
        self._clerk.addItems(list(clerks))
        self._password = NewPassword(self)
        self._remark = remark_label()
        take = QPushButton(self.tr("復旧コードで開く"))
        appearance.set_role(take, "primary")
        take.clicked.connect(self._enter)
        back = QPushButton(self.tr("戻る (Esc)"))
        back.clicked.connect(self.back_wanted)
        form = QFormLayout()
        form.setVerticalSpacing(appearance.grid(2.5))
        form.addRow(self.tr("復旧コード"), self._code)
        form.addRow(self.tr("操作者"), self._clerk)
        self._password.add_to(form)
        for line in (self._code, *self._password.lines()):
            line.textEdited.connect(self._remark.hide)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(3))
        column.addLayout(form)
        column.addWidget(self._remark)
        column.addLayout(row)
        let_enter_move(self)
        self.setFocusProxy(self._code)

    def refuse(self, refusal: Refusal) -> None:
        """Say why the code did not open the office."""
        show_remark(self._remark, "\n".join(part for part in words.refusal_parts(refusal) if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        coded = bool(self._code.text().strip())
        problem = self._password.problem() if coded else self.tr("復旧コードを入力してください。")
        show_remark(self._remark, problem)
        if problem:
            (self._password.wrong() if coded else self._code).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.entered.emit(self._code.text().strip(), self._clerk.currentText(), self._password.text())
