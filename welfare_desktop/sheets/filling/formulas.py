"""References inside formulas (数式の参照): what they become when rows are inserted or a formula is copied down.

Only references change; functions, names, text, numbers and other workbooks' cells stay letter for letter.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from welfare_desktop.sheets.forms.sidecar import column_letters, column_number

_CELL = r"\$?[A-Za-z]{1,3}\$?[0-9]{1,7}"
_TOKEN = re.compile(
    r'"(?:[^"]|"")*"'
    r"|(?P<sheet>(?:\[[^\]]*\])?(?:'(?:[^']|'')*'|[^\W\d][\w.]*)!)?"
    rf"(?P<range>(?:{_CELL})(?::{_CELL})?|\$?[0-9]{{1,7}}:\$?[0-9]{{1,7}})(?![\w(.!])"
    r"|[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?"
    r"|(?:\[[^\]]*\])?'(?:[^']|'')*'!?"
    r"|\\?[^\W\d][\w.\\?]*!?"
    r"|\[[^\[\]]*\]"
)
_END = re.compile(r"(\$?[A-Za-z]{0,3})(\$?)([0-9]+)")
_PART = re.compile(r"(\$?)([A-Za-z]{0,3})(\$?)([0-9]+)")
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
LOST = "#REF!"

Rows: TypeAlias = Callable[[int, int], tuple[int, int]]
"""Turns the first and last row of a range into what they become."""


@dataclass(frozen=True, slots=True)
class Insertion:
    """`count` rows put in below row `after` of a sheet, each like that row itself.

    What lies below moves down. Ranges that end in the row grow with it, so that totals and rules written
    down to the last row hold for the new ones.
    """

    after: int
    count: int

    def below(self, first: int, last: int) -> tuple[int, int]:
        """A range of rows after rows were put in between, and no more."""
        return first + self.count * (first > self.after), last + self.count * (last > self.after)

    def reaching(self, first: int, last: int) -> tuple[int, int]:
        """The same; a range of several rows that ends in the row grows."""
        return (first, last + self.count) if first < last == self.after else self.below(first, last)

    def each(self, first: int, last: int) -> tuple[int, int]:
        """The same for a rule that holds for each row: one on the row alone grows as well."""
        return (first, last + self.count) if first <= last == self.after else self.below(first, last)


def inserted(formula: str, own: str, sheet: str, rows: Rows) -> str:
    """A formula on sheet `own` after the rows of `sheet` moved."""
    return _TOKEN.sub(lambda found: _inserted(found, own, sheet, rows), formula)


def _inserted(found: re.Match[str], own: str, sheet: str, rows: Rows) -> str:
    place, cells = found["sheet"], found["range"]
    if not cells or (_name(place) if place else own.casefold()) != sheet.casefold():
        return found[0]
    return (place or "") + moved(cells, rows)


def _name(place: str) -> str:
    """The sheet a reference names; a sheet of another workbook keeps its bracket, which no sheet name has."""
    return place[:-1].removeprefix("'").removesuffix("'").replace("''", "'").casefold()


def moved(cells: str, rows: Rows) -> str:
    """A range (A5, A5:C9, 5:9) with other rows; columns and dollar signs stay."""
    first, _, last = cells.partition(":")
    start, end = _END.fullmatch(first), _END.fullmatch(last or first)
    if start is None or end is None:
        return cells
    top, bottom = rows(int(start[3]), int(end[3]))
    head = f"{start[1]}{start[2]}{top}"
    tail = f"{end[1]}{end[2]}{bottom}"
    return f"{head}:{tail}" if last or top != bottom else head


@lru_cache(maxsize=4096)
def copied(formula: str, down: int, right: int = 0) -> str:
    """A formula as Excel copies it that far: relative references follow, absolute ones stay."""
    return _TOKEN.sub(lambda found: _copied(found, down, right), formula)


def _copied(found: re.Match[str], down: int, right: int) -> str:
    if not found["range"]:
        return found[0]
    ends = [_copied_end(end, down, right) for end in found["range"].split(":")]
    return (found["sheet"] or "") + (LOST if LOST in ends else ":".join(ends))


def _copied_end(end: str, down: int, right: int) -> str:
    part = _PART.fullmatch(end)
    if part is None:
        return end
    fixed_column, letters, fixed_row, digits = part.groups()
    if fixed_column and not letters:
        return end  # $5 of 5:$9
    row = int(digits) + (0 if fixed_row else down)
    column = column_number(letters.upper()) + (0 if fixed_column else right) if letters else 1
    if not (0 < row <= LAST_ROW and 0 < column <= LAST_COLUMN):
        return LOST
    return f"{fixed_column}{column_letters(column) if letters else ''}{fixed_row}{row}"
