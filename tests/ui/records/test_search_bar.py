"""Conditions wrap, are reached by Tab, and say what is missing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from welfare_desktop.domain.listing import Condition
from welfare_desktop.ui import appearance
from welfare_desktop.ui.application import dress
from welfare_desktop.ui.records.search_bar import SearchBar
from welfare_desktop.ui.tabs import households

LARGE, USUAL = 130, 100
THREE = (
    Condition("born_on", "age-from", 75),
    Condition("consent", "is", "不同意"),
    Condition("last_confirmed_on", "long-ago", 3),
)


@pytest.fixture
def bar(qtbot: QtBot, furnished: QApplication) -> Iterator[SearchBar]:
    dress(furnished, LARGE)
    made = SearchBar(households.LOOK)
    qtbot.addWidget(made)
    made.resize(640, 300)
    made.show()
    qtbot.waitExposed(made)
    yield made
    dress(furnished, USUAL)


def test_many_conditions_go_on_in_the_next_line_instead_of_widening_the_window(bar: SearchBar) -> None:
    bar.put(THREE)
    QApplication.processEvents()
    assert bar.width() == 640
    assert bar.minimumSizeHint().width() <= 640
    assert len({chip.y() for chip in bar._chips}) > 1
    assert all(chip.geometry().right() < bar._ended.x() for chip in bar._chips)


def test_a_very_long_condition_shows_its_beginning_and_tells_the_whole(bar: SearchBar) -> None:
    name = "社会福祉法人" * 10
    bar.put((Condition("origin", "is", name),))
    assert bar.minimumSizeHint().width() <= 640
    assert name in bar._chips[0].toolTip()
    assert name in bar._chips[0].accessibleName()


def test_conditions_are_reached_by_tab_and_taken_away_by_the_space_bar(qtbot: QtBot, bar: SearchBar) -> None:
    bar.put(THREE)
    bar.line.setFocus()
    for chip in bar._chips:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is chip
    qtbot.keyClick(bar._chips[2], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is bar._more
    bar._chips[1].setFocus()
    qtbot.keyClick(bar._chips[1], Qt.Key.Key_Space)
    assert bar.conditions() == (THREE[0], THREE[2])
    assert QApplication.focusWidget() is bar._chips[1]


def test_the_way_of_comparing_is_read_to_its_end(bar: SearchBar) -> None:
    builder = bar._builder
    builder.begin()
    builder._field.setCurrentIndex(builder._field.findData("born_on"))
    QApplication.processEvents()
    longest = max(
        (builder._how.itemText(at) for at in range(builder._how.count())),
        key=QFontMetrics(builder._how.font()).horizontalAdvance,
    )
    assert builder._how.width() > QFontMetrics(builder._how.font()).horizontalAdvance(longest) + appearance.grid(2)


def test_a_value_that_cannot_be_read_is_told(bar: SearchBar) -> None:
    builder = bar._builder
    builder.begin()
    builder._field.setCurrentIndex(builder._field.findData("last_confirmed_on"))
    builder._add()
    assert "値を入れて" in builder._told.text()
    line = builder._editor().inner
    line.setText("昭和64年13月1日")  # pyright: ignore[reportAttributeAccessIssue]
    builder._add()
    assert builder._told.isVisible()
    assert builder._told.text() != "条件の値を入れてください。"
    assert not bar.conditions()
