"""The technical columns a register is listed, searched and matched by, derived from a record."""

import functools
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from welfare_desktop.domain.japanese.kana import kana_key
from welfare_desktop.domain.japanese.names import name_key
from welfare_desktop.domain.japanese.search import digits, fold_text
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.store.tables import AREA, ENDED, FIND, NAME, ROOTS, SORT, Shape

Reach = Callable[[Record], Iterator[Any]]


def listed(kind: str, record: Record) -> Mapping[str, Any]:
    """The technical columns of a record: reading order, searched text, folded name, district, end."""
    ways = _ways(kind)
    name = _first(ways.name(record))
    reading = _first(ways.kana(record)) or name
    area = next(ways.district(record), None)
    return {
        SORT: kana_key(reading),
        FIND: "\n".join(ways.words(record)),
        NAME: name_key(name),
        AREA: area if isinstance(area, int) else None,
        ENDED: _first(ways.ended(record)) or None,
    }


@functools.cache
def shapes_read(kind: str) -> tuple[Shape, ...]:
    """The shapes whose facts `listed` looks at, the register's own first."""
    register = KINDS[kind]
    keys = (register.name, register.kana, register.number, register.address, register.district, register.ended_on)
    found: dict[Shape, None] = {ROOTS[kind]: None}
    for key in (*keys, *register.words, *register.phones):
        shape = ROOTS[kind]
        for name in _path(register, key)[:-1:2]:
            shape = shape.children[name]
            found[shape] = None
    return tuple(found)


class _Ways:
    """How a register's name, district and words are reached in its record; worked out once."""

    def __init__(self, kind: Kind) -> None:
        self.name = _way(kind, kind.name)
        self.kana = _way(kind, kind.kana)
        self.district = _way(kind, kind.district)
        self.ended = _way(kind, kind.ended_on)
        keys = dict.fromkeys((kind.name, kind.kana, kind.number, kind.address, *kind.words))
        self._texts = tuple(_way(kind, key) for key in keys if key)
        self._phones = tuple(_way(kind, key) for key in dict.fromkeys(kind.phones))

    def words(self, record: Record) -> Iterator[str]:
        """The folded texts a fragment is looked for in, each once."""
        texts = [fold_text(str(text)) for way in self._texts for text in way(record) if text is not None]
        phones = [digits(phone) for way in self._phones for phone in way(record) if phone]
        return (word for word in dict.fromkeys((*texts, *phones)) if word)


@functools.cache
def _ways(kind: str) -> _Ways:
    return _Ways(KINDS[kind])


def _way(kind: Kind, key: str) -> Reach:
    """All values a ledger key reaches; N in the key stands for every child. Nothing for a key not there."""
    path = _path(kind, key)
    return _along(path) if path else lambda _record: iter(())


def _path(kind: Kind, key: str) -> list[str]:
    """The steps to what a ledger key stands for; none for a key not there."""
    try:
        return kind.column(key).place.split(".")
    except KeyError:
        return []


def _along(parts: list[str]) -> Reach:
    key, *rest = parts
    if not rest:
        return lambda record: iter((getattr(record, key),))
    selector, *inner = rest
    within = _along(inner)

    def reach(record: Record) -> Iterator[Any]:
        for child in _chosen(getattr(record, key), selector):
            yield from within(child)

    return reach


def _chosen(children: tuple[Record, ...], selector: str) -> tuple[Record, ...]:
    if not children or selector == "N":
        return children
    if selector == "N+1":
        return children[1:]
    if selector.isdigit():
        return children[int(selector) - 1 : int(selector)]
    field, _, wanted = selector.partition("=")
    return next(((child,) for child in children if getattr(child, field) == wanted), ())


def _first(values: Iterator[Any]) -> str:
    value = next(values, None)
    return value if isinstance(value, str) else ""
