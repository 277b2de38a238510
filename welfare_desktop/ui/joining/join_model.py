"""The lines of two records that are to become one: left, right, and what comes of it."""

from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QFont
from PySide6.QtWidgets import QApplication

from welfare_desktop.domain.joining import STAYS, ChosenTakes, Comparison, Line, Take
from welfare_desktop.services.joining import Pair
from welfare_desktop.ui import appearance
from welfare_desktop.ui.appearance import Tone
from welfare_desktop.ui.joining import shown

Index: TypeAlias = QModelIndex | QPersistentModelIndex
LABEL, LEFT, RIGHT, RESULT = range(4)
SIDES = {LEFT: Take.LEFT, RIGHT: Take.RIGHT}
_ROLE = Qt.ItemDataRole
_LONGEST = 300
"""Characters of a cell; a longer narrative is read whole when the mouse rests on it."""


class JoinModel(QAbstractTableModel):
    """What is equal is left out unless it is asked for; a choice may bring lines or take them away."""

    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pair: Pair | None = None
        self._lines: list[Line] = []
        self._chosen: dict[str, Take] = {}
        self._shows_equal = False

    def show_pair(self, pair: Pair | None) -> None:
        """Show two records with what is proposed."""
        self._pair, self._chosen = pair, {}
        self._renew()

    def show_equal(self, shows: bool) -> None:
        """Show what both say alike, too."""
        self._shows_equal = shows
        self._renew()

    @property
    def chosen(self) -> ChosenTakes:
        """What the clerk chose."""
        return dict(self._chosen)

    def comparison(self) -> Comparison | None:
        """What is shown."""
        return self._pair.comparison if self._pair else None

    def line_at(self, row: int) -> Line | None:
        """The line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def take_at(self, row: int) -> Take:
        """What is taken of the line of a row."""
        comparison, line = self.comparison(), self._lines[row]
        return comparison.taken(self._chosen, line) if comparison else line.proposed

    def row_of(self, place: str) -> int:
        """The row of a line; -1 where it is not shown."""
        return next((row for row, line in enumerate(self._lines) if line.place == place), -1)

    def equal_count(self) -> int:
        """How many lines both say alike."""
        comparison = self.comparison()
        return sum(not _stands_out(line) and _says_something(line) for line in comparison.lines) if comparison else 0

    def take(self, row: int, take: Take) -> None:
        """Choose for the line of a row, where this is offered."""
        line = self.line_at(row)
        if line is None or take not in line.options or take is self.take_at(row):
            return
        self._chosen[line.place] = take
        if line.field is None:
            self._renew()
        else:
            self.dataChanged.emit(self.index(row, LABEL), self.index(row, RESULT))
        self.chosen_changed.emit()

    def take_next(self, row: int) -> None:
        """Choose the next thing offered for the line of a row."""
        line = self.line_at(row)
        if line is not None:
            at = line.options.index(self.take_at(row))
            self.take(row, line.options[(at + 1) % len(line.options)])

    # --- Qt's questions ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else RESULT + 1

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid() or self._pair is None:
            return None
        line, column = self._lines[index.row()], index.column()
        if role == _ROLE.DisplayRole:
            text = self._text(line, index.row(), column)
            return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return self._text(line, index.row(), column)
        if role == _ROLE.FontRole:
            return self._font(line, index.row(), column)
        return self._ink(line, column) if role == _ROLE.ForegroundRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        return (self.tr("項目"), self.tr("左の登録"), self.tr("右の登録"), self.tr("結果"))[section]

    # --- inner ---

    def _renew(self) -> None:
        comparison = self.comparison()
        lines = comparison.lines if comparison else ()
        self.beginResetModel()
        self._lines = [
            line
            for line in lines
            if (_stands_out(line) or (self._shows_equal and _says_something(line)))
            and comparison is not None
            and comparison.counts(self._chosen, line)
        ]
        self.endResetModel()

    def _text(self, line: Line, row: int, column: int) -> str:
        assert self._pair is not None  # noqa: S101 - callers made sure
        comparison, names = self._pair.comparison, self._pair.names
        if column == LABEL:
            return shown.label_text(line)
        if column in SIDES:
            return shown.side_text(comparison, names, line, SIDES[column])
        return shown.result_text(comparison, names, line, self.take_at(row))

    def _font(self, line: Line, row: int, column: int) -> QFont | None:
        """What is taken is bold; what gives way is struck out."""
        if not line.differs or column not in SIDES:
            return None
        take = self.take_at(row)
        font = QFont(QApplication.font())
        if take is SIDES[column] or take in (Take.BOTH, Take.ONE):
            font.setBold(take is SIDES[column])
        else:
            font.setStrikeOut(True)
        return font

    def _ink(self, line: Line, column: int) -> QBrush | None:
        if column == RESULT and line.differs:
            return QBrush(appearance.colour_of(Tone.CHANGED))
        return QBrush(appearance.colour_of(Tone.ENDED)) if column == LABEL else None


def _stands_out(line: Line) -> bool:
    return line.differs or line.place == STAYS


def _says_something(line: Line) -> bool:
    return line.left not in (None, ()) or line.right not in (None, ())
