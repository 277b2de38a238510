"""見守り世帯台帳: the households a ward watches over, their people, contacts, watchers and consents."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Children, Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.dated import DatedFact, ExternalNumber, NonDisclosure, Pause
from welfare_desktop.domain.registers.vocabulary import (
    CARE_LEVEL,
    DISCLOSED,
    HOUSEHOLD_END,
    HOUSEHOLD_TYPE,
    LISTED,
    LIVING_ALONE,
    SEX,
)
from welfare_desktop.domain.registers.watching import Assignment, Confirmation, Consent
from welfare_desktop.domain.values import Address, Date, Kana, Phone, PostalCode, Reference, Text, YesNo


@dataclass(frozen=True, slots=True, kw_only=True)
class Member(Record):
    """世帯員: everyone who lives in the household.

    The first member is the person a ledger row is about. `is_head` marks the 世帯主, `is_watched`
    the 見守り対象者: one or more, who need not be the head.
    """

    table: ClassVar[str] = "household_members"

    name: Annotated[str | None, Field("氏名", Text(60), personal=True, required=True)] = None
    name_kana: Annotated[str | None, Field("フリガナ", Kana(), personal=True, expected=True)] = None
    is_head: Annotated[bool | None, Field("世帯主", YesNo(yes="世帯主"))] = None
    is_watched: Annotated[bool | None, Field("見守り対象", YesNo(yes="対象", no="対象外"))] = None
    relation: Annotated[str | None, Field("続柄", Text(20))] = None
    sex: Annotated[str | None, Field("性別", SEX)] = None
    born_on: Annotated[str | None, Field("生年月日", Date(), personal=True, expected=True)] = None
    phone: Annotated[str | None, Field("電話", Phone(), personal=True, expected=True)] = None
    mobile: Annotated[str | None, Field("携帯電話", Phone(), personal=True)] = None
    joined_on: Annotated[str | None, Field("世帯に加わった日", Date())] = None
    left_on: Annotated[str | None, Field("世帯を離れた日", Date())] = None
    died_on: Annotated[str | None, Field("死亡日", Date(), personal=True)] = None
    care_level: Annotated[str | None, Field("要介護度", CARE_LEVEL, personal=True)] = None
    disability: Annotated[str | None, Field("障害者手帳", Text(60), personal=True)] = None
    doctor: Annotated[str | None, Field("かかりつけ医", Text(80), personal=True)] = None
    illness: Annotated[str | None, Field("病気・持病", Text(200), personal=True)] = None
    services: Annotated[str | None, Field("利用サービス", Text(200), personal=True)] = None
    volunteer: Annotated[int | str | None, Field("同一人物(担い手)", Reference("volunteers"), personal=True)] = None
    non_disclosure: Annotated[bool | None, Field("非開示", DISCLOSED)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Record):
    """緊急連絡先, in the order to call."""

    table: ClassVar[str] = "household_contacts"

    name: Annotated[str | None, Field("氏名", Text(60), personal=True)] = None
    relation: Annotated[str | None, Field("続柄", Text(20))] = None
    phone: Annotated[str | None, Field("電話", Phone(), personal=True)] = None
    mobile: Annotated[str | None, Field("携帯電話", Phone(), personal=True)] = None
    address: Annotated[str | None, Field("住所", Address(), personal=True)] = None
    has_key: Annotated[bool | None, Field("鍵の預かり", YesNo(yes="預かり"))] = None
    non_disclosure: Annotated[bool | None, Field("非開示", DISCLOSED)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdPause(Pause):
    """A household's 休止期間."""

    table: ClassVar[str] = "household_pauses"


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdNumber(ExternalNumber):
    """A number that another body gave the household."""

    table: ClassVar[str] = "household_numbers"


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdNonDisclosure(NonDisclosure):
    """非開示 of a whole household."""

    table: ClassVar[str] = "household_non_disclosures"


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdPast(DatedFact):
    """異動履歴 of a household."""

    table: ClassVar[str] = "household_past"


