"""Runs the pending steps, all in one transaction; imported only when the schema is behind."""

from collections.abc import Callable, Mapping

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.store.migrations import m0001

STEPS: Mapping[int, Callable[[], None]] = {1: m0001.upgrade}


def run(connection: Connection, version: int) -> None:
    """Bring the schema from `version` to the newest, inside the caller's transaction.

    Foreign keys must be off: with them on, rebuilding a table silently deletes all its children.
    Refusal when rows were lost or references broken; the caller's transaction then ends undone.
    """
    before = _counts(connection)
    with Operations.context(MigrationContext.configure(connection)):
        for number in sorted(STEPS):
            if number > version:
                STEPS[number]()
                connection.exec_driver_sql(f"PRAGMA user_version={number}")
    _verify(connection, before)


def _verify(connection: Connection, before: Mapping[str, int]) -> None:
    after = _counts(connection)
    lost = [table for table, count in before.items() if after.get(table, count) != count]
    if lost or connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise Refusal(
            "store.migration-failed",
            "データを新しい版の形式に移せませんでした。",
            "データは元のままです。",
            "これまでの版のプログラムを使い、管理者に連絡してください。",
        )


def _counts(connection: Connection) -> Mapping[str, int]:
    names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%'")
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608 - from the schema
        for name in names.scalars().all()
    }
