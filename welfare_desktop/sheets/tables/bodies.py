"""The rows below a heading: which hold a record, and why each of the others does not."""

import functools
import itertools
import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from welfare_desktop.domain.mapping.mapped_tables import fold_heading
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Row, SkippedRow
from welfare_desktop.sheets.tables.asides import (
    FORM_LABELS,
    closes_list,
    counts_people,
    counts_records,
    empties_group,
    explains_codes,
    is_nil,
    is_said_aside,
    names_maker,
    names_nobody,
    numbers_page,
    opens_remarks,
    states,
    waits_for_stamps,
)
from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.headers import Heading
from welfare_desktop.sheets.tables.heading_again import same_cells, starts_of, title_cells
from welfare_desktop.sheets.tables.household_rows import HouseholdRows
from welfare_desktop.sheets.tables.profile import CORE_FILL, PROOF, Profile
from welfare_desktop.sheets.tables.shapes import (
    BRACKETED,
    SENTENCE_LENGTH,
    counts_columns,
    is_caption_sign,
    is_heading_word,
    is_label,
    is_note,
    is_pointer,
    shape,
    text_of,
    waits_to_be_filled,
)
from welfare_desktop.sheets.tables.totals import SUMMED, RunningSums, number, says_total, sums_up

STRONG, FULL = 0.5, 0.75
LABELLED = 200
NARROW = 3
NUMBERED_SHARE = 0.8

REPEATED = "見出しの繰り返し"
EXAMPLE = "記入例"
TOTAL = "合計・小計の行"
SUM = "上の行の合計と同じ数の行"
NUMBERED = "列の番号の行"
NUMBER_ONLY = "番号などだけで、中身のない行"
NOTE = "注記・欄外の書き込み"
CAPTION = "区切りの行"
VACANT = "欠番・欠員などで、だれも載っていない行"
CONTINUED = "前の行の続き"
STRAY = "表の外の書き込み"
OUTSIDE = "この表の列の外の書き込み"

TITLE = 2
"""Headings that make a heading again of a row that says nothing else."""
EXAMPLE_WORD = re.compile(r"[(（【\[]?(?:記入|記載|入力)?例[)）】\]]?[:：]?|見本|サンプル|\(?例\)?")
PLACE = re.compile(r".{1,30}(?:町内会|自治会|町会|区会|校区|地区|団地|支部|組|班|町|丁目|会|ブロック|方面)[)）】〕\]]?")
SUSPECT = re.compile(r"^\s|^[【〔]|^.{1,2}[:：＝=]|[計総均減引全上例※←→↑↓凡注①]|見本|サンプル")
DIGIT = re.compile(r"[0-9０-９]")
PUNCTUATION = re.compile(r"[。:※()（）「」]|…")


@dataclass(slots=True)
class Body:
    """What became of the rows below one heading."""

    records: list[int] = field(default_factory=list[int])
    skipped: list[SkippedRow] = field(default_factory=list[SkippedRow])
    captions: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    label_cells: int = 0
    heading_cells: int = 0
    cells: int = 0


