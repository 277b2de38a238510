"""The invented watch households."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.households import (
    Contact,
    Household,
    HouseholdNumber,
    HouseholdPast,
    HouseholdPause,
    Member,
)
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.domain.registers.watching import Assignment, Confirmation, Consent
from welfare_desktop.services.demo.inventing import Inventor, Person
from welfare_desktop.services.demo.people import Team
from welfare_desktop.services.demo.places import PLACES, Place

_TYPES = (
    ("高齢者世帯",) * 41 + ("障害のある人のある世帯",) * 5 + ("ひとり親で子育て中の世帯",) * 2 + ("その他の世帯",) * 2
)
_REASONS = (
    "高齢で一人暮らしのため",
    "持病があるため",
    "足が不自由なため",
    "物忘れがあるため",
    "近くに身寄りがないため",
    None,
    None,
    None,
)
_CARE = ("要支援1", "要支援2", "要介護1", "要介護2", "要介護3", "事業対象者", "認定なし", None, None, None)
_DOCTORS = ("楠クリニック", "汐入医院", "帆風病院", "里山内科", None, None)
_SERVICES = ("デイサービス週2回", "訪問介護", "配食サービス", "訪問看護", None, None, None)
_FREQUENCIES = ("毎日", "週1回", "週2回", "月1回", "月2回", "月2回", "月1回")
_KEYS = ("長男宅", "隣家で預かり", "管理人", "福祉協力員が預かり")
_STATES = ("同意",) * 13 + ("未確認",) * 4 + ("不同意",) * 2 + ("撤回",)
_ENDS = ("死亡", "死亡", "施設入所", "施設入所", "転出", "辞退", "自立", "その他")


@dataclass(frozen=True, slots=True)
class _Home:
    place: Place
    district: int
    team: Team


def invent_households(
    invent: Inventor, districts: Mapping[str, District], teams: Mapping[str, Team], count: int
) -> tuple[Household, ...]:
    """`count` households, spread unevenly over the districts."""
    homes = [_Home(place, districts[place.name].id, teams[place.name]) for place in PLACES]
    weighted = [home for number, home in enumerate(homes) for _ in range(3 + number % 5)]
    return tuple(_household(invent, str(number), invent.among(weighted)) for number in range(1, count + 1))


def _household(invent: Inventor, number: str, home: _Home) -> Household:
    kind = invent.among(_TYPES)
    alone = _living_alone(invent, kind)
    town = invent.town(home.place)
    started_on = invent.day_before(6000, 10)
    ended_on = invent.day_before(500, 5) if invent.chance(0.05) else None
    if ended_on and ended_on < started_on:
        started_on, ended_on = ended_on, started_on
    reason = invent.among(_ENDS) if ended_on else None
    head = _head_age(invent, kind)
    members = _members(invent, head, kind, alone, ended_on if reason == "死亡" else None)
    made = Household(
        id=invent.new_id(),
        number=number,
        district=home.district,
        neighbourhood=invent.among(town.neighbourhoods) if invent.chance(0.97) else None,
        block=f"{invent.number(1, 12)}組" if invent.chance(0.6) else None,
        postal_code=town.postal_code if invent.chance(0.75) else None,
        address=invent.address(town) if invent.chance(0.99) else None,
        building=invent.building(),
        household_type=kind if invent.chance(0.97) else None,
        living_alone=alone,
        reason=invent.among(_REASONS),
        started_on=started_on if invent.chance(0.9) else started_on[:4],
        ended_on=ended_on,
        end_reason=reason,
        last_confirmed_on=invent.day_before(400) if invent.chance(0.8) and not ended_on else None,
        key_holder=invent.among(_KEYS) if invent.chance(0.06) else None,
        evacuation_support=invent.among((True, False, False, None)),
        origin=invent.among(("本人", "民生委員", "市提供名簿", "福祉協力員", None)),
        note=invent.among(("耳が遠い", "犬を飼っている", "午前中は不在")) if invent.chance(0.08) else None,
        members=members,
        contacts=_contacts(invent, head),
        assignments=_assignments(invent, home.team, started_on),
        consents=_consents(invent),
        pauses=_pauses(invent),
        numbers=_numbers(invent),
        past=_past(invent, kind),
    )
    made = replace(made, confirmations=_confirmations(invent, made))
    if home.team.elders and invent.chance(0.01):
        return _of_volunteer(invent, made, invent.among(home.team.elders))
    return made


def _confirmations(invent: Inventor, home: Household) -> tuple[Confirmation, ...]:
    """What came of it when they were last seen."""
    seen_on = home.last_confirmed_on
    if seen_on is None:
        return ()
    year = fiscal_year_of(seen_on)
    return (Confirmation(id=invent.new_id(), year=year, confirmed_on=seen_on, result="変わりなし"),)


def _of_volunteer(invent: Inventor, home: Household, person: Volunteer) -> Household:
    """The household as that of somebody who serves and is watched too, living alone."""
    alone = Member(
        id=invent.new_id(),
        name=person.name,
        name_kana=person.name_kana,
        is_head=True,
        is_watched=True,
        sex=person.sex,
        born_on=person.born_on,
        phone=person.phone,
        mobile=person.mobile,
    )
    return replace(
        home,
        neighbourhood=person.neighbourhood,
        postal_code=person.postal_code,
        address=person.address,
        building=person.building,
        household_type="高齢者世帯",
        living_alone="独居",
        ended_on=None,
        end_reason=None,
        members=(alone,),
        past=(),
    )


def _living_alone(invent: Inventor, kind: str) -> str | None:
    drawn = invent.draw()
    if kind != "高齢者世帯":
        return "独居" if drawn < 0.2 else "同居" if drawn < 0.5 else None
    return "独居" if drawn < 0.55 else "高齢のみ" if drawn < 0.85 else "日中独居" if drawn < 0.95 else None


def _head_age(invent: Inventor, kind: str) -> Person:
    if kind == "ひとり親で子育て中の世帯":
        return invent.person(24, 52, women=0.9)
    return invent.person(70, 99) if kind == "高齢者世帯" else invent.person(35, 90)


def _members(invent: Inventor, head: Person, kind: str, alone: str | None, died_on: str | None) -> tuple[Member, ...]:
    """The household's people; with a small share the watched one is not the 世帯主."""
    first_is_head = alone == "独居" or invent.chance(0.93)
    first = Member(
        id=invent.new_id(),
        name=invent.written(head),
        name_kana=invent.kana(head),
        is_head=first_is_head,
        is_watched=True,
        sex=head.sex if invent.chance(0.95) else None,
        born_on=invent.birthday(head),
        phone=invent.line(),
        mobile=invent.mobile() if invent.chance(0.3) else None,
        died_on=died_on,
        care_level=invent.among(_CARE),
        disability="身体障害者手帳2級" if kind.startswith("障害") and invent.chance(0.5) else None,
        doctor=invent.among(_DOCTORS),
        services=invent.among(_SERVICES),
    )
    if alone == "独居" or not invent.chance(0.75):
        return (first,)
    if kind == "ひとり親で子育て中の世帯":
        return (first, *(_relative(invent, head, "子", 2, 17) for _ in range(invent.number(1, 3))))
    if alone == "高齢のみ":
        return (first, _relative(invent, head, "妻" if head.sex == "男" else "夫", 66, 95))
    return (first, _relative(invent, head, invent.among(("長男", "長女", "妻", "夫", "孫")), 40, 70))


