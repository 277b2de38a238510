"""サロン登録: the salons of a ward."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Children, Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.dated import ExternalNumber, Pause
from welfare_desktop.domain.registers.grants import Grant
from welfare_desktop.domain.registers.vocabulary import SALON_KIND
from welfare_desktop.domain.values import (
    Address,
    Count,
    CountOrText,
    Date,
    FiscalYear,
    Kana,
    Phone,
    Reference,
    Text,
    YesNo,
)

FISCAL_MONTHS = (4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3)
TIMES_UNIT = Count(("回", "日"))
PEOPLE_UNIT = Count(("人", "名"))
MATTERS_UNIT = Count(("件",))
MONTHLY_HEADINGS = {
    "times": ("", "回数", "開催回数", "実施回数"),
    "attendance": ("参加者", "参加者数", "参加人数", "延べ人数", "人数", "延べ参加者数"),
    "helpers": ("協力者", "スタッフ", "ボランティア", "協力者数", "スタッフ数"),
    "worries": ("困りごと", "困りごと件数", "相談", "相談件数"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SalonPause(Pause):
    """A salon's 休止期間."""

    table: ClassVar[str] = "salon_pauses"


@dataclass(frozen=True, slots=True, kw_only=True)
class SalonNumber(ExternalNumber):
    """A number that another body gave the salon."""

    table: ClassVar[str] = "salon_numbers"


@dataclass(frozen=True, slots=True, kw_only=True)
class SalonGrant(Grant):
    """サロン助成: applied for by the 校(地)区社協."""

    table: ClassVar[str] = "salon_grants"


