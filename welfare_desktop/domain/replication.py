"""What several PCs wrote without knowing of one another, and which of it stands (二つの値). Pure values.

Every batch carries a `Stamp`: which PC wrote it as its how many-th, a clock that never runs backwards, and what
it had seen of the others. A fact is a register of all its writes: those that no other write had seen are its *heads*.
One head, or several that say the same, is the value; different ones are shown to a clerk, and until then the
latest stands, the same on every PC. Nothing depends on the order in which writes became known.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Stamp:
    """Who wrote a batch and what it had seen: `seen` is the last number of every other PC's batches here by then."""

    batch: int
    made: int
    replica: int
    seq: int
    seen: Mapping[int, int]

    def saw(self, other: "Stamp") -> bool:
        """Whether `other` was known when this was written; a batch does not see itself."""
        if self.replica == other.replica:
            return self.seq > other.seq
        return self.seen.get(other.replica, 0) >= other.seq

    @property
    def order(self) -> tuple[int, int]:
        """Later is greater; one order for all PCs, in which nothing stands before what it had seen."""
        return self.made, self.replica


def newest_first(stamps: Iterable[Stamp]) -> list[Stamp]:
    """The stamps in the order all PCs agree on."""
    return sorted(stamps, key=lambda stamp: stamp.order, reverse=True)


def heads(stamps: Iterable[Stamp]) -> list[Stamp]:
    """Those that none of the others had seen, the one that stands first."""
    found: list[Stamp] = []
    for stamp in newest_first(stamps):
        if not any(head.saw(stamp) for head in found):
            found.append(stamp)
    return found


def ready(waiting: Iterable[tuple[Stamp, T]], known: dict[int, int]) -> Iterator[tuple[Stamp, T]]:
    """Those whose causes are all known, in an order in which they may be applied.

    `known` is the last number known of each PC; it moves on with every one given out.
    """
    for stamp, item in sorted(waiting, key=lambda each: each[0].order):
        before = known.get(stamp.replica, 0)
        if stamp.seq == before + 1 and all(known.get(replica, 0) >= seq for replica, seq in stamp.seen.items()):
            known[stamp.replica] = stamp.seq
            yield stamp, item
