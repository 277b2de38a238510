"""団体: the organisations, authorities and companies a ward works with."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Children, Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.dated import ExternalNumber
from welfare_desktop.domain.registers.grants import Grant
from welfare_desktop.domain.registers.vocabulary import MEMBERSHIP, ORGANISATION_KIND
from welfare_desktop.domain.values import Address, Date, Kana, Phone, PostalCode, Reference, Text, YesNo


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationContact(Record):
    """担当者 of an organisation, from when to when."""

    table: ClassVar[str] = "organisation_contacts"

    name: Annotated[str | None, Field("氏名", Text(60), personal=True)] = None
    name_kana: Annotated[str | None, Field("フリガナ", Kana(), personal=True)] = None
    post: Annotated[str | None, Field("職名", Text(60))] = None
    phone: Annotated[str | None, Field("電話", Phone(), personal=True)] = None
    email: Annotated[str | None, Field("メールアドレス", Text(120), personal=True)] = None
    since: Annotated[str | None, Field("着任日", Date())] = None
    until: Annotated[str | None, Field("離任日", Date())] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership(Record):
    """所属: the body an organisation takes part in, from when to when."""

    table: ClassVar[str] = "organisation_memberships"

    body: Annotated[str | None, Field("所属", MEMBERSHIP)] = None
    since: Annotated[str | None, Field("加入日", Date())] = None
    until: Annotated[str | None, Field("脱退日", Date())] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationGrant(Grant):
    """団体助成: has a ceiling and eligible costs, by the office's rules."""

    table: ClassVar[str] = "organisation_grants"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationNumber(ExternalNumber):
    """A number that another body gave the organisation."""

    table: ClassVar[str] = "organisation_numbers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Record):
    """団体. `booklet_consent` and `booklet_text` are for the 冊子 in which the ward presents them."""

    table: ClassVar[str] = "organisations"

    number: Annotated[str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER))] = None
    name: Annotated[
        str | None,
        Field(
            "団体名",
            Text(100),
            headings.of(
                "名称 団体名称 機関名 施設名 施設名称 事業所名 法人名 会社名 組織名 名前 団体・機関名 関係機関名 事業者名 事業者"
            ),
            required=True,
        ),
    ] = None
    name_kana: Annotated[
        str | None,
        Field(
            "団体名フリガナ",
            Kana(),
            headings.of(headings.KANA, "フリガナ 団体名カナ 団体名ふりがな 名称カナ 名称フリガナ"),
            expected=True,
        ),
    ] = None
    kind: Annotated[
        str | None,
        Field("種別", ORGANISATION_KIND, headings.of("区分 分類 種類 団体種別 団体区分 類型"), expected=True),
    ] = None
    district: Annotated[int | str | None, Field("校(地)区", Reference("districts"), headings.of(headings.DISTRICT))] = (
        None
    )
    postal_code: Annotated[str | None, Field("郵便番号", PostalCode(), headings.of(headings.POSTAL_CODE))] = None
    address: Annotated[str | None, Field("住所", Address(), headings.of(headings.ADDRESS), expected=True)] = None
    building: Annotated[str | None, Field("方書", Text(80), headings.of(headings.BUILDING))] = None
    phone: Annotated[
        str | None, Field("電話", Phone(), headings.of(headings.PHONE, "代表電話 代表電話番号"), expected=True)
    ] = None
    fax: Annotated[str | None, Field("FAX", Phone(), headings.of(headings.FAX))] = None
    email: Annotated[str | None, Field("メールアドレス", Text(120), headings.of(headings.EMAIL))] = None
    representative: Annotated[
        str | None,
        Field("代表者", Text(60), headings.of("代表 代表者名 代表者氏名 会長 理事長 施設長 管理者"), personal=True),
    ] = None
    booklet_consent: Annotated[
        bool | None,
        Field(
            "冊子掲載",
            YesNo(yes="可", no="不可"),
            headings.of("冊子掲載同意 掲載可否"),
        ),
    ] = None
    booklet_text: Annotated[
        str | None, Field("冊子の紹介文", Text(lines=True), headings.of("紹介文 活動内容 事業内容 主な活動"))
    ] = None
    started_on: Annotated[str | None, Field("設立日", Date(), headings.of("設立年月日 開設日 設立 発足日 登録日"))] = (
        None
    )
    ended_on: Annotated[str | None, Field("解散日", Date(), headings.of("廃止日 終了日 閉鎖日"))] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE))] = None

    contacts: Annotated[tuple[OrganisationContact, ...], Children(OrganisationContact, "担当者")] = ()
    memberships: Annotated[tuple[Membership, ...], Children(Membership, "所属")] = ()
    grants: Annotated[tuple[OrganisationGrant, ...], Children(OrganisationGrant, "助成")] = ()
    numbers: Annotated[tuple[OrganisationNumber, ...], Children(OrganisationNumber, "外部番号")] = ()


ORGANISATIONS = Kind(
    key="organisations",
    label="団体",
    record=Organisation,
    columns=(
        Column("number"),
        Column("kind"),
        Column("name"),
        Column("name_kana"),
        Column("district"),
        Column("postal_code"),
        Column("address"),
        Column("building"),
        Column("phone"),
        Column("fax"),
        Column("email"),
        Column("representative"),
        Column("booklet_consent"),
        Column("booklet_text"),
        Column("started_on"),
        Column("ended_on"),
        Column("note"),
        Column(
            "contacts.N.name",
            label="担当者N 氏名",
            headers=headings.of("担当者N 担当者 担当 担当者名 担当者氏名 窓口担当者 連絡責任者"),
        ),
        Column("contacts.N.name_kana", label="担当者N フリガナ", headers=headings.of("担当者フリガナ 担当者カナ")),
        Column(
            "contacts.N.post",
            label="担当者N 職名",
            headers=headings.of("担当者職名 担当者職 担当者役職 職名 役職 部署・役職"),
        ),
        Column("contacts.N.phone", label="担当者N 電話", headers=headings.of("担当者電話 担当者連絡先 担当者電話番号")),
        Column(
            "contacts.N.email", label="担当者N メールアドレス", headers=headings.of("担当者メール 担当者メールアドレス")
        ),
        Column("memberships.N.body", label="所属N", headers=headings.of("所属 所属部会 部会 加入団体")),
    ),
    name="name",
    kana="name_kana",
    address="address",
    phones=("phone", "fax", "contacts.N.phone"),
    words=("representative", "contacts.N.name", "contacts.N.name_kana"),
    ended_on="ended_on",
)
