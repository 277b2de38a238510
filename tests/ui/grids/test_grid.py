from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import Choice, Count, Date, Text
from welfare_desktop.ui.application import speak
from welfare_desktop.ui.grids.columns import GridColumn, GridRow, Rate, Values
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.preferences import Preferences

COLUMNS = (
    GridColumn("name", "氏名", Text(), 10, fixed=True),
    GridColumn("visits", "訪問", Count(("回",)), 4, summed=True),
    GridColumn("calls", "電話", Count(("回",)), 4, summed=True),
    GridColumn("result", "結果", Choice(("変わりなし", "変更あり", "会えず")), 6),
    GridColumn("on", "日", Date(), 8),
)


def more_calls_than_visits(values: Values) -> dict[str, Problem]:
    visits, calls = values.get("visits"), values.get("calls")
    if isinstance(visits, int) and isinstance(calls, int) and calls > visits:
        return {"calls": Problem("calls", "電話が訪問より多くなっています。")}
    return {}


@pytest.fixture
def grid(qtbot: QtBot, furnished: QApplication, tmp_path: Path) -> Grid:
    del furnished
    made = Grid("活動", COLUMNS, Preferences(tmp_path / "p.ini"), more_calls_than_visits)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show_rows(
        [
            GridRow("a", {"name": "青木", "visits": 3}),
            GridRow("b", {"name": "馬場"}),
            GridRow("c", {"name": "千葉", "visits": 1200}, fixed=frozenset({"visits"})),
        ]
    )
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.focus()
    qtbot.waitUntil(made.table.hasFocus)
    return made


def keys(*names: str) -> None:
    for name in names:
        widget = QApplication.focusWidget()
        assert widget is not None
        if len(name) == 1:
            QTest.keyClicks(widget, name)
        else:
            QTest.keySequence(widget, QKeySequence(name))


def place(grid: Grid) -> tuple[int, int]:
    return grid.table.currentIndex().row(), grid.table.currentIndex().column()


def test_typing_writes_over_a_cell_and_enter_goes_down(grid: Grid) -> None:
    assert place(grid) == (0, 1)
    keys("5", "Return", "7", "Return")
    assert place(grid) == (2, 1)
    assert grid.changed() == {
        "a": {"name": "青木", "visits": 5},
        "b": {"name": "馬場", "visits": 7},
    }
    assert grid.is_dirty()


def test_tab_skips_what_cannot_be_written_in_and_arrows_end_the_writing(grid: Grid) -> None:
    keys("8", "Right", "9", "Tab")
    assert place(grid) == (0, 3)
    assert grid.values()["a"]["visits"] == 8
    grid.table.go_to(1, 4)
    keys("Tab")
    assert place(grid) == (2, 2), "neither the name nor the fixed cell"
    keys("Shift+Tab")
    assert place(grid) == (1, 4)


def test_f2_goes_on_at_the_end_and_esc_gives_the_cell_up(grid: Grid) -> None:
    keys("F2", "4", "Return")
    assert grid.values()["a"]["visits"] == 34
    keys("6", "Esc")
    assert "visits" not in grid.values()["b"]
    assert grid.table.hasFocus()


def test_enter_goes_right_where_the_clerk_wants_it(grid: Grid) -> None:
    menu = grid.table.make_menu()
    next(action for action in menu.actions() if action.isCheckable()).setChecked(True)
    keys("5", "Return")
    assert place(grid) == (0, 2)


@pytest.fixture
def english(furnished: QApplication) -> Iterator[None]:
    speak(furnished, "en")
    yield
    speak(furnished, "ja")


def test_choices_shown_in_english_are_kept_in_their_own_words(english: None, grid: Grid) -> None:
    del english
    grid.table.go_to(0, 3)
    keys("2", "F2", "Return")
    assert grid.values()["a"]["result"] == "変更あり"
    assert grid.model.index(0, 3).data() == "Changed"
    grid.table.go_to(0, 3)
    keys("Space")
    assert grid.values()["a"]["result"] == "会えず"


