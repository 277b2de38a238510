"""閲覧制限: which cases are closed to the clerk at work, and what stands in place of what they may not see.

Number, 状況, 担当, district and days stay legible to the case team, so that nothing falls between two; who the client
is and what it is about is told to the 担当CSW and the 支援チーム alone, in lists, searches, exports and histories alike.
"""

import dataclasses
from collections.abc import Collection, Sequence
from typing import Any, TypeVar

from welfare_desktop.domain.casework.course import withheld_from, works_on
from welfare_desktop.domain.permissions import CASES, restricts
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.registers.cases import Case
from welfare_desktop.domain.values import Sealed
from welfare_desktop.services.showing import WITHHELD
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store.database import Connection
from welfare_desktop.store.restricted import restricted

RecordT = TypeVar("RecordT", bound=Record)
Cell = TypeVar("Cell")


def closed(workspace: Workspace, connection: Connection, kind: str) -> frozenset[int]:
    """The records of a register that are closed to this clerk; none but cases ever are."""
    if kind != CASES:
        return frozenset()
    clerk = workspace.clerk.name
    return frozenset(case for case, who, team in restricted(connection) if not works_on(clerk, who, team))


def row(keys: Sequence[str], values: Sequence[Cell], withheld: Cell) -> tuple[Cell, ...]:
    """A list's row of a closed case: 「（閲覧制限）」 for everything of it that says something and is restricted."""
    return tuple(
        withheld if restricts(key) and value not in (None, "", ()) else value
        for key, value in zip(keys, values, strict=True)
    )


def veiled(record: RecordT, shut: Collection[int]) -> RecordT:
    """A record without what is closed to the clerk; what is sealed stays sealed."""
    if record.id not in shut:
        return record
    emptied: dict[str, Any] = {
        key: None for key in fields_of(type(record)) if restricts(key) and not isinstance(getattr(record, key), Sealed)
    }
    children = dict.fromkeys(children_of(type(record)), ())
    return dataclasses.replace(record, written=(), **{**emptied, **children, "client_name": WITHHELD})


def require_open(workspace: Workspace, record: Record | None) -> None:
    """Refuse to open or change a case that is closed to this clerk."""
    if isinstance(record, Case) and withheld_from(workspace.clerk.name, record):
        raise Refusal(
            "case.restricted",
            "閲覧制限のあるケースです。担当CSWと支援チームの職員だけが開けます。",
            todo="担当CSWに相談してください。担当がいないときは、引継ぎで担当CSWを決めると、その職員が開けます。",
        )
