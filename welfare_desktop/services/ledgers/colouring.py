"""Coloured and struck rows of a ledger: read, asked about, and put into the plan as the clerk answered."""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.plans import Difference, Fate, ImportPlan, Packed, PackedRows, RowPlan, TablePlan, block_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.tints import STRUCK, Answer, Coloured, Meaning, name_of
from welfare_desktop.services import searching
from welfare_desktop.services.ledgers import ledger_work, sources
from welfare_desktop.services.ledgers.sources import Source, SourceTable
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.sheets.forms import guard
from welfare_desktop.sheets.forms.unlocking import unlock
from welfare_desktop.sheets.tints import read_tints

NOTE = "note"
ENDED_MARK, NOTED_MARK = "tint.ended", "tint.noted"
SAYING = re.compile(r"[赤朱黄橙緑青紫桃灰茶]|ピンク|オレンジ|グレー|網掛|取り?消し?線|二重線|抹消")
LONGEST = 60
DECORATION = 0.5
FEW = 4
ROWS_IN_BLOCK = 1000
_OPEN = (Fate.NEW, Fate.CHANGED, Fate.SAME, Fate.ASK)

Tints = tuple[
    tuple[tuple[str, str, tuple[int, ...]], ...],
    tuple[tuple[str, str, int, str], ...],
    tuple[tuple[int, str], ...],
]
"""Of one sheet: (part, colour, rows), (part, colour, row, text beside), and lines that speak of colours (row, text)."""


@verb("import.look")
def read(workspace: Workspace, source: Source) -> Mapping[int, Tints]:
    """The tints of each sheet that has any, by its index. Refusals of the helper."""
    names = [sheet.name for sheet in source.sheets]
    if source.encoding:
        return {}
    answer: Any = sources.asked(workspace, source, tints_of, source.data, source.password, source.name, names)
    return dict(answer)


def tints_of(sha256: str, data: bytes, password: str | None, file: str, names: Sequence[str]) -> Any:
    """In the helper: the tints of the workbook on the desk by sheet index, or GONE."""
    if not ledger_work.is_open(sha256):
        return ledger_work.GONE
    rows: dict[str, Any] = {name: ledger_work.preview(sha256, at, 1, guard.MAX_BYTES) for at, name in enumerate(names)}
    form = guard.check(data, file)
    if form == "ole":
        data = unlock(data, password)
        form = guard.check(data, file)
    if form in ("page", "xml"):
        return _struck(names)
    try:
        found = read_tints(data, rows, form)
    except Exception:  # a dozen classes over damaged parts; the cells have been read all the same
        return _struck(names)
    return {
        names.index(name): (
            tuple((*tint, tuple(each)) for tint, each in sheet.rows.items()),
            tuple((*tint, row, text) for tint, each in sheet.labels.items() for row, text in each),
            tuple(_saying(rows[name])),
        )
        for name, sheet in found.items()
    }


def _struck(names: Sequence[str]) -> dict[int, Tints]:
    """Of web pages and the like the strike-through alone: their colours are not read."""
    found = {at: tuple(sorted(ledger_work.struck(at))) for at in range(len(names))}
    return {at: (((STRUCK, "", rows),), (), ()) for at, rows in found.items() if rows}


def _saying(rows: Sequence[Sequence[object]]) -> Iterator[tuple[int, str]]:
    """Lines of one text that speak of colours."""
    for number, row in enumerate(rows, 1):
        texts = [cell for cell in row if cell is not None]
        if len(texts) == 1 and isinstance(texts[0], str) and len(texts[0]) <= LONGEST and SAYING.search(texts[0]):
            yield number, " ".join(texts[0].split())


def coloured(table: SourceTable, tints: Tints | None) -> tuple[Coloured, ...]:
    """What a table asks about: tints of its records, but none that most records have, for that is decoration."""
    if tints is None:
        return ()
    records = frozenset(table.records)
    found: list[Coloured] = []
    for part, colour, rows in tints[0]:
        mine = tuple(row for row in rows if row in records)
        key = STRUCK if part == STRUCK else f"{part}:{colour}"
        legend = _legend(part, colour, tints, records | frozenset(table.header_rows))
        decorates = len(mine) > DECORATION * len(records) and len(records) >= FEW and not legend and key != STRUCK
        if mine and not decorates:
            found.append(Coloured(key, name_of(part, colour), mine, legend))
    return tuple(sorted(found, key=lambda each: (each.key != STRUCK, each.rows)))


def _legend(part: str, colour: str, tints: Tints, table: frozenset[int]) -> str:
    """What the sheet says the tint means: a text in or beside a cell with it, or a line that names it."""
    for each, tone, row, text in tints[1]:
        if (each, tone) == (part, colour) and row not in table and len(text) <= LONGEST:
            return text
    word = name_of(part, colour).removeprefix("薄い")[:1]
    lines = (text for row, text in tints[2] if row not in table)
    return next((text for text in lines if word in text or (part == STRUCK and "線" in text)), "")


# --- into the plan ---


