"""Carrying an import plan out: which rows are written, and how, in one transaction."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from welfare_desktop.domain.building import Builder
from welfare_desktop.domain.dated import keep_past
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.plans import Decision, Decisions, Fate, ImportPlan, Mode, RowDecision, RowPlan, TablePlan
from welfare_desktop.domain.record_rows import apply, value_at
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import narrative
from welfare_desktop.services.workspace import Progress, Workspace
from welfare_desktop.store import exchanges, journal, numbering, records, standing
from welfare_desktop.store.database import Connection
from welfare_desktop.store.rows import identified
from welfare_desktop.store.writing import Overtaken

CHUNK = 500
AS_WRITTEN = "（元の記載）"
"""Marks a text of the source among the columns nobody mapped."""
TAKEN = RowDecision(Decision.TAKE)
LEFT = RowDecision(Decision.LEAVE)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did: its batch (0: nothing was written) and how many rows became what.

    `left` are rows the clerk left or did not decide. `touched` are the records by register.
    """

    batch: int
    created: int
    changed: int
    unchanged: int
    left: int
    problems: int
    skipped: int
    touched: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])

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
        self.total = sum(1 for index in range(len(plan.tables)) for _ in self._taken(index))

    def carry_out(self) -> None:
        """Write it all, or nothing."""
        workspace, plan = self._workspace, self._plan
        with (
            workspace.store.writing() as connection,
            journal.open_batch(
                connection,
                clerk=workspace.clerk.name,
                verb="import",
                at=workspace.clock(),
                source=journal.Source(plan.name, plan.sha256),
            ) as batch,
        ):
            self._batch = batch.id
            self._check_standing(connection)
            for index, table in enumerate(plan.tables):
                if table.kind:
                    self._create(connection, batch, index, table)
                    self._change(connection, batch, index, table)

    def _check_standing(self, connection: Connection) -> None:
        """`PlanOvertaken` when a record to be changed moved, or new ones came that no row was compared with."""
        for kind in {table.kind for table in self._plan.tables if table.kind}:
            moved = standing.moved_since(connection, kind, self._plan.read_at)
            if not moved.records:
                continue
            taken = [
                (row, decision)
                for index, table in enumerate(self._plan.tables)
                if table.kind == kind
                for row, decision in self._taken(index)
            ]
            chosen = {_record_of(row, decision) for row, decision in taken}
            if moved.records & chosen or (moved.created and 0 in chosen):
                raise PlanOvertaken

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
        )

    def _decision(self, index: int, row: RowPlan) -> RowDecision:
        usual = TAKEN if row.fate in (Fate.NEW, Fate.CHANGED) else LEFT
        decision = self._decisions.get((index, row.row), usual)
        undecided = decision.decision is Decision.TAKE and not decision.record and len(row.candidates) > 1
        return LEFT if undecided else decision

    def _taken(self, index: int) -> Iterator[tuple[RowPlan, RowDecision]]:
        table = self._plan.tables[index]
        for at in range(len(table)):
            if table.fate(at) in (Fate.NEW, Fate.CHANGED, Fate.ASK):
                row = table.row(at)
                decision = self._decision(index, row)
                if decision.decision is not Decision.LEAVE:
                    yield row, decision

    def _create(self, connection: Connection, batch: journal.Batch, index: int, table: TablePlan) -> None:
        builder = Builder(KINDS[table.kind], table.keys)
        new = (row for row, decision in self._taken(index) if not _record_of(row, decision))
        for rows in records.chunks(new, CHUNK):
            built = [builder.build(row.values, () if table.kind == CASES else row.written) for row in rows]
            fresh = numbering.numbered(connection, table.kind, built, self._workspace.today())
            kept = batch.create_many(narrative.sealed(self._workspace, identified(record)) for record in fresh)
            self._note(connection, table, [(record.id, row) for record, row in zip(kept, rows, strict=True)])
            self._created += len(kept)

    def _change(self, connection: Connection, batch: journal.Batch, index: int, table: TablePlan) -> None:
        chosen: dict[int, list[tuple[RowPlan, RowDecision]]] = defaultdict(list)
        for row, decision in self._taken(index):
            if record := _record_of(row, decision):
                chosen[record].append((row, decision))
        for part in records.chunks(chosen, CHUNK):
            self._keep_changed(connection, batch, table, {record: chosen[record] for record in part})

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
        self._note(connection, table, [(record, row) for record, rows in chosen.items() for row, _ in rows])

    def _changed_by(self, table: TablePlan, before: Record, rows: Sequence[tuple[RowPlan, RowDecision]]) -> Record:
        """The record with what its rows say, sealed, its past kept."""
        kind = KINDS[table.kind]
        opened = after = narrative.opened(self._workspace, before)
        for row, decision in rows:
            accepted = _accepted(table, row, decision)
            if row.fate is Fate.ASK:
                accepted = self._let_through(kind, after, accepted)
            after = apply(kind, after, accepted, {} if table.kind == CASES else dict(row.written))
        dated = keep_past(opened, after, self._workspace.today())
        return narrative.sealed(self._workspace, identified(dated), before)

    def _let_through(self, kind: Kind, record: Record, said: Mapping[str, Value]) -> Mapping[str, Value]:
        """What the import's mode lets a row say of a record the clerk chose; its number always stays."""
        if self._plan.mode is Mode.UPDATE:
            return {key: value for key, value in said.items() if key != kind.number or not _filled(kind, record, key)}
        if self._plan.mode is Mode.FILL:
            return {key: value for key, value in said.items() if not _filled(kind, record, key)}
        return {}

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
        self._touched[kind] += [record for record, _ in kept]
        self._done += len(kept)
        self._progress(self._done, self.total)


def _sealed(workspace: Workspace, kind: str, bases: Mapping[int, Mapping[str, Value]]) -> Mapping[int, exchanges.Base]:
    return {record: narrative.sealed_base(workspace, kind, record, base) for record, base in bases.items()}


def _record_of(row: RowPlan, decision: RowDecision) -> int:
    """The record a row that is taken goes into; 0 makes a new one, as for a row that resembles none we hold."""
    if row.fate is Fate.NEW or decision.decision is Decision.AS_NEW:
        return 0
    if decision.record or row.record:
        return decision.record or row.record
    return row.candidates[0] if len(row.candidates) == 1 else 0


def _filled(kind: Kind, record: Record, key: str) -> bool:
    return value_at(record, kind.column(key).place) not in (None, ())


def _accepted(table: TablePlan, row: RowPlan, decision: RowDecision) -> Mapping[str, Value]:
    """What a row may change: for a matched row its differences, else all it says; less what the clerk left."""
    wanted = {each.key for each in row.differences} if row.fate is Fate.CHANGED else set(table.keys)
    return {
        key: value
        for key, value in zip(table.keys, row.values, strict=True)
        if key in wanted and key not in decision.left and value not in (None, ())
    }


def _said(table: TablePlan, row: RowPlan) -> Mapping[str, Value]:
    """What the row said, by ledger key."""
    return {key: value for key, value in zip(table.keys, row.values, strict=True) if value is not None}


def _rest(table: TablePlan, row: RowPlan) -> Mapping[str, Value]:
    """The columns nobody mapped; of cells that are nowhere else, and of all of a case, the source text."""
    lost = {each.key for each in row.problems} if row.fate is Fate.CHANGED else set[str]()
    kind = KINDS[table.kind]
    written = {kind.label_of(key) + AS_WRITTEN: text for key, text in row.written if key in lost or table.kind == CASES}
    return {**dict(row.others), **written}
