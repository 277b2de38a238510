"""Which rows go on with the record above them: another person of the household, or the rest of its own facts."""

import re
from collections.abc import Sequence

from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.headers import Heading
from welfare_desktop.sheets.tables.profile import Profile, is_head
from welfare_desktop.sheets.tables.shapes import DITTO, is_place_heading
from welfare_desktop.sheets.tables.totals import number

MERGED_COLUMNS = 3
FEWEST_COLUMNS = 3
SHARED = re.compile(r"^第?[組班]|[組班]名?$|民生委員|協力員|担当")
"""What many households share: a cell merged over several of them makes them no household."""


class HouseholdRows:
    """The signs by which the rows of one table belong to the record above."""

    def __init__(self, grid: Grid, profile: Profile, heading: Heading) -> None:
        self._grid, self._profile = grid, profile
        self._width = len(heading.columns)
        self._own = {
            column for column, label in heading.labels if not (is_place_heading(label) or SHARED.search(label))
        }
        self._blank = {column for column in heading.columns if not profile.values[column]}
        self.serial = next(iter(column for column in heading.columns if column in profile.idle), 0)
        """The column of serial numbers; 0 when there is none."""

    def has_serial(self, row: int) -> bool:
        """Whether a row bears a number of its own."""
        return bool(self.serial) and number(self._grid.cell(row, self.serial)) is not None

    def continues(self, filled: Sequence[int]) -> bool:
        """Further people of the record above: no name, number or address of its own, right of them only."""
        profile = self._profile
        right = profile.is_named and min(filled) > profile.name and self._width >= FEWEST_COLUMNS
        return right and profile.address not in filled

    def belongs(self, row: int, record: int) -> bool:
        """Another person of the household in `record`: a relation such as 妻, or cells merged over both rows."""
        profile, cell = self._profile, self._grid.cell
        if cell(row, profile.name) is None:
            return self._is_name_merged(row, record)
        if self._is_merged_upwards(row, record):
            return True
        relation = cell(row, profile.relation)
        apart = self.has_serial(row) or (profile.address and not _says_nothing_new(cell(row, profile.address)))
        return isinstance(relation, str) and not is_head(relation) and not apart

    def _is_name_merged(self, row: int, record: int) -> bool:
        """Whether the very name reaches down from the record: whatever stands in the row is about that person."""
        span = self._grid.span(row, self._profile.name) if self._profile.is_of_people else None
        return span is not None and record <= span.top < row and self._grid.cell(span.top, span.left) is not None

    def _is_merged_upwards(self, row: int, record: int) -> bool:
        """Whether the number, three and more columns, or all but what is filled are merged with the record above."""
        above = [span for span in self._grid.spans(row) if record <= span.top < row and span.left in self._own]
        numbered = [span.left for span in above]
        if self._says_own_address(row):
            return any(span.left == self.serial for span in above)
        rest = len(self._own.difference(self._grid.filled(row), self._blank, {self.serial}.difference(numbered)))
        if rest == 1 and not any(span.left == self._profile.address for span in above):
            return any(span.left == self.serial for span in above)
        return any(span.left == self.serial for span in above) or len(above) >= min(MERGED_COLUMNS, max(rest, 1))

    def _says_own_address(self, row: int) -> bool:
        """Whether somebody is named who lives at another address than the record above."""
        cell, profile = self._grid.cell, self._profile
        named = cell(row, profile.name) is not None
        return named and bool(profile.address) and not _says_nothing_new(cell(row, profile.address))


def _says_nothing_new(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and DITTO.fullmatch(cell) is not None)