def _relative(invent: Inventor, head: Person, relation: str, youngest: int, oldest: int) -> Member:
    women = {"妻": 1.0, "長女": 1.0, "夫": 0.0, "長男": 0.0}.get(relation, 0.5)
    person = invent.person(youngest, oldest, women, head.family)
    return Member(
        id=invent.new_id(),
        name=invent.written(person),
        name_kana=invent.kana(person, 0.3),
        is_watched=relation in ("妻", "夫"),
        relation=relation,
        sex=person.sex,
        born_on=invent.birthday(person),
        mobile=invent.mobile() if invent.chance(0.2) else None,
    )


def _contacts(invent: Inventor, head: Person) -> tuple[Contact, ...]:
    drawn = invent.draw()
    count = 0 if drawn < 0.12 else 1 if drawn < 0.7 else 2 if drawn < 0.96 else 3
    return tuple(_contact(invent, head) for _ in range(count))


def _contact(invent: Inventor, head: Person) -> Contact:
    relation = invent.among(("長男", "長女", "次男", "次女", "妹", "甥", "姪", "知人"))
    same_family = relation in ("長男", "次男")
    women = 0.0 if relation in ("長男", "次男", "甥") else 1.0 if relation != "知人" else 0.5
    person = invent.person(35, 72, women, head.family if same_family else None)
    return Contact(
        id=invent.new_id(),
        name=invent.written(person),
        relation=relation if invent.chance(0.95) else None,
        phone=invent.line(0.2),
        mobile=invent.mobile() if invent.chance(0.5) else None,
        address=invent.among(("福岡市", "下関市", "中間市", "県外", "同じ町内")) if invent.chance(0.3) else None,
        has_key=True if invent.chance(0.1) else None,
    )


