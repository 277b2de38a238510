"""Whether a table says what each record is called, and what is tried with a file that tells of no register."""

from welfare_desktop.domain.registers import KINDS
from welfare_desktop.services.ledgers import sources
from welfare_desktop.services.ledgers.sources import Source, SourceTable
from welfare_desktop.services.workspace import Workspace


def has_name(table: SourceTable) -> bool:
    """Whether the one required fact of the register has a column."""
    return KINDS[table.kind].name in {key for _, key in table.pairs()}


def for_register(workspace: Workspace, source: Source, kind: str) -> Source:
    """A file that tells of no register at all is for the one the clerk came from, where its tables fit."""
    if not kind or any(table.kind for each in source.sheets for table in each.tables):
        return source
    for sheet, each in enumerate(source.sheets):
        for table, found in enumerate(each.tables):
            if not found.kind:
                tried = sources.as_register(workspace, source, sheet, table, kind)
                if has_name(tried.sheets[sheet].tables[table]):
                    source = tried
    return source
