"""The workbooks of others that we fill in (様式): kept as they came, with what a clerk settled about them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, select

from welfare_desktop.domain.identity import new_id
from welfare_desktop.store.syncing.tables import TEMPLATE


@dataclass(frozen=True, slots=True)
class KeptTemplate:
    """A template: its file, the fingerprint of its headings, and the plan of how it is filled (plain values)."""

    id: int
    name: str
    kind: str
    fingerprint: str
    plan: Mapping[str, Any]
    data: bytes = field(repr=False)


def keep(connection: Connection, name: str, kind: str, fingerprint: str, plan: Mapping[str, Any], data: bytes) -> int:
    """Keep a template; one of the same headings and register is replaced. Its id."""
    text = json.dumps(plan, ensure_ascii=False)
    known = connection.execute(
        select(TEMPLATE.c.id).where(TEMPLATE.c.kind == kind, TEMPLATE.c.fingerprint == fingerprint)
    ).scalar()
    values = {"name": name, "kind": kind, "fingerprint": fingerprint, "plan": text, "data": data}
    if known:
        connection.execute(TEMPLATE.update().where(TEMPLATE.c.id == known).values(**values))
        return known
    made = new_id()
    connection.execute(TEMPLATE.insert().values(id=made, **values))
    return made


def get(connection: Connection, template: int) -> KeptTemplate | None:
    """One template with its file."""
    row = connection.execute(select(TEMPLATE).where(TEMPLATE.c.id == template)).first()
    return KeptTemplate(row.id, row.name, row.kind, row.fingerprint, json.loads(row.plan), row.data) if row else None


def listing(connection: Connection) -> list[KeptTemplate]:
    """All templates by name, without their files."""
    kept = TEMPLATE.c
    query = select(kept.id, kept.name, kept.kind, kept.fingerprint, kept.plan).order_by(kept.name)
    return [
        KeptTemplate(row.id, row.name, row.kind, row.fingerprint, json.loads(row.plan), b"")
        for row in connection.execute(query)
    ]


def forget(connection: Connection, template: int) -> None:
    """Remove a template that no exchange uses."""
    connection.execute(delete(TEMPLATE).where(TEMPLATE.c.id == template))
