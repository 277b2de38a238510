"""New records of a ledger as whole database rows, made without building the records: pure, for the helper process.

What `Builder`, `store.listed` and `store.writing` do record by record, worked out once per table: a test
holds both together. Sealed registers go the other way; nothing here seals.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from welfare_desktop.domain.building import always_true
from welfare_desktop.domain.japanese.kana import kana_key
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.japanese.search import digits, fold_text
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.plans import Pair
from welfare_desktop.domain.records import Record, children_of, fields_of
from welfare_desktop.domain.values import Choices, CountOrText, Reference
from welfare_desktop.domain.values.contract import Value

Cells = list[Any]
Rows = dict[str, list[tuple[Any, ...]]]
"""Rows by table, values in the order of `columns_of`."""

encode: Callable[[object], str] = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Values as the database holds lists of them."""


def columns_of(record: type[Record], *, root: bool) -> tuple[str, ...]:
    """The columns of a whole row: its ties, its facts, the words that stand for a fact, the source texts."""
    ties = ("revision", "sort_key", "find", "name_key", "listed_area", "listed_end") if root else ("parent", "ordinal")
    return ("id", *ties, *fields_of(record), *(f"{key}_text" for key in _split(record)), "written")


def _split(record: type[Record]) -> tuple[str, ...]:
    """The facts that are a number or words, and have a column for each."""
    return tuple(key for key, fact in fields_of(record).items() if isinstance(fact.type, Reference | CountOrText))


@dataclass(slots=True, eq=False)
class _Part:
    """One record made of each row: the root or a child. `places` are row positions by fact."""

    record: type[Record]
    places: dict[str, int] = field(default_factory=dict[str, int])
    constants: dict[str, Value] = field(default_factory=dict[str, Value])
    facts: Callable[[Cells], tuple[Any, ...]] = lambda _cells: ()
    own: Callable[[Cells], tuple[Any, ...]] = lambda _cells: ()
    blank: tuple[None, ...] = ()

    @property
    def table(self) -> str:
        return self.record.table


@dataclass(slots=True, eq=False)
class _Family:
    """One list of children: those at numbers, then those chosen by what they say."""

    numbered: dict[int, _Part] = field(default_factory=dict[int, _Part])
    chosen: dict[str, _Part] = field(default_factory=dict[str, _Part])


