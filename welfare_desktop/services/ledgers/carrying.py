"""Carrying an import plan out: which rows are written, and how, in one transaction."""

import dataclasses
import itertools
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field

from welfare_desktop.domain.building import Builder
from welfare_desktop.domain.history import told_by_list
from welfare_desktop.domain.identity import reserve
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.plans import (
    Decision,
    Decisions,
    Fate,
    ImportPlan,
    Mode,
    Packed,
    RowDecision,
    RowPlan,
    TablePlan,
)
from welfare_desktop.domain.record_rows import apply, value_at
from welfare_desktop.domain.records import Record, fields_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.domain.serving.renewals import of_this_office
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import batches, narrative
from welfare_desktop.services.ledgers import linking, new_records, unchanged_rows
from welfare_desktop.services.ledgers.lookahead import done_ahead
from welfare_desktop.services.ledgers.new_records import Made, Taken, unpacked
from welfare_desktop.services.workspace import Progress, Workspace
from welfare_desktop.store import bulk, exchanges, journal, numbering, records, standing
from welfare_desktop.store.database import Connection
from welfare_desktop.store.numbering import NUMBER
from welfare_desktop.store.rows import identified
from welfare_desktop.store.writing import Overtaken

CHUNK = 500
AS_WRITTEN = "（元の記載）"
"""Marks a text of the source among the columns nobody mapped."""
TAKEN = RowDecision(Decision.TAKE)
LEFT = RowDecision(Decision.LEAVE)
_NEW = Fate.NEW.value
_OPEN = frozenset((Fate.NEW.value, Fate.CHANGED.value, Fate.ASK.value))


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did: its batch (0: nothing was written) and how many rows became what.

    `left` are rows the clerk left or did not decide. `touched` are the records by register, `unmoved` those of them
    that rows were taken into without changing anything.
    """

    batch: int
    created: int
    changed: int
    unchanged: int
    left: int
    problems: int
    skipped: int
    touched: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])
    unmoved: frozenset[int] = frozenset()

    @property
    def rows(self) -> int:
        """The conservation sum: every row of the file is in exactly one of these."""
        return self.created + self.changed + self.unchanged + self.left + self.problems + self.skipped


class PlanOvertaken(Overtaken):
    """A register moved since the plan was made."""

    def __init__(self) -> None:
        super().__init__()
        self.happened = "確認の後に、この台帳の登録が別の操作で変更されています。"
        self.todo = "もう一度、取り込みの確認からやり直してください。"


class Carrying:
    """One import being carried out."""

    def __init__(self, workspace: Workspace, plan: ImportPlan, decisions: Decisions, progress: Progress) -> None:
        self._workspace = workspace
        self._plan = plan
        self._decisions = decisions
        self._progress = progress
        self._done = 0
        self._batch = 0
        self._created = self._changed = self._unchanged = 0
        self._touched: dict[str, list[int]] = defaultdict(list)
        self._unmoved: set[int] = set()
        self._tables = list(plan.tables)
        self._chosen = [self._choose(index) for index in range(len(plan.tables))]
        with workspace.store.reading() as connection:
            self._news = [unchanged_rows.news(workspace, connection, table) for table in plan.tables]
        self.total = sum(len(chosen.new) + sum(map(len, chosen.changes.values())) for chosen in self._chosen)

    def has_work(self) -> bool:
        """Whether anything is to be written."""
        return self.total > 0 or any(self._news)

    def carry_out(self) -> None:
        """Write it all, or nothing."""
        workspace, plan = self._workspace, self._plan
        with batches.writing(workspace, "import", source=journal.Source(plan.name, plan.sha256)) as (connection, batch):
            self._batch = batch.id
            self._check_standing(connection)
            self._give_numbers(connection)
            with ExitStack() as filled:
                for kind, coming in self._coming().items():
                    filled.enter_context(bulk.filling(connection, kind, coming))
                for chosen, table in zip(self._chosen, self._tables, strict=True):
                    self._create(connection, batch, chosen, table)
                    self._change(connection, batch, chosen, table)
            if len(self._touched) > 1:
                linking.link(connection, batch, self._tables, self._touched)
            self._keep_news(connection, batch)

    def _keep_news(self, connection: Connection, batch: journal.Batch) -> None:
        """Keep what unchanged rows say in columns nobody mapped."""
        for table, said in zip(self._plan.tables, self._news, strict=True):
            if said:
                batch.begin()
                exchanges.put_others(connection, f"import.{self._batch}", _sealed(self._workspace, table.kind, said))

    def _coming(self) -> Mapping[str, int]:
        """How many new records each register gets."""
        coming = Counter[str]()
        for chosen, table in zip(self._chosen, self._tables, strict=True):
            if chosen.new:
                coming[table.kind] += len(chosen.new)
        return coming

    def _check_standing(self, connection: Connection) -> None:
        """`PlanOvertaken` when a record to be changed moved, or new ones came that no row was compared with."""
        for chosen, table in zip(self._chosen, self._plan.tables, strict=True):
            if chosen.new or chosen.changes:
                moved = standing.moved_since(connection, table.kind, self._plan.read_at)
                if (moved.created and chosen.new) or not moved.records.isdisjoint(chosen.changes):
                    raise PlanOvertaken

    def _give_numbers(self, connection: Connection) -> None:
        """Number the new records of each register at once: none gets a number that stands further down."""
        for kind in {table.kind for table in self._plan.tables if table.kind}:
            tables = zip(self._chosen, self._plan.tables, strict=True)
            concerned = [chosen for chosen, table in tables if table.kind == kind]
            written = [number for chosen in concerned for number in chosen.numbers]
            if NUMBER in fields_of(KINDS[kind].record):
                written = numbering.numbers(connection, kind, written, self._workspace.today())
            given = iter(written)
            for chosen in concerned:
                chosen.numbers = list(itertools.islice(given, len(chosen.new)))

    def result(self) -> ImportResult:
        """What became of every row."""
        counts = self._plan.counts()
        asked = counts[Fate.NEW] + counts[Fate.CHANGED] + counts[Fate.ASK]
        return ImportResult(
            self._batch,
            self._created,
            self._changed,
            counts[Fate.SAME] + self._unchanged,
            asked - self._created - self._changed - self._unchanged,
            counts[Fate.PROBLEM],
            counts[Fate.SKIPPED],
            {kind: tuple(touched) for kind, touched in self._touched.items()},
            frozenset(self._unmoved),
        )

    def _choose(self, index: int) -> "_Chosen":
        """Which rows of a table are taken: new ones by position, others by the record they go into."""
        table, chosen = self._plan.tables[index], _Chosen()
        others: dict[int, Packed] = {}
        decided = any(each == index for each, _ in self._decisions)
        for at, (fate, number) in enumerate(zip(table.packed.fates(), _numbers(table), strict=True)):
            if fate not in _OPEN:
                continue
            said = self._decisions.get((index, table.packed[at][0])) if decided else None
            if fate != _NEW or said is not None:
                row = table.row(at)
                decision = _settled(row, said)
                if decision.decision is Decision.LEAVE:
                    continue
                if record := record_of(row, decision):
                    chosen.changes[record].append((row, decision))
                    continue
                if (other := table.as_another(row, KINDS[table.kind].number)) is not row:
                    others[at] = other.pack()
            chosen.new.append(at)
            chosen.numbers.append("" if at in others else number)
        self._tables[index] = dataclasses.replace(table, packed=table.packed.with_rows(others)) if others else table
        return chosen

    def _create(self, connection: Connection, batch: journal.Batch, chosen: "_Chosen", table: TablePlan) -> None:
        """Keep new records: sealed ones here, all others from rows that the helper makes while others are written."""
        if not chosen.new:
            return
        if table.kind == CASES:
            for part in records.chunks(zip(chosen.new, chosen.numbers, strict=True), CHUNK):
                self._keep_sealed(connection, batch, table, part)
            return
        for made in done_ahead(lambda part: self._made(table, *part), _by_block(table, chosen)):
            self._keep_rows(connection, batch, table, made)

    def _made(self, table: TablePlan, block: bytes, taken: Sequence[Taken]) -> Made:
        """The helper's answer."""
        ids = reserve(len(taken) * new_records.ids_for(table.kind, table.keys))
        return self._workspace.helper.run(new_records.make, table.kind, table.keys, block, taken, ids.start)

    def _keep_rows(self, connection: Connection, batch: journal.Batch, table: TablePlan, made: Made) -> None:
        rows = ((name, columns, unpacked(found)) for name, columns, found in made["rows"])
        bulk.create_rows(connection, batch, table.kind, made["ids"], rows)
        bulk.put_bases(connection, f"import.{self._batch}", unpacked(made["bases"]), unpacked(made["others"]))
        self._created += len(made["ids"])
        self._count(table.kind, made["ids"])

    def _keep_sealed(
        self, connection: Connection, batch: journal.Batch, table: TablePlan, part: Sequence[tuple[int, str]]
    ) -> None:
        kind, rows = KINDS[table.kind], [table.row(at) for at, _ in part]
        builder = Builder(kind, table.keys)
        built = (
            apply(kind, builder.build(row.values), {NUMBER: number})
            for row, (_, number) in zip(rows, part, strict=True)
        )
        kept = batch.create_many(narrative.sealed(self._workspace, identified(record)) for record in built)
        self._note(connection, table, [(record.id, row) for record, row in zip(kept, rows, strict=True)])
        self._created += len(kept)

    def _change(self, connection: Connection, batch: journal.Batch, chosen: "_Chosen", table: TablePlan) -> None:
        for part in records.chunks(chosen.changes, CHUNK):
            self._keep_changed(connection, batch, table, {record: chosen.changes[record] for record in part})

    def _keep_changed(
        self,
        connection: Connection,
        batch: journal.Batch,
        table: TablePlan,
        chosen: Mapping[int, Sequence[tuple[RowPlan, RowDecision]]],
    ) -> None:
        found = records.get_many(connection, table.kind, chosen)
        if len(found) != len(chosen):
            raise PlanOvertaken
        after = [self._changed_by(table, found[record], rows) for record, rows in chosen.items()]
        kept = {record.id: record for record in batch.change_many(after)}
        for record, rows in chosen.items():
            moved = kept[record].revision != found[record].revision
            self._changed += len(rows) if moved else 0
            self._unchanged += 0 if moved else len(rows)
            self._unmoved |= set() if moved else {record}
        batch.begin()  # what the file said is kept with it, even where it changed nothing
        self._note(connection, table, [(record, row) for record, rows in chosen.items() for row, _ in rows])

    def _changed_by(self, table: TablePlan, before: Record, rows: Sequence[tuple[RowPlan, RowDecision]]) -> Record:
        """The record with what its rows say, sealed, its past kept."""
        kind = KINDS[table.kind]
        opened = after = narrative.opened(self._workspace, before)
        for row, decision in rows:
            accepted = _accepted(table, row, decision)
            if row.fate is Fate.ASK:
                accepted = _let_through(kind, after, accepted, decision.mode or self._plan.mode)
            if isinstance(after, Volunteer):
                accepted = of_this_office(after, _said(table, row).get("role"), accepted)
            after = apply(kind, after, accepted, {} if table.kind == CASES else dict(row.written))
        dated = told_by_list(opened, after, self._workspace.today())
        return narrative.sealed(self._workspace, identified(dated), before)

    def _note(self, connection: Connection, table: TablePlan, kept: Sequence[tuple[int, RowPlan]]) -> None:
        """Keep what the file said as the exchange base, with the columns nobody mapped; go on counting."""
        workspace, kind = self._workspace, table.kind
        said: dict[int, dict[str, Value]] = defaultdict(dict)
        others: dict[int, dict[str, Value]] = defaultdict(dict)
        for record, row in kept:
            said[record].update(_said(table, row))
            if rest := _rest(table, row):
                others[record].update(rest)
        name = f"import.{self._batch}"
        exchanges.put(connection, name, kind, _sealed(workspace, kind, said))
        exchanges.put_others(connection, name, _sealed(workspace, kind, others))
        self._count(kind, [record for record, _ in kept])

    def _count(self, kind: str, kept: Sequence[int]) -> None:
        self._touched[kind] += kept
        self._done += len(kept)
        self._progress(self._done, self.total)


