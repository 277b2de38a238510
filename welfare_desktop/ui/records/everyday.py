"""What a clerk does with a list day by day: searches kept, counts by a fact, one fact changed for many records."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from welfare_desktop.domain.listing import Condition
from welfare_desktop.services import choosing, searching
from welfare_desktop.services.workspace import Progress, Workspace
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.icons import icon
from welfare_desktop.ui.records.bulk_page import BulkPage
from welfare_desktop.ui.records.grouping import GroupingDialog
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.records.saved_searches import SavedSearches


class Everyday(QObject):
    """Adds these to the list of one register."""

    def __init__(self, page: RegisterPage, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._bulk: BulkPage | None = None
        self.searches = SavedSearches(desk, page.bar)
        self.searches.said.connect(page.said)
        page.opened.connect(self._on_opened)
        page.bar.changed.connect(self._name_conditions)
        self._offer()

    def change_selected(self) -> None:
        """まとめて変更: one fact of the selected records."""
        chosen = self._page.table.selected_ids()
        if chosen and self._page.may_edit() and self._page.shows_list():
            page = self._made_bulk()
            self._page.setCurrentWidget(page)
            page.open(chosen)

    def count_by_fact(self) -> None:
        """項目ごとの件数 of the list as it is shown."""
        dialog = GroupingDialog(self._page.look, self._page.listing(), self._desk, self._page)
        dialog.chosen.connect(self._show_group)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_group(self, condition: Condition) -> None:
        self._page.bar.add(condition)
        self._page.table.setFocus()

    def _made_bulk(self) -> BulkPage:
        if self._bulk is None:
            self._bulk = BulkPage(self._page.look, self._desk)
            self._bulk.closed.connect(self._page.close_overlay)
            self._bulk.done.connect(self._on_done)
            self._page.savers[self._bulk] = self._bulk.go_on
            self._page.addWidget(self._bulk)
        return self._bulk

    def _on_done(self, count: int, batch: int) -> None:
        self._page.close_overlay()
        self._page.said.emit(self.tr("{count}件をまとめて変更しました").format(count=f"{count:,}"), batch)

    def _on_opened(self, record: int) -> None:
        kind, workspace = self._page.look.kind.key, self._desk.workspace
        self._desk.tasks.run(lambda _: choosing.keep_recent(workspace, kind, record), thread="writer")

    def _name_conditions(self) -> None:
        """Ask what the records are called that conditions point to."""
        workspace = self._desk.workspace
        for kind, records in self._page.bar.unnamed().items():
            self._desk.tasks.run(
                functools.partial(_names, workspace, kind, records),
                functools.partial(self._page.bar.tell_names, kind),
            )

    def _offer(self) -> None:
        table = self._page.table
        count = QAction(icon("columns-3"), self.tr("項目ごとの件数…(&C)"), self)
        count.triggered.connect(self.count_by_fact)
        table.general_actions = (*table.general_actions, count)
        if self._page.may_edit():
            change = QAction(icon("pencil"), self.tr("まとめて変更…(&M)"), self)
            change.triggered.connect(self.change_selected)
            table.many_actions = (*table.many_actions, change)


def _names(workspace: Workspace, kind: str, records: Sequence[int], _progress: Progress) -> dict[int, str]:
    return searching.names(workspace, kind, records)
