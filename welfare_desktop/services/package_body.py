"""What a change package says once it is open, as bytes and back; only bytes that were sealed are read."""

import json
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from welfare_desktop.store.migrations import LATEST
from welfare_desktop.store.packages.arriving import PackedBatch, PackedWrite, unpacked
from welfare_desktop.store.packages.shared import Item, checked
from welfare_desktop.vault.packaging import damaged, newer

Report = Callable[[int, int], None]
AT_ONCE = 100
"""Batches after which is told how far reading came."""
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
    shared: tuple[Item, ...] = ()


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
        "shared": body.shared,
    }
    return zlib.compress(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))


def read(data: bytes, report: Report) -> dict[str, Any]:
    """What a package says as plain values, every part of it checked: work for the helper process.

    Refusals `package.damaged`, and `package.newer` where a newer program knows facts that this one does not.
    """
    try:
        said = _unfolded(data)
        if said["schema"] > LATEST:
            raise newer()
        batches: list[Any] = []
        for each in said["batches"]:
            batch = unpacked(each)
            row = {name: value for name, value in each[0].items() if name in batch.row}
            batches.append((row, batch.withheld, [tuple(write) for write in batch.writes]))
            if len(batches) % AT_ONCE == 0:
                report(len(batches), len(said["batches"]))
        return {
            "office": int(said["office"]),
            "replica": int(said["replica"]),
            "place": str(said["place"]),
            "at": str(said["at"]),
            "has": {int(replica): int(seq) for replica, seq in said["has"].items()},
            "narratives": bool(said["narratives"]),
            "batches": batches,
            "shared": [tuple(checked(Item(*each))) for each in said.get("shared", ())],
        }
    except (KeyError, TypeError, ValueError, AttributeError, zlib.error) as error:
        raise damaged() from error


def assembled(said: Mapping[str, Any]) -> Body:
    """The package again from what `read` gave."""
    batches = (
        PackedBatch(row, withheld, tuple(PackedWrite(*write) for write in writes))
        for row, withheld, writes in said["batches"]
    )
    return Body(
        *(said["office"], said["replica"], said["place"], said["at"], said["has"], said["narratives"]),
        tuple(batches),
        tuple(Item(*each) for each in said["shared"]),
    )


def _unfolded(data: bytes) -> dict[str, Any]:
    unfolding = zlib.decompressobj()
    text = unfolding.decompress(data, LARGEST)
    if not unfolding.eof:
        raise ValueError("size")
    return json.loads(text.decode("utf-8", "surrogatepass"))
