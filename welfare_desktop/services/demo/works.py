"""What the invented office did: activities, events, insurances, money received, surveys, publicity, figures."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from welfare_desktop.domain.fiscal import fiscal_label, fiscal_months, fiscal_year_of
from welfare_desktop.domain.records import Record
from welfare_desktop.domain.registers.activities import Activity
from welfare_desktop.domain.registers.districts import District
from welfare_desktop.domain.registers.events import Attendee, Event, EventDay
from welfare_desktop.domain.registers.figures import Figure
from welfare_desktop.domain.registers.funds import Fund
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.insurances import GroupInsurance
from welfare_desktop.domain.registers.organisations import Organisation
from welfare_desktop.domain.registers.programmes import Example, Programme, Publicity, Survey, SurveyReturn
from welfare_desktop.domain.registers.vocabulary import FUND_KIND
from welfare_desktop.domain.registers.volunteers import Volunteer
from welfare_desktop.services.demo.inventing import Inventor

_SERIES = (
    ("福祉協力員研修会", "研修会", 60),
    ("フードサポート帆柱", "フードサポート", 45),
    ("連絡調整会議", "連絡調整会議", 18),
    ("第2層協議体", "第2層協議体", 22),
    ("福祉なんでも相談会", "相談会", 15),
)
_ROUNDS = 4
_ATTENDEES = 12
_WATCHED = 40
_FUNDS_OF_A_DISTRICT = 2
_ITEMS = (
    ("福祉協力員の確保", "地域支援課", "研修会を開き、推薦を依頼した。"),
    ("小地域福祉活動計画の策定支援", "地域支援課", "策定委員会に出席し、助言した。"),
    ("総合相談の充実", "相談支援課", "出張相談会を増やした。"),
    ("災害時の支え合い", "総務課", "個別避難計画の勉強会を開いた。"),
)


def invent_activities(invent: Inventor, homes: Sequence[Household], share: float) -> tuple[Activity, ...]:
    """A month's visits to some households."""
    month = (invent.today.replace(day=1) - timedelta(1)).isoformat()[:7]
    chosen = [home for home in homes if home.ended_on is None][: max(3, round(_WATCHED * share))]
    return tuple(
        Activity(
            id=invent.new_id(),
            number=str(number),
            done_on=month,
            district=home.district,
            watcher=next((each.person for each in home.assignments if isinstance(each.person, int)), None),
            household=home.id,
            kind="見守り訪問",
            households=1,
            times=invent.number(1, 8),
        )
        for number, home in enumerate(chosen, start=1)
    )


def invent_events(invent: Inventor, districts: Sequence[District], people: Sequence[Volunteer]) -> tuple[Event, ...]:
    """Five series of meetings of this year; the last of each is still to come."""
    year = fiscal_year_of(invent.today.isoformat()) or invent.today.year
    made: list[Event] = []
    for at, (name, kind, usual) in enumerate(_SERIES):
        for turn in range(1, _ROUNDS + 1):
            day = f"{year}-{4 + 2 * turn:02}-{8 + at:02}" if turn < _ROUNDS else f"{year}-12-{10 + at}"
            held = day < invent.today.isoformat()
            made.append(
                Event(
                    id=invent.new_id(),
                    number=str(len(made) + 1),
                    name=name,
                    kind=kind,
                    round=turn,
                    district=districts[turn].id if kind == "連絡調整会議" else None,
                    state="開催済" if held else "予定",
                    held_on=day,
                    place="帆柱区役所 3階会議室",
                    host="帆柱区社会福祉協議会",
                    minutes="話し合いの内容を確認した。" if held else None,
                    days=(_day(invent, day, kind, usual),) if held else (),
                    attendees=tuple(
                        Attendee(id=invent.new_id(), person=person.id, attended=invent.chance(0.9))
                        for person in invent.sample(people, _ATTENDEES)
                    )
                    if held and kind == "研修会"
                    else (),
                )
            )
    return tuple(made)


def _day(invent: Inventor, day: str, kind: str, usual: int) -> EventDay:
    came = usual + invent.number(-5, 12)
    booked = came - invent.number(0, 8)
    asked = invent.number(2, 9) if kind in ("フードサポート", "相談会") else None
    return EventDay(
        id=invent.new_id(),
        held_on=day,
        attendance=came,
        reserved=booked,
        walk_in=came - booked,
        consultations=asked,
        first_time=None if asked is None else asked // 2,
    )


