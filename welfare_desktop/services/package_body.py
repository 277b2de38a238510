"""What a change package says once it is open, as bytes and back; only bytes that were sealed are read."""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from welfare_desktop.store.migrations import LATEST
from welfare_desktop.store.packages.arriving import PackedBatch, unpacked
from welfare_desktop.vault.packaging import damaged, newer

LARGEST = 1 << 30
"""Bytes a package may unfold to."""


@dataclass(frozen=True, slots=True)
class Body:
    """Who sends what: office, PC (number and name), when (UTC, ISO), the last batch it has of every PC, batches."""

    office: int
    replica: int
    place: str
    at_utc: str
    has: Mapping[int, int]
    narratives: bool
    batches: tuple[PackedBatch, ...]


def encode(body: Body) -> bytes:
    """As bytes."""
    said: dict[str, Any] = {
        "schema": LATEST,
        "office": body.office,
        "replica": body.replica,
        "place": body.place,
        "at": body.at_utc,
        "has": {str(replica): seq for replica, seq in body.has.items()},
        "narratives": body.narratives,
        "batches": [batch.packed() for batch in body.batches],
    }
    return zlib.compress(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))


def decode(data: bytes) -> Body:
    """Refusals `package.damaged`, and `package.newer` where a newer program knows facts that this one does not."""
    try:
        said = _unfolded(data)
        if said["schema"] > LATEST:
            raise newer()
        return Body(
            said["office"],
            said["replica"],
            str(said["place"]),
            str(said["at"]),
            {int(replica): int(seq) for replica, seq in said["has"].items()},
            bool(said["narratives"]),
            tuple(map(unpacked, said["batches"])),
        )
    except (KeyError, TypeError, ValueError, AttributeError, zlib.error) as error:
        raise damaged() from error


def _unfolded(data: bytes) -> dict[str, Any]:
    unfolding = zlib.decompressobj()
    text = unfolding.decompress(data, LARGEST)
    if not unfolding.eof:
        raise ValueError("size")
    return json.loads(text.decode("utf-8", "surrogatepass"))
