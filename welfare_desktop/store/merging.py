"""The record that several PCs' writes make together, and what of it is in dispute (要確認).

A pure consequence of the set of writes, whatever the order they came in: per fact the heads of its register; a row
stands while something was written to it, or below it, that no removal of it had seen. A removal beside such a write
is told, and so are different heads. A removal takes the rows below along only if the row itself goes.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection

from welfare_desktop.domain.record_rows import value_at
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.replication import Stamp, heads
from welfare_desktop.store.changes import Op
from welfare_desktop.store.records import existing
from welfare_desktop.store.rows import Row, State, assemble
from welfare_desktop.store.stories import STANDS, WITHHELD, Stamps, Story, Write, stories
from welfare_desktop.store.tables import ORDINAL, PARENT, REVISION, ROOTS, WRITTEN, Shape

VALUE, REMOVAL, REFERENCE = "value", "removal", "reference"
"""Sorts of dispute: different values; a removal beside a change; a reference to a record that was removed."""
NAMELESS = "（削除された登録）"
"""What stands for a record that was removed and of which no name is known."""
_QUIET = frozenset((ORDINAL, WRITTEN))
"""Facts of which the latest stands without asking: order of children, source texts."""

Target = tuple[str, int]
Missing = Callable[[Target], bool]
"""Whether a record that is referred to is not there."""


class Dispute(NamedTuple):
    """One head of a fact in dispute: the row, the fact's key (`STANDS`: the row itself), who wrote what."""

    record: int
    key: str
    batch: int
    shape: Shape
    sort: str
    value: Any


@dataclass(frozen=True, slots=True)
class Merged:
    """A record's rows (none when it is removed) and its disputes, those that stand first."""

    state: State
    disputes: tuple[Dispute, ...]


class _Registers:
    """What was written to a record, sorted by row and fact."""

    def __init__(self, writes: Collection[Write]) -> None:
        self.shapes: dict[int, Shape] = {}
        self.parents: dict[int, int] = {}
        self.facts: dict[int, dict[str, dict[Stamp, Any]]] = defaultdict(lambda: defaultdict(dict))
        self.stands: dict[int, dict[Stamp, bool]] = defaultdict(dict)
        self.touched: dict[int, set[Stamp]] = defaultdict(set)
        for write in writes:
            self._add(write)

    def _add(self, write: Write) -> None:
        record, stamp, after = write.record, write.stamp, write.after
        self.shapes[record] = write.shape
        self.touched[record].add(stamp)
        facts = self.facts[record]
        if write.op is Op.CREATED:
            self.stands[record][stamp] = True
            self.parents[record] = after.get(PARENT, 0)
            unsaid = after.get(WITHHELD, ())
            ties = (ORDINAL, WRITTEN) if write.shape.parent is not None else (WRITTEN,)
            for key in (*write.shape.keys, *ties):
                if key not in unsaid:
                    facts[key][stamp] = after.get(key)
        elif write.op is Op.REMOVED:
            self.stands[record][stamp] = False
        else:
            for key, value in after.items():
                if key == STANDS:
                    self.stands[record][stamp] = True
                elif key != WITHHELD:
                    facts[key][stamp] = value

    def below_first(self, root: int) -> list[int]:
        """Every row, a parent before its children."""
        children: dict[int, list[int]] = defaultdict(list)
        for record, parent in self.parents.items():
            if record != root:
                children[parent].append(record)
        found = [root]
        for record in found:
            found += sorted(children[record])
        return found


class _Standing:
    """Which rows stand, parents first, and which removals of them are open."""

    def __init__(self, registers: _Registers, rows: Collection[int]) -> None:
        self._registers = registers
        self._alive: dict[int, bool] = {}
        self.open: dict[int, list[Stamp]] = {}
        touched = {record: set(registers.touched[record]) for record in rows}
        for record in reversed(list(rows)):
            parent = registers.parents.get(record, 0)
            if parent in touched:
                touched[parent] |= touched[record]
        for record in rows:
            self._settle(record, touched[record])

    def __contains__(self, record: int) -> bool:
        return self._alive[record]

    def _settle(self, record: int, touched: set[Stamp]) -> None:
        stands = self._registers.stands[record]
        made = [stamp for stamp, there in stands.items() if there]
        removals = [stamp for stamp, there in stands.items() if not there and not self._spared(record, stamp)]
        latest = heads(stamp for stamp in touched if stands.get(stamp, True))
        alive = any(not any(removal.saw(stamp) for removal in removals) for stamp in latest)
        self._alive[record] = alive and self._alive.get(self._registers.parents.get(record, 0), True)
        answered = [stamp for stamp in removals if any(keeping.saw(stamp) for keeping in made)]
        self.open[record] = [stamp for stamp in removals if stamp not in answered] if self._alive[record] else []

    def _spared(self, record: int, removal: Stamp) -> bool:
        """Whether a removal took the row only along with one above it, and that one stands in dispute."""
        top, above = record, self._registers.parents.get(record, 0)
        while self._registers.stands[above].get(removal) is False:
            top, above = above, self._registers.parents.get(above, 0)
        return top != record and removal in self.open.get(top, ())


