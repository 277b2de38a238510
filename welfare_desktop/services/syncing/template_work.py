"""What the helper process does with a template: say what a copy would lose, and fill one. Plain values in and out."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from welfare_desktop.domain.japanese.search import fold_text
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Choice, Choices, Date, Reference
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.syncing.books import Rows, showers
from welfare_desktop.services.syncing.parting import Parts, divider
from welfare_desktop.sheets import reading
from welfare_desktop.sheets.filling import book_kind, template_body, twin_sheets
from welfare_desktop.sheets.filling.formulas import Insertion
from welfare_desktop.sheets.filling.templates import Content, Day, Filling, fill
from welfare_desktop.sheets.tables.heading_labels import SEPARATOR

Report: TypeAlias = Callable[[int, int], None]
Columns: TypeAlias = Sequence[tuple[int, str, str]]
"""Column (from 1), heading, ledger key."""
Way: TypeAlias = Callable[[Value], Content]

MARK = "○"
WHOLE_DAY = len("2026-04-01")


def inspect(data: bytes, name: str) -> tuple[list[str], bool]:
    """What a filled copy would lose, in Japanese; whether it has macros. Refusal for what cannot be filled."""
    return list(template_body.losses(data, name)), book_kind.has_macros(data)


def formulas(data: bytes, sheet: str, first: int) -> dict[int, tuple[set[int], set[int]]]:
    """By row, from `first` on: the columns with a formula, and those that work out several rows."""
    return template_body.formulas(data, sheet, first)


def obstacles(data: bytes, name: str, sheet: str, word: str, places: Sequence[tuple[int, int]]) -> list[str]:
    """What keeps a sheet from being copied for other districts: parts of it, or `word` (its own one's name) in a cell.

    The cells at `places` (row, column) are filled anew.
    """
    found = list(twin_sheets.obstacles(data, sheet))
    rows = next((each.rows for each in reading.read(data, name).sheets if each.name == sheet), ()) if word else ()
    told = fold_text(word)
    found += [
        f"「{word}」と書かれたセル（{row}行{column}列）"
        for row, cells in enumerate(rows, 1)
        for column, cell in enumerate(cells, 1)
        if isinstance(cell, str) and told in fold_text(cell) and (row, column) not in places
    ]
    return found


def fill_in(  # noqa: PLR0913 - what a filled copy is made of
    data: bytes,
    kind: str,
    tables: Sequence[Any],
    names: Mapping[int, str],
    facts: Any,
    twins: Any,
    macros: bool,
    report: Report,
) -> Any:
    """A filled copy, with `macros` or without, and the cells left because a formula stands there.

    `tables` are (sheet, first row, stop row, columns, rows); `facts` (sheet, row, column, text, ISO day or "");
    `twins` a sheet and the names under which it is copied first ("" and none).
    """
    model, wanted = twins
    if wanted:
        data, given = twin_sheets.with_twins(data, model, wanted)
        named = dict(zip(wanted, given, strict=True))
        tables = [(named.get(sheet, sheet), *rest) for sheet, *rest in tables]
        facts = [(named.get(sheet, sheet), *rest) for sheet, *rest in facts]
    fillings = [_filling(data, KINDS[kind], table, names) for table in tables]
    heads: dict[str, dict[tuple[int, int], Content]] = {}
    for sheet, row, column, text, day in facts:
        heads.setdefault(sheet, {})[row, column] = Day(day, text) if len(day) == WHOLE_DAY else text
    heads_first = [Filling(sheet, cells) for sheet, cells in heads.items()]
    done = fill(data, [*heads_first, *fillings], report)
    return book_kind.as_kind(done.data, macros=macros), [
        f"{sheet} {row}行{column}列" for sheet, row, column in done.formulas
    ]


def _filling(data: bytes, kind: Kind, table: Any, names: Mapping[int, str]) -> Filling:
    sheet, first, stop, columns, rows = table
    mapped = [column for column, _, key in columns if key]
    last = template_body.last_row(data, sheet, first, stop, mapped)
    room, count = last - first + 1, len(rows)
    cells = _cells(kind, first, columns, rows, names)
    for row in range(first + count, last + 1):
        cells.update(dict.fromkeys(((row, column) for column in mapped), None))
    insertions = (Insertion(last, count - room),) if count > room else ()
    return Filling(sheet, cells, insertions)


def _cells(
    kind: Kind, first: int, columns: Columns, rows: Rows, names: Mapping[int, str]
) -> dict[tuple[int, int], Content]:
    keys = list(dict.fromkeys(key for _, _, key in columns if key))
    ways = _ways(kind, columns, keys, names)
    return {(row, column): way(values[at]) for row, (_, values) in enumerate(rows, first) for column, at, way in ways}


def _ways(kind: Kind, columns: Columns, keys: Sequence[str], names: Mapping[int, str]) -> list[tuple[int, int, Way]]:
    """For each column the place of its value and how it is written."""
    shown = dict(zip(keys, showers(kind, keys, names), strict=True))
    counts = {key: sum(each == key for _, _, each in columns) for key in keys}
    headings = {key: [header for _, header, each in columns if each == key] for key in keys}
    dividers = {key: divider(kind, key, said) for key, said in headings.items() if len(said) > 1}
    begun: Counter[str] = Counter()
    ways: list[tuple[int, int, Way]] = []
    for column, header, key in columns:
        if not key:
            continue
        value_type = kind.field(key).type
        if counts[key] > 1 and isinstance(value_type, Choice | Choices):
            way = _marking(value_type, header.rpartition(SEPARATOR)[2])
        elif counts[key] > 1 and not isinstance(value_type, Reference):
            way = _part(dividers[key], begun[key])
        elif key in begun:
            way = _nothing  # a name stands whole in the first column
        elif isinstance(value_type, Date):
            way = _day
        else:
            way = shown[key]
        begun[key] += 1
        ways.append((column, keys.index(key), way))
    return ways


def _part(divide: Callable[[str], Parts], place: int) -> Way:
    """One part of a value that stands in several columns."""
    return lambda value: divide(value)[place] if isinstance(value, str) else None if place else _number(value)


def _number(value: Value) -> Content:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _marking(value_type: Choice | Choices, word: str) -> Way:
    """○ under the word that is meant."""
    meant = value_type.parse(word)
    words = meant if isinstance(meant, tuple) else (meant,)

    def mark(value: Value) -> Content:
        said = value if isinstance(value, tuple) else (value,)
        return MARK if value is not None and any(each in said for each in words) else None

    return mark


def _day(value: Value) -> Content:
    if not isinstance(value, str):
        return None
    shown = Date().show(value)
    return Day(value, shown) if len(value) == WHOLE_DAY else shown


def _nothing(_value: Value) -> Content:
    return None
