"""Ledgers kept as cards: one person a block of labels with their values beside or below them, block by block.

A card becomes one record whose line is laid out anew (`Table.lines`): one column for each label.
"""

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from welfare_desktop.domain.mapping.column_headings import bare_beginnings, bare_ends, stem_of, without_number
from welfare_desktop.domain.mapping.heading_words import in_plain_words, plainly
from welfare_desktop.domain.mapping.mapped_tables import fold_heading
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Row, SkippedRow, Table, TableColumn
from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.places import context_of
from welfare_desktop.sheets.tables.profile import names_record
from welfare_desktop.sheets.tables.shapes import text_of

TITLE = "表題・前書き"
PART = "一件が何行にもわたる台帳の、続きの行"
BLANK = "何も書かれていない様式"
STRAY = "表の外の書き込み"
SEPARATOR = "／"
FIRST_ROWS = 60
LARGEST = 120_000
SIGNS = "〒℡☎№"
LONGEST_LABEL, LONGEST_INLINE = 16, 80
INLINE = re.compile(r"\s*[【〔]?([^:：】〕]{2,12})(?:[:：]|[】〕][:：]?)\s*(\S.*)", re.DOTALL)
FEWEST_VALUES = 3
FEWEST_ALONE = 4
COVERAGE = 0.7
SHARED = 0.6
IN_A_ROW = 2

Place = tuple[int, int]
NOWHERE: Place = (0, 0)


@dataclass(slots=True)
class _Card:
    """One block: its rows, its facts by heading in reading order and where they stand; what of its cells they explain.

    A heading met again is told apart by a blank behind it, which no comparison of headings sees.
    """

    top: int
    bottom: int
    facts: dict[str, Cell] = field(default_factory=dict[str, Cell])
    at: dict[str, Place] = field(default_factory=dict[str, Place])
    places: list[Place] = field(default_factory=list[Place])
    cells: int = 0
    labelled: int = 0
    """Rows of labels alone, whose values may stand in the row below."""

    @property
    def values(self) -> int:
        return sum(1 for value in self.facts.values() if value is not None)


def find_cards(grid: Grid, known: frozenset[str]) -> list[Table]:
    """The tables made of the cards of a sheet, one for each column of cards; [] when it holds none."""
    reader = CardReader(grid, known)
    anchors = reader.anchors()
    if len(anchors) < IN_A_ROW:
        return []
    reader.learn(anchors)
    bands = [reader.cards(anchors, column, right) for column, right in _bands(anchors, grid.width)]
    cards = [card for band in bands for card in band]
    return _tables(grid, bands) if _are_alike(cards) and reader.are_blocks(cards, anchors) else []


def lone_card(grid: Grid, known: frozenset[str]) -> tuple[tuple[Place, ...], list[Table]]:
    """The only card of a sheet with the places of its labels, by which sheets of one layout are told; ((), []) else."""
    reader = CardReader(grid, known)
    anchors = reader.anchors()
    if len(anchors) != 1:
        return (), []
    ((column, right),) = _bands(anchors, grid.width)
    cards = reader.cards(anchors, column, right)
    if len(cards) != 1 or cards[0].values < FEWEST_ALONE or len(cards[0].places) < COVERAGE * cards[0].cells:
        return (), []
    if not reader.are_blocks(cards, anchors):
        return (), []
    labels = tuple((row - cards[0].top, at - column) for row, at in cards[0].places if reader.is_label(row, at))
    return labels, _tables(grid, [cards])


def _bands(anchors: Sequence[Place], width: int) -> list[tuple[int, int]]:
    """(column of the names' label, last column) of each column of cards."""
    columns = sorted({column for _, column in anchors})
    return list(zip(columns, [*(column - 1 for column in columns[1:]), width], strict=True))


def _are_alike(cards: Sequence[_Card]) -> bool:
    """Whether blocks are cards of one kind: the same labels, several values each, and hardly anything else."""
    filled = [card for card in cards if card.values]
    cells = sum(card.cells for card in cards)
    explained = sum(len(card.places) for card in cards)
    if len(filled) < IN_A_ROW or not cells or explained < COVERAGE * cells:
        return False
    counts = Counter(header for card in cards for header in card.facts)
    shared = [header for header, count in counts.items() if count >= SHARED * len(cards)]
    return len(shared) >= FEWEST_VALUES and sum(card.values for card in filled) >= FEWEST_VALUES * len(filled)


