"""まとめて変更: one fact of many records, first as a plan, then in one batch that can be taken back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from welfare_desktop.domain import record_rows
from welfare_desktop.domain.history import with_history
from welfare_desktop.domain.permissions import hides, restricts
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.figures import is_frozen
from welfare_desktop.domain.registers.rules import problems_of
from welfare_desktop.domain.values import Narrative, Sealed
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services import batches, restricting
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.showing import WITHHELD, showers
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import pages, records
from welfare_desktop.store.records import chunks


@dataclass(frozen=True, slots=True)
class BulkChange:
    """One record of the plan: its name, what it says now and will say, and what keeps it from being changed ("")."""

    record: int
    name: str
    before: str
    after: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class BulkPlan:
    """A fact's new value for many records. `same` say it already; `left` keep the value they have."""

    kind: str
    key: str
    value: Value
    effective_on: str
    changes: tuple[BulkChange, ...]
    same: int
    left: int

    def changing(self) -> tuple[int, ...]:
        """The records that will change."""
        return tuple(each.record for each in self.changes if not each.problem)


@verb("records.edit")
def offered(workspace: Workspace, kind: str) -> tuple[str, ...]:
    """The ledger keys that can be changed in bulk: neither the number nor the name, nothing sealed or hidden."""
    register, roles = KINDS[kind], workspace.clerk.roles
    return tuple(
        column.key
        for column in register.columns
        if ".N." not in column.key
        and column.key not in (register.number, register.name, register.kana)
        and not isinstance(register.field(column.key).type, Narrative)
        and not hides(roles, kind, column.key)
    )


@verb("records.edit")
def propose(  # noqa: PLR0913 - what a plan is made of
    workspace: Workspace,
    kind: str,
    chosen: Sequence[int],
    key: str,
    value: Value,
    *,
    only_empty: bool = False,
    on: str = "",
) -> BulkPlan:
    """What would change if these records said `value` at a ledger key. Nothing is written.

    `on` (ISO) is the 異動日 of a dated fact; "" for today. `only_empty` leaves records alone that say something.
    Refusal for a key that is not `offered`.
    """
    _refuse_unoffered(workspace, kind, key)
    (show,) = showers(workspace, kind, (key,), {})
    place, day = KINDS[kind].column(key).place, on or workspace.today()
    changes: list[BulkChange] = []
    same = left = 0
    after = _shown(workspace, kind, key, value)
    with workspace.store.reading() as connection:
        found = records.get_many(connection, kind, chosen)
        shut = restricting.closed(workspace, connection, kind)
        named = dict(zip(chosen, pages.page(connection, kind, chosen, (key, KINDS[kind].name)), strict=True))
    for record in chosen:
        held = found.get(record)
        if held is None:
            continue
        before = record_rows.value_at(held, place)
        if before == value:
            same += 1
        elif only_empty and before is not None:
            left += 1
        else:
            told, name = named[record]
            frozen = "年度締めで確定した数値です。" if is_frozen(held) else ""
            barred = "閲覧制限のケースです。" if record in shut else ""
            problem = frozen or barred or _problem(kind, _changed(kind, held, key, value, day))
            before_shown = WITHHELD if barred and restricts(key) else show(told)
            changes.append(BulkChange(record, str(name or ""), before_shown, after, problem))
    return BulkPlan(kind, key, value, day, tuple(changes), same, left)


@verb("records.edit")
def carry_out(workspace: Workspace, plan: BulkPlan, reason: str = "", progress: Progress = no_progress) -> int:
    """Write a plan in one batch and return it; 0 when there was nothing to change.

    A record that somebody saved since keeps what it says now beside the new value: only this fact is set. One that was
    frozen or closed to this clerk since stays as it is.
    Refusal as `propose`; when `progress` raises `Cancelled` nothing is written.
    """
    _refuse_unoffered(workspace, plan.kind, plan.key)
    chosen = plan.changing()
    with batches.writing(workspace, "record.bulk", reason) as (connection, batch):
        shut = restricting.closed(workspace, connection, plan.kind)
        done = 0
        for part in chunks(chosen):
            held = records.get_many(connection, plan.kind, part)
            open_ones = [each for each in held.values() if each.id not in shut and not is_frozen(each)]
            batch.change_many(_new(plan, open_ones))
            done += len(part)
            progress(done, len(chosen))
    return batch.kept


def _new(plan: BulkPlan, held: Sequence[Record]) -> Iterator[Record]:
    for record in held:
        yield _changed(plan.kind, record, plan.key, plan.value, plan.effective_on)


def _changed(kind: str, record: Record, key: str, value: Value, on: str) -> Record:
    after = record_rows.apply(KINDS[kind], record, {key: value})
    return with_history(record, after, on)


def _problem(kind: str, record: Record) -> str:
    found = next(iter(problems_of(KINDS[kind], record).values()), None)
    return found.text() if found else ""


def _shown(workspace: Workspace, kind: str, key: str, value: Value) -> str:
    """The new value as a list shows it; of a record pointed to its name."""
    field = KINDS[kind].field(key)
    target = getattr(field.type, "kind", "")
    if isinstance(value, int) and target:
        with workspace.store.reading() as connection:
            return str(next(iter(pages.page(connection, target, (value,), (KINDS[target].name,))))[0] or "")
    return "" if value is None or isinstance(value, Sealed) else field.type.show(value)


def _refuse_unoffered(workspace: Workspace, kind: str, key: str) -> None:
    if key not in offered(workspace, kind):
        raise Refusal("bulk.not-offered", "この項目はまとめて変更できません。", todo="1件ずつ変更してください。")
