"""Fields of one record laid out with their labels, in one or two columns, problems beside them."""

import dataclasses
import functools
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QSizePolicy, QWidget

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.records import Field, Record, fields_of
from welfare_desktop.domain.values import Address, Kana, PostalCode, Reference
from welfare_desktop.domain.values.contract import Marked, Parsed
from welfare_desktop.ui import appearance, words
from welfare_desktop.ui.records.editors import Editor, KanaEditor, LineEditor, is_wide, make_editor
from welfare_desktop.ui.records.furigana import FuriganaLineEdit
from welfare_desktop.ui.records.lookup import Lookup
from welfare_desktop.ui.records.reference_editor import ReferenceEditor
from welfare_desktop.ui.records.towns import Towns
from welfare_desktop.ui.variants import undrawable

RecordT = TypeVar("RecordT", bound=Record)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a form of some width lays its fields out: columns, labels above the fields or beside them, their width."""

    columns: int
    labels_above: bool
    label_width: int


class FieldCell(QWidget):
    """A label, its editor and a line for what is wrong."""

    def __init__(self, key: str, field: Field, editor: Editor) -> None:
        super().__init__()
        self.key = key
        self.editor = editor
        self.wide = is_wide(field.type) or isinstance(field.type, Address)
        self.field = field
        self.label = QLabel(_label_text(field))
        self.label.setBuddy(editor.inner)
        self.label.setWordWrap(True)
        self.remark = QLabel()
        self.remark.setWordWrap(True)
        self.remark.hide()
        editor.set_label(words.label(field.label))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(appearance.grid(2))
        self._grid.setVerticalSpacing(appearance.grid(0.5))

    def arrange(self, arrangement: Arrangement) -> None:
        above = arrangement.labels_above
        for widget in (self.label, self.editor, self.remark):
            self._grid.removeWidget(widget)
        column = 0 if above else 1
        self._grid.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.editor, 1 if above else 0, column)
        self._grid.addWidget(self.remark, 2 if above else 1, column)
        self._grid.setColumnStretch(column, 1)
        if above:
            self.label.setMinimumWidth(0)
            self.label.setMaximumWidth(appearance.text_width(40))
            self.label.setAlignment(Qt.AlignmentFlag.AlignLeft)
            self.label.setContentsMargins(0, 0, 0, 0)
        else:
            self.label.setFixedWidth(arrangement.label_width)
            self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self.label.setContentsMargins(0, appearance.grid(1), 0, 0)

    def tell(self, text: str, tone: str) -> None:
        """Show a remark under the field: a problem, something to check, or nothing."""
        appearance.set_tone(self.editor.inner, tone)
        appearance.set_tone(self.remark, tone)
        self.remark.setText(text)
        self.remark.setVisible(bool(text))
        self.editor.inner.setAccessibleDescription(text)


class FieldGrid(QWidget):
    """The fields of one record, or of one child."""

    edited = Signal(str)
    """The clerk changed the field of this key."""

    def __init__(self, record: type[Record], keys: Sequence[str], lookup: Lookup) -> None:
        super().__init__()
        self._lookup = lookup
        self._dirty: set[str] = set()
        self._arrangement: Arrangement | None = None
        self._towns: Towns | None = None
        self.cells: dict[str, FieldCell] = {}
        fields = fields_of(record)
        for key in keys:
            self._add(key, fields[key], reading=_reading_key(key, fields))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(appearance.grid(4))
        self._grid.setVerticalSpacing(appearance.grid(1.5))
        self._join_readings(fields)
        self._join_postal_code(fields)

    def put(self, record: Record) -> None:
        """Show a record; nothing counts as edited any more."""
        written = dict(record.written)
        for key, cell in self.cells.items():
            cell.editor.put(getattr(record, key), written.get(key, "") if getattr(record, key) is None else "")
            cell.tell("", "")
            self._look_at(cell)
        self._dirty.clear()
        if self._towns is not None:
            self._towns.forget()

    def take(self, record: RecordT) -> RecordT:
        """The record with what was edited; a field that cannot be read leaves its value as it was."""
        for key in self._dirty:
            parsed = self.cells[key].editor.read()
            if not isinstance(parsed, Problem):
                record = _with_value(record, key, parsed, self.cells[key].editor.text())
        return record

    def problems(self) -> dict[str, Problem]:
        """Edited fields that cannot be read."""
        read = {key: self.cells[key].editor.read() for key in self._dirty}
        return {key: parsed for key, parsed in read.items() if isinstance(parsed, Problem)}

    def tell(self, problems: Mapping[str, Problem]) -> None:
        """Show these problems beside their fields and none elsewhere."""
        for key, cell in self.cells.items():
            problem = problems.get(key)
            if problem is None:
                cell.tell("", "")
                self._look_at(cell)
            else:
                cell.tell(f"! {words.problem_text(problem)}", "problem")

    def dirty_keys(self) -> frozenset[str]:
        return frozenset(self._dirty)

    def arrange(self, arrangement: Arrangement) -> None:
        """Lay the fields out anew, in reading order; wide fields take a line of their own."""
        if arrangement == self._arrangement:
            return
        self._arrangement = arrangement
        for cell in self.cells.values():
            self._grid.removeWidget(cell)
        row, column = 0, 0
        for cell in self.cells.values():
            cell.arrange(arrangement)
            if cell.wide and column:
                row, column = row + 1, 0
            span = arrangement.columns if cell.wide else 1
            self._grid.addWidget(cell, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
            if column >= arrangement.columns:
                row, column = row + 1, 0
        for index in range(2):
            self._grid.setColumnStretch(index, 1 if index < arrangement.columns else 0)

    def set_read_only(self, fixed: bool) -> None:
        for cell in self.cells.values():
            cell.editor.set_read_only(fixed)

    def focus(self, key: str = "") -> None:
        """Give the focus to a field, or to the first."""
        cell = self.cells.get(key) or next(iter(self.cells.values()))
        cell.editor.focus()

    def _add(self, key: str, field: Field, reading: str) -> None:
        if isinstance(field.type, Reference):
            editor: Editor = ReferenceEditor(field.type, self._lookup)
        else:
            editor = make_editor(field.type, FuriganaLineEdit() if reading else None)
        editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        cell = FieldCell(key, field, editor)
        self.cells[key] = cell
        editor.edited.connect(lambda: self._on_edited(key))
        editor.left.connect(lambda: self._on_left(key))

    def _on_edited(self, key: str) -> None:
        self._dirty.add(key)
        self.edited.emit(key)

    def _on_left(self, key: str) -> None:
        if key in self._dirty:
            parsed = self.cells[key].editor.read()
            if isinstance(parsed, Problem):
                self.cells[key].tell(f"! {words.problem_text(parsed)}", "problem")
                return
            self.cells[key].tell("", "")
        self._look_at(self.cells[key])

    def _look_at(self, cell: FieldCell) -> None:
        """Mark what a clerk should check: a reading from the IME, a reference nobody chose."""
        if cell.editor.inner.property("tone") == "problem":
            return
        mark = appearance.MARKS[appearance.Tone.CHECK].text()
        if isinstance(cell.editor, KanaEditor) and cell.editor.unchecked:
            cell.tell(mark, "check")
        elif isinstance(cell.editor, ReferenceEditor) and cell.editor.is_unresolved():
            cell.tell(self.tr("◆ 未照合(台帳の記録と結び付いていません)"), "check")
        elif isinstance(cell.editor, LineEditor) and cell.editor.inferred:
            said = self.tr("◆ 「{typed}」を{shown}と読みました")
            cell.tell(said.format(typed=cell.editor.inferred, shown=cell.editor.text()), "check")
        else:
            private = undrawable(cell.editor.text())
            cell.tell(f"◆ {private}" if private else "", "check" if private else "")

    def _join_readings(self, fields: Mapping[str, Field]) -> None:
        """Let a name's IME reading flow into its フリガナ."""
        for key, cell in self.cells.items():
            kana = self.cells.get(_reading_key(key, fields))
            if kana is None or not isinstance(kana.editor, KanaEditor) or not isinstance(cell.editor, LineEditor):
                continue
            line = cell.editor.line
            if isinstance(line, FuriganaLineEdit):
                line.reading_heard.connect(kana.editor.hear)
                line.textEdited.connect(_when_emptied(kana.editor.name_emptied))
                kana.editor.heard.connect(lambda kana=kana: self._look_at(kana))

    def _join_postal_code(self, fields: Mapping[str, Field]) -> None:
        """Let a postal code fill an address that is still empty."""
        code = next((cell for key, cell in self.cells.items() if isinstance(fields[key].type, PostalCode)), None)
        address = self.cells.get("address")
        if code is not None and address is not None and isinstance(address.editor, LineEditor):
            self._towns = Towns(address.editor.line, self._lookup)
            self._towns.chosen.connect(address.editor.edited)
            self._towns.several.connect(functools.partial(self._tell_towns, address))
            code.editor.left.connect(lambda: self._look_up_towns(code))

    def _look_up_towns(self, code: FieldCell) -> None:
        parsed = code.editor.read()
        if self._towns is not None and code.key in self._dirty and isinstance(parsed, str):
            self._towns.look_up(parsed)

    def _tell_towns(self, address: FieldCell, count: int) -> None:
        address.tell(self.tr("この郵便番号の町名は{count}つあります。↓で選べます。").format(count=count), "quiet")