@verb("import.propose")
def applied(
    workspace: Workspace, plan: ImportPlan, answers: Sequence[Mapping[int, Sequence[tuple[Coloured, Answer]]]]
) -> ImportPlan:
    """The plan with what the colours mean: `answers` by row, for each of the plan's first tables."""
    tables = list(plan.tables)
    for at, by_row in enumerate(answers):
        if by_row and tables[at].kind:
            tables[at] = _Colouring(workspace, tables[at], by_row).table()
    return dataclasses.replace(plan, tables=tuple(tables))


def by_row(asked: Sequence[Coloured], answers: Mapping[str, Answer]) -> Mapping[int, Sequence[tuple[Coloured, Answer]]]:
    """The answers that mean something, by row."""
    found: dict[int, list[tuple[Coloured, Answer]]] = defaultdict(list)
    for each in asked:
        answer = answers.get(each.key, Answer())
        for row in each.rows if answer.meaning is not Meaning.NOTHING else ():
            found[row].append((each, answer))
    return found


def meanings_for(kind: Kind) -> tuple[Meaning, ...]:
    """What a colour can mean in a register: not every one has an end or remarks."""
    remarks = any(column.key == NOTE for column in kind.columns)
    offered = {Meaning.ENDED: bool(kind.ended_on), Meaning.CHECK: remarks, Meaning.NOTE: remarks}
    return tuple(each for each in Meaning if offered.get(each, True))


class _Colouring:
    """One table's rows with what their colours mean."""

    def __init__(
        self, workspace: Workspace, table: TablePlan, answers: Mapping[int, Sequence[tuple[Coloured, Answer]]]
    ) -> None:
        self._table = table
        self._kind = KINDS[table.kind]
        self._answers = answers
        meant = {answer.meaning for said in answers.values() for _, answer in said}
        wanted = [self._kind.ended_on] if Meaning.ENDED in meant and self._kind.ended_on else []
        if not meant.isdisjoint((Meaning.CHECK, Meaning.NOTE)) and Meaning.NOTE in meanings_for(self._kind):
            wanted.append(NOTE)
        self._added = tuple(key for key in wanted if key not in table.keys)
        self._keys = (*table.keys, *self._added)
        self._wanted = wanted
        self._ours = self._held(workspace)

    def _held(self, workspace: Workspace) -> Mapping[int, Mapping[str, str]]:
        """What the matched records hold already, as shown."""
        rows = [self._table.row(at) for at in range(len(self._table)) if self._table.packed[at][0] in self._answers]
        records = [row.record for row in rows if row.record]
        if not records or not self._wanted:
            return {}
        texts = searching.rows(workspace, self._table.kind, records, self._wanted)
        return {record: dict(zip(self._wanted, text, strict=True)) for record, text in zip(records, texts, strict=True)}

    def table(self) -> TablePlan:
        """The table with its rows changed."""
        packed = [self._row(each) for each in self._table.packed]
        blocks = [block_of(packed[at : at + ROWS_IN_BLOCK]) for at in range(0, len(packed), ROWS_IN_BLOCK)]
        columns = (*self._table.columns, *(0 for _ in self._added))
        return dataclasses.replace(self._table, keys=self._keys, columns=columns, packed=PackedRows(blocks))

    def _row(self, packed: Packed) -> Packed:
        if not packed[2]:
            return packed
        row = RowPlan.unpack((*packed[:2], (*packed[2], *(None for _ in self._added)), *packed[3:]))
        for each, answer in self._answers.get(row.row, ()) if row.fate in _OPEN else ():
            row = self._with(row, each, answer)
        return row.pack()

    def _with(self, row: RowPlan, each: Coloured, answer: Answer) -> RowPlan:
        if answer.meaning is Meaning.ENDED:
            return self._ended(row, answer.text) if self._kind.ended_on in self._wanted else row
        said = answer.text or each.legend or f"取込元の{each.name}"
        return self._noted(row, f"要確認（{said}）" if answer.meaning is Meaning.CHECK else said)

    def _ended(self, row: RowPlan, day: str) -> RowPlan:
        """With the day of its end, where neither the row nor the record has one."""
        key = self._kind.ended_on
        ours = self._ours.get(row.record, {}).get(key, "")
        if not day or ours or self._value(row, key) is not None:
            return row
        return self._put(row, key, day, ours, ENDED_MARK)

    def _noted(self, row: RowPlan, said: str) -> RowPlan:
        """With a line more in the remarks."""
        if NOTE not in self._wanted:
            return row
        ours = self._ours.get(row.record, {}).get(NOTE, "")
        before = str(self._value(row, NOTE) or ours)
        if said in before:
            return row
        return self._put(row, NOTE, f"{before}\n{said}" if before else said, ours, NOTED_MARK)

    def _value(self, row: RowPlan, key: str) -> object:
        return row.values[self._keys.index(key)]

    def _put(self, row: RowPlan, key: str, value: str, ours: str, mark: str) -> RowPlan:
        at = self._keys.index(key)
        values = (*row.values[:at], value, *row.values[at + 1 :])
        marked = dataclasses.replace(row, values=values, marks=(*row.marks, (key, mark)))
        if row.fate not in (Fate.SAME, Fate.CHANGED):
            return marked
        theirs = self._kind.field(key).type.show(value)
        others = tuple(each for each in row.differences if each.key != key)
        return dataclasses.replace(marked, fate=Fate.CHANGED, differences=(*others, Difference(key, ours, theirs)))
