"""The facts a column can be given: every ledger key of a register, its numbered families counted out."""

import functools
from collections.abc import Iterator

from welfare_desktop.domain.kinds import Kind, further_columns
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.ui import words

FAMILY_SIZES = {"contacts": 3, "members": 5}
"""How many of a numbered family are offered; others are offered three times."""
OTHERWISE = 3


@functools.lru_cache(maxsize=16)
def offered(kind: str) -> tuple[tuple[str, str], ...]:
    """(ledger key, label) of everything a column of this register's ledger can be, in the catalogue's order."""
    register = KINDS[kind]
    return tuple((key, words.label(register.label_of(key))) for key in _keys(register))


def label_of(kind: str, key: str) -> str:
    """The label of a ledger key of this register."""
    return words.label(KINDS[kind].label_of(key))


def _keys(register: Kind) -> Iterator[str]:
    families: list[str] = []
    columns = (*register.columns, *further_columns(register))
    for column in columns:
        family, numbered, _ = column.key.partition(".N.")
        if not numbered:
            yield column.key
        elif family not in families:
            families.append(family)
            parts = [each.key for each in columns if each.key.startswith(f"{family}.N.")]
            for number in range(1, FAMILY_SIZES.get(family, OTHERWISE) + 1):
                yield from (part.replace(".N.", f".{number}.") for part in parts)
