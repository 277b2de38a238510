"""The facts to send in our own form, with ticks; who a line is about always goes."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.ui import words
from welfare_desktop.ui.syncing.tick_list import TickList


class FactTicks(TickList):
    """Everything is ticked until the clerk takes something away; what was sent last is proposed the next time."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        heads = (translate("syncing", "項目"), "")
        super().__init__(translate("syncing", "送る項目"), translate("syncing", "すべての項目"), heads)

    def show_facts(self, kind: str, keys: Sequence[str], last: Collection[str]) -> None:
        """Show these ledger keys of a register; those of the `last` sending are ticked (none: all)."""
        register = KINDS[kind]
        needed = {register.name, register.person, register.number} & set(keys)
        left = {key for key in keys if last and key not in last} - needed
        lines = [(key, words.label(register.label_of(key)), "") for key in keys]
        self.show_lines(lines, f"{len(keys):,}", left, needed)

    def chosen(self) -> tuple[str, ...]:
        """The ledger keys ticked; none at all where everything is."""
        return () if self.is_whole() else self.ticked()
