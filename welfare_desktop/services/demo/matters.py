"""The invented consultations and cases, their narrative as plain text for the writer to seal."""

import dataclasses
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta

from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.japanese.eras import era_year
from welfare_desktop.domain.registers.cases import Agency, Case, History, Meeting, Reception, Relative, Turn
from welfare_desktop.domain.registers.households import Household
from welfare_desktop.domain.registers.organisations import Organisation
from welfare_desktop.domain.registers.vocabulary import CHANNEL, FUNCTIONS, ROUTE
from welfare_desktop.services.demo.inventing import Inventor
from welfare_desktop.services.demo.places import CSWS, PLACES

_COMPLAINTS = {
    "収入": "年金だけでは月末の生活費が足りず、食事を減らしている。",
    "介護": "夫の介護で夜眠れない。どこに頼めばよいか分からない。",
    "ひきこもり": "四十代の息子が十年以上家から出ていない。親が亡くなった後が心配。",
    "孤独・孤立": "配偶者を亡くしてから誰とも話さない日が続いている。",
    "認知症": "同じ物を何度も買ってしまう。火の始末も心配だと近所から聞いた。",
    "食べるものがない": "給料日まで一週間あり、米も買えない。",
    "ごみ屋敷": "玄関先まで物があふれ、近隣から苦情が出ている。",
    "住まい": "家賃を三か月滞納し、退去を求められている。",
    "仕事探し": "体調を崩して退職した。年齢が高く仕事が見つからない。",
    "成年後見": "通帳の管理に自信がない。頼れる親族がいない。",
    "8050": "八十代の母と五十代の長男の二人暮らしで、どちらも外出しない。",
    "地域": "隣家との境界をめぐって言い争いが続き、町内の行事に出られない。",
}
_ACTIONS = (
    "自宅を訪問し、暮らしの様子を聞いた。",
    "電話で体調と食事を確かめた。",
    "民生委員と一緒に訪問した。",
    "サロンに誘い、当日は一緒に参加した。",
    "本人の話を一時間ほど聞いた。",
    "家族から電話があり、今後の希望を聞いた。",
)
_REASON = {"終結": "困りごとの解消", "中断": "本人の希望"}
_ANSWERS = (
    "地域包括支援センターに連絡し、訪問の日を決めた。",
    "食料を届け、貸付の窓口を案内した。",
    "来月も訪問することにした。",
    "家計の見直しを一緒に行うことにした。",
    "本人の了解を得て、福祉協力員に見守りを頼んだ。",
    "しばらく様子を見ることにした。",
)
_AT_WORK = (*CSWS, "山本")
"""Who is responsible: the CSWs, and the clerk who signs in to the demo office."""
_RELATIONS = ("長男", "長女", "次男", "妹", "姪", "隣人", "友人", "民生委員")
_TIES = ("良好", "普通", "普通", "疎遠", "疎遠", "対立")
_STATES = ("受付",) * 3 + ("支援中",) * 6 + ("見守り",) * 3 + ("中断",) + ("終結",) * 5


def invent_cases(
    invent: Inventor, households: Sequence[Household], organisations: Sequence[Organisation], count: int
) -> tuple[Case, ...]:
    """`count` cases in order of their first reception, 27 history entries each on average."""
    begun = sorted(invent.day_before(1600, 1) for _ in range(count))
    made = [
        _case(invent, day, invent.among(households) if invent.chance(0.35) else None, organisations) for day in begun
    ]
    return _numbered(made)


def _numbered(cases: Sequence[Case]) -> tuple[Case, ...]:
    """受付番号 by fiscal year, in the order people came; a case bears the number of its first reception."""
    came = sorted(
        (each.received_on or "", case, at) for case, made in enumerate(cases) for at, each in enumerate(made.receptions)
    )
    serial: defaultdict[int, int] = defaultdict(int)
    numbers: dict[tuple[int, int], str] = {}
    for day, case, at in came:
        year = fiscal_year_of(day) or int(day[:4])
        serial[year] += 1
        named = era_year(f"{year:04}-12-31")
        numbers[case, at] = f"{named[0].letter}{named[1]}-{serial[year]:04}" if named else f"{year}-{serial[year]:04}"
    return tuple(
        dataclasses.replace(
            each,
            number=numbers[case, 0],
            receptions=(
                each.receptions[0],
                *(
                    dataclasses.replace(again, number=numbers[case, at])
                    for at, again in enumerate(each.receptions[1:], 1)
                ),
            ),
        )
        for case, each in enumerate(cases)
    )


def _case(invent: Inventor, begun: str, home: Household | None, organisations: Sequence[Organisation]) -> Case:
    state = invent.among(_STATES)
    topic = invent.among(tuple(_COMPLAINTS))
    history = () if state == "受付" else _history(invent, begun)
    ended = history[-1].happened_at if state == "終結" and history else None
    csw = invent.among(_AT_WORK)
    person, client = invent.person(25, 88), home.members[0] if home else None
    town = invent.town(invent.among(PLACES))
    nameless = not home and invent.chance(0.06)
    return Case(
        id=invent.new_id(),
        client_name=client.name if client else "匿名" if nameless else invent.written(person),
        client_kana=client.name_kana if client else None if nameless else invent.kana(person),
        sex=client.sex if client else person.sex,
        born_on=client.born_on if client else None if nameless else invent.birthday(person),
        address=home.address if home else None if nameless else invent.address(town),
        phone=client.phone if client else None if nameless else invent.line(),
        district=home.district if home else None,
        household=home.id if home else None,
        functions=tuple(invent.sample(FUNCTIONS.options, 1 + (state == "支援中"))) if state != "受付" else None,
        assessment="収入と健康の両面に不安がある。家族との関係は保たれている。" if history else None,
        goal="安心して自宅で暮らし続ける。" if history else None,
        plan="月一回の訪問と、関係機関との連絡を続ける。" if history and invent.chance(0.6) else None,
        consent_on=begun if invent.chance(0.6) else None,
        consent_scope="地域包括、民生委員" if invent.chance(0.5) else None,
        responsible=None if state == "受付" and invent.chance(0.5) else csw,
        restricted=True if invent.chance(0.03) else None,
        status=state,
        next_action_on=_soon(invent) if state == "支援中" and invent.chance(0.7) else None,
        next_action="訪問して体調を確かめる。" if state == "支援中" else None,
        closed_on=ended,
        close_reason="困りごとの解消" if ended else None,
        receptions=_receptions(invent, begun, topic, csw),
        history=history,
        agencies=_agencies(invent, organisations, begun),
        relatives=_relatives(invent, person.family) if history else (),
        meetings=_meetings(invent, begun) if history else (),
        turns=_turns(invent, begun, history, state),
    )


