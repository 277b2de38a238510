import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import REPOSITORY
from welfare_desktop.ui import appearance
from welfare_desktop.ui.appearance import MARKS, TYPE_SIZES, Tone
from welfare_desktop.ui.application import dress
from welfare_desktop.ui.icons import icon

ROLE = QPalette.ColorRole


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


GROUNDS = {"light": (appearance.LIGHT, appearance.LIGHT_PALETTE), "dark": (appearance.DARK, appearance.DARK_PALETTE)}


@pytest.mark.parametrize("ground", GROUNDS)
def test_every_word_can_be_read_on_its_ground(ground: str) -> None:
    own, palette = GROUNDS[ground]
    marks = {tone: getattr(mark, ground) for tone, mark in MARKS.items()}
    plain = {role.name: palette[role] for role in (ROLE.Text, ROLE.WindowText, ROLE.ButtonText, ROLE.Link)}
    written = {**marks, **plain, "accent": own.accent, "hint": palette[ROLE.PlaceholderText], "off": own.switched_off}
    grounds = {role.name: palette[role] for role in (ROLE.Window, ROLE.Base, ROLE.AlternateBase, ROLE.Button)}
    pairs = {(what, on): (colour, below) for what, colour in written.items() for on, below in grounds.items()}
    for what in (*plain, "accent", Tone.ENDED):
        pairs[what, "soft"] = (written[what], own.soft)
        pairs[what, "found"] = (written[what], own.found)
    pairs["words", "done"] = (palette[ROLE.Text], own.done)
    pairs["words", "accent"] = (own.on_accent, own.accent)
    pairs["words", "selection"] = (palette[ROLE.HighlightedText], palette[ROLE.Highlight])
    assert {pair: contrast(*colours) for pair, colours in pairs.items() if contrast(*colours) < 4.5} == {}


def test_every_mark_has_a_word_and_differs_by_shape() -> None:
    assert all(mark.word for mark in MARKS.values())
    shapes = [mark.shape for tone, mark in MARKS.items() if tone != Tone.ENDED]
    assert len({*shapes}) == len(shapes)


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


def test_each_window_bears_the_style_sheet_and_what_opens_over_it_inherits_it(
    qtbot: QtBot, furnished: QApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    appearance.clothe(window)
    box = QMessageBox(window)
    plain, primary = QPushButton("甲", box), QPushButton("乙", box)
    appearance.set_role(primary, "primary")
    for button in (plain, primary):
        button.ensurePolished()
    assert not furnished.styleSheet()
    assert primary.font().bold()
    assert not plain.font().bold()


def test_windows_that_stand_follow_when_the_application_is_dressed_anew(qtbot: QtBot, furnished: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    appearance.clothe(window)
    usual = window.styleSheet()
    dress(furnished, 175)
    assert window.styleSheet() != usual
    dress(furnished, 100)
    assert window.styleSheet() == usual