def test_digits_and_the_space_bar_choose_words(grid: Grid) -> None:
    grid.table.go_to(0, 3)
    keys("2")
    assert grid.values()["a"]["result"] == "変更あり"
    keys("Space")
    assert grid.values()["a"]["result"] == "会えず"
    keys("Space")
    assert grid.values()["a"]["result"] is None
    assert place(grid) == (0, 3)


def test_a_block_of_a_spreadsheet_is_pasted_and_taken_back_in_one_step(grid: Grid) -> None:
    QGuiApplication.clipboard().setText("1\t0\t変更あり\tR8.4.1\r\n2\t2\t会えず\t2026/4/2\r\n9\t1\t\t\r\n")
    keys("Ctrl+V")
    assert grid.values()["b"] == {"name": "馬場", "visits": 2, "calls": 2, "result": "会えず", "on": "2026-04-02"}
    assert grid.values()["c"]["visits"] == 1200, "that cell is only shown"
    keys("Ctrl+Z")
    assert not grid.is_dirty()


def test_what_was_copied_goes_into_a_spreadsheet(grid: Grid) -> None:
    grid.table.selectAll()
    keys("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "青木\t3\t\t\t\n馬場\t\t\t\t\n千葉\t1,200\t\t\t"


def test_ditto_takes_what_stands_above(grid: Grid) -> None:
    grid.table.go_to(1, 1)
    keys("Ctrl+D")
    assert grid.values()["b"]["visits"] == 3


def test_what_cannot_be_read_stays_as_typed_and_keeps_the_page_from_saving(grid: Grid) -> None:
    keys("x", "Return")
    assert grid.model.index(0, 1).data() == "x"
    assert not grid.settle()
    assert place(grid) == (0, 1)
    keys("4", "Return")
    assert grid.settle()


def test_a_rule_of_the_row_stands_beside_its_cell(grid: Grid) -> None:
    grid.table.go_to(0, 2)
    keys("9")
    assert not grid.settle()
    assert place(grid) == (0, 2)


def test_the_sums_stand_under_their_columns(grid: Grid) -> None:
    keys("5", "Return")
    assert grid._totals.texts() == {"visits": "1,205", "calls": "0"}


def test_leaving_asks_and_drops_or_keeps(grid: Grid) -> None:
    notices, done = HeardNotices(), list[str]()
    keys("5", "Return")
    grid.leave(notices, lambda then: then(), lambda: done.append("left"))
    assert not done
    notices.answers = ["drop"]
    grid.leave(notices, lambda then: then(), lambda: done.append("left"))
    assert done == ["left"]
    assert grid.values()["a"]["visits"] == 3


def test_numbers_keep_the_ime_off(grid: Grid) -> None:
    assert not grid.table.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_a_grid_without_rows_says_what_to_do_next(grid: Grid) -> None:
    grid.say_when_empty("F4で足せます。")
    assert not grid._empty.isVisible()
    grid.show_rows([])
    assert (grid._empty.text(), grid._empty.isVisible()) == ("F4で足せます。", True)
    assert grid.table.accessibleDescription() == "F4で足せます。"
    grid.add_row(GridRow("n", {}))
    assert not grid._empty.isVisible()
    assert grid.table.accessibleDescription() == ""


def test_the_cursor_goes_to_the_row_of_a_key(grid: Grid) -> None:
    grid.go_to("c")
    assert (grid.current_key(), grid.table.currentIndex().column()) == ("c", 2)
    grid.go_to("unknown")
    assert grid.current_key() == "c"


def test_a_rate_stands_at_the_right_as_numbers_do(grid: Grid) -> None:
    grid.set_columns((GridColumn("rate", "回収率", Rate(), 5),))
    grid.show_rows([GridRow("a", {"rate": "43.2%"})])
    index = grid.model.index(0, 0)
    assert Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)) & Qt.AlignmentFlag.AlignRight
    assert index.data() == "43.2%"


def test_a_column_is_as_wide_as_its_sum(grid: Grid) -> None:
    grid.set_columns((COLUMNS[0], GridColumn("visits", "月", Count(("回",)), 1, summed=True), COLUMNS[4]))
    grid.show_rows([GridRow("a", {"visits": 3})])
    narrow = grid.table.columnWidth(1)
    grid.show_rows([GridRow("a", {"visits": 12_345_678})])
    assert grid.table.columnWidth(1) > narrow
