"""Taking a batch back (取り消し), at any later time; itself a batch, so that it can be taken back too.

What was edited since is kept: a field is restored only where it still holds what the batch left in it,
a created record goes only if nothing about it changed since and nothing else points to it. An edit that
was itself undone counts as none, and undoing twice takes back what is left.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.store import wholesale
from welfare_desktop.store.entries import Since, entries_of, later_entries, since
from welfare_desktop.store.journal import Batch, open_batch
from welfare_desktop.store.pointers import pointers
from welfare_desktop.store.records import chunks, existing, states
from welfare_desktop.store.rows import State
from welfare_desktop.store.tables import ENTRY, ROOTS, SHAPES
from welfare_desktop.store.taking_back import Outcome, outcome

POINTED_TO = "ほかの登録から参照されています。"
TARGET_GONE = "参照先の登録がなくなっています。"


class Kept(NamedTuple):
    """A record that was not, or not wholly, taken back: its register, its id, why (Japanese)."""

    kind: str
    record: int
    reason: str


@dataclass(frozen=True, slots=True)
class UndoReport:
    """How many records were taken back, what was kept, and the undo's own batch (0 when there was nothing to do)."""

    undone: int
    kept: tuple[Kept, ...]
    batch: int


Progress = Callable[[int, int], None]
"""Records done and in all; may raise to stop."""


def _unheard(_done: int, _total: int) -> None:
    pass


Reference = tuple[str, int]
"""A register and the id of one of its records."""


@dataclass(slots=True)
class _Outlook:
    """What taking back would do to one record: does it exist now and then, what would it newly and still refer to.

    `reason` says why the whole record is kept as it is. A record that is `whole` goes or comes back as it stands.
    """

    kind: str
    now: bool
    then: bool
    whole: bool = False
    introduces: frozenset[Reference] = frozenset()
    refers: frozenset[Reference] = frozenset()
    reason: str = ""

    @property
    def goes(self) -> bool:
        """Whether the record would be removed."""
        return self.now and not self.then and not self.reason

    @property
    def stands(self) -> bool:
        """Whether the record exists afterwards."""
        return self.now if self.reason else self.then


@dataclass(slots=True)
class _Undoing:
    """The batch that is taken back, register by register."""

    connection: Connection
    after: Since
    progress: Progress
    outlooks: dict[int, _Outlook] = field(default_factory=dict[int, _Outlook])


def undo(
    connection: Connection, batch: int, *, clerk: str, at: datetime, reason: str = "", progress: Progress = _unheard
) -> UndoReport:
    """Take back a batch. Refusal when there is no such batch; whatever `progress` raises leaves all as it was."""
    after = since(connection, batch)
    if after is None:
        raise Refusal("batch.missing", "取り消す操作が見つかりません。")
    undoing = _Undoing(connection, after, progress)
    for kind, roots in _touched(connection, batch).items():
        _look_ahead(undoing, kind, roots)
    _settle(undoing)
    with open_batch(connection, clerk=clerk, verb="undo", at=at, reason=reason, undoes=batch) as new:
        undone, kept = _carry_out(undoing, new)
        if not undoing.outlooks:
            new.begin()  # what the batch says of others than records (a base agreed) goes with it
    return UndoReport(undone, tuple(kept), new.id if undone or not undoing.outlooks else 0)


def _touched(connection: Connection, batch: int) -> Mapping[str, list[int]]:
    """The records a batch touched, by register."""
    touched: dict[str, list[int]] = defaultdict(list)
    query = select(ENTRY.c.root, func.min(ENTRY.c.kind)).where(ENTRY.c.batch == batch)
    for root, table in connection.execute(query.group_by(ENTRY.c.root).order_by(func.min(ENTRY.c.n))).all():
        touched[SHAPES[table].root].append(root)
    return touched


def _look_ahead(undoing: _Undoing, kind: str, roots: Sequence[int]) -> None:
    """Form the outlook of each record; those that go or come back whole need no reading."""
    if wholesale.possible(kind):
        _look_at_whole(undoing, kind)
    for chunk in chunks(root for root in roots if root not in undoing.outlooks):
        undoing.progress(0, len(roots))
        for root, found in _outcomes(undoing, kind, chunk):
            refers = _references(found.then)
            undoing.outlooks[root] = _Outlook(
                kind, root in found.now, root in found.then, False, refers - _references(found.now), refers
            )


def _look_at_whole(undoing: _Undoing, kind: str) -> None:
    """Records the batch created or removed, of which nothing else has been said (since)."""
    connection, batch, outlooks = undoing.connection, undoing.after.batch, undoing.outlooks
    own = (batch, ROOTS[kind].name)
    for (root,) in connection.exec_driver_sql(_ONLY_CREATED, own).all():
        outlooks[root] = _Outlook(kind, now=True, then=False, whole=True)
    gone = {root for (root,) in connection.exec_driver_sql(_ONLY_REMOVED, (*own, undoing.after.hlc)).all()}
    if not gone:
        return
    introduced: dict[int, set[Reference]] = defaultdict(set)
    for root, target_kind, target in wholesale.references(connection, kind, batch):
        introduced[root].add((target_kind, target))
    for root in gone - existing(connection, kind, gone):
        refers = frozenset(introduced.get(root, ()))
        outlooks[root] = _Outlook(kind, now=False, then=True, whole=True, introduces=refers, refers=refers)


