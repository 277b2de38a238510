"""The main window: header, tabs, district tree, the pages, function keys and the foot line."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from welfare_desktop.domain.listing import Condition
from welfare_desktop.services import searching
from welfare_desktop.services.searching import DistrictCount
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.foot_line import FootLine
from welfare_desktop.ui.function_keys import FunctionKeys, Key
from welfare_desktop.ui.header import Header
from welfare_desktop.ui.help_page import HelpPage
from welfare_desktop.ui.home import HomePage
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.outgoing import Outgoing
from welfare_desktop.ui.records.district_tree import DistrictTree
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.settings_page import SettingsPage
from welfare_desktop.ui.tabs.registers import LOOKS
from welfare_desktop.ui.taking_back import take_back
from welfare_desktop.ui.tasks import Task

DISTRICT_REGISTER = "districts"


class MainWindow(QWidget):
    """One office at work. Pages over everything (help, preview, import) come by `show_over`."""

    lock_wanted = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, manual: Path) -> None:
        super().__init__()
        self._desk = desk
        self._manual = manual
        self._asked: Task | None = None
        self._districts: tuple[DistrictCount, ...] = ()
        self._leaving = False
        self.setWindowTitle(desk.workspace.office.name)
        self.tabs = QTabBar()
        self.tree = DistrictTree()
        self.home = HomePage(desk)
        self.pages = {look.kind.key: RegisterPage(look, desk) for look in LOOKS}
        self.foot = FootLine(desk.tasks)
        self.header = Header(desk.workspace)
        self._outgoing = Outgoing(desk, self)
        self._settings = SettingsPage(desk.preferences)
        self._help: HelpPage | None = None
        self._lay_out()
        self._connect()
        self._bind_keys()
        self.resize(QApplication.primaryScreen().availableSize() * 0.9)
        self.restoreGeometry(desk.preferences.state("window"))
        self._on_tab(0)

    # --- what others use ---

    def page(self) -> RegisterPage | None:
        """The register now shown; None on the home tab."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, RegisterPage) else None

    def show_register(self, kind: str) -> RegisterPage:
        """Go to the tab of a register."""
        self.close_over()
        self.tabs.setCurrentIndex(1 + list(self.pages).index(kind))
        return self.pages[kind]

    def show_over(self, page: QWidget) -> None:
        """Show a page over everything below the header, until `close_over`."""
        if self._layers.indexOf(page) < 0:
            self._layers.addWidget(page)
        self._layers.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._enable_keys()

    def close_over(self) -> None:
        """Back to the registers."""
        if self._layers.currentWidget() is not self._body:
            self._layers.setCurrentWidget(self._body)
            self._enable_keys()
            self._focus_page()

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` once no register has an unsaved form; the clerk sees each that has one."""
        for at, page in enumerate(self.pages.values()):
            if page.is_dirty():
                self.close_over()
                self.tabs.setCurrentIndex(at + 1)
                page.leave(lambda page=page: self._leave_on(page, then))
                return
        then()

    # --- keys ---

    def _bind_keys(self) -> None:
        ctrl = ((f"Ctrl+{at + 1}", self._tab_chooser(at)) for at in range(self.tabs.count()))
        steps = (("Ctrl+PgUp", lambda: self._step(-1)), ("Ctrl+PgDown", lambda: self._step(1)))
        for name, action in (*ctrl, *steps, ("Esc", self._on_escape)):
            QShortcut(QKeySequence(name), self).activated.connect(action)

    def _make_keys(self) -> FunctionKeys:
        keys = (
            Key("F1", self.tr("ヘルプ"), "help", self._on_help),
            Key("F2", self.tr("編集"), "pencil", self._with_page(RegisterPage.edit)),
            Key("F3", self.tr("検索"), "search", self._on_search, ("Ctrl+F",)),
            Key("F4", self.tr("新規"), "plus", self._with_page(RegisterPage.add), ("Ctrl+N",)),
            Key("F5", self.tr("最新表示"), "refresh", self._on_refresh),
            Key("F7", self.tr("印刷"), "printer", self._on_print, ("Ctrl+P",)),
            Key("F8", self.tr("書出"), "file-export", self._on_export),
            Key("F12", self.tr("登録"), "check", self._with_page(RegisterPage.save), ("Ctrl+S",)),
        )
        return FunctionKeys(keys, self)

    def _with_page(self, action: Callable[[RegisterPage], None]) -> Callable[[], None]:
        def act() -> None:
            page = self.page()
            if page is not None and self._layers.currentWidget() is self._body:
                action(page)

        return act

    def _tab_chooser(self, at: int) -> Callable[[], None]:
        return lambda: self._choose_tab(at)

    def _choose_tab(self, at: int) -> None:
        self.close_over()
        self.tabs.setCurrentIndex(at)

    def _step(self, step: int) -> None:
        self._choose_tab((self.tabs.currentIndex() + step) % self.tabs.count())

    def _on_escape(self) -> None:
        if self._layers.currentWidget() is not self._body:
            self.close_over()
        else:
            self._with_page(RegisterPage.back)()

    def _on_help(self) -> None:
        if self._help is None:
            self._help = HelpPage(self._manual)
            self._help.closed.connect(self.close_over)
        self.show_over(self._help)

    def _on_search(self) -> None:
        self.close_over()
        page = self.page()
        if page is None:
            page = self.show_register(next(iter(self.pages)))
        page.back()
        page.focus()

    def _on_refresh(self) -> None:
        page = self.page()
        if page is None:
            self.home.refresh()
        else:
            page.look_again(frozenset())
        self._refresh_tree()

    def _on_print(self) -> None:
        page = self.page()
        kind = page.look.kind.key if page is not None else ""
        self._outgoing.print_roster(kind, self._districts, self.tree.district())

    def _on_export(self) -> None:
        page = self.page()
        if page is not None:
            self._outgoing.export(page)

    def _enable_keys(self) -> None:
        page = self.page() if self._layers.currentWidget() is self._body else None
        form = page is not None and page.shows_form()
        may = page is not None and page.may_edit()
        self.keys.enable(F2=page is not None and not form, F4=may, F8=page is not None and not form, F12=form and may)

    # --- tabs and districts ---

    def _on_tab(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self._side.setVisible(at > 0)
        page = self.page()
        if page is None:
            self.home.refresh()
        else:
            page.enter(self.tree.district() if page.look.kind.key != DISTRICT_REGISTER else None)
            self._refresh_tree()
        self._enable_keys()
        self._focus_page()

    def _focus_page(self) -> None:
        page = self.page()
        (self.home if page is None else page).focus()

    def _on_district(self) -> None:
        page = self.page()
        if page is not None and page.look.kind.key != DISTRICT_REGISTER:
            page.enter(self.tree.district())

    def _refresh_tree(self) -> None:
        page = self.page()
        if page is None:
            return
        if self._asked is not None:
            self._asked.forget()
        kind, workspace = page.look.kind.key, self._desk.workspace
        self._asked = self._desk.tasks.run(lambda _: searching.districts(workspace, kind), self._show_districts)

    def _show_districts(self, counts: Sequence[DistrictCount]) -> None:
        self._districts = tuple(counts)
        self.tree.show_counts(counts, sum(each.count for each in counts))

    # --- news ---

    def _on_changed(self, kind: str, ids: frozenset[int]) -> None:
        for key, page in self.pages.items():
            if kind in (key, ""):
                page.look_again(ids)
        if self.page() is None:
            self.home.refresh()
        else:
            QTimer.singleShot(0, self, self._refresh_tree)

    def _take_back(self, batch: int) -> None:
        take_back(self._desk, batch, self.foot.say)

    def _show_list(self, kind: str, conditions: Sequence[Condition]) -> None:
        self.tree.choose(None)
        self.show_register(kind).show_only(conditions)

    def _add_to(self, kind: str) -> None:
        self.show_register(kind).add()

    def _leave_on(self, page: RegisterPage, then: Callable[[], None]) -> None:
        page.close_overlay()
        self.leave(then)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving:
            event.ignore()
            self.leave(self._close_for_good)
            return
        event.accept()

    def _close_for_good(self) -> None:
        self._leaving = True
        self._desk.preferences.keep_state("window", self.saveGeometry())
        self.close()
        self.closed.emit()

    # --- appearance ---

    def _lay_out(self) -> None:
        appearance.set_role(self.tabs, "registers")
        self.tabs.setAccessibleName(self.tr("台帳"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.addTab(icon("home"), self.tr("ホーム"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.home)
        for page in self.pages.values():
            self.tabs.addTab(icon(page.look.icon), words.label(page.look.kind.label))
            self._stack.addWidget(page)
        self._side = self.tree
        self._body = QSplitter(Qt.Orientation.Horizontal)
        self._body.setChildrenCollapsible(False)
        self._body.addWidget(self.tree)
        self._body.addWidget(self._stack)
        self._body.setStretchFactor(1, 1)
        self.tree.setMinimumWidth(appearance.text_width(9))
        self._body.setSizes([appearance.text_width(13), appearance.text_width(80)])
        self._layers = QStackedWidget()
        self._layers.addWidget(self._body)
        self.keys = self._make_keys()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.header, 0), (self.tabs, 0), (self._layers, 1), (self.keys, 0), (self.foot, 0)):
            column.addWidget(part, stretch)

    def _connect(self) -> None:
        tasks = self._desk.tasks
        tasks.changed.connect(self._on_changed)
        self.tabs.currentChanged.connect(self._choose_tab_page)
        self.tree.chosen.connect(self._on_district)
        self.home.list_wanted.connect(self._show_list)
        self.home.add_wanted.connect(self._add_to)
        self.foot.undo_wanted.connect(self._take_back)
        self.header.settings_wanted.connect(self._on_settings)
        self.header.lock_wanted.connect(self.lock_wanted)
        self.header.close_wanted.connect(self.close)
        for page in (self.home, self._outgoing, *self.pages.values()):
            page.said.connect(self.foot.say)
        for page in self.pages.values():
            page.currentChanged.connect(self._enable_keys)
        self._outgoing.shown.connect(self.show_over)
        self._outgoing.closed.connect(self.close_over)
        self._settings.closed.connect(self.close_over)

    def _choose_tab_page(self, at: int) -> None:
        self.close_over()
        self._on_tab(at)

    def _on_settings(self) -> None:
        self._settings.reset()
        self.show_over(self._settings)
