"""Text as written (文字): names, notes, anything that is not read further."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values.contract import Cell, Marked, Parsed, Value

# Blanks that office software leaves around a value, U+3000, zero-width space and byte order mark among them.
_OUTER = " \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u2002\u2003\u2009\u2028\u2029\u200b\u3000\ufeff"
_SPECIAL = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_DROPPED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_ONE_LINE = re.compile("[ \u3000]*\n[ \u3000\n]*")


@dataclass(frozen=True, slots=True)
class Text:
    """Text kept character by character: outer blanks go, line ends become LF, nothing else is normalised.

    `limit` counts characters. Without `lines` a line break becomes one blank ("lines.joined").
    Control characters, which neither screen nor workbook can hold, go ("control.dropped").
    """

    limit: int | None = None
    lines: bool = False

    def parse(self, cell: Cell) -> Parsed:
        """Text; a number as Excel shows it (12.0 → "12"); None when blank; Problem when too long."""
        text = cell.strip(_OUTER) if isinstance(cell, str) else text_of(cell)
        if not text:
            return None
        if _SPECIAL.search(text) is not None:
            return self._clean(text)
        return text if self.limit is None or len(text) <= self.limit else _too_long(self.limit, len(text))

    def parse_plain(self, cells: Sequence[Cell]) -> list[Value] | None:
        """What `parse` makes of many cells at once; None when one of them is more than plain text."""
        texts = [cell for cell in cells if cell.__class__ is str]
        if len(texts) + cells.count(None) != len(cells) or _SPECIAL.search("".join(texts)) is not None:  # type: ignore[arg-type]
            return None
        if self.limit is not None and len(max(texts, key=len, default="")) > self.limit:  # type: ignore[arg-type]
            return None
        return [(cell.strip(_OUTER) or None) if cell else None for cell in cells]  # type: ignore[union-attr]

    def show(self, value: Value) -> str:
        """The text itself."""
        return value if isinstance(value, str) else ""

    def _clean(self, text: str) -> Parsed:
        broken = _LINE_END.sub("\n", text)
        kept = _DROPPED.sub("", broken)
        joined = kept if self.lines else _ONE_LINE.sub(" ", kept)
        clean = joined.strip(_OUTER)
        if self.limit is not None and len(clean) > self.limit:
            return _too_long(self.limit, len(clean))
        if kept != broken:
            return Marked(clean or None, "control.dropped")
        return clean if joined == kept else Marked(clean, "lines.joined")


def text_of(cell: Cell) -> str:
    """A cell as text without outer blanks: numbers as Excel shows them, TRUE and FALSE; "" for nothing."""
    if isinstance(cell, str):
        return cell.strip(_OUTER)
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def quoted(text: str) -> str:
    """Text short enough to stand in a message, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= 20 else line[:19] + "…"


def _too_long(limit: int, length: int) -> Problem:
    values = {"limit": limit, "length": length}
    return Problem("text.too-long", "{limit}文字までです（{length}文字あります）。短くしてください。", values)
