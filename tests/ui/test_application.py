from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontInfo
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from tests.conftest import REPOSITORY
from welfare_desktop.ui import appearance
from welfare_desktop.ui.appearance import MARKS, TYPE_SIZES
from welfare_desktop.ui.application import dress
from welfare_desktop.ui.icons import icon


def test_the_window_is_set_in_the_bundled_face(furnished: QApplication) -> None:
    assert QFontInfo(furnished.font()).family() == "BIZ UDGothic"


def test_qt_s_own_words_are_japanese(qtbot: QtBot, furnished: QApplication) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "キャンセル"
    printing, files = QPrintDialog(QPrinter()), QFileDialog()
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    for dialog in (printing, files):
        qtbot.addWidget(dialog)
        texts = [part.text() for kind in (QLabel, QRadioButton) for part in dialog.findChildren(kind)]
        assert [text for text in texts if text.replace("&", "").isascii() and sum(map(str.isalpha, text)) > 2] == []


def test_measures_grow_with_the_type(furnished: QApplication) -> None:
    heights: list[tuple[int, int]] = []
    for size in TYPE_SIZES:
        dress(furnished, size)
        heights.append((appearance.row_height(), appearance.grid(4)))
    dress(furnished, 100)
    assert heights == sorted(heights)
    assert heights[-1][0] / heights[0][0] > 1.6


def test_marks_can_be_read_on_their_ground() -> None:
    for mark in MARKS.values():
        assert mark.word
        assert contrast(mark.light, "#ffffff") >= 4.5
        assert contrast(mark.light, "#f3f5f4") >= 4.5
        assert contrast(mark.dark, "#1f2322") >= 4.5


def test_every_icon_the_window_names_is_there(furnished: QApplication) -> None:
    for file in sorted((REPOSITORY / "resources" / "icons").glob("*.svg")):
        assert not icon(file.stem).isNull()


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG counts it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
