"""Importing a ledger: propose what each row would do, carry out what the clerk settled, say what became of it.

`propose` writes nothing. `carry_out` makes a backup and then writes everything in one transaction: the
records, the journal, the exchange base and the batch. Any batch can be undone later (`undoing`).
"""

from collections.abc import Iterable, Iterator
from typing import Any, cast

from welfare_desktop.domain.identities import identity_keys
from welfare_desktop.domain.plans import (
    Block,
    Decisions,
    Fate,
    ImportPlan,
    Mode,
    PackedRows,
    RowPlan,
    TablePlan,
    block_of,
)
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Narrative, Reference
from welfare_desktop.services import backing_up, choosing, restricting
from welfare_desktop.services.ledgers import (
    carrying,
    closed_rows,
    ledger_work,
    linking,
    narrative_differences,
    sources,
    unchanged_rows,
)
from welfare_desktop.services.ledgers.carrying import ImportResult
from welfare_desktop.services.ledgers.lookahead import done_ahead
from welfare_desktop.services.ledgers.sources import Source, SourceTable
from welfare_desktop.services.permitted import require, verb
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import not_same, pages, standing
from welfare_desktop.store.records import chunks

__all__ = ["ImportResult", "carry_out", "has_problems", "letter", "propose", "report_rows"]

CHUNK = 1000
HEADING = "見出し"
AROUND = ("district", "neighbourhood")
"""What captions and titles may say of a row."""


@verb("import.propose")
def propose(
    workspace: Workspace, source: Source, mode: Mode = Mode.UPDATE, progress: Progress = no_progress
) -> ImportPlan:
    """Propose every row of the tables that are taken; nothing is written.

    Refusal when no table has the name of its register mapped.
    """
    chosen = [
        (sheet, table, found)
        for sheet, each in enumerate(source.sheets)
        for table, found in enumerate(each.tables)
        if found.taken and found.kind
    ]
    for _, _, found in chosen:
        _require_name(found)
        require(workspace, "import.propose", found.kind)
    if not workspace.helper.run(ledger_work.begin, source.sha256):
        sources.lay_again(workspace, source)
        workspace.helper.run(ledger_work.begin, source.sha256)
    with workspace.store.reading() as connection:
        read_at = standing.position(connection)
    total = sum(len(found.records) for _, _, found in chosen)
    done = 0
    tables: list[TablePlan] = []
    names: dict[int, str] = {}
    for sheet, table, found in chosen:
        names |= _lay_known(workspace, source.sha256, (sheet, table), found)
        with workspace.store.reading() as connection:
            shut = restricting.closed(workspace, connection, found.kind)
        blocks = [_skipped([*((row, HEADING) for row in found.header_rows), *found.skipped])]
        proposed = _proposed(workspace, source, (sheet, table), found, mode)
        keys, columns = cast("tuple[tuple[str, ...], tuple[int, ...]]", next(proposed))
        for block in proposed:
            compared = narrative_differences.compared(workspace, found.kind, keys, block, mode)
            blocks.append(closed_rows.kept_back(compared, shut))
            done += len(block[0])
            progress(done, total)
        unmapped = tuple(each.header for each in found.columns if not each.key)
        rows, name = PackedRows(blocks), source.sheets[sheet].name
        tables.append(TablePlan(name, found.kind, keys, columns, rows, unmapped, found.places))
    tables += _left_out(source)
    rows_in = sum(each.filled for each in source.sheets)
    with workspace.store.reading() as connection:
        news = sum(len(unchanged_rows.news(workspace, connection, table)) for table in tables)
    return ImportPlan(source.name, source.sha256, mode, tuple(tables), rows_in, read_at, names, news)


@verb("import.propose")
def carry_out(
    workspace: Workspace, plan: ImportPlan, decisions: Decisions, progress: Progress = no_progress
) -> ImportResult:
    """Write what the plan says and the clerk decided: all of it or nothing.

    New and changed rows are taken unless the clerk left them; rows that ask are taken only when decided.
    Refusals: `Overtaken` when a record moved since the plan was made (propose again). When `progress`
    raises `Cancelled` nothing stays.
    """
    for kind in {table.kind for table in plan.tables if table.kind}:
        require(workspace, "import.carry-out", kind)
    work = carrying.Carrying(workspace, plan, decisions, progress)
    if work.has_work():
        backing_up.before_import(workspace)
        work.carry_out()
    return work.result()


@verb("import.propose")
def keep_mappings(workspace: Workspace, source: Source) -> None:
    """Remember the mapping of every table taken, by its header names, for next year's file."""
    for sheet in source.sheets:
        for table in sheet.tables:
            if table.taken and table.kind:
                choosing.keep_profile(workspace, table.profile())


