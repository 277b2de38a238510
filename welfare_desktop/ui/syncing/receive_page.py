"""受け取る: the file that came back, which exchange it belongs to, of which day it is."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.problems import Refusal, WrongPassword
from welfare_desktop.services.syncing import arrangements
from welfare_desktop.services.syncing.arrangements import Arrangement, ArrangementLine
from welfare_desktop.ui import appearance
from welfare_desktop.ui.accounts.sign_in import password_line
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.file_source import DropCard, FileSource
from welfare_desktop.ui.lines import line_of
from welfare_desktop.ui.prose import Prose
from welfare_desktop.ui.records.day_line import DayLine
from welfare_desktop.ui.syncing import ledger
from welfare_desktop.ui.syncing.page import SyncPage
from welfare_desktop.ui.syncing.reception import Reception

WORKBOOKS = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv"


class ReceivePage(SyncPage):
    """A file is dropped or chosen; the comparison follows."""

    def __init__(self, desk: Desk, reception: Reception) -> None:
        super().__init__(desk, self.tr("戻ってきた名簿を受け取る"))
        self.reception = reception
        self._path = Path()
        self._preferred = 0
        self._lines: tuple[ArrangementLine, ...] = ()
        kinds = self.tr("名簿のファイル ({kinds});;すべてのファイル (*)").format(kinds=WORKBOOKS)
        self._files = FileSource(self, desk.preferences, self.tr("戻ってきた名簿を選ぶ"), kinds)
        self._files.one_taken.connect(self.take_file)
        self._make_parts()
        self._lay_out()
        reception.opened.connect(self._on_opened)
        reception.errand.busy_changed.connect(self.show_state)
        reception.errand.refused.connect(self._on_refused)
        reception.errand.progressed.connect(self._on_progress)
        reception.errand.stopped.connect(self._on_stopped)

    def open(self, arrangement: Arrangement | None = None) -> None:
        """Wait for a file; of this exchange, where the file itself does not say."""
        self.reception.begin()
        self._preferred = arrangement.id if arrangement else 0
        self._path = Path()
        self._name.setText("")
        self._password.clear()
        self.banner.hide()
        for part in (self._password_row, self._told, self._card):
            part.hide()
        workspace = self.desk.workspace
        self.desk.tasks.run(lambda _: arrangements.listing(workspace), self._show_exchanges)
        self.show_state()

    def resume(self, receipt: int) -> None:
        """Go on with a file that waits."""
        self.open()
        self.reception.resume(receipt)

    def first_field(self) -> QWidget | None:
        if not self._password_row.isHidden():
            return self._password
        return self._compare if self._compare.isEnabled() else self._files.button

    def leave(self) -> None:
        """Esc: stop reading, else go back."""
        if self.reception.errand.is_busy():
            self.reception.errand.stop()
        else:
            self.closed.emit()

    # --- the file ---

    def take_file(self, path: Path) -> None:
        """Read this file."""
        self._path = path
        self._password.clear()
        self._password_row.hide()
        self._start(None)

    def _unlock(self) -> None:
        self._start(self._password.text())

    def _start(self, password: str | None) -> None:
        self.banner.hide()
        self._card.hide()
        self._name.setText(self._path.name)
        self.reception.take_file(self._path, password)
        self.show_state()

    # --- answers ---

    def _show_exchanges(self, lines: Sequence[ArrangementLine]) -> None:
        roles = self.desk.workspace.clerk.roles
        self._lines = tuple(each for each in lines if allows(roles, "exchange.receive", each.arrangement.kind))
        self._exchange.clear()
        for each in self._lines:
            self._exchange.addItem(each.arrangement.name)
        self._show_found()

    def _on_opened(self) -> None:
        received = self.reception.received
        if received is None:
            return
        self._password.clear()
        self._password_row.hide()
        self._name.setText(received.source.name)
        self._as_of.put(received.as_of or None)
        self._card.show()
        self._show_found()
        self.show_state()
        self.focus()

    def _show_found(self) -> None:
        """What the file says of itself; what it does not say is asked."""
        received = self.reception.received
        if received is None:
            return
        ids = [each.arrangement.id for each in self._lines]
        wanted = received.arrangement or self._preferred
        self._exchange.setCurrentIndex(ids.index(wanted) if wanted in ids else 0 if len(ids) == 1 else -1)
        self._exchange.setEnabled(not (received.own and received.arrangement in ids))
        if received.own and received.sending:
            line = next((each for each in self._lines if each.arrangement.id == received.arrangement), None)
            sent = line.last_sent if line else None
            text = self.tr("当方が送ったブックです。")
            if sent and sent.id == received.sending:
                text = self.tr("{day}の基準日で送った{count}件のブックです。").format(
                    day=ledger.day(sent.as_of), count=f"{sent.counted:,}"
                )
        elif received.arrangement:
            text = self.tr("登録済みの様式です。")
        else:
            text = self.tr("どの交換のファイルかを選んでください。")
        mark = appearance.MARKS[appearance.Tone.CHECK].shape
        self._told.setText("\n".join((text, *(f"{mark} {each}" for each in received.remarks))))
        self._told.show()
        self.show_state()

    def _on_refused(self, refusal: Refusal) -> None:
        if not self.isVisibleTo(self.window()):
            return
        if isinstance(refusal, WrongPassword):
            again = bool(self._password.text())
            text = self.tr("パスワードが違います。もう一度入力してください。")
            first = self.tr("このファイルにはパスワードがかかっています。ファイルのパスワードを入力してください。")
            self._password_note.setText(text if again else first)
            self._password_row.show()
            self._password.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.banner.tell(refusal)

    def _on_stopped(self) -> None:
        self.banner.say(self.tr("中止しました。何も取り込んでいません。"))
        self.show_state()

    def _on_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def compare(self) -> None:
        """On to the differences."""
        at = self._exchange.currentIndex()
        if self._compare.isEnabled() and at >= 0:
            self.banner.hide()
            self.reception.arrangement = self._lines[at].arrangement.id
            self.reception.as_of = self._as_of.day()
            self.reception.propose()

    def show_state(self) -> None:
        """What is missing; how far the reading is."""
        busy, received = self.reception.errand.is_busy(), self.reception.received
        missing = self._missing() if received is not None else ""
        self._compare.setEnabled(received is not None and not missing and not busy)
        self.hint.setText(missing)
        self._bar_row.setVisible(busy)
        if busy:
            self._bar.setRange(0, 0)

    def _missing(self) -> str:
        if not self._lines:
            return self.tr("先に、交換の一覧で交換を登録してください。")
        if self._exchange.currentIndex() < 0:
            return self.tr("交換を選んでください。")
        return self._as_of.problem()

    # --- appearance ---

    def _make_parts(self) -> None:
        self._name, self._told, self._password_note = QLabel(), Prose(), QLabel()
        appearance.set_role(self._name, "heading")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        self._password = password_line(self.tr("ファイルのパスワード"))
        self._password.setMaximumWidth(appearance.text_width(20))
        self._password.setProperty("enterMoves", False)  # there Enter sends the password
        unlock = QPushButton(self.tr("開く"))
        unlock.clicked.connect(self._unlock)
        self._password.returnPressed.connect(self._unlock)
        self._password_row = QWidget()
        column = QVBoxLayout(self._password_row)
        column.addWidget(self._password_note)
        column.addWidget(line_of(QLabel(self.tr("パスワード")), self._password, unlock, 1))
        self._exchange = QComboBox()
        self._exchange.setAccessibleName(self.tr("交換"))
        self._exchange.currentIndexChanged.connect(self.show_state)
        self._as_of = DayLine(self.tr("基準日"))
        self._as_of.edited.connect(self.show_state)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("読み取りと照合の進み具合"))
        stop = QPushButton(self.tr("中止"))
        stop.clicked.connect(self.reception.errand.stop)
        self._bar_row = line_of(self._bar, stop)
        self._compare = QPushButton(self.tr("違いを見る(&N)"))
        self._compare.clicked.connect(self.compare)

    def _lay_out(self) -> None:
        zone = DropCard(
            self._files,
            self.tr("先方から戻ってきた名簿のファイルを、ここに置いてください"),
            self.tr("ファイルは読むだけです。違いを確かめるまで、何も取り込みません。"),
        )
        self._card = QWidget()
        form = QFormLayout(self._card)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(appearance.grid(2))
        form.addRow(self.tr("交換"), self._exchange)
        form.addRow(self.tr("基準日"), self._as_of)
        for part in (zone, self._name, self._told, self._password_row, self._card, self._bar_row):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.add_verbs(primary=self._compare)
