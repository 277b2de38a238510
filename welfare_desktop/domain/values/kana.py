"""Readings (フリガナ), kept in full-width katakana."""

import functools
import re
from dataclasses import dataclass

from welfare_desktop.domain.japanese.kana import to_katakana
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values.contract import Cell, Marked, Parsed, Value
from welfare_desktop.domain.values.text import Text, text_of
from welfare_desktop.domain.values.unknown import NOT_KNOWN, is_unknown

_WORDS = "[ぁ-ゖァ-ヺー・]+(?:[ \u3000][ぁ-ゖァ-ヺー・]+)*"
_USUAL = re.compile(_WORDS)
_USUAL_LINE = re.compile(f"^({_WORDS})$|^.*$", re.MULTILINE)
_USUAL_KATAKANA = {hiragana: hiragana + 0x60 for hiragana in range(ord("ぁ"), ord("ゖ") + 1)} | {ord(" "): "\u3000"}
_KANJI = re.compile("[々〆〇\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_DASH = re.compile("(?<=[ァ-ヺー])[-‐‑‒–—―−─](?=[ァ-ヺー\\s]|$)")
_BLANKS = re.compile(r"\s+")
_TEXT = Text()


@dataclass(frozen=True, slots=True)
class Kana:
    """A reading: katakana from any spelling, one U+3000 between words; Latin letters and digits narrow."""

    def parse(self, cell: Cell) -> Parsed:
        """Katakana; Problem when kanji are in it."""
        text = text_of(cell)
        return usual_kana(text) or read_kana(text)

    def show(self, value: Value) -> str:
        """The reading itself."""
        return value if isinstance(value, str) else ""


def usual_kana(text: str) -> str | None:
    """A reading in kana alone, of usual width; None: read it with all care."""
    if _USUAL.fullmatch(text) is None:
        return None
    kana = text.translate(_USUAL_KATAKANA)
    return None if is_unknown(kana) or is_unknown(text) else kana


def usual_readings(lines: str) -> list[str]:
    """The same line by line; "" for a line to be read with all care."""
    texts = _USUAL_LINE.findall(lines)
    readings = "\n".join(texts).translate(_USUAL_KATAKANA).split("\n")
    return ["" if is_unknown(kana) or is_unknown(text) else kana for kana, text in zip(readings, texts, strict=True)]


@functools.lru_cache(maxsize=4096)
def read_kana(text: str) -> Parsed:
    """A reading in any spelling; also what `usual_kana` reads, more slowly."""
    if is_unknown(text):
        return NOT_KNOWN
    if _KANJI.search(text):
        return Problem("kana.kanji", "フリガナに漢字があります。カタカナで書いてください。")
    kana = _TEXT.parse(_BLANKS.sub("\u3000", _DASH.sub("ー", to_katakana(text)).strip()))
    read = kana.value if isinstance(kana, Marked) else kana
    return NOT_KNOWN if isinstance(read, str) and is_unknown(read) else kana  # ﾅｼ says so only once it is ナシ
