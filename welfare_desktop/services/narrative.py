"""The one place where sealed narratives (S) are opened or withheld.

Store, journal and packages see only `Sealed`; a window sees text when the clerk is of the case team,
and the `Sealed` itself otherwise (the form then says 閲覧できません). Ciphertext is bound to record
class, field and record id, so records must have their ids before they are sealed.
"""

import dataclasses
import functools
import json
from collections.abc import Callable, Mapping
from typing import TypeVar

from welfare_desktop.domain.casework.course import withheld_from
from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.values import Narrative, Sealed
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.vault.sealing import Sealer

RecordT = TypeVar("RecordT", bound=Record)


def opened(workspace: Workspace, record: RecordT) -> RecordT:
    """The record with narratives as text, where this clerk may read them.

    A case under 閲覧制限 is opened for its 担当CSW and 支援チーム alone.
    """
    sealer = workspace.sealer
    if sealer is None or (isinstance(record, Case) and withheld_from(workspace.clerk.name, record)):
        return record

    def open_one(each: Record, key: str, value: object) -> object:
        return sealer.open(value, each.table, key, each.id) if isinstance(value, Sealed) else value

    return _each_narrative(record, open_one)


def sealed(workspace: Workspace, record: RecordT, before: Record | None = None) -> RecordT:
    """The record with narratives sealed; text that did not change keeps the ciphertext of `before`.

    Refusal when there is text to seal and the clerk has no key for it, and for a ciphertext that was moved here from
    another place: it would never open again.
    """
    kept: Mapping[tuple[int, str], Sealed] = _ciphertexts(before) if before is not None else {}

    def seal_one(each: Record, key: str, value: object) -> object:
        old = kept.get((each.id, key))
        if isinstance(value, Sealed) and workspace.sealer is not None and value != old:
            workspace.sealer.open(value, each.table, key, each.id)
        if not isinstance(value, str):
            return value
        sealer = _sealer(workspace)
        if old is not None and sealer.open(old, each.table, key, each.id) == value:
            return old
        return sealer.seal(value, each.table, key, each.id)

    return _each_narrative(record, seal_one)


@functools.cache
def narratives_of(record: type[Record]) -> tuple[str, ...]:
    """The keys of a record class's sealed fields."""
    return tuple(key for key, field in fields_of(record).items() if isinstance(field.type, Narrative))


def sealed_base(workspace: Workspace, kind: str, record: int, said: Mapping[str, Value]) -> Mapping[str, Value]:
    """What a file said of a record, as it may be kept: of a case everything is sealed, other columns too."""
    if kind != CASES:
        return said
    sealer = _sealer(workspace)
    return {
        key: sealer.seal(json.dumps(value, ensure_ascii=False), "exchange", key, record) for key, value in said.items()
    }


def moved_base(
    workspace: Workspace, kind: str, old: int, new: int, said: Mapping[str, Value]
) -> Mapping[str, Value] | None:
    """What a file said of one record, as it may be kept of another; None where this clerk cannot seal it anew."""
    if not any(isinstance(value, Sealed) for value in said.values()):
        return said
    if workspace.sealer is None:
        return None
    return sealed_base(workspace, kind, new, opened_base(workspace, old, said))


def opened_base(workspace: Workspace, record: int, said: Mapping[str, Value]) -> Mapping[str, Value]:
    """What a file said of a record, as far as this clerk may read it; the rest stays sealed."""
    if (sealer := workspace.sealer) is None:
        return said
    return {
        key: json.loads(sealer.open(value, "exchange", key, record)) if isinstance(value, Sealed) else value
        for key, value in said.items()
    }


def _sealer(workspace: Workspace) -> Sealer:
    if workspace.sealer is None:
        raise Refusal(
            "narrative.closed",
            "相談内容など閲覧できない項目は、ケース担当だけが書き込めます。",
            todo="ケース担当の職員に依頼してください。",
        )
    return workspace.sealer


@functools.cache
def _holds_narratives(record: type[Record]) -> bool:
    """Whether a record of this class or a child of one may hold a sealed field; most registers have none."""
    children = children_of(record).values()
    return bool(narratives_of(record)) or any(_holds_narratives(child.record) for child in children)


def _each_narrative(record: RecordT, convert: Callable[[Record, str, object], object]) -> RecordT:
    if not _holds_narratives(type(record)):
        return record
    changes: dict[str, object] = {}
    for key in narratives_of(type(record)):
        value = getattr(record, key)
        converted = convert(record, key, value)
        if converted is not value:
            changes[key] = converted
    for key in children_of(type(record)):
        children: tuple[Record, ...] = getattr(record, key)
        converted_children = tuple(_each_narrative(child, convert) for child in children)
        if any(new is not old for new, old in zip(converted_children, children, strict=True)):
            changes[key] = converted_children
    return dataclasses.replace(record, **changes) if changes else record


def _ciphertexts(record: Record) -> Mapping[tuple[int, str], Sealed]:
    found: dict[tuple[int, str], Sealed] = {}
    for key in narratives_of(type(record)):
        value = getattr(record, key)
        if isinstance(value, Sealed):
            found[record.id, key] = value
    for key in children_of(type(record)):
        for child in getattr(record, key):
            found.update(_ciphertexts(child))
    return found
