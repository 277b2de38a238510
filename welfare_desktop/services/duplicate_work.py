"""What the helper process does to find duplicates: plain values in and out."""

import itertools
from collections.abc import Callable, Iterator, Sequence

from welfare_desktop.domain.duplicates import find
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Value

CHUNK = 2000

Plain = tuple[int, int, int, tuple[str, ...]]
"""A `Likeness` as plain values."""

_rows: list[tuple[int, tuple[Value, ...]]] = []


def know(rows: Sequence[tuple[int, tuple[Value, ...]]]) -> int:
    """Lay records on the desk: (id, values); how many lie there. An empty list clears it."""
    if not rows:
        _rows.clear()
    _rows.extend(rows)
    return len(_rows)


def find_pairs(
    kind: str, keys: tuple[str, ...], different: set[tuple[int, int]], only: int, report: Callable[[int, int], None]
) -> Iterator[list[Plain]]:
    """Pairs among the records on the desk, the strongest first, many at a time; the desk is clear afterwards."""
    pairs = iter(find(KINDS[kind], keys, _rows, different, report, only))
    _rows.clear()
    while chunk := [(each.one, each.other, each.weight, each.shared) for each in itertools.islice(pairs, CHUNK)]:
        yield chunk
