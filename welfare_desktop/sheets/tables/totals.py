"""Rows that sum up the rows above them: by their word, or by their arithmetic."""

import re
from collections.abc import Sequence

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Row
from welfare_desktop.sheets.tables.shapes import shape, text_of

WORD = re.compile(
    r"(?:小|中|合|総|累|延|現在)?計(?:数|\(.*\))?|(?:総数|総合計|合計数?|小計|平均|月計|年計|差引|増減|前年度?計?|累計)(?:\(.*\))?"
    r"|.{0,10}合計.{0,6}|.{1,12}(?<![会時設家統生])計|.{1,20}(?:小計|合計|総計|の計|累計)|.{1,20}\s計|計\s?\d+\s?[人名世帯件戸円]+|(?:全|以上|総[計数]?|合計|全体)\s?\d+\s?(?:[人名世帯件戸円]+|[かカヶヵケ箇]所|団体|サロン|[校地]区)"
    r"|(?:全|総)(?:区|市|町|体|校区|地区|学区|域)|[市区町]全体"
)
COUNT = re.compile(
    r"[(（]?(?:(?:うち|内訳?|男性?|女性?)[^\d\s]{0,4}\s?\d+\s?[^\d\s]{0,3}|\d+\s?(?:人|名|世帯|件|戸|[かカヶヵケ箇]所|区域|[校地]区|団体|組|班))[)）]?"
)
HINT = re.compile("[計総均引減全上]")
SIGN = re.compile("[計総均引減全上前]")
"""Every word for a sum has one of these."""
LONGEST = 40
LONGEST_NUMBER = 17
NUMBER_START = re.compile(r"\s*[-+－＋.]?[¥￥\\]?\d")
YEN = re.compile(r"[¥\\]|円$")
SPREAD = 8
TOLERANCE = 0.005
MOST = 1.1
"""A sum that leaves out a number which cannot be meant is a little larger than ours."""
SUMMED = 2


def says_total(row: Row, columns: Sequence[int]) -> bool:
    """Whether one of the row's first texts is a word for a sum and hardly anything else is text."""
    if not any(cell.__class__ is str and len(cell) <= LONGEST and HINT.search(cell) for cell in row):  # type: ignore[arg-type]
        return False
    cells = [row[column - 1] for column in columns if column <= len(row)]
    if not any(isinstance(cell, str) and SIGN.search(cell) and _is_word(cell) for cell in cells):
        return False
    texts = [cell for cell in cells if isinstance(cell, str) and shape(cell) not in ("n", "m", "d", "p")]
    words = sum(1 for text in texts if _is_word(text))
    counts = sum(1 for text in texts if not _is_word(text) and COUNT.fullmatch(text_of(text)))
    return words > 0 and len(texts) - words - counts <= 1


def _is_word(text: str) -> bool:
    plain = text_of(text)
    return bool(WORD.fullmatch(plain) or (len(text) < SPREAD and WORD.fullmatch("".join(plain.split()))))


def sums_up(row: Row, rows: Sequence[Row], columns: Sequence[int]) -> bool:
    """Whether more of a row's numbers than not are the sums of other rows: a total above all that it sums up."""
    told = [
        (value, sum(number(each[column - 1]) or 0 for each in rows if len(each) >= column))
        for column in columns
        if column <= len(row) and (value := number(row[column - 1])) is not None
    ]
    return bool(told) and 2 * sum(1 for value, total in told if value == total) > len(told)


class RunningSums:
    """Sums of the number columns since the last total, to notice totals that never say so."""

    def __init__(self, columns: Sequence[int]) -> None:
        self.columns = tuple(columns)
        self.overall = [0.0] * len(self.columns)
        self.since = [0.0] * len(self.columns)
        self.rows = 0
        self.rows_overall = 0
        self._waiting: list[Row] = []
        """Records not summed up yet: most lists are never asked for their sums."""

    def add(self, row: Row) -> None:
        """Count a record."""
        self._waiting.append(row)
        self.rows += 1
        self.rows_overall += 1

    def restart(self) -> None:
        """A subtotal was met: the next one sums from here."""
        self._sum_up()
        self.since = [0.0] * len(self.columns)
        self.rows = 0

    def mostly_matches(self, row: Row, least: int = SUMMED) -> bool:
        """The same, but for a rate or an average beside `least` and more sums, and not more than these."""
        return (self.rows >= SUMMED and self._mostly_equal(row, self.since, least)) or (
            self.rows_overall >= SUMMED and self._mostly_equal(row, self.overall, least)
        )

    def _mostly_equal(self, row: Row, sums: list[float], least: int) -> bool:
        values = [number(row[column - 1]) if column <= len(row) else None for column in self.columns]
        pairs = [(value, total) for value, total in zip(values, sums, strict=True) if value is not None]
        equal = sum(1 for value, total in pairs if total and abs(value - total) <= TOLERANCE)
        others = [(value, total) for value, total in pairs if abs(value - total) > TOLERANCE]
        few = equal > len(others) if least > 1 else equal >= len(others)
        return equal >= least and few and all(0 <= value <= max(total, TOLERANCE) * MOST for value, total in others)

    def matches(self, row: Row) -> bool:
        """Whether every number of the row is the sum so far, or since the last subtotal."""
        self._sum_up()
        return (self.rows >= 2 and self._equal(row, self.since)) or (
            self.rows_overall >= 2 and self._equal(row, self.overall)
        )

    def _sum_up(self) -> None:
        """Add what waits; in the order of the rows, so that the sums are always the same."""
        for index, column in enumerate(self.columns):
            for row in self._waiting:
                value = number(row[column - 1]) if column <= len(row) else None
                if value is not None:
                    self.overall[index] += value
                    self.since[index] += value
        self._waiting.clear()

    def _equal(self, row: Row, sums: list[float]) -> bool:
        values = [number(row[column - 1]) if column <= len(row) else None for column in self.columns]
        pairs = [(value, total) for value, total in zip(values, sums, strict=True) if value is not None]
        return any(total for _, total in pairs) and all(abs(value - total) <= TOLERANCE for value, total in pairs)


def number(cell: Cell) -> float | None:
    """A cell's number; text such as 1,234 or ¥1,234 counts."""
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, int | float):
        return float(cell)
    if len(cell) > LONGEST_NUMBER or not NUMBER_START.match(cell):
        return None
    try:
        return float(YEN.sub("", text_of(cell)).replace(",", ""))
    except ValueError:
        return None
