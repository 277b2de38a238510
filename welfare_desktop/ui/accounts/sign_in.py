"""Who works, and the password."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.problems import Refusal, WrongPassword
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.prose import Prose


class SignIn(QWidget):
    """Clerk and password; Enter signs in, the one on the number pad too."""

    entered = Signal(str, str)
    recovery_wanted = Signal()
    """The way out below: the recovery code, or another clerk while locked."""

    def __init__(self, clerks: Sequence[str], *, locked: bool = False) -> None:
        super().__init__()
        self._clerk = QComboBox()
        self._clerk.setAccessibleName(self.tr("操作者"))
        self._clerk.addItems(list(clerks))
        self._password = password_line(self.tr("パスワード"))
        self._password.returnPressed.connect(self._enter)
        self._remark = remark_label()
        self._open = QPushButton(self.tr("開く"))
        appearance.set_role(self._open, "primary")
        self._open.clicked.connect(self._enter)
        other = self.tr("別の操作者で開く") if locked else self.tr("パスワードを忘れたとき(復旧コードで開く)")
        recovery = QPushButton(other)
        appearance.set_role(recovery, "link")
        recovery.clicked.connect(self.recovery_wanted)
        self._seconds = 0
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._count_down)
        form = QFormLayout()
        form.setVerticalSpacing(appearance.grid(3))
        form.addRow(self.tr("操作者"), self._clerk)
        form.addRow(self.tr("パスワード"), self._password)
        row = QHBoxLayout()
        row.addWidget(recovery)
        row.addStretch(1)
        row.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(3))
        column.addLayout(form)
        column.addWidget(self._remark)
        column.addLayout(row)
        self.setFocusProxy(self._password if len(clerks) == 1 else self._clerk)

    def refuse(self, refusal: Refusal) -> None:
        """Say why the office did not open; after wrong passwords, how long to wait."""
        wrong = isinstance(refusal, WrongPassword)
        text = (
            self.tr("パスワードが違います。もう一度入力してください。")
            if wrong
            else "\n".join(part for part in words.refusal_parts(refusal) if part)
        )
        show_remark(self._remark, text)
        self._password.selectAll()
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)
        seconds = refusal.values.get("seconds")
        if isinstance(seconds, int) and seconds > 0:
            self._seconds = seconds
            self._open.setEnabled(False)
            self._clock.start()
            self._say_seconds()

    def _enter(self) -> None:
        if self._open.isEnabled() and self._password.text():
            self._remark.hide()
            self.entered.emit(self._clerk.currentText(), self._password.text())

    def _count_down(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._say_seconds()
            return
        self._clock.stop()
        self._open.setEnabled(True)
        self._remark.hide()

    def _say_seconds(self) -> None:
        text = self.tr("パスワードの間違いが続いています。あと{seconds}秒お待ちください。")
        show_remark(self._remark, text.format(seconds=self._seconds))


def password_line(label: str) -> QLineEdit:
    """A line for a password: hidden, without IME."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setAccessibleName(label)
    line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
    return line


def remark_label() -> QLabel:
    """A hidden label for what is wrong."""
    label = Prose()
    appearance.set_tone(label, "problem")
    label.hide()
    return label


def show_remark(label: QLabel, text: str) -> None:
    """Say what is wrong; "" for nothing."""
    label.setText(f"! {text}" if text else "")
    label.setVisible(bool(text))