@dataclass(slots=True)
class _Chosen:
    """The rows of one table that are taken: positions and numbers of new ones, the others by record."""

    new: list[int] = field(default_factory=list[int])
    numbers: list[str] = field(default_factory=list[str])
    changes: dict[int, list[tuple[RowPlan, RowDecision]]] = field(
        default_factory=lambda: defaultdict[int, list[tuple[RowPlan, RowDecision]]](list)
    )


def _numbers(table: TablePlan) -> Iterator[str]:
    """The office number that every row of a table bears; "" for none."""
    if NUMBER not in table.keys:
        return itertools.repeat("", len(table))
    return table.packed.texts(table.keys.index(NUMBER))


def _by_block(table: TablePlan, chosen: _Chosen) -> Iterator[tuple[bytes, list[Taken]]]:
    """The rows of new records, block by block."""
    first = 0
    for indexes, rows in table.packed.blocks():
        last = bisect_left(chosen.new, indexes.stop, first)
        taken = zip(chosen.new[first:last], chosen.numbers[first:last], strict=True)
        if last > first:
            yield rows, [(at - indexes.start, number) for at, number in taken]
        first = last


def _sealed(workspace: Workspace, kind: str, bases: Mapping[int, Mapping[str, Value]]) -> Mapping[int, exchanges.Base]:
    return {record: narrative.sealed_base(workspace, kind, record, base) for record, base in bases.items()}