class CardReader:
    """Reads labels and values off a grid."""

    def __init__(self, grid: Grid, known: frozenset[str]) -> None:
        self.grid = grid
        self.known, self.plain = known, in_plain_words(known)
        self._labels: dict[str, bool] = {}

    def is_label(self, row: int, column: int) -> bool:
        """Whether a cell is a heading of the registers, in whatever words."""
        cell = self.grid.cell(row, column)
        return isinstance(cell, str) and self._is_heading(cell)

    def _is_heading(self, text: str) -> bool:
        if len(text) > LONGEST_LABEL:
            return False
        if text not in self._labels:
            folded = fold_heading(text)
            long_enough = len(folded) > 1 or folded in SIGNS
            folded = folded if folded in self.known else stem_of(without_number(text))
            known = folded in self.known or plainly(folded) in self.plain or folded.endswith("氏名")
            bare = (*bare_ends(folded), *bare_beginnings(folded))
            self._labels[text] = long_enough and (known or not self.known.isdisjoint(bare))
        return self._labels[text]

    def _in_one_cell(self, row: int, column: int) -> tuple[str, str] | None:
        """Label and value of a cell that holds both: 氏名：佐藤 ハナ."""
        cell = self.grid.cell(row, column)
        found = INLINE.fullmatch(cell) if isinstance(cell, str) and len(cell) <= LONGEST_INLINE else None
        return (found[1].strip(), found[2].strip()) if found and self._is_heading(found[1].strip()) else None

    def _label(self, row: int, column: int) -> str:
        inline = self._in_one_cell(row, column)
        return inline[0] if inline else str(self.grid.cell(row, column))

    def _value(self, label: Place, value: Place) -> Cell:
        """The value of a label: in a cell of its own, or behind the colon of the label; None where it has none."""
        inline = self._in_one_cell(*label) if label == value else None
        return inline[1] if inline else self.grid.cell(*value)

    def anchors(self) -> list[Place]:
        """Where the label of the name stands, each time with a name beside it or room for one."""
        if self.grid.height * self.grid.width > LARGEST:
            return []
        found: dict[tuple[int, str], list[Place]] = {}
        for row in self.grid.rows_with_values():
            if row > FIRST_ROWS and not found:
                break
            for column, value in self._pairs(row, 1, self.grid.width):
                label = self._label(row, column)
                if value != NOWHERE and (sure := names_record(label)):
                    found.setdefault((sure, fold_heading(label)), []).append((row, column))
        surest = max((sure for sure, _ in found), default=0)
        return max((places for (sure, _), places in found.items() if sure == surest), key=len, default=list[Place]())

    def learn(self, anchors: Sequence[Place]) -> None:
        """Texts at one place of most cards with different things beside them are labels too, whatever they say."""
        places, beside = Counter[tuple[Place, str]](), defaultdict[tuple[Place, str], set[str]](set)
        for row, column in anchors if len(anchors) >= FEWEST_VALUES else ():
            end = min((each for each, at in anchors if at == column and each > row), default=row + self._pitch(anchors))
            for below in range(row, min(end, self.grid.height + 1)):
                for at, text, value in self._unread(below):
                    place = ((below - row, at - column), text)
                    places[place] += 1
                    beside[place] |= {str(value)} if value is not None else set()
        for (place, text), count in places.items():
            if count >= SHARED * len(anchors) and len(beside[place, text]) > 1:
                self._labels[text] = True

    def _pitch(self, anchors: Sequence[Place]) -> int:
        """From one card to the next below it, in rows."""
        rows = sorted({row for row, _ in anchors})
        return min((below - row for row, below in itertools.pairwise(rows)), default=1)

    def _unread(self, row: int) -> Iterator[tuple[int, str, Cell]]:
        """Texts of a row that are neither labels nor their values, with what stands right of each."""
        read = {each for label, value in self._pairs(row, 1, self.grid.width) for each in (label, value[1])}
        free = [column for column in self.grid.filled(row) if column not in read]
        for column, after in itertools.zip_longest(free[::2], free[1::2]):
            cell = self.grid.cell(row, column)
            if isinstance(cell, str) and len(cell) <= LONGEST_LABEL:
                yield column, cell, self.grid.cell(row, after) if after else None

    def are_blocks(self, cards: Sequence[_Card], anchors: Sequence[Place]) -> bool:
        """Whether names below their label stand in blocks of several such lines, and not below a table's heading."""
        beside = any(value[0] == row for row, column in anchors for value in (self._value_place(row, column),))
        return beside or 2 * sum(1 for card in cards if card.labelled >= IN_A_ROW) > len(cards)

    def _value_place(self, row: int, column: int) -> Place:
        return next((value for each, value in self._pairs(row, 1, self.grid.width) if each == column), NOWHERE)

    def _below(self, row: int, column: int) -> Place:
        """The place under a label, when the line below holds values only and the line after it none."""
        below = self.grid.filled(row + 1)
        labels = sum(self.is_label(row + 1, each) for each in below)
        if column not in below or labels == len(below) or not set(below).issubset(self.grid.filled(row)):
            return NOWHERE
        return (row + 1, column) if not self.grid.row(row + 2) or self._has_label(row + 2) else NOWHERE

    def _has_label(self, row: int) -> bool:
        return any(
            self.is_label(row, column) or self._in_one_cell(row, column) is not None for column in self.grid.filled(row)
        )

    def _pairs(self, row: int, left: int, right: int) -> Iterator[tuple[int, Place]]:
        """(column of a label, place of its value or `NOWHERE`) along a row."""
        columns = [column for column in self.grid.filled(row) if left <= column <= right]
        at = 0
        while at < len(columns):
            column = columns[at]
            at += 1
            if self._in_one_cell(row, column):
                yield column, (row, column)
                continue
            if not self.is_label(row, column):
                continue
            following = columns[at] if at < len(columns) else 0
            if following and not self.is_label(row, following):
                yield column, (row, following)
                at += 1
            else:
                yield column, self._below(row, column)

    def cards(self, anchors: Sequence[Place], column: int, right: int) -> list[_Card]:
        """The cards whose names are labelled in one column."""
        left = 1 if column == min(each for _, each in anchors) else column
        rows = [row for row, each in anchors if each == column]
        above = self._rows_above(rows[0], left, right)
        tops = [row - above for row in rows]
        usual = min((below - top for top, below in itertools.pairwise(tops)), default=1)
        last = min(tops[-1] + usual - 1, self.grid.height)
        ends = [top - 1 for top in tops[1:]] + [max(last, self._end(tops[-1], left, right))]
        return [self._card(top, end, left, right) for top, end in zip(tops, ends, strict=True)]

    def _rows_above(self, row: int, left: int, right: int) -> int:
        """How many rows of a card stand above the one of the name (フリガナ, 番号)."""
        top = row
        while top > 1 and (lines := self._lines_above(top, left, right)):
            top -= lines
        return row - top

    def _lines_above(self, row: int, left: int, right: int) -> int:
        """How many lines right above a row are labels with their values: one, or two with the values below; 0 if none."""
        if any(value[0] == row - 1 for _, value in self._pairs(row - 1, left, right)):
            return 1
        return 2 if any(value[0] == row - 1 for _, value in self._pairs(row - 2, left, right)) else 0

    def _end(self, top: int, left: int, right: int) -> int:
        row = top
        while any(left <= column <= right for column in self.grid.filled(row + 1)):
            row += 1
        return row

    def _card(self, top: int, bottom: int, left: int, right: int) -> _Card:
        while bottom > top and not self._belongs(bottom, top):
            bottom -= 1
        card = _Card(top, bottom)
        row = top
        while row <= bottom:
            filled = [column for column in self.grid.filled(row) if left <= column <= right]
            card.cells += len(filled)
            listed = self._list_below(row, bottom, filled)
            if listed:
                self._add_list(card, row, filled, listed)
                row = listed[-1]
            else:
                row = self._add_pairs(card, row, left, right)
            row += 1
        return card

    def _belongs(self, row: int, top: int) -> bool:
        """Whether a row says something of the card that begins at `top`."""
        return any(
            self.is_label(row, column) or self._in_one_cell(row, column) or self._is_listed(row, column, top)
            for column in self.grid.filled(row)
        )

    def _is_listed(self, row: int, column: int, top: int) -> bool:
        """Whether a label stands somewhere above, so that a cell may belong to a list inside the card."""
        return any(self.is_label(above, column) for above in range(top, row))

    def _add_pairs(self, card: _Card, row: int, left: int, right: int) -> int:
        """Add the facts of a line; the last line they stand on."""
        last = row
        for column, value in self._pairs(row, left, right):
            label = (row, column)
            header = _again(_tidy(self._label(*label)), card.facts)
            card.places.append(label)
            card.facts[header], card.at[header] = self._value(label, value), label if value == NOWHERE else value
            if value not in (NOWHERE, label):
                card.places.append(value)
            last = max(last, value[0])
        if last > row:
            card.cells += sum(1 for column in self.grid.filled(last) if left <= column <= right)
        card.labelled += all(self.is_label(row, column) for column in self.grid.filled(row) if left <= column <= right)
        return last

    def _list_below(self, row: int, bottom: int, filled: Sequence[int]) -> list[int]:
        """The lines of a small list inside a card: 氏名 続柄 電話 side by side, values under them."""
        if len(filled) < IN_A_ROW or not all(self.is_label(row, column) for column in filled):
            return []
        rows = itertools.takewhile(
            lambda each: (
                any(self.grid.cell(each, column) is not None for column in filled)
                and not any(self.is_label(each, column) for column in self.grid.filled(each))
            ),
            range(row + 1, bottom + 1),
        )
        listed = list(rows)
        alone = len(listed) == 1 and any(self._below(row, column) != NOWHERE for column in filled)
        return [] if alone and not self._is_captioned(row) else listed

    def _is_captioned(self, row: int) -> bool:
        """Whether a lone label without a value (緊急連絡先) stands over a line of labels."""
        above = self.grid.filled(row - 1)
        return len(above) == 1 and self.is_label(row - 1, above[0]) and len(self.grid.filled(row)) > 1

    def _add_list(self, card: _Card, row: int, filled: Sequence[int], rows: Sequence[int]) -> None:
        above = self.grid.filled(row - 1)
        captioned = len(above) == 1 and row > card.top and (row - 1, above[0]) not in card.at.values()
        caption = _tidy(self.grid.cell(row - 1, above[0])) if captioned or self._is_captioned(row) else ""
        card.facts.pop(caption, None)
        card.places += [(row, column) for column in filled]
        for nth, each in enumerate(rows, 1):
            columns = self.grid.filled(each)
            card.cells += len(columns)
            card.places += [(each, column) for column in columns]
            for column in filled:
                header = f"{caption}{nth}{SEPARATOR}{_tidy(self.grid.cell(row, column))}"
                card.facts[header], card.at[header] = self.grid.cell(each, column), (each, column)


