"""The district tree and the pages of all registers beside it; one page is shown at a time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget

from welfare_desktop.services import searching
from welfare_desktop.services.searching import DistrictCount
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.home import HomePage
from welfare_desktop.ui.joining.joinings import Joinings
from welfare_desktop.ui.records.district_tree import DistrictTree
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.tabs.registers import LOOKS
from welfare_desktop.ui.tasks import Task

DISTRICT_REGISTER = "districts"


class Registers(QSplitter):
    """Number 0 is the home page, the registers follow in the order of the tabs."""

    changed = Signal()
    """Another page, or a form over its list, is shown."""
    said = Signal(str, object)
    number_wanted = Signal(int)
    """Something asks for the page of this number."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._desk = desk
        self._asked: Task | None = None
        self.districts: tuple[DistrictCount, ...] = ()
        self.tree = DistrictTree()
        self.home = HomePage(desk)
        self.pages = {look.kind.key: RegisterPage(look, desk) for look in LOOKS}
        self._stack = QStackedWidget()
        for page in (self.home, *self.pages.values()):
            self._stack.addWidget(page)
            page.said.connect(self.said)
        self.joinings = {kind: Joinings(page, desk) for kind, page in self.pages.items()}
        for page in self.pages.values():
            page.currentChanged.connect(self.changed)
        self.tree.chosen.connect(self._on_district)
        desk.tasks.changed.connect(self._on_changed)
        self.setChildrenCollapsible(False)
        self.addWidget(self.tree)
        self.addWidget(self._stack)
        self.setStretchFactor(1, 1)
        self.tree.setMinimumWidth(appearance.text_width(9))
        self.setSizes([appearance.text_width(13), appearance.text_width(80)])

    def page(self) -> RegisterPage | None:
        """The register now shown; None on the home page."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, RegisterPage) else None

    def number_of(self, kind: str) -> int:
        """The number of a register's page."""
        return 1 + list(self.pages).index(kind)

    def show_number(self, number: int) -> None:
        """Show a page, for the chosen district."""
        self._stack.setCurrentIndex(number)
        page = self.page()
        self.tree.setVisible(page is not None)
        self.enter()
        self.changed.emit()
        self.focus_page()

    def enter(self) -> None:
        """Show the page chosen as its records are now: they may have changed while it could not be seen."""
        page = self.page()
        if page is None:
            self.home.refresh()
        else:
            page.enter(self.tree.district() if page.look.kind.key != DISTRICT_REGISTER else None)
            self._refresh_tree()

    def focus_page(self) -> None:
        """Put the cursor where a clerk begins on the page shown."""
        page = self.page()
        (self.home if page is None else page).focus()

    def refresh(self) -> None:
        """Look at everything shown anew."""
        page = self.page()
        if page is None:
            self.home.refresh()
        else:
            page.look_again(frozenset())
            self._refresh_tree()

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` once no register has an unsaved form; the clerk sees each that has one."""
        for kind, page in self.pages.items():
            if page.is_dirty():
                self.number_wanted.emit(self.number_of(kind))
                page.leave(lambda page=page: self._leave_on(page, then))
                return
        then()

    def _leave_on(self, page: RegisterPage, then: Callable[[], None]) -> None:
        page.close_overlay()
        self.leave(then)

    def _on_district(self) -> None:
        page, district = self.page(), self.tree.district()
        if page is None:
            return
        if page.look.kind.key != DISTRICT_REGISTER:
            page.enter(district)
        elif district:
            page.table.select(district)

    def _refresh_tree(self) -> None:
        page = self.page()
        if page is None:
            return
        if self._asked is not None:
            self._asked.forget()
        kind, workspace = page.look.kind.key, self._desk.workspace
        self._asked = self._desk.tasks.run(lambda _: searching.districts(workspace, kind), self._show_districts)

    def _show_districts(self, counts: Sequence[DistrictCount]) -> None:
        self.districts = tuple(counts)
        page = self.page()
        counted = page is not None and page.look.kind.key != DISTRICT_REGISTER
        self.tree.show_counts(counts, sum(each.count for each in counts) if counted else None)

    def _on_changed(self, kind: str, ids: frozenset[int]) -> None:
        for key, page in self.pages.items():
            if kind in (key, ""):
                page.look_again(ids)
        if self.page() is None:
            self.home.refresh()
        else:
            QTimer.singleShot(0, self, self._refresh_tree)
