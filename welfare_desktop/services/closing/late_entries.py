"""締め後異動: what was entered after a year was closed about days it counted, and what its figures would be now."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from welfare_desktop.domain.permissions import CASES, hides
from welfare_desktop.domain.registers import KINDS
from welfare_desktop.domain.registers.salons import FISCAL_MONTHS
from welfare_desktop.domain.year_figures import WARD
from welfare_desktop.services import undoing
from welfare_desktop.services.closing import year_counts, years
from welfare_desktop.services.closing.year_counts import DISTRICT_FACTS, REPORTED_FACTS
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import journal, pages
from welfare_desktop.store import late as store_late
from welfare_desktop.store.database import Connection
from welfare_desktop.store.late import Counts

_COUNTED: store_late.Facts = {
    "households": Counts(("started_on", "ended_on"), ("district", "household_type", "living_alone")),
    "household_past": Counts(("since", "until"), ("field", "value")),
    "volunteers": Counts(("died_on",)),
    "volunteer_appointments": Counts(("appointed_on", "ended_on"), ("role", "district")),
    "volunteer_insurances": Counts(others=("year",)),
    "group_insurances": Counts(others=("year", "kind", "people")),
    "quotas": Counts(("term_begins_on",), ("council", "role", "seats")),
    "salons": Counts(("opened_on", "closed_on"), ("district",)),
    "salon_years": Counts(
        others=(*(f"{fact}_{month:02}" for fact in ("times", "attendance") for month in FISCAL_MONTHS),)
    ),
    "activities": Counts(("done_on",), ("district", "kind", "household", "households", "times")),
    "case_receptions": Counts(("received_on",), ("counted",)),
    "district_years": Counts(others=(*DISTRICT_FACTS, *REPORTED_FACTS)),
    "district_plans": Counts(("adopted_on", "since", "until"), ("state",)),
}


@dataclass(frozen=True, slots=True)
class LateEntry:
    """A record entered or changed after the closing, the 異動日 concerned, and when and by whom it was entered."""

    kind: str
    record: int
    name: str
    day: str
    at: datetime
    clerk: str
    verb: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A frozen figure of the ward and what counting now gives; the frozen one stays."""

    indicator: str
    unit: str
    frozen: int
    now: int


@verb("office.view")
def late_entries(workspace: Workspace, year: int) -> tuple[LateEntry, ...]:
    """締め後異動 of a closed year, by register and day; none where the year is not closed."""
    as_of = _as_of(workspace, year)
    with workspace.store.reading() as connection:
        closing = _closing(connection, year)
        if closing is None:
            return ()
        found = list(store_late.late(connection, closing, store_late.Closed(year, as_of), _COUNTED))
        batches = {each.batch: journal.batch_info(connection, each.batch) for each in found}
        names = {
            kind: dict(
                zip(
                    (ids := [each.record for each in found if each.kind == kind]),
                    pages.page(connection, kind, ids, (_named_by(workspace, kind),)),
                    strict=True,
                )
            )
            for kind in {each.kind for each in found}
        }
    lines = [
        LateEntry(
            each.kind, each.record, str(names[each.kind][each.record][0] or ""), each.day,
            datetime.fromisoformat(batch.at_utc), batch.clerk, undoing.VERBS.get(batch.verb, batch.verb),
        )
        for each in found
        if (batch := batches[each.batch]) is not None
    ]  # fmt: skip
    order = list(KINDS)
    return tuple(sorted(lines, key=lambda line: (order.index(line.kind), line.day, line.name)))


@verb("office.view")
def differences(workspace: Workspace, year: int) -> tuple[Difference, ...]:
    """The figures of the ward that counting a closed year anew would change."""
    as_of = _as_of(workspace, year)
    with workspace.store.reading() as connection:
        kept: Mapping[tuple[str, int], int] = years.frozen(connection, year)
        if not kept:
            return ()
        counted = year_counts.figures(connection, year, as_of)
    return tuple(
        Difference(each.indicator.name, each.indicator.unit, kept[each.indicator.name, WARD], each.value)
        for each in counted
        if each.district == WARD and kept.get((each.indicator.name, WARD), each.value) != each.value
    )


def _closing(connection: Connection, year: int) -> int | None:
    """The batch that closed a year and still stands."""
    wanted = years.reason(year)
    return next((each.id for each in journal.standing(connection, years.VERB) if each.reason == wanted), None)


def _as_of(workspace: Workspace, year: int) -> str:
    return next((each.as_of for each in years.closed(workspace) if each.year == year), "")


def _named_by(workspace: Workspace, kind: str) -> str:
    """What a record is called here; a case by its number, whose client not everybody may see."""
    register = KINDS[kind]
    return register.number if kind == CASES or hides(workspace.clerk.roles, kind, register.name) else register.name
