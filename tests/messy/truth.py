"""What a messy ledger truly holds: every record, value, planted error and row to leave out."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Fact:
    """A value by the names of the report, how it was written, and whether it is a planted error (no value then)."""

    value: Any
    how: str = "plain"
    is_error: bool = False


@dataclass(slots=True)
class Planted:
    """One record: its row and its facts by ledger key; a blank is a Fact(None)."""

    row: int
    facts: dict[str, Fact]


@dataclass(slots=True)
class PlantedTable:
    """A table: where its heading is, its records and, by row, why other rows are none."""

    sheet: str
    kind: str
    header_rows: tuple[int, ...]
    records: list[Planted] = field(default_factory=list[Planted])
    skipped: dict[int, str] = field(default_factory=dict[int, str])


@dataclass(slots=True)
class Book:
    """A file with the truth about it: `mess` names what was done to it, `other_sheets` those without records.

    `rows` are all rows that say anything, as (sheet, row).
    """

    name: str
    data: bytes
    kind: str
    tables: list[PlantedTable]
    other_sheets: dict[str, str]
    mess: frozenset[str]
    rows: frozenset[tuple[str, int]]
