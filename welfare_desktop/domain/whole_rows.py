"""New records of a ledger as whole database rows, made without building the records: pure, for the helper process.

What `Builder`, `store.listed` and `store.writing` do record by record, worked out once per table: a test
holds both together. Sealed registers go the other way; nothing here seals.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice, repeat
from json.encoder import encode_basestring
from operator import itemgetter
from typing import Any

from welfare_desktop.domain.building import always_true
from welfare_desktop.domain.japanese.kana import kana_key
from welfare_desktop.domain.japanese.names import key_of_folded
from welfare_desktop.domain.japanese.search import digits, fold_text
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.plans import Pair
from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.values import Choices, CountOrText, Reference
from welfare_desktop.domain.values.contract import Value

Cells = Sequence[Any]
"""A column: its cells row by row."""
Rows = tuple[str, tuple[str, ...], list[tuple[Any, ...]]]
"""Rows of one table: its name, the columns that say something, and their values row by row."""

encode: Callable[[object], str] = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Values as the database holds lists of them."""
quote: Callable[[str], str] = encode_basestring
"""The same of a text."""


def columns_of(record: type[Record], filled: Container[str], *, root: bool) -> tuple[str, ...]:
    """The columns of a row: its ties, its filled facts, the words that stand for one, the source texts."""
    ties = ("revision", "sort_key", "find", "name_key", "listed_area", "listed_end") if root else ("parent", "ordinal")
    facts = (key for key in fields_of(record) if key in filled)
    return ("id", *ties, *facts, *(f"{key}_text" for key in _split(record) if key in filled), "written")


def _split(record: type[Record]) -> tuple[str, ...]:
    """The facts that are a number or words, and have a column for each."""
    return tuple(key for key, fact in fields_of(record).items() if isinstance(fact.type, Reference | CountOrText))


@dataclass(slots=True, eq=False)
class _Part:
    """One record made of each row: the root or a child. `places` are columns by fact, `own` those of the ledger."""

    record: type[Record]
    places: dict[str, int] = field(default_factory=dict[str, int])
    constants: dict[str, Value] = field(default_factory=dict[str, Value])
    facts: tuple[int, ...] = ()
    own: tuple[int, ...] = ()


@dataclass(slots=True, eq=False)
class _Family:
    """One list of children: those at numbers, then those chosen by what they say."""

    numbered: dict[int, _Part] = field(default_factory=dict[int, _Part])
    chosen: dict[str, _Part] = field(default_factory=dict[str, _Part])


