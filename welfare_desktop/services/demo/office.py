"""The whole invented office, register by register."""

from collections.abc import Iterator
from datetime import date

from welfare_desktop.domain.records import Record
from welfare_desktop.services.demo.grants import grant_districts, grant_organisations, grant_salons
from welfare_desktop.services.demo.homes import invent_households
from welfare_desktop.services.demo.inventing import Inventor
from welfare_desktop.services.demo.matters import invent_cases
from welfare_desktop.services.demo.people import invent_people
from welfare_desktop.services.demo.serving import invent_quotas, invent_staff, seat_people
from welfare_desktop.services.demo.wards import invent_districts, invent_organisations, invent_salons
from welfare_desktop.services.demo.works import (
    invent_activities,
    invent_events,
    invent_figures,
    invent_funds,
    invent_insurances,
    invent_programmes,
)

HOUSEHOLDS = 20_000
SALONS = 90
CASES = 300
SEED = 20_220_401
TODAY = date(2026, 11, 1)


def demo_rows(
    households: int = HOUSEHOLDS, seed: int = SEED, today: date = TODAY
) -> Iterator[tuple[str, tuple[Record, ...]]]:
    """Invented records as (register key, records), in an order in which every reference is already there.

    A ward of 22 districts; with 20,000 households come 7,000 people who serve, 90 salons and 300
    cases, with fewer in proportion. Ids are fresh; everything else follows from the seed and the
    day. Narrative is plain text: the writer seals it.
    """
    share = households / HOUSEHOLDS
    invent, beside = Inventor(seed, today), Inventor(seed + 1, today)
    districts = grant_districts(beside, invent_districts(invent))
    yield "districts", districts
    organisations = grant_organisations(beside, invent_organisations(invent, districts))
    yield "organisations", organisations
    by_name = {district.name or "": district for district in districts}
    salons = grant_salons(beside, invent_salons(invent, by_name, max(1, round(SALONS * share))))
    yield "salons", salons
    invented, teams = invent_people(invent, by_name, salons, share)
    seats, people = seat_people(invent, districts, invented)
    yield "seats", seats
    yield "quotas", invent_quotas(invent, districts, seats)
    yield "staff", invent_staff(invent, districts)
    yield "volunteers", people
    homes = invent_households(invent, by_name, teams, households)
    yield "households", homes
    yield "cases", invent_cases(invent, homes, organisations, max(1, round(CASES * share)))
    yield "activities", invent_activities(beside, homes, share)
    yield "events", invent_events(beside, districts, people)
    yield "group_insurances", invent_insurances(beside, organisations)
    yield "funds", invent_funds(beside, districts)
    yield from invent_programmes(beside, districts, organisations)
    yield "figures", invent_figures(beside)
