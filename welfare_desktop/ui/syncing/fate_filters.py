"""Counts as filters: a button for every fate that occurs, and one for all."""

import functools
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.exchange import Fate
from welfare_desktop.ui import appearance
from welfare_desktop.ui.syncing.verdicts import fate_word

PER_LINE = 6


class FateFilters(QWidget):
    """One of them holds at a time."""

    chosen = Signal(object)
    """A Fate; None for all that is not unchanged."""

    def __init__(self) -> None:
        super().__init__()
        self.fate: Fate | None = None
        self._buttons: dict[Fate | None, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(1))
        self._lines = (QHBoxLayout(), QHBoxLayout())
        for line in self._lines:
            line.setSpacing(appearance.grid(2))
            line.addStretch(1)
            column.addLayout(line)
        for fate in (None, *Fate):
            button = QPushButton()
            button.setCheckable(True)
            button.setAutoDefault(True)
            button.clicked.connect(functools.partial(self._on_pressed, fate))
            self._buttons[fate] = button

    def show_counts(self, counts: Mapping[Fate, int], known: Mapping[Fate, int]) -> None:
        """Show how many lines have each fate now; `known` are the counts without a narrowing."""
        of_all = sum(count for each, count in counts.items() if each is not Fate.UNCHANGED)
        at = 0
        for fate, button in self._buttons.items():
            there = fate is None or known.get(fate, 0) > 0
            for line in self._lines:
                line.removeWidget(button)
            if there:
                self._lines[at // PER_LINE].insertWidget(at % PER_LINE, button)
                at += 1
            button.setVisible(there)
            count = counts.get(fate, 0) if fate else of_all
            name = fate_word(fate) if fate else self.tr("すべての違い")
            button.setText(self.tr("{name} {count}").format(name=name, count=f"{count:,}"))

    def choose(self, fate: Fate | None) -> None:
        """Show which one holds."""
        self.fate = fate
        for each, button in self._buttons.items():
            button.setChecked(each is fate)
            appearance.set_role(button, "chip" if each is fate else "")
            button.updateGeometry()

    def button(self, fate: Fate | None) -> QPushButton:
        """The button of a fate."""
        return self._buttons[fate]

    def _on_pressed(self, fate: Fate | None, _checked: bool = False) -> None:
        self.choose(fate)
        self.chosen.emit(fate)
