"""What tells one record from another (同定の手がかり), folded for comparison, many rows at a time."""

from collections.abc import Mapping, Sequence
from typing import Any

from welfare_desktop.domain.japanese.addresses import address_keys
from welfare_desktop.domain.japanese.names import key_of_folded
from welfare_desktop.domain.japanese.search import digits, fold_texts
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.matching import Identity
from welfare_desktop.domain.values.contract import Value

Column = Sequence[Value]
"""The values of one ledger key, row by row."""


class Identifier:
    """Identities of rows whose values follow `keys`.

    `made` are those worked out before, by a hash of what they were made of; those of the register are
    remembered, since a ledger that comes again says most of them again.
    """

    def __init__(self, kind: Kind, keys: Sequence[str], made: dict[Any, Any], *, remember: bool = True) -> None:
        facts = (kind.number, kind.person or kind.name, kind.kana, kind.born_on, kind.address, kind.district)
        self._places = tuple(keys.index(key) if key in keys else -1 for key in facts)
        self._phones = tuple(keys.index(key) for key in kind.phones if key in keys)
        self._made = made
        self._remember = remember

    def identity(self, values: Sequence[Value]) -> Identity:
        """What a row says of its record, folded for comparison."""
        return self.identities([(value,) for value in values], 1)[0]

    def identities(self, columns: Sequence[Column], height: int) -> list[Identity]:
        """The same for rows given by their columns; the very same one for what was said before."""
        nothing = [""] * height
        facts = [_texts(columns[place]) if place >= 0 else nothing for place in self._places]
        phones = nothing
        for place in reversed(self._phones):
            phones = [first or other for first, other in zip(_texts(columns[place]), phones, strict=True)]
        told = list(zip(*facts, phones, strict=True))
        hashes = list(map(hash, told))
        found: list[Any] = list(map(self._made.get, hashes))
        new = [at for at, identity in enumerate(found) if identity is None]
        for at, identity in zip(new, _folded([told[at] for at in new]), strict=True):
            found[at] = identity
            if self._remember:
                self._made[hashes[at]] = identity
        return found


def identity_of(kind: Kind, row: Mapping[str, Value]) -> Identity:
    """What tells this row's record from others, folded for comparison."""
    return Identifier(kind, tuple(row), {}).identity(tuple(row.values()))


def identity_keys(kind: Kind) -> tuple[str, ...]:
    """The ledger keys an identity is made of."""
    keys = (
        kind.number, kind.name, kind.person, kind.kana, kind.born_on, kind.address, kind.district, *kind.phones
    )  # fmt: skip
    return tuple(dict.fromkeys(key for key in keys if key and ".N." not in key))


def _folded(told: Sequence[tuple[str, ...]]) -> list[Identity]:
    if not told:
        return []
    numbers, names, kana, born, addresses, areas, phones = zip(*told, strict=True)
    keys = map(key_of_folded, fold_texts(names))
    homes, called = address_keys(addresses), [digits(phone) if phone else "" for phone in phones]
    return list(map(Identity, fold_texts(numbers), keys, fold_texts(kana), born, homes, called, areas))


def _texts(values: Column) -> list[str]:
    return [value if isinstance(value, str) else "" if value is None else str(value) for value in values]
