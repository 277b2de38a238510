"""Sheets laid on their side: the facts down a column, one person in each column right of it.

Each person becomes a record whose line is laid out anew (`Table.lines`), under the number of one of the lines of the
block: the first person under its first line, the second under its second.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from welfare_desktop.domain.japanese.names import is_name
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Row, SkippedRow, Table, TableColumn
from welfare_desktop.sheets.tables.bodies import EXAMPLE_WORD
from welfare_desktop.sheets.tables.cards import PART, STRAY, TITLE, CardReader
from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.heading_labels import SEPARATOR
from welfare_desktop.sheets.tables.places import context_of
from welfare_desktop.sheets.tables.profile import names_record
from welfare_desktop.sheets.tables.shapes import AS_LEFT, is_label, shape, text_of

TALLEST, FURTHEST = 80, 3
FEWEST_FACTS, FEWEST_PEOPLE = 3, 2
KNOWN, NAMED, FILLED, FOREIGN = 0.6, 0.8, 0.5, 0.3
LONGEST_LABEL = 20
SHORT = 2
"""Letters of a surname or a given name that stand apart: 佐藤 | 花子 are one person."""
DITTO = "〃"
THING = re.compile(r"名称|(?:サロン|団体|施設|機関|事業所|校区|地区|会)名")
"""Whose names are no people's: 団体名 | ひまわり会 | 子ども食堂."""


def find_turned(grid: Grid, known: frozenset[str]) -> list[Table]:
    """The tables of a sheet that lists its people from left to right, so many in each as it has lines; [] otherwise."""
    if grid.height > TALLEST or grid.width <= FEWEST_PEOPLE:
        return []
    reader = CardReader(grid, known)
    for column in range(1, min(FURTHEST, grid.width - FEWEST_PEOPLE) + 1):
        facts = _facts(reader, column)
        people = _people(reader, column, facts) if facts else []
        if people:
            return _tables(grid, column, facts, people)
    return []


def _facts(reader: CardReader, column: int) -> list[int]:
    """The lines whose fact this column names, the unknown ones among and around them too; [] where it names none."""
    grid = reader.grid
    labelled = [
        row for row in grid.rows_with_values() if reader.is_label(row, column) and grid.filled(row)[-1] > column
    ]
    if len(labelled) < FEWEST_FACTS:
        return []
    first, last = labelled[0], labelled[-1]
    while _is_fact(grid, first - 1, column):
        first -= 1
    while _is_fact(grid, last + 1, column):
        last += 1
    lines = [row for row in range(first, last + 1) if grid.cell(row, column) is not None]
    return lines if len(labelled) >= KNOWN * len(lines) else []


def _is_fact(grid: Grid, row: int, column: int) -> bool:
    """A short label with several values to its right."""
    cell = grid.cell(row, column)
    beside = sum(1 for each in grid.filled(row) if each > column)
    return is_label(cell) and len(text_of(cell)) <= LONGEST_LABEL and beside >= FEWEST_PEOPLE


def _people(reader: CardReader, column: int, facts: Sequence[int]) -> list[int]:
    """The columns that each hold a person; [] when the block is something else (a form, cards, a list)."""
    grid = reader.grid
    named = max(facts, key=lambda row: names_record(str(grid.cell(row, column))))
    right = [each for row in facts for each in grid.filled(row) if each > column]
    labels = sum(1 for row in facts for each in grid.filled(row) if each > column and reader.is_label(row, each))
    if (
        any(_is_heading(reader, row, column) for row in facts)
        or not names_record(str(grid.cell(named, column)))
        or not right
        or labels > FOREIGN * len(right)
    ):
        return []
    counts = {each: right.count(each) for each in sorted(set(right))}
    people = [
        each
        for each, count in counts.items()
        if (grid.cell(named, each) is not None or count >= FILLED * len(facts))
        and not any(EXAMPLE_WORD.fullmatch(text_of(grid.cell(row, each))) for row in facts)
    ]
    names = [text_of(grid.cell(named, each)) for each in people if grid.cell(named, each) is not None]
    fits = _is_thing if THING.search(text_of(grid.cell(named, column))) and len(facts) > FEWEST_FACTS else _is_person
    alike = len(set(names)) == len(names) and sum(map(fits, names)) >= NAMED * len(people)
    several = sum(
        1 for row in facts if sum(grid.shown(row, each) is not None for each in people) >= FILLED * len(people)
    )
    in_parts = len(people) == FEWEST_PEOPLE and all(len(name) <= SHORT for name in names)
    return people if len(people) >= FEWEST_PEOPLE and alike and several >= FEWEST_FACTS and not in_parts else []


def _is_heading(reader: CardReader, row: int, column: int) -> bool:
    """Whether a line is the heading of a list: what stands to the right of the label are labels too, each another."""
    right = [each for each in reader.grid.filled(row) if each > column]
    texts = {reader.grid.cell(row, each) for each in right}
    return (
        len(right) >= FEWEST_PEOPLE and len(texts) == len(right) and all(reader.is_label(row, each) for each in right)
    )


def _is_person(name: str) -> bool:
    return len(name) > 1 and all(map(is_name, name.split("\n")))


def _is_thing(name: str) -> bool:
    return len(name) > 1 and shape(name) in ("j", "k", "a")


def _tables(grid: Grid, column: int, facts: Sequence[int], people: Sequence[int]) -> list[Table]:
    size = len(facts)
    chunks = [people[start : start + size] for start in range(0, len(people), size)]
    tables = [_table(grid, column, facts, chunk) for chunk in chunks]
    records = set(tables[0].records)
    skipped = tuple(
        SkippedRow(row, TITLE if row < facts[0] else PART if row <= facts[-1] else STRAY)
        for row in grid.rows_with_values()
        if row not in records
    )
    return [replace(tables[0], skipped=skipped), *tables[1:]]


def _table(grid: Grid, column: int, facts: Sequence[int], people: Sequence[int]) -> Table:
    lines: dict[int, Row] = {
        row: tuple(_value(grid.shown(fact, person)) for fact in facts)
        for row, person in zip(facts, people, strict=False)
    }
    return Table(
        (),
        facts[0],
        facts[len(lines) - 1],
        tuple(TableColumn(number, _header(grid, fact, column)) for number, fact in enumerate(facts, 1)),
        tuple(lines),
        context=context_of(grid, range(1, facts[0]), range(1, grid.width + 1)),
        lines=lines,
        places={
            row: {number: (fact - row, person) for number, fact in enumerate(facts, 1)}
            for row, person in zip(facts, people, strict=False)
        },
    )


def _value(cell: Cell) -> Cell:
    """同左 says what 〃 says in a list that goes downwards."""
    return DITTO if isinstance(cell, str) and AS_LEFT.fullmatch(cell) else cell


def _header(grid: Grid, row: int, column: int) -> str:
    """The fact's name, with that of its group (緊急連絡先) where one is merged over several lines to its left."""
    own = "".join(str(grid.cell(row, column)).split())
    groups = [grid.shown(row, left) for left in range(1, column)]
    above = ["".join(str(each).split()) for each, _ in itertools.groupby(groups) if isinstance(each, str)]
    return SEPARATOR.join([*above, own])
