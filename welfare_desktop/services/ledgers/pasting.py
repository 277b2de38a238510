"""Rows copied from Excel, or from a list of our own, as a source to import (貼り付け).

What is pasted becomes a workbook in memory in which every cell is text, and goes the way of any ledger:
nothing is written before the plan was shown.
"""

import re
from collections.abc import Sequence
from typing import Any

from welfare_desktop.domain.mapping.column_headings import fold_heading, known_headings
from welfare_desktop.domain.mapping.proposed_columns import WHY_NONE, WHY_NUMBER
from welfare_desktop.domain.mapping.register_signs import ENOUGH
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.services.ledgers import sources
from welfare_desktop.services.ledgers.sources import Source, SourceTable
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.sheets.writing import MAX_CELL, Canvas, write_cells

NAME = "貼り付け"
MOST_ROWS = 200_000
IN_ORDER = "画面の列の順に当てはめました。違うときは選び直してください。"
HEADED_ROWS = 5
"""A heading line is looked for in so many first rows: titles may be copied with it."""
QUOTED = re.compile(r'"((?:[^"\t]|"")*\n(?:[^"\t]|"")*)"(?=\t|\n|$)')
"""Excel quotes a cell that holds line breaks; a lone " is the ditto mark of a ledger."""

Shown = Sequence[tuple[str, str]]
"""The columns of the list on screen: ledger key and heading."""


@verb("import.look")
def open_pasted(
    workspace: Workspace, text: str, kind: str, shown: Shown, progress: Progress = no_progress
) -> tuple[Source, bool]:
    """The clipboard's text as a source for a register, and whether it brought its headings.

    Without a line of headings the columns are those of the list (`shown`), in their order, after its numbers where
    none were copied: their headings then stand above the rows. Refusal when there is nothing to paste or far too much.
    """
    rows = rows_of(text)
    if not any(map(any, rows)):
        raise Refusal(
            "paste.empty",
            "貼り付ける行がありません。",
            "まだ何も取り込んでいません。",
            "表計算で行を選んでコピーしてから、もう一度貼り付けてください。",
        )
    if len(rows) > MOST_ROWS:
        raise Refusal(
            "paste.too-many",
            "貼り付ける行が多すぎます（{most}行まで）。",
            "まだ何も取り込んでいません。",
            "ファイルに保存して、F9で取り込んでください。",
            {"most": f"{MOST_ROWS:,}"},
        )
    heading = _heading_row(rows, kind, shown)
    if not heading and shown[:1] and shown[0][0] == KINDS[kind].number and not _numbered(rows):
        shown = shown[1:]
    laid = rows if heading else (_headings(rows, shown), *rows)
    data: Any = workspace.helper.run(as_workbook, laid)
    source = sources.open_source(workspace, data, NAME, register=kind, progress=progress)
    source = _with_heading(workspace, source, kind, heading or 1)
    return (source, True) if heading else (_by_position(source, [key for key, _ in shown]), False)


def rows_of(text: str) -> tuple[tuple[str, ...], ...]:
    """Cells of the text a spreadsheet puts on the clipboard: tabs between cells, quotes around cells of several lines.

    Blank rows at the end are dropped.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    rows: list[list[str]] = [[]]
    at = 0
    while at <= len(plain):
        quoted = QUOTED.match(plain, at)
        if quoted is not None and quoted.group(1).strip():
            cell, end = quoted.group(1).replace('""', '"'), quoted.end()
        else:
            end = min(found for mark in "\t\n" if (found := _find(plain, mark, at)) >= 0)
            cell = plain[at:end]
        rows[-1].append(cell[:MAX_CELL])
        if end < len(plain) and plain[end] == "\n":
            rows.append([])
        at = end + 1
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return tuple(tuple(row) for row in rows)


def _find(text: str, mark: str, start: int) -> int:
    """Where a mark stands next; the text's end when it does not."""
    found = text.find(mark, start)
    return found if found >= 0 else len(text)


def as_workbook(rows: Sequence[Sequence[str]]) -> bytes:
    """In the helper: the rows as the text cells of a workbook."""
    cells: dict[tuple[int, int], Cell] = {
        (at, to): cell for at, row in enumerate(rows, 1) for to, cell in enumerate(row, 1) if cell.strip()
    }
    return write_cells([Canvas(NAME, cells)])


def _heading_row(rows: Sequence[Sequence[str]], kind: str, shown: Shown) -> int:
    """The first row (from 1) most of whose cells are headings of the register or of the list; 0 for none."""
    known = known_headings([KINDS[kind]]) | {fold_heading(label) for _, label in shown}
    for number, row in enumerate(rows[:HEADED_ROWS], 1):
        cells = [fold_heading(cell) for cell in row if cell.strip()]
        if cells and 2 * sum(cell in known for cell in cells) > len(cells):
            return number
    return 0


def _numbered(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first column holds what could be numbers of records, or nothing at all."""
    first = [row[0] for row in rows if row[0].strip()]
    return not first or any(letter.isdigit() for cell in first for letter in cell)


def _headings(rows: Sequence[Sequence[str]], shown: Shown) -> tuple[str, ...]:
    """The headings of the list; columns it does not have are counted, so that none of them gets lost."""
    further = range(len(shown) + 1, max(map(len, rows)) + 1)
    return (*(label for _, label in shown), *(f"列{number}" for number in further))


def _with_heading(workspace: Workspace, source: Source, kind: str, heading: int) -> Source:
    """The table as it was found when its heading includes that row, else with that row as its heading."""
    sheet = source.sheets[0]
    if len(sheet.tables) == 1 and heading in sheet.tables[0].header_rows:
        return source
    source = sources.lay_out(workspace, source, 0, (heading,), sheet.rows)
    for table in range(len(source.sheets[0].tables)):
        source = sources.as_register(workspace, source, 0, table, kind)
    return source


def _by_position(source: Source, keys: Sequence[str]) -> Source:
    """The columns are those of the list."""
    for table, found in enumerate(source.sheets[0].tables):
        source = source.with_table(0, table, _mapped(found, keys))
    return source


def _mapped(table: SourceTable, keys: Sequence[str]) -> SourceTable:
    for each in table.columns:
        if each.reason != WHY_NUMBER:
            key = keys[each.column - 1] if each.column <= len(keys) else ""
            table = table.with_key(each.column, key, ENOUGH if key else 0.0, IN_ORDER if key else WHY_NONE)
    return table
