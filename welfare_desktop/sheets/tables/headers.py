"""Where a table's headings stand: rows scored by what they contain, one to five rows deep."""

import itertools
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from welfare_desktop.domain.mapping.heading_words import in_plain_words, plainly
from welfare_desktop.domain.mapping.mapped_tables import fold_heading
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Span
from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.heading_cells import (
    is_bracketed,
    is_document_field,
    is_place,
    names_group,
    wait_for_stamps,
    without_aside,
)
from welfare_desktop.sheets.tables.heading_labels import labels_of
from welfare_desktop.sheets.tables.served_roles import role_of_cell
from welfare_desktop.sheets.tables.shapes import (
    counts_columns,
    is_caption_sign,
    is_day_label,
    is_heading_word,
    is_label,
    is_pointer,
    is_unit,
    is_year_label,
    shape,
    text_of,
    waits_to_be_filled,
)

BELOW = 30
DEPTH = 5
NEAR = 6
BETTER = 1.15
THRESHOLD = 0.45
SURE = 0.5
COVERAGE = 0.5
PLAIN, PLAINLY = 3, 0.7
PERIODS, PERIOD_SCORE = 3, 0.7
LENIENT = -0.3
WRAPPED = 2
LONGEST_WRAPPED = 8
"""Letters of a heading that is written on two lines without a merge: 見守り over 協力員."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A table's heading block: its rows, its columns from left to right, and each column's text."""

    rows: tuple[int, ...]
    labels: tuple[tuple[int, str], ...]
    known: float

    @property
    def top(self) -> int:
        """The first heading row; 1 where there is none."""
        return self.rows[0] if self.rows else 1

    @property
    def bottom(self) -> int:
        """The last heading row; 0 where there is none."""
        return self.rows[-1] if self.rows else 0

    @property
    def columns(self) -> tuple[int, ...]:
        """The columns that have a place in the heading."""
        return tuple(column for column, _ in self.labels)