def has_problems(plan: ImportPlan) -> bool:
    """Whether any cell could not be read, or any row needs the clerk."""
    counts = plan.counts()
    if counts[Fate.PROBLEM] or counts[Fate.ASK]:
        return True
    return any(row.problems for table in plan.tables for row in table.rows())


def report_rows(plan: ImportPlan) -> dict[str, list[dict[str, Any]]]:
    """What every row became, in the form of EXCEL.md: records, problems, skipped."""
    report: dict[str, list[dict[str, Any]]] = {"records": [], "problems": [], "skipped": []}
    for table in plan.tables:
        for row in table.rows():
            place = {"sheet": table.sheet, "row": row.row}
            if row.fate is Fate.SKIPPED:
                report["skipped"].append({**place, "reason": row.reason})
                continue
            for each in row.problems:
                at, column = table.place(row.row, each.column)
                told = {"column": letter(column), "field": each.key, "message": each.problem.text()}
                report["problems"].append({**place, "row": at, **told})
            if row.fate is Fate.PROBLEM:
                report["problems"].append(
                    {**place, "column": "", "field": KINDS[table.kind].name, "message": row.reason}
                )
            else:
                report["records"].append({**place, "values": _reported(plan, table, row)})
    return report


def _reported(plan: ImportPlan, table: TablePlan, row: RowPlan) -> dict[str, Any]:
    """A row's values by ledger key, references as the text shown."""
    types = [KINDS[table.kind].field(key).type for key in table.keys]
    return {
        key: plan.names.get(value, "") if isinstance(each, Reference) and isinstance(value, int) else value
        for key, each, value in zip(table.keys, types, row.values, strict=True)
        if value is not None
    }


def letter(column: int) -> str:
    """A column as Excel letters it: 1 → A, 28 → AB; "" for 0."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _require_name(table: SourceTable) -> None:
    kind = KINDS[table.kind]
    if {kind.name, kind.person}.isdisjoint(key for _, key in table.pairs()):
        raise Refusal(
            "import.no-name",
            "「{label}」の列が決まっていないため、取り込めません。",
            "まだ何も取り込んでいません。",
            "項目の対応の画面で、「{label}」の列を選んでください。",
            {"label": kind.label_of(kind.name)},
        )


def _proposed(
    workspace: Workspace, source: Source, place: tuple[int, int], table: SourceTable, mode: Mode
) -> Iterator[Any]:
    """The keys and columns of one table, then its packed rows."""
    arguments = (source.sha256, place, table.kind, table.pairs(), str(mode))
    yield from workspace.helper.stream(ledger_work.propose_table, *arguments)


def _lay_known(workspace: Workspace, sha256: str, place: tuple[int, int], table: SourceTable) -> dict[int, str]:
    """Give the helper what it compares with; the names of the records that values may refer to.

    Narratives stay here: they are compared in `narrative_differences`.
    """
    kind, helper = KINDS[table.kind], workspace.helper
    read = cast("tuple[str, ...]", helper.run(ledger_work.keys_read, sha256, place, kind.key, table.pairs()))
    wanted = dict.fromkeys((*identity_keys(kind), *AROUND, *read))
    keys = tuple(key for key in wanted if kind.has(key) and not isinstance(kind.field(key).type, Narrative))
    names: dict[int, str] = {}
    with workspace.store.reading() as connection:
        for other in sorted({each.kind for key in keys if isinstance(each := kind.field(key).type, Reference)}):
            found = list(linking.named(connection, KINDS[other]))
            helper.run(ledger_work.know_names, sha256, other, found)
            names.update((record, name) for record, name, _ in found)
        different = not_same.pairs(connection, kind.key)
        helper.run(ledger_work.begin_knowing, sha256, kind.key, keys, read, different)
        records = chunks(pages.stream(connection, kind.key, keys), CHUNK)
        for _ in done_ahead(lambda rows: helper.run(ledger_work.know, sha256, rows), records):
            pass
    return names


def _skipped(rows: Iterable[tuple[int, str]]) -> Block:
    return block_of([RowPlan(row, Fate.SKIPPED, reason=reason).pack() for row, reason in rows])


def _left_out(source: Source) -> list[TablePlan]:
    """The rows of sheets and tables that are not taken, each with its reason."""
    plans: list[TablePlan] = []
    for sheet in source.sheets:
        rows = list(sheet.skipped)
        for table in sheet.tables:
            if not (table.taken and table.kind):
                rows += [*((row, HEADING) for row in table.header_rows), *table.skipped]
                rows += [(row, table.reason or "取り込まないことにした表です。") for row in table.records]
        if rows:
            plans.append(TablePlan(sheet.name, "", (), (), PackedRows([_skipped(rows)])))
    return plans
