"""The name stays in sight while the other columns are scrolled."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from welfare_desktop.domain.values import Count, Text
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.grids.columns import GridColumn, GridRow
from welfare_desktop.ui.grids.grid import Grid
from welfare_desktop.ui.preferences import Preferences
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.tabs import households

MONTHS = 12


@pytest.fixture
def grid(qtbot: QtBot, furnished: QApplication, tmp_path: Path) -> Grid:
    del furnished
    columns = (
        GridColumn("name", "サロン名", Text(), 8, fixed=True),
        *(GridColumn(f"m{month}", f"{month}月", Count(("回",)), 5, summed=True) for month in range(MONTHS)),
    )
    made = Grid("実施報告", columns, Preferences(tmp_path / "preferences.ini"))
    qtbot.addWidget(made)
    made.show_rows([GridRow(at, {"name": f"サロン{at}", "m0": at, "m11": at}) for at in range(40)])
    made.resize(520, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_nothing_lies_over_a_table_that_is_not_scrolled(grid: Grid) -> None:
    assert grid.table.frozen.width() == 0
    assert grid.table.frozen._over is None


def test_the_name_stays_when_the_cursor_goes_far_to_the_right(qtbot: QtBot, grid: Grid) -> None:
    grid.table.go_to(0, MONTHS)
    over = grid.table.frozen._over
    assert over is not None
    assert over.isVisible()
    assert grid.table.frozen.width() == grid.table.columnWidth(0)
    assert over.indexAt(over.viewport().rect().topLeft()).data() == "サロン0"
    for _ in range(MONTHS):
        qtbot.keyClick(grid.table, Qt.Key.Key_Left)
        at = grid.table.currentIndex().column()
        if at:
            assert grid.table.columnViewportPosition(at) >= grid.table.frozen.width(), at
    assert grid.table.currentIndex().column() == 0
    assert grid.table.horizontalScrollBar().value() == 0


def test_what_stands_still_goes_up_and_down_with_the_table(grid: Grid) -> None:
    grid.table.go_to(39, MONTHS)
    over = grid.table.frozen._over
    assert over is not None
    assert over.verticalScrollBar().value() == grid.table.verticalScrollBar().value() > 0
    assert over.rowAt(over.viewport().height() - 2) == grid.table.rowAt(grid.table.viewport().height() - 2)
    grid.table.horizontalScrollBar().setValue(0)
    assert grid.table.frozen.width() == 0


def test_rows_that_are_named_at_their_head_need_no_column_that_stays(grid: Grid) -> None:
    grid.show_rows([GridRow(1, {"name": "サロン"}, label="サロン")])
    grid.table.go_to(0, MONTHS)
    assert grid.table.frozen.width() == 0


def test_columns_wider_than_half_the_table_are_scrolled_like_the_others(grid: Grid) -> None:
    grid.table.setColumnWidth(0, 400)
    grid.table.go_to(0, MONTHS)
    assert grid.table.horizontalScrollBar().value() > 0
    assert grid.table.frozen.width() == 0


def test_the_list_of_a_register_keeps_number_and_name(qtbot: QtBot, desk: Desk) -> None:
    page = RegisterPage(households.LOOK, desk)
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    qtbot.waitExposed(page)
    page.enter(None)
    page.table.selectRow(2)
    table = page.table
    table.setCurrentIndex(page.model.index(2, len(page.model.columns) - 1))
    over = table.frozen._over
    assert over is not None
    assert [page.model.columns[at] for at in range(2) if not over.isColumnHidden(at)] == ["number", "head_name"]
    assert over.isColumnHidden(2)
    assert over.selectionModel() is table.selectionModel()
    qtbot.mouseClick(over.viewport(), Qt.MouseButton.LeftButton, pos=over.visualRect(page.model.index(4, 1)).center())
    assert table.current_id() == page.model.ids[4]
    assert table.frozen.width() > 0
