import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from welfare_desktop.ui.application import dress
from welfare_desktop.ui.icons import icon

EDGE = QSize(48, 48)


def ink(image: QImage) -> set[str]:
    """The colours of what is painted fully."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {colour.name() for colour in pixels if colour.alpha() == 255}


def test_an_icon_follows_the_colours_of_the_window(qtbot: QtBot, furnished: QApplication) -> None:
    button = QPushButton(icon("lock"), "")
    qtbot.addWidget(button)
    light = ink(button.icon().pixmap(EDGE).toImage())
    dark = QPalette(furnished.palette())
    dark.setColor(QPalette.ColorRole.ButtonText, QColor("#ffeedd"))
    furnished.setPalette(dark)
    try:
        assert ink(button.icon().pixmap(EDGE).toImage()) == {"#ffeedd"}
    finally:
        dress(furnished)
    assert ink(button.icon().pixmap(EDGE).toImage()) == light


def test_an_icon_may_have_a_shade_of_its_own_and_pales_when_switched_off(furnished: QApplication) -> None:
    shade = QColor("#123456")
    drawn = icon("lock", lambda: shade)
    assert ink(drawn.pixmap(EDGE).toImage()) == {"#123456"}
    off = furnished.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
    assert ink(drawn.pixmap(EDGE, QIcon.Mode.Disabled).toImage()) == {off}


def test_an_icon_is_drawn_at_the_size_asked_for(furnished: QApplication) -> None:
    for edge in (16, 42):
        assert icon("lock").pixmap(QSize(edge, edge)).width() == edge


def test_an_icon_that_is_not_there_is_told_at_once(furnished: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("none-such")
