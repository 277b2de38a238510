"""Workbooks of tests: rows of cells as a file, imported through the real helper."""

import dataclasses
import itertools
from collections.abc import Mapping, Sequence
from datetime import timedelta

from welfare_desktop.domain.plans import Fate, ImportPlan, Mode, RowPlan
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Span
from welfare_desktop.services.ledgers import importing, sources
from welfare_desktop.services.ledgers.sources import Source
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.sheets.writing import Canvas, write_cells

Rows = Sequence[Sequence[Cell]]


def ticking(workspace: Workspace) -> Workspace:
    """The office with a clock that goes on a second each time it is asked: backups are named by the time."""
    seconds = itertools.count()
    started = workspace.clock()
    return dataclasses.replace(workspace, clock=lambda: started + timedelta(seconds=next(seconds)))


def workbook(rows: Rows, merged: Sequence[Span] = (), name: str = "名簿") -> bytes:
    """An .xlsx with one sheet of these rows."""
    return workbook_of({name: rows}, merged)


def workbook_of(sheets: Mapping[str, Rows], merged: Sequence[Span] = ()) -> bytes:
    """An .xlsx with several sheets."""
    canvases = [
        Canvas(
            name,
            {
                (row, at): cell
                for row, line in enumerate(rows, 1)
                for at, cell in enumerate(line, 1)
                if cell is not None
            },
            tuple(merged),
        )
        for name, rows in sheets.items()
    ]
    return write_cells(canvases)


def opened(workspace: Workspace, data: bytes, kind: str, name: str = "名簿.xlsx") -> Source:
    return sources.open_source(workspace, data, name, register=kind)


def proposed(workspace: Workspace, rows: Rows, kind: str, mode: Mode = Mode.UPDATE) -> ImportPlan:
    """The plan of a one-sheet workbook."""
    return importing.propose(workspace, opened(workspace, workbook(rows), kind), mode)


def imported(workspace: Workspace, rows: Rows, kind: str) -> importing.ImportResult:
    """Import a one-sheet workbook as it is proposed."""
    return importing.carry_out(workspace, proposed(workspace, rows, kind), {})


def rows_with(plan: ImportPlan, *fates: Fate) -> list[RowPlan]:
    return [row for table in plan.tables for row in table.rows() if row.fate in fates]


def said(plan: ImportPlan) -> list[dict[str, object]]:
    """The values of every record row, by ledger key, without blanks."""
    return [
        {key: value for key, value in zip(table.keys, row.values, strict=True) if value is not None}
        for table in plan.tables
        for row in table.rows()
        if row.fate is not Fate.SKIPPED
    ]


def with_every_table_as(workspace: Workspace, source: Source, kind: str, name_key: str) -> Source:
    """The source with every table that has no register taken as `kind`, its first free column as the name."""
    for sheet, each in enumerate(source.sheets):
        for table, found in enumerate(each.tables):
            if found.kind:
                continue
            source = sources.as_register(workspace, source, sheet, table, kind)
            mapped = source.sheets[sheet].tables[table]
            free = next((column.column for column in mapped.columns if not column.key), 0)
            if name_key not in {key for _, key in mapped.pairs()}:
                source = source.with_table(
                    sheet, table, mapped.with_key(free, name_key) if free else dataclasses.replace(mapped, taken=False)
                )
    return source
