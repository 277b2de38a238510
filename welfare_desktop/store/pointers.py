"""Which rows refer to a record: what must be known before a record may go."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from sqlalchemy import Connection, select

from welfare_desktop.store.records import among
from welfare_desktop.store.tables import Shape, pointers_to


class Pointer(NamedTuple):
    """A reference to `target` standing in the row `row` of the record `root` (of the register `kind`)."""

    target: int
    kind: str
    root: int
    row: int
    key: str


def pointers(connection: Connection, kind: str, targets: Collection[int]) -> Iterator[Pointer]:
    """Every reference to one of these records of a register."""
    for shape, key in pointers_to(kind):
        column = shape.table.c[key]
        found = connection.execute(select(column, shape.table.c.id).where(among(column, targets))).all()
        roots = roots_of(connection, shape, [row for _, row in found])
        for target, row in found:
            yield Pointer(target, shape.root, roots[row], row, key)


def roots_of(connection: Connection, shape: Shape, rows: Collection[int]) -> dict[int, int]:
    """The root record each row belongs to."""
    above = {row: row for row in rows}
    while shape.parent is not None:
        table = shape.table
        query = select(table.c.id, table.c.parent).where(among(table.c.id, set(above.values())))
        parent_of = {found.id: found.parent for found in connection.execute(query).all()}
        above = {row: parent_of[now] for row, now in above.items()}
        shape = shape.parent
    return above
