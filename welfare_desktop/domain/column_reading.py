"""Reading a ledger column by column: cells to values, with what was inferred, refused or written otherwise.

Whole columns at a time, and every text once: a city's ledger repeats itself.
"""

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from welfare_desktop.domain.japanese.names import joins_names, people_in
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.plans import Pair
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.references import Names
from welfare_desktop.domain.values import Address, Choice, Date, Kana, Narrative, Phone, PostalCode, Reference, Text
from welfare_desktop.domain.values.contract import Cell, Marked, Value, ValueType
from welfare_desktop.domain.values.kana import usual_readings
from welfare_desktop.domain.values.periods import PERIOD
from welfare_desktop.domain.values.phone import usual_phones
from welfare_desktop.domain.values.text import quoted
from welfare_desktop.domain.values.usual_days import shown_days, usual_days

SEVERAL = "「{text}」には{count}人の名前があります。一人目だけを取り込みます。ほかの人は、行を分けるか、あとで登録してください。"
BOTH = 2
REMEMBERED = 2048
"""Cells a column remembers before it starts afresh, so that memory stays flat."""
USUAL: Mapping[type, Callable[[str], list[str]]] = {Kana: usual_readings, Phone: usual_phones, Date: usual_days}
"""How the usual spellings of a type are read line by line; "" for a line to be read with all care."""
SHOWN_AS_KEPT = (Text, Kana, Phone, PostalCode, Address, Choice, Reference)
"""Types whose text is shown as it is kept."""


class Note(NamedTuple):
    """What else is to be said of a cell, as is: its text where we show it otherwise, a mark, a problem."""

    written: Pair | None
    mark: Pair | None
    problem: tuple[Any, ...]


class ColumnReader(dict[Any, Value]):
    """The values of one column's cells; `notes` holds what else is to be said of some of them.

    Numbers are looked up with their type: 1, 1.0 and TRUE are different cells, yet equal keys.
    """

    def __init__(
        self, key: str, column: int, value_type: ValueType, names: Names | None, *, one_person: bool = False
    ) -> None:
        super().__init__({None: None, "": None})
        self._one_person = one_person
        self.notes: dict[Any, Note] = {}
        self._key = key
        self._column = column
        self._type = value_type
        self._names = names if isinstance(value_type, Reference) else None
        self._verbatim = isinstance(value_type, Text | Narrative)
        self._as_kept = isinstance(value_type, SHOWN_AS_KEPT) and self._names is None
        self._is_narrative = isinstance(value_type, Narrative)
        self._is_date = isinstance(value_type, Date)
        self._plain = _plain_text(value_type) if self._names is None else None
        self._usual = USUAL.get(type(value_type))

    def read(self, cells: Sequence[Cell], found: "Reading") -> Sequence[Value]:
        """The values; what else is to be said of them is added to what was `found`."""
        if self._plain is not None and not (self._one_person and any(map(joins_names, cells))):
            values = self._plain.parse_plain(cells)
            if values is not None:
                return values
        if len(self) > REMEMBERED:
            self.clear()
            self.notes.clear()
            self.update({None: None, "": None})
        if self._usual is not None and (usual := self._read_usual(cells, found)) is not None:
            return usual
        keys = [cell if cell.__class__ is str or cell is None else (cell.__class__, cell) for cell in cells]
        values = [self[key] for key in keys]
        if self.notes:
            self._tell(enumerate(keys), found)
        return values

    def _read_usual(self, cells: Sequence[Cell], found: "Reading") -> Sequence[Value] | None:
        """Columns of which nearly all cells are spelt as usual, read at once; None where a cell has several lines."""
        assert self._usual is not None  # noqa: S101 - asked for where there is one
        lines = "\n".join([cell if isinstance(cell, str) else "" for cell in cells])
        usual = self._usual(lines)
        if len(usual) != len(cells):
            return None
        shown = shown_days(lines) if self._is_date else frozenset(usual)
        told = zip(itertools.count(), cells, usual, strict=False)
        for at, cell in [(at, cell) for at, cell, value in told if value and cell not in shown]:
            found.written[at].append((self._key, str(cell)))
        values: list[Value] = list(usual)
        odd = [at for at, value in enumerate(usual) if not value]
        keys = [cell if (cell := cells[at]).__class__ is str or cell is None else (cell.__class__, cell) for at in odd]
        for at, key in zip(odd, keys, strict=True):
            values[at] = self[key]
        self._tell(zip(odd, keys, strict=True), found)
        return values

    def _tell(self, cells: Iterable[tuple[int, Any]], found: "Reading") -> None:
        """Add the notes of some cells: where they stand, and the keys notes are found by."""
        for at, key in cells:
            note = self.notes.get(key)
            if note is not None:
                written, mark, problem = note
                if written:
                    found.written[at].append(written)
                if mark:
                    found.marks[at].append(mark)
                if problem:
                    found.problems[at].append(problem)

    def __missing__(self, key: Any) -> Value:
        cell: Cell = key[1] if key.__class__ is tuple else key
        if self._one_person and (people := people_in(str(cell))):
            return self._first_of(str(cell), people, key)
        parsed = self._type.parse(cell)
        if self._is_date and isinstance(parsed, Problem) and isinstance(cell, str):
            parsed = self._of_period(cell) or parsed
        if self._as_kept and parsed == key:
            self[key] = key
            return key
        mark, problem = None, ()
        if isinstance(parsed, Problem):
            problem = (self._key, self._column, parsed.code, parsed.template, dict(parsed.values))
            parsed = None
        elif isinstance(parsed, Marked):
            mark, parsed = (self._key, parsed.mark), parsed.value
        value: Value = parsed
        if self._names is not None and isinstance(parsed, str):
            value = self._names.resolve(parsed)
        if mark or problem or not self._verbatim:
            source = self._source(cell, value)
            if source or mark or problem:
                self.notes[key] = Note((self._key, source) if source else None, mark, problem)
        self[key] = value
        return value

    def _of_period(self, text: str) -> Marked | None:
        """The day of a period (R4.4.1～R7.3.31) that this fact is: its end where the fact ends, else its beginning."""
        found = PERIOD.fullmatch(text)
        days = [self._type.parse(part) for part in found.groups()] if found else []
        read = [each.value if isinstance(each, Marked) else each for each in days if not isinstance(each, Problem)]
        return (
            Marked(read["end" in self._key or "closed" in self._key], "date.of-period") if len(read) == BOTH else None
        )

    def _first_of(self, text: str, people: Sequence[str], key: Any) -> Value:
        """One record is one person: of several in a cell the first, and a problem that tells of the others."""
        values = {"text": quoted(text), "count": len(people)}
        problem = (self._key, self._column, "name.several-people", SEVERAL, values)
        self.notes[key] = Note((self._key, text.strip()), None, problem)
        value = self[key] = people[0].strip()
        return value

    def _source(self, cell: Cell, value: Value) -> str:
        """The cell's text where it differs from what we show; never a narrative, which would stay open."""
        if self._is_narrative:
            return ""
        text = str(cell).strip()
        if self._names is not None:
            return text if isinstance(value, int) and self._names[value] != text else ""
        if self._is_date and value is not None and "年" not in text:
            return text  # what we show of a date always has one
        return "" if self._type.show(value) == text else text


