"""What several PCs wrote differently (要確認): listed with every value, who wrote it, when and where; and settled."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from welfare_desktop.domain.permissions import CASES, allows, hides, restricts
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import children_of
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.values import Reference, Sealed
from welfare_desktop.services import batches, restricting
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.showing import WITHHELD, showers
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import heads, journal, numbering, pages, records
from welfare_desktop.store.database import Connection
from welfare_desktop.store.heads import Head
from welfare_desktop.store.merging import REFERENCE, REMOVAL, VALUE
from welfare_desktop.store.packages import replicas
from welfare_desktop.store.rows import descendants
from welfare_desktop.store.tables import ROOTS, SHAPES, Shape
from welfare_desktop.store.writing import Overtaken

NUMBER = "number"
"""The fourth sort of dispute: two records with one office number."""
KEEP, REMOVE = "keep", "remove"
ITSELF = "登録そのもの"
HERE, ELSEWHERE = "このパソコン", "ほかのパソコン"

__all__ = [
    "KEEP",
    "NUMBER",
    "REFERENCE",
    "REMOVAL",
    "REMOVE",
    "VALUE",
    "Choice",
    "Dispute",
    "count",
    "listed",
    "settle",
]


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to settle: its id, the value as shown, who wrote it where and when; `stands` marks what is shown now."""

    id: str
    value: str
    clerk: str = ""
    place: str = ""
    at: datetime | None = None
    stands: bool = False


@dataclass(frozen=True, slots=True)
class Dispute:
    """One thing to settle: of which record (register, id, name), which fact; `others` bear the same office number.

    `sort`: `VALUE` (different values), `REMOVAL` (removed there, changed here), `REFERENCE` (what it refers to was
    removed: choose another value or edit the record), `NUMBER` (no choices: give one of the records another number).
    """

    id: str
    kind: str
    record: int
    name: str
    label: str
    sort: str
    choices: tuple[Choice, ...]
    others: tuple[int, ...] = ()


@verb("office.view")
def count(workspace: Workspace) -> int:
    """How many things are to settle."""
    with workspace.store.reading() as connection:
        return heads.count(connection) + sum(len(numbering.collisions(connection, kind)) for kind in KINDS)


@verb("records.view")
def listed(workspace: Workspace, kind: str = "") -> tuple[Dispute, ...]:
    """What is to settle, of one register or of all that this clerk may see."""
    kinds = [each for each in KINDS if kind in ("", each) and allows(workspace.clerk.roles, "records.view", each)]
    tables = [shape.name for each in kinds for shape in ROOTS[each].family()]
    with workspace.store.reading() as connection:
        found = heads.listed(connection, tables)
        collisions = [(each, *found) for each in kinds for found in numbering.collisions(connection, each)]
        told = _Told(workspace, connection, found, collisions)
        disputes = [told.dispute(list(group)) for _, group in groupby(found, key=lambda head: (head.record, head.key))]
        return (*disputes, *(told.collision(*each) for each in collisions))


@verb("records.edit")
def settle(workspace: Workspace, kind: str, dispute: str, choice: str) -> int:
    """Settle one dispute of a register by the id of a choice; the batch, which travels. What it changed can be undone.

    `Overtaken` when it is settled already. Refusals: `dispute.target-gone` for a reference to what is not there,
    `case.restricted`.
    """
    with batches.writing(workspace, "record.settle") as (connection, batch):
        tables = [shape.name for shape in ROOTS[kind].family()]
        found = [each for each in heads.listed(connection, tables) if _id(each) == dispute]
        if not found:
            raise Overtaken
        restricting.require_open(workspace, records.get(connection, kind, found[0].root))
        if found[0].sort == REMOVAL:
            _settle_removal(connection, batch, kind, found[0], choice)
        else:
            _settle_value(connection, batch, kind, found, choice)
    return batch.id


def _settle_removal(connection: Connection, batch: journal.Batch, kind: str, head: Head, choice: str) -> None:
    now = records.states(connection, kind, [head.root])[head.root]
    family = descendants(now, head.record)
    if choice == KEEP:
        batch.affirm(kind, head.root, head.key, family)
    elif choice != REMOVE:
        raise Overtaken
    elif head.record == head.root:
        batch.remove(kind, head.root)
    else:
        batch.write(kind, [(head.root, now, {each: row for each, row in now.items() if each not in family})])


def _settle_value(connection: Connection, batch: journal.Batch, kind: str, found: Sequence[Head], choice: str) -> None:
    head = next((each for each in found if str(each.batch) == choice), None)
    if head is None:
        raise Overtaken
    target = SHAPES[head.table].references.get(head.key)
    if target and isinstance(head.value, int) and not records.existing(connection, target, (head.value,)):
        raise Refusal(
            "dispute.target-gone",
            "参照先の登録が削除されているため、この内容には決められません。",
            todo="ほかの内容を選ぶか、登録を開いて書き直してください。",
        )
    now = records.states(connection, kind, [head.root])[head.root]
    row = now[head.record].with_values({head.key: head.value})
    if not batch.write(kind, [(head.root, now, {**now, head.record: row})]):
        batch.affirm(kind, head.root, head.key, [head.record])


