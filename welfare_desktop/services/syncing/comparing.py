"""Comparing a file that came back three ways, in the helper process: plain values in and out.

The file lies on the helper's desk already (`ledger_work`); here lie what the register holds and what was last
agreed. Rows are gathered and read while that is still on its way; all are matched before the first is compared, so
that two rows for one record are found wherever they stand. Whoever restarts finds the desk empty: `compare` then
yields `GONE`.
"""

import itertools
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from welfare_desktop.domain.column_reading import Reading, TableReader
from welfare_desktop.domain.exchange import DIGEST_HEADING, ID_HEADING, Fate, is_emptied
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.merge import Verdict
from welfare_desktop.domain.plans import Packed, Pair, block_of
from welfare_desktop.domain.references import Names
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Cell, Value
from welfare_desktop.services.ledgers import ledger_work
from welfare_desktop.services.ledgers.ledger_work import GONE, Report
from welfare_desktop.services.syncing import dittos
from welfare_desktop.services.syncing.as_sent import AsSent
from welfare_desktop.services.syncing.bases import Bases, chosen
from welfare_desktop.services.syncing.differing import Differing, Known
from welfare_desktop.services.syncing.numbered import Ours
from welfare_desktop.services.syncing.partner_numbers import KnownNumbers, is_number_heading
from welfare_desktop.services.syncing.recognising import Recognised, Recognising
from welfare_desktop.sheets.cells import LedgerRow

CHUNK = 1000

Place: TypeAlias = tuple[int, int]
Table: TypeAlias = tuple[Place, str, tuple[tuple[int, str], ...], bool, str]
"""Sheet and table, the sheet's name, (column, ledger key), whether it is our own exchange workbook, its number heading."""


@dataclass(slots=True)
class _Desk:
    """What the comparison has before it."""

    job: int = 0
    kind: str = ""
    keys: tuple[str, ...] = ()
    ours: dict[int, tuple[Value, ...]] = field(default_factory=dict[int, tuple[Value, ...]])
    bases: Bases = field(default_factory=lambda: Bases({}))
    digests: dict[int, str] = field(default_factory=dict[int, str])
    names: dict[str, Names] = field(default_factory=dict[str, Names])
    different: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    gone: set[int] = field(default_factory=set[int])
    numbers: KnownNumbers = field(default_factory=KnownNumbers)
    read: "list[_Read]" = field(default_factory=list["_Read"])


_desk = _Desk()


def begin(job: int, kind: str, keys: tuple[str, ...], different: set[tuple[int, int]], gone: set[int]) -> None:
    """Clear the desk for a file: `keys` are what is told of our records."""
    global _desk  # noqa: PLW0603 - one desk for the whole process
    _desk = _Desk(job, kind, keys, different=different, gone=gone)


def lay_ours(job: int, rows: Sequence[tuple[int, tuple[Value, ...]]]) -> None:
    """Lay records of the register on the desk."""
    if _desk.job == job:
        _desk.ours.update(rows)


def lay_bases(job: int, rows: Sequence[tuple[int, str]], digests: Sequence[tuple[int, str]]) -> None:
    """Lay on the desk what was last agreed, and the 照合値 last sent, as JSON."""
    if _desk.job == job:
        _desk.bases.texts.update(rows)
        found = json.loads(f"[{','.join([text for _, text in digests])}]")
        _desk.digests.update((record, each["digest"]) for (record, _), each in zip(digests, found, strict=True))


def lay_numbers(job: int, kept: Sequence[tuple[int, str]]) -> None:
    """Lay on the desk the numbers that the other side gave, as they stand among the 外部番号."""
    if _desk.job == job:
        _desk.numbers.keep(kept)


def lay_last_numbers(job: int, rows: Sequence[tuple[int, str]], every: bool) -> None:
    """Lay on the desk what earlier lists said of records, as JSON by heading: `every` of it, or what may be a number."""
    if _desk.job == job:
        for record, text in rows:
            said = {
                heading: number for heading, number in json.loads(text).items() if every or is_number_heading(heading)
            }
            if said:
                _desk.numbers.last[record] = {**_desk.numbers.last.get(record, {}), **said}


def lay_names(job: int, kind: str, rows: Sequence[tuple[int, str, tuple[int, ...]]]) -> None:
    """Lay the names of a register that ours refers to on the desk."""
    if _desk.job == job:
        _desk.names[kind] = Names(rows, districts=kind == "districts")


def keys_read(sha256: str, kind: str, tables: Sequence[Table]) -> Any:
    """Every ledger key the rows of these tables speak of."""
    found: dict[str, None] = {}
    for place, _, pairs, own, _ in tables:
        keys = ledger_work.keys_read(sha256, place, kind, pairs)
        if keys == GONE:
            return GONE
        mapped = {key for _, key in pairs}
        found.update(dict.fromkeys(key for key in keys if not own or key in mapped))
    return tuple(found)


