"""The rows of a plan as a list: only their places are held, a row is unpacked when it is looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from welfare_desktop.domain.plans import Fate, ImportPlan, RowDecision, RowPlan
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.appearance import Tone
from welfare_desktop.ui.asked_once import AskedOnce
from welfare_desktop.ui.importing import settling
from welfare_desktop.ui.importing.places import short_place

ROWS_KEPT = 400
SHEET_LETTERS = 8
READ_AHEAD = 40
"""A plan unpacks by blocks: rows beside the one looked at come cheaply with it."""
FATE, ROW, NAME, DECISION, REASON, ADDRESS = range(6)
TONES = {Fate.NEW: Tone.NEW, Fate.CHANGED: Tone.CHANGED, Fate.ASK: Tone.CHECK, Fate.PROBLEM: Tone.PROBLEM}

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole


def fate_word(fate: Fate) -> str:
    """A fate as clerks see it: its word, with its shape where it has one."""
    tone = TONES.get(fate)
    word = words.label(fate.label)
    return f"{appearance.MARKS[tone].shape} {word}" if tone else word


def shortened(sheet: str) -> str:
    """A sheet's name beside a row: the number after it must stay in sight; the whole name stands over the comparison."""
    return sheet if len(sheet) <= SHEET_LETTERS else f"{sheet[: SHEET_LETTERS - 1]}…"


class RowModel(AskedOnce):
    """Rows of one fate, or all of them."""

    def __init__(self) -> None:
        super().__init__()
        self._plan: ImportPlan | None = None
        self._decisions: Mapping[tuple[int, int], RowDecision] = {}
        self._tables = array("l")
        self._indices = array("l")
        self._kept: OrderedDict[int, RowPlan] = OrderedDict()
        self._sheets = False
        self._last: list[int] = []

    def show_rows(
        self,
        plan: ImportPlan | None,
        numbers: Sequence[Sequence[int]],
        decisions: Mapping[tuple[int, int], RowDecision],
        fate: Fate | None,
        among: Sequence[bytes] = (),
    ) -> None:
        """Show the rows of a plan that have this fate (None: all), as they stand in the sheets.

        `numbers` are the row numbers of each table; `among` flags its rows that may be shown (none: all).
        """
        self.beginResetModel()
        self._plan, self._decisions = plan, decisions
        self._tables, self._indices = array("l"), array("l")
        self._kept.clear()
        if plan is not None:
            self._sheets = len({table.sheet for table in plan.tables}) > 1
            for at, table in enumerate(plan.tables):
                found = [index for index, each in enumerate(table.packed.fates()) if fate is None or each == fate]
                if among:
                    found = [index for index in found if among[at][index]]
                found.sort(key=numbers[at].__getitem__)
                self._indices.extend(found)
                self._tables.extend([at] * len(found))
        self._last = [max(each, default=0) for each in numbers]
        self.endResetModel()

    def row_names(self) -> list[str]:
        """What the column of rows says at most, for each table."""
        return [self._row_name(at, last) for at, last in enumerate(self._last)]

    def refresh(self, plan: ImportPlan | None) -> None:
        """Decisions changed, or what is done with those already registered (`plan` is the same otherwise)."""
        self._plan = plan
        if len(self._indices):
            self.dataChanged.emit(self.index(0, DECISION), self.index(len(self._indices) - 1, DECISION))

    def place(self, number: int) -> tuple[int, int]:
        """Table and index in the plan of a row of the list."""
        return self._tables[number], self._indices[number]

    def row(self, number: int) -> RowPlan:
        """A row of the list, unpacked; the latest are kept."""
        if number not in self._kept:
            self._read(number)
        return self._kept[number]

    def _read(self, number: int) -> None:
        if self._plan is None:
            raise IndexError(number)
        beside = range(max(0, number - READ_AHEAD // 4), min(len(self._indices), number + READ_AHEAD))
        for at in sorted((at for at in beside if at not in self._kept), key=self.place):
            table, index = self.place(at)
            self._kept[at] = self._plan.tables[table].row(index)
        while len(self._kept) > ROWS_KEPT:
            self._kept.popitem(last=False)

    # --- Qt's questions ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._indices)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else ADDRESS + 1

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid() or role not in (_ROLE.DisplayRole, _ROLE.ForegroundRole, _ROLE.ToolTipRole):
            return None
        row = self.row(index.row())
        if role == _ROLE.ForegroundRole:
            return self._ink(row, index.column())
        text = self._text(index.row(), row, index.column())
        if role == _ROLE.ToolTipRole:
            return text if index.column() == REASON and text else None
        return text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        heads = (
            self.tr("区分"),
            self.tr("行"),
            self.tr("名前"),
            self.tr("扱い"),
            self.tr("理由"),
            self.tr("住所"),
        )
        return heads[section]

    # --- inner ---

    def _text(self, number: int, row: RowPlan, column: int) -> str:
        table = self._tables[number]
        if column == FATE:
            return fate_word(row.fate)
        if column == ROW:
            return self._row_name(table, row.row)
        if column == NAME:
            return self._value(table, row, "name")
        if column == ADDRESS:
            return self._value(table, row, "address")
        if column == DECISION:
            said = self._decisions.get((table, row.row))
            return settling.spoken(row, said, self._plan.mode) if self._plan else ""
        return self._reason(row)

    def _row_name(self, at: int, row: int) -> str:
        if self._plan is None:
            return ""
        table = self._plan.tables[at]
        place = short_place(table, row)
        return f"{shortened(table.sheet)} {place}" if self._sheets else place

    def _value(self, at: int, row: RowPlan, fact: str) -> str:
        table = self._plan.tables[at] if self._plan else None
        if table is None or not table.kind or not row.values:
            return ""
        kind = KINDS[table.kind]
        key = kind.name if fact == "name" else kind.address
        if key not in table.keys:
            return ""
        value: Value = row.values[table.keys.index(key)]
        return values.shown(kind.field(key).type, value) if not isinstance(value, int) else ""

    def _reason(self, row: RowPlan) -> str:
        if row.problems and row.fate is not Fate.PROBLEM:
            text = self.tr("読めないセルが{count}つあります。").format(count=len(row.problems))
            return f"{row.reason} {text}".strip()
        return words.label(row.reason) if row.reason else ""

    def _ink(self, row: RowPlan, column: int) -> QBrush | None:
        if column == FATE and row.fate in TONES:
            return QBrush(appearance.colour_of(TONES[row.fate]))
        faint = row.fate in (Fate.SAME, Fate.SKIPPED)
        return QBrush(appearance.colour_of(Tone.ENDED)) if faint else None
