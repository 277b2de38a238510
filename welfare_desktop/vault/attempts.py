"""Wrong passwords (入力間違い) per clerk: they slow down, and never lock a clerk out for good.

The counts are kept beside the keyring and survive a restart. Whoever checks a password first
writes the failure, then checks, then writes the success: ending the program mid-way wins nothing.
A lost or damaged file counts as empty; who can alter the file could copy the keyring anyway.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

DELAYS = (0, 0, 0, 5, 15, 60, 300)
"""Seconds to wait after so many failures in a row; the last one stays."""

MOST_COUNTED = 10_000


def delay_after(failures: int) -> int:
    """Seconds to wait before the next try after `failures` wrong ones in a row."""
    return DELAYS[min(max(failures, 0), len(DELAYS) - 1)]


@dataclass(frozen=True, slots=True)
class Attempts:
    """Failures in a row and the time of the last one (seconds since 1970) by clerk."""

    failed: Mapping[int, tuple[int, int]] = field(default_factory=dict[int, tuple[int, int]])

    def wait(self, uid: int, now: int) -> int:
        """Seconds until `uid` may try again; a clock set back never makes it longer than the delay."""
        failures, last = self.failed.get(uid, (0, now))
        delay = delay_after(failures)
        return min(delay, max(0, last + delay - now))

    def after_failure(self, uid: int, now: int) -> "Attempts":
        """One more failure of `uid`."""
        failures = min(self.failed.get(uid, (0, now))[0] + 1, MOST_COUNTED)
        return Attempts({**self.failed, uid: (failures, now)})

    def after_success(self, uid: int) -> "Attempts":
        """`uid` is in: forget the failures."""
        return Attempts({other: count for other, count in self.failed.items() if other != uid})


def encode(attempts: Attempts) -> bytes:
    """As JSON bytes."""
    return json.dumps({str(uid): list(count) for uid, count in attempts.failed.items()}).encode("ascii")


def decode(data: bytes) -> Attempts:
    """From JSON bytes; whatever cannot be read is left out."""
    try:
        found: object = json.loads(data)
    except (ValueError, RecursionError):
        return Attempts()
    if not isinstance(found, dict):
        return Attempts()
    counts = {uid: _count(value) for uid, value in cast(dict[str, object], found).items() if uid.isdecimal()}
    return Attempts({int(uid): count for uid, count in counts.items() if count is not None and len(uid) < 20})


def _count(value: object) -> tuple[int, int] | None:
    match value:
        case [int(failures), int(last)] if 0 <= failures <= MOST_COUNTED and 0 <= last < 1 << 40:
            return failures, last
        case _:
            return None
