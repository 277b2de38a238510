"""相談の集計: receptions of a fiscal year as the office reports them, from the receptions themselves."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from welfare_desktop.domain.casework import counts as casework_counts
from welfare_desktop.domain.casework.counts import Contact, Tally
from welfare_desktop.domain.fiscal import fiscal_months, fiscal_year_of
from welfare_desktop.domain.listing import Listing
from welfare_desktop.domain.permissions import CASES
from welfare_desktop.domain.registers.vocabulary import CHANNEL, ROUTE, TOPICS
from welfare_desktop.services.permitted import verb
from welfare_desktop.services.workspace import Workspace
from welfare_desktop.store import child_rows, pages, search
from welfare_desktop.store.database import Connection

METHOD, ROUTES, MAIN_TOPIC, EVERY_TOPIC, DISTRICT = "method", "route", "main-topic", "topic", "district"
_BY: Mapping[str, Callable[[Contact], Iterable[str]]] = {
    MAIN_TOPIC: casework_counts.by_main_topic,
    EVERY_TOPIC: casework_counts.by_topic,
    METHOD: casework_counts.by_method,
    ROUTES: casework_counts.by_route,
    DISTRICT: casework_counts.by_district,
}
_ORDER: Mapping[str, Sequence[object]] = {
    MAIN_TOPIC: TOPICS.options,
    EVERY_TOPIC: TOPICS.options,
    METHOD: CHANNEL.options,
    ROUTES: ROUTE.options,
}
_CASE_KEYS = ("client_name", "born_on", "phone", "district")
_RECEPTION_KEYS = ("received_on", "method", "route", "main_topic", "topics", "counted")


@dataclass(frozen=True, slots=True)
class YearCounts:
    """A fiscal year: month by month, its sum, and the sums by what consultations were about or how they came."""

    year: int
    months: tuple[tuple[str, Tally], ...]
    total: Tally
    by: Mapping[str, tuple[tuple[str, Tally], ...]]


@verb("cases.work")
def of_year(workspace: Workspace, year: int, district: int | None = None) -> YearCounts:
    """Count the receptions of a fiscal year in a district (None: the whole ward).

    Those of which not even the month is known belong to no fiscal year.
    """
    with workspace.store.reading() as connection:
        ids = search.ids(connection, Listing(CASES, district=district))
        contacts = casework_counts.in_year(_contacts(connection, ids), year)
        order: dict[str, Sequence[object]] = {**_ORDER, DISTRICT: _districts(connection)}
    months = casework_counts.tallies(contacts, casework_counts.by_month)
    return YearCounts(
        year,
        tuple((month, months.get(month, Tally())) for month in fiscal_months(year)),
        casework_counts.tally(contacts),
        {key: _ordered(casework_counts.tallies(contacts, by), order[key]) for key, by in _BY.items()},
    )


@verb("cases.work")
def years(workspace: Workspace) -> tuple[int, ...]:
    """The fiscal years in which somebody came, the newest first; the present one always."""
    with workspace.store.reading() as connection:
        days = [day for _, _, (day,) in child_rows.stream(connection, CASES, "receptions", ("received_on",)) if day]
    found = {fiscal_year_of(day) for day in days} | {fiscal_year_of(workspace.today())}
    return tuple(sorted((year for year in found if year is not None), reverse=True))


def _contacts(connection: Connection, ids: Iterable[int]) -> Iterable[Contact]:
    chosen = list(ids)
    cases = dict(zip(chosen, pages.page(connection, CASES, chosen, _CASE_KEYS), strict=True))
    rows = groupby(child_rows.stream(connection, CASES, "receptions", _RECEPTION_KEYS), key=lambda row: row[0])
    for case, found in rows:
        if case in cases:
            in_order = sorted((row for _, _, row in found), key=lambda row: row[0] or "")
            for place, row in enumerate(in_order):
                yield _contact(case, cases[case], row, first=place == 0)


def _contact(case: int, facts: Sequence[Any], row: Sequence[Any], *, first: bool) -> Contact:
    name, born_on, phone, district = ("" if value is None else str(value) for value in facts)
    on, method, route, topic, topics, counted = row
    return Contact(
        case,
        casework_counts.person_of(case, name, born_on, phone),
        str(on or ""),
        str(method or ""),
        str(route or ""),
        str(topic or ""),
        topics or (),
        district,
        str(counted or ""),
        first,
    )


def _districts(connection: Connection) -> list[str]:
    """The districts' names in the city's order."""
    ids = search.ids(connection, Listing("districts", order="sort_order"))
    return [str(name) for (name,) in pages.page(connection, "districts", ids, ("name",))]


def _ordered(found: Mapping[str, Tally], order: Sequence[object]) -> tuple[tuple[str, Tally], ...]:
    """The tallies in the order of the list of words; words that no list has, and 不明, at the end."""
    places = {word: place for place, word in enumerate(order)}
    last = len(places)
    return tuple(
        sorted(found.items(), key=lambda pair: (places.get(pair[0], last), pair[0] == casework_counts.UNKNOWN))
    )
