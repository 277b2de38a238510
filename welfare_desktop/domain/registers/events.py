"""行事: trainings, lectures, フードサポート, meetings and the like, day by day."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Children, Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.vocabulary import EVENT_KIND, EVENT_STATE
from welfare_desktop.domain.values import Count, Date, Reference, Text, YesNo

PEOPLE_UNIT = Count(("人", "名"))
MATTERS_UNIT = Count(("件",))


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDay(Record):
    """開催日: who came on one day; 事前予約 and 当日受付, the consultations held, of them 初回."""

    table: ClassVar[str] = "event_days"

    held_on: Annotated[str | None, Field("開催日", Date())] = None
    attendance: Annotated[int | None, Field("参加者数", PEOPLE_UNIT)] = None
    reserved: Annotated[int | None, Field("事前予約", PEOPLE_UNIT)] = None
    walk_in: Annotated[int | None, Field("当日受付", PEOPLE_UNIT)] = None
    consultations: Annotated[int | None, Field("相談件数", MATTERS_UNIT)] = None
    first_time: Annotated[int | None, Field("うち初回", MATTERS_UNIT)] = None
    note: Annotated[str | None, Field("備考", Text(200))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee(Record):
    """参加者: from the register of people who serve, from an organisation, or by name."""

    table: ClassVar[str] = "event_attendees"

    person: Annotated[int | str | None, Field("担い手", Reference("volunteers"), personal=True)] = None
    name: Annotated[str | None, Field("氏名", Text(60), personal=True)] = None
    organisation: Annotated[int | str | None, Field("団体", Reference("organisations"))] = None
    attended: Annotated[bool | None, Field("出席", YesNo(yes="出席", no="欠席"))] = None
    note: Annotated[str | None, Field("備考", Text(100), personal=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Record):
    """行事. `round` is 第N回 of a series of the same name; `held_on` its first day."""

    table: ClassVar[str] = "events"

    number: Annotated[str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER))] = None
    name: Annotated[
        str | None,
        Field("行事名", Text(100), headings.of("名称 行事 研修名 会議名 事業名 講座名 イベント名 催し"), required=True),
    ] = None
    kind: Annotated[str | None, Field("種別", EVENT_KIND, headings.of("区分 種類 行事区分"), expected=True)] = None
    round: Annotated[int | None, Field("回", Count(("回", "第")), headings.of("第N回 開催回 回次 回数"))] = None
    district: Annotated[int | str | None, Field("校(地)区", Reference("districts"), headings.of(headings.DISTRICT))] = (
        None
    )
    state: Annotated[str | None, Field("状態", EVENT_STATE, headings.of("予定・実績 開催状況"))] = None
    held_on: Annotated[
        str | None, Field("開催日", Date(), headings.of("開催年月日 実施日 日時 開催日時 日付"), expected=True)
    ] = None
    place: Annotated[str | None, Field("会場", Text(80), headings.of("場所 開催場所 会場名"))] = None
    host: Annotated[str | None, Field("主催", Text(80), headings.of("主催者 主催・共催 担当"))] = None
    target: Annotated[str | None, Field("対象者", Text(80), headings.of("対象 参加対象"))] = None
    minutes: Annotated[str | None, Field("内容・議事録", Text(lines=True), headings.of("内容 議事録 議事 概要"))] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE))] = None

    days: Annotated[tuple[EventDay, ...], Children(EventDay, "開催実績")] = ()
    attendees: Annotated[tuple[Attendee, ...], Children(Attendee, "参加者")] = ()


EVENTS = Kind(
    key="events",
    label="行事",
    record=Event,
    columns=(
        *(Column(key) for key in ("number", "name", "kind", "round", "district", "state", "held_on", "place", "host")),
        Column("attendance", "days.1.attendance", "参加者数", headings.of("参加人数 出席者数 来場者数 人数")),
        Column("reserved", "days.1.reserved", "事前予約", headings.of("予約 予約者数")),
        Column("walk_in", "days.1.walk_in", "当日受付", headings.of("当日 当日受付者数")),
        Column("consultations", "days.1.consultations", "相談件数", headings.of("相談 相談者数")),
        Column("first_time", "days.1.first_time", "うち初回", headings.of("初回 初回相談 初回相談件数")),
        *(Column(key) for key in ("target", "minutes", "note")),
    ),
    name="name",
    words=("place", "host"),
)
