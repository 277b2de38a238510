"""Carrying out what was decided about a file that came back: one transaction, one batch, the next base, the receipt."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Set
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, cast

from welfare_desktop.domain.building import Builder
from welfare_desktop.domain.exchange import (
    NUMBERS,
    WHOLE,
    Choice,
    Decisions,
    ExchangePlan,
    Fate,
    Guard,
    Place,
    RowChange,
)
from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.history import told_by_list
from welfare_desktop.domain.plans import Pair
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.record_rows import apply
from welfare_desktop.domain.records import Record, RecordT, children_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.dated import ExternalNumber
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import backing_up, batches
from welfare_desktop.services.permitted import require, verb
from welfare_desktop.services.syncing import arrangements, receiving, remembering, vanishing
from welfare_desktop.services.syncing.vanishing import Ending
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import journal, numbering, records, standing
from welfare_desktop.store.database import Connection
from welfare_desktop.store.rows import assemble, dump, identified
from welfare_desktop.store.syncing import numbers, receipts
from welfare_desktop.store.writing import Overtaken

CHUNK = 500
VERB = "exchange.receive"
ENDED = "一覧から消えた{count}件の終了"
"""Why, in the journal, where records were ended."""
ISSUED_AT_MOST = 40
"""Characters an 外部番号 holds; a longer text is none."""
MISSING = "{}"
"""What is noted of a record that is missing and was left as it is."""


@dataclass(frozen=True, slots=True)
class ReceiveResult:
    """What was done: the batch (0: nothing was settled), the receipt, records made, changed and ended, what is left open.

    Ended records are counted among the changed. A batch without records moved what is agreed; it is undone like any other.
    """

    batch: int
    receipt: int
    created: int
    changed: int
    open: int
    touched: Mapping[str, tuple[int, ...]]
    counts: Mapping[Fate, int]
    ended: int = 0


class ExchangeOvertaken(Overtaken):
    """A record of the plan, or the exchange itself, moved since the plan was made."""

    def __init__(self) -> None:
        super().__init__()
        self.happened = "照合の後に、登録または交換の内容が別の操作で変わっています。"
        self.todo = "もう一度、照合からやり直してください。"


@verb("exchange.receive")
def carry_out(  # noqa: PLR0913 - what a clerk says of a file
    workspace: Workspace,
    plan: ExchangePlan,
    decisions: Decisions,
    confirmed: Set[str] = frozenset(),
    assigned: Mapping[Place, int] | None = None,
    progress: Progress = no_progress,
    endings: Mapping[Place, Ending] | None = None,
) -> ReceiveResult:
    """Write what was decided: all of it or nothing, after a backup. What is open keeps its base and asks again.

    `confirmed` are the keys of guards that a clerk said yes to, `endings` the vanished records that ended.
    Refusals: a guard not confirmed, an older
    基準日, `ExchangeOvertaken`. When `progress` raises `Cancelled` nothing stays.
    """
    require(workspace, "exchange.carry-out", plan.kind)
    for guard in plan.guards:
        if guard.key not in confirmed:
            raise _unconfirmed(guard)
    receiving.require_newer(workspace, plan.kind, plan.as_of, plan.districts)
    work = _Settling(workspace, plan, decisions, endings or {}, progress)
    if not work.writes:
        return work.carry_out(assigned or {})
    with ThreadPoolExecutor(1) as pool:  # the copy sees nothing of what is not committed yet
        copy = pool.submit(backing_up.before_import, workspace)
        return work.carry_out(assigned or {}, copy.result)


def _unconfirmed(guard: Guard) -> Refusal:
    return Refusal(
        "exchange.guard",
        "{total}件のうち{count}件が" + guard.told + "。いつもより多い件数です。",
        todo="ファイルを確かめ、正しいときは件数を確認したうえで実行してください。",
        values={"total": guard.total, "count": guard.count},
    )


@dataclass(slots=True)
class _Taken:
    """What one record takes from the file, with the source texts."""

    values: dict[str, Value] = field(default_factory=dict[str, Value])
    written: dict[str, str] = field(default_factory=dict[str, str])
    number: str = ""


class _Settling:
    """One file being carried out."""

    def __init__(
        self,
        workspace: Workspace,
        plan: ExchangePlan,
        decisions: Decisions,
        endings: Mapping[Place, Ending],
        progress: Progress,
    ) -> None:
        self._workspace = workspace
        self._plan = plan
        self._decisions = decisions
        self._endings = endings
        self._progress = progress
        self._kind = KINDS[plan.kind]
        self.new: list[tuple[tuple[str, ...], RowChange]] = []
        self.changes: dict[int, _Taken] = {}
        self._bases: dict[int, dict[str, Value]] = {}
        self._gone: dict[int, str | None] = {}
        self._ended: dict[int, Ending] = {}
        self._numbers: dict[int, tuple[Pair, ...]] = {}
        self._numbered = decisions.get((NUMBERS, WHOLE)) is not Choice.KEEP
        self._arrangement = arrangements.get(workspace, plan.arrangement)
        self._open = 0
        for keys, row in _rows(plan):
            self._settle(keys, row)

    @property
    def writes(self) -> bool:
        """Whether anything will be written but the receipt."""
        return bool(self.new or self.changes or self._gone or self._numbers or any(self._bases.values()))

    def _settle(self, keys: tuple[str, ...], row: RowChange) -> None:
        """Sort a line: what is taken, what the next base is, what stays open."""
        said = self._decisions.get((row.place, WHOLE))
        if row.fate is Fate.VANISHED:
            if ending := self._endings.get(row.place):
                self._ended[row.record] = ending
                self.changes.setdefault(row.record, _Taken()).values.update(vanishing.values_of(self._kind, ending))
            elif said is Choice.KEEP:
                self._gone[row.record] = MISSING
            else:
                self._open += 1
        elif row.record:
            self._settle_facts(row)
            self._settle_numbers(row)
            if row.fate is Fate.RETURNED and said:
                self._gone[row.record] = None
        elif said is Choice.TAKE and row.fate in _MAKING:
            self.new.append((keys, row))
        elif said is None or row.fate not in _MAKING:
            self._open += 1

    def _settle_facts(self, row: RowChange) -> None:
        agreed = self._bases.setdefault(row.record, {})
        refused_twin = row.fate is Fate.DUPLICATE and self._decisions.get((row.place, WHOLE)) is not Choice.TAKE
        for change in row.fields:
            if change.spelling and (row.place, change.key) not in self._decisions:
                if change.base is None:
                    agreed[change.key] = change.ours
                continue
            choice = self._plan.chosen(row, change, self._decisions)
            nameless = change.key in (self._kind.name, self._kind.person) and change.theirs is None
            if choice is None or (choice is Choice.TAKE and nameless):
                self._open += 1
                continue
            if choice is Choice.TAKE:
                taken = self.changes.setdefault(row.record, _Taken())
                taken.values[change.key] = change.theirs
                taken.written.update((key, text) for key, text in row.written if key == change.key)
            if not refused_twin:
                agreed[change.key] = change.theirs

    def _settle_numbers(self, row: RowChange) -> None:
        """Note the numbers they gave a record; those of a doubled row only where it is taken."""
        doubled = row.fate is Fate.DUPLICATE and self._decisions.get((row.place, WHOLE)) is not Choice.TAKE
        if row.numbers and self._numbered and not doubled:
            self._numbers[row.record] = row.numbers
            if number := self._external(row):
                self.changes.setdefault(row.record, _Taken()).number = number

    def _external(self, row: RowChange) -> str:
        """The 外部番号 of a row; "" where its list has no column that tells records apart."""
        number = dict(row.numbers).get(self._plan.number_heading, "").strip() if self._numbered else ""
        return number if len(number) <= ISSUED_AT_MOST else ""

    def carry_out(self, assigned: Mapping[Place, int], before: Callable[[], object] = lambda: None) -> ReceiveResult:
        """Write it all, or nothing; `before` has to end well before any of it counts."""
        workspace, plan = self._workspace, self._plan
        exchange = self._arrangement.base
        with workspace.store.writing() as connection:
            self._check_standing(connection)
            with batches.opened(
                workspace,
                connection,
                VERB,
                ENDED.format(count=len(self._ended)) if self._ended else "",
                source=journal.Source(plan.name, plan.sha256),
            ) as batch:
                created = self._create(connection, batch)
                changed = self._change(connection, batch)
                bases = {record: base for record, base in self._bases.items() if base}
                moves = receipts.put_bases(connection, exchange, plan.kind, bases, self._notes(connection, batch.id))
                if moves:
                    batch.begin()
            receipt = receiving.receipt_of(workspace, plan, receipts.SETTLED, batch.kept)
            choices = remembering.kept_choices(plan, self._decisions, assigned)
            kept = receipts.keep(connection, receipt, choices, None, workspace.clock())
            receipts.note_moves(connection, kept, moves)
            before()
        touched = {plan.kind: (*created, *changed)} if created or changed else dict[str, tuple[int, ...]]()
        return ReceiveResult(
            *(batch.kept, kept, len(created), len(changed), self._open, touched, plan.counts(), len(self._ended))
        )

    def _notes(self, connection: Connection, batch: int) -> receipts.Notes:
        """What is kept beside the bases: who is missing or came back, and the numbers of their list."""
        ended = {record: vanishing.note_of(ending, batch) for record, ending in self._ended.items()}
        last = numbers.with_last(connection, self._arrangement.base, self._numbers)
        return {
            receipts.GONE: {**self._gone, **ended},
            numbers.LAST: {record: dump(texts) for record, texts in last.items()},
        }

    def _with_number(self, record: RecordT, number: str) -> RecordT:
        """A record with the number that the partner gave it among its 外部番号."""
        family = children_of(type(record)).get(numbers.CHILDREN)
        known: tuple[Any, ...] = getattr(record, numbers.CHILDREN, ())
        issuer = self._arrangement.partner
        if not (number and family) or any((each.issuer, each.number) == (issuer, number) for each in known):
            return record
        year = fiscal_year_of(self._plan.as_of or self._workspace.today())
        made = cast("type[ExternalNumber]", family.record)(issuer=issuer, number=number, year=year)
        changes: dict[str, Any] = {numbers.CHILDREN: (*known, made)}
        return dataclasses.replace(record, **changes)

    def _check_standing(self, connection: Connection) -> None:
        """`ExchangeOvertaken` when a record to be changed moved, new ones came, or the exchange itself went on."""
        plan = self._plan
        if receiving.agreed_at(connection, plan.arrangement) != plan.agreed_at:
            raise ExchangeOvertaken
        moved = standing.moved_since(connection, plan.kind, plan.read_at)
        if (moved.created and self.new) or not moved.records.isdisjoint(self._bases):
            raise ExchangeOvertaken

    def _create(self, connection: Connection, batch: journal.Batch) -> list[int]:
        made: list[int] = []
        builders: dict[tuple[str, ...], Builder] = {}
        for part in records.chunks(self.new, CHUNK):
            built = [
                self._with_number(
                    builders.setdefault(keys, Builder(self._kind, keys)).build(row.values, row.written),
                    self._external(row),
                )
                for keys, row in part
            ]
            numbered = numbering.numbered(connection, self._kind.key, built, self._workspace.today())
            kept = batch.create_many(identified(record) for record in numbered)
            for record, (keys, row) in zip(kept, part, strict=True):
                said = zip(keys, row.values, strict=True)
                self._bases[record.id] = {key: value for key, value in said if value is not None}
                made.append(record.id)
                if row.numbers and self._numbered:
                    self._numbers[record.id] = row.numbers
            self._progress(len(made), len(self.new) + len(self.changes))
        return made

    def _change(self, connection: Connection, batch: journal.Batch) -> list[int]:
        changed: list[int] = []
        for part in records.chunks(self.changes, CHUNK):
            before = records.states(connection, self._kind.key, part)
            if len(before) != len(part):
                raise ExchangeOvertaken
            found = {record: assemble(before[record], record) for record in part}
            kept = batch.change_many((self._changed(found[record], self.changes[record]) for record in part), before)
            changed += [record.id for record in kept if record.revision != found[record.id].revision]
            self._progress(len(self.new) + len(changed), len(self.new) + len(self.changes))
        return changed

    def _changed(self, record: Record, taken: _Taken) -> Record:
        """A record with what it takes, its past kept."""
        numbered = self._with_number(record, taken.number)
        changed = apply(self._kind, numbered, taken.values, taken.written) if taken.values else numbered
        return told_by_list(record, changed, self._workspace.today())


_MAKING = frozenset((Fate.NEW, Fate.DUPLICATE, Fate.RETURNED))


def _rows(plan: ExchangePlan) -> Iterator[tuple[tuple[str, ...], RowChange]]:
    """The lines that say anything, with the keys of their table."""
    for table in plan.tables:
        for packed in table.packed:
            if packed[1] != Fate.UNCHANGED.value or packed[6] or packed[11]:  # 表記の違い, their numbers
                yield table.keys, RowChange.unpack(table.sheet, packed)