_ONLY_CREATED = """
SELECT root FROM entry AS own WHERE batch=? AND kind=? AND op='created' AND record=root AND NOT EXISTS (
    SELECT 1 FROM entry AS other WHERE other.root=own.root AND (other.batch<>own.batch OR other.n<>own.n))
"""
_ONLY_REMOVED = """
SELECT root FROM entry AS own WHERE batch=? AND kind=? AND op='removed' AND record=root AND NOT EXISTS (
    SELECT 1 FROM entry AS other JOIN batch ON batch.id=other.batch
    WHERE other.root=own.root AND (batch.hlc>? OR other.batch=own.batch AND (
        other.op<>'removed' OR other.record=other.root AND other.n<>own.n)))
"""


def _outcomes(undoing: _Undoing, kind: str, roots: Sequence[int]) -> Iterator[tuple[int, Outcome]]:
    current = states(undoing.connection, kind, roots)
    own = entries_of(undoing.connection, undoing.after.batch, roots)
    later = later_entries(undoing.connection, undoing.after, roots)
    for root in roots:
        yield root, outcome(current.get(root, {}), own.get(root, ()), later.get(root, ()), undoing.after)


def _references(state: State) -> frozenset[Reference]:
    return frozenset(
        (kind, row.values[key])
        for row in state.values()
        for key, kind in row.shape.references.items()
        if isinstance(row.values.get(key), int)
    )


def _settle(undoing: _Undoing) -> None:
    """Keep whatever else would break a reference, until nothing would."""
    missing = _missing(undoing)
    edges = _edges(undoing)
    again = True
    while again:
        again = False
        for root, outlook in undoing.outlooks.items():
            if outlook.reason:
                continue
            if any(target in missing or not _stands(undoing, target) for target in outlook.introduces):
                outlook.reason = TARGET_GONE
            elif outlook.goes and any(_still_points(undoing, pointing, root) for pointing in edges.get(root, ())):
                outlook.reason = POINTED_TO
            again = again or bool(outlook.reason)


def _stands(undoing: _Undoing, target: Reference) -> bool:
    outlook = undoing.outlooks.get(target[1])
    return outlook is None or outlook.stands


def _missing(undoing: _Undoing) -> set[Reference]:
    """Targets of restored references that are neither records now nor touched by the batch."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for outlook in undoing.outlooks.values():
        for kind, target in outlook.introduces:
            wanted[kind].add(target)
    return {
        (kind, target)
        for kind, targets in wanted.items()
        for target in targets - existing(undoing.connection, kind, targets) - undoing.outlooks.keys()
    }


def _edges(undoing: _Undoing) -> Mapping[int, set[int]]:
    """Which records point now to each record that is to go."""
    going: dict[str, list[int]] = defaultdict(list)
    for root, outlook in undoing.outlooks.items():
        if outlook.goes:
            going[outlook.kind].append(root)
    edges: dict[int, set[int]] = defaultdict(set)
    for kind, targets in going.items():
        for pointer in pointers(undoing.connection, kind, targets):
            if pointer.root != pointer.target:
                edges[pointer.target].add(pointer.root)
    return edges


def _still_points(undoing: _Undoing, pointing: int, target: int) -> bool:
    """Whether a record that points to `target` now would do so afterwards."""
    outlook = undoing.outlooks.get(pointing)
    if outlook is None or outlook.reason:
        return True
    return outlook.then and (undoing.outlooks[target].kind, target) in outlook.refers


def _carry_out(undoing: _Undoing, new: Batch) -> tuple[int, list[Kept]]:
    undone, kept = 0, list[Kept]()
    of_kind: dict[str, list[int]] = defaultdict(list)
    for root, outlook in undoing.outlooks.items():
        if outlook.reason:
            kept.append(Kept(outlook.kind, root, outlook.reason))
        else:
            of_kind[outlook.kind].append(root)
    for kind, roots in of_kind.items():
        for chunk in chunks(roots):
            undoing.progress(undone, len(undoing.outlooks))
            undone += _move_whole(undoing, new, kind, chunk)
            rest = [root for root in chunk if not undoing.outlooks[root].whole]
            found = list(_outcomes(undoing, kind, rest))
            undone += len(new.write(kind, ((root, each.now, each.then) for root, each in found)))
            kept += [Kept(kind, root, each.reasons[0]) for root, each in found if each.reasons]
    return undone, kept


def _move_whole(undoing: _Undoing, new: Batch, kind: str, roots: Sequence[int]) -> int:
    """Remove and put back the records that go or come whole; how many."""
    whole = [root for root in roots if undoing.outlooks[root].whole]
    going = [root for root in whole if undoing.outlooks[root].now]
    coming = [root for root in whole if not undoing.outlooks[root].now]
    if going:
        wholesale.remove(undoing.connection, new, kind, going)
    if coming:
        wholesale.put_back(undoing.connection, new, kind, coming, undoing.after.batch)
    return len(whole)