def merge(root: int, story: Story, missing: Mapping[Target, str]) -> Merged:
    """What the writes of a story make; `missing` says what stands for records that are not there."""
    if not missing and _made_at_once(root, story):
        return Merged({write.record: _row_made(write) for write in story.writes}, ())
    registers = _Registers(story.writes)
    rows = registers.below_first(root)
    standing = _Standing(registers, rows)
    state: dict[int, Row] = {}
    disputes: list[Dispute] = []
    for record in rows:
        if record in standing:
            shape = registers.shapes[record]
            ties = {PARENT: registers.parents[record]} if shape.parent else {REVISION: story.revision}
            values = _values(shape, record, registers.facts[record], missing, disputes)
            state[record] = Row(shape, record, {**ties, **values})
            disputes += [Dispute(record, STANDS, each.batch, shape, REMOVAL, None) for each in standing.open[record]]
    return Merged(state, tuple(disputes))


def _made_at_once(root: int, story: Story) -> bool:
    """Whether one batch made the record and nothing else is known of it: by far the most of a first package."""
    first = story.writes[0] if story.writes else None
    return (
        first is not None
        and first.record == root
        and not story.revision
        and all(write.stamp is first.stamp and write.op is Op.CREATED for write in story.writes)
    )


def _row_made(write: Write) -> Row:
    ties = {} if write.shape.parent is not None else {REVISION: 0}
    known = {key: value for key, value in write.after.items() if value is not None and key != WITHHELD}
    return Row(write.shape, write.record, {**ties, **known})


def _values(
    shape: Shape,
    record: int,
    facts: Mapping[str, Mapping[Stamp, Any]],
    missing: Mapping[Target, str],
    disputes: list[Dispute],
) -> dict[str, Any]:
    """What each fact of a row is; what is in dispute is added to `disputes`."""
    values: dict[str, Any] = {}
    for key, writes in facts.items():
        found = heads(writes) if len(writes) > 1 else list(writes)
        value = writes[found[0]]
        sort = VALUE if key not in _QUIET and any(writes[head] != value for head in found) else ""
        if isinstance(value, int) and (shape.references.get(key, ""), value) in missing:
            value, sort = missing[shape.references[key], value], REFERENCE
        if sort:
            disputes += [Dispute(record, key, head.batch, shape, sort, writes[head]) for head in found]
        if value is not None:
            values[key] = value
    return values


def merged(
    connection: Connection, kind: str, roots: Collection[int], stamps: Stamps, coming: Collection[int] = ()
) -> Iterator[tuple[int, Story, Merged]]:
    """Some records of a register as all known writes make them; records `coming` count as being there."""
    found = stories(connection, kind, roots, stamps)
    missing = _missing(connection, found.values(), coming, stamps)
    for root, story in found.items():
        yield root, story, merge(root, story, missing)


def references(state: State) -> Iterator[Target]:
    """Register and id of every record that rows refer to."""
    for row in state.values():
        for key, kind in row.shape.references.items():
            if isinstance(row.values.get(key), int):
                yield kind, row.values[key]


def _missing(
    connection: Connection, found: Collection[Story], coming: Collection[int], stamps: Stamps
) -> dict[Target, str]:
    """What stands for each record that something refers to and that is not there."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for story in found:
        for write in story.writes:
            for key, kind in write.shape.references.items():
                if isinstance(write.after.get(key), int):
                    wanted[kind].add(write.after[key])
    return {
        (kind, target): _last_name(connection, kind, target, stamps)
        for kind, targets in wanted.items()
        for target in targets - set(coming) - existing(connection, kind, targets)
    }


def _last_name(connection: Connection, kind: str, target: int, stamps: Stamps) -> str:
    """What a record that is gone was called: its name as if nothing had been removed."""
    story = stories(connection, kind, [target], stamps)[target]
    story.writes = [write for write in story.writes if write.op is not Op.REMOVED]
    state = merge(target, story, {}).state
    if target not in state or state[target].shape is not ROOTS[kind]:
        return NAMELESS
    name = value_at(assemble(state, target), KINDS[kind].column(KINDS[kind].name).place)
    return str(name) if name else NAMELESS