def _again(header: str, facts: Mapping[str, Cell]) -> str:
    """A heading that the card does not have yet."""
    while header in facts:
        header += " "
    return header


def _tidy(cell: Cell) -> str:
    return "".join(text_of(cell).split()).rstrip(":")


def _tables(grid: Grid, bands: Sequence[Sequence[_Card]]) -> list[Table]:
    """One table for each column of cards; rows that hold no record are told of with the first."""
    rows = {row for band in bands for card in band if card.values for row in (card.top,)}
    first = min(card.top for band in bands for card in band)
    inside = {row for band in bands for card in band for row in range(card.top, card.bottom + 1)}
    skipped = tuple(
        SkippedRow(row, TITLE if row < first else PART if row in inside else STRAY)
        for row in grid.rows_with_values()
        if row not in rows
    )
    tables = [_table(grid, [card for card in band if card.values], first) for band in bands]
    kept = [table for table in tables if table.records]
    return [replace(kept[0], skipped=skipped), *kept[1:]] if kept else []


def _table(grid: Grid, cards: Sequence[_Card], first: int) -> Table:
    headers = list(dict.fromkeys(header for card in cards for header in card.facts))
    lines: dict[int, Row] = {card.top: tuple(card.facts.get(header) for header in headers) for card in cards}
    return Table(
        (),
        cards[0].top if cards else first,
        cards[-1].top if cards else first,
        tuple(TableColumn(number, header.rstrip()) for number, header in enumerate(headers, 1)),
        tuple(lines),
        context=context_of(grid, range(1, first), range(1, grid.width + 1)),
        lines=lines,
        places={
            card.top: {
                number: (card.at[header][0] - card.top, card.at[header][1])
                for number, header in enumerate(headers, 1)
                if header in card.at
            }
            for card in cards
        },
    )
