"""Columns headed with months alone (4月 … 3月), of which only the numbers tell what they count."""

import re
from collections.abc import Mapping, Sequence

from welfare_desktop.domain.mapping.column_headings import SEPARATOR, fold_heading
from welfare_desktop.domain.mapping.proposed_columns import WHY_CONTENT, WHY_PROFILE, Proposal
from welfare_desktop.domain.mapping.register_signs import ENOUGH
from welfare_desktop.domain.values.contract import Cell

TIMES = re.compile(r"monthly\.(\d+)\.times")
MONTH = re.compile(r"\d{1,2}月分?")
MOST_OFTEN = 8
"""Hardly a salon meets more often in a month; larger numbers count people."""


def by_size(proposals: list[Proposal], cells: Mapping[int, Sequence[Cell]]) -> list[Proposal]:
    """Months over numbers too large for meetings count who came."""
    months = [
        each
        for each in proposals
        if TIMES.fullmatch(each.key)
        and each.reason != WHY_PROFILE
        and MONTH.fullmatch(fold_heading(each.header.rpartition(SEPARATOR)[2]))
    ]
    numbers = sorted(
        cell
        for each in months
        for cell in cells.get(each.column, ())
        if isinstance(cell, int | float) and not isinstance(cell, bool) and cell > 0
    )
    if not numbers or numbers[len(numbers) // 2] <= MOST_OFTEN:
        return proposals
    return [
        each.taken_as(TIMES.sub(r"monthly.\1.attendance", each.key), ENOUGH, WHY_CONTENT) if each in months else each
        for each in proposals
    ]
