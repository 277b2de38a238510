"""変更を送る: which changes, how they are sealed, whether narratives travel, where to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from welfare_desktop.domain.permissions import opens_narratives
from welfare_desktop.services import packaging
from welfare_desktop.services.packaging import ENDING, Sent
from welfare_desktop.ui import appearance
from welfare_desktop.ui.accounts.new_password import NewPassword
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.place_line import PlaceLine
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.syncing.page import SyncPage, below

LONGEST = 100


class PackageSendPage(SyncPage):
    """One sealed file for the other PCs of the office."""

    sent = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("変更を送る"))
        self._password = NewPassword(self)
        self._make_parts()
        self._lay_out()

    def open(self) -> None:
        """Begin another package."""
        self.banner.hide()
        self._new.setChecked(True)
        self._by_key.setChecked(True)
        for line in self._password.lines():
            line.clear()
        self._place.propose(packaging.suggested_name(self.desk.workspace))
        self.show_state()

    def first_field(self) -> QWidget | None:
        return self._new

    def send(self) -> None:
        """Write the file."""
        path = self._place.settled(self.desk.notices)
        if path is None:
            return
        workspace, password = self.desk.workspace, self._password.text() if self._by_password.isChecked() else None
        everything, narratives = self._all.isChecked(), self._narratives.isChecked()
        recipient, purpose = self._recipient.text().strip(), self.tr("パソコンの間の変更の受け渡し")
        self.banner.hide()
        self.errand.run(
            lambda _: packaging.send(
                workspace,
                path,
                password=password,
                everything=everything,
                narratives=narratives,
                recipient=recipient,
                purpose=purpose,
            ),
            self._on_sent,
            self.tr("変更パッケージを作っています"),
            "writer",
        )

    def _on_sent(self, sent: Sent) -> None:
        text = self.tr("{name} に{batches}件の変更を書き出しました(管理番号 {serial})")
        self.said.emit(text.format(name=sent.path.name, batches=f"{sent.batches:,}", serial=sent.serial), 0)
        for line in self._password.lines():
            line.clear()
        self.sent.emit()

    def show_state(self) -> None:
        """What is missing."""
        by_password = self._by_password.isChecked()
        self._secret.setVisible(by_password)
        missing = self._password.problem() if by_password else ""
        if self._place.is_empty():
            missing = missing or self.tr("保存先を入力してください。")
        self._send.setEnabled(not missing and not self.errand.is_busy())
        self.hint.setText(missing)

    # --- appearance ---

    def _make_parts(self) -> None:
        self._new = QRadioButton(self.tr("ほかのパソコンにまだない変更"))
        self._all = QRadioButton(self.tr("すべての変更(新しいパソコンに渡すとき)"))
        self._by_key = QRadioButton(self.tr("この事務所のパソコンだけが開ける(パスワードなし)"))
        self._by_password = QRadioButton(self.tr("パスワードをかける"))
        for pair in ((self._new, self._all), (self._by_key, self._by_password)):
            group = QButtonGroup(self)
            for button in pair:
                group.addButton(button)
                button.toggled.connect(self.show_state)
        may = opens_narratives(self.desk.workspace.clerk.roles)
        self._narratives = QCheckBox(self.tr("相談・ケースの記述も入れる"))
        self._narratives.setChecked(may)
        self._narratives.setEnabled(may)
        self._recipient = QLineEdit()
        self._place = PlaceLine(self.desk.preferences, self.tr("変更パッケージ"), ENDING)
        self._recipient.setMaxLength(LONGEST)
        self._recipient.setPlaceholderText(self.tr("例 分室のパソコン"))
        self._recipient.setAccessibleName(self.tr("渡す先"))
        self._place.edited.connect(self.show_state)
        for line in self._password.lines():
            line.textChanged.connect(self.show_state)
            line.setMaximumWidth(appearance.text_width(24))
        self._send = QPushButton(self.tr("変更を書き出す(&N)"))
        self._send.clicked.connect(self.send)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(appearance.grid(3))
        form.setVerticalSpacing(appearance.grid(2.5))
        form.addRow(self.tr("送る変更"), below(self._new, self._all))
        form.addRow("", self._narratives)
        form.addRow(self.tr("ファイルの保護"), below(self._by_key, self._by_password))
        self._secret = QWidget()
        inner = QFormLayout(self._secret)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setVerticalSpacing(appearance.grid(2))
        self._password.add_to(inner)
        form.addRow("", self._secret)
        form.addRow(self._recipient.accessibleName(), self._recipient)
        form.addRow(self.tr("保存先"), self._place)
        note = Prose(
            self.tr("USBメモリーや共有フォルダーで渡してください。順番が違っても、二度受け取っても構いません。")
        )
        appearance.set_tone(note, "quiet")
        form.addRow("", note)
        self.body.addLayout(form)
        self.body.addStretch(1)
        self.add_verbs(primary=self._send)
