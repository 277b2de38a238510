"""Conditions of a list in plain words, and the row in which a clerk puts one together."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout

from welfare_desktop.domain.kinds import Kind, further_columns
from welfare_desktop.domain.listing import Condition
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.reckoning import AGE_FROM, AGE_UNTIL, LONG_AGO, RELATIVE, SOON
from welfare_desktop.domain.values import Choice, Choices, Count, Date, Month, Narrative, Reference, Text
from welfare_desktop.domain.values.contract import Marked, Value, ValueType
from welfare_desktop.ui import appearance, values, words
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.records.editors import Editor, make_editor
from welfare_desktop.ui.records.look import Look

_FIELD_WIDTH = 14
"""Letters of a field's name that its box shows at the least; the list below it shows the whole."""
_VALUELESS = frozenset(("empty", "filled", "unmatched"))
_NUMBERED = "number"

_NUMBER = Count(("歳", "か月", "ヶ月", "カ月", "月"))
"""What the ways that speak of today are said with: years of age, months."""
_PARTICULAR: Mapping[str, tuple[type[ValueType], ...]] = {
    "from": (Date, Month, Count),
    "until": (Date, Month, Count),
    "unmatched": (Reference,),
    LONG_AGO: (Date,),
    SOON: (Date,),
}
"""Ways of comparing that only some kinds of values have."""


def ways() -> dict[str, str]:
    """How a condition compares, in words; a dict by `Condition.how`."""
    translate = QCoreApplication.translate
    return {
        "is": translate("conditions", "が次のもの"),
        "is-not": translate("conditions", "が次のもの以外"),
        "from": translate("conditions", "が次以降(以上)"),
        "until": translate("conditions", "が次以前(以下)"),
        "empty": translate("conditions", "が空欄"),
        "filled": translate("conditions", "が記入済み"),
        "unmatched": translate("conditions", "が未照合"),
        AGE_FROM: translate("conditions", "が次の年齢以上"),
        AGE_UNTIL: translate("conditions", "が次の年齢以下"),
        LONG_AGO: translate("conditions", "が次の月数以上前か空欄"),
        SOON: translate("conditions", "が次の月数以内"),
    }


def offers(kind: Kind, key: str, how: str) -> bool:
    """Whether a fact can be compared in this way; an age is worked out from the day of birth only."""
    if how in (AGE_FROM, AGE_UNTIL):
        return key == kind.born_on
    return how not in _PARTICULAR or isinstance(kind.field(key).type, _PARTICULAR[how])


def points_to(kind: Kind, condition: Condition) -> str:
    """The register of the record a condition names by its id; "" for every other condition."""
    held = kind.field(condition.key).type
    return held.kind if isinstance(held, Reference) and isinstance(condition.value, int) else ""


def describe(kind: Kind, condition: Condition, name: str = "") -> str:
    """A condition as a short text for its chip; `name` is what the record it points to is called."""
    translate = QCoreApplication.translate
    template = {
        "is": translate("conditions", "{label}: {value}"),
        "is-not": translate("conditions", "{label}: {value}以外"),
        "from": translate("conditions", "{label}: {value}から"),
        "until": translate("conditions", "{label}: {value}まで"),
        "empty": translate("conditions", "{label}: 空欄"),
        "filled": translate("conditions", "{label}: 記入済み"),
        "unmatched": translate("conditions", "{label}: 未照合"),
        "until-or-empty": translate("conditions", "{label}: {value}までか空欄"),
        "open-at": translate("conditions", "{label}: {value}より後か空欄"),
        AGE_FROM: translate("conditions", "{value}歳以上"),
        AGE_UNTIL: translate("conditions", "{value}歳以下"),
        LONG_AGO: translate("conditions", "{label}: {value}か月以上前か空欄"),
        SOON: translate("conditions", "{label}: {value}か月以内"),
    }[condition.how]
    if condition.how in RELATIVE:
        return template.format(label=words.label(kind.label_of(condition.key)), value=condition.value)
    shown = name or values.shown(_plain(kind.field(condition.key).type), condition.value)
    return template.format(label=words.label(kind.label_of(condition.key)), value=shown or condition.value)


