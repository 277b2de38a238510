"""Comparing the narratives (S) of a case ledger: here, where they may be opened, never in the helper process."""

import dataclasses
from collections.abc import Sequence
from typing import Any

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.plans import Block, Difference, Fate, Mode, PackedRows, RowPlan, block_of
from welfare_desktop.domain.record_rows import value_at
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Narrative
from welfare_desktop.services import narrative
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import records


def compared(workspace: Workspace, kind: str, keys: Sequence[str], block: Block, mode: Mode) -> Block:
    """The rows of a block, those matched to a record with the differences of its narratives added."""
    register = KINDS[kind]
    indexes = tuple(index for index, key in enumerate(keys) if isinstance(register.field(key).type, Narrative))
    if not indexes:
        return block
    rows = list(PackedRows([block]))
    plans = [RowPlan.unpack(row) for row in rows]
    with workspace.store.reading() as connection:
        found = records.get_many(connection, kind, {plan.record for plan in plans if plan.record})
    opened = {record: narrative.opened(workspace, each) for record, each in found.items()}
    return block_of(
        [
            _compared(register, keys, indexes, opened[plan.record], plan, mode).pack() if plan.record in opened else row
            for plan, row in zip(plans, rows, strict=True)
        ]
    )


def _compared(
    kind: Kind, keys: Sequence[str], indexes: Sequence[int], record: Record, plan: RowPlan, mode: Mode
) -> RowPlan:
    differences: list[Difference] = list(plan.differences)
    for index in indexes:
        theirs: Any = plan.values[index]
        mine: Any = value_at(record, kind.column(keys[index]).place)
        if theirs in (None, mine) or mode is Mode.SKIP or (mode is Mode.FILL and mine):
            continue
        differences.append(Difference(keys[index], mine if isinstance(mine, str) else "", theirs))
    if len(differences) == len(plan.differences):
        return plan
    return dataclasses.replace(plan, fate=Fate.CHANGED, differences=tuple(differences))
