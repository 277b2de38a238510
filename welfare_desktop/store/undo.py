"""Taking a batch back (取り消し), at any later time; itself a batch, so that it can be taken back too.

What was edited since is kept: a field is restored only where it still holds what the batch left in it,
a created record goes only if nothing about it changed since and nothing else points to it. "What the
batch left" is worked out from the entries of later batches, so an edit that was undone again counts as
none, and undoing twice takes back what is left.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from welfare_desktop.domain.problems import Refusal
from welfare_desktop.store.changes import Change, Op, take_back
from welfare_desktop.store.entries import entries_of, later_entries
from welfare_desktop.store.journal import Batch, open_batch
from welfare_desktop.store.pointers import pointers
from welfare_desktop.store.records import chunks, existing, states
from welfare_desktop.store.rows import Row, State, descendants
from welfare_desktop.store.tables import BATCH, ENTRY, SHAPES

EDITED = "その後に変更されています。"
REMOVED = "その後に削除されています。"
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


Reference = tuple[str, int]
"""A register and the id of one of its records."""


@dataclass(slots=True)
class _Outlook:
    """What taking back would do to one record: does it exist now and then, what would it newly and still refer to.

    `reason` says why the whole record is kept as it is.
    """

    kind: str
    now: bool
    then: bool
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
    batch: int
    hlc: int
    outlooks: dict[int, _Outlook] = field(default_factory=dict[int, _Outlook])


def undo(connection: Connection, batch: int, *, clerk: str, at: datetime, reason: str = "") -> UndoReport:
    """Take back a batch. Refusal when there is no such batch."""
    hlc = connection.execute(select(BATCH.c.hlc).where(BATCH.c.id == batch)).scalar()
    if hlc is None:
        raise Refusal("batch.missing", "取り消す操作が見つかりません。")
    undoing = _Undoing(connection, batch, hlc)
    for kind, roots in _touched(connection, batch).items():
        _look_ahead(undoing, kind, roots)
    _settle(undoing)
    with open_batch(connection, clerk=clerk, verb="undo", at=at, reason=reason, undoes=batch) as new:
        undone, kept = _carry_out(undoing, new)
    return UndoReport(undone, tuple(kept), new.id if undone else 0)


def _touched(connection: Connection, batch: int) -> Mapping[str, list[int]]:
    """The records a batch touched, by register."""
    touched: dict[str, dict[int, None]] = defaultdict(dict)
    query = select(ENTRY.c.kind, ENTRY.c.root).where(ENTRY.c.batch == batch).order_by(ENTRY.c.n)
    for table, root in connection.execute(query):
        touched[SHAPES[table].root][root] = None
    return {kind: list(roots) for kind, roots in touched.items()}


def _look_ahead(undoing: _Undoing, kind: str, roots: Sequence[int]) -> None:
    """Form the outlook of each record; those made by the batch and never touched again need no reading."""
    simple = _only_created(undoing, kind, roots)
    for root in simple:
        undoing.outlooks[root] = _Outlook(kind, now=True, then=False)
    for chunk in chunks(root for root in roots if root not in simple):
        for root, now, then, _ in _targets(undoing, kind, chunk):
            undoing.outlooks[root] = _Outlook(
                kind,
                now=root in now,
                then=root in then,
                introduces=_references(then) - _references(now),
                refers=_references(then),
            )


def _only_created(undoing: _Undoing, kind: str, roots: Sequence[int]) -> set[int]:
    """Records the batch created, that still exist and have no other entry at all."""
    alone: set[int] = set()
    for chunk in chunks(roots, 20_000):
        query = (
            select(ENTRY.c.root)
            .where(ENTRY.c.root.in_(chunk))
            .group_by(ENTRY.c.root)
            .having(func.count() == 1, func.min(ENTRY.c.op) == str(Op.CREATED))
        )
        alone.update(undoing.connection.execute(query).scalars())
    return existing(undoing.connection, kind, alone)


def _targets(undoing: _Undoing, kind: str, roots: Sequence[int]) -> Iterator[tuple[int, State, State, list[str]]]:
    """For each record: its rows now, its rows once the batch is taken back, and why parts are kept."""
    current = states(undoing.connection, kind, roots)
    own = entries_of(undoing.connection, undoing.batch, roots)
    later = later_entries(undoing.connection, undoing.hlc, roots)
    for root in roots:
        now = current.get(root, {})
        then, reasons = _taken_back(now, own.get(root, []), later.get(root, []))
        yield root, now, then, reasons


def _taken_back(now: State, own: Iterable[Change], later: Iterable[Change]) -> tuple[State, list[str]]:
    """The rows with the batch's changes taken back wherever nothing came after them."""
    left = dict(now)
    for change in later:
        take_back(left, change)
    then = dict(now)
    reasons: list[str] = []
    for change in own:
        reason = _take_back_untouched(then, left, change)
        if reason:
            reasons.append(reason)
        take_back(left, change)
    return then, reasons


def _take_back_untouched(then: dict[int, Row], left: State, change: Change) -> str:
    """Take one change back in `then` as far as it still stands as the batch left it; why not, if not."""
    match change.op:
        case Op.CREATED:
            return _drop(then, left, change.record)
        case Op.REMOVED:
            return _put_back(then, change)
        case Op.CHANGED:
            return _restore(then, left, change)


def _drop(then: dict[int, Row], left: State, record: int) -> str:
    if record not in then:
        return ""
    family = descendants(then, record)
    was = [left[each] for each in descendants(left, record) if each in left]
    if len(was) != len(family) or not all(row.id in then and row.same_as(then[row.id]) for row in was):
        return EDITED
    for each in family:
        del then[each]
    return ""


def _put_back(then: dict[int, Row], change: Change) -> str:
    if change.record in then:
        return ""
    row = Row(change.shape, change.record, change.before)
    if change.shape.parent is not None and row.parent not in then:
        return REMOVED
    then[change.record] = row
    return ""


def _restore(then: dict[int, Row], left: State, change: Change) -> str:
    if change.record not in then:
        return REMOVED
    row, was = then[change.record], left[change.record]
    untouched = {key: value for key, value in change.before.items() if row.values.get(key) == was.values.get(key)}
    then[change.record] = row.with_values(untouched)
    kept = [key for key in change.before if key not in untouched and row.values.get(key) != change.before[key]]
    return EDITED if kept else ""


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
            found = list(_targets(undoing, kind, chunk))
            undone += len(new.write(kind, ((root, now, then) for root, now, then, _ in found)))
            kept += [Kept(kind, root, reasons[0]) for root, _, _, reasons in found if reasons]
    return undone, kept
