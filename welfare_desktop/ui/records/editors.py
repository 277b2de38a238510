"""The widget for each value type: it takes what a clerk types and gives a value or a problem."""

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import (
    Address,
    Choice,
    Choices,
    Count,
    CountOrText,
    Date,
    FiscalYear,
    Kana,
    Money,
    Month,
    Narrative,
    Phone,
    PostalCode,
    Reference,
    Text,
    YesNo,
)
from welfare_desktop.domain.values.contract import Marked, Parsed, Value, ValueType
from welfare_desktop.domain.values.dates import western
from welfare_desktop.domain.values.sealed import Sealed
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.variants import VariantArea, VariantLine

_NUMERIC = (Count, Money, CountOrText)
_WITHOUT_IME = (Date, Month, FiscalYear, Phone, PostalCode, Count, Money)
_WIDTHS: tuple[tuple[tuple[type, ...], float], ...] = (
    ((Date, Month, FiscalYear), 10),
    ((Phone,), 10),
    ((PostalCode,), 7),
    (_NUMERIC, 7),
    ((YesNo,), 8),
    ((Kana, Reference), 20),
    ((Address,), 40),
)
_WIDTHS_BY_LIMIT = ((20, 11.0), (40, 16.0), (60, 20.0))
"""Widths in full-width characters, by value type and by how long a text may be; other fields take the room there is."""


_NOTE_FROM = 100
"""A line for so many characters is a note (備考): a day can stand among its words."""


