"""担い手名簿: the people who serve — 福祉協力員, 民生委員, ボランティア — and what they were asked to do."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Children, Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.dated import DatedFact, ExternalNumber, NonDisclosure
from welfare_desktop.domain.registers.vocabulary import ON_ROSTER, REAPPOINTED, SERVICE_END, SERVICE_ROLE, SEX
from welfare_desktop.domain.values import (
    Address,
    Date,
    FiscalYear,
    Kana,
    Money,
    Phone,
    PostalCode,
    Reference,
    Text,
    YesNo,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment(Record):
    """委嘱・役職: one task of a person, in the district of activity, which may differ from home.

    The first appointment is the one a ledger row shows. 主任児童委員 have no district of activity.
    `predecessor` is whom a 補欠 follows, for what remains of the term.
    """

    table: ClassVar[str] = "volunteer_appointments"

    role: Annotated[str | None, Field("委嘱区分", SERVICE_ROLE, expected=True)] = None
    post: Annotated[str | None, Field("役職", Text(30))] = None
    district: Annotated[int | str | None, Field("活動校(地)区", Reference("districts"), expected=True)] = None
    area: Annotated[str | None, Field("担当区域", Text(100))] = None
    salon: Annotated[int | str | None, Field("サロン", Reference("salons"))] = None
    organisation: Annotated[int | str | None, Field("団体", Reference("organisations"))] = None
    seat: Annotated[int | str | None, Field("担当区域(席)", Reference("seats"))] = None
    appointed_on: Annotated[str | None, Field("委嘱日", Date(), expected=True)] = None
    term_ends_on: Annotated[str | None, Field("任期満了日", Date())] = None
    ended_on: Annotated[str | None, Field("退任日", Date())] = None
    end_reason: Annotated[str | None, Field("退任理由", SERVICE_END)] = None
    is_reappointment: Annotated[bool | None, Field("再任", REAPPOINTED)] = None
    predecessor: Annotated[int | str | None, Field("前任者", Reference("volunteers"))] = None
    recommended_by: Annotated[str | None, Field("推薦者", Text(60))] = None
    letter_number: Annotated[str | None, Field("委嘱番号", Text(30))] = None
    card_given_on: Annotated[str | None, Field("証票交付日", Date())] = None
    card_returned_on: Annotated[str | None, Field("証票返還日", Date())] = None
    pledged_on: Annotated[str | None, Field("誓約日", Date())] = None
    allowance: Annotated[int | None, Field("活動費", Money())] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Insurance(Record):
    """ボランティア活動保険 of one fiscal year: cover runs from the day after `applied_on` to 31 March."""

    table: ClassVar[str] = "volunteer_insurances"

    year: Annotated[int | None, Field("対象年度", FiscalYear())] = None
    plan: Annotated[str | None, Field("保険プラン", Text(40))] = None
    applied_on: Annotated[str | None, Field("保険手続日", Date())] = None
    covers_from: Annotated[str | None, Field("補償開始日", Date())] = None
    covers_until: Annotated[str | None, Field("補償終了日", Date())] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Training(Record):
    """研修: what was held and when, and whether the person came; `event` where the office held it."""

    table: ClassVar[str] = "volunteer_trainings"

    event: Annotated[int | str | None, Field("行事", Reference("events"))] = None
    name: Annotated[str | None, Field("研修名", Text(100))] = None
    held_on: Annotated[str | None, Field("開催日", Date())] = None
    attended: Annotated[bool | None, Field("出席", YesNo(yes="出席", no="欠席"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Award(Record):
    """表彰."""

    table: ClassVar[str] = "volunteer_awards"

    kind: Annotated[str | None, Field("表彰の種類", Text(60))] = None
    awarded_on: Annotated[str | None, Field("表彰日", Date())] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerNumber(ExternalNumber):
    """A number that another body gave the person."""

    table: ClassVar[str] = "volunteer_numbers"


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerNonDisclosure(NonDisclosure):
    """非開示 of a person who serves."""

    table: ClassVar[str] = "volunteer_non_disclosures"


@dataclass(frozen=True, slots=True, kw_only=True)
class VolunteerPast(DatedFact):
    """異動履歴 of a person who serves."""

    table: ClassVar[str] = "volunteer_past"


@dataclass(frozen=True, slots=True, kw_only=True)
class Volunteer(Record):
    """担い手: a person who serves. District and neighbourhood are those of the home."""

    table: ClassVar[str] = "volunteers"

    number: Annotated[
        str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER, "名簿番号 会員番号 協力員番号"))
    ] = None
    name: Annotated[
        str | None,
        Field(
            "氏名",
            Text(60),
            headings.of(headings.NAME, headings.SERVING),
            personal=True,
            required=True,
        ),
    ] = None
    name_kana: Annotated[
        str | None, Field("フリガナ", Kana(), headings.of(headings.KANA), personal=True, expected=True)
    ] = None
    sex: Annotated[str | None, Field("性別", SEX, headings.of(headings.SEX))] = None
    born_on: Annotated[
        str | None, Field("生年月日", Date(), headings.of(headings.BORN_ON), personal=True, expected=True)
    ] = None
    postal_code: Annotated[
        str | None, Field("郵便番号", PostalCode(), headings.of(headings.POSTAL_CODE), personal=True)
    ] = None
    address: Annotated[
        str | None, Field("住所", Address(), headings.of(headings.ADDRESS), personal=True, expected=True)
    ] = None
    building: Annotated[str | None, Field("方書", Text(80), headings.of(headings.BUILDING), personal=True)] = None
    phone: Annotated[str | None, Field("電話", Phone(), headings.of(headings.PHONE), personal=True, expected=True)] = (
        None
    )
    mobile: Annotated[str | None, Field("携帯電話", Phone(), headings.of(headings.MOBILE), personal=True)] = None
    fax: Annotated[str | None, Field("FAX", Phone(), headings.of(headings.FAX), personal=True)] = None
    email: Annotated[str | None, Field("メールアドレス", Text(120), headings.of(headings.EMAIL), personal=True)] = None
    district: Annotated[
        int | str | None,
        Field("校(地)区", Reference("districts"), headings.of(headings.DISTRICT), dated=True, expected=True),
    ] = None
    neighbourhood: Annotated[
        str | None, Field("町内会・自治会", Text(60), headings.of(headings.NEIGHBOURHOOD), dated=True)
    ] = None
    contact_preference: Annotated[
        str | None, Field("希望する連絡方法", Text(60), headings.of("連絡方法 連絡手段 希望連絡方法 連絡希望"))
    ] = None
    roster_consent: Annotated[
        bool | None,
        Field(
            "名簿掲載可否",
            ON_ROSTER,
            headings.of("名簿掲載 名簿掲載同意 掲載可否 掲載同意 同意 名簿公開 名簿掲載の可否 名簿掲載の同意"),
            expected=True,
        ),
    ] = None
    pledged_on: Annotated[
        str | None, Field("誓約日", Date(), headings.of("守秘義務誓約日 誓約書提出日 誓約年月日"))
    ] = None
    moved_on: Annotated[str | None, Field("転出日", Date(), headings.of("転居日 転出年月日"))] = None
    died_on: Annotated[str | None, Field("死亡日", Date(), headings.of("死亡年月日 逝去日"), personal=True)] = None
    origin: Annotated[str | None, Field("取得元", Text(60), headings.of("情報源 情報提供元"))] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE), personal=True)] = None

    appointments: Annotated[tuple[Appointment, ...], Children(Appointment, "委嘱・役職")] = ()
    insurances: Annotated[tuple[Insurance, ...], Children(Insurance, "ボランティア活動保険")] = ()
    trainings: Annotated[tuple[Training, ...], Children(Training, "研修")] = ()
    awards: Annotated[tuple[Award, ...], Children(Award, "表彰")] = ()
    numbers: Annotated[tuple[VolunteerNumber, ...], Children(VolunteerNumber, "外部番号")] = ()
    non_disclosures: Annotated[tuple[VolunteerNonDisclosure, ...], Children(VolunteerNonDisclosure, "非開示")] = ()
    past: Annotated[tuple[VolunteerPast, ...], Children(VolunteerPast, "異動履歴")] = ()


VOLUNTEERS = Kind(
    key="volunteers",
    label="担い手名簿",
    record=Volunteer,
    columns=(
        Column("number"),
        Column("district"),
        Column("neighbourhood"),
        Column(
            "role",
            "appointments.1.role",
            "委嘱区分",
            headings.of("区分 種別 役割 委嘱 職種 委員種別 委員区分 担い手区分 活動区分 委嘱種別"),
        ),
        Column("post", "appointments.1.post", "役職", headings.of("役職名 職名 役 役員 役員名")),
        Column("name"),
        Column("name_kana"),
        Column("sex"),
        Column("born_on"),
        Column("postal_code"),
        Column("address"),
        Column("building"),
        Column("phone"),
        Column("mobile"),
        Column("fax"),
        Column("email"),
        Column(
            "activity_district",
            "appointments.1.district",
            "活動校(地)区",
            headings.of("活動校区 活動地区 担当校区 担当校(地)区"),
        ),
        Column(
            "area",
            "appointments.1.area",
            "担当区域",
            headings.of("区域 担当地区 受持区域 担当町内 受け持ち区域 担当地域"),
        ),
        Column(
            "appointed_on",
            "appointments.1.appointed_on",
            "委嘱日",
            headings.of(
                "委嘱年月日 就任日 就任年月日 任命日 委嘱開始日 任期開始日 任期開始 任期(自) 任期自 委嘱期間自 委嘱期間開始 任期始期"
            ),
        ),
        Column(
            "term_ends_on",
            "appointments.1.term_ends_on",
            "任期満了日",
            headings.of(
                "任期 委嘱期間 満了日 任期終了日 任期末 任期満了 任期終了 任期満了年月日 任期(至) 任期至 委嘱期間至 委嘱期間終了 任期終期"
            ),
        ),
        Column(
            "ended_on",
            "appointments.1.ended_on",
            "退任日",
            headings.of("退任年月日 辞任日 解嘱日 終了日 退任 退任した日 解任日 辞任年月日"),
        ),
        Column(
            "end_reason", "appointments.1.end_reason", "退任理由", headings.of("辞任理由 退任事由 異動理由 異動事由")
        ),
        Column(
            "is_reappointment",
            "appointments.1.is_reappointment",
            "再任",
            headings.of("新任再任 新規・再任 新任・再任 新・再 新再 新再別 再任区分"),
        ),
        Column("letter_number", "appointments.1.letter_number", "委嘱番号", headings.of("委嘱状番号 委嘱No 委嘱状No")),
        Column(
            "recommended_by",
            "appointments.1.recommended_by",
            "推薦者",
            headings.of("推薦 推薦団体 推薦元 推薦者名 推薦母体"),
        ),
        Column("roster_consent"),
        Column(
            "plan",
            "insurances.1.plan",
            "保険プラン",
            headings.of("プラン 保険 ボランティア保険 保険種別 加入プラン 保険加入プラン"),
        ),
        Column("pledged_on"),
        Column("note"),
    ),
    name="name",
    kana="name_kana",
    address="address",
    born_on="born_on",
    phones=("phone", "mobile", "fax"),
    words=("email", "neighbourhood", "area"),
    ended_on="ended_on",
)
