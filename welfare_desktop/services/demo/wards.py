"""The invented ward's districts, organisations and salons."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from welfare_desktop.domain.fiscal import fiscal_year_of
from welfare_desktop.domain.registers.districts import (
    District,
    DistrictPaper,
    DistrictPast,
    DistrictPlan,
    DistrictYear,
    Neighbourhood,
)
from welfare_desktop.domain.registers.organisations import Membership, Organisation, OrganisationContact
from welfare_desktop.domain.registers.salons import Salon, SalonPause
from welfare_desktop.domain.registers.vocabulary import DISTRICT_PAPER, MEMBERSHIP
from welfare_desktop.services.demo.inventing import Inventor
from welfare_desktop.services.demo.places import CITY, CSWS, PLACES, WARD, Place

_SALON_NAMES = (
    ("ふれあいサロン{}", "フレアイサロン{}", "高齢者"),
    ("{}いきいきサロン", "{}イキイキサロン", "高齢者"),
    ("{}茶話会", "{}サワカイ", "高齢者"),
    ("子育てサロン{}っこ", "コソダテサロン{}ッコ", "子育て"),
    ("{}健康体操の会", "{}ケンコウタイソウノカイ", "体操"),
    ("みんなの居場所{}", "ミンナノイバショ{}", "多世代・共生"),
    ("カフェ{}", "カフェ{}", "カフェ"),
    ("{}ひだまりの会", "{}ヒダマリノカイ", "障害"),
)
_ORGANISATIONS = (
    ("{}校区社会福祉協議会", "{}コウクシャカイフクシキョウギカイ", "校(地)区社協"),
    ("{}校区自治連合会", "{}コウクジチレンゴウカイ", "地域団体"),
    ("{}小学校", "{}ショウガッコウ", "教育関係機関"),
    ("{}校区老人クラブ連合会", "{}コウクロウジンクラブレンゴウカイ", "地域団体"),
)
_OTHER_ORGANISATIONS = (
    ("特別養護老人ホーム 帆風苑", "トクベツヨウゴロウジンホーム　ハンプウエン", "社会福祉施設・事業所"),
    ("デイサービスセンター 汐の音", "デイサービスセンター　シオノネ", "社会福祉施設・事業所"),
    ("就労支援事業所 こもれび", "シュウロウシエンジギョウショ　コモレビ", "社会福祉施設・事業所"),
    ("NPO法人 帆柱くらし応援団", "NPOホウジン　ホバシラクラシオウエンダン", "NPO・ボランティア団体"),
    ("傾聴ボランティア みみの会", "ケイチョウボランティア　ミミノカイ", "NPO・ボランティア団体"),
    ("帆柱区司法書士連絡会", "ホバシラクシホウショシレンラクカイ", "専門職団体"),
    ("㈱夕凪セレモニー", "カブシキガイシャユウナギセレモニー", "終活関連事業者"),
    ("銀河新聞販売店", "ギンガシンブンハンバイテン", "企業など"),
    ("帆柱区役所 保健福祉課", "ホバシラクヤクショ　ホケンフクシカ", "行政"),
    ("地域包括支援センター帆柱1", "チイキホウカツシエンセンターホバシラ1", "地域包括・相談支援機関"),
    ("地域包括支援センター帆柱2", "チイキホウカツシエンセンターホバシラ2", "地域包括・相談支援機関"),
    ("医療法人 楠会 楠クリニック", "イリョウホウジン　クスノキカイ　クスノキクリニック", "医療機関"),
    ("帆柱警察署 生活安全課", "ホバシラケイサツショ　セイカツアンゼンカ", "警察・消防・司法"),
    ("市社協 地域支援課", "シシャキョウ　チイキシエンカ", "社協内部"),
)


def invent_districts(invent: Inventor) -> tuple[District, ...]:
    """The 22 districts, in the city's order."""
    return tuple(_district(invent, place, order) for order, place in enumerate(PLACES, start=1))


