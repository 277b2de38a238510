"""What clerks said before of the same records and the same words: kept with receipts, applied again."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from welfare_desktop.domain.exchange import (
    WHOLE,
    Choice,
    Decisions,
    ExchangePlan,
    Fate,
    Place,
    RowChange,
    digest_of,
    said_of,
)
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store.syncing import receipts

ASSIGNED = "=record"
"""The key under which it is kept which record the clerk chose for a row that may mean several."""

Memory: TypeAlias = Mapping[tuple[str, int, str], Any]
"""Kept decisions: by ledger key, record (0: none) and what they were about."""


def memory_of(workspace: Workspace, arrangement: int) -> Memory:
    """What was kept of an exchange."""
    with workspace.store.reading() as connection:
        kept = receipts.choices_of(connection, arrangement)
    return {(key, record, said): choice for key, record, said, choice in kept}


def assigned_before(memory: Memory, assigned: Mapping[Place, int] | None) -> Mapping[Place, int]:
    """Records chosen for rows: now, or when the same row of the same sheet was looked at before."""
    before = {said: choice for (key, _, said), choice in memory.items() if key == ASSIGNED}
    return {**before, **(assigned or {})}


def remembered(plan: ExchangePlan, memory: Memory) -> Decisions:
    """The decisions kept that are about what stands in this plan as well."""
    found: dict[tuple[Place, str], Choice] = {}
    if not memory:
        return found
    for row in _decidable(plan):
        for key, about in decided_about(row).items():
            if choice := memory.get((key, row.record, about)):
                found[row.place, key] = Choice(choice)
    return found


def _decidable(plan: ExchangePlan) -> Iterator[RowChange]:
    """The lines about which something can be said: those that differ, and those only written otherwise."""
    yield from plan.rows(*(fate for fate in Fate if fate not in _QUIET))
    yield from (row for row in plan.spellings() if row.fate in _QUIET)


_QUIET = frozenset((Fate.UNCHANGED, Fate.OURS, Fate.AGREED))


def decided_about(row: RowChange) -> dict[str, str]:
    """What decisions about a row are about: the row's values by WHOLE, each fact's by its ledger key."""
    about = {change.key: said_of(change.theirs) for change in row.fields}
    return {WHOLE: digest_of(row.values) if row.values else str(row.fate), **about}


def kept_choices(plan: ExchangePlan, decisions: Decisions, assigned: Mapping[Place, int]) -> receipts.Choices:
    """Decisions as they are kept: key, record, what about, what was said."""
    said: list[tuple[str, int, str, Any]] = [(ASSIGNED, 0, place, record) for place, record in assigned.items()]
    places = {place for place, _ in decisions}
    for row in _decidable(plan):
        if row.place in places:
            for key, about in decided_about(row).items():
                if choice := decisions.get((row.place, key)):
                    said.append((key, row.record, about, str(choice)))
    return said
