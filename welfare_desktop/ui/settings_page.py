"""設定: type size, calendar, minutes until the window locks itself, language."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from welfare_desktop.ui import appearance
from welfare_desktop.ui.appearance import TYPE_SIZES
from welfare_desktop.ui.keyboard import let_enter_move
from welfare_desktop.ui.preferences import LANGUAGES, LOCK_MINUTES, Preferences

NAMES = dict(zip(LANGUAGES, ("日本語", "English"), strict=True))
"""Each language in its own words, whatever the window speaks."""


class SettingsPage(QWidget):
    """What this user of the PC prefers."""

    closed = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._size = _choices(
            self.tr("文字サイズ"), [(self.tr("{size} %").format(size=size), size) for size in TYPE_SIZES]
        )
        self._calendar = _choices(self.tr("日付の表示"), [(self.tr("和暦(令和8年)"), 0), (self.tr("西暦(2026年)"), 1)])
        self._lock = _choices(
            self.tr("自動ロックまで"), [(self.tr("{n} 分").format(n=minutes), minutes) for minutes in LOCK_MINUTES]
        )
        self._language = _choices(self.tr("画面の言葉"), [(NAMES[language], language) for language in LANGUAGES])
        self._lay_out()
        let_enter_move(self)
        self.setFocusProxy(self._size)
        self.reset()

    def reset(self) -> None:
        """Show what holds now."""
        for box, value in (
            (self._size, self._preferences.type_size),
            (self._calendar, int(self._preferences.western)),
            (self._lock, self._preferences.lock_minutes),
            (self._language, self._preferences.language),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))

    def keep(self) -> None:
        """Use and remember what is chosen."""
        self.closed.emit()
        self._preferences.choose(
            type_size=self._size.currentData(),
            western=bool(self._calendar.currentData()),
            lock_minutes=self._lock.currentData(),
            language=self._language.currentData(),
        )

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("設定"))
        appearance.set_role(heading, "section")
        heading.setIndent(0)
        note = QLabel(self.tr("このパソコンの、あなたの画面だけに使う設定です。"))
        appearance.set_tone(note, "quiet")
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setHorizontalSpacing(appearance.grid(3))
        form.setVerticalSpacing(appearance.grid(2))
        for box in (self._size, self._calendar, self._lock, self._language):
            form.addRow(box.accessibleName(), box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        keep = QPushButton(self.tr("この設定にする (F12)"))
        keep.setShortcut(QKeySequence("F12"))
        appearance.set_role(keep, "primary")
        keep.clicked.connect(self.keep)
        back = QPushButton(self.tr("やめる (Esc)"))
        back.clicked.connect(self.closed)
        foot = QFrame()
        appearance.set_role(foot, "bar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, appearance.grid(1.5), 0, appearance.grid(1.5))
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(appearance.grid(6), appearance.grid(5), appearance.grid(6), 0)
        column.setSpacing(appearance.grid(3))
        for part in (heading, note):
            column.addWidget(part)
        beside = QHBoxLayout()  # all boxes as wide as the widest
        beside.addLayout(form)
        beside.addStretch(1)
        column.addLayout(beside)
        column.addStretch(1)
        column.addWidget(foot)


def _choices(label: str, choices: Sequence[tuple[str, int | str]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(label)
    for text, value in choices:
        box.addItem(text, value)
    return box