def invent_insurances(invent: Inventor, organisations: Sequence[Organisation]) -> tuple[GroupInsurance, ...]:
    """This year's insurance of some groups."""
    year = fiscal_year_of(invent.today.isoformat()) or invent.today.year
    return tuple(
        GroupInsurance(
            id=invent.new_id(),
            number=str(number),
            holder=each.name,
            kind="活動保険(団体)",
            organisation=each.id,
            district=each.district,
            year=year,
            plan="基本プラン",
            people=(people := invent.number(8, 40)),
            roster=True,
            premium=350 * people,
            applied_on=f"{year}-04-10",
            covers_from=f"{year}-04-11",
            covers_until=f"{year + 1}-03-31",
        )
        for number, each in enumerate(organisations[1:5], start=1)
    )


def invent_funds(invent: Inventor, districts: Sequence[District]) -> tuple[Fund, ...]:
    """会費 and 寄付 of this year and last, a target for each district's 共同募金; the newest have no receipt yet."""
    now = fiscal_year_of(invent.today.isoformat()) or invent.today.year
    made: list[Fund] = []
    for year in (now - 1, now):
        for place, district in enumerate(districts):
            kinds = [FUND_KIND.options[(place + each) % len(FUND_KIND.options)] for each in range(_FUNDS_OF_A_DISTRICT)]
            for kind in dict.fromkeys((*kinds, "共同募金")):
                made.append(_fund(invent, district, kind, year, len(made) + 1))
    return tuple(made)


def _fund(invent: Inventor, district: District, kind: str, year: int, number: int) -> Fund:
    goods = kind == "寄贈"
    amount = None if goods else 1_000 * invent.number(1, 90)
    return Fund(
        id=invent.new_id(),
        number=str(number),
        payer=district.council_name if kind == "共同募金" else invent.written(invent.person(35, 80)),
        kind=kind,
        year=year,
        district=district.id,
        amount=amount,
        goods="車いす" if goods else None,
        quantity=f"{invent.number(1, 4)}台" if goods else None,
        received_on=f"{year}-{invent.number(5, 10):02}-{invent.number(1, 28):02}",
        publication_consent=invent.among((True, True, False)),
        target=60_000 if kind == "共同募金" else None,
    )


def invent_programmes(
    invent: Inventor, districts: Sequence[District], organisations: Sequence[Organisation]
) -> Iterator[tuple[str, tuple[Record, ...]]]:
    """Surveys, publicity, progress of the plan and examples."""
    year = fiscal_year_of(invent.today.isoformat()) or invent.today.year
    sent = Survey(
        id=invent.new_id(),
        number="1",
        name="福祉協力員意識調査",
        target="福祉協力員",
        sent_on=f"{year}-09-01",
        due_on=f"{year}-10-15",
        returns=tuple(
            SurveyReturn(
                id=invent.new_id(),
                district=district.id,
                sent=(count := invent.number(25, 60)),
                returned=invent.number(10, count) if invent.chance(0.8) else None,
            )
            for district in districts
        ),
    )
    yield "surveys", (sent,)
    months = [month for month in fiscal_months(year) if month < invent.today.isoformat()[:7]]
    yield (
        "publicity",
        tuple(
            Publicity(
                id=invent.new_id(),
                number=str(number),
                medium="帆柱区社協だより",
                period=month,
                count=invent.number(9_000, 9_400),
                unit="部",
                state="確定" if number < len(months) else "速報",
            )
            for number, month in enumerate(months, start=1)
        ),
    )
    yield "programmes", tuple(
        Programme(
            id=invent.new_id(), number=str(number), item=item, section=section, year=year, progress=told,
            evaluation=invent.among("AABC"),
        )
        for number, (item, section, told) in enumerate(_ITEMS, start=1)
    )  # fmt: skip
    yield "examples", (
        Example(
            id=invent.new_id(), number="1", title="買い物を支える移動販売", year=year, district=districts[0].id,
            organisation=organisations[0].id, summary="月2回、市民センターの前で開いている。", publishable=True,
        ),
    )  # fmt: skip


def invent_figures(invent: Inventor) -> tuple[Figure, ...]:
    """Two figures as last year's papers name them."""
    year = (fiscal_year_of(invent.today.isoformat()) or invent.today.year) - 1
    told = (("見守り世帯数", 19_874, "世帯"), ("福祉協力員数", 948, "人"))
    return tuple(
        Figure(
            id=invent.new_id(), number=str(number), indicator=name, year=year, as_of=f"{year + 1}-03-31", value=value,
            unit=unit, state="確定", computed=False, source=f"{fiscal_label(year)}事業報告書",
        )
        for number, (name, value, unit) in enumerate(told, start=1)
    )  # fmt: skip
