"""Their columns and our facts, line by line; and the first rows as they are read with this mapping."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from welfare_desktop.domain.mapping.mapped_tables import SURE, WHY_NUMBER
from welfare_desktop.services.ledgers.importing import letter
from welfare_desktop.services.ledgers.sources import SourceColumn, SourceTable
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.asked_once import AskedOnce
from welfare_desktop.ui.importing import fields

Index: TypeAlias = QModelIndex | QPersistentModelIndex

LETTER, HEADING, SAMPLES, FIELD, CONFIDENCE = range(5)
_ROLE = Qt.ItemDataRole
_SHOWN_SAMPLES = 3


class MappingModel(AskedOnce):
    """One table's columns. Editing the fact asks for another mapping; the model is told when it is there."""

    mapped = Signal(int, str, str)
    """The clerk gave a column (number, heading) a ledger key."""

    def __init__(self, other: str = "") -> None:
        """`other` is what a column is called that no fact fits ("": as an import has it)."""
        super().__init__()
        self.other = other or other_column()
        self._columns: tuple[SourceColumn, ...] = ()
        self._counts: Counter[str] = Counter()
        self.kind = ""

    def show_table(self, table: SourceTable | None) -> None:
        """Show a table's columns; the same columns mapped otherwise keep their place on screen."""
        columns = table.columns if table else ()
        kind = table.kind if table else ""
        same = kind == self.kind and len(columns) == len(self._columns)
        if not same:
            self.beginResetModel()
        self._columns, self.kind = columns, kind
        self._counts = Counter(each.key for each in columns if each.key)
        if not same:
            self.endResetModel()
        elif columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(columns) - 1, CONFIDENCE))

    def reason(self, row: int) -> str:
        """Why a column is mapped as it is."""
        if not 0 <= row < len(self._columns):
            return ""
        column = self._columns[row]
        if self._counts[column.key] > 1:
            letters = "、".join(letter(each.at) for each in self._columns if each.key == column.key)
            return self.tr("{letters}列をつなげて、1つの項目として読みます。").format(letters=letters)
        if column.confidence and not column.reason:
            return self.tr("この画面で選んだ項目です。")
        return words.label(column.reason)

    # --- Qt's questions ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._columns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else CONFIDENCE + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        free = index.isValid() and self._columns[index.row()].reason != WHY_NUMBER
        return flags | Qt.ItemFlag.ItemIsEditable if free and index.column() == FIELD else flags

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.row()]
        if role == _ROLE.DisplayRole:
            return self._text(column, index.column())
        if role == _ROLE.EditRole:
            return column.key
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleDescriptionRole):
            return self.reason(index.row()) or None
        if role == _ROLE.ForegroundRole:
            return self._ink(column, index.column())
        return None

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        if role != _ROLE.EditRole or not isinstance(value, str) or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        column = self._columns[index.row()]
        if value != column.key or not column.confidence:
            self.mapped.emit(column.column, column.header, value)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        heads = (self.tr("列"), self.tr("表の見出し"), self.tr("例"), self.tr("台帳の項目"), self.tr("確かさ"))
        return heads[section]

    # --- inner ---

    def _text(self, column: SourceColumn, at: int) -> str:
        if at == LETTER:
            return letter(column.at)
        if at == HEADING:
            return column.header or self.tr("(見出しなし)")
        if at == SAMPLES:
            return "、".join(" ".join(sample.split()) for sample in column.samples[:_SHOWN_SAMPLES])
        if at == FIELD:
            if column.key:
                return fields.label_of(self.kind, column.key)
            return self.tr("取り込まない(個人番号)") if column.reason == WHY_NUMBER else self.other
        return self._confidence(column)

    def _confidence(self, column: SourceColumn) -> str:
        if not column.key:
            return self.tr("指定") if column.confidence and not column.reason else self.tr("なし")
        if not column.reason:
            return self.tr("指定")
        return self.tr("一致") if column.confidence >= SURE else self.tr("推定")

    def _ink(self, column: SourceColumn, at: int) -> QBrush | None:
        if at in (FIELD, CONFIDENCE) and not column.key:
            return QBrush(appearance.colour_of(appearance.Tone.ENDED))
        if at == CONFIDENCE and column.reason and column.confidence < SURE:
            return QBrush(appearance.colour_of(appearance.Tone.CHECK))
        return None


class FieldDelegate(QStyledItemDelegate):
    """Offers every fact of the register in a list that opens at once."""

    def __init__(self, model: MappingModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if self._model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue, reportUnknownArgumentType]
            role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
            painter.setPen(QGuiApplication.palette().color(role))
            area: QRect = option.rect.adjusted(0, 0, -appearance.grid(1), 0)  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue, reportUnknownVariableType]
            painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "▾")

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option, index
        box = QComboBox(parent)
        box.setAccessibleName(self.tr("台帳の項目"))
        box.setMaxVisibleItems(24)
        box.addItem(self._model.other, "")
        for key, label in fields.offered(self._model.kind):
            box.addItem(label, key)
        box.activated.connect(lambda: self._done(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(_ROLE.EditRole))))
            editor.showPopup()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(model.index(index.row(), index.column()), editor.currentData(), _ROLE.EditRole)

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class ParsedModel(AskedOnce):
    """A few rows as they will be kept: texts, with what cannot be read in red and its reason."""

    def __init__(self) -> None:
        super().__init__()
        self._heads: tuple[str, ...] = ()
        self._numbers: tuple[int, ...] = ()
        self._rows: tuple[tuple[tuple[str, str], ...], ...] = ()

    def show_rows(
        self, heads: Sequence[str], numbers: Sequence[int], rows: Sequence[tuple[tuple[str, str], ...]]
    ) -> None:
        """Show rows of (text, problem) under these headings; `numbers` are the rows' numbers in the file."""
        self.beginResetModel()
        self._heads, self._numbers, self._rows = tuple(heads), tuple(numbers), tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text, problem = self._rows[index.row()][index.column()]
        if role == _ROLE.DisplayRole:
            mark = appearance.MARKS[appearance.Tone.PROBLEM].shape
            return f"{mark} {text}" if problem else text
        if role == _ROLE.ForegroundRole and problem:
            return QBrush(appearance.colour_of(appearance.Tone.PROBLEM))
        return (problem or None) if role in (_ROLE.ToolTipRole, _ROLE.AccessibleDescriptionRole) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if role != _ROLE.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._heads[section]
        return self.tr("{row}行").format(row=self._numbers[section])


def other_column() -> str:
    """What a column is that no fact fits."""
    return QCoreApplication.translate("importing", "その他(取込元の他の列)")