def _settled(row: RowPlan, said: RowDecision | None) -> RowDecision:
    """What is done with a row: what the clerk said; a row that asks is left until a record was chosen."""
    decision = said or (LEFT if row.fate is Fate.ASK else TAKEN)
    undecided = decision.decision is Decision.TAKE and not decision.record and len(row.candidates) > 1
    return LEFT if undecided else decision


def record_of(row: RowPlan, decision: RowDecision) -> int:
    """The record a row that is taken goes into; 0 makes a new one, as for a row that resembles none we hold."""
    if row.fate is Fate.NEW or decision.decision is Decision.AS_NEW:
        return 0
    if decision.record or row.record:
        return decision.record or row.record
    return row.candidates[0] if len(row.candidates) == 1 else 0


def _let_through(kind: Kind, record: Record, said: Mapping[str, Value], mode: Mode) -> Mapping[str, Value]:
    """What a mode lets a row say of a record the clerk chose; its number always stays."""
    if mode is Mode.UPDATE:
        return {key: value for key, value in said.items() if key != kind.number or not _filled(kind, record, key)}
    if mode is Mode.FILL:
        return {key: value for key, value in said.items() if not _filled(kind, record, key)}
    return {}


def _filled(kind: Kind, record: Record, key: str) -> bool:
    return value_at(record, kind.column(key).place) not in (None, ())