def _receptions(invent: Inventor, begun: str, topic: str, csw: str) -> tuple[Reception, ...]:
    others = [other for other in invent.sample(tuple(_COMPLAINTS), 2) if other != topic and invent.chance(0.4)]
    route = invent.among(ROUTE.options)
    first = Reception(
        id=invent.new_id(),
        received_on=begun,
        received_by=csw,
        method=invent.among(CHANNEL.options),
        route=route,
        origin="サロンでの声かけ" if route == "サロン" else None,
        relation_of_caller="本人" if route == "本人" else invent.among(("長女", "長男", "隣人", "民生委員", None)),
        topics=(topic, *others),
        main_topic=topic,
        complaint=_COMPLAINTS[topic],
    )
    if not invent.chance(0.35):
        return (first,)
    again = Reception(
        id=invent.new_id(),
        received_on=_days_after(invent, begun, invent.number(20, 300)),
        received_by=invent.among(CSWS),
        method="電話",
        route="本人",
        topics=(topic,),
        main_topic=topic,
        complaint="その後も状況が変わらないとのこと。" + _COMPLAINTS[topic],
    )
    return (first, again)


def _history(invent: Inventor, begun: str) -> tuple[History, ...]:
    day, entries = begun, list[History]()
    for _ in range(invent.number(3, 61)):
        day = _days_after(invent, day, invent.number(1, 40))
        following = _days_after(invent, day, invent.number(7, 30))
        entries.append(
            History(
                id=invent.new_id(),
                happened_at=day,
                by=invent.among(CSWS),
                method=invent.among(("訪問", "電話", "来所")),
                with_whom=invent.among(("本人", "本人", "長女", "民生委員", "地域包括支援センター")),
                content=invent.among(_ACTIONS),
                response=invent.among(_ANSWERS),
                next_on=following if invent.chance(0.3) else None,
            )
        )
    return tuple(entries)


def _agencies(invent: Inventor, organisations: Sequence[Organisation], begun: str) -> tuple[Agency, ...]:
    return tuple(
        Agency(
            id=invent.new_id(),
            organisation=organisation.id,
            role=invent.among(("訪問", "相談", "家計支援", "見守り")),
            linked_on=begun,
            outcome="連絡済み" if invent.chance(0.5) else None,
        )
        for organisation in invent.sample(organisations, invent.number(0, 4))
    )


def _relatives(invent: Inventor, family: tuple[str, str]) -> tuple[Relative, ...]:
    """Some of the family and others near, each with how they stand to the client."""
    return tuple(
        Relative(
            id=invent.new_id(),
            name=_name_of(invent, relation, family),
            relation=relation,
            lives_together=invent.chance(0.5) if relation in ("長男", "長女", "次男") else False,
            tie=invent.among(_TIES),
            phone=invent.mobile() if invent.chance(0.5) else None,
        )
        for relation in invent.sample(_RELATIONS, invent.number(1, 4))
    )


def _name_of(invent: Inventor, relation: str, family: tuple[str, str]) -> str:
    kin = relation not in ("隣人", "友人", "民生委員", "姪")
    person = invent.person(30, 70, women=0.0 if "男" in relation else 1.0, family=family if kin else None)
    return invent.written(person)


def _meetings(invent: Inventor, begun: str) -> tuple[Meeting, ...]:
    if not invent.chance(0.25):
        return ()
    meeting = Meeting(
        id=invent.new_id(),
        kind=invent.among(("支援会議", "支援調整会議", "地域ケア会議", "所内検討")),
        held_on=_days_after(invent, begun, invent.number(20, 120)),
        attendees="区役所、地域包括支援センター、民生委員、担当CSW",
        decisions="役割を分けて見守りを続け、三か月後にもう一度集まる。",
    )
    return (meeting,)


def _turns(invent: Inventor, begun: str, history: Sequence[History], state: str) -> tuple[Turn, ...]:
    if not history:
        return ()
    first = Turn(id=invent.new_id(), turn="支援開始", on=begun)
    last = history[-1].happened_at
    return (
        (first,)
        if state == "支援中"
        else (first, Turn(id=invent.new_id(), turn=state, on=last, reason=_REASON.get(state)))
    )


def _soon(invent: Inventor) -> str:
    """A day about now: some have passed already."""
    return (invent.today + timedelta(invent.number(-6, 20))).isoformat()


def _days_after(invent: Inventor, day: str, days: int) -> str:
    """A later day, today at the latest."""
    return min(date.fromisoformat(day) + timedelta(days), invent.today).isoformat()