def gather(job: int, sha256: str, tables: Sequence[Table], report: Report) -> None:
    """Gather the cells of the tables of the file."""
    if _desk.job == job and ledger_work.is_open(sha256):
        _desk.read = [_Read(KINDS[_desk.kind], sha256, table, report) for table in tables]


def read(job: int, report: Report) -> None:
    """Read what was gathered, all bases and names being on the desk."""
    for each in _desk.read if _desk.job == job else ():
        each.read(KINDS[_desk.kind], report)


def compare(job: int, assigned: Mapping[str, int]) -> Iterator[Any]:
    """Compare the tables that were read: for each its sheet, its keys, then blocks of lines; a summary at the end."""
    if _desk.job != job or not _desk.read:
        yield GONE
        return
    kind = KINDS[_desk.kind]
    ours = Ours(_desk.keys, _desk.ours, _desk.bases.texts.keys(), _desk.numbers)
    recognising = Recognising(kind, ours, _desk.different)
    for each in _desk.read:
        each.recognise(recognising, assigned)
    recognising.settle()
    known = Known(
        *(_desk.keys, _desk.ours, _desk.bases, _desk.names, _desk.digests, frozenset(_desk.gone)),
        *(_desk.numbers, recognising.heading),
    )
    summary = _Summary()
    for each in _desk.read:
        yield "table", each.sheet, each.keys
        packed = each.compared(Differing(kind, each.keys, each.columns, known), summary)
        while block := list(itertools.islice(packed, CHUNK)):
            yield "rows", block_of(block)
    yield "end", summary.told(known, kind)


class _Read:
    """One table of the file: its cells, then what they say."""

    def __init__(self, kind: Kind, sha256: str, table: Table, report: Report) -> None:
        place, self.sheet, pairs, own, self._number_heading = table
        found = ledger_work.table_rows(sha256, place, kind.key, pairs)
        keys, columns, rows = found if found is not None else ((), (), iter(()))
        mapped = {key for _, key in pairs}
        places = tuple(at for at, key in enumerate(keys) if not own or key in mapped)
        self.keys = tuple(keys[at] for at in places)
        self.columns = tuple(columns[at] for at in places)
        self._own = own
        self._chosen = chosen(places) if len(places) < len(keys) else None
        self._blocks = [_told(block, report) for block in iter(lambda: list(itertools.islice(rows, CHUNK)), [])]
        self._lines: list[tuple[Recognised, int]] = []

    def read(self, kind: Kind, report: Report) -> None:
        """Read all rows."""
        as_sent = AsSent(kind, self.keys, _desk.names, _desk.bases)
        reader = TableReader(kind, self.keys, self.columns, _desk.names)
        while self._blocks:
            self._lines += self._read(_told(self._blocks.pop(0), report), as_sent, reader)

    def recognise(self, recognising: Recognising, assigned: Mapping[str, int]) -> None:
        """Say which record each row is about."""
        heading = self._number_heading
        tell = recognising.teller(self.keys, self.columns, self.sheet, assigned, heading, own=self._own)
        for line, record in self._lines:
            tell(line, record)

    def _read(
        self, block: Sequence[LedgerRow], as_sent: AsSent, reader: TableReader
    ) -> Iterator[tuple[Recognised, int]]:
        """The rows of a block with their 記録ID, but for emptied ones: those are as if they were not there."""
        cells: list[Sequence[Cell]] = [row[1] if self._chosen is None else self._chosen(row[1]) for row in block]
        hidden = [self._hidden(row[3]) for row in block]
        _desk.bases.open([record for record, _ in hidden])
        sent = self._sent(block, cells, hidden, as_sent)
        rest = [at for at, values in enumerate(sent) if values is None]
        told = dittos.repeat(cells, self.keys, ((at, _desk.bases[hidden[at][0]]) for at in rest)) if self._own else {}
        read = reader.read([cells[at] for at in rest]) if rest else Reading([])
        place = {at: index for index, at in enumerate(rest)}
        for at, (row, _, filled, others) in enumerate(block):
            record, digest = hidden[at]
            values = sent[at]
            if values is not None:
                yield Recognised(row, values, cells[at], (), digest, as_sent=True), record
                continue
            index = place[at]
            values = read.values[index]
            if any(value not in (None, ()) for value in values):
                marks = (*filled, *told.get(at, ()), *read.marks.get(index, ()))
                line = Recognised(row, values, cells[at], marks, digest)
                if not self._own and others:
                    line.numbers = tuple([pair for pair in others if is_number_heading(pair[0])])
                line.problems = tuple(read.problems.get(index, ()))
                line.written = tuple(read.written.get(index, ()))
                yield line, record

    def _sent(
        self,
        block: Sequence[LedgerRow],
        cells: Sequence[Sequence[Cell]],
        hidden: Sequence[tuple[int, str]],
        as_sent: AsSent,
    ) -> list[tuple[Value, ...] | None]:
        """The values of rows that are as we sent them; None for others."""
        sent: list[tuple[Value, ...] | None] = [None] * len(block)
        told = [at for at, (record, _) in enumerate(hidden) if record and not block[at][2]] if self._own else []
        values = as_sent.values([hidden[at][0] for at in told], [cells[at] for at in told])
        for at, found in zip(told, values, strict=True):
            sent[at] = found
        return sent

    def _hidden(self, others: Sequence[Pair]) -> tuple[int, str]:
        """記録ID and 照合値 of a row; 0 and "" where there are none, or where nothing shows that we wrote them."""
        if not others:
            return 0, ""
        said = digest = ""
        for heading, text in others:
            if heading == ID_HEADING:
                said = text
            elif heading == DIGEST_HEADING:
                digest = text
        record = int(said) if said.isascii() and said.isdigit() and len(said) < 20 else 0
        sent = record in _desk.bases.texts if self._own else bool(digest)
        return (record, digest) if sent and (self._own or _desk.digests.get(record) == digest) else (0, "")

    def compared(self, differing: Differing, summary: "_Summary") -> Iterator[Packed]:
        """The lines of the plan."""
        for line, _ in self._lines:
            packed, district = differing.line(line)
            summary.note(line, packed, district)
            yield packed
        summary.renumbered += differing.renumbered