class Editor(QWidget):
    """One field: `read` gives its value, `put` shows one."""

    edited = Signal()
    """The clerk changed the field."""
    left = Signal()
    """The clerk went on to another field."""

    def __init__(self, value_type: ValueType, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.type = value_type
        self.inner = inner
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner, 1)
        inner.installEventFilter(self)
        width = _width(value_type)
        if width:
            inner.setMaximumWidth(appearance.text_width(width) + appearance.grid(4))
            inner.setMinimumWidth(min(inner.maximumWidth(), appearance.text_width(10)))
            row.addStretch(0)

    def read(self) -> Parsed:
        """The value now in the field; Marked when something was inferred, Problem when it cannot be read."""
        raise NotImplementedError

    def put(self, value: Value, written: str = "") -> None:
        """Show a value, or the text as written where it says more than the value."""
        raise NotImplementedError

    def text(self) -> str:
        """What stands in the field, as text."""
        return ""

    def set_label(self, label: str) -> None:
        self.inner.setAccessibleName(label)

    def set_read_only(self, fixed: bool) -> None:
        self.inner.setEnabled(not fixed)

    def focus(self) -> None:
        self.inner.setFocus(Qt.FocusReason.OtherFocusReason)

    def stamp_day(self, day: str) -> None:
        """Ctrl+; as in a spreadsheet: put this ISO day in, where the field takes one."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_day_stamp(event):
            self.stamp_day(QDate.currentDate().toString(Qt.DateFormat.ISODate))
            return True
        if isinstance(event, QFocusEvent) and event.reason() != Qt.FocusReason.PopupFocusReason:
            if event.type() == QEvent.Type.FocusOut:
                self._on_left()
            elif event.type() == QEvent.Type.FocusIn:
                self._on_entered()
        return False

    def _on_entered(self) -> None:
        """The clerk came to this field."""

    def _on_left(self) -> None:
        self.left.emit()


class LineEditor(Editor):
    """A one-line field; on leaving it shows what it understood.

    `inferred` is what was typed where understanding it took an inference, else "".
    """

    def __init__(self, value_type: ValueType, line: QLineEdit | None = None) -> None:
        self.line = line or VariantLine()
        self.inferred = ""
        super().__init__(value_type, self.line)
        self.line.textEdited.connect(self.edited)
        if isinstance(value_type, _NUMERIC):
            self.line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if isinstance(value_type, _WITHOUT_IME):
            self.line.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    def read(self) -> Parsed:
        return self.type.parse(self.line.text())

    def put(self, value: Value, written: str = "") -> None:
        self.inferred = ""
        self.line.setText(written or values.shown(self.type, value))
        self.line.setCursorPosition(0)
        self._tell_western(value)

    def text(self) -> str:
        return self.line.text()

    def set_read_only(self, fixed: bool) -> None:
        self.line.setReadOnly(fixed)

    def stamp_day(self, day: str) -> None:
        if self.line.isReadOnly():
            return
        if isinstance(self.type, Date | Month):
            self.put(day if isinstance(self.type, Date) else day[:7])
            self.edited.emit()
        elif type(self.type) is Text and (self.type.limit or 0) >= _NOTE_FROM:
            self.line.insert(f"{values.shown(Date(), day)}　")
            self.edited.emit()

    def _on_left(self) -> None:
        if self.line.isModified():
            parsed, typed = self.read(), self.line.text()
            value = parsed.value if isinstance(parsed, Marked) else parsed
            if value is not None and not isinstance(value, Problem):
                self.put(value)
                self.inferred = typed if isinstance(parsed, Marked) else ""
        if isinstance(self.type, Date):
            self.line.setPlaceholderText("")
        super()._on_left()

    def _on_entered(self) -> None:
        if isinstance(self.type, Date):
            self.line.setPlaceholderText(self.tr("例 S21.4.1"))

    def _tell_western(self, value: Value) -> None:
        if isinstance(self.type, Date | Month):
            self.line.setToolTip(western(value) if isinstance(value, str) and value else "")


def day_in(editor: LineEditor) -> str:
    """The full ISO day in a field; "" while it holds none."""
    read = editor.read()
    day = read.value if isinstance(read, Marked) else read
    return day if isinstance(day, str) and len(day) == len("2026-04-01") else ""


def day_of(editor: LineEditor) -> str:
    """The full ISO day in a field; "" (and the field marked) while it holds none."""
    day = day_in(editor)
    appearance.set_tone(editor.inner, "" if day else "problem")
    return day


class KanaEditor(LineEditor):
    """A reading; what the IME gave is to be checked (要確認) until the clerk leaves or edits it."""

    heard = Signal()
    """A reading was filled in from the IME, or has been looked at."""

    def __init__(self, value_type: ValueType) -> None:
        super().__init__(value_type)
        self.unchecked = False
        self._own = False
        self.line.textEdited.connect(self._take_over)

    def put(self, value: Value, written: str = "") -> None:
        super().put(value, written)
        self._own = bool(self.line.text())

    def hear(self, reading: str) -> None:
        """Add a reading heard from the name field, unless the clerk wrote this one."""
        if not self._own:
            self.line.setText(self.line.text() + reading)
            self._mark(unchecked=True)
            self.edited.emit()

    def name_emptied(self) -> None:
        """The name was deleted: a reading that came from it goes too."""
        if not self._own and self.line.text():
            self.line.clear()
            self._mark(unchecked=False)

    def _take_over(self) -> None:
        self._own = bool(self.line.text())
        self._mark(unchecked=False)

    def _on_left(self) -> None:
        self._mark(unchecked=False)
        super()._on_left()

    def _mark(self, *, unchecked: bool) -> None:
        if self.unchecked != unchecked:
            self.unchecked = unchecked
            self.heard.emit()


class TextEditor(Editor):
    """Several lines; Enter is a new line, Tab goes on. Sealed text shows only that it may not be read."""

    def __init__(self, value_type: ValueType, lines: int = 3) -> None:
        self.area = VariantArea()
        super().__init__(value_type, self.area)
        self.area.setTabChangesFocus(True)
        self.area.setFixedHeight(self.area.fontMetrics().lineSpacing() * lines + appearance.grid(4))
        self.area.textChanged.connect(self._on_changed)
        self._sealed: Sealed | None = None
        self._putting = False

    def read(self) -> Parsed:
        return self._sealed if self._sealed is not None else self.type.parse(self.area.toPlainText())

    def put(self, value: Value, written: str = "") -> None:
        self._putting = True
        self._sealed = value if isinstance(value, Sealed) else None
        self.area.setPlaceholderText(self.tr("閲覧できません") if self._sealed else "")
        self.area.setPlainText(written or self.type.show(value))
        self.area.setReadOnly(self._sealed is not None)
        self._putting = False

    def text(self) -> str:
        return self.area.toPlainText()

    def set_read_only(self, fixed: bool) -> None:
        self.area.setReadOnly(fixed or self._sealed is not None)

    def stamp_day(self, day: str) -> None:
        if not self.area.isReadOnly():
            self.area.insertPlainText(f"{values.shown(Date(), day)}　")

    def _on_changed(self) -> None:
        if not self._putting:
            self.edited.emit()


class ChoiceEditor(Editor):
    """One of several words; a word the list does not have is kept and shown."""

    def __init__(self, value_type: ValueType, options: tuple[Value, ...]) -> None:
        self.combo = QComboBox()
        super().__init__(value_type, self.combo)
        self.combo.addItem("", None)
        for option in options:
            self.combo.addItem(words.label(value_type.show(option)), option)
        self.combo.activated.connect(self.edited)
        self.combo.currentIndexChanged.connect(self._on_changed)
        self.combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._putting = False

    def read(self) -> Parsed:
        return self.combo.currentData()

    def put(self, value: Value, written: str = "") -> None:
        self._putting = True
        index = 0 if value is None else self.combo.findData(value)
        if index < 0:
            self.combo.addItem(self.type.show(value), value)
            index = self.combo.count() - 1
        self.combo.setCurrentIndex(index)
        self._putting = False

    def text(self) -> str:
        return self.combo.currentText()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and not self.combo.hasFocus():
            event.ignore()  # scrolling a form must not change what it passes over
            return True
        return super().eventFilter(watched, event)

    def _on_changed(self) -> None:
        if not self._putting:
            self.edited.emit()


class ChoicesEditor(Editor):
    """Several of a list of words, as check boxes in columns."""

    columns = 4

    def __init__(self, value_type: Choices) -> None:
        box = QWidget()
        super().__init__(value_type, box)
        self._boxes: dict[str, QCheckBox] = {}
        self._grid = QGridLayout(box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(appearance.grid(3))
        self._grid.setVerticalSpacing(appearance.grid(0.5))
        for option in value_type.options:
            self._add(option)

    def _add(self, option: str) -> QCheckBox:
        box = QCheckBox(words.label(option))
        count = len(self._boxes)
        self._grid.addWidget(box, count // self.columns, count % self.columns)
        self._boxes[option] = box
        box.clicked.connect(self.edited)
        return box

    def read(self) -> Parsed:
        return tuple(option for option, box in self._boxes.items() if box.isChecked()) or None

    def put(self, value: Value, written: str = "") -> None:
        chosen = value if isinstance(value, tuple) else ()
        for option in chosen:
            if option not in self._boxes:
                self._add(option)
        for option, box in self._boxes.items():
            box.setChecked(option in chosen)

    def text(self) -> str:
        return "、".join(option for option, box in self._boxes.items() if box.isChecked())

    def set_label(self, label: str) -> None:
        super().set_label(label)
        for option, box in self._boxes.items():
            box.setAccessibleName(self.tr("{label} {option}").format(label=label, option=option))

    def focus(self) -> None:
        next(iter(self._boxes.values())).setFocus()


def _is_day_stamp(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Semicolon and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def make_editor(value_type: ValueType, line: QLineEdit | None = None) -> Editor:
    """The widget for a value type; `line` replaces the plain line edit of one-line fields."""
    match value_type:
        case Choice():
            editor: Editor = ChoiceEditor(value_type, value_type.options)
        case YesNo():
            editor = ChoiceEditor(value_type, (True, False))
        case Choices():
            editor = ChoicesEditor(value_type)
        case Narrative():
            editor = TextEditor(value_type, lines=5)
        case Text(lines=True):
            editor = TextEditor(value_type)
        case Kana():
            editor = KanaEditor(value_type)
        case _:
            editor = LineEditor(value_type, line)
    return editor


def _width(value_type: ValueType) -> float:
    """The greatest width of a field in full-width characters; 0 for as wide as may be."""
    if isinstance(value_type, Choice):
        return max(map(len, value_type.options)) + 3.0
    if isinstance(value_type, Text) and value_type.limit is not None:
        return next((width for limit, width in _WIDTHS_BY_LIMIT if value_type.limit <= limit), 0.0)
    return next((width for types, width in _WIDTHS if isinstance(value_type, types)), 0.0)


def is_wide(value_type: ValueType) -> bool:
    """Whether a field takes the whole width of a form."""
    long_text = isinstance(value_type, Text) and (value_type.lines or (value_type.limit or 0) >= 200)
    return long_text or isinstance(value_type, Narrative | Choices)
