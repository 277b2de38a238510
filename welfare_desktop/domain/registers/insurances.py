"""団体・行事の保険: ボランティア活動保険 of groups, insurance of events, and accident reports."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Children, Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.vocabulary import INSURANCE
from welfare_desktop.domain.values import Count, Date, FiscalYear, Money, Reference, Text, YesNo


@dataclass(frozen=True, slots=True, kw_only=True)
class Accident(Record):
    """事故報告."""

    table: ClassVar[str] = "group_accidents"

    happened_on: Annotated[str | None, Field("事故日", Date())] = None
    person: Annotated[str | None, Field("けがをした人・相手", Text(80), personal=True)] = None
    what: Annotated[str | None, Field("事故の内容", Text(lines=True), personal=True)] = None
    reported_on: Annotated[str | None, Field("報告日", Date())] = None
    paid: Annotated[int | None, Field("支払保険金", Money())] = None
    settled_on: Annotated[str | None, Field("完了日", Date())] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupInsurance(Record):
    """保険加入 of a group or an event: cover runs from the day after `applied_on` to 31 March."""

    table: ClassVar[str] = "group_insurances"

    number: Annotated[str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER))] = None
    holder: Annotated[
        str | None,
        Field(
            "加入団体・行事名", Text(100), headings.of("団体名 加入団体 行事名 名称 加入者 グループ名"), required=True
        ),
    ] = None
    kind: Annotated[str | None, Field("保険の種類", INSURANCE, headings.of("種類 保険種類 区分"), expected=True)] = None
    organisation: Annotated[int | str | None, Field("団体", Reference("organisations"))] = None
    event: Annotated[int | str | None, Field("行事", Reference("events"))] = None
    district: Annotated[int | str | None, Field("校(地)区", Reference("districts"), headings.of(headings.DISTRICT))] = (
        None
    )
    year: Annotated[int | None, Field("対象年度", FiscalYear(), headings.of("年度"), expected=True)] = None
    plan: Annotated[str | None, Field("保険プラン", Text(40), headings.of("プラン 補償プラン"))] = None
    people: Annotated[
        int | None, Field("加入人数", Count(("人", "名")), headings.of("人数 加入者数"), expected=True)
    ] = None
    roster: Annotated[bool | None, Field("名簿の有無", YesNo(yes="有", no="無"), headings.of("名簿 名簿有無"))] = None
    premium: Annotated[int | None, Field("保険料", Money(), headings.of("掛金 掛け金"))] = None
    applied_on: Annotated[
        str | None, Field("手続日", Date(), headings.of("加入日 申込日 受付日 保険手続日"), expected=True)
    ] = None
    covers_from: Annotated[str | None, Field("補償開始日", Date())] = None
    covers_until: Annotated[str | None, Field("補償終了日", Date())] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE))] = None

    accidents: Annotated[tuple[Accident, ...], Children(Accident, "事故報告")] = ()


GROUP_INSURANCES = Kind(
    key="group_insurances",
    label="団体の保険",
    record=GroupInsurance,
    columns=tuple(
        Column(key)
        for key in (
            "number", "holder", "kind", "organisation", "event", "district", "year", "plan", "people", "roster",
            "premium", "applied_on", "covers_from", "covers_until", "note",
        )
    ),
    name="holder",
    words=("plan",),
)  # fmt: skip
