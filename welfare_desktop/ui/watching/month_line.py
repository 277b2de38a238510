"""A line for a month with its neighbours a key away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from welfare_desktop.domain.values import Month
from welfare_desktop.domain.values.contract import Marked
from welfare_desktop.ui import appearance
from welfare_desktop.ui.records.editors import LineEditor


def neighbour(month: str, by: int) -> str:
    """The month so many months from another, YYYY-MM."""
    number = int(month[:4]) * 12 + int(month[5:7]) - 1 + by
    return f"{number // 12:04}-{number % 12 + 1:02}"


class MonthLine(QWidget):
    """Told when the clerk goes to another month; what cannot be read falls back to the month before."""

    changed = Signal()

    def __init__(self, label: str, month: str) -> None:
        super().__init__()
        self._month = month
        self.field = LineEditor(Month())
        self.field.set_label(label)
        self.field.put(month)
        back, on = QPushButton(self.tr("◀ 前月(&B)")), QPushButton(self.tr("翌月(&N) ▶"))
        back.clicked.connect(lambda: self.go_to(neighbour(self._month, -1)))
        on.clicked.connect(lambda: self.go_to(neighbour(self._month, 1)))
        self.field.left.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(appearance.grid(1))
        for part in (back, self.field, on):
            row.addWidget(part)

    def month(self) -> str:
        """The month chosen, YYYY-MM."""
        return self._month

    def go_to(self, month: str) -> None:
        """Choose a month and tell so."""
        self.show_month(month)
        self.changed.emit()

    def show_month(self, month: str) -> None:
        """Show a month and tell nobody."""
        self._month = month
        self.field.put(month)

    def _take(self) -> None:
        parsed = self.field.read()
        month = parsed.value if isinstance(parsed, Marked) else parsed
        if not isinstance(month, str):
            self.field.put(self._month)
        elif month != self._month:
            self.go_to(month)
