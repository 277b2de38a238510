from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from welfare_desktop.ui.pile import Pile


def test_one_page_is_seen_and_fills_the_place(qtbot: QtBot) -> None:
    pile, pages = Pile(), [QLabel("甲"), QLabel("乙"), QLabel("丙")]
    qtbot.addWidget(pile)
    assert pile.currentWidget() is None
    pile.resize(300, 200)
    pile.show()
    for page in pages[:2]:
        pile.addWidget(page)
    for page in (*pages, pages[0], pages[0]):
        pile.setCurrentWidget(page)
        assert pile.currentWidget() is page
        assert [each.isVisible() for each in pages] == [each is page for each in pages]
        assert page.geometry() == pile.rect()
