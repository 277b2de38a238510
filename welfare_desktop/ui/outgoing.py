"""What leaves the office from the window: rosters on paper and lists as workbooks."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from welfare_desktop.domain.listing import Listing
from welfare_desktop.services import exporting, list_printing, printing
from welfare_desktop.services.list_printing import ListRequest
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.printing import RosterRequest
from welfare_desktop.services.searching import DistrictCount
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.exporting import ExportDialog, ExportRequest
from welfare_desktop.ui.printing.paper_page import PaperStand, roster_paper
from welfare_desktop.ui.printing.roster_dialog import ROSTERS, RosterDialog, ShownList
from welfare_desktop.ui.records.conditions import describe, points_to
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.tasks import Progress


class Outgoing(QObject):
    """Opens the dialogs of F7 and F8 over a window and shows the roster they ask for."""

    shown = Signal(QWidget)
    """A page to show over the window."""
    closed = Signal()
    said = Signal(str, object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._stand = PaperStand(desk, self)
        self._stand.shown.connect(self.shown)
        self._stand.closed.connect(self.closed)
        self._stand.said.connect(self.said)

    def print_roster(self, page: RegisterPage | None, districts: Sequence[DistrictCount], district: int | None) -> None:
        """Ask what is printed; begin with the roster of the register shown, or else with the list as it is shown."""
        kind = page.look.kind.key if page is not None else next(iter(ROSTERS))
        shown = _shown(page, districts) if page is not None and len(page.model.ids) else None
        dialog = RosterDialog(kind, districts, district, self._desk, self._window, shown)
        dialog.wanted.connect(self.make_roster)
        dialog.list_wanted.connect(self.make_list)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, page: RegisterPage) -> None:
        """Ask what of this register is written, and where."""
        dialog = ExportDialog(page, self._desk, self._window)
        dialog.wanted.connect(functools.partial(self.write, page))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, page: RegisterPage, request: ExportRequest) -> None:
        """Write the list of a page, or its whole register."""
        workspace, listing, keys = self._desk.workspace, page.listing(), page.model.columns
        path, audience = request.path, request.audience

        def work(progress: Progress) -> Written:
            if request.whole:
                return exporting.export_register(workspace, listing.kind, path, audience=audience, progress=progress)
            return exporting.export_list(workspace, listing, keys, path, audience=audience, progress=progress)

        self._desk.tasks.run(work, self._on_written, busy=self.tr("書き出しています"), thread="writer")

    def _on_written(self, written: Written) -> None:
        name = written.path.name if written.path else ""
        text = self.tr("{name} に{count}件を書き出しました(管理番号 {serial})")
        if written.left_out:
            text = self.tr("{name} に{count}件を書き出しました(管理番号 {serial})。載せていないもの: {left}")
        said = text.format(name=name, count=f"{written.people:,}", serial=written.serial, left=written.left_out)
        self.said.emit(said, 0)

    def make_roster(self, request: RosterRequest) -> None:
        """Make the roster and show it."""
        workspace = self._desk.workspace
        self._desk.tasks.run(
            lambda progress: printing.roster(workspace, request.kind, request, progress),
            lambda job: self._stand.show_paper(roster_paper(workspace, job)),
            busy=self.tr("名簿を作っています"),
        )

    def make_list(self, listing: Listing, request: ListRequest) -> None:
        """Lay out a list as it was shown, and show the pages."""
        workspace = self._desk.workspace
        self._desk.tasks.run(
            lambda progress: list_printing.printed_list(workspace, listing, request, progress),
            lambda job: self._stand.show_paper(roster_paper(workspace, job)),
            busy=self.tr("一覧を作っています"),
        )


def _shown(page: RegisterPage, districts: Sequence[DistrictCount]) -> ShownList:
    """The list of a page: its columns as wide as on screen, its district and conditions in words."""
    listing, keys = page.listing(), tuple(page.model.columns)
    widths = tuple(float(page.table.columnWidth(at)) for at in range(len(keys)))
    kind = page.look.kind
    told = [describe(kind, each) for each in listing.conditions if not points_to(kind, each)]
    place = next((each.name for each in districts if listing.district is not None and each.id == listing.district), "")
    said = "、".join(filter(None, (place, listing.text.strip(), *told)))
    return ShownList(listing, ListRequest(keys, widths, said), len(page.model.ids))
