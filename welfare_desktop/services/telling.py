"""What happened to a record (変更履歴), told in labels and shown values."""

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from welfare_desktop.domain.permissions import CASE_WORKER, CASES
from welfare_desktop.domain.records import Field, Record, children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.dated import DatedFact
from welfare_desktop.domain.values import Date, Reference, Sealed
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import narrative, restricting
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.undoing import VERBS
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import history as store_history
from welfare_desktop.store import pages
from welfare_desktop.store.besides import SaidBesides, said_besides
from welfare_desktop.store.history import HistoryLine
from welfare_desktop.store.tables import SHAPES

SINCE, UNTIL = "から", "まで"
BESIDES = "取込元の他の列"


@dataclass(frozen=True, slots=True)
class Change:
    """One fact before and after, as shown; "" is empty. `of` says whose it is (世帯員, 緊急連絡先); "" the record's."""

    label: str
    before: str
    after: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What one batch did to a record; `reason` is what the clerk gave, `source` the file it came from ("": none)."""

    batch: int
    at: datetime
    clerk: str
    verb: str
    changes: tuple[Change, ...]
    reason: str = ""
    source: str = ""


@verb("records.view")
def history(workspace: Workspace, kind: str, record: int) -> tuple[HistoryEntry, ...]:
    """What happened to a record and its children, newest first; sealed facts are named but not shown.

    What an import said in columns nobody mapped (取込元の他の列) stands there too.
    """
    with workspace.store.reading() as connection:
        lines = store_history.history(connection, record)
        names: dict[int, str] = {}
        for line in lines:
            for target, found in _references(line, KINDS[kind].record):
                (name,) = pages.page(connection, target, [found], (KINDS[target].name,))[0]
                names[found] = str(name or "")
        besides = said_besides(connection, record)
        shut = restricting.closed(workspace, connection, kind)
    masked = (kind == CASES and CASE_WORKER not in workspace.clerk.roles) or record in shut
    told = _Told(KINDS[kind].record, names)
    entries: list[HistoryEntry] = []
    for batch, of_batch in groupby(lines, key=lambda line: line.batch):
        found_lines = list(of_batch)
        changes = tuple(
            _masked(change) if masked else change for line in reversed(found_lines) for change in told.changes(line)
        )
        first = found_lines[0]
        at = datetime.fromisoformat(first.at_utc)
        verb_shown = VERBS.get(first.verb, first.verb)
        entries.append(
            HistoryEntry(
                batch,
                at,
                first.clerk,
                verb_shown,
                changes,
                WITHHELD if masked and first.reason else first.reason,
                WITHHELD if masked and first.source_name else first.source_name,
            )
        )
    return _with_besides(workspace, record, entries, besides, masked=masked)


def _with_besides(
    workspace: Workspace, record: int, entries: Sequence[HistoryEntry], besides: Sequence[SaidBesides], *, masked: bool
) -> tuple[HistoryEntry, ...]:
    """The entries with what their imports said besides; such an import may have changed nothing else."""
    told = {entry.batch: entry for entry in entries}
    for each in besides:
        texts = each.texts if masked else narrative.opened_base(workspace, record, each.texts)
        changes = (Change(heading, "", _besides(value), BESIDES) for heading, value in texts.items())
        entry = told.get(each.batch) or HistoryEntry(
            each.batch,
            datetime.fromisoformat(each.at_utc),
            each.clerk,
            VERBS.get(each.verb, each.verb),
            (),
            source=WITHHELD if masked else each.source_name,
        )
        found = tuple(_masked(change) if masked else change for change in changes)
        told[each.batch] = dataclasses.replace(entry, changes=(*entry.changes, *found))
    return tuple(sorted(told.values(), key=lambda entry: entry.at, reverse=True))


def _besides(value: Value) -> str:
    return WITHHELD if isinstance(value, Sealed) else str(value or "")


def _masked(change: Change) -> Change:
    return dataclasses.replace(change, before=WITHHELD if change.before else "", after=WITHHELD if change.after else "")


class _Told:
    """Tells the lines of one register's record in words; `names` are those of the records referred to."""

    def __init__(self, root: type[Record], names: Mapping[int, str]) -> None:
        self._root = root
        self._names = names
        self._labels = dict(_child_labels(root))

    def changes(self, line: HistoryLine) -> Iterator[Change]:
        record = SHAPES[line.table].record
        fields, of = fields_of(record), self._labels.get(record, "")
        if issubclass(record, DatedFact) and any(change.key == "field" for change in line.fields):
            yield self._past(line, of)
            return
        for change in line.fields:
            if change.key in fields:
                field = fields[change.key]
                before, after = (_shown(field, value, self._names) for value in (change.before, change.after))
                yield Change(field.label, before, after, of)

    def _past(self, line: HistoryLine, of: str) -> Change:
        """What a dated fact was, and from when to when, as one line."""
        before, after = ({each.key: getattr(each, side) for each in line.fields} for side in ("before", "after"))
        field = fields_of(self._root).get(str(after.get("field") or before.get("field")))
        label = field.label if field else of
        return Change(label, self._period(before, field), self._period(after, field), of)

    def _period(self, said: Mapping[str, Value], field: Field | None) -> str:
        if not any(said.values()):
            return ""
        value = said.get("value")
        if field and isinstance(field.type, Reference) and isinstance(value, str) and value.isdigit():
            value = self._names.get(int(value), "")
        since, until = (Date().show(day) if (day := said.get(key)) else "" for key in ("since", "until"))
        period = f"{since}{SINCE if since else ''}{until}{UNTIL if until else ''}"
        return f"{value or ''}({period})" if period else str(value or "")


def _child_labels(record: type[Record]) -> Iterator[tuple[type[Record], str]]:
    """What each list of children is called, by their class, at any depth."""
    for children in children_of(record).values():
        yield children.record, children.label
        yield from _child_labels(children.record)


def _shown(field: Field, value: Value, names: Mapping[int, str]) -> str:
    if value is None:
        return ""
    if isinstance(value, Sealed):
        return WITHHELD
    if isinstance(field.type, Reference) and isinstance(value, int):
        return names.get(value, "")
    return field.type.show(value)


def _references(line: HistoryLine, root: type[Record]) -> Iterator[tuple[str, int]]:
    """Every (register, record) that the values of a line refer to."""
    record = SHAPES[line.table].record
    fields = fields_of(record)
    if issubclass(record, DatedFact):
        yield from _past_references(line, root)
    for change in line.fields:
        value_type = fields[change.key].type if change.key in fields else None
        if isinstance(value_type, Reference) and value_type.kind in KINDS:
            yield from ((value_type.kind, value) for value in (change.before, change.after) if isinstance(value, int))


def _past_references(line: HistoryLine, root: type[Record]) -> Iterator[tuple[str, int]]:
    """What the past of a dated reference speaks of: it is kept as text."""
    for side in ("before", "after"):
        said = {each.key: getattr(each, side) for each in line.fields}
        field, value = fields_of(root).get(str(said.get("field"))), said.get("value")
        if field and isinstance(field.type, Reference) and isinstance(value, str) and value.isdigit():
            yield field.type.kind, int(value)
