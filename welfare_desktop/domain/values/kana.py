"""Readings (フリガナ), kept in full-width katakana."""

import functools
import re
from dataclasses import dataclass

from welfare_desktop.domain.japanese.kana import to_katakana
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values.contract import Cell, Marked, Parsed, Value
from welfare_desktop.domain.values.text import Text, text_of
from welfare_desktop.domain.values.unknown import NOT_KNOWN, is_unknown

_PLAIN = re.compile("[ァ-ヺー・]+(?:\u3000[ァ-ヺー・]+)*")
_KANJI = re.compile("[々〆〇\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_DASH = re.compile("(?<=[ァ-ヺー])[-‐‑‒–—―−─](?=[ァ-ヺー\\s]|$)")
_BLANKS = re.compile(r"\s+")
_TEXT = Text()


@dataclass(frozen=True, slots=True)
class Kana:
    """A reading: katakana from any spelling, one U+3000 between words; Latin letters and digits narrow."""

    def parse(self, cell: Cell) -> Parsed:
        """Katakana; Problem when kanji are in it."""
        if isinstance(cell, str) and _PLAIN.fullmatch(cell):
            return cell
        return _read(text_of(cell))

    def show(self, value: Value) -> str:
        """The reading itself."""
        return value if isinstance(value, str) else ""


@functools.lru_cache(maxsize=4096)
def _read(text: str) -> Parsed:
    if is_unknown(text):
        return NOT_KNOWN
    if _KANJI.search(text):
        return Problem("kana.kanji", "フリガナに漢字があります。カタカナで書いてください。")
    kana = _TEXT.parse(_BLANKS.sub("\u3000", _DASH.sub("ー", to_katakana(text)).strip()))
    read = kana.value if isinstance(kana, Marked) else kana
    return NOT_KNOWN if isinstance(read, str) and is_unknown(read) else kana  # ﾅｼ says so only once it is ナシ
