"""The shape of a ledger file, without a database: what `welfare-desktop look` prints."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.mapped_tables import (
    Around,
    Mapping,
    Profile,
    could_be,
    guess_kind,
    known_headings,
    propose_mapping,
)
from welfare_desktop.domain.registers import KINDS, LEDGERS
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Layout, Sheet, Table, Workbook
from welfare_desktop.sheets.forms import guard
from welfare_desktop.sheets.reading import read
from welfare_desktop.sheets.tables.layout import find_layouts
from welfare_desktop.sheets.tables.roles import EXAMPLE, NO_TABLE
from welfare_desktop.sheets.tables.shapes import DITTO

LARGEST = guard.MAX_BYTES
SAMPLED = 200
COVERS, ALIKE, FIRST_ROWS = 5, 20, 10

Report = Callable[[int, int], None]


def look(data: bytes, name: str, password: str | None = None, report: Report | None = None) -> dict[str, Any]:
    """The sheets of a file, their tables and what each column seems to hold, as plain values (EXCEL.md).

    Rows are numbered as Excel shows them, records of a text file from 1. Raises Refusal or
    WrongPassword as `sheets.reading.read` does.
    """
    book = read(data, name, password, None, report)
    layouts = find_layouts(book, known_headings(LEDGERS))
    return {"file": name, "sheets": [_sheet(book, layouts, at) for at in range(len(layouts))]}


def lines(found: dict[str, Any]) -> Iterator[str]:
    """The same in words, one line a sheet and table."""
    for sheet in found["sheets"]:
        name = sheet["name"] or found["file"]
        if sheet["role"] == "skip":
            yield f"{name}: 取り込みません（{sheet['reason']}）"
        for table in sheet["tables"]:
            label = KINDS[table["kind"]].label if table["kind"] else "台帳の種類は未定"
            mapped = sum(1 for column in table["columns"] if column["field"])
            yield (
                f"{name}: {label}、見出し {_span(table['header_rows'])}、{table['records']}件"
                f"（{table['first_row']}〜{table['last_row']}行）、列 {len(table['columns'])}（うち項目が分かった列 {mapped}）"
                f"、除いた行 {len(table['skipped_rows'])}"
            )


def _span(rows: Sequence[int]) -> str:
    return "なし" if not rows else f"{rows[0]}行" if len(rows) == 1 else f"{rows[0]}〜{rows[-1]}行"


def _sheet(book: Workbook, layouts: Sequence[Layout], at: int) -> dict[str, Any]:
    layout = layouts[at]
    return {
        "name": layout.sheet,
        "role": layout.role,
        "reason": layout.reason,
        "tables": [_table(table, mapped(book, layouts, at, table)) for table in layout.tables],
    }


def _table(table: Table, mapping: Mapping) -> dict[str, Any]:
    return {
        "kind": mapping.kind or None,
        "header_rows": list(table.header_rows),
        "first_row": table.first_row,
        "last_row": table.last_row,
        "records": len(table.records),
        "columns": _columns(mapping, KINDS.get(mapping.kind)),
        "skipped_rows": [{"row": each.row, "reason": each.reason} for each in table.skipped],
    }


def _columns(mapping: Mapping, kind: Kind | None) -> list[dict[str, Any]]:
    return [{"header": each.header, "field": each.key if kind and each.key else None} for each in mapping.columns]


def mapped(
    book: Workbook,
    layouts: Sequence[Layout],
    at: int,
    table: Table,
    kind: str = "",
    profiles: Sequence[Profile] = (),
) -> Mapping:
    """The proposed mapping of a table on sheet `at`; `kind` fixes the register.

    Where neither headings nor what stands around tell the register, its cover sheets do, or a table of the same
    headings elsewhere in the book.
    """
    sheet = book.sheets[at]
    samples, title = samples_of(sheet, table), f"{book.name} {titles_of(sheet, table)}"
    found = propose_mapping(table.columns, samples, KINDS, kind or None, profiles, Around(title, table.notes))
    if found.kind or kind:
        return found
    covers = [page for page, layout in zip(book.sheets, layouts, strict=True) if layout.reason in (EXAMPLE, NO_TABLE)]
    told = " ".join([title, *(text for cover in covers[:COVERS] for text in (cover.name, *_first_texts(cover)))])
    headings = [each.header for each in table.columns]
    elsewhere = (
        guess_kind(headings, KINDS.values(), told)[0]
        or _kind_of_alike(book, layouts, headings)
        or _kind_of_others(book, layouts, headings)
    )
    if not elsewhere:
        return found
    return propose_mapping(table.columns, samples, KINDS, elsewhere, profiles, Around(title, table.notes))


def _kind_of_alike(book: Workbook, layouts: Sequence[Layout], headings: Sequence[str]) -> str:
    """The one register that tables of these headings are taken for elsewhere in the book; "" for none or several."""
    alike = (
        f"{book.name} {titles_of(sheet, table)}"
        for sheet, layout in zip(book.sheets, layouts, strict=True)
        for table in layout.tables
        if [each.header for each in table.columns] == headings
    )
    kinds = {guess_kind(headings, KINDS.values(), title)[0] for title in itertools.islice(alike, ALIKE)} - {None}
    return kinds.pop() or "" if len(kinds) == 1 else ""


def _kind_of_others(book: Workbook, layouts: Sequence[Layout], headings: Sequence[str]) -> str:
    """The one register that all other tables of the book belong to, where this one could be a list of it; else ""."""
    tables = itertools.islice(
        ((sheet, table) for sheet, each in zip(book.sheets, layouts, strict=True) for table in each.tables), ALIKE
    )
    kinds = {
        guess_kind([each.header for each in table.columns], KINDS.values(), f"{book.name} {titles_of(sheet, table)}")[0]
        for sheet, table in tables
    } - {None}
    if len(kinds) != 1 or not (kind := kinds.pop()):
        return ""
    return kind if could_be(headings, KINDS[kind]) else ""


def _first_texts(sheet: Sheet) -> list[str]:
    cells = (cell for row in sheet.rows[:FIRST_ROWS] for cell in row if isinstance(cell, str))
    return list(itertools.islice(cells, FIRST_ROWS))


def titles_of(sheet: Sheet, table: Table) -> str:
    """What stands around a table: the sheet's name and the lines above its heading."""
    above = range(1, min(table.header_rows, default=table.first_row))
    texts = [str(cell) for row in above if row <= len(sheet.rows) for cell in sheet.rows[row - 1] if cell is not None]
    return " ".join([sheet.name, *texts[:10]])


def samples_of(sheet: Sheet, table: Table) -> dict[int, tuple[Cell, ...]]:
    """Some cells of each column, by its number: what a mapping is proposed from; 〃 tells nothing of its own."""
    rows = [table.line(sheet, row) for row in table.records[:SAMPLED]]
    return {
        each.column: tuple(
            cell
            for row in rows
            if each.column <= len(row)
            and (cell := row[each.column - 1]) is not None
            and not (isinstance(cell, str) and DITTO.fullmatch(cell))
        )
        for each in table.columns
    }
