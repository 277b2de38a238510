"""What the helper process does with a ledger: read it, show it, propose its rows. Plain values in and out.

The workbook and what was proposed stay in the helper between calls, so that cells never fill the window's
process. When the helper was started anew they are gone: every function then answers `GONE`, and the
caller sends the file again (`importing` does).
"""

import gc
import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from welfare_desktop.domain.known_records import Known
from welfare_desktop.domain.mapping.mapped_tables import Profile, known_headings
from welfare_desktop.domain.plans import Mode, block_of
from welfare_desktop.domain.proposal import Options, Seen, propose
from welfare_desktop.domain.references import Names
from welfare_desktop.domain.registers import KINDS, LEDGERS
from welfare_desktop.domain.registers.districts import DISTRICTS
from welfare_desktop.domain.values.contract import Cell, Value
from welfare_desktop.domain.workbooks import Layout, Table, Workbook
from welfare_desktop.services.ledgers.looking import mapped, samples_of
from welfare_desktop.sheets import cells, reading
from welfare_desktop.sheets.tables import layout

GONE = "gone"
CHUNK = 1000

Report = Callable[[int, int], None]

_Place: TypeAlias = tuple[int, int]
_Pairs: TypeAlias = Sequence[tuple[int, str]]
_Wanted: TypeAlias = tuple[_Place, str, tuple[tuple[int, str], ...]]
_LedgerRows: TypeAlias = tuple[tuple[str, ...], tuple[int, ...], Iterator[cells.LedgerRow]]


@dataclass(slots=True)
class _Desk:
    """What the helper has before it: one workbook, its layouts, and what the register holds."""

    book: Workbook | None = None
    layouts: list[Layout] = field(default_factory=list[Layout])
    known: Known | None = None
    names: dict[str, Names] = field(default_factory=dict[str, Names])
    seen: Seen = field(default_factory=Seen)
    read: dict[_Wanted, _LedgerRows] = field(default_factory=dict[_Wanted, _LedgerRows])
    """What was looked at before it is proposed; each is used once."""


_desk = _Desk()


def open_book(data: bytes, name: str, password: str | None, encoding: str | None, report: Report) -> dict[str, Any]:
    """Read a file and find its tables; the answer is a summary for the wizard."""
    _desk.book = None
    _desk.layouts = []
    _forget()
    gc.collect(1)  # what failed on the last file is held in circles of frames, cells and all
    book = reading.read(data, name, password, encoding, report)
    _desk.book = book
    _desk.layouts = list(layout.find_layouts(book, known_headings(LEDGERS)))
    return {
        "sha256": book.sha256,
        "encoding": book.encoding,
        "notes": book.notes,
        "sheets": [_sheet_summary(index) for index in range(len(book.sheets))],
    }


def is_open(sha256: str) -> bool:
    """Whether this file lies on the desk."""
    return _desk.book is not None and _desk.book.sha256 == sha256


def preview(sha256: str, sheet: int, first: int, last: int) -> Any:
    """The cells of rows first … last (from 1) of a sheet."""
    if not is_open(sha256) or _desk.book is None:
        return GONE
    return _desk.book.sheets[sheet].rows[first - 1 : last]


def struck(sheet: int) -> frozenset[int]:
    """The rows of a sheet of the workbook on the desk that are struck through, whatever its format."""
    return _desk.book.sheets[sheet].struck if _desk.book is not None else frozenset()


def set_table(sha256: str, sheet: int, header_rows: tuple[int, ...], last: int) -> Any:
    """Lay a sheet out as the clerk says: these header rows, data down to `last`; the sheet's new summary."""
    if not is_open(sha256) or _desk.book is None:
        return GONE
    found = layout.table_at(_desk.book.sheets[sheet], header_rows, last, known_headings(LEDGERS))
    _desk.layouts[sheet] = found
    return _sheet_summary(sheet)


def guess(sha256: str, sheet: int, table: int, kind: str, profiles: Sequence[tuple[str, dict[str, str], str]]) -> Any:
    """The proposed mapping of a table as a register ("" lets it be guessed): kind, columns, what titles tell of.

    A saved profile that knows most of the headings wins over guessing.
    """
    if not is_open(sha256) or _desk.book is None:
        return GONE
    found, page = _desk.layouts[sheet].tables[table], _desk.book.sheets[sheet]
    samples = samples_of(page, found)
    kept = [Profile(*each) for each in profiles]
    mapping = mapped(_desk.book, _desk.layouts, sheet, found, kind, kept)
    columns = [
        (each.column, each.header, each.key, each.confidence, each.reason, _few(samples.get(each.column, ())))
        for each in mapping.columns
    ]
    veiled = set(mapping.individual_numbers)
    columns = [(*each[:5], ()) if each[0] in veiled else each for each in columns]
    return {"kind": mapping.kind, "columns": columns, "told": mapping.told}


def begin(sha256: str) -> Any:
    """Propose the file from its first table: nothing was seen yet."""
    _forget()
    return is_open(sha256)


