"""Reading a ledger column by column: cells to values, with what was inferred, refused or written otherwise.

Whole columns at a time, and every text once: a city's ledger repeats itself.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.plans import Pair
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.references import Names
from welfare_desktop.domain.values import Narrative, Reference, Text
from welfare_desktop.domain.values.contract import Cell, Marked, Value, ValueType

REMEMBERED = 2048
"""Cells a column remembers before it starts afresh, so that memory stays flat."""


class Note(NamedTuple):
    """What else is to be said of a cell: its text where we show it otherwise, a mark, a problem's code and words."""

    source: str
    mark: str
    problem: tuple[Any, ...]


class ColumnReader(dict[Any, Value]):
    """The values of one column's cells; `notes` holds what else is to be said of some of them.

    Numbers are looked up with their type: 1, 1.0 and TRUE are different cells, yet equal keys.
    """

    def __init__(self, value_type: ValueType, names: Names | None) -> None:
        super().__init__({None: None, "": None})
        self.notes: dict[Any, Note] = {}
        self._type = value_type
        self._names = names if isinstance(value_type, Reference) else None
        self._verbatim = isinstance(value_type, Text | Narrative)

    def __missing__(self, key: Any) -> Value:
        cell: Cell = key[1] if key.__class__ is tuple else key
        parsed = self._type.parse(cell)
        mark, problem = "", ()
        if isinstance(parsed, Problem):
            problem = (parsed.code, parsed.template, dict(parsed.values))
            parsed = None
        elif isinstance(parsed, Marked):
            mark, parsed = parsed.mark, parsed.value
        value: Value = parsed
        if self._names is not None and isinstance(parsed, str):
            value = self._names.resolve(parsed)
        if mark or problem or not self._verbatim:
            source = self._source(cell, value)
            if source or mark or problem:
                self.notes[key] = Note(source, mark, problem)
        self[key] = value
        return value

    def read(self, cells: Iterable[Cell]) -> tuple[list[Any], list[Value]]:
        """The keys notes are found by, and the values."""
        if len(self) > REMEMBERED:
            self.clear()
            self.notes.clear()
            self.update({None: None, "": None})
        keys = [cell if cell.__class__ is str or cell is None else (cell.__class__, cell) for cell in cells]
        return keys, [self[key] for key in keys]

    def _source(self, cell: Cell, value: Value) -> str:
        """The cell's text where it differs from what we show; never a narrative, which would stay open."""
        if isinstance(self._type, Narrative):
            return ""
        text = str(cell).strip()
        if self._names is not None:
            return text if isinstance(value, int) and self._names[value] != text else ""
        return "" if self._type.show(value) == text else text


@dataclass(slots=True)
class Reading:
    """Some rows as read: their values, and by place in the block what there is to say of a row."""

    values: list[tuple[Value, ...]]
    marks: dict[int, list[Pair]] = field(default_factory=dict[int, list[Pair]])
    problems: dict[int, list[tuple[Any, ...]]] = field(default_factory=dict[int, list[tuple[Any, ...]]])
    written: dict[int, list[Pair]] = field(default_factory=dict[int, list[Pair]])


class TableReader:
    """Reads the rows of one table; `columns` are the columns the keys' cells come from."""

    def __init__(self, kind: Kind, keys: Sequence[str], columns: Sequence[int], names: Mapping[str, Names]) -> None:
        self._keys = tuple(keys)
        self._columns = tuple(columns)
        types = [kind.field(key).type for key in keys]
        self._named = [names.get(each.kind) if isinstance(each, Reference) else None for each in types]
        self._readers = [ColumnReader(each, found) for each, found in zip(types, self._named, strict=True)]
        self._district = self._keys.index(kind.district) if kind.district in self._keys else -1

    def read(self, rows: Sequence[Sequence[Cell]]) -> Reading:
        """Read a block of rows."""
        found = Reading([])
        columns: list[list[Value]] = []
        for index, cells in enumerate(zip(*rows, strict=True)):
            keys, values = self._readers[index].read(cells)
            columns.append(values)
            if self._readers[index].notes:
                self._note(index, keys, found)
        for index, names in enumerate(self._named):
            if names is not None and self._district not in (-1, index):
                columns[index] = _within(names, columns[index], columns[self._district])
        found.values = list(zip(*columns, strict=True))
        return found

    def _note(self, index: int, keys: Sequence[Any], found: Reading) -> None:
        notes, key, column = self._readers[index].notes, self._keys[index], self._columns[index]
        for at, cell in enumerate(keys):
            if cell in notes:
                source, mark, problem = notes[cell]
                if source:
                    found.written.setdefault(at, []).append((key, source))
                if mark:
                    found.marks.setdefault(at, []).append((key, mark))
                if problem:
                    found.problems.setdefault(at, []).append((key, column, *problem))


def _within(names: Names, values: Sequence[Value], districts: Sequence[Value]) -> list[Value]:
    """The column with people of one name told apart by the row's district."""
    return [
        names.resolve(value, district) if isinstance(value, str) and isinstance(district, int) else value
        for value, district in zip(values, districts, strict=True)
    ]
