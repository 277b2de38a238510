"""The roles (委嘱区分) to send, with ticks: a city asks for its 民生委員 and not for everybody who serves."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from welfare_desktop.services.syncing import scope
from welfare_desktop.ui import words
from welfare_desktop.ui.syncing.tick_list import TickList


class RoleTicks(TickList):
    """Those that somebody has now; whoever has two goes with either."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        heads = (translate("syncing", "委嘱区分"), translate("syncing", "件数"))
        super().__init__(translate("syncing", "送る委嘱区分"), translate("syncing", "すべての委嘱区分"), heads)

    def show_roles(self, counts: Mapping[str, int]) -> None:
        """Show these roles, all ticked."""
        lines = [(role, words.label(role or scope.UNWRITTEN), f"{count:,}") for role, count in counts.items()]
        self.show_lines(lines)

    def chosen(self) -> tuple[str, ...]:
        """The roles ticked; none at all where everything is."""
        return () if self.is_whole() else self.ticked()
