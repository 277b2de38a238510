"""Whether the cells of a column can be what its heading says."""

import re
from collections.abc import Mapping, Sequence

from welfare_desktop.domain.japanese.width import squeeze
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.choice_words import circled, code_of, is_choice, is_mark, reads
from welfare_desktop.domain.mapping.column_headings import fold_heading
from welfare_desktop.domain.mapping.marked_columns import are_marks
from welfare_desktop.domain.mapping.proposed_choices import GENERAL
from welfare_desktop.domain.mapping.proposed_columns import WHY_MARKS, WHY_PROFILE, Proposal
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.values import Address, Choice, Choices, Date, Kana, Month, Phone, Reference, Text
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.values.periods import is_period

IN_SHORT = re.compile(r"(?:(?:元|\d{1,2})[./年\-])?\d{1,2}[./月\-]\d{1,2}日?")
"""A day whose year or era a heading or a title tells."""
FEWEST, LEAST, FEW = 2, 3, 8
SHORT = 8


def is_readable(kind: Kind, each: Proposal, proposals: Sequence[Proposal], cells: Mapping[int, Sequence[Cell]]) -> bool:
    """Whether any cell reads as the fact proposed: 理容所 in a column 業務種別 is no kind of salon.

    Parts of one value (03 | 3230 | 7161) are only read together, and few cells prove nothing.
    """
    found = cells.get(each.column, ())
    if not each.key or each.reason == WHY_PROFILE:
        return True
    if each.reason != WHY_MARKS and (
        (len(found) >= LEAST and _are_marks(kind, each.key, found)) or _are_unread_marks(kind, each.key, found)
    ):
        return False
    if len(found) < (FEWEST if GENERAL.fullmatch(fold_heading(each.header)) else FEW):
        return True
    if sum(1 for other in proposals if other.key == each.key) > 1:
        return True
    held = kind.field(each.key).type
    return any(
        not isinstance(held.parse(cell), Problem)
        or (is_choice(held) and (code_of(cell) or circled(str(cell))))
        or (isinstance(held, Date | Month) and (IN_SHORT.fullmatch(squeeze(str(cell)[:SHORT])) or is_period(str(cell))))
        for cell in found
    )


def _are_marks(kind: Kind, key: str, cells: Sequence[Cell]) -> bool:
    """Whether a fact that is told in words stands over nothing but ○ and ×: 情報提供同意／民生委員 names nobody."""
    held = kind.field(key).type
    told = isinstance(held, Text | Reference | Address | Kana | Phone)
    return told and not key.endswith("note") and are_marks(cells)


def _are_unread_marks(kind: Kind, key: str, cells: Sequence[Cell]) -> bool:
    """健康状態／要介護 over nothing but ○: which of several words it is, no mark says."""
    held = kind.field(key).type
    return (
        isinstance(held, Choice | Choices)
        and bool(cells)
        and all(is_mark(cell) and not reads(held, str(cell)) for cell in cells)
    )
