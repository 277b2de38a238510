"""The report of an import (取込結果表): the source once more, with what became of every row beside it, or as JSON.

The workbook is made in the helper process. Both leave the office like any other file: with a line in the
provision register.
"""

import dataclasses
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from welfare_desktop.domain.mapping.column_contents import VEIL
from welfare_desktop.domain.plans import Decision, Decisions, Fate, ImportPlan, RowDecision, RowPlan, TablePlan
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Reference
from welfare_desktop.services import outputs, searching
from welfare_desktop.services.ledgers import importing, remembering, report_summary
from welfare_desktop.services.ledgers.carrying import TAKEN, ImportResult, record_of
from welfare_desktop.services.ledgers.report_summary import LEFT, TITLE, TONES, Ended
from welfare_desktop.services.ledgers.sources import Source
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import require, verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.sheets.marks import Marks, Packed, Remark, RowMark, TableMarks, Tone, Veil

WHAT = "取込結果表"
NEW, CHANGED, SAME = "新規登録", "変更", "一致（変更なし）"
NUMBERED_ANEW = "番号は、ほかの登録が使っているため新しく付けました"
UNREAD = "読めない項目: {labels}"
HIDDEN = "（元の表では非表示の行）"


@verb("import.propose")
def report(
    workspace: Workspace,
    source: Source,
    plan: ImportPlan,
    decisions: Decisions,
    result: ImportResult | None,
    path: Path,
) -> Written:
    """Write a copy of the source with a column 取込結果; cells that could not be read are red, with a remark.

    Without a `result` nothing was carried out: rows that ask are told as such. A source with a password gives
    a report with the same one. Refusals of the helper and of `files.replace_atomically`.
    """
    touched = tuple(dict.fromkeys(record for ids in result.touched.values() for record in ids)) if result else ()
    output = _output(workspace, plan, touched or _matched(plan))
    marks = _marks(workspace, source, plan, decisions, result).pack()

    def make(_serial: str) -> bytes:
        return workspace.helper.run(
            make_report, source.data, source.name, marks, source.password, source.encoding or None
        )

    return outputs.write(workspace, path, output, make)


@verb("import.propose")
def save_rows(
    workspace: Workspace, plan: ImportPlan, path: Path, unsettled: Sequence[remembering.Unsettled] = ()
) -> Written:
    """Write what every row became, before anything is written, in the form of EXCEL.md.

    Rows whose look means something that nobody settled are listed under "proposals", where there are any.
    """
    found = _named(workspace, plan)
    if unsettled:
        found["proposals"] = [dataclasses.asdict(each) for each in unsettled]
    data = json.dumps(found, ensure_ascii=False, indent=1).encode("utf-8")
    return outputs.write(workspace, path, _output(workspace, plan, _matched(plan)), lambda _serial: data)


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


def _matched(plan: ImportPlan) -> tuple[int, ...]:
    return tuple(dict.fromkeys(row.record for table in plan.tables for row in table.rows() if row.record))


def _output(workspace: Workspace, plan: ImportPlan, records: tuple[int, ...]) -> outputs.Output:
    """The line of the provision register. Refusal when the clerk may not take lists of a register out."""
    kinds = [kind for kind in dict.fromkeys(table.kind for table in plan.tables) if kind]
    for kind in kinds:
        require(workspace, "lists.export", kind)
    keys = tuple(dict.fromkeys(key for table in plan.tables for key in table.keys))
    return outputs.Output(WHAT, kinds[0] if kinds else "", records, keys, purpose=WHAT)


def make_report(data: bytes, name: str, marks: Packed, password: str | None, encoding: str | None) -> bytes:
    """In the helper: the workbook's bytes."""
    from welfare_desktop.sheets.report import report_workbook  # noqa: PLC0415 - its libraries load long

    return report_workbook(data, name, Marks.unpack(marks), password, encoding)


# --- what is written into the copy ---


