"""The facts of one line beside each other (前回・当方・先方), and what is taken of each (採用)."""

from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QFont
from PySide6.QtWidgets import QApplication

from welfare_desktop.domain.exchange import SETTLED, Choice
from welfare_desktop.domain.merge import Verdict
from welfare_desktop.ui import appearance
from welfare_desktop.ui.appearance import Tone
from welfare_desktop.ui.syncing.versions import Version, Versions

Index: TypeAlias = QModelIndex | QPersistentModelIndex
LABEL, BASE, OURS, THEIRS, TAKEN = range(5)
_ROLE = Qt.ItemDataRole


class VersionsModel(QAbstractTableModel):
    """`chosen` says what is done about a fact (None: open)."""

    def __init__(self, chosen: Callable[[Version], Choice | None]) -> None:
        super().__init__()
        self._chosen = chosen
        self._lines: tuple[Version, ...] = ()

    def show_versions(self, versions: Versions | None) -> None:
        """Show the facts of a line."""
        self.beginResetModel()
        self._lines = versions.versions if versions else ()
        self.endResetModel()

    def refresh(self) -> None:
        """Other things are decided now."""
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, TAKEN))

    def line(self, row: int) -> Version | None:
        """The fact of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def first_open(self) -> int:
        """The first fact that waits for a word; the first one where none does."""
        return next((row for row, each in enumerate(self._lines) if can_choose(each) and not self._chosen(each)), 0)

    # --- Qt's questions ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else TAKEN + 1

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == _ROLE.DisplayRole:
            return self._text(line, column)
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleDescriptionRole):
            return line.problem or (line.ours_by if column == OURS else "") or self._text(line, column) or None
        if role == _ROLE.FontRole:
            return self._font(line, column)
        return self._ink(line, column) if role == _ROLE.ForegroundRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        return (self.tr("項目"), self.tr("前回"), self.tr("当方"), self.tr("先方"), self.tr("採用"))[section]

    # --- inner ---

    def _text(self, line: Version, column: int) -> str:
        if column != TAKEN:
            return (line.label, line.base, line.ours, line.theirs)[column]
        if line.problem:
            return f"{appearance.MARKS[Tone.PROBLEM].shape} {self.tr('読めません')}"
        if line.change is None:
            return ""
        chosen = self._chosen(line)
        if chosen is None:
            return f"{appearance.MARKS[Tone.CHECK].shape} {self.tr('未決定')}"
        if line.change.verdict is Verdict.AGREED:
            return self.tr("同じ")
        return self.tr("先方") if chosen is Choice.TAKE else self.tr("当方")

    def _font(self, line: Version, column: int) -> QFont | None:
        """What stays is bold; what gives way is struck out."""
        if column not in (OURS, THEIRS) or line.change is None or line.change.verdict is Verdict.AGREED:
            return None
        chosen = self._chosen(line)
        if chosen is None:
            return None
        font = QFont(QApplication.font())
        stays = (chosen is Choice.TAKE) == (column == THEIRS)
        font.setBold(stays)
        font.setStrikeOut(not stays)
        return font

    def _ink(self, line: Version, column: int) -> QBrush | None:
        if line.problem and column in (THEIRS, TAKEN):
            return QBrush(appearance.colour_of(Tone.PROBLEM))
        if column in (LABEL, BASE):
            return QBrush(appearance.colour_of(Tone.ENDED))
        if line.change is None or column != TAKEN:
            return None
        return QBrush(appearance.colour_of(Tone.CHECK if self._chosen(line) is None else Tone.CHANGED))


def can_choose(line: Version) -> bool:
    """Whether something can be said of a fact."""
    return line.change is not None and (line.change.spelling or line.change.verdict not in SETTLED)
