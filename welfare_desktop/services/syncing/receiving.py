"""What came back (受領): opened, recognised, compared three ways; nothing is written here but choices that wait.

Parsing and comparing run in the helper process; `settling` carries out what the clerk decided.
"""

import dataclasses
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from welfare_desktop.domain.exchange import (
    ID_HEADING,
    Decisions,
    ExchangePlan,
    Fate,
    Place,
    TableChange,
    guards_of,
    pack,
)
from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.mapping.column_headings import fold_heading
from welfare_desktop.domain.plans import Block, PackedRows, block_of
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.proposal import identity_keys
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Date, Narrative, Reference
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.services.ledgers import sources
from welfare_desktop.services.ledgers.sources import Source, SourceTable
from welfare_desktop.services.permitted import require, verb
from welfare_desktop.services.syncing import arrangements, comparing, covering, header_facts, remembering, templates
from welfare_desktop.services.syncing.arrangements import Arrangement
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import exchanges, not_same, pages, standing
from welfare_desktop.store.database import Connection
from welfare_desktop.store.records import chunks
from welfare_desktop.store.syncing import arrangements as kept_arrangements
from welfare_desktop.store.syncing import receipts, sendings
from welfare_desktop.store.syncing.receipts import Receipt

CHUNK = 2000
AROUND = ("district", "neighbourhood")
SERIAL = re.compile(r"管理番号 (\d+)　取扱注意$")


@dataclass(frozen=True, slots=True)
class Received:
    """A file as opened: the exchange and the sending it seems to belong to (0 unknown), its 基準日 (ISO, "" unknown)."""

    source: Source
    arrangement: int = 0
    sending: int = 0
    as_of: str = ""
    own: bool = False
    """Whether it is our own exchange workbook."""


@verb("exchange.receive")
def open_file(
    workspace: Workspace, data: bytes, name: str, password: str | None = None, progress: Progress = no_progress
) -> Received:
    """Read a file, find its tables and the exchange it belongs to. Refusals and WrongPassword as `open_source`."""
    source = sources.open_source(workspace, data, name, password, progress=progress)
    own = _own_tables(source)
    if own:
        return _ours(workspace, source, own)
    template = templates.recognise(workspace, source)
    if template:
        source = templates.mapped(source, template)
    kinds = {table.kind for sheet in source.sheets for table in sheet.tables if table.taken and table.kind}
    with workspace.store.reading() as connection:
        known = kept_arrangements.listing(connection)
    fitting = [each for each in known if template and each.template == template.id]
    fitting = fitting or [each for each in known if each.kind in kinds]
    arrangement = fitting[0].id if len(fitting) == 1 else 0
    return Received(source, arrangement, 0, _as_of(workspace, source))


def _own_tables(source: Source) -> list[tuple[int, int]]:
    """Where tables with our hidden columns stand."""
    return [
        (sheet, table)
        for sheet, each in enumerate(source.sheets)
        for table, found in enumerate(each.tables)
        if any(column.header == ID_HEADING for column in found.columns)
    ]


def _ours(workspace: Workspace, source: Source, own: list[tuple[int, int]]) -> Received:
    """Our own workbook: its columns are known by what was sent."""
    said = sources.cells(workspace, source, own[0][0], 1, 2)
    found = next((match for row in said for cell in row[:1] if (match := SERIAL.search(str(cell)))), None)
    with workspace.store.reading() as connection:
        sent = sendings.of_serial(connection, int(found[1])) if found else None
        arrangement = kept_arrangements.get(connection, sent.arrangement) if sent else None
    if arrangement:
        keys = sent.keys if sent else ()
        for sheet, each in enumerate(source.sheets):
            for table, old in enumerate(each.tables):
                changed = _labelled(old, arrangement.kind, keys, taken=(sheet, table) in own)
                source = source.with_table(sheet, table, changed)
    as_of = _as_of(workspace, source)
    return Received(source, arrangement.id if arrangement else 0, sent.id if sent else 0, as_of, own=True)


def _labelled(table: SourceTable, kind: str, keys: Iterable[str], *, taken: bool) -> SourceTable:
    """The table with each column for the ledger key whose label it bears."""
    if not taken:
        return dataclasses.replace(table, taken=False)
    labels = {fold_heading(KINDS[kind].label_of(key)): key for key in keys}
    columns = tuple(dataclasses.replace(each, key=labels.get(fold_heading(each.header), "")) for each in table.columns)
    return dataclasses.replace(table, kind=kind, columns=columns, taken=True)