def _accepted(table: TablePlan, row: RowPlan, decision: RowDecision) -> Mapping[str, Value]:
    """What a row may change: for a matched row its differences, else all it says; less what the clerk left."""
    wanted = _differing(row, decision.mode) if row.fate is Fate.CHANGED else set(table.keys)
    return {
        key: value
        for key, value in zip(table.keys, row.values, strict=True)
        if key in wanted and key not in decision.left and value not in (None, ())
    }


def _differing(row: RowPlan, mode: Mode | None) -> set[str]:
    """The differences of a changed row that a mode takes; None takes all that the plan lists."""
    if mode is Mode.SKIP:
        return set()
    return {each.key for each in row.differences if mode is not Mode.FILL or not each.ours}


def _said(table: TablePlan, row: RowPlan) -> Mapping[str, Value]:
    """What the row said, by ledger key."""
    return {key: value for key, value in zip(table.keys, row.values, strict=True) if value is not None}


def _rest(table: TablePlan, row: RowPlan) -> Mapping[str, Value]:
    """The columns nobody mapped; of cells that are nowhere else, and of all of a case, the source text."""
    lost = {each.key for each in row.problems} if row.fate is Fate.CHANGED else set[str]()
    kind = KINDS[table.kind]
    written = {kind.label_of(key) + AS_WRITTEN: text for key, text in row.written if key in lost or table.kind == CASES}
    return {**dict(row.others), **written}
