"""The recovery code (復旧コード): 26 characters on paper that open the office when no password does.

24 characters carry 120 random bits, two guard them: as symbols of GF(32) all 26 add up to zero,
plain and weighted by powers of the generator (a Reed–Solomon code of distance 3). Any one or two
wrong characters, and any two exchanged, are therefore always noticed. Letters are Crockford's
base 32: no I, L, O, U; typed O counts as 0, I and L as 1.
"""

import secrets
import unicodedata
from dataclasses import dataclass

from welfare_desktop.domain.problems import Refusal

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DATA = 24
LENGTH = 26
GROUP = 4
SEPARATORS = "-‐‑‒–—―−ーｰ_.・,、 \t\r\n"
LOOKALIKES = str.maketrans("OIL", "011")


@dataclass(frozen=True, slots=True, repr=False)
class Code:
    """A valid recovery code: 26 letters of LETTERS. Its repr shows nothing."""

    letters: str

    def __repr__(self) -> str:
        return "Code(…)"

    def grouped(self) -> str:
        """For paper and screen: ABCD-EFGH-…"""
        return "-".join(self.letters[i : i + GROUP] for i in range(0, LENGTH, GROUP))


def make() -> Code:
    """A fresh random code."""
    data = [secrets.randbelow(32) for _ in range(DATA)]
    return Code("".join(LETTERS[symbol] for symbol in [*data, *_guards(data)]))


def parse(text: str) -> Code:
    """Read a code as people type it: lower case, full width, spaces and hyphens are fine.

    Refusal `recovery.letter`, `recovery.length` or `recovery.mistyped`.
    """
    letters = _tidy(text)
    strange = next((letter for letter in letters if letter not in LETTERS), None)
    if strange is not None:
        raise _refusal("letter", "復旧コードに使われない文字「{letter}」があります。", letter=strange)
    if len(letters) != LENGTH:
        raise _refusal("length", "復旧コードは26文字ですが、{count}文字入力されています。", count=len(letters))
    if not _balanced([LETTERS.index(letter) for letter in letters]):
        raise _refusal("mistyped", "復旧コードのどこかに打ち間違いがあります。")
    return Code(letters)


def _tidy(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).upper()
    return "".join(letter for letter in folded if letter not in SEPARATORS).translate(LOOKALIKES)


def _refusal(code: str, happened: str, **values: str | int) -> Refusal:
    return Refusal(f"recovery.{code}", happened, todo="復旧用紙と見比べて、入力し直してください。", values=values)


def _guards(data: list[int]) -> tuple[int, int]:
    total = _sum(data)
    return next((first, first ^ total) for first in range(32) if _balanced([*data, first, first ^ total]))


def _balanced(symbols: list[int]) -> bool:
    return _sum(symbols) == 0 and _weighted_sum(symbols) == 0


def _sum(symbols: list[int]) -> int:
    total = 0
    for symbol in symbols:
        total ^= symbol
    return total


def _weighted_sum(symbols: list[int]) -> int:
    """Horner's rule in GF(32): the symbols as a polynomial, at the generator."""
    total = 0
    for symbol in symbols:
        total = _double(total) ^ symbol
    return total


def _double(element: int) -> int:
    """Times the generator of GF(32) = GF(2)[x] / (x⁵ + x² + 1)."""
    doubled = element << 1
    return doubled ^ 0b100101 if doubled & 32 else doubled
