"""Children of one kind as rows across a whole register: appointments of everybody, assignments of every household."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, select

from welfare_desktop.store.tables import ORDINAL, PARENT, ROOTS, text_column


def stream(
    connection: Connection, kind: str, children: str, keys: Sequence[str]
) -> Iterator[tuple[int, int, tuple[Any, ...]]]:
    """Parent, id and the values of some facts of every child of a kind, parent by parent in their order.

    A reference gives its id, or the text as written. KeyError for children the register does not have.
    """
    shape = ROOTS[kind].children[children]
    table = shape.table
    split = [key for key in keys if key in shape.split]
    columns = [table.c[key] for key in keys] + [table.c[text_column(key)] for key in split]
    query = select(table.c[PARENT], table.c.id, *columns).order_by(table.c[PARENT], table.c[ORDINAL])
    places = [keys.index(key) for key in split]
    count = len(keys)
    found: Any
    for found in connection.execute(query).yield_per(2000):
        values = list(found[2 : 2 + count])
        for place, words in zip(places, found[2 + count :], strict=True):
            if values[place] is None:
                values[place] = words
        yield found[0], found[1], tuple(values)
