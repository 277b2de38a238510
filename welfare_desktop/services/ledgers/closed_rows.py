"""Rows of a ledger about cases under 閲覧制限: whoever is not of the case's team neither compares nor overwrites them."""

import dataclasses
from collections.abc import Set

from welfare_desktop.domain.plans import Block, Fate, PackedRows, RowPlan, block_of

CLOSED = "閲覧制限のあるケースです。担当CSWか支援チームの職員が取り込みます。"
_SETTLED = frozenset({Fate.SKIPPED, Fate.PROBLEM, Fate.NEW})


def kept_back(block: Block, shut: Set[int]) -> Block:
    """The rows of a block; those that only closed cases (ids) may be are left out with the reason."""
    if not shut:
        return block
    return block_of([_kept_back(RowPlan.unpack(row), shut).pack() for row in PackedRows([block])])


def _kept_back(plan: RowPlan, shut: Set[int]) -> RowPlan:
    if plan.fate in _SETTLED:
        return plan
    candidates = tuple(each for each in plan.candidates if each not in shut)
    if plan.record in shut or (plan.candidates and not candidates):
        return RowPlan(plan.row, Fate.SKIPPED, reason=CLOSED)
    return dataclasses.replace(plan, candidates=candidates)