class ConditionBuilder(QFrame):
    """項目, how, value: one line, opened by ＋条件."""

    added = Signal(object)
    """A domain.listing.Condition."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        appearance.set_role(self, "builder")
        self._kind = look.kind
        self._field = QComboBox()
        self._field.setAccessibleName(self.tr("項目"))
        self._field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._field.setMinimumContentsLength(_FIELD_WIDTH)
        for key in dict.fromkeys((*look.condition_keys, *look.columns, *_others(look.kind))):
            self._field.addItem(words.label(look.kind.label_of(key)), key)
        self._how = QComboBox()
        self._how.setAccessibleName(self.tr("条件"))
        self._how.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._values = QStackedWidget()
        self._editors: dict[str, Editor] = {}
        self._take = QPushButton(self.tr("加える"))
        appearance.set_role(self._take, "primary")
        self._take.clicked.connect(self._add)
        stop = QPushButton(self.tr("やめる"))
        stop.clicked.connect(self.hide)
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._told.hide()
        appearance.set_tone(self._told, "problem")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(appearance.grid(2), appearance.grid(1), appearance.grid(2), appearance.grid(1))
        row = QHBoxLayout()
        whole.addLayout(row)
        whole.addWidget(self._told)
        for widget in (self._field, self._how, self._values, self._take, stop):
            row.addWidget(widget)
        row.setStretchFactor(self._values, 1)
        self._field.currentIndexChanged.connect(self._on_field)
        self._how.currentIndexChanged.connect(self._on_how)
        self._on_field()
        let_enter_move(self)

    def begin(self) -> None:
        """Show the row and start with its field, the value of the condition before forgotten."""
        for editor in self._editors.values():
            editor.put(None)
        self._told.hide()
        self.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_field(self) -> None:
        key = self._field.currentData()
        chosen = self._how.currentData()
        self._how.clear()
        for how, text in ways().items():
            if offers(self._kind, key, how):
                self._how.addItem(text, how)
        self._how.setCurrentIndex(max(self._how.findData(chosen), 0))
        self._how.setMinimumWidth(self._how.sizeHint().width())
        self._on_how()

    def _on_how(self) -> None:
        how = self._how.currentData()
        editor = self._editor()
        self._told.hide()
        self._values.setCurrentWidget(editor)
        self._values.setEnabled(how not in _VALUELESS)
        for before, after in pairwise((self._how, editor.inner, self._take)):
            self.setTabOrder(before, after)

    def _editor(self) -> Editor:
        """What the value is typed into: the field's own, or a number where the condition speaks of today."""
        key = _NUMBERED if self._how.currentData() in RELATIVE else self._field.currentData()
        if key not in self._editors:
            self._editors[key] = make_editor(_NUMBER if key == _NUMBERED else _plain(self._kind.field(key).type))
            label = self.tr("数") if key == _NUMBERED else words.label(self._kind.label_of(key))
            self._editors[key].set_label(label)
            self._values.addWidget(self._editors[key])
        return self._editors[key]

    def _add(self) -> None:
        key, how = self._field.currentData(), self._how.currentData()
        value = None if how in _VALUELESS else self._value()
        if isinstance(value, Problem) or (value is None and how not in _VALUELESS):
            self._refuse(value)
            return
        self.hide()
        self.added.emit(Condition(key, how, value))

    def _refuse(self, problem: Problem | None) -> None:
        """Say why there is no condition yet, and wait in the field of its value."""
        told = self.tr("条件の値を入れてください。") if problem is None else words.problem_text(problem)
        self._told.setText(told)
        self._told.show()
        self._editor().focus()

    def _value(self) -> Value | Problem:
        parsed = self._editor().read()
        return parsed.value if isinstance(parsed, Marked) else parsed


def _others(kind: Kind) -> Iterator[str]:
    """Every other fact a record can be looked for by, of numbered families the first."""
    for column in (*kind.columns, *further_columns(kind)):
        if not isinstance(kind.field(column.key).type, Narrative):
            yield column.key.replace(".N.", ".1.")


def _plain(value_type: ValueType) -> ValueType:
    """The type a condition asks with: of many choices one; a reference by its text."""
    if isinstance(value_type, Choices):
        return Choice(value_type.options)
    return Text() if isinstance(value_type, Reference) else value_type
