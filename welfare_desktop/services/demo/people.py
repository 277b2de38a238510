"""The invented people who serve."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from welfare_desktop.domain.fiscal import election_span, election_term_of, fiscal_year_of
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.salons import Salon
from welfare_desktop.domain.registers.volunteers import Appointment, Award, Insurance, Volunteer, VolunteerPast
from welfare_desktop.services.demo.inventing import Inventor
from welfare_desktop.services.demo.places import PLACES, Place

EVERYBODY = 7_000
SERVING = {
    "福祉協力員": 950,
    "民生委員(世帯担当)": 215,
    "主任児童委員": 44,
    "ニーズ対応員": 660,
    "校区社協役員": 330,
    "サロンスタッフ": 900,
    "町内会役員": 1_100,
}
RETIRED = {"福祉協力員": 180, "民生委員(世帯担当)": 30, "ニーズ対応員": 70}
REST = "登録ボランティア"
_POSTS = {
    "福祉協力員": ("代表", "副", "班長", None, None, None, None, None),
    "校区社協役員": ("会長", "副会長", "事務局長", "会計", "監事"),
    "町内会役員": ("会長", "班長", "会計", None),
}


@dataclass(slots=True)
class Team:
    """Who serves in one district, for those who refer to them."""

    watchers: list[int] = field(default_factory=list[int])
    needs: list[int] = field(default_factory=list[int])
    minsei: list[int] = field(default_factory=list[int])
    retired: list[int] = field(default_factory=list[int])
    elders: list[Volunteer] = field(default_factory=list[Volunteer])


def invent_people(
    invent: Inventor, districts: Mapping[str, District], salons: Sequence[Salon], share: float
) -> tuple[tuple[Volunteer, ...], Mapping[str, Team]]:
    """Everybody who serves, retired ones first, and the teams by district name.

    `share` is the size of the ward: 1 for 7,000 people, 950 of them 福祉協力員 and 215 民生委員.
    """
    teams = {place.name: Team() for place in PLACES}
    halls = {
        place.name: [salon.id for salon in salons if salon.district == districts[place.name].id] for place in PLACES
    }
    people: list[Volunteer] = []
    for number, (role, serving) in enumerate(_roles(share), start=1):
        place = PLACES[number % len(PLACES)]
        team = teams[place.name]
        person = _volunteer(
            invent, number, place, districts[place.name].id, _Task(role, serving, team, halls[place.name])
        )
        people.append(person)
        _join(team, person, role, serving)
    return tuple(people), teams


@dataclass(frozen=True, slots=True)
class _Task:
    role: str
    serving: bool
    team: Team
    salons: Sequence[int]


def _roles(share: float) -> list[tuple[str, bool]]:
    sized = [(role, False, round(count * share)) for role, count in RETIRED.items()]
    sized += [(role, True, max(1, round(count * share))) for role, count in SERVING.items()]
    roles = [(role, serving) for role, serving, count in sized for _ in range(count)]
    return roles + [(REST, True)] * (round(EVERYBODY * share) - len(roles))


def _join(team: Team, person: Volunteer, role: str, serving: bool) -> None:
    if not serving:
        team.retired.append(person.id)
        return
    {"福祉協力員": team.watchers, "ニーズ対応員": team.needs, "民生委員(世帯担当)": team.minsei}.get(role, []).append(
        person.id
    )
    if person.born_on and person.born_on < "1952" and len(person.born_on) == len("1952-01-01"):
        team.elders.append(person)


def _volunteer(invent: Inventor, number: int, place: Place, district: int, task: _Task) -> Volunteer:
    person, town = invent.person(38, 84, women=0.65), invent.town(place)
    moved = invent.chance(0.01)
    return Volunteer(
        id=invent.new_id(),
        number=str(number),
        name=invent.written(person),
        name_kana=invent.kana(person, 0.05),
        sex=person.sex if invent.chance(0.96) else None,
        born_on=invent.birthday(person),
        postal_code=town.postal_code if invent.chance(0.8) else None,
        address=None if invent.chance(0.01) else invent.address(town),
        building=invent.building(),
        phone=invent.line(),
        mobile=invent.mobile() if invent.chance(0.45) else None,
        fax=invent.phone() if invent.chance(0.05) else None,
        email=f"demo{number}@example.jp" if invent.chance(0.1) else None,
        district=district if invent.chance(0.99) else None,
        neighbourhood=invent.among(town.neighbourhoods),
        contact_preference=invent.among(("電話", "携帯電話", "文書", None, None)),
        roster_consent=invent.among((True, True, True, False, None)),
        pledged_on=invent.day_before(1500, 30) if invent.chance(0.7) else None,
        died_on=invent.day_before(700, 30) if not task.serving and invent.chance(0.1) else None,
        appointments=_appointments(invent, place, district, task),
        insurances=_insurances(invent),
        awards=(Award(id=invent.new_id(), kind="区社協会長表彰", awarded_on=f"{invent.today.year - 1}-10-20"),)
        if invent.chance(0.02)
        else (),
        past=(
            VolunteerPast(id=invent.new_id(), field="neighbourhood", value=place.neighbourhoods[0], until="2021-04-01"),
        )
        if moved
        else (),
    )


def _appointments(invent: Inventor, place: Place, district: int, task: _Task) -> tuple[Appointment, ...]:
    begun, ends = _term(invent, task.role)
    first = Appointment(
        id=invent.new_id(),
        role=task.role,
        post=invent.among(_POSTS.get(task.role, (None,))),
        district=None if task.role == "主任児童委員" else district,
        area=invent.among(place.neighbourhoods) if task.role in ("福祉協力員", "民生委員(世帯担当)") else None,
        salon=invent.among(task.salons) if task.role == "サロンスタッフ" and task.salons else None,
        appointed_on=begun if task.serving else f"{int(begun[:4]) - 3}{begun[4:]}",
        term_ends_on=ends if task.serving else begun,
        ended_on=None if task.serving else invent.day_before(900, 30),
        end_reason=None if task.serving else invent.among(("任期満了", "任期満了", "辞任", "転出", "死亡")),
        is_reappointment=invent.among((True, True, False, None)),
        predecessor=invent.among(task.team.retired)
        if task.serving and task.team.retired and invent.chance(0.1)
        else None,
        recommended_by=f"{place.neighbourhoods[0]}会長" if invent.chance(0.4) else None,
        letter_number=f"帆社協第{invent.number(1, 999)}号" if task.role == "福祉協力員" else None,
        card_given_on=begun if task.role == "福祉協力員" and task.serving and invent.chance(0.9) else None,
    )
    if task.role != "福祉協力員" or not task.salons or not invent.chance(0.15):
        return (first,)
    second = Appointment(
        id=invent.new_id(),
        role="サロンスタッフ",
        district=district,
        salon=invent.among(task.salons),
        appointed_on=begun[:4],
    )
    return (first, second)


def _term(invent: Inventor, role: str) -> tuple[str, str | None]:
    """First and last day of the present term; volunteers have none."""
    if role in ("民生委員(世帯担当)", "主任児童委員"):
        return election_span(election_term_of(invent.today.isoformat()))
    year = fiscal_year_of(invent.today.isoformat()) or invent.today.year
    if role == REST:
        return invent.day_before(4000, 30), None
    begun = year - invent.number(0, 2)
    return f"{begun}-04-01", f"{begun + 3}-03-31"


def _insurances(invent: Inventor) -> tuple[Insurance, ...]:
    if invent.chance(0.4):
        return ()
    year = fiscal_year_of(invent.today.isoformat()) or invent.today.year
    plan = invent.among(("Aプラン", "Aプラン", "Bプラン", "天災・地震補償プラン"))
    return (
        Insurance(
            id=invent.new_id(),
            year=year,
            plan=plan,
            applied_on=f"{year}-03-25",
            covers_from=f"{year}-04-01",
            covers_until=f"{year + 1}-03-31",
        ),
    )
