"""年度締め: figures counted as of the 基準日, shown beside last year's, frozen in one batch, next year's records opened.

A year is closed while its frozen figures stand: taking the closing back opens it again. Frozen figures are 集計 of
state 確定; nobody edits them, and a figure from another document stands beside them (資料間差異).
"""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from welfare_desktop.domain.duty import Duty
from welfare_desktop.domain.fiscal import fiscal_label, fiscal_span, fiscal_year_of
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.permissions import allows
from welfare_desktop.domain.problems import Refusal
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.districts import District, DistrictYear
from welfare_desktop.domain.registers.figures import FINAL, Figure, is_frozen
from welfare_desktop.domain.registers.salons import Salon, SalonYear
from welfare_desktop.domain.year_figures import WARD, Counted
from welfare_desktop.services import backing_up, batches
from welfare_desktop.services.closing import year_counts
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Progress, Workspace, no_progress
from welfare_desktop.store import numbering, pages, records, search
from welfare_desktop.store.database import Connection

VERB = "year.close"
_CLOSING_MONTHS = ("04", "05", "06")
SOURCE = "年度締めの集計"
_KEYS = ("year", "indicator", "district", "value", "as_of", "computed")


@dataclass(frozen=True, slots=True)
class Line:
    """A figure of the plan: what is counted now, and what the year before was frozen at (None: not closed)."""

    counted: Counted
    district: str
    before: int | None


@dataclass(frozen=True, slots=True)
class ClosingPlan:
    """What closing a year would keep. `opening` are the records of the next year it would open."""

    year: int
    as_of: str
    lines: tuple[Line, ...]
    districts_to_open: int
    salons_to_open: int

    def ward(self) -> tuple[Line, ...]:
        """The figures of the whole ward."""
        return tuple(line for line in self.lines if line.counted.district == WARD)


@dataclass(frozen=True, slots=True)
class Closed:
    """A closed year: its 基準日, and how many figures are frozen."""

    year: int
    as_of: str
    figures: int


@verb("office.view")
def closed(workspace: Workspace) -> tuple[Closed, ...]:
    """The closed years, the newest first."""
    with workspace.store.reading() as connection:
        found: dict[int, list[str]] = {}
        for _, figure in _frozen(connection):
            found.setdefault(figure.year or 0, []).append(figure.as_of or "")
    return tuple(Closed(year, max(days), len(days)) for year, days in sorted(found.items(), reverse=True))


@verb("office.view")
def next_to_close(workspace: Workspace) -> int:
    """The fiscal year an office closes next: the one after the last closed, else the one that ended last."""
    last = closed(workspace)
    this_year = fiscal_year_of(workspace.today())
    return min(last[0].year + 1 if last else (this_year or 0) - 1, this_year or 0)


@verb("office.view")
def due(workspace: Workspace, today: str) -> Iterator[Duty]:
    """In spring, and once an office closes its years: the year that ended and is not closed yet."""
    year = fiscal_year_of(today)
    done = closed(workspace)
    ended = year is not None and all(each.year != year - 1 for each in done)
    if ended and allows(workspace.clerk.roles, "year.close") and (done or today[5:7] in _CLOSING_MONTHS):
        yield Duty("年度締め(前年度の数値の確定)", 1, work="closing")


@verb("year.close")
def propose(workspace: Workspace, year: int, as_of: str = "") -> ClosingPlan:
    """Count a year as of a day (default: its 31 March). Nothing is written.

    Refusal for a year that is closed already, or a day before the year began.
    """
    begins, ends = fiscal_span(year)
    day = as_of or ends
    if day < begins:
        raise Refusal(
            "year.wrong-day",
            "基準日が、締める年度より前の日付です。",
            "まだ何も登録していません。",
            "{year}の日付を入力してください。",
            {"year": fiscal_label(year)},
        )
    with workspace.store.reading() as connection:
        _refuse_closed(connection, year)
        counted = year_counts.figures(connection, year, day)
        before = {
            (figure.indicator, figure.district or WARD): figure.value
            for _, figure in _frozen(connection)
            if figure.year == year - 1
        }
        names = {record: str(name) for record, (name,) in pages.stream(connection, "districts", ("name",))}
        districts, salons = _districts_to_open(connection, year + 1), _salons_to_open(connection, year + 1)
    lines = tuple(
        Line(each, names.get(each.district, ""), _number(before.get((each.indicator.name, each.district))))
        for each in counted
    )
    return ClosingPlan(year, day, lines, len(districts), len(salons))


