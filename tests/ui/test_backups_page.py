"""控え: the copies there are, and one more by F12."""

from pytestqt.qtbot import QtBot

from welfare_desktop.services import backing_up
from welfare_desktop.ui.backups_page import BackupsPage
from welfare_desktop.ui.desk import Desk


def test_f12_makes_a_copy_and_lists_it(qtbot: QtBot, desk: Desk) -> None:
    page = BackupsPage(desk)
    qtbot.addWidget(page)
    said: list[str] = []
    page.said.connect(lambda text, _: said.append(text))
    page.show()
    page.enter(None)
    before = page._table.rowCount()
    page.answers()["F12"]()
    assert page._table.rowCount() == before + 1 == len(backing_up.backups(desk.workspace))
    assert "手で作った控え" in page._table.texts()[0]
    assert said == ["控えを作りました"]
