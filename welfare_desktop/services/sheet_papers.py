"""A table of a page as it stands, on paper and as a workbook: 実施報告, 年度実績, 調査の回収, 会費集計, 相談の集計 …"""

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from welfare_desktop.domain.rosters import Column, Group, Roster, Section
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import plain_books
from welfare_desktop.services.outputs import Written
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.plain_books import Book
from welfare_desktop.services.printing import RosterJob
from welfare_desktop.services.terms import papers
from welfare_desktop.services.workspace import Progress, Workspace, no_progress


@dataclass(frozen=True, slots=True)
class SheetTable:
    """A table as a page shows it, with the records on it.

    `rows` are final texts, `values` the same with numbers as numbers (for a workbook); `totals` may be empty. A table
    of several `parts` (heading and number of rows of each) is told part by part, and its rows are not counted.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    values: tuple[tuple[Value, ...], ...] = ()
    totals: tuple[Value, ...] = ()
    records: tuple[int, ...] = ()
    parts: tuple[tuple[str, int], ...] = ()


@verb("lists.print")
def on_paper(workspace: Workspace, kind: str, table: SheetTable, progress: Progress = no_progress) -> RosterJob:
    """Lay the table out on pages. Refusal when it has no rows."""
    rows = iter(table.rows)
    parts = table.parts or (("", len(table.rows)),)
    sections = tuple(Section(heading, tuple(islice(rows, count))) for heading, count in parts)
    totals = tuple(_shown(each) for each in table.totals)
    roster = Roster(table.title, table.columns, (Group("", sections),), totals=totals, counts=not table.parts)
    return papers.laid_out(workspace, roster, table.records, progress, kind=kind, empty=not table.rows)


@verb("lists.export")
def write_book(
    workspace: Workspace, kind: str, table: SheetTable, path: Path, progress: Progress = no_progress
) -> Written:
    """Write the table as a workbook. Refusal when it has no rows."""
    heads = tuple(column.heading for column in table.columns)
    rows = (*table.values, table.totals) if table.totals else table.values
    return plain_books.write(workspace, Book(table.title, kind, heads, rows, table.records), path, progress)


def _shown(value: Value) -> str:
    return "" if value is None else f"{value:,}" if isinstance(value, int) else str(value)