class WholeRows:
    """Makes the rows of new records of one kind from ledger rows whose values follow `keys`."""

    def __init__(self, kind: Kind, keys: Sequence[str]) -> None:
        self._keys = tuple(keys)
        self._root = _Part(kind.record)
        self._families: dict[str, _Family] = {}
        self._place_of: dict[str, tuple[_Part, str]] = {}
        for index, key in enumerate(keys):
            part, fact = self._part(kind.column(key).place)
            part.places[fact] = index
            self._place_of[key] = part, fact
        for path, value in kind.implied:
            name, selector, inner = path.split(".")
            if int(selector) in self._families.get(name, _Family()).numbered:
                self._families[name].numbered[int(selector)].constants[inner] = value
        types = [kind.field(key).type for key in keys]
        self._lists = tuple(index for index, each in enumerate(types) if isinstance(each, Choices))
        self._words = tuple(index for index, each in enumerate(types) if isinstance(each, Reference | CountOrText))
        self._tail: Cells = [None]
        parts = list(self._parts())
        for part in parts:
            for fact, value in part.constants.items():
                part.places.setdefault(fact, len(self._keys) + len(self._tail))
                self._tail.append(value)
        for part in parts:
            self._prepare(part)
        self._listed = _Listed(kind, self._keys)
        self.children = sum(max((*family.numbered, 0)) + len(family.chosen) for family in self._families.values())
        """The most children one row can make: with the root, as many ids as it needs."""

    def make(self, rows: Iterable[tuple[Sequence[Value], Sequence[Pair]]], ids: Iterator[int]) -> Rows:
        """The rows of new records, from (values, source texts by ledger key); each takes its ids from `ids`."""
        made: Rows = {part.table: [] for part in self._parts()}
        for values, written in rows:
            self._make(values, self._texts(written) if written else {}, ids, made)
        return made

    def _make(self, values: Sequence[Value], texts: Mapping[_Part, list[Pair]], ids: Iterator[int], made: Rows) -> None:
        cells: Cells = [*values, *self._tail]
        for index in self._lists:
            if cells[index] is not None:
                cells[index] = encode(cells[index])
        for index in self._words:
            word = cells[index]
            if word.__class__ is str:
                cells[index] = None
                cells.append(word)
            else:
                cells.append(None)
        root, record = self._root, next(ids)
        written = encode(texts[root]) if root in texts else None
        made[root.table].append((record, 1, *self._listed.columns(values), *root.facts(cells), written))
        for family in self._families.values():
            for ordinal, part in enumerate(_filled(family, cells, texts)):
                written = encode(texts[part]) if part in texts else None
                made[part.table].append((next(ids), record, ordinal, *part.facts(cells), written))

    def _texts(self, written: Sequence[Pair]) -> dict[_Part, list[Pair]]:
        texts: dict[_Part, list[Pair]] = {}
        for key, text in written:
            part, fact = self._place_of[key]
            texts.setdefault(part, []).append((fact, text))
        return texts

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

    def _prepare(self, part: _Part) -> None:
        """Work out where each column stands among a row's cells: its values, nothing, the constants, the words."""
        nothing, words = len(self._keys), len(self._keys) + len(self._tail)
        word_of = {index: words + at for at, index in enumerate(self._words)}
        places = part.places
        part.facts = _getter(
            (
                *(places.get(fact, nothing) for fact in fields_of(part.record)),
                *(word_of.get(places.get(fact, nothing), nothing) for fact in _split(part.record)),
            )
        )
        said = [index for index in places.values() if index < nothing]
        own = (*said, *(word_of[index] for index in said if index in word_of))
        part.own = _getter(own)
        part.blank = (None,) * len(own)


def _filled(family: _Family, cells: Cells, texts: Mapping[_Part, object]) -> Iterator[_Part]:
    """The children a row makes, in order: numbered ones up to the last that says something."""
    last = 0
    for number, part in family.numbered.items():
        if number > last and (part.own(cells) != part.blank or part in texts):
            last = number
    for number in range(1, last + 1):
        yield family.numbered[number]
    for part in family.chosen.values():
        if part.own(cells) != part.blank or part in texts:
            yield part


def _getter(places: tuple[int, ...]) -> Callable[[Cells], tuple[Any, ...]]:
    if len(places) > 1:
        return itemgetter(*places)
    return lambda cells: tuple(cells[place] for place in places)


class _Listed:
    """The technical columns of a new record, from its ledger row."""

    def __init__(self, kind: Kind, keys: Sequence[str]) -> None:
        def first(key: str) -> int:
            return next(iter(_reached(kind, key, keys)), -1)

        self._name, self._kana, self._district = first(kind.name), first(kind.kana), first(kind.district)
        self._ended = first(kind.ended_on)
        texts = dict.fromkeys((kind.name, kind.kana, kind.number, kind.address, *kind.words))
        self._texts = tuple(index for key in texts for index in _reached(kind, key, keys))
        self._phones = tuple(index for key in dict.fromkeys(kind.phones) for index in _reached(kind, key, keys))

    def columns(self, values: Sequence[Value]) -> tuple[Any, ...]:
        """Reading order, searched text, folded name, district, end."""
        name = _text(values, self._name)
        area = values[self._district] if self._district >= 0 else None
        words = [fold_text(str(values[index])) for index in self._texts if values[index] is not None]
        phones = [digits(str(values[index])) for index in self._phones if values[index]]
        return (
            kana_key(_text(values, self._kana) or name),
            "\n".join(word for word in dict.fromkeys((*words, *phones)) if word),
            name_key(name),
            area if isinstance(area, int) else None,
            _text(values, self._ended) or None,
        )


def _text(values: Sequence[Value], index: int) -> str:
    value = values[index] if index >= 0 else None
    return value if isinstance(value, str) else ""


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
