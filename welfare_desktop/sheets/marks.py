"""What an import says about the rows of its source: fates beside rows, remarks on cells, a page that sums it up."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self, TypeAlias

from welfare_desktop.domain.values.contract import Cell

Packed: TypeAlias = tuple[Any, ...]


class Tone(StrEnum):
    """How a cell we write is painted."""

    TITLE = "title"
    TEXT = "text"
    HEAD = "head"
    PLAIN = "plain"
    NEW = "new"
    CHANGED = "changed"
    QUIET = "quiet"
    ASK = "ask"
    PROBLEM = "problem"
    LINK = "link"


GROUND = {
    Tone.HEAD: "1F4E79",
    Tone.NEW: "E2EFDA",
    Tone.CHANGED: "DDEBF7",
    Tone.ASK: "FFEB9C",
    Tone.PROBLEM: "FFC7CE",
}
"""The colour of the ground (RRGGBB), where there is one."""
INK = {Tone.HEAD: "FFFFFF", Tone.QUIET: "7F7F7F", Tone.PROBLEM: "9C0006", Tone.LINK: "0563C1"}
"""The colour of the letters, where they are not black."""
BOLD = frozenset((Tone.TITLE, Tone.HEAD))
UNLINED = frozenset((Tone.TITLE, Tone.TEXT, Tone.LINK))
"""Without lines around the cell."""
TITLE_SIZE = 14


@dataclass(frozen=True, slots=True)
class RowMark:
    """The fate of a row (from 1), in words and in colour."""

    row: int
    tone: Tone
    text: str


@dataclass(frozen=True, slots=True)
class TableMarks:
    """The fates of a table's rows; the heading `title` goes into the row `header` (0: nowhere)."""

    sheet: str
    header: int
    title: str
    rows: tuple[RowMark, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """A cell (from 1) that could not be read, and why."""

    sheet: str
    row: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Veil:
    """A cell (from 1) that must not be copied, and what stands there instead."""

    sheet: str
    row: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """A line of the page that sums the import up; `target` (sheet, row, column) is what its first cell leads to."""

    cells: tuple[Cell, ...]
    tone: Tone = Tone.PLAIN
    target: tuple[str, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Marks:
    """All that is written into the copy."""

    tables: Sequence[TableMarks]
    remarks: Sequence[Remark]
    summary: str
    """The name of the page that sums it up, and its lines."""
    lines: Sequence[SummaryLine]
    veils: Sequence[Veil] = ()

    def pack(self) -> Packed:
        """Plain values only, for marshal."""
        tables = [(t.sheet, t.header, t.title, [(r.row, str(r.tone), r.text) for r in t.rows]) for t in self.tables]
        remarks = [(each.sheet, each.row, each.column, each.text) for each in self.remarks]
        lines = [(each.cells, str(each.tone), each.target) for each in self.lines]
        veils = [(each.sheet, each.row, each.column, each.text) for each in self.veils]
        return tables, remarks, self.summary, lines, veils

    @classmethod
    def unpack(cls, packed: Packed) -> Self:
        """The marks again from what `pack` gave."""
        tables, remarks, summary, lines, veils = packed
        return cls(
            [
                TableMarks(sheet, header, title, tuple(RowMark(row, Tone(tone), text) for row, tone, text in rows))
                for sheet, header, title, rows in tables
            ],
            [Remark(*each) for each in remarks],
            summary,
            [SummaryLine(cells, Tone(tone), target) for cells, tone, target in lines],
            [Veil(*each) for each in veils],
        )
