"""A roster (名簿) as it will be printed: columns, groups and rows of text, laid out by `papers.roster`.

Every text is final: dates already in 和暦, consent already applied. Nothing here is looked up again.
"""

from dataclasses import dataclass
from enum import StrEnum

CAUTION = "取扱注意"
"""The mark in the head of what may hold personal data."""


class Align(StrEnum):
    """Where a text stands in its column."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its share of the width and how its cells are set.

    A cell of a column with `reading` holds the カナ in its first line and the name below it; the
    first line is set small. A column with `wraps` off (numbers, dates, phones) shrinks before it breaks.
    """

    key: str
    heading: str
    weight: float
    align: Align = Align.START
    wraps: bool = True
    reading: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under one sub-heading: a 町内会, or a row of the 五十音; no line is printed for an empty heading."""

    heading: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """One district (校区): it begins on a new page. `totals` is its last row, which is not counted."""

    name: str
    sections: tuple[Section, ...]
    totals: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        return sum(len(section.rows) for section in self.sections)


@dataclass(frozen=True, slots=True)
class Roster:
    """Everything a roster shows; each row of each section has as many texts as there are columns.

    `as_of` 基準日, `made_on` 作成日, `order` 並び順, `unit` what is counted (名, 世帯), `recipient` 提供先,
    `purpose` 利用目的, `footer` the line that ties the paper to the audit log,
    `stamp_boxes` the labels of 決裁欄 on the first page, `caution` the mark (取扱注意). Empty texts are left out.
    `totals` is a last row that is not counted; `counts` says whether the head tells how many rows there are.
    """

    title: str
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    as_of: str = ""
    made_on: str = ""
    order: str = ""
    unit: str = "件"
    office: str = ""
    recipient: str = ""
    purpose: str = ""
    footer: str = ""
    caution: str = CAUTION
    stamp_boxes: tuple[str, ...] = ()
    landscape: bool = True
    totals: tuple[str, ...] = ()
    counts: bool = True
