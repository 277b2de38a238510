"""A record on its way from the cells of its row to the facts of a register."""

from dataclasses import dataclass

from welfare_desktop.domain.values.contract import Cell

Said = tuple[str, str]


@dataclass(slots=True)
class Draft:
    """A record on its way: its row, cells by the index of their key, marks, and texts of other columns."""

    row: int
    values: list[Cell]
    marks: list[Said]
    others: list[Said]
