"""Carrying an import plan out: which rows are written, and how, in one transaction."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from welfare_desktop.domain.building import Builder
from welfare_desktop.domain.dated import keep_past
from welfare_desktop.domain.plans import Decision, Decisions, Fate, ImportPlan, RowDecision, RowPlan, TablePlan
from welfare_desktop.domain.record_rows import apply
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import narrative
from welfare_desktop.services.workspace import Progress, Workspace
from welfare_desktop.store import exchanges, journal, numbering, records
from welfare_desktop.store.database import Connection
from welfare_desktop.store.rows import identified
from welfare_desktop.store.writing import Overtaken

CHUNK = 500
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


class Carrying:
    """One import being carried out."""

    def __init__(self, workspace: Workspace, plan: ImportPlan, decisions: Decisions, progress: Progress) -> None:
        self._workspace = workspace
        self._plan = plan
        self._decisions = decisions
        self._progress = progress
        self._done = 0
        self._batch = 0
        self._created = self._changed = 0
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
            for index, table in enumerate(plan.tables):
                if table.kind:
                    self._create(connection, batch, index, table)
                    self._change(connection, batch, index, table)

    def result(self) -> ImportResult:
        """What became of every row."""
        counts = self._plan.counts()
        asked = counts[Fate.NEW] + counts[Fate.CHANGED] + counts[Fate.ASK]
        return ImportResult(
            self._batch,
            self._created,
            self._changed,
            counts[Fate.SAME],
            asked - self._created - self._changed,
            counts[Fate.PROBLEM],
            counts[Fate.SKIPPED],
            {kind: tuple(touched) for kind, touched in self._touched.items()},
        )

    def _decision(self, index: int, row: RowPlan) -> RowDecision:
        usual = TAKEN if row.fate in (Fate.NEW, Fate.CHANGED) else LEFT
        return self._decisions.get((index, row.row), usual)

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
        made: list[tuple[Record, RowPlan]] = []
        for row, decision in self._taken(index):
            if row.fate is Fate.NEW or decision.decision is Decision.AS_NEW:
                made.append((builder.build(row.values, row.written), row))
                if len(made) == CHUNK:
                    self._keep_new(connection, batch, table, made)
                    made = []
        self._keep_new(connection, batch, table, made)

    def _keep_new(
        self, connection: Connection, batch: journal.Batch, table: TablePlan, made: Sequence[tuple[Record, RowPlan]]
    ) -> None:
        workspace = self._workspace
        fresh = numbering.numbered(connection, table.kind, [record for record, _ in made], workspace.today())
        kept = batch.create_many(narrative.sealed(workspace, identified(record)) for record in fresh)
        self._note(connection, table, [(record.id, row) for record, (_, row) in zip(kept, made, strict=True)])
        self._created += len(kept)

    def _change(self, connection: Connection, batch: journal.Batch, index: int, table: TablePlan) -> None:
        chosen: dict[int, list[tuple[RowPlan, RowDecision]]] = defaultdict(list)
        for row, decision in self._taken(index):
            record = decision.record or row.record
            if row.fate is not Fate.NEW and decision.decision is Decision.TAKE and record:
                chosen[record].append((row, decision))
        wanted = list(chosen)
        for start in range(0, len(wanted), CHUNK):
            part = {record: chosen[record] for record in wanted[start : start + CHUNK]}
            self._keep_changed(connection, batch, table, part)

    def _keep_changed(
        self,
        connection: Connection,
        batch: journal.Batch,
        table: TablePlan,
        chosen: Mapping[int, Sequence[tuple[RowPlan, RowDecision]]],
    ) -> None:
        kind = KINDS[table.kind]
        found = records.get_many(connection, table.kind, chosen)
        if len(found) != len(chosen):
            raise Overtaken
        changed: list[Record] = []
        for record, rows in chosen.items():
            before = found[record]
            opened = narrative.opened(self._workspace, before)
            after = opened
            for row, decision in rows:
                after = apply(kind, after, _accepted(table, row, decision))
            dated = keep_past(opened, after, self._workspace.today())
            changed.append(narrative.sealed(self._workspace, identified(dated), before))
        batch.change_many(changed)
        self._note(connection, table, [(record, row) for record, rows in chosen.items() for row, _ in rows])
        self._changed += sum(map(len, chosen.values()))

    def _note(self, connection: Connection, table: TablePlan, kept: Sequence[tuple[int, RowPlan]]) -> None:
        """Keep what the file said as the exchange base, with the columns nobody mapped; go on counting."""
        workspace, kind = self._workspace, table.kind
        values = {record: narrative.sealed_base(workspace, kind, record, _said(table, row)) for record, row in kept}
        others = {
            record: narrative.sealed_base(workspace, kind, record, dict(row.others)) for record, row in kept if row.others
        }
        exchanges.put(connection, f"import.{self._batch}", kind, values)
        exchanges.put_others(connection, f"import.{self._batch}", others)
        self._touched[table.kind] += [record for record, _ in kept]
        self._done += len(kept)
        self._progress(self._done, self.total)


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
