"""同じ方かもしれないケース: what is known of somebody of this name, reading or telephone, while a clerk types."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.domain.values.dates import short_era
from welfare_desktop.services.casework.known_people import Known, Watched
from welfare_desktop.services.casework.reception import Earlier
from welfare_desktop.ui import appearance
from welfare_desktop.ui.plain_table import PlainTable

LISTED = 3
"""So many cases are seen at once."""


class EarlierList(QWidget):
    """Enter on a line goes on with that case."""

    continued = Signal(object)
    """Receive on this case (Earlier)."""
    copied = Signal(object)
    """Receive anew, with the facts of this case's client (Earlier)."""
    taken = Signal(object)
    """Receive anew, with what the household register knows of somebody (Watched)."""

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[Earlier | Watched, ...] = ()
        self._heading = QLabel(self.tr("同じ方かもしれないケース・見守り世帯"))
        appearance.set_role(self._heading, "section")
        self.table = PlainTable(
            self.tr("同じ方かもしれないケース・見守り世帯"),
            (
                self.tr("受付番号"),
                self.tr("相談者"),
                self.tr("住所"),
                self.tr("初回"),
                self.tr("状況"),
                self.tr("主な相談"),
                self.tr("担当"),
            ),
            (5.5, 8, 10, 5, 6, 7, 6),
            2,
        )
        self.table.opened.connect(self._continue)
        self.table.currentCellChanged.connect(self._offer)
        self._hint = QLabel(self.tr("↓で移り、Enterで選びます。"))
        appearance.set_tone(self._hint, "quiet")
        self.go_on = QPushButton(self.tr("このケースの継続として受け付ける"))
        self.go_on.clicked.connect(self._continue)
        self.copy = QPushButton(self.tr("同じ方の新しいケースにする"))
        self.copy.clicked.connect(self._copy)
        self._lay_out()
        self.show_found(Known())

    def show_found(self, known: Known) -> None:
        """Show these cases, and below them people of watched households."""
        found = self._found = (*known.cases, *known.watched)
        self.table.show_rows([self._row(each) for each in found])
        self._offer()
        self.table.setFixedHeight(appearance.row_height() * (1 + min(len(found), LISTED)) + appearance.grid(2))
        self.setVisible(bool(found))

    def has_any(self) -> bool:
        """Whether there is a case to go on with."""
        return bool(self._found)

    def _row(self, each: Earlier | Watched) -> tuple[str, ...]:
        if isinstance(each, Watched):
            return (each.number, each.name, each.address, "", self.tr("見守り世帯"), "", "")
        since = short_era(each.since) if each.since else ""
        return (each.number, each.client, each.address, since, each.status, each.topic, each.responsible)

    def _offer(self) -> None:
        """Only on a case can be gone on."""
        self.go_on.setEnabled(isinstance(self._current(), Earlier))

    def _current(self) -> Earlier | Watched | None:
        row = self.table.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _continue(self) -> None:
        chosen = self._current()
        if isinstance(chosen, Watched):
            self.taken.emit(chosen)
        elif chosen is not None:
            self.continued.emit(chosen)

    def _copy(self) -> None:
        chosen = self._current()
        if isinstance(chosen, Watched):
            self.taken.emit(chosen)
        elif chosen is not None:
            self.copied.emit(chosen)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.go_on)
        row.addWidget(self.copy)
        row.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._heading)
        column.addWidget(self.table)
        column.addLayout(row)
