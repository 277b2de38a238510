"""機械判読チェック on the page 表の確認."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from tests.ui.desks import unnamed
from tests.ui.importing.ledgers import Opened, homes
from welfare_desktop.domain.legibility import State
from welfare_desktop.ui.importing.wizard import SHEETS


def test_the_points_of_a_sheet_are_listed_and_each_is_explained(opened: Opened) -> None:
    page = opened(homes(), SHEETS, kind="households").sheets
    page.check_legibility()
    pane = page.legibility
    assert pane.table.rowCount() == 15
    broken = [each.point.number for each in pane.findings if each.state is State.FOUND]
    assert broken == ["1-11"]
    assert "和暦" in pane.explanation()
    assert unnamed(page) == []


def test_a_place_leads_back_to_its_cell_in_the_sheet(qtbot: QtBot, opened: Opened) -> None:
    page = opened(homes(), SHEETS, kind="households").sheets
    page.check_legibility()
    places = page.legibility.findChild(QListWidget)
    assert places is not None
    assert places.item(0).text() == "D4:D5"
    places.setFocus()
    qtbot.keyClick(places, Qt.Key.Key_Return)
    assert page.view.isVisible()
    assert (page.view.currentIndex().row(), page.view.currentIndex().column()) == (3, 3)


def test_a_table_put_elsewhere_is_checked_anew(opened: Opened) -> None:
    wizard = opened(homes(), SHEETS, kind="households")
    wizard.sheets.check_legibility()
    before = wizard.sheets.legibility.findings
    wizard.intake.lay_out(0, (3,), 5)
    assert wizard.sheets.legibility.findings
    assert wizard.sheets.legibility.findings is not before
