"""The lines of an exchange as a list: only their places are held, a line is unpacked when it is looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from welfare_desktop.domain.exchange import ExchangePlan, Fate, RowChange
from welfare_desktop.domain.japanese.search import fold_text
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services.workspace import Progress
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.appearance import Tone
from welfare_desktop.ui.syncing import verdicts
from welfare_desktop.ui.syncing.verdicts import SPELLED, Sight

LINES_KEPT = 400
READ_AHEAD = 40
FATE, PLACE, NAME, DECISION, CHANGED = range(5)
_STEP = 500
Index: TypeAlias = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole


class LineModel(QAbstractTableModel):
    """Lines of one fate, or all of them. `decided` says what is done with a line."""

    def __init__(self, decided: Callable[[RowChange], str]) -> None:
        super().__init__()
        self._plan: ExchangePlan | None = None
        self._decided = decided
        self._sheets = False
        self._sight: Sight = None
        self._tables = array("l")
        self._indices = array("l")
        self._kept: OrderedDict[int, RowChange] = OrderedDict()

    def show_lines(
        self, plan: ExchangePlan | None, sight: Sight, among: Sequence[bytes] = (), spelled: Sequence[bytes] = ()
    ) -> None:
        """Show the lines in this sight; `among` flags those found, `spelled` those written otherwise."""
        self.beginResetModel()
        self._plan, self._sight = plan, sight
        self._sheets = len({table.sheet for table in plan.tables if table.sheet}) > 1 if plan else False
        self._tables, self._indices = array("l"), array("l")
        self._kept.clear()
        for at, table in enumerate(plan.tables if plan else ()):
            if sight == SPELLED:
                found = [index for index, flag in enumerate(spelled[at]) if flag]
            else:
                found = [index for index, each in enumerate(table.packed.fates()) if _fits(str(each), sight)]
            if among:
                found = [index for index in found if among[at][index]]
            self._indices.extend(found)
            self._tables.extend([at] * len(found))
        self.endResetModel()

    def refresh(self) -> None:
        """Other things are decided now."""
        if len(self._indices):
            self.dataChanged.emit(self.index(0, DECISION), self.index(len(self._indices) - 1, DECISION))

    def line(self, number: int) -> RowChange:
        """A line of the list, unpacked; the latest are kept."""
        if number not in self._kept:
            self._read(number)
        return self._kept[number]

    def table(self, number: int) -> int:
        """Which table of the plan a line of the list belongs to."""
        return self._tables[number]

    def _read(self, number: int) -> None:
        if self._plan is None:
            raise IndexError(number)
        beside = range(max(0, number - READ_AHEAD // 4), min(len(self._indices), number + READ_AHEAD))
        for at in beside:
            if at not in self._kept:
                self._kept[at] = self._plan.tables[self._tables[at]].row(self._indices[at])
        while len(self._kept) > LINES_KEPT:
            self._kept.popitem(last=False)

    # --- Qt's questions ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._indices)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else CHANGED + 1

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid() or role not in (_ROLE.DisplayRole, _ROLE.ForegroundRole, _ROLE.ToolTipRole):
            return None
        line, column = self.line(index.row()), index.column()
        if role == _ROLE.ForegroundRole:
            return self._ink(line, column)
        text = self._text(line, column)
        return text if role == _ROLE.DisplayRole else text or None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _ROLE.DisplayRole:
            return None
        heads = (self.tr("区分"), self.tr("行"), self.tr("名前"), self.tr("扱い"), self.tr("違う項目・理由"))
        return heads[section]

    # --- inner ---

    def _text(self, line: RowChange, column: int) -> str:
        if column == FATE:
            return verdicts.fate_word(line.fate)
        if column == NAME:
            return line.name
        if column == DECISION:
            return self._decided(line)
        if column == PLACE:
            return self._place(line)
        return self._changed(line)

    def _place(self, line: RowChange) -> str:
        if not line.row or self._sheets:
            return f"{line.sheet} {line.row}" if line.row else ""
        return str(line.row)

    def _changed(self, line: RowChange) -> str:
        kind = KINDS[self._plan.kind] if self._plan else None
        labels = [
            words.label(kind.label_of(each.key))
            for each in line.fields
            if kind and each.spelling == (self._sight == SPELLED)
        ]
        return "  ".join(part for part in (words.label(line.reason) if line.reason else "", "、".join(labels)) if part)

    def _ink(self, line: RowChange, column: int) -> QBrush | None:
        if column == FATE and line.fate in verdicts.TONES:
            return QBrush(appearance.colour_of(verdicts.TONES[line.fate]))
        return QBrush(appearance.colour_of(Tone.ENDED)) if line.fate is Fate.UNCHANGED else None


def place_word(line: RowChange) -> str:
    """Where a line stands in the file; "" for a record that is not in it."""
    if not line.row:
        return ""
    translate = QCoreApplication.translate
    told = translate("syncing", "シート「{sheet}」 {row}行") if line.sheet else translate("syncing", "{row}行")
    return told.format(sheet=line.sheet, row=line.row)


def _fits(fate: str, sight: Sight) -> bool:
    return fate == sight if sight is not None else fate != Fate.UNCHANGED


Texts = tuple[tuple[str, ...], ...]
"""What each line of each table is called, folded."""


def texts_of(plan: ExchangePlan, progress: Progress) -> Texts:
    """What can be searched of every line: its name, its place and why it stands where it does."""
    done, total = 0, sum(map(len, plan.tables))
    found: list[tuple[str, ...]] = []
    for table in plan.tables:
        said: list[str] = []
        for row in table.rows():
            said.append(fold_text(f"{row.name}\n{row.row}行\n{row.reason}"))
            done += 1
            if done % _STEP == 0:
                progress(done, total)
        found.append(tuple(said))
    return tuple(found)


def find(
    plan: ExchangePlan, texts: Texts, wanted: str, spelled: Sequence[bytes]
) -> tuple[tuple[bytes, ...], Mapping[str, int]]:
    """Flags of the lines that say every word of `wanted`, and how many of them are in each sight."""
    asked = [word for each in wanted.split() if (word := fold_text(each))]
    among = tuple(bytes(all(word in text for word in asked) for text in table) for table in texts)
    counts: dict[str, int] = dict.fromkeys((*Fate, SPELLED), 0)
    both = zip(chain.from_iterable(among), chain.from_iterable(spelled), strict=True)
    counts[SPELLED] = sum(flag & other for flag, other in both)
    for table, flags in zip(plan.tables, among, strict=True):
        for fate, flag in zip(table.packed.fates(), flags, strict=True):
            counts[str(fate)] += flag
    return among, counts
