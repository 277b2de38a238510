"""The lines of a comparison: our value, theirs, and a tick for each difference that is taken."""

from typing import Any, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFont
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from welfare_desktop.ui import appearance
from welfare_desktop.ui.appearance import Tone
from welfare_desktop.ui.asked_once import AskedOnce
from welfare_desktop.ui.importing.comparison import Comparison, Line

Index: TypeAlias = QModelIndex | QPersistentModelIndex
LABEL, OURS, THEIRS, NOTE = range(4)
_ROLE = Qt.ItemDataRole


class ComparisonModel(AskedOnce):
    """What the record holds, what the file says, what there is to say about it."""

    ticked = Signal(str, bool)
    """The clerk takes or leaves one field (ledger key)."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        self._left: frozenset[str] = frozenset()
        self._choosable = False
        self._beside = False

    def show_lines(self, comparison: Comparison | None, left: frozenset[str], *, choosable: bool) -> None:
        """Show a comparison; `left` are fields not taken, `choosable` whether single fields may be left."""
        self.beginResetModel()
        self._lines = comparison.lines if comparison else ()
        self._beside = comparison is not None and bool(comparison.against)
        self._left, self._choosable = left, choosable
        self.endResetModel()

    def show_left(self, left: frozenset[str], *, choosable: bool) -> None:
        """Other fields are left out now."""
        self._left, self._choosable = left, choosable
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, NOTE))

    def differing(self) -> frozenset[str]:
        """The keys whose taking would change the record."""
        return frozenset(line.key for line in self._lines if line.differs)

    def first_telling(self) -> int:
        """The first line that differs or has a problem; -1 when none does."""
        return next((at for at, line in enumerate(self._lines) if line.differs or line.problem), -1)

    # --- Qt's questions ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else NOTE + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._is_choice(index) else flags

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == _ROLE.DisplayRole:
            return (line.label, line.ours, line.theirs, self._note(line))[column]
        if role == _ROLE.CheckStateRole and self._is_choice(index):
            return Qt.CheckState.Unchecked if line.key in self._left else Qt.CheckState.Checked
        if role == _ROLE.ToolTipRole:
            return (line.label, line.ours, line.theirs, self._note(line))[column] or None
        if role == _ROLE.FontRole and line.differs and self._choosable and column in (OURS, THEIRS):
            return self._font(taken=line.key not in self._left, theirs=column == THEIRS)
        return self._ink(line, column) if role == _ROLE.ForegroundRole else None

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.CheckStateRole or not self._is_choice(index):
            return False
        self.ticked.emit(self._lines[index.row()].key, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        return (self.tr("項目"), self.tr("登録済み"), self.tr("取込元"), self.tr("注記"))[section]

    # --- inner ---

    def _is_choice(self, index: Index) -> bool:
        return index.isValid() and index.column() == THEIRS and self._choosable and self._lines[index.row()].differs

    def _note(self, line: Line) -> str:
        if line.problem:
            return f"{appearance.MARKS[Tone.PROBLEM].shape} {line.problem}"
        if line.differs and self._beside:
            return f"{appearance.MARKS[Tone.CHANGED].shape} {self._change(line)} {line.note}".rstrip()
        return line.note

    def _change(self, line: Line) -> str:
        if line.linked:
            return self.tr("台帳の登録と結び付けます。")
        return self.tr("違います。") if line.ours else self.tr("空欄を補います。")

    def _font(self, *, taken: bool, theirs: bool) -> QFont:
        """What stays is bold; what gives way is struck out."""
        font = QFont(QApplication.font())
        if taken == theirs:
            font.setBold(True)
        else:
            font.setStrikeOut(True)
        return font

    def _ink(self, line: Line, column: int) -> QBrush | None:
        if line.problem and column in (THEIRS, NOTE):
            return QBrush(appearance.colour_of(Tone.PROBLEM))
        if line.differs and self._beside and column in (THEIRS, NOTE):
            return QBrush(appearance.colour_of(Tone.CHANGED))
        if column == NOTE and line.note:
            return QBrush(appearance.colour_of(Tone.CHECK if line.key else Tone.ENDED))
        return QBrush(appearance.colour_of(Tone.ENDED)) if column == LABEL else None


class RoomyDelegate(QStyledItemDelegate):
    """Leaves some air above and below wrapped lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, appearance.grid(2))