@verb("year.close")
def carry_out(workspace: Workspace, plan: ClosingPlan, progress: Progress = no_progress) -> int:
    """Freeze the figures of a plan and open the next year's records in one batch, which is returned.

    A backup is made first. Refusal where the year was closed meanwhile or the registers say something else now.
    """
    backing_up.copy_to_backups(workspace.paths, workspace.store, "before-closing", workspace.clock())
    with workspace.store.writing() as connection:
        _refuse_closed(connection, plan.year)
        if year_counts.figures(connection, plan.year, plan.as_of) != tuple(line.counted for line in plan.lines):
            raise Refusal(
                "year.overtaken",
                "集計したあとで台帳が変わりました。",
                "まだ締めていません。",
                "もう一度集計して、数値を確かめてから締めてください。",
            )
        with batches.opened(workspace, connection, VERB, reason(plan.year)) as batch:
            made = [_figure(plan, line) for line in plan.lines]
            batch.create_many(numbering.numbered(connection, "figures", made, workspace.today()))
            progress(1, 3)
            batch.change_many(_with_year(connection, "districts", _districts_to_open(connection, plan.year + 1), plan))
            progress(2, 3)
            batch.change_many(_with_year(connection, "salons", _salons_to_open(connection, plan.year + 1), plan))
            progress(3, 3)
    return batch.id


def reason(year: int) -> str:
    """What the journal says of the closing of a year."""
    return fiscal_label(year)


def _figure(plan: ClosingPlan, line: Line) -> Figure:
    counted = line.counted
    return Figure(
        indicator=counted.indicator.name,
        year=plan.year,
        as_of=plan.as_of,
        district=counted.district or None,
        value=counted.value,
        unit=counted.indicator.unit,
        state=FINAL,
        computed=True,
        source=SOURCE,
    )


def _frozen(connection: Connection) -> Iterator[tuple[int, Figure]]:
    keys = (*_KEYS, "state")
    for record, row in pages.stream(connection, "figures", keys):
        figure = Figure(id=record, **dict(zip(keys, row, strict=True)))  # type: ignore[arg-type] # values as declared
        if is_frozen(figure):
            yield record, figure


def frozen(connection: Connection, year: int) -> Mapping[tuple[str, int], int]:
    """The frozen figures of a year by indicator and district."""
    return {
        (figure.indicator or "", figure.district if isinstance(figure.district, int) else WARD): value
        for _, figure in _frozen(connection)
        if figure.year == year and (value := _number(figure.value)) is not None
    }


def _refuse_closed(connection: Connection, year: int) -> None:
    if any(figure.year == year for _, figure in _frozen(connection)):
        raise Refusal(
            "year.closed",
            "{year}はすでに締めてあります。",
            "締めた数値は変わっていません。",
            "やり直すときは、ホームの「最近の作業」で年度締めを元に戻してください。",
            {"year": fiscal_label(year)},
        )


def _districts_to_open(connection: Connection, year: int) -> list[int]:
    """Present districts that have no 校区年度実績 of a year yet."""
    ids = search.ids(connection, Listing("districts", ended=False))
    found = records.get_many(connection, "districts", ids)
    return [each.id for each in found.values() if isinstance(each, District) and _lacks(each.years, year)]


def _salons_to_open(connection: Connection, year: int) -> list[int]:
    """Open salons that have no 実施報告 of a year yet."""
    ids = search.ids(connection, Listing("salons", ended=False))
    found = records.get_many(connection, "salons", ids)
    return [each.id for each in found.values() if isinstance(each, Salon) and _lacks(each.years, year)]


def _lacks(years: tuple[DistrictYear, ...] | tuple[SalonYear, ...], year: int) -> bool:
    return all(each.year != year for each in years)


def _with_year(connection: Connection, kind: str, ids: list[int], plan: ClosingPlan) -> Iterator[Record]:
    """The records with an empty line for the next year in front: the newest year stands first."""
    for record in records.get_many(connection, kind, ids).values():
        if isinstance(record, District):
            last = record.years[0] if record.years else DistrictYear()
            opened = DistrictYear(
                year=plan.year + 1,
                watch_source=last.watch_source,
                help_source=last.help_source,
                meets_regularly=last.meets_regularly,
            )
            yield dataclasses.replace(record, years=(opened, *record.years))
        elif isinstance(record, Salon):
            yield dataclasses.replace(record, years=(SalonYear(year=plan.year + 1), *record.years))


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
