"""The district tree and the views of all tabs beside it; one view is shown at a time."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from welfare_desktop.services import searching
from welfare_desktop.services.searching import DistrictCount
from welfare_desktop.ui import appearance
from welfare_desktop.ui.casework.hearing import Hearing, may_hear
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.home import HomePage
from welfare_desktop.ui.joining.joinings import Joinings
from welfare_desktop.ui.pile import Pile
from welfare_desktop.ui.records.district_tree import DistrictTree
from welfare_desktop.ui.records.everyday import Everyday
from welfare_desktop.ui.records.look import Look
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.tabs.tabs import TABS, Tab, Work
from welfare_desktop.ui.tasks import Task
from welfare_desktop.ui.turns import Turns
from welfare_desktop.ui.view_bar import ViewBar
from welfare_desktop.ui.work_page import WorkPage

DISTRICT_REGISTER = "districts"
_TAB_OF = {key: tab for tab in TABS for key, _ in tab.views()}
_LOOKS = {look.kind.key: look for tab in TABS for look in tab.looks}
_TYPED = (QEvent.Type.KeyPress, QEvent.Type.InputMethod)
_WORKS = {work.key: work for tab in TABS for work in tab.works}


class Registers(QWidget):
    """Number 0 is the home page, the tabs follow in their order; each shows the view chosen there last.

    Pages are made when they are first shown: the window would start slower with every register otherwise. That is
    done in turns; meanwhile the page before is still seen, keys wait for the new one, and whoever asks for it gets it.
    """

    changed = Signal()
    """Another page, or a form over its list, is shown."""
    said = Signal(str, object)
    number_wanted = Signal(int)
    """Something asks for the tab of this number."""
    record_wanted = Signal(str, object)
    receipt_wanted = Signal(object)
    """The list of the city (id of its receipt) because of which a record was ended."""
    list_wanted = Signal(str, object)
    work_wanted = Signal(str)
    over_wanted = Signal(QWidget)
    """A page of work shows a page of its own over everything."""
    over_done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asked: Task | None = None
        self._tab: Tab | None = None
        self._chosen = {tab.label: tab.views()[0][0] for tab in TABS}
        self.districts: tuple[DistrictCount, ...] = ()
        self.tree = DistrictTree()
        self.home = HomePage(desk)
        self.home.said.connect(self.said)
        self.pages: dict[str, RegisterPage] = {}
        self.works: dict[str, WorkPage] = {}
        self.joinings: dict[str, Joinings] = {}
        self.everyday: dict[str, Everyday] = {}
        self.views = ViewBar()
        self.views.chosen.connect(self.choose)
        self._pile = Pile()
        self._pile.setCurrentWidget(self.home)
        self._coming = Turns(self)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.tree.chosen.connect(self._on_district)
        self.tree.left.connect(self.focus_page)
        desk.tasks.changed.connect(self._on_changed)
        self._lay_out()

    def page(self) -> RegisterPage | None:
        """The register now shown; None on another page."""
        self._coming.finish()
        widget = self._pile.currentWidget()
        return widget if isinstance(widget, RegisterPage) else None

    def work(self) -> WorkPage | None:
        """The page of work now shown; None on another page."""
        self._coming.finish()
        widget = self._pile.currentWidget()
        return widget if isinstance(widget, WorkPage) else None

    def first_register(self) -> str:
        """The first register of the tab shown; on the home page, that of the first tab."""
        return (self._tab or TABS[0]).looks[0].kind.key

    def page_of(self, kind: str) -> RegisterPage:
        """The page of a register, made when nobody asked for it before. Raises KeyError for an unknown one."""
        if kind not in self.pages:
            self.pages[kind] = self._make_page(_LOOKS[kind])
        return self.pages[kind]

    def work_of(self, key: str) -> WorkPage:
        """A page of work, made when nobody asked for it before. Raises KeyError for an unknown one."""
        if key not in self.works:
            self.works[key] = self._make_work(_WORKS[key])
        return self.works[key]

    def number_of(self, view: str) -> int:
        """The number of the tab on which a register or a page of work stands."""
        return 1 + TABS.index(_TAB_OF[view])

    def choose(self, view: str) -> None:
        """The view its tab shows from now on; at once, where the tab is shown."""
        tab = _TAB_OF[view]
        shown = self._chosen[tab.label]
        self._chosen[tab.label] = view
        if tab is self._tab and shown != view:
            self.show_number(TABS.index(tab) + 1)

    def show_number(self, number: int) -> None:
        """Show a tab, for the chosen district."""
        self._tab = TABS[number - 1] if number else None
        view = self._chosen[self._tab.label] if self._tab else ""
        self.views.show_tab(self._tab, view)
        self._coming.start(self._steps_to(view))
        if not view or view in self.pages or view in self.works:
            self._coming.finish()
        else:
            self.changed.emit()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_turning(self) -> bool:
        """Whether the page chosen is still on its way."""
        return self._coming.under_way()

    def once_shown(self, act: Callable[[], None]) -> None:
        """Do something as soon as the page chosen is shown."""
        self._coming.once_done(act)

    def _steps_to(self, view: str) -> Iterator[None]:
        """Make the page of a view, put it among the others and show it."""
        page = self._widget_of(view)
        yield
        self._pile.addWidget(page)
        yield
        self._pile.setCurrentWidget(page)
        self.tree.setVisible(bool(self._counted()))
        self._enter()
        self.changed.emit()
        self._focus_page()

    def event(self, event: QEvent) -> bool:
        """What is typed while a page is on its way is meant for that page."""
        if event.type() in _TYPED and self._coming.under_way():
            self._coming.finish()
            focus = QApplication.focusWidget()
            return focus is not None and focus is not self and QApplication.sendEvent(focus, event)
        return super().event(event)

    def enter(self) -> None:
        """Show the page chosen as its records are now: they may have changed while it could not be seen."""
        self._coming.once_done(self._enter)

    def _enter(self) -> None:
        shown = self._pile.currentWidget()
        if isinstance(shown, RegisterPage | WorkPage):
            shown.enter(self.tree.district() if self._narrows() else None)
            self._refresh_tree()
        else:
            self.home.refresh()

    def focus_page(self) -> None:
        """Put the cursor where a clerk begins on the page shown."""
        self._coming.once_done(self._focus_page)

    def _focus_page(self) -> None:
        shown = self._pile.currentWidget()
        if isinstance(shown, RegisterPage | WorkPage | HomePage):
            shown.focus()

    def focus_districts(self) -> None:
        """Put the cursor into the districts, where they narrow what is shown."""
        self._coming.finish()
        if self.tree.isVisible():
            self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Look at everything shown anew."""
        page, work = self.page(), self.work()
        if page is not None:
            page.look_again(frozenset())
            self._refresh_tree()
        elif work is not None:
            self.enter()
        else:
            self.home.refresh()

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then` once no page has anything unsaved; the clerk sees each that has."""
        for key, page in (*self.pages.items(), *self.works.items()):
            if page.is_dirty():
                self.choose(key)
                self.number_wanted.emit(self.number_of(key))
                page.leave(lambda page=page: self._leave_on(page, then))
                return
        then()

    def _leave_on(self, page: RegisterPage | WorkPage, then: Callable[[], None]) -> None:
        if isinstance(page, RegisterPage):
            page.close_overlay()
        if page.is_dirty():
            then()
        else:
            self.leave(then)

    # --- making pages ---

    def _widget_of(self, view: str) -> QWidget:
        if not view:
            return self.home
        return self.page_of(view) if view in _LOOKS else self.work_of(view)

    def _make_page(self, look: Look) -> RegisterPage:
        page = RegisterPage(look, self._desk)
        page.said.connect(self.said)
        page.currentChanged.connect(self.changed)
        page.errand_wanted.connect(self._bring)
        page.receipt_wanted.connect(self.receipt_wanted)
        self.joinings[look.kind.key] = Joinings(page, self._desk)
        self.everyday[look.kind.key] = Everyday(page, self._desk)
        if may_hear(look.kind.key, self._desk):
            Hearing(page, self._desk)
        return page

    def _bring(self, work: str, record: int) -> None:
        """Take a record to a page of work."""
        self.choose(work)
        self.number_wanted.emit(self.number_of(work))
        self.once_shown(lambda: self.work_of(work).take(record))

    def _make_work(self, work: Work) -> WorkPage:
        page = work.make(self._desk)
        page.said.connect(self.said)
        page.record_wanted.connect(self.record_wanted)
        page.list_wanted.connect(self.list_wanted)
        page.work_wanted.connect(self.work_wanted)
        page.shown.connect(self.over_wanted)
        page.closed.connect(self.over_done)
        page.answers_changed.connect(self.changed)
        return page

    # --- views and districts ---

    def _counted(self) -> str:
        """The register whose records the tree counts; "" where no district narrows what is shown."""
        page, work = self.page(), self.work()
        if page is not None:
            kind = page.look.kind
            return kind.key if kind.district or kind.key == DISTRICT_REGISTER else ""
        return work.counted if work is not None else ""

    def _narrows(self) -> bool:
        return self._counted() not in ("", DISTRICT_REGISTER)

    def _on_district(self) -> None:
        page, work, district = self.page(), self.work(), self.tree.district()
        if page is not None and not self._narrows():
            if district:
                page.table.select(district)
        elif page is not None:
            page.enter(district)
        elif work is not None:
            work.enter(district)

    def _refresh_tree(self) -> None:
        kind, workspace = self._counted(), self._desk.workspace
        if not kind:
            return
        if self._asked is not None:
            self._asked.forget()
        self._asked = self._desk.tasks.run(lambda _: searching.districts(workspace, kind), self._show_districts)

    def _show_districts(self, counts: Sequence[DistrictCount]) -> None:
        self.districts = tuple(counts)
        self.tree.show_counts(counts, sum(each.count for each in counts) if self._narrows() else None)

    def _on_changed(self, kind: str, ids: frozenset[int]) -> None:
        for key, page in self.pages.items():
            if kind in (key, ""):
                page.look_again(ids)
        work = self.work()
        if work is not None:
            work.look_again(kind, ids)
        if self._tab is None:
            self.home.refresh()
        else:
            QTimer.singleShot(0, self, self._refresh_tree)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.tree)
        splitter.addWidget(self._pile)
        splitter.setStretchFactor(1, 1)
        self.tree.setMinimumWidth(appearance.text_width(9))
        splitter.setSizes([appearance.text_width(13), appearance.text_width(80)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.views)
        column.addWidget(splitter, 1)
