"""Rows that came back just as we wrote them (送付したままの行): known by their cells, without reading any of them anew.

Most rows of a returned list are such. What a cell would be read as need not be asked where it is what we wrote.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from welfare_desktop.domain.column_reading import SHOWN_AS_KEPT
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.references import Names
from welfare_desktop.domain.values import Reference
from welfare_desktop.domain.values.contract import Cell, Value, ValueType
from welfare_desktop.services.syncing.bases import Bases
from welfare_desktop.services.syncing.books import NUMBERS, as_it_is


class AsSent:
    """Tells such rows of one table; `bases` are the values that were sent, by record and ledger key."""

    def __init__(self, kind: Kind, keys: Sequence[str], names: Mapping[str, Names], bases: Bases) -> None:
        self._keys = tuple(keys)
        self._bases = bases
        types = [kind.field(key).type for key in keys]
        self._shown = [
            (at, _Shown(each, names))
            for at, each in enumerate(types)
            if not isinstance(each, SHOWN_AS_KEPT) or isinstance(each, Reference)
        ]

    def values(self, records: Sequence[int], rows: Sequence[Sequence[Cell]]) -> list[tuple[Value, ...] | None]:
        """The values of each record's row whose cells are what was sent; None for any other row. Column by column."""
        sent = [self._bases.values_of(record, self._keys) for record in records]
        columns: list[Iterable[Any]] = list(zip(*sent, strict=True))
        for at, shown in self._shown if columns else ():
            columns[at] = map(shown.__getitem__, columns[at])
        return [
            values if written == cells else None
            for values, written, cells in zip(sent, zip(*columns, strict=True), map(tuple, rows), strict=True)
        ]


class _Shown(dict[Value, Cell]):
    """The cells of one column by value, each made once."""

    def __init__(self, held: ValueType, names: Mapping[str, Names]) -> None:
        super().__init__({None: None})
        self._names = names.get(held.kind) if isinstance(held, Reference) else None
        self._show = as_it_is if isinstance(held, NUMBERS) else held.show

    def __missing__(self, value: Value) -> Cell:
        names = self._names
        shown = self[value] = names[value] if names is not None and isinstance(value, int) else self._show(value)
        return shown
