"""Taking back what one batch did to one record, as far as nothing came after. No SQL here.

A change is taken back only where the record still holds what the batch left, and no later batch that
stands touched it. What the batch left is found by taking all later changes back.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from welfare_desktop.store.changes import Change, Op, take_back
from welfare_desktop.store.entries import Entry, Since
from welfare_desktop.store.rows import Row, State, descendants
from welfare_desktop.store.tables import REVISION

EDITED = "その後に変更されています。"
REMOVED = "その後に削除されています。"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A record's rows now, its rows once the batch is taken back, and why parts of it are kept (Japanese)."""

    now: State
    then: State
    reasons: tuple[str, ...]


def outcome(now: State, own: Iterable[Entry], later: Iterable[Entry], after: Since) -> Outcome:
    """Work out what taking back `own` makes of a record, given what `later` batches did to it."""
    left = dict(now)
    touched: set[tuple[int, str]] = set()
    reached: dict[int, int] = {}
    for entry in later:
        if entry.batch not in after.void:
            touched |= _touched(entry.change)
        if entry.change.op is Op.REMOVED and REVISION in entry.change.before:
            record = entry.change.record
            reached[record] = max(reached.get(record, 0), entry.change.before[REVISION])
        take_back(left, entry.change)
    return _TakingBack(dict(now), left, touched, reached).run(now, own)


def _touched(change: Change) -> set[tuple[int, str]]:
    """The facts a change concerns; "" stands for the row itself."""
    return {(change.record, ""), *((change.record, key) for key in change.before)}


@dataclass(frozen=True, slots=True)
class _TakingBack:
    """`then` becomes the result; `left` is the record as the batch's remaining changes left it.

    `reached` holds the revision a record had when a later batch removed it: put back, it goes on from there.
    """

    then: State
    left: State
    touched: set[tuple[int, str]]
    reached: Mapping[int, int]

    def run(self, now: State, own: Iterable[Entry]) -> Outcome:
        reasons: list[str] = []
        for _, change in own:
            reason = self._take_back(change)
            if reason:
                reasons.append(reason)
            take_back(self.left, change)
        return Outcome(now, self.then, tuple(reasons))

    def _take_back(self, change: Change) -> str:
        """Why the change is kept; "" when it was taken back, or was already."""
        match change.op:
            case Op.CREATED:
                return self._drop(change.record)
            case Op.REMOVED:
                return self._put_back(change)
            case Op.CHANGED:
                return self._restore(change)

    def _drop(self, record: int) -> str:
        if record not in self.then:
            return ""
        family = descendants(self.then, record)
        was = [self.left[each] for each in descendants(self.left, record) if each in self.left]
        same = len(was) == len(family) and all(
            row.id in self.then and row.same_as(self.then[row.id]) and (row.id, "") not in self.touched for row in was
        )
        if not same:
            return EDITED
        for each in family:
            del self.then[each]
        return ""

    def _put_back(self, change: Change) -> str:
        if change.record in self.then:
            return ""
        row = Row(change.shape, change.record, change.before)
        if change.shape.parent is not None and row.parent not in self.then:
            return REMOVED
        if change.record in self.reached:
            row = row.with_values({REVISION: max(change.before[REVISION], self.reached[change.record])})
        self.then[change.record] = row
        return ""

    def _restore(self, change: Change) -> str:
        if change.record not in self.then:
            return REMOVED
        row, left = self.then[change.record], self.left[change.record]
        standing = {
            key: value
            for key, value in change.before.items()
            if row.values.get(key) == left.values.get(key) and (change.record, key) not in self.touched
        }
        self.then[change.record] = row.with_values(standing)
        kept = (key for key in change.before if key not in standing)
        return EDITED if any(row.values.get(key) != change.before[key] for key in kept) else ""
