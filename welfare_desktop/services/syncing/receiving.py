"""What came back (受領): opened, recognised, compared three ways; nothing is written here but choices that wait.

Parsing and comparing run in the helper process; `settling` carries out what the clerk decided.
"""

import dataclasses
from collections import Counter
from collections.abc import Mapping

from welfare_desktop.domain.exchange import (
    Decisions,
    ExchangePlan,
    Fate,
    Guard,
    Place,
    TableChange,
    guards_of,
    pack,
)
from welfare_desktop.domain.plans import PackedRows, block_of
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Date, Reference
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.ledgers import sources
from welfare_desktop.services.ledgers.sources import Source
from welfare_desktop.services.permitted import require, verb
from welfare_desktop.services.syncing import arrangements, covering, header_facts, remembering
from welfare_desktop.services.syncing.arrangements import Arrangement
from welfare_desktop.services.syncing.comparison import Comparison, agreed_at
from welfare_desktop.services.syncing.opening import Received, open_file
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store.syncing import arrangements as kept_arrangements
from welfare_desktop.store.syncing import receipts
from welfare_desktop.store.syncing.receipts import Receipt

CHUNK = 2000

__all__ = [
    "Received",
    "agreed_at",
    "keep",
    "open_file",
    "propose",
    "receipt_of",
    "require_newer",
    "resume",
    "shown",
    "waiting",
]


@verb("exchange.receive")
def propose(
    workspace: Workspace,
    received: Received,
    arrangement: int = 0,
    as_of: str = "",
    assigned: Mapping[Place, int] | None = None,
    progress: Progress = no_progress,
) -> ExchangePlan:
    """Compare the file with what was agreed and with what we hold; nothing is written.

    `arrangement` and `as_of` stand for what the file does not say; `assigned` are records that the clerk chose
    for rows that may mean several (0: a new one). Refusal when the exchange is not known, no table is of its
    register, or the 基準日 is no day or older than the last one received.
    """
    chosen = _arrangement(workspace, received, arrangement)
    received = dataclasses.replace(received, source=_of_register(workspace, received.source, chosen.kind))
    day = header_facts.day_said(as_of, header_facts.AS_OF) or received.as_of
    kind = KINDS[chosen.kind]
    memory = remembering.memory_of(workspace, chosen.id)
    work = Comparison(workspace, received, chosen, kind, progress)
    summary = work.run(remembering.assigned_before(memory, assigned))
    sent = received.sending or covering.answered(workspace, chosen, summary["matched"])
    missing = covering.missing(workspace, summary, sent)
    districts = tuple(sorted(each for each in summary["districts"] if each))
    require_newer(workspace, kind.key, day, districts)
    lines = [pack(0, Fate.VANISHED, record, name) for record, name, _ in missing]
    vanished = Counter(area for _, _, area in missing)
    plan = ExchangePlan(
        chosen.id,
        kind.key,
        received.source.name,
        received.source.sha256,
        day,
        sent,
        districts,
        (*work.tables, TableChange("", (), PackedRows([block_of(lines)]))),
        chosen.charges,
        (
            *guards_of(vanished, summary["listed"], summary["changed"], len(summary["matched"]), summary["new"]),
            *(Guard("emptied", count, had, fact=kind.label_of(key)) for key, count, had in summary["emptied"]),
        ),
        summary["renumbered"],
        work.skipped,
        work.read_at,
        work.agreed_at,
        work.names,
        number_heading=summary["heading"],
        numbered=summary["numbered"],
        spelled=summary["spelled"],
    )
    return dataclasses.replace(plan, decisions=remembering.remembered(plan, memory))


def _arrangement(workspace: Workspace, received: Received, arrangement: int) -> Arrangement:
    if not (arrangement or received.arrangement):
        raise Refusal(
            "exchange.unknown",
            "どの交換のファイルか分かりません。",
            todo="交換を選んでください。初めてのときは、先に交換を登録してください。",
        )
    found = arrangements.get(workspace, arrangement or received.arrangement)
    require(workspace, "exchange.receive", found.kind)
    return found


