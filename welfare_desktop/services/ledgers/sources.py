"""A ledger file laid on the helper's desk: its sheets, tables and mappings, as the wizard shows and corrects them."""

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.mapping.column_contents import VEIL
from welfare_desktop.domain.mapping.profiles import Profile, told_apart
from welfare_desktop.domain.mapping.proposed_columns import WHY_NUMBER
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Places, true_place
from welfare_desktop.services import choosing
from welfare_desktop.services.ledgers import ledger_work
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Progress, Workspace, no_progress

LARGEST = 100_000_000
"""Bytes; larger files are refused (SAFETY.md)."""
UNDECIDED = "どの台帳の一覧か分からないため、取り込みません。"
UNNAMED = "「{label}」の列が見つからない表のため、取り込みません。"


@dataclass(frozen=True, slots=True)
class SourceColumn:
    """A column of a table: where, its heading, some of its values, and the ledger key proposed or chosen ("" none).

    `at` is the column of the sheet it stands in, that of the first record where they differ (cards).
    """

    column: int
    header: str
    key: str
    confidence: float
    reason: str
    samples: tuple[str, ...]
    at: int


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A table of a sheet: the register it feeds ("" undecided) and how its columns are mapped."""

    header_rows: tuple[int, ...]
    first_row: int
    last_row: int
    records: tuple[int, ...]
    skipped: tuple[tuple[int, str], ...]
    kind: str
    columns: tuple[SourceColumn, ...]
    taken: bool = True
    reason: str = ""
    """Why its rows are left out, where it is not taken; "" when the clerk left it."""
    places: Places = dataclasses.field(default_factory=dict[int, dict[int, tuple[int, int]]])
    """Where cells stand that are laid out anew."""
    told: str = ""
    """The register that titles around it tell of; "" for none."""

    def pairs(self) -> tuple[tuple[int, str], ...]:
        """(column, ledger key) of the columns that are read; columns of one key are joined."""
        return tuple((each.column, each.key) for each in self.columns if each.key)

    def is_named(self) -> bool:
        """Whether a column holds the one fact nothing is kept without."""
        kind = KINDS[self.kind]
        return not {kind.name, kind.person}.isdisjoint(key for _, key in self.pairs())

    def headers(self) -> dict[str, str]:
        """The heading of each ledger key's first column."""
        return {each.key: each.header for each in reversed(self.columns) if each.key}

    def true_column(self, column: int) -> int:
        """The column of the sheet that a column of the table stands in, of its first record where they differ."""
        return true_place(self.places, min(self.places, default=0), column)[1]

    def veiled(self, rows: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Where 個人番号 stand in these rows of the sheet: (row, column)."""
        secret = [each.column for each in self.columns if each.reason == WHY_NUMBER]
        if not secret:
            return
        wanted = frozenset(rows)
        laid_out_anew = bool(self.places) and 0 not in self.places
        candidates = self.records if laid_out_anew else range(self.first_row, self.last_row + 1)
        for place in (true_place(self.places, row, column) for row in candidates for column in secret):
            if place[0] in wanted:
                yield place

    def profile(self) -> Profile:
        """The mapping by header names, to be saved."""
        return Profile.of(self.kind, ((each.header, each.key) for each in self.columns), self.told)

    def names(self) -> list[str]:
        """What tells each column from others by heading alone: a heading met again bears its count; "" for none."""
        return told_apart(each.header for each in self.columns)

    def with_key(self, column: int, key: str, confidence: float = 1.0, reason: str = "") -> "SourceTable":
        """The table with a column mapped otherwise; a second column of one key is joined to the first.

        Without a `reason` it was the clerk's choice.
        """
        changed = (
            dataclasses.replace(each, key=key, confidence=confidence, reason=reason) if each.column == column else each
            for each in self.columns
        )
        return dataclasses.replace(self, columns=tuple(changed))


@dataclass(frozen=True, slots=True)
class SourceSheet:
    """A sheet: whether it holds data ("data") or is left out ("skip") and why; what the preview draws.

    `filled` counts the rows that say something; tables side by side count a row once each.
    """

    name: str
    visible: bool
    rows: int
    columns: int
    filled: int
    role: str
    reason: str
    merged: tuple[tuple[int, int, int, int], ...]
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]
    skipped: tuple[tuple[int, str], ...]
    tables: tuple[SourceTable, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A file as read. The bytes are kept to read it again should the helper have been restarted."""

    name: str
    sha256: str
    encoding: str
    notes: tuple[str, ...]
    sheets: tuple[SourceSheet, ...]
    data: bytes = dataclasses.field(repr=False, default=b"")
    password: str | None = dataclasses.field(repr=False, default=None)
    placed: tuple[tuple[int, tuple[int, ...], int], ...] = ()
    """Sheets whose table the clerk placed: (sheet, header rows, last row)."""

    def with_table(self, sheet: int, table: int, changed: SourceTable) -> "Source":
        """The source with one table changed."""
        old = self.sheets[sheet]
        tables = tuple(changed if index == table else each for index, each in enumerate(old.tables))
        return self.with_sheet(sheet, dataclasses.replace(old, tables=tables))

    def with_sheet(self, sheet: int, changed: SourceSheet) -> "Source":
        """The source with one sheet changed."""
        sheets = tuple(changed if index == sheet else each for index, each in enumerate(self.sheets))
        return dataclasses.replace(self, sheets=sheets)


@verb("import.look")
def open_source(  # noqa: PLR0913 - what a file needs to be opened
    workspace: Workspace,
    data: bytes,
    name: str,
    password: str | None = None,
    *,
    encoding: str | None = None,
    register: str = "",
    progress: Progress = no_progress,
) -> Source:
    """Read a file, find its tables and propose a mapping for each; `register` fixes what they are taken as.

    Refusals of `sheets` and the helper; WrongPassword when the workbook asks for one.
    """
    found = _read(workspace, data, name, password, encoding, progress)
    source = Source(
        name,
        found["sha256"],
        found["encoding"],
        tuple(found["notes"]),
        tuple(_sheet(summary) for summary in found["sheets"]),
        data,
        password,
    )
    for sheet, each in enumerate(source.sheets):
        for table in range(len(each.tables)):
            source = as_register(workspace, source, sheet, table, register)
    return source


@verb("import.look")
def as_register(workspace: Workspace, source: Source, sheet: int, table: int, kind: str) -> Source:
    """The source with a table taken as this register ("": as it seems) and mapped anew, saved mappings first."""
    kept = [(profile.kind, dict(profile.keys), profile.told) for profile in choosing.profiles(workspace)]
    found: Any = asked(workspace, source, ledger_work.guess, sheet, table, kind, kept)
    old = source.sheets[sheet].tables[table]
    columns = tuple(
        SourceColumn(column, header, key, confidence, reason, samples, old.true_column(column))
        for column, header, key, confidence, reason, samples in found["columns"]
    )
    kind = str(found["kind"])
    reason = "" if kind else UNDECIDED
    taken = dataclasses.replace(
        old, kind=kind, columns=columns, taken=bool(kind), reason=reason, told=str(found["told"])
    )
    return source.with_table(sheet, table, taken)


def without_unnamed(source: Source) -> Source:
    """The source without tables that lack the column of names, where others have it; each says why."""
    taken = [table for sheet in source.sheets for table in sheet.tables if table.taken and table.kind]
    if not any(table.is_named() for table in taken):
        return source
    for at, sheet in enumerate(source.sheets):
        for number, table in enumerate(sheet.tables):
            if table.taken and table.kind and not table.is_named():
                label = KINDS[table.kind].label_of(KINDS[table.kind].name)
                left = dataclasses.replace(table, taken=False, reason=UNNAMED.format(label=label))
                source = source.with_table(at, number, left)
    return source


@verb("import.look")
def lay_out(workspace: Workspace, source: Source, sheet: int, header_rows: Sequence[int], last: int) -> Source:
    """The source with one sheet's table where the clerk says it is."""
    found: Any = asked(workspace, source, ledger_work.set_table, sheet, tuple(header_rows), last)
    source = source.with_sheet(sheet, _sheet(found))
    others = tuple(each for each in source.placed if each[0] != sheet)
    source = dataclasses.replace(source, placed=(*others, (sheet, tuple(header_rows), last)))
    for table in range(len(source.sheets[sheet].tables)):
        source = as_register(workspace, source, sheet, table, "")
    return source


@verb("import.look")
def cells(workspace: Workspace, source: Source, sheet: int, first: int, last: int) -> Sequence[tuple[Cell, ...]]:
    """The cells of rows first … last (from 1), for the preview; 個人番号 are veiled."""
    found: Any = asked(workspace, source, ledger_work.preview, sheet, first, last)
    veiled = {
        place for table in source.sheets[sheet].tables for place in table.veiled(range(first, first + len(found)))
    }
    if not veiled:
        return found
    return [
        tuple(VEIL if cell is not None and (row, at) in veiled else cell for at, cell in enumerate(cells, 1))
        for row, cells in enumerate(found, first)
    ]


def asked(workspace: Workspace, source: Source, function: Any, *arguments: object) -> object:
    """Ask the helper about the file on its desk, laying it there again when the helper was restarted."""
    answer = workspace.helper.run(function, source.sha256, *arguments)
    if answer == ledger_work.GONE:
        lay_again(workspace, source)
        answer = workspace.helper.run(function, source.sha256, *arguments)
    return answer


def lay_again(workspace: Workspace, source: Source, progress: Progress = no_progress) -> None:
    """Read the file again in a fresh helper, with the tables where the clerk had put them."""
    _read(workspace, source.data, source.name, source.password, source.encoding or None, progress)
    for placed in source.placed:
        workspace.helper.run(ledger_work.set_table, source.sha256, *placed)


def _read(
    workspace: Workspace, data: bytes, name: str, password: str | None, encoding: str | None, progress: Progress
) -> dict[str, Any]:
    answer: Any = workspace.helper.run(ledger_work.open_book, data, name, password, encoding, on_progress=progress)
    return answer


def _sheet(summary: dict[str, Any]) -> SourceSheet:
    return SourceSheet(
        name=summary["name"],
        visible=summary["visible"],
        rows=summary["rows"],
        columns=summary["columns"],
        filled=summary["filled"],
        role=summary["role"],
        reason=summary["reason"],
        merged=tuple(summary["merged"]),
        hidden_rows=frozenset(summary["hidden_rows"]),
        hidden_columns=frozenset(summary["hidden_columns"]),
        skipped=tuple(summary["skipped"]),
        tables=tuple(_table(table) for table in summary["tables"]),
    )


def _table(summary: dict[str, Any]) -> SourceTable:
    return SourceTable(
        header_rows=tuple(summary["header_rows"]),
        first_row=summary["first_row"],
        last_row=summary["last_row"],
        records=tuple(summary["records"]),
        skipped=tuple(summary["skipped"]),
        kind="",
        columns=tuple(SourceColumn(column, header, "", 0.0, "", (), column) for column, header in summary["columns"]),
        places=summary["places"],
    )