def label_width(fields: Iterable[Field]) -> int:
    """Pixels for the longest label of these fields, up to eleven characters; longer ones take two lines."""
    metrics = QFontMetricsF(QApplication.font())
    widest = max((metrics.horizontalAdvance(_label_text(field)) for field in fields), default=0.0)
    return min(math.ceil(widest), appearance.text_width(11)) + appearance.grid(1)


def _label_text(field: Field) -> str:
    return words.label(field.label) + (" ※" if field.required else "")


def _reading_key(key: str, fields: Mapping[str, Field]) -> str:
    """The field that holds the reading of a name field: name → name_kana, client_name → client_kana; "" for none."""
    candidates = (f"{key}_kana", key.replace("name", "kana") if "name" in key else "")
    return next((kana for kana in candidates if kana in fields and isinstance(fields[kana].type, Kana)), "")


def _when_emptied(action: Callable[[], None]) -> Callable[[str], None]:
    def react(text: str) -> None:
        if not text:
            action()

    return react


def _with_value(record: RecordT, key: str, parsed: Parsed, text: str) -> RecordT:
    """The record with one field set; a text that says more than its value (不明) is kept as written."""
    value = parsed.value if isinstance(parsed, Marked) else parsed
    written = tuple(pair for pair in record.written if pair[0] != key)
    if isinstance(parsed, Marked) and value is None and text.strip():
        written = (*written, (key, text.strip()))
    return dataclasses.replace(record, written=written, **{key: value})  # pyright: ignore[reportArgumentType]
