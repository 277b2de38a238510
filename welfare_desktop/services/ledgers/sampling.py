"""The first rows of a table as they would be read, before anything is compared with the register."""

import dataclasses
from typing import Any

from welfare_desktop.domain.plans import ImportPlan, Mode, PackedRows, TablePlan
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Reference
from welfare_desktop.services import searching
from welfare_desktop.services.ledgers import ledger_work, sources
from welfare_desktop.services.ledgers.sources import Source
from welfare_desktop.services.permitted import require, verb
from welfare_desktop.services.workspace import Workspace


@verb("import.propose")
def first_rows(workspace: Workspace, source: Source, place: tuple[int, int]) -> ImportPlan:
    """A plan of one table's first rows: their values, problems and marks; fates and matches mean nothing in it."""
    sheet, table = place
    found = source.sheets[sheet].tables[table]
    require(workspace, "import.propose", found.kind)
    answer: Any = sources.asked(workspace, source, sample, place, found.kind, found.pairs())
    (keys, columns), block = answer
    rows = TablePlan(source.sheets[sheet].name, found.kind, tuple(keys), tuple(columns), PackedRows(block))
    plan = ImportPlan(source.name, source.sha256, Mode.UPDATE, (rows,), len(rows))
    return dataclasses.replace(plan, names=_names(workspace, rows))


def sample(sha256: str, place: tuple[int, int], kind: str, pairs: tuple[tuple[int, str], ...]) -> Any:
    """In the helper: keys and columns of a table, and its first block of rows; or GONE."""
    proposed = ledger_work.propose_table(sha256, place, kind, pairs, str(Mode.UPDATE))
    head = next(proposed)
    if head == ledger_work.GONE:
        return head
    block = [each for each in (next(proposed, None),) if each is not None]
    return head, block


def _names(workspace: Workspace, table: TablePlan) -> dict[int, str]:
    """What the records are called that the values refer to."""
    names: dict[int, str] = {}
    types = [KINDS[table.kind].field(key).type for key in table.keys]
    for at, each in enumerate(types):
        if isinstance(each, Reference):
            ids = {value for row in table.rows() if isinstance(value := row.values[at], int)}
            names.update(searching.names(workspace, each.kind, ids) if ids else {})
    return names
