"""What the columns of a table usually hold, from a sample of its rows."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from welfare_desktop.domain.mapping.column_headings import BRACKETED, without_number, without_reading
from welfare_desktop.domain.mapping.heading_words import plainly
from welfare_desktop.domain.mapping.mapped_tables import fold_heading
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.headers import Heading
from welfare_desktop.sheets.tables.shapes import is_pointer, shape
from welfare_desktop.sheets.tables.totals import number, says_total

SAMPLE = 800
PROOF = 3
ENOUGH = 0.6
HABIT = 0.75
DIGITS, NO_DIGITS = "digits", "no digits"
LOOKS = ("n", "d", "p", "k", "m", DIGITS, NO_DIGITS)
DIGIT = re.compile(r"[0-9０-９]")
CORE_FILL = 0.8
SERIAL = 0.8
CONSTANT_ROWS = 3
SERIAL_HEADINGS = ("no", "番号", "連番", "通番", "項番", "整理番号", "通し番号", "property", "id", "")
SERIAL_HEADING = re.compile(r"(?:整理|管理|台帳|登録|通し|世帯|名簿)?番号")
NAME_HEADING = re.compile(
    r"(?:氏名|名前|名称|施設名|団体名|サロン名|世帯主名?|対象者名?|利用者名|参加者名|会員名|商号|屋号|園名|^name|相談者|^名$)"
)
NOT_A_NAME = re.compile(r"かな|カナ|ふりがな|フリガナ|開設者|代表|設置者|緊急|続柄|担当|福祉協力員|民生委員|役職|前任")
SURELY_NOT = re.compile(r"かな|カナ|ふりがな|フリガナ|開設者|代表|設置者|緊急|続柄|担当|役職|推薦|世帯員|同居|前任")
SERVING_HEADING = re.compile(r"^(?:福祉協力員|協力員|民生委員(?:児童委員)?|委員|ボランティア)(?:お?名前?|氏名)?$")
DISTRICT_HEADING = re.compile(r"^校?(?:校|地)区名?$")
RELATION_HEADING = re.compile(r"続柄|(?:世帯主|本人)との関係")
NOT_OWN = re.compile(r"緊急|連絡先|世帯員|同居|家族|相談")
HEAD = re.compile(r"(?:世帯)?主|本人|筆頭者?|戸主|世帯主\s*[(（].*")
ADDRESS_HEADING = re.compile(r"住所|所在地|居住地|番地")


class Profile:
    """What the columns of a table usually hold, from a sample of its rows."""

    def __init__(self, grid: Grid, heading: Heading, first: int, last: int) -> None:
        rows = [row for row in range(first, last + 1) if grid.row(row)]
        step = max(1, len(rows) // SAMPLE)
        titles = set(map(grid.row, heading.rows))
        sample = [
            cells for row in rows[::step] if (cells := grid.row(row)) not in titles and not _is_remark(cells, heading)
        ]
        self.values = {
            column: [
                row[column - 1]
                for row in sample
                if len(row) >= column and row[column - 1] is not None and not is_pointer(row[column - 1])
            ]
            for column in heading.columns
        }
        self.labels = dict(heading.labels)
        self.idle = {column: text for column in heading.columns if (text := self._idle_text(column)) is not None}
        enough = max(2, round(ENOUGH * self._usual(sample)))
        full = [row for row in sample if self._count(row) >= enough]
        self.core = tuple(
            column
            for column in heading.columns
            if column not in self.idle
            and sum(1 for row in full if len(row) >= column and row[column - 1] is not None)
            >= CORE_FILL * max(1, len(full))
        ) or tuple(column for column in heading.columns if self.values[column] and column not in self.idle)
        self.is_named = bool(self._headed(NAME_HEADING, NOT_A_NAME))
        self.is_of_people = self.is_named or bool(
            self._headed(NAME_HEADING, SURELY_NOT) or self._headed(SERVING_HEADING, SURELY_NOT)
        )
        self.name = self._name_column()
        self.address = self._headed(ADDRESS_HEADING, NOT_A_NAME)
        self.relation = self._relation_column()
        self.proof = self._proof()
        self.habits = {
            column: habit
            for column, values in self.values.items()
            if len(values) >= CONSTANT_ROWS and (habit := _habit(values))
        }
        self.repeated = {
            column: counts
            for column, values in self.values.items()
            if len(values) > CONSTANT_ROWS and 2 * len(counts := Counter(values)) <= len(values)
        }
        self.key = min(self.core, default=0)
        self.key_looks = _usual_shape(self.values[self.key]) if self.key else ""
        self.is_key_unique = len(keys := self.values.get(self.key, [])) > CONSTANT_ROWS and len(set(keys)) == len(keys)
        self.numbers = tuple(
            column for column in heading.columns if column not in self.idle and self._is_numeric(column)
        )

    def fits(self, column: int, cell: Cell) -> bool | None:
        """Whether a cell looks as its column nearly always does; None where the column has no such look."""
        if column in self.repeated:
            return self.repeated[column][cell] > 1
        habit = self.habits.get(column, "")
        return _look(cell, habit) if habit else None

    def _usual(self, sample: Sequence[Sequence[Cell]]) -> int:
        counts = sorted((self._count(row) for row in sample), reverse=True)
        return counts[len(counts) // 4] if counts else 0

    def _count(self, row: Sequence[Cell]) -> int:
        return sum(
            1
            for column in self.values
            if len(row) >= column and row[column - 1] is not None and column not in self.idle
        )

    def _idle_text(self, column: int) -> str | None:
        """What a column says whether or not its row says anything: a unit, "" for serial numbers; else None."""
        values = self.values[column]
        if len(values) >= CONSTANT_ROWS and len(set(map(str, values))) == 1 and len(str(values[0])) <= 2:
            return str(values[0])
        return "" if self._leads(column) and self._counts_up(column) else None

    def _counts_up(self, column: int) -> bool:
        """Whether a column holds the numbers of the rows."""
        values = self.values[column]
        steps = [step for value in values if (step := number(value)) is not None]
        if not steps or len(steps) < SERIAL * len(values):
            return False
        folded = fold_heading(without_number(self.labels[column]))
        named = folded in SERIAL_HEADINGS or SERIAL_HEADING.fullmatch(plainly(folded)) is not None
        if named and folded and len(set(steps)) == len(values) >= CONSTANT_ROWS:
            return True  # a list in another order than its numbers
        rising = sum(1 for left, right in itertools.pairwise(steps) if right - left == 1)
        if len(steps) < CONSTANT_ROWS:
            return named
        return (named or steps[0] in (0, 1)) and rising >= SERIAL * (len(steps) - 1)

    def _leads(self, column: int) -> bool:
        return column == next(iter(self.labels))

    def _is_numeric(self, column: int) -> bool:
        looks = [number(value) is not None for value in self.values[column]]
        return bool(looks) and sum(looks) >= 0.7 * len(looks)

    def _headed(self, wanted: re.Pattern[str], unwanted: re.Pattern[str]) -> int:
        """The first column whose heading fits; 0 when none does."""
        return next(
            (
                column
                for column, label in self.labels.items()
                if (wanted.search(folded := _said_bare(without_reading(label))) or wanted.search(_lowest(label)))
                and not unwanted.search(folded)
            ),
            0,
        )

    def _proof(self) -> tuple[int, ...]:
        """The name and two more columns of text that are nearly always filled, from left to right; fewer when there are fewer."""
        texts = [column for column in self.core if _usual_shape(self.values[column]) in ("j", "k", "s")]
        return tuple(sorted([self.name, *[each for each in texts if each != self.name][: PROOF - 1]]))

    def _relation_column(self) -> int:
        """The column that says who is head of the household and who belongs to it; 0 when none does."""
        column = self._headed(RELATION_HEADING, NOT_OWN)
        return column if any(is_head(value) for value in self.values.get(column, ())) else 0

    def _name_column(self) -> int:
        """The column of the name: by its heading, else the first that holds mostly different short texts."""
        named = (
            self._headed(NAME_HEADING, NOT_A_NAME)
            or self._headed(NAME_HEADING, SURELY_NOT)
            or self._headed(SERVING_HEADING, SURELY_NOT)
            or self._headed(DISTRICT_HEADING, NOT_A_NAME)
        )
        if named:
            return named
        texts = [column for column in self.core if _usual_shape(self.values[column]) in ("j", "k", "a")]
        return texts[0] if texts else (self.core[0] if self.core else 0)


def _said_bare(label: str) -> str:
    """A heading without what brackets add to it: 福祉協力員（姓と名の間は1字空ける）."""
    return fold_heading(BRACKETED.sub("", label)) or fold_heading(label)


def _lowest(label: str) -> str:
    """The lowest level of a heading: 福祉協力員 under 基本情報."""
    return _said_bare(label.rpartition("／")[2])


def _habit(values: Sequence[Cell]) -> str:
    """What nearly all cells of a column are: a shape of `shapes.shape`, with digits, without; "" when nothing."""
    looks = Counter(map(shape, values))
    looks[DIGITS] = sum(1 for each in values if DIGIT.search(str(each)))
    looks[NO_DIGITS] = len(values) - looks[DIGITS]
    return next((look for look in LOOKS if looks[look] >= HABIT * len(values)), "")


def _look(cell: Cell, look: str) -> bool:
    if look in (DIGITS, NO_DIGITS):
        return bool(DIGIT.search(str(cell))) == (look == DIGITS)
    return shape(cell) == look


def _is_remark(row: tuple[Cell, ...], heading: Heading) -> bool:
    """A note, a legend, a caption or a total: a row that says nothing of what the columns usually hold."""
    filled = [cell for cell in row if cell is not None]
    alone = len(filled) == 1 and len(heading.columns) > 2 and shape(filled[0]) in ("j", "s")
    return alone or is_pointer(filled[0]) or says_total(row, heading.columns)


def names_record(header: str) -> int:
    """How surely a label names whom a record is about: 2 as 氏名 does, 1 as 福祉協力員 in a list of them, 0 not at all."""
    folded = _said_bare(header)
    if SURELY_NOT.search(folded):
        return 0
    return (
        2
        if NAME_HEADING.search(folded) or NAME_HEADING.search(plainly(folded))
        else bool(SERVING_HEADING.match(folded))
    )


def is_head(cell: Cell) -> bool:
    """Whether a relation says that somebody is the head of the household (世帯主, 本人)."""
    return isinstance(cell, str) and bool(HEAD.fullmatch(cell.strip()))


def _usual_shape(values: Sequence[Cell]) -> str:
    return Counter(map(shape, values)).most_common(1)[0][0] if values else ""
