"""What the style sheet gives that the style itself does not."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from welfare_desktop.ui import appearance
from welfare_desktop.ui.application import dress


@pytest.mark.parametrize("kind", [QRadioButton, QCheckBox])
@pytest.mark.parametrize("percent", [100, 175])
def test_a_mark_is_as_large_with_the_focus_as_without(
    qtbot: QtBot, furnished: QApplication, kind: type[QRadioButton | QCheckBox], percent: int
) -> None:
    dress(furnished, percent)
    try:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        one, other = kind("甲"), kind("乙")
        for button in (one, other):
            column.addWidget(button)
        window.show()
        with qtbot.waitActive(window):
            window.activateWindow()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        focused = drawn(one)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        free = drawn(one)
        assert focused[0] == free[0]
        assert all(abs(one - other) <= 1 for one, other in zip(focused, free, strict=True))  # soft edges
    finally:
        dress(furnished, 100)


def drawn(button: QWidget) -> tuple[int, int, int]:
    """How far the mark reaches: its width, and the first and last row it inks."""
    image = button.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = image.pixel(image.width() - 1, 0)
    inked = [[y for y in range(image.height()) if image.pixel(x, y) != ground] for x in range(appearance.text_width(1))]
    mark = list(itertools.takewhile(bool, inked))
    rows = [row for column in mark for row in column]
    return len(mark), min(rows), max(rows)
