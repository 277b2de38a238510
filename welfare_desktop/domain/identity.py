"""Identity of every row: a 63-bit number that is never reused and is the same on every PC.

42 bits of milliseconds since 2020-01-01 UTC, then 21 bits that start at random within each
millisecond. Within one process the numbers rise strictly, so order of making is order of id.
"""

import secrets
import threading
import time

EPOCH_MS = 1_577_836_800_000
RANDOM_BITS = 21

_lock = threading.Lock()
_last = 0


def new_id() -> int:
    """Return a fresh id (0 < id < 2**63), greater than every one made before in this process."""
    return reserve(1).start


def reserve(count: int) -> range:
    """Return `count` fresh ids in a row, for bulk work in a helper process.

    The caller owns the whole range; nothing else in this process gets an id inside it.
    """
    if count < 1:
        raise ValueError("count must be positive")
    global _last
    with _lock:
        fresh = (_milliseconds() << RANDOM_BITS) | secrets.randbits(RANDOM_BITS)
        start = max(fresh, _last + 1)
        _last = start + count - 1
    return range(start, start + count)


def _milliseconds() -> int:
    return time.time_ns() // 1_000_000 - EPOCH_MS
