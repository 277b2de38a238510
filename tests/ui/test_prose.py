from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from welfare_desktop.ui.prose import Prose


def test_prose_says_what_it_was_given_and_reads_nothing_as_markup(qtbot: QtBot) -> None:
    text = "一行目 <b>太字</b> & 記号\n二行目  空白二つ"
    label = Prose(text)
    qtbot.addWidget(label)
    assert label.text() == text
    assert "&lt;b&gt;太字&lt;/b&gt; &amp; 記号<br>" in QLabel.text(label)
    plain = QLabel(text)
    qtbot.addWidget(plain)
    plain.setWordWrap(True)
    assert label.heightForWidth(900) > plain.heightForWidth(900)
    label.setText("")
    assert label.text() == QLabel.text(label) == ""
