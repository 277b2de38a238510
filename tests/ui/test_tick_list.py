"""Lists to tick among the fields of a form."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from welfare_desktop.domain.districts.changes import SPLIT
from welfare_desktop.domain.registers.households import Household, Member
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.districts.changes_page import ChangesPage
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.tick_list import TickList
from welfare_desktop.ui.watching.move_page import MovePage


class Form(QWidget):
    """A line, a list to tick, a line."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.ticks, self.last = QLineEdit(), TickList("町内会"), QLineEdit()
        column = QVBoxLayout(self)
        for part in (self.first, self.ticks, self.last):
            column.addWidget(part)
        let_enter_move(self)


def shown(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    form.first.setFocus()
    qtbot.waitUntil(form.first.hasFocus)
    return form


def test_enter_stops_at_the_list_and_goes_on(qtbot: QtBot, furnished: QApplication) -> None:
    form = shown(qtbot)
    form.ticks.offer([("一区", 1), ("二区", 2)])
    qtbot.keyClick(form.first, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is form.ticks
    with qtbot.waitSignal(form.ticks.ticked):
        qtbot.keyClick(form.ticks, Qt.Key.Key_Space)
    qtbot.keyClick(form.ticks, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is form.last
    assert form.ticks.chosen() == (1,)


def test_a_list_without_lines_is_passed_by(qtbot: QtBot, furnished: QApplication) -> None:
    form = shown(qtbot)
    qtbot.keyClick(form.first, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is form.last


def test_what_was_ticked_stays_so_when_others_are_offered(qtbot: QtBot) -> None:
    ticks = TickList("町内会")
    qtbot.addWidget(ticks)
    ticks.offer([("一区", 1), ("二区", 2)])
    ticks.tick([2])
    ticks.offer([("二区", 2), ("三区", 3)])
    assert ticks.chosen() == (2,)


def test_a_district_does_not_change_into_itself(qtbot: QtBot, desk: Desk) -> None:
    page = ChangesPage(desk)
    qtbot.addWidget(page)
    page.enter(None)
    page._change.setCurrentIndex(page._change.findData(SPLIT))
    for at in range(page._old.count()):
        page._old.setCurrentIndex(at)
        offered = [page._new.itemData(row) for row in range(page._new.count())]
        assert page._old.currentData() not in offered
        assert len(offered) == page._old.count()


def test_whoever_lives_alone_is_ticked(qtbot: QtBot, desk: Desk) -> None:
    page = MovePage(desk)
    qtbot.addWidget(page)
    alone = Household(id=1, members=(Member(id=11, name="山田 花", is_head=True),))
    two = Household(id=2, members=(*alone.members, Member(id=12, name="山田 太郎")))
    page.form.show_household(alone)
    assert page.form.request().members == (11,)
    assert not page.form.is_dirty()
    page.form.show_household(two)
    assert page.form.request().members == ()
