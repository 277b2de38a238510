"""条件の保存: what the search bar asks for, kept under a name in plain words and asked again."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from welfare_desktop.services import choosing
from welfare_desktop.services.choosing import SavedSearch
from welfare_desktop.ui import appearance
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.records.search_bar import SearchBar

NAME_LIMIT = 80


class SavedSearches(QObject):
    """The menu below 保存した条件: each search saved, saving the present one, removing one."""

    said = Signal(str, object)

    def __init__(self, desk: Desk, bar: SearchBar) -> None:
        super().__init__(bar)
        self._desk = desk
        self._bar = bar
        bar.saved.clicked.connect(self.open)

    def open(self) -> None:
        """Show what this clerk saved for the register."""
        kind, workspace = self._bar.look.kind.key, self._desk.workspace
        self._desk.tasks.run(lambda _: choosing.searches(workspace, kind), self._show)

    def _show(self, searches: Sequence[SavedSearch]) -> None:
        menu = self.make_menu(searches)
        menu.popup(self._bar.saved.mapToGlobal(QPoint(0, self._bar.saved.height())))

    def make_menu(self, searches: Sequence[SavedSearch]) -> QMenu:
        """The menu; it goes when it is closed."""
        menu = QMenu(self._bar)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setToolTipsVisible(True)
        for search in searches:
            action = menu.addAction(search.name)
            action.setToolTip(self._in_words(search))
            action.triggered.connect(functools.partial(self._ask, search))
        if not searches:
            menu.addAction(self.tr("保存した条件はまだありません")).setEnabled(False)
        menu.addSeparator()
        keep = menu.addAction(self.tr("今の条件を保存…"))
        keep.setEnabled(bool(self._bar.text() or self._bar.conditions()))
        keep.triggered.connect(self._on_keep)
        if searches:
            removal = menu.addMenu(self.tr("保存した条件を削除"))
            for search in searches:
                removal.addAction(search.name).triggered.connect(functools.partial(self._forget, search.name))
        return menu

    def _in_words(self, search: SavedSearch) -> str:
        parts = [self._bar.in_words(each) for each in search.conditions]
        return self.tr(" かつ ").join([*([f"「{search.text}」"] if search.text else []), *parts])

    def _ask(self, search: SavedSearch) -> None:
        self._bar.put(search.conditions, search.text)

    def _on_keep(self) -> None:
        search = SavedSearch("", self._bar.text(), self._bar.conditions())
        dialog = NameDialog(self._in_words(search), self._bar)
        dialog.accepted.connect(lambda: self._keep(SavedSearch(dialog.name(), search.text, search.conditions)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, search: SavedSearch) -> None:
        kind, workspace = self._bar.look.kind.key, self._desk.workspace
        told = self.tr("条件「{name}」を保存しました").format(name=search.name)
        self._desk.tasks.run(
            lambda _: choosing.keep_search(workspace, kind, search), lambda _: self.said.emit(told, 0), thread="writer"
        )

    def _forget(self, name: str) -> None:
        kind, workspace = self._bar.look.kind.key, self._desk.workspace
        told = self.tr("条件「{name}」を削除しました").format(name=name)
        self._desk.tasks.run(
            lambda _: choosing.forget_search(workspace, kind, name), lambda _: self.said.emit(told, 0), thread="writer"
        )


class NameDialog(QDialog):
    """Asks for the name of a search; its words are offered."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("条件の保存"))
        told = QLabel(words)
        told.setWordWrap(True)
        appearance.set_tone(told, "quiet")
        self._line = QLineEdit(words[:NAME_LIMIT])
        self._line.setMaxLength(NAME_LIMIT)
        self._line.setAccessibleName(self.tr("条件の名前"))
        self._line.setMinimumWidth(appearance.text_width(28))
        self._line.selectAll()
        buttons = QDialogButtonBox()
        self._save = buttons.addButton(self.tr("保存する"), QDialogButtonBox.ButtonRole.AcceptRole)
        appearance.set_role(self._save, "primary")
        buttons.addButton(self.tr("やめる"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._line.textChanged.connect(self._on_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(appearance.grid(4),) * 4)
        column.setSpacing(appearance.grid(2))
        for part in (told, QLabel(self.tr("名前")), self._line, buttons):
            column.addWidget(part)

    def _on_text(self, text: str) -> None:
        self._save.setEnabled(bool(text.strip()))

    def name(self) -> str:
        """What was typed."""
        return self._line.text().strip()
