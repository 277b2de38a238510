"""Columns told by the words in them or beside them, where their heading tells nothing."""

import re
from collections.abc import Iterable, Mapping, Sequence

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.choice_words import chosen_from
from welfare_desktop.domain.mapping.column_headings import fold_heading
from welfare_desktop.domain.mapping.proposed_columns import WHY_BESIDE, WHY_NONE, WHY_WORDS, Proposal
from welfare_desktop.domain.mapping.register_signs import ENOUGH
from welfare_desktop.domain.values import Choice, Choices
from welfare_desktop.domain.values.contract import Cell

LEAST = 3
REASON = re.compile(r"(?:理由|事由)(?:等)?$")


def by_words(kind: Kind, proposals: list[Proposal], cells: Mapping[int, Sequence[Cell]]) -> Iterable[Proposal]:
    """Columns whose cells are the words of one choice (見守り対象別: 高齢 障害 高齢 …), where no other choice has them."""
    taken = {each.key for each in proposals}
    choices = [column.key for column in kind.columns if ".N." not in column.key and column.key not in taken]
    choices = [key for key in choices if isinstance(kind.field(key).type, Choice | Choices)]
    for each in proposals:
        found = cells.get(each.column, ())
        fitting = (
            [key for key in choices if key not in taken and chosen_from(kind.field(key).type, each.header, found)]
            if each.reason == WHY_NONE and len(found) >= LEAST
            else []
        )
        if len(fitting) == 1:
            taken.add(fitting[0])
            yield each.taken_as(fitting[0], ENOUGH, WHY_WORDS)
        else:
            yield each


def with_reasons(kind: Kind, proposals: list[Proposal]) -> list[Proposal]:
    """理由 right of the day something ended is why it ended."""
    ended = kind.ended_on
    taken = {each.key for each in proposals}
    why = next((key for key in ("end_reason", "close_reason") if any(each.key == key for each in kind.columns)), "")
    if not why or why in taken:
        return proposals
    return [
        each.taken_as(why, ENOUGH, WHY_BESIDE)
        if at and proposals[at - 1].key == ended and REASON.search(fold_heading(each.header)) and not each.key
        else each
        for at, each in enumerate(proposals)
    ]
