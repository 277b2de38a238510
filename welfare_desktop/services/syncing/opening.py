"""A file that came back, opened (返送ファイルを開く): its tables, the exchange and the sending it belongs to, its 基準日.

Our own workbook is known by what we wrote into it: 記録IDs of records that a sending told, not by its number alone,
which another office's workbook may bear as well.
"""

import dataclasses
import re
from collections.abc import Sequence
from dataclasses import dataclass

from welfare_desktop.domain.exchange import ID_HEADING
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services.ledgers import sources
from welfare_desktop.services.ledgers.sources import Source, SourceTable
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.syncing import header_facts, own_columns, struck_rows, templates
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store.syncing import arrangements as kept_arrangements
from welfare_desktop.store.syncing import sendings
from welfare_desktop.store.syncing.sendings import Sending

SERIAL = re.compile(r"^(.*?)　.*管理番号 (\d+)　取扱注意$")
LOOKED_AT = 300
"""Rows whose 記録ID tell whether the file is ours."""
HALF = 0.5


@dataclass(frozen=True, slots=True)
class Received:
    """A file as opened: the exchange and the sending it seems to belong to (0 unknown), its 基準日 (ISO, "" unknown)."""

    source: Source
    arrangement: int = 0
    sending: int = 0
    as_of: str = ""
    own: bool = False
    """Whether it is our own exchange workbook."""
    remarks: tuple[str, ...] = ()
    """What a clerk should know of how its columns are read."""


@verb("exchange.receive")
def open_file(
    workspace: Workspace, data: bytes, name: str, password: str | None = None, progress: Progress = no_progress
) -> Received:
    """Read a file, find its tables and the exchange it belongs to. Refusals and WrongPassword as `open_source`."""
    received = _opened(workspace, sources.open_source(workspace, data, name, password, progress=progress))
    struck = struck_rows.remarks(workspace, received.source)
    return dataclasses.replace(received, remarks=(*received.remarks, *struck)) if struck else received


def _opened(workspace: Workspace, source: Source) -> Received:
    own = _own_tables(source)
    if own and (ours := _ours(workspace, source, own)):
        return ours
    template = templates.recognise(workspace, source)
    if template:
        source = templates.mapped(source, template)
    kinds = {table.kind for sheet in source.sheets for table in sheet.tables if table.taken and table.kind}
    with workspace.store.reading() as connection:
        known = kept_arrangements.listing(connection)
    fitting = [each for each in known if template and each.template == template.id]
    fitting = fitting or [each for each in known if each.kind in kinds]
    arrangement = fitting[0].id if len(fitting) == 1 and not own else 0  # another office's: the clerk chooses
    return Received(source, arrangement, 0, _as_of(workspace, source))


def _own_tables(source: Source) -> list[tuple[int, int]]:
    """Where tables with our hidden columns stand."""
    return [
        (sheet, table)
        for sheet, each in enumerate(source.sheets)
        for table, found in enumerate(each.tables)
        if any(column.header == ID_HEADING for column in found.columns)
    ]


def _ours(workspace: Workspace, source: Source, own: list[tuple[int, int]]) -> Received | None:
    """Our own workbook: its columns are known by what was sent. None where no sending of ours told these records."""
    sent = _sending(workspace, source, own)
    if sent is None:
        return None
    with workspace.store.reading() as connection:
        arrangement = kept_arrangements.get(connection, sent.arrangement)
    if arrangement is None:
        return None
    remarks: dict[str, None] = {}
    for sheet, each in enumerate(source.sheets):
        for table, old in enumerate(each.tables):
            changed = dataclasses.replace(old, taken=False)
            if (sheet, table) in own:
                changed, said = _labelled(old, arrangement.kind, sent.keys)
                remarks.update(dict.fromkeys(said))
            source = source.with_table(sheet, table, changed)
    return Received(source, arrangement.id, sent.id, _as_of(workspace, source), own=True, remarks=tuple(remarks))


def _sending(workspace: Workspace, source: Source, own: list[tuple[int, int]]) -> Sending | None:
    """The sending whose records the file names: the one it says, else any; by name alone where nothing is listed."""
    said = sources.cells(workspace, source, own[0][0], 1, 2)
    title = next((match for row in said for cell in row[:1] if (match := SERIAL.search(str(cell)))), None)
    ids = _ids(workspace, source, own)
    with workspace.store.reading() as connection:
        told = sendings.of_serial(connection, int(title[2])) if title else None
        if not ids:
            return told if title and title[1] == workspace.office.name else None
        others = (each for each in sendings.listing(connection) if told is None or each.id != told.id)
        for each in (*((told,) if told else ()), *others):
            if len(ids & sendings.records_in(connection, [each.serial])) >= HALF * len(ids):
                return each
    return None


def _ids(workspace: Workspace, source: Source, own: list[tuple[int, int]]) -> set[int]:
    """The 記録IDs of the first rows."""
    found: set[int] = set()
    for sheet, at in own:
        table = source.sheets[sheet].tables[at]
        column = next(each.at for each in table.columns if each.header == ID_HEADING)
        rows = sources.cells(workspace, source, sheet, table.first_row, table.first_row + LOOKED_AT)
        found |= {int(said) for row in rows if (said := _said(row, column)).isascii() and said.isdigit()}
    return found


def _said(row: Sequence[object], column: int) -> str:
    return str(row[column - 1]).removesuffix(".0") if len(row) >= column else ""


def _labelled(table: SourceTable, kind: str, sent: Sequence[str]) -> tuple[SourceTable, tuple[str, ...]]:
    """The table with each column for its ledger key, and what is to be said about it."""
    keys = own_columns.keys_of(KINDS[kind], sent, table.columns)
    columns = tuple(dataclasses.replace(each, key=keys.get(at, "")) for at, each in enumerate(table.columns))
    changed = dataclasses.replace(table, kind=kind, columns=columns, taken=True)
    return changed, own_columns.remarks(KINDS[kind], sent, table.columns, keys)


def _as_of(workspace: Workspace, source: Source) -> str:
    """The 基準日 that stands above the first table that says one."""
    for sheet, each in enumerate(source.sheets):
        for table in each.tables:
            above = min(table.header_rows, default=table.first_row) - 1
            if table.taken and above > 0:
                found = header_facts.as_of(sources.cells(workspace, source, sheet, 1, above))
                if found:
                    return found
    return ""
