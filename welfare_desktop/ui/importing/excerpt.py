"""Some rows of a sheet as the preview draws them: texts, and the cells that cannot be read as mapped."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.mapping.choice_words import circled, code_of, is_choice, is_mark
from welfare_desktop.domain.problems import Problem
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Cell, ValueType
from welfare_desktop.services.ledgers import sources
from welfare_desktop.services.ledgers.sources import Source
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import words

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_DITTO = re.compile(r"\s*(?:〃|″|”|\"|''|々|仝|同|同上|同じ)\s*")
"""Stands for the cell above: the plan fills it in, so it is no problem here."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Rows from `first` (from 1) as texts; `problems` by (row, column), both from 1."""

    first: int
    rows: tuple[tuple[str, ...], ...]
    problems: Mapping[tuple[int, int], str]


def excerpt(workspace: Workspace, source: Source, sheet: int, first: int, last: int) -> Excerpt:
    """Rows first … last of a sheet. Refusals of the helper."""
    cells = sources.cells(workspace, source, sheet, first, last)
    problems = dict(_problems(source, sheet, first, cells))
    return Excerpt(first, tuple(tuple(shown_cell(cell) for cell in row) for row in cells), problems)


def shown_cell(cell: Cell) -> str:
    """A cell as a sheet shows it: whole numbers without a point, days with slashes."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.15g}"
    text = str(cell)
    found = _DAY.fullmatch(text)
    return f"{found[1]}/{int(found[2])}/{int(found[3])}" if found else text


def _is_read_otherwise(value_type: ValueType, cell: Cell) -> bool:
    """Whether a cell is read with what stands around it: as above, by a legend, by the word that is circled."""
    if isinstance(cell, str) and _DITTO.fullmatch(cell):
        return True
    return is_choice(value_type) and bool(code_of(cell) or circled(str(cell)) or is_mark(cell))


def _problems(
    source: Source, sheet: int, first: int, rows: Sequence[tuple[Cell, ...]]
) -> Iterator[tuple[tuple[int, int], str]]:
    for table in source.sheets[sheet].tables:
        if not (table.kind and table.taken):
            continue
        keys = [key for _, key in table.pairs()]
        alone = [(column, key) for column, key in table.pairs() if keys.count(key) == 1]
        types = [(column, KINDS[table.kind].field(key).type) for column, key in alone]
        records = frozenset(table.records)
        for at, row in enumerate(rows, first):
            if at not in records:
                continue
            for column, value_type in types:
                cell = row[column - 1] if column <= len(row) else None
                if cell is None or _is_read_otherwise(value_type, cell):
                    continue
                if isinstance(found := value_type.parse(cell), Problem):
                    yield (at, column), words.problem_text(found)
