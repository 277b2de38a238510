"""Postal codes (郵便番号): 805-0001."""

import functools
import re
import unicodedata
from dataclasses import dataclass

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values.contract import Cell, Marked, Parsed, Value
from welfare_desktop.domain.values.text import quoted, text_of
from welfare_desktop.domain.values.unknown import NOT_KNOWN, is_unknown

_PLAIN = re.compile(r"[0-9]{3}-[0-9]{4}")
_LOOSE = re.compile(r"(?:〒|郵便番号)?\s*(?:([0-9]{3})[\s\-‐‑‒–—―−─ー]*([0-9]{4})|([0-9]{6}))")


@dataclass(frozen=True, slots=True)
class PostalCode:
    """Seven digits with a hyphen after the third."""

    def parse(self, cell: Cell) -> Parsed:
        """The code; a number of six digits has lost its leading zero ("zero.restored")."""
        if isinstance(cell, str) and len(cell) == 8 and _PLAIN.fullmatch(cell):
            return cell
        return None if cell is None else _read(text_of(cell))

    def show(self, value: Value) -> str:
        """805-0001."""
        return value if isinstance(value, str) else ""


@functools.lru_cache(maxsize=4096)
def _read(text: str) -> Parsed:
    if not text:
        return None
    if is_unknown(text):
        return NOT_KNOWN
    found = _LOOSE.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if found is None:
        template = "「{text}」は郵便番号として読めません。「805-0001」のように7けたで書いてください。"
        return Problem("postal-code.unreadable", template, {"text": quoted(text)})
    if found[3]:
        return Marked(f"0{found[3][:2]}-{found[3][2:]}", "zero.restored")
    return f"{found[1]}-{found[2]}"