def _id(head: Head) -> str:
    return f"{head.record}.{head.key}"


class _Told:
    """Disputes in the words of clerks: names looked up once for all."""

    def __init__(
        self,
        workspace: Workspace,
        connection: Connection,
        found: Sequence[Head],
        collisions: Sequence[tuple[str, str, tuple[int, ...]]],
    ) -> None:
        self._workspace = workspace
        self._own = replicas.own(connection)
        self._shut = restricting.closed(workspace, connection, CASES)
        self._peers = {each.replica: each.name for each in replicas.peers(connection)}
        wanted: dict[str, set[int]] = defaultdict(set)
        for head in found:
            wanted[SHAPES[head.table].root].add(head.root)
            target = SHAPES[head.table].references.get(head.key)
            if target and isinstance(head.value, int):
                wanted[target].add(head.value)
        for kind, _, ids in collisions:
            wanted[kind].update(ids)
        self._names = dict(self._called(connection, wanted))
        self._standing = _standing(connection, found)

    def dispute(self, found: Sequence[Head]) -> Dispute:
        """The heads of one fact as one dispute."""
        first, shape = found[0], SHAPES[found[0].table]
        choices = self._removal(found) if first.sort == REMOVAL else tuple(map(self._choice, found))
        name = self._names[first.root]
        return Dispute(_id(first), shape.root, first.root, name, _label(shape, first.key), first.sort, choices)

    def collision(self, kind: str, number: str, ids: tuple[int, ...]) -> Dispute:
        """Records that bear one office number."""
        label = f"{KINDS[kind].label_of(numbering.NUMBER)} {number}"
        return Dispute(f"{kind}.{number}", kind, ids[0], self._names[ids[0]], label, NUMBER, (), ids[1:])

    def _removal(self, found: Sequence[Head]) -> tuple[Choice, ...]:
        last = found[-1]
        return (
            Choice(KEEP, "残す", stands=True),
            Choice(REMOVE, "削除する", last.clerk, self._place(last), datetime.fromisoformat(last.at_utc)),
        )

    def _choice(self, head: Head) -> Choice:
        stands = self._standing.get((head.record, head.key)) == head.value
        at = datetime.fromisoformat(head.at_utc)
        return Choice(str(head.batch), self._shown(head), head.clerk, self._place(head), at, stands)

    def _place(self, head: Head) -> str:
        return HERE if head.replica == self._own else self._peers.get(head.replica) or ELSEWHERE

    def _shown(self, head: Head) -> str:
        """A value as this clerk may see it."""
        shape, value = SHAPES[head.table], head.value
        closed = head.root in self._shut and restricts(head.key)
        if closed or hides(self._workspace.clerk.roles, shape.root, head.key):
            return WITHHELD
        if isinstance(value, Sealed):
            sealer = self._workspace.sealer
            return sealer.open(value, head.table, head.key, head.record) if sealer else WITHHELD
        if value is None:
            return ""
        if isinstance(shape.fields[head.key].type, Reference):
            return value if isinstance(value, str) else self._names.get(value, "")
        return shape.fields[head.key].type.show(value)

    def _called(self, connection: Connection, wanted: Mapping[str, Iterable[int]]) -> Iterator[tuple[int, str]]:
        for kind, ids in wanted.items():
            there = sorted(records.existing(connection, kind, ids))
            key = KINDS[kind].name
            (show,) = showers(self._workspace, kind, (key,), {})
            for record, (value,) in zip(there, pages.page(connection, kind, there, (key,)), strict=True):
                yield record, show(value)


def _standing(connection: Connection, found: Sequence[Head]) -> dict[tuple[int, str], object]:
    """The values that stand now."""
    of_kind: dict[str, set[int]] = defaultdict(set)
    for head in found:
        of_kind[SHAPES[head.table].root].add(head.root)
    rows = {
        record: row
        for kind, roots in of_kind.items()
        for state in records.states(connection, kind, roots).values()
        for record, row in state.items()
    }
    return {(head.record, head.key): rows[head.record].values.get(head.key) for head in found}


def _label(shape: Shape, key: str) -> str:
    """What a fact is called, with the list it stands in."""
    own = shape.fields[key].label if key else ITSELF
    if shape.parent is None:
        return own
    lists = children_of(shape.parent.record).values()
    name = next(each.label for each in lists if each.record is shape.record)
    return f"{name} {own}" if key else name
