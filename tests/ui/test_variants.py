from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QTableWidget, QTableWidgetItem, QTextBrowser, QWidget

from welfare_desktop.ui.variants import (
    VariantArea,
    VariantDelegate,
    VariantLine,
    paint_in_document,
    undrawable,
    variants,
)

USUAL, VARIANT = "葛\U000e0101", "葛\U000e0100"
"""人 below, and ヒ below: of this character the bundled font's usual form is the first."""


class Page(QTextBrowser):
    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)  # pyright: ignore[reportArgumentType]
        paint_in_document(self)


@pytest.fixture(autouse=True)
def shown(furnished: QApplication) -> None:
    """The bundled fonts are in use."""


def image(widget: QWidget) -> QImage:
    widget.resize(300, 60)
    return widget.grab().toImage()


def line(text: str) -> VariantLine:
    return VariantLine(text)


def area(text: str) -> VariantArea:
    made = VariantArea()
    made.setPlainText(text)
    return made


def page(text: str) -> Page:
    made = Page()
    made.setHtml(f"<b>{text}</b>")
    return made


def table(text: str) -> QTableWidget:
    made = QTableWidget(1, 1)
    made.setItemDelegate(VariantDelegate(made))
    made.setItem(0, 0, QTableWidgetItem(text))
    return made


@pytest.mark.parametrize("make", [line, area, page, table], ids=lambda make: make.__name__)
def test_a_variant_is_drawn_as_its_writer_meant_it(make: Callable[[str], QWidget]) -> None:
    usual, variant, plain = (image(make(f"{text}城 花子")) for text in (USUAL, VARIANT, "葛"))
    assert variant != usual
    assert usual == plain
    columns = [x for x in range(usual.width()) if differs(usual, variant, x)]
    assert max(columns) - min(columns) < 24, "only the one character differs"


def differs(one: QImage, other: QImage, x: int) -> bool:
    column = QRect(x, 0, 1, one.height())
    return one.copy(column) != other.copy(column)


def test_the_text_stays_as_it_was_written() -> None:
    made = line(f"{VARIANT}城")
    image(made)
    assert made.text() == f"{VARIANT}城"
    assert isinstance(made, QLineEdit)


def test_only_forms_that_qt_would_not_draw_are_looked_for(furnished: QApplication) -> None:
    found = list(variants(f"𠮷{USUAL}{VARIANT}城", furnished.font()))
    assert [(each.start, each.end) for each in found] == [(3, 5)]


def test_a_sentence_says_which_character_of_the_office_s_own_cannot_be_shown() -> None:
    assert undrawable("外字\ue000と\ue001と\ue000") == (
        "外字E000、E001は、この画面では形を表示できません(印刷では〓になります)。"
    )
    assert undrawable(f"髙﨑 {VARIANT}城 𠮷田") == ""
