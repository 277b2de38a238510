"""One number for all that clerks have entered: equal exactly when every business fact is equal."""

import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection

from welfare_desktop.store.tables import ORDINAL, PARENT, SHAPES, WRITTEN, Shape, fact_columns


def digest(connection: Connection) -> str:
    """SHA-256 (hex) over kind, id and stored bytes of every fact, in order of kind and id.

    Revisions and technical columns do not count; a column that is empty everywhere does not either,
    so that a migration which adds one changes nothing.
    """
    total = hashlib.sha256()
    for name in sorted(SHAPES):
        for line in _lines(connection, SHAPES[name]):
            total.update(line)
    return total.hexdigest()


def _lines(connection: Connection, shape: Shape) -> Iterator[bytes]:
    ties = () if shape.parent is None else (PARENT, ORDINAL)
    columns = sorted((*ties, *fact_columns(shape), WRITTEN))
    names = ", ".join(f'"{column}"' for column in ("id", *columns))
    rows = connection.exec_driver_sql(f'SELECT {names} FROM "{shape.name}" ORDER BY id')  # noqa: S608 - of the catalogue
    for record, *values in rows:
        known = [(column, value) for column, value in zip(columns, values, strict=True) if value is not None]
        yield ascii((shape.name, record, known)).encode("ascii")
