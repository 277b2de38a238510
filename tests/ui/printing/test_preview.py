import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QFontDatabase, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QMainWindow, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from tests.papers.samples import FONTS, roster
from welfare_desktop.domain.drawing import Document
from welfare_desktop.papers.fonts import Fonts
from welfare_desktop.papers.roster import district_roster
from welfare_desktop.ui import icons
from welfare_desktop.ui.printing.preview import PageView, PreviewPane, Zoom


@pytest.fixture(scope="module")
def document() -> Document:
    return district_roster(Fonts(FONTS), roster(90))


@pytest.fixture(scope="module", autouse=True)
def furnished(qapp: object) -> None:
    icons.use_folder(FONTS.parent / "icons")
    for file in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


@pytest.fixture
def pane(qtbot: QtBot, document: Document) -> PreviewPane:
    pane = PreviewPane(document)
    qtbot.addWidget(pane)
    pane.resize(1280, 720)
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()
    pane.setFocus()
    return pane


def view(pane: PreviewPane) -> PageView:
    found = pane.findChild(PageView)
    assert found is not None
    return found


def sheet_area(pane: PreviewPane) -> QScrollArea:
    """Where the keys go when the preview has the focus."""
    found = pane.findChild(QScrollArea)
    assert found is not None
    return found


def test_the_first_page_is_shown_whole(pane: PreviewPane) -> None:
    assert pane.page_number == 1
    assert view(pane).height() < 720
    image = view(pane).grab().toImage()
    dark = sum(image.pixelColor(x, y).value() < 128 for x in range(0, image.width(), 2) for y in range(image.height()))
    assert dark > 500


def test_keys_turn_the_pages(qtbot: QtBot, pane: PreviewPane, document: Document) -> None:
    seen: list[int] = []
    pane.page_changed.connect(seen.append)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(sheet_area(pane), key)
    last = len(document.pages)
    assert seen == [2, 3, 2, last, 1]


def test_turning_stops_at_both_ends(qtbot: QtBot, pane: PreviewPane, document: Document) -> None:
    qtbot.keyClick(sheet_area(pane), Qt.Key.Key_PageUp)
    assert pane.page_number == 1
    pane.go_to(999)
    assert pane.page_number == len(document.pages)


def test_a_large_page_is_scrolled_before_it_is_turned(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.set_zoom(Zoom.LARGE)
    qtbot.keyClick(sheet_area(pane), Qt.Key.Key_PageDown)
    assert pane.page_number == 1
    for _ in range(5):
        qtbot.keyClick(sheet_area(pane), Qt.Key.Key_PageDown)
    assert pane.page_number > 1


def test_a_page_number_can_be_typed(qtbot: QtBot, pane: PreviewPane) -> None:
    number = pane.findChild(QLineEdit)
    assert number is not None
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "3")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert pane.page_number == 3
    assert number.isVisible()
    assert number.width() > number.fontMetrics().horizontalAdvance("12345")


def test_each_zoom_shows_the_page_at_its_size(qtbot: QtBot, pane: PreviewPane, document: Document) -> None:
    widths: dict[Zoom, int] = {}
    for zoom in Zoom:
        pane.set_zoom(zoom)
        widths[zoom] = view(pane).width()
    assert widths[Zoom.WHOLE] < widths[Zoom.WIDTH] < widths[Zoom.LARGE]
    assert widths[Zoom.FULL_SIZE] == pytest.approx(document.pages[0].width * pane.logicalDpiX() / 72, abs=1)
    assert widths[Zoom.LARGE] == pytest.approx(widths[Zoom.FULL_SIZE] * 1.5, abs=1)


def test_buttons_and_ctrl_p_ask_and_do_nothing_themselves(qtbot: QtBot, pane: PreviewPane) -> None:
    asked: list[str] = []
    pane.print_requested.connect(lambda: asked.append("print"))
    pane.save_requested.connect(lambda: asked.append("save"))
    pane.close_requested.connect(lambda: asked.append("close"))
    for button in (pane.print_button, pane.save_button, pane.close_button):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(sheet_area(pane), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["print", "save", "close", "print"]


def test_ctrl_p_prints_the_page_though_the_window_knows_ctrl_p_too(qtbot: QtBot, document: Document) -> None:
    window, pane = QMainWindow(), PreviewPane(document)
    qtbot.addWidget(window)
    window.setCentralWidget(pane)
    action = QAction("印刷", window)
    action.setShortcut(QKeySequence.StandardKey.Print)
    window.addAction(action)
    of_window: list[bool] = []
    action.triggered.connect(of_window.append)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    pane.setFocus()
    focus = window.focusWidget()
    assert focus is not None
    with qtbot.waitSignal(pane.print_requested):
        qtbot.keyClick(focus, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert of_window == []


def test_characters_that_cannot_be_printed_are_told_before_printing(qtbot: QtBot, document: Document) -> None:
    told = Document("名簿", document.pages, ("\ue000", "😀"), ("葛\U000e01ef",))
    pane = PreviewPane(told)
    qtbot.addWidget(pane)
    notice = pane.notice_text
    assert "2種類" in notice
    assert "外字E000、😀" in notice
    assert "標準の字形で印刷します: 葛" in notice
    pane.show_document(document)
    assert not pane.notice_text


def test_every_control_has_a_name(pane: PreviewPane) -> None:
    for kind in (QPushButton, QComboBox, QLineEdit):
        for control in pane.findChildren(kind):
            interface = QAccessible.queryAccessibleInterface(control)
            assert interface is not None
            assert interface.text(QAccessible.Text.Name)


def test_tab_goes_through_the_bar_from_left_to_right(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.setFocus()
    places: list[int] = []
    for _ in range(7):
        focus = pane.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        focus = pane.focusWidget()
        assert focus is not None
        places.append(focus.mapTo(pane, QPoint()).x())
    assert places == sorted(places)
    assert pane.focusWidget() is pane.close_button


def test_without_a_document_nothing_is_shown(qtbot: QtBot) -> None:
    pane = PreviewPane()
    qtbot.addWidget(pane)
    pane.show()
    assert pane.page_number == 0
    assert not view(pane).isVisible()
