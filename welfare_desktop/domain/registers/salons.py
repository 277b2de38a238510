"""サロン登録: the salons of a ward."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from welfare_desktop.domain.kinds import Column, Kind
from welfare_desktop.domain.records import Children, Field, Record
from welfare_desktop.domain.registers import headings
from welfare_desktop.domain.registers.dated import ExternalNumber, Pause
from welfare_desktop.domain.registers.vocabulary import SALON_KIND
from welfare_desktop.domain.values import Address, Count, CountOrText, Date, Kana, Phone, Reference, Text, YesNo


@dataclass(frozen=True, slots=True, kw_only=True)
class SalonPause(Pause):
    """A salon's 休止期間."""

    table: ClassVar[str] = "salon_pauses"


@dataclass(frozen=True, slots=True, kw_only=True)
class SalonNumber(ExternalNumber):
    """A number that another body gave the salon."""

    table: ClassVar[str] = "salon_numbers"


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
        Field("会場", Text(80), headings.of("会場名 開催場所 場所 実施場所 活動場所 開催会場"), expected=True),
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
            headings.of("参加者数 登録人数 会員数 参加人数 利用者数 登録者 定員 収容定員 予定定員 登録数"),
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
    numbers: Annotated[tuple[SalonNumber, ...], Children(SalonNumber, "外部番号")] = ()


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
        Column("note"),
    ),
    name="name",
    kana="name_kana",
    address="address",
    phones=("phone", "leader_phone"),
    words=("venue", "leader", "treasurer"),
    ended_on="closed_on",
)