@dataclass(slots=True)
class Reading:
    """Some rows as read: their values, also by column, and by place in the block what there is to say of a row."""

    values: list[tuple[Value, ...]]
    columns: Sequence[Sequence[Value]] = ()
    marks: dict[int, list[Pair]] = field(default_factory=lambda: defaultdict[int, list[Pair]](list))
    problems: dict[int, list[Any]] = field(default_factory=lambda: defaultdict[int, list[Any]](list))
    written: dict[int, list[Pair]] = field(default_factory=lambda: defaultdict[int, list[Pair]](list))


class TableReader:
    """Reads the rows of one table; `columns` are the columns the keys' cells come from."""

    def __init__(self, kind: Kind, keys: Sequence[str], columns: Sequence[int], names: Mapping[str, Names]) -> None:
        types = [kind.field(key).type for key in keys]
        self._named = [names.get(each.kind) if isinstance(each, Reference) else None for each in types]
        self._readers = [
            ColumnReader(*each, one_person=is_one_person(kind, each[0]))
            for each in zip(keys, columns, types, self._named, strict=True)
        ]
        self._district = keys.index(kind.district) if kind.district in keys else -1

    def read(self, rows: Sequence[Sequence[Cell]]) -> Reading:
        """Read a block of rows."""
        found = Reading([])
        columns: list[Sequence[Value]] = []
        for reader, cells in zip(self._readers, zip(*rows, strict=True), strict=True):
            columns.append(reader.read(cells, found))
        for index, names in enumerate(self._named):
            if names is not None and self._district not in (-1, index):
                columns[index] = _within(names, columns[index], columns[self._district])
        found.columns = columns
        found.values = list(zip(*columns, strict=True)) if columns else [()] * len(rows)
        return found


def is_one_person(kind: Kind, key: str) -> bool:
    """Whether a key names the one person a record of this register is about; a household is several."""
    alone = all(not column.key.startswith("members.") for column in kind.columns)
    return key == kind.name and bool(kind.born_on) and not kind.person and alone


def _plain_text(value_type: ValueType) -> Text | None:
    """How many cells of a type are read as text at once; None for types that say more of a cell than its text."""
    if isinstance(value_type, Text):
        return value_type
    if isinstance(value_type, Address | Narrative):
        return Text(lines=True)
    return Text() if isinstance(value_type, Reference) else None


def _within(names: Names, values: Sequence[Value], districts: Sequence[Value]) -> list[Value]:
    """The column with people of one name told apart by the row's district."""
    return [
        names.resolve(value, district) if isinstance(value, str) and isinstance(district, int) else value
        for value, district in zip(values, districts, strict=True)
    ]