def _marks(
    workspace: Workspace, source: Source, plan: ImportPlan, decisions: Decisions, result: ImportResult | None
) -> Marks:
    """All marks; without a `result` the plan was not carried out."""
    hidden = {sheet.name: sheet.hidden_rows for sheet in source.sheets}
    tables: list[TableMarks] = []
    rows: list[Ended] = []
    for index, table in enumerate(plan.tables):
        ended = [_ended(table, row, decisions.get((index, row.row)), result) for row in table.rows()]
        rows += ended
        tables.append(_table_marks(table, ended, hidden[table.sheet]))
    remarks, veils = tuple(_remarks(plan)), tuple(_veils(source))
    facts = [source.name, f"{workspace.today()}　{workspace.clerk.name}"]
    return Marks(tables, remarks, TITLE, report_summary.lines(source, plan, facts, rows, remarks), veils)


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


def _ended(table: TablePlan, row: RowPlan, decision: RowDecision | None, result: ImportResult | None) -> Ended:
    end, text = _end(row, decision), fate_text(table, row, decision)
    if row.fate is Fate.ASK and decision is None and result is None:
        end, text = row.fate.label, f"{row.fate.label}: {row.reason}"
    if result and end == Fate.CHANGED.label and record_of(row, decision or TAKEN) in result.unmoved:
        end, text = Fate.SAME.label, SAME
    if row.problems and row.fate is not Fate.PROBLEM:
        labels = "、".join(dict.fromkeys(KINDS[table.kind].label_of(each.key) for each in row.problems))
        text = f"{text}（{UNREAD.format(labels=labels)}）"
    return Ended(table, row, end, text)


def _end(row: RowPlan, decision: RowDecision | None) -> str:
    """Which of the ends that the sum counts."""
    if row.fate in (Fate.SAME, Fate.PROBLEM, Fate.SKIPPED):
        return row.fate.label
    if decision is None:
        return LEFT if row.fate is Fate.ASK else row.fate.label
    if decision.decision is Decision.LEAVE:
        return LEFT
    as_new = row.fate is Fate.NEW or decision.decision is Decision.AS_NEW
    return (Fate.NEW if as_new else Fate.CHANGED).label


def _table_marks(table: TablePlan, rows: Sequence[Ended], hidden: frozenset[int]) -> TableMarks:
    """The heading stands in the lowest heading row, which needs no fate beside it."""
    heads = [each.row.row for each in rows if each.row.reason == importing.HEADING]
    header = max(heads, default=0) if table.kind else 0
    fates: dict[int, RowMark] = {}
    for each in rows:  # sheets left out have rows of tables side by side, each with its reason
        row, text = each.row.row, each.text + HIDDEN if each.row.row in hidden else each.text
        before = fates[row].text if row in fates else ""
        tone = Tone.ASK if each.row.problems and each.row.fate is not Fate.PROBLEM else TONES[each.end]
        fates[row] = RowMark(row, tone, f"{before}／{text}" if before and before != text else text)
    return TableMarks(table.sheet, header, TITLE, tuple(fates.values()))


def _veils(source: Source) -> Iterator[Veil]:
    """Every cell of 個人番号: the report is a copy, and they are copied nowhere."""
    for sheet in source.sheets:
        for table in sheet.tables:
            yield from (Veil(sheet.name, *place, VEIL) for place in table.veiled(range(1, sheet.rows + 1)))


def _remarks(plan: ImportPlan) -> Iterator[Remark]:
    """Every cell that could not be read, and the places of missing names."""
    for table in plan.tables:
        for row in table.rows():
            for each in row.problems:
                if each.column:
                    yield Remark(table.sheet, *table.place(row.row, each.column), each.problem.text())
            name = KINDS[table.kind].name if table.kind else ""
            if row.fate is Fate.PROBLEM and name in table.keys and (column := table.columns[table.keys.index(name)]):
                yield Remark(table.sheet, *table.place(row.row, column), row.reason)
