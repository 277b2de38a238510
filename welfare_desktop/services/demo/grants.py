"""What the invented salons, districts and organisations applied for and reported: grants in several stages, years."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from welfare_desktop.domain.fiscal import FIRST_MONTH, fiscal_year_of
from welfare_desktop.domain.registers.districts import District, DistrictGrant, DistrictPlan
from welfare_desktop.domain.registers.grants import Grant
from welfare_desktop.domain.registers.organisations import Organisation, OrganisationGrant
from welfare_desktop.domain.registers.salons import FISCAL_MONTHS, Salon, SalonGrant, SalonYear
from welfare_desktop.services.demo.inventing import Inventor

GrantT = TypeVar("GrantT", bound=Grant)

_BEGUN = ("申請書", "事業計画書", "収支予算書")
_WORRIED = 0.12
_CLUBS = "NPO・ボランティア団体"
_STAGES = 8


def grant_salons(invent: Inventor, salons: Sequence[Salon]) -> tuple[Salon, ...]:
    """The salons with the grants of two years and the results of three, the newest first."""
    year = _year(invent)
    return tuple(_salon(invent, salon, year) for salon in salons)


def _salon(invent: Inventor, salon: Salon, year: int) -> Salon:
    held = [_results(invent, salon, each) for each in (year, year - 1, year - 2)]
    grants: tuple[SalonGrant, ...] = ()
    if salon.closed_on is None and salon.listens_to_worries is not None:
        amount = 1_000 * min(salon.times_a_year or 12, 30)
        before = _settled(invent, SalonGrant(year=year - 1, kind="運営助成(継続)"), amount, salon)
        grants = (_under_way(invent, SalonGrant(year=year, kind="運営助成(継続)"), amount), before)
    return replace(salon, grants=grants, years=tuple(held))


def _results(invent: Inventor, salon: Salon, year: int) -> SalonYear:
    facts: dict[str, Any] = {}
    often, people = max(1, (salon.times_a_year or 12) // 12), salon.registered_members or 15
    for month in FISCAL_MONTHS:
        day = f"{year + (month < FIRST_MONTH)}-{month:02}-28"
        if day < invent.today.isoformat() and (not salon.closed_on or day < salon.closed_on):
            facts[f"times_{month:02}"] = often
            facts[f"attendance_{month:02}"] = often * max(2, people - invent.number(0, 9))
            facts[f"helpers_{month:02}"] = often * (salon.helpers or 3)
            facts[f"worries_{month:02}"] = 1 if invent.chance(_WORRIED) else 0
    return SalonYear(id=invent.new_id(), year=year, **facts)


def grant_districts(invent: Inventor, districts: Sequence[District]) -> tuple[District, ...]:
    """The districts with their grants of two years; where a second plan runs, the first one before it."""
    year = _year(invent)
    return tuple(
        replace(
            district,
            grants=(
                _under_way(invent, DistrictGrant(year=year, kind="ふれあいネットワーク助成"), 180_000),
                _settled(invent, DistrictGrant(year=year - 1, kind="ふれあいネットワーク助成"), 180_000, district),
            ),
            plans=_plans(invent, district),
            years=tuple(
                replace(each, welclub_name="福祉のまち探検", welclub_children=invent.number(6, 40), welclub_guardians=4)
                if number < 2 and order % 3 == 0
                else each
                for number, each in enumerate(district.years)
            ),
        )
        for order, district in enumerate(districts)
    )


def _plans(invent: Inventor, district: District) -> tuple[DistrictPlan, ...]:
    newest = next(iter(district.plans), None)
    if newest is None or (newest.round or 1) < 2 or not newest.since:
        return district.plans
    begun = int(newest.since[:4])
    earlier = tuple(
        DistrictPlan(
            id=invent.new_id(),
            round=number,
            state="終了",
            adopted_on=f"{begun - 5 * back}-03-15",
            since=f"{begun - 5 * back}-04-01",
            until=f"{begun - 5 * back + 5}-03-31",
            priorities=invent.among(("見守り", "居場所づくり", "支え合いマップ")),
            progress="おおむね計画どおり",
        )
        for back, number in enumerate(range((newest.round or 1) - 1, 0, -1), start=1)
    )
    progress = invent.among(("話し合いを重ねている", "買い物支援を試行", "担い手の講座を開催", None))
    return (replace(newest, progress=progress), *earlier)


def grant_organisations(invent: Inventor, organisations: Sequence[Organisation]) -> tuple[Organisation, ...]:
    """The organisations, those of volunteers with a grant."""
    year = _year(invent)
    return tuple(
        replace(each, grants=(_under_way(invent, OrganisationGrant(year=year, kind="団体助成"), 100_000),))
        if each.kind == _CLUBS and each.ended_on is None
        else each
        for each in organisations
    )


def _under_way(invent: Inventor, grant: GrantT, amount: int) -> GrantT:
    """This year's grant: applied for in spring, somewhere between 受付 and 額の確定."""
    year, stage = grant.year or 0, invent.number(1, _STAGES)
    account = f"帆柱銀行 普通 00{invent.number(10_000, 99_999)}"
    made = replace(grant, id=invent.new_id(), applied_on=f"{year}-04-{invent.number(8, 28):02}", enclosures=_BEGUN)
    made = replace(made, amount_requested=amount + 1_000 * invent.number(0, 6))
    if stage > 1:
        made = replace(made, reviewed_on=f"{year}-05-14")
    if stage > 2:
        made = replace(made, decision="交付", decided_on=f"{year}-05-20", amount_granted=amount)
        made = replace(made, report_due_on=f"{year + 1}-04-20")
    if stage > 3:
        made = replace(made, claimed_on=f"{year}-05-29", account=account, enclosures=(*_BEGUN, "請求書"))
    return replace(made, paid_on=f"{year}-06-10", amount_paid=amount) if stage > 4 else made


def _settled(invent: Inventor, grant: GrantT, amount: int, holder: Salon | District) -> GrantT:
    """Last year's grant: paid, mostly reported and settled; some reports never came."""
    year = grant.year or 0
    made = replace(
        grant,
        id=invent.new_id(),
        applied_on=f"{year}-04-20",
        amount_requested=amount,
        reviewed_on=f"{year}-05-12",
        decision="交付",
        decided_on=f"{year}-05-18",
        amount_granted=amount,
        claimed_on=f"{year}-05-28",
        paid_on=f"{year}-06-10",
        amount_paid=amount,
        report_due_on=f"{year + 1}-04-20",
    )
    if invent.chance(0.12 if isinstance(holder, Salon) else 0.05):
        return made
    spent = amount - 500 * invent.number(0, 4)
    return replace(
        made,
        reported_on=f"{year + 1}-04-{invent.number(2, 20):02}",
        amount_spent=spent,
        fixed_on=f"{year + 1}-05-10",
        amount_fixed=spent,
        settlement="精算のみ" if spent == amount else "返還",
        settled_on=f"{year + 1}-05-25",
        amount_returned=amount - spent or None,
        enclosures=("実績報告書", "収支決算書"),
    )


def _year(invent: Inventor) -> int:
    return fiscal_year_of(invent.today.isoformat()) or invent.today.year
