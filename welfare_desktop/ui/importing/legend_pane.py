"""What the codes of a column stand for, as the sheet's legend was read; the clerk may give another word."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLabel

from welfare_desktop.services.ledgers.legends import Legend
from welfare_desktop.ui import words
from welfare_desktop.ui.importing.intake import Intake, Place
from welfare_desktop.ui.importing.meaning_pane import MeaningPane


class LegendPane(MeaningPane):
    """A line for each code of each column, with its word."""

    def __init__(self, intake: Intake) -> None:
        note = QCoreApplication.translate(
            "LegendPane", "シートの凡例から、番号をこう読みました。違うものは、正しい言葉を選んでください。"
        )
        super().__init__(QCoreApplication.translate("LegendPane", "番号の意味"), note)
        self._intake = intake
        self._places: Sequence[Place] = ()

    def summary(self, legends: Sequence[Legend]) -> str:
        """In a sentence how the codes were read; "" for none."""
        parts = [f"{each.header} {'、'.join(f'{code}={word}' for code, word in each.codes)}" for each in legends]
        text = self.tr("凡例から読んだ番号: {parts}").format(parts=" / ".join(parts))
        return text if parts else ""

    def show_legends(self, places: Sequence[Place], legends: Sequence[Legend]) -> None:
        """Show the codes of these tables, which are mapped together."""
        self._places = places
        grid = self.lay_out_lines()
        for each in legends:
            for code, word in each.codes:
                row = grid.rowCount()
                box = self._choice(each, code, word)
                for column, part in enumerate((QLabel(each.header), QLabel(code), box)):
                    grid.addWidget(part, row, column)
                self._first = self._first or box
        self.finish_lines(grid)

    def choose(self, key: str, code: str, word: str) -> None:
        """Give a code of a column another word ("" for none)."""
        for place in self._places:
            self._intake.codes.say(place, key, code, word)
        self._intake.renew()
        self.said.emit()

    def _choice(self, legend: Legend, code: str, word: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("{header} {code} の意味").format(header=legend.header, code=code))
        box.addItem(self.tr("(意味はない)"), "")
        for option in legend.options:
            box.addItem(words.label(option), option)
        first = self._places[0]
        said = self._intake.codes.of(first, self._intake.table(first)).get((legend.key, code), word)
        box.setCurrentIndex(max(0, box.findData(said)))
        box.activated.connect(functools.partial(self._on_chosen, box, legend.key, code))
        return box

    def _on_chosen(self, box: QComboBox, key: str, code: str, _at: int) -> None:
        self.choose(key, code, str(box.currentData()))
