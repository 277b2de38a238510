"""Rows that go on with the record above them: further people of a household, further contacts."""

import re
from collections.abc import Iterator, Mapping, Sequence

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Sheet, Table, TableColumn
from welfare_desktop.sheets.tables.bodies import CONTINUED
from welfare_desktop.sheets.tables.shapes import DITTO

NUMBERED = re.compile(r"(\w+)\.(\d+)\.(\w+)")
MONTHLY = re.compile(r"(monthly\.\d+)\.\w+")
COUNTED = (
    (re.compile(r"回数"), "times"),
    (re.compile(r"協力者|スタッフ|ボランティア|世話人"), "helpers"),
    (re.compile(r"困りごと|相談"), "worries"),
    (re.compile(r"人数|参加|出席|延べ"), "attendance"),
)
MEMBERS = "members"
RELATION = re.compile(r"続柄|(?:世帯主|本人)との関係")
OF_MEMBER = {
    "head_name": "name",
    "head_kana": "name_kana",
    "sex": "sex",
    "born_on": "born_on",
    "phone": "phone",
    "mobile": "mobile",
}


def rows_below(table: Table) -> dict[int, list[int]]:
    """The rows that continue a record, by its row."""
    found: dict[int, list[int]] = {}
    records = iter(sorted(table.records))
    following = next(records, 0)
    record = 0
    for each in table.skipped:
        while following and following < each.row:
            record, following = following, next(records, 0)
        if each.reason == CONTINUED and record:
            found.setdefault(record, []).append(each.row)
    return found


def last_number(keys: Sequence[str], family: str) -> int:
    """The highest number of a family among ledger keys; 0 when it has none."""
    return max((int(found[2]) for key in keys if (found := NUMBERED.fullmatch(key)) and found[1] == family), default=0)


def has_members(kind: Kind) -> bool:
    """Whether a register keeps people of a household."""
    return any(column.key == f"{MEMBERS}.N.name" for column in kind.columns)


class Continuation:
    """What the rows below a record add to it, by ledger key."""

    def __init__(self, sheet: Sheet, table: Table, kind: Kind, key_of: Mapping[int, str]) -> None:
        self._sheet = sheet
        self._kind = kind
        self._key_of = key_of
        self._columns = table.columns
        keys = tuple(key_of.values())
        families = {column.key.partition(".")[0] for column in kind.columns if ".N." in column.key}
        self._counts = {family: last_number(keys, family) for family in families if last_number(keys, family)}

    def facts(self, rows: Sequence[int], members: int) -> Iterator[tuple[str, str, Cell]]:
        """(ledger key or "", heading, cell) of every cell below; `members` are named in the record's own row."""
        person = members
        for nth, number in enumerate(rows, 1):
            row = self._sheet.rows[number - 1]
            cells = [
                (column, row[column.column - 1])
                for column in self._columns
                if column.column <= len(row) and not _says_nothing(row[column.column - 1])
            ]
            is_person = any(self._key_of.get(column.column) in ("head_name", "head_kana") for column, _ in cells)
            person += is_person
            counted = next((word for column, cell in cells if (word := self._counted(column, cell))), "")
            for column, cell in cells:
                key = self._key(column, nth, person if is_person else 0)
                yield MONTHLY.sub(rf"\1.{counted}", key) if counted else key, column.header, cell

    def _counted(self, column: TableColumn, cell: Cell) -> str:
        """What the months of a line count, where it says so in a column of its own: 回数 over 参加者数."""
        if column.column in self._key_of or not isinstance(cell, str):
            return ""
        return next((fact for word, fact in COUNTED if word.search(cell)), "")

    def _key(self, column: TableColumn, nth: int, person: int) -> str:
        key = self._key_of.get(column.column, "")
        if MONTHLY.fullmatch(key):
            return key
        if (found := NUMBERED.fullmatch(key)) and found[1] in self._counts:
            return f"{found[1]}.{int(found[2]) + nth * self._counts[found[1]]}.{found[3]}"
        if not person or not has_members(self._kind):
            return ""
        if key in OF_MEMBER:
            return f"{MEMBERS}.{person}.{OF_MEMBER[key]}"
        return f"{MEMBERS}.{person}.relation" if not key and RELATION.search(column.header) else ""


def _says_nothing(cell: Cell) -> bool:
    """Blank, or 〃: the same as the record above says already."""
    return cell is None or (isinstance(cell, str) and DITTO.fullmatch(cell) is not None)
