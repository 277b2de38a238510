"""Settings of the office (設定), shared by all its clerks: a key and a plain value kept as JSON."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from welfare_desktop.store.tables import SETTING


def get(connection: Connection, key: str, otherwise: Any = None) -> Any:
    """The value of a setting; `otherwise` when it was never set."""
    found = connection.execute(select(SETTING.c.value).where(SETTING.c.key == key)).scalar()
    return otherwise if found is None else json.loads(found)


def starting_with(connection: Connection, prefix: str) -> Mapping[str, Any]:
    """All settings whose key begins with `prefix` (mapping profiles, field sets), by key."""
    rows = connection.execute(
        select(SETTING.c.key, SETTING.c.value).where(SETTING.c.key.startswith(prefix, autoescape=True)).order_by("key")
    )
    return {row.key: json.loads(row.value) for row in rows}


def put(connection: Connection, key: str, value: Any) -> None:
    """Set it; any JSON value."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    change = insert(SETTING).values(key=key, value=text)
    connection.execute(change.on_conflict_do_update(index_elements=["key"], set_={"value": text}))


def forget(connection: Connection, key: str) -> None:
    """Remove a setting."""
    connection.execute(delete(SETTING).where(SETTING.c.key == key))


def next_number(connection: Connection, key: str, count: int = 1) -> int:
    """Take `count` serial numbers (整理番号, 発行番号) and return the first; none is ever given twice.

    Starts at 1. Numbers taken in a transaction that fails are given again.
    """
    first: int = get(connection, key, 1)
    put(connection, key, first + count)
    return first
