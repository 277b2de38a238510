"""What a measure found: a ratio of two things timed in turn within one run of the benchmarks, against its aim."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Protocol, TypeAlias


@dataclass(frozen=True, slots=True)
class Pair:
    """Ours and the reference, taken one after the other; seconds, or bytes where `Figure.unit` says MB."""

    ours: float
    reference: float


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. `strict`: the ratio must stay below the aim, reaching it is not enough.

    An infinite aim is none: the ratio is merely told.
    """

    measure: str
    against: str
    pairs: Sequence[Pair]
    aim: float
    strict: bool = False
    unit: str = "ms"

    @property
    def ours(self) -> float:
        return median(pair.ours for pair in self.pairs)

    @property
    def reference(self) -> float:
        return median(pair.reference for pair in self.pairs)

    @property
    def ratio(self) -> float:
        """The median of the ratios pair by pair: a machine that slows down slows both of a pair."""
        return median(pair.ours / pair.reference for pair in self.pairs)

    @property
    def met(self) -> bool:
        return self.ratio < self.aim if self.strict else self.ratio <= self.aim


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that could not be measured here, and why."""

    measure: str
    reason: str


@dataclass(frozen=True, slots=True)
class Detail:
    """A line below the table: what stands behind a figure."""

    measure: str
    text: str


Result: TypeAlias = Figure | Skipped | Detail


class Measure(Protocol):
    """What each module of this package offers; `folder` is the run's own temporary folder."""

    def __call__(self, runs: int, folder: Path) -> Iterator[Result]: ...


def timed(work: Callable[[], object]) -> float:
    """Seconds a call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def quantile(values: Sequence[float], share: float) -> float:
    """The value that `share` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def paired(ours: Sequence[float], reference: Sequence[float]) -> list[Pair]:
    """Pairs of values taken in the same turn."""
    return [Pair(*both) for both in zip(ours, reference, strict=True)]
