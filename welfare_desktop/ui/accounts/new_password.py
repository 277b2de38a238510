"""A new password typed twice, with a word on how strong it is."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit

from welfare_desktop.ui import appearance
from welfare_desktop.ui.accounts.sign_in import password_line

SHORTEST = 12
"""Characters a password must have."""


class NewPassword(QObject):
    """The two lines and their hint, to be put into a form."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.first = password_line(self.tr("パスワード"))
        self.second = password_line(self.tr("パスワード(確認)"))
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        for line in (self.first, self.second):
            line.textChanged.connect(self._look)
        self._look()

    def add_to(self, form: QFormLayout) -> None:
        """Add the lines to a form."""
        form.addRow(self.first.accessibleName(), self.first)
        form.addRow(self.second.accessibleName(), self.second)
        form.addRow("", self.hint)

    def text(self) -> str:
        return self.first.text()

    def problem(self) -> str:
        """What is wrong with it; "" when it can be used."""
        if len(self.first.text()) < SHORTEST:
            return self.tr("パスワードは{n}文字以上にしてください。").format(n=SHORTEST)
        if self.first.text() != self.second.text():
            return self.tr("確認のパスワードが、上と違います。")
        return ""

    def wrong(self) -> QLineEdit:
        """The line to mend first: the first one while it is too short, else the one that differs from it."""
        return self.first if len(self.first.text()) < SHORTEST else self.second

    def lines(self) -> tuple[QLineEdit, QLineEdit]:
        return self.first, self.second

    def _look(self) -> None:
        length = len(self.first.text())
        if length == 0:
            text, tone = self.tr("{n}文字以上。文のように長いものが、覚えやすく安全です。").format(n=SHORTEST), "quiet"
        elif length < SHORTEST:
            text, tone = self.tr("あと{n}文字必要です。").format(n=SHORTEST - length), "check"
        elif len(set(self.first.text())) < SHORTEST // 2:
            text, tone = self.tr("◆ 同じ文字の繰り返しが多く、破られやすいものです。"), "check"
        else:
            text, tone = self.tr("✓ 十分な長さです。"), "quiet"
        self.hint.setText(text)
        appearance.set_tone(self.hint, tone)
