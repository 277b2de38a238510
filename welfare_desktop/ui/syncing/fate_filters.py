"""Counts as filters: a button for every fate that occurs, one for other spellings, and one for all."""

import functools
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.exchange import Fate
from welfare_desktop.ui import appearance
from welfare_desktop.ui.syncing.verdicts import SPELLED, Sight, sight_word

PER_LINE = 6


class FateFilters(QWidget):
    """One of them holds at a time."""

    chosen = Signal(object)
    """What is looked at (`verdicts.Sight`)."""

    def __init__(self) -> None:
        super().__init__()
        self.sight: Sight = None
        self._buttons: dict[Sight, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(1))
        self._lines = (QHBoxLayout(), QHBoxLayout())
        for line in self._lines:
            line.setSpacing(appearance.grid(2))
            line.addStretch(1)
            column.addLayout(line)
        for sight in (None, *Fate, SPELLED):
            button = QPushButton()
            button.setCheckable(True)
            button.setAutoDefault(True)
            button.clicked.connect(functools.partial(self._on_pressed, sight))
            self._buttons[sight] = button

    def show_counts(self, counts: Mapping[str, int], known: Mapping[str, int]) -> None:
        """Show how many lines are in each sight now; `known` are the counts without a narrowing."""
        of_all = sum(count for each, count in counts.items() if each not in (Fate.UNCHANGED, SPELLED))
        at = 0
        for sight, button in self._buttons.items():
            there = sight is None or known.get(sight, 0) > 0
            for line in self._lines:
                line.removeWidget(button)
            if there:
                line = min(at // PER_LINE, len(self._lines) - 1)
                self._lines[line].insertWidget(at - line * PER_LINE, button)
                at += 1
            button.setVisible(there)
            count = counts.get(sight, 0) if sight else of_all
            name = sight_word(sight) if sight else self.tr("すべての違い")
            button.setText(self.tr("{name} {count}").format(name=name, count=f"{count:,}"))

    def choose(self, sight: Sight) -> None:
        """Show which one holds."""
        self.sight = sight
        for each, button in self._buttons.items():
            button.setChecked(each == sight)
            appearance.set_role(button, "chip" if each == sight else "")
            button.updateGeometry()

    def button(self, sight: Sight) -> QPushButton:
        """The button of a sight."""
        return self._buttons[sight]

    def _on_pressed(self, sight: Sight, _checked: bool = False) -> None:
        self.choose(sight)
        self.chosen.emit(sight)
