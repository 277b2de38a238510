"""How much memory a process held at most."""

from pathlib import Path

LARGEST = 300 << 20
"""Bytes that a small hostile file may make the helper hold (SAFETY.md)."""


def most_memory(process: int | None) -> int:
    """The most memory a process ever held, in bytes; Linux knows."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) << 10 for line in lines if line.startswith("VmHWM"))