class WholeRows:
    """Makes the rows of new records of one kind from ledger rows whose values follow `keys`.

    Column by column: a block of rows is turned over once, and each table's rows are its columns turned back.
    """

    def __init__(self, kind: Kind, keys: Sequence[str]) -> None:
        self._keys = tuple(keys)
        self._root = _Part(kind.record)
        self._families: dict[str, _Family] = {}
        self._place_of: dict[str, tuple[_Part, str]] = {}
        for index, key in enumerate(keys):
            part, fact = self._part(kind.column(key).place)
            part.places[fact] = index
            self._place_of[key] = part, f"[{quote(fact)},"
        for path, value in kind.implied:
            name, selector, inner = path.split(".")
            if int(selector) in self._families.get(name, _Family()).numbered:
                self._families[name].numbered[int(selector)].constants[inner] = value
        types = [kind.field(key).type for key in keys]
        self._lists = tuple(index for index, each in enumerate(types) if isinstance(each, Choices))
        self._words = tuple(index for index, each in enumerate(types) if isinstance(each, Reference | CountOrText))
        self._constants: list[Value] = [None]
        parts = list(self._parts())
        for part in parts:
            for fact, value in part.constants.items():
                part.places.setdefault(fact, len(self._keys) + len(self._constants))
                self._constants.append(value)
        filled: dict[type[Record], set[str]] = defaultdict(set)
        for part in parts:
            filled[part.record].update(part.places)
        for part in parts:
            self._prepare(part, filled[part.record])
        self.columns = {
            record.table: columns_of(record, facts, root=record is kind.record) for record, facts in filled.items()
        }
        """The columns of the rows made, by table; all others stay empty."""
        self._listed = _Listed(kind, self._keys)
        self.children = sum(max((*family.numbered, 0)) + len(family.chosen) for family in self._families.values())
        """The most children one row can make: with the root, as many ids as it needs."""

    def make(self, ledger: Sequence[Cells], said: Sequence[Sequence[Pair]], ids: Iterator[int]) -> Iterator[Rows]:
        """The rows of new records, from a ledger's columns and each row's source texts; ids are taken from `ids`.

        First those of the register's own table, then child by child.
        """
        height = len(said)
        if not height:
            return
        columns = self._turned(ledger, height)
        texts = self._texts(said)
        roots = list(islice(ids, height))
        ties = (roots, repeat(1, height), *self._listed.columns(ledger, height))
        yield self._rows(self._root, (*ties, *(columns[place] for place in self._root.facts)), texts, range(height))
        for family in self._families.values():
            ordinals = [0] * height
            for part, present in _present(family, ledger, texts):
                if not present:
                    continue
                chosen = _picker(present, height)
                ties = (list(islice(ids, len(present))), chosen(roots), chosen(list(ordinals)))
                facts = (chosen(columns[place]) for place in part.facts)
                yield self._rows(part, (*ties, *facts), texts, present)
                for at in present:
                    ordinals[at] += 1

    def _rows(
        self, part: _Part, cells: Sequence[Iterable[Any]], texts: Mapping[_Part, Mapping[int, str]], at: Sequence[int]
    ) -> Rows:
        """The rows of one part without the columns that say nothing: the driver takes longest over these."""
        own = texts.get(part, {})
        written = [list(map(own.get, at))] if own else []
        named = zip(self.columns[part.record.table], (*cells, *written), strict=False)
        saying = [(name, each) for name, each in named if not (isinstance(each, Sequence) and _is_blank(each))]
        return (
            part.record.table,
            tuple(name for name, _ in saying),
            list(zip(*(each for _, each in saying), strict=True)),
        )

    def _turned(self, ledger: Sequence[Cells], height: int) -> list[Cells]:
        """The columns as the database has them: the ledger's, nothing, the constants, the words."""
        columns = [*ledger, *([constant] * height for constant in self._constants)]
        for index in self._lists:
            columns[index] = [None if cell is None else encode(cell) for cell in ledger[index]]
        for index in self._words:
            columns[index] = [None if cell.__class__ is str else cell for cell in ledger[index]]
            columns.append([cell if cell.__class__ is str else None for cell in ledger[index]])
        return columns

    def _texts(self, said: Sequence[Sequence[Pair]]) -> Mapping[_Part, Mapping[int, str]]:
        """The source texts of each part as JSON, by the place of its row."""
        found: dict[_Part, dict[int, str]] = defaultdict(dict)
        lists = {key: (found[part], start) for key, (part, start) in self._place_of.items()}
        for at, written in enumerate(said):
            for key, text in written:
                texts, start = lists[key]
                before = texts.get(at)
                texts[at] = f"{before},{start}{quote(text)}]" if before else f"{start}{quote(text)}]"
        return {part: {at: f"[{pairs}]" for at, pairs in rows.items()} for part, rows in found.items() if rows}

    def _part(self, path: str) -> tuple[_Part, str]:
        name, _, rest = path.partition(".")
        if not rest:
            return self._root, name
        selector, _, inner = rest.partition(".")
        record = children_of(self._root.record)[name].record
        family = self._families.setdefault(name, _Family())
        if selector.isdigit():
            return family.numbered.setdefault(int(selector), _Part(record)), inner
        return family.chosen.setdefault(selector, _Part(record, constants=always_true(record, selector))), inner

    def _parts(self) -> Iterator[_Part]:
        yield self._root
        for family in self._families.values():
            for number in range(1, max((*family.numbered, 0))):
                family.numbered.setdefault(number, _Part(next(iter(family.numbered.values())).record))
            yield from (family.numbered[number] for number in sorted(family.numbered))
            yield from family.chosen.values()

    def _prepare(self, part: _Part, filled: Container[str]) -> None:
        """Work out which column holds each fact, and the words that stand for one."""
        nothing, words = len(self._keys), len(self._keys) + len(self._constants)
        word_of = {index: words + at for at, index in enumerate(self._words)}
        places = part.places
        part.facts = (
            *(places.get(fact, nothing) for fact in fields_of(part.record) if fact in filled),
            *(word_of.get(places.get(fact, nothing), nothing) for fact in _split(part.record) if fact in filled),
        )
        part.own = tuple(index for index in places.values() if index < nothing)


