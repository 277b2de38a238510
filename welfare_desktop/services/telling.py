"""What happened to a record (変更履歴), told in labels and shown values."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from welfare_desktop.domain.permissions import CASE_WORKER, CASES
from welfare_desktop.domain.records import Field, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Reference, Sealed
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.undoing import VERBS
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import history as store_history
from welfare_desktop.store import pages
from welfare_desktop.store.tables import SHAPES


@dataclass(frozen=True, slots=True)
class Change:
    """One fact before and after, as shown; "" is empty."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What one batch did to a record; `reason` is what the clerk gave ("": none)."""

    batch: int
    at: datetime
    clerk: str
    verb: str
    changes: tuple[Change, ...]
    reason: str = ""


@verb("records.view")
def history(workspace: Workspace, kind: str, record: int) -> tuple[HistoryEntry, ...]:
    """What happened to a record and its children, newest first; sealed facts are named but not shown."""
    with workspace.store.reading() as connection:
        lines = store_history.history(connection, record)
        names: dict[int, str] = {}
        for line in lines:
            for target, found in _references(line):
                (name,) = pages.page(connection, target, [found], (KINDS[target].name,))[0]
                names[found] = str(name or "")
    masked = kind == CASES and CASE_WORKER not in workspace.clerk.roles
    entries: list[HistoryEntry] = []
    for batch, of_batch in groupby(lines, key=lambda line: line.batch):
        found_lines = list(of_batch)
        changes = tuple(
            Change(change.label, WITHHELD if change.before else "", WITHHELD if change.after else "")
            if masked
            else change
            for line in reversed(found_lines)
            for change in _changes(line, names)
        )
        first = found_lines[0]
        at = datetime.fromisoformat(first.at_utc)
        verb_shown = VERBS.get(first.verb, first.verb)
        entries.append(
            HistoryEntry(
                batch, at, first.clerk, verb_shown, changes, WITHHELD if masked and first.reason else first.reason
            )
        )
    return tuple(entries)


def _changes(line: store_history.HistoryLine, names: Mapping[int, str]) -> Iterator[Change]:
    shape = SHAPES[line.table]
    fields = fields_of(shape.record)
    for change in line.fields:
        if change.key in fields:
            field = fields[change.key]
            yield Change(field.label, _shown(field, change.before, names), _shown(field, change.after, names))


def _shown(field: Field, value: Value, names: Mapping[int, str]) -> str:
    if value is None:
        return ""
    if isinstance(value, Sealed):
        return WITHHELD
    if isinstance(field.type, Reference) and isinstance(value, int):
        return names.get(value, "")
    return field.type.show(value)


def _references(line: store_history.HistoryLine) -> Iterator[tuple[str, int]]:
    """Every (register, record) that the values of a line refer to."""
    fields = fields_of(SHAPES[line.table].record)
    for change in line.fields:
        value_type = fields[change.key].type if change.key in fields else None
        if isinstance(value_type, Reference) and value_type.kind in KINDS:
            yield from ((value_type.kind, value) for value in (change.before, change.after) if isinstance(value, int))
