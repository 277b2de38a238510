"""The cells of a grid: what stood there, what the clerk typed, and what is wrong with it."""

import dataclasses
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QPalette
from PySide6.QtWidgets import QApplication

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values.contract import Marked, Value
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.appearance import Tone
from welfare_desktop.ui.asked_once import AskedOnce
from welfare_desktop.ui.grids.columns import NUMBERS, Follow, GridColumn, GridRow, RowCheck, Values

_ROLE = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
PROBLEM = _ROLE.UserRole
"""The role under which a cell says what is wrong with it; "" for nothing."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class _Line:
    """A row as it is now; `typed` holds, by column key, texts that cannot be read."""

    row: GridRow
    now: dict[str, Value]
    typed: dict[str, tuple[str, Problem]] = field(default_factory=dict[str, tuple[str, Problem]])
    found: Mapping[str, Problem] = field(default_factory=dict[str, Problem])

    def problem(self, key: str) -> Problem | None:
        return self.typed[key][1] if key in self.typed else self.found.get(key)

    def differs(self, key: str) -> bool:
        return key in self.typed or self.now.get(key) != self.row.values.get(key)


_Before = tuple[_Line, str, Value, tuple[str, Problem] | None]
"""What a cell was before it was written over."""


class GridModel(AskedOnce):
    """Rows by their keys. Texts are read by the column's type; what cannot be read is kept as typed."""

    edited = Signal()

    def __init__(self, columns: Sequence[GridColumn], check: RowCheck | None = None) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._check = check
        self.follow: Follow | None = None
        self._lines: list[_Line] = []
        self._undoable: list[list[_Before]] = []

    # --- rows ---

    def show_rows(self, rows: Sequence[GridRow]) -> None:
        """Show these rows; what was typed before is dropped."""
        self.beginResetModel()
        self._lines = [_Line(row, dict(row.values)) for row in rows]
        self._undoable = []
        for line in self._lines:
            self._examine(line)
        self.endResetModel()

    def accept(self) -> None:
        """What stands here now is what is kept."""
        for line in self._lines:
            line.row = dataclasses.replace(line.row, values=dict(line.now))
        self._undoable = []
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(self.columns) - 1))

    def set_columns(self, columns: Sequence[GridColumn]) -> None:
        """Show other columns, and no rows."""
        self.beginResetModel()
        self.columns, self._lines, self._undoable = tuple(columns), [], []
        self.endResetModel()

    def insert(self, at: int, row: GridRow) -> None:
        """Put one more row in, before the one at this place."""
        self.beginInsertRows(QModelIndex(), at, at)
        self._lines.insert(at, _Line(row, dict(row.values)))
        self.endInsertRows()

    def leading(self) -> int:
        """How many columns tell, before the first one to write in, what a row is about; none where its head does."""
        if any(line.row.label for line in self._lines):
            return 0
        return next((at for at, column in enumerate(self.columns) if not column.fixed), 0)

    def keys(self) -> tuple[Hashable, ...]:
        """The keys of the rows, in their order."""
        return tuple(line.row.key for line in self._lines)

    def values(self) -> dict[Hashable, dict[str, Value]]:
        """The values of every row as they can be read."""
        return {line.row.key: dict(line.now) for line in self._lines}

    def changed(self) -> dict[Hashable, dict[str, Value]]:
        """The values of the rows the clerk changed."""
        return {line.row.key: dict(line.now) for line in self._lines if self._is_changed(line)}

    def is_dirty(self) -> bool:
        """Whether anything stands otherwise than it was shown at first."""
        return any(self._is_changed(line) for line in self._lines)

    def _is_changed(self, line: _Line) -> bool:
        if not line.typed and line.now == line.row.values:
            return False
        return any(line.differs(column.key) for column in self.columns)

    def problems(self) -> Iterator[tuple[int, int, Problem]]:
        """Row, column and what is wrong there."""
        wrong = ((row, line) for row, line in enumerate(self._lines) if line.typed or line.found)
        for row, line in wrong:
            for at, column in enumerate(self.columns):
                problem = line.problem(column.key)
                if problem is not None:
                    yield row, at, problem

    def total(self, column: GridColumn) -> int:
        """What the numbers of a column come to."""
        numbers = (line.now.get(column.key) for line in self._lines)
        return sum(number for number in numbers if isinstance(number, int) and not isinstance(number, bool))

    # --- writing ---

    def can_write(self, row: int, column: int) -> bool:
        """Whether there is such a cell and the clerk may write there."""
        if not (0 <= row < len(self._lines) and 0 <= column < len(self.columns)):
            return False
        chosen = self.columns[column]
        return not chosen.fixed and chosen.key not in self._lines[row].row.fixed

    def write(self, cells: Sequence[tuple[int, int, str]]) -> int:
        """Type these texts (row, column, text) as one step that can be taken back; how many cells took theirs."""
        step: list[_Before] = []
        for row, column, text in cells:
            if self.can_write(row, column):
                step.append(self._write(self._lines[row], self.columns[column], text))
        taken = len(step)
        if step:
            step += [before for line in _lines_of(step) for before in self._followed(line)]
            self._undoable.append(step)
            self._tell(_lines_of(step))
        return taken

    def can_take_back(self) -> bool:
        """Whether anything was typed that is not kept yet."""
        return bool(self._undoable)

    def take_back(self) -> bool:
        """Undo the last step; whether there was one."""
        if not self._undoable:
            return False
        step = self._undoable.pop()
        for line, key, value, typed in reversed(step):
            line.now[key] = value
            line.typed.pop(key, None)
            if typed is not None:
                line.typed[key] = typed
        self._tell(_lines_of(step))
        return True

    def _write(self, line: _Line, column: GridColumn, text: str) -> _Before:
        before = (line, column.key, line.now.get(column.key), line.typed.get(column.key))
        parsed = column.type.parse(_own_word(column, text))
        line.typed.pop(column.key, None)
        if isinstance(parsed, Problem):
            line.typed[column.key] = (text, parsed)
        else:
            line.now[column.key] = parsed.value if isinstance(parsed, Marked) else parsed
        return before

    def _followed(self, line: _Line) -> Iterator[_Before]:
        following: Values = self.follow(line.now) if self.follow is not None else {}
        for key, value in following.items():
            if line.now.get(key) != value:
                yield line, key, line.now.get(key), line.typed.pop(key, None)
                line.now[key] = value

    def _tell(self, lines: Sequence[_Line]) -> None:
        for line in lines:
            self._examine(line)
        touched = set(map(id, lines))
        rows = [at for at, line in enumerate(self._lines) if id(line) in touched]
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(self.columns) - 1))
        self.edited.emit()

    def _examine(self, line: _Line) -> None:
        line.found = self._check(line.now) if self._check is not None else {}

    # --- what Qt asks ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        known = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return known | Qt.ItemFlag.ItemIsEditable if self.can_write(index.row(), index.column()) else known

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return self._head(self._lines[section].row, section, role)
        if role == _ROLE.DisplayRole:
            return words.label(self.columns[section].label)
        if role == _ROLE.TextAlignmentRole:
            return _RIGHT if isinstance(self.columns[section].type, NUMBERS) else _LEFT
        return None

    def _head(self, row: GridRow, at: int, role: int) -> Any:
        if role == _ROLE.DisplayRole:
            return row.label or str(at + 1)
        if role == _ROLE.TextAlignmentRole:
            return _LEFT if row.label else _RIGHT
        if role == _ROLE.ForegroundRole and row.late:
            return QBrush(appearance.colour_of(Tone.CHECK))
        return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        line, column = self._lines[index.row()], self.columns[index.column()]
        if role in (_ROLE.DisplayRole, _ROLE.EditRole):
            return self._text(line, column)
        if role == _ROLE.TextAlignmentRole:
            return _RIGHT if isinstance(column.type, NUMBERS) else _LEFT
        if role in (PROBLEM, _ROLE.ToolTipRole):
            problem = line.problem(column.key)
            return words.problem_text(problem) if problem is not None else ""
        if role == _ROLE.AccessibleTextRole:
            return f"{line.row.label} {words.label(column.label)} {self._text(line, column)}".strip()
        return self._look(line, column, index, role)

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.EditRole or str(value) == self.data(index):
            return False
        return bool(self.write([(index.row(), index.column(), str(value))]))

    def _text(self, line: _Line, column: GridColumn) -> str:
        typed = line.typed.get(column.key)
        if typed is not None:
            return typed[0]
        return words.label(values.shown(column.type, line.now.get(column.key)))

    def _look(self, line: _Line, column: GridColumn, index: Index, role: int) -> Any:
        if role == _ROLE.BackgroundRole and not self.can_write(index.row(), index.column()):
            return QBrush(QApplication.palette().color(QPalette.ColorRole.Window))
        if role == _ROLE.ForegroundRole:
            if line.problem(column.key) is not None:
                return QBrush(appearance.colour_of(Tone.PROBLEM))
            if line.differs(column.key):
                return QBrush(appearance.colour_of(Tone.CHANGED))
            if line.row.late and column.fixed:
                return QBrush(appearance.colour_of(Tone.CHECK))
        return None


def _own_word(column: GridColumn, text: str) -> str:
    """A type's own word for an option, which the window may show in another language; other texts as they are."""
    own = (column.type.show(option) for option in column.options())
    return next((word for word in own if words.label(word) == text), text)


def _lines_of(step: Sequence[_Before]) -> list[_Line]:
    """The lines of a step, each once."""
    return list({id(before[0]): before[0] for before in step}.values())
