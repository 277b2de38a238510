"""変更を受け取る: a package from another PC of the office, looked into before it is merged."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from welfare_desktop.host import files
from welfare_desktop.services import packaging
from welfare_desktop.services.packaging import ENDING, Look, Received
from welfare_desktop.ui import appearance
from welfare_desktop.ui.accounts.sign_in import password_line
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.file_source import FileSource
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.records.history import headline
from welfare_desktop.ui.syncing.page import SyncPage


@dataclass(frozen=True, slots=True)
class _Opened:
    """A package as read; what is in it is known once it is open (None: it waits for its password)."""

    name: str
    data: bytes
    look: Look | None


class PackageReceivePage(SyncPage):
    """The file is dropped or chosen; nothing is written before the clerk says so."""

    received = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("変更を受け取る"))
        self._opened: _Opened | None = None
        kinds = self.tr("変更パッケージ (*{ending})").format(ending=ENDING)
        self._files = FileSource(self, desk.preferences, self.tr("変更パッケージを選ぶ"), kinds)
        self._files.one_taken.connect(self.take_file)
        self._make_parts()
        self._lay_out()

    def open(self) -> None:
        """Wait for a file."""
        self.banner.hide()
        self._opened = None
        self._password.clear()
        self._told.setText("")
        self.show_state()

    def first_field(self) -> QWidget | None:
        if not self._password_row.isHidden():
            return self._password
        return self._receive if self._receive.isEnabled() else self._files.button

    # --- the file ---

    def take_file(self, path: Path) -> None:
        """Look into this file."""
        self.open()
        workspace = self.desk.workspace

        def work(_: object) -> _Opened:
            data = files.read(path, packaging.LARGEST)
            look = None if packaging.needs_password(data) else packaging.look(workspace, data)
            return _Opened(path.name, data, look)

        self.errand.run(work, self._show, self.tr("変更パッケージを読んでいます"))

    def _unlock(self) -> None:
        opened, workspace, password = self._opened, self.desk.workspace, self._password.text()
        if opened is None:
            return
        self.banner.hide()
        self.errand.run(
            lambda _: _Opened(opened.name, opened.data, packaging.look(workspace, opened.data, password)),
            self._show,
            self.tr("変更パッケージを読んでいます"),
        )

    def _show(self, opened: _Opened) -> None:
        self._opened = opened
        if opened.look is None:
            self._told.setText(self.tr("{name}  パスワードがかかっています。").format(name=opened.name))
        else:
            look = opened.look
            text = self.tr(
                "{name}  「{sender}」で{at}に作られたパッケージ  変更 {batches}件、うちここにないもの {new}件"
            )
            told = text.format(
                name=opened.name,
                sender=look.sender,
                at=headline(look.made_at, "", ""),
                batches=f"{look.batches:,}",
                new=f"{look.new:,}",
            )
            self._told.setText(
                told if look.narratives else f"{told}\n{self.tr('相談・ケースの記述は入っていません。')}"
            )
        self.show_state()
        self.focus()

    # --- receiving ---

    def receive(self) -> None:
        """Merge it."""
        opened, workspace = self._opened, self.desk.workspace
        if opened is None or opened.look is None:
            return
        password = self._password.text() or None
        self.banner.hide()
        self.errand.run(
            lambda progress: packaging.receive(workspace, opened.data, password=password, progress=progress),
            self._on_received,
            self.tr("変更を取り込んでいます"),
            "writer",
        )

    def _on_received(self, received: Received) -> None:
        self._password.clear()
        for kind in received.touched:
            self.desk.tasks.announce(kind)
        text = self.tr("変更 {applied}件を取り込みました(すでにあるもの {known}件)")
        told = [text.format(applied=f"{received.applied:,}", known=f"{received.known:,}")]
        if received.waiting:
            waiting = self.tr("前の変更が届いていないため待っているもの {count}件({places})")
            told.append(waiting.format(count=f"{received.waiting:,}", places="、".join(received.missing)))
        if received.disputes:
            told.append(self.tr("要確認 {count}件").format(count=f"{received.disputes:,}"))
        self.said.emit("  ".join(told), 0)
        self.received.emit()

    def show_state(self) -> None:
        """Whether a password is asked for, whether it can be merged."""
        waits = self._opened is not None and self._opened.look is None
        self._password_row.setVisible(waits)
        look = self._opened.look if self._opened else None
        self._receive.setEnabled(look is not None and not self.errand.is_busy())
        nothing = look is not None and not look.new
        self.hint.setText(
            self.tr("すべて受け取り済みです。もう一度受け取っても、何も変わりません。") if nothing else ""
        )

    # --- appearance ---

    def _make_parts(self) -> None:
        self._told = Prose()
        self._password = password_line(self.tr("パッケージのパスワード"))
        self._password.setMaximumWidth(appearance.text_width(24))
        unlock = QPushButton(self.tr("開く"))
        unlock.setAutoDefault(True)
        unlock.clicked.connect(self._unlock)
        self._password.returnPressed.connect(self._unlock)
        self._password_row = line_of(QLabel(self.tr("パスワード")), self._password, unlock, 1)
        self._receive = QPushButton(self.tr("受け取る(&N)"))
        self._receive.clicked.connect(self.receive)

    def _lay_out(self) -> None:
        note = Prose(
            self.tr(
                "ほかのパソコンで作った変更パッケージを選ぶか、ここに置いてください。"
                "取り込む前の控えを残します。同じところを両方で変えていたときは、要確認として残り、どちらも失われません。"
            )
        )
        self.body.addWidget(note)
        self.body.addWidget(line_of(self._files.button, 1))
        self.body.addWidget(self._told)
        self.body.addWidget(self._password_row)
        self.body.addStretch(1)
        self.add_verbs(primary=self._receive)
        self.setProperty("enterMoves", False)  # Enter sends the password
