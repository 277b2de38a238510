"""How much memory a process held at most."""

from pathlib import Path

LARGEST = 300 << 20
"""Bytes that a small hostile file may make the helper hold (SAFETY.md)."""


KEPT = 32 << 20
"""Bytes by which a helper may grow over thousands of small ledgers: what it read must not stay."""


def most_memory(process: int | None) -> int:
    """The most memory a process ever held, in bytes; Linux knows."""
    return _told(process, "VmHWM")


def held_memory(process: int | None) -> int:
    """The memory a process holds now, in bytes."""
    return _told(process, "VmRSS")


def _told(process: int | None, name: str) -> int:
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) << 10 for line in lines if line.startswith(name))