def _assignments(invent: Inventor, team: Team, since: str) -> tuple[Assignment, ...]:
    made: list[Assignment] = []
    if team.watchers and invent.chance(0.95):
        made.append(
            Assignment(
                id=invent.new_id(),
                role="主",
                person=invent.among(team.watchers),
                method=invent.among(("訪問", "訪問", "電話", "新聞・灯り確認")),
                frequency=invent.among(_FREQUENCIES),
                helper="向かいの家の方" if invent.chance(0.03) else None,
                since=since,
            )
        )
    if team.minsei and invent.chance(0.85):
        made.append(Assignment(id=invent.new_id(), role="民生委員", person=invent.among(team.minsei), since=since))
    if team.needs and invent.chance(0.1):
        made.append(Assignment(id=invent.new_id(), role="ニーズ対応員", person=invent.among(team.needs), since=since))
    if team.retired and invent.chance(0.05):
        person = invent.among(team.retired)
        made.append(Assignment(id=invent.new_id(), role="主", person=person, since=since, until=invent.day_before(900)))
    if invent.chance(0.01):
        made.append(Assignment(id=invent.new_id(), role="副", person="町内の班長", since=since))
    return tuple(made)


def _consents(invent: Inventor) -> tuple[Consent, ...]:
    if invent.chance(0.15):
        return ()
    recipients = ("校(地)区社協", "民生委員", "地域包括", "消防")[: invent.number(1, 3)]
    state = invent.among(_STATES)
    known = state != "未確認"
    settled_on = invent.day_before(2500, 10) if known else None
    return tuple(
        Consent(
            id=invent.new_id(),
            recipient=recipient,
            state=state,
            settled_on=settled_on,
            method=invent.among(("書面", "書面", "口頭", "代理")) if known else None,
            paper="区事務所 保管庫1" if state == "同意" else None,
        )
        for recipient in recipients
    )


def _pauses(invent: Inventor) -> tuple[HouseholdPause, ...]:
    if not invent.chance(0.03):
        return ()
    since = invent.day_before(300, 60)
    until = invent.day_before(50) if invent.chance(0.5) else None
    return (HouseholdPause(id=invent.new_id(), since=since, until=until, reason=invent.among(("入院", "長期不在"))),)


def _numbers(invent: Inventor) -> tuple[HouseholdNumber, ...]:
    if not invent.chance(0.1):
        return ()
    number = f"{invent.number(1, 999999):06}"
    return (HouseholdNumber(id=invent.new_id(), issuer="市", number=number, year=invent.today.year - 1),)


def _past(invent: Inventor, kind: str) -> tuple[HouseholdPast, ...]:
    if not invent.chance(0.02):
        return ()
    day = invent.day_before(1500, 100)
    before = "その他の世帯" if kind != "その他の世帯" else "高齢者世帯"
    return (
        HouseholdPast(id=invent.new_id(), field="household_type", value=before, until=day),
        HouseholdPast(id=invent.new_id(), field="household_type", value=kind, since=day),
    )
