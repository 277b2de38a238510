"""The districts to send, with ticks; the whole ward is the line above them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from welfare_desktop.services.searching import DistrictCount
from welfare_desktop.ui.syncing.tick_list import TickList


class DistrictTicks(TickList):
    """Those abolished are offered only where they hold records."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        heads = (translate("syncing", "校(地)区"), translate("syncing", "件数"))
        super().__init__(translate("syncing", "送る校(地)区"), translate("syncing", "全校(地)区"), heads)

    def show_districts(self, districts: Sequence[DistrictCount]) -> None:
        """Show the districts there are now, all ticked."""
        there = [each for each in districts if each.count or not each.ended]
        lines = [(str(each.id), each.name, f"{each.count:,}") for each in there]
        self.show_lines(lines, f"{sum(each.count for each in districts):,}")

    def tick_only(self, district: int) -> None:
        """Tick one district and no other."""
        self.tick((str(district),))

    def chosen(self) -> tuple[int, ...]:
        """The districts ticked; none at all where the whole ward is."""
        return () if self.is_whole() else tuple(map(int, self.ticked()))
