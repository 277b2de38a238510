"""The window before an office is open: first start, sign-in, recovery; it hands over the opened workspace."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.services import offices
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import appearance
from welfare_desktop.ui.accounts.first_start import FirstStart
from welfare_desktop.ui.accounts.recovery import CodeSheet, RecoverPage
from welfare_desktop.ui.accounts.sign_in import SignIn
from welfare_desktop.ui.notices import Choice, Notices
from welfare_desktop.ui.tasks import Tasks


class Door(QWidget):
    """One card in the middle of a quiet window."""

    opened = Signal(object)
    """services.workspace.Workspace."""
    unlocked = Signal()
    """The clerk whose office is only locked gave the right password."""
    other_wanted = Signal()
    """Another clerk wants to work in the locked office."""
    painted = Signal()
    """The window stands on the screen."""
    left = Signal()
    """The clerk closed the window without opening the office."""

    def __init__(self, folder: Path, tasks: Tasks, notices: Notices, locked: Workspace | None = None) -> None:
        super().__init__()
        self._folder = folder
        self._tasks = tasks
        self._notices = notices
        tasks.crashed.connect(self._on_crashed)
        self.setWindowTitle(self.tr("福祉台帳  事務所を開く"))
        self._pages = QStackedWidget()
        self._heading = QLabel()
        appearance.set_role(self._heading, "section")
        self._wait = QLabel()
        appearance.set_tone(self._wait, "quiet")
        self._lay_out()
        appearance.clothe(self)
        if locked is not None:
            self._show_locked(locked)
        elif offices.is_office(folder):
            self.show_sign_in()
        else:
            self.show_first_start()

    def show_sign_in(self) -> None:
        """Ask who works, and the password."""
        page = SignIn(offices.clerks(self._folder))
        page.entered.connect(self._sign_in)
        page.recovery_wanted.connect(self._show_recover)
        self._show(page, self.tr("事務所を開く"))

    def _show_locked(self, workspace: Workspace) -> None:
        page = SignIn((workspace.clerk.name,), locked=True)

        def unlock(_clerk: str, password: str) -> None:
            self._unlock(workspace, password)

        page.entered.connect(unlock)
        page.recovery_wanted.connect(self._ask_other)
        self._show(page, self.tr("ロック中"))

    def _unlock(self, workspace: Workspace, password: str) -> None:
        self._busy(self.tr("確かめています…"))
        self._tasks.run(
            lambda _: offices.confirm_password(workspace, password),
            lambda _: self._on_unlocked(),
            failed=self._refuse,
            thread="writer",
        )

    def _on_unlocked(self) -> None:
        self._busy("")
        self.unlocked.emit()

    def _ask_other(self) -> None:
        choice = self._notices.decide(
            self.tr("別の操作者で開きますか。"),
            self.tr("いまの操作者がまだ登録していない入力は残りません。登録済みの内容は変わりません。"),
            (Choice("change", self.tr("別の操作者で開く"), dangerous=True), Choice("keep", self.tr("戻る"))),
        )
        if choice == "change":
            self.other_wanted.emit()

    def show_first_start(self) -> None:
        """Ask what a new office needs."""
        page = FirstStart(self._folder)
        page.entered.connect(self._create)
        self._show(page, self.tr("はじめての準備"))

    def _show_recover(self) -> None:
        page = RecoverPage(offices.clerks(self._folder))
        page.entered.connect(self._recover)
        page.back_wanted.connect(self.show_sign_in)
        self._show(page, self.tr("復旧コードで開く"))

    def _show_code(self, answer: tuple[Workspace, str]) -> None:
        workspace, code = answer
        page = CodeSheet(code)
        page.noted.connect(lambda: self._hand_over(workspace))
        self._workspace = workspace
        self._show(page, self.tr("復旧コード"))

    def _sign_in(self, clerk: str, password: str) -> None:
        folder = self._folder
        self._busy(self.tr("開いています…"))
        self._tasks.run(
            lambda _: offices.open_office(folder, clerk, password),
            self._hand_over,
            failed=self._refuse,
            thread="writer",
        )

    def _create(self, new: offices.NewOffice) -> None:
        folder = self._folder
        self._busy(self.tr("準備しています…"))
        self._tasks.run(lambda _: offices.create(folder, new), self._show_code, failed=self._refuse, thread="writer")

    def _recover(self, code: str, clerk: str, password: str) -> None:
        folder = self._folder
        self._busy(self.tr("開いています…"))
        self._tasks.run(
            lambda _: offices.recover(folder, code, clerk, password),
            self._show_code,
            failed=self._refuse,
            thread="writer",
        )

    def _hand_over(self, workspace: Workspace) -> None:
        self._workspace = None
        self._busy("")
        self.opened.emit(workspace)

    def _refuse(self, refusal: Refusal) -> None:
        self._busy("")
        page = self._pages.currentWidget()
        if isinstance(page, SignIn | FirstStart | RecoverPage):
            page.setFocus(Qt.FocusReason.OtherFocusReason)  # waiting took it away
            page.refuse(refusal)

    def _on_crashed(self) -> None:
        """What was asked for can be asked for again."""
        page = self._pages.currentWidget()
        if page is not None and self._wait.text():
            self._busy("")
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _busy(self, text: str) -> None:
        self._wait.setText(text)
        self._wait.setVisible(bool(text))
        self._pages.setEnabled(not text)

    def _show(self, page: QWidget, heading: str) -> None:
        self._busy("")
        self._heading.setText(heading)
        old = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if old is not None:
            self._pages.removeWidget(old)
            old.deleteLater()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first paint of what covers the window: the window itself is never asked to paint under it."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.painted.emit)
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        if self._workspace is not None:  # made, but its recovery code was not noted: the next start signs in
            offices.close(self._workspace)
        self.left.emit()

    def _lay_out(self) -> None:
        self._workspace: Workspace | None = None
        card = QFrame()
        appearance.set_role(card, "card")
        card.setMaximumWidth(appearance.text_width(40))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(appearance.grid(7),) * 4)
        inside.setSpacing(appearance.grid(4))
        for part in (self._heading, self._pages, self._wait):
            inside.addWidget(part)
        middle = QWidget()
        middle.installEventFilter(self)
        row = QHBoxLayout(middle)
        row.addStretch(1)
        row.addWidget(card, 8, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.resize(appearance.text_width(52), appearance.row_height() * 22)