@dataclass(frozen=True, slots=True, kw_only=True)
class Household(Record):
    """見守り世帯: one address that is watched over, kept over the years under one number."""

    table: ClassVar[str] = "households"

    number: Annotated[str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER))] = None
    district: Annotated[
        int | str | None,
        Field("校(地)区", Reference("districts"), headings.of(headings.DISTRICT), dated=True, expected=True),
    ] = None
    neighbourhood: Annotated[
        str | None, Field("町内会・自治会", Text(60), headings.of(headings.NEIGHBOURHOOD), dated=True, expected=True)
    ] = None
    block: Annotated[str | None, Field("組・班", Text(20), headings.of("組 班 隣組 組名 班名"))] = None
    postal_code: Annotated[
        str | None, Field("郵便番号", PostalCode(), headings.of(headings.POSTAL_CODE), personal=True)
    ] = None
    address: Annotated[
        str | None, Field("住所", Address(), headings.of(headings.ADDRESS), personal=True, expected=True)
    ] = None
    building: Annotated[str | None, Field("方書", Text(80), headings.of(headings.BUILDING), personal=True)] = None
    household_type: Annotated[
        str | None,
        Field(
            "世帯類型",
            HOUSEHOLD_TYPE,
            headings.of("類型 世帯区分 世帯種別 世帯の類型 世帯構成 対象区分 見守り区分 対象者区分 区分 種別"),
            dated=True,
            expected=True,
        ),
    ] = None
    living_alone: Annotated[
        str | None,
        Field(
            "独居区分",
            LIVING_ALONE,
            headings.of("独居 独居等 一人暮らし ひとり暮らし 独居の別 単身 居住形態 同居の有無 居住状況 同居状況"),
            dated=True,
        ),
    ] = None
    reason: Annotated[
        str | None,
        Field(
            "見守りの理由",
            Text(200),
            headings.of(
                "理由 見守り理由 訪問理由 対象理由 見守りが必要な理由 状況 対象となる理由 支援を必要とする理由"
            ),
            personal=True,
        ),
    ] = None
    started_on: Annotated[
        str | None,
        Field("見守り開始日", Date(), headings.of("開始日 登録日 見守り開始 登録年月日 開始年月日 見守り開始年月日")),
    ] = None
    ended_on: Annotated[
        str | None,
        Field(
            "見守り終了日", Date(), headings.of("終了日 廃止日 見守り終了 解除日 終了年月日 抹消日 異動日 異動年月日")
        ),
    ] = None
    end_reason: Annotated[
        str | None, Field("終了理由", HOUSEHOLD_END, headings.of("廃止理由 解除理由 異動事由 異動理由 抹消理由"))
    ] = None
    last_confirmed_on: Annotated[
        str | None,
        Field("最終確認日", Date(), headings.of("確認日 最終訪問日 最終確認 直近確認日 前回確認日 最終確認年月日")),
    ] = None
    key_holder: Annotated[
        str | None,
        Field(
            "鍵の預かり",
            Text(80),
            headings.of("鍵 鍵預かり 合鍵 鍵の保管 鍵保管者 鍵の保管先 鍵預り先"),
            personal=True,
        ),
    ] = None
    evacuation_support: Annotated[
        bool | None,
        Field(
            "避難行動要支援者名簿",
            LISTED,
            headings.of("避難行動要支援 避難行動要支援者 要支援者 要支援者名簿 名簿登載 避難支援 災害時要援護者"),
        ),
    ] = None
    evacuation_consent: Annotated[
        bool | None, Field("平常時の提供同意", YesNo(yes="同意", no="不同意"), headings.of("平常時提供同意"))
    ] = None
    evacuation_plan: Annotated[
        bool | None, Field("個別避難計画", YesNo(yes="作成済", no="未作成"), headings.of("個別計画"))
    ] = None
    evacuation_place: Annotated[str | None, Field("避難先", Text(80), headings.of("避難所 避難場所"))] = None
    evacuation_helper: Annotated[
        str | None, Field("避難支援者", Text(80), headings.of("避難支援者氏名 避難支援等実施者"), personal=True)
    ] = None
    origin: Annotated[
        str | None, Field("取得元", Text(60), headings.of("情報源 把握経路 把握方法 情報提供元 情報元"))
    ] = None
    purpose: Annotated[str | None, Field("利用目的", Text(100))] = None
    return_by: Annotated[str | None, Field("返却期限", Date())] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE), personal=True)] = None

    members: Annotated[tuple[Member, ...], Children(Member, "世帯員")] = ()
    contacts: Annotated[tuple[Contact, ...], Children(Contact, "緊急連絡先")] = ()
    assignments: Annotated[tuple[Assignment, ...], Children(Assignment, "担当")] = ()
    consents: Annotated[tuple[Consent, ...], Children(Consent, "同意")] = ()
    confirmations: Annotated[tuple[Confirmation, ...], Children(Confirmation, "現況確認")] = ()
    pauses: Annotated[tuple[HouseholdPause, ...], Children(HouseholdPause, "休止期間")] = ()
    numbers: Annotated[tuple[HouseholdNumber, ...], Children(HouseholdNumber, "外部番号")] = ()
    non_disclosures: Annotated[tuple[HouseholdNonDisclosure, ...], Children(HouseholdNonDisclosure, "非開示")] = ()
    past: Annotated[tuple[HouseholdPast, ...], Children(HouseholdPast, "異動履歴")] = ()


