"""One row of the plan beside the record it is about: field by field, with what was inferred and what is wrong."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from welfare_desktop.domain.plans import Fate, ImportPlan, Mode, RowDecision, RowPlan, TablePlan
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.serving.renewals import is_next_term, is_other_role
from welfare_desktop.domain.values import Date, Reference
from welfare_desktop.domain.values.contract import Value, ValueType
from welfare_desktop.services import searching
from welfare_desktop.services.ledgers import importing, sources
from welfare_desktop.services.ledgers.sources import Source
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.ui import values, words
from welfare_desktop.ui.importing import fields, marks
from welfare_desktop.ui.importing.excerpt import shown_cell

DETAILS = ("number", "name", "kana", "born_on", "address")
"""What tells candidates apart: attributes of `Kind`."""
APPOINTED, SERVING = ("volunteers", "appointed_on"), ("volunteers", "role")
"""The facts by which a list of the next term, or of another office, is known."""


@dataclass(frozen=True, slots=True)
class Line:
    """One fact: what we hold, what the file says, whether taking it changes ours, what there is to say about it."""

    key: str
    label: str
    ours: str
    theirs: str
    differs: bool = False
    note: str = ""
    problem: str = ""
    linked: bool = False
    """Both sides say one name, which means a record of ours now."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record a row may be about, as the clerk tells it from others: (label, text) of what is known."""

    record: int
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A row with its lines; `against` is the record compared with (0: none)."""

    table: int
    row: RowPlan
    kind: str
    sheet: str
    against: int
    lines: tuple[Line, ...]
    candidates: tuple[Candidate, ...] = ()


def compare(
    workspace: Workspace,
    source: Source,
    plan: ImportPlan,
    at: int,
    row: RowPlan,
    said: RowDecision | None = None,
) -> Comparison:
    """Lay a row of table `at` beside a record: that of the clerk's word on it, else the one it was matched to.

    Of a row that asks the first candidate is shown until one was chosen; it does what its word says, or the plan.
    """
    table = plan.tables[at]
    if not table.kind or row.fate is Fate.SKIPPED:
        return Comparison(at, row, table.kind, table.sheet, 0, _as_it_stands(workspace, source, table.sheet, row.row))
    candidates = candidates_of(workspace, table.kind, row.candidates)
    record = (said.record if said else 0) or row.record or (row.candidates[0] if row.candidates else 0)
    ours: Sequence[str] = ("",) * len(table.keys)
    if record:
        ours = searching.rows(workspace, table.kind, [record], table.keys)[0]
    mode = (said.mode if said else None) or plan.mode
    lines = (*_lines(plan, table, row, ours, mode if record else Mode.SKIP), *_others(row))
    return Comparison(at, row, table.kind, table.sheet, record, tuple(lines), candidates)


def shown_values(plan: ImportPlan, table: TablePlan, row: RowPlan) -> tuple[str, ...]:
    """The values of a row as the window shows them, references by name."""
    types = [KINDS[table.kind].field(key).type for key in table.keys]

    def text(value_type: ValueType, value: Value) -> str:
        if isinstance(value_type, Reference) and isinstance(value, int):
            return plan.names.get(value, "")
        return values.shown(value_type, value)

    return tuple(text(value_type, value) for value_type, value in zip(types, row.values, strict=True))


def problems_by_key(row: RowPlan) -> Mapping[str, str]:
    """What is wrong with a row's cells, by ledger key."""
    return {each.key: words.problem_text(each.problem) for each in row.problems}


def _lines(plan: ImportPlan, table: TablePlan, row: RowPlan, ours: Sequence[str], mode: Mode) -> Iterator[Line]:
    """`mode` is what a row that asks does to the record beside it."""
    theirs = shown_values(plan, table, row)
    changed = {each.key for each in row.differences}
    problems, written = problems_by_key(row), dict(row.written)
    inferred = {key: marks.sentence(mark) for key, mark in row.marks}
    types = [KINDS[table.kind].field(key).type for key in table.keys]
    for at, key in enumerate(table.keys):
        mine, said = values.in_calendar(types[at], ours[at]), theirs[at]
        source = written.get(key, "")
        if not (mine or said or source or key in problems):
            continue
        differs = _would_change(mode, table, key, mine, said) if row.fate is Fate.ASK else key in changed
        linked = differs and mine == said and isinstance(types[at], Reference)
        note = _note(inferred.get(key, ""), source)
        if differs and _adds((table.kind, key), ours[at], row.values[at]):
            note = QCoreApplication.translate("importing", "前の委嘱は残し、この委嘱を加えます。")
        yield Line(
            key,
            fields.label_of(table.kind, key),
            words.unmatched(mine) if linked else mine,
            said or (source if key in problems else ""),
            differs,
            note,
            problems.get(key, ""),
            linked,
        )


def _adds(fact: tuple[str, str], ours: str, said: Value) -> bool:
    """Whether an appointment is added because this fact differs, and none is changed."""
    if fact == SERVING:
        return isinstance(said, str) and is_other_role(ours, said)
    if fact != APPOINTED:
        return False
    held = Date().parse(ours)
    return isinstance(held, str) and isinstance(said, str) and is_next_term(held, said)


def _would_change(mode: Mode, table: TablePlan, key: str, mine: str, said: str) -> bool:
    """Whether a row the clerk gives to this record changes the fact: as `carrying` lets it through."""
    if not said or said == mine or mode is Mode.SKIP:
        return False
    return not mine or (mode is Mode.UPDATE and key != KINDS[table.kind].number)


def _note(inferred: str, source: str) -> str:
    """A reading that was inferred quotes the source; a mere change of spelling is not worth a remark."""
    if not (inferred and source):
        return inferred
    template = QCoreApplication.translate("importing", "{inferred} 元の書き方「{source}」")
    return template.format(inferred=inferred, source=source)


def _as_it_stands(workspace: Workspace, source: Source, sheet: str, row: int) -> tuple[Line, ...]:
    """The filled cells of a row that is no record."""
    index = next(at for at, each in enumerate(source.sheets) if each.name == sheet)
    (cells,) = sources.cells(workspace, source, index, row, row)
    template = QCoreApplication.translate("importing", "{letter}列")
    return tuple(
        Line("", template.format(letter=importing.letter(column)), "", shown_cell(cell))
        for column, cell in enumerate(cells, 1)
        if cell is not None
    )


def _others(row: RowPlan) -> Iterator[Line]:
    kept = QCoreApplication.translate("importing", "「その他」として残します。")
    for heading, text in row.others:
        yield Line("", heading, "", text, note="" if row.fate is Fate.PROBLEM else kept)


def candidates_of(workspace: Workspace, kind: str, records: Sequence[int]) -> tuple[Candidate, ...]:
    """Records with what tells them apart, so that a clerk can say which one is meant."""
    if not records:
        return ()
    register = KINDS[kind]
    keys = tuple(dict.fromkeys(key for name in DETAILS if (key := str(getattr(register, name)))))
    types = [register.field(key).type for key in keys]
    labels = [fields.label_of(kind, key) for key in keys]
    found = searching.rows(workspace, kind, records, keys)
    return tuple(
        Candidate(
            record,
            tuple(
                (label, values.in_calendar(each, text)) for label, each, text in zip(labels, types, texts, strict=True)
            ),
        )
        for record, texts in zip(records, found, strict=True)
    )