def _district(invent: Inventor, place: Place, order: int) -> District:
    chair, before = invent.person(62, 84, women=0.2), invent.person(70, 88, women=0.2)
    changed_on = f"{invent.today.year - invent.number(1, 6)}-04-01"
    return District(
        id=invent.new_id(),
        code=f"{order:02}",
        name=place.name,
        name_kana=place.kana,
        ward=WARD,
        kind="校区" if order % 7 else "地区",
        sort_order=order,
        council_name=f"{place.name}{'校区' if order % 7 else '地区'}社会福祉協議会",
        chair_name=invent.written(chair),
        csw=CSWS[(order - 1) % len(CSWS)],
        founded_on=invent.among(("1994-06-01", "1995-04", "1996", "1997-05-20")),
        area_text="、".join(town.name for town in place.towns),
        elementary_school=f"{place.name}小学校",
        junior_high_school=f"{PLACES[(order - 1) // 2 * 2].name}中学校",
        care_centre=f"地域包括支援センター帆柱{1 + order % 2}",
        base_facility=f"{place.name}市民センター",
        phone=invent.phone(),
        fax=invent.phone() if invent.chance(0.6) else None,
        neighbourhoods=tuple(
            Neighbourhood(id=invent.new_id(), name=name, sort_order=number, blocks=f"1〜{invent.number(3, 12)}組")
            for number, name in enumerate(place.neighbourhoods, start=1)
        ),
        years=_district_years(invent),
        plans=_district_plans(invent),
        papers=_district_papers(invent),
        past=(
            DistrictPast(id=invent.new_id(), field="chair_name", value=invent.written(before), until=changed_on),
            DistrictPast(id=invent.new_id(), field="chair_name", value=invent.written(chair), since=changed_on),
        ),
    )


def _district_years(invent: Inventor) -> tuple[DistrictYear, ...]:
    households, newest = invent.number(2100, 7900), _fiscal_year(invent) - 1
    return tuple(
        DistrictYear(
            id=invent.new_id(),
            year=newest - back,
            households=households + 11 * back,
            association_households=int(households * (0.55 + 0.01 * back)),
            ageing_rate=f"{31 + households % 9 - 0.4 * back:.1f}%",
            minsei_quota=households // 420 + 2,
            coordination_meetings=invent.number(4, 12) if newest - back not in (2020, 2021) else "統計不可",
            meets_regularly=invent.chance(0.8),
        )
        for back in range(6)
    )


def _district_plans(invent: Inventor) -> tuple[DistrictPlan, ...]:
    if invent.chance(0.2):
        return (DistrictPlan(id=invent.new_id(), round=1, state="未策定"),)
    begun = _fiscal_year(invent) - invent.number(0, 4)
    return (
        DistrictPlan(
            id=invent.new_id(),
            round=invent.number(1, 3),
            state="推進中",
            adopted_on=f"{begun}-03-20",
            since=f"{begun}-04-01",
            until=f"{begun + 5}-03-31",
            priorities=invent.among(("見守りと助け合い", "買い物の支援", "サロンを増やす", "災害への備え")),
        ),
    )


def _district_papers(invent: Inventor) -> tuple[DistrictPaper, ...]:
    year = _fiscal_year(invent)
    return tuple(
        DistrictPaper(
            id=invent.new_id(),
            year=year,
            paper=paper,
            due_on=f"{year}-05-31",
            received_on=f"{year}-05-{invent.number(7, 31):02}" if invent.chance(0.9) else None,
        )
        for paper in DISTRICT_PAPER.options
    )