def _as_of(workspace: Workspace, source: Source) -> str:
    """The 基準日 that stands above the first table that says one."""
    for sheet, each in enumerate(source.sheets):
        for table in each.tables:
            above = min(table.header_rows, default=table.first_row) - 1
            if table.taken and above > 0:
                found = header_facts.as_of(sources.cells(workspace, source, sheet, 1, above))
                if found:
                    return found
    return ""


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
    register, or the 基準日 is older than the last one received.
    """
    chosen = _arrangement(workspace, received, arrangement)
    received = dataclasses.replace(received, source=_of_register(workspace, received.source, chosen.kind))
    day = as_of or received.as_of
    kind = KINDS[chosen.kind]
    memory = remembering.memory_of(workspace, chosen.id)
    work = _Comparing(workspace, received, chosen, kind, progress)
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
        guards_of(vanished, summary["listed"], summary["changed"], len(summary["matched"])),
        summary["renumbered"],
        work.skipped,
        work.read_at,
        work.agreed_at,
        work.names,
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


class _Comparing:
    """One file being compared in the helper."""

    def __init__(
        self, workspace: Workspace, received: Received, arrangement: Arrangement, kind: Kind, progress: Progress
    ) -> None:
        self._workspace = workspace
        self._source = received.source
        self._own = received.own
        self._arrangement = arrangement
        self._kind = kind
        self._progress = progress
        self._job = new_id()
        self.names: dict[int, str] = {}
        self.tables: list[TableChange] = []
        self.read_at = self.agreed_at = 0
        taken = [(s, t, x) for s, each in enumerate(self._source.sheets) for t, x in enumerate(each.tables) if x.taken]
        self._tables: list[comparing.Table] = [
            ((sheet, table), self._source.sheets[sheet].name, found.pairs(), self._own) for sheet, table, found in taken
        ]
        self._total = sum(len(found.records) for _, _, found in taken)
        self.skipped = sum(each.filled for each in self._source.sheets) - self._total

    def run(self, assigned: Mapping[Place, int]) -> Any:
        """Lay everything on the helper's desk and compare; the file's summary."""
        keys = self._keys()
        self._lay(keys)
        source, done = self._source, 0
        stream: Iterator[Any] = self._workspace.helper.stream(
            comparing.compare, self._job, source.sha256, self._tables, dict(assigned)
        )
        blocks: list[Block] = []
        head: tuple[str, tuple[str, ...]] = ("", ())
        summary: Any = None
        for said in stream:  # to its very end: a stream given up half-way ends the helper
            match said:
                case ("table", sheet, table_keys):
                    self._close(head, blocks)
                    head, blocks = (sheet, tuple(table_keys)), []
                case ("rows", fates, rows):
                    blocks.append((fates, rows))
                    done += len(fates)
                    self._progress(done, self._total)
                case ("end", summary):
                    self._close(head, blocks)
                case _:
                    summary = None
        if summary is not None:
            return summary
        raise Refusal("exchange.interrupted", "照合が途中で止まりました。", todo="もう一度お試しください。")

    def _close(self, head: tuple[str, tuple[str, ...]], blocks: list[Block]) -> None:
        if head[1]:
            self.tables.append(TableChange(*head, PackedRows(blocks)))

    def _keys(self) -> tuple[str, ...]:
        """What of our records the helper needs to know."""
        kind, source = self._kind, self._source
        read: Any = sources.asked(self._workspace, source, comparing.keys_read, kind.key, self._tables)
        wanted = dict.fromkeys((*identity_keys(kind), *AROUND, kind.ended_on, *read))
        keys = {column.key for column in kind.columns}
        return tuple(
            key
            for key in wanted
            if key and (key in keys or "." in key) and not isinstance(kind.field(key).type, Narrative)
        )

    def _lay(self, keys: tuple[str, ...]) -> None:
        helper, kind, exchange = self._workspace.helper, self._kind, self._arrangement.base
        with self._workspace.store.reading() as connection:
            self.read_at = standing.position(connection)
            self.agreed_at = agreed_at(connection, self._arrangement.id)
            gone = receipts.gone(connection, exchange)
            helper.run(comparing.begin, self._job, kind.key, keys, not_same.pairs(connection, kind.key), gone)
            for rows in chunks(pages.stream(connection, kind.key, keys), CHUNK):
                helper.run(comparing.lay_ours, self._job, rows)
            helper.run(comparing.lay_bases, self._job, [], sendings.digests(connection, exchange))
            for texts in chunks(exchanges.texts(connection, exchange), CHUNK):
                helper.run(comparing.lay_bases, self._job, texts, [])
            for other in sorted({each.kind for key in keys if isinstance(each := kind.field(key).type, Reference)}):
                found = list(_named(connection, KINDS[other]))
                helper.run(comparing.lay_names, self._job, other, found)
                self.names.update((record, name) for record, name, _ in found)


def agreed_at(connection: Connection, arrangement: int) -> int:
    """The last sending or settled receipt of an exchange: a plan made before it no longer holds."""
    sent = (each.id for each in sendings.listing(connection, arrangement))
    back = (each.id for each in receipts.listing(connection, arrangement) if each.state != receipts.OPEN)
    return max((*sent, *back), default=0)


def _named(connection: Connection, kind: Kind) -> Iterator[tuple[int, str, tuple[int, ...]]]:
    """The records of a register with their names and the districts that tell namesakes apart."""
    areas = tuple(column.key for column in kind.columns if kind.field(column.key).type == Reference("districts"))
    for record, (name, *found) in pages.stream(connection, kind.key, (kind.person or kind.name, *areas)):
        yield record, str(name or ""), tuple(area for area in found if isinstance(area, int))


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
