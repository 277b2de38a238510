"""相談・ケース: people who came for advice, and what was done with them over the years."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Children, Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.dated import DatedFact, ExternalNumber, NonDisclosure
from welfare_desktop.domain.registers.vocabulary import (
    CASE_MEETING,
    CASE_STATUS,
    CASE_TURN,
    CHANNEL,
    FUNCTIONS,
    MAIN_TOPIC,
    RECEPTION_COUNTED,
    RELATIVE_TIE,
    ROUTE,
    SEX,
    TOPICS,
)
from welfare_desktop.domain.values import Address, Date, Kana, Narrative, Phone, Reference, Text, YesNo
from welfare_desktop.domain.values.sealed import Sealed


@dataclass(frozen=True, slots=True, kw_only=True)
class Reception(Record):
    """相談受付: one contact. `number` is its own 受付番号 (年度-連番) where it differs from the case's.

    The first reception of a case counts as 新規, later ones as 継続, unless `counted` says otherwise.
    """

    table: ClassVar[str] = "case_receptions"

    number: Annotated[str | None, Field("受付番号", Text(20))] = None
    received_on: Annotated[str | None, Field("受付日", Date(), expected=True)] = None
    received_by: Annotated[str | None, Field("受付者", Text(60), expected=True)] = None
    method: Annotated[str | None, Field("相談方法", CHANNEL, expected=True)] = None
    route: Annotated[str | None, Field("相談経路", ROUTE)] = None
    counted: Annotated[str | None, Field("新規・継続の別", RECEPTION_COUNTED)] = None
    origin: Annotated[str | None, Field("相談のきっかけ", Text(80))] = None
    origin_salon: Annotated[int | str | None, Field("きっかけのサロン", Reference("salons"))] = None
    origin_event: Annotated[int | str | None, Field("きっかけの行事", Reference("events"))] = None
    relation_of_caller: Annotated[str | None, Field("相談者の続柄", Text(40))] = None
    referred_by: Annotated[str | None, Field("紹介元", Text(80), personal=True)] = None
    topics: Annotated[tuple[str, ...] | None, Field("相談内容", TOPICS, personal=True, expected=True)] = None
    main_topic: Annotated[str | None, Field("主な相談内容", MAIN_TOPIC, personal=True)] = None
    complaint: Annotated[Sealed | str | None, Field("主訴", Narrative(), personal=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class History(Record):
    """支援経過: what happened, what was said and done, and when to come back to it."""

    table: ClassVar[str] = "case_history"

    happened_at: Annotated[str | None, Field("対応日", Date())] = None
    by: Annotated[str | None, Field("対応者", Text(60))] = None
    method: Annotated[str | None, Field("方法", CHANNEL)] = None
    with_whom: Annotated[str | None, Field("相手", Text(80), personal=True)] = None
    content: Annotated[Sealed | str | None, Field("内容", Narrative(), personal=True)] = None
    response: Annotated[Sealed | str | None, Field("対応", Narrative(), personal=True)] = None
    next_on: Annotated[str | None, Field("次回予定日", Date())] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency(Record):
    """関係機関: who else is involved, since when and with what outcome."""

    table: ClassVar[str] = "case_agencies"

    organisation: Annotated[int | str | None, Field("機関", Reference("organisations"))] = None
    role: Annotated[str | None, Field("役割", Text(60))] = None
    contact: Annotated[str | None, Field("担当者・連絡先", Text(100), personal=True)] = None
    linked_on: Annotated[str | None, Field("つないだ日", Date())] = None
    outcome: Annotated[str | None, Field("結果", Text(200))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Record):
    """会議: where the case was talked over; 支援会議 is the one of 社会福祉法106条の6."""

    table: ClassVar[str] = "case_meetings"

    kind: Annotated[str | None, Field("会議の種類", CASE_MEETING)] = None
    held_on: Annotated[str | None, Field("開催日", Date())] = None
    attendees: Annotated[str | None, Field("出席者", Text(lines=True), personal=True)] = None
    decisions: Annotated[Sealed | str | None, Field("決定事項", Narrative(), personal=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relative(Record):
    """家族・関係者 of the client, as the support network shows them."""

    table: ClassVar[str] = "case_relatives"

    name: Annotated[str | None, Field("氏名", Text(60), personal=True)] = None
    relation: Annotated[str | None, Field("続柄・関係", Text(40))] = None
    lives_together: Annotated[bool | None, Field("同居", YesNo(yes="同居", no="別居"))] = None
    tie: Annotated[str | None, Field("関わりの様子", RELATIVE_TIE, personal=True)] = None
    phone: Annotated[str | None, Field("電話", Phone(), personal=True)] = None
    note: Annotated[str | None, Field("備考", Text(200), personal=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn(Record):
    """ケースの節目: 中断, 再開, 移管, 終結, each with its day; the newest stands last."""

    table: ClassVar[str] = "case_turns"

    turn: Annotated[str | None, Field("節目", CASE_TURN)] = None
    on: Annotated[str | None, Field("日付", Date())] = None
    reason: Annotated[str | None, Field("理由", Text(100), personal=True)] = None
    handed_to: Annotated[str | None, Field("移管先", Text(100))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseNumber(ExternalNumber):
    """A number that another body gave the case."""

    table: ClassVar[str] = "case_numbers"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseNonDisclosure(NonDisclosure):
    """非開示 of a case."""

    table: ClassVar[str] = "case_non_disclosures"


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePast(DatedFact):
    """異動履歴 of a case."""

    table: ClassVar[str] = "case_past"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Record):
    """ケース: a person's matter, from the first 相談受付 to its 終結, over years and 再開.

    A mere consultation is a case in status 受付 with one reception. The client may stay unnamed
    (匿名); what tells cases apart is the 受付番号.
    """

    table: ClassVar[str] = "cases"

    number: Annotated[
        str | None,
        Field(
            "受付番号", Text(20), headings.of(headings.NUMBER, "受付No 相談番号 ケース番号 相談受付番号"), required=True
        ),
    ] = None
    client_name: Annotated[
        str | None,
        Field(
            "相談者氏名",
            Text(60),
            headings.of(
                headings.NAME, "氏名 相談者 相談者名 対象者 対象者氏名 対象者名 本人氏名 クライアント ケース名"
            ),
            personal=True,
        ),
    ] = None
    client_kana: Annotated[
        str | None,
        Field(
            "相談者フリガナ",
            Kana(),
            headings.of(headings.KANA, "フリガナ 相談者カナ 相談者ふりがな 対象者カナ"),
            personal=True,
            expected=True,
        ),
    ] = None
    sex: Annotated[str | None, Field("性別", SEX, headings.of(headings.SEX))] = None
    born_on: Annotated[
        str | None, Field("生年月日", Date(), headings.of(headings.BORN_ON), personal=True, expected=True)
    ] = None
    address: Annotated[
        str | None, Field("住所", Address(), headings.of(headings.ADDRESS), personal=True, expected=True)
    ] = None
    phone: Annotated[str | None, Field("電話", Phone(), headings.of(headings.PHONE), personal=True, expected=True)] = (
        None
    )
    mobile: Annotated[str | None, Field("携帯電話", Phone(), headings.of(headings.MOBILE), personal=True)] = None
    district: Annotated[
        int | str | None,
        Field("校(地)区", Reference("districts"), headings.of(headings.DISTRICT), dated=True, expected=True),
    ] = None
    household: Annotated[
        int | str | None, Field("見守り世帯", Reference("households"), headings.of("世帯 関連世帯"))
    ] = None
    volunteer: Annotated[int | str | None, Field("同一人物(担い手)", Reference("volunteers"), personal=True)] = None
    functions: Annotated[
        tuple[str, ...] | None,
        Field("重層的支援", FUNCTIONS, headings.of("支援の機能 事業区分 重層的支援体制整備事業")),
    ] = None
    assessment: Annotated[
        Sealed | str | None, Field("アセスメント", Narrative(), headings.of("見立て 課題整理"), personal=True)
    ] = None
    goal: Annotated[Sealed | str | None, Field("支援目標", Narrative(), headings.of("目標"), personal=True)] = None
    plan: Annotated[Sealed | str | None, Field("支援計画", Narrative(), headings.of("計画 プラン"), personal=True)] = (
        None
    )
    consent_on: Annotated[str | None, Field("情報共有の同意日", Date(), headings.of("同意日"))] = None
    consent_scope: Annotated[str | None, Field("同意の範囲", Text(100), headings.of("共有範囲"))] = None
    consent_paper: Annotated[str | None, Field("同意書の保管場所", Text(80))] = None
    responsible: Annotated[
        str | None,
        Field(
            "担当CSW",
            Text(60),
            headings.of("担当 担当者 担当職員 担当者名 CSW 支援担当者 主担当 担当コミュニティソーシャルワーカー"),
            dated=True,
            expected=True,
        ),
    ] = None
    team: Annotated[str | None, Field("支援チーム", Text(200), headings.of("チーム 副担当"))] = None
    restricted: Annotated[bool | None, Field("閲覧制限", YesNo(yes="制限", no="制限なし"), headings.of("取扱制限"))] = (
        None
    )
    status: Annotated[
        str | None,
        Field("状況", CASE_STATUS, headings.of("状態 支援状況 進捗 対応状況 ステータス 進行状況"), expected=True),
    ] = None
    next_action_on: Annotated[
        str | None, Field("次回対応日", Date(), headings.of("次回予定日 次回日 次回訪問日 次回予定"))
    ] = None
    next_action: Annotated[
        Sealed | str | None,
        Field(
            "次の対応",
            Narrative(),
            headings.of("次回対応 今後の対応 今後の予定 対応予定 今後の方針 方針"),
            personal=True,
        ),
    ] = None
    closed_on: Annotated[str | None, Field("終結日", Date(), headings.of("終了日 終結年月日 完了日 終了年月日"))] = None
    close_reason: Annotated[str | None, Field("終結理由", Text(100), headings.of("終了理由"), personal=True)] = None

    receptions: Annotated[tuple[Reception, ...], Children(Reception, "相談受付")] = ()
    history: Annotated[tuple[History, ...], Children(History, "支援経過")] = ()
    agencies: Annotated[tuple[Agency, ...], Children(Agency, "関係機関")] = ()
    meetings: Annotated[tuple[Meeting, ...], Children(Meeting, "会議")] = ()
    relatives: Annotated[tuple[Relative, ...], Children(Relative, "家族・関係者")] = ()
    turns: Annotated[tuple[Turn, ...], Children(Turn, "節目")] = ()
    numbers: Annotated[tuple[CaseNumber, ...], Children(CaseNumber, "外部番号")] = ()
    non_disclosures: Annotated[tuple[CaseNonDisclosure, ...], Children(CaseNonDisclosure, "非開示")] = ()
    past: Annotated[tuple[CasePast, ...], Children(CasePast, "異動履歴")] = ()


CASES = Kind(
    key="cases",
    label="相談・ケース",
    record=Case,
    columns=(
        Column("number"),
        Column("status"),
        Column(
            "received_on",
            "receptions.1.received_on",
            "受付日",
            headings.of("受付年月日 相談日 相談年月日 受理日 初回相談日 初回相談 初回受付日 相談開始日 日付"),
        ),
        Column(
            "received_by",
            "receptions.1.received_by",
            "受付者",
            headings.of("受付担当 受付担当者 対応者 対応職員 応対者 受付職員 受理者 聴取者"),
        ),
        Column(
            "channel",
            "receptions.1.method",
            "相談方法",
            headings.of("方法 相談方法・経路 受付方法 相談手段 相談形態 受付区分 相談区分 方法・経路"),
        ),
        Column("route", "receptions.1.route", "相談経路", headings.of("経路 来所経路 相談ルート 把握経路 相談元")),
        Column("origin", "receptions.1.origin", "相談のきっかけ", headings.of("きっかけ 端緒 契機")),
        Column("client_name"),
        Column("client_kana"),
        Column("sex"),
        Column("born_on"),
        Column("address"),
        Column("phone"),
        Column("mobile"),
        Column("district"),
        Column(
            "relation_of_caller",
            "receptions.1.relation_of_caller",
            "相談者の続柄",
            headings.of("続柄 本人との関係 相談者続柄 相談者との関係 関係 対象者との関係 相談者の関係"),
        ),
        Column(
            "referred_by", "receptions.1.referred_by", "紹介元", headings.of("紹介者 紹介機関 つなぎ元 紹介 依頼元")
        ),
        Column(
            "topics",
            "receptions.1.topics",
            "相談内容",
            headings.of("相談種別 内容区分 相談項目 相談内容区分 課題 相談分類 内容 相談の種類"),
        ),
        Column("main_topic", "receptions.1.main_topic", "主な相談内容", headings.of("主たる相談内容 主相談 主な相談")),
        Column(
            "complaint",
            "receptions.1.complaint",
            "主訴",
            headings.of("相談の内容 相談概要 訴え 概要 相談の概要 相談要旨"),
        ),
        Column("household"),
        Column("functions"),
        Column("responsible"),
        Column("team"),
        Column("restricted"),
        Column("next_action_on"),
        Column("next_action"),
        Column("closed_on"),
        Column("close_reason"),
    ),
    name="number",
    kana="client_kana",
    address="address",
    born_on="born_on",
    phones=("phone", "mobile"),
    words=("client_name",),
    ended_on="closed_on",
    person="client_name",
)