HOUSEHOLDS = Kind(
    key="households",
    label="見守り世帯",
    record=Household,
    columns=(
        Column("number"),
        Column("district"),
        Column("neighbourhood"),
        Column("block"),
        Column(
            "head_name",
            "members.1.name",
            "世帯主氏名",
            headings.of(headings.NAME, headings.WATCHED),
        ),
        Column(
            "head_kana",
            "members.1.name_kana",
            "世帯主フリガナ",
            headings.of(headings.KANA, headings.WATCHED_KANA),
        ),
        Column("sex", "members.1.sex", "性別", headings.of(headings.SEX)),
        Column("born_on", "members.1.born_on", "生年月日", headings.of(headings.BORN_ON)),
        Column("postal_code"),
        Column("address"),
        Column("building"),
        Column("phone", "members.1.phone", "電話", headings.of(headings.PHONE)),
        Column("mobile", "members.1.mobile", "携帯電話", headings.of(headings.MOBILE)),
        Column("household_type"),
        Column("living_alone"),
        Column("reason"),
        Column(
            "method",
            "assignments.role=主.method",
            "見守り方法",
            headings.of("方法 見守り方法 見守りの方法 見守り手段 訪問方法 安否確認方法 確認方法"),
        ),
        Column(
            "frequency",
            "assignments.role=主.frequency",
            "見守り頻度",
            headings.of("頻度 回数 訪問頻度 見守り回数 訪問回数 見守りの頻度 見守りの回数"),
        ),
        Column(
            "watcher",
            "assignments.role=主.person",
            "担当福祉協力員",
            headings.of(
                "担当 担当者 担当者名 福祉協力員 福祉協力員名 福祉協力員氏名 見守り担当 見守り担当者 協力員 見守り員 訪問員"
            ),
        ),
        Column(
            "minsei",
            "assignments.role=民生委員.person",
            "担当民生委員",
            headings.of("民生委員 民生委員名 民生委員氏名 民生委員・児童委員 民生委員児童委員 民生"),
        ),
        Column(
            "helper",
            "assignments.role=主.helper",
            "近隣の協力者",
            headings.of("協力者 近隣協力者 近所の協力者 近隣の支援者 隣人 近隣協力員 支援者"),
        ),
        Column("started_on"),
        Column("ended_on"),
        Column("end_reason"),
        Column("last_confirmed_on"),
        Column("evacuation_support"),
        Column(
            "consent",
            "consents.recipient=校(地)区社協.state",
            "情報共有の同意",
            headings.of(
                "同意 同意の有無 同意有無 情報共有同意 名簿提供同意 個人情報同意 情報提供同意 提供同意 同意状況 同意区分"
            ),
        ),
        Column("key_holder"),
        Column(
            "doctor",
            "members.1.doctor",
            "かかりつけ医",
            headings.of("主治医 医療機関 かかりつけ 病院 かかりつけ病院 かかりつけ医療機関"),
        ),
        Column(
            "care_level",
            "members.1.care_level",
            "要介護度",
            headings.of("介護度 介護認定 要介護認定 認定区分 要介護 介護区分 要介護状態区分 要介護状態"),
        ),
        Column(
            "services",
            "members.1.services",
            "利用サービス",
            headings.of("サービス 介護サービス 利用中のサービス 福祉サービス サービス利用 利用サービス等"),
        ),
        Column("origin"),
        Column("note"),
        Column(
            "contacts.N.name",
            label="緊急連絡先N 氏名",
            headers=headings.of("緊急連絡先N 緊急連絡先 緊急連絡先氏名 緊急連絡者 緊急時連絡先 連絡先N氏名"),
        ),
        Column(
            "contacts.N.relation",
            label="緊急連絡先N 続柄",
            headers=headings.of("緊急連絡先続柄 続柄 関係 緊急連絡先関係 緊急連絡先との関係 連絡先N続柄"),
        ),
        Column(
            "contacts.N.phone",
            label="緊急連絡先N 電話",
            headers=headings.of("緊急連絡先N電話番号 緊急連絡先電話 緊急連絡先電話番号 緊急連絡先TEL 連絡先N電話"),
        ),
        Column(
            "contacts.N.mobile",
            label="緊急連絡先N 携帯電話",
            headers=headings.of("緊急連絡先N携帯 緊急連絡先携帯 緊急連絡先携帯電話"),
        ),
        Column("contacts.N.address", label="緊急連絡先N 住所", headers=headings.of("緊急連絡先住所")),
        Column(
            "members.N.name",
            "members.N+1.name",
            "世帯員N 氏名",
            headings.of(
                "世帯員N 世帯員 世帯員氏名 同居者N 同居者 同居者氏名 家族N 同居家族 配偶者 配偶者氏名 配偶者名"
            ),
        ),
        Column(
            "members.N.name_kana",
            "members.N+1.name_kana",
            "世帯員N フリガナ",
            headings.of("世帯員フリガナ 世帯員カナ 同居者フリガナ"),
        ),
        Column(
            "members.N.relation",
            "members.N+1.relation",
            "世帯員N 続柄",
            headings.of("世帯員続柄 同居者続柄 家族続柄 世帯主との続柄"),
        ),
        Column("members.N.sex", "members.N+1.sex", "世帯員N 性別", headings.of("世帯員性別 同居者性別")),
        Column(
            "members.N.born_on",
            "members.N+1.born_on",
            "世帯員N 生年月日",
            headings.of("世帯員生年月日 同居者生年月日 家族生年月日 配偶者生年月日"),
        ),
        Column("members.N.phone", "members.N+1.phone", "世帯員N 電話", headings.of("世帯員電話 同居者電話")),
        Column(
            "members.N.mobile",
            "members.N+1.mobile",
            "世帯員N 携帯電話",
            headings.of("世帯員携帯 世帯員携帯電話 同居者携帯"),
        ),
    ),
    name="head_name",
    kana="head_kana",
    address="address",
    born_on="born_on",
    phones=("phone", "mobile", "contacts.N.phone", "contacts.N.mobile", "members.N.phone", "members.N.mobile"),
    words=("members.N.name", "members.N.name_kana", "contacts.N.name", "neighbourhood", "building"),
    ended_on="ended_on",
    implied=(("members.1.is_head", True), ("members.1.is_watched", True)),
)
