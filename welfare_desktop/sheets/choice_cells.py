"""What the signs, codes and circles in the columns of choices stand for."""

from collections.abc import Mapping, Sequence

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.choice_words import (
    circled,
    code_of,
    decoder,
    explained_by,
    first_of_all,
    is_choice,
    is_mark,
    is_word,
    reads,
    signs_explained,
)
from welfare_desktop.domain.values import Choice, Text
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Sheet, Table
from welfare_desktop.sheets.tables.heading_labels import SEPARATOR

FIRST_OF_ALL = "◎"
MAIN = {"topics": "main_topic"}
"""The fact that says which of several choices is the main one."""


class ChoiceCells:
    """The choices of one table: `words` by key and cell, and what is marked ◎ among others marked ○, by row."""

    def __init__(self, sheet: Sheet, table: Table, kind: Kind, columns: Mapping[str, Sequence[int]]) -> None:
        self._sheet, self._table, self._kind, self._columns = sheet, table, kind, columns
        self._headers = {column.column: column.header for column in table.columns}
        self.words: dict[str, Mapping[Cell, str]] = {}
        choices = [key for key in columns if is_choice(kind.field(key).type)]
        for key in choices:
            self._take(key, self._explained(key))
        told = (kind.number, kind.person or kind.name)
        for key in columns.keys() - set(choices) - set(told):
            if isinstance(kind.field(key).type, Text):
                self._take(key, self._in_free_text(key))
        marked = next(
            (key for key in choices if key in MAIN and MAIN[key] not in columns and len(columns[key]) > 1), ""
        )
        self.main_key = MAIN.get(marked, "")
        self.main: Mapping[int, str] = self._marked_first(columns[marked]) if self.main_key else {}

    def _take(self, key: str, words: Mapping[Cell, str]) -> None:
        if words:
            self.words[key] = words

    def _cells(self, key: str) -> list[Cell]:
        columns = self._columns[key]
        return self._table.column(self._sheet, columns[0]) if len(columns) == 1 else []

    def _explained(self, key: str) -> Mapping[Cell, str]:
        """Words circled among others, or codes that a legend explains."""
        cells = self._cells(key)
        legends = (*self._headers.values(), *self._table.notes)
        held = self._kind.field(key).type
        distinct = set(cells)
        words = self._circled(key, distinct) or decoder(held, cells, legends)
        return {**words, **signs_explained(held, distinct, legends)}

    def _in_free_text(self, key: str) -> Mapping[Cell, str]:
        """Codes in free text (見守り頻度 A B C) that a line on the sheet explains."""
        words = explained_by(self._headers[self._columns[key][0]], self._table.notes)
        coded = {cell: code_of(cell) for cell in self._cells(key) if cell is not None} if words else {}
        if not coded or any(code not in words for code in coded.values()):
            return {}
        return {cell: words[code] for cell, code in coded.items()}

    def _circled(self, key: str, cells: set[Cell]) -> Mapping[Cell, str]:
        held = self._kind.field(key).type
        unread = [cell for cell in cells if isinstance(cell, str) and not is_word(held, cell)]
        words = {cell: first_of_all(cell) if isinstance(held, Choice) else circled(cell) for cell in unread}
        return {cell: word for cell in unread if (word := words[cell] or circled(cell)) and reads(held, word)}

    def _marked_first(self, columns: Sequence[int]) -> Mapping[int, str]:
        """The word over the one ◎ of each row; {} where a sign of lesser weight is nowhere met."""
        read = [self._table.column(self._sheet, column) for column in columns]
        if not any(is_mark(cell) and cell != FIRST_OF_ALL for cells in read for cell in cells):
            return {}
        words = [self._headers[column].rpartition(SEPARATOR)[2] for column in columns]
        found: dict[int, str] = {}
        for row, cells in zip(self._table.records, zip(*read, strict=True), strict=True):
            first = [word for word, cell in zip(words, cells, strict=True) if cell == FIRST_OF_ALL]
            if len(first) == 1:
                found[row] = first[0]
        return found
