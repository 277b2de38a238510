"""A table's rows as a register reads them: cells by ledger key, marked where more was read than was written."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.choice_words import is_choice, is_mark, marked_words
from welfare_desktop.domain.mapping.mapped_tables import fields_of, is_individual_number, join_cells
from welfare_desktop.domain.values import Choice
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Sheet, Table, TableColumn
from welfare_desktop.sheets.draft import Draft
from welfare_desktop.sheets.record_cells import is_ours, resolve
from welfare_desktop.sheets.tables.heading_labels import SEPARATOR
from welfare_desktop.sheets.tables.shapes import DITTO
from welfare_desktop.sheets.unpacking import Field, Unpacking

BESIDE = "欄外"
LENGTH = 12
"""Digits of an individual number: most cells are shorter, and that is quickly told."""

__all__ = ["DITTO", "LedgerRow", "ledger_rows"]

LedgerRow = tuple[int, tuple[Cell, ...], tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]
"""Row number, cells by ledger key, marks by key, and the texts of the other columns by heading."""


def ledger_rows(
    sheet: Sheet, table: Table, kind: Kind, pairs: Iterable[tuple[int, str]]
) -> tuple[tuple[str, ...], tuple[int, ...], Iterator[LedgerRow]]:
    """A table's records as a register reads them: keys, the column each comes from, and the rows.

    `pairs` are (column, ledger key); columns of one key are joined. What captions and titles say
    (a district) fills keys that no column has, and so does what a cell or a row below holds besides
    (kana in brackets, further people of the household); their column is 0. A cell that was taken apart
    stays among the other columns as it was written. Individual numbers are left out.
    """
    fields = fields_of(pairs)
    mapped = {key for key, _ in fields}
    said = {key for key, _ in table.context} | {caption.key for caption in table.captions}
    around = tuple(key for key in sorted(said - mapped) if any(column.key == key for column in kind.columns))
    unpacking = Unpacking(sheet, table, kind, fields, around, plain=is_ours(sheet))
    keys = (*(key for key, _ in fields), *around, *unpacking.keys)
    sources = (*(columns[0] for _, columns in fields), *(0 for _ in (*around, *unpacking.keys)))
    return keys, sources, _rows(sheet, table, _Fields(table, kind, fields, around), unpacking)


class _Fields:
    """How the cells of a row become those of the ledger's keys."""

    def __init__(self, table: Table, kind: Kind, fields: Sequence[Field], around: tuple[str, ...]) -> None:
        places = {column.column: index for index, column in enumerate(table.columns)}
        key_of = {column: key for key, columns in fields for column in columns}
        self.key_at = {places[column]: key for column, key in key_of.items()}
        self.singles = [places[columns[0]] if len(columns) == 1 else -1 for _, columns in fields]
        self.joins: list[tuple[int, list[int], Callable[[Sequence[Cell]], Cell]]] = [
            (index, [places[column] for column in columns], _joiner(table, kind, key, columns))
            for index, (key, columns) in enumerate(fields)
            if len(columns) > 1
        ]
        self.others = [
            (places[column.column], column.header)
            for column in table.columns
            if column.column not in key_of and not is_individual_number(column.header, ())
        ]
        self.around = around
        self.exclusive = [
            [(place, table.columns[place].header) for place in places]
            for index, places, _ in self.joins
            if isinstance(kind.field(fields[index][0]).type, Choice)
        ]
        """Columns of which a record has room for the first one marked; the others stay as they are."""


def _rows(sheet: Sheet, table: Table, fields: _Fields, unpacking: Unpacking) -> Iterator[LedgerRow]:
    room: list[Cell] = [None] * len(unpacking.keys)
    for row, cells, filled in resolve(sheet, table):
        values = [cells[place] if place >= 0 else None for place in fields.singles]
        for index, places, join in fields.joins:
            values[index] = join([cells[place] for place in places])
        if fields.around:
            context = table.context_at(row)
            values += [context.get(key) for key in fields.around]
        marks = [(fields.key_at[place], mark) for place, mark in filled if place in fields.key_at]
        others = [
            (header, str(cell))
            for place, header in fields.others
            if (cell := cells[place]) is not None
            and (len(str(cell)) < LENGTH or not is_individual_number(header, (cell,)))
        ]
        for columns in fields.exclusive:
            marked = [(header, str(cells[place])) for place, header in columns if is_mark(cells[place])]
            others += marked[1:]
        for column in table.margin:
            line = sheet.rows[row - 1]
            if column <= len(line) and (cell := line[column - 1]) is not None:
                others.append((BESIDE, str(cell)))
        if unpacking.works:
            draft = Draft(row, [*values, *room], marks, others)
            unpacking.apply(draft)
            values = draft.values
        yield row, tuple(values), tuple(marks), tuple(others)


def _joiner(table: Table, kind: Kind, key: str, columns: Sequence[int]) -> Callable[[Sequence[Cell]], Cell]:
    """How the cells of several columns make one: the words over the marked ones, or one text of its parts."""
    words = [_last_level(column) for column in table.columns if column.column in columns]

    def join(cells: Sequence[Cell]) -> Cell:
        if is_choice(kind.field(key).type) and any(map(is_mark, cells)):
            marked = marked_words(words, cells)
            return str(marked).partition("、")[0] if isinstance(kind.field(key).type, Choice) else marked
        return join_cells(kind, key, cells)

    return join


def _last_level(column: TableColumn) -> str:
    return column.header.rpartition(SEPARATOR)[2]
