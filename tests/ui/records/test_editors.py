from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desks import write
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.records import children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import (
    Choice,
    Choices,
    Count,
    Date,
    Money,
    Narrative,
    Phone,
    PostalCode,
    Reference,
    Sealed,
    Text,
    Value,
    ValueType,
    YesNo,
)
from welfare_desktop.ui.records.editors import LineEditor, TextEditor, make_editor

VALUES: list[tuple[ValueType, Value]] = [
    (Text(60), "髙﨑 齋"),
    (Text(lines=True), "一行目\n二行目"),
    (Date(), "1946-04-01"),
    (Date(), "1946"),
    (Phone(), "093-641-1234"),
    (PostalCode(), "806-0021"),
    (Count(), 1234),
    (Money(), -500),
    (Choice(("男", "女")), "女"),
    (YesNo(), False),
    (Choices(("収入", "住まい", "家族")), ("収入", "家族")),
    (Narrative(), "記述"),
    (Narrative(), Sealed(b"x")),
]


@pytest.mark.parametrize(("value_type", "value"), VALUES)
def test_what_is_put_into_a_field_is_read_from_it(
    qtbot: QtBot, furnished: QApplication, value_type: ValueType, value: Value
) -> None:
    editor = make_editor(value_type)
    qtbot.addWidget(editor)
    assert editor.read() is None
    editor.put(value)
    assert editor.read() == value
    editor.put(None)
    assert editor.read() is None


@pytest.fixture
def date(qtbot: QtBot, furnished: QApplication) -> Iterator[LineEditor]:
    """A date field in a window with the focus in it."""
    page = QWidget()
    row = QHBoxLayout(page)
    editor = make_editor(Date())
    row.addWidget(editor)
    row.addWidget(QLineEdit())
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    editor.focus()
    assert isinstance(editor, LineEditor)
    yield editor
    page.hide()


@pytest.mark.parametrize("typed", ["S21.4.1", "昭和21年4月1日", "1946/4/1", "Ｓ２１．４．１"])
def test_a_date_shows_what_was_understood_once_the_field_is_left(qtbot: QtBot, date: LineEditor, typed: str) -> None:
    write(qtbot, date.line, typed)
    qtbot.keyClick(date.line, Qt.Key.Key_Tab)
    assert date.text() == "昭和21年4月1日"
    assert date.line.toolTip() == "1946年4月1日"


def test_an_impossible_date_is_a_problem_and_stays_as_typed(qtbot: QtBot, date: LineEditor) -> None:
    write(qtbot, date.line, "S21.13.1")
    qtbot.keyClick(date.line, Qt.Key.Key_Tab)
    assert isinstance(date.read(), Problem)
    assert date.text() == "S21.13.1"


def test_sealed_text_shows_only_that_it_may_not_be_read(qtbot: QtBot, furnished: QApplication) -> None:
    editor = make_editor(Narrative())
    qtbot.addWidget(editor)
    editor.put(Sealed(b"secret"))
    assert isinstance(editor, TextEditor)
    assert editor.area.placeholderText() == "閲覧できません"
    assert editor.area.isReadOnly()
    assert editor.text() == ""


@pytest.mark.parametrize("value_type", [Date(), Phone(), PostalCode(), Count(), Money()])
def test_the_ime_is_off_where_only_digits_belong(qtbot: QtBot, furnished: QApplication, value_type: ValueType) -> None:
    editor = make_editor(value_type)
    qtbot.addWidget(editor)
    assert not editor.inner.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_every_fact_of_every_register_has_a_field(qtbot: QtBot, furnished: QApplication) -> None:
    for kind in KINDS.values():
        for record in (kind.record, *(child.record for child in children_of(kind.record).values())):
            for field in fields_of(record).values():
                if not isinstance(field.type, Reference):
                    editor = make_editor(field.type)
                    qtbot.addWidget(editor)
                    assert editor.read() is None
