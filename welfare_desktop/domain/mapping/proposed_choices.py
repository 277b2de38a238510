"""Columns told by the words in them or beside them, where their heading tells nothing."""

import re
from collections.abc import Iterable, Mapping, Sequence

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.choice_words import chosen_from, circled, code_of, decoder, is_word
from welfare_desktop.domain.mapping.column_headings import SEPARATOR, HeadingIndex, fold_heading
from welfare_desktop.domain.mapping.proposed_columns import (
    WHY_BESIDE,
    WHY_CONTENT,
    WHY_MARKS,
    WHY_NONE,
    WHY_OTHERWISE,
    WHY_PROFILE,
    WHY_WORDS,
    Proposal,
)
from welfare_desktop.domain.mapping.register_signs import ENOUGH
from welfare_desktop.domain.values import Choice, Choices, Date, Marked, Text
from welfare_desktop.domain.values.contract import Cell, ValueType

LEAST = 3
SLIGHT, HALF, WELL = 0.1, 0.5, 0.8
GENERAL = re.compile(r"(?:区分|種別|種類|分類|類型|別|状況|状態|属性|職名|役職名?|職種|委員名)$")
IN_FREE_WORDS = {"topics": "complaint"}
"""The fact that says freely what a choice says in given words."""
REASON = re.compile(r"(?:理由|事由)(?:等)?$")


def by_words(kind: Kind, proposals: list[Proposal], cells: Mapping[int, Sequence[Cell]]) -> Iterable[Proposal]:
    """Columns whose cells are the words of one choice (見守り対象別: 高齢 障害 高齢 …), where no other choice has them."""
    taken = {each.key for each in proposals}
    choices = [key for key in _choices(kind) if key not in taken]
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


def by_fit(
    kind: Kind, proposals: list[Proposal], cells: Mapping[int, Sequence[Cell]], legends: Sequence[str] = ()
) -> list[Proposal]:
    """What a general heading (区分, 種別) or one of free words (相談内容) truly holds, told by its cells.

    `legends` are lines of text that may explain the codes in the cells.
    """
    taken = {each.key for each in proposals}
    return [_fitting(kind, each, cells.get(each.column, ()), legends, taken) for each in proposals]


def _fitting(kind: Kind, each: Proposal, cells: Sequence[Cell], legends: Sequence[str], taken: set[str]) -> Proposal:
    if each.reason in (WHY_PROFILE, WHY_MARKS) or not cells or each.key.count(".") > 1 or not each.key:
        return each
    held = kind.field(each.key).type
    if not isinstance(held, Choice | Choices | Text):
        return each
    poor, well = (WELL, WELL) if len(cells) >= LEAST else (SLIGHT, 1.0)  # few cells must be all of one and none of it
    if GENERAL.search(fold_heading(each.header.rpartition(SEPARATOR)[2])) and _fit(held, cells, legends) < poor:
        free = [
            key for key in _choices(kind) if key not in taken and _fit(kind.field(key).type, cells, legends) >= well
        ]
        if len(free) == 1:
            taken.add(free[0])
            return each.taken_as(free[0], ENOUGH, WHY_WORDS)
    return _in_free_words(kind, each, [cell for cell in cells if isinstance(cell, str)], taken)


def with_days(
    kind: Kind, index: HeadingIndex, proposals: list[Proposal], cells: Mapping[int, Sequence[Cell]]
) -> list[Proposal]:
    """委嘱 over days is when somebody was appointed, not to what."""
    taken = {each.key for each in proposals}
    return [
        _as_day(kind, index, each, taken) if _is_choice_of_days(kind, each, cells.get(each.column, ())) else each
        for each in proposals
    ]


def _as_day(kind: Kind, index: HeadingIndex, each: Proposal, taken: set[str]) -> Proposal:
    key, sure = index.find(f"{each.header}日")
    if not key or key in taken or not isinstance(kind.field(key).type, Date):
        return each.taken_as("", 0.0, WHY_OTHERWISE)
    taken.add(key)
    return each.taken_as(key, sure, WHY_CONTENT)


def _is_choice_of_days(kind: Kind, each: Proposal, cells: Sequence[Cell]) -> bool:
    if not each.key or ".N." in each.key or not cells or each.reason == WHY_PROFILE:
        return False
    read = [Date().parse(cell) for cell in cells] if isinstance(kind.field(each.key).type, Choice | Choices) else []
    return bool(read) and all(isinstance(day.value if isinstance(day, Marked) else day, str) for day in read)


def _in_free_words(kind: Kind, each: Proposal, texts: Sequence[str], taken: set[str]) -> Proposal:
    """相談内容 over whole sentences is the complaint, not a choice of topics."""
    other = IN_FREE_WORDS.get(each.key, "")
    if len(texts) < LEAST or not other or other in taken or all(column.key != other for column in kind.columns):
        return each
    if _fit(kind.field(each.key).type, texts) < HALF:
        coded = sum(1 for text in texts if code_of(text) or circled(text))
        if 2 * coded <= len(texts):
            taken.add(other)
            return each.taken_as(other, ENOUGH, WHY_CONTENT)
    return each


def _fit(held: ValueType, cells: Sequence[Cell], legends: Sequence[str] = ()) -> float:
    """Which share of cells are words of a choice as they stand, or codes of such words; 0 for what is no choice."""
    if not isinstance(held, Choice | Choices):
        return 0.0
    words: Mapping[Cell, str] = decoder(held, cells, legends) if legends else {}
    return sum(1 for cell in cells if is_word(held, words.get(cell, str(cell)))) / len(cells)


def _choices(kind: Kind) -> list[str]:
    keys = [column.key for column in kind.columns if ".N." not in column.key]
    return [key for key in keys if isinstance(kind.field(key).type, Choice | Choices)]


def with_reasons(kind: Kind, proposals: list[Proposal]) -> list[Proposal]:
    """理由 right of the day something ended is why it ended."""
    ended = kind.ended_on
    taken = {each.key for each in proposals}
    why = next((key for key in ("end_reason", "close_reason") if any(each.key == key for each in kind.columns)), "")
    if not why or why in taken:
        return proposals
    return [
        each.taken_as(why, ENOUGH, WHY_BESIDE) if at and proposals[at - 1].key == ended and _is_reason(each) else each
        for at, each in enumerate(proposals)
    ]


def _is_reason(each: Proposal) -> bool:
    """Whether a heading says 理由 and no more of what it is the reason for."""
    folded = fold_heading(each.header)
    return (
        bool(REASON.search(folded)) and (not each.key or bool(REASON.fullmatch(folded))) and each.reason != WHY_PROFILE
    )
