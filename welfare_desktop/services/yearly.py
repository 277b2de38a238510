"""Sheets of a 年度: many records of a register typed over at once and kept as one batch."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from welfare_desktop.domain.fiscal import fiscal_span
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import batches
from welfare_desktop.services.permitted import require, verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import records, search
from welfare_desktop.store.database import Connection
from welfare_desktop.store.rows import identified
from welfare_desktop.store.writing import Overtaken

Cells = Mapping[str, Value]
TypedT = TypeVar("TypedT")


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A record on a sheet: as it was read, what its cells say, whether something of it should be there by now.

    Where a record has several lines, `part` tells them apart.
    """

    id: int
    revision: int
    cells: Cells
    late: bool = False
    part: int = 0

    @property
    def key(self) -> int:
        """What tells the line from others."""
        return self.part or self.id


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a year; `kind` is the register its records are of."""

    kind: str
    year: int
    lines: tuple[SheetLine, ...]

    def late(self) -> int:
        """How many records lack something."""
        return sum(line.late for line in self.lines)


@dataclass(frozen=True, slots=True)
class Kept:
    """The batch that can be undone (0: nothing had changed), and the records it touched."""

    batch: int
    ids: frozenset[int] = field(default_factory=frozenset[int])


@verb("records.edit")
def keep(
    workspace: Workspace,
    sheet: Sheet,
    typed: Mapping[int, TypedT],
    change: Callable[[Record, TypedT], Record],
    reason: str,
) -> Kept:
    """Change the records whose lines were typed over, as one batch; `Overtaken` when one was saved since.

    `typed` is by record; `change` says what becomes of a record. Refusal for clerks who may not edit the register.
    """
    require(workspace, "records.edit", sheet.kind)
    if not typed:
        return Kept(0)
    shown = {line.id: line.revision for line in sheet.lines}
    with batches.writing(workspace, "record.change", reason) as (connection, batch):
        found = records.get_many(connection, sheet.kind, typed)
        if any(each not in found or found[each].revision != shown[each] for each in typed):
            raise Overtaken
        kept = batch.change_many(identified(change(found[each], cells)) for each, cells in typed.items())
    changed = frozenset(each.id for each in kept if each.revision != shown[each.id])
    return Kept(batch.kept, changed)


def standing_districts(connection: Connection, year: int) -> list[District]:
    """The districts there were in a fiscal year, in the city's order."""
    begins, ends = fiscal_span(year)
    listed = search.ids(connection, Listing("districts", order="sort_order"))
    found = records.get_many(connection, "districts", listed)
    districts = [each for at in listed if isinstance(each := found[at], District)]
    return [
        each for each in districts if (each.abolished_on or "9999") >= begins and (each.founded_on or "")[:10] <= ends
    ]
