import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from welfare_desktop.ui.records.furigana import FuriganaLineEdit

Typed = tuple[str, str]
"""Preedit text and committed text of one event."""


@pytest.fixture
def line(qtbot: QtBot, furnished: QApplication) -> FuriganaLineEdit:
    line = FuriganaLineEdit()
    qtbot.addWidget(line)
    return line


@pytest.mark.parametrize(
    ("typed", "text", "readings"),
    [
        ([("t", ""), ("た", ""), ("たかはs", ""), ("たかはし", ""), ("高橋", ""), ("", "高橋")], "高橋", ["タカハシ"]),
        ([("たなか", ""), ("田中", ""), ("はなこ", "田中"), ("花子", ""), ("", "花子")], "田中花子", ["タナカ", "ハナコ"]),
        ([("さとう", ""), ("", "")], "", []),
        ([("はな", ""), ("", "はな")], "はな", ["ハナ"]),
        ([("ﾀｶ", ""), ("高", ""), ("", "高")], "高", ["タカ"]),
        ([("たかはしはなこ", ""), ("高橋はなこ", ""), ("はなこ", "高橋"), ("花子", ""), ("", "花子")], "高橋花子",
         ["タカハシ", "ハナコ"]),
        ([("", "高橋")], "高橋", []),
    ],
    ids=["one word", "commit and next in one event", "cancelled", "kana", "half width", "partial commit", "pasted"],
)  # fmt: skip
def test_the_reading_is_what_was_typed_before_the_conversion(
    line: FuriganaLineEdit, typed: list[Typed], text: str, readings: list[str]
) -> None:
    heard: list[str] = []
    line.reading_heard.connect(heard.append)
    for preedit, committed in typed:
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(committed)
        QApplication.sendEvent(line, event)
    assert (line.text(), heard) == (text, readings)
