"""The home page is gone through by Tab as it is read: what to do today, then what is to be filled in, then the work."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices
from welfare_desktop.ui.desk import Desk
from welfare_desktop.ui.home import HomePage


def test_tab_goes_from_above_to_below_whatever_was_counted_last(qtbot: QtBot, desk: Desk) -> None:
    home = HomePage(desk)
    qtbot.addWidget(home)
    home.show()
    home.refresh()
    home._today.refresh()
    wanted: list[QWidget] = [home._case, *home._today.links, *home._gaps._shown, home._batches]
    walked: list[QWidget] = []
    at: QWidget = home._case
    for _ in range(300):
        walked += [at] if at in wanted and at not in walked else []
        at = at.nextInFocusChain() or at
    assert home._today.links
    assert home._gaps._shown
    assert walked == wanted


def test_work_that_was_taken_back_cannot_be_taken_back_again(qtbot: QtBot, desk: Desk, notices: HeardNotices) -> None:
    home = HomePage(desk)
    qtbot.addWidget(home)
    home.show()
    home.refresh()
    assert home._undo.isEnabled()
    notices.answers.append("undo")
    home._undo.click()
    home.refresh()
    home._batches.selectRow(1)
    state = home._batches.item(1, 4)
    assert state is not None
    assert state.text() == "元に戻し済み"
    assert not home._undo.isEnabled()