def _is_blank(cells: Cells) -> bool:
    return cells[0] is None and cells.count(None) == len(cells)


def _picker(present: Sequence[int], height: int) -> Callable[[Cells], Cells]:
    """Picks the cells of some rows from a column."""
    if len(present) == height:
        return lambda column: column
    if len(present) < 2:
        return lambda column: [column[at] for at in present]
    return itemgetter(*present)


def _present(
    family: _Family, ledger: Sequence[Cells], texts: Mapping[_Part, Mapping[int, str]]
) -> Iterator[tuple[_Part, Sequence[int]]]:
    """Each child with the places of the rows that make it, in order: numbered ones up to the last that says something."""
    filled = {part: _saying(part, ledger, texts) for part in (*family.numbered.values(), *family.chosen.values())}
    beyond: set[int] = set()
    for number in sorted(family.numbered, reverse=True):
        part = family.numbered[number]
        beyond.update(filled[part])
        filled[part] = sorted(beyond)
    for part in chain((family.numbered[number] for number in sorted(family.numbered)), family.chosen.values()):
        yield part, filled[part]


def _saying(part: _Part, ledger: Sequence[Cells], texts: Mapping[_Part, Mapping[int, str]]) -> list[int]:
    """The places of the rows that say something of a child."""
    blank = (None,) * len(part.own)
    rows = zip(*(ledger[index] for index in part.own), strict=True)
    written = texts.get(part, {})
    return [at for at, cells in enumerate(rows) if cells != blank or at in written]


class _Listed:
    """The technical columns of new records, from their ledger's columns."""

    def __init__(self, kind: Kind, keys: Sequence[str]) -> None:
        def first(key: str) -> int:
            return next(iter(_reached(kind, key, keys)), -1)

        self._name, self._kana, self._district = first(kind.name), first(kind.kana), first(kind.district)
        self._ended = first(kind.ended_on)
        texts = dict.fromkeys((kind.name, kind.kana, kind.number, kind.address, *kind.words))
        self._texts = tuple(index for key in texts for index in _reached(kind, key, keys))
        self._phones = tuple(index for key in dict.fromkeys(kind.phones) for index in _reached(kind, key, keys))

    def columns(self, ledger: Sequence[Cells], height: int) -> tuple[Cells, ...]:
        """Reading order, searched text, folded name, district, end."""

        def text(index: int) -> Cells:
            return [cell if cell.__class__ is str else "" for cell in ledger[index]] if index >= 0 else [""] * height

        names = text(self._name)
        folded = {index: of_each(fold_text, ledger[index]) for index in self._texts}
        phones = [of_each(digits, ledger[index]) for index in self._phones]
        words = zip(*folded.values(), *phones, strict=True) if folded or phones else [()] * height
        areas = ledger[self._district] if self._district >= 0 else [None] * height
        own = folded.get(self._name, [""] * height)
        return (
            [kana_key(kana or name) for kana, name in zip(text(self._kana), names, strict=True)],
            ["\n".join(filter(None, dict.fromkeys(each))) for each in words],
            [key_of_folded(fold) if name and fold else "" for fold, name in zip(own, names, strict=True)],
            [area if isinstance(area, int) else None for area in areas],
            [end or None for end in text(self._ended)],
        )


def of_each(work: Callable[[str], str], cells: Cells) -> list[str | None]:
    """What a function makes of the text of each cell; nothing stays. Each text once where many are the same."""
    different = set(cells)
    if 2 * len(different) < len(cells):
        found = {cell: None if cell is None else work(str(cell)) for cell in different}
        return [found[cell] for cell in cells]
    return [work(cell) if cell.__class__ is str else None if cell is None else work(str(cell)) for cell in cells]


def _reached(kind: Kind, key: str, keys: Sequence[str]) -> list[int]:
    """The positions of the keys that a key means: itself, or all of its numbered family in order."""
    try:
        wanted = kind.column(key).place.split(".")
    except KeyError:
        return []
    found: list[tuple[int, int]] = []
    for index, each in enumerate(keys):
        place = kind.column(each).place.split(".")
        if place == wanted:
            found.append((0, index))
        elif len(place) == 3 and [place[0], place[2]] == [wanted[0], wanted[-1]] and place[1].isdigit():
            least = {"N": 1, "N+1": 2}.get(wanted[1], 0)
            if least and int(place[1]) >= least:
                found.append((int(place[1]), index))
    return [index for _, index in sorted(found)]
