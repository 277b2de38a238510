"""What a cell near a heading may be: the name of a group, a place over a block, the field of a form."""

import re
from collections.abc import Sequence

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.sheets.tables.shapes import BRACKETED, is_label, is_year_label, shape, text_of

ASIDE = 2
PLACE = re.compile(r".+(?:町内会|自治会|町会|区会|校区|地区)|第?[0-9一二三四五六七八九十]{1,2}[組班]")


STAMPED = re.compile(
    r"(?:副?会|局|次|課|係|部|所|班|支部|事務局)長|課員?|係員?|主任|主査|主事|事務局|合議|供覧|決裁|回覧|起案|検印|担当者?|確認|印"
)


def wait_for_stamps(cells: Sequence[Cell]) -> bool:
    """会長 | 事務局長 | 担当 and nothing else: boxes over a list, each with room for a stamp."""
    return all(isinstance(cell, str) and STAMPED.fullmatch("".join(cell.split())) is not None for cell in cells)


def names_group(cell: Cell) -> bool:
    """A period, or words that may stand over several columns."""
    if is_year_label(cell):
        return True
    return (
        is_label(cell)
        and shape(cell) != "s"
        and (is_document_field(cell) or not any(mark in text_of(cell) for mark in ("。", ":", "現在")))
    )


def is_place(cell: Cell) -> bool:
    """緑台町内会 over a block, not the heading 町内会."""
    return isinstance(cell, str) and bool(PLACE.fullmatch(text_of(cell).strip("【】〔〕[]()<>〈〉■●○◆◇□ ")))


def is_document_field(cell: Cell) -> bool:
    """団体名： — to be filled in beside it."""
    return isinstance(cell, str) and text_of(cell).endswith(":")


def tidy(text: str) -> str:
    """A heading on one line, without the blanks that spread it (氏　　名)."""
    return "".join(text.split()) if not text.isascii() else " ".join(text.split())


def without_aside(columns: Sequence[int]) -> Sequence[int]:
    """Columns without the one or two at their end that stand apart, beyond a blank one: a legend may stand there."""
    for size in range(1, ASIDE + 1):
        if len(columns) > ASIDE * size and columns[-size] - columns[-size - 1] > 1:
            return columns[:-size]
    return columns


def is_bracketed(cell: Cell) -> bool:
    """（電話・FAX）, nothing outside its brackets."""
    return isinstance(cell, str) and BRACKETED.fullmatch(cell.strip()) is not None
