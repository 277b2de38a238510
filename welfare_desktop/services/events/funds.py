"""会費・寄付の集計: sums of a year by kind and by district against their targets; receipt numbers given in order."""

import dataclasses
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from welfare_desktop.domain.fiscal import fiscal_label, fiscal_year_of
from welfare_desktop.domain.japanese.eras import era_year
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.registers.funds import Fund
from welfare_desktop.domain.registers.vocabulary import FUND_KIND
from welfare_desktop.services import batches, searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import records, search, settings
from welfare_desktop.store.database import Connection

KIND = "funds"
NUMBERED_ELSEWHERE = "共同募金"
"""The 共同募金会 gives the receipt numbers of its own."""
_SERIAL = "funds.receipt."


@dataclass(frozen=True, slots=True)
class Sum:
    """What came in under a name: how often, how much in yen, against which target (0: none)."""

    name: str
    count: int
    amount: int
    target: int = 0

    @property
    def rate(self) -> str:
        """達成率; "" without a target."""
        return f"{100 * self.amount / self.target:.1f}%" if self.target else ""


@dataclass(frozen=True, slots=True)
class Overview:
    """The money of a year; `unnumbered` wait for a receipt number, `before` is the sum of the year before."""

    year: int
    kinds: tuple[Sum, ...]
    districts: tuple[Sum, ...]
    unnumbered: tuple[int, ...]
    before: int


@dataclass(frozen=True, slots=True)
class Numbered:
    """The batch that can be undone, the records that were given a number, the first and the last of them."""

    batch: int
    ids: frozenset[int]
    first: str
    last: str


@verb("records.view")
def overview(workspace: Workspace, year: int, kind: str = "") -> Overview:
    """The sums of a 対象年度; those by district of one kind ("": of all)."""
    with workspace.store.reading() as connection:
        found, before = _of_year(connection, year), _of_year(connection, year - 1)
    names = {each.id: each.name for each in searching.districts(workspace, "districts")}
    by_kind, by_place = defaultdict[str, list[Fund]](list), defaultdict[str, list[Fund]](list)
    for each in found:
        by_kind[each.kind or ""].append(each)
        if kind in ("", each.kind):
            place = names.get(each.district, "") if isinstance(each.district, int) else each.district or ""
            by_place[place].append(each)
    order = [
        *(name for name in names.values() if name in by_place),
        *(name for name in by_place if name not in set(names.values())),
    ]
    return Overview(
        year,
        tuple(_summed(name, by_kind[name]) for name in (*FUND_KIND.options, "") if name in by_kind),
        tuple(_summed(name, by_place[name], aimed=bool(kind)) for name in order),
        tuple(each.id for each in found if _waits(each)),
        sum(each.amount or 0 for each in before),
    )


@verb("records.edit")
def give_numbers(workspace: Workspace, year: int) -> Numbered:
    """Give the receipts of a year their numbers (R8-0001 …) by the day the money came, as one batch.

    Numbers typed or imported are passed over. Refusal when none waits.
    """
    with workspace.store.writing() as connection:
        found = _of_year(connection, year)
        waiting = sorted((each for each in found if _waits(each)), key=lambda each: (each.received_on or "", each.id))
        if not waiting:
            raise Refusal("funds.none", "領収番号のない受領はありません。")
        _move_on(connection, year, found)
        first = settings.next_number(connection, f"{_SERIAL}{year}", len(waiting))
        numbers = [f"{prefix(year)}{first + at:04}" for at in range(len(waiting))]
        reason = f"{fiscal_label(year)}の領収番号"
        with batches.opened(workspace, connection, "record.bulk", reason) as batch:
            batch.change_many(
                dataclasses.replace(each, receipt_number=number) for each, number in zip(waiting, numbers, strict=True)
            )
    return Numbered(batch.id, frozenset(each.id for each in waiting), numbers[0], numbers[-1])


def _move_on(connection: Connection, year: int, found: Sequence[Fund]) -> None:
    """Let the next number be higher than any that stands on a receipt already."""
    begins, key = prefix(year), f"{_SERIAL}{year}"
    given = [each.receipt_number.removeprefix(begins) for each in found if each.receipt_number]
    highest = max((int(each) for each in given if each.isdecimal()), default=0)
    if highest >= int(settings.get(connection, key, 1)):
        settings.put(connection, key, highest + 1)


def prefix(year: int) -> str:
    """What stands before the serial of a fiscal year: R8-."""
    found = era_year(f"{year:04}-12-31")
    return f"{found[0].letter}{found[1]}-" if found else f"{year}-"


def _waits(fund: Fund) -> bool:
    return not fund.receipt_number and fund.kind != NUMBERED_ELSEWHERE and bool(fund.received_on)


def _of_year(connection: Connection, year: int) -> list[Fund]:
    """The records of a 対象年度; where none is named, that of the day."""
    ids = search.ids(connection, Listing(KIND, conditions=(Condition("year", "is", year),)))
    unnamed = search.ids(connection, Listing(KIND, conditions=(Condition("year", "empty"),)))
    found = [each for each in records.get_many(connection, KIND, [*ids, *unnamed]).values() if isinstance(each, Fund)]
    return [each for each in found if each.year == year or fiscal_year_of(each.received_on or "") == year]


def _summed(name: str, funds: Sequence[Fund], *, aimed: bool = True) -> Sum:
    """A target is of one kind: it says nothing about all of them together (`aimed` off)."""
    target = sum(each.target or 0 for each in funds) if aimed else 0
    return Sum(name, len(funds), sum(each.amount or 0 for each in funds), target)
