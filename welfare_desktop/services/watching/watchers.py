"""Who watches over which households, and when."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.registers.households import HOUSEHOLDS, Household
from welfare_desktop.domain.registers.watching import Assignment
from welfare_desktop.services import searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import pages, records, search
from welfare_desktop.store.database import Connection
from welfare_desktop.store.pointers import pointers

KIND = HOUSEHOLDS.key
_CITY = 8
"""Characters a city's and prefecture's name may take before the ward."""
SHOWN = ("head_name", "head_kana", "address", "building", "watcher")
"""What of a household stands on every sheet."""


@dataclass(frozen=True, slots=True)
class Watcher:
    """Somebody who watches over households, and how many."""

    id: int
    name: str
    households: int


@verb("records.view")
def watchers(workspace: Workspace, district: int | None, day: str) -> tuple[Watcher, ...]:
    """Those who watch over households of a district (None: the ward) as 主担当 or 民生委員 now, by their reading."""
    with workspace.store.reading() as connection:
        found = pages.values(connection, KIND, standing(connection, district, day), ("watcher", "minsei"))
    counts = Counter(each for pair in found for each in set(pair) if isinstance(each, int))
    rows = searching.rows(workspace, "volunteers", list(counts), ("name_kana", "name"))
    people = sorted(zip(rows, counts.items(), strict=True), key=lambda each: each[0])
    return tuple(Watcher(person, name, count) for (_, name), (person, count) in people)


def standing(connection: Connection, district: int | None, day: str) -> Sequence[int]:
    """The households watched over on a day, in reading order."""
    open_then = (Condition("ended_on", "open-at", day),)
    return search.ids(connection, Listing(KIND, district=district, conditions=open_then))


def watched_by(connection: Connection, watcher: int, since: str, until: str) -> tuple[Household, ...]:
    """The households somebody has in charge at some day of a span (ISO, both ends included), in reading order."""
    roots = {each.root for each in pointers(connection, "volunteers", [watcher]) if each.kind == KIND}
    found = records.get_many(connection, KIND, roots).values()
    mine = (each for each in found if isinstance(each, Household) and has_charge(each, watcher, since, until))
    return tuple(sorted(mine, key=_reading))


def has_charge(household: Household, watcher: int, since: str, until: str) -> bool:
    """Whether somebody watches over a household at some day of a span."""
    if household.ended_on and household.ended_on < since:
        return False
    return any(each.person == watcher and is_current(each, since, until) for each in household.assignments)


def is_current(assignment: Assignment, since: str, until: str) -> bool:
    """Whether an assignment holds at some day of a span; a day that is not known does not end it."""
    return not (assignment.until and assignment.until <= since) and not (assignment.since and assignment.since > until)


def place(ward: str, address: str, building: str) -> str:
    """Where a household is, for a narrow column: what stands before the office's own ward is left out."""
    city, found, rest = address.partition(ward)
    near = rest if found and rest and len(city) <= _CITY else address
    return f"{near} {building}".strip()


@verb("records.view")
def names_of(workspace: Workspace, kind: str, ids: Collection[int | str | None]) -> dict[int | str | None, str]:
    """What references show: the names of ids, texts as they stand."""
    known = sorted({each for each in ids if isinstance(each, int)})
    written: dict[int | str | None, str] = {each: each for each in ids if isinstance(each, str)}
    return {**written, **searching.names(workspace, kind, known)}


def _reading(household: Household) -> tuple[str, str]:
    first = household.members[0] if household.members else None
    return (first.name_kana or "\uffff", first.name or "") if first else ("\uffff", "")
