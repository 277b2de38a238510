"""Columns that each stand for one word of a choice: ○ under 病気, 住まい, 介護; ○ under 福祉協力員, 民生委員."""

from collections.abc import Iterable, Mapping, Sequence

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.choice_words import is_mark, is_word
from welfare_desktop.domain.mapping.column_headings import SEPARATOR
from welfare_desktop.domain.mapping.proposed_columns import WHY_MARKS, WHY_NUMBER, WHY_PROFILE, Proposal
from welfare_desktop.domain.mapping.register_signs import SURE
from welfare_desktop.domain.values import Choice, Choices
from welfare_desktop.domain.values.contract import Cell

FEWEST = 2
UNMARKED = ("×", "✕", "-", "－", "0", 0, False)


def are_marks(cells: Sequence[Cell]) -> bool:
    """Whether cells only say yes or no by a sign; none at all do, too."""
    return all(is_mark(cell) or cell in UNMARKED for cell in cells)


def by_choice_words(kind: Kind, proposals: list[Proposal], cells: Mapping[int, Sequence[Cell]]) -> list[Proposal]:
    """Columns of marks headed with the words of one choice, two and more of them, are that choice."""
    keys: dict[int, str] = {}
    while found := _largest_group(kind, [each for each in proposals if each.column not in keys], cells, keys.values()):
        keys |= found
    return [each.taken_as(keys[each.column], SURE, WHY_MARKS) if each.column in keys else each for each in proposals]


def _largest_group(
    kind: Kind, proposals: list[Proposal], cells: Mapping[int, Sequence[Cell]], taken: Iterable[str]
) -> dict[int, str]:
    """The key of the choice that most columns of marks are headed with the words of, by column; {} for none."""
    free = [each for each in proposals if each.header and each.reason not in (WHY_PROFILE, WHY_NUMBER, WHY_MARKS)]
    signed = [each for each in free if are_marks(cells.get(each.column, ()))]
    marked = {each.column for each in signed if any(map(is_mark, cells.get(each.column, ())))}
    if len(marked) < FEWEST:
        return {}
    named = {*taken, *(each.key for each in proposals if each not in signed)}
    headed = {key: _headed(kind, key, signed) for key in _choices(kind) if key not in named}
    best = max(
        (_own(key, headed) for key in headed),
        key=lambda found: len(marked.intersection(found)),
        default=dict[int, str](),
    )
    return best if len(marked.intersection(best)) >= FEWEST else {}


def _own(key: str, headed: Mapping[str, Mapping[int, str]]) -> dict[int, str]:
    """The columns of a choice without those that stand beside another one's alone: その他 after 高齢 障害 is of these."""
    others = {column for other, columns in headed.items() if other != key for column in columns}
    mine = headed[key]

    def stands_with(column: int) -> bool:
        beside = next((each for each in (column - 1, column + 1) if each in mine or each in others), 0)
        return column not in others or not beside or beside in mine

    return {column: key for column in mine if stands_with(column)}


def _choices(kind: Kind) -> list[str]:
    keys = [column.key for column in kind.columns if ".N." not in column.key]
    return [key for key in keys if isinstance(kind.field(key).type, Choice | Choices)]


def _headed(kind: Kind, key: str, proposals: Sequence[Proposal]) -> dict[int, str]:
    """The columns whose lowest heading is a word of this choice, with its key."""
    held = kind.field(key).type
    return {each.column: key for each in proposals if is_word(held, each.header.rpartition(SEPARATOR)[2])}
