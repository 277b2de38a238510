"""Two invented records of a register, with whatever they can hold, kept in an office."""

import dataclasses
from typing import Any

from hypothesis.strategies import SearchStrategy

from tests.store.samples import records_of
from welfare_desktop.domain.record_rows import value_at, with_value
from welfare_desktop.domain.records import Record, RecordT, children_of, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.rules import PERIODS
from welfare_desktop.domain.values import Sealed
from welfare_desktop.services import narrative
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import journal
from welfare_desktop.store.rows import identified


def tidy(record: RecordT) -> RecordT:
    """A record that may be kept: narratives open, names known, no period that ends before it begins."""
    fields = fields_of(type(record))
    changes: dict[str, Any] = {
        key: value.data.hex() for key in fields if isinstance(value := getattr(record, key), Sealed)
    }
    changes |= {key: "甲野" for key, field in fields.items() if field.required and not getattr(record, key)}
    changes |= {second: None for _, second in PERIODS if second in fields}
    for key in children_of(type(record)):
        changes[key] = tuple(tidy(child) for child in getattr(record, key))
    return dataclasses.replace(record, **changes)


def invented(kind: str) -> SearchStrategy[Record]:
    """Any record of a register that may be kept."""
    register = KINDS[kind]
    place = register.column(register.name).place
    named = records_of(register.record).map(
        lambda each: each if value_at(each, place) else with_value(each, place, "甲")
    )
    return named.map(tidy)


def keep(workspace: Workspace, *records: RecordT) -> list[RecordT]:
    """Keep new records of one register, sealed as they must be."""
    with (
        workspace.store.writing() as connection,
        journal.open_batch(connection, clerk="山本", verb="record.create", at=workspace.clock()) as batch,
    ):
        sealed = (narrative.sealed(workspace, identified(dataclasses.replace(each, revision=0))) for each in records)
        return batch.create_many(sealed)