def _of_register(workspace: Workspace, source: Source, kind: str) -> Source:
    """The source with only the tables of the exchange's register taken; what seems another one is mapped as it."""
    every = [(s, t) for s, each in enumerate(source.sheets) for t in range(len(each.tables))]
    taken = [(s, t) for s, t in every if source.sheets[s].tables[t].taken]
    if not any(source.sheets[s].tables[t].kind == kind for s, t in taken):
        taken = taken or every
        for sheet, table in taken:
            source = sources.as_register(workspace, source, sheet, table, kind)
    named = {KINDS[kind].name, KINDS[kind].person} - {""}
    fitting = False
    for sheet, table in taken:
        found = source.sheets[sheet].tables[table]
        fits = found.kind == kind and not named.isdisjoint(key for _, key in found.pairs())
        source = source.with_table(sheet, table, dataclasses.replace(found, taken=fits))
        fitting = fitting or fits
    if not fitting:
        raise Refusal(
            "exchange.no-table",
            "このファイルには「{label}」の一覧が見つかりません。",
            todo="交換の台帳とファイルを確かめてください。",
            values={"label": KINDS[kind].label},
        )
    return source


def require_newer(workspace: Workspace, kind: str, day: str, districts: tuple[int, ...]) -> None:
    """Refusal when a list of a later 基準日 was received for the same register and district already."""
    if not day:
        return
    with workspace.store.reading() as connection:
        known = {each.id: each.kind for each in kept_arrangements.listing(connection)}
        settled = [each for each in receipts.listing(connection) if each.state == receipts.SETTLED]
    later = [
        each.as_of
        for each in settled
        if known.get(each.arrangement) == kind
        and each.as_of > day
        and (not districts or not each.districts or not set(districts).isdisjoint(each.districts))
    ]
    if later:
        show = Date().show
        raise Refusal(
            "exchange.older-day",
            "このファイルの基準日（{day}）は、すでに受け取った一覧の基準日（{last}）より前です。",
            todo="新しい一覧を受け取ってください。基準日が違うときは、正しい基準日を入力してください。",
            values={"day": show(day), "last": show(max(later))},
        )


@verb("exchange.receive")
def keep(
    workspace: Workspace,
    received: Received,
    plan: ExchangePlan,
    decisions: Decisions,
    assigned: Mapping[Place, int] | None = None,
) -> int:
    """Keep the file and what was decided so far, to go on later; the receipt's id."""
    require(workspace, "exchange.receive", plan.kind)
    receipt = receipt_of(workspace, plan, receipts.OPEN, 0)
    with workspace.store.writing() as connection:
        choices = remembering.kept_choices(plan, decisions, assigned or {})
        return receipts.keep(connection, receipt, choices, received.source.data, workspace.clock())


def receipt_of(workspace: Workspace, plan: ExchangePlan, state: str, batch: int) -> Receipt:
    """The plan's receipt."""
    counts = {str(fate): count for fate, count in plan.counts().items()}
    return Receipt(
        0,
        plan.arrangement,
        plan.sending,
        "",
        workspace.clerk.name,
        plan.name,
        plan.sha256,
        plan.as_of,
        plan.districts,
        state,
        batch,
        counts,
    )


@verb("exchange.view")
def waiting(workspace: Workspace) -> tuple[Receipt, ...]:
    """Files that wait to be settled, the newest first."""
    with workspace.store.reading() as connection:
        return tuple(each for each in receipts.listing(connection) if each.state == receipts.OPEN)


@verb("exchange.receive")
def resume(workspace: Workspace, receipt: int, progress: Progress = no_progress) -> Received:
    """Open a file that waits again; proposing it brings back what was decided. Refusal when it is settled."""
    with workspace.store.reading() as connection:
        known = receipts.get(connection, receipt)
        data = receipts.data_of(connection, receipt)
    if known is None or data is None:
        raise Refusal("exchange.settled", "このファイルの照合は、すでに済んでいます。")
    received = open_file(workspace, data, known.name, progress=progress)
    return dataclasses.replace(received, arrangement=known.arrangement, as_of=received.as_of or known.as_of)


def shown(plan: ExchangePlan, key: str, value: Value) -> str:
    """A value of the plan as an office writes it; "" for none."""
    value_type = KINDS[plan.kind].field(key).type
    if isinstance(value_type, Reference) and isinstance(value, int):
        return plan.names.get(value, "")
    return "" if value is None else value_type.show(value) or str(value)
