"""How 見守り・助け合い活動 are counted: 実 (each household once) and 延べ (how often), by district, month and kind.

A household counts once per month and group of kinds, in the district where it was last seen in that month, so that
the districts always add up to the ward. Records that name no household bring the number they state. What is
counted by the year takes each named household once; of unnamed ones the greatest month, as the same are met again.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

VISIT, CALL, HELP = "見守り訪問", "電話", "助け合い"
WATCH = "見守り計"
GROUPS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        VISIT: frozenset({VISIT}),
        CALL: frozenset({CALL}),
        WATCH: frozenset({VISIT, CALL}),
        HELP: frozenset({HELP}),
    }
)
"""What is counted together; 見守り計 counts a household once that was both visited and telephoned."""
DETAIL, REPORT = "明細", "校区報告"
"""集計元: our own records, or the totals the district reports."""

YEAR = ""
"""The month of a whole year."""


@dataclass(frozen=True, slots=True)
class Done:
    """A 活動記録 as it is counted; `month` is YYYY-MM, `on` the day or month, `district` 0 where none is known.

    `household` is whatever tells it from others; None where the record names none.
    """

    id: int
    on: str
    district: int
    kind: str | None
    household: int | str | None
    households: int | None
    times: int | None

    @property
    def month(self) -> str:
        return self.on[:7]

    @property
    def often(self) -> int:
        """延べ: a named household without a number was met once; no less often than households are stated."""
        if self.household is not None:
            return 1 if self.times is None else self.times
        return max(self.times or 0, self.households or 0)


@dataclass(frozen=True, slots=True)
class Tally:
    """実 and 延べ."""

    households: int = 0
    times: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.households + other.households, self.times + other.times)

    def __bool__(self) -> bool:
        return bool(self.households or self.times)


Counts = Mapping[tuple[int, str, str], Tally]
"""By district (0: unknown), month (`YEAR`: the year) and group."""


def count(done: Iterable[Done]) -> Counts:
    """Count the records of a year: every month of it, and the year as a whole."""
    counts: dict[tuple[int, str, str], Tally] = defaultdict(Tally)
    by_kind: dict[str | None, list[_Met]] = defaultdict(list)
    for each in done:
        often = each.often
        if often:
            by_kind[each.kind].append((each, each.month, often))
    for group, kinds in GROUPS.items():
        of_group = [met for kind in kinds for met in by_kind[kind]]
        for district, month, tally in _counted(of_group, whole_year=False):
            counts[district, month, group] = tally
        for district, month, tally in _counted(of_group, whole_year=True):
            counts[district, month, group] = tally
    return counts


def ward(counts: Counts) -> Mapping[tuple[str, str], Tally]:
    """The whole ward by month and group."""
    whole: dict[tuple[str, str], Tally] = defaultdict(Tally)
    for (_, month, group), tally in counts.items():
        whole[month, group] += tally
    return whole


_Met = tuple[Done, str, int]
"""A record, its month, and its 延べ."""


def _counted(records: Iterable[_Met], *, whole_year: bool) -> Iterator[tuple[int, str, Tally]]:
    last: dict[tuple[str, int | str], Done] = {}
    unnamed: dict[tuple[int, str, str], int] = defaultdict(int)
    times: dict[tuple[int, str], int] = defaultdict(int)
    for each, month, often in records:
        span = YEAR if whole_year else month
        times[each.district, span] += often
        if each.household is None:
            unnamed[each.district, span, month] += each.households or 0
            continue
        place = (span, each.household)
        before = last.get(place)
        if before is None or (before.on, before.id) <= (each.on, each.id):
            last[place] = each
    households: dict[tuple[int, str], int] = defaultdict(int)
    for (span, _), each in last.items():
        households[each.district, span] += 1
    greatest: dict[tuple[int, str], int] = defaultdict(int)
    for (district, span, _), number in unnamed.items():
        greatest[district, span] = max(greatest[district, span], number)
    for (district, span), often in times.items():
        yield district, span, Tally(households[district, span] + greatest[district, span], often)


# --- one source per indicator ---


@dataclass(frozen=True, slots=True)
class Reported:
    """What a district reports for a year, and which source (集計元) the office chose."""

    households: int | None = None
    times: int | None = None
    source: str | None = None

    @property
    def is_there(self) -> bool:
        return self.households is not None or self.times is not None


@dataclass(frozen=True, slots=True)
class Figure:
    """What counts for a district and year, from which source; `doubled` where both exist and none was chosen."""

    tally: Tally
    source: str
    doubled: bool


def figure(detail: Tally, reported: Reported) -> Figure:
    """One of both sources, never their sum: the chosen one, else our own records, else the report."""
    doubled = bool(detail) and reported.is_there and reported.source is None
    source = reported.source or (DETAIL if detail else REPORT if reported.is_there else "")
    if source != REPORT:
        return Figure(detail, source, doubled)
    households, times = reported.households or 0, reported.times or 0
    return Figure(Tally(households, max(times, households)), source, doubled)
