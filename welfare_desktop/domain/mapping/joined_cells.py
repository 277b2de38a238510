"""One fact from several cells: 03 | 3230 | 7161, 昭和 | 10 | 1 | 2, 住所 and 方書."""

import re
from collections.abc import Sequence

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.values import Address, Date, Kana, Phone, PostalCode, Text
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.values.text import text_of

TOWN = re.compile(r"[都道府県郡市区]$")
LOTS = re.compile(r"[^0-9\-][0-9]{1,2}(?:-[0-9]{1,3})?$")
LOT = 3
NUMBERED = re.compile(r"[一二三四五六七八九十]+(?:丁目|番)")


def join_cells(kind: Kind, key: str, cells: Sequence[Cell]) -> Cell:
    """One cell from the cells of all columns of a key: 03 - 3230 - 7161, 102 0085, 住所 and 方書."""
    filled = [cell for cell in cells if cell is not None]
    if len(filled) <= 1:
        return filled[0] if filled else None
    parts = [text_of(cell) for cell in filled]
    held = kind.field(key).type
    if isinstance(held, Date):
        return _join_date(parts)
    if isinstance(held, Phone | PostalCode):
        return ("" if any(part in "-－‐―ー" for part in parts) else "-").join(parts)
    if isinstance(held, Address):
        return _join_address(parts)
    return ("　" if isinstance(held, Text | Kana) else "").join(parts)


def _join_address(parts: Sequence[str]) -> str:
    """小倉北区 | 中井 | 5丁目 | 1-2 and 中井 | 5 | 1 | 2 are one run, 中井5丁目1-2 | 101号室 are not."""
    joined = parts[0]
    for part in parts[1:]:
        numbered = part[:1].isdigit() or NUMBERED.match(part) is not None
        goes_on = (numbered and not joined[-1:].isdigit()) or TOWN.search(joined) is not None
        lot = part.isdigit() and len(part) <= LOT and LOTS.search(joined) is not None
        joined += part if goes_on else f"-{part}" if lot else f"　{part}"
    return joined


def _join_date(parts: Sequence[str]) -> str:
    """昭和 | 10 | 1 | 2 as one date, with or without 年 月 日 in cells of their own."""
    if any("年" in part or "月" in part for part in parts):
        return "".join(parts)
    era = "" if parts[0][:1].isdigit() else parts[0].rstrip(".．")
    return era + ".".join(parts[bool(era) :])