def invent_organisations(invent: Inventor, districts: Sequence[District]) -> tuple[Organisation, ...]:
    """Four organisations per district and those of the whole ward, one of them dissolved."""
    local = [
        (_organisation(invent, place), district.id, pattern.format(place.name), reading.format(place.kana), kind)
        for place, district in zip(PLACES, districts, strict=True)
        for pattern, reading, kind in _ORGANISATIONS
    ]
    wide = [(_organisation(invent, invent.among(PLACES)), None, *facts) for facts in _OTHER_ORGANISATIONS]
    made = [
        replace(organisation, number=str(number), name=name, name_kana=kana, kind=kind, district=district)
        for number, (organisation, district, name, kana, kind) in enumerate([*local, *wide], start=1)
    ]
    made[-3] = replace(made[-3], ended_on=invent.day_before(900, 200), note="統合により終了")
    return tuple(made)


def _organisation(invent: Inventor, place: Place) -> Organisation:
    """An organisation somewhere in the district, still without a name."""
    town, person = invent.town(place), invent.person(30, 64, women=0.5)
    contact = OrganisationContact(
        id=invent.new_id(),
        name=invent.written(person),
        name_kana=invent.kana(person, 0.3),
        post=invent.among(("事務局長", "相談員", "教頭", "係長", "担当")),
        phone=invent.phone(),
        since=invent.day_before(2000, 30),
    )
    return Organisation(
        id=invent.new_id(),
        postal_code=town.postal_code,
        address=invent.address(town),
        phone=invent.phone(),
        fax=invent.phone() if invent.chance(0.5) else None,
        booklet_consent=invent.among((True, True, False, None)),
        booklet_text="気軽にご相談ください。" if invent.chance(0.3) else None,
        contacts=(contact,) if invent.chance(0.7) else (),
        memberships=(
            Membership(id=invent.new_id(), body=invent.among(MEMBERSHIP.options), since=invent.day_before(3000, 100)),
        )
        if invent.chance(0.5)
        else (),
    )


def invent_salons(invent: Inventor, districts: Mapping[str, District], count: int) -> tuple[Salon, ...]:
    """`count` salons, spread over the districts."""
    return tuple(_salon(invent, districts, number) for number in range(count))


def _salon(invent: Inventor, districts: Mapping[str, District], number: int) -> Salon:
    place = PLACES[number % len(PLACES)]
    pattern, reading, kind = _SALON_NAMES[(number // len(PLACES) + number) % len(_SALON_NAMES)]
    leader, town = invent.person(55, 84, women=0.75), invent.town(place)
    times = invent.among((12, 12, 24, 48, 10))
    paused = invent.chance(0.1)
    return Salon(
        id=invent.new_id(),
        number=str(number + 1),
        name=pattern.format(place.name),
        name_kana=reading.format(place.kana),
        district=districts[place.name].id,
        venue=invent.among((f"{place.name}市民センター", f"{town.name}公民館", f"{place.name}集会所")),
        address=None if invent.chance(0.04) else invent.address(town).removeprefix(CITY),
        kind=kind,
        leader=invent.written(leader),
        leader_phone=invent.line(),
        treasurer=invent.written(invent.person(55, 82)) if invent.chance(0.7) else None,
        schedule=f"毎月第{invent.number(1, 4)}{invent.among('月火水木金土')}曜日 {invent.among(('10時', '13時30分'))}から",
        times_a_year=times,
        registered_members=invent.number(8, 45),
        helpers=invent.number(2, 12),
        fee=invent.among((0, 100, 200, 300, "実費")),
        target="概ね65歳以上の方" if kind == "高齢者" else None,
        opened_on=invent.among((invent.day_before(9000, 400), "1999", "2004-07")),
        closed_on=invent.day_before(380, 20) if invent.chance(0.05) else None,
        listens_to_worries=invent.among((True, True, False, None)),
        pauses=(SalonPause(id=invent.new_id(), since="2020-03-01", until="2022-06-01", reason="感染症のため"),)
        if paused
        else (),
    )


def _fiscal_year(invent: Inventor) -> int:
    return fiscal_year_of(invent.today.isoformat()) or invent.today.year
