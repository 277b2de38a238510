"""The main window: header, tabs, the registers, function keys and the foot line."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QTabBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from welfare_desktop.domain.listing import Condition
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.foot_line import FootLine
from welfare_desktop.ui.function_keys import FunctionKeys, Key
from welfare_desktop.ui.header import Header
from welfare_desktop.ui.help_page import HelpPage
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.incoming import Incoming
from welfare_desktop.ui.jump import QuickJump
from welfare_desktop.ui.outgoing import Outgoing
from welfare_desktop.ui.pile import Pile
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.registers import Registers
from welfare_desktop.ui.settings_page import SettingsPage
from welfare_desktop.ui.tabs.tabs import TABS
from welfare_desktop.ui.taking_back import ask_and_take_back, may_take_back, take_back

if TYPE_CHECKING:
    from welfare_desktop.ui.syncing.exchanges import Exchanges


class MainWindow(QWidget):
    """One office at work. Pages over the registers (help, preview, import) come by `show_over`."""

    lock_wanted = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, manual: Path) -> None:
        super().__init__()
        self._desk = desk
        self._manual = manual
        self._leaving = False
        self._left_at: QWidget | None = None
        self.setWindowTitle(desk.workspace.office.name)
        self.tabs = QTabBar()
        self.registers = Registers(desk)
        self.foot = FootLine(desk.tasks)
        self.header = Header(desk.workspace)
        self._outgoing = Outgoing(desk, self)
        self.incoming = Incoming(desk, self)
        self._settings = SettingsPage(desk.preferences)
        self._help: HelpPage | None = None
        self.exchanges: Exchanges | None = None
        self._layers = Pile()
        self._layers.setCurrentWidget(self.registers)
        self._fill_tabs()
        self.keys = self._make_keys()
        self._lay_out()
        self._connect()
        self._bind_keys()
        appearance.clothe(self)
        self.resize(QApplication.primaryScreen().availableSize() * 0.9)
        if not self.restoreGeometry(desk.preferences.state("window")):
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.registers.show_number(0)

    # --- what others use ---

    def show_register(self, kind: str) -> RegisterPage:
        """Go to the tab of a register; its page is shown at once."""
        self.show_view(kind)
        page = self.registers.page()
        return page if page is not None else self.registers.page_of(kind)

    def show_view(self, place: str) -> None:
        """Go to a register or a page of work; `work:part` to a part of it."""
        view, _, part = place.partition(":")
        if part:
            self.registers.work_of(view).see(part)
        self.registers.choose(view)
        self.choose_tab(self.registers.number_of(view))

    def choose_tab(self, number: int) -> None:
        """Go to a tab, closing what is shown over it."""
        self.close_over()
        if number == self.tabs.currentIndex():
            self.registers.focus_page()
        self.tabs.setCurrentIndex(number)

    def show_over(self, page: QWidget) -> None:
        """Show a page over the registers, until `close_over`."""
        if self._shows_registers():
            self._left_at = self.registers.focusWidget()
        self._layers.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._enable_keys()

    def close_over(self) -> None:
        """Back to the registers, the cursor where it was."""
        if not self._shows_registers():
            self._layers.setCurrentWidget(self.registers)
            self.registers.enter()
            self._enable_keys()
            left_at, self._left_at = self._left_at, None
            if left_at is not None and isValid(left_at) and left_at.isVisible():
                left_at.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.registers.focus_page()

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` once nothing unsaved is in the way."""
        if self.incoming.is_dirty():
            self._on_import()
            if not self.incoming.leave():
                return
        if self.exchanges is not None and self.exchanges.is_dirty():
            self.show_exchanges()
            if not self.exchanges.leave():
                return
        self.registers.leave(then)

    def show_exchanges(self) -> None:
        """F11: the exchange with the city, or what is under way there."""
        from welfare_desktop.ui.syncing.exchanges import Exchanges  # noqa: PLC0415 - openpyxl loads with it

        page = self.registers.page()
        if self.exchanges is None:
            self.exchanges = Exchanges(self._desk)
            self.exchanges.closed.connect(self.close_over)
            self.exchanges.said.connect(self._say)
            self.exchanges.record_wanted.connect(self._open_record)
        self.exchanges.open(page.look.kind.key if page is not None else "")
        self.show_over(self.exchanges)

    def _show_packages(self) -> None:
        self.show_exchanges()
        if self.exchanges is not None and not self.exchanges.is_dirty():
            self.exchanges.show_packages()

    def _show_receipt(self, receipt: int) -> None:
        self.show_exchanges()
        if self.exchanges is not None and not self.exchanges.is_dirty():
            self.exchanges.show_receipt(receipt)

    # --- keys ---

    def _make_keys(self) -> FunctionKeys:
        keys = (
            Key("F1", self.tr("ヘルプ"), "help", self._on_help),
            Key("F2", self.tr("編集"), "pencil", self._on_key("F2", RegisterPage.edit)),
            Key("F3", self.tr("検索"), "search", self._on_search, ("Ctrl+F",)),
            Key("F4", self.tr("新規"), "plus", self._on_key("F4", RegisterPage.add), ("Ctrl+N",)),
            Key("F5", self.tr("最新表示"), "refresh", self.registers.refresh),
            Key("F7", self.tr("印刷"), "printer", self._on_print, ("Ctrl+P",)),
            Key("F8", self.tr("書出"), "file-export", self._on_key("F8", self._outgoing.export)),
            Key("F9", self.tr("取込"), "file-import", self._on_import),
            Key("F11", self.tr("市様式"), "arrows-exchange", self.show_exchanges),
            Key("F12", self.tr("登録"), "check", self._on_key("F12", RegisterPage.save), ("Ctrl+S",)),
        )
        return FunctionKeys(keys, self)

    def _bind_keys(self) -> None:
        numbers = [(f"Ctrl+{at + 1}", self._tab_chooser(at)) for at in range(self.tabs.count())]
        views = [(f"Ctrl+Alt+{at}", self._view_chooser(at - 1)) for at in range(1, 10)]
        steps = [
            ("Ctrl+PgUp", lambda: self._step(-1)),
            ("Ctrl+PgDown", lambda: self._step(1)),
            ("Ctrl+Shift+Tab", lambda: self._step_view(-1)),
            ("Ctrl+Tab", lambda: self._step_view(1)),
        ]
        others = [
            ("Esc", self._on_escape),
            ("Ctrl+J", self._on_jump),
            ("Ctrl+Z", self.foot.ask_back),
            ("Ctrl+L", self._on_districts),
            ("F6", self._with_page(self._on_duplicates)),
        ]
        for name, action in (*numbers, *views, *steps, *others):
            QShortcut(QKeySequence(name), self).activated.connect(action)

    def _with_page(self, action: Callable[[RegisterPage], None]) -> Callable[[], None]:
        """Act on the register shown, when nothing is shown over it."""

        def act() -> None:
            page = self.registers.page()
            if page is not None and self._shows_registers():
                action(page)

        return act

    def _on_key(self, key: str, action: Callable[[RegisterPage], None]) -> Callable[[], None]:
        """Act on the register shown, or as the page of work shown answers this key."""
        on_page = self._with_page(action)

        def act() -> None:
            work = self.registers.work()
            if work is None:
                on_page()
            elif self._shows_registers() and key in work.answers():
                work.answers()[key]()

        return act

    def _tab_chooser(self, number: int) -> Callable[[], None]:
        return lambda: self.choose_tab(number)

    def _view_chooser(self, at: int) -> Callable[[], None]:
        def act() -> None:
            if self._shows_registers():
                self.registers.views.go_to(at)

        return act

    def _step(self, step: int) -> None:
        self.choose_tab((self.tabs.currentIndex() + step) % self.tabs.count())

    def _step_view(self, step: int) -> None:
        if self._shows_registers():
            self.registers.views.step(step)

    def _on_escape(self) -> None:
        if self._shows_registers():
            shown = self.registers.page() or self.registers.work()
            if shown is not None:
                shown.back()
        elif self._layers.currentWidget() is self.incoming.wizard:
            self.incoming.leave()
        else:
            self.close_over()

    def _on_help(self) -> None:
        if self._help is None:
            self._help = HelpPage(self._manual)
            self._help.closed.connect(self.close_over)
        self.show_over(self._help)

    def _on_search(self) -> None:
        """The search of the page shown; of a page without one, that of the first register of its tab."""
        self.close_over()
        work = self.registers.work()
        if work is not None and "F3" in work.answers():
            work.answers()["F3"]()
            return
        page = self.registers.page() or self.show_register(self.registers.first_register())
        page.search()

    def _on_jump(self) -> None:
        jump = QuickJump(self._desk, self)
        jump.chosen.connect(self._open_record)
        jump.finished.connect(jump.deleteLater)
        jump.open()

    def _on_districts(self) -> None:
        if self._shows_registers():
            self.registers.focus_districts()

    def _open_record(self, kind: str, record: int) -> None:
        self._at_register(kind, lambda page: page.open_record(record))

    def _at_register(self, kind: str, act: Callable[[RegisterPage], None]) -> None:
        """Go to a register, and do something there once it is shown."""
        self.show_view(kind)
        self.registers.once_shown(lambda: act(self.registers.page_of(kind)))

    def _on_print(self) -> None:
        page, work = self.registers.page(), self.registers.work()
        if work is not None and self._shows_registers() and "F7" in work.answers():
            work.answers()["F7"]()
            return
        self._outgoing.print_roster(page, self.registers.districts, self.registers.tree.district())

    def _on_duplicates(self, page: RegisterPage) -> None:
        if page.shows_list():
            self.registers.joinings[page.look.kind.key].open()

    def _on_import(self) -> None:
        page = self.registers.page()
        self.incoming.open(page.look.kind.key if page is not None else "")

    def _enable_keys(self) -> None:
        if self.registers.is_turning():  # whichever is pressed now is answered by the page on its way
            self.keys.enable(F2=True, F4=True, F8=True, F12=True)
            return
        page = self.registers.page() if self._shows_registers() else None
        listed = page is not None and page.shows_list()
        may = page is not None and page.may_edit()
        work = self.registers.work() if self._shows_registers() else None
        own: Mapping[str, Callable[[], None]] = work.answers() if work is not None else {}
        saves = page is not None and page.answers_save()
        self.keys.enable(
            F2=listed or "F2" in own, F4=may or "F4" in own, F8=listed or "F8" in own, F12=saves or "F12" in own
        )

    # --- inner ---

    def _shows_registers(self) -> bool:
        return self._layers.currentWidget() is self.registers

    def _on_tab(self, number: int) -> None:
        self.close_over()
        self.registers.show_number(number)

    def _on_settings(self) -> None:
        self._settings.reset()
        self.show_over(self._settings)

    def _show_list(self, kind: str, conditions: Sequence[Condition]) -> None:
        self.registers.tree.choose(None)
        self._at_register(kind, lambda page: page.show_only(conditions))

    def _add_to(self, kind: str) -> None:
        self._at_register(kind, RegisterPage.add)

    def _ask_back(self, batch: int, said: str) -> None:
        ask_and_take_back(self._desk, batch, said, self._say)

    def _take_back(self, batch: int) -> None:
        take_back(self._desk, batch, self._say)

    def _say(self, text: str, batch: int = 0) -> None:
        """What was done; 元に戻す stands beside it for clerks who may."""
        self.foot.say(text, batch if may_take_back(self._desk) else 0)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving:
            event.accept()
        else:
            event.ignore()
            self.leave(self._close_for_good)

    def _close_for_good(self) -> None:
        self._leaving = True
        self._desk.preferences.keep_state("window", self.saveGeometry())
        self.close()
        self.closed.emit()

    def _fill_tabs(self) -> None:
        appearance.set_role(self.tabs, "registers")
        self.tabs.setAccessibleName(self.tr("台帳"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setIconSize(QSize(appearance.grid(4.5), appearance.grid(4.5)))
        self.tabs.addTab(icon("home"), self.tr("ホーム"))
        for tab in TABS:
            self.tabs.addTab(icon(tab.icon), words.label(tab.label))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.tabs, self._layers, self.keys, self.foot):
            column.addWidget(part, int(part is self._layers))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.registers.number_wanted.connect(self.choose_tab)
        self.registers.changed.connect(self._enable_keys)
        self.registers.home.list_wanted.connect(self._show_list)
        self.registers.home.work_wanted.connect(self.show_view)
        self.registers.list_wanted.connect(self._show_list)
        self.registers.work_wanted.connect(self.show_view)
        self.registers.record_wanted.connect(self._open_record)
        self.registers.receipt_wanted.connect(self._show_receipt)
        self.registers.over_wanted.connect(self.show_over)
        self.registers.over_done.connect(self.close_over)
        self.registers.home.add_wanted.connect(self._add_to)
        self.foot.undo_wanted.connect(self._take_back)
        self.foot.undo_asked.connect(self._ask_back)
        self.header.settings_wanted.connect(self._on_settings)
        self.header.lock_wanted.connect(self.lock_wanted)
        self.header.close_wanted.connect(self.close)
        self.registers.home.import_wanted.connect(self._on_import)
        self.registers.home.exchange_wanted.connect(self.show_exchanges)
        self.registers.home.packages_wanted.connect(self._show_packages)
        self.incoming.register_wanted.connect(self.show_register)
        for source in (self._outgoing, self.incoming):
            source.shown.connect(self.show_over)
        for over in (self._outgoing, self.incoming, self._settings):
            over.closed.connect(self.close_over)
        for speaker in (self.registers, self._outgoing):
            speaker.said.connect(self._say)
