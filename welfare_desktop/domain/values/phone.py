"""Telephone numbers (電話番号), kept with the hyphens of their owner."""

import functools
import re
import unicodedata
from dataclasses import dataclass

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values.contract import Cell, Marked, Parsed, Value
from welfare_desktop.domain.values.text import quoted, text_of
from welfare_desktop.domain.values.unknown import NOT_KNOWN, is_unknown

LOCAL = "area.missing"
"""The mark of a number without its area code."""
_PLAIN = re.compile(r"0\d{1,4}-\d{1,4}-\d{3,4}")
_PLAIN_LINE = re.compile(r"^(?=.{12,13}$)(0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4})$|^.*$", re.MULTILINE)
_SEPARATORS = str.maketrans(dict.fromkeys("‐‑‒–—―−─ー~〜.．の_", "-"))
_DATE = re.compile(
    r"(?:[MTSHR]|明治|大正|昭和|平成|令和)\s*\d|\d{4}[-/年]\d{1,2}[-/月]\d{1,2}(?!\d)|\d{1,2}/\d{1,2}/\d{2,4}|年\d|\d月"
)
_BROKEN = re.compile(r"(?<=[-‐‑‒–—―−─ー])\s*\n\s*(?=\d)|(?<=\d)\s*\n\s*(?=[-‐‑‒–—―−─ー])")
"""A line that ends or begins with a hyphen: the number goes on."""
_LABEL = re.compile(r"^(?:TEL|Tel|tel|電話番号|電話|℡|☎|☏)[\s:.]*")
_COUNTRY = re.compile(r"^\+81[\s-]*(?:\(0\)|0)?[\s-]*")
_BRACKETS = re.compile(r"\s*[()]\s*")
_HYPHENS = re.compile(r"[\s-]+")
_NUMBER = re.compile(r"[0-9]+(?:-[0-9]+)*")
_SEVERAL = re.compile(r"\s*(?:[、,，;；\n]|(?<=\d{4})\s*[/／・]\s*(?=\(?0\d)|(?<=\d{4})\s+(?=0\d{1,3}[-(]))\s*")
_NARROW = str.maketrans("０１２３４５６７８９－", "0123456789-")
_DIGIT = re.compile(r"\d")
_USUAL = re.compile(r"\(?(0[0-9]{1,4})(?:\)-?|[(-])([0-9]{1,4})[)-]([0-9]{3,4})")
# Where no longer area code begins alike the hyphens are certain; [1-9] keeps 0920 and 0930 apart from 092 and 093.
_GROUPED = re.compile(
    r"(0[5789]0)(\d{4})(\d{4})"
    r"|(0120|0570|0990)(\d{3})(\d{3})"
    r"|(0800)(\d{3})(\d{4})"
    r"|(03|06)(\d{4})(\d{4})"
    r"|(011|044|045|052|075|078)(\d{3})(\d{4})"
    r"|(092|093)([1-9]\d\d)(\d{4})"
    r"|(083)([29]\d\d)(\d{4})"
    r"|(0930|094\d)(\d\d)(\d{4})"
)


@dataclass(frozen=True, slots=True)
class Phone:
    """A number such as 093-671-1234; several are joined by 、, and a remark (呼出, 内線) stays as written."""

    def parse(self, cell: Cell) -> Parsed:
        """The number; Marked "zero.restored" or "area.missing"; Problem for dates and other text."""
        if isinstance(cell, str):
            if 12 <= len(cell) <= 13 and cell.isascii() and _PLAIN.fullmatch(cell):
                return cell
            text = text_of(cell)
            return usual_phone(text) or read_phone(text)
        return None if cell is None else _read_number(cell)

    def show(self, value: Value) -> str:
        """The number as kept."""
        return value if isinstance(value, str) else ""


def usual_phone(text: str) -> str | None:
    """One whole number as nearly every ledger writes it; None: read it with all care."""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    if plain.isdigit() and plain.isascii():
        return _grouped(plain) if 10 <= len(plain) <= 11 and plain[0] == "0" else None
    found = _USUAL.fullmatch(plain)
    if found is None:
        return None
    joined = "-".join(found.groups())
    return joined if 12 <= len(joined) <= 13 else None


def usual_phones(lines: str) -> list[str]:
    """The same line by line; "" for a line to be read with all care."""
    plain = _PLAIN_LINE.findall(lines)
    return [number or usual_phone(line) or "" for number, line in zip(plain, lines.split("\n"), strict=True)]


def _read_number(number: float) -> Parsed:
    if isinstance(number, bool) or not 0 <= number < 10**12 or number != int(number):
        return _no_phone(str(number))
    return read_phone(str(int(number)))


@functools.lru_cache(maxsize=4096)
def read_phone(text: str) -> Parsed:
    """Numbers in any spelling; also what `usual_phone` reads, more slowly."""
    if not text:
        return None
    if is_unknown(text):
        return NOT_KNOWN
    if text.isdigit() and text.isascii():
        return _read_one(text) or _no_phone(text)
    plain = _BROKEN.sub("", _LABEL.sub("", unicodedata.normalize("NFKC", text))).strip()
    if _DATE.search(plain):
        return Problem("phone.date", "「{text}」は日付のようです。電話番号を書いてください。", {"text": quoted(text)})
    numbers = [_read_one(part) for part in _SEVERAL.split(plain) if part]
    if not numbers or not all(numbers):
        return _keep(text)
    marks = [number.mark for number in numbers if isinstance(number, Marked)]
    joined = "、".join(str(number.value) if isinstance(number, Marked) else str(number) for number in numbers)
    return Marked(joined, marks[0]) if marks else joined


def _read_one(text: str) -> str | Marked | None:
    """One number with its hyphens, or None when the text is more (or less) than a number."""
    tight = text if text.isdigit() else _with_hyphens(text)
    if not _NUMBER.fullmatch(tight):
        return None
    digits = tight.replace("-", "")
    if digits.startswith("0"):
        return _grouped(tight) if len(digits) in (10, 11) else None
    if len(digits) in (9, 10):
        return _restored(tight)
    return Marked(_local(tight), LOCAL) if len(digits) in (6, 7, 8) else None


def _with_hyphens(text: str) -> str:
    local = _COUNTRY.sub("0", text)
    return _HYPHENS.sub("-", _BRACKETS.sub("-", local.translate(_SEPARATORS))).strip("-")


def _restored(tight: str) -> Marked | None:
    digits = "0" + tight.replace("-", "")
    mobile = re.match("0[5789]0", digits) is not None
    if mobile != (len(digits) == 11):
        return None
    return Marked(_grouped("0" + tight), "zero.restored")


def _grouped(tight: str) -> str:
    if "-" in tight:
        return tight
    found = _GROUPED.fullmatch(tight)
    return "-".join(filter(None, found.groups())) if found else tight


def _local(tight: str) -> str:
    return tight if "-" in tight or len(tight) == 6 else f"{tight[:-4]}-{tight[-4:]}"


def _keep(text: str) -> Parsed:
    """Text with a number in it stays as written, but for the width of its digits; text without one is none."""
    return (
        " ".join(text.translate(_NARROW).split())
        if len(_DIGIT.findall(text)) >= 6 and not text.isdigit()
        else _no_phone(text)
    )


def _no_phone(text: str) -> Problem:
    template = "「{text}」は電話番号として読めません。「093-123-4567」のように書いてください。"
    return Problem("phone.unreadable", template, {"text": quoted(text)})