class HeadingFinder:
    """Finds heading rows on one grid; `known` holds folded headings of the registers."""

    def __init__(self, grid: Grid, known: frozenset[str]) -> None:
        self.grid = grid
        self.known = known
        self._qualities: dict[int, float] = {}
        self._under: dict[int, list[int]] = {}
        self._texts: dict[int, tuple[str, ...]] = {}
        """By row. A functools.cache on a method would keep every sheet that was ever read."""

    def find(self, first: int, last: int) -> Heading | None:
        """The first heading block whose main row lies between two rows."""
        for row in self.grid.rows_with_values(first, last):
            if (quality := self._quality(row)) > 0:
                known = min(SURE, self.known_share(row))
                below = range(row + 1, min(last, self._end_of_top(row)) + 1)
                better = max(
                    (each for each in below if self.known_share(each) >= known), key=self._quality, default=row
                )
                again = self._says_again(row, better)
                return self.block(better if self._quality(better) > BETTER * quality and not again else row, first)
        return None

    def _end_of_top(self, row: int) -> int:
        """The last row that may be better: within reach, but not below a blank line once the headings are plain."""
        reach = row + NEAR
        if len(self.grid.filled(row)) < PLAIN or self.known_share(row) < PLAINLY:
            return reach
        return next((other - 1 for other in range(row + 2, reach + 1) if not self.grid.row(other)), reach)

    def is_main(self, row: int) -> bool:
        """Whether a row could be the main row of a heading."""
        return self._quality(row) > 0

    def _quality(self, row: int) -> float:
        if row not in self._qualities:
            self._qualities[row] = self._measured_quality(row)
        return self._qualities[row]

    def _measured_quality(self, row: int) -> float:
        """How well a row would do as the main row of a heading; 0 when it cannot be one."""
        filled = without_aside(self.grid.filled(row))
        if len(filled) < 2 or wait_for_stamps([self.grid.cell(row, column) for column in filled]):
            return 0.0
        coverage = self._coverage(row)
        score = self._score(row, filled) if coverage >= COVERAGE else 0.0
        covered = without_aside(sorted(self.grid.covered(row)))
        unbroken = len(covered) / (max(covered) - min(covered) + 1)
        return score * coverage * unbroken if score >= THRESHOLD else 0.0

    def known_share(self, row: int) -> float:
        """Which share of a row's texts are known headings."""
        cells = [self.grid.cell(row, column) for column in self.grid.filled(row)]
        return sum(map(self._is_known, cells)) / len(cells) if cells else 0.0

    def _is_known(self, cell: Cell) -> bool:
        if not isinstance(cell, str) or not is_label(cell):
            return False
        folded = fold_heading(cell)
        return folded in self.known or is_heading_word(cell) or plainly(folded) in in_plain_words(self.known)

    def _coverage(self, row: int) -> float:
        """How many columns the row fills, with a second line of headings under it, against the fullest row below it."""
        below = [
            len(self.grid.filled(other))
            for other in self.grid.rows_with_values(row, min(self.grid.height, row + BELOW))
        ]
        covered = self.grid.covered(row)
        under = self.grid.covered(row + 1)
        neither = 2 * max(len(covered), len(under)) < max(below)
        if neither and min(self.known_share(row), self.known_share(row + 1)) >= SURE:
            covered = covered | under
        return min(1.0, len(covered) / max(below))

    def _score(self, row: int, filled: Iterable[int]) -> float:
        cells = {column: self.grid.cell(row, column) for column in filled}
        periods = sum(1 for cell in cells.values() if is_year_label(cell) or is_day_label(cell)) >= PERIODS
        scores = [
            PERIOD_SCORE if periods and (is_year_label(cell) or is_day_label(cell)) else self._cell_score(row, column)
            for column, cell in cells.items()
            if not is_pointer(cell)
        ]
        return sum(scores) / len(scores) if scores else 0.0

    def _below(self, row: int, column: int) -> list[Cell]:
        """The values under a place, without the rows that repeat this very row (a heading per page)."""
        if row not in self._under:
            rows = range(row + 1, min(self.grid.height, row + BELOW) + 1)
            self._under[row] = [other for other in rows if not self._says_again(row, other)]
        return [value for other in self._under[row] if (value := self.grid.cell(other, column)) is not None]

    def _says_again(self, row: int, other: int) -> bool:
        """Whether a row only says what another does: a heading on a further page, perhaps without its last columns."""
        said = self._folded(other)
        return said == self._folded(row) or (len(said) > 1 and set(said) <= set(self._folded(row)))

    def _folded(self, row: int) -> tuple[str, ...]:
        """A row's texts as headings are compared, however they are spread."""
        if row not in self._texts:
            own = without_aside(self.grid.filled(row))
            self._texts[row] = tuple(fold_heading(str(self.grid.cell(row, column))) for column in own)
        return self._texts[row]

    def _cell_score(self, row: int, column: int) -> float:
        cell = self.grid.cell(row, column)
        looks = shape(cell)
        if (
            not is_label(cell)
            or is_document_field(cell)
            or (waits_to_be_filled(cell) and not self._is_known(cell))
            or text_of(cell).strip("()").isdigit()
        ):
            return -1.0
        below = self._below(row, column)
        label = 0.2 if looks == "s" else 1.0 if self._is_known(cell) else 0.5 if len(text_of(cell)) <= 12 else 0.35
        return label + _contrast(cell, looks, below)

    def block(self, main: int, first: int) -> Heading:
        """The whole heading around its main row, reaching neither above `first` nor deeper than five rows."""
        rows = [main]
        while len(rows) < DEPTH and rows[0] > first and self._is_group_row(rows[0] - 1, rows[0]):
            rows.insert(0, rows[0] - 1)
        while len(rows) < DEPTH and self._continues(rows, rows[-1] + 1):
            rows.append(rows[-1] + 1)
        bottom = max(
            [rows[-1], *(span.bottom for row in rows for span in self.grid.spans(row) if self._is_upright(span, rows))]
        )
        rows.extend(range(rows[-1] + 1, min(bottom, rows[0] + DEPTH - 1) + 1))
        return Heading(tuple(rows), tuple(labels_of(self.grid, rows)), self.known_share(main))

    def given(self, rows: tuple[int, ...]) -> Heading:
        """The heading of the rows a clerk pointed at; none means columns without names."""
        rows = tuple(sorted(set(rows)))
        return Heading(rows, tuple(labels_of(self.grid, list(rows))) if rows else (), 1.0)

    def _is_upright(self, span: Span, rows: list[int]) -> bool:
        """A heading cell merged downwards past the rows found so far, over rows otherwise its own."""
        return (
            span.top in rows
            and span.bottom - span.top < DEPTH
            and self.grid.cell(span.top, span.left) is not None
            and not any(self.grid.row(row) for row in range(rows[-1] + 1, span.bottom + 1))
        )

    def _is_group_row(self, row: int, below: int) -> bool:
        """Whether a row above the heading groups its columns (緊急連絡先 over 氏名 and 電話)."""
        filled = self.grid.filled(row)
        cells = [self.grid.cell(row, column) for column in filled]
        if not filled or not all(names_group(cell) for cell in cells) or all(map(is_place, cells)):
            return False
        if filled[0] == min(self.grid.filled(below)) and all(
            isinstance(each, str) and role_of_cell(each) for each in cells
        ):
            return False  # lists of people beside each other: 民生委員 … 福祉協力員
        width = self._width(below)
        spans = [
            span for span in self.grid.spans(row) if span.top == row and self.grid.cell(row, span.left) is not None
        ]
        wide = [span for span in spans if 2 <= span.right - span.left + 1 < len(width)]
        upright = [span for span in spans if span.bottom >= below]
        if len(filled) == 1:
            return any(span.left > min(width) and span.left in width for span in wide)
        if wide or upright or any(left == right for left, right in itertools.pairwise(cells)):
            return True
        return not self.grid.spans(row) and self._stands_over_gaps(row, below, filled)

    def _stands_over_gaps(self, row: int, below: int, filled: list[int]) -> bool:
        """Without merges (CSV): a group's name stands over its first column, blanks follow it."""
        under = self.grid.filled(below)
        texts = [self.grid.cell(below, column) for column in under]
        left = [column for column in filled if column < min(under) - 1]
        if any(is_document_field(self.grid.cell(row, column)) for column in filled):
            return False
        beyond = [self.grid.cell(row, column) for column in filled if column > max(under)]
        if not all(map(self._is_known, beyond)) or any(self.grid.cell(below + 1, column) is None for column in left):
            return False
        alone = any(column not in under for column in filled)
        grouping = any(column in under and column + 1 in under and column + 1 not in filled for column in filled)
        return len(filled) < len(under) + len(filled) / 2 and grouping and (alone or len(set(texts)) < len(texts))

    def _width(self, row: int) -> set[int]:
        return self.grid.covered(row)

    def _continues(self, rows: list[int], row: int) -> bool:
        """Whether a row below the heading is part of it: it names columns that are still open, or units."""
        filled = self.grid.filled(row)
        edge = max(without_aside(sorted({column for each in rows for column in self.grid.covered(each)})))
        within = [column for column in filled if column <= edge + 1]
        if row > self.grid.height or counts_columns([self.grid.cell(row, column) for column in within]):
            return False
        return self._goes_on(rows, row, filled) or (1 < len(within) < len(filled) and self._goes_on(rows, row, within))

    def _goes_on(self, rows: list[int], row: int, filled: list[int]) -> bool:
        """The same, of these cells of the row: what stands beside the heading may be a legend."""
        above = rows[-1]
        if not filled:
            return False
        only = self.grid.cell(row, filled[0])
        if len(filled) == 1 and (is_caption_sign(only) or (shape(only) == "k" and not self._is_known(only))):
            return False
        if self._stands_within(rows, row, filled) or self._goes_on_with(rows[-1], row, filled):
            return True
        named = False
        for column in filled:
            cell = self.grid.cell(row, column)
            if is_unit(cell) and len(filled) > 1:
                named = named or self.grid.shown(above, column) is not None
                continue
            if not is_label(cell) or is_year_label(cell) or not self._is_open(above, column, cell):
                return False
            named = True
        return (
            named
            and self._differs_from_below(row, filled)
            and any(self._is_open(above, column, None) or is_unit(self.grid.cell(row, column)) for column in filled)
        )

    def _stands_within(self, rows: list[int], row: int, filled: list[int]) -> bool:
        """Units or headings of registers alone, names for the columns of a group, or labels between merged headings."""
        cells = [self.grid.cell(row, column) for column in filled]
        if not all(self._is_headed(rows[-1], column) for column in filled):
            return False
        if all(map(is_unit, cells)):
            return True
        remarks = {column for column, cell in zip(filled, cells, strict=True) if is_bracketed(cell)}
        if 2 * len(remarks) >= len(cells) and all(map(is_label, cells)) and self._is_beside(rows, row, filled):
            return True
        if not all(is_label(cell) and shape(cell) != "s" for cell in cells):
            return False
        if any(span.top in rows and span.bottom >= row for span in self.grid.spans(row)):
            return True
        grouped = self._grouped(rows[-1])
        apart = [column for column in filled if column not in grouped]
        named = all(
            (column in remarks and len(apart) < len(filled))
            or self._names_anew(rows[-1], row, column)
            or self._is_known_with(rows[-1], row, column)
            for column in apart
        )
        alone = (self._width(rows[-1]) | set(filled)) - grouped
        return named and len(apart) < len(alone)

    def _is_beside(self, rows: list[int], row: int, filled: list[int]) -> bool:
        """Whether remarks in brackets stand under headings: two and more, or one that is not in the first column."""
        first = min(self._width(rows[-1]), default=1)
        below = self.grid.cell(row, filled[0])
        lone = filled[0] > first and self.grid.cell(rows[-1], filled[0]) is not None and not is_place(below)
        return len(filled) > 1 or lone

    def _is_known_with(self, above: int, row: int, column: int) -> bool:
        """福祉 over 協力員: together they are a heading."""
        top, cell = self.grid.cell(above, column), self.grid.cell(row, column)
        if not isinstance(top, str) or not isinstance(cell, str) or len(text_of(top + cell)) > LONGEST_WRAPPED:
            return False
        whole = fold_heading(top + cell)
        return whole in self.known or plainly(whole) in in_plain_words(self.known) or is_heading_word(whole)

    def _goes_on_with(self, above: int, row: int, filled: list[int]) -> bool:
        """Headings written on two lines without a merge: 生年 over 月日, 委嘱 over 年月日, most of them known together."""
        cells = [self.grid.cell(row, column) for column in filled]
        over = [self.grid.cell(above, column) for column in filled]
        if len(filled) < WRAPPED or not all(is_label(cell) and shape(cell) != "s" for cell in cells):
            return False
        whole = [fold_heading(f"{top}{cell}") for top, cell in zip(over, cells, strict=True) if isinstance(top, str)]
        known = sum(1 for each in whole if each in self.known or plainly(each) in in_plain_words(self.known))
        return len(whole) == len(cells) and 2 * known > len(cells)

    def _grouped(self, row: int) -> set[int]:
        """Columns under headings merged sideways."""
        return {
            column
            for span in self.grid.spans(row)
            if span.right > span.left and span.bottom == row and self.grid.cell(span.top, span.left) is not None
            for column in range(span.left, span.right + 1)
        }

    def _names_anew(self, above: int, row: int, column: int) -> bool:
        """Whether a cell is a heading of the registers, and another one than stands over it."""
        cell = self.grid.cell(row, column)
        return fold_heading(str(cell)) in self.known and self.grid.cell(above, column) != cell

    def _is_headed(self, row: int, column: int) -> bool:
        """Whether a heading stands over a place, or over the last filled one left of it."""
        return any(self.grid.cell(row, other) is not None for other in range(column, 0, -1))

    def _is_open(self, row: int, column: int, cell: Cell) -> bool:
        """Whether a heading cell leaves room for one below: grouped over several columns, blank, or repeated."""
        own = self.grid.shown(row, column)
        if self._groups_by_repeating(row):
            return True
        if own is None or (cell is not None and own == cell):
            return own is None or cell is not None
        span = self.grid.span(row, column)
        if span is not None:
            return span.right > span.left and span.bottom == row
        return own in (self.grid.shown(row, column - 1) if column > 1 else None, self.grid.shown(row, column + 1)) or (
            self.grid.cell(row, column + 1) is None and not self.grid.spans(row) and column < max(self.grid.filled(row))
        )

    def _groups_by_repeating(self, row: int) -> bool:
        """属性 属性 属性 健康 健康: the group's name stands over every column."""
        cells = self.grid.row(row)
        return sum(1 for left, right in itertools.pairwise(cells) if left is not None and left == right) >= 2

    def _differs_from_below(self, row: int, filled: list[int]) -> bool:
        """A row of headings is not met again as values; at least as many columns differ as agree."""
        scores = [
            _contrast(cell, shape(cell), self._below(row, column))
            + (0.3 if self._is_known(cell) or is_unit(cell) else 0.0)
            for column in filled
            if (cell := self.grid.cell(row, column)) is not None
        ]
        grouped = any(span.right > span.left for span in self.grid.spans(row - 1))
        return sum(scores) >= (LENIENT * len(scores) if grouped else 0)


def _contrast(cell: Cell, looks: str, below: list[Cell]) -> float:
    """How much a cell differs from what stands below it; the same value again speaks against a heading."""
    if not below:
        return 0.0
    usual, count = Counter(map(shape, below)).most_common(1)[0]
    repeated = -0.8 if cell in below else 0.0
    if usual == looks:
        return repeated - 0.1
    strong = usual in ("n", "d", "p", "m") and 2 * count >= len(below)
    return repeated + (0.5 if strong else 0.2)
