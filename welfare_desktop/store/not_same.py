"""Pairs a clerk has said are different people (別人): never proposed as duplicates again."""

from sqlalchemy import Connection, delete, select

from welfare_desktop.store.tables import NOT_SAME


def put(connection: Connection, kind: str, one: int, other: int) -> None:
    """Note that two records of a register are not the same; noting it twice is harmless."""
    pair = (kind, *sorted((one, other)))
    connection.exec_driver_sql("INSERT OR IGNORE INTO not_same (kind, one, other) VALUES (?, ?, ?)", pair)


def forget(connection: Connection, kind: str, one: int, other: int) -> None:
    """Take the note back."""
    first, second = sorted((one, other))
    table = NOT_SAME.c
    connection.execute(delete(NOT_SAME).where(table.kind == kind, table.one == first, table.other == second))


def pairs(connection: Connection, kind: str) -> set[tuple[int, int]]:
    """All such pairs of a register, the lower id first."""
    query = select(NOT_SAME.c.one, NOT_SAME.c.other).where(NOT_SAME.c.kind == kind)
    return {(row.one, row.other) for row in connection.execute(query)}