def _forget() -> None:
    """Clear the desk of what was compared; only the file and its tables stay."""
    _desk.known = None
    _desk.names.clear()
    _desk.seen = Seen()
    _desk.read.clear()


def begin_knowing(
    sha256: str, kind: str, keys: tuple[str, ...], read: tuple[str, ...], different: set[tuple[int, int]]
) -> Any:
    """Clear the desk for the records of a register, of which `keys` will be told and `read` compared.

    `different` are those a clerk has told apart (別人). The names of referenced registers come before.
    """
    if not is_open(sha256):
        return GONE
    _desk.known = Known(KINDS[kind], keys, read, _desk.names, different)
    return len(keys)


def know(sha256: str, rows: Sequence[tuple[int, tuple[Value, ...]]]) -> Any:
    """Lay records of the register on the desk: (id, values for the keys told)."""
    if not is_open(sha256) or _desk.known is None:
        return GONE
    _desk.known.add(rows)
    return len(_desk.known)


def know_names(sha256: str, kind: str, rows: Sequence[tuple[int, str, tuple[int, ...]]]) -> Any:
    """Lay the names of a referenced register on the desk: (id, name, ids of districts)."""
    if not is_open(sha256):
        return GONE
    _desk.names[kind] = Names(rows, districts=kind == DISTRICTS.key)
    return len(rows)


def keys_read(sha256: str, place: _Place, kind: str, pairs: _Pairs) -> Any:
    """Every ledger key the rows of a table speak of: the mapped ones, and what cells say besides (kana, members)."""
    if not is_open(sha256) or _desk.book is None:
        return GONE
    found = _desk.read[place, kind, tuple(pairs)] = _ledger_rows(_desk.book, place, kind, pairs)
    return found[0]


def table_rows(sha256: str, place: _Place, kind: str, pairs: _Pairs) -> _LedgerRows | None:
    """A table's rows as a register reads them, for other work in this process; None when the file is gone."""
    if not is_open(sha256) or _desk.book is None:
        return None
    return _desk.read.pop((place, kind, tuple(pairs)), None) or _ledger_rows(_desk.book, place, kind, pairs)


def propose_table(sha256: str, place: _Place, kind: str, pairs: _Pairs, mode: str) -> Iterator[Any]:
    """Propose the rows of one table (`place`: sheet, table): first its keys and their columns, then blocks of rows.

    `pairs` are (column, ledger key).
    """
    if not is_open(sha256) or _desk.book is None:
        yield GONE
        return
    found = _desk.read.pop((place, kind, tuple(pairs)), None)
    keys, columns, rows = found or _ledger_rows(_desk.book, place, kind, pairs)
    yield keys, columns
    options = Options(Mode(mode), _desk.layouts[place[0]].sheet, _desk.seen)
    plans = propose(KINDS[kind], keys, columns, rows, _desk.known, options)
    number = KINDS[kind].number
    told = keys.index(number) if number in keys else -1
    while packed := list(itertools.islice(plans, CHUNK)):
        yield block_of(packed, told)


def _ledger_rows(book: Workbook, place: _Place, kind: str, pairs: _Pairs) -> _LedgerRows:
    sheet, table = place
    return cells.ledger_rows(book.sheets[sheet], _desk.layouts[sheet].tables[table], KINDS[kind], pairs)


def _few(values: Iterable[Cell]) -> tuple[str, ...]:
    """Up to five different values, as text."""
    return tuple(dict.fromkeys(str(value) for value in values))[:5]


def _sheet_summary(index: int) -> dict[str, Any]:
    assert _desk.book is not None  # noqa: S101 - callers made sure
    sheet, found = _desk.book.sheets[index], _desk.layouts[index]
    return {
        "name": sheet.name,
        "visible": sheet.visible,
        "rows": len(sheet.rows),
        "columns": max(map(len, sheet.rows), default=0),
        "filled": sum(1 for row in sheet.rows if row) + _shared_rows(found.tables),
        "role": found.role,
        "reason": found.reason,
        "merged": [(each.top, each.left, each.bottom, each.right) for each in sheet.merged],
        "hidden_rows": sorted(sheet.hidden_rows),
        "hidden_columns": sorted(sheet.hidden_columns),
        "skipped": [(each.row, each.reason) for each in found.skipped],
        "tables": [_table_summary(table) for table in found.tables],
    }


def _shared_rows(tables: Sequence[Table]) -> int:
    """How often tables side by side count a row that another one counted already."""
    counted = Counter(
        row
        for table in tables
        for row in {*table.header_rows, *table.records, *(skipped.row for skipped in table.skipped)}
    )
    return sum(times - 1 for times in counted.values())


def _table_summary(table: Table) -> dict[str, Any]:
    return {
        "header_rows": table.header_rows,
        "first_row": table.first_row,
        "last_row": table.last_row,
        "columns": [(each.column, each.header) for each in table.columns],
        "records": table.records,
        "skipped": [(each.row, each.reason) for each in table.skipped],
        "places": table.places,
    }
