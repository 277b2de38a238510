"""The story of one record (変更履歴): every change to it and its children, newest first, with values before and after."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from welfare_desktop.domain.values.contract import Value
from welfare_desktop.store.changes import Change, Op, take_back
from welfare_desktop.store.entries import change_of
from welfare_desktop.store.records import states
from welfare_desktop.store.rows import Row, State
from welfare_desktop.store.tables import BATCH, ENTRY, ORDINAL, SHAPES


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One fact before and after; sealed facts stay sealed."""

    key: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """What one batch did to one row of a record. `table` names the record class, `op` what happened."""

    batch: int
    at_utc: str
    clerk: str
    verb: str
    reason: str
    source_name: str
    undoes: int
    table: str
    record: int
    op: Op
    fields: tuple[FieldChange, ...]


def history(connection: Connection, record: int) -> list[HistoryLine]:
    """The history of a root record; of one that was removed too. Empty for an id never seen."""
    query = (
        select(
            BATCH.c.id, BATCH.c.at_utc, BATCH.c.clerk, BATCH.c.verb, BATCH.c.reason, BATCH.c.source_name, BATCH.c.undoes,
            ENTRY.c.kind, ENTRY.c.record, ENTRY.c.root, ENTRY.c.op, ENTRY.c.before,
        )
        .join(BATCH, BATCH.c.id == ENTRY.c.batch)
        .where(ENTRY.c.root == record)
        .order_by(BATCH.c.hlc.desc(), ENTRY.c.n.desc())
    )  # fmt: skip
    found = connection.execute(query).all()
    if not found:
        return []
    rows = dict(states(connection, SHAPES[found[0].kind].root, [record]).get(record, {}))
    lines: list[HistoryLine] = []
    for row in found:
        change = change_of(row)
        fields = _fields(change, rows)
        line = HistoryLine(
            row.id, row.at_utc, row.clerk, row.verb, row.reason, row.source_name, row.undoes or 0,
            change.shape.name, change.record, change.op, fields,
        )  # fmt: skip
        if change.op is Op.CREATED and change.record == record:
            lines += _children_made(line, rows)
        lines.append(line)
        take_back(rows, change)
    return lines


def _children_made(root: HistoryLine, rows: State) -> Iterator[HistoryLine]:
    """What came with a new record (the last first): the journal holds one line for all of it."""
    shapes = list(SHAPES)
    made = sorted(rows.values(), key=lambda each: (shapes.index(each.shape.name), each.values.get(ORDINAL, 0)))
    for each in reversed(made):
        if each.id != root.record:
            fields = _fields(Change(each.shape, each.id, Op.CREATED, {}), rows)
            yield dataclasses.replace(root, table=each.shape.name, record=each.id, fields=fields)


def _fields(change: Change, after: State) -> tuple[FieldChange, ...]:
    """The facts that changed, in the order of the catalogue."""
    now = after.get(change.record, Row(change.shape, change.record, {})).values
    if change.op is Op.CHANGED:
        return tuple(
            FieldChange(key, change.before[key], now.get(key)) for key in change.shape.keys if key in change.before
        )
    if change.op is Op.CREATED:
        return tuple(FieldChange(key, None, now[key]) for key in change.shape.keys if key in now)
    return tuple(FieldChange(key, change.before[key], None) for key in change.shape.keys if key in change.before)
