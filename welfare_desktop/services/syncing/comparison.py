"""A file being compared in the helper process (照合): everything it needs is laid on the desk, the lines stream back."""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from welfare_desktop.domain.exchange import Place, TableChange
from welfare_desktop.domain.identities import identity_keys
from welfare_desktop.domain.identity import new_id
from welfare_desktop.domain.kinds import Kind
from welfare_desktop.domain.plans import Block, PackedRows
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Narrative, Reference
from welfare_desktop.services.ledgers import sources
from welfare_desktop.services.ledgers.sources import SourceTable
from welfare_desktop.services.syncing import comparing
from welfare_desktop.services.syncing.arrangements import Arrangement
from welfare_desktop.services.syncing.opening import Received
from welfare_desktop.services.workspace import Progress, Workspace
from welfare_desktop.store import exchanges, not_same, pages, standing
from welfare_desktop.store.database import Connection
from welfare_desktop.store.records import chunks
from welfare_desktop.store.syncing import numbers, receipts, sendings

CHUNK = 2000
AROUND = ("district", "neighbourhood")


class Comparison:
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
            ((sheet, table), self._source.sheets[sheet].name, found.pairs(), self._own, _number_heading(found, kind))
            for sheet, table, found in taken
        ]
        self._total = sum(len(found.records) for _, _, found in taken)
        self.skipped = sum(each.filled for each in self._source.sheets) - self._total

    def run(self, assigned: Mapping[Place, int]) -> Any:
        """Lay everything on the helper's desk and compare; the file's summary."""
        self._lay(self._keys())
        done = 0
        stream: Iterator[Any] = self._workspace.helper.stream(comparing.compare, self._job, dict(assigned))
        blocks: list[Block] = []
        head: tuple[str, tuple[str, ...]] = ("", ())
        summary, whole = None, True
        for said in stream:  # to its very end: a stream given up half-way ends the helper
            match said:
                case ("table", sheet, table_keys):
                    self._close(head, blocks)
                    head, blocks = (sheet, tuple(table_keys)), []
                case ("rows", block):
                    blocks.append(block)
                    done += len(block[0])
                    self._progress(done, self._total)
                case ("end", summary):
                    self._close(head, blocks)
                case _:  # the helper was started anew; nothing else it says may be passed over in silence
                    whole = False
        if summary is not None and whole:
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
        """Lay everything on the desk; the helper reads the file while what comes next is fetched here."""
        laid: list[Future[None]] = []
        with self._workspace.store.reading() as connection, ThreadPoolExecutor(1) as ahead:

            def lay(function: Callable[..., None], *arguments: object) -> None:
                laid.append(ahead.submit(self._workspace.helper.run, function, self._job, *arguments))

            self.read_at = standing.position(connection)
            self.agreed_at = agreed_at(connection, self._arrangement.id)
            gone = receipts.gone(connection, self._arrangement.base)
            lay(comparing.begin, self._kind.key, keys, not_same.pairs(connection, self._kind.key), gone)
            lay(comparing.gather, self._source.sha256, self._tables)
            self._lay_agreed(connection, keys, lay)
            lay(comparing.read)
            for rows in chunks(pages.stream(connection, self._kind.key, keys), CHUNK):
                lay(comparing.lay_ours, rows)
        for each in laid:
            each.result()

    def _lay_agreed(self, connection: Connection, keys: tuple[str, ...], lay: Callable[..., None]) -> None:
        kind, exchange = self._kind, self._arrangement.base
        lay(comparing.lay_bases, [], sendings.digests(connection, exchange))
        for texts in chunks(exchanges.texts(connection, exchange), CHUNK):
            lay(comparing.lay_bases, texts, [])
        if not self._own:
            self._lay_numbers(connection, lay)
        for other in sorted({each.kind for key in keys if isinstance(each := kind.field(key).type, Reference)}):
            found = list(_named(connection, KINDS[other]))
            lay(comparing.lay_names, other, found)
            self.names.update((record, name) for record, name, _ in found)

    def _lay_numbers(self, connection: Connection, lay: Callable[..., None]) -> None:
        for rows in chunks(numbers.external(connection, self._kind.key, self._arrangement.partner), CHUNK):
            lay(comparing.lay_numbers, rows)
        for rows in chunks(numbers.imported(connection), CHUNK):
            lay(comparing.lay_last_numbers, rows, False)
        for rows in chunks(numbers.last(connection, self._arrangement.base), CHUNK):
            lay(comparing.lay_last_numbers, rows, True)


def _number_heading(table: SourceTable, kind: Kind) -> str:
    return next((each.header for each in table.columns if each.key == kind.number), "")


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