class BodyReader:
    """Reads the rows of one table from its heading down to `last`."""

    def __init__(self, grid: Grid, heading: Heading, first: int, last: int, lists_above: Sequence[range] = ()) -> None:
        self.grid = grid
        self.heading = heading
        self.first, self.last, self.lists_above = first, last, lists_above
        self.profile = Profile(grid, heading, first, last)
        self.columns = heading.columns
        self.household = HouseholdRows(grid, self.profile, heading)
        self.serial = self.household.serial
        self.sums = RunningSums(self.profile.numbers)
        self.titles = [title_cells(grid, row, self.columns) for row in heading.rows]
        self.edges = tuple({min(self.columns, default=1), self.profile.name})
        self.title_starts = frozenset(
            start for row in heading.rows for column in self.edges for start in starts_of(grid.cell(row, column))
        )
        self.slack = grid.width - len(self.profile.core)
        self.body = Body()
        self.last_kept = 0
        self.closed = False
        self.strong_last = self._last_filled(STRONG)
        self.last_full = self._last_filled(FULL)

    def read(self) -> Body:
        """Give every non-empty row its place."""
        plain = self._plain_rows()
        for row in self.grid.rows_with_values(self.first, self.last):
            reason = "" if row in plain else self._reason(row)
            if not reason or reason == CONTINUED:
                self.last_kept = row
            if reason:
                self._skip(row, reason)
            else:
                self.body.records.append(row)
                self.sums.add(self.grid.row(row))
                if len(self.body.records) <= LABELLED:
                    self._count_labels(row)
        return self.body

    def _skip(self, row: int, reason: str) -> None:
        self.body.skipped.append(SkippedRow(row, reason))
        if reason in (TOTAL, SUM):
            self.sums.restart()
        elif reason == CAPTION:
            self.body.captions.append((row, self._first_text(row)))

    def _count_labels(self, row: int) -> None:
        for column in self.columns:
            if (cell := self.grid.cell(row, column)) is not None:
                self.body.cells += 1
                if isinstance(cell, str):
                    self.body.label_cells += fold_heading(cell) in FORM_LABELS or waits_to_be_filled(cell)
                    self.body.heading_cells += is_heading_word(cell)

    def _first_text(self, row: int) -> str:
        return next(" ".join(str(cell).split()) for cell in self.grid.row(row) if cell is not None)

    @functools.cached_property
    def _last_numbered(self) -> int:
        """The last row that bears a number where nearly all do; the last row of all where they do not."""
        rows = list(self.grid.rows_with_values(self.first, self.last)) if self.serial else []
        bearing = [row for row in rows if self.household.has_serial(row)]
        last = max(bearing, default=0)
        within = sum(1 for row in rows if row <= last)
        return last if bearing and len(bearing) >= NUMBERED_SHARE * within else self.last

    def _last_filled(self, least: float) -> int:
        """The last row that fills this share of the usual columns."""
        return next(
            (row for row in range(self.last, self.first - 1, -1) if self.grid.row(row) and self._share(row) >= least),
            self.first - 1,
        )

    def _share(self, row: int) -> float:
        """Which share of the columns that are nearly always filled this row fills."""
        cells = self.grid.row(row)
        core = self.profile.core
        count = sum(1 for column in core if len(cells) >= column and cells[column - 1] is not None)
        return count / len(core) if core else 0.0

    def _plain_rows(self) -> Set[int]:
        """The rows that are records at first sight, as most rows of a long list are: filled, with their usual texts.

        Whatever could be a heading, a total, an example or a further person, and what stands below a blank line, goes
        the long way instead.
        """
        profile, grid = self.profile, self.grid
        if profile.relation or len(profile.proof) < PROOF:
            return frozenset()
        rows, reach, least = grid.sheet.rows, profile.proof[-1], STRONG * len(profile.core) + self.slack
        counted = zip(itertools.count(self.first), grid.counts[self.first - 1 : self.last], strict=False)
        found = [row for row, count in counted if count >= least and len(rows[row - 1]) >= reach and rows[row - 2]]
        found = [row for row in found if not (grid.spans(row) or self._stands_above(rows[row - 1]))]
        for at in profile.proof:
            found = [row for row in found if rows[row - 1][at - 1].__class__ is str]
        suspect = re.compile(
            "|".join([SUSPECT.pattern, *(f"^{re.escape(start)}" for start in self.title_starts if start)])
        )
        for at in self.edges:
            found = [row for row in found if not suspect.search(str(rows[row - 1][at - 1] or ""))]
        return {row for row in found if not DIGIT.search(str(rows[row - 1][profile.name - 1]))}

    def _stands_above(self, cells: Row) -> bool:
        """A title that is written again on every page."""
        above = self.grid.first_above(cells, self.heading.top) if self.heading.top > 1 else 0
        return above > 0 and not any(above in rows for rows in self.lists_above)

    def _reason(self, row: int) -> str:
        """Why a row holds no record; "" when it holds one."""
        cells = self.grid.row(row)
        filled = [column for column in self.columns if len(cells) >= column and cells[column - 1] is not None]
        if reason := self._reason_at_sight(row, filled):
            return reason
        if self.last_kept == row - 1 and self.body.records and self.household.belongs(row, self.body.records[-1]):
            return CONTINUED
        if len(filled) > 2 and self.profile.name in filled and self._share(row) >= STRONG:
            return SUM if self._sums_up(row, filled) else ""
        telling = [column for column in filled if not self._is_silent(column, cells[column - 1])]
        if not telling:
            return NUMBER_ONLY
        if self._is_sum(row, telling):
            return SUM
        follows = self.last_kept == row - 1 and self._follows_record(row) and not self.household.has_serial(row)
        goes_on = follows and self.household.continues(telling)
        return CONTINUED if goes_on else self._reason_by_share(row, telling)

    def _reason_at_sight(self, row: int, filled: list[int]) -> str:
        """What a row says of itself: a heading again, an example, a total."""
        cells = self.grid.row(row)
        if not filled:
            return OUTSIDE
        if self._goes_on_with_total(row):
            return TOTAL
        if self._stands_above(cells) or self._repeats_heading(row):
            return REPEATED
        return EXAMPLE if self._is_example(cells, filled) else self._reason_of_words(row, filled)

    def _goes_on_with_total(self, row: int) -> bool:
        """Whether the word of a total above is merged down to this row."""
        span = self.grid.span(row, self.profile.name) if self.body.skipped else None
        last = self.body.skipped[-1] if span else None
        return last is not None and span is not None and last.reason == TOTAL and span.top <= last.row == row - 1

    def _reason_of_words(self, row: int, filled: list[int]) -> str:
        """A row of column numbers, a count, a note, a total."""
        cells = self.grid.row(row)
        if not self.body.records and counts_columns([cells[column - 1] for column in filled]):
            return NUMBERED
        first = next(cell for cell in cells if cell is not None)
        if self.closed and self._share(row) < FULL:
            return NOTE
        self.closed = self.closed or (row > self.last_full and opens_remarks([cells[column - 1] for column in filled]))
        if reason := self._reason_of_aside(row, filled):
            return reason
        if is_pointer(first) and (str(first).startswith("凡例") or self.profile.name not in filled[1:]):
            return NOTE
        said = (self.sums.rows_overall or row == self.first) and says_total(cells, self.columns)
        return TOTAL if said and (self.sums.rows_overall or self._is_over_its_rows(row)) else ""

    def _is_over_its_rows(self, row: int) -> bool:
        below = [self.grid.row(other) for other in self.grid.rows_with_values(row + 1, self.last)]
        return sums_up(self.grid.row(row), below, self.profile.numbers)

    def _reason_of_aside(self, row: int, filled: list[int]) -> str:
        """What speaks of the list instead of being part of it: a place kept, a count, words below a numbered list."""
        grid, name = self.grid, self.profile.name
        cells = [grid.cell(row, column) for column in filled]
        if (self.profile.is_of_people and names_nobody(grid.cell(row, name))) or empties_group(cells):
            return VACANT
        counts = (self.sums.rows, self.sums.rows_overall)
        bare = self.profile.is_of_people and (
            counts_people(grid.shown(row, name) or cells[0])
            or (len(cells) == 1 and number(grid.cell(row, name)) in counts)
        )
        if self.body.records and (bare or counts_records(grid.cell(row, name), cells, counts)):
            return TOTAL
        if (
            closes_list(cells)
            or explains_codes(cells)
            or (name not in filled and numbers_page(cells))
            or self._is_apart(row, filled)
        ):
            return NOTE
        below = not self.household.has_serial(row) and row > self._last_numbered
        if below and not grid.is_unbroken(self._last_numbered + 1, row - 1):
            sparse = self._share(row) < FULL or len(self.profile.core) < NARROW
            return NOTE if sparse or is_said_aside(cells[0]) else ""
        return ""

    def _is_apart(self, row: int, filled: list[int]) -> bool:
        """Below the last full row, after a blank line: cells unlike those of their columns (作成 | 社会福祉協議会)."""
        first = self.grid.cell(row, filled[0])
        apart = bool(self.body.records) and self.last_kept < row - 1
        cells = [self.grid.cell(row, column) for column in filled]
        if apart and (names_maker(first) or waits_for_stamps(cells) or states(cells)):
            return True
        if row <= self.last_full or self.grid.is_unbroken(self.last_full + 1, row - 1):
            return False
        if is_said_aside(first) and self.profile.name not in filled:
            return True
        fitting = [
            fits
            for column in filled
            if column != self.profile.name
            and (fits := self.profile.fits(column, self.grid.cell(row, column))) is not None
        ]
        return not self.household.has_serial(row) and bool(fitting) and 2 * sum(fitting) <= len(fitting)

    def _is_silent(self, column: int, cell: Cell) -> bool:
        """A serial number, a unit or a zero: there whether or not the row holds anything."""
        if column in self.profile.idle:
            return number(cell) is not None or str(cell) == self.profile.idle[column]
        return is_nil(cell)

    def _reason_by_share(self, row: int, telling: list[int]) -> str:
        if self._share(row) >= STRONG and not self._is_sentence_line(row, telling):
            return ""
        return self._reason_of_weak(row, telling)

    def _reason_of_weak(self, row: int, telling: list[int]) -> str:
        """A row that fills few of the usual columns."""
        texts = [str(cell) for column in telling if isinstance(cell := self.grid.cell(row, column), str)]
        if self._is_caption(row, telling):
            return CAPTION
        if any(map(_is_remark, texts)) and not self.household.has_serial(row):
            return NOTE
        named = self.grid.shown(row, self.profile.name)
        if (
            named is not None
            and (self.household.has_serial(row) or self._is_name(named))
            and (row < self.strong_last or self._follows_record(row))
        ):
            return ""
        if self.household.has_serial(row) or self._has_key(row):
            return ""
        if row > self.strong_last or not self.body.records:
            return NOTE if texts else STRAY
        return CONTINUED if self._follows_record(row) else STRAY

    def _follows_record(self, row: int) -> bool:
        """No blank row stands between this row and what came before it."""
        return (bool(self.grid.row(row - 1)) and bool(self.body.records)) or row == self.first

    def _has_key(self, row: int) -> bool:
        """The leftmost column that is nearly always filled holds what it usually holds: a date, a code, a name of its own."""
        cell = self.grid.cell(row, self.profile.key)
        if cell is None or shape(cell) != self.profile.key_looks:
            return False
        return self.profile.key_looks in ("n", "d", "p") or (self.profile.is_key_unique and row < self.strong_last)

    def _is_name(self, cell: Cell) -> bool:
        text = BRACKETED.sub("", text_of(cell)) or text_of(cell)
        return (
            isinstance(cell, str)
            and 2 <= len(text) <= 25
            and not PUNCTUATION.search(text)
            and shape(cell) in ("j", "k", "a")
        )

    def _is_sum(self, row: int, telling: list[int]) -> bool:
        """Numbers alone, or with one word, that are the sums of what stands above."""
        cells = self.grid.row(row)
        if not self.profile.numbers or self.profile.name in telling:
            return False
        texts = sum(1 for column in telling if number(cells[column - 1]) is None)
        least = 1 if len(telling) > 1 and not texts else SUMMED  # numbers alone, in several columns
        return texts <= 1 and (self.sums.matches(cells) or self.sums.mostly_matches(cells, least))

    def _sums_up(self, row: int, filled: Sequence[int]) -> bool:
        """Two and more sums at once, none of them 0, beside whatever they are called, where records bear numbers."""
        cells = self.grid.row(row)
        sums = [column for column in filled if column in self.profile.numbers and number(cells[column - 1])]
        called = len(filled) - len(sums) <= 1 and self.serial and self.serial not in filled
        return bool(called) and len(sums) > 1 and self.sums.matches(cells)

    def _is_sentence_line(self, row: int, telling: list[int]) -> bool:
        """One remark in a table of very few columns."""
        cell = self.grid.cell(row, telling[0])
        return len(telling) == 1 and len(self.columns) > 1 and isinstance(cell, str) and _is_remark(cell)

    def _is_caption(self, row: int, telling: list[int]) -> bool:
        """A line such as 「○○町内会」 between the records, which holds for the rows below it."""
        filled = self.grid.filled(row)
        if len(filled) != 1 or len(telling) > 1 or row > self.strong_last:
            return False
        cell = self.grid.cell(row, filled[0])
        span = self.grid.span(row, filled[0])
        if not isinstance(cell, str) or is_pointer(cell) or len(text_of(cell)) > SENTENCE_LENGTH:
            return False
        if is_caption_sign(cell):
            return True
        across = span is not None and span.right - span.left >= 2
        return (
            across
            or filled[0] == self.serial
            or bool(PLACE.fullmatch(text_of(cell).strip("【】〔〕[]()<>〈〉■●○◆◇□ ")))
        )

    def _is_example(self, cells: Sequence[Cell], filled: list[int]) -> bool:
        return any(
            isinstance(cell := cells[column - 1], str) and EXAMPLE_WORD.fullmatch(text_of(cell))
            for column in filled[:2]
        )

    def _repeats_heading(self, row: int) -> bool:
        """Whether a row says a heading row again; a row of one heading only right below such a row."""
        cells = self.grid.row(row)
        after = bool(self.body.skipped) and self.body.skipped[-1] == SkippedRow(row - 1, REPEATED)
        return any(
            same_cells(cells, title) >= min(CORE_FILL * len(title), max(TITLE, self.grid.counts[row - 1]))
            for title in self.titles
            if len(title) >= 2 or (title and after)
        )


def _is_remark(text: str) -> bool:
    return is_note(text) or "。" in text or (len(text_of(text)) > SENTENCE_LENGTH and is_label(text))
