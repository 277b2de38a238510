"""Sentences over several lines: BIZ UDGothic leaves no room between lines by itself."""

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

LINE_HEIGHT = 130
"""In per cent of the type."""


class Prose(QLabel):
    """A label that wraps, with room between its lines; its text is plain."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._plain = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str, /) -> None:
        """Show this; nothing in it is read as markup."""
        self._plain = text
        super().setText(spaced(text))

    def text(self) -> str:
        """What it says, plain."""
        return self._plain


def spaced(text: str) -> str:
    """Plain text as rich text with room between its lines."""
    lines = html.escape(text).replace("  ", "&nbsp; ").replace("\n", "<br>")
    return f'<div style="line-height:{LINE_HEIGHT}%">{lines}</div>' if text else ""