@dataclass(slots=True)
class _Summary:
    """What the file says as a whole."""

    matched: set[int] = field(default_factory=set[int])
    areas: dict[int, int] = field(default_factory=dict[int, int])
    """The district of each record matched, when it was last agreed on."""
    districts: set[int] = field(default_factory=set[int])
    changed: int = 0
    new: int = 0
    renumbered: int = 0
    numbered: int = 0
    spelled: int = 0
    emptied: Counter[str] = field(default_factory=Counter[str])

    def note(self, line: Recognised, packed: Packed, district: int) -> None:
        if line.record:
            self.matched.add(line.record)
            self.areas[line.record] = district
            self.districts.add(district)
        if not line.anew:
            self.matched.update(line.candidates)
        self.numbered += bool(line.record and packed[11])
        self.spelled += any(change[4] == Verdict.UNCHANGED.value for change in packed[6])
        if packed[1] in _CHANGED:
            self.changed += 1
            self.emptied.update(
                [key for key, base, _, theirs, _ in packed[6] if theirs in _EMPTY and base not in _EMPTY]
            )
        self.new += packed[1] == _NEW

    def told(self, known: Known, kind: Kind) -> dict[str, Any]:
        """The same, with the records that were agreed on but are not in the file, and how many each district has."""
        listed: Counter[int] = Counter()
        missing: list[tuple[int, str, int]] = []
        ended = _place(known.keys, kind.ended_on)
        name = _place(known.keys, kind.person or kind.name)
        for record in known.bases.texts:
            mine = (*known.ours.get(record, ()), None)
            if len(mine) == 1:
                continue
            area = self.areas[record] if record in self.areas else known.district(record, kind)
            listed[area] += 1
            if record not in self.matched and record not in known.gone and not mine[ended]:
                missing.append((record, str(mine[name] or ""), area))
        return {
            "matched": sorted(self.matched),
            "districts": sorted(self.districts),
            "changed": self.changed,
            "new": self.new,
            "renumbered": self.renumbered,
            "numbered": self.numbered,
            "spelled": self.spelled,
            "emptied": self._emptied(known),
            "heading": known.heading,
            "listed": dict(listed),
            "missing": missing,
        }

    def _emptied(self, known: Known) -> list[tuple[str, int, int]]:
        """The facts that were emptied nearly wherever they stood: how often, of how many."""
        told: list[tuple[str, int, int]] = []
        for key, count in self.emptied.items():
            had = sum(known.bases[record].get(key) not in _EMPTY for record in self.matched)
            if is_emptied(count, had):
                told.append((key, count, had))
        return told


def _told(block: list[LedgerRow], report: Report) -> list[LedgerRow]:
    """Rows that somebody waits for: work that says nothing for long is taken for hung."""
    report(block[0][0], block[-1][0])
    return block


_EMPTY = (None, "", ())
_NEW = Fate.NEW.value
_CHANGED = frozenset(map(str, (Fate.THEIRS, Fate.CONFLICT, Fate.MOVED)))


def _place(keys: Sequence[str], key: str) -> int:
    return keys.index(key) if key in keys else len(keys)
