"""A box to choose a fiscal year in: the coming one, this one and those before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from welfare_desktop.domain.fiscal import fiscal_label, fiscal_year_of

_BACK = 8


class YearBox(QComboBox):
    """Tells when the clerk chooses another year."""

    chosen = Signal()

    def __init__(self, label: str, today: str, *, back: int = 0) -> None:
        super().__init__()
        self.setAccessibleName(label)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        now = fiscal_year_of(today) or int(today[:4])
        for year in range(now + 1, now - _BACK, -1):
            self.addItem(fiscal_label(year), year)
        self.show_year(now - back)
        self.activated.connect(self._tell)

    def year(self) -> int:
        """The year chosen."""
        return int(self.currentData())

    def show_year(self, year: int) -> None:
        """Show a year and tell nobody."""
        self.setCurrentIndex(max(0, self.findData(year)))

    def _tell(self) -> None:
        self.chosen.emit()
