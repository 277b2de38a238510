"""見守り・助け合い by month and year, and which source counts for a district: our records or its report."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from welfare_desktop.domain.fiscal import fiscal_label, fiscal_months, fiscal_span
from welfare_desktop.domain.listing import Condition, Listing
from welfare_desktop.domain.registers.districts import District, DistrictYear
from welfare_desktop.domain.values.contract import Value
from welfare_desktop.domain.watching.activities import (
    DETAIL,
    GROUPS,
    HELP,
    REPORT,
    WATCH,
    YEAR,
    Counts,
    Done,
    Figure,
    Reported,
    Tally,
    count,
    figure,
    ward,
)
from welfare_desktop.services import batches, searching
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.watching.activity_sheets import ACTIVITIES, Kept
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import pages, records, search

MONTH_LENGTH = len("2026-04")
_KEYS = ("done_on", "district", "kind", "household", "households", "times")
REPORTED: Mapping[str, str] = {"watch": WATCH, "help": HELP}
"""What a district reports by the year: the beginning of its facts' keys, and the group they stand for."""


@dataclass(frozen=True, slots=True)
class YearTable:
    """A fiscal year by month (the last line: the year): 実 and 延べ of every group, in the order of `GROUPS`."""

    year: int
    months: tuple[str, ...]
    tallies: tuple[tuple[Tally, ...], ...]


@dataclass(frozen=True, slots=True)
class DistrictFigures:
    """A district's year: our own count, what it reports, and what therefore counts; by `watch` and `help`."""

    id: int
    name: str
    detail: Mapping[str, Tally]
    reported: Mapping[str, Reported]
    figures: Mapping[str, Figure]

    @property
    def doubled(self) -> bool:
        """Whether both sources exist for something and nobody chose."""
        return any(each.doubled for each in self.figures.values())


@verb("records.view")
def counted(workspace: Workspace, year: int, district: int | None = None) -> Counts:
    """The 活動記録 of a fiscal year, counted (`domain.activities`); of one district, or by all districts."""
    return count(_done(workspace, year, district))


@verb("records.view")
def year_table(workspace: Workspace, year: int, district: int | None = None) -> YearTable:
    """The months of a fiscal year and the year itself, of one district or the ward."""
    whole = ward(count(_done(workspace, year, district)))
    months = (*fiscal_months(year), YEAR)
    rows = tuple(tuple(whole.get((month, group), Tally()) for group in GROUPS) for month in months)
    return YearTable(year, months, rows)


@verb("records.view")
def district_figures(workspace: Workspace, year: int) -> tuple[DistrictFigures, ...]:
    """Every district's year with the one source that counts, in the city's order."""
    counts = counted(workspace, year)
    listed = [each for each in searching.districts(workspace, "districts") if each.id]
    with workspace.store.reading() as connection:
        kept = records.get_many(connection, "districts", [each.id for each in listed])
    return tuple(_figures(each.id, each.name, _year_of(kept[each.id], year), counts) for each in listed)


@verb("records.edit")
def keep_reports(workspace: Workspace, year: int, typed: Mapping[int, Mapping[str, Value]]) -> Kept:
    """Keep what districts (by id) report for a year, and the sources chosen, as one batch.

    Keys: `watch_households`, `watch_times`, `watch_source`, and the same of `help`.
    """
    reason = f"校区報告の入力 {fiscal_label(year)}"
    with batches.writing(workspace, "record.change", reason) as (connection, batch):
        kept = records.get_many(connection, "districts", typed)
        changed = [
            _with_report(district, year, typed[each])
            for each, district in kept.items()
            if isinstance(district, District)
        ]
        saved = batch.change_many(changed)
    count_changed = sum(each.revision != kept[each.id].revision for each in saved)
    return Kept(batch.kept, 0, count_changed, 0, frozenset(kept))


def _with_report(district: District, year: int, typed: Mapping[str, Value]) -> District:
    before = _year_of(district, year) or DistrictYear(year=year)
    facts = {
        f"{name}_{fact}": typed.get(f"{name}_{fact}") for name in REPORTED for fact in ("households", "times", "source")
    }
    after = dataclasses.replace(before, **facts)  # type: ignore[arg-type] # keys of this record
    if after == before:
        return district
    if before in district.years:
        years = tuple(after if each is before else each for each in district.years)
    else:
        years = tuple(sorted((after, *district.years), key=lambda each: -(each.year or 0)))
    return dataclasses.replace(district, years=years)


def _year_of(district: object, year: int) -> DistrictYear | None:
    years = district.years if isinstance(district, District) else ()
    return next((each for each in years if each.year == year), None)


def _figures(district: int, name: str, reported: DistrictYear | None, counts: Counts) -> DistrictFigures:
    detail = {key: counts.get((district, YEAR, group), Tally()) for key, group in REPORTED.items()}
    said = {key: _reported(reported, key) for key in REPORTED}
    figures = {key: figure(detail[key], said[key]) for key in REPORTED}
    return DistrictFigures(district, name, detail, said, figures)


def _reported(year: DistrictYear | None, key: str) -> Reported:
    if year is None:
        return Reported()
    source = getattr(year, f"{key}_source")
    known = source if source in (DETAIL, REPORT) else None
    return Reported(getattr(year, f"{key}_households"), getattr(year, f"{key}_times"), known)


def _done(workspace: Workspace, year: int, district: int | None) -> list[Done]:
    first, last = fiscal_span(year)
    span = (Condition("done_on", "from", first[:MONTH_LENGTH]), Condition("done_on", "until", last))
    with workspace.store.reading() as connection:
        ids = search.ids(connection, Listing(ACTIVITIES, district=district, conditions=span))
        found = pages.values(connection, ACTIVITIES, ids, _KEYS)
    return [_as_done(record, row) for record, row in zip(ids, found, strict=True) if len(str(row[0])) >= MONTH_LENGTH]


def _as_done(record: int, row: pages.Values) -> Done:
    on, district, kind, household, households, times = row
    return Done(
        record,
        str(on),
        district if isinstance(district, int) else 0,
        kind if isinstance(kind, str) else None,
        household if isinstance(household, int | str) else None,
        households if isinstance(households, int) else None,
        times if isinstance(times, int) else None,
    )
