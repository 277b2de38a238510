"""Choosing among the members of a household: one of them, or any."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from welfare_desktop.domain.registers.households import Member
from welfare_desktop.ui import appearance
from welfare_desktop.ui.tick_list import TickList

_ROWS = (2, 4)
"""The least and the most members seen at once."""


class MemberBox(QComboBox):
    """One of the members; the first line stands for none."""

    def __init__(self, label: str) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self.setMinimumWidth(appearance.text_width(12))

    def show_members(self, members: tuple[Member, ...]) -> None:
        """Offer these; who was chosen stays so."""
        chosen = self.member()
        self.clear()
        self.addItem(QCoreApplication.translate("watching", "(選んでください)"), 0)
        for each in members:
            self.addItem(called(each), each.id)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    def member(self) -> int:
        """The id chosen; 0 for none."""
        return self.currentData() or 0


class MemberTicks(TickList):
    """Any of the members."""

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self.setSpacing(appearance.grid(0.5))

    def show_members(self, members: tuple[Member, ...]) -> None:
        """Offer these; who was ticked stays so."""
        self.offer([(called(each), each.id) for each in members])
        least, most = _ROWS
        line = max(self.sizeHintForRow(0), 0) + 2 * self.spacing() if members else appearance.row_height()
        self.setFixedHeight(line * min(most, max(least, len(members))) + 2 * self.frameWidth())


def called(member: Member) -> str:
    """A member as the lists name them."""
    translate = QCoreApplication.translate
    marks = [member.relation or ""]
    marks += [translate("watching", "世帯主")] if member.is_head else []
    marks += [translate("watching", "対象")] if member.is_watched else []
    told = "・".join(mark for mark in marks if mark)
    return f"{member.name or ''}  ({told})" if told else member.name or ""
