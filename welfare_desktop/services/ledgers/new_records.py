"""New records of an import as database rows, made in the helper process while others are written.

Plain values in and out, and marshalled once more within the answer: the window's process takes them apart
on the thread that writes them, one table at a time.
"""

import functools
import itertools
import marshal
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any, TypeAlias, TypedDict

from welfare_desktop.domain.plans import Packed, Pair
from welfare_desktop.domain.records import fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.whole_rows import WholeRows, encode, quote

NUMBER = "number"
"""The fact that is an office number, where a record has one."""

Taken: TypeAlias = tuple[int, str]
"""Where a row stands in its block, and the office number given to its record."""

_content: Callable[[Packed], tuple[tuple[Value, ...], tuple[Pair, ...], tuple[Pair, ...]]] = itemgetter(2, 9, 10)
"""The values of a packed row, its source texts and its other columns."""


class Made(TypedDict):
    """The new ids; marshalled lists: rows by table and columns, (id, JSON) of what the file said and of other columns."""

    ids: list[int]
    rows: list[tuple[str, tuple[str, ...], bytes]]
    bases: bytes
    others: bytes


def make(kind: str, keys: tuple[str, ...], block: bytes, taken: Sequence[Taken], first: int) -> Made:
    """The new records that rows of a plan's block make. Ids are taken from `first` on."""
    packed: Sequence[Packed] = marshal.loads(block)  # noqa: S302 - made by `plans.block_of`
    said = [_content(packed[at]) for at, _ in taken]
    ledger: list[Sequence[Value]] = list(zip(*(values for values, _, _ in said), strict=True))
    bases = _as_json(keys, ledger)
    if NUMBER in fields_of(KINDS[kind].record):
        place = keys.index(NUMBER) if NUMBER in keys else len(keys)
        ledger[place : place + 1] = [[number for _, number in taken]]
    made = list(_whole_rows(kind, keys).make(ledger, [written for _, written, _ in said], itertools.count(first)))
    ids = [row[0] for row in made[0][2]]
    others = [(record, encode(dict(found))) for record, (_, _, found) in zip(ids, said, strict=True) if found]
    return {
        "ids": ids,
        "rows": [(table, columns, marshal.dumps(rows)) for table, columns, rows in made],
        "bases": marshal.dumps(list(zip(ids, bases, strict=True))),
        "others": marshal.dumps(others),
    }


def _as_json(keys: Sequence[str], ledger: Sequence[Sequence[Value]]) -> list[str]:
    """What each row says, by ledger key, column by column: what `encode` makes of a row, in a third of the time."""
    facts = [_facts(f"{quote(key)}:", cells) for key, cells in zip(keys, ledger, strict=True)]
    return [f"{{{','.join(filter(None, row))}}}" for row in zip(*facts, strict=True)]


def _facts(start: str, cells: Sequence[Value]) -> list[str]:
    """One column's facts; "" where there is none. Each value once where many are the same."""
    different = set(cells)
    if 2 * len(different) < len(cells):
        found = {cell: _fact(start, cell) for cell in different}
        return [found[cell] for cell in cells]
    return [start + quote(cell) if isinstance(cell, str) else _fact(start, cell) for cell in cells]


def _fact(start: str, cell: Value) -> str:
    return "" if cell is None else start + encode(cell)


def ids_for(kind: str, keys: tuple[str, ...]) -> int:
    """How many ids one new record may need, its children counted."""
    return 1 + _whole_rows(kind, keys).children


@functools.lru_cache(maxsize=8)
def _whole_rows(kind: str, keys: tuple[str, ...]) -> WholeRows:
    """`keys` are those of the ledger; a register that has office numbers gives one to every record."""
    numbered = NUMBER in fields_of(KINDS[kind].record) and NUMBER not in keys
    return WholeRows(KINDS[kind], (*keys, NUMBER) if numbered else keys)


def unpacked(data: bytes) -> Any:
    """One of the lists of `Made`."""
    return marshal.loads(data)  # noqa: S302 - makes plain values only
