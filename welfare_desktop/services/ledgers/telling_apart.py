"""Remembering, after an import, which new records the clerk said are not those they resemble (別人)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress

from welfare_desktop.domain.identities import identity_keys
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.plans import Decision, Decisions, Fate, ImportPlan, RowPlan, TablePlan
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Reference
from welfare_desktop.services import joining, searching
from welfare_desktop.services.ledgers.carrying import ImportResult
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace

Texts = tuple[str, ...]


@verb("import.propose")
def remember(workspace: Workspace, plan: ImportPlan, decisions: Decisions, result: ImportResult) -> int:
    """Note each row kept as a new record as another one than those it seemed to be; how many pairs.

    A new record is found again by what its row says; where several new ones say the same, nothing is noted.
    """
    pairs = 0
    for at, table in enumerate(plan.tables):
        told = list(_told_apart(table, at, decisions))
        if told and allows(workspace.clerk.roles, "records.join", table.kind):
            pairs += _remember(workspace, table, told, result.touched.get(table.kind, ()))
    return pairs


def _told_apart(table: TablePlan, at: int, decisions: Decisions) -> Iterator[RowPlan]:
    numbers = {row for (index, row), said in decisions.items() if index == at and said.decision is Decision.AS_NEW}
    for index in range(len(table)) if numbers else ():
        if table.fate(index) in (Fate.ASK, Fate.CHANGED) and table.packed[index][0] in numbers:
            row = table.row(index)
            if _seemed(row):
                yield row


def _seemed(row: RowPlan) -> tuple[int, ...]:
    """The records a row seemed to be about."""
    return row.candidates or ((row.record,) if row.record else ())


def _remember(workspace: Workspace, table: TablePlan, told: Sequence[RowPlan], touched: Sequence[int]) -> int:
    kind = KINDS[table.kind]
    keys = tuple(
        key
        for key in identity_keys(kind)
        if key in table.keys and key != kind.number and not isinstance(kind.field(key).type, Reference)
    )
    places = [table.keys.index(key) for key in keys]
    types = [kind.field(key).type for key in keys]
    wanted = {tuple(each.show(row.values[at]) for each, at in zip(types, places, strict=True)) for row in told}
    found: dict[Texts, list[int]] = defaultdict(list)
    for record, texts in zip(touched, searching.rows(workspace, table.kind, touched, keys), strict=True):
        if tuple(texts) in wanted:
            found[tuple(texts)].append(record)
    pairs = 0
    for row in told:
        says = tuple(each.show(row.values[at]) for each, at in zip(types, places, strict=True))
        new = [record for record in found[says] if record not in _seemed(row)]
        for candidate in _seemed(row) if len(new) == 1 else ():
            with suppress(Refusal):  # the import stands: a record that went meanwhile need not be told apart
                joining.declare_different(workspace, table.kind, new[0], candidate)
                pairs += 1
    return pairs
