from pathlib import Path

from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from welfare_desktop.ui.preferences import Preferences


def test_what_was_chosen_is_there_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    first = Preferences(tmp_path / "window.ini")
    assert (first.type_size, first.western, first.lock_minutes) == (100, False, 5)
    with qtbot.waitSignal(first.changed):
        first.choose(type_size=130, western=True, lock_minutes=10, language="en")
    first.keep_text("widths/households", "name:120,phone:90")
    first.keep_state("window", QByteArray(b"\x01\x02"))
    first._settings.sync()
    second = Preferences(tmp_path / "window.ini")
    assert (second.type_size, second.western, second.lock_minutes, second.language) == (130, True, 10, "en")
    assert second.text("widths/households") == "name:120,phone:90"
    assert second.state("window") == QByteArray(b"\x01\x02")


def test_a_damaged_file_falls_back_to_what_is_usual(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_text("[General]\ntype_size=huge\nlock_minutes=900\nlanguage=tlh\n", encoding="utf-8")
    preferences = Preferences(file)
    assert (preferences.type_size, preferences.lock_minutes, preferences.language) == (100, 15, "ja")
