"""Rows copied from a spreadsheet, or from our own list, pasted into a register's list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices
from welfare_desktop.domain.listing import Listing
from welfare_desktop.services import searching, undoing
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.importing.wizard import MAPPING, RESULT, REVIEW, SHEETS, ImportWizard
from welfare_desktop.ui.records.register_page import RegisterPage
from welfare_desktop.ui.tabs.households import LOOK

ROWS = "世帯主氏名\t住所\t電話\n高橋 ハナ\t黒崎一丁目1-1\t0931000001\n渡邉 一郎\t黒崎一丁目2-2\t\n"


def page_of(qtbot: QtBot, desk: Desk) -> RegisterPage:
    page = RegisterPage(LOOK, desk)
    qtbot.addWidget(page)
    page.resize(1280, 600)
    page.show()
    page.enter(None)
    return page


def pasted(page: RegisterPage, text: str) -> ImportWizard:
    QGuiApplication.clipboard().setText(text)
    page.pasting.paste(page.model.columns)
    wizard = page.pasting.wizard
    assert wizard is not None
    return wizard


def count(desk: Desk) -> int:
    return len(searching.ids(desk.workspace, Listing("households")))


def test_rows_with_headings_lead_to_the_plan_and_from_there_into_the_register(qtbot: QtBot, empty_desk: Desk) -> None:
    page = page_of(qtbot, empty_desk)
    wizard = pasted(page, ROWS)
    assert wizard.step() == REVIEW
    assert count(empty_desk) == 0
    assert wizard.intake.to_be_written() == (2, 0)
    wizard.next()
    assert wizard.step() == RESULT
    wizard.next()
    assert page.shows_list()
    assert page.pasting.wizard is None
    assert count(empty_desk) == 2
    assert undoing.batches(empty_desk.workspace)[0].source == "貼り付け"


def test_rows_without_headings_are_shown_beside_the_columns_of_the_list_first(qtbot: QtBot, empty_desk: Desk) -> None:
    page = page_of(qtbot, empty_desk)
    name = page.model.columns.index("head_name")
    wizard = pasted(page, "\n".join("\t" * name + each for each in ("高橋 ハナ", "渡邉 一郎")))
    assert wizard.step() == MAPPING
    assert wizard.mapping.is_ready()
    wizard.back()
    assert wizard.step() == SHEETS
    wizard.back()
    assert wizard.step() == SHEETS


def test_cancelling_leaves_nothing(qtbot: QtBot, empty_desk: Desk, notices: HeardNotices) -> None:
    page = page_of(qtbot, empty_desk)
    wizard = pasted(page, ROWS)
    assert page.is_dirty()
    notices.answers.append("stay")
    wizard.leave()
    assert page.pasting.wizard is wizard
    notices.answers.append("drop")
    page.back()
    assert page.shows_list()
    assert count(empty_desk) == 0
    assert not page.is_dirty()


def test_ctrl_v_pastes_into_the_list_and_what_was_copied_comes_back_unchanged(qtbot: QtBot, empty_desk: Desk) -> None:
    page = page_of(qtbot, empty_desk)
    wizard = pasted(page, ROWS)
    wizard.next()
    assert wizard.result._title.text() == "貼り付けた2件を取り込みました。"
    wizard.next()
    page.refresh()
    page.table.selectAll()
    page.table.copied.emit(page.table.selected_ids())
    assert len(QApplication.clipboard().text().splitlines()) == 3
    qtbot.keyClick(page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    again = page.pasting.wizard
    assert again is not None
    assert again.step() == REVIEW
    assert again.intake.to_be_written() == (0, 0)
    assert again.intake.plan is not None
    assert again.intake.plan.conserved()
