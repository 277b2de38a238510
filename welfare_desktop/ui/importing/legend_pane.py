"""What the codes of a column stand for, as the sheet's legend was read; the clerk may give another word."""

import functools
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from welfare_desktop.services.ledgers.legends import Legend
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.importing.intake import Intake, Place
from welfare_desktop.ui.importing.page import line_of


class LegendPane(QWidget):
    """Stands in the place of the mapping while codes are looked at."""

    closed = Signal()
    said = Signal()
    """A code was given another word."""

    def __init__(self, intake: Intake) -> None:
        super().__init__()
        self._intake = intake
        self._places: Sequence[Place] = ()
        self._first: QComboBox | None = None
        self._lay_out()

    def summary(self, legends: Sequence[Legend]) -> str:
        """In a sentence how the codes were read; "" for none."""
        parts = [f"{each.header} {'、'.join(f'{code}={word}' for code, word in each.codes)}" for each in legends]
        text = self.tr("凡例から読んだ番号: {parts}").format(parts=" / ".join(parts))
        return text if parts else ""

    def show_legends(self, places: Sequence[Place], legends: Sequence[Legend]) -> None:
        """Show the codes of these tables, which are mapped together."""
        self._places, self._first = places, None
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setHorizontalSpacing(appearance.grid(3))
        grid.setVerticalSpacing(appearance.grid(2))
        for each in legends:
            for code, word in each.codes:
                row = grid.rowCount()
                box = self._choice(each, code, word)
                for column, part in enumerate((QLabel(each.header), QLabel(code), box)):
                    grid.addWidget(part, row, column)
                self._first = self._first or box
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(holder)

    def enter(self) -> None:
        """Take the focus, on the first code."""
        (self._first or self._back).setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _lay_out(self) -> None:
        note = QLabel(self.tr("シートの凡例から、番号をこう読みました。違うものは、正しい言葉を選んでください。"))
        note.setWordWrap(True)
        self._back = QPushButton(self.tr("項目の対応に戻る(&K)"))
        self._back.clicked.connect(self.closed)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("番号の意味"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.grid(2))
        column.addWidget(note)
        column.addWidget(self._area, 1)
        column.addWidget(line_of(1, self._back))
