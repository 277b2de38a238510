"""A name field that hears its reading from the IME's preedit text.

The last preedit that is all kana, before the first conversion, is the reading of what is committed
next. Text that arrives without kana preedit (paste, reconversion) has no reading.
"""

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QInputMethodEvent

from welfare_desktop.domain.japanese.kana import to_katakana
from welfare_desktop.ui.variants import VariantLine

_KANA = re.compile("[ぁ-ゖ゙-ゟァ-ヺー・ｦ-ﾟ \u3000]+")
_PENDING = re.compile("[A-Za-zＡ-Ｚａ-ｚ]+")
"""Latin letters that romaji input leaves at the end of the preedit until the syllable is complete."""


class FuriganaLineEdit(VariantLine):
    """A line edit that reports the reading of each commit."""

    reading_heard = Signal(str)
    """The reading in full-width katakana."""

    _heard = ""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        preedit, committed = event.preeditString(), event.commitString()
        reading = self._reading_of(committed, preedit) if committed else ""
        if committed or not preedit:  # an empty preedit without a commit is a cancelled composition
            self._heard = ""
        kana = _PENDING.sub("", preedit)
        if kana and _KANA.fullmatch(kana):
            self._heard = kana
        super().inputMethodEvent(event)
        if reading:
            self.reading_heard.emit(reading)

    def _reading_of(self, committed: str, preedit: str) -> str:
        heard = self._heard or (committed if _KANA.fullmatch(committed) else "")
        reading = to_katakana(heard)
        rest = to_katakana(_PENDING.sub("", preedit))
        # A partial commit leaves the tail of the reading in the preedit.
        return reading.removesuffix(rest) if rest else reading
