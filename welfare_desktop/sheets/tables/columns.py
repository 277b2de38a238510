"""The columns of a table: those its heading names, and those that hold values without being named."""

import itertools
import re
from collections.abc import Sequence

from welfare_desktop.sheets.tables.grid import Grid
from welfare_desktop.sheets.tables.headers import Heading
from welfare_desktop.sheets.tables.heading_labels import SEPARATOR
from welfare_desktop.sheets.tables.shapes import is_heading_word

APART = 2
SLIGHT = 3
CODED = re.compile(
    r"\s*(?:[①-⑳○◎●△×]|[0-9０-９]{1,2}|[A-Za-zＡ-Ｚａ-ｚ]|[ア-ン](?=[\s.．:：=＝)）]))[\s.．:：=＝)）…\-－→]*[^\s0-9０-９A-Za-z,.\-]"
)


def with_bare_columns(grid: Grid, heading: Heading, last: int) -> Heading:
    """The heading with columns that hold values but no heading cell, and without merged room that is empty."""
    named = dict(heading.labels)
    left, right = min(named, default=1), max(named, default=grid.width)
    own = {column for column in named if _has_own_heading(grid, heading, column)}
    counts, rows = _count_filled(
        grid, heading.bottom + 1, last, [each for each in range(1, grid.width + 1) if each not in own], len(own)
    )
    bare = [column for column, count in counts.items() if column not in named and count >= max(2, 0.05 * rows)]
    while left - 1 in bare:
        left -= 1
    while right + 1 in bare:
        right += 1
    labels = {column: "" for column in bare if left <= column <= right} | {
        column: label for column, label in named.items() if column in counts or column in own
    }
    labels = _unquoted(_without_legend(grid, heading, last, labels))
    return Heading(
        heading.rows, tuple((column, _unnumbered(labels[column], labels)) for column in sorted(labels)), heading.known
    )


def _without_legend(grid: Grid, heading: Heading, last: int, labels: dict[int, str]) -> dict[int, str]:
    """Without what stands apart to the right, beyond blank columns, and explains codes or says other things."""
    columns = sorted(labels)
    gaps = [right for left, right in itertools.pairwise(columns) if right - left > 1]
    for right in gaps:
        apart = [column for column in columns if column >= right]
        if len(apart) <= APART and len(columns) - len(apart) >= len(apart) and _is_legend(grid, heading, last, apart):
            return {column: label for column, label in labels.items() if column < right}
    return labels


def _is_legend(grid: Grid, heading: Heading, last: int, columns: Sequence[int]) -> bool:
    """A code and its word in each cell, or in the cells side by side; or lines that end before the table does."""
    rows = [row for row in range(heading.top + 1, last + 1) if grid.row(row)]
    lines = ["".join(str(grid.cell(row, column) or "") for column in columns) for row in rows]
    said = [line for line in lines if line]
    coded = sum(1 for line in said if CODED.match(line))
    return len(said) > 1 and len(set(said)) == len(said) and 2 * coded >= len(said)


def _count_filled(grid: Grid, first: int, last: int, columns: Sequence[int], width: int) -> tuple[dict[int, int], int]:
    """How often each of some columns is filled in rows that are no remarks, and how many such rows there are.

    A remark below a table of many columns (凡例 | ○ あり | × なし) fills few of its `width`.
    """
    counts: dict[int, int] = {}
    least = min(max(2, width // SLIGHT), grid.width)
    lines = [number for number in grid.rows_with_values(first, last) if grid.counts[number - 1] >= least]
    lines = [grid.row(number) for number in lines if len(grid.row(number)) > 1]
    for column in columns:
        if count := sum(1 for row in lines if column <= len(row) and row[column - 1] is not None):
            counts[column] = count
    return counts, len(lines)


def _unquoted(labels: dict[int, str]) -> dict[int, str]:
    """A heading line that wrote two headings as one (「"住所,電話番号"」) is one short: the rest moves right."""
    columns = sorted(labels)
    joined = [column for column in columns if labels[column].count(",") == 1]
    if len(joined) != 1 or labels[columns[-1]] or "" in [labels[column] for column in columns[:-1]]:
        return labels
    texts = [
        part
        for column in columns[:-1]
        for part in (labels[column].split(",") if column in joined else [labels[column]])
    ]
    return dict(zip(columns, texts, strict=True)) if all(map(is_heading_word, labels[joined[0]].split(","))) else labels


def _unnumbered(label: str, labels: dict[int, str]) -> str:
    """電話番号／1 alone is 電話番号: the merged room beside it is empty."""
    stem, _, number = label.rpartition(SEPARATOR)
    return stem if number == "1" and f"{stem}{SEPARATOR}2" not in labels.values() else label


def _has_own_heading(grid: Grid, heading: Heading, column: int) -> bool:
    return any(grid.cell(row, column) is not None for row in heading.rows)
