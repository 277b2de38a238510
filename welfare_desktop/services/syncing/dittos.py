"""〃 and 同上 that the other side wrote into our own workbook: what stands above, and marked as read so.

What we wrote ourselves says what it says: a note of ours may well be 〃.
"""

from collections.abc import Iterable, Mapping, Sequence

from welfare_desktop.domain.plans import Pair
from welfare_desktop.domain.values.contract import Cell, Value
from welfare_desktop.sheets.record_cells import DITTO_LENGTH, DITTO_STARTS, DITTOED
from welfare_desktop.sheets.tables.shapes import DITTO


def repeat(
    rows: list[Sequence[Cell]], keys: Sequence[str], changed: Iterable[tuple[int, Mapping[str, Value]]]
) -> dict[int, tuple[Pair, ...]]:
    """Put into the rows that are `changed`, in their place, what their dittos mean; the marks of each, by its place.

    `changed` are places among the rows with what was last agreed of their records.
    """
    marks: dict[int, tuple[Pair, ...]] = {}
    for at, agreed in changed:
        row = rows[at]
        found = [
            index
            for index, cell in enumerate(row)
            if isinstance(cell, str) and _is_ditto(cell) and agreed.get(keys[index]) != cell
        ]
        if found and at:
            rows[at] = [rows[at - 1][index] if index in found else cell for index, cell in enumerate(row)]
            marks[at] = tuple((keys[index], DITTOED) for index in found)
    return marks


def _is_ditto(cell: str) -> bool:
    return cell[:1] in DITTO_STARTS and len(cell) <= DITTO_LENGTH and DITTO.fullmatch(cell) is not None
