"""The figures of a fiscal year, counted from the registers as they stood on the 基準日."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import chain

from welfare_desktop.domain.casework import counts as casework_counts
from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.registers.districts import DistrictPlan
from welfare_desktop.domain.registers.salons import FISCAL_MONTHS
from welfare_desktop.domain.registers.vocabulary import HOUSEHOLD_TYPE
from welfare_desktop.domain.registers.volunteers import Appointment
from welfare_desktop.domain.serving.terms import MINSEI_ROLES, Held, counted_in, holders
from welfare_desktop.domain.values import first_day, last_day
from welfare_desktop.domain.watching import activities
from welfare_desktop.domain.watching.activities import HELP, WATCH, YEAR, Done, Reported
from welfare_desktop.domain.year_figures import (
    ALONE,
    CLIENTS,
    CONSULTATIONS,
    HELP_TIMES,
    INSURED,
    NEW_CONSULTATIONS,
    PLANNED,
    PURSUED,
    QUOTA,
    REGULAR,
    SALON_ATTENDANCE,
    SALON_TIMES,
    SALONS,
    VACANT,
    WARD,
    WATCH_HOUSEHOLDS,
    WATCH_TIMES,
    WATCHED,
    WELCLUB,
    Counted,
    Indicator,
    of_role,
    of_type,
    stands,
    summed,
)
from welfare_desktop.services.districts import plans
from welfare_desktop.store import as_of, child_rows, pages
from welfare_desktop.store.database import Connection

COUNTED_ROLES = ("福祉協力員", "ニーズ対応員", *MINSEI_ROLES, "登録ボランティア")
DISTRICT_FACTS = ("meets_regularly", "welclub_children", "welclub_guardians")
REPORTED_FACTS = tuple(f"{group}_{fact}" for group in ("watch", "help") for fact in ("households", "times", "source"))
_ADOPTED = ("推進中", "終了")


def figures(connection: Connection, year: int, day: str) -> tuple[Counted, ...]:
    """Every figure of a fiscal year as of an ISO day, for the ward and each district that has one."""
    found = chain(
        _households(connection, day),
        _people(connection, year, day),
        _salons(connection, year, day),
        _activities(connection, year),
        _consultations(connection, year),
        _districts(connection, year, day),
    )
    return tuple(found)


def _households(connection: Connection, day: str) -> Iterator[Counted]:
    districts = as_of.told(connection, "households", "district", day)
    types = as_of.told(connection, "households", "household_type", day)
    alone = as_of.told(connection, "households", "living_alone", day)
    counts: dict[Indicator, Counter[int]] = defaultdict(Counter)
    for indicator in (WATCHED, *map(of_type, HOUSEHOLD_TYPE.options), ALONE):
        counts[indicator] = Counter()
    keys = ("district", "household_type", "living_alone", "started_on", "ended_on")
    for record, (district, kind, lives, started, ended) in pages.stream(connection, "households", keys):
        if not stands(_text(started), _text(ended), day):
            continue
        place = _district(districts.get(record, district))
        counts[WATCHED][place] += 1
        counts[of_type(types.get(record, str(kind or "")) or "類型未記入")][place] += 1
        counts[ALONE][place] += alone.get(record, lives) == "独居"
    yield from chain.from_iterable(summed(found, indicator) for indicator, found in counts.items())


def _people(connection: Connection, year: int, day: str) -> Iterator[Counted]:
    people = dict(pages.stream(connection, "volunteers", ("district", "died_on")))
    homes = {person: _district(place) for person, (place, _) in people.items()}
    lives = {person for person, (_, died) in people.items() if not died or day <= last_day(str(died))}
    keys = ("role", "district", "seat", "appointed_on", "ended_on")
    held = [
        Held(person, Appointment(role=row[0], district=row[1], seat=row[2], appointed_on=row[3], ended_on=row[4]))
        for person, _, row in child_rows.stream(connection, "volunteers", "appointments", keys)
    ]
    in_office = [each for each in holders(held, day) if each.person in lives]
    counts: dict[str, Counter[int]] = {role: Counter() for role in COUNTED_ROLES}
    for (role, _), place in counted_in(in_office, homes).items():
        if role in counts:
            counts[role][place] += 1
    for role, by_place in counts.items():
        yield from summed(by_place, of_role(role))
    minsei = len({each.person for each in in_office if each.appointment.role in MINSEI_ROLES})
    quota = _quota(connection, day)
    if quota:
        yield Counted(QUOTA, WARD, quota)
        yield Counted(VACANT, WARD, max(0, quota - minsei))
    yield Counted(INSURED, WARD, _insured(connection, year))


def _quota(connection: Connection, day: str) -> int:
    """定数 of the 改選期 that a day falls in: of each 地区民児協 its roles, or 計 where only that is known."""
    rows = [row for _, row in pages.stream(connection, "quotas", ("council", "term_begins_on", "role", "seats"))]
    begun = [str(row[1]) for row in rows if row[1] and first_day(str(row[1])) <= day]
    if not begun:
        return 0
    seats: dict[object, Counter[bool]] = defaultdict(Counter)
    for council, begins, role, number in rows:
        if begins == max(begun) and isinstance(number, int):
            seats[council][role == "計"] += number
    return sum(found[False] or found[True] for found in seats.values())


def _insured(connection: Connection, year: int) -> int:
    people = {
        person
        for person, _, (insured,) in child_rows.stream(connection, "volunteers", "insurances", ("year",))
        if insured == year
    }
    groups = (
        number
        for _, (kind, insured, number) in pages.stream(connection, "group_insurances", ("kind", "year", "people"))
        if insured == year and kind != "行事保険" and isinstance(number, int)
    )
    return len(people) + sum(groups)


def _salons(connection: Connection, year: int, day: str) -> Iterator[Counted]:
    open_salons, districts = Counter[int](), dict[int, int]()
    for salon, (district, opened, closed) in pages.stream(connection, "salons", ("district", "opened_on", "closed_on")):
        districts[salon] = _district(district)
        open_salons[districts[salon]] += stands(_text(opened), _text(closed), day)
    yield from summed(open_salons, SALONS)
    for indicator, fact in ((SALON_TIMES, "times"), (SALON_ATTENDANCE, "attendance")):
        keys = ("year", *(f"{fact}_{month:02}" for month in FISCAL_MONTHS))
        counts = Counter[int]()
        for salon, _, (reported, *months) in child_rows.stream(connection, "salons", "years", keys):
            if reported == year:
                counts[districts.get(salon, WARD)] += sum(number for number in months if isinstance(number, int))
        yield from summed(counts, indicator)


def _activities(connection: Connection, year: int) -> Iterator[Counted]:
    keys = ("done_on", "district", "kind", "household", "households", "times")
    done = [
        Done(record, str(on), _district(district), kind, household, households, times)  # type: ignore[arg-type] # as declared
        for record, (on, district, kind, household, households, times) in pages.stream(connection, "activities", keys)
        if on and fiscal_year_of(str(on)) == year
    ]
    counts = activities.count(done)
    reported = _reported(connection, year)
    places = {place for place, month, _ in counts if month == YEAR} | {place for place, _ in reported}
    watch_households, watch_times, help_times = Counter[int](), Counter[int](), Counter[int]()
    for place in places:
        watch = activities.figure(
            counts.get((place, YEAR, WATCH), activities.Tally()), reported.get((place, WATCH), Reported())
        )
        helped = activities.figure(
            counts.get((place, YEAR, HELP), activities.Tally()), reported.get((place, HELP), Reported())
        )
        watch_households[place], watch_times[place] = watch.tally.households, watch.tally.times
        help_times[place] = helped.tally.times
    for found, indicator in (
        (watch_households, WATCH_HOUSEHOLDS),
        (watch_times, WATCH_TIMES),
        (help_times, HELP_TIMES),
    ):
        yield from summed(found, indicator)


def _reported(connection: Connection, year: int) -> dict[tuple[int, str], Reported]:
    """What districts report for a year: the totals that stand where no detail is kept, and the 集計元 chosen."""
    keys = ("year", *REPORTED_FACTS)
    found: dict[tuple[int, str], Reported] = {}
    for district, _, (told, *facts) in child_rows.stream(connection, "districts", "years", keys):
        if told == year:
            found[district, WATCH] = Reported(*facts[:3])
            found[district, HELP] = Reported(*facts[3:])
    return found


def _consultations(connection: Connection, year: int) -> Iterator[Counted]:
    people = {
        case: casework_counts.person_of(case, *(str(fact or "") for fact in facts))
        for case, facts in pages.stream(connection, "cases", ("client_name", "born_on", "phone"))
    }
    rows = sorted(child_rows.stream(connection, "cases", "receptions", ("received_on", "counted")), key=_by_case)
    seen, contacts = set[int](), list[casework_counts.Contact]()
    for case, _, (on, counted) in rows:
        contacts.append(
            casework_counts.Contact(
                case, people[case], str(on or ""), counted=str(counted or ""), first=case not in seen
            )
        )
        seen.add(case)
    tally = casework_counts.tally(each for each in contacts if each.on and fiscal_year_of(each.on) == year)
    yield Counted(CONSULTATIONS, WARD, tally.total)
    yield Counted(NEW_CONSULTATIONS, WARD, tally.new)
    yield Counted(CLIENTS, WARD, tally.people)


def _by_case(row: tuple[int, int, tuple[object, ...]]) -> tuple[int, str]:
    return row[0], str(row[2][0] or "")


def _districts(connection: Connection, year: int, day: str) -> Iterator[Counted]:
    keys = ("year", *DISTRICT_FACTS)
    regular, welclub = set[int](), Counter[int]()
    for district, _, (told, meets, *people) in child_rows.stream(connection, "districts", "years", keys):
        if told == year:
            regular |= {district} if meets else set[int]()
            welclub[district] += sum(number for number in people if isinstance(number, int))
    yield Counted(REGULAR, WARD, len(regular))
    yield from summed(welclub, WELCLUB)
    kept = _plans(connection, day).values()
    yield Counted(PLANNED, WARD, sum(any(each.adopted_on or each.state in _ADOPTED for each in held) for held in kept))
    pursued = (plans.state_on(plans.standing(held, day), day) == plans.PURSUED for held in kept)
    yield Counted(PURSUED, WARD, sum(pursued))


def _plans(connection: Connection, day: str) -> dict[int, list[DistrictPlan]]:
    """The 小地域福祉活動計画 of the districts there are on a day."""
    facts = child_rows.facts(connection, "districts", ("founded_on", "abolished_on"))
    there = {district for district, (founded, abolished) in facts if stands(founded, abolished, day)}
    found: dict[int, list[DistrictPlan]] = defaultdict(list)
    keys = ("round", "state", "adopted_on", "since", "until")
    for district, _, row in child_rows.stream(connection, "districts", "plans", keys):
        if district in there:
            found[district].append(DistrictPlan(**dict(zip(keys, row, strict=True))))
    return found


def _district(value: object) -> int:
    """The id a district is kept by; of one that no record stands for, the ward's."""
    return value if isinstance(value, int) else int(value) if isinstance(value, str) and value.isdigit() else WARD


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
