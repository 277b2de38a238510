import gc
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from welfare_desktop.ui import appearance
from welfare_desktop.ui.keyboard import let_enter_move, move_focus


class Page(QWidget):
    """Two lines, a choice, a plain and a primary button, a text and a table."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.choice, self.second = QLineEdit(), QComboBox(), QLineEdit()
        self.choice.addItems(["一", "二"])
        self.plain, self.primary = QPushButton("追加"), QPushButton("登録")
        appearance.set_role(self.primary, "primary")
        self.text, self.table = QPlainTextEdit(), QTableWidget(1, 1)
        column = QVBoxLayout(self)
        for widget in (self.first, self.choice, self.plain, self.second, self.primary, self.text, self.table):
            column.addWidget(widget)
        self.pressed: list[str] = []
        for key in ("F4", "F7", "F12"):
            QShortcut(QKeySequence(key), self).activated.connect(lambda key=key: self.pressed.append(key))
        self.primary.clicked.connect(lambda: self.pressed.append("primary"))
        let_enter_move(self)


@pytest.fixture
def page(qtbot: QtBot, furnished: QApplication) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    page.first.setFocus()
    return page


def test_enter_scrolls_to_the_field_it_goes_to(qtbot: QtBot, furnished: QApplication) -> None:
    del furnished
    area, inner = QScrollArea(widgetResizable=True), QWidget()
    qtbot.addWidget(area)
    column = QVBoxLayout(inner)
    lines = [QLineEdit() for _ in range(30)]
    for line in lines:
        column.addWidget(line)
    let_enter_move(inner)
    area.setWidget(inner)
    area.resize(300, 200)
    area.show()
    area.activateWindow()
    qtbot.waitExposed(area)
    lines[0].setFocus()
    qtbot.waitUntil(lines[0].hasFocus)
    for line, following in pairwise(lines):
        qtbot.keyClick(line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda following=following: not following.visibleRegion().isEmpty())
    lines[0].setFocus()
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() == 0)


def compose(line: QLineEdit, preedit: str) -> None:
    QApplication.sendEvent(line, QInputMethodEvent(preedit, []))


def test_enter_goes_through_the_fields_to_the_primary_button_without_pressing_it(qtbot: QtBot, page: Page) -> None:
    for field, following in ((page.first, page.choice), (page.choice, page.second), (page.second, page.primary)):
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert QApplication.focusWidget() is following
    assert page.pressed == []


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot, page: Page) -> None:
    page.primary.setFocus()
    qtbot.keyClick(page.primary, Qt.Key.Key_Return)
    assert page.pressed == ["primary"]
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True, count=1
    )
    QApplication.sendEvent(page.primary, held)
    assert page.pressed == ["primary"]
    qtbot.keyClick(page.primary, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is page.second


def test_shift_enter_goes_back(qtbot: QtBot, page: Page) -> None:
    page.second.setFocus()
    qtbot.keyClick(page.second, Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is page.choice


def test_enter_in_several_lines_is_a_new_line(qtbot: QtBot, page: Page) -> None:
    page.text.setFocus()
    qtbot.keyClick(page.text, Qt.Key.Key_Return)
    assert page.text.toPlainText() == "\n"


def test_nothing_acts_while_the_ime_composes(qtbot: QtBot, page: Page) -> None:
    compose(page.first, "たかはし")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F12, Qt.Key.Key_F7):
        qtbot.keyClick(page.first, key)
    assert page.pressed == []
    assert QApplication.focusWidget() is page.first
    compose(page.first, "")
    qtbot.keyClick(page.first, Qt.Key.Key_F12)
    assert page.pressed == ["F12"]


def test_the_keys_of_the_ime_are_dead_in_a_field_with_text(qtbot: QtBot, page: Page) -> None:
    page.first.setText("高橋")
    qtbot.keyClick(page.first, Qt.Key.Key_F7)
    assert page.pressed == []
    page.first.clear()
    qtbot.keyClick(page.first, Qt.Key.Key_F7)
    assert page.pressed == ["F7"]


def test_f4_acts_in_tables_only(qtbot: QtBot, page: Page) -> None:
    qtbot.keyClick(page.first, Qt.Key.Key_F4)
    assert page.pressed == []
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_F4)
    assert page.pressed == ["F4"]


def test_moving_on_leaves_every_widget_where_it_is(page: Page) -> None:
    gone: list[str] = []
    page.table.verticalHeader().destroyed.connect(lambda: gone.append("rows"))
    page.table.horizontalHeader().destroyed.connect(lambda: gone.append("columns"))
    for back in (False, True):
        move_focus(page, page.text, back=back)
    gc.collect()
    assert gone == []
