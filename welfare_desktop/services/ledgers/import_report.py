"""The report of an import (取込結果表): the source once more, with what became of every row beside it, or as JSON.

The workbook is made in the helper process. Both leave the office like any other file: with a line in the
provision register.
"""

import dataclasses
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from welfare_desktop.domain.plans import Decision, Decisions, Fate, ImportPlan, RowDecision, RowPlan, TablePlan
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Reference
from welfare_desktop.services import outputs, searching
from welfare_desktop.services.ledgers import importing, remembering
from welfare_desktop.services.ledgers.carrying import ImportResult
from welfare_desktop.services.ledgers.sources import Source
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import require, verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.sheets import report as sheet_report

WHAT = "取込結果表"
NEW, CHANGED, SAME, LEFT = "新規登録", "変更", "一致（変更なし）", "取り込まず"
NUMBERED_ANEW = "番号は、ほかの登録が使っているため新しく付けました"


@verb("import.propose")
def report(
    workspace: Workspace,
    source: Source,
    plan: ImportPlan,
    decisions: Decisions,
    result: ImportResult,
    path: Path,
) -> Written:
    """Write the source's cells with a column 取込結果; cells that could not be read are red, with a remark.

    Refusals of the helper and of `files.replace_atomically`.
    """
    touched = tuple(dict.fromkeys(record for ids in result.touched.values() for record in ids))
    output = _output(workspace, plan, touched)
    sheets = {sheet.name: index for index, sheet in enumerate(source.sheets)}
    fates = _fates(plan, decisions, sheets)
    remarks = list(_remarks(plan, sheets))

    def make(_serial: str) -> bytes:
        return workspace.helper.run(
            make_report, source.data, source.name, fates, remarks, source.password, source.encoding or None
        )

    return outputs.write(workspace, path, output, make)


@verb("import.propose")
def save_rows(
    workspace: Workspace, plan: ImportPlan, path: Path, unsettled: Sequence[remembering.Unsettled] = ()
) -> Written:
    """Write what every row became, before anything is written, in the form of EXCEL.md.

    Rows whose look means something that nobody settled are listed under "proposals", where there are any.
    """
    matched = tuple(dict.fromkeys(row.record for table in plan.tables for row in table.rows() if row.record))
    found = _named(workspace, plan)
    if unsettled:
        found["proposals"] = [dataclasses.asdict(each) for each in unsettled]
    data = json.dumps(found, ensure_ascii=False, indent=1).encode("utf-8")
    return outputs.write(workspace, path, _output(workspace, plan, matched), lambda _serial: data)


def _named(workspace: Workspace, plan: ImportPlan) -> dict[str, list[dict[str, Any]]]:
    """What every row became; records that were found for references are named."""
    found = importing.report_rows(plan)
    types = {key: KINDS[table.kind].field(key).type for table in plan.tables if table.kind for key in table.keys}
    for key, kind in [(key, each.kind) for key, each in types.items() if isinstance(each, Reference)]:
        rows = [row["values"] for row in found["records"] if isinstance(row["values"].get(key), int)]
        names = searching.names(workspace, kind, {row[key] for row in rows})
        for row in rows:
            row[key] = names[row[key]]
    return found


def _output(workspace: Workspace, plan: ImportPlan, records: tuple[int, ...]) -> outputs.Output:
    """The line of the provision register. Refusal when the clerk may not take lists of a register out."""
    kinds = [kind for kind in dict.fromkeys(table.kind for table in plan.tables) if kind]
    for kind in kinds:
        require(workspace, "lists.export", kind)
    keys = tuple(dict.fromkeys(key for table in plan.tables for key in table.keys))
    return outputs.Output(WHAT, kinds[0] if kinds else "", records, keys, purpose=WHAT)


def make_report(
    data: bytes,
    name: str,
    fates: dict[tuple[int, int], str],
    remarks: list[tuple[int, int, int, str]],
    password: str | None,
    encoding: str | None,
) -> bytes:
    """In the helper: the workbook's bytes."""
    return sheet_report.report_workbook(data, name, fates, remarks, password, encoding)


def fate_text(table: TablePlan, row: RowPlan, decision: RowDecision | None) -> str:
    """What became of a row, in words: 新規登録, 変更, 取り込まず: なぜ …"""
    if row.fate is Fate.SAME:
        return SAME
    if row.fate in (Fate.PROBLEM, Fate.SKIPPED):
        return f"{row.fate.label}: {row.reason}" if row.reason else row.fate.label
    if decision is None:
        done = {Fate.NEW: NEW, Fate.CHANGED: CHANGED}.get(row.fate)
        return done or f"{LEFT}: {row.fate.label} {row.reason}".rstrip()
    if decision.decision is Decision.LEAVE:
        return LEFT
    as_new = row.fate is Fate.NEW or decision.decision is Decision.AS_NEW
    done = NEW if as_new else CHANGED
    if as_new and table.bears_number(row, KINDS[table.kind].number):
        return f"{NEW}（{NUMBERED_ANEW}）"
    left = "、".join(KINDS[table.kind].label_of(key) for key in table.keys if key in decision.left)
    return f"{done}（{left}を除く）" if left and not as_new else done


def _fates(plan: ImportPlan, decisions: Decisions, sheets: dict[str, int]) -> dict[tuple[int, int], str]:
    """By (sheet from 0, row); a row that belongs to two tables side by side has both fates."""
    fates: dict[tuple[int, int], str] = {}
    for index, table in enumerate(plan.tables):
        sheet = sheets[table.sheet]
        for row in table.rows():
            text = fate_text(table, row, decisions.get((index, row.row)))
            before = fates.get((sheet, row.row), "")
            fates[sheet, row.row] = f"{before}／{text}" if before and before != text else text
    return fates


def _remarks(plan: ImportPlan, sheets: dict[str, int]) -> Iterator[tuple[int, int, int, str]]:
    """(sheet from 0, row, column, text) of every cell that could not be read, and of missing names."""
    for table in plan.tables:
        for row in table.rows():
            for each in row.problems:
                if each.column:
                    yield sheets[table.sheet], *table.place(row.row, each.column), each.problem.text()
            name = KINDS[table.kind].name if table.kind else ""
            if row.fate is Fate.PROBLEM and name in table.keys and (column := table.columns[table.keys.index(name)]):
                yield sheets[table.sheet], *table.place(row.row, column), row.reason