@dataclass(frozen=True, slots=True, kw_only=True)
class SalonYear(Record):
    """実施報告 of one fiscal year, April to March; the newest year stands first.

    Per month: how often it met, attendance 延べ, helpers, 困りごと heard.
    """

    table: ClassVar[str] = "salon_years"

    year: Annotated[int | None, Field("年度", FiscalYear())] = None
    times_04: Annotated[int | None, Field("4月 回数", TIMES_UNIT)] = None
    times_05: Annotated[int | None, Field("5月 回数", TIMES_UNIT)] = None
    times_06: Annotated[int | None, Field("6月 回数", TIMES_UNIT)] = None
    times_07: Annotated[int | None, Field("7月 回数", TIMES_UNIT)] = None
    times_08: Annotated[int | None, Field("8月 回数", TIMES_UNIT)] = None
    times_09: Annotated[int | None, Field("9月 回数", TIMES_UNIT)] = None
    times_10: Annotated[int | None, Field("10月 回数", TIMES_UNIT)] = None
    times_11: Annotated[int | None, Field("11月 回数", TIMES_UNIT)] = None
    times_12: Annotated[int | None, Field("12月 回数", TIMES_UNIT)] = None
    times_01: Annotated[int | None, Field("1月 回数", TIMES_UNIT)] = None
    times_02: Annotated[int | None, Field("2月 回数", TIMES_UNIT)] = None
    times_03: Annotated[int | None, Field("3月 回数", TIMES_UNIT)] = None
    attendance_04: Annotated[int | None, Field("4月 参加者(延べ)", PEOPLE_UNIT)] = None
    attendance_05: Annotated[int | None, Field("5月 参加者(延べ)", PEOPLE_UNIT)] = None
    attendance_06: Annotated[int | None, Field("6月 参加者(延べ)", PEOPLE_UNIT)] = None
    attendance_07: Annotated[int | None, Field("7月 参加者(延べ)", PEOPLE_UNIT)] = None
    attendance_08: Annotated[int | None, Field("8月 参加者(延べ)", PEOPLE_UNIT)] = None
    attendance_09: Annotated[int | None, Field("9月 参加者(延べ)", PEOPLE_UNIT)] = None
    attendance_10: Annotated[int | None, Field("10月 参加者(延べ)", PEOPLE_UNIT)] = None
    attendance_11: Annotated[int | None, Field("11月 参加者(延べ)", PEOPLE_UNIT)] = None
    attendance_12: Annotated[int | None, Field("12月 参加者(延べ)", PEOPLE_UNIT)] = None
    attendance_01: Annotated[int | None, Field("1月 参加者(延べ)", PEOPLE_UNIT)] = None
    attendance_02: Annotated[int | None, Field("2月 参加者(延べ)", PEOPLE_UNIT)] = None
    attendance_03: Annotated[int | None, Field("3月 参加者(延べ)", PEOPLE_UNIT)] = None
    helpers_04: Annotated[int | None, Field("4月 協力者", PEOPLE_UNIT)] = None
    helpers_05: Annotated[int | None, Field("5月 協力者", PEOPLE_UNIT)] = None
    helpers_06: Annotated[int | None, Field("6月 協力者", PEOPLE_UNIT)] = None
    helpers_07: Annotated[int | None, Field("7月 協力者", PEOPLE_UNIT)] = None
    helpers_08: Annotated[int | None, Field("8月 協力者", PEOPLE_UNIT)] = None
    helpers_09: Annotated[int | None, Field("9月 協力者", PEOPLE_UNIT)] = None
    helpers_10: Annotated[int | None, Field("10月 協力者", PEOPLE_UNIT)] = None
    helpers_11: Annotated[int | None, Field("11月 協力者", PEOPLE_UNIT)] = None
    helpers_12: Annotated[int | None, Field("12月 協力者", PEOPLE_UNIT)] = None
    helpers_01: Annotated[int | None, Field("1月 協力者", PEOPLE_UNIT)] = None
    helpers_02: Annotated[int | None, Field("2月 協力者", PEOPLE_UNIT)] = None
    helpers_03: Annotated[int | None, Field("3月 協力者", PEOPLE_UNIT)] = None
    worries_04: Annotated[int | None, Field("4月 困りごと", MATTERS_UNIT)] = None
    worries_05: Annotated[int | None, Field("5月 困りごと", MATTERS_UNIT)] = None
    worries_06: Annotated[int | None, Field("6月 困りごと", MATTERS_UNIT)] = None
    worries_07: Annotated[int | None, Field("7月 困りごと", MATTERS_UNIT)] = None
    worries_08: Annotated[int | None, Field("8月 困りごと", MATTERS_UNIT)] = None
    worries_09: Annotated[int | None, Field("9月 困りごと", MATTERS_UNIT)] = None
    worries_10: Annotated[int | None, Field("10月 困りごと", MATTERS_UNIT)] = None
    worries_11: Annotated[int | None, Field("11月 困りごと", MATTERS_UNIT)] = None
    worries_12: Annotated[int | None, Field("12月 困りごと", MATTERS_UNIT)] = None
    worries_01: Annotated[int | None, Field("1月 困りごと", MATTERS_UNIT)] = None
    worries_02: Annotated[int | None, Field("2月 困りごと", MATTERS_UNIT)] = None
    worries_03: Annotated[int | None, Field("3月 困りごと", MATTERS_UNIT)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Salon(Record):
    """サロン: a place where neighbours meet.

    `listens_to_worries` (困りごとを受け止める場) is a condition of the grant since 令和4年度. `fee` is
    an amount in yen or the words of the salon (実費).
    """

    table: ClassVar[str] = "salons"

    number: Annotated[
        str | None, Field("整理番号", Text(20), headings.of(headings.NUMBER, "確認番号 開設確認番号 許可番号"))
    ] = None
    name: Annotated[
        str | None,
        Field(
            "サロン名",
            Text(80),
            headings.of(
                "名称 サロン名称 サロンの名称 サロン 事業所名 施設名 施設名称 団体名 教室名 会の名称 名前 店名 屋号"
            ),
            required=True,
        ),
    ] = None
    name_kana: Annotated[
        str | None,
        Field(
            "サロン名フリガナ",
            Kana(),
            headings.of(
                headings.KANA, "フリガナ サロン名カナ サロン名ふりがな 施設名称かな 名称カナ 名称フリガナ 名称(カナ)"
            ),
            expected=True,
        ),
    ] = None
    district: Annotated[
        int | str | None, Field("校(地)区", Reference("districts"), headings.of(headings.DISTRICT), expected=True)
    ] = None
    venue: Annotated[
        str | None,
        Field("会場", Text(80), headings.of("会場名 会場名称 開催場所 場所 実施場所 活動場所 開催会場"), expected=True),
    ] = None
    address: Annotated[
        str | None,
        Field(
            "住所",
            Address(),
            headings.of(headings.ADDRESS, "会場住所 会場所在地 施設所在地 施設住所 開催場所住所"),
            expected=True,
        ),
    ] = None
    phone: Annotated[
        str | None, Field("会場電話", Phone(), headings.of(headings.PHONE, "電話 会場TEL 会場電話番号 施設電話番号"))
    ] = None
    kind: Annotated[
        str | None,
        Field(
            "種別",
            SALON_KIND,
            headings.of("サロン種別 区分 業務種別 施設種別 種類 対象種別 サロン区分 類型 分類"),
            expected=True,
        ),
    ] = None
    leader: Annotated[
        str | None,
        Field(
            "代表者",
            Text(60),
            headings.of(
                "代表 代表者名 代表者氏名 責任者 責任者氏名 世話人 世話人代表 代表世話人 リーダー",
                "開設者 開設者氏名 開設者名 開設者申請者名 営業者名 設置者 設置主体 経営主体 運営主体 事業主体",
            ),
            personal=True,
            expected=True,
        ),
    ] = None
    leader_person: Annotated[int | str | None, Field("同一人物(担い手)", Reference("volunteers"), personal=True)] = None
    leader_phone: Annotated[
        str | None,
        Field(
            "代表者電話",
            Phone(),
            headings.of("代表者連絡先 代表者電話番号 代表者TEL 代表電話 責任者電話 代表連絡先 世話人電話 責任者連絡先"),
            personal=True,
            expected=True,
        ),
    ] = None
    treasurer: Annotated[
        str | None, Field("会計", Text(60), headings.of("会計担当 会計担当者 会計者 会計氏名"), personal=True)
    ] = None
    schedule: Annotated[
        str | None,
        Field(
            "開催日",
            Text(100),
            headings.of(
                "開催日時 開催曜日 活動日 日程 開催頻度 曜日 実施日 活動日時 開催予定 利用可能曜日 実施曜日 開催日程 開催日・時間"
            ),
            expected=True,
        ),
    ] = None
    times_a_year: Annotated[
        int | None,
        Field(
            "年間回数",
            Count(("回", "回/年")),
            headings.of("年間開催回数 開催回数 回数 実施回数 年回数 予定回数 年間実施回数 年間開催 年間回数 年間実施"),
        ),
    ] = None
    registered_members: Annotated[
        int | None,
        Field(
            "登録者数",
            Count(("人", "名")),
            headings.of(
                "参加者数 登録人数 会員数 会員 登録会員 参加会員 登録参加者 参加人数 利用者数 登録者 定員 収容定員 予定定員 登録数"
            ),
        ),
    ] = None
    helpers: Annotated[
        int | None,
        Field(
            "協力者数",
            Count(("人", "名")),
            headings.of("スタッフ数 ボランティア数 協力者 スタッフ 協力員数 世話人数"),
        ),
    ] = None
    fee: Annotated[
        int | str | None,
        Field("参加費", CountOrText(), headings.of("会費 利用料 参加料 料金 負担金 利用者負担")),
    ] = None
    target: Annotated[str | None, Field("対象者", Text(80), headings.of("対象 参加対象 参加対象者 利用対象"))] = None
    opened_on: Annotated[
        str | None,
        Field(
            "開設日",
            Date(),
            headings.of(
                "開始日 設立日 開設年月日 設立年月日 事業開始年月日 開設確認日 確認年月日 発足日 開所日 設置日 開業日 登録日 届出日"
            ),
        ),
    ] = None
    closed_on: Annotated[
        str | None, Field("廃止日", Date(), headings.of("終了日 閉鎖日 廃止年月日 解散日 閉所日 廃業日"))
    ] = None
    listens_to_worries: Annotated[
        bool | None,
        Field(
            "困りごとを受け止める場",
            YesNo(yes="設置", no="未設置"),
            headings.of("困りごと 困りごと受け止め 困りごとを受けとめる場 相談の場 困りごと相談 受け止める場"),
        ),
    ] = None
    note: Annotated[str | None, Field("備考", Text(lines=True), headings.of(headings.NOTE))] = None

    pauses: Annotated[tuple[SalonPause, ...], Children(SalonPause, "休止期間")] = ()
    grants: Annotated[tuple[SalonGrant, ...], Children(SalonGrant, "助成")] = ()
    years: Annotated[tuple[SalonYear, ...], Children(SalonYear, "実施報告")] = ()
    numbers: Annotated[tuple[SalonNumber, ...], Children(SalonNumber, "外部番号")] = ()


def _monthly(fact: str, label: str) -> tuple[Column, ...]:
    """The columns of one monthly result, April to March: `monthly.4.times` …"""
    heads = MONTHLY_HEADINGS[fact]
    return tuple(
        Column(
            f"monthly.{month}.{fact}",
            f"years.1.{fact}_{month:02}",
            f"{month}月 {label}",
            headings.of(" ".join(f"{month}月{head}" for head in heads)),
        )
        for month in FISCAL_MONTHS
    )


SALONS = Kind(
    key="salons",
    label="サロン",
    record=Salon,
    columns=(
        Column("number"),
        Column("district"),
        Column("name"),
        Column("name_kana"),
        Column("kind"),
        Column("venue"),
        Column("address"),
        Column("phone"),
        Column("leader"),
        Column("leader_phone"),
        Column("treasurer"),
        Column("schedule"),
        Column("times_a_year"),
        Column("registered_members"),
        Column("helpers"),
        Column("fee"),
        Column("target"),
        Column("opened_on"),
        Column("closed_on"),
        Column("listens_to_worries"),
        Column("grants.year", "grants.1.year", "助成 対象年度", headings.of("助成年度 対象年度")),
        Column("grants.kind", "grants.1.kind", "助成の種類", headings.of("助成区分 助成種別 助成内容")),
        Column(
            "grants.applied_on",
            "grants.1.applied_on",
            "助成 申請日",
            headings.of("申請日 助成申請日 申請年月日 申請受付日"),
        ),
        Column(
            "grants.amount_requested",
            "grants.1.amount_requested",
            "助成 申請額",
            headings.of("申請額 申請金額 助成申請額"),
        ),
        Column(
            "grants.amount_granted",
            "grants.1.amount_granted",
            "助成 決定額",
            headings.of("決定額 助成額 交付決定額 助成金額 助成金 交付額"),
        ),
        Column("grants.paid_on", "grants.1.paid_on", "助成 交付日", headings.of("交付日 振込日 助成金交付日 支払日")),
        Column(
            "grants.amount_spent", "grants.1.amount_spent", "助成 執行額", headings.of("執行額 支出額 実績額 使用額")
        ),
        Column("grants.carried_over", "grants.1.carried_over", "助成 繰越額", headings.of("繰越額 繰越金 次年度繰越")),
        Column("monthly.year", "years.1.year", "実施報告 年度", headings.of("実績年度 報告年度")),
        *_monthly("times", "回数"),
        *_monthly("attendance", "参加者(延べ)"),
        *_monthly("helpers", "協力者"),
        *_monthly("worries", "困りごと"),
        Column("note"),
    ),
    name="name",
    kana="name_kana",
    address="address",
    phones=("phone", "leader_phone"),
    words=("venue", "leader", "treasurer"),
    ended_on="closed_on",
)
