"""Files dropped on a page: taken as if they had been chosen, and nothing else is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desks import HeardNotices
from welfare_desktop.ui.file_source import FileSource, kept_folder
from welfare_desktop.ui.place_line import PlaceLine
from welfare_desktop.ui.preferences import FOLDER, Preferences


def drop(page: QWidget, *urls: str) -> bool:
    """Drag these over a page and let them fall; whether the page took the drag."""
    data = QMimeData()
    data.setUrls([QUrl(each) for each in urls])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPointF(3, 3).toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    entered.ignore()
    QCoreApplication.sendEvent(page, entered)
    QCoreApplication.sendEvent(page, QDropEvent(QPointF(3, 3), Qt.DropAction.CopyAction, data, buttons, keys))
    return entered.isAccepted()


@pytest.mark.usefixtures("furnished")
@pytest.mark.parametrize("several", [True, False])
def test_files_dropped_are_taken_and_folders_and_pages_of_the_net_are_not(
    qtbot: QtBot, tmp_path: Path, several: bool
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    source = FileSource(page, Preferences(tmp_path / "p.ini"), "選ぶ", "台帳 (*.xlsx)", several=several)
    taken: list[object] = []
    source.taken.connect(taken.append)
    one, other = tmp_path / "一.xlsx", tmp_path / "二.xlsx"
    for path in (one, other):
        path.write_bytes(b"x")
    assert not drop(page, "https://example.jp/list.xlsx", QUrl.fromLocalFile(str(tmp_path)).toString())
    assert taken == []
    assert drop(page, *(QUrl.fromLocalFile(str(path)).toString() for path in (one, other)))
    assert taken == [[one, other] if several else [one]]


def test_a_place_has_its_ending_and_is_proposed_anew_until_the_clerk_says_another(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "p.ini")
    preferences.keep_text(FOLDER, str(tmp_path))
    place = PlaceLine(preferences, "Excelブック", ".xlsx", ".xlsm")
    qtbot.addWidget(place)
    place.propose("一覧.xlsx")
    assert place.path() == tmp_path / "一覧.xlsx"
    place.propose("名簿.xlsm")
    assert place.path() == tmp_path / "名簿.xlsm"
    for nothing in ("", "/"):  # what is typed first names no file yet
        place.line.setText(nothing)
        assert place.is_empty()
        assert place.path().name == ""
    place.line.clear()
    place.line.insert(str(tmp_path / "sub" / "mine.v2"))
    place.propose("一覧.xlsx")
    assert place.settled(HeardNotices()) == tmp_path / "sub" / "mine.v2.xlsx"
    assert preferences.text(FOLDER) == str(tmp_path / "sub")
    assert kept_folder(preferences) == Path.home()


def test_a_name_alone_is_one_in_the_folder_used_last(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "p.ini")
    preferences.keep_text(FOLDER, str(tmp_path))
    place = PlaceLine(preferences, "Excelブック", ".xlsx")
    qtbot.addWidget(place)
    place.line.setText(" 名簿 ")
    assert place.path() == tmp_path / "名簿.xlsx"


@pytest.mark.parametrize(("answer", "written"), [("over", True), ("stay", False)])
def test_a_file_is_not_overwritten_without_asking(qtbot: QtBot, tmp_path: Path, answer: str, written: bool) -> None:
    notices = HeardNotices()
    place = PlaceLine(Preferences(tmp_path / "p.ini"), "Excelブック", ".xlsx")
    qtbot.addWidget(place)
    place.line.clear()
    assert place.settled(notices) is None
    assert notices.asked == []
    there = tmp_path / "名簿.xlsx"
    there.write_bytes(b"x")
    place.line.setText(str(there))
    notices.answers.append(answer)
    assert (place.settled(notices) == there) is written
    assert len(notices.asked) == 1
