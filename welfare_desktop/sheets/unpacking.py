"""What the cells of a table hold besides the fact of their column, taken apart and marked."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.values import Date, Month
from welfare_desktop.domain.values.contract import Cell
from welfare_desktop.domain.workbooks import Sheet, Table, true_place
from welfare_desktop.sheets.choice_cells import ChoiceCells
from welfare_desktop.sheets.date_cells import births, counted_from_1900
from welfare_desktop.sheets.draft import Draft, Said
from welfare_desktop.sheets.name_cells import (
    CODE_STARTS,
    RELATED,
    Contact,
    Named,
    Person,
    address_with_phone,
    contact,
    named,
    readings,
    with_postal_code,
    with_reading,
)
from welfare_desktop.sheets.said_around import SaidAround
from welfare_desktop.sheets.tables.continuations import (
    MEMBERS,
    NUMBERED,
    Continuation,
    has_members,
    last_number,
    rows_below,
)

Field = tuple[str, tuple[int, ...]]

WIDE_DIGITS = re.compile(r"[0-9０-９]*[０-９][0-9０-９]*")
MANY_SIGNS = re.compile(rf"[()（）\[\]［］〔〕・、,，/／&＆+＋\n0-9０-９様殿氏さ]|\s{RELATED.pattern}[\s:：]")
HABIT = 0.6
CONTACTS = "contacts"
INSIDE, SEVERAL, SURNAME, PHONETIC = "kana.inside", "name.several", "surname.added", "phonetic.read"
PARTED, BARE = "name.parted", "name.bare"
CIRCLED, LEGEND, CONTINUED = "choice.circled", "choice.legend", "row.continued"
UNKNOWN, POSTAL = "unknown", "postal_code"
UNSAVED, ERROR, STRUCK = "formula.unsaved", "cell.error", "row.struck"


class Unpacking:
    """Takes the cells of one table apart; `keys` are the ledger keys it needs besides those mapped.

    In a `plain` table (an export of ours) every cell means itself.
    """

    def __init__(
        self, sheet: Sheet, table: Table, kind: Kind, fields: Sequence[Field], known: Sequence[str], *, plain: bool
    ) -> None:
        self._sheet, self._table, self._kind = sheet, table, kind
        self._columns = dict(fields)
        self._headers = {column.column: column.header for column in table.columns}
        self._name, self._kana = kind.person or kind.name, kind.kana
        self._members = last_number(list(self._columns), MEMBERS)
        self._steps: list[Callable[[Draft], None]] = []
        self._wanted: dict[str, None] = {}
        self._names: dict[str, Named] = {}
        self._addresses: dict[str, tuple[str, tuple[Said, ...]]] = {}
        self._decoded: Mapping[str, Mapping[Cell, str]] = {}
        self._main: Mapping[int, str] = {}
        self._below: dict[int, list[tuple[str, str, Cell]]] = {}
        self._contacts: dict[str, dict[str, Contact]] = {}
        self._two_rows: dict[int, tuple[str, str]] = {}
        self._take_dates()
        if not plain:
            self._take_said_around()
            self._take_numbers()
            self._take_names()
            self._take_addresses()
            self._take_contacts()
            self._take_readings()
            self._take_choices()
            self._take_rows_below()
        self._take_faults()
        self.works = bool(self._steps)
        self.keys = tuple(key for key in self._wanted if key not in self._columns and key not in known)
        self._at = {key: index for index, key in enumerate((*self._columns, *known, *self.keys))}

    def apply(self, draft: Draft) -> None:
        """Take one record apart; its values have room for `keys` at the end."""
        for step in self._steps:
            step(draft)

    # ---- names

    def _cells(self, key: str) -> list[Cell]:
        columns = self._columns.get(key, ())
        return self._table.column(self._sheet, columns[0]) if len(columns) == 1 else []

    def _take_names(self) -> None:
        """The name cells that hold more than a name."""
        cells = [cell for cell in self._cells(self._name) if isinstance(cell, str)]
        signed = {cell for cell in cells if MANY_SIGNS.search(cell)}
        found = {cell: named(cell, self._kind, several=has_members(self._kind)) for cell in signed}
        if not self._kind.born_on and sum(bool(found[cell].kana) for cell in cells if cell in found) < HABIT * len(
            cells
        ):
            return
        self._names = {cell: each for cell, each in found.items() if each.name != cell.strip()}
        if self._names:
            self._steps.append(self._unpack_name)
            self._want(self._kana if any(each.kana for each in self._names.values()) else "")
            for each in self._names.values():
                for number, person in enumerate(each.others, self._members + 1):
                    self._want(f"{MEMBERS}.{number}.name")
                    self._want(f"{MEMBERS}.{number}.relation" if person.relation else "")
                    self._want(f"{MEMBERS}.{number}.name_kana" if self._kana in self._columns else "")
                    self._want(f"{MEMBERS}.{number}.born_on" if self._kind.born_on in self._columns else "")
                for key, _ in each.more:
                    self._want(key)

    def _want(self, key: str) -> None:
        if key:
            self._wanted[key] = None

    def _unpack_name(self, draft: Draft) -> None:
        at = self._at[self._name]
        cell = draft.values[at]
        found = self._names.get(cell) if isinstance(cell, str) else None
        if found is None:
            return
        draft.values[at] = found.name
        draft.others.append((self._headers[self._columns[self._name][0]], str(cell)))
        if found.kana:
            draft.marks.append((self._name, INSIDE))
            self._fill(draft, self._kana, found.kana, INSIDE)
        elif not found.others:
            draft.marks.append((self._name, PARTED if found.more else BARE))
        for key, text in found.more:
            self._fill(draft, key, text, PARTED)
        if found.others:
            self._unpack_people(draft, found.others)

    def _unpack_people(self, draft: Draft, others: Sequence[Person]) -> None:
        draft.marks.append((self._name, SEVERAL))
        kana = draft.values[self._at[self._kana]] if self._kana in self._at else None
        apart = readings(kana, len(others) + 1) if isinstance(kana, str) else ()
        if apart:
            draft.values[self._at[self._kana]] = apart[0]
            draft.marks.append((self._kana, SEVERAL))
        born = draft.values[self._at[self._kind.born_on]] if self._kind.born_on in self._at else None
        days = births(born, len(others) + 1) if isinstance(born, str) else ()
        if days:
            draft.values[self._at[self._kind.born_on]] = days[0]
            draft.marks.append((self._kind.born_on, SEVERAL))
        for nth, person in enumerate(others):
            place = f"{MEMBERS}.{self._members + 1 + nth}"
            self._fill(draft, f"{place}.name", person.name, SURNAME if person.inferred else SEVERAL)
            self._fill(draft, f"{place}.relation", person.relation, SEVERAL)
            self._fill(draft, f"{place}.name_kana", apart[nth + 1] if apart else "", SEVERAL)
            self._fill(draft, f"{place}.born_on", days[nth + 1] if days else "", SEVERAL)

    def _fill(self, draft: Draft, key: str, cell: Cell, mark: str) -> bool:
        """Put a cell where there is none yet; whether it found its place."""
        at = self._at.get(key, -1)
        if cell is None or cell == "" or at < 0 or draft.values[at] is not None:
            return False
        draft.values[at] = cell
        draft.marks.append((key, mark))
        return True

    # ---- addresses

    def _take_addresses(self) -> None:
        """Addresses with the telephone behind them or the postal code before them, where no column holds these."""
        phone = next((key for key in self._kind.phones[:1] if key not in self._columns), "")
        coded = POSTAL not in self._columns and any(column.key == POSTAL for column in self._kind.columns)
        cells = self._cells(self._kind.address) if phone or coded else []
        for cell in {cell for cell in cells if isinstance(cell, str) and (phone or cell[0] in CODE_STARTS)}:
            code, address = (coded and with_postal_code(cell)) or ("", cell)
            address, number = (phone and address_with_phone(address)) or (address, "")
            if code or number:
                self._addresses[cell] = (
                    address,
                    tuple((key, said) for key, said in ((POSTAL, code), (phone, number)) if said),
                )
        for key in sorted({key for _, said in self._addresses.values() for key, _ in said}):
            self._want(key)
        if self._addresses:
            self._steps.append(self._unpack_address)

    def _unpack_address(self, draft: Draft) -> None:
        key = self._kind.address
        at = self._at[key]
        cell = draft.values[at]
        if isinstance(cell, str) and (apart := self._addresses.get(cell)):
            draft.values[at] = apart[0]
            draft.marks.append((key, PARTED))
            draft.others.append((self._headers[self._columns[key][0]], cell))
            for other, said in apart[1]:
                self._fill(draft, other, said, PARTED)

    # ---- contacts

    def _take_contacts(self) -> None:
        """Cells of contacts and of people of the household that hold relation and telephone besides the name."""
        for key in self._columns:
            found = NUMBERED.fullmatch(key)
            if found is None or found[1] not in (CONTACTS, MEMBERS) or found[3] != "name":
                continue
            cells = {cell for cell in self._cells(key) if isinstance(cell, str)}
            told = {cell: each for cell in cells if (each := contact(cell))}
            if told:
                place = f"{found[1]}.{found[2]}"
                self._contacts[place] = told
                for name in ("relation", "phone"):
                    self._want(f"{place}.{name}" if any(getattr(each, name) for each in told.values()) else "")
        if self._contacts:
            self._steps.append(self._unpack_contacts)

    def _unpack_contacts(self, draft: Draft) -> None:
        for place, told in self._contacts.items():
            at = self._at[f"{place}.name"]
            cell = draft.values[at]
            each = told.get(cell) if isinstance(cell, str) else None
            if each is None:
                continue
            draft.others.append((self._headers[self._columns[f"{place}.name"][0]], str(cell)))
            draft.values[at] = each.name or None
            draft.marks.append((f"{place}.name", SEVERAL if each.name else UNKNOWN))
            self._fill(draft, f"{place}.relation", each.relation, SEVERAL)
            self._fill(draft, f"{place}.phone", each.phone, SEVERAL)

    # ---- phonetic runs

    def _take_readings(self) -> None:
        columns = self._columns.get(self._name, ())
        if not self._kana or len(columns) != 1 or not self._sheet.readings:
            return
        places = (true_place(self._table.places, row, columns[0]) for row in self._table.records)
        if any(place in self._sheet.readings for place in places):
            self._want(self._kana)
            self._steps.append(self._fill_reading)

    def _fill_reading(self, draft: Draft) -> None:
        reading = self._sheet.readings.get(true_place(self._table.places, draft.row, self._columns[self._name][0]))
        if reading:
            self._fill(draft, self._kana, reading, PHONETIC)

    # ---- dates

    def _take_dates(self) -> None:
        self._dates = [key for key in self._columns if isinstance(self._kind.field(key).type, Date | Month)]
        if self._sheet.from_1904 and self._dates:
            self._steps.append(self._count_from_1904)

    def _count_from_1904(self, draft: Draft) -> None:
        """Unformatted serial dates count from 1904 here; everybody else counts from 1900."""
        for key in self._dates:
            draft.values[self._at[key]] = counted_from_1900(draft.values[self._at[key]])

    # ---- titles and remarks

    def _take_said_around(self) -> None:
        around = SaidAround(self._sheet, self._table, self._kind, self._columns)
        for key in around.wanted:
            self._want(key)
        for step in around.steps():
            self._steps.append(lambda draft, step=step: step(draft, self._at))

    # ---- office numbers

    def _take_numbers(self) -> None:
        """Numbers typed in wide digits (０１２): the office's number is the same in narrow ones."""
        if any(isinstance(cell, str) and WIDE_DIGITS.fullmatch(cell) for cell in self._cells(self._kind.number)):
            self._steps.append(self._narrow_number)

    def _narrow_number(self, draft: Draft) -> None:
        at = self._at[self._kind.number]
        cell = draft.values[at]
        if isinstance(cell, str) and WIDE_DIGITS.fullmatch(cell):
            draft.values[at] = unicodedata.normalize("NFKC", cell)

    # ---- choices

    def _take_choices(self) -> None:
        choices = ChoiceCells(self._sheet, self._table, self._kind, self._columns)
        self._decoded = choices.words
        if self._decoded:
            self._steps.append(self._decode)
        self._main = choices.main
        if self._main:
            self._want(choices.main_key)
            self._steps.append(lambda draft: self._fill_main(draft, choices.main_key))

    def _decode(self, draft: Draft) -> None:
        for key, words in self._decoded.items():
            cell = draft.values[self._at[key]]
            if cell is not None and (word := words.get(cell)):
                draft.values[self._at[key]] = word
                draft.marks.append((key, CIRCLED if isinstance(cell, str) and len(cell) > 2 else LEGEND))
                draft.others.append((self._headers[self._columns[key][0]], str(cell)))

    def _fill_main(self, draft: Draft, key: str) -> None:
        self._fill(draft, key, self._main.get(draft.row), CIRCLED)

    # ---- rows below

    def _take_rows_below(self) -> None:
        below = rows_below(self._table)
        if not below:
            return
        key_of = {column: key for key, columns in self._columns.items() for column in columns}
        continuation = Continuation(self._sheet, self._table, self._kind, key_of)
        name = self._columns.get(self._name, (0,))[0]
        for record, rows in below.items():
            cells = self._sheet.rows[record - 1]
            cell = cells[name - 1] if 0 < name <= len(cells) else None
            if self._is_name_below(cell, rows, name):
                continue
            here = self._names.get(cell) if isinstance(cell, str) else None
            self._below[record] = list(continuation.facts(rows, self._members + (len(here.others) if here else 0)))
        for key in sorted({key for facts in self._below.values() for key, _, _ in facts}, key=_in_order):
            self._want(key)
        self._steps.append(self._add_rows_below)

    def _is_name_below(self, cell: Cell, rows: Sequence[int], column: int) -> bool:
        """Whether a record is written in two rows, the kana over the name or under it."""
        lower = self._sheet.rows[rows[0] - 1]
        other = lower[column - 1] if 0 < column <= len(lower) else None
        if (
            len(rows) > 1
            or len(lower) - lower.count(None) > 1
            or not (isinstance(cell, str) and isinstance(other, str))
        ):
            return False
        pair = with_reading(f"{cell}\n{other}")
        if pair is None or not self._kana:
            return False
        if not self._two_rows:
            self._steps.insert(0, self._read_two_rows)
            self._want(self._kana)
        self._two_rows[rows[0] - 1] = pair
        return True

    def _read_two_rows(self, draft: Draft) -> None:
        if pair := self._two_rows.get(draft.row):
            draft.others.append((self._headers[self._columns[self._name][0]], str(draft.values[self._at[self._name]])))
            draft.values[self._at[self._name]] = pair[0]
            draft.marks.append((self._name, INSIDE))
            self._fill(draft, self._kana, pair[1], INSIDE)

    def _add_rows_below(self, draft: Draft) -> None:
        for key, header, cell in self._below.get(draft.row, ()):
            if not self._fill(draft, key, cell, CONTINUED):
                draft.others.append((header, str(cell)))

    # ---- faults

    def _take_faults(self) -> None:
        if self._sheet.unsaved or self._sheet.errors:
            self._steps.append(self._mark_faults)
        if self._sheet.struck:
            self._steps.append(self._mark_struck)

    def _mark_faults(self, draft: Draft) -> None:
        """Cells whose value is not in the file: nothing is read from them, and the plan must say so."""
        for key, columns in self._columns.items():
            for column in columns:
                place = true_place(self._table.places, draft.row, column)
                mark = UNSAVED if place in self._sheet.unsaved else ERROR if place in self._sheet.errors else ""
                if mark and not (key == self._kana and (key, PHONETIC) in draft.marks):
                    draft.values[self._at[key]] = None
                    draft.marks.append((key, mark))

    def _mark_struck(self, draft: Draft) -> None:
        if draft.row in self._sheet.struck:
            draft.marks.append((self._name, STRUCK))


def _in_order(key: str) -> tuple[str, int, str]:
    family, _, rest = key.partition(".")
    number, _, field = rest.partition(".")
    return family, int(number) if number.isdigit() else 0, field
