"""What this user of the PC prefers: type size, calendar, window geometry, column widths. No office data."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from welfare_desktop.ui.appearance import TYPE_SIZES

LOCK_MINUTES = (1, 3, 5, 10, 15)
LANGUAGES = ("ja", "en")
FOLDER = "last_folder"
"""The folder of the file that was read or written last."""


class Preferences(QObject):
    """Preferences kept in one small file of the user."""

    changed = Signal()
    """Type size, calendar, lock time or language changed."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def type_size(self) -> int:
        """文字サイズ in per cent, one of TYPE_SIZES."""
        size = self._number("type_size", 100)
        return size if size in TYPE_SIZES else 100

    @property
    def western(self) -> bool:
        """Whether dates show western years (西暦) instead of 和暦."""
        return bool(self._number("western", 0))

    @property
    def lock_minutes(self) -> int:
        """Idle minutes until the window locks itself."""
        return min(max(self._number("lock_minutes", 5), LOCK_MINUTES[0]), LOCK_MINUTES[-1])

    @property
    def language(self) -> str:
        """The window's language, one of LANGUAGES."""
        language = self.text("language")
        return language if language in LANGUAGES else LANGUAGES[0]

    def choose(self, *, type_size: int, western: bool, lock_minutes: int, language: str = LANGUAGES[0]) -> None:
        """Keep what the clerk chose on the settings page."""
        chosen = {"type_size": type_size, "western": int(western), "lock_minutes": lock_minutes, "language": language}
        for key, value in chosen.items():
            self._settings.setValue(key, value)
        self.changed.emit()

    def text(self, key: str) -> str:
        """A remembered text such as the last folder; "" when there is none."""
        value: Any = self._settings.value(key, "")
        return value if isinstance(value, str) else ""

    def keep_text(self, key: str, text: str) -> None:
        self._settings.setValue(key, text)

    def state(self, key: str) -> QByteArray:
        """A remembered state of a header, a splitter or the window; empty when there is none."""
        value: Any = self._settings.value(f"state/{key}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_state(self, key: str, state: QByteArray) -> None:
        self._settings.setValue(f"state/{key}", state)

    def _number(self, key: str, default: int) -> int:
        value: Any = self._settings.value(key, default)
        try:
            return int(value)
        except (TypeError, ValueError):
            return default
