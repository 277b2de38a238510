"""The line of views under the tabs: which register or which work of a tab is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar

from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.tabs.tabs import Tab


class ViewBar(QTabBar):
    """Shown where a tab has more than one view; Ctrl+Tab goes from one to the next, Ctrl+Alt+1…9 to each."""

    chosen = Signal(str)
    """The clerk chose the view of this key."""

    def __init__(self) -> None:
        super().__init__()
        appearance.set_role(self, "views")
        self.setAccessibleName(self.tr("表示する台帳・作業"))
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.currentChanged.connect(self._on_current)

    def show_tab(self, tab: Tab | None, view: str) -> None:
        """Offer the views of a tab, the one shown chosen."""
        views = tab.views() if tab is not None else ()
        blocked = self.blockSignals(True)
        if [self.tabData(at) for at in range(self.count())] != [key for key, _ in views]:
            while self.count():
                self.removeTab(0)
            for at, (key, label) in enumerate(views):
                self.setTabData(self.addTab(words.label(label)), key)
                self.setTabToolTip(
                    at, self.tr("{view} (Ctrl+Alt+{number})").format(view=words.label(label), number=at + 1)
                )
        self.setCurrentIndex(next((at for at, (key, _) in enumerate(views) if key == view), 0))
        self.blockSignals(blocked)
        self.setVisible(len(views) > 1)

    def step(self, by: int) -> None:
        """To the next view, or the one before; around at the ends."""
        if self.count() > 1:
            self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def go_to(self, at: int) -> None:
        """To the view of this number, from 0; beyond the last nothing happens."""
        if at < self.count():
            self.setCurrentIndex(at)

    def _on_current(self, at: int) -> None:
        key = self.tabData(at)
        if key:
            self.chosen.emit(key)
